from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING

import pytest

from hwr_desktop.batch.local import LocalExecutor
from hwr_desktop.batch.plan import plan
from hwr_desktop.batch.run import Batch, FileProgress, FileState
from hwr_desktop.batch.settings import Limits, Outputs, Reader
from hwr_desktop.errors import CancelledError
from tests.batch.conftest import Ended, contents, write_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hwr_desktop.batch.executor import Executor


class Window:
    """Runs a batch in a thread and takes what it tells, as a window does."""

    def __init__(self, folder: Path, output: Path, model: Path, executor: Executor) -> None:
        self.told: queue.SimpleQueue[FileProgress] = queue.SimpleQueue()
        self.cancelled = False
        self.batch = Batch(
            output, Reader.of(str(model)), Outputs(), executor, listener=self.told.put
        )
        self._jobs, _ = plan([str(folder)], output)
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            with self.batch as batch:
                batch.run(self._jobs)
                batch.finish()
        except CancelledError:
            self.cancelled = True

    def wait_for_a_file(self) -> None:
        while self.told.get(timeout=60).state is not FileState.DONE:
            pass

    def wait(self, seconds: float) -> bool:
        self._thread.join(seconds)
        return not self._thread.is_alive()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        write_page(folder / f"{number:02}.png", "page", str(number))
    return folder


def test_a_paused_batch_begins_no_page_and_goes_on_when_told(
    many: Path, tmp_path: Path, block_model: Path, workers: LocalExecutor
) -> None:
    window = Window(many, tmp_path / "out", block_model, workers)
    window.wait_for_a_file()
    window.batch.pause()
    time.sleep(1)
    while not window.told.empty():  # what was under way has ended by now, or ends now
        window.told.get()
    assert not window.wait(1)
    begun = 0
    while not window.told.empty():
        begun += window.told.get().pages == 0
    assert begun == 0
    window.batch.resume()
    assert window.wait(60)
    assert len(list((tmp_path / "out").glob("*.png.csv"))) == 12


def test_a_cancelled_batch_stops_at_once_and_goes_on_later(
    many: Path, tmp_path: Path, block_model: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "out"
    own = LocalExecutor(2, Limits())
    window = Window(many, output, block_model, own)
    window.wait_for_a_file()
    window.batch.cancel()
    own.close()
    assert window.wait(30)
    assert window.cancelled
    assert len(list(output.glob("*.png.csv"))) < 12

    ended = run_batch(str(many), output=output)
    assert ended.complete
    assert ended.named(FileState.SKIPPED)
    run_batch(str(many), output=tmp_path / "uninterrupted")
    assert contents(output) == contents(tmp_path / "uninterrupted")


def test_a_paused_batch_can_be_cancelled(
    many: Path, tmp_path: Path, block_model: Path, workers: LocalExecutor
) -> None:
    window = Window(many, tmp_path / "out", block_model, workers)
    window.wait_for_a_file()
    window.batch.pause()
    window.batch.cancel()
    assert window.wait(30)
    assert window.cancelled
