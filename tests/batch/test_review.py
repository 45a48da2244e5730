from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.batch.review import add_to_project
from hwr_desktop.document.edits import SetText
from hwr_desktop.storage.project import REVIEW_BELOW, Project
from tests.batch.conftest import Ended, write_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_pages_are_added_to_a_project_once_and_corrections_stay(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    output, path = tmp_path / "out", tmp_path / "elsewhere" / "review.hwr"
    path.parent.mkdir()
    run_batch("scans", output=output)
    assert add_to_project(path, output, review_below=0.6) == 5

    project = Project.open(path)
    document = project.history.document
    assert [page.number for page in document.pages] == [1, 1, 1, 1, 2]
    assert project.find_image(document.pages[2]) == scans / "later" / "a.png"
    assert project.setting(REVIEW_BELOW) == 0.6
    assert project.history.undo_title is None
    word = next(document.pages[0].words())
    project.history.do(SetText(word.id, "typed"), title="Correct word")
    project.close()

    write_page(scans / "new.png", "new")
    run_batch("scans", output=output)
    assert add_to_project(path, output) == 1
    project = Project.open(path)
    assert len(project.history.document.pages) == 6
    assert project.history.document.word(word.id).transcription == "typed"
    assert project.setting(REVIEW_BELOW) == 0.6
    project.close()
