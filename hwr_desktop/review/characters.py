"""Which characters of a reading are in doubt."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hwr_desktop.document.model import Reading

LIKELY_ALTERNATIVE = 0.05
"""An alternative with less chance than this puts no character in doubt."""


def doubtful_characters(reading: Reading) -> frozenset[int]:
    """Return the places in the reading's text where likely alternatives read something else."""
    doubtful: set[int] = set()
    for alternative in reading.alternatives:
        if alternative.probability < LIKELY_ALTERNATIVE:
            continue
        matcher = SequenceMatcher(None, reading.text, alternative.text, autojunk=False)
        for tag, start, end, _, _ in matcher.get_opcodes():
            if tag == "insert":
                doubtful.add(min(start, len(reading.text) - 1))
            elif tag != "equal":
                doubtful.update(range(start, end))
    return frozenset(place for place in doubtful if place >= 0)
