"""From a file to its transcription: load, prepare, segment, read.

This is the one place that knows the order of these steps.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.document.model import Kind, Line, Page, Word
from hwr_desktop.errors import CancelledError, InputError
from hwr_desktop.imaging.health import assess
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.scans import LoadedPage, open_file
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from hwr_desktop.segmentation.crop import crop
from hwr_desktop.segmentation.labels import tell_labels
from hwr_desktop.segmentation.layout import Layout, WordBox
from hwr_desktop.segmentation.recognition_based import group_by_reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from hwr_desktop.document.model import Reading
    from hwr_desktop.document.region import Region
    from hwr_desktop.imaging.page import PageImage, PreparedPage
    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.segmentation.layout import Segmenter

    Progress = Callable[[float], None]
    Cancelled = Callable[[], bool]

WORDS_TO_TELL_UP_FROM_DOWN = 24
"""Words that are read to see which way up a page is, where its picture does not tell."""
LEGIBLE, MORE_LEGIBLE = 0.2, 1.75
"""Mean chance of their most probable paths from which words may stand upright, and how many times
that of the same words on their heads it must be: in words cut across the lines, both are alike."""
WORDS_IN_PART = 120
"""Words of the part of a page that is looked at for this: lines of letters torn apart by a wrong
turn count as many words each."""
SHARE_OF_LAYOUT = 0.4
"""Part of a page's work, as progress shows it, that is done when its words are found."""


def _ignore(_part: float) -> None:
    """Tell nobody about progress."""


class Pipeline:
    """Turns page images into pages with words that are read.

    Args:
        recogniser: Reads the words' pictures.
        segmenter: Finds the words; None for the product's own.
    """

    def __init__(self, recogniser: Recogniser, segmenter: Segmenter | None = None) -> None:
        self.recogniser = recogniser
        self._segmenter = segmenter or ClassicalSegmenter()

    def transcribe_file(
        self,
        file: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Iterator[Page | InputError]:
        """Yield the pages of a file as they are read; a damaged page comes as its error.

        Args:
            file: Path as given.
            progress: Told for each page which part of it is done, 0 to 1.
            cancelled: Asked now and then whether to stop.

        Raises:
            InputError: The file cannot be opened at all.
            CancelledError: ``cancelled`` said so.
        """
        for loaded in open_file(file):
            if isinstance(loaded, InputError):
                yield loaded
            else:
                yield self.transcribe_page(loaded, progress=progress, cancelled=cancelled)

    def transcribe_page(
        self,
        loaded: LoadedPage,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Page:
        """Find and read the words of a page.

        Args:
            loaded: The page.
            progress: Told which part is done, 0 to 1.
            cancelled: Asked now and then whether to stop.

        Returns:
            The page's record with its lines and words, all in pixels of the stored page.

        Raises:
            CancelledError: ``cancelled`` said so.
        """
        report = progress or _ignore

        def check() -> None:
            if cancelled and cancelled():
                raise CancelledError("reading was cancelled")

        check()
        prepared = prepare(loaded.image)
        check()
        layout = self._segmenter.segment(prepared)
        if not prepared.sure_of_turn:
            prepared, layout = self._right_way_up(loaded.image, prepared, layout)
            check()
        report(SHARE_OF_LAYOUT)
        readings = self._read(
            prepared,
            list(layout.words()),
            lambda done: report(SHARE_OF_LAYOUT + (1 - SHARE_OF_LAYOUT) * done),
            cancelled,
        )
        layout, readings = group_by_reading(layout, readings, partial(self._read, prepared))
        layout = tell_labels(layout, [reading.text if reading else "" for reading in readings])
        boxes = list(layout.words())
        page_id = loaded.page.id
        words = iter(
            Word(
                id=f"{page_id}-w{number:04d}",
                region=prepared.to_stored.region(box.region),
                kind=box.kind,
                reading=reading and _on_stored_page(reading, prepared, box),
            )
            for number, (box, reading) in enumerate(zip(boxes, readings, strict=True), 1)
        )
        lines = tuple(
            Line(
                id=f"{page_id}-l{number:04d}",
                words=tuple(itertools.islice(words, len(line.words))),
                baseline=tuple(
                    (round(x), round(y)) for x, y in prepared.to_stored.points(line.baseline)
                ),
            )
            for number, line in enumerate(layout.lines, 1)
        )
        report(1.0)
        return replace(
            loaded.page,
            lines=lines,
            turn=prepared.turn,
            skew=prepared.skew,
            preparation=prepared.steps,
            health=assess(
                prepared,
                [box.region for box in boxes],
                [box.kind for box in boxes],
                [box.gap_chance for box in boxes],
                [reading.confidence for reading in readings if reading],
            ),
        )

    def _right_way_up(
        self, image: PageImage, prepared: PreparedPage, layout: Layout
    ) -> tuple[PreparedPage, Layout]:
        """Return the page turned as the reader makes most of it, of all four ways."""
        known = (prepared, layout)
        turned = {prepared.turn: known}
        legible: tuple[float, ...] = self._legibility(*known)
        if not _tells(*legible):  # the lines may run the other way
            part = _amid_words(image, *known)
            sideways = self._turned(part, prepared.turn + 1)
            if part is image:
                turned[prepared.turn + 1] = sideways
            legible = (*legible, *self._legibility(*sideways))
        turn = prepared.turn + (0, 2, 1, 3)[int(np.argmax(legible))]
        return turned.get(turn) or self._turned(image, turn)

    def _turned(self, image: PageImage, turn: int) -> tuple[PreparedPage, Layout]:
        """Prepare and segment a page turned clockwise by so many quarters."""
        prepared = prepare(image, turn)
        return prepared, self._segmenter.segment(prepared)

    def _legibility(self, prepared: PreparedPage, layout: Layout) -> tuple[float, float]:
        """Return how legible some words of a page are, as they stand and on their heads.

        Lines of text are found either way, so turning the words' pictures saves turning the page.
        """
        boxes = [box for box in layout.words() if box.kind is not Kind.MARK]
        some = boxes[:: max(len(boxes) // WORDS_TO_TELL_UP_FROM_DOWN, 1)]
        if not some:
            return 0.0, 0.0
        crops = [crop(prepared, box) for box in some]
        certain = self.recogniser.certainties([*crops, *(np.rot90(c, 2) for c in crops)])
        return float(np.mean(certain[: len(some)])), float(np.mean(certain[len(some) :]))

    def read_regions(
        self, image: PageImage, regions: Sequence[Region], turn: int | None = None
    ) -> list[Reading]:
        """Read words of a page again, whose boxes a person has drawn or changed.

        Args:
            image: The page.
            regions: The words, in pixels of the stored page.
            turn: Quarter turns clockwise that bring the page upright, or None to find them.

        Returns:
            One reading for each region.
        """
        prepared = prepare(image, turn)
        to_prepared = prepared.to_stored.inverse()
        boxes = [_box_on(prepared, to_prepared.region(region)) for region in regions]
        readings = self._read(prepared, boxes)
        return [
            _on_stored_page(reading, prepared, box)
            for box, reading in zip(boxes, readings, strict=True)
            if reading is not None
        ]

    def _read(
        self,
        prepared: PreparedPage,
        boxes: Sequence[WordBox],
        progress: Progress = _ignore,
        cancelled: Cancelled | None = None,
    ) -> list[Reading | None]:
        """Read the boxes that hold text, spans in pixels of the box; marks get no reading."""
        texts = [box for box in boxes if box.kind is not Kind.MARK]
        crops = [crop(prepared, box) for box in texts]
        readings = iter(self.recogniser.read(crops, progress=progress, cancelled=cancelled))
        return [None if box.kind is Kind.MARK else next(readings) for box in boxes]


def _tells(upright: float, on_head: float) -> bool:
    """Tell whether words are so much more legible one way that they must stand that way."""
    more, less = max(upright, on_head), min(upright, on_head)
    return more > LEGIBLE and more > MORE_LEGIBLE * less


def cut_regions(
    image: PageImage, regions: Sequence[Region], turn: int | None = None
) -> list[NDArray[np.uint8]]:
    """Return the pictures of words as `Pipeline.read_regions` shows them to the reader.

    Args:
        image: The page.
        regions: The words, in pixels of the stored page.
        turn: Quarter turns clockwise that bring the page upright, or None to find them.
    """
    prepared = prepare(image, turn)
    to_prepared = prepared.to_stored.inverse()
    return [crop(prepared, _box_on(prepared, to_prepared.region(region))) for region in regions]


def _amid_words(image: PageImage, prepared: PreparedPage, layout: Layout) -> PageImage:
    """Cut out of a page the part that holds about as many words as tell which way up it is."""
    centres = [prepared.to_stored.region(box.region).centre for box in layout.words()]
    if len(centres) <= WORDS_IN_PART:
        return image
    side = math.sqrt(WORDS_IN_PART / len(centres))
    size = np.array([image.width, image.height])
    start = np.clip(np.median(centres, axis=0) - size * side / 2, 0, size * (1 - side)).astype(int)
    end = start + (size * side).astype(int)
    return replace(image, pixels=image.pixels[start[1] : end[1], start[0] : end[0]])


def _on_stored_page(reading: Reading, prepared: PreparedPage, box: WordBox) -> Reading:
    """Measure a reading's spans on the stored page, along the word's middle."""
    if not reading.spans:
        return reading
    edges = [reading.spans[0][0], *(end for _, end in reading.spans)]
    _, middle = box.region.centre
    places = prepared.to_stored.points([(box.region.x + edge, middle) for edge in [0.0, *edges]])
    lengths = np.hypot(*(places[1:] - places[0]).T)
    along = [round(float(length), 1) for length in lengths]
    return replace(reading, spans=tuple(itertools.pairwise(along)))


def _box_on(prepared: PreparedPage, region: Region) -> WordBox:
    """Make a word of a region: all ink in its outline, or in its box where it has none."""
    left, top = max(region.x, 0), max(region.y, 0)
    inside = replace(
        region,
        x=min(left, prepared.width - 1),
        y=min(top, prepared.height - 1),
        width=max(min(region.right, prepared.width) - left, 1),
        height=max(min(region.bottom, prepared.height) - top, 1),
    )
    mask = prepared.ink[inside.y : inside.bottom, inside.x : inside.right]
    if region.outline:
        corners = np.array(region.outline, np.int32) - np.array([inside.x, inside.y], np.int32)
        mask = mask & (cv2.fillPoly(np.zeros(mask.shape, np.uint8), [corners], 1) > 0)
    return WordBox(inside, Kind.UNKNOWN, mask)
