"""The application: Qt's, its theme and language, and the first window."""

from __future__ import annotations

import logging
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from hwr_desktop.gui.icons import icon
from hwr_desktop.gui.main_window import MainWindow
from hwr_desktop.gui.settings import Settings, SettingsStore
from hwr_desktop.gui.theme import apply_theme
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.worker import Recogniser


def run(paths: list[Path]) -> int:
    """Open a window with these files and work until the last window is closed."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    app = make_application(sys.argv)
    settings = SettingsStore()
    prepare(app, settings)
    window = open_window(settings)
    window.open_files(paths)
    signal.signal(signal.SIGINT, lambda *_: app.closeAllWindows())
    # Python sees the signal only when its interpreter runs, which Qt's loop alone never lets it.
    heartbeat = QTimer(app)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(300)
    return app.exec()


def make_application(arguments: list[str]) -> QApplication:
    """Make Qt's application object."""
    app = QApplication(arguments)
    app.setApplicationName("hwr-desktop")
    app.setApplicationDisplayName("HWR Desktop")
    app.setOrganizationName("hwr-desktop")
    app.setDesktopFileName("hwr-desktop")
    app.setWindowIcon(icon("app"))
    return app


def prepare(app: QApplication, settings: SettingsStore) -> None:
    """Give the application its language, and its theme now and whenever it changes."""
    install_language(app, settings.current.language)

    def dress(chosen: Settings) -> None:
        apply_theme(app, theme=chosen.theme, font_size=chosen.font_size)

    dress(settings.current)
    settings.changed.connect(dress)
    app.styleHints().colorSchemeChanged.connect(lambda _: dress(settings.current))


def install_language(app: QApplication, language: str) -> None:
    """Translate the window.

    Args:
        app: The application.
        language: Code of a language, or empty for the system's.
    """
    locale = QLocale(language) if language else QLocale()
    for name, folder in (
        ("hwr-desktop", str(resource_path("translations"))),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)


def open_window(settings: SettingsStore) -> MainWindow:
    """Show a window on an empty document."""
    window = MainWindow(settings, lambda: _recogniser(settings.current), load_pixels)
    window.show()
    return window


def load_pixels(page: Page) -> NDArray[np.uint8]:
    """Load the pixels of a page from its file."""
    from hwr_desktop.imaging.load import load_page

    return load_page(Path(page.file), page.number).pixels


def _recogniser(settings: Settings) -> Recogniser:
    from hwr_desktop.gui.engine import PipelineRecogniser

    return PipelineRecogniser(settings.model, settings.provider, settings.threads)
