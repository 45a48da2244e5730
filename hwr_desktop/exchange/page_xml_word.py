"""One PAGE ``Word`` to a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import Alternative, Kind, Reading, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.exchange.draft import NOWHERE, DraftWord, around_points, corners_of, read_word
from hwr_desktop.exchange.page_xml import OUR_CUSTOM, parse_custom
from hwr_desktop.exchange.source import FARTHEST
from hwr_desktop.exchange.xml import child, children, local_name, number, points, probability

if TYPE_CHECKING:
    from hwr_desktop.document.region import Point
    from hwr_desktop.exchange.xml import Element


@dataclass(frozen=True, slots=True)
class TextEquiv:
    """One ``TextEquiv``."""

    role: str
    text: str
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Origin:
    """Who wrote the file, and how far its text has been checked."""

    model: str
    status: Status


def draft_word(element: Element, origin: Origin) -> DraftWord:
    """Read a word."""
    outline = outline_of(element)
    region = around_points(outline) if len(outline) > 1 else NOWHERE
    placed = region.width > 0 and region.height > 0
    if outline and outline != corners_of(region):
        region = replace(region, outline=outline)
    texts = texts_of(element)
    about = parse_custom(element.get("custom", "")).get(OUR_CUSTOM, {})
    if about.get("status") in set(Status):
        return DraftWord(_own_word(about, region, texts), placed=True, own=True)
    return DraftWord(
        replace(_foreign_word(texts, origin), region=region, kind=_kind(element)), placed
    )


def _own_word(about: dict[str, str], region: Region, texts: list[TextEquiv]) -> Word:
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
    sides = [whole_number(side) for side in about.get("box", "").split()]
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


def whole_number(text: str) -> int | None:
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


def _foreign_word(texts: list[TextEquiv], origin: Origin) -> Word:
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


def texts_of(element: Element) -> list[TextEquiv]:
    """Return an element's own texts, the one that counts first."""
    equivs = sorted(children(element, "TextEquiv"), key=lambda equiv: number(equiv, "index") or 0.0)
    texts = []
    for equiv in equivs:
        unicode = child(equiv, "Unicode")
        plain = child(equiv, "PlainText") if unicode is None else unicode
        if plain is not None:
            role = equiv.get("comments", "")
            texts.append(TextEquiv(role, plain.text or "", probability(equiv, "conf")))
    return texts


def outline_of(element: Element) -> tuple[Point, ...]:
    """Return the corners of an element's outline; empty where it has none."""
    coords = child(element, "Coords")
    if coords is None:
        return ()
    if coords.get("points") is not None:
        return points(coords.get("points"))
    # The schemas of 2009 and 2010 have an element a point.
    corners = [(number(p, "x"), number(p, "y")) for p in children(coords, "Point")]
    return tuple((round(x), round(y)) for x, y in corners if x is not None and y is not None)
