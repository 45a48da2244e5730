"""Files that leave out what others give: sizes, boxes, lines, words, an order, plain numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.importing import find_transcriptions, read_file
from hwr_desktop.exchange.pictures import attach_pictures

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Page
    from hwr_desktop.exchange.format import Imported

ALTO = """<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description>
<MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>scan.png</fileName>
</sourceImageInformation></Description><Layout><Page ID="p"><PrintSpace {space}><TextBlock ID="b">
<TextLine ID="l" HPOS="50" VPOS="40" WIDTH="700" HEIGHT="60">
<String CONTENT="twelve" HPOS="50" VPOS="40" WIDTH="200" HEIGHT="60"/>
<String CONTENT="boxes" HPOS="550" VPOS="40" WIDTH="200" HEIGHT="60"/>
</TextLine></TextBlock></PrintSpace></Page></Layout></alto>"""

HOCR = """<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta name="ocr-system" content="some reader"/></head><body>
<div class="ocr_page" title="image 'scan.png'; bbox 0 0 900 300">{content}</div></body></html>"""

PAGE = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
<Metadata><Creator>x</Creator></Metadata>
<Page imageFilename="scan.png" imageWidth="900" imageHeight="300">{regions}</Page></PcGts>"""

CSV_HEADER = "file;page;line;x;y;width;height;transcription;prediction;confidence"


def read(folder: Path, text: str) -> Imported:
    path = folder / "given"
    path.write_text(text, encoding="utf-8")
    return read_file(path)


def lines(page: Page) -> list[str]:
    return [" ".join(word.transcription for word in line.words) for line in page.lines]


def only_page(imported: Imported) -> Page:
    (page,) = imported.document.pages
    return page


def text_line(top: int, text: str = "", words: str = "", index: int = 0) -> str:
    equiv = f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv>" if text else ""
    return (
        f'<TextLine custom="readingOrder {{index:{index};}}">'
        f'<Coords points="50,{top} 850,{top} 850,{top + 60} 50,{top + 60}"/>'
        f"{words}{equiv}</TextLine>"
    )


def region(name: str, index: int, content: str) -> str:
    return (
        f'<TextRegion id="{name}" custom="readingOrder {{index:{index};}}">'
        f'<Coords points="50,40 850,40 850,240 50,240"/>{content}</TextRegion>'
    )


@pytest.mark.parametrize("space", ["", 'HPOS="20" VPOS="20" WIDTH="800" HEIGHT="200"'])
def test_without_a_page_size_words_stay_where_they_are_on_the_picture(
    tmp_path: Path, space: str
) -> None:
    Image.new("L", (1000, 400), 255).save(tmp_path / "scan.png")
    imported = read(tmp_path, ALTO.format(space=space))
    page = only_page(attach_pictures(imported, tmp_path / "given"))
    assert (page.width, page.height) == (1000, 400)
    assert [word.region for word in page.words()] == [
        Region(50, 40, 200, 60),
        Region(550, 40, 200, 60),
    ]


def test_without_a_picture_the_print_space_gives_the_page_size(tmp_path: Path) -> None:
    space = 'HPOS="20" VPOS="20" WIDTH="800" HEIGHT="200"'
    page = only_page(read(tmp_path, ALTO.format(space=space)))
    assert (page.width, page.height) == (820, 220)


def test_a_word_inside_a_word_counts_once(tmp_path: Path) -> None:
    word = (
        "<span class='ocr_word' title='bbox {0} 40 {1} 100'>"
        "<span class='ocrx_word' title='x_wconf 80'>{2}</span></span>"
    )
    content = "<span class='ocr_line' title='bbox 50 40 850 100'>{}</span>".format(
        word.format(50, 250, "twelve") + word.format(300, 500, "boxes")
    )
    page = only_page(read(tmp_path, HOCR.format(content=content)))
    assert lines(page) == ["twelve boxes"]
    first, second = page.words()
    assert (first.region, first.confidence) == (Region(50, 40, 200, 60), 0.8)
    assert second.region == Region(300, 40, 200, 60)


def test_a_word_that_holds_several_stands_aside_for_them(tmp_path: Path) -> None:
    inner = "".join(
        f"<span class='ocrx_word' title='bbox {x} 40 {x + 100} 100'>{text}</span>"
        for x, text in ((50, "twelve"), (200, "boxes"))
    )
    content = (
        "<span class='ocr_line' title='bbox 50 40 850 100'>"
        f"<span class='ocr_word' title='bbox 50 40 300 100'>{inner}</span></span>"
    )
    page = only_page(read(tmp_path, HOCR.format(content=content)))
    assert [word.transcription for word in page.words()] == ["twelve", "boxes"]


def test_a_box_as_large_as_the_page_is_not_believed(tmp_path: Path) -> None:
    content = (
        "<span class='ocr_line' title='bbox 50 40 850 100'>"
        "<span class='ocrx_word' title='bbox 0 0 900 300'>twelve</span> "
        "<span class='ocrx_word' title='bbox 400 40 600 100'>boxes</span></span>"
    )
    first, second = only_page(read(tmp_path, HOCR.format(content=content))).words()
    assert Region(50, 40, 800, 60).overlap(first.region) > 0
    assert first.region.height == 60
    assert first.region.right < 850
    assert second.region == Region(400, 40, 200, 60)


def test_a_paragraph_without_lines_keeps_its_text(tmp_path: Path) -> None:
    content = "<p class='ocr_par' title='bbox 50 40 850 240'>twelve boxes<br/>of nails</p>"
    page = only_page(read(tmp_path, HOCR.format(content=content)))
    assert lines(page) == ["twelve boxes", "of nails"]
    upper, lower = page.lines
    assert all(word.region.bottom <= 140 for word in upper.words)
    assert all(word.region.y >= 140 for word in lower.words)


def test_regions_follow_the_order_in_their_own_attributes(tmp_path: Path) -> None:
    regions = "".join(
        region(f"r{i}", index, text_line(40 + 70 * i, text))
        for i, (index, text) in enumerate(((2, "third"), (0, "first"), (1, "second")))
    )
    assert lines(only_page(read(tmp_path, PAGE.format(regions=regions)))) == [
        "first",
        "second",
        "third",
    ]


def test_the_text_of_a_region_goes_to_its_empty_lines(tmp_path: Path) -> None:
    text = "<TextEquiv><Unicode>twelve boxes\nof nails</Unicode></TextEquiv>"
    content = text_line(40, index=0) + text_line(150, index=1) + text
    page = only_page(read(tmp_path, PAGE.format(regions=region("r", 0, content))))
    assert lines(page) == ["twelve boxes", "of nails"]
    assert {word.region.y for word in page.lines[1].words} == {150}


def test_the_text_of_a_region_is_kept_where_its_lines_do_not_fit(tmp_path: Path) -> None:
    text = "<TextEquiv><Unicode>twelve\nboxes\nof nails</Unicode></TextEquiv>"
    page = only_page(read(tmp_path, PAGE.format(regions=region("r", 0, text_line(40) + text))))
    assert lines(page) == ["twelve", "boxes", "of nails"]


def test_a_word_without_text_takes_it_from_its_line(tmp_path: Path) -> None:
    words = (
        '<Word id="w1"><Coords points="50,40 250,40 250,100 50,100"/>'
        "<TextEquiv><Unicode>twelve</Unicode></TextEquiv></Word>"
        '<Word id="w2"><Coords points="300,40 500,40 500,100 300,100"/></Word>'
    )
    page = only_page(
        read(tmp_path, PAGE.format(regions=region("r", 0, text_line(40, "twelve boxes", words))))
    )
    assert lines(page) == ["twelve boxes"]
    assert [word.region.x for word in page.words()] == [50, 300]


@pytest.mark.parametrize("start", ["", "sep=;\r\n", '"sep=;"\n'])
def test_a_spreadsheet_may_save_decimal_commas_and_blank_rows(tmp_path: Path, start: str) -> None:
    rows = ("scan.png;1;1;50,0;40;200;60;twelve;twelve;0,9940", ";;;;;;;;;", "")
    page = only_page(read(tmp_path, start + "\n".join((CSV_HEADER, *rows))))
    (word,) = page.words()
    assert (word.transcription, word.confidence, word.region.x) == ("twelve", 0.994, 50)


def test_rows_that_are_left_out_are_counted(tmp_path: Path) -> None:
    good = "scan.png;1;1;50;40;200;60;twelve;twelve;0.9"
    bad = "scan.png;1;1;left;40;200;60;twelve;twelve;0.9"
    imported = read(tmp_path, "\n".join((CSV_HEADER, *[bad] * 200, good)))
    assert lines(only_page(imported)) == ["twelve"]
    assert "200" in str(imported.warnings[-1])
    assert "line 2: left out, x is no number" in str(imported.warnings[0])


def test_a_table_of_which_no_row_can_be_used_is_refused(tmp_path: Path) -> None:
    bad = "scan.png;1;1;left;40;200;60;twelve;twelve;0.9"
    with pytest.raises(InputError, match=r"none of its rows.*x is no number"):
        read(tmp_path, f"{CSV_HEADER}\n{bad}")


def test_folders_of_other_programs(tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    wanted = tmp_path / "page" / "0001.XML"
    wanted.write_text(PAGE.format(regions=""))
    (tmp_path / "page" / "._0001.xml").write_bytes(b"\0\5\x16\7")
    (tmp_path / "mets.xml").write_text('<mets:mets xmlns:mets="http://www.loc.gov/METS/"/>')
    assert find_transcriptions(tmp_path) == [wanted]
