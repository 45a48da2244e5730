"""Evaluation words in the block script, so that a model of one convolution reads them."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import cv2

from tests.block_script import draw_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXTS = ("abcd", "dcba", "adda", "da", "cadbaa", "ad")


def write_block_crops(
    path: Path, rows: Sequence[tuple[str, str, str]], split: str | None = "val"
) -> Path:
    """Write a zip of crops: what is drawn, what the table says, who wrote it."""
    table = ["file\ttext\twriter" + ("\tsplit" if split else "")]
    with zipfile.ZipFile(path, "w") as archive:
        for index, (drawn, text, writer) in enumerate(rows):
            name = f"words/{index}.png"
            archive.writestr(name, cv2.imencode(".png", draw_word(drawn, unit=8))[1].tobytes())
            table.append(f"{name}\t{text}\t{writer}" + (f"\t{split}" if split else ""))
        archive.writestr("words.tsv", "\n".join(table) + "\n")
    return path
