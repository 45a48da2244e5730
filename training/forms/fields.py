"""The fields that forms are made of, printed and filled in at once: rules, combs, boxes, tables."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.forms.marks import ring, tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.forms.scribes import Hand
    from training.forms.sheet import Sheet

LEFT, RIGHT = 18.0, 192.0
"""Margins of an A4 form in millimetres."""


class Entry(enum.Enum):
    """What marks the place to write on."""

    DOTS = enum.auto()
    RULE = enum.auto()
    BOX = enum.auto()
    NOTHING = enum.auto()


@dataclass(frozen=True, slots=True)
class Style:
    """How a form's fields are printed, and filled in.

    Attributes:
        label_size: Points of the labels.
        bold: Whether labels are.
        grey: Of the labels' ink.
        ending: What a label ends with.
        entry: What marks the place to write on.
        lift: Millimetres from the rule up to the baseline of what is written; less than nothing
            where the writing runs through the rule.
        round: Whether choices have circles that are ringed, in place of boxes that are ticked.
        apart: Distance between letters in x-heights where people print them one by one.
    """

    label_size: float = 8.5
    bold: bool = False
    grey: int = 25
    ending: str = ""
    entry: Entry = Entry.DOTS
    lift: float = 1.1
    round: bool = False
    apart: float | None = None


class FormFields:
    """A sheet and the hand that fills it in."""

    def __init__(self, sheet: Sheet, hand: Hand, style: Style | None = None) -> None:
        self.sheet, self.hand, self.style = sheet, hand, style or Style()

    def write(self, x: float, y: float, text: str, room: float | None = None) -> float:
        """Write an answer on the baseline y."""
        return self.sheet.write(x, y, text, self.hand, room=room, apart=self.style.apart)

    def section(self, y: float, title: str) -> None:
        """Print a section's grey bar with its title."""
        self.sheet.fill(LEFT, y - 4.6, RIGHT - LEFT, 6.4, 222)
        self.sheet.print(LEFT + 2, y, title, 10, bold=True)

    def label(self, x: float, y: float, text: str) -> float:
        """Print a label on the baseline y; return its end."""
        style = self.style
        return self.sheet.print(
            x, y, text + style.ending, style.label_size, bold=style.bold, grey=style.grey
        )

    def field(self, x: float, y: float, label: str, answer: str, end: float) -> None:
        """Print a label and, up to `end`, a place with the answer in it."""
        start = self.label(x, y, label) + 1.5
        foot = y + 0.9
        if self.style.entry is Entry.DOTS:
            self.sheet.dotted_rule(start, foot, end - start)
        elif self.style.entry is Entry.RULE:
            self.sheet.rule(start, foot, end - start)
        elif self.style.entry is Entry.BOX:
            self.sheet.box(start, foot - 6.0, end - start, 7.2)
        if answer:
            self.write(start + 2, foot - self.style.lift, answer, room=end - start - 3)

    def labelled_box(
        self, x: float, y: float, size: tuple[float, float], label: str, answer: str
    ) -> None:
        """Print a box with its label in the upper left corner, and the answer below it."""
        width, height = size
        self.sheet.box(x, y, width, height)
        self.label(x + 1.2, y + 0.4 + 0.3 * self.style.label_size, label)
        if answer:
            self.write(x + 3, y + 0.78 * height, answer, room=width - 5)

    def comb(self, y: float, label: str, answer: str, cells: int, start: float = 48.0) -> None:
        """Print a label and a comb, one letter a cell."""
        self.label(LEFT, y + 5.0, label)
        self.sheet.comb(start, y, cells, answer, self.hand)

    def choice(
        self, x: float, y: float, label: str, *, chosen: bool, crossed: bool = False
    ) -> float:
        """Print a box or circle with its label, marked where chosen; return the label's end."""
        if self.style.round:
            self.sheet.circle(x + 1.8, y - 1.3, 1.8)
        else:
            self.sheet.box(x, y - 3.1, 3.6, 3.6)
        if chosen and self.style.round:
            ring(self.sheet, x + 1.8, y - 1.3, self.hand)
        elif chosen:
            tick(self.sheet, x, y - 3.1, self.hand, crossed=crossed)
        return self.sheet.print(x + 5.4, y, label, self.style.label_size, grey=self.style.grey)

    def table(
        self,
        y: float,
        edges: Sequence[float],
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        height: float = 8.5,
    ) -> float:
        """Print a table with the upper edge y and fill its cells; return its lower edge."""
        right = edges[-1]
        self.sheet.fill(edges[0], y, right - edges[0], 6, 230)
        for edge, head in zip(edges, heads, strict=False):
            self.sheet.print(edge + 1.5, y + 4.2, head, 8, bold=True)
        bottom = y + 6 + height * len(rows)
        for edge in edges:
            self.sheet.fill(edge - 0.1, y, 0.2, bottom - y, 80)
        for line in (y, *(y + 6 + height * row for row in range(len(rows) + 1))):
            self.sheet.rule(edges[0], line, right - edges[0], grey=80)
        for row, cells in enumerate(rows):
            for edge, end, text in zip(edges, edges[1:], cells, strict=False):
                if text:
                    foot = y + 6 + height * (row + 0.68)
                    self.write(edge + 2, foot, text, room=end - edge - 3)
        return bottom
