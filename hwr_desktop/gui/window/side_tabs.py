"""The tabs at the right: words as a table, as text, in groups; budget, accuracy, conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from hwr_desktop.gui.accuracy.panel import AccuracyPanel
from hwr_desktop.gui.budget.panel import BudgetPanel
from hwr_desktop.gui.conflicts.panel import ConflictsPanel
from hwr_desktop.gui.look_alikes.panel import LookAlikesPanel
from hwr_desktop.gui.look_alikes.word_shapes import WordShapes
from hwr_desktop.gui.transcript.panel import TranscriptPanel
from hwr_desktop.gui.word_table.panel import WordTablePanel

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.review.commands import ReviewCommands


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

    def show_words(self) -> None:
        """Show the table of words."""
        self._show(self.words, self.words.table)

    def find_words(self) -> None:
        """Search in the table of words."""
        self._show(self.words, self.words.search)
        self.words.search.selectAll()

    def show_transcript(self) -> None:
        """Show the page as text."""
        self._show(self.transcript, self.transcript.text)

    def show_look_alikes(self) -> None:
        """Show the words that were read alike."""
        self._show(self.look_alikes, self.look_alikes.grid)

    def show_budget(self) -> None:
        """Show the review budget."""
        self._show(self.budget, self.budget.slider)

    def show_accuracy(self) -> None:
        """Show how well the document is read."""
        self._show(self.accuracy, self.accuracy.list)

    def show_conflicts(self) -> None:
        """Show the words that were read otherwise than a person settled them."""
        self._show(self.conflicts, self.conflicts.table)
        self.conflicts.show_word()

    def _show(self, panel: QWidget, focused: QWidget) -> None:
        """Bring a panel to the front and the keyboard to a widget of it."""
        self.setCurrentWidget(panel)
        focused.setFocus()

    def _show_conflicts(self) -> None:
        """Show the tab of the conflicts while there are some."""
        tab, count = self.indexOf(self.conflicts), len(self._controller.document.conflicts)
        self.setTabText(tab, self.tr("Conflicts ({n})").format(n=count))
        self.setTabVisible(tab, count > 0)
