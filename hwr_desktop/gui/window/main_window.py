"""The window: builds the parts and connects them, and decides nothing itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
)

from hwr_desktop.gui.batch.commands import BatchCommands
from hwr_desktop.gui.boxes.commands import BoxCommands
from hwr_desktop.gui.controller import Controller
from hwr_desktop.gui.export.commands import ExportCommands
from hwr_desktop.gui.forms.commands import FormsCommands
from hwr_desktop.gui.help.commands import HelpCommands
from hwr_desktop.gui.images.page_images import PageImages
from hwr_desktop.gui.images.page_source import PageSource
from hwr_desktop.gui.importing.commands import ImportCommands
from hwr_desktop.gui.look_alikes.commands import LookAlikeCommands
from hwr_desktop.gui.menus.action_set import ActionSet
from hwr_desktop.gui.menus.context_menus import ContextMenus
from hwr_desktop.gui.opening.commands import OpeningCommands
from hwr_desktop.gui.opening.recent_menu import RecentMenu
from hwr_desktop.gui.opening.welcome import WelcomePanel
from hwr_desktop.gui.page.view import PageView
from hwr_desktop.gui.pages.commands import PageCommands
from hwr_desktop.gui.pages.model import PageListModel
from hwr_desktop.gui.pages.panel import PagesPanel
from hwr_desktop.gui.preferences.commands import PreferencesCommands
from hwr_desktop.gui.preparation.commands import PreparationCommands
from hwr_desktop.gui.project.commands import ProjectCommands
from hwr_desktop.gui.reading.worker import EngineInfo, Recogniser, Worker
from hwr_desktop.gui.review.commands import ReviewCommands
from hwr_desktop.gui.review.strip import ReviewStrip
from hwr_desktop.gui.search.commands import SearchCommands
from hwr_desktop.gui.statistics.commands import StatisticsCommands
from hwr_desktop.gui.widgets.scan_files import dropped_paths
from hwr_desktop.gui.widgets.word_field import alternative_number
from hwr_desktop.gui.window.placement import keep_placement, restore_placement
from hwr_desktop.gui.window.problems import Problems
from hwr_desktop.gui.window.side_tabs import SideTabs
from hwr_desktop.gui.window.status_bar import StatusBar
from hwr_desktop.gui.word_kind.commands import WordKindCommands
from hwr_desktop.gui.word_lists.commands import WordListCommands
from hwr_desktop.storage.project import REVIEW_BELOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from hwr_desktop.document.edits import SetReadings
    from hwr_desktop.document.model import Page
    from hwr_desktop.gui.menus.action_spec import ActionSpec
    from hwr_desktop.gui.settings import Settings, SettingsStore
    from hwr_desktop.storage.project import Project

    MakeRecogniser = Callable[[Settings, PageSource], Recogniser]


class MainWindow(QMainWindow):
    """One window on one project."""

    another_wanted = Signal(object)
    """A window for this `Project` is wanted, or for new work where it is None."""

    def __init__(
        self, settings: SettingsStore, make_recogniser: MakeRecogniser, project: Project | None
    ) -> None:
        """Build the window; its worker thread runs until it is closed.

        Args:
            settings: The preferences.
            make_recogniser: Makes what reads; called in the worker's thread.
            project: Keeps the work; None where it cannot be kept.
        """
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.settings = settings
        self.controller = Controller(project, self)
        source = PageSource(self.controller)
        self.images = PageImages(source.pixels, self)
        self.controller.document_replaced.connect(self.images.forget)
        self.prepared = PageImages(source.prepared_pixels, self)
        self._make_recogniser = lambda: make_recogniser(settings.current, source)
        self.worker = Worker(self._make_recogniser, self)
        self._reads_with = _reader(settings.current)
        self._threshold: float | None = None
        self._engine = EngineInfo("", "")
        self._problems = Problems(self)
        self.batch = BatchCommands(settings, self)
        self.forms = FormsCommands(settings, self)
        self.batch.review_wanted.connect(self._review_result)
        self.projects = ProjectCommands(self.controller, settings, self)
        self.imports = ImportCommands(self.controller, self)
        self.opening = OpeningCommands(
            self.controller, self.worker, settings, self.projects, self.imports, self
        )
        self.exports = ExportCommands(self.controller, self.images, self)
        self.review = ReviewCommands(self.controller, self)
        self.page_commands = PageCommands(self.controller, self.worker, self)

        self.strip = ReviewStrip(self.controller, self.images, self.review, self)
        self.box_commands = BoxCommands(self.controller, self.worker, self.strip.field, self)
        self.page_view = PageView(
            self.controller, self.box_commands, self.images, self.prepared, self
        )
        self.side = SideTabs(self.controller, self.images, self.review, self)
        self.words = self.side.words
        self.pages = PagesPanel(
            self.controller, PageListModel(self.controller, self.images, self), self
        )
        self.welcome = WelcomePanel(settings, self.images, self)
        self.status = StatusBar(self.controller, self)
        self.look_alikes = LookAlikeCommands(self.controller, self.side)
        self._build_centre()
        self.setStatusBar(self.status)
        self.actions_ = ActionSet(
            {
                "batch": self.batch,
                "boxes": self.box_commands,
                "controller": self.controller,
                "export": self.exports,
                "forms": self.forms,
                "help": HelpCommands(settings, self.worker, self._all_actions, self),
                "look_alikes": self.look_alikes,
                "opening": self.opening,
                "pages": self.page_commands,
                "preferences": PreferencesCommands(settings, self),
                "preparation": PreparationCommands(self.controller, source, self),
                "project": self.projects,
                "review": self.review,
                "search": SearchCommands(self.controller, self.images, self.review, self),
                "side": self.side,
                "statistics": StatisticsCommands(self.controller, self.side.budget.pace, self),
                "view": self.page_view,
                "window": self,
                "word_kind": WordKindCommands(self.controller, self.worker, self),
                "word_lists": WordListCommands(self.controller, self),
            },
            self.controller,
            settings,
            self,
        )
        self._build_menus()
        ContextMenus(self.actions_.actions, self.controller, self).serve(
            self.page_view, self.words.table, self.pages
        )
        self._connect()
        self._take_settings(settings.current)
        restore_placement(self, self._splitters)
        self.worker.start()
        self._show_project()

    def open_files(self, paths: Iterable[Path]) -> None:
        """Open files and read them."""
        self.opening.open_files(paths)

    def open_another(self) -> None:
        """Open a window for new work."""
        self.another_wanted.emit(None)

    def quit(self) -> None:
        """Close all windows."""
        QApplication.closeAllWindows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What no part of the window has taken is meant for the word under review.
        if (number := alternative_number(event)) is not None:
            self.strip.field.take_alternative(number)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.strip.field.commit()
        if not self.batch.close() or not self.forms.close() or not self.projects.close():
            event.ignore()
            return
        keep_placement(self, self._splitters)
        self.worker.stop()
        self.imports.stop()
        self.images.stop()
        self.prepared.stop()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_files(dropped_paths(event))

    def _all_actions(self) -> Iterable[QAction]:
        return self.actions_.actions.values()

    def _build_centre(self) -> None:
        self._desk = QSplitter(Qt.Orientation.Vertical, self)
        self._desk.addWidget(self.page_view)
        self._desk.addWidget(self.strip)
        self._desk.setStretchFactor(0, 1)
        self._desk.setChildrenCollapsible(False)
        self._desk.setSizes([620, 250])
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (self.pages, self._desk, self.side):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([172, 660, 540])
        self._splitter.setCollapsible(1, False)
        self._splitters = {"splitter": self._splitter, "desk": self._desk}
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._splitter)
        self.setCentralWidget(self._stack)

    def _build_menus(self) -> None:
        self.recent_menu = RecentMenu(self.settings, self)
        self.recent_menu.path_chosen.connect(lambda path: self.open_files([path]))
        self.actions_.fill_menu_bar(self.menuBar(), {"open-folder": self.recent_menu})
        bar = QToolBar(self.tr("Tools"), self)
        bar.setMovable(False)
        bar.setObjectName("toolbar")
        self.actions_.fill_toolbar(bar)
        self.addToolBar(bar)
        self.toolbar = bar

    def _connect(self) -> None:
        worker, controller = self.worker, self.controller
        worker.page_opened.connect(controller.add_page)
        worker.page_read.connect(self._take_page)
        worker.words_read.connect(self._take_words)
        worker.engine_ready.connect(self._take_engine)
        worker.progressed.connect(self.status.show_progress)
        worker.working_changed.connect(self._take_working)
        worker.failed.connect(self._problems.add)
        self.images.failed.connect(lambda _, problem: self.status.say(problem))
        controller.changed.connect(self._show_desk)
        controller.document_replaced.connect(self._show_desk)
        controller.refused.connect(self.status.say)
        controller.saving_changed.connect(self.status.show_saving)
        controller.state_changed.connect(self._show_title)
        self.projects.failed.connect(self._problems.add)
        self.projects.message.connect(self.status.say)
        self.projects.opened.connect(self._show_project)
        self.projects.another_wanted.connect(self.another_wanted)
        self.opening.failed.connect(self._problems.add)
        self.exports.message.connect(self.status.say)
        self.imports.message.connect(self.status.say)
        self.imports.progressed.connect(self.status.show_import)
        self.imports.working_changed.connect(self._take_working)
        self.imports.failed.connect(self._problems.add)
        self.box_commands.message.connect(self.status.say)
        self.review.finished.connect(lambda: self.status.say(self.tr("No word needs you any more")))
        self.review.keys_wanted.connect(self.strip.field.setFocus)
        self.side.look_alikes.finished.connect(
            lambda: self._end_panel_work(self.tr("No look-alikes are left"))
        )
        self.side.conflicts.came.connect(self._tell_conflicts)
        self.side.conflicts.finished.connect(
            lambda: self._end_panel_work(self.tr("No conflicts are left"))
        )
        self.look_alikes.offer_changed.connect(self._show_offer)
        self.status.offer_taken.connect(self.look_alikes.show_same_again)
        self.page_view.clicked.connect(self.strip.field.setFocus)
        self.pages.clicked.connect(self.strip.field.setFocus)
        self.pages.activated.connect(self.strip.field.setFocus)
        self.strip.field.deletion_wanted.connect(self._delete)
        self.status.cancel_requested.connect(self.opening.cancel)
        self.welcome.open_requested.connect(self.opening.open)
        self.welcome.path_chosen.connect(lambda path: self.open_files([Path(path)]))
        self.settings.changed.connect(self._take_settings)
        self.actions_.triggered.connect(self._hand_keys_over)

    def _show_desk(self) -> None:
        pages = self.controller.document.pages
        if pages and self._stack.currentIndex() == 0:
            self._stack.setCurrentIndex(1)
            self.strip.field.setFocus()
        elif not pages:
            self._stack.setCurrentIndex(0)
        self.pages.setVisible(len(pages) > 0)
        self._show_title()

    def _show_title(self) -> None:
        pages = self.controller.document.pages
        name = self.projects.name or (Path(pages[0].file).name if pages else "")
        self.setWindowTitle(f"{name} — HWR Desktop" if name else "HWR Desktop")

    def _show_project(self) -> None:
        """Show a project that was opened, and read the pages that a closed window left unread."""
        self._show_desk()
        project = self.controller.project
        if project is not None and (below := project.setting(REVIEW_BELOW)) is not None:
            self.controller.policy = replace(self.controller.policy, threshold=below)
        for page in self.controller.document.pages:
            if not page.is_read:
                self.worker.read_page(page)
        self.opening.open_rest()
        if self.controller.document.pages:
            self.strip.field.setFocus()

    def _take_settings(self, settings: Settings) -> None:
        if settings.edit_boxes or settings.edit_order:
            self.review.set_walk(())
        self.page_view.take_settings(settings)
        self.side.transcript.text.take_settings(settings)
        if _reader(settings) != self._reads_with:
            self._reads_with = _reader(settings)
            self.worker.use_recogniser(self._make_recogniser)
        policy = replace(self.controller.policy, printed=settings.review_printed)
        if settings.threshold != self._threshold:  # else a project's own stays
            self._threshold = settings.threshold
            policy = replace(policy, threshold=settings.threshold)
        self.controller.policy = policy

    def _take_engine(self, info: EngineInfo) -> None:
        self._engine = info
        self.status.show_engine(info)

    def _show_offer(self, reading: str, correction: str, count: int) -> None:
        keys = self.actions_.actions["same-again"].shortcut()
        shown = keys.toString(keys.SequenceFormat.NativeText)
        self.status.show_offer(reading, correction, count, shown)

    def _tell_conflicts(self, count: int) -> None:
        keys = self.actions_.actions["show-conflicts"].shortcut()
        shown = keys.toString(keys.SequenceFormat.NativeText)
        self.status.say(
            self.tr(
                "%Ln words were read otherwise than you settled them; {keys} shows both", "", count
            ).format(keys=shown)
        )

    def _end_panel_work(self, message: str) -> None:
        self.status.say(message)
        self.strip.field.setFocus()

    def _delete(self) -> None:
        """Delete the box where boxes are edited; else say that the word is none."""
        if self.settings.current.edit_boxes:
            self.box_commands.delete()
        else:
            self.review.reject()

    def _hand_keys_over(self, spec: ActionSpec) -> None:
        """Give the keyboard to the strip once a command is done, unless work goes on elsewhere."""
        focus = self.focusWidget()
        idle = focus is None or not focus.isVisible() or focus in (self.pages, self.page_view)
        typing_place = self.words.isAncestorOf(focus) or self.side.transcript.isAncestorOf(focus)
        if idle or (spec.slot.startswith("review.") and not typing_place):
            self.strip.field.setFocus()

    def _take_page(self, page_id: str, revision: int, result: Page, seconds: float) -> None:
        page = self.controller.current_page
        if page is not None and page.id == page_id:
            # What is being typed is a person's: once it is settled, the new reading keeps it.
            self.strip.field.commit()
            self.side.transcript.text.commit()
        self.status.show_speed(seconds, len(result.places))
        if not self.controller.take_layout(page_id, revision, result, self._engine.id):
            return
        if not result.places:
            self.status.say(self.tr("{file}: no ink was found").format(file=result.file))
        elif self.controller.current_word is None:
            self.review.next_to_review()
            self.strip.field.setFocus()

    def _take_words(self, readings: SetReadings, seconds: float) -> None:
        self.status.show_speed(seconds, len(readings.readings))
        self.controller.take_readings(readings, self._engine.id)

    def _take_working(self) -> None:
        working = self.worker.working or self.imports.working
        self.status.set_working(working)
        self.actions_.set_working(working)
        self._problems.set_working(working)

    def _review_result(self, path: Path) -> None:
        """Open the project of a batch's result and begin to review, where it opens here."""
        here = not self.controller.document.pages
        self.open_files([path])
        if here:
            self.activateWindow()
            self.review.next_to_review()
            self.strip.field.setFocus()


def _reader(settings: Settings) -> tuple[str, str, int]:
    """What of the settings decides how words are read."""
    return settings.model, settings.provider, settings.threads
