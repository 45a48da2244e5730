"""Lessons: pictures of words with the texts that a person gave them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.errors import InputError
from hwr_desktop.imaging.light import to_grey
from hwr_desktop.imaging.load import load_page
from hwr_desktop.pipeline import cut_regions
from hwr_desktop.recognition.preprocess import Grey
from hwr_desktop.storage.snapshot import Snapshot
from hwr_desktop.text_lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hwr_desktop.document.model import Page, Word


@dataclass(frozen=True, eq=False)
class Lesson:
    """A word that a person has checked.

    Attributes:
        picture: The word as the reader is shown it.
        text: What stands there.
        page: The page that it stands on; words of one page are much alike.
    """

    picture: Grey
    text: str
    page: str


def lessons_of_project(path: Path) -> Iterator[Lesson | InputError]:
    """Yield the confirmed and corrected words of a project, page by page.

    A page whose image is missing or damaged comes as its error.

    Raises:
        ProjectError: The project cannot be read.
    """
    project = Snapshot.read(path)
    for page in project.document.pages:
        words = [word for word in page.words() if _teaches(word)]
        if not words:
            continue
        image = project.find_image(page)
        if image is None:
            yield InputError("{path}: the image of {file} is gone", path=path, file=page.file)
            continue
        try:
            yield from _lessons_of_page(page, words, image)
        except InputError as error:
            yield error


def _lessons_of_page(page: Page, words: list[Word], image: Path) -> Iterator[Lesson]:
    pictures = cut_regions(
        load_page(image, page.number), [word.region for word in words], page.turn
    )
    for word, picture in zip(words, pictures, strict=True):
        yield Lesson(picture, word.transcription, page.id)


def _teaches(word: Word) -> bool:
    checked = word.status in {Status.CONFIRMED, Status.CORRECTED}
    return checked and word.kind is not Kind.MARK and bool(word.transcription.strip())


def lessons_of_list(path: Path) -> Iterator[Lesson | InputError]:
    """Yield the words of a list: on each line a picture's path, a tab and its text.

    Paths are relative to the list. A line ``file<TAB>text`` at the top is taken for a heading. A
    line that cannot be used comes as its error.

    Raises:
        InputError: The list itself cannot be read.
    """
    for number, line in enumerate(read_lines(path), 1):
        file, tab, text = line.partition("\t")
        if not line.strip() or (number == 1 and (file, text) == ("file", "text")):
            continue
        if not tab or not file or not text.strip():
            yield InputError(
                "{path}, line {number}: a picture's path, a tab and its text are needed",
                path=path,
                number=number,
            )
            continue
        try:
            picture = to_grey(load_page(path.parent / file).pixels)
        except InputError as error:
            yield error
        else:
            yield Lesson(picture, " ".join(text.split()), str(path))
