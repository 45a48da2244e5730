from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hwr_desktop.cli.main import main
from hwr_desktop.storage import Project
from tests.batch.conftest import batch_command
from tests.cli.conftest import read_rows

if TYPE_CHECKING:
    from pathlib import Path


def test_the_command_reads_what_it_is_given_and_names_what_failed(
    scans: Path, tmp_path: Path, block_model: Path
) -> None:
    (scans / "bad.png").write_bytes(b"no image")
    done = subprocess.run(
        batch_command(
            *("scans", "gone*.png", "--output", "out", "--jobs", 2, "--model", block_model),
            *("--format", "json", "--project", "review.hwr", "--review-below", "0.4"),
        ),
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert "Failed: gone*.png: no file matches; check the pattern" in lines
    assert any(line.startswith("Failed: scans/bad.png: not an image") for line in lines)
    assert sum("words, in" in line for line in lines) == 5
    assert (tmp_path / "out" / "scans" / "two.tif.json").exists()
    rows = read_rows(tmp_path / "out" / "batch.csv")
    project = Project.open(tmp_path / "review.hwr")
    words = [w for page in project.history.document.pages for w in page.words()]
    project.close()
    assert [w.prediction for w in words] == [row["prediction"] for row in rows]
    assert len(words) == 9
    assert project.setting("review_below") == 0.4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--output", "out", "--review-below", "0.5"), "--review-below needs --project"),
        (("--output", "out", "--shared-disk"), "--shared-disk needs --scheduler"),
        (("--output", "out", "--format", "word"), "no format word; there are csv"),
        (("--output", "scans/a.png"), "is a file"),
        (("--output", "out", "--model", "gone"), "no model 'gone'"),
        (("--output", "out", "--scheduler", "tcp://127.0.0.1:9"), "no Dask scheduler"),
        (("--output", "out", "--project", "scans/a.png"), "a.png is damaged"),
    ],
)
def test_wrong_usage_is_told_before_any_work(
    scans: Path, block_model: Path, arguments: tuple[str, ...], message: str
) -> None:
    if "--model" not in arguments:
        arguments = (*arguments, "--model", str(block_model))
    result = CliRunner().invoke(main, ["batch", "scans", *arguments])
    assert result.exit_code == 2
    assert message in result.stderr
    assert not list(scans.parent.glob("out/*.csv"))


def test_an_empty_folder_is_told(tmp_path: Path, block_model: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = CliRunner().invoke(
        main,
        [
            *("batch", str(tmp_path / "empty"), "--output", str(tmp_path / "out")),
            *("--model", str(block_model)),
        ],
    )
    assert result.exit_code == 1
    assert "empty: no images or PDF files there" in result.stderr
