"""Word crops with a table of texts, in a folder or a zip: what a person has of their own.

The table is ``words.tsv`` (tab-separated, no quoting) or ``words.csv`` with the columns ``file``
and ``text``, and, where they are known, ``writer``, ``source`` and ``split`` (``train`` or
``val``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from training.data.corpora.archive import decode_grey, open_archive, read_table, shrink
from training.data.corpora.sample import Corpus, Sample, in_split

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

TABLES = ("words.tsv", "words.csv")
_HEIGHT = 64


def read(path: Path, name: str, split: str, *, left_out: Collection[str] = frozenset()) -> Corpus:
    """Read the crops of one split.

    Args:
        path: Folder or zip.
        name: Of the corpus.
        split: ``train`` or ``val``.
        left_out: Values of ``source`` whose crops are not read.

    Raises:
        InputError: There is no table, or it lacks a column.
    """
    archive = open_archive(path)
    tables = [table for table in TABLES if table in archive.names()]
    if not tables:
        raise InputError(
            "{path}: no {names}; put one beside the crops", path=path, names=" or ".join(TABLES)
        )
    corpus = Corpus(name)
    for row in in_split(read_table(archive, tables[0]), split):
        if "file" not in row or "text" not in row:
            raise InputError(
                "{path}: {table} needs the columns file and text", path=path, table=tables[0]
            )
        if row.get("source") in left_out:
            continue
        text = corpus.usable_text(row["file"], row["text"])
        if text is None:
            continue
        try:
            image = decode_grey(archive.read(row["file"]))
        except KeyError:
            corpus.reject(row["file"], "no such file")
            continue
        if image is None:
            corpus.reject(row["file"], "cannot be decoded")
            continue
        writer = row.get("writer") or ""
        crop = shrink(image, _HEIGHT)
        corpus.samples.append(Sample(text, writer, name, split, row["file"], crop))
    return corpus
