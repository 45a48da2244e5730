"""A real window on a real document, and a guard that nothing is left behind."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSettings, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from hwr_desktop.document.model import Alternative, Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.gui import start
from hwr_desktop.gui.settings import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow
    from hwr_desktop.storage.project import Project

TEXTS = (("Dear", "Margaret", "tea"), ("at", "seven", "o'clock"), ("on", "Friday", "1967"))
"""The words that `page_file` shows, line by line."""
CONFIDENCE = {"Margaret": 0.55, "seven": 0.3, "1967": 0.7}
"""Confidence of the doubtful ones; all others are read with 0.99."""
ALTERNATIVES = {"Margaret": ("Margaret", "Margret"), "seven": ("sewen", "eleven", "never")}


def draw_page(path: Path) -> None:
    """Draw the page that `TEXTS` describes."""
    paper = np.full((420, 900), 245, np.uint8)
    for row, words in enumerate(TEXTS):
        for column, text in enumerate(words):
            origin = (60 + 270 * column, 110 + 110 * row)
            cv2.putText(paper, text, origin, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.5, 30, 3)
    cv2.imwrite(str(path), paper)


def read_page(page: Page) -> Page:
    """What a good reader makes of that page."""
    lines = []
    for row, words in enumerate(TEXTS):
        placed = []
        for column, text in enumerate(words):
            others = ALTERNATIVES.get(text, ())
            spans = tuple((25.0 * i, 25.0 * (i + 1)) for i in range(len(text)))
            reading = Reading(
                text,
                CONFIDENCE.get(text, 0.99),
                tuple(Alternative(other, 0.2 / (i + 1)) for i, other in enumerate(others)),
                spans,
                model="crnn@00000000",
            )
            region = Region(55 + 270 * column, 65 + 110 * row, 30 * len(text), 60)
            placed.append(Word(f"{page.id}-{row}-{column}", region, Kind.HANDWRITTEN, reading))
        lines.append(Line(f"{page.id}-{row}", tuple(placed)))
    return replace(page, lines=tuple(lines))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep a person's own settings and work out of the tests, and the tests out of them."""
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "places")
    )
    qapp.setOrganizationName("hwr-desktop")
    qapp.setApplicationName("hwr-desktop")


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread, a ticking timer or a window."""
    yield
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()
    held = [o for o in gc.get_objects() if isinstance(o, (QThread, QTimer)) and isValid(o)]
    threads = [o for o in held if isinstance(o, QThread) and o.isRunning()]
    timers = [o for o in held if isinstance(o, QTimer) and o.isActive()]
    windows = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    assert not threads, f"threads left running: {threads}"
    assert not timers, f"timers still tick: {timers}"
    assert not windows, f"windows left open: {windows}"


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> SettingsStore:
    store = SettingsStore(tmp_path / "settings.json")
    start.prepare(qapp, store)
    return store


@pytest.fixture
def make_window(qtbot: QtBot, settings: SettingsStore) -> Iterator[Callable[..., MainWindow]]:
    """Open windows that read with the model that ships with the program."""
    windows = start.Windows(settings)

    def make(project: Project | None = None) -> MainWindow:
        window = windows.open(project)
        qtbot.waitExposed(window)
        return window

    yield make
    for window in list(windows.open_ones):
        window.strip.field.revert()
        window.close()
    qtbot.waitUntil(lambda: not windows.open_ones)


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """A small page, drawn, of nine words."""
    path = tmp_path / "page.png"
    draw_page(path)
    return path


@pytest.fixture
def desk(window: MainWindow, page_file: Path, qtbot: QtBot) -> MainWindow:
    """A window on that page, read, with the first doubtful word under review."""
    add_page(window, page_file, "p1")
    window.review.next_to_review()
    window.strip.field.setFocus()
    qtbot.waitUntil(lambda: window.images.pyramid(window.controller.document.pages[0]) is not None)
    return window


def add_page(window: MainWindow, file: Path, page_id: str) -> Page:
    """Put the page into the window's document as the worker would."""
    page = Page(page_id, str(file), 1, 900, 420)
    window.controller.add_page(page)
    window.controller.take_layout(page_id, 0, read_page(page), "crnn@00000000")
    return window.controller.document.page(page_id)


def texts(window: MainWindow) -> list[str]:
    """The transcriptions of all words, in reading order."""
    return [word.transcription for p in window.controller.document.pages for word in p.words()]


def current_text(window: MainWindow) -> str:
    """The transcription of the current word."""
    word = window.controller.current_word
    return word.transcription if word else ""


def word_id(window: MainWindow, text: str) -> str:
    """Id of the first word that the model read as this."""
    words = (word for page in window.controller.document.pages for word in page.words())
    return next(word.id for word in words if word.prediction == text)


def plain(text: str) -> str:
    """A text with ordinary spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
