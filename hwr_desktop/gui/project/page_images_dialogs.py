"""Page images into the project, or out of it again: what it costs, then how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.background import BackgroundTask
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.storage.images import (
    ImagePlan,
    embed_images,
    free_bytes,
    link_images,
    plan_embedding,
    plan_linking,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QHideEvent

    from hwr_desktop.document.model import Document
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.message import Message
    from hwr_desktop.storage.project import Project

_STEPS = 1000


class PageImagesDialog(QDialog):
    """Looks at the image files, says what would happen, and does it when a person says so.

    A subclass gives the texts and the two pieces of work, which run in a thread of their own.
    """

    done_with = Signal(str, list)
    """It is done: a sentence, and for each file that stays as it was another one."""

    def __init__(self, project: Project, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project = project
        self._document = document
        self._made: ImagePlan = ImagePlan((), ())
        self._task: BackgroundTask | None = None
        self.summary = QLabel(self.tr("Looking at the image files…"), self)
        self.summary.setWordWrap(True)
        self.notes = QListWidget(self)
        self.notes.setAccessibleName(self.tr("Files that stay as they are"))
        self.notes.setWordWrap(True)
        self.notes.hide()
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go_button = QPushButton(self)
        self.go_button.setEnabled(False)
        buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.go_button.clicked.connect(self._carry_out)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(2 * theme.SPACING)
        whole.addWidget(self.summary)
        whole.addWidget(self.notes, 1)
        whole.addWidget(self.bar)
        whole.addWidget(buttons)
        self.setMinimumWidth(520)
        self._start(self._plan, self._show_plan)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is going on; what is done already stays."""
        super().hideEvent(event)
        if self._task is not None and not event.spontaneous():
            self._task.end()

    def _plan(self, tell: Tell) -> ImagePlan:
        raise NotImplementedError

    def _carry_out_plan(self, plan: ImagePlan, tell: Tell) -> list[Message]:
        """Do it; return for each file that stays as it was a sentence that says why."""
        raise NotImplementedError

    def _describe(self, plan: ImagePlan) -> str:
        """Say beforehand what would happen; `go_button` is enabled if there is something to do."""
        raise NotImplementedError

    def _result(self, plan: ImagePlan) -> str:
        """Say afterwards what happened."""
        raise NotImplementedError

    def _start(self, work: Callable[[Tell], object], take: Callable[..., None]) -> None:
        self.bar.show()
        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(lambda part: self.bar.setValue(round(_STEPS * part)))
        self._task.succeeded.connect(take)
        self._task.failed.connect(self._show_failure)
        self._task.start()

    def _show_plan(self, plan: ImagePlan) -> None:
        self._made = plan
        self.bar.hide()
        self.go_button.setEnabled(bool(plan.files))
        self.summary.setText(self._describe(plan))
        self._show_notes(plan.left_out)
        if self.go_button.isEnabled():
            self.go_button.setDefault(True)
            self.go_button.setFocus()

    def _carry_out(self) -> None:
        self.go_button.setEnabled(False)
        plan = self._made
        self._start(lambda tell: self._carry_out_plan(plan, tell), self._finish)

    def _finish(self, problems: list[Message]) -> None:
        self.done_with.emit(self._result(self._made), problems)
        self.accept()

    def _show_failure(self, problem: str) -> None:
        self.bar.hide()
        self.summary.setText(problem)

    def _show_notes(self, notes: Iterable[Message]) -> None:
        self.notes.clear()
        self.notes.addItems(list(map(in_window_language, notes)))
        self.notes.setVisible(self.notes.count() > 0)


class EmbedDialog(PageImagesDialog):
    """Copies the page images into the project."""

    def __init__(self, project: Project, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(project, document, parent)
        self.setWindowTitle(self.tr("Keep page images in the project"))
        self.go_button.setText(self.tr("Keep in the Project"))

    def _plan(self, tell: Tell) -> ImagePlan:
        return plan_embedding(self._project, self._document, tell)

    def _carry_out_plan(self, plan: ImagePlan, tell: Tell) -> list[Message]:
        return embed_images(self._project, plan, tell)

    def _describe(self, plan: ImagePlan) -> str:
        if not plan.files and not plan.left_out:
            return self.tr("All page images are in the project already.")
        free = free_bytes(self._project)
        text = self.tr(
            "The project grows by {size} (%Ln image files); {free} are free on its disk. "
            "It can then be taken anywhere without its scans.",
            "",
            len(plan.files),
        ).format(size=_size(plan.size), free=_size(free))
        if plan.size > free:
            self.go_button.setEnabled(False)
            text += " " + self.tr("That is too little: free some space, or save it elsewhere.")
        return text

    def _result(self, plan: ImagePlan) -> str:
        return self.tr("The page images are in the project now ({size})").format(
            size=_size(plan.size)
        )


class LinkDialog(PageImagesDialog):
    """Takes the page images out of the project, where their files are still there."""

    def __init__(self, project: Project, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(project, document, parent)
        self.setWindowTitle(self.tr("Link page images"))
        self.go_button.setText(self.tr("Take out of the Project"))

    def _plan(self, tell: Tell) -> ImagePlan:
        return plan_linking(self._project, self._document, tell)

    def _carry_out_plan(self, plan: ImagePlan, tell: Tell) -> list[Message]:
        tell(0)
        link_images(self._project, plan)
        return []

    def _describe(self, plan: ImagePlan) -> str:
        if not plan.files and not plan.left_out:
            return self.tr("No page images are in the project.")
        return self.tr(
            "The project shrinks by {size} (%Ln image files). "
            "Their files lie unchanged at their place and are read from there.",
            "",
            len(plan.files),
        ).format(size=_size(plan.size))

    def _result(self, plan: ImagePlan) -> str:
        return self.tr("The page images are linked again ({size})").format(size=_size(plan.size))


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size)
