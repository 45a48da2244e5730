from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from hwr_desktop.forms.template import load_form
from tests.forms.drawn_form import draw_blank, fill, write_template

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run


def test_a_sound_template_is_summed_up_and_drawn(hwr: Callable[..., Run], tmp_path: Path) -> None:
    template = write_template(tmp_path, draw_blank())
    preview = tmp_path / "preview.png"
    run = hwr("form", "check", template, "--preview", preview)
    assert run.code == 0
    assert "fields: 8" in run.out.decode()
    drawn = cv2.imread(str(preview)).astype(int)
    assert np.ptp(drawn, axis=2).max() > 100  # colour, which the form itself has none of
    assert drawn.shape[1] == 1240


def test_a_wrong_template_is_one_clear_line(hwr: Callable[..., Run], tmp_path: Path) -> None:
    template = write_template(tmp_path, draw_blank())
    content = json.loads(template.read_text())
    content["fields"][0]["box"] = [1200, 0, 400, 50]
    template.write_text(json.dumps(content))
    run = hwr("form", "check", template, "--preview", tmp_path / "preview.png")
    assert run.code == 2
    (line,) = run.err.strip().splitlines()
    assert str(template) in line
    assert "field number" in line
    assert not (tmp_path / "preview.png").exists()


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """A blank form in type."""
    picture = Image.new("L", (1654, 1200), 255)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(42)
    draw.text((150, 100), "Order for the harbour office", 0, font)
    for row, label in enumerate(("Surname", "Telephone", "Signature")):
        y = 360 + 220 * row
        draw.text((150, y), label, 0, font, anchor="ls")
        draw.line((480, y + 10, 1400, y + 10), 0, 3)
    path = tmp_path / "blank.png"
    picture.save(path)
    return path


def test_a_blank_form_becomes_a_template(
    hwr: Callable[..., Run], printed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "order.form.json"
    run = hwr("form", "propose", printed, "--output", out)
    assert run.code == 0, run.err
    form = load_form(out)
    assert form.template.name == "order"
    assert form.template.pages[0].image == "blank.png"
    assert [(field.name, field.type.value) for field in form.template.fields] == [
        ("surname", "text"),
        ("telephone", "digits"),
        ("signature", "signature"),
    ]
    assert hwr("form", "check", out).code == 0


def test_filled_copies_become_a_blank_form(
    hwr: Callable[..., Run], block_model: Path, tmp_path: Path
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    blank = draw_blank()
    for number, values in enumerate(({"number": "48"}, {"paid": "12.50"}, {"day": "3.4.21"})):
        cv2.imwrite(str(scans / f"{number}.png"), fill(blank, **values))
    out = tmp_path / "club.form.json"
    assert hwr("form", "propose", scans, "-o", out, "--model", block_model).code == 0
    form = load_form(out)
    assert form.template.pages[0].image == "club.png"
    (picture,) = form.pictures
    x, y, width, height = 420, 300, 500, 60
    assert picture.pixels[y : y + height, x : x + width].min() > 200
    assert (picture.pixels < 128).sum() > 0.8 * (blank < 128).sum()


def test_the_pages_themselves_are_kept(
    hwr: Callable[..., Run], block_model: Path, tmp_path: Path
) -> None:
    scan = tmp_path / "club.png"
    cv2.imwrite(str(scan), np.ascontiguousarray(draw_blank()[::-1, ::-1]))
    before = scan.read_bytes()
    out = tmp_path / "club.form.json"
    run = hwr("form", "propose", scan, "-o", out, "--model", block_model)
    assert scan.read_bytes() == before
    assert run.code == 2
    assert str(scan) in run.err
    assert not out.exists()


def test_a_page_that_cannot_be_read_is_named(
    hwr: Callable[..., Run], block_model: Path, tmp_path: Path
) -> None:
    run = hwr(
        *("form", "propose", tmp_path / "none.png", "-o", tmp_path / "a.form.json"),
        *("--model", block_model),
    )
    assert run.code == 2
    assert "none.png" in run.err
