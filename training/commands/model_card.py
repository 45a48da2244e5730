"""Writes a card: ``python -m training.commands.model_card --model NAME --report DIR``."""

from __future__ import annotations

import json
import os
from pathlib import Path

import click

from hwr_desktop.errors import HwrError, InputError
from hwr_desktop.recognition.models import find_model
from training.report.card import write_card


@click.command(help=__doc__.splitlines()[0])
@click.option("--model", required=True, help="Name of an installed model, or an ONNX file.")
@click.option("--report", type=Path, required=True, help="Output folder of evaluate.")
@click.option("--output", type=Path, required=True, help="The card, a Markdown file.")
def main(model: str, report: Path, output: Path) -> None:
    """Write the card of a model that was measured."""
    try:
        found = find_model(model)
        try:
            measured = json.loads((report / "report.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InputError(
                "{report}: no report.json that can be read ({error}); run `python -m "
                "training.commands.evaluate` first",
                report=report,
                error=error,
            ) from error
        if measured["model"]["id"] != found.id:
            raise InputError(
                "{report} is about {found}, not {wanted}; measure it anew",
                report=report,
                found=measured["model"]["id"],
                wanted=found.id,
            )
        link = Path(os.path.relpath(report / "report.md", output.parent)).as_posix()
        curves = (report / "training.png").exists()
        write_card(output, found.metadata, measured, link, curves)
    except HwrError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
