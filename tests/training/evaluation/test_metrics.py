from __future__ import annotations

import pandas as pd
import pytest

from training.evaluation import metrics
from training.evaluation.alignment import NOTHING
from training.evaluation.reading import judge


def table_of(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """Return a table of texts, predictions and writers."""
    columns = pd.DataFrame(rows, columns=["text", "prediction", "writer"])
    return judge(columns.assign(set="drawn", confidence=0.5, first_look=columns["prediction"]))


def test_error_rates_follow_their_definitions() -> None:
    rates = metrics.error_rates(
        table_of(("on", "on", "a"), ("tan", "tin", "a"), ("at no", "atno", "b"))
    )
    assert rates["words"] == 3
    assert rates["cer"] == pytest.approx(2 / 10)
    assert rates["character_accuracy"] == pytest.approx(8 / 10)
    assert rates["word_accuracy"] == pytest.approx(1 / 3)
    assert rates["wer"] == pytest.approx((0 + 1 + 2) / 4)


def test_interval_is_wide_where_mistakes_belong_to_writers() -> None:
    rows = [("on", "on" if i < 100 else "xy", str(i // 20)) for i in range(200)]
    by_writer = metrics.intervals(table_of(*rows))
    by_word = metrics.intervals(table_of(*((text, read, "") for text, read, _ in rows)))
    assert (by_writer["drawn"], by_writer["units"]) == ("writers", 10)
    assert (by_word["drawn"], by_word["units"]) == ("words", 200)
    low, high = by_writer["cer"]
    assert low < 0.5 < high
    assert high - low > 2 * (by_word["cer"][1] - by_word["cer"][0])


def test_interval_is_a_point_where_all_is_right() -> None:
    intervals = metrics.intervals(table_of(("on", "on", "a"), ("no", "no", "b")))
    assert intervals["cer"] == [0.0, 0.0]
    assert intervals["word_accuracy"] == [1.0, 1.0]


def test_characters_count_insertions_and_deletions_as_a_class() -> None:
    # Written a three times: read a, b, nothing. One b is read where nothing is written.
    pairs = metrics.character_pairs(
        table_of(("a", "a", ""), ("a", "b", ""), ("ac", "c", ""), ("c", "cb", ""))
    )
    scores, averages = metrics.character_scores(pairs)
    assert scores.loc["a", ["precision", "recall"]].tolist() == pytest.approx([1.0, 1 / 3])
    assert scores.loc["c", "f1"] == 1.0
    assert scores.loc[NOTHING, "support"] == 1
    assert scores.loc[NOTHING, "recall"] == 0.0
    assert set(scores.index) == {"a", "c", NOTHING}
    assert averages["micro"]["recall"] == pytest.approx(3 / 6)
    assert averages["macro"]["recall"] == pytest.approx((1 / 3 + 1 + 0) / 3)
    assert averages["weighted"]["recall"] == pytest.approx((3 * 1 / 3 + 2 * 1 + 1 * 0) / 6)


def test_confusions_tell_substitutions_from_omissions_and_insertions() -> None:
    pairs = metrics.character_pairs(
        table_of(("0", "O", ""), ("0", "O", ""), ("10", "1", ""), ("1", "l", ""), ("1", "12", ""))
    )
    found = metrics.confusions(pairs)
    assert found["substitutions"].iloc[0].tolist() == ["0", "O", 2, pytest.approx(2 / 3)]
    assert found["substitutions"].iloc[1].tolist() == ["1", "l", 1, pytest.approx(1 / 3)]
    assert found["omissions"].iloc[0].tolist() == ["0", NOTHING, 1, pytest.approx(1 / 3)]
    assert found["insertions"].iloc[0].tolist() == [NOTHING, "2", 1, 1.0]


def test_confusion_matrix_holds_shares_of_the_written() -> None:
    pairs = metrics.character_pairs(table_of(("aab", "aob", ""), ("o", "o", "")))
    matrix = metrics.confusion_matrix(pairs, count=3)
    assert list(matrix.index) == ["a", "b", "o", NOTHING]
    assert matrix.loc["a", "o"] == pytest.approx(1 / 2)
    assert matrix.loc["o", "o"] == 1.0


def test_rates_by_length_content_and_writer() -> None:
    rows = [("on", "on", "good")] * 20 + [("A-1", "A-7", "bad")] * 20 + [("x" * 30, "", "rare")]
    table = table_of(*rows)
    lengths = metrics.by_length(table)
    assert lengths["word_accuracy"].to_dict() == {2: 1.0, 3: 0.0, 12: 0.0}
    content = metrics.by_content(table)
    assert content.loc["small letters alone", "words"] == 21
    assert content.loc["with a digit", "cer"] == pytest.approx(1 / 3)
    assert "with accents or umlauts" not in content.index
    writers = metrics.by_writer(table)
    assert [writer for _, writer in writers.index] == ["bad", "good"]
