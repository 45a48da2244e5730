"""Make the pictures that the README and the user guide show.

``python -m docs.make_screenshots`` opens the real window on the sample form, reads it with the
model that ships, and saves each state into ``docs/screenshots``. No display is needed.
"""

from __future__ import annotations

import csv
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "--4k" in sys.argv:
    os.environ["QT_SCALE_FACTOR"] = "2"

from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hwr_desktop.document.region import Region
from hwr_desktop.gui import start
from hwr_desktop.gui.batch.window import BatchWindow
from hwr_desktop.gui.forms.window import FormsWindow
from hwr_desktop.gui.search.find_replace import FindReplaceDialog
from hwr_desktop.gui.settings import SettingsStore
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from hwr_desktop.gui.window.main_window import MainWindow

FOLDER = Path(__file__).resolve().parent / "screenshots"
SAMPLE = resource_path("samples", "registration-form.png")
LETTER = resource_path("samples", "letter-and-card.tif")
FONTS = ("Inter", "Noto Sans", "DejaVu Sans")
SIZE = (1360, 850)
LARGE = 2000  # pixels: a wider picture would be too large a PNG
SAME_WORD = 0.3


class Studio:
    """Opens windows and takes their pictures."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self.folder = folder
        self.settings = SettingsStore(folder / "settings.json")
        self.settings.update(theme="light")
        start.prepare(app, self.settings)

    def open(self, size: tuple[int, int] = SIZE) -> MainWindow:
        """Open a window of this size."""
        window = start.Windows(self.settings).open()
        window.resize(*size)
        self.wait(0.3)
        return window

    def open_sample(self, size: tuple[int, int] = SIZE) -> MainWindow:
        """Open a window on the sample form, read."""
        window = self.open(size)
        window.open_files([SAMPLE])
        self.wait_until(lambda: window.controller.current_word is not None)
        self.wait_until(lambda: not window.worker.working)
        self.wait(0.6)
        return window

    def speak(self, language: str) -> None:
        """Open the next windows in a language."""
        start.install_language(self._app, language)

    def take(self, widget: QWidget, name: str) -> None:
        """Save the picture of a widget."""
        self.wait(0.5)
        taken = self.folder / "taken.png"
        widget.grab().save(str(taken))
        with Image.open(taken) as picture:  # every version stays in the history
            if picture.width > LARGE:
                picture.convert("RGB").save(FOLDER / f"{name}.webp", quality=80, method=6)
                return
            few_colours = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
            few_colours.save(FOLDER / f"{name}.png", optimize=True)

    def take_dialog(self, window: MainWindow, show: Callable[[], None], name: str) -> None:
        """Show a dialog, save its picture, and close it."""
        show()
        self.wait(0.3)
        dialog = next(found for found in window.findChildren(QDialog) if found.isVisible())
        self.take(dialog, name)
        dialog.close()

    def wait_until(self, ready: Callable[[], bool], seconds: float = 120) -> None:
        """Let the window work until it is ready."""
        end = time.monotonic() + seconds
        while not ready() and time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.01)

    def wait(self, seconds: float) -> None:
        """Let the window work for a while."""
        self.wait_until(lambda: False, seconds)


def main() -> None:
    """Take all pictures, or with ``--4k`` the one of a large screen."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for place in ("DATA", "CACHE", "CONFIG"):
            os.environ[f"XDG_{place}_HOME"] = str(folder / place)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, name)
        app = start.make_application(["hwr-desktop"])
        family = next((f for f in FONTS if f in QFontDatabase.families()), app.font().family())
        app.setFont(QFont(family, 10))
        FOLDER.mkdir(exist_ok=True)
        studio = Studio(app, folder)
        if "--4k" in sys.argv:
            take_large(studio)
        else:
            take_all(studio)


def take_all(studio: Studio) -> None:
    """Each state of the window."""
    welcome = studio.open()
    studio.take(welcome, "welcome")
    welcome.close()

    window = studio.open_sample()
    studio.take(window, "page")
    review(window)
    studio.take(window, "review")
    QTest.keyClicks(window.strip.field, window.strip.field.text()[:3])
    studio.take(window.strip, "typing")
    window.strip.field.revert()
    window.actions_.actions["show-transcript"].trigger()
    studio.take(window, "transcript")
    window.actions_.actions["show-words"].trigger()
    studio.settings.update(edit_boxes=True)
    studio.take(window.page_view, "boxes")
    studio.settings.update(edit_boxes=False, show_text=True)
    studio.take(window.page_view, "text-over-ink")
    studio.settings.update(show_text=False, edit_order=True)
    studio.take(window.page_view, "reading-order")
    studio.settings.update(edit_order=False)
    studio.take_dialog(window, window.actions_.actions["preferences"].trigger, "preferences")
    studio.take_dialog(window, window.actions_.actions["shortcuts"].trigger, "shortcuts")
    studio.take_dialog(window, window.actions_.actions["about"].trigger, "about")
    window.strip.field.setFocus()
    studio.settings.update(theme="dark")
    studio.take(window, "dark")
    window.resize(1280, 720)
    studio.take(window, "small")
    window.close()
    studio.settings.update(theme="light")
    take_several_pages(studio)
    take_batch(studio)
    take_forms(studio)
    take_german(studio)


def take_several_pages(studio: Studio) -> None:
    """What pays on several pages: look-alikes, the budget, find and replace, statistics."""
    window = studio.open_sample()
    window.open_files([LETTER])
    studio.wait_until(lambda: len(window.controller.document.pages) > 1)
    studio.wait_until(lambda: not window.worker.working)
    actions = window.actions_.actions
    # So strict that even common words are looked at.
    studio.settings.update(threshold=0.995)
    actions["show-look-alikes"].trigger()
    studio.wait(0.3)
    QTest.keyClick(window.side.look_alikes.grid, Qt.Key.Key_Space)
    studio.take(window, "look-alikes")
    studio.settings.update(threshold=0.9)
    actions["show-budget"].trigger()
    studio.take(window, "budget")
    window.side.budget.scope_box.setCurrentIndex(1)
    window.side.budget.start()
    review(window)
    studio.take(window, "budget-walk")
    actions["show-accuracy"].trigger()
    studio.wait_until(window.side.accuracy.cer.isVisible)
    studio.take(window, "accuracy")
    studio.take_dialog(window, lambda: fill_replacements(window), "find-replace")
    studio.take_dialog(window, actions["statistics"].trigger, "statistics")
    window.close()
    studio.wait(0.2)


def fill_replacements(window: MainWindow) -> None:
    """Open the search and let it show what it would replace."""
    window.actions_.actions["find-replace"].trigger()
    dialog = window.findChild(FindReplaceDialog)
    dialog.search.setText("every")
    dialog.replacement.setText("each")


def take_batch(studio: Studio) -> None:
    """Two files and one that is none, read unattended."""
    scans = studio.folder / "scans"
    scans.mkdir()
    for file in (SAMPLE, LETTER):
        shutil.copy(file, scans)
    (scans / "torn.png").write_bytes(b"no image")
    batch = BatchWindow(studio.settings)
    batch.show()
    batch.add([scans])
    studio.wait_until(lambda: batch.model.rowCount() > 0)
    studio.wait(0.3)
    batch.start()
    studio.wait_until(lambda: batch.model.ended == batch.model.rowCount())
    studio.wait(1)
    # Where it really is says nothing to a reader.
    batch.form.output.setText("/home/anna/scans-transcribed")
    batch.errors.show_errors(["/home/anna/scans/torn.png: not an image that can be read"])
    studio.take(batch, "batch")
    batch.close()


def take_german(studio: Studio) -> None:
    """The window in its other language."""
    studio.speak("de")
    window = studio.open_sample()
    review(window)
    studio.take(window, "german")
    window.close()
    studio.wait(0.2)


def take_forms(studio: Studio) -> None:
    """A stack of filled forms, one field up for review."""
    samples = resource_path("samples", "forms")
    window = FormsWindow(studio.settings, studio.folder / "corrections.jsonl")
    window.show()
    window.add_forms([samples / "booking.form.json"])
    window.add_files(sorted(samples.glob("booking-0[1-6].*")))
    studio.wait_until(lambda: len(window.model.pages) == 6)
    studio.wait_until(lambda: not window.strip.ink.pixmap().isNull())
    studio.take(window, "forms")
    window.close()


def take_large(studio: Studio) -> None:
    """The window on a screen of 3840 x 2160 pixels at twice the size."""
    window = studio.open_sample((1920, 1080))
    review(window)
    studio.take(window, "4k")
    window.close()
    studio.wait(0.2)


def review(window: MainWindow) -> None:
    """Settle a few words as a person would, who sees what is written, and set one aside."""
    with SAMPLE.with_suffix(".truth.csv").open(encoding="utf-8", newline="") as file:
        truth = [
            (Region(*(int(row[side]) for side in ("x", "y", "width", "height"))), row["text"])
            for row in csv.DictReader(file)
        ]
    field = window.strip.field
    field.setFocus()
    for _ in range(5):
        word = window.controller.current_word
        region, text = max(truth, key=lambda known: known[0].overlap(word.region))
        if region.overlap(word.region) > SAME_WORD and text != word.transcription:
            QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Space)


if __name__ == "__main__":
    main()
