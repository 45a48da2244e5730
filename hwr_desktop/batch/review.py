"""A project of what a batch read, for review in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.batch.manifest import Manifest, State
from hwr_desktop.batch.results import Results
from hwr_desktop.document.edits import AddPages
from hwr_desktop.storage.project import REVIEW_BELOW, Project

if TYPE_CHECKING:
    from hwr_desktop.document.model import Page


def add_to_project(path: Path, output: Path, review_below: float | None = None) -> int:
    """Add the pages of a batch to a project, which is made where there is none.

    Pages that the project has already stay as they are, with all that people did to them.

    Args:
        path: The project.
        output: The folder of the batch's results.
        review_below: Confidence below which words are shown for review; None leaves the setting.

    Returns:
        How many pages were added.

    Raises:
        ProjectError: The project cannot be opened or written.
    """
    manifest, results = Manifest(output), Results(output)
    project = Project.open(path) if path.exists() else Project.create(path)
    added = 0
    try:
        for name in manifest.names():
            records = manifest.of(name)
            numbers = sorted(n for n, record in records.items() if record.state is State.DONE)
            pages = [
                _linked(page, records[number].file)
                for number in numbers
                if (page := results.load(name, number))
            ]
            document = project.history.document
            new = tuple(page for page in pages if page.id not in document.page_numbers)
            if new:
                project.history.note(
                    AddPages(len(document.pages), new),
                    title=f"Read {name}",
                    author=records[new[0].number].model,
                )
                added += len(new)
        if review_below is not None:
            project.set_setting(REVIEW_BELOW, review_below)
        project.close()
    finally:
        project.abandon()
    return added


def _linked(page: Page, file: str) -> Page:
    """The project may lie elsewhere, and be opened from elsewhere, than where the batch ran."""
    return replace(page, file=str(Path(file).absolute()))
