"""The report that sets several readers side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from training.report import figures
from training.report.literature import PUBLISHED
from training.report.markdown import MarkdownDocument

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_IAM = "iam"


def write_comparison(output: Path, compared: Mapping[str, Any]) -> None:
    """Write ``comparison.md`` and its figures into a folder that exists.

    Args:
        output: The folder.
        compared: ``command``, ``date``, ``split`` and ``readers``: for each name ``sets`` with
            their figures, ``by_length``, ``milliseconds_a_word``, and of our own models
            ``parameters``, ``bytes``, ``architecture``, ``licence``, ``training_minutes`` and
            ``training_words``.

    Raises:
        OutputError: A file cannot be written.
    """
    readers = compared["readers"]
    document = MarkdownDocument("Readers side by side")
    document.paragraph(
        f"All read the same crops of the {compared['split']} split, measured on "
        f"{compared['date']} with:"
    )
    document.code(compared["command"])
    _add_accuracy(document, output, readers)
    _add_lengths(document, output, readers)
    _add_cost(document, readers)
    _add_literature(document, readers)
    document.write(output / "comparison.md")


def _add_accuracy(
    document: MarkdownDocument, output: Path, readers: Mapping[str, Mapping[str, Any]]
) -> None:
    document.heading("Error rates")
    document.paragraph("CER / word accuracy. Case counts but for the medicine names.")
    names = list(readers)
    sets = readers[names[0]]["sets"]
    rows = []
    for name, measured in sets.items():
        row = [f"{measured['title']} ({name})", measured["words"]]
        for reader in names:
            rates = readers[reader]["sets"][name]
            row.append(f"{rates['cer']:.3f} / {rates['word_accuracy']:.3f}")
        rows.append(row)
    document.table(("set", "words", *names), rows)
    document.paragraph(
        "RapidOCR's characters have few accents and umlauts, and it writes typographic signs of "
        "its own; the English sets are the fair ones."
        if any(name.startswith("RapidOCR") for name in names)
        else "Differences under a point are within what another seed of the same training gives."
    )
    accuracy = pd.DataFrame(
        {
            reader: {name: rates["word_accuracy"] for name, rates in measured["sets"].items()}
            for reader, measured in readers.items()
        }
    )
    figures.draw_bars(accuracy, "words read right", output / "accuracy.png")
    document.figure("accuracy.png", "Word accuracy by set")


def _add_lengths(
    document: MarkdownDocument, output: Path, readers: Mapping[str, Mapping[str, Any]]
) -> None:
    document.heading("By length")
    tables = {
        reader: pd.DataFrame.from_dict(measured["by_length"], orient="index")
        for reader, measured in readers.items()
    }
    figures.draw_by_length(tables, output / "length.png")
    document.figure("length.png", "Word accuracy by the number of characters, all sets")
    lengths = sorted(set().union(*(table.index for table in tables.values())))
    document.table(
        ("characters", "words", *tables),
        (
            (
                length if length < lengths[-1] else f"{length} and more",
                int(next(iter(tables.values()))["words"].get(length, 0)),
                *(f"{table['word_accuracy'].get(length, 0.0):.3f}" for table in tables.values()),
            )
            for length in lengths
        ),
    )


def _add_cost(document: MarkdownDocument, readers: Mapping[str, Mapping[str, Any]]) -> None:
    document.heading("Size, speed and training")
    document.table(
        (
            "reader",
            "architecture",
            "parameters",
            "file",
            "ms a word",
            "trained for",
            "words seen",
            "licence",
        ),
        (
            (
                reader,
                measured.get("architecture", ""),
                _millions(measured.get("parameters")),
                f"{measured['bytes'] / 1e6:.1f} MB" if "bytes" in measured else "",
                f"{measured['milliseconds_a_word']:.1f}",
                _minutes(measured.get("training_minutes")),
                _millions(measured.get("training_words")),
                measured.get("licence", ""),
            )
            for reader, measured in readers.items()
        ),
    )
    document.paragraph(
        "ms a word: processor time on one thread, from crop to calibrated reading with "
        "alternatives. Training time is that of all runs that led to the weights together, on "
        "two processor cores but for the legs that `training/README.md` says ran on a GPU."
    )


def _add_literature(document: MarkdownDocument, readers: Mapping[str, Mapping[str, Any]]) -> None:
    document.heading("Beside published figures")
    document.paragraph(
        "IAM word images, RWTH Aachen partition. The published figures are of its test writers "
        "and of the database's tokens, where punctuation stands alone; ours are of validation "
        "writers and of words with their punctuation, so they show the neighbourhood and no rank."
    )
    rows = [
        (result.system, result.language, f"{result.cer:.3f}", f"{result.wer:.3f}", result.source)
        for result in PUBLISHED
    ]
    for reader, measured in readers.items():
        if _IAM in measured["sets"]:
            rates = measured["sets"][_IAM]
            for lexicon, prefix in (("none", "first_look_"), ("ours", "")):
                cer, accuracy = rates[f"{prefix}cer"], rates[f"{prefix}word_accuracy"]
                if lexicon == "none" or "architecture" in measured:
                    row = (reader, lexicon, f"{cer:.3f}", f"{1 - accuracy:.3f}", "measured here")
                    rows.append(row)
    document.table(("system", "lexicon", "CER", "WER", "source"), rows)


def _millions(count: int | None) -> str:
    return f"{count / 1e6:.2f} M" if count else ""


def _minutes(minutes: float | None) -> str:
    return f"{minutes:.0f} min" if minutes else ""
