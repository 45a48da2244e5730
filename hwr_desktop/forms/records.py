"""Records: what stands on the pages of one filled form, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwr_desktop.forms.field_reading import FieldReading
from hwr_desktop.forms.rules import broken_rules
from hwr_desktop.forms.template import Form
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


ACCEPTED_FROM = 0.9
"""Confidence from which a field needs no look, unless told otherwise."""


@dataclass(frozen=True, slots=True)
class FormPageReading:
    """A page after it was matched to the forms.

    Attributes:
        file: Path as given.
        number: Which page of its file, from 1.
        form: The form that it is a page of, or None.
        page: Which page of the form, from 1.
        fields: What stands on it.
        content_hash: SHA-256 of the file.
        reason: Why it is none of the forms; None if it is one.
    """

    file: str
    number: int
    form: Form | None
    page: int = 1
    fields: tuple[FieldReading, ...] = ()
    content_hash: str = ""
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A filled form.

    Attributes:
        form: The form; None for a page that is none of them.
        pages: Its pages that were found, in the form's order.
        problems: What is wrong with the whole of it: a missing page, a rule that does not hold.
    """

    form: Form | None
    pages: tuple[FormPageReading, ...]
    problems: tuple[Message, ...] = ()

    @property
    def file(self) -> str:
        """The file of its first page."""
        return self.pages[0].file

    @property
    def number(self) -> int:
        """Which page of that file its first page is, from 1."""
        return self.pages[0].number

    def readings(self) -> Iterator[tuple[FormPageReading, FieldReading]]:
        """Yield what stands in the fields, with the page of each, in the form's order."""
        for page in self.pages:
            for reading in page.fields:
                yield page, reading

    def values(self) -> dict[str, str]:
        """Return the fields' values by their names."""
        return {reading.field.name: reading.value for _, reading in self.readings()}

    def needs_review(self, accepted_from: float = ACCEPTED_FROM) -> bool:
        """Tell whether a person must look at it.

        Args:
            accepted_from: Confidence from which a field needs no look.
        """
        return (
            self.form is None
            or bool(self.problems)
            or any(needs_review(reading, accepted_from) for _, reading in self.readings())
        )


def needs_review(reading: FieldReading, accepted_from: float = ACCEPTED_FROM) -> bool:
    """Tell whether a person must look at a field."""
    return not reading.reviewed and (
        reading.problem is not None or reading.confidence < accepted_from
    )


def assemble(pages: Iterable[FormPageReading]) -> Iterator[Record]:
    """Put pages together to records, in order.

    A record takes pages of its form for as long as they come in the form's order; the form's first
    page, a page that it has already or one of another form begins the next.
    """
    waiting: list[FormPageReading] = []
    for page in pages:
        if waiting and not (page.form is waiting[0].form and page.page > waiting[-1].page):
            yield _record(waiting)
            waiting = []
        if page.form is None:
            yield Record(None, (page,))
            continue
        waiting.append(page)
        if page.page == len(page.form.template.pages):
            yield _record(waiting)
            waiting = []
    if waiting:
        yield _record(waiting)


def _record(pages: Sequence[FormPageReading]) -> Record:
    form = pages[0].form
    record = Record(form, tuple(pages))
    if form is None:
        return record
    template = form.template
    found = {page.page for page in pages}
    missing = (
        Message("page {page} is missing", page=number)
        for number in range(1, len(template.pages) + 1)
        if number not in found
    )
    rules = broken_rules(template.rules, template.fields, record.values())
    broken = (message for _, message in rules)
    return Record(form, record.pages, (*missing, *broken))
