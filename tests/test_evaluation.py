"""What the checked words tell of how a document was read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hwr_desktop.cli.main import main
from hwr_desktop.document.model import Document, Kind, Line, Page, Reading, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.evaluation import evaluate
from hwr_desktop.review.budget import plan
from hwr_desktop.review.queue import ReviewPolicy
from hwr_desktop.storage.project import Project

if TYPE_CHECKING:
    from pathlib import Path


def word(
    name: str, read: str, confidence: float, true: str | None = None, kind: Kind = Kind.HANDWRITTEN
) -> Word:
    """A word that was read; checked where the truth is given."""
    reading = Reading(read, confidence)
    box = Region(0, 0, 10, 10)
    if true is None:
        return Word(name, box, kind, reading)
    if true == read:
        return Word(name, box, kind, reading, Status.CONFIRMED)
    return Word(name, box, kind, reading, Status.CORRECTED, true)


def document(*pages: list[Word]) -> Document:
    return Document(
        tuple(
            Page(f"p{i}", "a.png", i + 1, 100, 100, (Line(f"l{i}", tuple(words)),))
            for i, words in enumerate(pages)
        )
    )


CHECKED = [
    word("a", "hous", 0.9, "house"),
    word("b", "cot", 0.5, "cat"),
    word("c", "cot", 0.3, "cat"),
    word("d", "tree", 0.95, "tree"),
    word("e", "seaa", 0.2, "sea"),
]


def test_error_rates_of_checked_words() -> None:
    measured = evaluate(document(CHECKED))
    assert (measured.words, measured.corrected, measured.pages) == (5, 4, 1)
    assert measured.cer is not None
    assert measured.wer is not None
    assert measured.cer.value == pytest.approx(4 / 18)
    assert measured.wer.value == pytest.approx(4 / 5)
    for rate in (measured.cer, measured.wer):
        assert rate.low < rate.value < rate.high


def test_confusions_name_missed_and_added_characters_and_where() -> None:
    confusions = {(c.read, c.true): c for c in evaluate(document(CHECKED)).confusions}
    assert confusions["o", "a"].count == 2
    assert confusions["o", "a"].word_ids == ("b", "c")
    assert confusions["", "e"].count == 1
    assert confusions["a", ""].count == 1
    assert len(confusions) == 3


def test_marks_rejected_and_unread_words_do_not_count() -> None:
    words = [
        word("a", "x", 0.9, "x"),
        word("m", "x", 0.9, "y", Kind.MARK),
        Word("r", Region(0, 0, 1, 1), reading=Reading("x", 0.9), status=Status.REJECTED),
        Word("n", Region(0, 0, 1, 1), status=Status.CORRECTED, correction="typed"),
    ]
    measured = evaluate(document(words))
    assert measured.words == 1
    assert measured.wer is not None
    assert measured.wer.value == 0


def test_calibration_compares_confidence_with_the_share_of_right_words() -> None:
    words = [word(f"{i}", "x", 0.75, "x" if i < 5 else "y") for i in range(10)]
    measured = evaluate(document(words, [word("z", "x", 1.0, "x")]))
    low, high = measured.bins
    assert (low.words, low.confidence, low.right) == (10, 0.75, 0.5)
    assert (high.low, high.words, high.right) == (0.9, 1, 1.0)
    assert measured.calibration_error == pytest.approx(0.25 * 10 / 11)


def test_the_interval_shrinks_with_more_pages() -> None:
    page = [word("a", "x", 0.9, "x"), word("b", "x", 0.9, "y")]
    other = [word("c", "x", 0.9, "x"), word("d", "x", 0.9, "x")]

    def width(copies: int) -> float:
        pages = [
            [Word(f"{w.id}{i}", w.region, w.kind, w.reading, w.status, w.correction) for w in p]
            for i in range(copies)
            for p in (page, other)
        ]
        rate = evaluate(document(*pages)).wer
        assert rate is not None
        return rate.high - rate.low

    assert width(20) < width(2) / 2


def test_review_goes_on_until_the_target_is_met_as_the_budget_plans_it() -> None:
    words = [word(f"{i}", "x", confidence) for i, confidence in enumerate((0.9, 0.5, 0.99, 0.6))]
    given = document(words, [word(f"d{i}", "x", 0.1, "x") for i in range(6)])
    review = evaluate(given, target_error=0.05).review
    budget = plan((*given.pages[0].words(), *given.pages[1].words()), given, ReviewPolicy())
    assert review.unchecked == 4
    assert review.expected == budget.rate(0)
    assert review.word_ids == ("1", "3")
    assert review.threshold == 0.9
    assert budget.rate(2) <= 0.05 < budget.rate(1)
    assert evaluate(given, target_error=0.2).review.word_ids == ()
    assert len(evaluate(given, target_error=0.0).review.word_ids) == 4


def test_printed_words_are_reviewed_where_the_policy_says_so() -> None:
    printed = replace(word("p", "x", 0.5), kind=Kind.PRINTED)
    given = document([printed, word("w", "x", 0.6)])
    assert evaluate(given, target_error=0.0).review.word_ids == ("w",)
    both = evaluate(given, target_error=0.0, policy=ReviewPolicy(printed=True))
    assert both.review.word_ids == ("p", "w")


def test_the_command_prints_text_and_json(tmp_path: Path) -> None:
    path = tmp_path / "a.hwr"
    Project.create(path, document(CHECKED, [word("u", "x", 0.4)])).close()
    text = CliRunner().invoke(main, ["evaluate", str(path)])
    assert text.exit_code == 0, text.output
    assert "CER            22.2 %" in text.output.replace("22.2%", "22.2 %")
    assert "review 1 more" in text.output
    printed = CliRunner().invoke(main, ["evaluate", str(path), "--json", "--target-error", "0.5"])
    measured = json.loads(printed.output)
    assert measured["wer"]["value"] == pytest.approx(0.8)
    assert measured["confusions"][0] == {
        "read": "o",
        "true": "a",
        "count": 2,
        "word_ids": ["b", "c"],
    }
    assert measured["review"]["word_ids"] == []


def test_a_project_without_checked_words_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a.hwr"
    Project.create(path, document([word("u", "x", 0.4)])).close()
    assert "No word" in CliRunner().invoke(main, ["evaluate", str(path)]).output
    measured = json.loads(CliRunner().invoke(main, ["evaluate", str(path), "--json"]).output)
    assert measured["cer"] is None
