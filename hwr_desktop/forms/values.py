"""What a field's text means: what its type admits, normal forms, and checks.

A type becomes a constraint that the decoder keeps to while it reads, see `constraint_of`; what it
has read is brought into a normal form by `normalise`.
"""

from __future__ import annotations

import datetime as dt
import importlib
import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from hwr_desktop.document.form import DateOrder, FieldType
from hwr_desktop.message import Message
from hwr_desktop.recognition.pattern import AMOUNT, Pattern
from hwr_desktop.text_lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from types import ModuleType

    from hwr_desktop.document.form import Format
    from hwr_desktop.recognition.ctc import Constraint

_DAY, _MONTH, _YEAR = r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[012])", r"((1[89]|20)\d{2}|\d{2})"
_PATTERNS = {
    FieldType.DIGITS: Pattern(r"[+]?\d+([./-]?\d+)*"),
    FieldType.CODE: Pattern(r"[A-Z0-9]+([./-]?[A-Z0-9]+)*"),
    FieldType.AMOUNT: AMOUNT,
    FieldType.DATE: Pattern(
        "|".join(rf"{_DAY}{sign}{_MONTH}{sign}{_YEAR}" for sign in (r"\.", "/", "-"))
        + rf"|(1[89]|20)\d{{2}}-{_MONTH}-{_DAY}"
    ),
}
_UPPER = Pattern("[A-ZÀ-ÖØ-ÞŒŸ0-9.,'/&-]*")
_DATE = re.compile(r"(\d{1,2})[. /-](\d{1,2})[. /-](\d{4}|\d{2})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january janvier", "feb februar february février", "mar märz march mars",
            "apr april avril", "may mai", "jun juni june juin", "jul juli july juillet",
            "aug august août", "sep sept september septembre", "oct okt oktober october octobre",
            "nov november novembre", "dec dez december dezember décembre",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_NAMED_DATE = re.compile(r"(\d{1,2})\.?\s*([^\W\d]+)\.?\s*(\d{4}|\d{2})")
_FIRST_YEAR = 1900
"""Years of two figures lie in the hundred years up to now, from then on at the earliest."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a text means.

    Attributes:
        text: The normal form, or the text itself where there is none.
        problem: What is wrong or unclear with it, for a person; None if nothing is.
    """

    text: str
    problem: Message | None = None


class _Checked:
    """A constraint whose whole texts must pass a check as well."""

    def __init__(self, inner: Constraint, check: Callable[[str], bool]) -> None:
        self._inner = inner
        self._check = check

    def allows(self, text: str) -> bool:
        return self._inner.allows(text)

    def accepts(self, text: str) -> bool:
        return self._inner.accepts(text) and self._check(text)


class _OneOf:
    """A constraint to the texts of a list, without their spaces."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = sorted({"".join(text.split()) for text in texts})

    def allows(self, text: str) -> bool:
        place = bisect_left(self._texts, text)
        return place < len(self._texts) and self._texts[place].startswith(text)

    def accepts(self, text: str) -> bool:
        place = bisect_left(self._texts, text)
        return place < len(self._texts) and self._texts[place] == text


class OfLength:
    """A constraint to texts of so many characters, one for each cell of a comb.

    Args:
        length: Characters.
        inner: What else they must be.
    """

    def __init__(self, length: int, inner: Constraint) -> None:
        self._length = length
        self._inner = inner

    def allows(self, text: str) -> bool:
        """Tell whether a text can become one that is accepted."""
        return len(text) <= self._length and " " not in text and self._inner.allows(text)

    def accepts(self, text: str) -> bool:
        """Tell whether a text may stand in the cells."""
        return len(text) == self._length and self._inner.accepts(text)


def constraint_of(form: Format) -> Constraint | None:
    """Return what a text of a field must look like, without its spaces; None for free text."""
    if form.values:
        texts = form.values if isinstance(form.values, tuple) else ()
        return _OneOf([*texts, *(text.upper() for text in texts)])
    if form.type is FieldType.TEXT and not form.pattern:
        return _UPPER if form.comb or form.upper else None
    inner = Pattern(form.pattern) if form.pattern else _PATTERNS[form.type]
    return _Checked(inner, lambda text: normalise(form, text).problem is None)


def constraint_of_cells(form: Format, length: int, *, alone: bool) -> Constraint:
    """Return what the characters in a run of a comb's cells must look like.

    Args:
        form: The field's format.
        length: Cells of the run.
        alone: Whether the other cells are empty, so that these hold the whole text.
    """
    if alone and (form.pattern or form.values or form.checksum):
        whole = constraint_of(form)
        if whole is not None:
            return OfLength(length, whole)
    if form.type in {FieldType.DIGITS, FieldType.DATE, FieldType.AMOUNT}:
        return OfLength(length, Pattern(r"\d*"))
    if form.type is FieldType.CODE:
        return OfLength(length, Pattern("[A-Z0-9]*"))
    return OfLength(length, _UPPER)


def normalise(form: Format, text: str) -> Value:
    """Return what a text means in a field.

    Dates become ISO 8601, amounts decimal numbers with a point. A date of which day and month may
    be meant either way stays as it is written and says so.

    Args:
        form: The field's format.
        text: As written.
    """
    text = " ".join(text.split())
    if not text:
        return Value("", Message("something must be written here") if form.required else None)
    find_normal = _NORMAL.get(form.type)
    value = find_normal(form, text) if find_normal else Value(text)
    return value if value.problem else Value(value.text, _check(form, text, value.text))


def _date(form: Format, text: str) -> Value:
    compact = re.sub(r"\s*([./-])\s*", r"\1", text)
    unclear = Value(text, Message("“{text}” is not a date", text=text))
    if match := _ISO_DATE.fullmatch(compact):
        year, month, day = map(int, match.groups())
    elif match := _NAMED_DATE.fullmatch(compact):
        month = _MONTHS.get(match[2].casefold(), 0)
        day, year = int(match[1]), _year(match[3])
    elif match := _DATE.fullmatch(compact):
        first, second, year = int(match[1]), int(match[2]), _year(match[3])
        both = "/" in compact and max(first, second) <= 12 and first != second
        if both and form.date_order is None:
            return Value(
                compact,
                Message("“{text}” may be two dates: day or month may come first", text=text),
            )
        month_first = form.date_order is DateOrder.MONTH_FIRST or (
            form.date_order is None and "/" in compact and second > 12
        )
        day, month = (second, first) if month_first else (first, second)
    else:
        return unclear
    try:
        return Value(dt.date(year, month, day).isoformat())
    except ValueError:
        return unclear


def _year(figures: str) -> int:
    if len(figures) == 4:
        return int(figures)
    this_year = dt.datetime.now(tz=dt.UTC).year
    year = this_year - (this_year - int(figures)) % 100
    return max(year, _FIRST_YEAR)


def _amount(_form: Format, text: str) -> Value:
    figures = re.sub(r"[^\d.,-]", "", text).rstrip("-")
    if figures.endswith((",", ".")):  # as in "12,-"
        figures = figures[:-1]
    point = max(figures.rfind("."), figures.rfind(","))
    decimals = figures[point + 1 :] if point >= 0 else ""
    if len(decimals) == 3 and figures.count(figures[point]) >= 1 and len(figures) > 4:
        decimals, point = "", -1  # groups of thousands
    whole = re.sub(r"[.,]", "", figures[:point] if decimals else figures)
    try:
        number = Decimal(f"{whole}.{decimals}" if decimals else whole)
    except InvalidOperation:
        return Value(text, Message("“{text}” is not an amount", text=text))
    return Value(f"{number:f}")


def _compact(_form: Format, text: str) -> Value:
    return Value("".join(text.split()))


_NORMAL: dict[FieldType, Callable[[Format, str], Value]] = {
    FieldType.DATE: _date,
    FieldType.AMOUNT: _amount,
    FieldType.DIGITS: _compact,
    FieldType.CODE: _compact,
}


def _check(form: Format, text: str, value: str) -> Message | None:
    """Return what is wrong with a value beyond its type."""
    if form.pattern and not Pattern(form.pattern).accepts("".join(text.split())):
        return Message("“{text}” does not look as it should", text=text)
    if form.values and not _OneOf(form.values).accepts("".join(text.split())):
        return Message("“{text}” is not in the list", text=text)
    if form.checksum and not _passes(form.checksum, value):
        return Message("the check digits of “{text}” are wrong", text=text)
    for limit, message in (
        (form.min, Message("“{text}” is less than {limit}", text=text, limit=str(form.min))),
        (form.max, Message("“{text}” is more than {limit}", text=text, limit=str(form.max))),
    ):
        if limit is not None and _beyond(form, value, limit, below=limit is form.min):
            return message
    return None


def _beyond(form: Format, value: str, limit: float | str, *, below: bool) -> bool:
    if form.type is FieldType.DATE:
        return value < str(limit) if below else value > str(limit)
    try:
        number, bound = Decimal(value), Decimal(str(limit))
    except InvalidOperation:
        return False
    return number < bound if below else number > bound


def _passes(checksum: str, text: str) -> bool:
    return bool(_module(checksum).is_valid(text))


def _module(checksum: str) -> ModuleType:
    return importlib.import_module(f"stdnum.{checksum}")


def check_format(form: Format) -> Message | None:
    """Return what is wrong with a field's format, if anything is."""
    if form.pattern:
        try:
            Pattern(form.pattern)
        except ValueError as error:
            return Message("{problem}", problem=str(error))
    if form.checksum:
        if not re.fullmatch(r"[a-z]+(\.[a-z]+)?", form.checksum):
            return Message("there is no check called “{name}”", name=form.checksum)
        try:
            known = hasattr(_module(form.checksum), "is_valid")
        except ImportError:
            known = False
        if not known:
            return Message("there is no check called “{name}”", name=form.checksum)
    return None


def read_values(path: Path) -> tuple[str, ...]:
    """Read a list of texts, one a line.

    Raises:
        InputError: The file cannot be read or is not UTF-8.
    """
    return tuple(line.strip() for line in read_lines(path) if line.strip())
