"""Proposes the fields of a form from its print: rules and boxes give areas, labels say the rest.

A person looks through the proposal; it saves drawing each box.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from hwr_desktop.document.form import Column, Field, FieldType, FormPage, FormTemplate, Option
from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.forms.blank_form import printed_ink
from hwr_desktop.forms.labels import admits_several, clean_label, name_of, type_of
from hwr_desktop.forms.reference import Reference
from hwr_desktop.forms.writing_areas import find_writing_areas
from hwr_desktop.imaging.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hwr_desktop.document.form import Box
    from hwr_desktop.document.model import Page
    from hwr_desktop.forms.writing_areas import WritingAreas
    from hwr_desktop.imaging.page import PageImage

_LARGEST_BOX = 5.5  # text heights of a tick box or of a comb's cell
_TICK_MARGIN = 0.3  # of a tick box's side: ticks reach beyond its print
_SQUARE = 1.35  # how much longer one side of a tick box may be
_EVEN = 0.2  # share by which the cells of a comb may differ in width
_SEPARATOR = 1.3  # cells: room for a printed point between two parts of a comb
_TOUCHING = 0.5  # cells: two cells so near are of one comb
_WORD_GAP = 2.0  # text heights between the words of one label, at most
_CAPTION = 2.5  # text heights between a label and the area above or below it, at most
_HEADING = 4.5  # text heights between a table's headings and its first row, at most
_ABOVE, _BELOW = 5.5, 1.0  # text heights of a line's area above and below it
_LEAST_ROOM = 2.0  # text heights above a line where there is room to write
_LINE_PITCH = 6.0  # text heights between written lines in a frame
_NEXT_LINE = 8.0  # text heights between the lines of one field, at most
_SAME = 1.0  # text heights by which edges may differ that belong together
_FREE = 0.45  # share of a cell's height, or its width, that a caption must leave free


class PrintedWord(NamedTuple):
    """A printed word of a form.

    Attributes:
        region: Its box, in pixels of the reference picture.
        text: What it says.
    """

    region: Region
    text: str


@dataclass(frozen=True, slots=True)
class _Area:
    region: Region
    line: bool = False
    lines: int = 1


def propose_form(
    name: str,
    pages: Sequence[tuple[str, PageImage]],
    read: Callable[[PageImage], Page],
) -> FormTemplate:
    """Propose a template for blank pages.

    Args:
        name: What the form is called.
        pages: Of each page the path of its picture, as the template shall have it, and the
            picture: level and blank, see `blank_form.find_blank_pages`.
        read: Finds and reads the words of a page.
    """
    form_pages, fields = [], []
    for number, (path, picture) in enumerate(pages, 1):
        codes = sorted(Reference(picture.pixels, ()).codes)
        form_pages.append(FormPage(path, codes[0] if codes else ""))
        text_height = prepare(picture, turn=0).stored_text_height
        if text_height <= 0:
            continue
        words = [
            PrintedWord(word.region, word.prediction)
            for word in read(picture).words()
            if word.kind is not Kind.MARK and any(map(str.isalnum, word.prediction))
        ]
        fields += _propose_fields(picture, words, text_height, number)
    names = _unique([field.name for field in fields])
    named = (replace(field, name=unique) for field, unique in zip(fields, names, strict=True))
    return FormTemplate(name, tuple(form_pages), tuple(named))


def _propose_fields(
    picture: PageImage, words: Sequence[PrintedWord], text_height: float, page: int
) -> list[Field]:
    """Propose the fields of a page, from top to bottom."""
    proposer = _Proposer(picture, words, text_height, page)
    fields = [*proposer.boxes(), *proposer.tables(), *proposer.rest()]
    return _in_reading_order(sorted(fields, key=_middle), text_height)


class _Proposer:
    """Takes areas away as it finds out what they are."""

    def __init__(
        self, picture: PageImage, words: Sequence[PrintedWord], text_height: float, page: int
    ) -> None:
        areas = find_writing_areas(printed_ink(picture, text_height), text_height)
        self._unit = text_height
        self._page = page
        self._height = picture.height
        self._words = words
        most = _LARGEST_BOX * text_height
        self._small = [
            cell
            for cell in areas.cells
            if max(cell.width, cell.height) <= most and not self._inside(cell)
        ]
        self._cells = [cell for cell in areas.cells if cell not in self._small]
        self._lines = [area for line in areas.lines if (area := self._line_area(line, areas))]

    # Combs, ticks and choices

    def boxes(self) -> Iterator[Field]:
        """Yield the fields made of small boxes."""
        ticks: list[list[Region]] = []
        for row in _rows(self._small):
            boxes = []
            for run in self._runs(row):
                if len(run) > 1:
                    yield self._comb(run)
                elif max(run[0].width, run[0].height) <= _SQUARE * min(run[0].width, run[0].height):
                    boxes += run
                else:
                    self._cells += run
            if boxes:
                ticks.append(boxes)
        for row in ticks:
            yield from self._ticks(row)

    def _runs(self, row: Sequence[Region]) -> Iterator[list[Region]]:
        """Yield the boxes of a row that stand together in combs, others alone."""
        run = [row[0]]
        for box in row[1:]:
            last = run[-1]
            gap, width = box.x - last.right, last.width
            fits = abs(box.width - width) <= _EVEN * width
            if fits and gap <= _SEPARATOR * width and not self._between(last, box):
                run.append(box)
                continue
            yield from self._parted(run)
            run = [box]
        yield from self._parted(run)

    @staticmethod
    def _parted(run: list[Region]) -> Iterator[list[Region]]:
        gaps = [b.x - a.right for a, b in itertools.pairwise(run)]
        if any(gap <= _TOUCHING * run[0].width for gap in gaps):
            yield run
        else:
            yield from ([box] for box in run)

    def _comb(self, run: Sequence[Region]) -> Field:
        box = Region.around(run)
        pitch = min(b.x - a.x for a, b in itertools.pairwise(run))
        cells = round((run[-1].x - run[0].x) / pitch) + 1
        label = self._label(box)
        return replace(self._field(label, box), comb=cells)

    def _ticks(self, row: Sequence[Region]) -> Iterator[Field]:
        """Yield the ticks and choices of a row of boxes."""
        question = self._left_of(row[0], 0)
        group: list[tuple[Region, Region, str]] = []
        for i, box in enumerate(row):
            end = row[i + 1].x if i + 1 < len(row) else None
            beside = self._beside(box, end)
            own = _first_phrase(beside, _WORD_GAP * self._unit)
            reach = Region.around([box, *(word.region for word in own)])
            group.append((box, reach, _text(own)))
            following = beside[len(own) :]
            if following or end is None:
                yield from self._question(question, group)
                question, group = _text(following), []

    def _question(
        self, question: str, group: Sequence[tuple[Region, Region, str]]
    ) -> Iterator[Field]:
        labels = [label for _, _, label in group]
        answers = {label.casefold() for label in labels} <= {
            "yes",
            "no",
            "ja",
            "nein",
            "oui",
            "non",
        }
        if len(group) > 1 and (question or answers) and not admits_several(question):
            options = tuple(
                Option(label.casefold() or str(number), self._tick_box(box))
                for number, (box, _, label) in enumerate(group, 1)
            )
            if len({option.value for option in options}) == len(options):
                boxes = [Region(*option.box) for option in options]
                hull = Region.around([*boxes, *(reach for _, reach, _ in group)])
                field = self._field(question or " ".join(labels), hull, FieldType.CHOICE)
                yield replace(field, options=options)
                return
        for box, _, label in group:
            field = self._field(" ".join(filter(None, (question, label))), box, FieldType.TICK)
            yield replace(field, box=self._tick_box(box))

    @staticmethod
    def _tick_box(box: Region) -> Box:
        margin = round(_TICK_MARGIN * max(box.width, box.height))
        return (
            max(box.x - margin, 0),
            max(box.y - margin, 0),
            box.width + 2 * margin,
            box.height + 2 * margin,
        )

    # Tables

    def tables(self) -> Iterator[Field]:
        """Yield the grids of equal rows under headings."""
        areas = [_Area(cell) for cell in self._cells if not self._inside(cell)]
        rows = [
            row
            for row in _area_rows([*areas, *self._lines])
            if len(row) > 1 and not (row[0].line and self._left_of(row[0].region, 0))
        ]
        while rows:
            grid = [rows.pop(0)]
            while rows and self._continues(grid[-1], rows[0]):
                grid.append(rows.pop(0))
            headings = [self._heading(area.region) for area in grid[0]]
            if len(grid) > 1 and all(headings):
                yield self._table(grid, headings)
                for area in itertools.chain.from_iterable(grid):
                    self._take(area)

    def _continues(self, row: Sequence[_Area], following: Sequence[_Area]) -> bool:
        near = _SAME * self._unit
        return len(row) == len(following) and all(
            abs(a.region.x - b.region.x) <= near
            and abs(a.region.right - b.region.right) <= near
            and 0 < b.region.y - a.region.y <= 2 * a.region.height + near
            for a, b in zip(row, following, strict=True)
        )

    def _table(self, grid: Sequence[Sequence[_Area]], headings: Sequence[str]) -> Field:
        box = Region.around(area.region for row in grid for area in row)
        names = _unique([name_of(heading) for heading in headings])
        columns = tuple(
            Column(
                name=name,
                label=heading,
                type=type_of(heading),
                x=area.region.x,
                width=area.region.width,
            )
            for name, heading, area in zip(names, headings, grid[0], strict=True)
        )
        rows = tuple((row[0].region.y, row[0].region.height) for row in grid)
        field = self._field("items", box, FieldType.TABLE)
        return replace(field, label="", columns=columns, rows=rows)

    def _heading(self, area: Region) -> str:
        above = [
            word
            for word in self._words
            if _overlaps(word.region, area)
            and -self._unit <= area.y - word.region.bottom <= _HEADING * self._unit
        ]
        lowest = max((word.region.bottom for word in above), default=0)
        return _text(word for word in above if lowest - word.region.bottom <= self._unit)

    # Lines and frames

    def rest(self) -> Iterator[Field]:
        """Yield what is left: lines and frames with a label."""
        for cell in self._cells:
            inside = self._inside(cell)
            if inside:
                caption = Region.around(word.region for word in inside)
                below = 1 - (caption.bottom - cell.y) / cell.height
                beside = 1 - (caption.right - cell.x) / cell.width
                if max(below, beside) >= _FREE and not self._is_heading(cell):
                    yield self._field(_text(inside), cell)
                continue
            label = self._label(cell)
            if label:
                lines = max(round(cell.height / (_LINE_PITCH * self._unit)), 1)
                yield replace(self._field(label, cell), lines=lines)
        for area in self._paragraphs():
            label = self._label(area.region, area)
            if label:
                yield replace(self._field(label, area.region), lines=area.lines)

    def _is_heading(self, cell: Region) -> bool:
        """Tell whether a cell with text is the heading of an empty one beneath or beside it."""
        near = _SAME * self._unit
        inside = Region.around(word.region for word in self._inside(cell))
        if inside.height < (1 - _FREE) / 2 * cell.height:
            return False
        return any(
            not self._inside(other)
            and (
                (abs(other.y - cell.bottom) <= near and abs(other.x - cell.x) <= near)
                or (abs(other.x - cell.right) <= near and abs(other.y - cell.y) <= near)
            )
            for other in self._cells
        )

    def _paragraphs(self) -> Iterator[_Area]:
        """Yield the lines, those without a label of their own joined to the one above."""
        lines = [area for row in _area_rows(self._lines) for area in row]
        near = _SAME * self._unit
        while lines:
            area = lines.pop(0)
            for other in list(lines):
                below = area.region
                if (
                    abs(other.region.right - below.right) <= near
                    and other.region.x <= below.x + near
                    and 0 < other.region.bottom - below.bottom <= _NEXT_LINE * self._unit
                    and not self._left_of(other.region, 0)
                    and not self._under(other.region)
                ):
                    area = _Area(Region.around([below, other.region]), True, area.lines + 1)
                    lines.remove(other)
            yield area

    def _line_area(self, line: Region, areas: WritingAreas) -> _Area | None:
        """Return the room to write on a line, or None where there is none."""
        unit = self._unit
        printed = (*(word.region for word in self._words), *areas.cells)
        above = [other.bottom for other in printed if _is_above(other, line, unit)]
        above += [
            round(other.bottom + _BELOW * unit)
            for other in areas.lines
            if _is_above(other, line, 0)
        ]
        room = min(line.y - max(above, default=0), _ABOVE * unit)
        if room < _LEAST_ROOM * unit:
            return None
        top = round(line.y - room)
        bottom = min(round(line.bottom + _BELOW * unit), self._height)
        return _Area(Region(line.x, top, line.width, bottom - top), True)

    # Labels

    def _label(self, region: Region, area: _Area | None = None) -> str:
        """Return the label of an area: left of it, below a line, or above it."""
        first = region
        if area and area.lines > 1:
            height = round(region.height / area.lines)
            first = Region(region.x, region.y, region.width, height)
            if left := self._left_of(Region(self._right_end(first), first.y, 1, height), first.x):
                return left
        return (
            self._left_of(first, 0) or (self._under(region) if area else "") or self._over(region)
        )

    def _right_end(self, region: Region) -> int:
        """Return where the words at the beginning of a first line end."""
        words = [
            w for w in self._words if _in_row(w.region, region) and _overlaps(w.region, region)
        ]
        return max((word.region.right for word in words), default=region.x) + round(self._unit)

    def _left_of(self, region: Region, least: int) -> str:
        """Return the words of a row between the area before and this one."""
        others = (*self._cells, *self._small, *(area.region for area in self._lines))
        start = max(
            (o.right for o in others if _in_row(o, region) and o.right <= region.x + 1),
            default=least,
        )
        words = [
            word
            for word in self._words
            if _in_row(word.region, region)
            and start - self._unit <= word.region.x
            and word.region.right <= region.x + self._unit
        ]
        return _text(words)

    def _over(self, region: Region) -> str:
        words = [
            word
            for word in self._words
            if _overlaps(word.region, region)
            and -0.5 * self._unit <= region.y - word.region.bottom <= _CAPTION * self._unit
        ]
        return _text(_first_phrase(words, _WORD_GAP * self._unit))

    def _under(self, region: Region) -> str:
        words = [
            word
            for word in self._words
            if _overlaps(word.region, region)
            and -_BELOW * self._unit <= word.region.y - region.bottom <= self._unit
        ]
        return _text(_first_phrase(words, _WORD_GAP * self._unit))

    def _inside(self, region: Region) -> list[PrintedWord]:
        return [word for word in self._words if _holds_centre(region, word.region)]

    def _between(self, left: Region, right: Region) -> bool:
        return any(
            _in_row(word.region, left) and left.right <= word.region.centre[0] <= right.x
            for word in self._words
        )

    def _beside(self, box: Region, end: int | None) -> list[PrintedWord]:
        """Return the words of a row from a box to the next one, or to the next area."""
        others = [*self._cells, *(area.region for area in self._lines)]
        ends = [o.x for o in others if _in_row(o, box) and o.x >= box.right]
        last = min([*ends, *([end] if end is not None else [])], default=10**9)
        words = [
            word
            for word in self._words
            if _in_row(word.region, box) and box.right <= word.region.centre[0] < last
        ]
        return sorted(words, key=lambda word: word.region.x)

    def _take(self, area: _Area) -> None:
        if area in self._lines:
            self._lines.remove(area)
        if area.region in self._cells:
            self._cells.remove(area.region)

    def _field(self, label: str, region: Region, kind: FieldType | None = None) -> Field:
        label = clean_label(label)
        return Field(
            name=name_of(label),
            label=label,
            page=self._page,
            box=_box(region),
            type=kind or type_of(label),
        )


def _box(region: Region) -> tuple[int, int, int, int]:
    return region.x, region.y, region.width, region.height


def _text(words: Iterable[PrintedWord]) -> str:
    ordered = sorted(words, key=lambda word: word.region.centre[1])
    lines: list[list[PrintedWord]] = []
    for word in ordered:
        if lines and _in_row(word.region, lines[-1][-1].region):
            lines[-1].append(word)
        else:
            lines.append([word])
    in_order = (sorted(line, key=lambda word: word.region.x) for line in lines)
    return clean_label(" ".join(word.text for line in in_order for word in line))


def _first_phrase(words: Sequence[PrintedWord], gap: float) -> list[PrintedWord]:
    """Return the first of some words in a row, up to the first wide gap."""
    phrase: list[PrintedWord] = []
    for word in sorted(words, key=lambda word: word.region.x):
        if phrase and word.region.x - phrase[-1].region.right > gap:
            break
        phrase.append(word)
    return phrase


def _rows(regions: Iterable[Region]) -> Iterator[list[Region]]:
    """Yield regions that stand side by side, from left to right."""
    waiting = sorted(regions, key=lambda region: region.centre[1])
    while waiting:
        first = waiting[0]
        row = [region for region in waiting if _in_row(region, first)]
        waiting = [region for region in waiting if region not in row]
        yield sorted(row, key=lambda region: region.x)


def _area_rows(areas: Sequence[_Area]) -> list[list[_Area]]:
    """Return areas that stand side by side, from left to right, the rows from top to bottom."""
    by_region = {area.region: area for area in areas}
    return [[by_region[region] for region in row] for row in _rows(by_region)]


def _in_row(region: Region, other: Region) -> bool:
    """Tell whether the middle of the lower of two regions lies beside the other."""
    smaller, larger = sorted((region, other), key=lambda r: r.height)
    return larger.y <= smaller.centre[1] < larger.bottom


def _is_above(region: Region, line: Region, slack: float) -> bool:
    return region.bottom <= line.y + slack and _overlaps(region, line)


def _overlaps(region: Region, other: Region) -> bool:
    return min(region.right, other.right) > max(region.x, other.x)


def _holds_centre(region: Region, other: Region) -> bool:
    x, y = other.centre
    return region.x <= x < region.right and region.y <= y < region.bottom


def _in_reading_order(fields: Sequence[Field], text_height: float) -> list[Field]:
    """Order fields by rows, and from left to right within one."""
    ordered: list[Field] = []
    row: list[Field] = []
    for field in fields:
        if row and _middle(field) - _middle(row[0]) > 2 * text_height:
            ordered += sorted(row, key=lambda field: field.box[0])
            row = []
        row.append(field)
    return ordered + sorted(row, key=lambda field: field.box[0])


def _middle(field: Field) -> float:
    return field.box[1] + field.box[3] / 2


def _unique(names: Sequence[str]) -> list[str]:
    """Number the names that occur again."""
    seen: Counter[str] = Counter()
    unique = []
    for name in names:
        seen[name] += 1
        unique.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return unique
