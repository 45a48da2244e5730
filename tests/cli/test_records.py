from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import cv2
import msgspec
import numpy as np
import openpyxl
import pytest

from hwr_desktop.resources import resource_path
from tests.cli.conftest import Run, read_rows
from tests.forms.drawn_form import FIELDS, draw_blank, fill, photograph, scan, write_template

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CELLS = "file,page,form,field,type,x,y,width,height,value,raw,confidence,valid,status"
VALUES = {
    "number": "4075",
    "paid": "31.50",
    "day": "25.3.2019",
    "cells": "730412",
    "member": "x",
    "contact": "telephone",
    "signed": "x",
}
READ = {
    "number": "4075",
    "paid": "31.50",
    "day": "2019-03-25",
    "cells": "730412",
    "member": "1",
    "contact": "telephone",
    "remarks": "",
    "signed": "1",
}


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return write_template(tmp_path, draw_blank())


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """A filled copy, an empty one upside down, and a page that is no such form."""
    folder = tmp_path / "scans"
    folder.mkdir()
    blank = draw_blank()
    cv2.imwrite(str(folder / "a.png"), scan(fill(blank, **VALUES), skew=1.3, scale=0.98))
    cv2.imwrite(str(folder / "b.png"), scan(blank, turn=2))
    other = np.full_like(blank, 255)
    for row in range(12):
        cv2.putText(other, f"a letter to {row} friends", (90, 200 + 110 * row), 0, 2.0, 0, 4)
    cv2.imwrite(str(folder / "c.png"), other)
    return folder


def records(hwr: Callable[..., Run], template: Path, scans: Path, *options: Any) -> Run:
    return hwr("records", scans, "--form", template, "--model", "crnn-open", *options)


def test_each_form_becomes_a_row(
    hwr: Callable[..., Run], template: Path, scans: Path, tmp_path: Path
) -> None:
    out, cells = tmp_path / "out.csv", tmp_path / "cells.csv"
    done = records(hwr, template, scans, "--output", out, "--cells", cells)
    assert done.code == 0
    assert "c.png, page 1: " in done.err
    filled, empty, other = read_rows(out)
    names = [field["name"] for field in FIELDS]
    assert list(filled) == ["file", "page", "form", "status", *names]
    assert {name: filled[name] for name in names} == READ
    assert (empty["form"], empty["member"], empty["signed"]) == ("application", "0", "0")
    assert not any(empty[name] for name in names if name not in {"member", "signed"})
    assert (other["form"], other["status"]) == ("", "review")
    assert cells.read_text().startswith(CELLS)
    rows = read_rows(cells)
    assert [row["field"] for row in rows] == [*names, *names, ""]
    assert "form" in rows[-1]["raw"]
    assert not any(rows[-1][name] for name in ("form", "value", "confidence"))


def test_boxes_lie_on_the_stored_page(
    hwr: Callable[..., Run], template: Path, tmp_path: Path
) -> None:
    """Where a photograph shows the blackened area of a field, there is the field's box."""
    blank = draw_blank()
    marked = np.full_like(blank, 255)
    x, y, width, height = FIELDS[0]["box"]
    marked[y : y + height, x : x + width] = 0
    place = cv2.boundingRect((photograph(marked)[200:1500, 200:1100] < 30).astype(np.uint8))
    cv2.imwrite(str(tmp_path / "photo.png"), photograph(fill(blank, **VALUES)))
    cells = tmp_path / "cells.csv"
    done = records(
        hwr, template, tmp_path / "photo.png", "--output", tmp_path / "o.csv", "--cells", cells
    )
    assert done.code == 0
    row = read_rows(cells)[0]
    found = [int(row[key]) for key in ("x", "y", "width", "height")]
    assert np.abs(np.subtract(found, [place[0] + 200, place[1] + 200, *place[2:]])).max() <= 5


def test_a_workbook_has_dates_numbers_and_shaded_doubts(
    hwr: Callable[..., Run], template: Path, scans: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    assert records(hwr, template, scans / "a.png", "--output", out, "--accept", 1).code == 0
    sheet = openpyxl.load_workbook(out).active
    names = [cell.value for cell in sheet[1]]
    row = dict(zip(names, sheet[2], strict=True))
    assert row["day"].value.isoformat().startswith("2019-03-25")
    assert row["paid"].value == 31.5
    assert row["number"].fill.fgColor.rgb == "FFFFF2CC"
    assert "confidence" in row["number"].comment.text


def test_json_and_sqlite_hold_the_same_values(
    hwr: Callable[..., Run], template: Path, scans: Path, tmp_path: Path
) -> None:
    for name in ("out.json", "out.sqlite"):
        assert records(hwr, template, scans / "a.png", "--output", tmp_path / name).code == 0
    content = msgspec.json.decode((tmp_path / "out.json").read_bytes())
    assert {k: v["value"] for k, v in content["records"][0]["fields"].items()} == READ
    connection = sqlite3.connect(tmp_path / "out.sqlite")
    names = ", ".join(READ)
    assert connection.execute(f"SELECT {names} FROM records").fetchone() == tuple(READ.values())
    assert connection.execute("SELECT COUNT(*) FROM cells").fetchone() == (len(FIELDS),)
    connection.close()


def test_several_forms_make_a_folder_with_a_table_each(
    hwr: Callable[..., Run], template: Path, scans: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    blank = draw_blank("Notice of withdrawal", rules=2)
    other = write_template(tmp_path / "other", blank, name="withdrawal")
    cv2.imwrite(str(scans / "d.png"), scan(fill(blank, number="4075"), skew=-1.0))
    out = tmp_path / "tables"
    assert records(hwr, template, scans, "--form", other, "--output", out).code == 0
    tables = {path.stem: [row["file"][-5:] for row in read_rows(path)] for path in out.iterdir()}
    assert tables == {
        "application": ["a.png", "b.png"],
        "withdrawal": ["d.png"],
        "no-form": ["c.png"],
    }


def test_rules_that_do_not_hold_ask_for_a_look(
    hwr: Callable[..., Run], scans: Path, tmp_path: Path
) -> None:
    rules = [
        {"condition": "paid < 20.0", "message": "more than the fee was paid"},
        {"condition": "!member || cells != null", "message": "a member has a number"},
    ]
    template = write_template(tmp_path, draw_blank(), rules=rules)
    out = tmp_path / "out.csv"
    done = records(hwr, template, scans / "a.png", "--output", out, "--accept", 0)
    assert "more than the fee was paid" in done.err
    assert "a member has a number" not in done.err
    assert read_rows(out)[0]["status"] == "review"


def test_rows_of_a_table_get_a_file_of_their_own(hwr: Callable[..., Run], tmp_path: Path) -> None:
    blank = draw_blank()
    table = {
        "name": "items",
        "type": "table",
        "box": [420, 300, 500, 320],
        "rows": [[300, 80], [420, 80], [540, 80]],
        "columns": [{"name": "quantity", "type": "digits", "x": 420, "width": 500}],
    }
    template = write_template(tmp_path, blank, fields=[table, FIELDS[-1]])
    cv2.imwrite(str(tmp_path / "a.png"), scan(fill(blank, number="4075", day="28")))
    out, rows = tmp_path / "out.csv", tmp_path / "rows.csv"
    done = records(hwr, template, tmp_path / "a.png", "--output", out, "--table-rows", rows)
    assert done.code == 0
    assert list(read_rows(out)[0]) == ["file", "page", "form", "status", "signed"]
    found = [(row["table"], row["row"], row["quantity"]) for row in read_rows(rows)]
    assert found == [("items", "1", "4075"), ("items", "3", "28")]


def test_a_template_that_cannot_be_used_is_named_before_the_work(
    hwr: Callable[..., Run], template: Path, scans: Path, tmp_path: Path
) -> None:
    template.write_text(template.read_text().replace('"digits"', '"colour"', 1))
    done = records(hwr, template, scans, "--output", tmp_path / "out.csv")
    assert done.code == 2
    assert str(template) in done.err
    assert "field number" in done.err
    assert not (tmp_path / "out.csv").exists()


def test_the_sample_forms_become_a_table_without_their_reference(
    hwr: Callable[..., Run], tmp_path: Path
) -> None:
    samples, out = resource_path("samples", "forms"), tmp_path / "table.csv"
    done = hwr(
        *("records", samples, "--form", samples / "booking.form.json"),
        *("--output", out, "--model", "crnn-open"),
    )
    assert done.code == 0
    rows = read_rows(out)
    assert [row["file"] for row in rows] == sorted(map(str, samples.glob("booking-*")))
    assert rows[0]["birth"] == "1967-03-14"
    assert rows[0]["total"] == "30.50"
