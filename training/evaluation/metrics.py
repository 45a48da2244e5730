"""Error rates, with confidence intervals, and characters one by one."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from sklearn.metrics import precision_recall_fscore_support

from training.evaluation.alignment import NOTHING, align

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_REPLICATES = 2000
_LEVEL = 0.95
_FEWEST_OF_A_WRITER = 20
_LONGEST = 12
_SUBSTITUTIONS, _OMISSIONS = 24, 8
AVERAGES = ("micro", "macro", "weighted")


def error_rates(table: pd.DataFrame) -> dict[str, Any]:
    """Return how well words were read.

    Returns:
        ``words``; ``cer``: edit distances by characters; ``character_accuracy``: 1 - CER, not
        below 0; ``word_accuracy``: share of crops read without a mistake; ``wer``: edit distances
        between spaces by words; ``first_look_cer`` and ``first_look_word_accuracy``: the same of
        the plain picture alone, before doubtful words are looked at again.
    """
    length = max(1, table["length"].sum())
    cer = table["errors"].sum() / length
    return {
        "words": len(table),
        "cer": float(cer),
        "character_accuracy": float(max(0.0, 1 - cer)),
        "word_accuracy": float(table["correct"].mean()) if len(table) else 0.0,
        "wer": float(table["word_errors"].sum() / max(1, table["words"].sum())),
        "first_look_cer": float(table["first_errors"].sum() / length),
        "first_look_word_accuracy": float(table["first_correct"].mean()) if len(table) else 0.0,
    }


def intervals(table: pd.DataFrame) -> dict[str, Any]:
    """Return 95 % intervals of CER and word accuracy, by a bootstrap over writers.

    Words of one writer go wrong together, so writers are drawn and not words (Bisani, Ney:
    Bootstrap estimates for confidence intervals in ASR performance evaluation, ICASSP 2004). Where
    no two writers are known, words are drawn.
    """
    writers = table["writer"].nunique()
    groups = table["writer"] if writers > 1 else pd.Series(table.index, index=table.index)
    sums = table.assign(count=1).groupby(groups)[["errors", "length", "correct", "count"]].sum()
    drawn = np.random.default_rng(0).multinomial(
        len(sums), np.full(len(sums), 1 / len(sums)), _REPLICATES
    ) @ sums.to_numpy(float)
    edges = [(1 - _LEVEL) / 2, (1 + _LEVEL) / 2]
    return {
        "drawn": "writers" if writers > 1 else "words",
        "units": len(sums),
        "cer": np.quantile(drawn[:, 0] / np.maximum(drawn[:, 1], 1), edges).tolist(),
        "word_accuracy": np.quantile(drawn[:, 2] / drawn[:, 3], edges).tolist(),
    }


def by_length(table: pd.DataFrame) -> pd.DataFrame:
    """Return the error rates by the number of characters; the last row holds all longer words."""
    return _rates(table, table["length"].clip(1, _LONGEST))


def by_writer(table: pd.DataFrame) -> pd.DataFrame:
    """Return the error rates by set and writer, worst first, of those with some words."""
    known = table[table["writer"] != ""]
    rates = _rates(known, [known["set"], known["writer"]])
    often = rates[rates["words"] >= _FEWEST_OF_A_WRITER]
    return often.sort_values("cer", ascending=False, kind="stable")


def by_content(table: pd.DataFrame) -> pd.DataFrame:
    """Return the error rates of words with digits, capitals, punctuation and accents."""
    contents: dict[str, Callable[[str], bool]] = {
        "small letters alone": lambda text: text.isalpha() and text.islower() and text.isascii(),
        "with a capital": lambda text: any(c.isupper() for c in text),
        "capitals alone": lambda text: text.isupper() and len(text) > 1,
        "with a digit": lambda text: any(c.isdigit() for c in text),
        "with punctuation": lambda text: any(c in string.punctuation for c in text),
        "with accents or umlauts": lambda text: not text.isascii(),
        "several words": lambda text: " " in text,
    }
    rows = {}
    for content, has in contents.items():
        chosen = table[table["text"].map(has).astype(bool)]
        if len(chosen):
            rows[content] = error_rates(chosen)
    return pd.DataFrame.from_dict(rows, orient="index")


def _rates(table: pd.DataFrame, groups: Any) -> pd.DataFrame:  # noqa: ANN401 pandas' own keys
    sums = table.assign(crops=1).groupby(groups)[["crops", "errors", "length", "correct"]].sum()
    return pd.DataFrame(
        {
            "words": sums["crops"],
            "cer": sums["errors"] / sums["length"].clip(lower=1),
            "word_accuracy": sums["correct"] / sums["crops"],
        }
    )


def character_pairs(table: pd.DataFrame) -> pd.DataFrame:
    """Return all aligned characters: ``true``, ``read``, ``place`` in the reading, ``row``."""
    rows = [
        (pair.true, pair.read, pair.place, row)
        for row, text, read in zip(table.index, table["text"], table["prediction"], strict=True)
        for pair in align(text, read)
    ]
    return pd.DataFrame(rows, columns=["true", "read", "place", "row"])


def character_scores(pairs: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, dict[str, float]]]:
    """Return precision, recall and F1 of each character that occurs, and their averages.

    `NOTHING` is a class like a character: its recall counts the insertions, its precision the
    deletions. Micro averages count each aligned pair once, macro averages each class that occurs
    in the truth once, weighted averages each class as often as it occurs there.
    """
    classes = sorted(pairs["true"].unique())
    scores = precision_recall_fscore_support(
        pairs["true"], pairs["read"], labels=classes, zero_division=0.0
    )
    table = pd.DataFrame(
        np.array(scores).T, index=classes, columns=["precision", "recall", "f1", "support"]
    )
    averages = {}
    for average in AVERAGES:
        values = precision_recall_fscore_support(
            pairs["true"], pairs["read"], labels=classes, average=average, zero_division=0.0
        )
        averages[average] = dict(
            zip(("precision", "recall", "f1"), map(float, values), strict=False)
        )
    return table.astype({"support": int}), averages


def confusions(pairs: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the most frequent ``substitutions``, ``omissions`` and ``insertions``.

    Each table has the columns ``true``, ``read``, ``times`` and ``share`` of all that is written
    as ``true``.
    """
    wrong = pairs[pairs["true"] != pairs["read"]]
    times = wrong.groupby(["true", "read"]).size().rename("times").reset_index()
    times["share"] = times["times"] / times["true"].map(pairs["true"].value_counts())
    ranked = times.sort_values(["times", "true", "read"], ascending=[False, True, True])
    omitted, inserted = ranked["read"] == NOTHING, ranked["true"] == NOTHING
    return {
        "substitutions": ranked[~omitted & ~inserted].head(_SUBSTITUTIONS),
        "omissions": ranked[omitted].head(_OMISSIONS),
        "insertions": ranked[inserted].head(_OMISSIONS),
    }


def confusion_matrix(pairs: pd.DataFrame, count: int) -> pd.DataFrame:
    """Return how often each of the most frequent characters was read as which of them.

    Shares of the true character's occurrences; letters first, then digits, punctuation, `NOTHING`.
    """
    frequent = pairs["true"].value_counts().head(count).index
    chosen = sorted({*frequent, NOTHING}, key=_by_kind)
    counts = pd.crosstab(pairs["true"], pairs["read"])
    counts = counts.reindex(index=chosen, columns=chosen, fill_value=0)
    return counts.div(pairs["true"].value_counts().reindex(chosen).fillna(1), axis=0)


def _by_kind(character: str) -> tuple[int, str]:
    kinds: Iterable[bool] = (
        character.islower(),
        character.isupper(),
        character.isdigit(),
        character != NOTHING,
    )
    return next((rank for rank, holds in enumerate(kinds) if holds), 4), character
