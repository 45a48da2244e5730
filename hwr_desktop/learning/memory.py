"""Word memory: the texts that a person confirmed, the older the less they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.recognition.lexicon import AFTER, BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterable

HALF_LIFE = 1000
"""Later texts after which one counts half."""
_LEAST = 0.01


def remember(texts: Iterable[str]) -> dict[str, float]:
    """Return the words of texts and how much each counts; see `Adaptation.words`.

    Args:
        texts: As they were confirmed, the oldest first.
    """
    words: dict[str, float] = {}
    for age, text in enumerate(reversed(list(texts))):
        word = text.lstrip(BEFORE).rstrip(AFTER).lower()
        if word:
            words[word] = words.get(word, 0.0) + 0.5 ** (age / HALF_LIFE)
    return {word: round(count, 3) for word, count in sorted(words.items()) if count > _LEAST}
