from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from hwr_desktop.errors import ProjectError
from hwr_desktop.storage import Project
from tests.storage.records import correct, make_document

CHECKOUT = Path(__file__).parents[2]


class Reports:
    """Collects what a project says about its disk."""

    def __init__(self, project: Project) -> None:
        self.errors: list[ProjectError | None] = []
        self._came = threading.Condition()
        project.on_error = self._take

    def _take(self, error: ProjectError | None) -> None:
        with self._came:
            self.errors.append(error)
            self._came.notify_all()

    def wait_for(self, count: int) -> list[ProjectError | None]:
        with self._came:
            assert self._came.wait_for(lambda: len(self.errors) >= count, timeout=30)
            return list(self.errors)


def test_work_waits_in_memory_while_the_disk_is_away(tmp_path: Path) -> None:
    disk, away = tmp_path / "disk", tmp_path / "away"
    disk.mkdir()
    project = Project.create(disk / "a.hwr", make_document())
    reports = Reports(project)
    disk.rename(away)

    correct(project, "p0w0", "while")
    reports.wait_for(1)
    correct(project, "p0w1", "away")
    with pytest.raises(ProjectError, match=r"a\.hwr was moved"):
        project.close()
    away.rename(disk)
    project.close()

    first, last = reports.wait_for(2)
    assert "put it back" in str(first)
    assert last is None
    again = Project.open(disk / "a.hwr")
    assert [w.transcription for w in again.history.document.pages[0].words()] == [
        "while",
        "away",
        "read2",
    ]
    assert again.history.undo() is not None
    again.close()


def test_save_as_rescues_what_the_vanished_disk_did_not_take(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.hwr", make_document())
    project.set_setting("model", "crnn")
    project.flush()
    for file in tmp_path.iterdir():
        file.unlink()
    correct(project, "p0w0", "rescued")

    project.save_as(tmp_path / "b.hwr")
    correct(project, "p0w1", "and on")
    project.history.undo()
    step = project.history.undo()
    assert step is not None
    project.record(step[0])
    document = project.history.document
    project.close()

    again = Project.open(tmp_path / "b.hwr")
    assert again.history.document == document
    assert again.setting("model") == "crnn"
    again.close()
    assert [file.name for file in tmp_path.iterdir()] == ["b.hwr"]


def test_a_project_whose_file_was_swapped_for_an_older_one_does_not_write_to_it(
    tmp_path: Path,
) -> None:
    path, older = tmp_path / "a.hwr", tmp_path / "older.hwr"
    project = Project.create(path, make_document())
    project.save_copy(older)
    correct(project, "p0w0", "new")
    project.flush()
    before = older.read_bytes()
    older.rename(path)
    correct(project, "p0w1", "newer")
    with pytest.raises(ProjectError, match="replaced"):
        project.flush()
    project.save_as(tmp_path / "b.hwr")
    project.close()
    assert path.read_bytes() == before


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from hwr_desktop.storage import Project
from tests.storage.records import correct, make_document

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
project = Project.create(path, make_document(words=40))
errors = []
project.on_error = errors.append
log = path.with_name(path.name + "-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 20_000, resource.RLIM_INFINITY))
for number in range(40):
    correct(project, f"p0w{number}", str(number))
project.embed("ab" * 32, bytes(500_000))
try:
    project.close()
except Exception as error:
    print("refused:", error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
project.close()
print("messages:", len(errors), "then", errors[-1])
again = Project.open(path)
print("kept:", again.history.document == project.history.document, len(again.embedded("ab" * 32)))
again.close()
"""


def test_a_full_disk_is_told_once_and_nothing_is_lost(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "a.hwr")],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    refused, messages, kept = done.stdout.splitlines()
    assert refused.startswith("refused:")
    assert "a.hwr" in refused
    assert "room" in refused or "full" in refused
    assert messages == "messages: 2 then None"
    assert kept == "kept: True 500000"
