"""A form as a person defines it: its pages, the fields on them and the rules between them.

`forms.template` reads and writes these values as ``NAME.form.json`` files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Box = tuple[int, int, int, int]
"""Left edge, upper edge, width and height in pixels of a page's reference picture."""


class FieldType(StrEnum):
    """What is written in a field, and so how it is read."""

    TEXT = "text"
    DIGITS = "digits"
    DATE = "date"
    AMOUNT = "amount"
    CODE = "code"
    """Letters and digits: a postcode, an insurance number."""
    TICK = "tick"
    """One box, ticked or not."""
    CHOICE = "choice"
    """Several boxes of which one is ticked."""
    SIGNATURE = "signature"
    """There or not; it is not read."""
    BARCODE = "barcode"
    """A barcode or QR code that differs from copy to copy."""
    TABLE = "table"
    """Equal rows of columns, each with a type of its own."""

    @property
    def written(self) -> bool:
        """Whether the field holds text that is read from handwriting."""
        return self in _WRITTEN


_WRITTEN = frozenset(
    {FieldType.TEXT, FieldType.DIGITS, FieldType.DATE, FieldType.AMOUNT, FieldType.CODE}
)


class DateOrder(StrEnum):
    """The order in which people write day, month and year on a form."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How the text of a field or of a table's column looks.

    Attributes:
        type: What is written.
        label: The printed label.
        required: Whether it may not be left empty.
        comb: Number of equal cells for one character each, or None.
        lines: Number of lines to write on.
        upper: Whether people write in capitals.
        pattern: Regular expression (the part of them that `recognition.pattern` knows) that the
            whole text must match.
        values: The texts that may stand here, or the path of a UTF-8 file with one a line,
            relative to the template.
        min: Least number, or earliest date as ISO 8601.
        max: Largest number, or latest date as ISO 8601.
        date_order: The order of day, month and year; None where dates with slashes may mean both.
        currency: ISO 4217 code of amounts on which no currency is written.
        checksum: Name of the check that the text must pass: a module of python-stdnum, such as
            ``iban``, ``luhn``, ``isbn`` or ``de.idnr``.
        prior: What is usual here: texts with their shares, 0 to 1.
    """

    type: FieldType
    label: str = ""
    required: bool = False
    comb: int | None = None
    lines: int = 1
    upper: bool = False
    pattern: str = ""
    values: str | tuple[str, ...] = ()
    min: int | float | str | None = None
    max: int | float | str | None = None
    date_order: DateOrder | None = None
    currency: str = ""
    checksum: str = ""
    prior: dict[str, float] | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One of the boxes of a choice.

    Attributes:
        value: What the choice is when this box is ticked.
        box: The box to tick.
    """

    value: str
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Format):
    """A column of a table.

    Attributes:
        name: Unique in the table.
        x: Left edge, in pixels of the reference picture.
        width: Pixels.
    """

    name: str
    x: int
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Format):
    """A field of a form.

    Attributes:
        name: Unique on the form; a lower-case identifier.
        page: The form's page that it is on, from 1.
        box: The area where a person writes.
        options: The boxes of a choice.
        columns: The columns of a table.
        rows: The rows of a table: how many equal ones fill its box, or each one's upper edge and
            height; None for the rows between the ruled lines of the reference picture.
        table: For a cell of a table the table's name, else empty.
        row: For a cell its row, from 1, else 0.
        column: For a cell its column's name, else empty.
    """

    name: str
    box: Box
    page: int = 1
    options: tuple[Option, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: int | tuple[tuple[int, int], ...] | None = None
    table: str = ""
    row: int = 0
    column: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition that the fields of a record must fulfil together.

    Attributes:
        condition: An expression in CEL, see `forms.rules`.
        message: What a clerk is told where it does not hold.
    """

    condition: str
    message: str


@dataclass(frozen=True, slots=True)
class FormPage:
    """A page of a form.

    Attributes:
        image: Path of its reference picture, relative to the template.
        code: Text of the barcode or QR code that is printed on it, alike on every copy.
        record_code: Name of the barcode field on it that tells which pages are of one record.
    """

    image: str
    code: str = ""
    record_code: str = ""


@dataclass(frozen=True, slots=True)
class FormTemplate:
    """A form.

    Attributes:
        name: What the form is called in tables and files.
        pages: Its pages.
        fields: Its fields, in the order of the table's columns.
        rules: Conditions over several fields.
    """

    name: str
    pages: tuple[FormPage, ...]
    fields: tuple[Field, ...] = ()
    rules: tuple[Rule, ...] = ()
