"""The corpora by the names that configurations use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from training.corpora import crops, pages, stroke_lines

if TYPE_CHECKING:
    from pathlib import Path

    from training.corpora.sample import Corpus

_UNIPEN_UNIT = 0.048  # the larger of height and width / 8 is 1000
_ONDB_UNIT = 0.4  # an x-height is 50


def read_corpus(name: str, data: Path, split: str) -> Corpus:
    """Read one split of a corpus from the folder that holds the corpora.

    Raises:
        InputError: No corpus has this name, or its files are missing.
    """
    strokes = {
        "ondb": ("ondb_words.jsonl.gz", _ONDB_UNIT),
        "unipen": ("unipen_words.jsonl.gz", _UNIPEN_UNIT),
    }
    try:
        if name in strokes:
            file, unit = strokes[name]
            return stroke_lines.read(data / file, name, split, unit, english_only=split == "val")
        if name in ("iam", "iam_grey"):
            file = {"iam": "iam_pages.zip", "iam_grey": "iam_grey.zip"}[name]
            return pages.read(data / file, name, split, neighbours=split == "train")
        return crops.read(data / f"{name}_words.zip", name, split)
    except FileNotFoundError as error:
        raise InputError(
            f"{error.filename}: the corpus '{name}' is not there; name the folder with --data"
        ) from error
