from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from tests.block_script import draw_word
from tests.cli.conftest import Run, read_rows

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = ["abcd", "dcba", "adda", "da", "cadbaa"]


@pytest.fixture
def recognize(hwr: Callable[..., Run], block_model: Path) -> Callable[..., Run]:
    return lambda *arguments: hwr("recognize", *arguments, "--model", block_model)


@pytest.fixture
def crops(tmp_path: Path) -> list[str]:
    folder = tmp_path / "crops"
    folder.mkdir()
    for i, word in enumerate(WORDS):
        picture = draw_word(word, unit=5 + 7 * i)
        Image.fromarray(picture if i % 2 else 255 - picture).save(folder / f"{9 - i}.png")
    return [f"crops/{9 - i}.png" for i in range(len(WORDS))]


def test_reads_crops_in_the_order_of_the_input(
    recognize: Callable[..., Run], crops: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = recognize(*crops, "--output", "out.csv")
    assert run.code == 0
    rows = read_rows(Path("out.csv"))
    assert list(rows[0]) == ["file", "prediction", "confidence"]
    assert [row["file"] for row in rows] == crops
    assert [row["prediction"] for row in rows] == WORDS
    assert all(0.5 < float(row["confidence"]) <= 1 for row in rows)


def test_list_is_relative_to_itself_and_named_as_written(
    recognize: Callable[..., Run], crops: list[str], tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("\r\n".join(crops) + "\r\n\r\n", encoding="utf-8-sig")
    rows = recognize("--list", tmp_path / "list.txt", "-o", "-").rows()
    assert [row["file"] for row in rows] == crops
    assert [row["prediction"] for row in rows] == WORDS


def test_crop_without_ink_reads_as_nothing(recognize: Callable[..., Run], tmp_path: Path) -> None:
    path = tmp_path / "blank.png"
    Image.fromarray(np.full((30, 80), 255, np.uint8)).save(path)
    run = recognize(path, "-o", "-")
    assert run.code == 0
    assert [row["prediction"] for row in run.rows()] == [""]


def test_bad_crop_is_named_and_the_others_are_read(
    recognize: Callable[..., Run], crops: list[str], tmp_path: Path
) -> None:
    (tmp_path / "empty.png").touch()
    paths = [tmp_path / crops[0], tmp_path / "empty.png", "missing.png", tmp_path / crops[1]]
    run = recognize(*paths, "-o", "-")
    assert run.code == 1
    assert [row["prediction"] for row in run.rows()] == WORDS[:2]
    failures = [line for line in run.err.splitlines() if line.startswith("Failed:")]
    assert len(failures) == 2
    assert str(tmp_path / "empty.png") in failures[0]
    assert "missing.png" in failures[1]


def test_crops_and_list_exclude_each_other(recognize: Callable[..., Run], tmp_path: Path) -> None:
    assert recognize("-o", "-").code == 2
    assert recognize("a.png", "--list", "list.txt", "-o", "-").code == 2
    run = recognize("--list", tmp_path / "none.txt", "-o", "-")
    assert run.code == 2
    assert "none.txt" in run.err
