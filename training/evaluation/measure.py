"""All figures of a model from what it read, as one JSON value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from training.evaluation import metrics
from training.evaluation.confidence import confidence_scores, reliability

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hwr_desktop.recognition.lexicon import Lexicon
    from hwr_desktop.recognition.models import ModelMetadata
    from training.evaluation.reading import ReadSet

WORST_WRITERS = 12


def measure(
    model: ModelMetadata, clean: Sequence[ReadSet], degraded: Sequence[ReadSet]
) -> dict[str, Any]:
    """Return the figures.

    Args:
        model: What the model says of itself.
        clean: The sets as they are.
        degraded: Parts of the sets, as they are and degraded, see `degrade.VARIANTS`.

    Returns:
        ``sets``, ``groups`` (sets as familiar to the model), ``degraded``, ``characters`` (of the
        sets whose case is to be trusted), ``confusions``, ``by_length``, ``by_content``,
        ``worst_writers`` and ``milliseconds_a_word``.
    """
    sets = {part.source.name: _measure_set(model, part) for part in clean}
    trusted = pd.concat(
        [part.table for part in clean if not part.source.ignore_case]
        or [part.table for part in clean],
        ignore_index=True,
    )
    pairs = metrics.character_pairs(trusted)
    characters, averages = metrics.character_scores(pairs)
    everything = pd.concat([part.table for part in clean], ignore_index=True)
    return {
        "sets": sets,
        "groups": {
            name: _measure_group(table) for name, table in group_tables(model, clean).items()
        },
        "degraded": _measure_degraded(degraded),
        "characters": {"averages": averages, "each": characters.to_dict("index")},
        "confusions": {
            kind: table.to_dict("records") for kind, table in metrics.confusions(pairs).items()
        },
        "by_length": {
            name: metrics.by_length(table).to_dict("index")
            for name, table in group_tables(model, clean).items()
        },
        "by_content": metrics.by_content(everything).to_dict("index"),
        "worst_writers": metrics.by_writer(everything)
        .head(WORST_WRITERS)
        .reset_index()
        .to_dict("records"),
        "milliseconds_a_word": 1000
        * sum(part.seconds for part in clean)
        / max(1, sum(len(part.table) for part in clean)),
    }


def group_tables(model: ModelMetadata, clean: Sequence[ReadSet]) -> Mapping[str, pd.DataFrame]:
    """Return the readings of sets that are equally familiar to the model."""
    groups: dict[str, list[pd.DataFrame]] = {}
    for part in clean:
        groups.setdefault(part.source.familiarity(model), []).append(part.table)
    return {
        str(name): pd.concat(tables, ignore_index=True) for name, tables in sorted(groups.items())
    }


def _measure_set(model: ModelMetadata, part: ReadSet) -> dict[str, Any]:
    return {
        "title": part.source.title,
        "familiarity": str(part.source.familiarity(model)),
        **metrics.error_rates(part.table),
        "writers": int(part.table.loc[part.table["writer"] != "", "writer"].nunique()),
        "intervals": metrics.intervals(part.table),
        "confidence": confidence_scores(part.table),
        "milliseconds_a_word": 1000 * part.seconds / max(1, len(part.table)),
    }


def _measure_group(table: pd.DataFrame) -> dict[str, Any]:
    confidence, correct = table["confidence"].to_numpy(float), table["correct"].to_numpy(bool)
    return {
        **metrics.error_rates(table),
        "confidence": confidence_scores(table),
        "reliability": reliability(confidence, correct).to_dict("records"),
    }


def measure_lexicon(
    lexicon: Lexicon, clean: Sequence[ReadSet], spelled: Sequence[ReadSet]
) -> dict[str, Any]:
    """Return what a lexicon changes, by ``sets`` and by kinds of ``words``.

    Args:
        lexicon: The lexicon.
        clean: Sets read with it.
        spelled: Words of each of them read without, by the pictures alone.
    """
    pairs = {
        part.source.name: (
            other.table,
            part.table[part.table["item"].isin(other.table["item"])],
        )
        for part, other in zip(clean, spelled, strict=True)
    }
    without, known = (
        pd.concat([tables[i] for tables in pairs.values()], ignore_index=True) for i in (0, 1)
    )
    kinds = without["text"].map(lambda text: _kind(lexicon, text))
    return {
        "sets": {name: _compare(*tables) for name, tables in pairs.items()},
        "words": {
            kind: _compare(without[kinds == kind], known[kinds == kind])
            for kind in sorted(kinds.unique())
        },
    }


def _kind(lexicon: Lexicon, text: str) -> str:
    if any(character.isdigit() for character in text):
        return "with digits"
    if lexicon.knows(text):
        return "in the lexicon"
    if text[:1].isupper():
        return "capitalised, in no lexicon: mostly names"
    return "others in no lexicon"


def _compare(without: pd.DataFrame, known: pd.DataFrame) -> dict[str, Any]:
    return {"without": metrics.error_rates(without), "with": metrics.error_rates(known)}


def _measure_degraded(degraded: Sequence[ReadSet]) -> dict[str, dict[str, Any]]:
    measured: dict[str, dict[str, Any]] = {}
    for part in degraded:
        variant = part.table["variant"].iloc[0]
        measured.setdefault(part.source.name, {})[variant] = metrics.error_rates(part.table)
    return measured
