"""Shows what a model sees: ``python -m training.commands.contact_sheet CONFIG --output PNG``.

Above the crop as drawn, below what the network gets of it, and the text.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click
import cv2
import numpy as np

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError
from hwr_desktop.recognition.preprocess import HEIGHT, prepare
from training.config import read_config
from training.data.material import read_mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.data.corpora.sample import Grey

_CROP_HEIGHT, _CELL_WIDTH, _TEXT_HEIGHT = 64, 400, 18
_COLUMNS = 5
_GROUND = 128


@click.command(help=__doc__.splitlines()[0])
@click.argument("config", type=Path)
@click.option("--data", type=Path, required=True, help="Folder of the corpora.")
@click.option("--fonts", type=Path, help="Folder of fonts for synthetic words.")
@click.option("--output", type=Path, required=True, help="PNG file.")
@click.option("--samples", default=100, show_default=True)
def main(config: Path, data: Path, fonts: Path | None, output: Path, samples: int) -> None:
    """Draw samples of a configuration's mix and write them as one picture."""
    try:
        read = read_config(config)
        with tempfile.TemporaryDirectory() as folder:
            mix = read_mix(read, data, fonts, Path(folder, "rejected.tsv"))
        rng = np.random.default_rng(read.seed)
        sheet = draw_sheet([mix.draw_crop(rng) for _ in range(samples)])
        with atomic_write(output) as file:
            file.write(cv2.imencode(".png", sheet)[1].tobytes())
    except HwrError as error:
        raise click.ClickException(str(error)) from error


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
    main()
