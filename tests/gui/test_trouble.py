"""Damaged, newer, read-only and vanished projects and full disks, as the window meets them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from hwr_desktop.errors import ProjectError
from hwr_desktop.storage.project import Project
from hwr_desktop.storage.recovery import is_untitled
from tests.gui.conftest import add_page, draw_page, texts, word_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

CHECKOUT = Path(__file__).parents[2]
LONG = 60_000


class Person:
    """Waits for a box that stops everything else, reads it and presses a button of it."""

    def __init__(self, button: str) -> None:
        self.read = ""
        self._button = button
        self._eyes = QTimer(interval=20)
        self._eyes.timeout.connect(self._look)
        self._eyes.start()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible():
            self._eyes.stop()
            self.read = f"{box.text()}\n{box.informativeText()}"
            button = next(b for b in box.buttons() if b.text().replace("&", "") == self._button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class SlowPicture(bytes):
    """Bytes that the project's writing thread has to wait for, as for a slow disk."""

    arrived: threading.Event

    def __conform__(self, _protocol: object) -> bytes:
        self.arrived.wait()
        return bytes(self)


@pytest.fixture
def slow(desk: MainWindow) -> Iterator[threading.Event]:
    """A window whose disk is slow until the event is set, with a word that waits for it."""
    picture = SlowPicture(b"picture")
    picture.arrived = threading.Event()
    project = desk.controller.project
    assert project is not None

    def embed() -> None:
        with suppress(ProjectError):  # where the person did not wait
            project.embed("ab" * 32, picture)

    embedding = threading.Thread(target=embed)
    embedding.start()
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    yield picture.arrived
    picture.arrived.set()
    embedding.join()


@pytest.fixture
def named(desk: MainWindow, tmp_path: Path) -> Path:
    """A project that was closed, with one corrected word."""
    path = tmp_path / "place" / "forms.hwr"
    path.parent.mkdir()
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    assert desk.projects.save_as_path(path)
    desk.close()
    return path


def shown_box(window: MainWindow) -> str:
    box = window.findChild(QMessageBox)
    text = f"{box.text()}\n{box.informativeText()}"
    box.close()
    return text


def test_what_can_be_read_of_a_damaged_project_opens_as_a_copy_that_says_so(
    named: Path, make_window: Callable[..., MainWindow]
) -> None:
    with closing(sqlite3.connect(named)) as tool:
        tool.execute("UPDATE word SET record = '{' WHERE id = 'p1-2-2'")
        tool.commit()
    damaged = named.read_bytes()
    window = make_window()
    person = Person("Yes")
    window.open_files([named])
    assert f"{named} is damaged" in person.read
    told = shown_box(window)
    assert "copy of what could be read of forms.hwr" in told
    assert "1 page, 9 words, 1 of them settled" in told
    assert f"{named} itself is as it was" in told
    assert "eleven" in texts(window)
    project = window.controller.project
    assert project is not None
    assert is_untitled(project)
    assert named.read_bytes() == damaged


def test_a_project_of_a_newer_version_is_explained_and_left_as_it_is(
    named: Path, make_window: Callable[..., MainWindow]
) -> None:
    with closing(sqlite3.connect(named)) as tool:
        tool.execute("PRAGMA user_version = 99")
    before = named.read_bytes()
    window = make_window()
    window.open_files([named])
    told = shown_box(window)
    assert f"{named} was written by a newer HWR Desktop" in told
    assert "update the program" in told
    assert texts(window) == []
    assert named.read_bytes() == before


def test_work_goes_on_while_the_disk_is_away_and_is_written_when_it_is_back(
    named: Path, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    window.open_files([named])
    away = named.parent.with_name("away")
    named.parent.rename(away)
    window.review.next_to_review()
    window.strip.field.setFocus()
    QTest.keyClicks(window.strip.field, "Marge")
    QTest.keyClick(window.strip.field, Qt.Key.Key_Return)
    saving = window.status.saving
    qtbot.waitUntil(saving.isVisible, timeout=LONG)
    assert f"{named} was moved, deleted or replaced" in saving.toolTip()
    assert "put it back" in saving.toolTip()
    QTest.keyClicks(window.strip.field, "1968")
    QTest.keyClick(window.strip.field, Qt.Key.Key_Return)
    away.rename(named.parent)
    qtbot.waitUntil(saving.isHidden, timeout=LONG)
    window.close()
    kept = Project.open(named)
    words = [word.transcription for word in kept.history.document.pages[0].words()]
    assert {"Marge", "1968", "eleven"} < set(words)
    assert kept.history.undo() is not None
    kept.close()


def test_a_window_whose_file_was_deleted_does_not_close_silently(
    named: Path, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    window.open_files([named])
    named.unlink()
    person = Person("Do Not Close")
    assert not window.close()
    assert f"{named} was moved, deleted or replaced" in person.read
    assert window.projects.save_as_path(tmp_path / "saved.hwr")
    assert window.close()
    kept = Project.open(tmp_path / "saved.hwr")
    assert "eleven" in [word.transcription for word in kept.history.document.pages[0].words()]
    kept.close()


def test_a_window_waits_with_the_person_for_a_slow_disk(
    desk: MainWindow, slow: threading.Event
) -> None:
    project = desk.controller.project
    assert project is not None
    person = Person("Do Not Close")
    desk.close()
    assert desk.isVisible()
    assert "not on the disk yet" in person.read
    assert f"{project.path} is still being written" in person.read

    QTimer.singleShot(300, slow.set)
    assert desk.close()
    kept = Project.open(project.path)
    assert "eleven" in [word.transcription for word in kept.history.document.pages[0].words()]
    kept.close()


def test_what_a_slow_disk_has_not_taken_is_saved_elsewhere(
    desk: MainWindow, slow: threading.Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere.hwr"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(elsewhere), ""))
    person = Person("Save Elsewhere…")
    assert desk.close()
    assert person.read
    assert not slow.is_set()
    kept = Project.open(elsewhere)
    assert "eleven" in [word.transcription for word in kept.history.document.pages[0].words()]
    kept.close()


def test_work_that_is_on_no_disk_is_not_closed_silently(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    window = make_window()
    draw_page(tmp_path / "page.png")
    add_page(window, tmp_path / "page.png", "p1")
    person = Person("Do Not Close")
    assert not window.close()
    assert "on no disk" in person.read
    person = Person("Lose It")
    assert window.close()
    assert person.read


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from hwr_desktop.gui import start
from hwr_desktop.gui.settings import SettingsStore

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
app = start.make_application(["hwr-desktop"])
window = start.Windows(SettingsStore()).open()
window.open_files([path])
window.worker.cancel()
limit = path.with_name(path.name + "-wal").stat().st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
field = window.strip.field
window.controller.select_word("p1-0-0")
field.setFocus()
typed = 0
while not window.status.saving.isVisible():
    QTest.keyClicks(field, f"entry{typed}")
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.controller.select_word("p1-0-0")
    typed += 1
    QTest.qWait(1)
print(window.status.saving.toolTip())
QTest.keyClicks(field, "last")
QTest.keyClick(field, Qt.Key.Key_Return)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
while window.status.saving.isVisible():
    QTest.qWait(20)
print(typed)
window.close()
"""


def test_a_full_disk_is_told_and_the_work_is_written_once_there_is_room(named: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(named)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    told, typed = done.stdout.splitlines()
    assert str(named) in told
    assert "has room" in told or "disk is full" in told
    kept = Project.open(named)
    assert kept.history.document.word("p1-0-0").transcription == "last"
    for number in range(int(typed) - 1, -1, -1):
        kept.history.undo()
        assert kept.history.document.word("p1-0-0").transcription == f"entry{number}"
    kept.close()


READ_ONLY = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from hwr_desktop.gui import start
from hwr_desktop.gui.settings import SettingsStore
from tests.gui.test_trouble import Person

path = Path(sys.argv[1])
app = start.make_application(["hwr-desktop"])
window = start.Windows(SettingsStore()).open()
person = Person("Yes")
window.open_files([path])
print(person.read.splitlines()[0])
print(window.findChild(QMessageBox).text())
window.findChild(QMessageBox).close()
window.controller.select_word("p1-0-0")
QTest.keyClicks(window.strip.field, "copied")
QTest.keyClick(window.strip.field, Qt.Key.Key_Return)
copy = window.controller.project.path
window.close()
print(copy)
"""


def test_a_project_in_a_read_only_place_opens_as_a_copy(
    named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, home = tmp_path / "read-only", tmp_path / "home"
    place.mkdir()
    home.mkdir()
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home))
    path = place / "forms.hwr"
    path.write_bytes(named.read_bytes())
    path.chmod(0o444)
    place.chmod(0o555)
    # Nothing is read-only for root while it holds these two capabilities.
    obey = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--"]
    try:
        done = subprocess.run(
            [*(obey if os.geteuid() == 0 else ()), sys.executable, "-c", READ_ONLY, str(path)],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        place.chmod(0o755)
    refusal, explained, copied = done.stdout.splitlines()
    assert refusal == f"{path} is in a read-only place; open a copy"
    assert explained == "This is a copy of what could be read of forms.hwr"
    assert path.read_bytes() == named.read_bytes()
    copy = Project.open(Path(copied))
    assert home in copy.path.parents
    assert copy.history.document.word("p1-0-0").transcription == "copied"
    copy.close()
