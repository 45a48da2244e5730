"""Page images inside the project, and outside of it again.

A project names the image files of its pages by path and SHA-256. Embedding copies their bytes
into the project, so that it can be taken elsewhere; linking takes out those whose files are still
at their place.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.message import Message
from hwr_desktop.scans import hash_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hwr_desktop.document.model import Document, Page
    from hwr_desktop.storage.project import Project

LARGEST_BYTES = 900 * 2**20
"""SQLite keeps no more than 1e9 bytes in one place."""

Tell = Callable[[float], None]
"""Takes the part of the work that is done, 0 to 1; may raise to stop it."""


@dataclass(frozen=True, slots=True)
class ImageFile:
    """An image file that pages of a project are from.

    Attributes:
        path: Where it is.
        content_hash: SHA-256 as the pages name it.
        size: Bytes.
    """

    path: Path
    content_hash: str
    size: int


@dataclass(frozen=True, slots=True)
class ImagePlan:
    """What embedding or linking would do.

    Attributes:
        files: The files whose bytes come into the project, or leave it.
        left_out: For each file that stays as it is, why it does.
    """

    files: tuple[ImageFile, ...]
    left_out: tuple[Message, ...]

    @property
    def size(self) -> int:
        """Bytes by which the project grows or shrinks."""
        return sum(file.size for file in self.files)


def plan_embedding(project: Project, document: Document, tell: Tell) -> ImagePlan:
    """Find out which image files of the document can come into the project.

    Raises:
        ProjectError: The project cannot be read.
    """
    embedded = project.embedded_sizes()
    files, left_out = [], []
    linked = _pages_by_file(p for p in document.pages if p.content_hash not in embedded)
    for done, pages in enumerate(linked):
        tell(done / len(linked))
        page = pages[0]
        path = next(filter(None, map(project.find_image, pages)), None)
        if path is None:
            left_out.append(Message("{path} is missing; put it beside the project", path=page.file))
        elif not page.content_hash:
            left_out.append(
                Message("{path} has no known content; open the scan itself", path=page.file)
            )
        elif path.stat().st_size > LARGEST_BYTES:
            left_out.append(
                Message("{path} is too large to be kept in a project; it stays linked", path=path)
            )
        else:
            files.append(ImageFile(path, page.content_hash, path.stat().st_size))
    return ImagePlan(tuple(files), tuple(left_out))


def embed_images(project: Project, plan: ImagePlan, tell: Tell) -> list[Message]:
    """Copy image files into the project, one after the other.

    Returns:
        For each file that cannot be copied, why not.

    Raises:
        ProjectError: The project cannot be written; what was copied before stays.
    """
    problems = []
    done = 0
    for file in plan.files:
        tell(done / max(1, plan.size))
        try:
            content = file.path.read_bytes()
        except OSError as error:
            problems.append(
                Message(
                    "{path} cannot be read: {error}; it stays linked",
                    path=file.path,
                    error=error.strerror,
                )
            )
        else:
            if hashlib.sha256(content).hexdigest() == file.content_hash:
                project.embed(file.content_hash, content)
            else:
                problems.append(
                    Message(
                        "{path} was changed since it was opened; it stays linked", path=file.path
                    )
                )
        done += file.size
    return problems


def plan_linking(project: Project, document: Document, tell: Tell) -> ImagePlan:
    """Find out which embedded images lie unchanged at their place outside.

    Images of pages that are not in the document now stay: undo may bring the pages back.

    Raises:
        ProjectError: The project cannot be read.
    """
    sizes = project.embedded_sizes()
    embedded = _pages_by_file(page for page in document.pages if page.content_hash in sizes)
    files, left_out = [], []
    for done, pages in enumerate(embedded):
        tell(done / len(embedded))
        page = pages[0]
        path = next(filter(None, map(project.find_image, pages)), None)
        if path is not None and _is_same(path, page):
            files.append(ImageFile(path, page.content_hash, sizes[page.content_hash]))
        else:
            left_out.append(
                Message("{path} is in the project alone; it stays there", path=page.file)
            )
    return ImagePlan(tuple(files), tuple(left_out))


def link_images(project: Project, plan: ImagePlan) -> None:
    """Take images out of the project.

    Raises:
        ProjectError: The project cannot be written; they stay.
    """
    project.unembed([file.content_hash for file in plan.files])


def free_bytes(project: Project) -> int:
    """Return the room that is left on the project's disk, in bytes."""
    return shutil.disk_usage(project.path.parent).free


def _pages_by_file(pages: Iterable[Page]) -> list[list[Page]]:
    """The pages of each image file; files of one content are one."""
    grouped: dict[str, list[Page]] = {}
    for page in pages:
        grouped.setdefault(page.content_hash or page.file, []).append(page)
    return list(grouped.values())


def _is_same(path: Path, page: Page) -> bool:
    try:
        return hash_file(path) == page.content_hash
    except OSError:
        return False
