"""A word that a model is measured on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.data.corpora.sample import Grey


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A picture of a word with its text, and what stands around it where that is known.

    Attributes:
        item: File or identifier within its set.
        text: What is written, exactly as the set has it but for single spaces.
        writer: Name within the set; empty where nobody knows.
        image: Grey picture.
        box: Left, top, right and bottom of the word's crop in `image`.
    """

    item: str
    text: str
    writer: str
    image: Grey
    box: tuple[int, int, int, int]

    def crop(self, extra: float = 0.0) -> Grey:
        """Cut the word out, with an extra margin all round as a share of the crop's height.

        Where the picture ends, the margin goes on as blank paper.
        """
        left, top, right, bottom = self.box
        margin = round(extra * (bottom - top))
        height, width = self.image.shape
        cut = self.image[
            max(0, top - margin) : bottom + margin, max(0, left - margin) : right + margin
        ]
        missing = (
            (max(0, margin - top), max(0, bottom + margin - height)),
            (max(0, margin - left), max(0, right + margin - width)),
        )
        if np.any(missing):
            cut = np.pad(cut, missing, constant_values=_paper(cut))
        return np.ascontiguousarray(cut)


def whole(item: str, text: str, writer: str, image: Grey) -> Word:
    """Return a word whose crop is the whole picture."""
    return Word(item, text, writer, image, (0, 0, image.shape[1], image.shape[0]))


def _paper(image: Grey) -> int:
    edges = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
    return int(np.median(edges))
