"""How fast a person reviews, to say how long the rest will take."""

from __future__ import annotations

import statistics
from collections import deque

_PAUSE = 60.0
"""Seconds after which a person was away rather than thinking."""
_REMEMBERED = 50
_ENOUGH = 5


class Pace:
    """Watches the moments at which words are settled."""

    def __init__(self) -> None:
        self._last: float | None = None
        self._waits: deque[float] = deque(maxlen=_REMEMBERED)

    def note(self, now: float, words: int) -> None:
        """Take in that a person settled words.

        Args:
            now: Seconds on any clock that never goes back.
            words: How many in one stroke.
        """
        if words > 0 and self._last is not None and now - self._last < _PAUSE:
            self._waits.append((now - self._last) / words)
        self._last = now

    @property
    def seconds_per_word(self) -> float | None:
        """Seconds that a word takes as a rule, or None while too few were seen."""
        return statistics.median(self._waits) if len(self._waits) >= _ENOUGH else None
