"""`hwr evaluate`: how well a project's words were read, by those that a person has checked."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.evaluation import Confusion, Estimate, Evaluation

_CONFUSIONS_SHOWN = 15


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--target-error",
    type=click.FloatRange(0, 1),
    default=0.02,
    show_default=True,
    help="Share of wrong words that is tolerated.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def evaluate(project: Path, target_error: float, *, as_json: bool) -> None:
    """Measure the reading of PROJECT on its confirmed and corrected words."""
    from hwr_desktop import evaluation
    from hwr_desktop.storage.snapshot import Snapshot

    measured = evaluation.evaluate(Snapshot.read(project).document, target_error=target_error)
    if as_json:
        click.echo(json.dumps(asdict(measured), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(measured)))


def _lines(measured: Evaluation) -> Iterator[str]:
    if measured.cer and measured.wer:
        yield (
            f"Checked words  {measured.words} on {measured.pages} pages, "
            f"{measured.corrected} of them corrected"
        )
        yield f"CER            {_percent(measured.cer)}"
        yield f"WER            {_percent(measured.wer)}"
        yield f"Calibration    expected error {measured.calibration_error:.3f}"
        for each in measured.bins:
            yield (
                f"  confidence {each.low:.1f} to {each.high:.1f}: {each.words} words, "
                f"mean {each.confidence:.2f}, right {each.right:.2f}"
            )
        yield "Confusions     read as, is, times"
        for confusion in measured.confusions[:_CONFUSIONS_SHOWN]:
            yield f"  {_confusion(confusion)}"
    else:
        yield "No word that was read has been checked yet: confirm or correct some."
    review = measured.review
    yield (
        f"Review         {review.unchecked} words unchecked, {review.expected:.1%} of all words "
        "expected wrong"
    )
    if review.word_ids:
        yield (
            f"               for {review.target:.1%}, review {len(review.word_ids)} more: "
            f"those below confidence {review.threshold:.2f}"
        )
    else:
        yield f"               {review.target:.1%} is met"


def _percent(estimate: Estimate) -> str:
    return f"{estimate.value:.1%} (95 % interval {estimate.low:.1%} to {estimate.high:.1%})"


def _confusion(confusion: Confusion) -> str:
    read, true = confusion.read or "(missed)", confusion.true or "(nothing)"
    return f"{read!s:>9} {true!s:>9} {confusion.count:>5}"
