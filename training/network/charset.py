"""The characters that the models know, and the classes of the network's output.

The order is part of every trained model: append, never reorder. The program itself takes the
charset from a model's metadata and never from here.
"""

from __future__ import annotations

import itertools
import string
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BLANK = 0
"""The class of the CTC blank; the characters are the classes 1, 2, ..."""

CHARSET: tuple[str, ...] = tuple(
    " "
    + string.digits
    + string.ascii_uppercase
    + string.ascii_lowercase
    + string.punctuation
    + "ÄÖÜäöüß"
    + "ÀÂÇÈÉÊËÎÏÔŒÙÛàâçèéêëîïôœùû"
    + "£€§°«»"
)

CLASSES = len(CHARSET) + 1

_CLASS_OF = {character: index for index, character in enumerate(CHARSET, start=1)}
_SAME_SHAPE = str.maketrans(
    {
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{NO-BREAK SPACE}": " ",
    }
)


def normalise(text: str) -> str:
    """Write typographic quotes and dashes plainly and spaces singly."""
    return " ".join(text.translate(_SAME_SHAPE).split())


def unknown_characters(text: str) -> set[str]:
    """Return the characters of a text that no class stands for."""
    return set(text) - _CLASS_OF.keys()


def encode(text: str) -> list[int]:
    """Return the class of each character.

    Raises:
        KeyError: A character has no class.
    """
    return [_CLASS_OF[character] for character in text]


def decode(classes: Iterable[int]) -> str:
    """Return the text of a sequence of character classes without blanks."""
    return "".join(CHARSET[index - 1] for index in classes)


def decode_greedy(best: Sequence[int]) -> str:
    """Return the text of the best class of each frame: repeats merged, blanks dropped."""
    previous = [BLANK, *best]
    return decode(
        index for index, before in zip(best, previous, strict=False) if index not in (BLANK, before)
    )


def frames_needed(text: str) -> int:
    """Return how many frames CTC needs to emit a text: equal neighbours need a blank between."""
    return len(text) + sum(a == b for a, b in itertools.pairwise(text))
