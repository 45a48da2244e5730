"""A person who knows the truth about a page, for benchmarks of the review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.detection import Truth
    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.document.region import Region

_SHARE_INSIDE = 0.3
"""Of a true word's box, what must lie within a found word for the person to type it there."""


@dataclass(frozen=True)
class Person:
    """What a person would make of the words that were found on a page.

    Attributes:
        wanted: For each found word's id its text; several true words where they were found as one.
            A found word that is not here is no word.
        missed: Texts of the true words that were not found at all.
    """

    wanted: Mapping[str, str]
    missed: tuple[str, ...]

    @classmethod
    def who_knows(cls, page: Page, truth: Sequence[Truth]) -> Person:
        """Give each true word, printed ones too, to the found word that holds most of it."""
        texts: dict[str, list[str]] = {}
        missed = []
        texts_only = (word for word in truth if word.kind is not Kind.MARK)
        for true in sorted(texts_only, key=lambda word: word.order):
            holder = max(
                page.words(), key=lambda word: _inside(true.region, word.region), default=None
            )
            if holder is None or _inside(true.region, holder.region) < _SHARE_INSIDE:
                missed.append(true.text)
            else:
                texts.setdefault(holder.id, []).append(true.text)
        return cls({word_id: " ".join(parts) for word_id, parts in texts.items()}, tuple(missed))

    def finds_wrong(self, word: Word) -> bool:
        """Tell whether the word's transcription is not what it should be."""
        return word.transcription != self.wanted.get(word.id, "")


def _inside(true: Region, found: Region) -> float:
    across = min(true.right, found.right) - max(true.x, found.x)
    down = min(true.bottom, found.bottom) - max(true.y, found.y)
    return max(0, across) * max(0, down) / max(1, true.width * true.height)
