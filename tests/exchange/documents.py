"""Documents drawn at random, and what of them a format can hold."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from hwr_desktop.document.ids import new_id
from hwr_desktop.document.model import (
    Alternative,
    Document,
    Health,
    Kind,
    Line,
    Page,
    Reading,
    Status,
    Word,
)
from hwr_desktop.document.region import Region
from hwr_desktop.message import Message
from tests.document.strategies import every_field

if TYPE_CHECKING:
    from collections.abc import Callable

NASTY = [
    *(
        "=SUM(A1:A9)",
        "+44",
        "-5",
        "@cmd",
        "\t=1",
        "\r=1",
        "\uff1d1+1",
        "\uff0d5",
        "'=1",
        "''=1",
        "'quoted'",
    ),
    *('say "hi"', "a,b;c\td", "two\nlines", "cr\r\nlf", " leading", "trailing ", "&amp;<b>]]>"),
    *(
        "naïve",
        "Ünïcödé",
        "漢字かな",
        "עברית",
        "👍🏽",
        "e\u0301",
        "{x:1;}",
        "a\u0000b",
        "\x0b\x1f",
        "",
    ),
    *("\ufeffBOM", "\uffff", "%41", "New York", "null", "[]"),
]
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(NASTY)
REASONS = (Message("too low: {dpi} dpi", dpi=70), Message("dark"))
chances = st.floats(0, 1)
points = st.tuples(st.integers(0, 999), st.integers(0, 999))
regions = every_field(
    Region,
    x=st.integers(0, 900),
    y=st.integers(0, 900),
    width=st.integers(0, 90),
    height=st.integers(0, 60),
    outline=st.lists(points, max_size=5).filter(lambda given: len(given) != 1).map(tuple),
)
baselines = st.lists(points, max_size=3).filter(lambda given: len(given) != 1).map(tuple)


alternatives = every_field(Alternative, text=texts, probability=chances)
ids = st.builds(new_id)


@st.composite
def readings(draw: Any) -> Reading:
    text = draw(texts)
    pixels = st.integers(-5000, 200_000).map(lambda thousandths: thousandths / 1000)
    spans = st.lists(st.tuples(pixels, pixels), min_size=len(text), max_size=len(text))
    return draw(
        every_field(
            Reading,
            text=st.just(text),
            confidence=chances,
            alternatives=st.lists(alternatives, max_size=3).map(tuple),
            spans=st.just(()) | spans.map(tuple),
            raw_text=st.none() | texts,
            model=st.sampled_from(["", "crnn@1f3a9c02", "own model; {v:2}@ab"]),
        )
    )


@st.composite
def words(draw: Any) -> Word:
    status = draw(st.sampled_from(Status))
    return draw(
        every_field(
            Word,
            id=ids,
            region=regions,
            kind=st.sampled_from(Kind),
            reading=st.none() | readings(),
            status=st.just(status),
            correction=texts if status is Status.CORRECTED else st.none(),
            doubtful=st.booleans(),
            later_reading=st.none() | readings(),
            turned_down=st.lists(texts, max_size=2).map(tuple),
        )
    )


lines = every_field(
    Line, id=ids, words=st.lists(words(), min_size=1, max_size=3).map(tuple), baseline=baselines
)
pages = every_field(
    Page,
    id=ids,
    file=st.sampled_from(["scans/a.png", 'Ünï "côdé"; x.tif', "=a.pdf"]),
    number=st.integers(1, 9),
    width=st.integers(1, 5000),
    height=st.integers(1, 5000),
    lines=st.lists(lines, max_size=3).map(tuple),
    turn=st.integers(0, 3),
    skew=st.integers(-4000, 4000).map(lambda thousandths: thousandths / 1000),
    dpi=st.sampled_from([None, 300.0, 72.5]),
    content_hash=st.sampled_from(["", "ab" * 32]),
    health=st.sampled_from([Health(), Health(0.25, REASONS)]),
    preparation=st.sampled_from([(), ("deskew", "light & shade")]),
    revision=st.integers(0, 9),
)
documents = every_field(
    Document,
    pages=st.lists(pages, max_size=3, unique_by=lambda page: (page.file, page.number)).map(tuple),
    good_words=st.frozensets(texts, max_size=2),
    bad_words=st.frozensets(texts, max_size=2),
)


def sample_document() -> Document:
    """A document of one page with a word of every sort."""
    reading = Reading(
        "naïve",
        0.8123,
        (Alternative("native", 0.1), Alternative("=naive", 0.05)),
        ((0.0, 10.5), (10.5, 20.0), (20.0, 31.25), (31.25, 40.0), (40.0, 55.5)),
        "naive",
        "crnn@1f3a9c02",
    )
    box = Region(100, 200, 90, 40)
    outline = ((100, 205), (190, 200), (185, 240), (102, 238))
    first = Line(
        "l1",
        (
            Word("w1", box, Kind.HANDWRITTEN, reading),
            Word(
                "w2",
                replace(box, x=220, outline=outline),
                Kind.HANDWRITTEN,
                reading,
                Status.CORRECTED,
                '“Müller”, "x"',
            ),
            Word("w3", replace(box, x=340), Kind.PRINTED, reading, Status.CONFIRMED),
        ),
        ((100, 235), (430, 238)),
    )
    second = Line(
        "l2",
        (
            Word("w4", replace(box, y=300), Kind.MARK),
            Word("w5", replace(box, x=220, y=300), Kind.UNKNOWN, reading, Status.REJECTED),
            Word(
                "w6",
                replace(box, x=340, y=300),
                Kind.HANDWRITTEN,
                replace(reading, text="-5", spans=()),
                doubtful=True,
            ),
        ),
    )
    page = Page(
        "p1",
        "scans/a.png",
        1,
        600,
        400,
        (first, second),
        skew=1.5,
        dpi=300.0,
        content_hash="ab" * 32,
        health=Health(0.5, (Message("dark"),)),
        preparation=("deskew",),
    )
    return Document((page,), frozenset({"Müller"}), frozenset({"naive"}))


def changed(
    document: Document,
    *,
    page: Callable[[Any], Any] = lambda page: page,
    line: Callable[[Any], Any] = lambda line: line,
    word: Callable[[Any], Any] = lambda word: word,
) -> Document:
    """The document with each of its records passed through a function, inside out."""
    pages = tuple(
        page(
            replace(
                p,
                lines=tuple(
                    line(replace(each, words=tuple(map(word, each.words)))) for each in p.lines
                ),
            )
        )
        for p in document.pages
    )
    return replace(document, pages=pages)


def without_ids(document: Document) -> Document:
    """The document with its ids and revisions blanked, to compare what it says."""
    return changed(
        document,
        page=lambda p: replace(p, id="", revision=0, skew=round(p.skew, 6)),
        line=lambda each: replace(each, id=""),
        word=lambda w: replace(w, id=""),
    )


def as_xml_holds(document: Document) -> Document:
    """The document as ALTO and PAGE can hold it: texts without what XML forbids, and sentences."""

    def clean(text: str) -> str:
        return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)

    def word(w: Word) -> Word:
        reading = w.reading and replace(
            w.reading,
            text=clean(w.reading.text),
            alternatives=tuple(
                Alternative(clean(a.text), a.probability) for a in w.reading.alternatives
            ),
            raw_text=None if w.reading.raw_text is None else clean(w.reading.raw_text),
        )
        correction = None if w.correction is None else clean(w.correction)
        later = {"later_reading": None, "turned_down": ()}
        return replace(w, reading=reading, correction=correction, **later)

    def page(p: Page) -> Page:
        reasons = tuple(Message.verbatim(str(reason)) for reason in p.health.reasons)
        return replace(p, health=replace(p.health, reasons=reasons))

    held = changed(document, page=page, word=word)
    return replace(held, good_words=frozenset(), bad_words=frozenset())


def as_csv_holds(document: Document) -> Document:
    """The document as the rows of words hold it."""

    def word(w: Word) -> Word:
        reading = w.reading and Reading(
            w.reading.text,
            round(w.reading.confidence, 4),
            tuple(Alternative(a.text, round(a.probability, 4)) for a in w.reading.alternatives),
            raw_text=w.reading.raw_text or None,
            model=w.reading.model,
        )
        if reading and not (reading.text or reading.confidence or reading.model):
            reading = None
        region = replace(w.region, outline=())
        return replace(w, region=region, reading=reading, later_reading=None, turned_down=())

    held = changed(
        document,
        page=lambda p: Page("", p.file, p.number, p.width, p.height, p.lines),
        line=lambda each: replace(each, baseline=()),
        word=word,
    )
    return Document(tuple(page for page in held.pages if page.lines))
