from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from hwr_desktop.atomic import atomic_write, check_writable
from hwr_desktop.errors import OutputError


def test_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old and longer")
    path.chmod(0o640)
    with atomic_write(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old and longer"
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


def test_block_that_raises_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")

    def interrupted() -> None:
        with atomic_write(path) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        interrupted()
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


def test_symbolic_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_bytes(b"old")
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    with atomic_write(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("use", [check_writable, lambda path: atomic_write(path).__enter__()])
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "is a folder"),
        ("missing/out.csv", "does not exist"),
        ("file.txt/out.csv", "not a folder"),
        ("x" * 300, "too long"),
    ],
)
def test_impossible_places_are_named_with_a_remedy(
    tmp_path: Path, name: str, reason: str, use: object
) -> None:
    (tmp_path / "file.txt").write_text("a file")
    path = tmp_path / name
    assert callable(use)
    with pytest.raises(OutputError, match=reason) as caught:
        use(path)
    assert str(path) in str(caught.value)


def test_full_device() -> None:
    with pytest.raises(OutputError, match="disk is full"), atomic_write(Path("/dev/full")) as file:
        file.write(b"anything")


def test_file_that_grows_too_large_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    code = (
        "import sys, signal, pathlib\n"
        "from hwr_desktop.atomic import atomic_write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "with atomic_write(pathlib.Path(sys.argv[1])) as file:\n"
        "    file.write(b'x' * 100_000)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "OutputError" in done.stderr
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


def test_folder_without_permission() -> None:
    # The super-user may write anywhere, so the process steps down; below `tmp_path` it could not.
    code = (
        "import os, sys, pathlib\n"
        "from hwr_desktop.atomic import check_writable\n"
        "if os.geteuid() == 0:\n"
        "    os.seteuid(65534)\n"
        "check_writable(pathlib.Path(sys.argv[1]))\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", code, f"{folder}/out.csv"],
            capture_output=True,
            text=True,
            check=False,
        )
    assert "no permission" in done.stderr
