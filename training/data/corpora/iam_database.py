"""The IAM words as the database's owners distribute them, without unpacking.

A folder holds ``words.tgz`` or ``words.zip`` (``words/a01/a01-000u/a01-000u-00-00.png``) and
``words.txt`` or ``ascii/words.txt``, and, for the writers, ``forms.txt`` beside it.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from training.data.corpora.archive import decode_grey, open_archive, shrink
from training.data.corpora.sample import Corpus, Sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEIGHT = 64
_VALIDATION_SHARE = 0.1  # of the writers


def read(path: Path, name: str, split: str) -> Corpus:
    """Read the words of one split whose segmentation the database vouches for.

    Raises:
        InputError: A file is missing.
    """
    archive = open_archive(_find(path, "words.tgz", "words.zip"))
    table = _find(path, "ascii/words.txt", "words.txt")
    writers = _writers(table.with_name("forms.txt"))
    files = {file.rpartition("/")[2]: file for file in archive.names()}
    corpus = Corpus(name)
    for word, segmentation, text in _words(table):
        form = "-".join(word.split("-")[:2])
        writer = writers.get(form, form.split("-")[0])
        if split != _split_of(writer):
            continue
        if segmentation != "ok":
            corpus.reject(word, "segmentation not vouched for")
            continue
        usable = corpus.usable_text(word, text)
        if usable is None:
            continue
        file = files.get(f"{word}.png")
        image = decode_grey(archive.read(file)) if file else None
        if image is None:
            corpus.reject(word, "no image, or a damaged one")
            continue
        crop = shrink(image, _HEIGHT)
        corpus.samples.append(Sample(usable, writer, name, split, word, crop))
    return corpus


def _find(folder: Path, *names: str) -> Path:
    for name in names:
        if (folder / name).exists():
            return folder / name
    raise InputError(
        "{folder}: no {names}; copy it there as IAM distributes it",
        folder=folder,
        names=" or ".join(names),
    )


def _writers(forms: Path) -> dict[str, str]:
    """Return the writer of each form; without the table, forms of one prefix count as one hand."""
    if not forms.exists():
        return {}
    rows = (line.split() for line in _lines(forms))
    return {row[0]: row[1] for row in rows}


def _words(table: Path) -> Iterator[tuple[str, str, str]]:
    """Yield identifier, segmentation and text: the first, second and ninth field on."""
    for line in _lines(table):
        fields = line.split(" ", 8)
        yield fields[0], fields[1], fields[8].replace("|", " ")


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _split_of(writer: str) -> str:
    """Return the split of a writer, the same in every run."""
    return "val" if zlib.crc32(writer.encode()) / 2**32 < _VALIDATION_SHARE else "train"
