"""Readers of evaluation words: crops as they are, words on pages, pen strokes, composed forms.

Unlike the readers of `training.data.corpora` they leave nothing out that could be read badly: a
text with a character that the models do not know counts as it would for a user.
"""

from __future__ import annotations

import gzip
import json
import re
import tempfile
import zlib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.load import load_pages
from training.data.corpora.archive import decode_grey, open_archive, read_table
from training.data.corpora.crops import TABLES
from training.evaluation.word import Word, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy.typing as npt

    from training.data.corpora.archive import Archive
    from training.data.corpora.sample import Grey

    Row = Mapping[str, str]

_SURROUND = 0.5  # of a word's height, kept around its crop
_PAGE_SUFFIXES = (".png", ".webp", ".jpg")
_STROKE_HEIGHT = 64
_PEN = 2.75
_FINER = 4  # strokes are drawn so many times larger, then reduced: the pen has fractions of a pixel
_TURNED = re.compile(r"stored turned (\d+) deg counter-clockwise")


def read_crops(path: Path, split: str) -> list[Word]:
    """Read crops with a table, as `training.data.corpora.crops` describes them.

    Raises:
        InputError: The table or a picture is missing or damaged.
    """
    archive = open_archive(path)
    table = next((table for table in TABLES if table in archive.names()), None)
    if table is None:
        raise InputError(
            "{path}: no {names}; put one beside the crops", path=path, names=" or ".join(TABLES)
        )
    words = []
    for row in _of_split(read_table(archive, table), split):
        if "file" not in row or "text" not in row:
            raise InputError(
                "{path}: {table} needs the columns file and text", path=path, table=table
            )
        image = _picture(archive, row["file"])
        if image is None:
            raise InputError(
                "{path}: the picture {file} is missing or damaged", path=path, file=row["file"]
            )
        words.append(whole(row["file"], _single_spaced(row["text"]), row.get("writer", ""), image))
    return words


def read_pages(path: Path, split: str) -> list[Word]:
    """Read the words of pages whose box and text are vouched for, cut 4 to 12 pixels around."""
    archive = open_archive(path)
    names = set(archive.names())
    pages: dict[str, list[Row]] = defaultdict(list)
    for row in _of_split(read_table(archive, "words.tsv"), split):
        if row.get("ok", "1") == "1" and row["text"]:
            pages[row["page"]].append(row)
    words = []
    for page, rows in pages.items():
        file = next((f"pages/{page}{s}" for s in _PAGE_SUFFIXES if f"pages/{page}{s}" in names), "")
        image = _picture(archive, file)
        if image is None:
            raise InputError(
                "{path}: the image of page {page} is missing or damaged", path=path, page=page
            )
        words += [_cut(image, row["id"], row) for row in rows]
    return words


def read_strokes(path: Path, split: str) -> list[Word]:
    """Read words as pen strokes, English with a trusted case, drawn 64 pixels high."""
    words = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            usable = record.get("case_ok", 1) and record.get("english", 1)
            if record["split"] == split and usable:
                strokes = tuple(np.asarray(s, np.float32) for s in record["strokes"])
                writer = record.get("writer") or ""
                words.append(whole(record["id"], record["text"], writer, _draw(strokes)))
    return words


def read_forms(path: Path, split: str) -> list[Word]:  # noqa: ARG001 they are all validation
    """Read the handwritten words of composed forms, cut like those of pages and turned upright."""
    archive = open_archive(path)
    turns = {
        (page["file"], page["page"]): _turns(page) for page in read_table(archive, "files.tsv")
    }
    pages: dict[str, list[Row]] = defaultdict(list)
    for written in read_table(archive, "words.tsv"):
        if written["kind"] == "handwritten":
            pages[written["file"]].append(written)
    words = []
    for file, rows in pages.items():
        for number, image in _load(archive, file):
            for row in (held for held in rows if held["page"] == number):
                word = _cut(image, f"{file}#{number}-{row['id']}", row)
                words.append(_turn(word, turns[file, number]))
    return words


def _of_split(rows: Iterator[Row], split: str) -> Iterator[Row]:
    """Yield the rows of one split; a table without splits is one to be measured on."""
    return (row for row in rows if row.get("split", split) == split)


def _picture(archive: Archive, name: str) -> Grey | None:
    try:
        return decode_grey(archive.read(name))
    except KeyError:
        return None


def _single_spaced(text: str) -> str:
    return " ".join(text.split())


def _cut(page: Grey, item: str, row: Row) -> Word:
    """Cut a word with a margin that its name decides, so that every run cuts it alike."""
    left, top, width, height = (int(float(row[key])) for key in ("x", "y", "width", "height"))
    rng = np.random.default_rng(zlib.crc32(item.encode()))
    margins = rng.integers(4, 13, 4)
    x, y = max(0, left - margins[0]), max(0, top - margins[1])
    right, bottom = left + width + margins[2], top + height + margins[3]
    around = round(_SURROUND * (bottom - y))
    first_x, first_y = max(0, x - around), max(0, y - around)
    image = page[first_y : bottom + around, first_x : right + around]
    end_x, end_y = min(page.shape[1], right), min(page.shape[0], bottom)
    box = (int(x - first_x), int(y - first_y), int(end_x - first_x), int(end_y - first_y))
    return Word(item, _single_spaced(row["text"]), row.get("writer", ""), image.copy(), box)


def _draw(strokes: tuple[npt.NDArray[np.float32], ...]) -> Grey:
    points = np.concatenate(strokes)
    width, height = np.ptp(points, axis=0)
    # A dash is hardly higher than its pen: were it drawn as high as a word, it would have no end.
    extent = max(float(height), float(width) / 8, 1.0)
    scale = (_STROKE_HEIGHT - _PEN) / extent * _FINER
    points = (points - points.min(axis=0)) * scale + _PEN * _FINER / 2
    columns, rows = (int(edge + _PEN * _FINER / 2) + 1 for edge in points.max(axis=0))
    paper = np.full((rows, columns), 255, np.uint8)
    ends = np.cumsum([len(stroke) for stroke in strokes])[:-1]
    lines = np.split(np.round(points).astype(np.int32), ends)
    cv2.polylines(paper, lines, isClosed=False, color=0, thickness=round(_PEN * _FINER))
    size = (max(1, columns // _FINER), max(1, rows // _FINER))
    grey = cv2.resize(paper, size, interpolation=cv2.INTER_AREA)
    return np.pad(np.asarray(grey, np.uint8), 4, constant_values=255)


def _load(archive: Archive, file: str) -> Iterator[tuple[str, Grey]]:
    """Yield the pages of a file within an archive with their numbers, through the app's loader."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, file)
        path.write_bytes(archive.read(f"files/{file}"))
        for page in load_pages(path):
            if isinstance(page, InputError):
                raise page
            pixels = page.pixels
            grey = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
            yield str(page.number), np.asarray(grey, np.uint8)


def _turns(row: Row) -> int:
    """Return how many quarter turns clockwise bring a page upright."""
    turned = _TURNED.search(row["transform"])
    return int(turned[1]) // 90 if turned else 0


def _turn(word: Word, turns: int) -> Word:
    """Turn a word's picture clockwise by quarters."""
    image, (left, top, right, bottom) = word.image, word.box
    for _ in range(turns):
        height = image.shape[0]
        left, top, right, bottom = height - bottom, left, height - top, right
        image = np.rot90(image, -1)
    box = (left, top, right, bottom)
    return Word(word.item, word.text, word.writer, np.ascontiguousarray(image), box)
