"""From a file to the records in it: load, register, read the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import CancelledError, InputError
from hwr_desktop.forms.field_reading import FieldReader
from hwr_desktop.forms.records import FormPageReading
from hwr_desktop.forms.reference import Reference
from hwr_desktop.forms.registration import Mismatch, register
from hwr_desktop.message import Message
from hwr_desktop.scans import open_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hwr_desktop.document.form import Field
    from hwr_desktop.forms.template import Form
    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.scans import LoadedPage


class FormReader:
    """Reads pages of known forms.

    Args:
        recogniser: Reads the words' pictures.
        forms: The forms that a page may be.
    """

    def __init__(self, recogniser: Recogniser, forms: Sequence[Form]) -> None:
        self._fields = FieldReader(recogniser)
        self._pages: list[tuple[Form, int, tuple[Field, ...]]] = []
        self._references: list[Reference] = []
        for form in forms:
            for number, picture in enumerate(form.pictures, 1):
                fields = tuple(f for f in form.template.fields if f.page == number)
                self._pages.append((form, number, fields))
                self._references.append(Reference(picture.pixels, [field.box for field in fields]))

    def read_file(
        self, file: str, *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[FormPageReading | InputError]:
        """Yield the pages of a file as they are read; a damaged page comes as its error.

        Args:
            file: Path as given.
            cancelled: Asked before each page whether to stop.

        Raises:
            InputError: The file cannot be opened at all.
            CancelledError: ``cancelled`` said so.
        """
        for loaded in open_file(file):
            if cancelled and cancelled():
                raise CancelledError("reading was cancelled")
            yield loaded if isinstance(loaded, InputError) else self.read_page(loaded)

    def read_page(self, loaded: LoadedPage) -> FormPageReading:
        """Match a page to the forms and read its fields."""
        page = loaded.page
        registration = register(loaded.image, self._references)
        if isinstance(registration, Mismatch):
            return FormPageReading(
                page.file,
                page.number,
                None,
                content_hash=page.content_hash,
                reason=Message.verbatim(registration.value),
            )
        form, number, fields = self._pages[registration.form]
        reference = self._references[registration.form]
        readings = self._fields.read(registration, reference, fields)
        return FormPageReading(
            page.file, page.number, form, number, tuple(readings), page.content_hash
        )
