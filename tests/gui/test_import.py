from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QProgressBar

from hwr_desktop.document.model import Document, Page
from hwr_desktop.exchange.export import export_document
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.gui.importing.missing_pictures import MissingPicturesDialog
from hwr_desktop.gui.widgets.notes import NotesDialog
from tests.gui.conftest import TEXTS, draw_page, read_page, texts

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

ALL_TEXTS = [text for line in TEXTS for text in line]


def write(folder: Path, name: str, page_id: str = "p1", picture: str = "page.png") -> Path:
    """Write a transcription of the page, and its picture beside it."""
    draw_page(folder / "page.png")
    page = replace(read_page(Page(page_id, picture, 1, 900, 420)), file=picture)
    format_ = FORMATS[name]
    target = folder / f"file{format_.suffix}" if format_.many_pages else folder / "pages"
    (file,) = export_document(Document((page,)), format_, target)
    return file


def open_all(window: MainWindow, *files: Path, pages: int, qtbot: QtBot) -> None:
    window.open_files(files)
    qtbot.waitUntil(lambda: len(window.controller.document.pages) == pages, timeout=20_000)


def asked(window: MainWindow, qtbot: QtBot) -> MissingPicturesDialog:
    """Wait for the question where the pictures are."""
    qtbot.waitUntil(lambda: window.findChild(MissingPicturesDialog) is not None, timeout=20_000)
    return window.findChild(MissingPicturesDialog)


@pytest.mark.parametrize("name", ["csv", "json", "alto", "page", "hocr"])
def test_a_transcription_is_opened_with_its_picture(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    open_all(window, write(tmp_path, name), pages=1, qtbot=qtbot)
    assert texts(window) == ALL_TEXTS
    page = window.controller.document.pages[0]
    assert page.file == str(tmp_path / "page.png")
    assert window.controller.current_page == page
    qtbot.waitUntil(lambda: window.images.pyramid(page) is not None)
    assert window.findChild(NotesDialog) is None
    assert not window.worker.working


def test_a_missing_picture_is_a_warning_and_the_text_is_there(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_files([write(tmp_path, "page", picture="gone.png")])
    dialog = asked(window, qtbot)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["gone.png"]
    QTest.mouseClick(dialog.without_button, Qt.MouseButton.LeftButton)
    assert texts(window) == ALL_TEXTS
    qtbot.waitUntil(lambda: window.findChild(NotesDialog) is not None)
    notes = window.findChild(NotesDialog)
    assert "gone.png" in notes.list.item(0).text()
    notes.close()


def test_the_folder_of_the_pictures_can_be_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "pictures"
    elsewhere.mkdir()
    file = write(tmp_path, "page", picture="there.png")
    draw_page(elsewhere / "there.png")
    window.open_files([file])
    dialog = asked(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere))
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.controller.document.pages) == 1, timeout=20_000)
    assert window.controller.document.pages[0].file == str(elsewhere / "there.png")
    assert window.findChild(NotesDialog) is None


def test_an_import_given_up_adds_nothing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_files([write(tmp_path, "page", picture="gone.png")])
    QTest.keyClick(asked(window, qtbot), Qt.Key.Key_Escape)
    assert not window.controller.document.pages


def test_progress_is_shown_while_files_are_imported(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    parts: list[float] = []
    window.imports.progressed.connect(parts.append)
    bar = window.status.findChild(QProgressBar)
    window.open_files([write(tmp_path, name) for name in ("csv", "json")])
    assert bar.isVisible()
    assert window.actions_.actions["cancel"].isEnabled()
    qtbot.waitUntil(lambda: len(window.controller.document.pages) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert parts == sorted(parts)
    assert parts[-1] >= 0.5


def test_files_opened_together_are_one_step_behind_what_is_there(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [write(tmp_path, name) for name in ("csv", "json")]
    before = desk.controller.document
    open_all(desk, *files, pages=3, qtbot=qtbot)
    ids = [word.id for page in desk.controller.document.pages for word in page.words()]
    assert len(set(ids)) == len(ids) == 3 * len(ALL_TEXTS)
    desk.controller.undo()
    assert desk.controller.document == before


def test_a_damaged_file_is_named_and_the_others_are_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged = tmp_path / "damaged.json"
    damaged.write_text("{")
    open_all(window, damaged, write(tmp_path, "hocr"), pages=1, qtbot=qtbot)
    qtbot.waitUntil(lambda: window.findChild(NotesDialog) is not None)
    notes = window.findChild(NotesDialog)
    assert "damaged.json" in notes.list.item(0).text()
    notes.close()


def test_a_window_closed_meanwhile_takes_nothing_in(window: MainWindow, tmp_path: Path) -> None:
    window.open_files([write(tmp_path, "csv")])
    window.close()
    assert not window.isVisible()
