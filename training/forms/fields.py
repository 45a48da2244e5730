"""The fields that forms are made of, printed and filled in at once: rules, combs, boxes, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.forms.scribes import Hand
    from training.forms.sheet import Sheet

LEFT, RIGHT = 18.0, 192.0
"""Margins of an A4 form in millimetres."""


class FormFields:
    """A sheet and the hand that fills it in."""

    def __init__(self, sheet: Sheet, hand: Hand) -> None:
        self.sheet, self.hand = sheet, hand

    def write(self, x: float, y: float, text: str, room: float | None = None) -> float:
        """Write an answer on the baseline y."""
        return self.sheet.write(x, y, text, self.hand, room=room)

    def section(self, y: float, title: str) -> None:
        """Print a section's grey bar with its title."""
        self.sheet.fill(LEFT, y - 4.6, RIGHT - LEFT, 6.4, 222)
        self.sheet.print(LEFT + 2, y, title, 10, bold=True)

    def field(self, x: float, y: float, label: str, answer: str, end: float) -> None:
        """Print a label and, up to `end`, a row of dots with the answer on it."""
        start = self.sheet.print(x, y, label, 8.5) + 1.5
        self.sheet.dotted_rule(start, y + 0.9, end - start)
        if answer:
            self.write(start + 2, y - 0.2, answer, room=end - start - 3)

    def comb(self, y: float, label: str, answer: str, cells: int, start: float = 48.0) -> None:
        """Print a label and a comb, one letter a cell."""
        self.sheet.print(LEFT, y + 5.0, label, 8.5)
        self.sheet.comb(start, y, cells, answer, self.hand)

    def choice(
        self, x: float, y: float, label: str, *, chosen: bool, crossed: bool = False
    ) -> float:
        """Print a box with its label, ticked or crossed where chosen; return the label's end."""
        self.sheet.box(x, y - 3.1, 3.6, 3.6)
        if chosen:
            self.sheet.tick(x, y - 3.1, self.hand, crossed=crossed)
        return self.sheet.print(x + 5.4, y, label, 8.5)

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
