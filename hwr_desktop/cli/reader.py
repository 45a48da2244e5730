"""Makes the recogniser that a command line asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.recognition.engine import Recogniser


def make_recogniser(
    model: str,
    provider: str,
    threads: int | None,
    *,
    lexicon: bool = True,
    profile: Path | None = None,
) -> Recogniser:
    """Load a model; says on standard error where the provider is not the one asked for.

    Raises:
        ModelError: The model is unknown or damaged.
        ProfileError: The profile is damaged, or of another model.
    """
    from hwr_desktop.learning.profile import load_profile, use_profile
    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.recognition.models import find_model
    from hwr_desktop.recognition.providers import Provider

    recogniser = Recogniser(find_model(model), Provider(provider), threads, lexicon=lexicon)
    if recogniser.provider_note:
        click.echo(f"Warning: {recogniser.provider_note}; using the processor", err=True)
    if profile:
        use_profile(recogniser, load_profile(profile)[0], str(profile))
    return recogniser
