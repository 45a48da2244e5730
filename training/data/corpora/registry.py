"""The corpora by the names that configurations use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from training.data.corpora import crops, iam_database, pages, stroke_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from training.data.corpora.sample import Corpus

_ONDB = partial(stroke_lines.read, unit=0.4)  # an x-height is 50
_UNIPEN = partial(stroke_lines.read, unit=0.048)  # the larger of height and width / 8 is 1000
_REGISTERS = partial(crops.read, left_out={"lyon"})  # whose licence stands in no file of its own

_CORPORA: Mapping[str, tuple[str, Callable[[Path, str, str], Corpus]]] = {
    "iam": ("iam_pages.zip", pages.read),
    "iam_grey": ("iam_grey.zip", pages.read),
    "iam_grey_words": ("iam_grey_words.zip", crops.read),
    "iam_late_words": ("iam_late_words.zip", crops.read),
    "iam_database": ("iam", iam_database.read),
    "ondb": ("ondb_words.jsonl.gz", _ONDB),
    "unipen": ("unipen_words.jsonl.gz", _UNIPEN),
    "copiste": ("copiste_words.zip", crops.read),
    "streets": ("streets_words.zip", crops.read),
    "wills": ("wills_words.zip", crops.read),
    "registers": ("registers_words.zip", _REGISTERS),
    "documents": ("documents_words.zip", crops.read),
    "medicine": ("medicine_words.zip", crops.read),
}


def read_corpus(name: str, data: Path, split: str) -> Corpus:
    """Read one split of a corpus from the folder that holds the corpora.

    Args:
        name: A known corpus, or a folder or archive of word crops within `data`.
        data: Folder of the corpora.
        split: ``train`` or ``val``.

    Raises:
        InputError: The corpus is not there or cannot be read.
    """
    file, read = _CORPORA.get(name, (name, crops.read))
    path = data / file
    if not path.exists():
        raise InputError(
            "{path}: the corpus '{name}' is not there; name the folder that holds it with --data",
            path=path,
            name=name,
        )
    return read(path, name, split)
