"""The document as it is now, in the tables of a project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hwr_desktop.document.model import Document, Line, Page, Word
from hwr_desktop.storage.codec import decode_page, decode_word, encode_page, encode_word

if TYPE_CHECKING:
    import sqlite3

_baseline_decoder = msgspec.json.Decoder(tuple[tuple[int, int], ...])


def load(connection: sqlite3.Connection) -> Document:
    """Read the document.

    Raises:
        sqlite3.DatabaseError: The tables are damaged.
        DecodeError: A record is damaged.
    """
    words: dict[tuple[str, str], list[Word]] = {}
    for page_id, line_id, record in connection.execute(
        "SELECT page_id, line_id, record FROM word ORDER BY page_id, line_id, place"
    ):
        words.setdefault((page_id, line_id), []).append(decode_word(record))
    lines: dict[str, list[Line]] = {}
    for page_id, line_id, baseline in connection.execute(
        "SELECT page_id, id, baseline FROM line ORDER BY page_id, position"
    ):
        line = Line(line_id, tuple(words[page_id, line_id]), _baseline_decoder.decode(baseline))
        lines.setdefault(page_id, []).append(line)
    pages = [
        replace(decode_page(record), lines=tuple(lines.get(page_id, ())))
        for page_id, record in connection.execute("SELECT id, record FROM page ORDER BY position")
    ]
    return Document(tuple(pages), _word_list(connection, "good"), _word_list(connection, "bad"))


def write_difference(connection: sqlite3.Connection, before: Document, after: Document) -> None:
    """Change the tables from one document to a later one.

    Documents share what an edit left alone, so only what is another object is looked at.
    """
    if before is after:
        return
    for name, had, has in (
        ("good", before.good_words, after.good_words),
        ("bad", before.bad_words, after.bad_words),
    ):
        if had != has:
            _write_word_list(connection, name, has)
    before_pages = {page.id: page for page in before.pages}
    gone = before_pages.keys() - after.page_numbers.keys()
    for page_id in gone:
        _delete_page(connection, page_id)
    # A word may move to another page (pages removed and read anew): make room first.
    changed = [p for p in after.pages if before_pages.get(p.id) is not p]
    for page in changed:
        had_page = before_pages.get(page.id)
        if had_page and not _same_layout(had_page, page):
            _delete_page(connection, page.id)
    for page in changed:
        had_page = before_pages.get(page.id)
        if had_page and _same_layout(had_page, page):
            _update_page(connection, had_page, page)
        else:
            _insert_page(connection, page, after.page_numbers[page.id])
    if tuple(before_pages) != tuple(after.page_numbers):
        connection.executemany(
            "UPDATE page SET position = ? WHERE id = ?",
            [(position, page_id) for page_id, position in after.page_numbers.items()],
        )


def _same_layout(before: Page, after: Page) -> bool:
    if before.lines is after.lines:
        return True
    return [(line.id, line.baseline, [w.id for w in line.words]) for line in before.lines] == [
        (line.id, line.baseline, [w.id for w in line.words]) for line in after.lines
    ]


def _update_page(connection: sqlite3.Connection, before: Page, after: Page) -> None:
    connection.executemany(
        "UPDATE word SET record = ? WHERE id = ?",
        [
            (encode_word(new), new.id)
            for old, new in zip(before.words(), after.words(), strict=True)
            if old is not new
        ],
    )
    bare = replace(after, lines=())
    if bare != replace(before, lines=()):
        connection.execute("UPDATE page SET record = ? WHERE id = ?", (encode_page(bare), after.id))


def _insert_page(connection: sqlite3.Connection, page: Page, position: int) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO page VALUES (?, ?, ?)",
        (page.id, position, encode_page(replace(page, lines=()))),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO line VALUES (?, ?, ?, ?)",
        [
            (line.id, page.id, i, msgspec.json.encode(line.baseline).decode())
            for i, line in enumerate(page.lines)
        ],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO word VALUES (?, ?, ?, ?, ?)",
        [
            (word.id, page.id, line.id, place, encode_word(word))
            for line in page.lines
            for place, word in enumerate(line.words)
        ],
    )


def _delete_page(connection: sqlite3.Connection, page_id: str) -> None:
    connection.execute("DELETE FROM word WHERE page_id = ?", (page_id,))
    connection.execute("DELETE FROM line WHERE page_id = ?", (page_id,))
    connection.execute("DELETE FROM page WHERE id = ?", (page_id,))


def _word_list(connection: sqlite3.Connection, name: str) -> frozenset[str]:
    rows = connection.execute("SELECT word FROM word_list WHERE list = ?", (name,))
    return frozenset(word for (word,) in rows)


def _write_word_list(connection: sqlite3.Connection, name: str, words: frozenset[str]) -> None:
    connection.execute("DELETE FROM word_list WHERE list = ?", (name,))
    connection.executemany("INSERT INTO word_list VALUES (?, ?)", [(name, w) for w in words])
