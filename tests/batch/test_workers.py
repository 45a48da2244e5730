from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from hwr_desktop.batch.local import LocalExecutor
from hwr_desktop.batch.settings import Limits
from hwr_desktop.errors import InputError
from tests.batch.conftest import CHECKOUT
from tests.batch.mischief import Chatter, Crash, Exit, Hang, Hog, Work

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def one_worker() -> Iterator[LocalExecutor]:
    executor = LocalExecutor(1, Limits(seconds=6, megabytes=200))
    yield executor
    executor.close()


def test_what_harms_a_worker_is_told_and_the_next_task_gets_a_new_one(
    one_worker: LocalExecutor,
) -> None:
    tasks = [Work(), Crash(), Work(), Exit(), Hang(), Work(), Hog(), Work()]
    futures = [one_worker.submit(task) for task in tasks]
    errors = [str(future.exception()) for future in futures]
    works = [str(f.result()) for f, task in zip(futures, tasks, strict=True) if type(task) is Work]
    assert len(set(works)) == 4
    assert [error for error in errors if error != "None"] == [
        "page.png: the worker process died while at it (SIGSEGV); the file may be damaged",
        "page.png: the worker process died while at it (exit status 3); the file may be damaged",
        "page.png: took longer than 6 s; raise the limit or scan it smaller",
        "page.png: took more than 200 MB of memory; raise the limit or scan it smaller",
    ]
    assert all(isinstance(f.exception(), InputError | None) for f in futures)


def test_a_worker_that_prints_can_still_answer(one_worker: LocalExecutor) -> None:
    futures = [one_worker.submit(task) for task in (Chatter(), Work(), Chatter())]
    assert [type(future.result()) for future in futures] == [str, int, str]


def test_closing_ends_workers_in_the_middle_of_their_work() -> None:
    executor = LocalExecutor(2, Limits())
    ids = {future.result() for future in [executor.submit(Work()) for _ in range(8)]}
    hanging = [executor.submit(Hang()) for _ in range(2)]
    time.sleep(0.2)
    processes = [psutil.Process(pid) for pid in ids]
    executor.close()
    assert all(future.exception() for future in hanging)
    assert not any(process.is_running() for process in processes)


def test_workers_end_with_the_program_that_started_them() -> None:
    program = (
        "from hwr_desktop.batch.local import LocalExecutor\n"
        "from hwr_desktop.batch.settings import Limits\n"
        "from tests.batch.mischief import Hog, Work\n"
        "executor = LocalExecutor(1, Limits())\n"
        "print(executor.submit(Work()).result(), flush=True)\n"
        "executor.submit(Hog()).result()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=CHECKOUT, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        worker = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    psutil.wait_procs([worker], timeout=30)
    assert not worker.is_running()
