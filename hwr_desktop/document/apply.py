"""Applying edits: the only way from one document to the next.

``apply`` returns the edit that takes the change back, so undo, redo, the journal, crash recovery
and the audit trail are all the same idea. What a person settled is protected here and not in the
window: the edits that machines make (`SetReadings`, `ReplaceLayout`) cannot touch a settled text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import singledispatch
from typing import TYPE_CHECKING

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
    RestoreLines,
    RestorePage,
    RestoreWords,
    SetDoubtful,
    SetKind,
    SetReadings,
    SetStatus,
    SetText,
    SetWordLists,
    SplitWord,
)
from hwr_desktop.document.model import Document, Kind, Line, Page, Status, Word
from hwr_desktop.document.weaving import weave
from hwr_desktop.errors import EditError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changed, for whoever shows the document.

    Attributes:
        word_ids: Words whose own record changed, in place.
        layout_page_ids: Pages whose lines or words came, went or moved.
        pages_changed: Pages came, went or moved.
        word_lists_changed: The good or bad words changed.
    """

    word_ids: frozenset[str] = frozenset()
    layout_page_ids: frozenset[str] = frozenset()
    pages_changed: bool = False
    word_lists_changed: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.word_ids | other.word_ids,
            self.layout_page_ids | other.layout_page_ids,
            self.pages_changed or other.pages_changed,
            self.word_lists_changed or other.word_lists_changed,
        )


@dataclass(frozen=True, slots=True)
class Applied:
    """The outcome of an edit.

    Attributes:
        document: The document after it.
        inverse: The edit that takes it back.
        changes: What changed.
    """

    document: Document
    inverse: Edit
    changes: Changes


def apply(document: Document, edit: Edit) -> Applied:
    """Apply an edit.

    Raises:
        EditError: The edit does not fit: an unknown page or word, an id used twice, an order that
            is no permutation. The document is unchanged then.
    """
    try:
        return _apply(edit, document)
    except KeyError as error:
        raise EditError(
            "the document has no page or word {name}; it was changed meanwhile, try again",
            name=error,
        ) from error


@singledispatch
def _apply(edit: Edit, document: Document) -> Applied:
    raise TypeError(f"no edit: {edit!r} of {document!r}")


@_apply.register(SetText)
def _set_text(edit: SetText, document: Document) -> Applied:
    word = document.word(edit.word_id)
    if word.reading is not None and edit.text == word.reading.text:
        settled = replace(word, status=Status.CONFIRMED, correction=None, doubtful=False)
    else:
        settled = replace(word, status=Status.CORRECTED, correction=edit.text, doubtful=False)
    return _restore_words(RestoreWords((settled,)), document)


@_apply.register(SetStatus)
def _set_status(edit: SetStatus, document: Document) -> Applied:
    def change(word: Word) -> Word:
        if edit.status is Status.CORRECTED:
            raise EditError("a word becomes corrected by its text; use SetText")
        if edit.status is Status.CONFIRMED and word.status is Status.CORRECTED:
            return replace(word, doubtful=False)
        return replace(word, status=edit.status, correction=None, doubtful=False)

    return _change_words(document, edit.word_ids, change)


@_apply.register(SetDoubtful)
def _set_doubtful(edit: SetDoubtful, document: Document) -> Applied:
    return _change_words(document, edit.word_ids, lambda w: replace(w, doubtful=edit.doubtful))


@_apply.register(SetKind)
def _set_kind(edit: SetKind, document: Document) -> Applied:
    def change(word: Word) -> Word:
        if edit.kind is Kind.MARK and not word.status.settled:
            # A mark has no text but what a person gives it.
            return replace(word, kind=edit.kind, reading=None)
        return replace(word, kind=edit.kind)

    return _change_words(document, edit.word_ids, change)


@_apply.register(DecideConflicts)
def _decide_conflicts(edit: DecideConflicts, document: Document) -> Applied:
    def change(word: Word) -> Word:
        later = word.conflict
        if later is None:
            return word
        if not edit.take:
            turned_down = (*word.turned_down, later.text)
            return replace(word, later_reading=None, turned_down=turned_down)
        return replace(
            word,
            reading=later,
            status=Status.CONFIRMED,
            correction=None,
            doubtful=False,
            later_reading=None,
        )

    return _change_words(document, edit.word_ids, change)


@_apply.register(MoveRegion)
def _move_region(edit: MoveRegion, document: Document) -> Applied:
    return _change_words(document, (edit.word_id,), lambda w: replace(w, region=edit.region))


@_apply.register(SetReadings)
def _set_readings(edit: SetReadings, document: Document) -> Applied:
    words = []
    for read in edit.readings:
        word = document.find_word(read.word_id)
        if word and word.region == read.region:
            words.append(word.read_again(read.reading))
    return _restore_words(RestoreWords(tuple(words)), document)


@_apply.register(InsertWord)
def _insert_word(edit: InsertWord, document: Document) -> Applied:
    page = document.page(edit.page_id)
    _require_new(document, [edit.word])
    lines = list(page.lines)
    for i, line in enumerate(lines):
        if line.id == edit.line_id:
            words = (*line.words[: edit.place], edit.word, *line.words[edit.place :])
            lines[i] = replace(line, words=words)
            break
    else:
        lines.insert(edit.line_index, Line(edit.line_id, (edit.word,)))
    return _put_lines(document, page, lines)


@_apply.register(RemoveWords)
def _remove_words(edit: RemoveWords, document: Document) -> Applied:
    gone = set(edit.word_ids)
    pages = {page.id: page for page in map(document.page_of, edit.word_ids)}
    return _together(
        document,
        [_layout_edit(p, lambda w: () if w.id in gone else (w,)) for p in pages.values()],
    )


@_apply.register(SplitWord)
def _split_word(edit: SplitWord, document: Document) -> Applied:
    page = document.page_of(edit.word_id)
    if len(edit.parts) < 2:
        raise EditError("a word is split into two parts or more")
    _require_new(document, edit.parts)
    _require_settled_kept([page.word(edit.word_id)], edit.parts)
    return apply(
        document, _layout_edit(page, lambda w: edit.parts if w.id == edit.word_id else (w,))
    )


@_apply.register(MergeWords)
def _merge_words(edit: MergeWords, document: Document) -> Applied:
    pages = {page.id: page for page in map(document.page_of, edit.word_ids)}
    if len(pages) != 1 or len(set(edit.word_ids)) < 2:
        raise EditError("only words of one page, and at least two, can be merged")
    _require_new(document, [edit.merged])
    (page,) = pages.values()
    _require_settled_kept(
        [page.word(w) for w in sorted(edit.word_ids, key=page.places.__getitem__)], [edit.merged]
    )
    first = min(edit.word_ids, key=lambda word_id: page.places[word_id])

    def merge(word: Word) -> tuple[Word, ...]:
        if word.id == first:
            return (edit.merged,)
        return () if word.id in edit.word_ids else (word,)

    return apply(document, _layout_edit(page, merge))


@_apply.register(ReorderWords)
def _reorder_words(edit: ReorderWords, document: Document) -> Applied:
    page = document.page(edit.page_id)
    given = [word_id for _, words in edit.lines for word_id in words]
    if sorted(given) != sorted(page.places) or not all(words for _, words in edit.lines):
        raise EditError("a reading order names every word of the page once")
    baselines = {line.id: line.baseline for line in page.lines}
    lines = [
        Line(line_id, tuple(page.word(w) for w in words), baselines.get(line_id, ()))
        for line_id, words in edit.lines
    ]
    return _put_lines(document, page, lines)


@_apply.register(ReplaceLayout)
def _replace_layout(edit: ReplaceLayout, document: Document) -> Applied:
    page = document.page(edit.page_id)
    if page.revision != edit.revision:
        raise EditError(
            "{path}: the page was changed while it was read; read it again", path=page.file
        )
    result = replace(
        edit.result,
        id=page.id,
        file=page.file,
        number=page.number,
        lines=weave(page, edit.result.lines),
    )
    _require_unique(document, result)
    return _restore_page(RestorePage(result), document)


@_apply.register(AddPages)
def _add_pages(edit: AddPages, document: Document) -> Applied:
    for page in edit.pages:
        _require_unique(document, page)
    page_ids = {page.id for page in edit.pages}
    if len(page_ids) != len(edit.pages) or page_ids & document.page_numbers.keys():
        raise EditError("the document has a page of this id already")
    word_ids = [word_id for page in edit.pages for word_id in page.places]
    if len(set(word_ids)) != len(word_ids):
        raise EditError("two of the pages have a word of the same id")
    pages = (*document.pages[: edit.index], *edit.pages, *document.pages[edit.index :])
    return Applied(
        replace(document, pages=pages),
        RemovePages(tuple(page.id for page in edit.pages)),
        Changes(pages_changed=True),
    )


@_apply.register(RemovePages)
def _remove_pages(edit: RemovePages, document: Document) -> Applied:
    gone = {document.page(page_id).id for page_id in edit.page_ids}
    inverse: list[Edit] = []
    for index, page in enumerate(document.pages):
        if page.id in gone:
            inverse.append(AddPages(index, (page,)))
    kept = tuple(page for page in document.pages if page.id not in gone)
    return Applied(
        replace(document, pages=kept), Group(tuple(inverse)), Changes(pages_changed=True)
    )


@_apply.register(ReorderPages)
def _reorder_pages(edit: ReorderPages, document: Document) -> Applied:
    before = tuple(page.id for page in document.pages)
    if sorted(before) != sorted(edit.page_ids):
        raise EditError("a page order names every page once")
    pages = tuple(document.page(page_id) for page_id in edit.page_ids)
    return Applied(
        replace(document, pages=pages), ReorderPages(before), Changes(pages_changed=True)
    )


@_apply.register(SetWordLists)
def _set_word_lists(edit: SetWordLists, document: Document) -> Applied:
    return Applied(
        replace(document, good_words=edit.good_words, bad_words=edit.bad_words),
        SetWordLists(document.good_words, document.bad_words),
        Changes(word_lists_changed=True),
    )


@_apply.register(Group)
def _group(edit: Group, document: Document) -> Applied:
    applied = _together(document, edit.edits)
    inverse = applied.inverse
    if isinstance(inverse, Group):
        inverse = replace(inverse, title=edit.title)
    return replace(applied, inverse=inverse)


@_apply.register(RestoreWords)
def _restore_words(edit: RestoreWords, document: Document) -> Applied:
    before = tuple(document.word(word.id) for word in edit.words)
    by_page: dict[str, dict[str, Word]] = {}
    for word in edit.words:
        by_page.setdefault(document.page_of(word.id).id, {})[word.id] = word
    pages = list(document.pages)
    for page_id, words in by_page.items():
        page = document.page(page_id)
        lines = list(page.lines)
        for word_id, word in words.items():
            row, place = page.places[word_id]
            changed = list(lines[row].words)
            changed[place] = word
            lines[row] = replace(lines[row], words=tuple(changed))
        moved = any(word.region != page.word(word.id).region for word in words.values())
        revision = page.revision + 1 if moved else page.revision
        pages[document.page_numbers[page_id]] = replace(page, lines=tuple(lines), revision=revision)
    return Applied(
        replace(document, pages=tuple(pages)),
        RestoreWords(before),
        Changes(word_ids=frozenset(word.id for word in edit.words)),
    )


@_apply.register(RestoreLines)
def _restore_lines(edit: RestoreLines, document: Document) -> Applied:
    page = document.page(edit.page_id)
    if tuple(line.id for line in page.lines) != edit.replaces:
        raise EditError("{path}: the page has other lines meanwhile", path=page.file)
    known = {line.id: line for line in page.lines} | {line.id: line for line in edit.lines}
    return _put_lines(document, page, [known[line_id] for line_id in edit.order])


@_apply.register(RestorePage)
def _restore_page(edit: RestorePage, document: Document) -> Applied:
    before = document.page(edit.page.id)
    return Applied(
        _put_page(document, replace(edit.page, revision=before.revision + 1)),
        RestorePage(before),
        Changes(layout_page_ids=frozenset({before.id})),
    )


def _change_words(
    document: Document, word_ids: Iterable[str], change: Callable[[Word], Word]
) -> Applied:
    words = tuple(change(document.word(word_id)) for word_id in dict.fromkeys(word_ids))
    return _restore_words(RestoreWords(words), document)


def _layout_edit(page: Page, change: Callable[[Word], tuple[Word, ...]]) -> RestoreLines:
    """The edit that puts in each word's place the words that ``change`` gives."""
    changed = []
    for line in page.lines:
        words = tuple(new for word in line.words for new in change(word))
        changed.append(line if words == line.words else replace(line, words=words))
    kept = [line for line in changed if line.words]
    different = {line.id for line in kept} - {
        line.id for line, before in zip(changed, page.lines, strict=True) if line is before
    }
    return RestoreLines(
        page.id,
        tuple(line.id for line in kept),
        tuple(line for line in kept if line.id in different),
        tuple(line.id for line in page.lines),
    )


def _put_lines(document: Document, page: Page, lines: Iterable[Line]) -> Applied:
    after = tuple(lines)
    changed = replace(page, lines=after, revision=page.revision + 1)
    _require_unique(document, changed)
    now = {line.id: line for line in after}
    inverse = RestoreLines(
        page.id,
        tuple(line.id for line in page.lines),
        tuple(line for line in page.lines if now.get(line.id) != line),
        tuple(now),
    )
    return Applied(
        _put_page(document, changed), inverse, Changes(layout_page_ids=frozenset({page.id}))
    )


def _put_page(document: Document, page: Page) -> Document:
    pages = list(document.pages)
    pages[document.page_numbers[page.id]] = page
    return replace(document, pages=tuple(pages))


def _together(document: Document, edits: Iterable[Edit]) -> Applied:
    inverses: list[Edit] = []
    changes = Changes()
    for edit in edits:
        applied = apply(document, edit)
        document = applied.document
        inverses.insert(0, applied.inverse)
        changes |= applied.changes
    inverse = inverses[0] if len(inverses) == 1 else Group(tuple(inverses))
    return Applied(document, inverse, changes)


def _require_new(document: Document, words: Iterable[Word]) -> None:
    for word in words:
        if document.has_word(word.id):
            raise EditError("the document has a word {name} already", name=word.id)


def _require_settled_kept(before: Sequence[Word], after: Sequence[Word]) -> None:
    """What a person settled is neither lost nor opened to machines when words are cut or joined."""
    if not any(word.status.settled for word in before):
        return
    if _spelling(before) != _spelling(after):
        raise EditError(
            "the words must still spell {text}, which a person settled",
            text=repr(_spelling(before)),
        )
    if not all(word.status.settled for word in after):
        raise EditError(
            "{text} was settled by a person; it must stay settled", text=repr(_spelling(before))
        )


def _spelling(words: Iterable[Word]) -> str:
    return "".join("".join(word.transcription.split()) for word in words)


def _require_unique(document: Document, page: Page) -> None:
    if len(page.places) != sum(len(line.words) for line in page.lines):
        raise EditError("page {name} has two words of the same id", name=page.id)
    if len({line.id for line in page.lines}) != len(page.lines):
        raise EditError("page {name} has two lines of the same id", name=page.id)
    new = set(page.places)
    for other in document.pages:
        if other.id == page.id:
            new -= other.places.keys()
    for other in document.pages:
        if any(word_id in other.places for word_id in new):
            raise EditError(
                "page {name} has a word of the same id as page {other}",
                name=other.id,
                other=page.id,
            )
