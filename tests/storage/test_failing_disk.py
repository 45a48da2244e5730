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
    project.history.undo()
    document = project.history.document
    project.close()

    again = Project.open(tmp_path / "b.hwr")
    assert again.history.document == document
    assert again.setting("model") == "crnn"
    again.close()
    assert [file.name for file in tmp_path.iterdir()] == ["b.hwr"]


def test_a_project_that_was_deleted_while_nothing_was_typed_can_be_saved(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.hwr", make_document())
    project.path.unlink()
    project.save_copy(tmp_path / "copy.hwr")
    project.save_as(tmp_path / "b.hwr")
    project.close()
    for name in ("copy.hwr", "b.hwr"):
        saved = Project.open(tmp_path / name)
        assert saved.history.document == make_document()
        saved.close()


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
project.set_setting("large", "x" * 500_000)
try:
    project.embed("ab" * 32, bytes(500_000))
except Exception as error:
    print("not embedded:", error)
try:
    project.close()
except Exception as error:
    print("refused:", error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
project.close()
print("messages:", len(errors), "then", errors[-1])
again = Project.open(path)
print("kept:", again.history.document == project.history.document, len(again.setting("large")))
print("embedded:", again.embedded_sizes())
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
    not_embedded, refused, messages, kept, embedded = done.stdout.splitlines()
    assert not_embedded.startswith("not embedded:")
    assert refused.startswith("refused:")
    assert "a.hwr" in refused
    assert "room" in refused or "full" in refused
    assert messages == "messages: 2 then None"
    assert kept == "kept: True 500000"
    assert embedded == "embedded: {}"


def test_an_image_that_finds_no_room_keeps_no_correction_from_the_disk(tmp_path: Path) -> None:
    script = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from hwr_desktop.storage import Project\n"
        "from tests.storage.records import correct, make_document\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "project = Project.create(Path(sys.argv[1]), make_document())\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))\n"
        "try:\n"
        "    project.embed('ab' * 32, bytes(900_000))\n"
        "except Exception as error:\n"
        "    print(error)\n"
        "correct(project, 'p0w0', 'typed')\n"
        "project.close()\n"
    )
    path = tmp_path / "a.hwr"
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert "a.hwr" in done.stdout
    again = Project.open(path)
    assert again.history.document.word("p0w0").transcription == "typed"
    again.close()


NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from hwr_desktop.storage import Project
from tests.storage.records import make_document

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
unwritable = Project.create(path.with_name("gone.hwr"), make_document(words=900))
unwritable.path.unlink()
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
for write in (
    unwritable.save_copy,
    unwritable.save_as,
    lambda path: Project.create(path, make_document(words=900), overwrite=True),
):
    try:
        write(path)
    except Exception as error:
        print(error)
"""


def test_a_file_stays_as_it_is_where_there_is_no_room_for_what_should_replace_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.hwr"
    Project.create(path, make_document()).close()
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", NO_ROOM, str(path)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    refusals = done.stdout.splitlines()
    assert len(refusals) == 3
    assert all(refusal.startswith(str(path)) for refusal in refusals)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.glob("*.hwr")] == ["a.hwr"]


class SlowPicture(bytes):
    """Bytes that the writing thread has to wait for, as for a slow disk."""

    arrived: threading.Event

    def __conform__(self, _protocol: object) -> bytes:
        self.arrived.wait()
        return bytes(self)


def test_a_project_that_is_slow_to_write_says_so_and_goes_on_writing(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.hwr", make_document())
    picture = SlowPicture(b"picture")
    picture.arrived = threading.Event()
    embedding = threading.Thread(target=project.embed, args=("ab" * 32, picture))
    embedding.start()
    correct(project, "p0w0", "typed")
    with pytest.raises(ProjectError, match=r"a\.hwr is still being written"):
        project.flush(0.1)
    assert not project.written
    project.save_copy(tmp_path / "copy.hwr")
    picture.arrived.set()
    embedding.join()
    project.close()
    assert project.written
    for name in ("a.hwr", "copy.hwr"):
        opened = Project.open(tmp_path / name)
        assert opened.history.document == project.history.document
        opened.close()


class HangingPicture(bytes):
    """Bytes that never arrive at a disk that hangs, until the event is set."""

    asked, arrived = threading.Event(), threading.Event()

    def __conform__(self, _protocol: object) -> bytes:
        self.asked.set()
        self.arrived.wait()
        return bytes(self)


def test_whoever_waits_for_a_hanging_disk_is_told_when_the_project_is_given_up(
    tmp_path: Path,
) -> None:
    project = Project.create(tmp_path / "a.hwr", make_document())
    picture = HangingPicture(b"picture")
    told: list[ProjectError] = []

    def embed() -> None:
        try:
            project.embed("ab" * 32, picture)
        except ProjectError as error:
            told.append(error)

    waiting = threading.Thread(target=embed)
    waiting.start()
    assert picture.asked.wait(30)
    project.abandon()
    waiting.join(30)
    picture.arrived.set()

    assert not waiting.is_alive()
    assert "a.hwr" in str(told[0])
