"""The exchange formats by name."""

from __future__ import annotations

from hwr_desktop.exchange import (
    alto,
    alto_reader,
    csv,
    csv_reader,
    hocr,
    hocr_reader,
    json,
    page_xml,
    page_xml_reader,
    pdf,
    text,
    xlsx,
)
from hwr_desktop.exchange.format import ExportOptions, Format

_ALL = (
    Format("csv", "CSV table", ".csv", True, csv.CsvOptions, csv.write, csv_reader.read),
    Format("xlsx", "Excel workbook", ".xlsx", True, xlsx.XlsxOptions, xlsx.write),
    Format("txt", "Plain text", ".txt", True, text.TextOptions, text.write),
    Format("json", "JSON", ".json", True, ExportOptions, json.write, json.read),
    Format("alto", "ALTO 4", ".xml", False, ExportOptions, alto.write, alto_reader.read),
    Format(
        *("page", "PAGE XML", ".xml", False), ExportOptions, page_xml.write, page_xml_reader.read
    ),
    Format("hocr", "hOCR", ".hocr", True, ExportOptions, hocr.write, hocr_reader.read),
    Format("pdf", "Searchable PDF", ".pdf", True, pdf.PdfOptions, pdf.write),
)

FORMATS = {format_.name: format_ for format_ in _ALL}
