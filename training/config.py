"""A training run's configuration, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hwr_desktop.errors import InputError
from training.data.mix import MixSettings

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long a run goes on, and how its learning rate falls.

    The rate rises over `warmup` of the way and falls as a half cosine to `final`. The way is
    measured in samples, or, where `minutes` are given, in minutes of training.

    Attributes:
        samples: Words to train on.
        minutes: Training time, in place of `samples`.
        rate: Highest learning rate.
        final: Share of `rate` at the end.
        warmup: Share of the way.
    """

    samples: int = 1_000_000
    minutes: float | None = None
    rate: float = 1.5e-3
    final: float = 0.01
    warmup: float = 0.02

    def progress(self, samples: int, seconds: float) -> float:
        """Return the share of the way that is done, 1 at the end."""
        if self.minutes is not None:
            return min(1.0, seconds / (60 * self.minutes))
        return min(1.0, samples / self.samples)


@dataclass(frozen=True, slots=True)
class Teacher:
    """A trained network whose frames a run learns from, too; its weights are named at the start.

    Attributes:
        architecture: One of `architectures.build`.
        weight: Of the divergence from its frames, beside the CTC loss.
        options: Of the architecture.
    """

    architecture: str
    weight: float = 1.0
    options: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Config:
    """A training run.

    Attributes:
        name: Of the model.
        architecture: One of `architectures.build`.
        shares: Share of the samples by corpus, and of ``synthesis``.
        learned_before: Corpora that the weights it starts from have learned from.
        validation: Corpora whose val split is watched.
        options: Of the architecture.
        teacher: Whom it learns from, beside the texts.
        seed: Of everything random.
        schedule: Of the learning rate.
        mix: How the stream of samples is cut.
        epoch_blocks: Blocks of the stream between two looks at validation data.
        validation_words: Of each corpus.
        weight_decay: Of AdamW.
        clip_norm: Of the gradient.
        averaging: Decay of the averaged weights, for one step.
        shortcut_weight: Of the second CTC head.
        precision: Keras dtype policy.
        blank_bias: Added to the blank's logit in the exported network. What was trained on many
            corpora reads letters into strange papers that are not there; the blank makes up for it.
    """

    name: str
    architecture: str
    shares: dict[str, float]
    learned_before: tuple[str, ...] = ()
    validation: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    teacher: Teacher | None = None
    seed: int = 1
    schedule: Schedule = field(default_factory=Schedule)
    mix: MixSettings = field(default_factory=MixSettings)
    epoch_blocks: int = 10
    validation_words: int = 200
    weight_decay: float = 1e-4
    clip_norm: float = 10.0
    averaging: float = 0.998
    shortcut_weight: float = 0.1
    precision: str = "mixed_bfloat16"
    blank_bias: float = 0.0


def read_config(path: Path) -> Config:
    """Read a configuration.

    Raises:
        InputError: The file is missing, no TOML, or has unknown or missing keys.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        return Config(
            **{
                **values,
                "learned_before": tuple(values.get("learned_before", ())),
                "validation": tuple(values.get("validation", ())),
                "teacher": Teacher(**values["teacher"]) if "teacher" in values else None,
                "schedule": Schedule(**values.get("schedule", {})),
                "mix": MixSettings(**values.get("mix", {})),
            }
        )
    except (OSError, TypeError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(
            "{path}: not a configuration of a training run ({error})", path=path, error=error
        ) from error
