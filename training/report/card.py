"""Model cards: what a model is, what it learned from, how well it reads, and where it does not.

The headings follow Mitchell and others: Model Cards for Model Reporting, FAT* 2019.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hwr_desktop.recognition.models import Licence
from training.report.markdown import MarkdownDocument

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hwr_desktop.recognition.models import ModelMetadata

_ARCHITECTURES = {
    "crnn": (
        "CRNN: convolutions, two bidirectional LSTM layers and CTC (Shi, Bai, Yao: An End-to-End "
        "Trainable Neural Network for Image-Based Sequence Recognition, TPAMI 2017; Graves and "
        "others: Connectionist Temporal Classification, ICML 2006)"
    ),
    "resnet-ctc": (
        "ResNet-CTC: a residual convolutional network without recurrence, and CTC (He, Zhang, Ren, "
        "Sun: Deep Residual Learning for Image Recognition, CVPR 2016; Graves and others: "
        "Connectionist Temporal Classification, ICML 2006)"
    ),
}
_USES = {
    Licence.RESEARCH: (
        "Non-commercial research on handwriting, and comparison with the literature. Offices and "
        "companies take `crnn-open`."
    ),
    Licence.COMMERCIAL: (
        "Reading forms, notes and letters in offices, archives and research, commercial use "
        "included."
    ),
}
_MISUSES = (
    "It is no means to identify a writer or to judge a signature, and no reading decides anything "
    "about a person before someone has looked at the paper: the confidence says which words need "
    "that most."
)
_LIMITS = """
- It reads single words and short runs of words that are cut out already; finding them on a page is
  the segmenter's work and has errors of its own.
- Latin letters, digits and signs as English, French and German write them; other accents, other
  scripts, formulas and shorthand come out as what resembles them most.
- Hands of the 18th and 19th centuries, prescriptions and heavily ruled or copied paper are read
  worse than hands of today on clean paper; see the sets in the table.
- Names, codes and numbers are spelled from the picture alone, without knowledge that could mend
  them.
- Most of the writers are adults who wrote with care for a collection. Children, shaking hands and
  writers who learned other scripts first are hardly among them.
""".strip()


def write_card(
    path: Path, model: ModelMetadata, measured: Mapping[str, Any], report: str, curves: bool
) -> None:
    """Write a model's card.

    Args:
        path: The Markdown file.
        model: What the model says of itself.
        measured: The ``report.json`` of `training.commands.evaluate`.
        report: Link to the report, from the card.
        curves: Whether the report has a figure of the training curves.

    Raises:
        OutputError: The file cannot be written.
    """
    facts = measured["model"]
    arithmetic = " with convolutions in int8" if facts["int8"] else ""
    card = MarkdownDocument(f"Model card: `{model.name}`")
    card.paragraph(
        f"Reads pictures of handwritten words. Licence: **{model.licence}**. {model.licence_note}"
    )
    card.heading("What it is")
    card.paragraph(
        f"{_ARCHITECTURES.get(model.architecture, model.architecture)}. "
        f"{facts['parameters'] / 1e6:.2f} million parameters, {facts['bytes'] / 1e6:.1f} MB as "
        f"ONNX{arithmetic}, id `{facts['id']}`. Input: ink on paper, "
        f"{model.height} pixels high, any width (`{model.normalisation}` of "
        f"`hwr_desktop/recognition/preprocess.py`). Output: chances of {len(model.charset)} "
        f"characters and the CTC blank, one frame for {model.stride} pixels. "
        f"Made on {model.created}, trained with revision `{model.revision}`."
    )
    card.heading("What it learned from")
    card.table(("data", "licence"), ((source.name, source.licence) for source in model.data))
    card.paragraph(
        "No writer is in both the training part and the validation part. Papers that the table "
        "below says no model learns from were only measured."
    )
    card.heading("How it was trained")
    card.paragraph(_training(model, measured))
    if curves:
        card.figure(f"{report.rpartition('/')[0]}/training.png", "Training curves")
    card.heading("How well it reads")
    _add_figures(card, measured)
    card.paragraph(f"Everything else, with pictures: [the whole report]({report}). Measured with:")
    card.code(measured["command"])
    card.heading("What it is for")
    card.paragraph(f"{_USES[model.licence]} {_MISUSES}")
    card.heading("Where it fails")
    card.paragraph(f"{_weakest(measured)}\n\n{_LIMITS}")
    card.write(path)


def _training(model: ModelMetadata, measured: Mapping[str, Any]) -> str:
    text = (
        "By `python -m training.commands.train`, configurations "
        f"`training/configs/{model.name}*.toml`; "
        "`training/README.md` says how to get the weights again."
    )
    curves = measured.get("training")
    if curves:
        legs = [
            now for now, after in zip(curves, [*curves[1:], None], strict=True) if _ends(now, after)
        ]
        words = sum(entry["samples"] for entry in legs)
        text += (
            f" {curves[-1]['minutes']:.0f} minutes, on two processor cores but for the legs that "
            f"are said there to have run on a GPU; {words / 1e6:.2f} million words seen, each one "
            "drawn, cut and inked anew."
        )
    return text


def _ends(entry: Mapping[str, Any], following: Mapping[str, Any] | None) -> bool:
    """Tell whether a run ends with this entry of its curves."""
    return following is None or following["epoch"] <= entry["epoch"]


def _add_figures(card: MarkdownDocument, measured: Mapping[str, Any]) -> None:
    card.table(
        ("set", "seen", "words", "CER", "95 %", "word accuracy", "95 %", "ECE"),
        (
            (
                rates["title"],
                rates["familiarity"],
                rates["words"],
                f"{rates['cer']:.3f}",
                "{:.3f} to {:.3f}".format(*rates["intervals"]["cer"]),
                f"{rates['word_accuracy']:.3f}",
                "{:.3f} to {:.3f}".format(*rates["intervals"]["word_accuracy"]),
                f"{rates['confidence']['ece']:.3f}",
            )
            for rates in measured["sets"].values()
        ),
    )
    card.paragraph(
        f"The {measured['split']} split of each set, {measured['date']}. Intervals are bootstraps "
        "over writers, or over words where nobody knows the writers. CER: character error rate. "
        "ECE: how far confidence and accuracy are apart, on the average."
    )


def _weakest(measured: Mapping[str, Any]) -> str:
    worst = sorted(measured["sets"].values(), key=lambda rates: -rates["cer"])[:3]
    named = ", ".join(f"{rates['title']} ({rates['cer']:.2f})" for rates in worst)
    content = min(measured["by_content"].items(), key=lambda item: item[1]["word_accuracy"])
    return (
        f"Highest CER: {named}. Of the kinds of words those {content[0]} are read worst: "
        f"{content[1]['word_accuracy']:.0%} without a mistake."
    )
