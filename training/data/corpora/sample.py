"""What every corpus reader yields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from training.network import charset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Grey = npt.NDArray[np.uint8]
Strokes = tuple[npt.NDArray[np.float32], ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A handwritten word or a few, with the text.

    Attributes:
        text: What is written, `charset.normalise`d.
        writer: Name of the writer within the source; empty where nobody knows.
        source: Name of the corpus.
        split: ``train`` or ``val``.
        item: File or identifier within the corpus.
        image: Grey picture; None where there are strokes.
        box: Left, top, right and bottom of the word in the image where the image shows what
            stands around it, too.
        strokes: Points of each pen stroke, shape (n, 2), x then y, y downwards, at a size where a
            line of handwriting is about 48 high; None where there is an image.
    """

    text: str
    writer: str
    source: str
    split: str
    item: str = ""
    image: Grey | None = None
    box: tuple[int, int, int, int] | None = None
    strokes: Strokes | None = None


@dataclass(frozen=True, slots=True)
class Rejection:
    """A sample that nobody learns from.

    Attributes:
        source: Name of the corpus.
        item: File or identifier within the corpus.
        reason: Why, in a few words.
    """

    source: str
    item: str
    reason: str


@dataclass(slots=True)
class Corpus:
    """What a reader found.

    Attributes:
        name: Name of the corpus.
        samples: Those to learn from.
        rejections: Those left out.
    """

    name: str
    samples: list[Sample] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)

    def reject(self, item: str, reason: str) -> None:
        """Leave a sample out."""
        self.rejections.append(Rejection(self.name, item, reason))

    def usable_text(self, item: str, text: str) -> str | None:
        """Return the text as the models write it, or reject the item and return None."""
        text = charset.normalise(text)
        if not text:
            self.reject(item, "no text")
        elif unknown := charset.unknown_characters(text):
            self.reject(item, f"characters outside the charset: {''.join(sorted(unknown))}")
        else:
            return text
        return None


def in_split(rows: Iterator[Mapping[str, str]], split: str) -> Iterator[Mapping[str, str]]:
    """Yield the rows of one split; a table without splits is all training."""
    return (row for row in rows if row.get("split", "train") == split)
