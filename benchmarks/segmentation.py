"""How well the words of pages are found: ``python -m benchmarks.segmentation DATA.zip...``.

Prints for each set precision, recall and F1 of handwritten words at an intersection over union of
0.5 and 0.7, words split and merged, places where the reading order goes back, the accuracy of the
kinds, and seconds a page. With ``--model`` the pages are read as well and the character error rate
of their text in reading order is told. With ``--overlays`` each page is drawn with its misses:
green is a true word not found, red a found word that is none.

A set is an archive with ``words.tsv`` or ``lines.tsv``, and pages under ``pages/`` or ``files/``.
"""

from __future__ import annotations

import collections
import csv
import io
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import click
import cv2
import numpy as np
from rapidfuzz.distance import Levenshtein

from benchmarks.detection import Found, Score, Truth, compare
from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.load import load_page
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.pipeline import LoadedPage, Pipeline, describe_page
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.segmentation.classical import ClassicalSegmenter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Row = Mapping[str, str]

LINE_OVERLAP = 0.5
OVERLAY_SIDE = 1600
MISSED, FALSE, OTHER = (0, 170, 0), (0, 0, 255), (190, 190, 190)


@dataclass(frozen=True, eq=False)
class TruePage:
    """A page of a set and what the set says about it."""

    name: str
    image: PageImage
    words: tuple[Truth, ...]
    lines: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class Answer:
    """What the product made of a page: its words line by line."""

    lines: tuple[tuple[Found, ...], ...]
    seconds: float

    def words(self) -> list[Found]:
        """Return the words in reading order."""
        return [word for line in self.lines for word in line]


class _Product:
    """Finds the words of a page, and reads them where a model is given."""

    def __init__(self, model: str | None) -> None:
        self._pipeline = Pipeline(Recogniser(find_model(model))) if model else None
        self._segmenter = ClassicalSegmenter()

    def answer(self, image: PageImage) -> Answer:
        started = time.perf_counter()
        if self._pipeline:
            page = self._pipeline.transcribe_page(LoadedPage(image, describe_page("", image, "")))
            lines = tuple(
                tuple(Found(word.region, word.kind, word.prediction) for word in line.words)
                for line in page.lines
            )
        else:
            prepared = prepare(image)
            lines = tuple(
                tuple(
                    Found(prepared.to_stored.region(word.region), word.kind) for word in line.words
                )
                for line in self._segmenter.segment(prepared).lines
            )
        return Answer(lines, time.perf_counter() - started)


@click.command(help=__doc__)
@click.argument("data", nargs=-1, type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--split", default="val", show_default=True, help="Which split, where there are any.")
@click.option("--every", default=1, show_default=True, help="Take every n-th page only.")
@click.option("--model", help="Read the words with this model.")
@click.option("--overlays", type=Path, help="Folder for the pages with their misses drawn in.")
def main(
    data: tuple[Path, ...], split: str, every: int, model: str | None, overlays: Path | None
) -> None:
    """Run the command line."""
    product = _Product(model)
    for archive in data:
        print(f"{archive.stem}: {measure(product, archive, split, every, overlays)}", flush=True)


def measure(product: _Product, archive: Path, split: str, every: int, overlays: Path | None) -> str:
    """Return one set's figures as a line of text."""
    total, pages, seconds, errors, length = Score(), 0, 0.0, 0, 0
    lines_true = lines_hit = 0
    for number, page in enumerate(read_set(archive, split)):
        if number % every:
            continue
        answer = product.answer(page.image)
        comparison = compare(page.words, answer.words())
        total.add(comparison.score)
        pages, seconds = pages + 1, seconds + answer.seconds
        true, hit = _lines_found(page, answer)
        lines_true, lines_hit = lines_true + true, lines_hit + hit
        wrong, characters = _text_errors(page, answer)
        errors, length = errors + wrong, length + characters
        if overlays:
            drawing = _overlay(page, answer, comparison.missed, comparison.false)
            overlays.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(overlays / f"{archive.stem}-{page.name}.png"), drawing)
    parts = [f"{pages} pages, {seconds / max(pages, 1):.2f} s a page"]
    if total.true:
        precision = {step: total.hits[step] / max(total.found, 1) for step in total.hits}
        recall = {step: total.hits[step] / total.true for step in total.hits}
        parts += [
            f"IoU {step}: precision {precision[step]:.3f}, recall {recall[step]:.3f}, "
            f"F1 {total.f1(step):.3f}"
            for step in total.hits
        ]
        parts.append(
            f"{total.split} split, {total.merged} merged, {total.out_of_order} out of order"
        )
    if total.kinds:
        parts.append(f"kind accuracy {total.kinds_right / total.kinds:.3f}")
    if lines_true:
        parts.append(f"lines found {lines_hit / lines_true:.3f}")
    if errors:
        parts.append(f"page CER {errors / max(length, 1):.3f}")
    return "; ".join(parts)


def read_set(archive: Path, split: str) -> Iterator[TruePage]:
    """Yield the pages of a set whose truth is complete, of one split where it has splits."""
    with zipfile.ZipFile(archive) as held, tempfile.TemporaryDirectory() as folder:
        words, lines, pages = (_rows(held, f"{n}.tsv") for n in ("words", "lines", "pages"))
        chosen = {
            row["page"]
            for row in pages
            if row.get("split", split) == split and row.get("complete", "1") == "1"
        }
        words_of, lines_of = collections.defaultdict(list), collections.defaultdict(list)
        for row in words:
            words_of[_page_of(row)].append(row)
        for row in lines:
            lines_of[_page_of(row)].append(row)
        for name in held.namelist():
            path = PurePosixPath(name)
            if path.parts[0] not in ("pages", "files") or not path.suffix:
                continue
            stored = Path(held.extract(name, folder))
            keys = sorted(k for k in {*words_of, *lines_of} if k[0] in (path.stem, path.name))
            for key in keys:
                if pages and key[0] not in chosen:
                    continue
                truth = tuple(_truth(row, i) for i, row in enumerate(words_of[key]))
                image = load_page(stored, key[1])
                yield TruePage(f"{path.stem}-{key[1]}", image, truth, tuple(lines_of[key]))
            stored.unlink()


def _rows(archive: zipfile.ZipFile, name: str) -> list[Row]:
    if name not in archive.namelist():
        return []
    text = archive.read(name).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def _page_of(row: Row) -> tuple[str, int]:
    return (row["file"], int(row["page"])) if "file" in row else (row["page"], 1)


def _region(row: Row) -> Region:
    x, y, width, height = (round(float(row[key])) for key in ("x", "y", "width", "height"))
    return Region(x, y, width, height)


def _truth(row: Row, place: int) -> Truth:
    return Truth(
        _region(row),
        row["text"],
        row.get("line", ""),
        int(row.get("order", place)),
        Kind(row.get("kind", "")),
        row.get("ok", "1") == "1",
    )


def _lines_found(page: TruePage, answer: Answer) -> tuple[int, int]:
    """Return how many handwritten lines there are where kinds of lines are known, and are found."""
    wanted = [_region(row) for row in page.lines if row.get("kind") == "handwritten"]
    offered = [Region.around(word.region for word in line) for line in answer.lines]
    hits = sum(any(w.overlap(o) >= LINE_OVERLAP for o in offered) for w in wanted)
    return len(wanted), hits


def _text_errors(page: TruePage, answer: Answer) -> tuple[int, int]:
    """Return the edit distance of the page's text and the length of the true one."""
    read = [w.text for w in answer.words() if w.kind not in (Kind.PRINTED, Kind.MARK)]
    if not page.lines or not any(read):
        return 0, 0
    true = " ".join(" ".join(row["text"] for row in page.lines).replace("#", " ").split())
    return Levenshtein.distance(" ".join(" ".join(read).split()), true), len(true)


def _overlay(
    page: TruePage, answer: Answer, missed: Sequence[Region], false: Sequence[Region]
) -> np.ndarray:
    pixels = page.image.pixels
    picture = np.ascontiguousarray(
        cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR) if pixels.ndim == 2 else pixels[:, :, ::-1]
    )
    thickness = max(max(pixels.shape) // 1000, 1)
    for regions, colour in (
        ([word.region for word in answer.words()], OTHER),
        (missed, MISSED),
        (false, FALSE),
    ):
        for region in regions:
            corner = (region.right - 1, region.bottom - 1)
            cv2.rectangle(picture, (region.x, region.y), corner, colour, thickness)
    factor = min(OVERLAY_SIDE / max(pixels.shape), 1.0)
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


if __name__ == "__main__":
    main()
