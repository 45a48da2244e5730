"""A set of filled forms and what is written in their fields."""

from __future__ import annotations

import collections
import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from hwr_desktop.forms.template import SUFFIX, Form, load_form
from hwr_desktop.imaging.load import load_page

if TYPE_CHECKING:
    from hwr_desktop.imaging.page import PageImage

    Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class FilledPage:
    """A page of a set.

    Attributes:
        path: Its file.
        number: Which page of the file, from 1.
        form: Name of the form that it is a copy of; empty if it is none of them.
        values: What is written in each field.
        writer: Who wrote the digits and single letters: what is fitted to some writers is measured
            on others.
    """

    path: Path
    number: int
    form: str
    values: Mapping[str, str]
    writer: str

    @property
    def name(self) -> str:
        """File and page, for people."""
        return f"{self.path.name} {self.number}"

    def load(self) -> PageImage:
        """Read the page's picture."""
        return load_page(self.path, self.number)


@dataclass(frozen=True, slots=True)
class RecordSet:
    """Forms and filled copies of them."""

    forms: tuple[Form, ...]
    pages: tuple[FilledPage, ...]


def read_record_set(archive: Path, folder: Path) -> RecordSet:
    """Unpack a set.

    Args:
        archive: A ZIP file with ``forms/NAME.form.json`` and their pictures, ``files/`` with the
            pages, ``records.tsv`` (file, page, form, field, type, value) and ``files.tsv`` (file,
            page, writer).
        folder: Where the files may be put.
    """
    with zipfile.ZipFile(archive) as held:
        held.extractall(folder)
        records, files = (list(_rows(held, name)) for name in ("records.tsv", "files.tsv"))
    writers = {_key(row): row["writer"].partition(",")[0] for row in files}
    values: dict[tuple[str, int], dict[str, str]] = collections.defaultdict(dict)
    form_of: dict[tuple[str, int], str] = {}
    for row in records:
        form_of[_key(row)] = row["form"]
        if row["form"]:
            values[_key(row)][row["field"]] = row["value"]
    return RecordSet(
        tuple(load_form(path) for path in sorted((folder / "forms").glob(f"*{SUFFIX}"))),
        tuple(
            FilledPage(folder / "files" / name, number, form, values[name, number], writers[key])
            for key, form in form_of.items()
            for name, number in [key]
        ),
    )


def _rows(held: zipfile.ZipFile, name: str) -> Iterator[Row]:
    text = held.read(name).decode("utf-8")
    return csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)


def _key(row: Row) -> tuple[str, int]:
    return PurePosixPath(row["file"]).name, int(row["page"] or 1)
