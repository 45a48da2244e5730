"""Small corpora in the layouts that training reads, drawn on the fly."""

from __future__ import annotations

import gzip
import json
import zipfile
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    WrittenCrop = tuple[NDArray[np.uint8], str, str, str]

WORDS = ("on", "no", "to", "at", "tan", "not", "oat", "ant")


def draw_word(text: str, height: int = 48) -> NDArray[np.uint8]:
    """Draw a word, black on white."""
    canvas = np.full((height, 20 + 22 * len(text)), 255, np.uint8)
    cv2.putText(canvas, text, (8, height - 14), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 0, 2)
    return canvas


def encode_png(image: NDArray[np.uint8]) -> bytes:
    return cv2.imencode(".png", image)[1].tobytes()


def write_crops(path: Path, texts: Sequence[str] = WORDS, copies: int = 4) -> Path:
    """Write a zip of crops, each text once more for validation, as two writers' words."""
    rows = ["file\tsplit\twriter\ttext"]
    with zipfile.ZipFile(path, "w") as archive:
        for copy in range(copies + 1):
            split = "val" if copy == copies else "train"
            for index, text in enumerate(texts):
                name = f"words/{split}-{copy}-{index}.png"
                archive.writestr(name, encode_png(draw_word(text)))
                rows.append(f"{name}\t{split}\t{split}-writer\t{text}")
        archive.writestr("words.tsv", "\n".join(rows) + "\n")
    return path


def draw_rings(letters: int = 4, rule: int = 0) -> NDArray[np.uint8]:
    """Draw letters that are rings 20 pixels high over a rule so many pixels thick."""
    picture = np.full((54, 40 * letters + 60), 255, np.uint8)
    for place in range(letters):
        cv2.circle(picture, (50 + 40 * place, 20), 10, 0, 3)
    picture[38 : 38 + rule, 20:-20] = 0
    return picture


def write_writers_crops(path: Path, rows: Sequence[WrittenCrop]) -> Path:
    """Write pictures of words with their texts, writers and splits."""
    table = ["file\tsplit\twriter\ttext"]
    with zipfile.ZipFile(path, "w") as archive:
        for number, (picture, text, writer, split) in enumerate(rows):
            archive.writestr(f"words/{number}.png", encode_png(picture))
            table.append(f"words/{number}.png\t{split}\t{writer}\t{text}")
        archive.writestr("words.tsv", "\n".join(table))
    return path


def write_strokes(path: Path, texts: Sequence[str] = WORDS) -> Path:
    """Write gzipped lines of strokes: a zigzag for each letter, an x-height of 50 units."""
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for index, text in enumerate(texts):
            strokes = [
                [[40 * place, -50], [40 * place + 15, 0], [40 * place + 30, -50]]
                for place in range(len(text))
            ]
            record = {
                "id": f"word-{index}",
                "writer": "someone",
                "text": text,
                "split": "train" if index % 2 else "val",
                "strokes": strokes,
            }
            file.write(json.dumps(record) + "\n")
    return path
