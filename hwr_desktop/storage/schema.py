"""The tables of a project file, and how older files are brought up to date.

A file's ``user_version`` counts the migrations that it has seen.
"""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x48575244
"""``HWRD``; the ``file`` command and `open` tell a project from other databases by it."""

_FIRST = """
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL  -- JSON
) WITHOUT ROWID;

CREATE TABLE word_list (
    list TEXT NOT NULL CHECK (list IN ('good', 'bad')),
    word TEXT NOT NULL,
    PRIMARY KEY (list, word)
) WITHOUT ROWID;

CREATE TABLE page (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    record TEXT NOT NULL  -- JSON, without the lines
);

CREATE TABLE line (
    id TEXT NOT NULL,
    page_id TEXT NOT NULL REFERENCES page (id),
    position INTEGER NOT NULL,
    baseline TEXT NOT NULL,  -- JSON
    PRIMARY KEY (page_id, id)
) WITHOUT ROWID;

CREATE TABLE word (
    id TEXT PRIMARY KEY,
    page_id TEXT NOT NULL REFERENCES page (id),
    line_id TEXT NOT NULL,
    place INTEGER NOT NULL,  -- in the line
    record TEXT NOT NULL  -- JSON
);
CREATE INDEX word_page ON word (page_id);

CREATE TABLE image (
    content_hash TEXT PRIMARY KEY,
    content BLOB NOT NULL
);

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,  -- UTC, ISO 8601
    move TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    edit TEXT NOT NULL,  -- JSON: leads to the state after this step
    inverse TEXT NOT NULL  -- JSON: leads back to the state before it
);
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE VIEW transcription AS
SELECT
    json_extract(page.record, '$.file') AS file,
    json_extract(page.record, '$.number') AS page,
    line.position + 1 AS line,
    word.place + 1 AS word,
    json_extract(word.record, '$.reading.text') AS prediction,
    json_extract(word.record, '$.reading.confidence') AS confidence,
    json_extract(word.record, '$.reading.model') AS model,
    json_extract(word.record, '$.correction') AS correction,
    json_extract(word.record, '$.status') AS status,
    json_extract(word.record, '$.kind') AS kind,
    json_extract(word.record, '$.doubtful') AS doubtful
FROM page
JOIN line ON line.page_id = page.id
JOIN word ON word.page_id = page.id AND word.line_id = line.id
ORDER BY page.position, line.position, word.place;
"""

MIGRATIONS = (_FIRST,)


def version(connection: sqlite3.Connection) -> int:
    """Return how many migrations the file has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date, within the transaction that the caller has begun."""
    for number in range(version(connection), len(MIGRATIONS)):
        for statement in _statements(MIGRATIONS[number]):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _statements(script: str) -> list[str]:
    # `executescript` would commit first.
    statements, statement = [], ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            statements.append(statement)
            statement = ""
    return statements
