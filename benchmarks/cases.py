"""Inputs that failed once: ``python -m benchmarks.cases FOLDER [NAME...]``.

Runs what ``cases.toml`` says for each case in a copy of its folder and compares the table that is
written, the exit status and the messages with what is expected there. Prints a line a case, and
exits with 1 where one fails.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec
from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).with_suffix(".toml")
_SECONDS = 180

Row = dict[str, str]
Range = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Case:
    """How a case is run and what must come of it; what is left out is not looked at.

    Attributes:
        run: Shell command, run in a copy of the case's folder.
        folder: The case's folder, where it is not named as the case is.
        status: Exit status.
        table: The table that the command writes.
        message: Part of what the command says.
        files: Names of the files in the table, in order; ``?`` stands for what is not text.
        pages: How many pages the table has.
        page_size: Width and height in the table, in pixels.
        words: Smallest and largest number of rows that are no marks.
        marks: Smallest and largest number of rows that are marks.
        text: Transcription, word by word.
        max_cer: Largest character error rate of the transcription against the reference.
        boxes: Position and size of each word, in pixels.
        within: Position and size of a box that holds all words, in pixels.
        first_confidence: Confidence of the first word.
    """

    run: str
    folder: str = ""
    status: int = 0
    table: str = "out.csv"
    message: str = ""
    files: tuple[str, ...] | None = None
    pages: int | None = None
    page_size: tuple[int, int] | None = None
    words: Range | None = None
    marks: Range | None = None
    text: str | None = None
    max_cer: float | None = None
    boxes: tuple[tuple[int, int, int, int], ...] | None = None
    within: tuple[int, int, int, int] | None = None
    first_confidence: float | None = None


def read_cases(path: Path = CASES) -> dict[str, Case]:
    """Return the cases by name, in the file's order."""
    return msgspec.convert(tomllib.loads(path.read_text()), dict[str, Case])


def run_case(case: Case, folder: Path, reference: str) -> tuple[list[str], str]:
    """Run a case.

    Args:
        case: What is run and expected.
        folder: Holds the case's files; stays as it is.
        reference: What is written on the scanned pages.

    Returns:
        What differs from the expectation, and the figures found.
    """
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / "case"
        shutil.copytree(folder, copy)
        programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        try:
            done = subprocess.run(  # noqa: S603 (what the committed file says)
                ("/bin/sh", "-c", case.run),
                cwd=copy,
                env=os.environ | {"PATH": programs},
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return [f"still running after {_SECONDS} s"], ""
        table = copy / case.table
        rows = _read(table) if table.exists() else None
    problems = []
    if done.returncode != case.status:
        problems.append(f"status {done.returncode}, not {case.status}")
    said = done.stdout + done.stderr
    if case.message not in said or "Traceback" in said:
        problems.append(f"says {said.strip()!r}")
    if rows is None:
        return [*problems, f"{case.table} is not written"], ""
    found = _Found(rows)
    cer = Levenshtein.distance(found.text, reference) / len(reference)
    problems.extend(_differences(case, found, cer))
    figures = f"{len(found.boxes)} words" + ("" if case.max_cer is None else f", CER {cer:.3f}")
    return problems, figures


def _read(table: Path) -> list[Row]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class _Found:
    """What a table says, by the names of the expectations."""

    def __init__(self, rows: list[Row]) -> None:
        words = [row for row in rows if row["kind"] != "mark"]
        self.files = tuple(dict.fromkeys(Path(row["file"]).name for row in rows))
        self.pages = len({(row["file"], row["page"]) for row in rows})
        self.marks = len(rows) - len(words)
        self.text = " ".join(row["transcription"] for row in words)
        self.boxes = tuple(
            (int(row["x"]), int(row["y"]), int(row["width"]), int(row["height"])) for row in words
        )
        size = [(int(row["page_width"]), int(row["page_height"])) for row in rows if row["page"]]
        self.page_size = size[0] if size else None
        self.first_confidence = float(words[0]["confidence"]) if words else None


def _differences(case: Case, found: _Found, cer: float) -> Iterator[str]:
    for name in ("files", "pages", "page_size", "text", "boxes", "first_confidence"):
        expected = getattr(case, name)
        if expected is not None and getattr(found, name) != expected:
            yield f"{name.replace('_', ' ')}: {getattr(found, name)}"
    for name, span, count in (
        ("words", case.words, len(found.boxes)),
        ("marks", case.marks, found.marks),
    ):
        if span is not None and not span[0] <= count <= span[1]:
            yield f"{name}: {count}"
    if case.max_cer is not None and cer > case.max_cer:
        yield f"CER: {cer:.3f}"
    whole = case.within
    if whole is not None and not all(_lies_within(box, whole) for box in found.boxes):
        yield f"boxes: {found.boxes}"


def _lies_within(box: tuple[int, int, int, int], whole: tuple[int, int, int, int]) -> bool:
    return all(
        whole[side] <= box[side] and box[side] + box[side + 2] <= whole[side] + whole[side + 2]
        for side in (0, 1)
    )


@click.command(help=__doc__)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("names", nargs=-1)
def main(folder: Path, names: tuple[str, ...]) -> None:
    """Run the cases and exit with 1 where one fails."""
    cases = read_cases()
    reference = " ".join((folder / "reference.txt").read_text().split())
    failed = 0
    for name in names or cases:
        case = cases[name]
        problems, figures = run_case(case, folder / (case.folder or name), reference)
        failed += bool(problems)
        click.echo(f"{'FAILED' if problems else 'ok':6} {name}: {figures}")
        for problem in problems:
            click.echo(f"       {problem}")
    click.echo(f"{len(names or cases) - failed} of {len(names or cases)} as expected")
    sys.exit(min(failed, 1))


if __name__ == "__main__":
    main()
