"""Counts the keys that a review takes: ``python -m benchmarks.keystrokes [DATA.zip]``.

First a drawn page of 80 words, 12 of them misread, with the bounds that the product promises; then,
where a data set is given, real pages read by a model, with the truth as the person. Every key goes
through the real window as an event. Beside it stand the keys for typing everything anew and for
walking through every word, and the errors that remain.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
import cv2
import numpy as np
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.pages import read_set
from benchmarks.person import Person
from hwr_desktop.document.model import Alternative, Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.gui import start
from hwr_desktop.gui.settings import SettingsStore
from hwr_desktop.pipeline import Pipeline
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.scans import LoadedPage, describe_page
from hwr_desktop.storage import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.gui.window.main_window import MainWindow

Key = Qt.Key

SIZE, WRONG = 80, 12
MOST_FOR_RIGHT = 1.5
MOST_BEYOND_EDIT = 2
MOST_FOR_ALTERNATIVE = 3


@dataclass
class Count:
    """Keys that a person pressed.

    Attributes:
        right: Words shown that were right, and the keys for them.
        offered: Words shown whose text stood among the alternatives, and the keys.
        typed: Words shown whose text had to be typed, and the keys.
        noise: Found words that are none, and the keys.
        beyond_edit: Most keys for one typed word beyond the letters typed.
    """

    right: tuple[int, int] = (0, 0)
    offered: tuple[int, int] = (0, 0)
    typed: tuple[int, int] = (0, 0)
    noise: tuple[int, int] = (0, 0)
    beyond_edit: int = 0

    @property
    def keys(self) -> int:
        """All keys."""
        return self.right[1] + self.offered[1] + self.typed[1] + self.noise[1]

    @property
    def words(self) -> int:
        """All words shown."""
        return self.right[0] + self.offered[0] + self.typed[0] + self.noise[0]


class Hands:
    """Press keys in a window, wherever its keyboard focus is, and count them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.pressed = 0

    def press(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self._window.focusWidget(), key)
        self.pressed += 1

    def take_alternative(self, number: int) -> None:
        """Press Alt with a digit, which counts as two keys."""
        key = Qt.Key(Key.Key_0 + number)
        QTest.keyClick(self._window.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        self.pressed += 2

    def type(self, text: str) -> None:
        """Press a key a character."""
        for character in text:
            QTest.keyClicks(self._window.focusWidget(), character)
            self.pressed += 1


def review(window: MainWindow, person: Person) -> Count:
    """Walk the words that the window shows, as the person would, and count the keys."""
    count, hands = Count(), Hands(window)
    window.controller.select_word("")
    window.review.next_to_review()
    window.strip.field.setFocus()
    while (word := window.controller.current_word) and not word.status.settled:
        before = hands.pressed
        wanted = person.wanted.get(word.id)
        alternatives = [a.text for a in word.reading.alternatives] if word.reading else []
        if wanted is None:
            hands.press(Key.Key_Delete)
            kind = "noise"
        elif wanted == word.transcription:
            hands.press(Key.Key_Return)
            kind = "right"
        elif wanted in alternatives[:9]:
            hands.take_alternative(alternatives.index(wanted) + 1)
            kind = "offered"
        else:
            letters = _mend(hands, word.transcription, wanted)
            kind = "typed"
            spent = hands.pressed - before
            count.beyond_edit = max(count.beyond_edit, spent - letters)
        words, keys = getattr(count, kind)
        setattr(count, kind, (words + 1, keys + hands.pressed - before))
    return count


def _mend(hands: Hands, text: str, wanted: str) -> int:
    """Type a word anew or mend its end, whichever takes fewer keys.

    Returns:
        The letters that this takes, without the keys around them.
    """
    common = sum(
        1
        for _ in itertools.takewhile(
            lambda pair: pair[0] == pair[1], zip(text, wanted, strict=False)
        )
    )
    gone, new = len(text) - common, wanted[common:]
    if 1 + gone + len(new) < len(wanted):
        hands.press(Key.Key_F2)
        for _ in range(gone):
            hands.press(Key.Key_Backspace)
        hands.type(new)
        letters = gone + len(new)
    else:
        hands.type(wanted)
        letters = len(wanted)
    hands.press(Key.Key_Return)
    return letters


@contextmanager
def window_on(page: Page, threshold: float) -> Iterator[MainWindow]:
    """Show a window whose project holds a page that was read."""
    with tempfile.TemporaryDirectory() as folder:
        settings = SettingsStore(Path(folder) / "settings.json")
        settings.update(threshold=threshold)
        windows = start.Windows(settings)
        window = windows.open(Project.create(Path(folder) / "work.hwr"))
        window.controller.add_page(replace(page, lines=()))
        window.controller.take_layout(page.id, 0, page, "benchmark")
        QApplication.processEvents()
        yield window
        window.close()
        QApplication.processEvents()


def drawn_page(file: Path) -> tuple[Page, Person]:
    """A page of 80 words of which 12 are misread, 5 of them with the right text offered."""
    chance = np.random.default_rng(7)
    letters = list("abcdefghiklmnoprstuvw")
    paper = np.full((2200, 1700), 245, np.uint8)
    wrong = set(chance.choice(SIZE, WRONG, replace=False).tolist())
    offered = set(sorted(wrong)[:5])
    wanted: dict[str, str] = {}
    lines = []
    for row in range(SIZE // 8):
        words = []
        for column in range(8):
            place = 8 * row + column
            text = "".join(chance.choice(letters, chance.integers(2, 10)))
            read = text
            alternatives: tuple[Alternative, ...] = (Alternative(text[:-1], 0.1),)
            if place in wrong:
                read = text[:-1] + "z" if place % 2 else "z" + text[1:]
                alternatives = (Alternative(text, 0.2),) if place in offered else ()
            sure = 0.4 if place in wrong or place % 10 == 3 else 0.98
            x, y = 40 + 205 * column, 60 + 210 * row
            cv2.putText(paper, text, (x, y + 60), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.2, 30, 2)
            reading = Reading(read, sure, alternatives)
            word = Word(f"w{place}", Region(x, y, 190, 90), Kind.HANDWRITTEN, reading)
            wanted[word.id] = text
            words.append(word)
        lines.append(Line(f"l{row}", tuple(words)))
    cv2.imwrite(str(file), paper)
    page = Page("drawn", str(file), 1, 1700, 2200, tuple(lines))
    return page, Person(wanted, ())


def check_promise() -> bool:
    """Review the drawn page, print the figures, and tell whether they keep the bounds."""
    with tempfile.TemporaryDirectory() as folder:
        page, person = drawn_page(Path(folder) / "drawn.png")
        with window_on(page, threshold=0.9) as window:
            count = review(window, person)
            remaining = sum(map(person.finds_wrong, window.controller.document.pages[0].words()))
    shown_right, keys_right = count.right
    shown_offered, keys_offered = count.offered
    print(f"drawn page of {SIZE} words, {WRONG} misread: {count.words} shown, {count.keys} keys")
    print(f"  right: {keys_right / shown_right:.2f} keys a word (at most {MOST_FOR_RIGHT})")
    print(
        f"  among the alternatives: {keys_offered / shown_offered:.2f} keys a word "
        f"(at most {MOST_FOR_ALTERNATIVE})"
    )
    print(
        f"  typed: at most {count.beyond_edit} keys beyond the letters "
        f"(at most {MOST_BEYOND_EDIT}); wrong afterwards: {remaining}"
    )
    return (
        keys_right <= MOST_FOR_RIGHT * shown_right
        and keys_offered <= MOST_FOR_ALTERNATIVE * shown_offered
        and count.beyond_edit <= MOST_BEYOND_EDIT
        and remaining == 0
        and count.words < SIZE
    )


def real_pages(
    archive: Path, split: str, pages: int, model: str, folder: Path
) -> Iterator[tuple[Page, Person]]:
    """Read pages of a set whose truth is sure."""
    pipeline = Pipeline(Recogniser(find_model(model)))
    for true in read_set(archive, split):
        if not pages:
            return
        if not all(word.sure for word in true.words):
            continue
        pages -= 1
        file = folder / f"{true.name}.png"
        cv2.imwrite(str(file), true.image.pixels)
        loaded = LoadedPage(true.image, describe_page(str(file), true.image, ""))
        page = pipeline.transcribe_page(loaded)
        yield page, Person.who_knows(page, true.words)


def measure(archive: Path, split: str, pages: int, model: str, threshold: float) -> None:
    """Review real pages and print the figures of each and of all."""
    print(f"\n{archive.name}, {split}, model {model}, threshold {threshold:.2f}")
    heads = ("page", "words", "retype", "walk all", "review", "shown", "wrong at first", "left")
    row = "{:>12} {:>6} {:>7} {:>9} {:>7} {:>6} {:>15} {:>5}  {}".format
    print(row(*heads, "not found"))
    totals = np.zeros(len(heads), int)
    with tempfile.TemporaryDirectory() as folder:
        for page, person in real_pages(archive, split, pages, model, Path(folder)):
            with window_on(page, threshold=1.01) as window:
                everything = review(window, person)
            with window_on(page, threshold) as window:
                count = review(window, person)
                words = list(window.controller.document.pages[0].words())
            texts = [*person.wanted.values(), *person.missed]
            true_words = sum(len(text.split()) for text in texts)
            figures = np.array(
                [
                    true_words,
                    sum(len(text) + 1 for text in texts),
                    everything.keys,
                    count.keys,
                    count.words,
                    sum(map(person.finds_wrong, page.words())),
                    sum(map(person.finds_wrong, words)),
                    len(person.missed),
                ]
            )
            totals += figures
            print(row(Path(page.file).stem, *figures))
    print(row("all", *totals))
    print(f"keys against typing anew: {totals[3] / totals[1]:.0%}")


@click.command(help=__doc__)
@click.argument("data", required=False, type=click.Path(exists=True, path_type=Path))
@click.option("--split", default="val", show_default=True, help="Which split.")
@click.option("--pages", default=5, show_default=True, help="How many pages.")
@click.option("--model", default="crnn", show_default=True, help="Name or path of the model.")
@click.option("--threshold", default=0.9, show_default=True, help="Words surer are not shown.")
def main(data: Path | None, split: str, pages: int, model: str, threshold: float) -> None:
    """Run the command line."""
    with tempfile.TemporaryDirectory() as home:
        # A person's own settings and unfinished work stay out of it.
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = home
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        application = start.make_application(sys.argv[:1])
        kept = check_promise()
        if data:
            measure(data, split, pages, model, threshold)
        application.quit()
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
