"""The document in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.gui.figures import count, decimal, percent
from hwr_desktop.gui.style import theme
from hwr_desktop.review.marks import Mark
from hwr_desktop.review.statistics import CONFIDENCE_STEPS, Statistics, gather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwr_desktop.gui.controller import Controller
    from hwr_desktop.review.pace import Pace


class StatisticsDialog(QDialog):
    """Words by status, kind and confidence, the errors to expect, and the time it will take."""

    def __init__(self, controller: Controller, pace: Pace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Statistics"))
        figures = gather(controller.document, controller.policy)
        columns = QHBoxLayout()
        columns.setSpacing(5 * theme.SPACING)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(2 * theme.SPACING)
            columns.addLayout(column)
        left.addLayout(self._grid(self.tr("Document"), self._sizes(figures)))
        left.addLayout(self._grid(self.tr("Status"), self._statuses(figures)))
        left.addStretch(1)
        right.addLayout(self._grid(self.tr("Kind"), self._kinds(figures)))
        right.addLayout(self._grid(self.tr("Errors and time"), self._errors(figures, pace)))
        right.addStretch(1)
        title = self.tr("Confidence of the words that nobody settled yet")
        head = QLabel(f"<b>{title}</b>", self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 18)
        whole.setSpacing(theme.SPACING)
        whole.addLayout(columns)
        whole.addSpacing(theme.SPACING)
        whole.addWidget(head)
        whole.addWidget(_Histogram(figures.confidences, controller.policy.threshold, self))
        whole.addWidget(buttons)

    def _sizes(self, figures: Statistics) -> list[tuple[str, str]]:
        return [
            (self.tr("Pages"), count(figures.pages)),
            (self.tr("Words"), count(figures.words)),
            (self.tr("To review"), count(figures.to_review)),
            (self.tr("Set aside"), count(figures.set_aside)),
        ]

    def _statuses(self, figures: Statistics) -> list[tuple[str, str]]:
        names = {
            Status.PREDICTED: self.tr("Read"),
            Status.CONFIRMED: self.tr("Confirmed"),
            Status.CORRECTED: self.tr("Corrected"),
            Status.REJECTED: self.tr("No word"),
        }
        return [
            (name, _share(figures.by_status.get(status, 0), figures.words))
            for status, name in names.items()
        ]

    def _kinds(self, figures: Statistics) -> list[tuple[str, str]]:
        names = {
            Kind.HANDWRITTEN: self.tr("Handwritten"),
            Kind.PRINTED: self.tr("Printed"),
            Kind.MARK: self.tr("Marks"),
            Kind.UNKNOWN: self.tr("Not known"),
        }
        return [
            (name, count(figures.by_kind.get(kind, 0)))
            for kind, name in names.items()
            if figures.by_kind.get(kind, 0)
        ]

    def _errors(self, figures: Statistics, pace: Pace) -> list[tuple[str, str]]:
        counted = figures.reviewable
        rows = [
            (self.tr("Expected wrong now"), self._about(figures.expected_errors, counted)),
            (
                self.tr("Expected wrong after review"),
                self._about(figures.expected_after_review, counted),
            ),
        ]
        if figures.experience.expected:
            rows.append(
                (
                    self.tr("Wrong so far"),
                    self.tr("{met}, where {expected} were expected").format(
                        met=count(figures.experience.met),
                        expected=decimal(figures.experience.expected),
                    ),
                )
            )
        seconds = pace.seconds_per_word
        if seconds is None:
            rows.append((self.tr("Time left"), self.tr("known after a few words")))
        else:
            minutes = max(1, round(seconds * figures.to_review / 60))
            rows.append((self.tr("Seconds a word"), decimal(seconds)))
            rows.append((self.tr("Time left"), self.tr("about %Ln minutes", "", minutes)))
        return rows

    def _about(self, errors: float, words: int) -> str:
        return self.tr("about {wrong} of {words} ({share})").format(
            wrong=count(round(errors)),
            words=count(words),
            share=percent(errors / max(1, words), 1),
        )

    def _grid(self, title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * theme.SPACING)
        grid.setVerticalSpacing(theme.SPACING // 2)
        grid.addWidget(QLabel(f"<b>{title}</b>", self), 0, 0, 1, 2)
        for row, (text, figure) in enumerate(rows, start=1):
            label = QLabel(text, self)
            label.setProperty("faint", True)
            grid.addWidget(label, row, 0)
            grid.addWidget(QLabel(figure, self), row, 1, Qt.AlignmentFlag.AlignRight)
        return grid


class _Histogram(QWidget):
    """Bars from 0 to 100 % sure; those below the threshold have the colour of doubt."""

    def __init__(self, counts: Sequence[int], threshold: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts = counts
        self._threshold = threshold
        self.setAccessibleName(
            self.tr("Words by confidence, from 0 to 100 %: {counts}").format(
                counts=", ".join(map(str, counts))
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(520, 150)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = painter.fontMetrics().height()
        room = QRectF(0, height + 4, self.width(), self.height() - 2 * height - 10)
        step = room.width() / CONFIDENCE_STEPS
        highest = max(1, *self._counts)
        palette = self.palette()
        for place, words in enumerate(self._counts):
            sure = (place + 1) / CONFIDENCE_STEPS > self._threshold + 1e-9
            tall = room.height() * words / highest
            bar = QRectF(room.left() + place * step + 3, room.bottom() - tall, step - 6, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Mark.SURE if sure else Mark.UNSURE, palette))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(palette.windowText().color())
            above = QRectF(bar.left() - 3, bar.top() - height - 2, step, height)
            if words:
                painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, count(words))
            painter.setPen(palette.placeholderText().color())
            below = QRectF(room.left() + place * step, room.bottom() + 4, step, height)
            painter.drawText(
                below, Qt.AlignmentFlag.AlignHCenter, percent(place / CONFIDENCE_STEPS)
            )
        painter.setPen(palette.mid().color())
        painter.drawLine(room.bottomLeft(), room.bottomRight())


def _share(words: int, total: int) -> str:
    return f"{count(words)}  ({percent(words / total)})" if total else count(0)
