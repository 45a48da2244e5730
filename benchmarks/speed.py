"""Times what a person waits for: ``python -m benchmarks.speed --page PAGE [--crops CROPS.zip]``.

Prints one JSON object. Run it on an idle machine; each figure is the best of several runs, since
other work can only make a run slower.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
from PIL import Image

from hwr_desktop.pipeline import Pipeline
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.recognition.preprocess import HEIGHT
from hwr_desktop.recognition.providers import Provider
from hwr_desktop.scans import LoadedPage, open_file

if TYPE_CHECKING:
    from collections.abc import Callable

BATCH = 64
WIDTHS = (80, 128)
CROPS = 1024
RUNS = 5


@click.command(help=__doc__.splitlines()[0])
@click.option("--page", required=True, help="A scanned page.")
@click.option("--crops", type=Path, help="Zip file of word crops, to time reading as a whole.")
@click.option("--model", default="crnn", show_default=True, help="Name or path of the model.")
@click.option("--threads", type=int, help="Threads; one a core if not given.")
def main(page: str, crops: Path | None, model: str, threads: int | None) -> None:
    """Run the command line."""
    recogniser = Recogniser(find_model(model), Provider.CPU, threads)
    print(json.dumps(measure(recogniser, page, crops), indent=2))


def measure(recogniser: Recogniser, page: str, crops: Path | None) -> dict[str, object]:
    """Return all figures; times in seconds."""
    hwr = [sys.executable, "-m", "hwr_desktop.cli.main"]
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "out.csv")
        cold = [*hwr, "transcribe", page, "-o", out, "--model", str(recogniser.model.path)]
        figures: dict[str, object] = {
            "model": recogniser.model.id,
            "cores": os.cpu_count(),
            "help_seconds": best(lambda: run([*hwr, "--help"])),
            "cold_page_seconds": best(lambda: run(cold), 3),
        }
    pipeline = Pipeline(recogniser)
    loaded = next(each for each in open_file(page) if isinstance(each, LoadedPage))
    figures["warm_page_seconds"] = best(lambda: pipeline.transcribe_page(loaded))
    figures["page_words"] = sum(1 for _ in pipeline.transcribe_page(loaded).words())
    for width in WIDTHS:
        batch = np.random.default_rng(0).random((BATCH, HEIGHT, width, 1), np.float32)
        seconds = best(partial(recogniser.logits, batch), 20)
        figures[f"network_words_per_second_{width}_px"] = round(BATCH / seconds)
    if crops:
        pictures = load_crops(crops)
        seconds = best(lambda: recogniser.read(pictures), 3)
        figures["read_words_per_second"] = round(len(pictures) / seconds)
    return figures


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the shortest time that some work took, in seconds."""
    seconds = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return round(min(seconds), 4)


def run(command: list[str]) -> None:
    """Run a command to its end."""
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 our own program


def load_crops(path: Path) -> list[np.ndarray[tuple[int, int], np.dtype[np.uint8]]]:
    """Return the first grey crops of a zip file."""
    with zipfile.ZipFile(path) as held:
        names = sorted(n for n in held.namelist() if n.endswith((".webp", ".png")))[:CROPS]
        return [np.asarray(Image.open(io.BytesIO(held.read(n))).convert("L")) for n in names]


if __name__ == "__main__":
    main()
