"""The review strip: the word's ink, the text field right under it, and the alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.document.model import Kind
from hwr_desktop.gui.figures import percent
from hwr_desktop.gui.review.eliding_button import ElidingButton
from hwr_desktop.gui.review.field import ReviewField
from hwr_desktop.gui.review.ink_view import InkView
from hwr_desktop.gui.review.walk_bar import WalkBar
from hwr_desktop.gui.style import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hwr_desktop.document.model import Word
    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.gui.images.page_images import PageImages
    from hwr_desktop.gui.review.commands import ReviewCommands

_ALTERNATIVES_SHOWN = 9
_ALTERNATIVES_AT_LEAST = 3
_MARGIN = 16  # at the sides
_MODE_WIDTH = 116
_FIELD_WIDTH = 200  # at least
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ReviewStrip(QFrame):
    """Everything that is needed to judge one word, in one place."""

    def __init__(
        self,
        controller: Controller,
        images: PageImages,
        review: ReviewCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._review = review
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Review"))
        self.walk_bar = WalkBar(controller, review, self)
        self.ink = InkView(images, self)
        self.field = ReviewField(review, self)
        self.mode = QLabel(self)
        self.mode.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mode.setFixedWidth(_MODE_WIDTH)
        self.facts = QLabel(self)
        self.facts.setProperty("faint", True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.facts.setWordWrap(True)
        self.facts.setMinimumWidth(1)  # a long word must not widen the window
        self.alternatives: list[ElidingButton] = []
        self._offered = 0
        self._lay_out()

        controller.current_word_changed.connect(self._show)
        controller.changed.connect(self._show)
        controller.document_replaced.connect(self._show)
        controller.policy_changed.connect(self._show)
        review.edit_requested.connect(self.field.begin_typing)
        self.field.mode_changed.connect(self._show_mode)
        self._show()
        self._show_mode()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_mode()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_alternatives()

    def _lay_out(self) -> None:
        font = self.field.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self.field.setFont(font)
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.setMinimumWidth(_FIELD_WIDTH)
        entry = QHBoxLayout()
        entry.setSpacing(theme.SPACING)
        entry.addWidget(self.mode)
        entry.addWidget(self.field, 1)
        # As wide as the mode, so that the field stands under its ink, where there is room for it.
        entry.addSpacerItem(QSpacerItem(_MODE_WIDTH, 0, QSizePolicy.Policy.Maximum))
        choices = self._choices = QHBoxLayout()
        choices.setSpacing(theme.SPACING // 2)
        choices.addStretch(1)
        self._choice_keys = QLabel(_alternative_keys(1).removesuffix("1"), self)
        self._choice_keys.setProperty("faint", True)
        choices.addWidget(self._choice_keys)
        for number in range(1, _ALTERNATIVES_SHOWN + 1):
            button = ElidingButton(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, n=number: self.field.take_alternative(n))
            self.alternatives.append(button)
            choices.addWidget(button)
        choices.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, 12, _MARGIN, 10)
        whole.setSpacing(theme.SPACING)
        whole.addWidget(self.walk_bar)
        whole.addWidget(self.ink, 1)
        whole.addLayout(entry)
        whole.addLayout(choices)
        whole.addWidget(self.facts)

    def _show(self) -> None:
        word, page = self._controller.current_word, self._controller.current_page
        self.field.show_word(word)
        self.ink.show_word(page, word)
        self._show_alternatives(word)
        self.facts.setText(self._facts(word))

    def _show_alternatives(self, word: Word | None) -> None:
        offered = word.reading.alternatives if word and word.reading else ()
        self._offered = min(len(offered), len(self.alternatives))
        for number, (button, alternative) in enumerate(
            zip(self.alternatives, offered, strict=False), start=1
        ):
            button.setText(f"{number}  {alternative.text or '∅'}")
            button.setToolTip(
                self.tr("{text}: {chance} likely; press {key}").format(
                    text=alternative.text or "∅",
                    chance=percent(alternative.probability),
                    key=_alternative_keys(number),
                )
            )
            button.setAccessibleName(
                self.tr("Alternative {n}: {text}").format(n=number, text=alternative.text)
            )
        self._choice_keys.setVisible(self._offered > 0)
        self._fit_alternatives()

    def _fit_alternatives(self) -> None:
        """Show as many as there is room for, rather few that can be read than many cut short."""
        room, used = self.width() - 2 * _MARGIN - self._choice_keys.sizeHint().width(), 0
        for number, button in enumerate(self.alternatives, start=1):
            used += button.sizeHint().width() + self._choices.spacing()
            fits = number <= _ALTERNATIVES_AT_LEAST or used <= room
            button.setVisible(number <= self._offered and fits)

    def _facts(self, word: Word | None) -> str:
        if word is None and self.field.hasFocus():
            return self.tr("Choose a word, or press Enter for the first that needs you")
        if word is None:
            return self.tr("Choose a word, or press F8 for the first that needs you")
        parts = []
        if word.reading is None and word.kind is Kind.MARK:
            parts.append(self.tr("a mark"))
        elif word.reading is None and word.correction is None:
            parts.append(self.tr("nothing read here"))
        elif word.reading is None:
            parts.append(self.tr("typed by you"))
        else:
            parts.append(self.tr("{sure} sure").format(sure=percent(word.confidence)))
            if word.correction is not None:
                parts.append(self.tr("read as “{text}”").format(text=word.prediction))
            if word.reading.raw_text is not None:
                parts.append(
                    self.tr("without the word list “{text}”").format(text=word.reading.raw_text)
                )
        if word.doubtful:
            parts.append(self.tr("set aside"))
        return "   ·   ".join(parts)

    def _show_mode(self) -> None:
        self.facts.setText(self._facts(self._controller.current_word))
        if self.field.typing:
            text, hint, tone = self.tr("typing"), self.tr("Keys are text; Esc gives up"), "accent"
        elif self.field.hasFocus():
            text, tone = self.tr("keys command"), "quiet"
            hint = self.tr(
                "Enter accepts, Alt+1 to Alt+9 take an alternative, a letter or digit types, "
                "Space sets aside, Delete says it is no word"
            )
        else:
            text, hint, tone = self.tr("F2 edits"), self.tr("Press F2 to edit this word"), "off"
        palette = self.palette()
        accent = palette.color(palette.ColorRole.Highlight)
        colours = {
            "accent": (accent.name(), palette.color(palette.ColorRole.HighlightedText).name()),
            "quiet": (
                f"rgba({accent.red()}, {accent.green()}, {accent.blue()}, 40)",
                palette.color(palette.ColorRole.WindowText).name(),
            ),
            "off": ("transparent", palette.color(palette.ColorRole.PlaceholderText).name()),
        }
        ground, ink = colours[tone]
        self.mode.setStyleSheet(
            f"border-radius: 9px; padding: 3px 6px; background: {ground}; color: {ink};"
        )
        self.mode.setText(text)
        self.mode.setToolTip(hint)


def _alternative_keys(number: int) -> str:
    return QKeySequence(f"Alt+{number}").toString(_NATIVE)
