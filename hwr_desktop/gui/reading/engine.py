"""The pipeline as the window's worker needs it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.document.edits import WordReading
from hwr_desktop.gui.reading.worker import EngineInfo
from hwr_desktop.imaging.load import count_pages, load_page
from hwr_desktop.pipeline import Pipeline
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import Licence, find_model
from hwr_desktop.recognition.providers import Provider
from hwr_desktop.scans import LoadedPage, describe_page, hash_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hwr_desktop.document.model import Page, Word
    from hwr_desktop.imaging.page import PageImage


class PipelineRecogniser:
    """Opens and reads pages with a model; for the worker's thread alone.

    The image of the page that was opened last is kept, since it is read next.
    """

    def __init__(
        self,
        model: str,
        provider: str,
        threads: int,
        locate: Callable[[Page], Path] = lambda page: Path(page.file),
    ) -> None:
        """Choose what reads; it is loaded when it is needed first.

        Args:
            model: Name or path of the model.
            provider: Execution provider, or ``auto``.
            threads: Threads on the CPU, or 0 for one a core.
            locate: Gives the image file of a page.
        """
        self._model = model
        self._provider = provider
        self._threads = threads
        self._locate = locate
        self._pipeline: Pipeline | None = None
        self._last: LoadedPage | None = None
        self._hashed = (Path(), "")

    def info(self) -> EngineInfo:
        """Load the model and tell what reads."""
        recogniser = self._loaded().recogniser
        metadata = recogniser.model.metadata
        return EngineInfo(
            metadata.name,
            recogniser.provider.value,
            metadata.licence_note or metadata.licence.value,
            metadata.licence is Licence.RESEARCH,
            recogniser.model.id,
        )

    def count_pages(self, path: Path) -> int:
        """Return the number of pages of a file."""
        return count_pages(path)

    def open_page(self, path: Path, number: int) -> Page:
        """Return a page of a file, from 1, without words yet."""
        if path != self._hashed[0]:
            self._hashed = (path, hash_file(path))
        image = load_page(path, number)
        self._last = LoadedPage(image, describe_page(str(path), image, self._hashed[1]))
        return self._last.page

    def read_page(
        self, page: Page, *, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> Page:
        """Segment and read a page."""
        loaded = LoadedPage(self._image_of(page), page)
        return self._loaded().transcribe_page(loaded, progress=progress, cancelled=cancelled)

    def read_words(self, page: Page, words: Sequence[Word]) -> list[WordReading]:
        """Read words of a page at their regions."""
        regions = [word.region for word in words]
        readings = self._loaded().read_regions(self._image_of(page), regions, page.turn)
        return [
            WordReading(word.id, word.region, reading)
            for word, reading in zip(words, readings, strict=True)
        ]

    def _loaded(self) -> Pipeline:
        if self._pipeline is None:
            recogniser = Recogniser(
                find_model(self._model), Provider(self._provider), self._threads or None
            )
            self._pipeline = Pipeline(recogniser)
        return self._pipeline

    def _image_of(self, page: Page) -> PageImage:
        if self._last is None or self._last.page.id != page.id:
            self._last = LoadedPage(load_page(self._locate(page), page.number), page)
        return self._last.image
