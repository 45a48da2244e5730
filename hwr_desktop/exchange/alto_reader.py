"""ALTO 1 to 4 as this program, kraken, eScriptorium, Transkribus and others write it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import (
    Document,
    Health,
    Page,
    Word,
)
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.alto_word import AltoFile, box_of, draft_word, polygon_of
from hwr_desktop.exchange.draft import (
    DraftLine,
    DraftPage,
    DraftWord,
    corners_of,
    draft_text,
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
    probability,
)
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.document.region import Point, Region

ASSUMED_DPI = 300.0
"""Resolution by which millimetres and inches become pixels; ALTO does not tell the real one."""

_PIXELS_PER_UNIT = {"pixel": 1.0, "mm10": ASSUMED_DPI / 254, "inch1200": ASSUMED_DPI / 1200}
_BLOCKS = ("TextBlock", "ComposedBlock")


def read(path: Path) -> Imported:
    """Read a file.

    Raises:
        InputError: The file holds no page.
    """
    root, warnings = parse_xml(path)
    unit = _text(root, "MeasurementUnit") or "pixel"
    if unit not in _PIXELS_PER_UNIT:
        warnings.append(
            Message(
                "{path}: the unit of measurement {unit} is unknown; read as pixels",
                path=path,
                unit=repr(unit[:40]),
            )
        )
    elif unit != "pixel":
        warnings.append(
            Message(
                "{path}: measured in {unit}; places are right for a scan of {dpi} dpi, or where "
                "the picture is found",
                path=path,
                unit=unit,
                dpi=round(ASSUMED_DPI),
            )
        )
    source = _describe(root, _PIXELS_PER_UNIT.get(unit, 1.0))
    pages = []
    unsized = set()
    for position, element in enumerate(descendants(root, "Page"), 1):
        draft = DraftPage(str(path))
        page = _page(element, draft, source, position)
        pages.append(page)
        warnings += draft.warnings
        if not draft.sized:
            unsized.add(page.id)
    if not pages:
        raise InputError("{path} holds no page; choose an ALTO file of a page's content", path=path)
    return Imported(Document(tuple(pages)), tuple(warnings), frozenset(unsized))


def _describe(root: Element, scale: float) -> AltoFile:
    software = " ".join(filter(None, (_text(root, "softwareName"), _text(root, "softwareVersion"))))
    identifier = next(descendants(root, "fileIdentifier"), None)
    is_hash = identifier is not None and identifier.get("fileIdentifierLocation") == "sha256"
    steps = {step.get("ID", ""): step for step in descendants(root, "Processing")}
    preparation = steps.get("preparation")
    return AltoFile(
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


def _page(element: Element, draft: DraftPage, source: AltoFile, position: int) -> Page:
    draft.width, draft.height = _size(element, source)
    rotation = number(element, "ROTATION") or 0.0
    turn = round(rotation / 90) % 4
    for line in in_order(
        descendants(element, "TextLine"), _reading_order(element, source.order), "ID"
    ):
        draft.add(_line(line, source, turn))
    if not (draft.width and draft.height):
        # The printed part of the page is the next best thing to go by, but for its margins.
        draft.sized = False
        draft.width, draft.height = _print_space(element, source)
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
        health=Health(
            1.0 if score is None else score,
            tuple(map(Message.verbatim, filter(None, reasons.split("\n")))),
        ),
        preparation=source.preparation,
    )


def _size(element: Element, source: AltoFile) -> tuple[int, int]:
    width, height = source.length(element, "WIDTH"), source.length(element, "HEIGHT")
    return max(round(width or 0), 0), max(round(height or 0), 0)


def _print_space(page: Element, source: AltoFile) -> tuple[int, int]:
    space = child(page, "PrintSpace")
    box = box_of(space, source) if space is not None else None
    return (box.right, box.bottom) if box else (0, 0)


def _page_number(element: Element, source: AltoFile, position: int) -> int:
    """Return the page's number in its image file; others' numbers count the pages of a book."""
    given = number(element, "PHYSICAL_IMG_NR")
    own = source.software.startswith(SOFTWARE)
    return max(round(given), 1) if own and given else position


def _dpi(source: AltoFile) -> float | None:
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


def _line(line: Element, source: AltoFile, turn: int) -> DraftLine:
    outline = polygon_of(line, source)
    box = box_of(line, source)
    if not outline and box:
        outline = corners_of(box)
    strings = list(children(line, "String"))
    words = [draft_word(string, source, turn) for string in strings]
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


def _baseline(line: Element, source: AltoFile, box: Region | None) -> tuple[Point, ...]:
    text = line.get("BASELINE", "")
    level = source.length(line, "BASELINE")
    if level is not None:
        # Up to ALTO 4.0 the baseline is one number, its distance from the page's upper edge.
        return ((box.x, round(level)), (box.right, round(level))) if box else ()
    return source.points(text)
