"""The report about one model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from training.evaluation.alignment import NOTHING
from training.evaluation.confidence import risk_coverage
from training.evaluation.measure import group_tables
from training.evaluation.metrics import character_pairs, confusion_matrix
from training.evaluation.reading import CLEAN
from training.report import figures
from training.report.markdown import MarkdownDocument
from training.report.samples import save_confusions, save_readings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from hwr_desktop.recognition.models import ModelMetadata
    from training.evaluation.reading import ReadSet

_SHOWN_CHARACTERS = 56
_METHOD = f"""
- Every figure is of the shipped ONNX file read by the shipped recogniser, as `hwr` uses it.
- CER: sum of edit distances by sum of written characters; character accuracy is 1 - CER. Case,
  accents and punctuation count, texts are compared as they are but for single spaces.
- Word accuracy: share of crops read without any mistake. WER: edit distance between words by
  written words; it differs where a crop holds several words.
- Intervals: 95 %, bootstrap over writers, 2,000 draws (over words where no writers are known).
- Characters are aligned by edit distance. A character left out and one read too many are matched
  with a class of their own, {NOTHING}. Micro averages count each aligned pair once, macro averages
  each class that is written once, weighted averages each class as often as it is written.
- ECE: expected calibration error over ten equal bins. Risk and coverage: words are taken as they
  are, most confident first; the risk is the share of wrong ones among them.
""".strip()


def write_report(
    output: Path,
    model: ModelMetadata,
    measured: Mapping[str, Any],
    clean: Sequence[ReadSet],
    *,
    with_all_pictures: bool,
) -> None:
    """Write ``report.md`` and its figures into a folder that exists.

    Args:
        output: The folder.
        model: What the model says of itself.
        measured: See `measure`, with ``model``, ``command`` and maybe ``training``.
        clean: What was read.
        with_all_pictures: Show words of sets whose pictures may not be published, too.

    Raises:
        OutputError: A file cannot be written.
    """
    document = MarkdownDocument(f"How well `{model.name}` reads")
    _add_summary(document, model, measured)
    _add_sets(document, measured)
    _add_degraded(document, measured)
    _add_lexicon(document, measured)
    _add_groups(document, output, measured)
    _add_characters(document, output, measured, clean)
    _add_confidence(document, output, model, measured, clean)
    pictured = [part for part in clean if part.source.publishable or with_all_pictures]
    _add_pictures(document, output, measured, pictured)
    if "training" in measured:
        document.heading("Training")
        figures.draw_training_curves(pd.DataFrame(measured["training"]), output / "training.png")
        document.figure("training.png", "Loss and CER over the minutes of training")
    document.heading("Method")
    document.paragraph(_METHOD)
    document.write(output / "report.md")


def _add_summary(
    document: MarkdownDocument, model: ModelMetadata, measured: Mapping[str, Any]
) -> None:
    facts = measured["model"]
    document.paragraph(
        f"Model `{facts['id']}`, architecture {model.architecture}, "
        f"{facts['parameters'] / 1e6:.2f} million parameters, {facts['bytes'] / 1e6:.1f} MB; "
        f"{model.licence}. {model.licence_note}"
    )
    document.paragraph(
        f"Measured on the {measured['split']} split on {measured['date']}, "
        f"{measured['milliseconds_a_word']:.1f} ms of processor time a word from crop to reading, "
        "with:"
    )
    document.code(measured["command"])


def _add_sets(document: MarkdownDocument, measured: Mapping[str, Any]) -> None:
    document.heading("By set")
    document.table(
        (
            "set",
            "words",
            "writers",
            "CER",
            "95 %",
            "word accuracy",
            "95 %",
            "WER",
            "greedy CER",
            "greedy accuracy",
            "ECE",
            "found",
        ),
        (
            (
                f"{figures_of['title']} ({name})",
                figures_of["words"],
                figures_of["writers"] or "",
                f"{figures_of['cer']:.4f}",
                _interval(figures_of["intervals"]["cer"]),
                f"{figures_of['word_accuracy']:.3f}",
                _interval(figures_of["intervals"]["word_accuracy"]),
                f"{figures_of['wer']:.3f}",
                f"{figures_of['first_look_cer']:.4f}",
                f"{figures_of['first_look_word_accuracy']:.3f}",
                f"{figures_of['confidence']['ece']:.3f}",
                f"{figures_of['confidence']['wrong_found_in_lowest_20_percent']:.2f}",
            )
            for name, figures_of in measured["sets"].items()
        ),
    )
    document.paragraph(
        "“greedy”: of the plain picture alone, before doubtful words are looked at again and "
        "weighed with the lexicon. “found”: share of the wrong words among the 20 % of words with "
        "the lowest confidence; where more than 20 % are wrong it cannot be 1."
    )


def _add_degraded(document: MarkdownDocument, measured: Mapping[str, Any]) -> None:
    if not measured["degraded"]:
        return
    document.heading("Degraded crops")
    names = list(measured["degraded"])
    variants = list(measured["degraded"][names[0]])
    rows = []
    for variant in variants:
        row: list[object] = [variant]
        for name in names:
            rates = measured["degraded"][name]
            times = rates[variant]["cer"] / max(1e-9, rates[CLEAN]["cer"])
            row += [f"{rates[variant]['cer']:.4f}", f"{times:.2f}"]
        rows.append(row)
    columns = [label for name in names for label in (f"{name} CER", "times clean")]
    document.table(("crops", *columns), rows)
    words = ", ".join(
        f"{rates[CLEAN]['words']} of {name}" for name, rates in measured["degraded"].items()
    )
    document.paragraph(f"The same words each time: {words}.")


def _add_lexicon(document: MarkdownDocument, measured: Mapping[str, Any]) -> None:
    if "lexicon" not in measured:
        return
    document.heading("What the lexicon changes")
    columns = ("words", "word accuracy without", "with", "CER without", "with")
    for key, label in (("sets", "set"), ("words", "kind of words")):
        rows = measured["lexicon"][key].items()
        document.table(
            (label, *columns),
            (
                (
                    name,
                    part["without"]["words"],
                    f"{part['without']['word_accuracy']:.3f}",
                    f"{part['with']['word_accuracy']:.3f}",
                    f"{part['without']['cer']:.4f}",
                    f"{part['with']['cer']:.4f}",
                )
                for name, part in rows
            ),
        )


def _add_groups(document: MarkdownDocument, output: Path, measured: Mapping[str, Any]) -> None:
    document.heading("By length, content and writer")
    lengths = {
        name: pd.DataFrame.from_dict(rows, orient="index")
        for name, rows in measured["by_length"].items()
    }
    figures.draw_by_length(lengths, output / "length.png")
    document.figure("length.png", "Word accuracy by the number of characters")
    document.table(
        ("words with", "words", "CER", "word accuracy"),
        (
            (content, rates["words"], f"{rates['cer']:.4f}", f"{rates['word_accuracy']:.3f}")
            for content, rates in measured["by_content"].items()
        ),
    )
    if measured["worst_writers"]:
        document.paragraph("The writers that are read worst, of those with 20 words or more:")
        document.table(
            ("set", "writer", "words", "CER", "word accuracy"),
            (
                (
                    row["set"],
                    row["writer"],
                    row["words"],
                    f"{row['cer']:.3f}",
                    f"{row['word_accuracy']:.2f}",
                )
                for row in measured["worst_writers"]
            ),
        )


def _add_characters(
    document: MarkdownDocument,
    output: Path,
    measured: Mapping[str, Any],
    clean: Sequence[ReadSet],
) -> None:
    document.heading("Characters")
    scores = measured["characters"]
    document.table(
        ("average", "precision", "recall", "F1"),
        (
            (name, *(f"{average[key]:.4f}" for key in ("precision", "recall", "f1")))
            for name, average in scores["averages"].items()
        ),
    )
    tables = [part.table for part in clean if not part.source.ignore_case]
    pairs = character_pairs(pd.concat(tables or [part.table for part in clean], ignore_index=True))
    figures.draw_confusion_matrix(
        confusion_matrix(pairs, _SHOWN_CHARACTERS), output / "confusion.png"
    )
    document.figure("confusion.png", "Confusion matrix of the most frequent characters")
    document.paragraph("Each character, most frequent first:")
    each = sorted(scores["each"].items(), key=lambda item: -item[1]["support"])
    document.table(
        ("character", "written", "precision", "recall", "F1"),
        (
            (
                _name(character),
                score["support"],
                f"{score['precision']:.3f}",
                f"{score['recall']:.3f}",
                f"{score['f1']:.3f}",
            )
            for character, score in each
        ),
    )


def _add_confidence(
    document: MarkdownDocument,
    output: Path,
    model: ModelMetadata,
    measured: Mapping[str, Any],
    clean: Sequence[ReadSet],
) -> None:
    document.heading("Confidence")
    document.table(
        ("words of", "words", "word accuracy", "ECE", "Brier", "area under risk", "found"),
        (
            (
                name,
                group["words"],
                f"{group['word_accuracy']:.3f}",
                f"{group['confidence']['ece']:.4f}",
                f"{group['confidence']['brier']:.4f}",
                f"{group['confidence']['area_under_risk_coverage']:.4f}",
                f"{group['confidence']['wrong_found_in_lowest_20_percent']:.3f}",
            )
            for name, group in measured["groups"].items()
        ),
    )
    reliabilities = {
        name: pd.DataFrame(group["reliability"]) for name, group in measured["groups"].items()
    }
    curves = {
        name: risk_coverage(table["confidence"].to_numpy(float), table["correct"].to_numpy(bool))
        for name, table in group_tables(model, clean).items()
    }
    figures.draw_reliability(reliabilities, output / "reliability.png")
    figures.draw_risk_coverage(curves, output / "risk.png")
    document.figure("reliability.png", "Reliability: accuracy against confidence")
    document.figure("risk.png", "Risk against coverage")


def _add_pictures(
    document: MarkdownDocument,
    output: Path,
    measured: Mapping[str, Any],
    pictured: Sequence[ReadSet],
) -> None:
    document.heading("Confusions and readings")
    if pictured:
        save_confusions(
            output / "confusions.png", measured["confusions"]["substitutions"], pictured
        )
    for kind, meaning in (
        ("substitutions", "Characters taken for others:"),
        ("omissions", "Characters left out:"),
        ("insertions", "Characters read where nothing is, the share is of all of these:"),
    ):
        document.paragraph(meaning)
        document.table(
            ("written", "read", "times", "share of the written"),
            (
                (_name(row["true"]), _name(row["read"]), row["times"], f"{row['share']:.3f}")
                for row in measured["confusions"][kind]
            ),
        )
    if not pictured:
        return
    document.paragraph("The most frequent substitutions, the character underlined:")
    document.figure("confusions.png", "Words with frequent confusions")
    for correct, file in ((False, "wrong.png"), (True, "right.png")):
        save_readings(output / file, pictured, correct=correct)
    document.paragraph("Words read wrong, written → read, with the confidence:")
    document.figure("wrong.png", "Words read wrong")
    document.paragraph("Words read right:")
    document.figure("right.png", "Words read right")
    titles = "; ".join(part.source.title for part in pictured)
    document.paragraph(f"The pictures come from: {titles}.")


def _interval(edges: Sequence[float]) -> str:
    return f"{edges[0]:.3f} to {edges[1]:.3f}"


def _name(character: str) -> str:
    return {" ": "space", NOTHING: f"{NOTHING} (nothing)"}.get(character, character)
