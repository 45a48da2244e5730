"""Reading forms in a thread of its own, for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hwr_desktop.errors import InputError
from hwr_desktop.gui.background import BackgroundTask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hwr_desktop.forms.records import FormPageReading
    from hwr_desktop.forms.template import Form
    from hwr_desktop.gui.background import Tell
    from hwr_desktop.gui.settings import Settings


class ReadFormsTask(BackgroundTask):
    """Reads files page by page."""

    page_read = Signal(object)
    """A `FormPageReading`."""
    page_failed = Signal(object)
    """An `InputError`: a file or a page that cannot be read."""

    def __init__(
        self,
        files: Sequence[str],
        forms: Sequence[Form],
        settings: Settings,
        apply_corrections: Callable[[FormPageReading], FormPageReading],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(self._read, parent)
        self._files = files
        self._forms = forms
        self._settings = settings
        self._apply_corrections = apply_corrections

    def _read(self, tell: Tell) -> None:
        from hwr_desktop.forms.reader import FormReader
        from hwr_desktop.recognition.engine import Recogniser
        from hwr_desktop.recognition.models import find_model
        from hwr_desktop.recognition.providers import Provider

        settings = self._settings
        model, provider = find_model(settings.model), Provider(settings.provider)
        reader = FormReader(Recogniser(model, provider, settings.threads or None), self._forms)
        for done, file in enumerate(self._files):
            tell(done / len(self._files))
            try:
                for page in reader.read_file(file):
                    tell(done / len(self._files))
                    if isinstance(page, InputError):
                        self.page_failed.emit(page)
                    else:
                        self.page_read.emit(self._apply_corrections(page))
            except InputError as error:
                self.page_failed.emit(error)
        tell(1.0)
