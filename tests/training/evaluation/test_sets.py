from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from export.metadata import SOURCES
from hwr_desktop.errors import InputError
from hwr_desktop.recognition.models import load_model
from tests.block_script import write_block_model
from tests.training.evaluation.block_sets import write_block_crops
from training.evaluation.degrade import VARIANTS, degrade
from training.evaluation.readers import read_crops, read_forms, read_pages, read_strokes
from training.evaluation.sets import SETS, Familiarity, find_sets, spread

if TYPE_CHECKING:
    from pathlib import Path


def png(pixels: np.ndarray) -> bytes:
    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "png")
    return content.getvalue()


def ink_box(picture: np.ndarray) -> tuple[int, int]:
    """Return height and width of the ink in a picture."""
    rows, columns = np.nonzero(picture < 128)
    return int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1


@pytest.fixture
def page_corpus(tmp_path: Path) -> Path:
    """A page with a word of 20 by 40 pixels, another at the page's edge, and a doubtful one."""
    page = np.full((300, 400), 255, np.uint8)
    page[100:120, 200:240] = 0
    page[280:300, 370:400] = 0
    rows = [
        "page\tid\twriter\tsplit\tx\ty\twidth\theight\tok\ttext",
        "p\tp-1\tw\tval\t200\t100\t40\t20\t1\tone",
        "p\tp-2\tw\tval\t370\t280\t30\t20\t1\ttwo",
        "p\tp-3\tw\tval\t0\t0\t30\t20\t0\t#",
        "q\tq-1\tv\ttrain\t0\t0\t30\t20\t1\tno",
    ]
    path = tmp_path / "iam_pages.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pages/p.png", png(page))
        archive.writestr("words.tsv", "\n".join(rows) + "\n")
    return path


def test_words_of_pages_are_cut_with_a_few_pixels_around(page_corpus: Path) -> None:
    one, two = read_pages(page_corpus, "val")
    assert (one.text, one.writer, two.text) == ("one", "w", "two")
    for word, (height, width) in ((one, (20, 40)), (two, (20, 30))):
        crop = word.crop()
        assert ink_box(crop) == (height, width)
        assert height < crop.shape[0] <= height + 24
        assert width < crop.shape[1] <= width + 24
    assert 28 <= one.crop().shape[0] <= 44
    assert (read_pages(page_corpus, "val")[0].crop() == one.crop()).all()


def test_a_wider_crop_goes_on_as_paper_at_the_edge(page_corpus: Path) -> None:
    for word in read_pages(page_corpus, "val"):
        height, width = word.crop().shape
        wider = word.crop(0.5)
        margin = round(0.5 * height)
        assert wider.shape == (height + 2 * margin, width + 2 * margin)
        assert ink_box(wider) == ink_box(word.crop())


def test_strokes_are_drawn_64_pixels_high(tmp_path: Path) -> None:
    strokes = [[[0, 0], [400, 1000]], [[400, 0], [0, 1000]]]
    records = [
        {"id": "1", "text": "x", "split": "val", "strokes": strokes, "writer": "w"},
        {"id": "2", "text": "y", "split": "val", "strokes": strokes, "case_ok": 0},
        {"id": "3", "text": "z", "split": "train", "strokes": strokes},
        {"id": "4", "text": "ja", "split": "val", "strokes": strokes, "english": 0},
        {"id": "5", "text": "-", "split": "val", "strokes": [[[0, 5], [300, 5]]]},
    ]
    path = tmp_path / "strokes.jsonl.gz"
    with gzip.open(path, "wt") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    cross, dash = read_strokes(path, "val")
    assert (cross.text, dash.text) == ("x", "-")
    height, width = ink_box(cross.crop())
    assert height == pytest.approx(64, abs=2)
    assert width == pytest.approx(64 * 0.4, abs=3)
    assert ink_box(dash.crop())[0] <= 4


def test_words_of_forms_are_turned_upright(tmp_path: Path) -> None:
    page = np.full((200, 300), 255, np.uint8)
    page[50:110, 100:120] = 0  # a word of 20 by 60 on a page that is stored turned
    path = tmp_path / "forms_dev.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("files/scan.png", png(page))
        archive.writestr(
            "files.tsv",
            "file\tpage\ttransform\n"
            "scan.png\t1\tflat scan; stored turned 90 deg counter-clockwise\n",
        )
        archive.writestr(
            "words.tsv",
            "file\tpage\tid\tkind\tx\ty\twidth\theight\ttext\n"
            "scan.png\t1\tw1\thandwritten\t100\t50\t20\t60\tword\n"
            "scan.png\t1\tw2\tprinted\t0\t0\t20\t60\tlabel\n",
        )
    (word,) = read_forms(path, "val")
    assert ink_box(word.crop()) == (20, 60)


def test_sets_are_found_in_folders_and_as_a_users_own(page_corpus: Path, tmp_path: Path) -> None:
    own = write_block_crops(tmp_path / "mine.zip", [("ad", "ad", "w")], split=None)
    found = find_sets([page_corpus.parent, own], [])
    assert [(known.name, path) for known, path in found] == [("iam", page_corpus), ("mine", own)]
    assert [word.text for word in found[1][0].read(own, "val")] == ["ad"]
    assert find_sets([page_corpus], [])[0][0] is SETS["iam"]
    with pytest.raises(InputError, match="washington"):
        find_sets([page_corpus.parent], ["washington"])
    with pytest.raises(InputError, match="nowhere: no such file"):
        find_sets([tmp_path / "nowhere"], [])


def test_a_table_or_picture_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "crops").mkdir()
    with pytest.raises(InputError, match=r"words\.tsv or words\.csv"):
        read_crops(tmp_path / "crops", "val")
    (tmp_path / "crops/words.csv").write_text("file,text\nabsent.png,on\n")
    with pytest.raises(InputError, match=r"absent\.png is missing or damaged"):
        read_crops(tmp_path / "crops", "val")


def test_a_set_is_as_familiar_as_the_models_data_say(block_model: Path, tmp_path: Path) -> None:
    blocks = load_model(block_model).metadata
    iam = load_model(write_block_model(tmp_path / "iam.onnx", data=(SOURCES["iam"],))).metadata
    assert SETS["iam"].familiarity(blocks) is Familiarity.NEW_CORPUS
    assert SETS["iam"].familiarity(iam) is Familiarity.NEW_WRITERS
    assert SETS["documents"].familiarity(iam) is Familiarity.UNSEEN_PAPER
    names = {source.name for source in SOURCES.values()}
    assert {known.corpus for known in SETS.values() if known.corpus} <= names


def test_spread_takes_words_evenly(tmp_path: Path) -> None:
    rows = [("ad", f"{index}", "w") for index in range(10)]
    words = read_crops(write_block_crops(tmp_path / "many.zip", rows), "val")
    assert [word.text for word in spread(words, 5)] == ["0", "2", "4", "6", "8"]
    assert spread(words, 99) is words


@pytest.mark.parametrize("variant", VARIANTS)
def test_degraded_crops_are_other_pictures_and_the_same_each_time(
    variant: str, tmp_path: Path
) -> None:
    rows = [(text, text, "w") for text in ("abcd", "da", "cadbaa")]
    words = read_crops(write_block_crops(tmp_path / "few.zip", rows), "val")
    first, second = degrade(variant, words), degrade(variant, words)
    for word, one, other in zip(words, first, second, strict=True):
        assert (one == other).all()
        clean = word.crop()
        assert one.dtype == np.uint8
        assert one.shape != clean.shape or (one != clean).any()
