from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hwr_desktop.document.model import Status
from tests.gui.conftest import plain
from tests.gui.pages import show_page

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Two pages of five words; the most doubtful ones are p2-0-0 and p1-0-1."""
    show_page(
        window,
        qtbot,
        tmp_path / "1.png",
        "p1",
        [[("a", "a", 0.99), ("b", "b", 0.4), ("c", "c", 0.96)]],
    )
    show_page(window, qtbot, tmp_path / "2.png", "p2", [[("d", "d", 0.2), ("e", "e", 0.95)]])
    QTest.keyClick(window, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    return window


def test_the_sentence_says_what_the_slider_buys(desk: MainWindow) -> None:
    panel = desk.side.budget
    assert panel.slider.hasFocus()
    assert plain(panel.sentence.text()) == ("Review 2 of 5 words; about 2.8 % will still be wrong.")
    QTest.keyClick(panel.slider, Key.Key_Home)
    assert plain(panel.sentence.text()) == "Review 0 of 5 words; about 40 % will still be wrong."
    assert "about 2 words" in panel.details.text()
    assert not panel.start_button.isEnabled()
    QTest.keyClick(panel.slider, Key.Key_Right)
    assert plain(panel.sentence.text()) == "Review 1 of 5 words; about 20 % will still be wrong."
    assert panel.start_button.text().startswith("Review 1")


def test_a_tolerated_share_gives_the_number_of_words(desk: MainWindow) -> None:
    panel = desk.side.budget
    panel.rate_box.setFocus()
    panel.rate_box.selectAll()
    QTest.keyClicks(panel.rate_box, "25")
    QTest.keyClick(panel.rate_box, Key.Key_Return)
    assert panel.slider.value() == 1
    panel.rate_box.selectAll()
    QTest.keyClicks(panel.rate_box, "0")
    QTest.keyClick(panel.rate_box, Key.Key_Return)
    assert panel.slider.value() == 5


def test_just_the_chosen_words_are_walked_most_doubtful_first(desk: MainWindow) -> None:
    panel = desk.side.budget
    panel.slider.setValue(3)
    panel.start_button.click()
    walked = []
    while desk.review.walk:
        walked.append(desk.controller.current_word.id)
        assert desk.strip.field.hasFocus()
        QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert walked == ["p2-0-0", "p1-0-1", "p2-0-1"]
    settled = {w.id for p in desk.controller.document.pages for w in p.words() if w.status.settled}
    assert settled == set(walked)


def test_they_can_be_walked_as_they_stand_on_the_page(desk: MainWindow) -> None:
    panel = desk.side.budget
    panel.order_box.setCurrentIndex(1)
    panel.start_button.click()
    assert desk.controller.current_word.id == "p1-0-1"
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert desk.controller.current_word.id == "p2-0-0"


def test_the_panel_counts_and_the_walk_can_be_ended(desk: MainWindow) -> None:
    panel = desk.side.budget
    panel.start_button.click()
    assert panel.progress_text.text() == "0 of 2 reviewed"
    assert plain(panel.sentence.text()) == "2 words to go; about 2.8 % will still be wrong."
    QTest.keyClick(desk.focusWidget(), Key.Key_Return)
    assert panel.progress_text.text() == "1 of 2 reviewed"
    panel.stop_button.click()
    assert desk.review.walk == ()
    assert panel.start_button.isVisible()


def test_one_page_can_be_budgeted_alone(desk: MainWindow) -> None:
    panel = desk.side.budget
    desk.controller.select_page("p2")
    panel.scope_box.setCurrentIndex(1)
    assert panel.budget.word_ids == ("p2-0-0", "p2-0-1")
    desk.controller.select_page("p1")
    assert panel.budget.word_ids == ("p1-0-1", "p1-0-2", "p1-0-0")


def test_reviewing_brings_the_estimate_down_and_undo_brings_it_back(
    desk: MainWindow, qtbot: QtBot
) -> None:
    panel = desk.side.budget
    before = panel.budget.errors[0]
    desk.controller.set_status(("p2-0-0",), Status.CONFIRMED, "Confirm")
    qtbot.waitUntil(lambda: panel.budget.errors[0] < before - 0.7)
    desk.controller.undo()
    qtbot.waitUntil(lambda: panel.budget.errors[0] == pytest.approx(before))


def test_a_settled_document_needs_no_budget(desk: MainWindow, qtbot: QtBot) -> None:
    ids = tuple(w.id for p in desk.controller.document.pages for w in p.words())
    desk.controller.set_status(ids, Status.CONFIRMED, "Confirm")
    sentence = desk.side.budget.sentence
    qtbot.waitUntil(lambda: sentence.text() == "Every word is settled.")
    assert not desk.side.budget.start_button.isEnabled()


def test_the_walk_is_seen_wherever_it_acts(desk: MainWindow) -> None:
    desk.side.budget.start_button.click()
    desk.side.show_words()
    bar = desk.strip.walk_bar
    assert bar.isVisible()
    assert bar.text.text() == "0 of 2 chosen words reviewed"
    QTest.keyClick(desk.strip.field, Key.Key_Return)
    assert bar.text.text() == "1 of 2 chosen words reviewed"
    bar.end_button.click()
    assert not bar.isVisible()
    assert desk.review.walk == ()
    assert desk.strip.field.hasFocus()


@pytest.mark.parametrize("what", ["page", "word", "boxes"])
def test_the_walk_ends_when_something_else_is_begun(desk: MainWindow, what: str) -> None:
    desk.side.budget.start_button.click()
    QTest.keyClick(desk.strip.field, Key.Key_Down)  # looking around ends nothing
    assert desk.review.walk
    if what == "page":
        desk.controller.select_page("p1")
    elif what == "word":
        desk.controller.select_word("p1-0-0")
    else:
        desk.settings.update(edit_boxes=True)
    assert desk.review.walk == ()
    assert not desk.strip.walk_bar.isVisible()
