"""What a format can hold comes back from it."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hwr_desktop.document.model import Document
from hwr_desktop.exchange.csv import CsvOptions
from hwr_desktop.exchange.importing import read_file
from hwr_desktop.exchange.registry import FORMATS
from tests.exchange.documents import (
    as_csv_holds,
    as_xml_holds,
    documents,
    pages,
    sample_document,
    without_ids,
)

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Page
    from hwr_desktop.exchange.format import ExportOptions

many = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def through(
    document: Document, name: str, folder: Path, options: ExportOptions | None = None
) -> Document:
    format_ = FORMATS[name]
    path = folder / f"file{format_.suffix}"
    out = io.BytesIO()
    format_.write(document, out, options, lambda _page: None)
    path.write_bytes(out.getvalue())
    assert format_.read is not None
    imported = format_.read(path)
    assert imported.warnings == ()
    return imported.document


@many
@given(documents)
def test_json_holds_everything(tmp_path: Path, document: Document) -> None:
    assert through(document, "json", tmp_path) == document


@many
@given(documents)
def test_hocr_holds_everything_but_ids_and_word_lists(tmp_path: Path, document: Document) -> None:
    expected = replace(document, good_words=frozenset(), bad_words=frozenset())
    if not document.pages:
        return
    assert without_ids(through(document, "hocr", tmp_path)) == without_ids(expected)


@many
@given(pages)
@pytest.mark.parametrize("name", ["alto", "page"])
def test_xml_holds_a_page(tmp_path: Path, name: str, page: Page) -> None:
    document = Document((page,))
    expected = without_ids(as_xml_holds(document))
    assert without_ids(through(document, name, tmp_path)) == expected


@many
@given(documents, st.booleans(), st.booleans(), st.sampled_from(",;\t|"))
def test_csv_holds_words(
    tmp_path: Path, document: Document, safe: bool, bom: bool, delimiter: str
) -> None:
    options = CsvOptions(spreadsheet_safe=safe, bom=bom, delimiter=delimiter)
    held = without_ids(as_csv_holds(document))
    assert without_ids(through(document, "csv", tmp_path, options)) == held


def test_json_of_the_first_version_is_read(tmp_path: Path) -> None:
    document = sample_document()
    out = io.BytesIO()
    FORMATS["json"].write(document, out, None, lambda _page: None)
    content = json.loads(out.getvalue()) | {"version": 1}
    for page in content["pages"]:
        page["health"]["reasons"] = [reason["text"] for reason in page["health"]["reasons"]]
        for word in (word for line in page["lines"] for word in line["words"]):
            del word["later_reading"], word["turned_down"]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert read_file(path).document == document
