from __future__ import annotations

import csv
import io
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from click.testing import CliRunner

from hwr_desktop.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

PAGE_LINES = (("some", "words", "written"), ("on", "two", "lines"))


def draw_page(lines: tuple[tuple[str, ...], ...] = PAGE_LINES) -> NDArray[np.uint8]:
    """Draw pen strokes that look like lines of words, black on white."""
    page = np.full((260 + 130 * len(lines), 1100), 255, np.uint8)
    for row, words in enumerate(lines):
        x = 80
        for word in words:
            y = 160 + 130 * row
            cv2.putText(page, word, (x, y), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 2.2, 0, 4)
            (width, _), _ = cv2.getTextSize(word, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 2.2, 4)
            x += width + 70
    return page


@dataclass(frozen=True)
class Run:
    """What a run of `hwr` ended with."""

    code: int
    out: bytes
    err: str

    def rows(self) -> list[dict[str, str]]:
        return read_rows(self.out)


def read_rows(source: bytes | Path) -> list[dict[str, str]]:
    content = source.read_bytes() if isinstance(source, Path) else source
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


@pytest.fixture
def hwr() -> Callable[..., Run]:
    """Run `hwr` in this process."""

    def run(*arguments: object) -> Run:
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        crash = result.exception
        assert crash is None or isinstance(crash, SystemExit), repr(crash)
        assert "Traceback" not in result.stderr
        return Run(result.exit_code, result.stdout_bytes, result.stderr)

    return run


@pytest.fixture
def hwr_process() -> Callable[..., Run]:
    """Run `hwr` as a program of its own."""

    def run(*arguments: object, **options: Any) -> Run:
        done = subprocess.run(
            [sys.executable, "-m", "hwr_desktop.cli.main", *map(str, arguments)],
            check=False,
            stderr=subprocess.PIPE,
            **({"stdout": subprocess.PIPE} | options),
        )
        err = done.stderr.decode()
        assert "Traceback" not in err
        return Run(done.returncode, done.stdout or b"", err)

    return run


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """A page with two lines of three words."""
    path = tmp_path / "page.png"
    cv2.imwrite(str(path), draw_page())
    return path
