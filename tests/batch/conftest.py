from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import pytest
from PIL import Image

from hwr_desktop.batch.local import LocalExecutor
from hwr_desktop.batch.plan import plan
from hwr_desktop.batch.run import Batch, FileProgress, FileState
from hwr_desktop.batch.settings import Limits, Outputs, Reader
from tests.cli.conftest import draw_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hwr_desktop.batch.executor import Executor

CHECKOUT = Path(__file__).parents[2]
PROGRAM = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from hwr_desktop.cli.main import main
main()
"""


def batch_command(*arguments: object) -> list[str]:
    """The command line of `hwr batch`, for any working directory."""
    return [sys.executable, "-c", PROGRAM, str(CHECKOUT), "batch", *map(str, arguments)]


def write_page(path: Path, *words: str) -> None:
    """Write a picture of one line of handwriting."""
    cv2.imwrite(str(path), draw_page((words,)))


@pytest.fixture
def scans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four files, one of them of two pages, some of the same name; we work beside their folder."""
    folder = tmp_path / "scans"
    (folder / "later").mkdir(parents=True)
    write_page(folder / "a.png", "some", "words")
    write_page(folder / "a.jpg", "some", "more")
    write_page(folder / "later" / "a.png", "three", "other", "words")
    first, second = (Image.fromarray(draw_page((words,))) for words in (("first",), ("second",)))
    first.save(folder / "two.tif", save_all=True, append_images=[second])
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture(scope="session")
def workers() -> Iterator[LocalExecutor]:
    """Three worker processes, started once for all tests."""
    executor = LocalExecutor(3, Limits())
    yield executor
    executor.close()


@dataclass(frozen=True)
class Ended:
    """How a batch ended.

    Attributes:
        complete: Whether all is done.
        last: For each input, by its name, the last thing that was told of it.
    """

    complete: bool
    last: dict[str, FileProgress]

    def errors(self) -> list[str]:
        return [str(error) for progress in self.last.values() for error in progress.errors]

    def named(self, *states: FileState) -> list[str]:
        return sorted(name for name, progress in self.last.items() if progress.state in states)


@pytest.fixture
def run_batch(workers: LocalExecutor, block_model: Path) -> Callable[..., Ended]:
    """Run a batch over inputs, in this process and the worker processes."""

    def run(
        *inputs: str,
        output: Path,
        outputs: Outputs | None = None,
        executor: Executor | None = None,
        **options: Any,
    ) -> Ended:
        told: list[FileProgress] = []
        jobs, errors = plan(inputs, output)
        assert errors == []
        with Batch(
            output,
            Reader.of(str(block_model)),
            outputs or Outputs(),
            executor or workers,
            listener=told.append,
            **options,
        ) as batch:
            complete = batch.run(jobs)
            batch.finish()
        return Ended(complete, {progress.job.name: progress for progress in told})

    return run


def contents(output: Path) -> dict[str, bytes]:
    """All results by their path, but for the times in the manifest."""
    found = {}
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        if path.is_file() and not name.startswith(".hwr-batch/"):
            found[name] = path.read_bytes()
    lines = found["manifest.jsonl"].decode().splitlines()
    untimed = (line.split('"seconds": ')[0] + line.rpartition(", ")[2] for line in lines)
    found["manifest.jsonl"] = "\n".join(untimed).encode()
    return found
