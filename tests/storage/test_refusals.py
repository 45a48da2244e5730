from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from hwr_desktop.errors import OutputError, ProjectError
from hwr_desktop.storage import Project
from hwr_desktop.storage.database import DamagedProjectError, ForeignProjectError
from hwr_desktop.storage.snapshot import Snapshot
from tests.storage.records import correct, make_document

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "project.hwr"
    Project.create(path, make_document()).close()
    return path


def test_a_project_that_another_window_has_open_is_refused(path: Path) -> None:
    opened = Project.open(path)
    for _ in range(3):
        correct(opened, "p0w0", "typed")
        opened.flush()
        for attempt in (Project.open, lambda p: Project.create(p, overwrite=True)):
            with pytest.raises(ProjectError, match=r"project\.hwr is open in another window"):
                attempt(path)
    opened.close()
    Project.open(path).close()


def test_nothing_is_saved_over_a_project_that_another_window_has_open(
    path: Path, tmp_path: Path
) -> None:
    opened = Project.open(path)
    other = Project.create(tmp_path / "other.hwr")
    for save in (other.save_as, other.save_copy):
        with pytest.raises(ProjectError, match="open in another window"):
            save(path)
    other.close()
    opened.close()
    assert Project.open(path).history.document.has_word("p0w0")


def test_a_window_that_was_killed_leaves_no_lock(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.typist", str(path)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
    ) as typist:
        assert typist.stdout is not None
        typist.stdout.readline()
        with pytest.raises(ProjectError, match="open in another window"):
            Project.open(path)
        typist.kill()
    Project.open(path).close()


def test_a_newer_version_is_refused_with_the_remedy_and_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as tool:
        tool.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(ForeignProjectError, match=r"format 99.*update the program"):
        Project.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", DamagedProjectError),
        (b"no database at all" * 100, DamagedProjectError),
        (None, ForeignProjectError),
    ],
)
def test_what_is_no_project_is_refused_and_left_as_it_is(
    path: Path, content: bytes | None, error: type[ProjectError]
) -> None:
    path.unlink()
    if content is None:
        with closing(sqlite3.connect(path)) as tool:
            tool.execute("CREATE TABLE other (program TEXT)")
        content = path.read_bytes()
    path.write_bytes(content)
    with pytest.raises(error, match=r"project\.hwr"):
        Project.open(path)
    assert path.read_bytes() == content


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    for attempt in (Project.open, Snapshot.read):
        with pytest.raises(ProjectError, match="is a folder"):
            attempt(tmp_path)


def test_a_missing_file_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"gone\.hwr does not exist"):
        Project.open(tmp_path / "gone.hwr")
    with pytest.raises(ProjectError, match=r"new\.hwr"):
        Project.create(tmp_path / "no folder" / "new.hwr")
    project = Project.create(tmp_path / "a.hwr")
    with pytest.raises(OutputError, match=r"copy\.hwr"):
        project.save_copy(tmp_path / "no folder" / "copy.hwr")
    project.close()
    assert [file.name for file in tmp_path.iterdir()] == ["a.hwr"]
