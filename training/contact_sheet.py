"""Shows what a model sees: ``python -m training.contact_sheet CONFIG --data DIR --output PNG``.

Above the crop as drawn, below what the network gets of it, and the text.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hwr_desktop.atomic import atomic_write
from hwr_desktop.recognition.preprocess import HEIGHT, prepare
from training.config import read_config
from training.material import read_mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.corpora.sample import Grey

_CROP_HEIGHT, _CELL_WIDTH, _TEXT_HEIGHT = 64, 400, 18
_COLUMNS = 5
_GROUND = 128


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="training.contact_sheet", description=__doc__.splitlines()[0]
    )
    parser.add_argument("config", type=Path, help="TOML file, see training/configs")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--fonts", type=Path, help="folder of fonts for synthetic words")
    parser.add_argument("--output", type=Path, required=True, help="PNG file")
    parser.add_argument("--samples", type=int, default=100)
    options = parser.parse_args(arguments)
    config = read_config(options.config)
    with tempfile.TemporaryDirectory() as folder:
        mix = read_mix(config, options.data, options.fonts, Path(folder, "rejected.tsv"))
    rng = np.random.default_rng(config.seed)
    _, content = cv2.imencode(
        ".png", draw_sheet([mix.draw_crop(rng) for _ in range(options.samples)])
    )
    with atomic_write(options.output) as file:
        file.write(content.tobytes())
    return 0


def draw_sheet(samples: Sequence[tuple[str, Grey]]) -> Grey:
    """Set samples of text and crop in a table of pictures."""
    cells = [_cell(text, crop) for text, crop in samples]
    cells += [np.full_like(cells[0], _GROUND)] * (-len(cells) % _COLUMNS)
    rows = [np.hstack(cells[start : start + _COLUMNS]) for start in range(0, len(cells), _COLUMNS)]
    return np.asarray(np.vstack(rows), np.uint8)


def _cell(text: str, crop: Grey) -> Grey:
    cell = np.full((_CROP_HEIGHT + HEIGHT + _TEXT_HEIGHT + 6, _CELL_WIDTH), _GROUND, np.uint8)
    seen = (255 * (1 - prepare(crop).image)).astype(np.uint8)
    scale = min(1.0, _CROP_HEIGHT / crop.shape[0])
    shown = np.asarray(cv2.resize(crop, None, fx=scale, fy=scale), np.uint8)
    for picture, top in ((shown, 0), (seen, _CROP_HEIGHT + 2)):
        part = picture[:_CROP_HEIGHT, : _CELL_WIDTH - 4]
        cell[top : top + part.shape[0], : part.shape[1]] = part
    plain = text.encode("ascii", "replace").decode()
    cv2.putText(cell, plain, (4, cell.shape[0] - 6), cv2.FONT_HERSHEY_PLAIN, 1.0, 255)
    return cell


if __name__ == "__main__":
    raise SystemExit(main())
