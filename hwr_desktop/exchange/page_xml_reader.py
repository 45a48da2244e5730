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
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.draft import (
    DraftLine,
    DraftPage,
    DraftWord,
    around_points,
    draft_text,
)
from hwr_desktop.exchange.format import Imported
from hwr_desktop.exchange.page_xml import OUR_CUSTOM, parse_custom
from hwr_desktop.exchange.page_xml_word import (
    Origin,
    TextEquiv,
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
    from collections.abc import Container, Iterator
    from pathlib import Path

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
    unsized = set()
    for element in descendants(root, "Page"):
        draft = DraftPage(str(path))
        page = _page(element, draft, items, origin)
        pages.append(page)
        warnings += draft.warnings
        if not draft.sized:
            unsized.add(page.id)
    if not pages:
        raise InputError(
            "{path} holds no page; choose a PAGE XML file of a page's content", path=path
        )
    return Imported(Document(tuple(pages)), tuple(warnings), frozenset(unsized))


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
    rows = _rows_of_regions(element)
    for line in _ordered_lines(element, rows.keys()):
        if local_name(line) == "TextLine":
            disagreeing += _add_line(draft, line, rows.get(line), origin)
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


def _rows_of_regions(page: Element) -> dict[Element, TextEquiv]:
    """Return the text of each line that has none itself, where its region tells it row by row."""
    rows: dict[Element, TextEquiv] = {}
    for region in descendants(page, "TextRegion", "TableCell"):
        lines = _by_index(list(children(region, "TextLine")))
        if not lines or not texts_of(region) or any(map(_has_text, lines)):
            continue
        text = texts_of(region)[0]
        parts = _rows(text.text)
        if len(parts) == len(lines):
            rows |= {
                line: replace(text, text=part) for line, part in zip(lines, parts, strict=True)
            }
    return rows


def _has_text(line: Element) -> bool:
    return any(
        text.text.strip()
        for element in descendants(line, "TextLine", "Word")
        for text in texts_of(element)
    )


def _ordered_lines(page: Element, told: Container[Element]) -> list[Element]:
    """Return the lines in reading order; a region whose lines have no text stands for them.

    Args:
        page: The page.
        told: Lines without text of their own whose text is known all the same.
    """
    stand_ins = {
        region
        for region in descendants(page, "TextRegion", "TableCell")
        if texts_of(region)
        and not any(line in told or _has_text(line) for line in descendants(region, "TextLine"))
        and not any(map(texts_of, _inner_regions(region)))
    }
    lines: list[Element] = [
        line for line in descendants(page, "TextLine") if stand_ins.isdisjoint(line.iterancestors())
    ]
    lines += stand_ins
    places = {element: i for i, element in enumerate(page.iter())}
    parents: dict[Element | None, list[Element]] = {}
    for line in sorted(lines, key=places.__getitem__):
        parents.setdefault(line.getparent(), []).append(line)
    ordered = [line for group in parents.values() for line in _by_index(group)]
    order = next(descendants(page, "ReadingOrder"), None)
    references = _indexed_regions(page) if order is None else _references(order)
    return in_order(ordered, references, "id")


def _inner_regions(region: Element) -> Iterator[Element]:
    inner = descendants(region, "TextRegion", "TableCell")
    return (element for element in inner if element is not region)


def _indexed_regions(parent: Element) -> Iterator[str]:
    """Yield the ids of regions in the order that Transkribus keeps in their own attributes."""
    regions = [element for element in parent if local_name(element).endswith("Region")]
    for region in _by_index(regions):
        if identity := region.get("id"):
            yield identity
        yield from _indexed_regions(region)


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


def _add_line(draft: DraftPage, line: Element, row: TextEquiv | None, origin: Origin) -> bool:
    """Add a line; tell whether its own text differs from what its words spell.

    Args:
        draft: The page.
        line: The line.
        row: Its text as its region tells it, where the line itself has none.
        origin: Who wrote the file.
    """
    texts = [row] if row else texts_of(line)
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
    if not own and _completes(text.split(), spelled):
        drafted.words = _with_text(words, text, texts[0].confidence, origin)
        differs = False
    draft.add(drafted)
    return differs and not own


def _add_region(draft: DraftPage, region: Element, origin: Origin) -> None:
    """Add the lines of a region that has text only: bands of equal height."""
    text = texts_of(region)[0]
    outline = outline_of(region)
    draft.add_block(
        _rows(text.text),
        around_points(outline) if len(outline) > 1 else None,
        lambda row: draft_text(row, text.confidence, origin.model, origin.status),
    )


def _rows(text: str) -> list[str]:
    return [row for row in text.splitlines() if row.strip()]


def _completes(parts: list[str], spelled: list[str]) -> bool:
    """Tell whether a line's text says what words without text are, and contradicts no other."""
    if not parts or (spelled and all(word.strip() for word in spelled)):
        return False
    if not any(word.strip() for word in spelled):
        return True
    return len(parts) == len(spelled) and all(
        word.strip() in ("", part) for part, word in zip(parts, spelled, strict=True)
    )


def _with_text(
    boxes: list[DraftWord], text: str, confidence: float | None, origin: Origin
) -> list[DraftWord]:
    """Give a line's text to its words' boxes, or to words without boxes where they do not fit."""
    parts = draft_text(text, confidence, origin.model, origin.status)
    if len(parts) != len(boxes):
        return parts
    return [
        box
        if box.word.transcription.strip()
        else DraftWord(replace(part.word, region=box.word.region), box.placed)
        for part, box in zip(parts, boxes, strict=True)
    ]
