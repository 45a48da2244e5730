from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from hwr_desktop.document.model import Page
from hwr_desktop.gui.opening.work_card import WorkCard
from hwr_desktop.storage.project import REVIEW_BELOW, Project
from hwr_desktop.storage.recovery import left_behind, untitled_folder
from tests.gui.conftest import add_page, draw_page, texts, word_id

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow


def recent(window: MainWindow) -> list[QAction]:
    window.recent_menu.aboutToShow.emit()
    return window.recent_menu.actions()


def test_an_empty_window_leaves_no_file(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    assert len(list(untitled_folder().glob("*.hwr"))) == 1
    window.close()
    assert not list(untitled_folder().iterdir())


def test_closing_asks_nothing_and_the_work_is_there_next_time(
    desk: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    desk.close()
    (left,) = left_behind()
    window = make_window()
    window.open_files([left.path])
    assert "eleven" in texts(window)
    assert window.controller.undo_title == "Correct word"
    window.controller.undo()
    assert "seven" in texts(window)
    window.controller.redo()
    assert "eleven" in texts(window)


def test_saving_under_a_name_goes_on_there(desk: MainWindow, tmp_path: Path) -> None:
    named = tmp_path / "forms.hwr"
    assert desk.projects.save_as_path(named)
    assert desk.windowTitle() == "forms — HWR Desktop"
    desk.controller.set_text(word_id(desk, "seven"), "eleven")
    desk.close()
    assert not list(untitled_folder().iterdir())
    project = Project.open(named)
    assert "eleven" in [w.transcription for w in project.history.document.pages[0].words()]
    project.close()


def test_a_project_opens_beside_work_in_a_window_of_its_own(
    desk: MainWindow, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    named = tmp_path / "forms.hwr"
    desk.projects.save_as_path(named)
    other = make_window()
    add_page(other, tmp_path / "page.png", "p9")
    other.open_files([named])
    box = other.findChild(QMessageBox)
    assert "open in another window" in box.text()
    box.close()
    desk.close()
    wanted = []
    other.another_wanted.connect(wanted.append)
    other.open_files([named])
    assert [project.path for project in wanted] == [named]
    assert [page.id for page in other.controller.document.pages] == ["p9"]


def test_a_damaged_project_is_opened_as_a_copy(
    desk: MainWindow,
    tmp_path: Path,
    make_window: Callable[..., MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named = tmp_path / "forms.hwr"
    desk.projects.save_as_path(named)
    desk.close()
    content = bytearray(named.read_bytes())
    content[len(content) // 2 :] = b"\xff" * (len(content) - len(content) // 2)
    named.write_bytes(content)
    asked = []
    monkeypatch.setattr(
        QMessageBox,
        "question",
        lambda *args: asked.append(args[2]) or QMessageBox.StandardButton.No,
    )
    window = make_window()
    window.open_files([named])
    assert "damaged" in asked[0]
    assert named.read_bytes() == bytes(content)


def test_work_that_cannot_be_kept_says_so(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    window = make_window()
    assert window.status.saving.isVisible()
    assert "cannot be made" in window.status.saving.toolTip()


def test_pages_that_a_closed_window_left_unread_are_read(
    make_window: Callable[..., MainWindow], page_file: Path, qtbot: QtBot
) -> None:
    first = make_window()
    first.controller.add_page(Page("p1", str(page_file), 1, 900, 420))
    first.close()
    window = make_window()
    window.open_files([left_behind()[0].path])
    qtbot.waitUntil(lambda: bool(texts(window)), timeout=60_000)


def test_a_project_may_say_which_words_are_up_for_review(
    desk: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    project = desk.controller.project
    assert project is not None
    project.set_setting(REVIEW_BELOW, 0.4)
    desk.close()
    window = make_window()
    window.open_files([left_behind()[0].path])
    controller = window.controller
    words = [word for page in controller.document.pages for word in page.words()]
    doubtful = [w for w in words if controller.policy.needs_person(w, controller.document)]
    assert [word.prediction for word in doubtful] == ["seven"]

    window.settings.update(theme="dark")
    assert controller.policy.threshold == 0.4
    window.settings.update(threshold=0.7)
    assert controller.policy.threshold == 0.7


def test_what_nobody_worked_on_leaves_no_entry(
    desk: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    desk.close()
    assert left_behind() == []
    assert not make_window().welcome.findChildren(WorkCard)


def test_pages_that_were_added_are_there_though_the_window_closed_before_they_were_opened(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / f"scan{number}.png" for number in range(4)]
    for file in files:
        draw_page(file)
    first = make_window()
    first.open_files(files)
    qtbot.waitUntil(lambda: len(first.controller.document.pages) == 1, timeout=60_000)
    first.close()
    window = make_window()
    card = window.welcome.findChild(WorkCard)
    card.resume_button.click()

    def names() -> list[str]:
        return sorted(Path(page.file).name for page in window.controller.document.pages)

    def all_read() -> bool:
        return all(page.is_read for page in window.controller.document.pages)

    wanted = [file.name for file in files]
    qtbot.waitUntil(lambda: names() == wanted and all_read(), timeout=120_000)
    qtbot.waitUntil(lambda: not window.worker.working, timeout=60_000)
    window.close()
    assert left_behind() == []


def test_a_card_shows_the_page_its_name_and_how_far_it_is(
    desk: MainWindow, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    QTest.keyClick(desk.strip.field, Qt.Key.Key_Return)
    desk.close()
    window = make_window()
    card = window.welcome.findChild(WorkCard)
    assert card.name.text() == "page.png"
    assert card.progress.text() == "1 page, 1 word reviewed"
    qtbot.waitUntil(lambda: not card.picture.pixmap().isNull(), timeout=60_000)
    QTest.keyClick(card.resume_button, Qt.Key.Key_Space)
    assert texts(window)
    assert window.focusWidget() is window.strip.field


def test_a_project_opens_where_it_was_left(
    desk: MainWindow, page_file: Path, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    add_page(desk, page_file, "p2")
    desk.controller.select_word("p2-1-1")
    desk.projects.save_as_path(tmp_path / "letters.hwr")
    desk.close()
    window = make_window()
    window.open_files([tmp_path / "letters.hwr"])
    assert window.controller.current_page.id == "p2"
    assert window.controller.current_word.id == "p2-1-1"
