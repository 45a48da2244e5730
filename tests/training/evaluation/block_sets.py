"""Evaluation words in the block script, so that a model of one convolution reads them."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import cv2
import numpy as np

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


def write_block_page(path: Path) -> Path:
    """Write a zip of one page with all of `TEXTS` and their boxes."""
    page = np.full((400, 900), 255, np.uint8)
    table = ["page\tid\twriter\tsplit\tx\ty\twidth\theight\tok\ttext"]
    for index, text in enumerate(TEXTS):
        word = draw_word(text, unit=12, margin=0)
        height, width = word.shape
        x, y = 40 + 420 * (index % 2), 40 + 120 * (index // 2)
        page[y : y + height, x : x + width] = word
        table.append(f"p\tp-{index}\tann\tval\t{x}\t{y}\t{width}\t{height}\t1\t{text}")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pages/p.png", cv2.imencode(".png", page)[1].tobytes())
        archive.writestr("words.tsv", "\n".join(table) + "\n")
    return path
