"""What people said of fields, kept on the disk as it is said.

A journal of one JSON object a line. A field is known by the content of its file, the page and its
name, so that a scan that is read again, under whatever name, has its corrections.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hwr_desktop.document.form import FieldType
from hwr_desktop.errors import OutputError
from hwr_desktop.forms.values import normalise

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.form import Field
    from hwr_desktop.forms.field_reading import FieldReading
    from hwr_desktop.forms.records import FormPageReading


class Correction(msgspec.Struct, frozen=True):
    """What a person said of a field.

    Attributes:
        content_hash: SHA-256 of the file.
        page: Which page of the file, from 1.
        form: Name of the form.
        field: Name of the field.
        text: What stands there, as the person typed it.
    """

    content_hash: str
    page: int
    form: str
    field: str
    text: str


class CorrectionJournal:
    """The corrections in a file, the later ones first in force.

    Args:
        path: The file; made with the first correction.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[tuple[str, int, str, str], str] = {}
        for line in _lines(path):
            try:
                self._note(msgspec.json.decode(line, type=Correction))
            except msgspec.DecodeError:
                continue  # the line that a power cut tore

    def add(self, page: FormPageReading, field: Field, text: str) -> None:
        """Keep what a person said; it is on the disk when this returns.

        Raises:
            OutputError: It cannot be written.
        """
        form = page.form.template.name if page.form else ""
        correction = Correction(page.content_hash, page.number, form, field.name, text)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                # Begins with a line end, so that a line that was torn does not take it along.
                file.write(b"\n" + msgspec.json.encode(correction) + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise OutputError(
                "{path} cannot be written: {error}; free some space or choose another folder",
                path=self._path,
                error=error.strerror,
            ) from error
        self._note(correction)

    def applied(self, page: FormPageReading) -> FormPageReading:
        """Return a page with what people said of its fields."""
        if page.form is None:
            return page
        name = page.form.template.name
        fields = tuple(
            corrected(reading, text)
            if (text := self._known.get((page.content_hash, page.number, name, reading.field.name)))
            is not None
            else reading
            for reading in page.fields
        )
        return replace(page, fields=fields)

    def _note(self, correction: Correction) -> None:
        key = (correction.content_hash, correction.page, correction.form, correction.field)
        self._known[key] = correction.text


def corrected(reading: FieldReading, text: str) -> FieldReading:
    """Return a field as a person says that it is.

    What does not pass the field's checks stands all the same: the person saw the paper.

    Args:
        reading: What was read.
        text: What the person typed: a date in any order, the name of an option, ``1`` or ``0``.
    """
    text = " ".join(text.split())
    value = normalise(reading.field, text).text if reading.field.type.written else text
    return replace(reading, value=value, raw=text, confidence=1.0, problem=None, reviewed=True)


def can_stand(field: Field, text: str) -> bool:
    """Tell whether a text is an answer that a field has at all: an option, ``1`` or ``0``."""
    if field.type is FieldType.CHOICE:
        return text in {"", *(option.value for option in field.options)}
    if field.type in {FieldType.TICK, FieldType.SIGNATURE}:
        return text in {"0", "1"}
    return True


def _lines(path: Path) -> list[bytes]:
    try:
        return [line for line in path.read_bytes().splitlines() if line.strip()]
    except OSError:
        return []
