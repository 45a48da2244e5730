from __future__ import annotations

import signal
import subprocess
import threading
import time
from pathlib import Path

from hwr_desktop.batch.watch import Watch
from tests.batch.conftest import batch_command, write_page
from tests.cli.conftest import read_rows

SETTLE = 0.2


def look_until(watch: Watch, name: str) -> list[str]:
    """Look until a file is ready; returns all that were ready by then."""
    ready: list[str] = []
    deadline = time.monotonic() + 30
    while name not in ready:
        assert time.monotonic() < deadline
        time.sleep(watch.pause)
        ready += [job.name for job in watch.look()]
    return ready


def test_a_file_is_taken_once_it_has_stopped_growing(tmp_path: Path) -> None:
    folder = tmp_path / "hot"
    folder.mkdir()
    watch = Watch([str(folder)], tmp_path / "out", settle=SETTLE)
    assert watch.look() == []
    whole, growing = folder / "whole.png", folder / "growing.png"
    whole.write_bytes(b"all of it")
    stop = threading.Event()

    def grow() -> None:
        with growing.open("ab", buffering=0) as file:
            while not stop.wait(SETTLE / 10):
                file.write(b"more")

    writer = threading.Thread(target=grow)
    writer.start()
    try:
        assert look_until(watch, "whole.png") == ["whole.png"]
    finally:
        stop.set()
        writer.join()
    assert look_until(watch, "growing.png") == ["growing.png"]
    time.sleep(2 * SETTLE)
    assert watch.look() == []

    whole.write_bytes(b"another")
    growing.unlink()
    (folder / "empty.png").touch()
    assert look_until(watch, "whole.png") == ["whole.png"]


def test_what_is_in_the_folder_of_the_results_is_not_taken(tmp_path: Path) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "a.png").write_bytes(b"result")
    (tmp_path / "b.png").write_bytes(b"input")
    watch = Watch([str(tmp_path)], output, settle=SETTLE)
    assert look_until(watch, "b.png") == ["b.png"]


def test_a_watched_folder_is_read_until_the_command_is_stopped(
    tmp_path: Path, block_model: Path
) -> None:
    folder, output = tmp_path / "hot", tmp_path / "out"
    folder.mkdir()
    write_page(folder / "before.png", "one", "two")
    command = batch_command(
        *(folder, "--output", output, "--watch", "--settle", SETTLE),
        *("--jobs", 1, "--model", block_model),
    )
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as watching:
        assert watching.stderr is not None
        assert "before.png: 2 words" in watching.stderr.readline()
        write_page(folder / "after.png", "three")
        assert "after.png: 1 words" in watching.stderr.readline()
        watching.send_signal(signal.SIGINT)
        rest = watching.stderr.read()
    assert watching.returncode == 0
    assert "Stopped" in rest
    assert "Traceback" not in rest
    files = [Path(row["file"]).name for row in read_rows(output / "batch.csv")]
    assert files == ["after.png", "before.png", "before.png"]
