from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hwr_desktop.document.edits import SetReadings, WordReading
from hwr_desktop.document.model import Alternative, Reading, Status, Word
from tests.gui.conftest import add_page, current_text, word_id

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)


def type_text(window: MainWindow, text: str) -> None:
    QTest.keyClicks(window.focusWidget(), text)


def compose(window: MainWindow, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(window.strip.field, event)


def take(window: MainWindow, number: int) -> None:
    key = Qt.Key(Key.Key_0 + number)
    QTest.keyClick(window.focusWidget(), key, Qt.KeyboardModifier.AltModifier)


def word(window: MainWindow, text: str) -> Word:
    return window.controller.document.word(word_id(window, text))


def test_enter_confirms_and_goes_to_the_next_doubtful_word(desk: MainWindow) -> None:
    assert current_text(desk) == "Margaret"
    press(desk, Key.Key_Return)
    assert word(desk, "Margaret").status is Status.CONFIRMED
    assert current_text(desk) == "seven"


def test_sure_words_cost_no_key(desk: MainWindow) -> None:
    press(desk, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    statuses = [w.status for w in desk.controller.document.pages[0].words()]
    assert statuses.count(Status.CONFIRMED) == 3
    assert not any(map(desk.controller.needs_person, desk.controller.document.pages[0].words()))
    assert "No word needs you" in desk.status.currentMessage()


def test_alt_with_a_digit_takes_an_alternative(desk: MainWindow) -> None:
    press(desk, Key.Key_Return)
    take(desk, 2)
    assert word(desk, "seven").correction == "eleven"
    assert current_text(desk) == "1967"
    take(desk, 1)  # it has none
    assert word(desk, "1967").status is Status.PREDICTED
    assert desk.strip.field.text() == "1967"


@pytest.mark.parametrize("number", ["2018", "1", "3", "0", "12.5"])
def test_numbers_are_typed_though_there_are_alternatives(desk: MainWindow, number: str) -> None:
    press(desk, Key.Key_Return)
    assert len(desk.controller.current_word.reading.alternatives) == 3
    type_text(desk, number)
    press(desk, Key.Key_Return)
    assert word(desk, "seven").correction == number
    assert word(desk, "1967").status is Status.PREDICTED


def test_an_alternative_takes_the_place_of_what_was_typed(desk: MainWindow) -> None:
    type_text(desk, "Marg")
    take(desk, 2)
    assert word(desk, "Margaret").correction == "Margret"
    type_text(desk, "sev")
    QTest.mouseClick(desk.strip.alternatives[0], Qt.MouseButton.LeftButton)
    assert word(desk, "seven").correction == "sewen"


def test_alternatives_are_taken_wherever_the_keys_are(desk: MainWindow) -> None:
    desk.words.table.setFocus()
    take(desk, 2)
    assert word(desk, "Margaret").correction == "Margret"
    desk.controller.select_word(word_id(desk, "seven"))
    desk.page_view.setFocus()
    take(desk, 3)
    assert word(desk, "seven").correction == "never"


def test_shift_belongs_to_the_digits_of_some_keyboards(desk: MainWindow) -> None:
    modifiers = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.strip.field, Key.Key_2, modifiers)
    assert word(desk, "Margaret").correction == "Margret"


def test_typing_replaces_and_enter_takes_it(desk: MainWindow) -> None:
    type_text(desk, "Marge")
    assert desk.strip.field.typing
    assert desk.strip.mode.text() == "typing"
    press(desk, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Marge"
    assert current_text(desk) == "seven"
    assert desk.strip.mode.text() == "keys command"


def test_digits_are_text_while_typing(desk: MainWindow) -> None:
    press(desk, Key.Key_Return, Key.Key_F2)
    type_text(desk, "1")
    press(desk, Key.Key_Return)
    assert word(desk, "seven").correction == "seven1"


def test_escape_gives_up_what_was_typed(desk: MainWindow) -> None:
    type_text(desk, "Marg")
    press(desk, Key.Key_Escape)
    assert desk.strip.field.text() == "Margaret"
    press(desk, Key.Key_Return)
    assert word(desk, "Margaret").status is Status.CONFIRMED


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Down])
def test_moving_on_settles_nothing(desk: MainWindow, key: Qt.Key) -> None:
    press(desk, key)
    assert word(desk, "Margaret").status is Status.PREDICTED
    assert current_text(desk) == "tea"


def test_tab_takes_what_was_typed(desk: MainWindow) -> None:
    type_text(desk, "Marge")
    press(desk, Key.Key_Tab)
    assert word(desk, "Margaret").correction == "Marge"
    assert current_text(desk) == "tea"


def test_leaving_the_field_takes_what_was_typed(desk: MainWindow) -> None:
    type_text(desk, "Marge")
    desk.words.table.setFocus()
    assert word(desk, "Margaret").correction == "Marge"


def test_choosing_another_word_takes_what_was_typed_for_the_last_one(desk: MainWindow) -> None:
    type_text(desk, "Marge")
    desk.controller.select_word(word_id(desk, "Friday"))
    assert word(desk, "Margaret").correction == "Marge"
    assert desk.strip.field.text() == "Friday"


def test_space_sets_aside_and_the_word_comes_again_last(desk: MainWindow) -> None:
    press(desk, Key.Key_Space)
    assert word(desk, "Margaret").doubtful
    assert current_text(desk) == "seven"
    press(desk, Key.Key_Return, Key.Key_Return)
    assert current_text(desk) == "Margaret"


def test_delete_says_that_it_is_no_word(desk: MainWindow) -> None:
    press(desk, Key.Key_Delete)
    assert word(desk, "Margaret").status is Status.REJECTED
    assert current_text(desk) == "seven"


def test_a_click_on_an_alternative_takes_it(desk: MainWindow) -> None:
    QTest.mouseClick(desk.strip.alternatives[1], Qt.MouseButton.LeftButton)
    assert word(desk, "Margaret").correction == "Margret"


def test_background_results_do_not_disturb_typing(desk: MainWindow, page_file: Path) -> None:
    type_text(desk, "Mar")
    add_page(desk, page_file, "p2")
    assert desk.strip.field.text() == "Mar"
    type_text(desk, "ge")
    press(desk, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Marge"


def test_enter_belongs_to_the_input_method_while_it_composes(desk: MainWindow) -> None:
    compose(desk, preedit="にほ")
    press(desk, Key.Key_Return)
    assert current_text(desk) == "Margaret"
    assert word(desk, "Margaret").status is Status.PREDICTED
    compose(desk, commit="日本")
    press(desk, Key.Key_Return)
    assert word(desk, "Margaret").correction == "日本"


def test_digits_choose_a_candidate_while_it_composes(desk: MainWindow) -> None:
    compose(desk, preedit="ni")
    press(desk, Key.Key_1)
    assert word(desk, "Margaret").status is Status.PREDICTED


def test_leaving_in_the_middle_of_a_composition_waits_for_its_end(desk: MainWindow) -> None:
    compose(desk, preedit="にほ")
    desk.words.table.setFocus()
    assert word(desk, "Margaret").status is Status.PREDICTED
    compose(desk, commit="日本")
    assert word(desk, "Margaret").correction == "日本"


def chord(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.strip.field, key, Qt.KeyboardModifier.ControlModifier)


def test_undo_in_the_field_takes_back_the_last_word(desk: MainWindow) -> None:
    take(desk, 2)
    chord(desk, Key.Key_Z)
    assert word(desk, "Margaret").status is Status.PREDICTED
    assert current_text(desk) == "Margaret"
    chord(desk, Key.Key_Y)
    assert word(desk, "Margaret").correction == "Margret"


def test_undo_while_typing_takes_back_what_was_typed(desk: MainWindow) -> None:
    press(desk, Key.Key_Return)
    type_text(desk, "x")
    chord(desk, Key.Key_Z)
    assert word(desk, "Margaret").status is Status.CONFIRMED
    assert desk.strip.field.text() == "seven"


def test_chords_of_the_review_work_in_the_field(desk: MainWindow) -> None:
    chord(desk, Key.Key_Delete)
    assert word(desk, "Margaret").status is Status.REJECTED
    desk.controller.select_word(word_id(desk, "Margaret"))
    chord(desk, Key.Key_Backspace)
    assert word(desk, "Margaret").status is Status.PREDICTED


def test_accepting_by_chord_takes_what_was_typed_in_one_step(desk: MainWindow) -> None:
    type_text(desk, "Marge")
    chord(desk, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Marge"
    assert current_text(desk) == "seven"
    desk.controller.undo()
    assert word(desk, "Margaret").status is Status.PREDICTED


def test_pasting_begins_to_type(desk: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Greta")
    chord(desk, Key.Key_V)
    assert desk.strip.field.typing
    press(desk, Key.Key_Return)
    assert word(desk, "Margaret").correction == "Greta"


def test_long_readings_do_not_widen_the_window(desk: MainWindow) -> None:
    desk.resize(1280, 720)
    QApplication.processEvents()
    strip, wide = desk.strip.width(), desk.width()
    desk.controller.select_word(word_id(desk, "seven"))
    QApplication.processEvents()
    shown = [button for button in desk.strip.alternatives if button.isVisible()]
    assert [button.shown_text[3:] for button in shown] == ["sewen", "eleven", "never"]
    current = desk.controller.current_word
    long = "a rather long reading of several words"
    others = tuple(Alternative(f"{long} {n}", 0.1) for n in range(5))
    read = Reading(long, 0.3, others, raw_text=f"{long}, {long}", model="crnn@00000000")
    desk.controller.take_readings(
        SetReadings((WordReading(current.id, current.region, read),)), "crnn@00000000"
    )
    QApplication.processEvents()
    assert desk.controller.current_word.prediction == long
    assert (desk.strip.width(), desk.width()) == (strip, wide)
    shown = [button for button in desk.strip.alternatives if button.isVisible()]
    assert len(shown) == 3
    for button in shown:
        assert desk.strip.rect().contains(button.geometry())
        assert "…" in button.shown_text
        assert long in button.toolTip()
    take(desk, 2)
    assert desk.controller.document.word(current.id).transcription == f"{long} 1"


def test_undo_names_what_was_done(desk: MainWindow) -> None:
    press(desk, Key.Key_Return)
    assert desk.controller.undo_title == "Accept word"
    type_text(desk, "other")
    press(desk, Key.Key_Return)
    assert desk.controller.undo_title == "Correct word"


def test_a_narrow_window_shows_fewer_alternatives_and_a_whole_field(desk: MainWindow) -> None:
    current = desk.controller.current_word
    others = tuple(Alternative(f"Marga {n}", 0.1) for n in range(5))
    read = Reading("Margarete", 0.3, others, model="crnn@00000000")
    desk.controller.take_readings(
        SetReadings((WordReading(current.id, current.region, read),)), "crnn@00000000"
    )

    def whole_alternatives(width: int) -> int:
        desk.resize(width, 700)
        QApplication.processEvents()
        shown = [button for button in desk.strip.alternatives if button.isVisible()]
        assert not any("…" in button.shown_text for button in shown)
        assert desk.strip.field.width() >= 200
        return len(shown)

    assert whole_alternatives(1920) == 5
    assert 3 <= whole_alternatives(1024) < 5
    assert desk.width() == 1024
    take(desk, 5)
    assert word(desk, "Margarete").correction == "Marga 4"
