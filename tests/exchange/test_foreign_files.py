"""What other programs wrote is read as far as it goes, and what is wrong is named."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from hwr_desktop.document.model import Kind, Status
from hwr_desktop.document.region import Region
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.importing import read_file
from tests.exchange import foreign_files

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Page
    from hwr_desktop.exchange.format import Imported


def imported(folder: Path, text: str, encoding: str = "utf-8") -> Imported:
    path = folder / "given"
    path.write_bytes(text.encode(encoding))
    return read_file(path)


def lines(page: Page) -> list[str]:
    return [" ".join(word.transcription for word in line.words) for line in page.lines]


def test_kraken_alto(tmp_path: Path) -> None:
    result = imported(tmp_path, foreign_files.KRAKEN_ALTO)
    (page,) = result.document.pages
    assert lines(page) == ["Know “all”"]
    assert (page.file, page.number, page.width, page.height) == ("input/deed 1.png", 1, 1200, 1600)
    first, second = page.words()
    assert first.region == Region(95, 100, 200, 70, ((95, 100), (295, 102), (294, 170), (95, 168)))
    assert second.region == Region(325, 100, 150, 70)
    assert (second.confidence, second.status) == (0.4012, Status.PREDICTED)
    assert first.reading is not None
    assert first.reading.model == "kraken 5.2.2"
    assert page.lines[0].baseline == ((95, 160), (400, 158), (790, 155))
    assert list(map(str, result.warnings)) == [
        f"{tmp_path / 'given'}: lines without text, left out: 1"
    ]


def test_escriptorium_lines_without_words_get_estimated_words(tmp_path: Path) -> None:
    result = imported(tmp_path, foreign_files.ESCRIPTORIUM_ALTO)
    (page,) = result.document.pages
    assert lines(page) == ["Le dix-sept mars 1687", "fut baptisé", "Jean"]
    first, *_, last = page.lines[0].words
    assert (first.region.x, last.region.right) == (100, 900)
    assert first.region.bottom < last.region.y + last.region.height
    assert first.region.height < 100 < Region.around(w.region for w in page.lines[0].words).height
    word = page.lines[1].words[0].region
    assert word.y < 300 < word.bottom
    assert word.x == 100
    assert any("estimated" in str(warning) and "7" in str(warning) for warning in result.warnings)


def test_alto_2_in_inches_with_margins_chained_blocks_and_hyphens(tmp_path: Path) -> None:
    result = imported(tmp_path, foreign_files.ABBYY_ALTO_2)
    (page,) = result.document.pages
    assert lines(page) == ["For", "exam-", "ple"]
    assert (page.width, page.height, page.dpi) == (1200, 1600, 300)
    assert page.lines[1].words[0].region == Region(100, 100, 100, 20)
    assert page.lines[1].baseline == ((100, 120), (300, 120))
    assert any("inch1200" in str(warning) for warning in result.warnings)


def test_transkribus_page_with_reading_order_and_tables(tmp_path: Path) -> None:
    result = imported(tmp_path, foreign_files.TRANSKRIBUS_PAGE_2013)
    (page,) = result.document.pages
    assert lines(page) == ["Müller & Söhne", "zweite Zeile", "nota", "12,50"]
    assert {word.status for word in page.words()} == {Status.CONFIRMED}
    assert page.lines[1].words[1].region == Region(320, 200, 180, 80)
    assert any("without text" in str(warning) for warning in result.warnings)


def test_larex_correction_comes_before_what_was_read(tmp_path: Path) -> None:
    (page,) = imported(tmp_path, foreign_files.LAREX_PAGE_2019).document.pages
    (word,) = page.words()
    assert (word.status, word.correction) == (Status.CORRECTED, "house")
    assert (word.prediction, word.confidence, word.kind) == ("hous", 0.83, Kind.PRINTED)
    assert word.reading is not None
    assert [(a.text, a.probability) for a in word.reading.alternatives] == [("hour", 0.1)]


def test_page_2010_with_points_as_elements_and_text_of_a_region(tmp_path: Path) -> None:
    (page,) = imported(tmp_path, foreign_files.PAGE_2010_POINTS).document.pages
    assert lines(page) == ["Two words", "below"]
    assert Region.around(w.region for w in page.lines[0].words) == Region(10, 10, 190, 25)
    assert page.lines[1].words[0].region == Region(10, 35, 190, 25)


def test_tesseract_hocr(tmp_path: Path) -> None:
    (page,) = imported(tmp_path, foreign_files.TESSERACT_HOCR).document.pages
    assert lines(page) == ["The (quick)", "no words here"]
    assert (page.file, page.number, page.dpi) == ("scan; 1.png", 2, 70)
    assert page.lines[0].words[1].region == Region(109, 92, 84, 30)
    assert page.lines[0].words[1].confidence == 0.47
    assert page.lines[0].baseline == ((36, 116), (580, 121))


def test_html_that_is_no_xml(tmp_path: Path) -> None:
    html = (
        "<!doctype html><html><meta charset=utf-8><div class=ocr_page title='bbox 0 0 90 90'>"
        "<span class=ocr_line title='bbox 1 2 80 20'><span class=ocrx_word "
        "title='bbox 1 2 40 20; x_confs 0.9 0.2'>caf\u00e9&nbsp;</span><br></span></div>"
    )
    (page,) = imported(tmp_path, html).document.pages
    assert lines(page) == ["café"]
    assert next(page.words()).confidence == 0.2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(tmp_path: Path, encoding: str) -> None:
    text = foreign_files.KRAKEN_ALTO.replace("UTF-8", encoding.replace("-sig", ""))
    assert lines(imported(tmp_path, text, encoding).document.pages[0]) == ["Know “all”"]


def test_no_namespace_and_an_unusual_one(tmp_path: Path) -> None:
    plain = foreign_files.KRAKEN_ALTO.replace("http://www.loc.gov/standards/alto/ns-v4#", "urn:x")
    assert lines(imported(tmp_path, plain).document.pages[0]) == ["Know “all”"]
    bare = foreign_files.TRANSKRIBUS_PAGE_2013.replace(
        ' xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"', ""
    )
    assert len(imported(tmp_path, bare).document.pages[0].lines) == 4


def alto(page: str, page_attributes: str = 'WIDTH="300" HEIGHT="200"') -> str:
    return (
        f"<alto><Layout><Page {page_attributes}><PrintSpace><TextBlock>{page}</TextBlock>"
        "</PrintSpace></Page></Layout></alto>"
    )


def test_reading_order_given_apart_in_alto(tmp_path: Path) -> None:
    text = alto(
        '<TextLine ID="a"><String CONTENT="second"/></TextLine>'
        '<TextLine ID="b"><String CONTENT="first"/></TextLine>'
    ).replace(
        "<Layout>",
        '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="e1" REF="b"/>'
        '<ElementRef ID="e2" REF="a"/></OrderedGroup></ReadingOrder><Layout>',
    )
    assert lines(imported(tmp_path, text).document.pages[0]) == ["first", "second"]


def test_zero_negative_fractional_and_absurd_coordinates_stay_on_the_page(tmp_path: Path) -> None:
    words = "".join(
        f'<String CONTENT="w{i}" HPOS="{x}" VPOS="{y}" WIDTH="{w}" HEIGHT="{h}"/>'
        for i, (x, y, w, h) in enumerate(
            [
                ("10.6", "5.2", "20.1", "10"),
                ("-15", "-3", "40", "20"),
                ("50", "50", "0", "0"),
                ("1e300", "5", "5", "5"),
                ("NaN", "INF", "-4", ""),
                ("290", "190", "999", "999"),
                ("5000", "5000", "10", "10"),
            ]
        )
    )
    line = f'<TextLine HPOS="10" VPOS="5" WIDTH="200" HEIGHT="40">{words}</TextLine>'
    (page,) = imported(tmp_path, alto(line)).document.pages
    regions = [word.region for word in page.words()]
    assert len(regions) == 7
    assert regions[:2] == [Region(11, 5, 20, 10), Region(0, 0, 25, 17)]
    for region in regions:
        assert region.width >= 1
        assert region.height >= 1
        assert 0 <= region.x < region.right <= 300
        assert 0 <= region.y < region.bottom <= 200


def test_a_page_without_a_size_is_as_large_as_its_words(tmp_path: Path) -> None:
    text = alto(
        '<TextLine><String CONTENT="a" HPOS="10" VPOS="20" WIDTH="30" HEIGHT="40"/></TextLine>', ""
    )
    result = imported(tmp_path, text)
    assert (result.document.pages[0].width, result.document.pages[0].height) == (40, 60)
    assert any("size" in str(warning) for warning in result.warnings)


def test_text_without_any_place_is_kept(tmp_path: Path) -> None:
    text = alto(
        '<TextLine><String CONTENT="one two"/></TextLine><TextLine><String CONTENT="three"/>'
        "</TextLine>"
    )
    result = imported(tmp_path, text)
    assert lines(result.document.pages[0]) == ["one two", "three"]
    assert any("without a place" in str(warning) for warning in result.warnings)


def test_right_to_left_lines_begin_at_the_right(tmp_path: Path) -> None:
    line = (
        '<TextLine HPOS="0" VPOS="0" WIDTH="100" HEIGHT="10"><String CONTENT="שלום עולם"/>'
        "</TextLine>"
    )
    first, second = imported(tmp_path, alto(line)).document.pages[0].words()
    assert first.transcription == "שלום"
    assert first.region.x > second.region.x


def test_words_that_disagree_with_their_line_are_named(tmp_path: Path) -> None:
    text = foreign_files.TRANSKRIBUS_PAGE_2013.replace(
        "<Unicode>zweite Zeile</Unicode>", "<Unicode>dritte Zeile</Unicode>"
    )
    result = imported(tmp_path, text)
    assert lines(result.document.pages[0])[1] == "zweite Zeile"
    assert any("do not spell" in str(warning) for warning in result.warnings)


def test_boxes_without_text_take_the_text_of_their_line(tmp_path: Path) -> None:
    text = foreign_files.TRANSKRIBUS_PAGE_2013.replace("<Unicode>zweite</Unicode>", "<Unicode/>")
    text = text.replace("<Unicode>Zeile</Unicode>", "<Unicode/>")
    line = imported(tmp_path, text).document.pages[0].lines[1]
    assert [word.transcription for word in line.words] == ["zweite", "Zeile"]
    assert line.words[1].region == Region(320, 200, 180, 80)


LAUGHS = (
    '<!DOCTYPE alto [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghi"))
    + "]><alto><Layout>&i;</Layout></alto>"
)
FILE_ENTITY = (
    '<!DOCTYPE alto [<!ENTITY x SYSTEM "file:///etc/hostname">]><alto><Page>&x;</Page></alto>'
)


@pytest.mark.parametrize("text", [LAUGHS, FILE_ENTITY])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(tmp_path: Path, text: str, encoding: str) -> None:
    with pytest.raises(InputError, match="entities"):
        imported(tmp_path, text, encoding)


@pytest.mark.parametrize(
    "content",
    [
        *("<mets><fileSec/></mets>", "<alto>", "<alto/>", "<html><body>hi</body></html>", "<<<"),
        *(
            "{}",
            '{"format": "hwr-document"}',
            "[1]",
            "just text",
            "a,b\n1,2\n",
            "\0\0\0",
            "{" * 9999,
        ),
        '{"format": "hwr-document", "version": 1, "pages": [{}]}',
        '{"format": "hwr-document", "version": 3, "pages": []}',
        "<PcGts><Metadata/></PcGts>",
    ],
)
def test_what_is_no_transcription_is_refused_in_one_line(tmp_path: Path, content: str) -> None:
    with pytest.raises(InputError) as refusal:
        imported(tmp_path, content)
    assert "given" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_empty_missing_and_binary_files_are_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.xml"
    empty.touch()
    picture = tmp_path / "picture.xml"
    picture.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")
    for path in (empty, picture, tmp_path / "missing.xml", tmp_path):
        with pytest.raises(InputError, match=path.name):
            read_file(path)


def test_a_file_cut_short_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    text = foreign_files.TRANSKRIBUS_PAGE_2013
    result = imported(tmp_path, text[: text.index('<TextLine id="tl_3"')])
    assert lines(result.document.pages[0]) == ["Müller & Söhne", "zweite Zeile", "nota"]
    assert any("damaged" in str(warning) for warning in result.warnings)
