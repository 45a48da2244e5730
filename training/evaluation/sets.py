"""The sets that models are measured on, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from training.evaluation.readers import read_crops, read_forms, read_pages, read_strokes
from training.evaluation.word import Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hwr_desktop.recognition.models import ModelMetadata


class Familiarity(StrEnum):
    """How near a set is to what a model has learned."""

    NEW_WRITERS = "new writers of corpora it learned from"
    NEW_CORPUS = "corpora it never saw"
    UNSEEN_PAPER = "papers that no model learns from"


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """Where words come from, and how they are judged.

    Attributes:
        name: Short name.
        title: What it is, for people.
        read: Reader of a path and a split.
        file: The file's name within the folder of the corpora; empty for a user's own.
        corpus: Name of the data source in the metadata of models that learned from it; empty
            where nobody trains on it.
        ignore_case: The case of its texts is not to be trusted.
        publishable: Its pictures may be shown in a report that is published.
    """

    name: str
    title: str
    read: Callable[[Path, str], list[Word]]
    file: str = ""
    corpus: str = ""
    ignore_case: bool = False
    publishable: bool = False

    def familiarity(self, model: ModelMetadata) -> Familiarity:
        """Tell how near the set is to what a model has learned."""
        if not self.corpus:
            return Familiarity.UNSEEN_PAPER
        learned = self.corpus in {source.name for source in model.data}
        return Familiarity.NEW_WRITERS if learned else Familiarity.NEW_CORPUS


_IAM = "IAM Handwriting Database"
_SETS = (
    EvaluationSet("iam", "IAM words, bilevel", read_pages, "iam_pages.zip", _IAM),
    EvaluationSet("iam_grey", "IAM words as scanned", read_pages, "iam_grey.zip", _IAM),
    EvaluationSet(
        "ondb",
        "IAM-OnDB words, drawn",
        read_strokes,
        "ondb_words.jsonl.gz",
        "IAM On-Line Handwriting Database",
    ),
    EvaluationSet(
        "unipen",
        "UNIPEN English words, drawn",
        read_strokes,
        "unipen_words.jsonl.gz",
        "UNIPEN train_r01_v07",
        publishable=True,
    ),
    EvaluationSet(
        "copiste",
        "Copiste d'un jour, French, hands of today",
        read_crops,
        "copiste_words.zip",
        "Copiste d'un jour, BAnQ",
        publishable=True,
    ),
    EvaluationSet(
        "streets",
        "German street and place names",
        read_crops,
        "streets_words.zip",
        "DHSD, street and place names, DFKI",
        publishable=True,
    ),
    EvaluationSet(
        "wills",
        "French wills of 1914 to 1918",
        read_crops,
        "wills_words.zip",
        "CREMMA-AN Testaments de Poilus",
        publishable=True,
    ),
    EvaluationSet("documents", "Office documents and notes", read_crops, "documents_words.zip"),
    EvaluationSet(
        "medicine",
        "Medicine names from prescriptions, case ignored",
        read_crops,
        "medicine_words.zip",
        ignore_case=True,
    ),
    EvaluationSet("washington", "George Washington's letterbook", read_pages, "washington.zip"),
    EvaluationSet("forms", "Words on composed forms", read_forms, "forms_dev.zip"),
)
SETS = {known.name: known for known in _SETS}


def find_sets(paths: Iterable[Path], names: Sequence[str]) -> list[tuple[EvaluationSet, Path]]:
    """Return the sets that paths hold, each with its path.

    Args:
        paths: Folders that hold corpora by their usual names, the corpora themselves, or a user's
            folders and zips of crops with a table.
        names: Of `SETS` to keep; all where empty.

    Raises:
        InputError: A path does not exist, or no set is there.
    """
    found = []
    for path in paths:
        if not path.exists():
            raise InputError("{path}: no such file or folder; check the name", path=path)
        inside = [(known, path / known.file) for known in _SETS if (path / known.file).is_file()]
        itself = [(known, path) for known in _SETS if known.file == path.name]
        own = EvaluationSet(path.stem, path.stem, read_crops, publishable=True)
        found += inside or itself or [(own, path)]
    kept = [(known, path) for known, path in found if not names or known.name in names]
    if not kept:
        raise InputError(
            "none of the sets {names} is there; known: {known}",
            names=", ".join(names),
            known=", ".join(SETS),
        )
    return kept


def spread(words: Sequence[Word], count: int) -> Sequence[Word]:
    """Return so many of the words at most, evenly spread over their order and so over writers."""
    if count >= len(words):
        return words
    return [words[index * len(words) // count] for index in range(count)]
