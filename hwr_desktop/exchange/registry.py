"""The exchange formats by name."""

from __future__ import annotations

from hwr_desktop.exchange import csv
from hwr_desktop.exchange.format import Format

FORMATS = {
    format_.name: format_
    for format_ in (Format("csv", "CSV table", ".csv", True, csv.CsvOptions, csv.write, csv.read),)
}
