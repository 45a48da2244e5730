"""Documents, and edits that fit them, drawn at random."""

from __future__ import annotations

import itertools
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from hwr_desktop.document.edits import (
    AddPages,
    DecideConflicts,
    Edit,
    Group,
    InsertWord,
    MergeWords,
    MoveRegion,
    RemovePages,
    RemoveWords,
    ReorderPages,
    ReorderWords,
    ReplaceLayout,
    SetDoubtful,
    SetKind,
    SetReadings,
    SetStatus,
    SetText,
    SetWordLists,
    SplitWord,
    WordReading,
)
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

if TYPE_CHECKING:
    from collections.abc import Callable

_numbers = itertools.count()
Draw = Any

texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t"), max_size=6
) | st.sampled_from(["the", "naïve", "=SUM(A1)", "3,50 €", "ö", "漢字"])
probabilities = st.floats(0, 1)


def new_id(prefix: str) -> str:
    """An id that no drawn document has seen."""
    return f"{prefix}{next(_numbers)}"


def every_field(record: type, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw records by all of their fields; one that is new must be drawn, too."""
    assert parts.keys() == {field.name for field in fields(record)}
    return st.builds(record, **parts)


regions = every_field(
    Region,
    x=st.integers(0, 900),
    y=st.integers(0, 900),
    width=st.integers(0, 120),
    height=st.integers(0, 60),
    outline=st.lists(st.tuples(st.integers(0, 999), st.integers(0, 999)), max_size=3).map(tuple),
)
alternatives = every_field(Alternative, text=texts, probability=probabilities)
readings = every_field(
    Reading,
    text=texts,
    confidence=probabilities,
    alternatives=st.lists(alternatives, max_size=2).map(tuple),
    spans=st.lists(st.tuples(probabilities, probabilities), max_size=2).map(tuple),
    raw_text=st.none() | texts,
    model=st.sampled_from(["", "crnn@1f3a9c02"]),
)


@st.composite
def words(draw: Draw, *, settled: bool = True) -> Word:
    """A word with a fresh id; unsettled on request."""
    status = draw(st.sampled_from(Status)) if settled else Status.PREDICTED
    return draw(
        every_field(
            Word,
            id=st.builds(new_id, st.just("w")),
            region=regions,
            kind=st.sampled_from(Kind),
            reading=st.none() | readings,
            status=st.just(status),
            correction=texts if status is Status.CORRECTED else st.none(),
            doubtful=st.booleans(),
            later_reading=st.none() | readings,
            turned_down=st.lists(texts, max_size=2).map(tuple),
        )
    )


@st.composite
def pages(draw: Draw, *, settled: bool = True) -> Page:
    """A page of up to three lines."""
    line = every_field(
        Line,
        id=st.builds(new_id, st.just("l")),
        words=st.lists(words(settled=settled), min_size=1, max_size=3).map(tuple),
        baseline=st.sampled_from([(), ((0, 9), (99, 12))]),
    )
    return draw(
        every_field(
            Page,
            id=st.builds(new_id, st.just("p")),
            file=st.sampled_from(["scans/a.png", "Ünï côdé.tif"]),
            number=st.integers(1, 9),
            width=st.just(1000),
            height=st.just(1000),
            lines=st.lists(line, max_size=3).map(tuple),
            turn=st.integers(0, 3),
            skew=st.floats(-5, 5),
            dpi=st.none() | st.just(300.0),
            content_hash=st.sampled_from(["", "ab" * 32]),
            health=every_field(
                Health,
                score=st.sampled_from([1.0, 0.25]),
                reasons=st.sampled_from(
                    [(), (Message("resolution too low: {dpi} dpi", dpi=70), Message("faint"))]
                ),
            ),
            preparation=st.sampled_from([(), ("deskew", "light")]),
            revision=st.just(0),
        )
    )


documents = every_field(
    Document,
    pages=st.lists(pages(), min_size=1, max_size=3).map(tuple),
    good_words=st.frozensets(texts, max_size=2),
    bad_words=st.frozensets(texts, max_size=2),
)


def _some_words(draw: Draw, candidates: list[Word]) -> tuple[str, ...]:
    ids = [word.id for word in candidates]
    return tuple(draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4)))


def _spell(draw: Draw, text: str, count: int, *, settled: bool) -> tuple[Word, ...]:
    """Words that spell a text together."""
    cuts = sorted(draw(st.integers(0, len(text))) for _ in range(count - 1))
    pieces = [text[i:j] for i, j in itertools.pairwise([0, *cuts, len(text)])]
    if settled:
        return tuple(
            Word(new_id("w"), draw(regions), status=Status.CORRECTED, correction=piece)
            for piece in pieces
        )
    return tuple(Word(new_id("w"), draw(regions), reading=Reading(p, 0.5)) for p in pieces)


def _set_text(draw: Draw, document: Document) -> Edit:
    word = draw(st.sampled_from(_words(document)))
    return SetText(word.id, draw(st.just(word.prediction) | texts))


def _set_status(draw: Draw, document: Document) -> Edit:
    status = draw(st.sampled_from([Status.PREDICTED, Status.CONFIRMED, Status.REJECTED]))
    return SetStatus(_some_words(draw, _words(document)), status)


def _set_doubtful(draw: Draw, document: Document) -> Edit:
    return SetDoubtful(_some_words(draw, _words(document)), draw(st.booleans()))


def _set_kind(draw: Draw, document: Document) -> Edit:
    return SetKind(_some_words(draw, _words(document)), draw(st.sampled_from(Kind)))


def _decide_conflicts(draw: Draw, document: Document) -> Edit:
    candidates = [w for w in _words(document) if w.conflict] or _words(document)
    return DecideConflicts(_some_words(draw, candidates), draw(st.booleans()))


def _move_region(draw: Draw, document: Document) -> Edit:
    return MoveRegion(draw(st.sampled_from(_words(document))).id, draw(regions))


def _insert_word(draw: Draw, document: Document) -> Edit:
    page = draw(st.sampled_from(document.pages))
    line_id = draw(st.sampled_from([*(line.id for line in page.lines), new_id("l")]))
    return InsertWord(
        page.id, line_id, draw(st.integers(0, 3)), draw(st.integers(0, 3)), draw(words())
    )


def _remove_words(draw: Draw, document: Document) -> Edit:
    return RemoveWords(_some_words(draw, _words(document)))


def _split_word(draw: Draw, document: Document) -> Edit:
    word = draw(st.sampled_from(_words(document)))
    count = draw(st.integers(2, 3))
    return SplitWord(word.id, _spell(draw, word.transcription, count, settled=word.status.settled))


def _merge_words(draw: Draw, document: Document) -> Edit:
    page = draw(st.sampled_from([p for p in document.pages if len(p.places) > 1]))
    chosen = draw(
        st.lists(st.sampled_from(list(page.words())), min_size=2, max_size=3, unique=True)
    )
    chosen.sort(key=lambda word: page.places[word.id])
    text = "".join(word.transcription for word in chosen)
    settled = any(word.status.settled for word in chosen)
    return MergeWords(
        tuple(draw(st.permutations([word.id for word in chosen]))),
        _spell(draw, text, 1, settled=settled)[0],
    )


def _reorder_words(draw: Draw, document: Document) -> Edit:
    page = draw(st.sampled_from([p for p in document.pages if p.lines]))
    order = draw(st.permutations(list(page.places)))
    cut = draw(st.integers(0, len(order) - 1))
    parts = [part for part in (order[:cut], order[cut:]) if part]
    line_ids = [page.lines[0].id, new_id("l")]
    return ReorderWords(
        page.id,
        tuple((i, tuple(part)) for i, part in zip(line_ids, parts, strict=False)),
    )


def _set_readings(draw: Draw, document: Document) -> Edit:
    ids = _some_words(draw, _words(document))
    return SetReadings(
        (
            *(WordReading(i, document.word(i).region, draw(readings)) for i in ids),
            WordReading(ids[0], draw(regions), draw(readings)),
            WordReading("vanished", draw(regions), draw(readings)),
        )
    )


def _replace_layout(draw: Draw, document: Document) -> Edit:
    page = draw(st.sampled_from(document.pages))
    result = draw(pages(settled=False))
    if page.lines and draw(st.booleans()):  # segmented anew much as before
        same_ids = draw(st.booleans())
        again = [
            replace(
                word,
                id=word.id if same_ids else new_id("w"),
                status=Status.PREDICTED,
                correction=None,
            )
            for word in page.words()
        ]
        result = replace(result, lines=(*result.lines, Line(new_id("l"), tuple(again))))
    return ReplaceLayout(page.id, page.revision, result)


def _add_pages(draw: Draw, document: Document) -> Edit:
    return AddPages(
        draw(st.integers(0, len(document.pages))),
        tuple(draw(st.lists(pages(), min_size=1, max_size=2))),
    )


def _remove_pages(draw: Draw, document: Document) -> Edit:
    ids = [page.id for page in document.pages]
    return RemovePages(tuple(draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))))


def _reorder_pages(draw: Draw, document: Document) -> Edit:
    return ReorderPages(tuple(draw(st.permutations([page.id for page in document.pages]))))


def _set_word_lists(draw: Draw, document: Document) -> Edit:
    del document
    return SetWordLists(draw(st.frozensets(texts)), draw(st.frozensets(texts)))


def _group(draw: Draw, document: Document) -> Edit:
    return Group((_set_word_lists(draw, document), _reorder_pages(draw, document)), "in one stroke")


def _words(document: Document) -> list[Word]:
    return [word for page in document.pages for word in page.words()]


_WORD_EDITS: dict[type, Callable[[Draw, Document], Edit]] = {
    SetText: _set_text,
    SetStatus: _set_status,
    SetDoubtful: _set_doubtful,
    SetKind: _set_kind,
    DecideConflicts: _decide_conflicts,
    MoveRegion: _move_region,
    RemoveWords: _remove_words,
    SplitWord: _split_word,
    ReorderWords: _reorder_words,
    SetReadings: _set_readings,
}
_PAGE_EDITS: dict[type, Callable[[Draw, Document], Edit]] = {
    InsertWord: _insert_word,
    ReplaceLayout: _replace_layout,
    RemovePages: _remove_pages,
}
_ANY_EDITS: dict[type, Callable[[Draw, Document], Edit]] = {
    AddPages: _add_pages,
    ReorderPages: _reorder_pages,
    SetWordLists: _set_word_lists,
    Group: _group,
}
KINDS_OF_EDIT = [*_WORD_EDITS, *_PAGE_EDITS, *_ANY_EDITS, MergeWords]
MACHINE_EDITS = [SetReadings, ReplaceLayout]


def fitting_kinds(document: Document) -> list[type]:
    """The kinds of edit that some edit of the document has."""
    kinds: list[type] = list(_ANY_EDITS)
    if document.pages:
        kinds += _PAGE_EDITS
    if _words(document):
        kinds += _WORD_EDITS
    if any(len(page.places) > 1 for page in document.pages):
        kinds.append(MergeWords)
    return kinds


def draw_edit(draw: Draw, document: Document, kind: type) -> Edit:
    """An edit of a kind that fits the document."""
    makers = _WORD_EDITS | _PAGE_EDITS | _ANY_EDITS | {MergeWords: _merge_words}
    return makers[kind](draw, document)


def same_but_revisions(document: Document) -> Document:
    """The document with the revisions, which only grow, taken out."""
    return replace(document, pages=tuple(replace(page, revision=0) for page in document.pages))
