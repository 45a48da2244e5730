from __future__ import annotations

import csv
import io
import json
import tarfile
import zipfile
from typing import TYPE_CHECKING

import numpy as np
import pytest

from hwr_desktop.errors import InputError
from tests.training.drawn_corpora import draw_word, encode_png, write_crops, write_strokes
from training.data.corpora import crops, iam_database, pages, stroke_lines
from training.data.corpora.registry import read_corpus

if TYPE_CHECKING:
    from pathlib import Path


def test_crops_of_a_zip_come_with_text_and_writer(tmp_path: Path) -> None:
    corpus = crops.read(write_crops(tmp_path / "own.zip", ["to", "not"], copies=2), "own", "train")

    assert [sample.text for sample in corpus.samples] == ["to", "not", "to", "not"]
    assert {sample.writer for sample in corpus.samples} == {"train-writer"}
    assert all(sample.image is not None and sample.image.min() == 0 for sample in corpus.samples)
    assert corpus.rejections == []


def test_splits_are_apart(tmp_path: Path) -> None:
    path = write_crops(tmp_path / "own.zip")
    train, val = (crops.read(path, "own", split) for split in ("train", "val"))

    writers = [{sample.writer for sample in corpus.samples} for corpus in (train, val)]
    assert writers[0].isdisjoint(writers[1])


def test_crops_of_a_folder_with_a_csv_are_read(tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(encode_png(draw_word("one")))
    with (tmp_path / "words.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["file", "text"], ["one.png", 'say "one", two']])

    (sample,) = crops.read(tmp_path, "own", "train").samples

    assert sample.text == 'say "one", two'


def test_high_crops_are_reduced(tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(encode_png(np.zeros((640, 1280), np.uint8)))
    (tmp_path / "words.tsv").write_text("file\ttext\none.png\tx\n")

    (sample,) = crops.read(tmp_path, "own", "train").samples

    assert sample.image is not None
    assert sample.image.shape == (64, 128)


def test_what_cannot_be_learned_is_listed_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "good.png").write_bytes(encode_png(draw_word("a")))
    (tmp_path / "bad.png").write_bytes(b"not a picture")
    rows = ["good.png\tыы", "good.png\t", "bad.png\tb", "missing.png\tc", "good.png\ta"]
    (tmp_path / "words.tsv").write_text("file\ttext\n" + "\n".join(rows), encoding="utf-8")

    corpus = crops.read(tmp_path, "own", "train")

    assert [sample.text for sample in corpus.samples] == ["a"]
    assert [(one.item, one.reason) for one in corpus.rejections] == [
        ("good.png", "characters outside the charset: ы"),
        ("good.png", "no text"),
        ("bad.png", "cannot be decoded"),
        ("missing.png", "no such file"),
    ]


def test_crops_without_a_table_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"words\.tsv"):
        crops.read(tmp_path, "own", "train")


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.zip"
    path.write_bytes(b"PK, but cut short")

    with pytest.raises(InputError, match=r"own\.zip"):
        crops.read(path, "own", "train")


@pytest.fixture
def page_archive(tmp_path: Path) -> Path:
    """A page with a line of three words and one that nobody vouches for."""
    page = np.full((200, 600), 255, np.uint8)
    rows = ["page\tid\twriter\tsplit\tline\tword\tx\ty\twidth\theight\tok\ttext"]
    for word, (text, ok) in enumerate([("to", 1), ("an", 1), ("oat", 1), ("#", 0)]):
        picture = draw_word(text)
        height, width = picture.shape
        x, y = 20 + 130 * word, 60
        page[y : y + height, x : x + width] = picture
        rows.append(
            f"p\tp-{word}\tw\ttrain\t1\t{word + 1}\t{x}\t{y}\t{width}\t{height}\t{ok}\t{text}"
        )
    path = tmp_path / "pages.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pages/p.png", encode_png(page))
        archive.writestr("words.tsv", "\n".join(rows))
    return path


def test_words_of_a_page_keep_their_surroundings(page_archive: Path) -> None:
    corpus = pages.read(page_archive, "pages", "train")
    word = corpus.samples[0]

    assert [sample.text for sample in corpus.samples] == ["to", "an", "oat", "to an"]
    assert [one.item for one in corpus.rejections] == ["p-3"]
    assert word.image is not None
    assert word.box is not None
    left, top, right, bottom = word.box
    assert left > 5
    assert top > 5
    assert right < word.image.shape[1] - 5
    assert bottom < word.image.shape[0] - 5
    outside = word.image.copy()
    outside[top:bottom, left:right] = 255
    assert outside.min() == 255


def write_page_rows(path: Path, rows: list[tuple[int, int, str]]) -> None:
    """Write a page of words with their line and their place in it, and a page without a picture."""
    table = ["page\tid\tline\tword\tx\ty\twidth\theight\ttext"]
    for row, (line, word, text) in enumerate(rows):
        table.append(f"p\tp-{row}\t{line}\t{word}\t{20 + 60 * row}\t50\t40\t30\t{text}")
    table.append("lost\tlost-0\t1\t1\t0\t0\t9\t9\tgone")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pages/p.png", encode_png(np.full((150, 700), 255, np.uint8)))
        archive.writestr("words.tsv", "\n".join(table))


def test_words_set_side_by_side_follow_each_other_on_one_line(tmp_path: Path) -> None:
    rows = [(1, 1, "a"), (1, 2, "b"), (1, 3, "c"), (2, 1, "d"), (2, 3, "e"), (2, 4, "f")]
    write_page_rows(tmp_path / "pages.zip", rows)

    corpus = pages.read(tmp_path / "pages.zip", "pages", "train")

    assert [sample.text for sample in corpus.samples if " " in sample.text] == ["a b"]
    assert [sample.text for sample in corpus.samples if " " not in sample.text] == list("abcdef")


def test_runs_of_words_grow_from_two_to_four(tmp_path: Path) -> None:
    write_page_rows(tmp_path / "pages.zip", [(1, i + 1, c) for i, c in enumerate("abcdefghijk")])

    corpus = pages.read(tmp_path / "pages.zip", "pages", "train")

    several = [sample for sample in corpus.samples if " " in sample.text]
    assert [sample.text for sample in several] == ["a b", "c d e", "f g h i", "j k"]
    for sample, words in zip(several, (2, 3, 4, 2), strict=True):
        assert sample.box is not None
        left, top, right, bottom = sample.box
        assert (right - left) / (bottom - top) == pytest.approx((60 * words - 20) / 30, rel=0.05)


def test_a_page_without_a_picture_is_listed(tmp_path: Path) -> None:
    write_page_rows(tmp_path / "pages.zip", [(1, 1, "a")])

    corpus = pages.read(tmp_path / "pages.zip", "pages", "train")

    assert [(one.item, one.reason) for one in corpus.rejections] == [("lost", "no page image")]


def test_strokes_are_scaled_to_the_common_size(tmp_path: Path) -> None:
    path = write_strokes(tmp_path / "words.jsonl.gz", ["to", "not"])

    corpus = stroke_lines.read(path, "pen", "train", unit=0.4)

    (sample,) = corpus.samples
    assert sample.text == "not"
    assert sample.strokes is not None
    assert len(sample.strokes) == 3
    assert np.ptp(np.concatenate(sample.strokes)[:, 1]) == pytest.approx(20)


def test_words_whose_case_is_uncertain_are_left_out(tmp_path: Path) -> None:
    record = {
        "id": "w",
        "text": "To",
        "split": "train",
        "case_ok": 0,
        "strokes": [[[0, 0], [9, 9]]],
    }
    path = tmp_path / "words.jsonl"
    path.write_text(json.dumps(record))

    corpus = stroke_lines.read(path, "pen", "train", unit=1.0)

    assert corpus.samples == []
    assert "case" in corpus.rejections[0].reason


def test_words_without_a_line_of_the_pen_are_left_out(tmp_path: Path) -> None:
    record = {"id": "w", "text": "i", "split": "train", "strokes": [[[0, 0]], [[9, 9]]]}
    path = tmp_path / "words.jsonl"
    path.write_text(json.dumps(record))

    corpus = stroke_lines.read(path, "pen", "train", unit=1.0)

    assert corpus.samples == []
    assert [one.reason for one in corpus.rejections] == ["no strokes"]


def test_the_iam_database_is_read_from_its_tar(tmp_path: Path) -> None:
    texts = {f"a{form:02}-000-00-00": "to" for form in range(40)}
    with tarfile.open(tmp_path / "words.tgz", "w:gz") as archive:
        for word in texts:
            content = encode_png(draw_word("to"))
            form = "-".join(word.split("-")[:2])
            member = tarfile.TarInfo(f"{word[:3]}/{form}/{word}.png")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    lines = [f"{word} ok 154 1 2 3 4 AT {text}" for word, text in texts.items()]
    lines += ["a00-000-00-01 err 154 1 2 3 4 AT no", "a01-000-00-01 ok 154 1 2 3 4 AT gone"]
    (tmp_path / "ascii").mkdir()
    (tmp_path / "ascii" / "words.txt").write_text("# comment\n" + "\n".join(lines))
    forms = [f"a{form:02}-000 {form:03} 2 prt 7 5 52 36" for form in range(40)]
    (tmp_path / "ascii" / "forms.txt").write_text("#\n" + "\n".join(forms))

    train, val = (iam_database.read(tmp_path, "iam_database", split) for split in ("train", "val"))

    assert len(train.samples) + len(val.samples) == 40
    assert 0 < len(val.samples) < len(train.samples)
    writers = [{sample.writer for sample in corpus.samples} for corpus in (train, val)]
    assert writers[0].isdisjoint(writers[1])
    reasons = sorted(one.reason for corpus in (train, val) for one in corpus.rejections)
    assert reasons == ["no image, or a damaged one", "segmentation not vouched for"]


def test_the_iam_database_is_read_from_its_zip_with_forms_as_writers(tmp_path: Path) -> None:
    words = [f"{prefix}-000-00-0{word}" for prefix in ("a01", "p03") for word in range(2)]
    with zipfile.ZipFile(tmp_path / "words.zip", "w") as archive:
        for word in words:
            archive.writestr(f"words/{word[:3]}/{word[:7]}/{word}.png", encode_png(draw_word("to")))
    lines = [f"{word} ok 154 1 2 3 4 AT as|well" for word in words]
    (tmp_path / "words.txt").write_text("\n".join(lines))

    read = [iam_database.read(tmp_path, "iam_database", split) for split in ("train", "val")]

    samples = [sample for corpus in read for sample in corpus.samples]
    assert {sample.text for sample in samples} == {"as well"}
    assert sorted(sample.item for sample in samples) == sorted(words)
    assert {(sample.item[:3], sample.writer) for sample in samples} == {
        ("a01", "a01"),
        ("p03", "p03"),
    }


def test_what_is_missing_of_the_iam_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"words\.tgz or words\.zip"):
        iam_database.read(tmp_path, "iam_database", "train")


def test_a_corpus_of_ones_own_is_found_by_its_file_name(tmp_path: Path) -> None:
    write_crops(tmp_path / "own.zip")

    assert read_corpus("own.zip", tmp_path, "val").samples


def test_a_missing_corpus_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="'unipen'"):
        read_corpus("unipen", tmp_path, "train")
