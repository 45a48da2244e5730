from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.errors import CancelledError, InputError
from hwr_desktop.imaging.coordinates import PageMap
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.pipeline import Pipeline
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model, load_model
from hwr_desktop.scans import LoadedPage, open_file
from hwr_desktop.segmentation.classical import ClassicalSegmenter
from hwr_desktop.segmentation.join import join
from hwr_desktop.segmentation.layout import Layout
from hwr_desktop.segmentation.split import split

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from hwr_desktop.document.model import Page
    from hwr_desktop.imaging.page import PreparedPage


def draw_page() -> NDArray[np.uint8]:
    page = np.full((700, 1000), 255, np.uint8)
    for row, text in enumerate(["first line", "second one", "and the last"]):
        cv2.putText(page, text, (70, 180 + 180 * row), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 2.2, 0, 4)
    return page


def draw_print(folder: Path, text: str) -> str:
    """Write a row of large letters on a page of its own."""
    page = np.full((300, 1100), 255, np.uint8)
    cv2.putText(page, text, (70, 180), cv2.FONT_HERSHEY_DUPLEX, 3.0, 0, 6)
    path = folder / "page.png"
    cv2.imwrite(str(path), page)
    return str(path)


def texts_of(page: Page) -> list[str]:
    return [word.reading.text for word in page.words() if word.reading]


@pytest.fixture(scope="module")
def recogniser(block_model: Path) -> Recogniser:
    return Recogniser(load_model(block_model))


@pytest.fixture
def pipeline(recogniser: Recogniser) -> Pipeline:
    return Pipeline(recogniser)


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "page.png"
    cv2.imwrite(str(path), draw_page())
    return str(path)


def load(file: str) -> LoadedPage:
    (loaded,) = open_file(file)
    assert isinstance(loaded, LoadedPage)
    return loaded


def test_page_record_tells_where_it_came_from(pipeline: Pipeline, file: str) -> None:
    (page,) = pipeline.transcribe_file(file)
    assert not isinstance(page, InputError)
    assert (page.file, page.number, page.width, page.height) == (file, 1, 1000, 700)
    assert len(page.content_hash) == 64
    assert page.preparation
    assert len(page.lines) == 3
    assert all(word.reading and word.reading.model.startswith("blocks@") for word in page.words())
    assert all(line.baseline for line in page.lines)


def test_ids_are_the_same_at_every_run_and_unlike_between_pages(
    pipeline: Pipeline, tmp_path: Path
) -> None:
    first, copy = tmp_path / "one.tif", tmp_path / "two.tif"
    picture = Image.fromarray(draw_page())
    for path in (first, copy):
        picture.save(path, save_all=True, append_images=[picture])

    def ids(path: Path) -> list[str]:
        pages = pipeline.transcribe_file(str(path))
        return [
            found
            for page in pages
            if not isinstance(page, InputError)
            for found in (page.id, *(line.id for line in page.lines), *page.places)
        ]

    once = ids(first)
    assert once == ids(first)
    assert len({*once, *ids(copy)}) == 2 * len(once)


def test_spans_stay_inside_their_word_on_the_stored_page(pipeline: Pipeline, file: str) -> None:
    (page,) = pipeline.transcribe_file(file)
    assert not isinstance(page, InputError)
    spans = [(word, word.reading.spans) for word in page.words() if word.reading]
    assert any(found for _, found in spans)
    for word, found in spans:
        for start, end in found:
            assert -3 <= start < end <= word.region.width + 3
        assert all(a[1] == b[0] for a, b in itertools.pairwise(found))


def test_boxes_drawn_anew_read_as_in_the_full_run(pipeline: Pipeline, file: str) -> None:
    loaded = load(file)
    page = pipeline.transcribe_page(loaded)
    words = list(page.words())
    again = pipeline.read_regions(loaded.image, [word.region for word in words])
    assert [reading.text for reading in again] == [word.prediction for word in words]
    plain = pipeline.read_regions(
        loaded.image, [replace(word.region, outline=()) for word in words]
    )
    # Without its outline a crop may be a pixel larger, which only a doubtful reading may heed.
    doubted = [word.confidence < 0.5 for word in words]
    assert sum(doubted) < len(words) / 2
    for reading, word, doubtful in zip(plain, words, doubted, strict=True):
        others = word.reading.alternatives if doubtful and word.reading else ()
        assert reading.text in {word.prediction, *(other.text for other in others)}


def test_boxes_on_a_page_that_stands_on_its_head_are_read_upright(
    pipeline: Pipeline, file: str
) -> None:
    upright = load(file)
    words = list(pipeline.transcribe_page(upright).words())
    turned = PageMap.quarter_turns(2, upright.image.width, upright.image.height)
    again = pipeline.read_regions(
        PageImage(np.rot90(upright.image.pixels, 2)),
        [turned.region(word.region) for word in words],
        turn=2,
    )
    assert [reading.text for reading in again] == [word.prediction for word in words]


@pytest.mark.parametrize("turn", [0, 1, 3])
def test_reader_tells_which_way_up_a_page_is_whose_letters_mislead(
    tmp_path: Path, turn: int
) -> None:
    """No letter reaches above its line, so that flourishes below it tell the wrong way."""
    picture = np.full((900, 1300), 255, np.uint8)
    rows = [
        "some men can carve an oven",
        "nearer a raven sees seven",
        "we saw a cause in a new room",
    ]
    for row, text in enumerate(rows * 2):
        place = (60, 120 + 130 * row)
        cv2.putText(picture, text, place, cv2.FONT_HERSHEY_SCRIPT_COMPLEX, 2.0, 0, 3)
    file = tmp_path / "page.png"
    cv2.imwrite(str(file), np.rot90(picture, turn))
    page = Pipeline(Recogniser(find_model("crnn"))).transcribe_page(load(str(file)))
    assert page.turn == turn
    assert {"some", "men", "seven", "new"} <= set(texts_of(page))


@pytest.mark.parametrize(
    "region",
    [
        Region(0, 0, 1000, 700),
        Region(-50, -50, 60, 60),
        Region(990, 690, 500, 500),
        Region(5, 5, 0, 0),
    ],
)
def test_any_box_can_be_read(pipeline: Pipeline, file: str, region: Region) -> None:
    assert len(pipeline.read_regions(load(file).image, [region])) == 1


def test_marks_are_found_but_not_read(recogniser: Recogniser, file: str) -> None:
    class FirstWordIsMark:
        def segment(self, prepared: PreparedPage) -> Layout:
            first, *others = ClassicalSegmenter().segment(prepared).lines
            mark = replace(first.words[0], kind=Kind.MARK)
            return Layout((replace(first, words=(mark, *first.words[1:])), *others))

    page = Pipeline(recogniser, FirstWordIsMark()).transcribe_page(load(file))
    mark, *others = page.words()
    assert (mark.kind, mark.reading) == (Kind.MARK, None)
    assert all(word.reading for word in others)


@pytest.mark.parametrize(
    ("pieces", "gap_chance", "words"), [(2, 0.3, 1), (3, 0.3, 1), (2, 0.95, 2), (3, 0.95, 3)]
)
def test_a_word_torn_at_doubtful_gaps_is_read_as_one(
    tmp_path: Path, pieces: int, gap_chance: float, words: int
) -> None:
    class TearsTheWord:
        def segment(self, prepared: PreparedPage) -> Layout:
            (line,) = ClassicalSegmenter().segment(prepared).lines
            (word,) = line.words
            tears = [word.region.width * place / pieces for place in range(1, pieces)]
            first, *others = split(word, tears)
            assert len(others) == len(tears)
            torn = (first, *(replace(other, gap_chance=gap_chance) for other in others))
            return Layout((replace(line, words=torn),))

    file = draw_print(tmp_path, "beginning")
    pipeline = Pipeline(Recogniser(find_model("crnn-open")), TearsTheWord())
    found = texts_of(pipeline.transcribe_page(load(file)))
    assert len(found) == words
    assert words > 1 or found == ["beginning"]


@pytest.mark.parametrize("text", ["Mary Smith", "begin here"])  # as one: a space, and no word
def test_words_apart_stay_apart_at_a_doubtful_gap(tmp_path: Path, text: str) -> None:
    class DoubtsTheGap:
        def segment(self, prepared: PreparedPage) -> Layout:
            (line,) = ClassicalSegmenter().segment(prepared).lines
            first, second = line.words
            return Layout(
                (replace(line, words=(first, replace(second, kind=first.kind, gap_chance=0.5))),)
            )

    file = draw_print(tmp_path, text)
    pipeline = Pipeline(Recogniser(find_model("crnn-open")), DoubtsTheGap())
    assert texts_of(pipeline.transcribe_page(load(file))) == text.split()


def test_words_found_as_one_are_cut_where_the_reader_sees_a_space(tmp_path: Path) -> None:
    class MissesTheGap:
        def segment(self, prepared: PreparedPage) -> Layout:
            (line,) = ClassicalSegmenter().segment(prepared).lines
            first, second = line.words
            return Layout((replace(line, words=(join(first, second),)),))

    file = draw_print(tmp_path, "Mary Smith")
    pipeline = Pipeline(Recogniser(find_model("crnn-open")), MissesTheGap())
    page = pipeline.transcribe_page(load(file))
    assert texts_of(page) == ["Mary", "Smith"]
    first, second = page.words()
    assert first.region.right < second.region.x


def test_progress_grows_to_one(pipeline: Pipeline, file: str) -> None:
    seen: list[float] = []
    pipeline.transcribe_page(load(file), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_cancel_stops_between_the_steps(pipeline: Pipeline, file: str) -> None:
    loaded = load(file)
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    pipeline.transcribe_page(loaded, cancelled=count)
    assert asked > 2
    for allowed in range(asked):
        answers = iter([False] * allowed + [True])
        with pytest.raises(CancelledError):
            pipeline.transcribe_page(loaded, cancelled=lambda answers=answers: next(answers))


def test_damaged_page_does_not_hide_the_pages_behind_it(pipeline: Pipeline, tmp_path: Path) -> None:
    path = tmp_path / "three.tif"
    pages = [Image.fromarray(draw_page()) for _ in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="tiff_deflate")
    content = bytearray(path.read_bytes())
    with Image.open(path) as opened:
        opened.seek(1)
        start = opened.tag_v2[273][0]
    content[start : start + 200] = bytes(200)
    path.write_bytes(content)
    results = list(pipeline.transcribe_file(str(path)))
    assert [isinstance(result, InputError) for result in results] == [False, True, False]
    assert f"{path}, page 2" in str(results[1])
