"""ALTO 1 to 4 as this program, kraken, eScriptorium, Transkribus and others write it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import (
    Alternative,
    Document,
    Health,
    Kind,
    Page,
    Reading,
    Status,
    Word,
)
from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.alto import DOUBTFUL_TAG, KIND_TAG, STATUS_TAG
from hwr_desktop.exchange.draft import (
    NOWHERE,
    DraftLine,
    DraftPage,
    DraftWord,
    around_points,
    corners_of,
    draft_text,
    read_word,
)
from hwr_desktop.exchange.format import SOFTWARE, Imported
from hwr_desktop.exchange.xml import (
    Element,
    child,
    children,
    descendants,
    in_order,
    number,
    parse_xml,
    points,
    probability,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.document.region import Point

ASSUMED_DPI = 300.0
"""Resolution by which millimetres and inches become pixels; ALTO does not tell the real one."""

_PIXELS_PER_UNIT = {"pixel": 1.0, "mm10": ASSUMED_DPI / 254, "inch1200": ASSUMED_DPI / 1200}
_BLOCKS = ("TextBlock", "ComposedBlock")


@dataclass(frozen=True, slots=True)
class _Source:
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


def read(path: Path) -> Imported:
    """Read a file.

    Raises:
        InputError: The file holds no page.
    """
    root, warnings = parse_xml(path)
    unit = _text(root, "MeasurementUnit") or "pixel"
    if unit not in _PIXELS_PER_UNIT:
        warnings.append(f"{path}: the unit of measurement {unit[:40]!r} is unknown; read as pixels")
    elif unit != "pixel":
        warnings.append(
            f"{path}: measured in {unit}; places are right for a scan of {ASSUMED_DPI:.0f} dpi, "
            "or where the picture is found"
        )
    source = _source(root, _PIXELS_PER_UNIT.get(unit, 1.0))
    pages = []
    for position, element in enumerate(descendants(root, "Page"), 1):
        draft = DraftPage(str(path))
        pages.append(_page(element, draft, source, position))
        warnings += draft.warnings
    if not pages:
        raise InputError(f"{path} holds no page; choose an ALTO file of a page's content")
    return Imported(Document(tuple(pages)), tuple(warnings))


def _source(root: Element, scale: float) -> _Source:
    software = " ".join(filter(None, (_text(root, "softwareName"), _text(root, "softwareVersion"))))
    identifier = next(descendants(root, "fileIdentifier"), None)
    is_hash = identifier is not None and identifier.get("fileIdentifierLocation") == "sha256"
    steps = {step.get("ID", ""): step for step in descendants(root, "Processing")}
    preparation = steps.get("preparation")
    return _Source(
        file=_text(root, "fileName"),
        content_hash=_text(root, "fileIdentifier") if is_hash else "",
        order=next(descendants(root, "ReadingOrder"), None),
        preparation=tuple(
            step.text or "" for step in children(preparation, "processingStepDescription")
        )
        if preparation is not None
        else (),
        scale=scale,
        software=software[:80] or "ALTO",
        tags={
            tag.get("ID", ""): (tag.get("TYPE", ""), tag.get("LABEL", ""))
            for tag in descendants(root, "OtherTag")
        },
        models={name: _text(step, "processingStepSettings") for name, step in steps.items()},
    )


def _text(root: Element, name: str) -> str:
    element = next(descendants(root, name), None)
    return (element.text or "").strip() if element is not None else ""


def _page(element: Element, draft: DraftPage, source: _Source, position: int) -> Page:
    draft.width = max(round(source.length(element, "WIDTH") or 0), 0)
    draft.height = max(round(source.length(element, "HEIGHT") or 0), 0)
    rotation = number(element, "ROTATION") or 0.0
    turn = round(rotation / 90) % 4
    for line in in_order(
        descendants(element, "TextLine"), _reading_order(element, source.order), "ID"
    ):
        draft.add(_line(line, source, turn))
    lines = draft.finish()
    reasons = element.get("QUALITY_DETAIL", "")
    score = probability(element, "PC")
    return Page(
        id=new_id(),
        file=source.file,
        number=_page_number(element, source, position),
        width=draft.width,
        height=draft.height,
        lines=lines,
        turn=turn,
        skew=rotation - 90 * round(rotation / 90),
        dpi=_dpi(source),
        content_hash=source.content_hash,
        health=Health(1.0 if score is None else score, tuple(filter(None, reasons.split("\n")))),
        preparation=source.preparation,
    )


def _page_number(element: Element, source: _Source, position: int) -> int:
    """Return the page's number in its image file; others' numbers count the pages of a book."""
    given = number(element, "PHYSICAL_IMG_NR")
    own = source.software.startswith(SOFTWARE)
    return max(round(given), 1) if own and given else position


def _dpi(source: _Source) -> float | None:
    if source.scale != 1:
        return ASSUMED_DPI
    name, _, value = source.models.get("preparation", "").partition("=")
    try:
        return float(value) if name == "dpi" else None
    except ValueError:
        return None


def _reading_order(page: Element, order: Element | None) -> Iterator[str]:
    """Yield the ids of blocks and lines in the order that the file gives apart, if it does."""
    if order is not None:
        for reference in descendants(order, "ElementRef", "OrderedGroup", "UnorderedGroup"):
            yield from reference.get("REF", "").split()
        return
    blocks = {block.get("ID", ""): block for block in descendants(page, *_BLOCKS)}
    following = {identity: block.get("IDNEXT", "") for identity, block in blocks.items()}
    followed = set(following.values())
    if followed.isdisjoint(blocks):
        return
    seen: set[str] = set()
    for start in sorted(blocks, key=lambda identity: identity in followed):
        identity = start
        while identity in blocks and identity not in seen:
            seen.add(identity)
            yield identity
            identity = following[identity]


def _line(line: Element, source: _Source, turn: int) -> DraftLine:
    outline = _polygon(line, source)
    box = _box(line, source)
    if not outline and box:
        outline = corners_of(box)
    strings = list(children(line, "String"))
    words = [_word(string, source, turn) for string in strings]
    words = [word for word in words if word.own or word.placed or word.word.transcription]
    hyphen = child(line, "HYP")
    if hyphen is not None and words and not words[-1].own:
        words[-1].word = _with_hyphen(words[-1].word, hyphen.get("CONTENT", ""))
    if len(words) == 1 and not words[0].own and len(words[0].word.transcription.split()) > 1:
        if words[0].placed and not outline:
            outline = words[0].word.region.outline or corners_of(words[0].word.region)
        words = _split(words[0].word)
    if all(not word.placed and not word.word.transcription.strip() for word in words):
        words = []
    return DraftLine(words, outline, _baseline(line, source, box))


def _split(whole: Word) -> list[DraftWord]:
    """Take a line that was written as one string apart."""
    reading = whole.reading
    return draft_text(
        whole.transcription,
        reading.confidence if reading else None,
        reading.model if reading else "",
        whole.status,
    )


def _with_hyphen(word: Word, hyphen: str) -> Word:
    if word.reading is None:
        return word
    return replace(word, reading=replace(word.reading, text=word.reading.text + hyphen))


def _baseline(line: Element, source: _Source, box: Region | None) -> tuple[Point, ...]:
    text = line.get("BASELINE", "")
    level = source.length(line, "BASELINE")
    if level is not None:
        # Up to ALTO 4.0 the baseline is one number, its distance from the page's upper edge.
        return ((box.x, round(level)), (box.right, round(level))) if box else ()
    return source.points(text)


def _box(element: Element, source: _Source) -> Region | None:
    x, y = source.length(element, "HPOS"), source.length(element, "VPOS")
    width, height = source.length(element, "WIDTH"), source.length(element, "HEIGHT")
    if x is None or y is None or width is None or height is None or width < 0 or height < 0:
        return None
    left, top = round(x), round(y)
    return Region(left, top, max(round(x + width) - left, 0), max(round(y + height) - top, 0))


def _polygon(element: Element, source: _Source) -> tuple[Point, ...]:
    shape = child(element, "Shape")
    polygon = child(shape, "Polygon") if shape is not None else None
    return source.points(polygon.get("POINTS")) if polygon is not None else ()


def _word(string: Element, source: _Source, turn: int) -> DraftWord:
    outline = _polygon(string, source)
    box = _box(string, source)
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
    string: Element, region: Region, tags: dict[str, str], source: _Source, turn: int
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
