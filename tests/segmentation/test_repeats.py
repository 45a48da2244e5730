from __future__ import annotations

import cv2
import numpy as np

from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import find_words
from hwr_desktop.segmentation.repeats import repeats


def scrawl(page: np.ndarray, left: int, foot: int, rng: np.random.Generator) -> None:
    """Write six letters, none of which is like another."""
    for letter in range(6):
        corners = np.array([left + 36 * letter, foot - 30]) + rng.uniform(0, 30, (5, 2))
        cv2.polylines(page, [np.rint(corners).astype(np.int32)], False, 0, 3)


def test_type_repeats_its_letters_and_a_hand_does_not() -> None:
    page = np.full((520, 1000), 255, np.uint8)
    for row in (80, 180):
        cv2.putText(page, "state seats taste", (40, row), cv2.FONT_HERSHEY_DUPLEX, 2.0, 0, 2)
    rng = np.random.default_rng(5)
    for row in (330, 430):
        for left in (40, 340, 640):
            scrawl(page, left, row, rng)
    prepared = prepare(PageImage(page), 0)
    words = [word for line in find_words(prepared) for word in line]
    likeness, _, _ = repeats(words, prepared.text_height).T
    printed = np.array([word.y.mean() < prepared.height * 0.45 for word in words])
    assert printed.sum() >= 4
    assert np.median(likeness[printed]) > 0.9
    assert np.median(likeness[~printed]) < 0.8
