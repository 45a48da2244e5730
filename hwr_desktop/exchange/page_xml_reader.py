"""PAGE XML 2010 to 2019 as this program, kraken, eScriptorium, Transkribus and others write it."""

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
from hwr_desktop.exchange.format import Imported
from hwr_desktop.exchange.page_xml import OUR_CUSTOM, parse_custom
from hwr_desktop.exchange.source import FARTHEST
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

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.exchange.xml import Element


@dataclass(frozen=True, slots=True)
class _Text:
    """One ``TextEquiv``."""

    role: str
    text: str
    confidence: float | None


@dataclass(frozen=True, slots=True)
class _Origin:
    """Who wrote the file, and how far its text has been checked."""

    model: str
    status: Status


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
        raise InputError(f"{path} holds no page; choose a PAGE XML file of a page's content")
    return Imported(Document(tuple(pages)), tuple(warnings))


def _origin(root: Element) -> _Origin:
    creator = next(descendants(root, "Creator"), None)
    state = next(descendants(root, "TranskribusMetadata"), None)
    checked = state is not None and state.get("status") in {"DONE", "FINAL", "GT"}
    name = (creator.text or "").strip() if creator is not None else ""
    return _Origin(name[:80] or "PAGE XML", Status.CONFIRMED if checked else Status.PREDICTED)


def _page(
    element: Element, draft: DraftPage, items: list[tuple[str | None, str]], origin: _Origin
) -> Page:
    draft.width = max(round(number(element, "imageWidth") or 0), 0)
    draft.height = max(round(number(element, "imageHeight") or 0), 0)
    disagreeing = 0
    for line in _ordered_lines(element):
        disagreeing += _add_line(draft, line, origin)
    lines = draft.finish()
    if disagreeing:
        draft.warnings.append(
            f"{draft.name}: lines whose words do not spell the line's text, "
            f"words kept: {disagreeing}"
        )
    about = parse_custom(element.get("custom", "")).get(OUR_CUSTOM, {})
    orientation = number(element, "orientation") or 0.0
    return Page(
        id=new_id(),
        file=element.get("imageFilename", ""),
        number=_whole(about.get("page", "")) or 1,
        width=draft.width,
        height=draft.height,
        lines=lines,
        turn=round(orientation / 90) % 4,
        skew=orientation - 90 * round(orientation / 90),
        dpi=_dpi(element),
        content_hash=about.get("sha256", ""),
        health=Health(
            score if about and (score := probability(element, "conf")) is not None else 1.0,
            tuple(value for name, value in items if name == "health"),
        ),
        preparation=tuple(value for name, value in items if name == "preparation"),
    )


def _dpi(page: Element) -> float | None:
    resolution = number(page, "imageXResolution")
    if not resolution or resolution < 0:
        return None
    return resolution * 2.54 if page.get("imageResolutionUnit") == "PPCM" else resolution


def _ordered_lines(page: Element) -> list[Element]:
    """Return the lines in reading order; a region that has text but no lines stands for a line."""
    lines = list(descendants(page, "TextLine"))
    lines += [
        region
        for region in descendants(page, "TextRegion", "TableCell")
        if next(descendants(region, "TextLine"), None) is None and _texts(region)
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


def _add_line(draft: DraftPage, line: Element, origin: _Origin) -> bool:
    """Add a line; tell whether its own text differs from what its words spell."""
    texts = _texts(line)
    text = texts[0].text if texts else ""
    words = [_word(word, origin) for word in children(line, "Word")]
    baseline = child(line, "Baseline")
    drafted = DraftLine(
        words,
        _outline(line),
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


def _with_text(
    boxes: list[DraftWord], text: str, confidence: float | None, origin: _Origin
) -> list[DraftWord]:
    """Give a line's text to its words' boxes, or to words without boxes where they do not fit."""
    parts = draft_text(text, confidence, origin.model, origin.status)
    if len(parts) != len(boxes):
        return parts
    return [
        DraftWord(replace(part.word, region=box.word.region), box.placed)
        for part, box in zip(parts, boxes, strict=True)
    ]


def _texts(element: Element) -> list[_Text]:
    """Return an element's own texts, the one that counts first."""
    equivs = sorted(children(element, "TextEquiv"), key=lambda equiv: number(equiv, "index") or 0.0)
    texts = []
    for equiv in equivs:
        unicode = child(equiv, "Unicode")
        plain = child(equiv, "PlainText") if unicode is None else unicode
        if plain is not None:
            role = equiv.get("comments", "")
            texts.append(_Text(role, plain.text or "", probability(equiv, "conf")))
    return texts


def _outline(element: Element) -> tuple[tuple[int, int], ...]:
    coords = child(element, "Coords")
    if coords is None:
        return ()
    if coords.get("points") is not None:
        return points(coords.get("points"))
    # The schemas of 2009 and 2010 have an element a point.
    corners = [(number(p, "x"), number(p, "y")) for p in children(coords, "Point")]
    return tuple((round(x), round(y)) for x, y in corners if x is not None and y is not None)


def _word(element: Element, origin: _Origin) -> DraftWord:
    outline = _outline(element)
    region = around_points(outline) if len(outline) > 1 else NOWHERE
    placed = region.width > 0 and region.height > 0
    if outline and outline != corners_of(region):
        region = replace(region, outline=outline)
    texts = _texts(element)
    about = parse_custom(element.get("custom", "")).get(OUR_CUSTOM, {})
    if about.get("status") in set(Status):
        return DraftWord(_own_word(about, region, texts), placed=True, own=True)
    return DraftWord(
        replace(_foreign_word(texts, origin), region=region, kind=_kind(element)), placed
    )


def _own_word(about: dict[str, str], region: Region, texts: list[_Text]) -> Word:
    by_role = {text.role: text for text in reversed(texts)}
    status = Status(about["status"])
    prediction = by_role.get("prediction")
    correction = by_role.get("correction")
    reading = None
    if prediction:
        raw = by_role.get("raw")
        reading = Reading(
            text=prediction.text,
            confidence=prediction.confidence or 0.0,
            alternatives=tuple(
                Alternative(text.text, text.confidence or 0.0)
                for text in texts
                if text.role == "alternative"
            ),
            spans=_spans(about.get("spans", "")),
            raw_text=raw.text if raw else None,
            model=about.get("model", ""),
        )
    sides = [_whole(side) for side in about.get("box", "").split()]
    if len(sides) == 4:
        x, y, width, height = (side or 0 for side in sides)
        region = Region(x, y, width, height, region.outline)
    if status is Status.CORRECTED and correction is None:
        status = Status.PREDICTED
    return Word(
        id=new_id(),
        region=region,
        kind=Kind(about["kind"]) if about.get("kind") in set(Kind) else Kind.UNKNOWN,
        reading=reading,
        status=status,
        correction=correction.text if status is Status.CORRECTED and correction else None,
        doubtful=about.get("doubtful") == "true",
    )


def _whole(text: str) -> int | None:
    """Return a number that is none but of digits, and not absurdly large."""
    return int(text) if text.isdecimal() and len(text) < len(str(FARTHEST)) else None


def _spans(text: str) -> tuple[tuple[float, float], ...]:
    try:
        pairs = [tuple(map(float, pair.split(","))) for pair in text.split()]
    except ValueError:
        return ()
    return tuple(
        (pair[0], pair[1]) for pair in pairs if len(pair) == 2 and max(map(abs, pair)) < FARTHEST
    )


def _foreign_word(texts: list[_Text], origin: _Origin) -> Word:
    if not texts:
        return Word(new_id(), NOWHERE)
    main, *others = texts
    word = read_word(main.text, main.confidence, origin.model, origin.status)
    if main.confidence is None and others and others[0].confidence is not None:
        # LAREX and OCR4all: the text that a person made comes first, what was read follows.
        main, *others = others
        word = replace(
            read_word(main.text, main.confidence, origin.model),
            status=Status.CORRECTED,
            correction=word.transcription,
        )
        if word.correction == main.text:
            word = replace(word, status=Status.CONFIRMED, correction=None)
    alternatives = tuple(
        Alternative(other.text, other.confidence or 0.0)
        for other in others
        if other.text != main.text
    )
    assert word.reading is not None
    return replace(word, reading=replace(word.reading, alternatives=alternatives))


def _kind(word: Element) -> Kind:
    for element in (word, *word.iterancestors()):
        production = element.get("production", "")
        if production in {"printed", "typewritten"}:
            return Kind.PRINTED
        if production.startswith(("handwritten", "medieval")):
            return Kind.HANDWRITTEN
        if local_name(element) == "Page":
            break
    return Kind.UNKNOWN
