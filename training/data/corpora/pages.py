"""Words cut from whole pages: a zip or folder with ``pages/``, ``words.tsv`` and boxes in it.

A crop keeps what stands around the word, so that training can cut it loosely; a share of the
crops holds a few neighbouring words of a line.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from training.data.corpora.archive import decode_grey, open_archive, read_table, shrink
from training.data.corpora.sample import Corpus, Sample, in_split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from training.data.corpora.sample import Grey

_SURROUND = 0.35  # of a word's height, kept around it
_LEAST_SURROUND = 12  # pixels of the page
_HEIGHT = 72
_SUFFIXES = (".png", ".webp", ".jpg")
_MOST_WORDS = 4


def read(path: Path, name: str, split: str) -> Corpus:
    """Read the words of one split whose box and text are vouched for.

    The training split has crops of two to four words that follow each other, too.
    """
    archive = open_archive(path)
    corpus = Corpus(name)
    pages: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in in_split(read_table(archive, "words.tsv"), split):
        pages[row["page"]].append(row)
    names = set(archive.names())
    for page, rows in pages.items():
        file = next((f"pages/{page}{s}" for s in _SUFFIXES if f"pages/{page}{s}" in names), None)
        image = decode_grey(archive.read(file)) if file else None
        if image is None:
            corpus.reject(page, "no page image")
            continue
        usable = [row for row in rows if _is_usable(row, corpus)]
        runs = _neighbours(usable) if split == "train" else ()
        for group in [*([row] for row in usable), *runs]:
            corpus.samples.append(_cut(image, group, name, split))
    return corpus


def _is_usable(row: Mapping[str, str], corpus: Corpus) -> bool:
    if row.get("ok", "1") != "1":
        corpus.reject(row["id"], "box or text not vouched for")
        return False
    return corpus.usable_text(row["id"], row["text"]) is not None


def _neighbours(rows: list[Mapping[str, str]]) -> Iterator[list[Mapping[str, str]]]:
    """Yield runs of words of a line, each word once: two, three, four, two, ..."""
    run: list[Mapping[str, str]] = []
    length = 2
    for row in rows:
        follows = bool(run) and (row["line"], int(row["word"])) == (
            run[-1]["line"],
            int(run[-1]["word"]) + 1,
        )
        run = [*run, row] if follows else [row]
        if len(run) == length:
            yield run
            run, length = [], length + 1 if length < _MOST_WORDS else 2


def _cut(image: Grey, group: list[Mapping[str, str]], name: str, split: str) -> Sample:
    boxes = np.array([[int(row[key]) for key in ("x", "y", "width", "height")] for row in group])
    left, top = boxes[:, :2].min(axis=0).clip(0)
    right, bottom = (boxes[:, :2] + boxes[:, 2:]).max(axis=0)
    margin = max(_LEAST_SURROUND, round(_SURROUND * (bottom - top)))
    x, y = max(0, left - margin), max(0, top - margin)
    crop = image[y : bottom + margin, x : right + margin]
    scale = min(1.0, _HEIGHT / crop.shape[0])
    box = tuple(round(float(edge) * scale) for edge in (left - x, top - y, right - x, bottom - y))
    return Sample(
        text=" ".join(filter(None, (row["text"] for row in group))),
        writer=group[0].get("writer", ""),
        source=name,
        split=split,
        item=group[0]["id"],
        image=shrink(np.ascontiguousarray(crop), _HEIGHT),
        box=(box[0], box[1], box[2], box[3]),
    )
