from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hwr_desktop.errors import ProjectError
from hwr_desktop.storage import Project, recovery
from hwr_desktop.storage.database import DamagedProjectError, ForeignProjectError, delete
from tests.storage.records import correct, make_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.document.model import Document

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for untitled projects, on every system."""
    home = tmp_path / "home"
    for variable in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    return home


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project of several pages with some typed words."""
    path = tmp_path / "project.hwr"
    project = Project.create(path, make_document(pages=20, words=60))
    for page in range(20):
        correct(project, f"p{page}w5", "typed")
    project.close()
    return path


def words_in(document: Document) -> int:
    return sum(len(page.places) for page in document.pages)


def damage(path: Path, first: int, last: int) -> bytes:
    """Overwrite the file between two of its 4 KB pages; returns what is there then."""
    content = bytearray(path.read_bytes())
    noise = random.Random(3).randbytes((last - first) * 4096)
    content[first * 4096 : last * 4096] = noise
    path.write_bytes(content)
    return bytes(content)


def test_untitled_work_that_a_crash_left_is_found_and_goes_on(data_home: Path) -> None:
    script = (
        "from hwr_desktop.storage import recovery\n"
        "from tests.storage.records import correct, make_document\n"
        "project = recovery.create_untitled(make_document(pages=2))\n"
        "correct(project, 'p0w0', 'typed')\n"
        "project.flush()\n"
        "print('typed', flush=True)\n"
        "input()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as crashed:
        assert crashed.stdout is not None
        crashed.stdout.readline()
        assert recovery.left_behind() == []  # its window is still open
        crashed.kill()

    (left,) = recovery.left_behind()
    assert (left.pages, left.settled) == (2, 1)
    assert data_home in left.path.parents
    project = Project.open(left.path)
    assert recovery.is_untitled(project)
    assert project.history.document.word("p0w0").transcription == "typed"
    assert recovery.left_behind() == []
    project.close()
    delete(left.path)
    assert recovery.left_behind() == []
    assert list(left.path.parent.iterdir()) == []


def test_an_untitled_project_without_pages_is_not_offered() -> None:
    project = recovery.create_untitled()
    project.close()
    assert recovery.left_behind() == []
    assert not project.path.exists()


def test_the_latest_of_several_comes_first() -> None:
    for pages in (1, 2):
        project = recovery.create_untitled(make_document(pages=pages))
        project.close()
        os.utime(project.path, (1e9 + pages, 1e9 + pages))
    assert [left.pages for left in recovery.left_behind()] == [2, 1]


def test_damaged_work_without_a_name_is_offered_with_what_can_be_read_of_it() -> None:
    project = recovery.create_untitled(make_document(pages=2))
    correct(project, "p0w0", "typed")
    project.close()
    with closing(sqlite3.connect(project.path)) as tool:
        tool.execute("UPDATE word SET record = '{' WHERE id = 'p1w1'")
        tool.commit()
    before = project.path.read_bytes()
    (left,) = recovery.left_behind()
    assert (left.path, left.pages, left.settled) == (project.path, 2, 1)
    assert project.path.read_bytes() == before


@pytest.mark.parametrize("place", [0.05, 0.2, 0.4, 0.6, 0.8, 0.95])
def test_a_damaged_file_opens_as_far_as_it_can_be_read_as_a_copy(path: Path, place: float) -> None:
    pages = path.stat().st_size // 4096
    first = max(1, int(pages * place))
    damaged = damage(path, first, min(pages, first + 3))

    try:
        project = Project.open(path)  # the damage may lie where nothing is kept
    except DamagedProjectError:
        project = recovery.open_copy(path)
        assert recovery.is_untitled(project)
        assert path.read_bytes() == damaged
    document = project.history.document
    project.close()

    assert words_in(document) >= 1000
    assert sum(w.correction == "typed" for p in document.pages for w in p.words()) >= 15


@pytest.mark.parametrize(("journal_too", "lost"), [(False, 0), (True, 1)])
def test_damaged_records_cost_at_most_themselves(
    path: Path, *, journal_too: bool, lost: int
) -> None:
    with closing(sqlite3.connect(path)) as tool:
        tool.execute("UPDATE word SET record = '{' WHERE id = 'p3w3'")
        tool.execute("DELETE FROM line WHERE page_id = 'p4'")
        if journal_too:
            tool.execute("DROP TRIGGER journal_is_not_changed")
            tool.execute("UPDATE journal SET edit = '{'")
        tool.commit()
    with pytest.raises(DamagedProjectError, match="damaged"):
        Project.open(path)
    project = recovery.open_copy(path)
    document = project.history.document
    assert words_in(document) == 20 * 60 - lost
    assert [page.id for page in document.pages] == [f"p{i}" for i in range(20)]
    assert document.word("p19w5").transcription == "typed"
    correct(project, "p0w0", "and on")
    project.close()
    assert Project.open(project.path).history.document == project.history.document


def test_a_file_beyond_reading_is_refused_and_left_as_it_is(path: Path) -> None:
    damaged = damage(path, 0, path.stat().st_size // 4096)
    for attempt in (Project.open, recovery.open_copy):
        with pytest.raises(ProjectError, match=r"project\.hwr is damaged"):
            attempt(path)
    assert path.read_bytes() == damaged
    assert recovery.left_behind() == []


def test_a_newer_version_is_not_opened_as_a_copy_either(path: Path) -> None:
    with closing(sqlite3.connect(path)) as tool:
        tool.execute("PRAGMA user_version = 99")
    with pytest.raises(ForeignProjectError, match="update the program"):
        recovery.open_copy(path)
    assert recovery.left_behind() == []


def test_a_copy_of_a_project_that_is_open_holds_what_is_on_the_disk(path: Path) -> None:
    opened = Project.open(path)
    correct(opened, "p0w0", "just now")
    opened.flush()
    copy = recovery.open_copy(path)
    assert copy.history.document == opened.history.document
    assert copy.path != path
    copy.close()
    opened.close()


READ_ONLY = """
import os, sys
from pathlib import Path
from hwr_desktop.storage import Project, database, recovery
from hwr_desktop.storage.snapshot import Snapshot
from tests.storage.records import correct

path, crashed = Path(sys.argv[1]), sys.argv[2]
if os.geteuid() == 0:  # nothing is read-only for root
    os.setuid(65534)
print(len(Snapshot.read(path).document.pages) if crashed == "False" else 1)
try:
    Project.open(path)
except database.ReadOnlyProjectError as error:
    print(error)
project = recovery.open_copy(path)
correct(project, "p0w0", "in the copy")
project.close()
print(project.path.is_relative_to(os.environ["XDG_DATA_HOME"]))
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users of the system get to, unlike pytest's."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize("crashed", [False, True])
def test_a_project_in_a_read_only_place_opens_as_a_copy(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch, *, crashed: bool
) -> None:
    place, home = open_folder / "read-only", open_folder / "home"
    place.mkdir()
    home.mkdir()
    home.chmod(0o777)
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    path = place / "project.hwr"
    project = Project.create(path, make_document())
    log = path.with_name("project.hwr-wal")
    content = {file: file.read_bytes() for file in (path, log)}
    project.close()
    if crashed:
        for file, left in content.items():
            file.write_bytes(left)
    before = {file.name: file.read_bytes() for file in place.iterdir()}
    place.chmod(0o555)
    try:
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path), str(crashed)],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        place.chmod(0o755)
    assert done.stderr == ""
    pages, refusal, copied = done.stdout.splitlines()
    assert refusal == f"{path} is in a read-only place; open a copy"
    assert (pages, copied) == ("1", "True")
    assert {file.name: file.read_bytes() for file in place.iterdir()} == before
