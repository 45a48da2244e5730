"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hwr_desktop.machine_settings import DEFAULT_MODEL, machine_settings

if TYPE_CHECKING:
    from collections.abc import Callable

PROVIDERS = ("auto", "cpu", "cuda", "dml", "coreml")
"""The values of `recognition.providers.Provider`, which is slow to import."""


def model_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that choose a model and what runs it, in this process."""
    command = reading_options(command)
    return click.option(
        "--threads",
        type=click.IntRange(min=1),
        help="Threads on the processor; as many as cores if not given.",
    )(command)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that choose how pages are read, wherever."""
    for option in (
        click.option(
            "--lexicon/--no-lexicon",
            default=True,
            show_default=True,
            help="Weigh doubtful readings with what is likely as a word.",
        ),
        click.option(
            "--provider",
            type=click.Choice(PROVIDERS),
            default="auto",
            show_default=True,
            help="What runs the network; the processor steps in where a GPU does not work.",
        ),
        click.option(
            "--model",
            "model",
            metavar="NAME_OR_PATH",
            default=lambda: machine_settings().model,
            show_default=f"{DEFAULT_MODEL}, or the machine's",
            help="A name that `hwr models` lists, or the path of an ONNX file.",
        ),
    ):
        command = option(command)
    return command


def profile_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option that names what was learned from corrections."""
    return click.option(
        "--profile",
        metavar="FILE.hwrprofile",
        type=click.Path(path_type=Path, dir_okay=False),
        help="Read with what `hwr learn` learned from corrections.",
    )(command)


def output_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option that names the CSV file to write."""
    return click.option(
        "--output",
        "-o",
        required=True,
        metavar="OUT.csv",
        help="CSV file to write or replace; - for standard output.",
    )(command)
