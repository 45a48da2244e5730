"""Measures how well filled forms are read into records.

``python -m benchmarks.records DATA.zip`` prints the figures; with ``--overlays FOLDER`` each field
that was read wrongly is drawn there with the ink that was taken for handwriting.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np

from benchmarks.record_figures import ReadField, RecordFigures
from benchmarks.record_overlay import draw_overlay
from benchmarks.record_set import read_record_set
from hwr_desktop.forms.field_reading import FieldReader
from hwr_desktop.forms.reference import Reference
from hwr_desktop.forms.registration import Mismatch, register
from hwr_desktop.machine_settings import DEFAULT_MODEL
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model

if TYPE_CHECKING:
    from benchmarks.record_set import FilledPage, RecordSet
    from hwr_desktop.forms.field_reading import FieldReading
    from hwr_desktop.forms.registration import Registration


class Measurement:
    """Reads the pages of a set and keeps what is learned."""

    def __init__(self, records: RecordSet, model: str, overlays: Path | None) -> None:
        self._reader = FieldReader(Recogniser(find_model(model)))
        self._forms = [form.template for form in records.forms]
        self._references = [
            Reference(form.pictures[0].pixels, [field.box for field in form.template.fields])
            for form in records.forms
        ]
        self._overlays = overlays
        self.figures = RecordFigures()
        self.read: list[tuple[FilledPage, FieldReading]] = []
        self.registering: list[float] = []
        self.reading: list[float] = []

    def measure(self, page: FilledPage) -> None:
        """Read a page and compare it with what is written there."""
        image = page.load()
        start = time.process_time()
        registration = register(image, self._references)
        self.registering.append(time.process_time() - start)
        if isinstance(registration, Mismatch):
            self.figures.forms.append(not page.form)
            self._miss(page)
            return
        form = self._forms[registration.form]
        self.figures.forms.append(form.name == page.form)
        if form.name != page.form:
            self._miss(page)
            return
        start = time.process_time()
        fields = self._reader.read(registration, self._references[registration.form], form.fields)
        self.reading.append(time.process_time() - start)
        for field in fields:
            self._compare(page, registration, field)

    def _miss(self, page: FilledPage) -> None:
        fields = next((form.fields for form in self._forms if form.name == page.form), ())
        for field in fields:
            true = page.values[field.name]
            self.figures.fields.append(ReadField(field.type, true, None, 0.0, page.name))
            click.echo(f"NOT READ {page.name} {field.name}: “{true}”")

    def _compare(self, page: FilledPage, registration: Registration, reading: FieldReading) -> None:
        field, true = reading.field, page.values[reading.field.name]
        read = ReadField(field.type, true, reading.value, reading.confidence, page.name)
        self.figures.fields.append(read)
        self.read.append((page, reading))
        if read.right:
            return
        click.echo(
            f"WRONG {page.name} {field.name}: “{true}” read as “{reading.value}” "
            f"(written “{reading.raw}”, {reading.confidence:.3f})"
        )
        if self._overlays is not None:
            reference = self._references[registration.form]
            picture = draw_overlay(registration, reference, field.box, read)
            picture.save(self._overlays / f"{field.type}_{page.path.stem}_{field.name}.png")


@click.command()
@click.argument("data", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--model", default=DEFAULT_MODEL, show_default=True)
@click.option("--overlays", type=click.Path(file_okay=False, path_type=Path))
def main(data: Path, model: str, overlays: Path | None) -> None:
    """Measure the reading of filled forms."""
    if overlays is not None:
        overlays.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        records = read_record_set(data, Path(folder))
        measurement = Measurement(records, model, overlays)
        for page in records.pages:
            measurement.measure(page)
    for name, value in measurement.figures.table().items():
        click.echo(f"{name:32} {value:.4f}")
    click.echo(f"{'registration, s of a processor':32} {np.median(measurement.registering):.3f}")
    click.echo(f"{'fields of a page, s':32} {np.median(measurement.reading):.3f}")


if __name__ == "__main__":
    main()
