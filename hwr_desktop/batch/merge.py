"""All results of a batch in one table."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from hwr_desktop.atomic import atomic_write
from hwr_desktop.batch.manifest import State
from hwr_desktop.batch.plan import BATCH_CSV
from hwr_desktop.document.model import Document
from hwr_desktop.exchange import csv

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.batch.manifest import Manifest
    from hwr_desktop.batch.results import Results
    from hwr_desktop.batch.settings import Outputs


def merge(output: Path, manifest: Manifest, results: Results, outputs: Outputs) -> None:
    """Write the rows of all inputs, in the order of their paths, whatever the order they came in.

    Raises:
        OutputError: The table cannot be written.
    """
    options = csv.CsvOptions(spreadsheet_safe=outputs.spreadsheet_safe)
    with atomic_write(output / BATCH_CSV) as table:
        header = io.BytesIO()
        csv.write(Document(), header, options)
        table.write(header.getvalue())
        for name in manifest.names():
            if not any(r.state is State.DONE for r in manifest.of(name).values()):
                continue
            if not _copy_rows(output / f"{name}.csv", header.getvalue(), table):
                csv.write(results.document(name), table, replace(options, header=False))


def _copy_rows(source: Path, header: bytes, table: BinaryIO) -> bool:
    """Copy the rows of an input, unless its table is gone or has the columns of other options."""
    try:
        with source.open("rb") as rows:
            if rows.readline() != header:
                return False
            shutil.copyfileobj(rows, table)
    except FileNotFoundError:
        return False
    return True
