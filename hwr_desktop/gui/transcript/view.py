"""The page as flowing text, in step with the boxes and editable word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.transcript.lines import Place, ShownWord, TranscriptLines
from hwr_desktop.gui.transcript.text_marks import is_shaded, mark_format, underline_misspelt
from hwr_desktop.gui.widgets.word_field import alternative_number
from hwr_desktop.recognition.lexicon import shipped_lexicon
from hwr_desktop.review.spelling import looks_misspelt

if TYPE_CHECKING:
    from hwr_desktop.document.apply import Changes
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.review.commands import ReviewCommands
    from hwr_desktop.gui.settings import Settings

_StandardKey = QKeySequence.StandardKey

_UNREAD = "▯"
"""Stands for a word that has no text yet, so that the caret can get at it."""


class Transcript(QTextEdit):
    """Each text line of the page is a paragraph; only the word at the caret can be edited.

    Text, caret and words never get out of step, because everything before and behind the word that
    is edited keeps its length. Enter takes the word and goes to the next one that needs a person,
    leaving the word takes it too, Escape gives up what was typed.
    """

    def __init__(
        self, controller: Controller, review: ReviewCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._review = review
        self._lines = TranscriptLines()
        self._typed: ShownWord | None = None
        self._marks_spelling = False
        self._following = False
        self._stale = True
        self.setAccessibleName(self.tr("Transcript"))
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(False)
        self.document().setDocumentMargin(2 * theme.SPACING)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.setFont(font)
        self.cursorPositionChanged.connect(self._lead)
        controller.changed.connect(self._take_changes)
        controller.current_page_changed.connect(self._turn_page)
        controller.document_replaced.connect(self._start_over)
        controller.policy_changed.connect(self._reload)
        controller.current_word_changed.connect(self._follow)

    def take_settings(self, settings: Settings) -> None:
        """Show what the person wants to see."""
        if settings.show_spelling != self._marks_spelling:
            self._marks_spelling = settings.show_spelling
            self._reload()

    def commit(self) -> None:
        """Take what was typed for the word that it was typed for."""
        if self._typed is not None:
            typed, self._typed = self._typed, None
            text = typed.text.strip().replace(_UNREAD, "")
            self._review.take_text(typed.word_id, text)

    def revert(self) -> None:
        """Give up what was typed."""
        self._typed = None
        self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            self._reload()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and any(map(event.matches, (_StandardKey.Undo, _StandardKey.Redo)))
        ):
            # Undo and redo are the window's: they know words, not letters.
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if (number := alternative_number(event)) is not None:
            self._typed = None
            self._review.take_alternative(number)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif key is Qt.Key.Key_Escape and self._typed is not None:
            self.revert()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key is Qt.Key.Key_Tab else -1)
        elif key is Qt.Key.Key_Space and self._at_end_of_word() and not event.modifiers():
            self._step(1)
        elif self._changes_text(event):
            self._edit(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        composes = bool(event.preeditString() or event.commitString())
        if composes and self._prepare_edit() is None:
            return
        super().inputMethodEvent(event)
        if event.commitString():
            self._take_typed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._prepare_edit() is not None:
            self.textCursor().insertText(" ".join(source.text().split()))
            self._take_typed()

    def _accept(self) -> None:
        if self._typed is not None:
            self.commit()
            self._review.next_to_review()
        else:
            self._review.accept()

    def _step(self, by: int) -> None:
        self.commit()
        if by > 0:
            self._review.next_word()
        else:
            self._review.previous_word()

    @staticmethod
    def _changes_text(event: QKeyEvent) -> bool:
        if any(map(event.matches, (_StandardKey.Paste, _StandardKey.Cut))):
            return True
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return True
        command = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
        )
        return bool(event.text()) and event.text().isprintable() and not command

    def _edit(self, event: QKeyEvent) -> None:
        """Let a key change the word at the caret, and nothing outside of it."""
        place = self._prepare_edit()
        if place is None:
            return
        cursor, (start, end) = self.textCursor(), self._bounds(place)
        alone = not cursor.hasSelection()
        if alone and event.key() == Qt.Key.Key_Backspace and cursor.position() == start:
            return
        if alone and event.key() == Qt.Key.Key_Delete and cursor.position() == end:
            return
        wide = Qt.KeyboardModifier.ControlModifier
        if alone and event.modifiers() & wide and event.key() == Qt.Key.Key_Backspace:
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        elif alone and event.modifiers() & wide and event.key() == Qt.Key.Key_Delete:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        self._following = True
        super().keyPressEvent(event)
        self._following = False
        self._take_typed()

    def _prepare_edit(self) -> Place | None:
        """Keep the selection within one word and return its place, or None without a word."""
        place = self._at_caret()
        if place is None:
            return None
        start, end = self._bounds(place)
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        if first < start or last > end:
            cursor.setPosition(max(start, min(end, first)))
            cursor.setPosition(max(start, min(end, last)), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        if self._lines.word(place).text == _UNREAD:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        return place

    def _take_typed(self) -> None:
        """Read the edited word back: what stands before and behind it in its line is known."""
        typed = self._typed
        place = self._lines.place_of(typed.word_id) if typed else self._at_caret()
        if place is None:
            return
        line = self.document().findBlockByNumber(place.line).text()
        text = self._lines.read_back(place, line)
        if text != self._lines.word(place).text:
            self._lines.set_text(place, text)
            self._typed = self._lines.word(place)

    def _at_end_of_word(self) -> bool:
        place = self._at_caret()
        if place is None or self.textCursor().hasSelection():
            return False
        return self.textCursor().position() == self._bounds(place)[1]

    def _bounds(self, place: Place) -> tuple[int, int]:
        """Where a word starts and ends in the whole text."""
        first = self.document().findBlockByNumber(place.line).position()
        start, end = self._lines.bounds(place)
        return first + start, first + end

    def _at_caret(self) -> Place | None:
        cursor = self.textCursor()
        return self._lines.place_at(cursor.blockNumber(), cursor.positionInBlock())

    def _lead(self) -> None:
        """Tell the controller which word the caret went to."""
        if self._following or not self.hasFocus():
            return
        place = self._at_caret()
        if place is not None:
            word_id = self._lines.word(place).word_id
            self._commit_unless(word_id)
            self._following = True
            self._controller.select_word(word_id)
            self._following = False
        self._mark_current()

    def _commit_unless(self, word_id: str) -> None:
        if self._typed is not None and self._typed.word_id != word_id:
            self.commit()

    def _follow(self) -> None:
        """Bring the caret to the controller's word."""
        if not self.isVisible():
            return
        word = self._controller.current_word
        place = self._lines.place_of(word.id) if word else None
        if word is not None and place is not None and not self._following:
            self._commit_unless(word.id)
            start, end = self._bounds(place)
            self._following = True
            cursor = self.textCursor()
            cursor.setPosition(end)
            if self.hasFocus() and self._typed is None:
                # As in the review strip: what is typed next replaces the word.
                cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            self._following = False
        self._mark_current()

    def _mark_current(self) -> None:
        """Lay a tint over the current word; the text itself stays as it is."""
        word = self._controller.current_word
        place = self._lines.place_of(word.id) if word else None
        if place is None:
            self.setExtraSelections([])
            return
        start, end = self._bounds(place)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        tint = self.palette().color(QPalette.ColorRole.Highlight)
        tint.setAlpha(70)
        selection.format.setBackground(tint)
        self.setExtraSelections([selection])

    def _take_changes(self, changes: Changes) -> None:
        page = self._controller.current_page
        if page is None:
            return
        rows = {page.places[i][0] for i in changes.word_ids if i in page.places}
        if page.id in changes.layout_page_ids or changes.word_lists_changed:
            self._reload()
        elif rows and self.isVisible():
            for row in rows:
                self._write_line(page, row)
            self._mark_current()
        elif rows:
            self._stale = True

    def _turn_page(self) -> None:
        self.commit()
        self._reload()

    def _start_over(self) -> None:
        self._typed = None
        self._reload()

    def _reload(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._following = True
        page = self._controller.current_page
        lines = page.lines if page else ()
        self._lines = TranscriptLines(len(lines))
        self.setPlainText("\n" * max(0, len(lines) - 1))
        spaced = QTextBlockFormat()
        spaced.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(spaced)
        whole.beginEditBlock()
        for row in range(len(lines)):
            assert page is not None
            self._write_line(page, row)
        whole.endEditBlock()
        self._following = False
        self._follow()

    def _write_line(self, page: Page, row: int) -> None:
        """Write a line's words anew; a word that is being typed keeps its typed text."""
        typed = self._typed
        words = [word for word in page.lines[row].words if _is_text(word)]
        caret = self._caret_in_word(row)
        following, self._following = self._following, True
        cursor = QTextCursor(self.document().findBlockByNumber(row))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        shown: list[ShownWord] = []
        for word in words:
            if shown:
                cursor.insertText(" ", QTextCharFormat())
            text = word.transcription or _UNREAD
            if typed is not None and typed.word_id == word.id:
                text = typed.text
            cursor.insertText(text, self._format(word))
            shown.append(ShownWord(word.id, text))
        self._lines.set_line(row, shown)
        # A line of marks alone, or of noise, keeps its place but takes no room.
        block = cursor.block()
        if block.isVisible() != bool(shown):
            block.setVisible(bool(shown))
            self.document().markContentsDirty(block.position(), block.length())
        if caret is not None:
            self._put_caret(row, *caret)
        self._following = following

    def _caret_in_word(self, row: int) -> tuple[str, int] | None:
        """The word in this row that holds the caret, and the caret's place in it."""
        place = self._at_caret() if self.textCursor().blockNumber() == row else None
        if place is None:
            return None
        start, _ = self._bounds(place)
        return self._lines.word(place).word_id, self.textCursor().position() - start

    def _put_caret(self, row: int, word_id: str, offset: int) -> None:
        place = self._lines.place_of(word_id)
        if place is None or place.line != row:
            return
        start, end = self._bounds(place)
        cursor = self.textCursor()
        cursor.setPosition(min(end, start + offset))
        self.setTextCursor(cursor)

    def _format(self, word: Word) -> QTextCharFormat:
        mark = self._controller.mark_of(word)
        shape = mark_format(mark, self.palette())
        if not is_shaded(mark) and self._marks_spelling and self._looks_misspelt(word):
            underline_misspelt(shape, self.palette())
            shape.setToolTip(self.tr("No word of the word list"))
        return shape

    def _looks_misspelt(self, word: Word) -> bool:
        document = self._controller.document
        return looks_misspelt(word.transcription, document, shipped_lexicon())


def _is_text(word: Word) -> bool:
    """Whether a word stands in the text: noise and marks do not."""
    if word.status is Status.REJECTED:
        return False
    return word.kind is not Kind.MARK or bool(word.transcription)
