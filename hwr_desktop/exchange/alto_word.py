"""One ALTO ``String`` to a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Alternative, Kind, Reading, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.exchange.alto import DOUBTFUL_TAG, KIND_TAG, STATUS_TAG
from hwr_desktop.exchange.draft import NOWHERE, DraftWord, around_points, read_word
from hwr_desktop.exchange.xml import Element, child, children, number, points, probability

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.document.region import Point


@dataclass(frozen=True, slots=True)
class AltoFile:
    """What holds for the whole file.

    Attributes:
        file: The picture's name.
        content_hash: Its hash, if this program wrote the file.
        order: The reading order that stands apart, or None.
        preparation: What was done to the page, if this program wrote the file.
        scale: Pixels per unit of measurement.
        software: Who wrote it.
        tags: For each tag's id its type and label.
        models: For each processing step's id its settings.
    """

    file: str
    content_hash: str
    order: Element | None
    preparation: tuple[str, ...]
    scale: float
    software: str
    tags: dict[str, tuple[str, str]]
    models: dict[str, str]

    def length(self, element: Element, attribute: str) -> float | None:
        """Return a coordinate or size in pixels."""
        value = number(element, attribute)
        return None if value is None else value * self.scale

    def points(self, text: str | None) -> tuple[Point, ...]:
        """Return points in pixels."""
        return tuple((round(x * self.scale), round(y * self.scale)) for x, y in points(text))


def draft_word(string: Element, source: AltoFile, turn: int) -> DraftWord:
    """Read a word; ``turn`` is the page's, along which characters' places count."""
    outline = polygon_of(string, source)
    box = box_of(string, source)
    if box is None and len(outline) > 1:
        box = around_points(outline)
    region = replace(box, outline=outline) if box else NOWHERE
    tags: dict[str, str] = dict(
        source.tags.get(reference, ("", "")) for reference in string.get("TAGREFS", "").split()
    )
    if tags.get(STATUS_TAG) in set(Status):
        return DraftWord(_own_word(string, region, tags, source, turn), placed=True, own=True)
    status = Status.CONFIRMED if string.get("CS") in {"true", "1"} else Status.PREDICTED
    word = read_word(
        string.get("CONTENT", ""), probability(string, "WC"), source.software, status, region
    )
    alternatives = tuple(
        Alternative(text, 0.0)
        for element in children(string, "ALTERNATIVE")
        if (text := element.text or "") and text != word.prediction
    )
    if word.reading and alternatives:
        word = replace(word, reading=replace(word.reading, alternatives=alternatives))
    if word.reading and not word.reading.text:
        word = replace(word, reading=None)
    return DraftWord(word, placed=region.width > 0 and region.height > 0)


def _own_word(
    string: Element, region: Region, tags: dict[str, str], source: AltoFile, turn: int
) -> Word:
    status = Status(tags[STATUS_TAG])
    content = string.get("CONTENT", "")
    texts = [(a.get("PURPOSE", ""), a.text or "") for a in children(string, "ALTERNATIVE")]
    by_purpose = dict(reversed(texts))
    reading = None
    if (confidence := probability(string, "WC")) is not None:
        text = by_purpose.get("prediction", content)
        reading = Reading(
            text=text,
            confidence=confidence,
            alternatives=tuple(_alternatives(texts)),
            spans=tuple(_spans(string, region, turn)),
            raw_text=by_purpose.get("raw"),
            model=source.models.get(string.get("PROCESSINGREFS", ""), ""),
        )
    return Word(
        id=new_id(),
        region=region,
        kind=Kind(tags[KIND_TAG]) if tags.get(KIND_TAG) in set(Kind) else Kind.UNKNOWN,
        reading=reading,
        status=status,
        correction=content if status is Status.CORRECTED else None,
        doubtful=DOUBTFUL_TAG in tags,
    )


def _alternatives(texts: list[tuple[str, str]]) -> Iterator[Alternative]:
    for purpose, text in texts:
        name, _, chance = purpose.partition(" ")
        try:
            if name == "alternative":
                yield Alternative(text, min(max(float(chance), 0.0), 1.0))
        except ValueError:
            continue


def _spans(string: Element, region: Region, turn: int) -> Iterator[tuple[float, float]]:
    for glyph in children(string, "Glyph"):
        near = number(glyph, "VPOS" if turn % 2 else "HPOS")
        size = number(glyph, "HEIGHT" if turn % 2 else "WIDTH")
        if near is None or size is None:
            continue
        ends = {1: region.bottom, 2: region.right}
        start = (
            ends[turn] - near - size if turn in ends else near - (region.y if turn else region.x)
        )
        yield round(start, 3), round(start + size, 3)


def box_of(element: Element, source: AltoFile) -> Region | None:
    """Return an element's box in pixels; None where it is not told or makes no sense."""
    x, y = source.length(element, "HPOS"), source.length(element, "VPOS")
    width, height = source.length(element, "WIDTH"), source.length(element, "HEIGHT")
    if x is None or y is None or width is None or height is None or width < 0 or height < 0:
        return None
    left, top = round(x), round(y)
    return Region(left, top, max(round(x + width) - left, 0), max(round(y + height) - top, 0))


def polygon_of(element: Element, source: AltoFile) -> tuple[Point, ...]:
    """Return the corners of an element's shape in pixels; empty where it has none."""
    shape = child(element, "Shape")
    polygon = child(shape, "Polygon") if shape is not None else None
    return source.points(polygon.get("POINTS")) if polygon is not None else ()
