from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Document, Line, Page, Reading, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.gui.opening.work_card import WorkTexts
from hwr_desktop.storage.project import Project
from hwr_desktop.storage.recovery import create_untitled, left_behind
from tests.gui.conftest import draw_page, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.gui.window.main_window import MainWindow

CHECKOUT = Path(__file__).parents[2]
UNTITLED_KILLS, NAMED_KILLS = 4, 4
Begun = tuple[int, str, str]
"""An entry that was begun: its number, its word, and what went on in the background."""


def test_the_window_may_be_killed_at_any_moment(
    tmp_path: Path, page_file: Path, make_window: Callable[..., MainWindow]
) -> None:
    document = much_to_do(page_file)
    project = create_untitled(document)
    path = project.path
    project.close()
    expected = {word.id: word for page in document.pages for word in page.words()}
    chance = random.Random(5)
    number = 0
    reading = 0
    for kill in range(UNTITLED_KILLS + NAMED_KILLS):
        named = kill >= UNTITLED_KILLS
        if kill == UNTITLED_KILLS:
            assert_offered(make_window())
            path = give_name(path, tmp_path / "forms.hwr")
        seconds = chance.uniform(0.02, 0.6)
        begun = type_until_killed(number, seconds, path if named else None)
        reading += begun[-1][-1] == "reading"
        if not named:
            (left,) = left_behind()
            assert left.path == path

        kept = Project.open(path)
        for entry, word_id, _ in begun[:-1]:
            expected[word_id] = corrected(expected[word_id], entry)
        last, word_id, _ = begun[-1]
        if kept.history.document.word(word_id).status is not Status.PREDICTED:
            expected[word_id] = corrected(expected[word_id], last)
        for word_id, word in expected.items():
            assert kept.history.document.word(word_id) == word
        number = last + 1
        kept.close()
    assert reading
    assert number > UNTITLED_KILLS + NAMED_KILLS

    window = make_window()
    window.open_files([path])
    assert [t for t in texts(window) if t.startswith("entry")] == [
        word.transcription for word in expected.values() if word.status is Status.CORRECTED
    ]
    assert window.controller.undo_title == "Correct word"
    window.worker.cancel()


def assert_offered(window: MainWindow) -> None:
    """The menu offers what the first screen does, where somebody opened something else first."""
    (left,) = left_behind()
    window.recent_menu.aboutToShow.emit()
    assert WorkTexts().title(left) in [action.text() for action in window.recent_menu.actions()]
    window.close()


def much_to_do(page_file: Path) -> Document:
    """Three pages of doubtful words, and many that are still to be read in the background."""
    draw_page(page_file)
    unread = [Page(f"u{i}", str(page_file), 1, 900, 420) for i in range(40)]
    return Document((*(doubtful_page(unread[0], f"p{i}") for i in range(3)), *unread))


def doubtful_page(page: Page, page_id: str) -> Page:
    lines = []
    for row in range(6):
        words = tuple(
            Word(f"{page_id}-{row}-{i}", Region(20 + 85 * i, 60 * row, 80, 50), reading=DOUBTFUL)
            for i in range(10)
        )
        lines.append(Line(f"{page_id}-{row}", words))
    return replace(page, id=page_id, lines=tuple(lines))


DOUBTFUL = Reading("read", 0.2, model="crnn@00000000")


def corrected(word: Word, number: int) -> Word:
    return replace(word, status=Status.CORRECTED, correction=f"entry{number}")


def give_name(path: Path, name: Path) -> Path:
    project = Project.open(path)
    project.save_as(name)
    project.close()
    return name


def type_until_killed(first: int, seconds: float, path: Path | None) -> list[Begun]:
    """Let the program type for a while, then kill it; return what it began to type."""
    arguments = [str(first), *([str(path)] if path else [])]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.gui.typist", *arguments],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        assert program.stdout is not None
        lines = [program.stdout.readline()]
        time.sleep(seconds)
        program.kill()
        lines += program.stdout.read().split("\n")
    begun = [line.split() for line in lines if line.strip()]
    return [(int(number), word_id, work) for number, word_id, work in begun]
