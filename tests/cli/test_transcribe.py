from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.cli.conftest import PAGE_LINES, Run, draw_page, read_rows

if TYPE_CHECKING:
    from collections.abc import Callable

CONTRACT = (
    "file,page,line,word,x,y,width,height,kind,"
    "prediction,confidence,correction,transcription,status"
)


@pytest.fixture
def transcribe(hwr: Callable[..., Run], block_model: Path) -> Callable[..., Run]:
    return lambda *arguments: hwr("transcribe", *arguments, "--model", block_model)


def test_keeps_the_contract(
    transcribe: Callable[..., Run], page_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    assert transcribe(page_file, "--output", out).code == 0
    content = out.read_bytes()
    assert content.startswith(CONTRACT.encode())
    assert content.count(b"\r\n") == content.count(b"\n")
    rows = read_rows(out)
    assert [(row["line"], row["word"]) for row in rows] == [
        (str(line), str(word)) for line in (1, 2) for word in (1, 2, 3)
    ]
    height, width = draw_page().shape
    for row in rows:
        assert row["file"] == str(page_file)
        assert row["page"] == "1"
        x, y, w, h = (int(row[name]) for name in ("x", "y", "width", "height"))
        assert 0 <= x < x + w <= width
        assert 0 <= y < y + h <= height
        assert 0 <= float(row["confidence"]) <= 1
        assert row["transcription"] == row["prediction"]
        assert row["correction"] == ""
        assert row["status"] == "predicted"
        assert row["kind"] in {"", "handwritten", "printed", "mark"}


def test_boxes_hold_the_ink_of_the_stored_page(
    transcribe: Callable[..., Run], page_file: Path
) -> None:
    page = draw_page()
    for row in transcribe(page_file, "--output", "-").rows():
        x, y, w, h = (int(row[name]) for name in ("x", "y", "width", "height"))
        rows, columns = np.nonzero(page[y : y + h, x : x + w] < 128)
        assert columns.min() <= 6
        assert rows.min() <= 6
        assert columns.max() >= w - 7
        assert rows.max() >= h - 7
        page[y : y + h, x : x + w] = 255
    assert (page > 128).all()


def test_pages_of_a_tiff_count_from_one(transcribe: Callable[..., Run], tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.fromarray(draw_page((words,))) for words in (("one", "more"), ("and", "last"))]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    rows = transcribe(path, "-o", "-").rows()
    assert [(row["page"], row["line"], row["word"]) for row in rows] == [
        ("1", "1", "1"),
        ("1", "1", "2"),
        ("2", "1", "1"),
        ("2", "1", "2"),
    ]


def test_folder_is_walked_in_sorted_order(
    transcribe: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page = draw_page((("word",),))
    for name in ("b.png", "a/2.png", "a/1.PNG", "c.JPG", ".hidden.png", ".cache/x.png"):
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(f"in/{name}", page)
    Path("in/notes.txt").write_text("not a page")
    rows = transcribe("in", "in/b.png", "./in/b.png", "-o", "-").rows()
    assert [row["file"] for row in rows] == [
        "in/a/1.PNG",
        "in/a/2.png",
        "in/b.png",
        "in/c.JPG",
        "./in/b.png",
    ]


def test_standard_output_holds_the_rows_alone(
    hwr_process: Callable[..., Run], page_file: Path, block_model: Path
) -> None:
    run = hwr_process("transcribe", page_file, "--output", "-", "--model", block_model)
    assert run.code == 0
    assert run.out.startswith(CONTRACT.encode())
    assert len(run.rows()) == sum(map(len, PAGE_LINES))
    assert "page.png: 6 words" in run.err


def test_same_input_gives_the_same_bytes(
    transcribe: Callable[..., Run], page_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("what was there before")
    transcribe(page_file, "-o", out)
    first = out.read_bytes()
    assert transcribe(page_file, "-o", "-").out == first


@pytest.mark.parametrize("name", ["größe страница 第1頁.png", "x" * 200 + ".png"])
def test_unusual_names(transcribe: Callable[..., Run], tmp_path: Path, name: str) -> None:
    folder = tmp_path.joinpath(*["d" * 200] * 5)
    folder.mkdir(parents=True)
    path, out = folder / name, folder / f"{'o' * 240}.csv"
    Image.fromarray(draw_page()).save(path)
    assert transcribe(path, "-o", out).code == 0
    assert {row["file"] for row in read_rows(out)} == {str(path)}


@pytest.mark.parametrize("shape", [(1, 1), (300, 400), (60, 30_000)])
def test_page_without_ink_is_no_error(
    transcribe: Callable[..., Run], tmp_path: Path, shape: tuple[int, int]
) -> None:
    path, out = tmp_path / "blank.png", tmp_path / "out.csv"
    Image.fromarray(np.full(shape, 255, np.uint8)).save(path)
    run = transcribe(path, "-o", out)
    assert run.code == 0
    assert f"Warning: {path}, page 1: no ink found" in run.err
    assert read_rows(out) == []
    assert out.read_bytes().startswith(CONTRACT.encode())


def test_very_wide_page_is_read(transcribe: Callable[..., Run], tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    page = np.full((400, 30_000), 255, np.uint8)
    strokes = draw_page()
    page[: len(strokes), -strokes.shape[1] :] = strokes[: len(page)]
    Image.fromarray(page).save(path)
    run = transcribe(path, "-o", "-")
    assert run.code == 0
    assert all(int(row["x"]) > 28_000 for row in run.rows())
    assert run.rows()


def write_bad_input(folder: Path, kind: str) -> Path:
    whole = folder / "whole.png"
    cv2.imwrite(str(whole), draw_page())
    path = folder / f"{kind}.png"
    if kind == "empty":
        path.touch()
    elif kind == "truncated":
        path.write_bytes(whole.read_bytes()[:700])
    elif kind == "text":
        path.write_text("This is no picture.\n" * 50)
    elif kind == "bomb":
        Image.new("1", (40_000, 6_000)).save(path)
    elif kind == "damaged-pdf":
        path = path.with_suffix(".pdf")
        path.write_bytes(b"%PDF-1.7\nnothing more")
    elif kind == "no-pictures-here":
        path = path.with_suffix("")
        path.mkdir()
    whole.unlink()
    return path


@pytest.mark.parametrize(
    "kind",
    ["missing", "empty", "truncated", "text", "bomb", "damaged-pdf", "no-pictures-here"],
)
def test_bad_input_is_named_and_the_others_go_through(
    transcribe: Callable[..., Run], page_file: Path, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    bad = write_bad_input(folder, kind)
    second = shutil.copy(page_file, tmp_path / "second.png")
    out = tmp_path / "out.csv"
    run = transcribe(page_file, bad, second, "-o", out)
    assert run.code == 1
    failures = [line for line in run.err.splitlines() if line.startswith("Failed:")]
    assert len(failures) == 1
    assert str(bad) in failures[0]
    assert "unexpected" not in failures[0]
    assert {row["file"] for row in read_rows(out)} == {str(page_file), str(second)}


def test_encrypted_pdf_is_named(transcribe: Callable[..., Run], tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "locked.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("secret"))
    canvas.drawString(100, 700, "locked")
    canvas.save()
    run = transcribe(path, "-o", tmp_path / "out.csv")
    assert run.code == 1
    assert str(path) in run.err
    assert "password" in run.err


def test_unreadable_folder_is_named_and_the_others_go_through(
    page_file: Path, block_model: Path
) -> None:
    # The super-user may look everywhere, so the process steps down; a first run, to nowhere, has
    # loaded by then what it needs and can no longer reach.
    code = (
        "import difflib, os, sys\n"
        "from hwr_desktop.cli.main import main\n"
        "page, folder, model = sys.argv[1:]\n"
        "main(['transcribe', page, '-o', os.devnull, '--model', model], standalone_mode=False)\n"
        "if os.geteuid() == 0:\n"
        "    os.seteuid(65534)\n"
        "main(['transcribe', folder, '-o', '-', '--model', model])\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        shutil.copy(page_file, folder)
        model = shutil.copy(block_model, folder)
        closed = Path(folder, "closed")
        closed.mkdir()
        closed.chmod(0)
        done = subprocess.run(
            [sys.executable, "-c", code, page_file, folder, model],
            capture_output=True,
            check=False,
        )
    assert done.returncode == 1
    assert f"Failed: {closed}: the folder cannot be opened" in done.stderr.decode()
    assert len(read_rows(done.stdout)) == 6


def test_nothing_is_written_where_nothing_could_be_read(
    transcribe: Callable[..., Run], tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("precious")
    assert transcribe(tmp_path / "missing.png", "-o", out).code == 1
    assert out.read_text() == "precious"


@pytest.mark.parametrize(
    ("target", "remedy"),
    [(".", "is a folder"), ("no/such/folder/out.csv", "does not exist"), ("y" * 300, "shorter")],
)
def test_impossible_output_is_refused_before_the_work(
    transcribe: Callable[..., Run], page_file: Path, tmp_path: Path, target: str, remedy: str
) -> None:
    before = sorted(tmp_path.iterdir())
    run = transcribe(page_file, "-o", tmp_path / target)
    assert run.code == 2
    assert remedy in run.err
    assert str(tmp_path / target) in run.err
    assert "words" not in run.err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("target", ["-", "/dev/full"])
def test_full_disk(
    hwr_process: Callable[..., Run], page_file: Path, block_model: Path, target: str
) -> None:
    with Path("/dev/full").open("wb") as full:
        run = hwr_process(
            "transcribe", page_file, "--output", target, "--model", block_model, stdout=full
        )
    assert run.code == 2
    assert "cannot be written" in run.err


def test_reader_that_closes_the_pipe_early_is_no_error(
    hwr_process: Callable[..., Run], page_file: Path, block_model: Path
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    run = hwr_process("transcribe", page_file, "-o", "-", "--model", block_model, stdout=writing)
    os.close(writing)
    assert run.code == 0


def test_model_that_cannot_be_used_is_named(
    hwr: Callable[..., Run], page_file: Path, block_model: Path, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.onnx"
    cut.write_bytes(block_model.read_bytes()[:900])
    foreign = shutil.copy(page_file, tmp_path / "foreign.onnx")
    for model, remedy in ((cut, "download it again"), (foreign, "download"), ("x", "installed")):
        run = hwr("transcribe", page_file, "-o", tmp_path / "out.csv", "--model", model)
        assert run.code == 2
        assert str(model) in run.err
        assert remedy in run.err
        assert not (tmp_path / "out.csv").exists()


def test_provider_that_is_absent_is_told_and_replaced(
    transcribe: Callable[..., Run], page_file: Path
) -> None:
    run = transcribe(page_file, "-o", "-", "--provider", "coreml")
    assert run.code == 0
    assert "Warning: coreml" in run.err
    assert len(run.rows()) == 6


@pytest.mark.parametrize(
    "arguments", [[], ["page.png"], ["-o", "x.csv"], ["p", "-o", "x", "--provider", "abacus"]]
)
def test_wrong_usage(hwr: Callable[..., Run], arguments: list[str]) -> None:
    run = hwr("transcribe", *arguments)
    assert run.code == 2
    assert "Usage:" in run.err
