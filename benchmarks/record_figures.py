"""Compares the fields of records with what is written in them."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Levenshtein

from hwr_desktop.document.form import FieldType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

_WITH_SPACES = {FieldType.TEXT, FieldType.TICK, FieldType.CHOICE, FieldType.SIGNATURE}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WRITTEN_DATE = re.compile(r"(\d{1,2})([./ ])(\d{1,2})\2(\d{4}|\d\d)")
_BINS = 10


@dataclass(frozen=True, slots=True)
class ReadField:
    """A field and what was read in it; ``confidence`` is nought where nothing was read."""

    type: FieldType
    true: str
    value: str | None
    confidence: float
    page: str

    @property
    def given(self) -> str:
        """The value, its spaces as the type has them."""
        return _spaced(self.type, self.value or "")

    @property
    def right(self) -> bool:
        """Whether the whole value is right."""
        return self.value is not None and self.given in admitted(self.type, self.true)

    @property
    def errors(self) -> int:
        """Characters by which the value differs from the closest right one."""
        if self.right:
            return 0
        right = admitted(self.type, self.true)
        return min(int(Levenshtein.distance(self.given, text)) for text in right)


@dataclass
class RecordFigures:
    """What is counted over the pages of a set."""

    fields: list[ReadField] = field(default_factory=list)
    forms: list[bool] = field(default_factory=list)

    def table(self) -> dict[str, float]:
        """Return all figures by name."""
        read = [f for f in self.fields if f.type.written]
        written = [f for f in read if f.true]
        figures = {"form or none recognised": _mean(self.forms)}
        for kind in FieldType:
            if own := [f.right for f in self.fields if f.type is kind]:
                figures[f"{kind} right"] = _mean(own)
        figures["empty fields empty"] = _mean(
            [f.right for f in self.fields if not f.true and f.type is not FieldType.SIGNATURE]
        )
        figures["fields right"] = _mean([f.right for f in self.fields])
        by_page = itertools.groupby(sorted(self.fields, key=_page), key=_page)
        figures["records right"] = _mean([all(f.right for f in own) for _, own in by_page])
        letters = sum(len(_spaced(f.type, f.true)) for f in written)
        figures["character error rate"] = sum(f.errors for f in written) / max(letters, 1)
        right = np.array([f.right for f in self.fields])
        confidence = np.array([f.confidence for f in self.fields])
        figures["calibration error"] = calibration_error(confidence, right)
        for share in (0.01, 0.05):
            figures[f"accepted at {share:.0%} wrong"] = accepted(confidence, right, share)
        return figures


def _page(read: ReadField) -> str:
    return read.page


def _mean(right: Sequence[bool]) -> float:
    return float(np.mean(right)) if right else 0.0


def _spaced(kind: FieldType, text: str) -> str:
    return (" " if kind in _WITH_SPACES else "").join(text.split())


def admitted(kind: FieldType, true: str) -> set[str]:
    """Return the values that are right where a text is written.

    A date may be given as ISO 8601 where it is clear which day is meant: day before month, but
    with slashes both orders are possible.
    """
    texts = {_spaced(kind, true)}
    if kind is FieldType.DATE:
        texts |= {".".join(true.split()), *_days(true)}
    return texts


def _days(text: str) -> Iterable[str]:
    if match := _ISO.fullmatch(text):
        year, month, day = map(int, match.groups())
        years = [year]
    elif match := _WRITTEN_DATE.fullmatch(text):
        day, month, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] == "/" and day != month:
            if day <= 12 and month <= 12:
                return
            if month > 12:
                day, month = month, day
        years = [year] if len(match[4]) == 4 else [1900 + year, 2000 + year]
    else:
        return
    for year in years:
        try:
            yield dt.date(year, month, day).isoformat()
        except ValueError:
            return


def calibration_error(confidence: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error over ten equal bins of confidence."""
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    return float(
        sum(
            abs(confidence[own].mean() - right[own].mean()) * own.mean()
            for own in (bins == number for number in range(_BINS))
            if own.any()
        )
    )


def accepted(confidence: NDArray[np.float64], right: NDArray[np.bool_], wrong: float) -> float:
    """Return the largest share of fields above a threshold of which so many are wrong at most."""
    order = np.argsort(-confidence, kind="stable")
    errors = np.cumsum(~right[order])
    counts = np.arange(1, len(order) + 1)
    ends = np.append(np.diff(confidence[order]) != 0, True)  # equal confidences go together
    good = ends & (errors <= wrong * counts)
    return float(counts[good].max() / len(order)) if good.any() else 0.0
