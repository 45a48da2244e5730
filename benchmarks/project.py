"""Time and memory that a large project takes: ``python -m benchmarks.project``.

Figures: a project of 200 pages opens in under 1 s and needs less than 600 MB.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

import click
import psutil

from hwr_desktop.document.edits import SetText
from hwr_desktop.document.model import Alternative, Document, Kind, Line, Page, Reading, Word
from hwr_desktop.document.region import Region
from hwr_desktop.storage import Project


def make_document(pages: int, words: int) -> Document:
    """A document of pages of ten words a line, each word with four alternatives."""
    return Document(tuple(_page(number, words) for number in range(pages)))


def _page(number: int, words: int) -> Page:
    lines = []
    for first in range(0, words, 10):
        places = range(first, min(first + 10, words))
        lines.append(
            Line(
                f"p{number}l{first}", tuple(_word(f"p{number}w{place}", place) for place in places)
            )
        )
    return Page(f"p{number}", f"scans/{number:04}.png", 1, 2480, 3508, tuple(lines))


def _word(word_id: str, place: int) -> Word:
    text = f"reading{place}"
    reading = Reading(
        text,
        0.875,
        tuple(Alternative(f"{text[:-i]}{i}", 0.03 / i) for i in range(1, 5)),
        tuple((7.25 * i, 7.25 * i + 7) for i in range(len(text))),
        model="crnn@1f3a9c02",
    )
    region = Region(100 + 220 * (place % 10), 100 + 16 * (place // 10), 200, 60)
    return Word(word_id, region, Kind.HANDWRITTEN, reading)


def _type(project: Project, count: int) -> list[float]:
    """Correct words one by one; returns the milliseconds until each is on the disk."""
    waits = []
    for number in range(count):
        page = project.history.document.pages[number % len(project.history.document.pages)]
        word = page.lines[0].words[number % 10]
        started = time.perf_counter()
        project.history.do(SetText(word.id, f"typed {number}"), title="Correct word")
        project.flush()
        waits.append(1000 * (time.perf_counter() - started))
    return waits


@click.command()
@click.option("--pages", default=200, show_default=True)
@click.option("--words", default=200, show_default=True, help="Words on each page.")
@click.option("--edits", default=1000, show_default=True, help="Corrections typed before opening.")
@click.option("--open", "existing", type=click.Path(path_type=Path), hidden=True)
def main(pages: int, words: int, edits: int, existing: Path | None) -> None:
    """Measure a project."""
    if existing:
        _measure_open(existing)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "project.hwr"
        project = Project.create(path, make_document(pages, words))
        waits = sorted(_type(project, edits))
        project.close()
        print(
            f"{pages} pages of {words} words, {edits} corrections: "
            f"{path.stat().st_size / 2**20:.1f} MB"
        )
        print(
            f"correction to disk: median {statistics.median(waits):.1f} ms, "
            f"99 % under {waits[int(0.99 * len(waits))]:.1f} ms"
        )
        # A process of its own: memory as a window that opens the project has it.
        sys.stdout.flush()
        psutil.Popen([sys.executable, "-m", "benchmarks.project", "--open", str(path)]).wait()


def _measure_open(path: Path) -> None:
    before = psutil.Process().memory_info().rss
    started = time.perf_counter()
    project = Project.open(path)
    seconds = time.perf_counter() - started
    grown = psutil.Process().memory_info().rss - before
    print(f"opening: {seconds:.2f} s, {grown / 2**20:.0f} MB more memory")
    started = time.perf_counter()
    copy = path.with_name("copy.hwr")
    project.save_copy(copy)
    print(f"save a copy: {time.perf_counter() - started:.2f} s")
    project.close()


if __name__ == "__main__":
    main()
