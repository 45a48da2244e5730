from __future__ import annotations

import csv
import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from hwr_desktop.document.edits import SetKind, SetText
from hwr_desktop.document.model import Kind
from hwr_desktop.gui.export.dialog import ExportDialog
from hwr_desktop.gui.widgets.notes import NotesDialog
from tests.gui.conftest import TEXTS, add_page, draw_page, word_id

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow


@pytest.fixture
def dialog(desk: MainWindow) -> ExportDialog:
    QTest.keyClick(desk, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return desk.findChild(ExportDialog)


def choose(dialog: ExportDialog, format_name: str) -> None:
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(format_name))


def export(dialog: ExportDialog, target: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.export_to(target)


def press(button_text: str) -> None:
    """Press a button of the message box that comes next."""

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text().replace("&", "") == button_text).click()

    QTimer.singleShot(0, act)


def test_the_preview_follows_every_choice(dialog: ExportDialog, desk: MainWindow) -> None:
    desk.controller.do(SetKind((word_id(desk, "Dear"),), Kind.PRINTED), "Kind")
    choose(dialog, "txt")
    assert dialog.preview.text.toPlainText().splitlines()[0] == "Dear Margaret tea"
    dialog.form.printed.click()
    assert dialog.preview.text.toPlainText().splitlines()[0] == "Margaret tea"
    dialog.form.printed.click()
    choose(dialog, "csv")
    assert len(dialog.preview.text.toPlainText().splitlines()) == 10
    dialog.form.rows.setCurrentIndex(1)
    assert len(dialog.preview.text.toPlainText().splitlines()) == 4
    dialog.form.delimiter.setCurrentIndex(1)
    assert dialog.preview.text.toPlainText().startswith("file;page;line")
    choose(dialog, "page")
    assert "<PcGts" in dialog.preview.text.toPlainText()
    choose(dialog, "xlsx")
    assert dialog.preview.table.rowCount() == 3
    dialog.form.rows.setCurrentIndex(0)
    dialog.form.crops.click()
    assert dialog.preview.table.rowCount() == 9
    assert not dialog.preview.table.item(0, 0).icon().isNull()
    choose(dialog, "pdf")
    assert not dialog.preview.picture.pixmap().isNull()
    dialog.reject()


def test_only_options_that_a_format_has_are_shown(dialog: ExportDialog) -> None:
    shown = {}
    for name in ("csv", "txt", "pdf", "alto"):
        choose(dialog, name)
        form = dialog.form
        fields = (form.rows, form.delimiter, form.page_separator, form.quality, form.marks)
        shown[name] = [field.isVisible() for field in fields]
    assert shown == {
        "csv": [True, True, False, False, True],
        "txt": [False, False, True, False, True],
        "pdf": [False, False, False, True, True],
        "alto": [False, False, False, False, True],
    }
    dialog.reject()


def test_a_table_has_the_columns_chosen_and_is_safe_for_spreadsheets(
    dialog: ExportDialog, desk: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.controller.do(SetText(word_id(desk, "Dear"), "=1+1"), "Correct")
    choose(dialog, "csv")
    columns = dialog.form.columns
    for row in range(columns.count()):
        if columns.item(row).text() not in {"word", "transcription"}:
            columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    target = tmp_path / "out.csv"
    export(dialog, target, qtbot)
    with target.open(encoding="utf-8", newline="") as file:
        found = list(csv.reader(file))
    assert found[:3] == [
        ["word", "transcription", "guarded"],
        ["1", "'=1+1", "transcription"],
        ["2", "Margaret", ""],
    ]
    assert str(target) in desk.status.currentMessage()


def test_a_table_without_columns_cannot_be_written(dialog: ExportDialog) -> None:
    choose(dialog, "csv")
    columns = dialog.form.columns
    for row in range(columns.count()):
        columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.export_button.isEnabled()
    columns.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_pages_with_their_pictures_go_into_a_workbook(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, "xlsx")
    dialog.form.crops.setChecked(True)
    export(dialog, tmp_path / "out.xlsx", qtbot)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as book:
        assert sum(name.startswith("xl/media/") for name in book.namelist()) == 9


def test_one_file_a_page_goes_into_a_folder_which_is_asked_for(
    dialog: ExportDialog,
    desk: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_page(tmp_path / "second.png")
    add_page(desk, tmp_path / "second.png", "p2")
    folder = tmp_path / "alto"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    choose(dialog, "alto")
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.export_button.click()
    assert sorted(path.name for path in folder.iterdir()) == ["page.xml", "second.xml"]


def test_one_page_can_be_written_alone(
    dialog: ExportDialog, desk: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draw_page(tmp_path / "second.png")
    add_page(desk, tmp_path / "second.png", "p2")
    desk.controller.select_page("p2")
    dialog.scope_box.setCurrentIndex(1)
    choose(dialog, "page")
    export(dialog, tmp_path / "out", qtbot)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["second.xml"]


def test_nothing_is_overwritten_unasked(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "out.txt"
    target.write_text("precious")
    choose(dialog, "txt")
    press("Cancel")
    dialog.export_to(target)
    assert target.read_text() == "precious"
    assert dialog.isVisible()
    press("Replace")
    export(dialog, target, qtbot)
    assert target.read_text() == "".join(f"{' '.join(words)}\n" for words in TEXTS)


def test_a_place_that_cannot_be_written_is_explained(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, "txt")
    dialog.export_to(tmp_path / "nowhere" / "out.txt")
    qtbot.waitUntil(lambda: "the folder does not exist" in dialog.note.text())
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_cancelling_leaves_no_file(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    choose(dialog, "pdf")
    dialog.export_to(tmp_path / "out.pdf")
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.note.text() == "Cancelled.", timeout=20_000)
    assert not list(tmp_path.glob("out*"))
    dialog.reject()


def test_a_missing_picture_is_a_warning(
    dialog: ExportDialog, desk: MainWindow, page_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page_file.unlink()
    choose(dialog, "pdf")
    export(dialog, tmp_path / "out.pdf", qtbot)
    notes = desk.findChild(NotesDialog)
    assert "the picture is missing" in notes.list.item(0).text()
    QTest.keyClick(notes, Qt.Key.Key_Return)
    assert not notes.isVisible()
