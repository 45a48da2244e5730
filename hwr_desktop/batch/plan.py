"""From what a person names to the files of a batch."""

from __future__ import annotations

import glob
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.find import find_images

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BATCH_CSV = "batch.csv"
MANIFEST = "manifest.jsonl"


@dataclass(frozen=True, slots=True)
class Job:
    """One input file.

    Attributes:
        name: Its path below the folder that all inputs share, with slashes; unique in a batch.
            Its results are called after it.
        file: Its path as given, or the folder as given with the rest of the path.
    """

    name: str
    file: str


def plan(inputs: Sequence[str], output: Path) -> tuple[list[Job], list[InputError]]:
    """Find the files of a batch.

    Args:
        inputs: Files, folders (with all below them) and glob patterns.
        output: The folder of the results; it is never read.

    Returns:
        The jobs in the order of the inputs, and what cannot be taken in.

    Raises:
        InputError: The inputs have no folder in common.
    """
    base = _shared_folder(inputs)
    jobs: dict[str, Job] = {}
    errors = []
    for found in _find(inputs, output):
        if isinstance(found, InputError):
            errors.append(found)
            continue
        path = Path(found).absolute()
        name = Path(os.path.relpath(path, base)).as_posix()
        if path.is_relative_to(output.absolute()):
            errors.append(
                InputError("{path} lies in the folder of the results; move it", path=found)
            )
        elif f"{name}.csv" == BATCH_CSV:
            errors.append(
                InputError(
                    "{path}: its result would be {result}; rename the file",
                    path=found,
                    result=BATCH_CSV,
                )
            )
        else:
            jobs.setdefault(name, Job(name, found))
    return list(jobs.values()), errors


def _find(inputs: Sequence[str], output: Path) -> Iterator[str | InputError]:
    for given in inputs:
        if Path(given).is_dir():
            yield from find_images(given, leave_out=output)
        elif glob.has_magic(given) and not Path(given).exists():
            yield from _matching(given, output)
        else:
            yield given


def _matching(pattern: str, output: Path) -> Iterator[str | InputError]:
    matches = sorted(glob.glob(pattern, recursive=True), key=lambda match: Path(match).parts)  # noqa: PTH207 keeps the path as given
    files = [m for m in matches if not Path(m).absolute().is_relative_to(output.absolute())]
    if not files:
        yield InputError("{pattern}: no file matches; check the pattern", pattern=pattern)
    for file in files:
        if Path(file).is_dir():
            yield from find_images(file, leave_out=output)
        else:
            yield file


def _shared_folder(inputs: Sequence[str]) -> str:
    """The deepest folder that holds all inputs, whatever is in them at the moment."""
    folders = []
    for given in inputs:
        path = Path(given).absolute()
        if not path.is_dir():
            path = path.parent
        while glob.has_magic(str(path)) and not path.exists():
            path = path.parent
        folders.append(os.path.normpath(path))
    try:
        return os.path.commonpath(folders)
    except ValueError as error:
        raise InputError("the inputs lie on several drives; run a batch for each") from error
