"""Speed and memory of a batch: ``python -m benchmarks.batch FOLDER [--jobs 1 --jobs 2]``.

FOLDER holds page images. Prints one JSON object for each number of workers. Figures: 1.5 pages a
second with two workers on two idle cores, 1.6 times as fast as with one, memory under 1.2 GB.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import click
import psutil

_SAMPLE_SECONDS = 0.5


@click.command(help=__doc__.splitlines()[0])
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--jobs", multiple=True, default=(1, 2), show_default=True, help="Workers.")
@click.option("--pages", type=int, help="Read the first so many files; all if not given.")
@click.option("--repeat", default=1, show_default=True, help="Read each file so many times.")
@click.option("--model", default="crnn", show_default=True, help="Name or path of the model.")
def main(folder: Path, jobs: tuple[int, ...], pages: int | None, repeat: int, model: str) -> None:
    """Run the command line."""
    files = sorted(path.absolute() for path in folder.iterdir() if path.is_file())[:pages]
    for workers in jobs:
        with tempfile.TemporaryDirectory() as scratch:
            inputs = Path(scratch) / "in"
            inputs.mkdir()
            for number in range(repeat):
                for path in files:
                    (inputs / f"{number:04}-{path.name}").symlink_to(path)
            print(json.dumps(measure(inputs, Path(scratch) / "out", workers, model)))


def measure(inputs: Path, output: Path, workers: int, model: str) -> dict[str, Any]:
    """Run `hwr batch` once and return its figures."""
    hwr = [sys.executable, "-m", "hwr_desktop.cli.main", "batch", str(inputs)]
    options = ["--output", str(output), "--jobs", str(workers), "--model", model]
    started, cpu_before = time.perf_counter(), _cpu_seconds()
    memory = []
    with subprocess.Popen(  # noqa: S603 (our own program)
        [*hwr, *options], stderr=subprocess.DEVNULL
    ) as batch:
        while batch.poll() is None:
            memory.append(_megabytes(batch.pid))
            time.sleep(_SAMPLE_SECONDS)
    seconds = time.perf_counter() - started
    records = [json.loads(line) for line in (output / "manifest.jsonl").read_text().splitlines()]
    done = sum(record["state"] == "done" for record in records)
    tenth = max(1, len(memory) // 10)
    return {
        "workers": workers,
        "pages": done,
        "failed": len(records) - done,
        "words": sum(record["words"] for record in records),
        "seconds": round(seconds, 1),
        "pages_per_second": round(done / seconds, 2),
        "pages_per_hour": round(3600 * done / seconds),
        "cpu_seconds_per_page": round((_cpu_seconds() - cpu_before) / max(1, done), 2),
        "seconds_per_page_in_worker": round(sum(r["seconds"] for r in records) / len(records), 2),
        "memory_mb_highest": round(max(memory)),
        "memory_mb_second_tenth": round(max(memory[tenth : 2 * tenth], default=0)),
        "memory_mb_last_tenth": round(max(memory[-tenth:])),
    }


def _cpu_seconds() -> float:
    """Processor time of the programs that have ended; other work on the machine adds none."""
    times = os.times()
    return times.children_user + times.children_system


def _megabytes(pid: int) -> float:
    """Resident memory of the batch and its workers."""
    total = 0
    try:
        batch = psutil.Process(pid)
        for process in (batch, *batch.children(recursive=True)):
            total += process.memory_info().rss
    except psutil.Error:  # one of them has just ended
        pass
    return total / 2**20


if __name__ == "__main__":
    main()
