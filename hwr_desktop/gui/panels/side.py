"""The tabs at the right: words as a table, as text, in groups; budget, accuracy, conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from hwr_desktop.gui.panels.accuracy import AccuracyPanel
from hwr_desktop.gui.panels.budget import BudgetPanel
from hwr_desktop.gui.panels.conflicts import ConflictsPanel
from hwr_desktop.gui.panels.look_alikes import LookAlikesPanel
from hwr_desktop.gui.panels.transcript import TranscriptPanel
from hwr_desktop.gui.panels.word_table import WordTablePanel
from hwr_desktop.gui.word_shapes import WordShapes

if TYPE_CHECKING:
    from hwr_desktop.gui.commands.review import ReviewCommands
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.page_images import PageImages


class SideTabs(QTabWidget):
    """Makes the panels and brings one of them to the front."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        review: ReviewCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setDocumentMode(True)
        self.shapes = WordShapes(images)
        self.words = WordTablePanel(controller, images, self)
        self.transcript = TranscriptPanel(controller, review, self)
        self.look_alikes = LookAlikesPanel(controller, images, self.shapes, self)
        self.budget = BudgetPanel(controller, review, self)
        self.accuracy = AccuracyPanel(controller, images, review, self)
        self.conflicts = ConflictsPanel(controller, images, self)
        self.addTab(self.words, self.tr("Words"))
        self.addTab(self.transcript, self.tr("Text"))
        self.addTab(self.look_alikes, self.tr("Look-alikes"))
        self.addTab(self.budget, self.tr("Budget"))
        self.addTab(self.accuracy, self.tr("Accuracy"))
        self.addTab(self.conflicts, "")
        controller.changed.connect(self._show_conflicts)
        controller.document_replaced.connect(self._show_conflicts)
        self._show_conflicts()

    def show_panel(self, panel: QWidget, focused: QWidget) -> None:
        """Bring a panel to the front and the keyboard to a widget of it."""
        self.setCurrentWidget(panel)
        focused.setFocus()

    def _show_conflicts(self) -> None:
        """Show the tab of the conflicts while there are some."""
        tab, count = self.indexOf(self.conflicts), len(self._controller.document.conflicts)
        self.setTabText(tab, self.tr("Conflicts ({n})").format(n=count))
        self.setTabVisible(tab, count > 0)
