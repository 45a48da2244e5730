"""What workers do: each task is one page, or less, and needs nothing but its own fields."""

from __future__ import annotations

import io
import time
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from hwr_desktop.batch.settings import Outputs, Reader
from hwr_desktop.document.model import Document, Page
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.csv import CsvOptions
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.message import Message

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hwr_desktop.pipeline import Pipeline


class Task(Protocol):
    """Work on one input file.

    Attributes:
        path: Where the file is for the worker.
        file: The file's path as given, by which people know it.
        content_hash: SHA-256 of the file; empty where it cannot be read.
        label: What it is about, for messages.
        pages: How many pages the work is, for its time limit.
    """

    @property
    def path(self) -> Path: ...  # noqa: D102

    @property
    def file(self) -> str: ...  # noqa: D102

    @property
    def content_hash(self) -> str: ...  # noqa: D102

    @property
    def label(self) -> str | Message: ...  # noqa: D102

    @property
    def pages(self) -> int: ...  # noqa: D102

    def run(self) -> object:
        """Do the work; called in the worker."""
        ...

    def moved(self, path: Path, model: Path | None) -> Self:
        """Return the same work for a worker that has the file, and the model, elsewhere."""
        ...


@dataclass(frozen=True, slots=True)
class CountPages:
    """Find out how many pages a file has."""

    path: Path
    file: str
    content_hash: str
    pages: int = 1

    @property
    def label(self) -> str:
        """What the task is about."""
        return self.file

    def run(self) -> int:
        """Return the number.

        Raises:
            InputError: The file cannot be opened.
        """
        from hwr_desktop.imaging.load import count_pages

        return count_pages(self.path)

    def moved(self, path: Path, _model: Path | None) -> Self:
        """See `Task.moved`."""
        return replace(self, path=path)


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page that was read.

    Attributes:
        page: The page.
        seconds: How long it took.
    """

    page: Page
    seconds: float


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Load a page, find its words and read them.

    Attributes:
        path: Where the file is.
        file: The file's path as given, which the page carries.
        content_hash: SHA-256 of the file.
        number: Which page, from 1.
        reader: How it is read.
    """

    path: Path
    file: str
    content_hash: str
    number: int
    reader: Reader
    pages: int = 1

    @property
    def label(self) -> Message:
        """What the task is about."""
        return Message("{path}, page {number}", path=self.file, number=self.number)

    def run(self) -> PageRead:
        """Return the page.

        Raises:
            InputError: The page is damaged.
            ModelError: The model cannot be used.
        """
        from hwr_desktop.imaging.load import load_page
        from hwr_desktop.scans import LoadedPage, describe_page

        started = time.perf_counter()
        pipeline = _pipeline(self.reader)
        image = load_page(self.path, self.number)
        record = describe_page(self.file, image, self.content_hash)
        page = pipeline.transcribe_page(LoadedPage(image, record))
        return PageRead(page, time.perf_counter() - started)

    def moved(self, path: Path, model: Path | None) -> Self:
        """See `Task.moved`."""
        reader = replace(self.reader, model=model) if model else self.reader
        return replace(self, path=path, reader=reader)


@dataclass(frozen=True, slots=True)
class Render:
    """Write what was read of a file in the formats asked for.

    Attributes:
        path: Where the file is.
        file: The file's path as given.
        content_hash: SHA-256 of the file.
        name: What its results are called after.
        document: Its pages.
        outputs: What is written.
    """

    path: Path
    file: str
    content_hash: str
    name: str
    document: Document
    outputs: Outputs

    @property
    def label(self) -> str:
        """What the task is about."""
        return self.file

    @property
    def pages(self) -> int:
        """How many pages are written."""
        return len(self.document.pages)

    def run(self) -> dict[str, bytes]:
        """Return for each file its path below the folder of the results, and its bytes."""
        from hwr_desktop.exchange.export import page_names

        files = {}
        for name, path in zip(self.outputs.formats, self.outputs.paths(self.name), strict=True):
            format_ = FORMATS[name]
            options = format_.options()
            if isinstance(options, CsvOptions):
                options = replace(options, spreadsheet_safe=self.outputs.spreadsheet_safe)
            parts = {path: self.document}
            if not format_.many_pages:
                names = page_names(self.document, format_.suffix)
                parts = {
                    f"{path}/{file}": replace(self.document, pages=(page,))
                    for file, page in zip(names, self.document.pages, strict=True)
                }
            for file, part in parts.items():
                rendered = io.BytesIO()
                format_.write(part, rendered, options, self._pixels)
                files[file] = rendered.getvalue()
        return files

    def moved(self, path: Path, _model: Path | None) -> Self:
        """See `Task.moved`."""
        return replace(self, path=path)

    def _pixels(self, page: Page) -> NDArray[np.uint8] | None:
        from hwr_desktop.imaging.load import load_page

        try:
            return load_page(self.path, page.number).pixels
        except InputError:
            return None


@lru_cache(maxsize=1)
def _pipeline(reader: Reader) -> Pipeline:
    """One thread each: the processes share the cores, and results do not depend on their number."""
    import cv2

    from hwr_desktop.learning.profile import Profile, use_profile
    from hwr_desktop.pipeline import Pipeline
    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.recognition.models import load_model
    from hwr_desktop.recognition.providers import Provider

    cv2.setNumThreads(1)
    model = load_model(reader.model)
    recogniser = Recogniser(model, Provider(reader.provider), threads=1, lexicon=reader.lexicon)
    if reader.profile:
        profile = Profile.unpack(reader.profile, reader.profile_name)
        use_profile(recogniser, profile, reader.profile_name)
    return Pipeline(recogniser)
