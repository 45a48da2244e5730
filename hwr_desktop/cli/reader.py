"""Makes the recogniser that a command line asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from hwr_desktop.recognition.engine import Recogniser


def make_recogniser(model: str, provider: str, threads: int | None, *, lexicon: bool) -> Recogniser:
    """Load a model; says on standard error where the provider is not the one asked for.

    Raises:
        ModelError: The model is unknown or damaged.
    """
    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.recognition.models import find_model
    from hwr_desktop.recognition.providers import Provider

    recogniser = Recogniser(find_model(model), Provider(provider), threads, lexicon=lexicon)
    if recogniser.provider_note:
        click.echo(f"Warning: {recogniser.provider_note}; using the processor", err=True)
    return recogniser
