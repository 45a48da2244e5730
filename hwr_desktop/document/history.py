"""The steps that led to a document, with undo and redo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from hwr_desktop.document.apply import Changes, apply
from hwr_desktop.document.edits import Edit
from hwr_desktop.document.model import Document
from hwr_desktop.errors import EditError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Move(StrEnum):
    """How a step was taken."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    BACKGROUND = "background"
    """Work that the program did unasked (the first reading of a page); undo passes over it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history, as the journal keeps it.

    Attributes:
        move: Whether the edit was done for the first time, taken back, or done again.
        edit: The edit that was applied in this step (for an undo: the inverse).
        inverse: The edit that takes this step back.
        title: What a person reads in the menu, for example "Correct word".
        author: ``person``, or the model that made the edit.
    """

    move: Move
    edit: Edit
    inverse: Edit
    title: str
    author: str = "person"


class History:
    """A document and the way to it.

    Attributes:
        document: The document as it is now.
        on_step: Told of each step once the document is changed; a project journals it.
    """

    def __init__(self, document: Document | None = None) -> None:
        self.document = document or Document()
        self.on_step: Callable[[Step], None] = lambda _step: None
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_title(self) -> str | None:
        """Title of the step that `undo` would take back, or None."""
        return self._done[-1].title if self._done else None

    @property
    def redo_title(self) -> str | None:
        """Title of the step that `redo` would do again, or None."""
        return self._undone[-1].title if self._undone else None

    def do(self, edit: Edit, *, title: str, author: str = "person") -> Changes:
        """Apply an edit; what was undone before cannot be redone any more.

        Raises:
            EditError: The edit does not fit the document; nothing changed.
        """
        applied = apply(self.document, edit)
        step = Step(Move.DO, edit, applied.inverse, title, author)
        self.document = applied.document
        self._done.append(step)
        self._undone.clear()
        self.on_step(step)
        return applied.changes

    def note(self, edit: Edit, *, title: str, author: str) -> Changes:
        """Apply an edit that the program made unasked: undo and redo stay with the person's own.

        Raises:
            EditError: The edit does not fit the document; nothing changed.
        """
        applied = apply(self.document, edit)
        self.document = applied.document
        self.on_step(Step(Move.BACKGROUND, edit, applied.inverse, title, author))
        return applied.changes

    def undo(self) -> Changes | None:
        """Take the last step back; None where there is none.

        Raises:
            EditError: What the program did since has overtaken the step; it is dropped, so that
                the step before it can be taken back.
        """
        return self._take(self._done, self._undone, Move.UNDO)

    def redo(self) -> Changes | None:
        """Do again what was taken back last; None where there is nothing.

        Raises:
            EditError: As `undo`.
        """
        return self._take(self._undone, self._done, Move.REDO)

    @classmethod
    def resume(cls, document: Document, steps: Iterable[Step]) -> History:
        """Return the history that led to a document, undo and redo as they were.

        Args:
            document: The document after the last step.
            steps: The steps that a journal recorded, oldest first.
        """
        history = cls(document)
        done, undone = history._done, history._undone
        for step in steps:
            if step.move is Move.DO:
                done.append(step)
                undone.clear()
            elif step.move is not Move.BACKGROUND:
                source, target = (done, undone) if step.move is Move.UNDO else (undone, done)
                # Steps above the one that was taken had been dropped: see `_take`.
                while source and source.pop().inverse != step.edit:
                    pass
                target.append(step)
        return history

    def _take(self, source: list[Step], target: list[Step], move: Move) -> Changes | None:
        if not source:
            return None
        last = source.pop()
        try:
            applied = apply(self.document, last.inverse)
        except EditError as error:
            raise EditError(
                "{step} cannot be taken back or done again: its page was read anew since",
                step=repr(last.title),
            ) from error
        step = replace(last, move=move, edit=last.inverse, inverse=applied.inverse)
        self.document = applied.document
        target.append(step)
        self.on_step(step)
        return applied.changes
