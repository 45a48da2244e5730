"""Reads the fields of a registered page.

What a person wrote is told from the print, shared among the fields, and read as each field's type
has it: text word by word as on any page, everything else as one string that the decoder holds to
what the type admits. The cells of a comb are such strings of a known length.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from hwr_desktop.document.form import Field, FieldType
from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.forms.confidence import Evidence, field_confidence
from hwr_desktop.forms.reference import TEXT_HEIGHT
from hwr_desktop.forms.ticks import choose, look_at
from hwr_desktop.forms.values import constraint_of, constraint_of_cells, normalise
from hwr_desktop.forms.written_ink import Piece, find_written_ink, share_among_fields, trimmed
from hwr_desktop.imaging.page import PreparedPage
from hwr_desktop.imaging.text_height import estimate_text_height
from hwr_desktop.message import Message
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from hwr_desktop.segmentation.crop import crop
from hwr_desktop.segmentation.join import join
from hwr_desktop.segmentation.layout import Layout, TextLine, WordBox
from hwr_desktop.segmentation.recognition_based import group_by_reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from hwr_desktop.document.model import Reading
    from hwr_desktop.forms.reference import Box, Reference
    from hwr_desktop.forms.registration import Registration
    from hwr_desktop.recognition.ctc import Constraint
    from hwr_desktop.recognition.engine import Decoded, Recogniser

    Mask = NDArray[np.bool_]

_SOFT_EDGE = 2  # pixels around a stroke that are its own grey
_MIN_WRITTEN = 0.35 * TEXT_HEIGHT
"""Pixels: a field whose ink reaches nowhere so far has dirt in it and nothing written."""
_SIGNED = 2.0 * TEXT_HEIGHT
"""Pixels across that the ink of a signature reaches at least."""
_UNBELIEVABLE = 9.0
"""By so much likelier, in natural logarithms, a free reading shows that the type does not fit."""
_DASHES = frozenset({"-", "--", "—", "_", "/", "n/a", "N/A", "n.a.", "none", "None"})
"""What people write in a field that does not apply to them."""


@dataclass(frozen=True, slots=True)
class FieldReading:
    """What was read in a field.

    Attributes:
        field: The field.
        region: Its box on the stored page.
        value: Normal form: ISO 8601 dates, decimal points, ``1`` and ``0`` of ticks and
            signatures, the option of a choice; empty for an empty field.
        raw: As written.
        confidence: Probability, 0 to 1, that the value is right, see `confidence`.
        problem: Why a person must look; None where the value may stand.
        reviewed: Whether a person has confirmed or corrected the value.
    """

    field: Field
    region: Region
    value: str
    raw: str
    confidence: float
    problem: Message | None = None
    reviewed: bool = False


class _Answer(NamedTuple):
    text: str
    evidence: Evidence
    problem: Message | None = None


class FieldReader:
    """Reads fields with a model.

    Args:
        recogniser: Reads the words' pictures.
    """

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._segmenter = ClassicalSegmenter()

    def read(
        self, registration: Registration, reference: Reference, fields: Sequence[Field]
    ) -> list[FieldReading]:
        """Read the fields of a page, in their order.

        Args:
            registration: The page.
            reference: The form's page that it was recognised as.
            fields: The fields on that page of the form.
        """
        page = _WrittenPage(registration, reference, fields)
        answers: dict[int, _Answer] = {}
        answers.update(self._read_texts(page))
        answers.update(self._read_strings(page))
        for number, field in enumerate(fields):
            if number not in answers:
                answers[number] = _look(page, number, field)
        return [
            _field_reading(field, registration, answers[number])
            for number, field in enumerate(fields)
        ]

    def _read_texts(self, page: _WrittenPage) -> Iterator[tuple[int, _Answer]]:
        """Yield the texts of the fields that are written as running text."""
        numbers = [i for i, field in enumerate(page.fields) if _is_running_text(field)]
        prepared = page.prepared(numbers)
        lines = list(self._lines(page, prepared, numbers))
        layout = Layout(tuple(line for _, line in lines))

        def read(boxes: Sequence[WordBox]) -> list[Reading | None]:
            texts = [box for box in boxes if box.kind is not Kind.MARK]
            readings = iter(self._recogniser.read([crop(prepared, box) for box in texts]))
            return [None if box.kind is Kind.MARK else next(readings) for box in boxes]

        layout, readings = group_by_reading(layout, read(list(layout.words())), read)
        every = iter(readings)
        words: dict[int, list[Reading]] = {number: [] for number in numbers}
        for (number, _), line in zip(lines, layout.lines, strict=True):
            found = itertools.islice(every, len(line.words))
            words[number].extend(reading for reading in found if reading and reading.text)
        for number, read_words in words.items():
            yield number, _text_answer(page.fields[number], read_words)

    def _lines(
        self, page: _WrittenPage, prepared: PreparedPage, numbers: Sequence[int]
    ) -> Iterator[tuple[int, TextLine]]:
        """Yield the text lines of each field, no line in two fields."""
        owner = page.owner(numbers)
        for line in self._segmenter.segment(prepared).lines:
            shares: dict[int, list[WordBox]] = {}
            for word in line.words:
                for number, part in _parts_by_field(word, owner):
                    shares.setdefault(number, []).append(replace(part, kind=Kind.HANDWRITTEN))
            for number, words in shares.items():
                yield number, TextLine(tuple(words))

    def _read_strings(self, page: _WrittenPage) -> Iterator[tuple[int, _Answer]]:
        """Yield the texts of the fields that are written as one string, or in cells."""
        numbers = [
            i
            for i, field in enumerate(page.fields)
            if field.type.written and not _is_running_text(field)
        ]
        prepared = page.prepared(numbers)
        runs: list[tuple[int, WordBox, Constraint | None]] = []
        for number in numbers:
            field = page.fields[number]
            if field.comb:
                cells = list(_runs_of_cells(page, number, field.comb))
                runs += [
                    (number, box, constraint_of_cells(field, length, alone=len(cells) == 1))
                    for box, length in cells
                ]
            elif page.is_written(number):
                runs.append((number, _word_of(page.pieces[number]), constraint_of(field)))
        decoded = self._recogniser.decode_held(
            [crop(prepared, box) for _, box, _ in runs], [held for _, _, held in runs]
        )
        for number in numbers:
            own = [word for (i, _, _), word in zip(runs, decoded, strict=True) if i == number]
            yield number, _string_answer(page.fields[number], own)


class _WrittenPage:
    """The written ink of a page and whose it is."""

    def __init__(
        self, registration: Registration, reference: Reference, fields: Sequence[Field]
    ) -> None:
        self.fields = fields
        self.written = find_written_ink(registration, reference)
        self.scale = reference.scale
        self.boxes = [self.scaled(field.box) for field in fields]
        self.pieces = share_among_fields(self.written, self.boxes)
        self._registration = registration
        self._print = reference.print

    def scaled(self, box: Box) -> Box:
        """Return a box of the reference on the drawn page."""
        x, y, width, height = (value * self.scale for value in box)
        return x, y, width, height

    def is_written(self, number: int) -> bool:
        """Tell whether anything but dirt stands in a field."""
        return any(
            max(piece.mask.shape) >= _MIN_WRITTEN and piece.area >= _MIN_WRITTEN
            for piece in self.pieces[number]
        )

    def prepared(self, numbers: Sequence[int]) -> PreparedPage:
        """Return the page with nothing on it but the writing in some of its fields."""
        ink = self.owner(numbers) >= 0
        near = cv2.dilate(ink.astype(np.uint8), np.ones((2 * _SOFT_EDGE + 1,) * 2, np.uint8)) > 0
        grey = np.where(near, self._registration.page, np.uint8(255))
        return PreparedPage(
            grey=grey,
            ink=ink,
            rules=self._print & ~ink,
            to_stored=self._registration.map.to_stored,
            text_height=estimate_text_height(ink) or TEXT_HEIGHT,
            sure_of_turn=True,
        )

    def owner(self, numbers: Sequence[int]) -> NDArray[np.int32]:
        """Return for each pixel the field whose writing it is, or -1."""
        owner = np.full(self.written.shape, -1, np.int32)
        for number in numbers:
            if self.is_written(number):
                for piece in self.pieces[number]:
                    owner[piece.y : piece.bottom, piece.x : piece.right][piece.mask] = number
        return owner


def _is_running_text(field: Field) -> bool:
    return (
        field.type is FieldType.TEXT and not field.comb and not field.values and not field.pattern
    )


def _parts_by_field(word: WordBox, owner: NDArray[np.int32]) -> Iterator[tuple[int, WordBox]]:
    """Yield the fields that have ink of a word, and their parts of it."""
    region = word.region
    own = np.where(
        word.mask, owner[region.y : region.bottom, region.x : region.right], np.int32(-1)
    )
    numbers = np.unique(own[own >= 0]).tolist()
    if len(numbers) == 1:
        yield numbers[0], word
        return
    for number in numbers:
        yield number, _word_of([trimmed(region.x, region.y, own == number)], word.kind)


def _word_of(pieces: Sequence[Piece], kind: Kind = Kind.HANDWRITTEN) -> WordBox:
    """Return one word of some pieces of ink."""
    return join(
        *(
            WordBox(Region(piece.x, piece.y, *piece.mask.shape[::-1]), kind, piece.mask)
            for piece in pieces
        )
    )


def _runs_of_cells(page: _WrittenPage, number: int, count: int) -> Iterator[tuple[WordBox, int]]:
    """Yield the words in a comb, and how many cells each fills; empty cells part them."""
    x, _, width, _ = page.boxes[number]
    cells: list[list[Piece]] = [[] for _ in range(count)]
    for piece in page.pieces[number]:
        columns = np.flatnonzero(piece.mask.any(axis=0)) + piece.x
        weights = piece.mask.sum(axis=0)[columns - piece.x]
        centre = float((columns * weights).sum() / weights.sum())
        cells[min(max(int((centre - x) / width * count), 0), count - 1)].append(piece)
    filled = [any(max(p.mask.shape) >= _MIN_WRITTEN for p in cell) for cell in cells]
    for is_filled, run in itertools.groupby(range(count), key=lambda i: filled[i]):
        if is_filled:
            places = list(run)
            yield _word_of([piece for i in places for piece in cells[i]]), len(places)


def _text_answer(field: Field, words: Sequence[Reading]) -> _Answer:
    text = " ".join(word.text for word in words)
    if text in _DASHES:
        text = ""
    evidence = Evidence.of_text([word.confidence for word in words])
    return _Answer(text, evidence, normalise(field, text).problem)


def _string_answer(field: Field, words: Sequence[tuple[Decoded, Decoded]]) -> _Answer:
    chosen = [_believed(held, free) for held, free in words]
    text = " ".join(word.hypotheses[0].text if word.hypotheses else "" for word in chosen)
    if text in _DASHES:
        text = ""
    agrees = all(
        bool(held.hypotheses) and held.hypotheses[0].text == free.raw_text for held, free in words
    )
    return _Answer(text, Evidence.of_strings(chosen, agrees=agrees), normalise(field, text).problem)


def _believed(held: Decoded, free: Decoded) -> Decoded:
    """Return the reading that the type admits, unless nothing like it is written."""
    if not held.hypotheses or not free.hypotheses:
        return free
    surplus = free.hypotheses[0].log_probability - held.hypotheses[0].log_probability
    return held if surplus < _UNBELIEVABLE else free


def _look(page: _WrittenPage, number: int, field: Field) -> _Answer:
    """Judge a field that is not read: a tick, a choice, a signature."""
    if field.type is FieldType.TICK:
        mark = look_at(page.written, page.boxes[number])
        return _Answer("1" if mark.ticked else "0", Evidence.of_mark(mark.certainty))
    if field.type is FieldType.CHOICE:
        marks = [look_at(page.written, page.scaled(option.box)) for option in field.options]
        chosen, certainty = choose(marks)
        problem = None
        if sum(mark.ticked for mark in marks) > 1:
            problem = Message("more than one box is ticked")
        elif chosen is None and field.required:
            problem = Message("no box is ticked")
        value = "" if chosen is None else field.options[chosen].value
        return _Answer(value, Evidence.of_mark(certainty), problem)
    across = sum(piece.mask.shape[1] for piece in page.pieces[number])
    signed = across >= _SIGNED
    problem = Message("the signature is missing") if field.required and not signed else None
    certainty = min(abs(math.log((across + 1) / _SIGNED)), 1.0)
    return _Answer("1" if signed else "0", Evidence.of_mark(certainty), problem)


def _field_reading(field: Field, registration: Registration, answer: _Answer) -> FieldReading:
    value = normalise(field, answer.text).text if field.type.written else answer.text
    return FieldReading(
        field,
        registration.map.region(*field.box),
        value,
        answer.text,
        field_confidence(answer.evidence, sound=answer.problem is None),
        answer.problem,
    )
