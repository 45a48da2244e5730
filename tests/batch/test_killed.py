from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.batch.conftest import Ended, batch_command, contents, write_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KILLS = 3


def test_a_batch_killed_at_random_moments_ends_as_if_it_had_not_been(
    scans: Path, tmp_path: Path, block_model: Path, run_batch: Callable[..., Ended]
) -> None:
    for number in range(6):
        write_page(scans / f"{number}.png", "page", "number", str(number))
    output = tmp_path / "killed"
    command = batch_command("scans", "--output", output, "--jobs", 2, "--model", block_model)
    chance = random.Random(11)
    for _ in range(KILLS):
        before = len(list(output.rglob("*.csv")))
        with start(command) as batch:
            wait_for_progress(batch, output, before)
            time.sleep(chance.uniform(0, 0.3))
            kill_all(batch)
    with start(command) as batch:
        assert batch.wait(timeout=300) == 0

    run_batch("scans", output=tmp_path / "whole")
    assert contents(output) == contents(tmp_path / "whole")
    assert not list(output.rglob("*.part"))


def start(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)


def wait_for_progress(batch: subprocess.Popen[bytes], output: Path, before: int) -> None:
    """Wait until a result is written that was not there."""
    while batch.poll() is None and len(list(output.rglob("*.csv"))) <= before:
        time.sleep(0.01)


def kill_all(batch: subprocess.Popen[bytes]) -> None:
    """Kill the batch and its workers, as a power cut does."""
    workers = psutil.Process(batch.pid).children() if batch.poll() is None else []
    if sys.platform == "win32":
        batch.kill()
    elif batch.poll() is None:
        os.killpg(batch.pid, signal.SIGKILL)
    psutil.wait_procs(workers, timeout=30)


@pytest.mark.usefixtures("scans")
def test_a_worker_killed_from_outside_costs_its_page_alone(
    tmp_path: Path, block_model: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "out"
    command = batch_command("scans", "--output", output, "--jobs", 1, "--model", block_model)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as batch:
        assert batch.stderr is not None
        first = batch.stderr.readline()
        for worker in psutil.Process(batch.pid).children():
            worker.kill()
        rest = batch.stderr.read()
    assert first.startswith("[1/4]")
    assert batch.returncode == (1 if "Failed" in rest else 0)
    assert len(list(output.rglob("*.csv"))) >= 4
    assert run_batch("scans", output=output).complete
    run_batch("scans", output=tmp_path / "whole")
    assert contents(output) == contents(tmp_path / "whole")
