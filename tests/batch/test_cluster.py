from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from hwr_desktop.batch.cluster import ClusterExecutor
from hwr_desktop.batch.run import FileState
from hwr_desktop.batch.settings import Limits
from hwr_desktop.errors import ClusterError, InputError
from tests.batch.conftest import CHECKOUT, Ended, contents, write_page
from tests.batch.mischief import Crash, Hang, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Cluster:
    """A scheduler and workers, started as the guide says."""

    def __init__(self, folder: Path) -> None:
        self._scheduler_file = folder / "scheduler.json"
        self._folder = folder
        self._programs: list[subprocess.Popen[bytes]] = []
        self._start(
            *("dask", "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"),
            *("--scheduler-file", str(self._scheduler_file)),
        )
        deadline = time.monotonic() + 60
        while not self._scheduler_file.exists():
            assert time.monotonic() < deadline
            time.sleep(0.1)
        self.address: str = json.loads(self._scheduler_file.read_text())["address"]

    def add_worker(self) -> subprocess.Popen[bytes]:
        return self._start(
            *("dask", "worker", self.address, "--nthreads", "1", "--no-dashboard"),
            *("--local-directory", str(self._folder)),
        )

    def connect(
        self, *, workers: int, limits: Limits | None = None, shared_disk: bool = False
    ) -> ClusterExecutor:
        """Connect once so many workers are there."""
        deadline = time.monotonic() + 60
        while True:
            try:
                executor = ClusterExecutor(
                    self.address, limits or Limits(), shared_disk=shared_disk
                )
            except ClusterError:
                assert time.monotonic() < deadline
                continue
            if executor.slots >= 2 * workers:
                return executor
            executor.close()

    def stop(self) -> None:
        for program in self._programs:
            kill_tree(program)

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=CHECKOUT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._programs.append(program)
        return program


def kill_tree(program: subprocess.Popen[bytes]) -> None:
    if program.poll() is None:
        processes = psutil.Process(program.pid).children(recursive=True)
        program.kill()
        for process in processes:
            process.kill()
        psutil.wait_procs(processes, timeout=30)
    program.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    started = Cluster(tmp_path)
    yield started
    started.stop()


def test_a_cluster_of_two_workers_one_of_which_dies_gives_the_same_results(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended], cluster: Cluster
) -> None:
    for number in range(8):
        write_page(scans / f"{number}.png", "page", "number", str(number))
    (scans / "bad.png").write_bytes(b"no image")
    doomed, _ = cluster.add_worker(), cluster.add_worker()
    executor = cluster.connect(workers=2)
    output = tmp_path / "cluster"
    killer = threading.Thread(target=kill_midway, args=(doomed, output))
    killer.start()

    ended = run_batch("scans", output=output, executor=executor)
    killer.join()
    executor.close()

    assert doomed.returncode is not None
    assert ended.named(FileState.FAILED) == ["bad.png"]
    assert ended.errors()[0].startswith("scans/bad.png: not an image")
    run_batch("scans", output=tmp_path / "local")
    assert contents(output) == contents(tmp_path / "local")


def kill_midway(worker: subprocess.Popen[bytes], output: Path) -> None:
    """Kill a worker when three files are done."""
    deadline = time.monotonic() + 120
    while len(list(output.rglob("*.csv"))) < 3 and time.monotonic() < deadline:
        time.sleep(0.02)
    kill_tree(worker)


def test_a_page_that_crashes_or_hangs_costs_no_worker(cluster: Cluster) -> None:
    worker = cluster.add_worker()
    executor = cluster.connect(workers=1, limits=Limits(seconds=5), shared_disk=True)
    futures = [executor.submit(task) for task in (Crash(), Hang(), Work())]
    assert "SIGSEGV" in str(futures[0].exception())
    assert "took longer than 5 s" in str(futures[1].exception())
    assert all(isinstance(future.exception(), InputError) for future in futures[:2])
    assert isinstance(futures[2].result(), int)
    executor.close()
    assert worker.poll() is None


def test_a_cluster_without_workers_is_refused(cluster: Cluster) -> None:
    with pytest.raises(ClusterError, match="has no workers; start some with `dask worker"):
        ClusterExecutor(cluster.address, Limits())
