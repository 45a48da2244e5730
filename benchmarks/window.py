"""Times the window on a large project: ``python -m benchmarks.window``.

A project of 200 pages, the first of them with 2,000 words, is made, opened and used in the real
window, drawn off the screen. Prints one JSON object; times in milliseconds, memory in MiB.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QSettings

from hwr_desktop.document.edits import AddPages
from hwr_desktop.document.model import Alternative, Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.gui import start
from hwr_desktop.gui.settings import SettingsStore
from hwr_desktop.gui.word_table.filter import Show
from hwr_desktop.storage.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = 200
WORDS_ON_FIRST = 2000
WORDS_ON_OTHERS = 200
SIZE = (2480, 3508)
FRAMES = 60
FILTERS = (Show.TO_REVIEW, Show.ALL, Show.CONFIRMED, Show.HANDWRITTEN)


@click.command(help=__doc__.splitlines()[0])
def main() -> None:
    """Run the command line."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for place in ("DATA", "CACHE"):
            os.environ[f"XDG_{place}_HOME"] = str(folder / place)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
        make_project(folder)
        print(json.dumps(measure(folder), indent=2))


def measure(folder: Path) -> dict[str, float]:
    """Use the window and return all figures."""
    app = start.make_application(["hwr-desktop"])
    settings = SettingsStore(folder / "settings.json")
    start.prepare(app, settings)
    window = start.Windows(settings).open()
    window.resize(1600, 1000)
    view, model = window.page_view, window.words.model

    def settle() -> None:
        app.processEvents()

    def frame() -> None:
        view.viewport().repaint()
        settle()

    figures: dict[str, float] = {}
    began = time.perf_counter()
    window.open_files([folder / "large.hwr"])
    settle()
    figures["open project"] = 1000 * (time.perf_counter() - began)
    while not window.images.has(window.controller.document.pages[0]):
        settle()
    frame()

    chance = random.Random(1)  # noqa: S311 (drawing, no secret)
    order = chance.sample([w.id for w in window.controller.document.pages[0].words()], FRAMES)
    bar, box = view.verticalScrollBar(), window.words.show_box

    def zoom(_: int) -> None:
        view.zoom_by(1.06)
        frame()

    def pan(step: int) -> None:
        bar.setValue(bar.minimum() + 12 * step)
        frame()

    def select(step: int) -> None:
        window.controller.select_word(order[step])
        settle()

    def choose(step: int) -> None:
        box.setCurrentIndex(box.findData(FILTERS[step % len(FILTERS)]))
        settle()

    def correct(step: int) -> None:
        window.controller.set_text(order[step], f"text {step}")
        settle()

    view.fit_page()
    figures["zoom, one frame"] = _median(zoom, FRAMES)
    view.fit_width()
    figures["pan, one frame"] = _median(pan, FRAMES)
    figures["selection change"] = _median(select, FRAMES)
    window.words.scope_box.setCurrentIndex(1)
    settle()
    figures["words in the table"] = model.rowCount()
    figures["table filter"] = _median(choose, 2 * len(FILTERS))
    figures["a correction"] = _median(correct, 20)
    figures["memory"] = psutil.Process().memory_info().rss / 2**20
    window.close()
    settle()
    return {name: round(value, 1) for name, value in figures.items()}


def _median(act: Callable[[int], None], times: int) -> float:
    """Median time of an act, in milliseconds."""
    taken = []
    for i in range(times):
        began = time.perf_counter()
        act(i)
        taken.append(time.perf_counter() - began)
    return 1000 * statistics.median(taken)


def make_project(folder: Path) -> None:
    """Make the project; all its pages show the same picture."""
    noise = np.random.default_rng(1).integers(215, 250, (SIZE[1], SIZE[0]), np.uint8)
    Image.fromarray(noise).save(folder / "page.png", compress_level=1)
    chance = random.Random(1)  # noqa: S311 (drawing, no secret)
    project = Project.create(folder / "large.hwr")
    for number in range(PAGES):
        count = WORDS_ON_FIRST if number == 0 else WORDS_ON_OTHERS
        edit = AddPages(number, (make_page(folder, number, count, chance),))
        project.history.note(edit, title="Add page", author="benchmark")
        project.flush()
    project.close()


def make_page(folder: Path, number: int, count: int, chance: random.Random) -> Page:
    """Make a page with words in rows of twenty."""
    rows = count // 20
    lines = []
    for row in range(rows):
        words = []
        for column in range(20):
            text = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(1, 9)))
            region = Region(60 + 118 * column, 60 + 3400 * row // rows, 104, 3000 // rows)
            reading = Reading(text, chance.betavariate(4, 1), (Alternative(text[::-1], 0.05),))
            name = f"{number}-{row}-{column}"
            words.append(Word(name, region, Kind.HANDWRITTEN, reading))
        lines.append(Line(f"{number}-{row}", tuple(words)))
    return Page(
        f"page{number}", str(folder / "page.png"), 1, *SIZE, tuple(lines), preparation=("grey",)
    )


if __name__ == "__main__":
    main()
