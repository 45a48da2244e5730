"""PAGE XML 2010 to 2019 as this program, kraken, eScriptorium, Transkribus and others write it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import (
    Document,
    Health,
    Page,
    Status,
)
from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.draft import (
    DraftLine,
    DraftPage,
    DraftWord,
    around_points,
    corners_of,
    draft_text,
)
from hwr_desktop.exchange.format import Imported
from hwr_desktop.exchange.page_xml import OUR_CUSTOM, parse_custom
from hwr_desktop.exchange.page_xml_word import (
    Origin,
    draft_word,
    outline_of,
    texts_of,
    whole_number,
)
from hwr_desktop.exchange.xml import (
    child,
    children,
    descendants,
    in_order,
    local_name,
    number,
    parse_xml,
    points,
    probability,
)
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.document.region import Point
    from hwr_desktop.exchange.xml import Element


def read(path: Path) -> Imported:
    """Read a file.

    Raises:
        InputError: The file holds no page.
    """
    root, warnings = parse_xml(path)
    origin = _origin(root)
    items = [
        (item.get("name"), item.get("value", "")) for item in descendants(root, "MetadataItem")
    ]
    pages = []
    for element in descendants(root, "Page"):
        draft = DraftPage(str(path))
        pages.append(_page(element, draft, items, origin))
        warnings += draft.warnings
    if not pages:
        raise InputError(
            "{path} holds no page; choose a PAGE XML file of a page's content", path=path
        )
    return Imported(Document(tuple(pages)), tuple(warnings))


def _origin(root: Element) -> Origin:
    creator = next(descendants(root, "Creator"), None)
    state = next(descendants(root, "TranskribusMetadata"), None)
    checked = state is not None and state.get("status") in {"DONE", "FINAL", "GT"}
    name = (creator.text or "").strip() if creator is not None else ""
    return Origin(name[:80] or "PAGE XML", Status.CONFIRMED if checked else Status.PREDICTED)


def _page(
    element: Element, draft: DraftPage, items: list[tuple[str | None, str]], origin: Origin
) -> Page:
    draft.width = max(round(number(element, "imageWidth") or 0), 0)
    draft.height = max(round(number(element, "imageHeight") or 0), 0)
    disagreeing = 0
    for line in _ordered_lines(element):
        if local_name(line) == "TextLine":
            disagreeing += _add_line(draft, line, origin)
        else:
            _add_region(draft, line, origin)
    lines = draft.finish()
    if disagreeing:
        draft.warnings.append(
            Message(
                "{path}: lines whose words do not spell the line's text, words kept: {count}",
                path=draft.name,
                count=disagreeing,
            )
        )
    about = parse_custom(element.get("custom", "")).get(OUR_CUSTOM, {})
    orientation = number(element, "orientation") or 0.0
    return Page(
        id=new_id(),
        file=element.get("imageFilename", ""),
        number=whole_number(about.get("page", "")) or 1,
        width=draft.width,
        height=draft.height,
        lines=lines,
        turn=round(orientation / 90) % 4,
        skew=orientation - 90 * round(orientation / 90),
        dpi=_dpi(element),
        content_hash=about.get("sha256", ""),
        health=Health(
            score if about and (score := probability(element, "conf")) is not None else 1.0,
            tuple(Message.verbatim(value) for name, value in items if name == "health"),
        ),
        preparation=tuple(value for name, value in items if name == "preparation"),
    )


def _dpi(page: Element) -> float | None:
    resolution = number(page, "imageXResolution")
    if not resolution or resolution < 0:
        return None
    return resolution * 2.54 if page.get("imageResolutionUnit") == "PPCM" else resolution


def _ordered_lines(page: Element) -> list[Element]:
    """Return the lines in reading order; a region that has text but no lines stands for them."""
    lines = list(descendants(page, "TextLine"))
    lines += [
        region
        for region in descendants(page, "TextRegion", "TableCell")
        if next(descendants(region, "TextLine"), None) is None and texts_of(region)
    ]
    places = {element: i for i, element in enumerate(page.iter())}
    parents: dict[Element | None, list[Element]] = {}
    for line in sorted(lines, key=places.__getitem__):
        parents.setdefault(line.getparent(), []).append(line)
    ordered = [line for group in parents.values() for line in _by_index(group)]
    order = next(descendants(page, "ReadingOrder"), None)
    return in_order(ordered, _references(order) if order is not None else (), "id")


def _references(group: Element) -> Iterator[str]:
    """Yield the regions that a group of the reading order names, nested groups in their places."""
    members = [member for member in group if isinstance(member.tag, str)]
    if all(number(member, "index") is not None for member in members):
        members.sort(key=lambda member: number(member, "index") or 0.0)
    for member in members:
        if reference := member.get("regionRef"):
            yield reference
        yield from _references(member)


def _by_index(lines: list[Element]) -> list[Element]:
    indices = {line: index for line in lines if (index := _line_index(line)) is not None}
    return sorted(lines, key=indices.__getitem__) if len(indices) == len(lines) else lines


def _line_index(line: Element) -> float | None:
    index = parse_custom(line.get("custom", "")).get("readingOrder", {}).get("index")
    try:
        return float(index) if index is not None else number(line, "index")
    except ValueError:
        return None


def _add_line(draft: DraftPage, line: Element, origin: Origin) -> bool:
    """Add a line; tell whether its own text differs from what its words spell."""
    texts = texts_of(line)
    text = texts[0].text if texts else ""
    words = [draft_word(word, origin) for word in children(line, "Word")]
    baseline = child(line, "Baseline")
    drafted = DraftLine(
        words,
        outline_of(line),
        points(baseline.get("points")) if baseline is not None else (),
    )
    spelled = [word.word.transcription for word in words]
    own = any(word.own for word in words)
    differs = bool(text.split()) and "".join(spelled).split() != "".join(text.split()).split()
    if not own and text.split() and not "".join(spelled).strip():
        drafted.words = _with_text(words, text, texts[0].confidence, origin)
        differs = False
    draft.add(drafted)
    return differs and not own


def _add_region(draft: DraftPage, region: Element, origin: Origin) -> None:
    """Add the lines of a region that has text only: bands of equal height."""
    text = texts_of(region)[0]
    rows = [row for row in text.text.splitlines() if row.strip()]
    outline = outline_of(region)
    box = around_points(outline) if len(outline) > 1 else None
    for i, row in enumerate(rows):
        band: tuple[Point, ...] = ()
        if box:
            top, bottom = (box.y + box.height * place // len(rows) for place in (i, i + 1))
            band = corners_of(Region(box.x, top, box.width, bottom - top))
        words = draft_text(row, text.confidence, origin.model, origin.status)
        draft.add(DraftLine(words, band))


def _with_text(
    boxes: list[DraftWord], text: str, confidence: float | None, origin: Origin
) -> list[DraftWord]:
    """Give a line's text to its words' boxes, or to words without boxes where they do not fit."""
    parts = draft_text(text, confidence, origin.model, origin.status)
    if len(parts) != len(boxes):
        return parts
    return [
        DraftWord(replace(part.word, region=box.word.region), box.placed)
        for part, box in zip(parts, boxes, strict=True)
    ]
