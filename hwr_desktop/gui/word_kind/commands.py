"""A person says what sort of ink the selected words are, and whether a box is ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hwr_desktop.document.edits import Group, SetKind, SetText
from hwr_desktop.document.model import Kind

if TYPE_CHECKING:
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.reading.worker import Worker

TICKED = "\N{BALLOT BOX WITH X}"
NOT_TICKED = "\N{BALLOT BOX}"


class WordKindCommands(QObject):
    """Works on all selected words, in one step. What becomes text is read in the background."""

    def __init__(self, controller: Controller, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._worker = worker

    def handwritten(self) -> None:
        """The selected words are handwriting."""
        self._set_kind(Kind.HANDWRITTEN)

    def printed(self) -> None:
        """The selected words are print."""
        self._set_kind(Kind.PRINTED)

    def mark(self) -> None:
        """The selected words are marks: ticks, stamps, signatures, stains."""
        self._set_kind(Kind.MARK)

    def ticked(self) -> None:
        """The selected boxes are ticked."""
        self._set_tick(TICKED)

    def not_ticked(self) -> None:
        """The selected boxes are not ticked."""
        self._set_tick(NOT_TICKED)

    def _set_kind(self, kind: Kind) -> None:
        ids = tuple(word.id for word in self._controller.selected_words if word.kind is not kind)
        if not ids or not self._controller.do(SetKind(ids, kind), self.tr("Set kind of ink")):
            return
        if kind is not Kind.MARK:
            self._read(ids)

    def _set_tick(self, text: str) -> None:
        ids = tuple(word.id for word in self._controller.selected_words)
        if ids:
            title = self.tr("Set tick")
            texts = (SetText(word_id, text) for word_id in ids)
            self._controller.do(Group((SetKind(ids, Kind.MARK), *texts), title), title)

    def _read(self, word_ids: tuple[str, ...]) -> None:
        for page in self._controller.document.pages:
            unread = [
                page.word(word_id)
                for word_id in word_ids
                if word_id in page.places and page.word(word_id).reading is None
            ]
            if unread:
                self._worker.read_words(page, unread)
