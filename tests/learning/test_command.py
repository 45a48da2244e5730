from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from click.testing import CliRunner
from rapidfuzz.distance import Levenshtein

from hwr_desktop.cli.main import main
from hwr_desktop.document.model import Document, Line, Page, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.learning.lessons import Lesson, lessons_of_list, lessons_of_project
from hwr_desktop.storage.project import Project
from tests.block_script import draw_word
from tests.cli.conftest import draw_page, read_rows
from tests.learning.conftest import SHOWN, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

    from hwr_desktop.learning.profile import Profile
    from hwr_desktop.learning.replay import Replay

NEW = words_of("abcd", 30, seed=7)


def hwr(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def word_list(tmp_path: Path) -> Path:
    for i, word in enumerate(SHOWN):
        cv2.imwrite(str(tmp_path / f"{i}.png"), draw_word(word))
    path = tmp_path / "words.tsv"
    rows = "".join(f"{i}.png\t{word}\n" for i, word in enumerate(SHOWN))
    path.write_text("file\ttext\n" + rows, encoding="utf-8")
    return path


def test_a_list_is_learned_and_the_profile_reads_better(
    word_list: Path,
    mistaken_model: Path,
    other_hands: Replay,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    packed = tmp_path / "replay.npz"
    packed.write_bytes(other_hands.pack())
    monkeypatch.setattr("hwr_desktop.learning.replay.resource_path", lambda *_parts: packed)
    profile = tmp_path / "hand.hwrprofile"
    run = hwr("learn", "--list", word_list, "--model", mistaken_model, "-o", profile)
    assert run.exit_code == 0, run.output
    assert "Learned from 90 words: about" in run.stdout
    assert "fewer errors on words like these" in run.stdout

    pictures = []
    for i, word in enumerate(NEW):
        pictures.append(tmp_path / f"new{i}.png")
        cv2.imwrite(str(pictures[-1]), draw_word(word))
    errors = []
    for options in ((), ("--profile", profile)):
        out = tmp_path / "out.csv"
        run = hwr("recognize", *pictures, "--model", mistaken_model, "-o", out, *options)
        assert run.exit_code == 0, run.output
        read = [row["prediction"] for row in read_rows(out)]
        errors.append(sum(map(Levenshtein.distance, read, NEW)))
    assert errors[1] < 0.7 * errors[0]


def test_batch_reads_with_a_profile_and_reads_again_when_it_changes(
    profile: Profile, mistaken_model: Path, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), draw_page())
    path = tmp_path / "hand.hwrprofile"
    out = tmp_path / "out"
    settings = []
    for each in (profile, profile.without_words()):
        each.save(path)
        run = hwr(
            "batch", tmp_path / "a.png", "--output", out, "--model", mistaken_model, "--jobs", 1,
            "--profile", path,
        )  # fmt: skip
        assert run.exit_code == 0, run.output
        (line,) = (out / "manifest.jsonl").read_text().splitlines()
        settings.append(json.loads(line)["settings"]["profile"])
    assert settings[0] != settings[1]


def test_a_profile_of_another_model_ends_every_command_in_one_line(
    profile: Profile, block_model: Path, tmp_path: Path
) -> None:
    path = tmp_path / "office.hwrprofile"
    profile.save(path)
    cv2.imwrite(str(tmp_path / "a.png"), draw_page())
    for command in ("recognize", "transcribe", "batch"):
        run = hwr(
            command, tmp_path / "a.png", "-o", tmp_path / command, "--model", block_model,
            "--profile", path,
        )  # fmt: skip
        assert run.exit_code == 2
        assert len(run.stderr.splitlines()) == 1
        assert "office.hwrprofile was learned for the model mistaken@" in run.stderr


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "cannot be read"), (b"no profile", "is damaged or no profile")],
)
def test_a_missing_or_damaged_profile_is_named(
    content: bytes | None, message: str, block_model: Path, tmp_path: Path
) -> None:
    path = tmp_path / "office.hwrprofile"
    if content is not None:
        path.write_bytes(content)
    cv2.imwrite(str(tmp_path / "a.png"), draw_word("ad"))
    run = hwr("recognize", tmp_path / "a.png", "-o", "-", "--model", block_model, "--profile", path)
    assert run.exit_code == 2
    assert "office.hwrprofile" in run.stderr
    assert message in run.stderr


def test_nothing_to_learn_from_is_said(tmp_path: Path, block_model: Path) -> None:
    Project.create(tmp_path / "empty.hwr", Document()).close()
    run = hwr(
        "learn", tmp_path / "empty.hwr", "--model", block_model, "-o", tmp_path / "a.hwrprofile"
    )
    assert run.exit_code == 2
    assert "no checked words" in run.stderr
    assert not (tmp_path / "a.hwrprofile").exists()


def test_lines_of_a_list_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), draw_word("ad"))
    (tmp_path / "list.tsv").write_text("a.png\t ad \n\na.png\na.png\t\ngone.png\tad\n")
    first, *others = lessons_of_list(tmp_path / "list.tsv")
    assert isinstance(first, Lesson)
    assert first.text == "ad"
    assert [str(other).partition(":")[0].rsplit("/", 1)[1] for other in others] == [
        "list.tsv, line 3",
        "list.tsv, line 4",
        "gone.png",
    ]


def test_the_checked_words_of_a_project_are_its_lessons(tmp_path: Path) -> None:
    picture = np.full((300, 700), 255, np.uint8)
    drawn = draw_word("abcd")
    height, width = drawn.shape
    words = []
    for i, status in enumerate(Status):
        x = 20 + 170 * i
        picture[100 : 100 + height, x : x + width] = drawn
        correction = "abcd" if status is Status.CORRECTED else None
        region = Region(x, 100, width, height)
        words.append(Word(f"w{i}", region, status=status, correction=correction))
    cv2.imwrite(str(tmp_path / "page.png"), picture)
    page = Page("p", "page.png", 1, 700, 300, (Line("l", tuple(words)),))
    gone = Page("q", "gone.png", 1, 700, 300, (Line("m", (Word(
        "v", words[2].region, status=Status.CORRECTED, correction="abcd"),)),))  # fmt: skip
    path = tmp_path / "a.hwr"
    Project.create(path, Document((page, gone))).close()
    lesson, error = lessons_of_project(path)
    assert isinstance(lesson, Lesson)
    assert (lesson.text, lesson.page) == ("abcd", "p")
    assert lesson.picture.shape[0] == height
    assert "gone.png is gone" in str(error)
