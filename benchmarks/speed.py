"""Times what a person waits for: ``python -m benchmarks.speed --page PAGE [--crops CROPS.zip]``.

Prints one JSON object. Run it on an idle machine; each figure is the best of several runs, since
other work can only make a run slower. With ``--beside rapidocr`` this program and RapidOCR read the
same pages by turns instead, and the ratio of their times is printed: that holds on a busy machine.
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

from benchmarks.beside import read_by_turns
from hwr_desktop.pipeline import Pipeline
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.recognition.preprocess import HEIGHT
from hwr_desktop.recognition.providers import Provider
from hwr_desktop.scans import LoadedPage, open_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BATCH = 64
WIDTHS = (80, 128)
CROPS = 1024
RUNS = 5


@click.command(help=__doc__.splitlines()[0])
@click.option(
    "--page", "files", required=True, multiple=True, help="A scanned page; repeat it for several."
)
@click.option("--crops", type=Path, help="Zip file of word crops, to time reading as a whole.")
@click.option("--model", default="crnn", show_default=True, help="Name or path of the model.")
@click.option("--threads", type=int, help="Threads; one a core if not given.")
@click.option(
    "--beside", type=click.Choice(["rapidocr"]), help="Read the pages by turns with this program."
)
def main(
    files: tuple[str, ...],
    crops: Path | None,
    model: str,
    threads: int | None,
    beside: str | None,
) -> None:
    """Run the command line."""
    recogniser = Recogniser(find_model(model), Provider.CPU, threads)
    pages = [page for file in files for page in open_file(file) if isinstance(page, LoadedPage)]
    if not pages:
        raise click.UsageError("no page of these files can be opened")
    if beside is None:
        print(json.dumps(measure(recogniser, pages, crops), indent=2))
        return
    timings = []
    for timing in read_by_turns(pages, Pipeline(recogniser), threads):
        print(timing, flush=True)
        timings.append(timing)
    ours, others = sum(t.ours for t in timings), sum(t.other for t in timings)
    print(f"{len(timings)} pages: RapidOCR takes {others / ours:.2f} times as long")


def measure(
    recogniser: Recogniser, pages: Sequence[LoadedPage], crops: Path | None
) -> dict[str, object]:
    """Return all figures; times in seconds, of several pages the mean."""
    hwr = [sys.executable, "-m", "hwr_desktop.cli.main"]
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "out.csv")
        cold = [
            *hwr,
            "transcribe",
            pages[0].page.file,
            "-o",
            out,
            "--model",
            str(recogniser.model.path),
        ]
        figures: dict[str, object] = {
            "model": recogniser.model.id,
            "cores": os.cpu_count(),
            "help_seconds": best(lambda: run([*hwr, "--help"])),
            "cold_page_seconds": best(lambda: run(cold), 3),
        }
    pipeline = Pipeline(recogniser)
    seconds = [best(partial(pipeline.transcribe_page, page)) for page in pages]
    words = [sum(1 for _ in pipeline.transcribe_page(page).words()) for page in pages]
    figures["warm_page_seconds"] = round(float(np.mean(seconds)), 4)
    figures["page_words"] = round(float(np.mean(words)))
    for width in WIDTHS:
        batch = np.random.default_rng(0).random((BATCH, HEIGHT, width, 1), np.float32)
        of_batch = best(partial(recogniser.logits, batch), 20)
        figures[f"network_words_per_second_{width}_px"] = round(BATCH / of_batch)
    if crops:
        pictures = load_crops(crops)
        of_crops = best(lambda: recogniser.read(pictures), 3)
        figures["read_words_per_second"] = round(len(pictures) / of_crops)
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
