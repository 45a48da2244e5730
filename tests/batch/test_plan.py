from __future__ import annotations

import os
from pathlib import Path

import pytest

from hwr_desktop.batch.plan import Job, plan


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of our own, with relative paths."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def touch(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).touch()


def names(*inputs: str, output: str = "out") -> list[str]:
    jobs, errors = plan(inputs, Path(output))
    assert errors == []
    return [job.name for job in jobs]


def test_a_folder_gives_all_images_below_it_by_their_path_in_it() -> None:
    touch("in/b.PNG", "in/a.pdf", "in/sub/a.png", "in/note.txt", "in/.hidden/c.png", "in/.d.png")
    jobs, errors = plan(["in"], Path("out"))
    assert jobs == [
        Job("a.pdf", str(Path("in", "a.pdf"))),
        Job("b.PNG", str(Path("in", "b.PNG"))),
        Job("sub/a.png", str(Path("in", "sub", "a.png"))),
    ]
    assert errors == []


def test_equal_names_do_not_collide() -> None:
    touch("in/a.png", "in/a.jpg", "one/a.png", "two/a.png")
    assert names("in") == ["a.jpg", "a.png"]
    assert names("one", "two") == ["one/a.png", "two/a.png"]
    assert names("one/a.png", "two/a.png") == ["one/a.png", "two/a.png"]
    assert names("in/a.png", "in/a.jpg") == ["a.png", "a.jpg"]


def test_an_input_named_twice_is_read_once() -> None:
    touch("in/a.png")
    assert names("in", "in/a.png", "./in/a.png", "in/*.png") == ["a.png"]


def test_patterns_are_expanded_whether_or_not_the_shell_does() -> None:
    touch("in/x/a.png", "in/y/b.png", "in/y/c.txt")
    assert names("in/*/*.png") == ["x/a.png", "y/b.png"]
    assert names("in/**/b.*") == ["y/b.png"]
    _, errors = plan(["in/*.bmp"], Path("out"))
    assert [str(error) for error in errors] == ["in/*.bmp: no file matches; check the pattern"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file() -> None:
    touch("scan[1].png")
    assert names("scan[1].png") == ["scan[1].png"]


def test_the_results_are_never_read() -> None:
    touch("a.png", "out/b.png", "out/deep/c.png")
    assert names(".") == ["a.png"]
    jobs, errors = plan(["out/b.png", "out/*.png"], Path("out"))
    assert jobs == []
    assert ["lies in the folder of the results" in str(error) for error in errors] == [True, False]


def test_the_name_of_the_merged_table_is_reserved() -> None:
    touch("batch")
    jobs, (error,) = plan(["batch"], Path("out"))
    assert jobs == []
    assert "batch.csv" in str(error)


def test_a_missing_file_is_a_job_whose_reading_will_tell() -> None:
    assert names("gone.png") == ["gone.png"]


def test_names_that_are_no_valid_text_are_kept() -> None:
    touch(os.fsdecode(b"in/\xff.png"))
    assert names("in") == [os.fsdecode(b"\xff.png")]
