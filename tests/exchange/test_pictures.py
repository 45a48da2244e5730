"""Imported text finds its pictures and is fitted to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from hwr_desktop.document.region import Region
from hwr_desktop.exchange.importing import read_file
from hwr_desktop.exchange.pictures import attach_pictures, pixels_from
from tests.exchange import foreign_files

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.exchange.format import Imported


def imported(path: Path, *folders: Path) -> Imported:
    return attach_pictures(read_file(path), path, folders)


@pytest.fixture
def transcription(tmp_path: Path) -> Path:
    path = tmp_path / "page" / "deed.xml"
    path.parent.mkdir()
    path.write_text(foreign_files.KRAKEN_ALTO)
    return path


def save_picture(path: Path, width: int = 1200, height: int = 1600) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    Image.new("L", (width, height), 255).save(path, dpi=(200, 200))
    return path


@pytest.mark.parametrize(
    "place",
    ["page/input/deed 1.png", "page/deed 1.png", "deed 1.png", "page/deed.jpg", "else/deed 1.png"],
)
def test_pictures_are_found(tmp_path: Path, transcription: Path, place: str) -> None:
    picture = save_picture(tmp_path / place)
    result = imported(transcription, tmp_path / "else")
    (page,) = result.document.pages
    assert page.file == str(picture)
    assert len(page.content_hash) == 64
    assert page.dpi == pytest.approx(200, abs=1)
    assert [
        warning for warning in result.warnings if "lines without text" not in str(warning)
    ] == []


def test_a_missing_picture_is_a_warning(transcription: Path) -> None:
    result = imported(transcription)
    assert result.document.pages[0].file == "input/deed 1.png"
    assert any("deed 1.png is not beside" in str(warning) for warning in result.warnings)


def test_a_damaged_picture_is_a_warning(transcription: Path) -> None:
    (transcription.parent / "deed 1.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    result = imported(transcription)
    assert result.document.pages[0].lines
    assert any("picture left aside" in str(warning) for warning in result.warnings)


def test_a_larger_picture_scales_the_page(transcription: Path) -> None:
    save_picture(transcription.parent / "deed 1.png", 2400, 3200)
    (page,) = imported(transcription).document.pages
    assert (page.width, page.height) == (2400, 3200)
    assert page.lines[0].words[1].region == Region(650, 200, 300, 140)
    assert page.lines[0].baseline[0] == (190, 320)


def test_the_number_of_a_page_in_its_book_is_not_its_number_in_the_picture(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.xml"
    path.write_text(foreign_files.ESCRIPTORIUM_ALTO)
    picture = save_picture(tmp_path / "f12.jpg", 1000, 1400)
    (page,) = imported(path).document.pages
    assert (page.file, page.number) == (str(picture), 1)


def test_other_proportions_are_a_warning(transcription: Path) -> None:
    save_picture(transcription.parent / "deed 1.png", 1000, 1000)
    result = imported(transcription)
    assert result.document.pages[0].width == 1000
    assert result.document.pages[0].lines[0].words[1].region.x == 325
    assert any("1200x1600" in str(warning) for warning in result.warnings)


def test_inches_become_the_pixels_of_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(foreign_files.ABBYY_ALTO_2)
    save_picture(tmp_path / "a.png", 600, 800)
    (page,) = imported(path).document.pages
    assert page.lines[1].words[0].region == Region(50, 50, 50, 10)


def test_pixels_of_a_page_that_has_no_picture_are_none_with_a_warning(
    tmp_path: Path, transcription: Path
) -> None:
    page = read_file(transcription).document.pages[0]
    warnings: list[str] = []
    assert pixels_from(lambda _page: None, warnings.append)(page) is None
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    assert pixels_from(lambda _page: broken, warnings.append)(page) is None
    assert len(warnings) == 2
    picture = save_picture(tmp_path / "a.png")
    pixels = pixels_from(lambda _page: picture, warnings.append)(page)
    assert pixels is not None
    assert pixels.shape == (1600, 1200)
