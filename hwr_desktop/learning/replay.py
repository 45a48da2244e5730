"""Words of other hands that a model has learned, kept so that it does not unlearn them.

`training.commands.replay` packs them; all are of data whose licence allows to ship them.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.recognition.preprocess import Ink
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path


_LEVELS = 15
"""Shades of ink that are kept, beside blank paper."""


@dataclass(frozen=True)
class Replay:
    """Words as the network sees them, and their texts."""

    images: tuple[Ink, ...]
    texts: tuple[str, ...]

    def pack(self) -> bytes:
        """Return the file's bytes: all words in one picture, side by side."""
        strip = np.hstack(self.images)
        shades = np.round(strip * _LEVELS).astype(np.uint8)
        _, picture = cv2.imencode(".png", shades, [cv2.IMWRITE_PNG_COMPRESSION, 9])
        packed = io.BytesIO()
        np.savez_compressed(
            packed,
            picture=picture,
            widths=np.array([image.shape[1] for image in self.images], np.uint16),
            texts=np.frombuffer("\n".join(self.texts).encode(), np.uint8),
        )
        return packed.getvalue()

    @classmethod
    def load(cls, path: Path) -> Replay:
        """Read what `pack` returned."""
        with np.load(path) as held:
            shades = np.asarray(cv2.imdecode(held["picture"], cv2.IMREAD_GRAYSCALE))
            places = np.cumsum(held["widths"].astype(int))[:-1]
            texts = held["texts"].tobytes().decode().split("\n")
        images = np.split(shades.astype(np.float32) / _LEVELS, places, axis=1)
        return cls(tuple(map(np.ascontiguousarray, images)), tuple(texts))


def shipped_replay() -> Replay:
    """Return the words that ship with the program."""
    return Replay.load(resource_path("learning", "replay.npz"))
