from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hwr_desktop.document.edits import SetStatus
from hwr_desktop.document.history import Move
from hwr_desktop.document.model import Document, Status
from hwr_desktop.errors import ProjectError
from hwr_desktop.storage import Project
from hwr_desktop.storage.snapshot import Snapshot
from tests.document.strategies import documents, draw_edit, fitting_kinds, same_but_revisions
from tests.storage.records import correct, make_document

if TYPE_CHECKING:
    from pathlib import Path


def reopen(project: Project) -> Project:
    project.close()
    return Project.open(project.path)


def test_what_was_recorded_is_there_when_the_project_is_opened_again(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "Ünï 漢.hwr", make_document())
    correct(project, "p0w1", "typed")
    project.history.do(SetStatus(("p0w2",), Status.REJECTED), title="Reject")
    document = project.history.document

    again = reopen(project)

    assert again.history.document == document
    assert again.history.document.word("p0w1").correction == "typed"
    assert again.history.undo_title == "Reject"
    again.close()
    assert [path.name for path in tmp_path.iterdir()] == ["Ünï 漢.hwr"]


@given(data=st.data())
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_edits_undone_and_redone_are_kept_over_restarts(
    tmp_path: Path, data: st.DataObject
) -> None:
    start = data.draw(documents)
    project = Project.create(tmp_path / "a.hwr", start, overwrite=True)
    try:
        for move in data.draw(st.lists(st.sampled_from([*Move, None]), min_size=1, max_size=10)):
            history = project.history
            if move is Move.UNDO:
                history.undo()
            elif move is Move.REDO:
                history.redo()
            elif move is None:
                project = reopen(project)
            else:
                kind = data.draw(st.sampled_from(fitting_kinds(history.document)))
                edit = draw_edit(data.draw, history.document, kind)
                history.do(edit, title=kind.__name__)
        before = project.history

        project = reopen(project)

        assert project.history.document == before.document
        assert project.history.redo_title == before.redo_title
        while before.undo_title:
            assert project.history.undo_title == before.undo_title
            before.undo()
            project.history.undo()
        assert same_but_revisions(project.history.document) == same_but_revisions(before.document)
    finally:
        project.abandon()  # hypothesis may end an example early


def test_a_sqlite_tool_can_read_statuses_and_corrections(tmp_path: Path) -> None:
    path = tmp_path / "a.hwr"
    project = Project.create(path, make_document())
    correct(project, "p0w1", "typed")
    project.flush()

    with closing(sqlite3.connect(path)) as reader:  # while the project is open
        rows = reader.execute(
            "SELECT file, page, line, word, prediction, correction, status FROM transcription"
        ).fetchall()
        moves = reader.execute("SELECT move, title, author FROM journal").fetchall()
    project.close()

    assert rows == [
        ("scan.png", 1, 1, 1, "read0", None, "predicted"),
        ("scan.png", 1, 1, 2, "read1", "typed", "corrected"),
        ("scan.png", 1, 1, 3, "read2", None, "predicted"),
    ]
    assert moves == [("background", "New project", "person"), ("do", "Correct word", "person")]


def test_nothing_in_the_journal_can_be_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.hwr"
    Project.create(path, make_document()).close()
    with closing(sqlite3.connect(path)) as tool:
        for statement in ("DELETE FROM journal", "UPDATE journal SET title = 'x'"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                tool.execute(statement)


def test_settings_and_pictures_are_kept(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.hwr")
    project.set_setting("model", {"name": "crnn", "threshold": 0.9})
    project.embed("ab" * 32, b"picture")
    project = reopen(project)
    assert project.setting("model") == {"name": "crnn", "threshold": 0.9}
    assert project.setting("unknown", 5) == 5
    assert project.embedded("ab" * 32) == b"picture"
    assert project.embedded("cd" * 32) is None
    project.close()


def test_a_linked_image_is_found_where_it_was_or_beside_the_project(tmp_path: Path) -> None:
    (tmp_path / "moved").mkdir()
    project = Project.create(tmp_path / "moved" / "a.hwr", make_document())
    page = replace(project.history.document.pages[0], file="gone/scan.png")
    assert project.find_image(page) is None
    beside = tmp_path / "moved" / "scan.png"
    beside.write_bytes(b"image")
    assert project.find_image(page) == beside
    assert project.find_image(replace(page, file=str(beside))) == beside
    project.close()


def test_a_file_name_that_is_no_text_does_not_keep_the_work_from_the_disk(tmp_path: Path) -> None:
    name = os.fsdecode(b"scan\xff.png")
    page = replace(make_document().pages[0], file=name)
    project = Project.create(tmp_path / "a.hwr", Document((page,)))
    correct(project, "p0w0", "typed")
    project = reopen(project)
    assert project.history.document.word("p0w0").transcription == "typed"
    assert project.history.document.pages[0].file == "scan?.png"
    project.close()


def test_save_as_goes_on_elsewhere_and_save_a_copy_does_not(tmp_path: Path) -> None:
    first, second, copy = (tmp_path / name for name in ("first.hwr", "second.hwr", "copy.hwr"))
    copy.write_bytes(b"an older file")
    project = Project.create(first, make_document())
    correct(project, "p0w0", "one")
    project.save_copy(copy)
    correct(project, "p0w0", "two")
    project.save_as(second)
    correct(project, "p0w0", "three")
    assert project.path == second
    project.close()

    def text_in(path: Path) -> str:
        opened = Project.open(path)
        opened.close()
        return opened.history.document.word("p0w0").transcription

    assert [text_in(path) for path in (copy, first, second)] == ["one", "two", "three"]
    again = Project.open(second)
    for text in ("two", "one", "read0"):
        again.history.undo()
        assert again.history.document.word("p0w0").transcription == text
    again.close()


def test_an_existing_file_is_replaced_only_on_request(tmp_path: Path) -> None:
    path = tmp_path / "a.hwr"
    Project.create(path, make_document()).close()
    with pytest.raises(ProjectError, match=r"a\.hwr exists"):
        Project.create(path)
    project = Project.create(path, overwrite=True)
    assert project.history.document == Document()
    project.close()


def test_a_project_that_is_open_can_be_read_meanwhile(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.hwr", make_document())
    correct(project, "p0w0", "typed")
    project.flush()
    snapshot = Snapshot.read(project.path)
    assert snapshot.document == project.history.document
    correct(project, "p0w1", "and on")
    project.close()
    assert Snapshot.read(project.path).document == project.history.document
    assert [file.name for file in tmp_path.iterdir()] == ["a.hwr"]
