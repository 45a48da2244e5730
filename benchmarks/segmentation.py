"""How well the words of pages are found: ``python -m benchmarks.segmentation DATA.zip...``.

Prints for each set precision, recall and F1 of handwritten words at an intersection over union of
0.5 and 0.7, words split and merged, places where the reading order goes back, the accuracy of the
kinds, handwriting lost as marks and marks read as text, and seconds a page. With ``--model`` the
pages are read as well; the character error rate of their text in reading order is told, and how
well the health of a page predicts its error rate: the rank correlation of both, -1 at best
(C. Spearman, 1904). With ``--look`` the pages are first worn or scanned at another resolution, or
(``inked``) their true boxes are drawn tightly around the ink.
With ``--overlays`` each page is drawn with its misses: green is a true word not found, red a found
word that is none.

A set is an archive with ``words.tsv`` or ``lines.tsv``, and pages under ``pages/`` or ``files/``.
"""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click
import cv2
import numpy as np
from rapidfuzz.distance import Levenshtein

from benchmarks.detection import Found, Score, compare
from benchmarks.looks import LOOKS
from benchmarks.pages import read_set
from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.pipeline import Pipeline
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.scans import LoadedPage, describe_page
from hwr_desktop.segmentation.classical import ClassicalSegmenter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.pages import TruePage
    from hwr_desktop.imaging.page import PageImage

LINE_OVERLAP = 0.5
OVERLAY_SIDE = 1600
MISSED, FALSE, OTHER = (0, 170, 0), (0, 0, 255), (190, 190, 190)


@dataclass(frozen=True, eq=False)
class Answer:
    """What the product made of a page: its words line by line."""

    lines: tuple[tuple[Found, ...], ...]
    seconds: float
    health: float | None = None

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
        health = None
        if self._pipeline:
            page = self._pipeline.transcribe_page(LoadedPage(image, describe_page("", image, "")))
            lines = tuple(
                tuple(Found(word.region, word.kind, word.prediction) for word in line.words)
                for line in page.lines
            )
            health = page.health.score
        else:
            prepared = prepare(image)
            lines = tuple(
                tuple(
                    Found(prepared.to_stored.region(word.region), word.kind) for word in line.words
                )
                for line in self._segmenter.segment(prepared).lines
            )
        return Answer(lines, time.perf_counter() - started, health)


@click.command(help=__doc__)
@click.argument("data", nargs=-1, type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--split", default="val", show_default=True, help="Which split, where there are any.")
@click.option("--every", default=1, show_default=True, help="Take every n-th page only.")
@click.option("--model", help="Read the words with this model.")
@click.option("--overlays", type=Path, help="Folder for the pages with their misses drawn in.")
@click.option(
    "--look",
    "looks",
    type=click.Choice(list(LOOKS)),
    multiple=True,
    default=("plain",),
    show_default=True,
    help="What is made of the pages first; several times for several.",
)
def main(
    data: tuple[Path, ...],
    split: str,
    every: int,
    model: str | None,
    overlays: Path | None,
    looks: tuple[str, ...],
) -> None:
    """Run the command line."""
    product = _Product(model)
    figures = []
    for archive, look in itertools.product(data, looks):
        own = Figures(archive.stem if look == "plain" else f"{archive.stem}-{look}")
        for number, page in enumerate(read_set(archive, split)):
            if number % every == 0:
                seen = LOOKS[look](page)
                own.add(seen, product.answer(seen.image), overlays)
        print(own, flush=True)
        figures.append(own)
    healths = [pair for own in figures for pair in own.healths]
    if len(figures) > 1 and healths:
        print(f"all: {_prediction(healths)}")


@dataclass
class Figures:
    """What was measured on the pages of a set.

    Attributes:
        name: The set and its look.
        score: Counts of words.
        pages: How many.
        seconds: Time for all of them.
        true_lines: Handwritten lines, where kinds of lines are known.
        hit_lines: How many of them were found.
        errors: Edit distance of the pages' text.
        characters: Length of the true text.
        healths: Health and character error rate of each page that was read.
    """

    name: str
    score: Score = field(default_factory=Score)
    pages: int = 0
    seconds: float = 0.0
    true_lines: int = 0
    hit_lines: int = 0
    errors: int = 0
    characters: int = 0
    healths: list[tuple[float, float]] = field(default_factory=list)

    def add(self, page: TruePage, answer: Answer, overlays: Path | None) -> None:
        """Add a page, and draw it where there is a folder for that."""
        comparison = compare(page.words, answer.words())
        self.score.add(comparison.score)
        self.pages, self.seconds = self.pages + 1, self.seconds + answer.seconds
        true, hit = _lines_found(page, answer)
        self.true_lines, self.hit_lines = self.true_lines + true, self.hit_lines + hit
        if answer.health is not None and page.text:
            wrong = Levenshtein.distance(_text(answer), page.text)
            self.errors, self.characters = self.errors + wrong, self.characters + len(page.text)
            self.healths.append((answer.health, wrong / len(page.text)))
        if overlays:
            drawing = _overlay(page, answer, comparison.missed, comparison.false)
            overlays.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(overlays / f"{self.name}-{page.name}.png"), drawing)

    def __str__(self) -> str:
        total = self.score
        parts = [f"{self.pages} pages, {self.seconds / max(self.pages, 1):.2f} s a page"]
        if total.true:
            parts += [
                f"IoU {step}: precision {hits / max(total.found, 1):.3f}, "
                f"recall {hits / total.true:.3f}, F1 {total.f1(step):.3f}"
                for step, hits in total.hits.items()
            ]
            parts.append(
                f"{total.split} split, {total.merged} merged, {total.out_of_order} out of order"
            )
        if total.kinds:
            parts.append(f"kind accuracy {total.kinds_right / total.kinds:.3f}")
        if total.written:
            parts.append(
                f"handwriting lost as marks {total.written_lost / total.written:.2%} "
                f"({total.written_lost} of {total.written})"
            )
        if total.marks:
            parts.append(
                f"marks read as text {total.marks_read / total.marks:.1%} "
                f"({total.marks_read} of {total.marks}), {total.junk} words found where none is"
            )
        if self.true_lines:
            parts.append(f"lines found {self.hit_lines / self.true_lines:.3f}")
        if self.healths:
            parts.append(f"page CER {self.errors / self.characters:.3f}")
            parts.append(_prediction(self.healths))
        return f"{self.name}: {'; '.join(parts)}"


def _prediction(healths: Sequence[tuple[float, float]]) -> str:
    """Tell the rank correlation of the pages' health and their character error rates."""
    from scipy.stats import spearmanr

    if len(set(healths)) < 3:
        return "too few pages to judge their health"
    correlation = float(spearmanr(healths).statistic)
    return f"health against page CER: Spearman {correlation:.2f} over {len(healths)} pages"


def _lines_found(page: TruePage, answer: Answer) -> tuple[int, int]:
    """Return how many handwritten lines there are where kinds of lines are known, and are found."""
    wanted = [line.region for line in page.lines if line.kind is Kind.HANDWRITTEN]
    offered = [Region.around(word.region for word in line) for line in answer.lines]
    hits = sum(any(w.overlap(o) >= LINE_OVERLAP for o in offered) for w in wanted)
    return len(wanted), hits


def _text(answer: Answer) -> str:
    """Return what was read of the handwriting, words parted by single spaces."""
    read = [w.text for w in answer.words() if w.kind not in (Kind.PRINTED, Kind.MARK)]
    return " ".join(" ".join(read).split())


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
