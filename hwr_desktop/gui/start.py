"""The application: Qt's, its theme and language, and the first window."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from hwr_desktop.errors import ProjectError, SettingsError
from hwr_desktop.gui.opening.welcome import unfinished_work
from hwr_desktop.gui.settings import Settings, SettingsStore
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.style.theme import apply_theme
from hwr_desktop.gui.window.main_window import MainWindow
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.log_file import keep_log
from hwr_desktop.resources import resource_path
from hwr_desktop.storage.recovery import create_untitled

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.gui.images.page_source import PageSource
    from hwr_desktop.gui.reading.worker import Recogniser
    from hwr_desktop.storage.project import Project


def run(paths: list[Path]) -> int:
    """Open a window with these files and work until the last window is closed."""
    app = make_application(sys.argv)
    try:
        settings = SettingsStore()
        keep_log()
    except SettingsError as error:
        # To go on with other settings than the administrator's would be worse, a model's licence
        # may depend on them.
        print(error, file=sys.stderr)  # noqa: T201
        install_language(app, "")
        QMessageBox.critical(None, "HWR Desktop", in_window_language(error))
        return 1
    prepare(app, settings)
    windows = Windows(settings)
    for request in (signal.SIGINT, signal.SIGTERM):  # heard even before Qt's loop runs
        signal.signal(request, lambda *_: QTimer.singleShot(0, app.closeAllWindows))
    windows.open().open_files(paths)
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
    """Translate the window; where its language is not there, into English.

    Args:
        app: The application.
        language: Code of a language, or empty for the system's.
    """
    own, qts = (
        str(resource_path("translations")),
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    for locale in (QLocale(language) if language else QLocale.system(), QLocale("en")):
        translator = QTranslator(app)
        # English has a file too: it says "1 word" and "2 words".
        if translator.load(locale, "hwr-desktop", "_", own):
            app.installTranslator(translator)
            # Figures and dates are written in the language of the texts around them.
            QLocale.setDefault(locale)
            qt_translator = QTranslator(app)
            if qt_translator.load(locale, "qtbase", "_", qts):
                app.installTranslator(qt_translator)
            return


class Windows:
    """The open windows; a window that is closed is forgotten."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self.open_ones: list[MainWindow] = []

    def open(self, project: Project | None = None) -> MainWindow:
        """Show a window on a project, or on new work."""
        problem = ""
        if project is None:
            try:
                project = create_untitled()
            except ProjectError as error:
                problem = in_window_language(error)
        window = MainWindow(self._settings, make_recogniser, project)
        window.another_wanted.connect(self.open)
        window.destroyed.connect(lambda: self._forget(window))
        self.open_ones.append(window)
        window.show()
        if problem:
            window.controller.saving_changed.emit(problem)
        window.welcome.offer(unfinished_work())
        return window

    def _forget(self, closed: MainWindow) -> None:
        self.open_ones = [window for window in self.open_ones if window is not closed]


def make_recogniser(settings: Settings, source: PageSource) -> Recogniser:
    """Make what reads by these settings."""
    from hwr_desktop.gui.reading.engine import PipelineRecogniser

    return PipelineRecogniser(settings.model, settings.provider, settings.threads, source.path)
