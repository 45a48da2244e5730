from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import cv2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox

from hwr_desktop.batch.plan import Job
from hwr_desktop.batch.run import FileProgress, FileState
from hwr_desktop.document.edits import SetText
from hwr_desktop.gui.batch.queue_model import BatchQueueModel, Column
from hwr_desktop.gui.batch.task import review_project
from hwr_desktop.gui.batch.window import BatchWindow
from hwr_desktop.message import Message
from hwr_desktop.storage.project import Project
from tests.cli.conftest import draw_page

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.settings import SettingsStore
    from hwr_desktop.gui.window.main_window import MainWindow

LONG = 120_000


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    (folder / "later").mkdir(parents=True)
    cv2.imwrite(str(folder / "a.png"), draw_page((("some", "words"),)))
    cv2.imwrite(str(folder / "later" / "b.png"), draw_page((("other",),)))
    (folder / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n torn")
    return folder


@pytest.fixture
def batch(window: MainWindow, settings: SettingsStore, block_model: Path) -> BatchWindow:
    settings.update(model=str(block_model))
    window.actions_.actions["batch"].trigger()
    batch = window.findChild(BatchWindow)
    assert batch is not None
    batch.form.jobs.setValue(1)
    return batch


def cells(batch: BatchWindow, column: Column) -> list[str]:
    model = batch.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def add(batch: BatchWindow, scans: Path, qtbot: QtBot) -> None:
    batch.add([scans])
    qtbot.waitUntil(lambda: batch.model.rowCount() == 3)


def run(batch: BatchWindow, qtbot: QtBot) -> None:
    batch.start_button.click()
    qtbot.waitUntil(batch.start_button.isVisible, timeout=LONG)


def test_a_folder_is_read_errors_are_named_and_the_rest_goes_on(
    batch: BatchWindow, scans: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add(batch, scans, qtbot)
    assert cells(batch, Column.FILE) == ["a.png", "later/b.png", "torn.png"]
    assert set(cells(batch, Column.STATE)) == {"Waiting"}
    output = tmp_path / "scans-transcribed"
    assert batch.form.folder == output
    batch.form.formats["txt"].click()
    run(batch, qtbot)
    states = cells(batch, Column.STATE)
    assert states[:2] == ["Done", "Done"]
    assert states[2].startswith("Failed: ")
    assert batch.errors.isVisible()
    assert batch.errors.rows.count() == 1
    assert "torn.png" in batch.errors.rows.item(0).text()
    assert batch.status.text() == "2 of 3 files are done, 1 failed"
    assert (output / "later" / "b.png.txt").exists()
    with (output / "batch.csv").open(encoding="utf-8", newline="") as file:
        assert {row["file"] for row in csv.DictReader(file)} == {
            str(scans / "a.png"),
            str(scans / "later" / "b.png"),
        }
    run(batch, qtbot)
    assert cells(batch, Column.STATE)[:2] == ["Done before", "Done before"]


def test_a_result_is_opened_for_review(
    batch: BatchWindow, window: MainWindow, scans: Path, qtbot: QtBot
) -> None:
    add(batch, scans, qtbot)
    assert not batch.review_button.isEnabled()
    run(batch, qtbot)
    batch.table.selectRow(2)
    assert not batch.review_button.isEnabled()
    batch.table.selectRow(0)
    batch.review_button.click()
    qtbot.waitUntil(lambda: bool(window.controller.document.pages))
    (page,) = window.controller.document.pages
    assert page.file == str(scans / "a.png")
    assert len(page.places) == int(cells(batch, Column.WORDS)[0])
    assert window.projects.name == "a.png"
    assert window.controller.current_word is not None
    qtbot.waitUntil(lambda: window.images.pyramid(page) is not None)


def test_a_review_is_kept_and_an_untouched_project_is_made_anew(
    batch: BatchWindow, scans: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add(batch, scans, qtbot)
    run(batch, qtbot)
    output = tmp_path / "scans-transcribed"
    job = Job("a.png", str(scans / "a.png"))
    path = review_project(output, job)
    cv2.imwrite(str(scans / "a.png"), draw_page((("some",),)))
    run(batch, qtbot)
    assert review_project(output, job) == path
    project = Project.open(path)
    words = [word for page in project.history.document.pages for word in page.words()]
    assert len(words) == int(cells(batch, Column.WORDS)[0])
    project.history.do(SetText(words[0].id, "mine"), title="Correct")
    project.close()
    review_project(output, job)
    project = Project.open(path)
    assert project.history.document.word(words[0].id).correction == "mine"
    project.close()


def test_a_paused_batch_begins_nothing_and_a_stopped_one_goes_on_later(
    batch: BatchWindow, scans: Path, qtbot: QtBot
) -> None:
    add(batch, scans, qtbot)
    batch.start_button.click()
    batch.pause_button.click()
    assert batch.status.text() == "Paused"
    assert batch.pause_button.text() == "Go &On"
    batch.cancel_button.click()
    qtbot.waitUntil(batch.start_button.isVisible, timeout=LONG)
    assert batch.status.text().startswith("Stopped")
    assert "Done" not in cells(batch, Column.STATE)
    batch.start_button.click()
    batch.pause_button.click()
    batch.pause_button.click()
    qtbot.waitUntil(batch.start_button.isVisible, timeout=LONG)
    assert cells(batch, Column.STATE)[:2] == ["Done", "Done"]


def test_a_running_batch_is_not_closed_unasked(
    batch: BatchWindow, window: MainWindow, scans: Path, qtbot: QtBot
) -> None:
    def answer(text: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text().replace("&", "") == text).click()

    add(batch, scans, qtbot)
    batch.start_button.click()
    QTimer.singleShot(0, lambda: answer("Keep Going"))
    window.close()
    assert window.isVisible()
    assert batch.isVisible()
    QTimer.singleShot(0, lambda: answer("Stop"))
    window.close()
    assert not batch.isVisible()


def test_nothing_can_be_started_without_files(batch: BatchWindow) -> None:
    assert not batch.start_button.isEnabled()
    assert not batch.clear_button.isEnabled()
    assert all(
        widget.accessibleName()
        for widget in (batch.table, batch.errors.rows, batch.progress, batch.form.output)
    )


def test_the_queue_is_a_sound_model_and_estimates_the_pages_left() -> None:
    model = BatchQueueModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    jobs = [Job(name, f"/scans/{name}") for name in ("a.pdf", "b.pdf", "c.pdf", "d.pdf")]
    model.show_jobs(jobs)
    assert model.pages() == (0, 4.0)
    model.take(FileProgress(jobs[0], FileState.SKIPPED, 50, 50, 900))
    model.take(FileProgress(jobs[1], FileState.RUNNING, 10, 4, 70))
    assert model.pages() == (4, 30.0)
    assert model.index(1, Column.PAGES).data() == "4 of 10"
    model.take(
        FileProgress(
            jobs[1], FileState.FAILED, 10, 10, 160, (Message("/scans/b.pdf, page 7: it is torn"),)
        )
    )
    assert model.index(1, Column.STATE).data() == "Failed: page 7: it is torn"
    assert (model.ended, model.failed) == (2, 1)
    assert model.pages() == (10, 30.0)
    model.show_jobs(())
    assert model.rowCount() == 0
