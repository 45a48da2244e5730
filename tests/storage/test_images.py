from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hwr_desktop.document.edits import RemovePages
from hwr_desktop.document.model import Document
from hwr_desktop.errors import CancelledError
from hwr_desktop.storage import Project
from hwr_desktop.storage.images import (
    embed_images,
    link_images,
    plan_embedding,
    plan_linking,
)
from tests.storage.records import correct, make_document

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def content(number: int) -> bytes:
    return bytes([number]) * 300_000


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project of three pages from three image files."""
    pages = []
    for number, page in enumerate(make_document(pages=3).pages):
        file = tmp_path / f"{number}.png"
        file.write_bytes(content(number))
        digest = hashlib.sha256(content(number)).hexdigest()
        pages.append(replace(page, file=str(file), content_hash=digest))
    project = Project.create(tmp_path / "a.hwr", Document(tuple(pages)))
    yield project
    project.close()


def say_nothing(_part: float) -> None:
    pass


def embed(project: Project) -> list[str]:
    plan = plan_embedding(project, project.history.document, say_nothing)
    return embed_images(project, plan, say_nothing)


def test_embedded_images_need_their_files_no_longer(project: Project, tmp_path: Path) -> None:
    plan = plan_embedding(project, project.history.document, say_nothing)
    assert plan.size == 900_000
    assert embed_images(project, plan, say_nothing) == []
    assert plan_embedding(project, project.history.document, say_nothing).files == ()
    for number, page in enumerate(project.history.document.pages):
        (tmp_path / f"{number}.png").unlink()
        assert project.embedded(page.content_hash) == content(number)
    correct(project, "p0w0", "typed")
    project.save_copy(tmp_path / "copy.hwr")
    copy = Project.open(tmp_path / "copy.hwr")
    assert len(copy.embedded_sizes()) == 3
    copy.close()


def test_files_that_are_missing_or_were_changed_stay_linked(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "0.png").unlink()
    plan = plan_embedding(project, project.history.document, say_nothing)
    assert [file.path.name for file in plan.files] == ["1.png", "2.png"]
    assert "0.png is missing" in str(plan.left_out[0])
    (tmp_path / "1.png").write_bytes(b"another picture")
    (problem,) = embed_images(project, plan, say_nothing)
    assert "1.png was changed" in str(problem)
    assert len(project.embedded_sizes()) == 1


def test_linking_takes_out_what_lies_unchanged_outside_and_the_file_shrinks(
    project: Project, tmp_path: Path
) -> None:
    embed(project)
    (tmp_path / "0.png").unlink()
    (tmp_path / "1.png").write_bytes(b"another picture")
    plan = plan_linking(project, project.history.document, say_nothing)
    assert [file.path.name for file in plan.files] == ["2.png"]
    assert len(plan.left_out) == 2
    link_images(project, plan)
    pages = project.history.document.pages
    assert [project.embedded(p.content_hash) for p in pages] == [content(0), content(1), None]
    for copy, images in (("small.hwr", 2), ("smaller.hwr", 0)):
        project.save_copy(tmp_path / copy)
        assert (tmp_path / copy).stat().st_size < 300_000 * images + 200_000
        project.unembed([page.content_hash for page in pages])


def test_the_image_of_a_page_that_undo_may_bring_back_stays(project: Project) -> None:
    embed(project)
    gone = project.history.document.pages[0]
    project.history.do(RemovePages((gone.id,)), title="Remove page")
    plan = plan_linking(project, project.history.document, say_nothing)
    link_images(project, plan)
    assert project.embedded(gone.content_hash) == content(0)
    project.history.undo()
    assert project.history.document.pages[0] == gone


def test_embedding_that_is_stopped_keeps_what_it_has(project: Project) -> None:
    plan = plan_embedding(project, project.history.document, say_nothing)

    def stop_at_half(part: float) -> None:
        if part > 0.5:
            raise CancelledError("stop")

    with pytest.raises(CancelledError):
        embed_images(project, plan, stop_at_half)
    assert len(project.embedded_sizes()) == 2
    assert embed(project) == []
    assert len(project.embedded_sizes()) == 3
