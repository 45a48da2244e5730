"""What an exported model says of itself, gathered from its run and its data."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from hwr_desktop.recognition.models import DataSource, Licence, ModelMetadata
from hwr_desktop.recognition.preprocess import HEIGHT, NORMALISATION
from training.commands.train import CURVES, git_revision
from training.network import charset
from training.network.architectures import STRIDE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from training.config import Config

_RESEARCH = "non-commercial research"
_IAM = DataSource("IAM Handwriting Database", _RESEARCH)
SOURCES = {
    "iam": _IAM,
    "iam_grey": _IAM,
    "iam_grey_words": _IAM,
    "iam_late_words": _IAM,
    "iam_database": _IAM,
    "ondb": DataSource("IAM On-Line Handwriting Database", _RESEARCH),
    "unipen": DataSource("UNIPEN train_r01_v07", "CC BY 4.0"),
    "copiste": DataSource("Copiste d'un jour, BAnQ", "CC BY 4.0"),
    "streets": DataSource("DHSD, street and place names, DFKI", "CC BY 4.0"),
    "wills": DataSource("CREMMA-AN Testaments de Poilus", "CC BY 4.0"),
    "registers": DataSource("LECTAUREP notaries' registers, Time Us Corpus", "CC BY 4.0"),
    "synthesis": DataSource("Handwriting fonts", "OFL-1.1 and other free licences"),
}
"""The data behind each name of a configuration's shares."""


def describe(config: Config, run: Path, name: str | None = None) -> ModelMetadata:
    """Return the metadata of a run's model.

    Args:
        config: Of the run.
        run: The run's folder, for its curves.
        name: Of the model, where it differs from the configuration's.
    """
    data = _data_of([*config.shares, *config.learned_before])
    research = any(source.licence == _RESEARCH for source in data)
    licence = Licence.RESEARCH if research else Licence.COMMERCIAL
    last = _last_entry(run / CURVES)
    return ModelMetadata(
        name=name or config.name,
        architecture=config.architecture,
        charset=charset.CHARSET,
        licence=licence,
        blank=charset.BLANK,
        height=HEIGHT,
        stride=STRIDE,
        normalisation=NORMALISATION,
        languages=("en", "fr", "de"),
        data=data,
        licence_note=str(licence.note),
        metrics={key: value for key, value in last.items() if key.startswith("cer_")},
        created=dt.datetime.now(tz=dt.UTC).date().isoformat(),
        revision=str(last.get("revision", git_revision())),
    )


def _data_of(names: Iterable[str]) -> tuple[DataSource, ...]:
    """Return each data source once; a user's own corpus goes by its name."""
    sources = (SOURCES.get(name, DataSource(name, "the user's own")) for name in names)
    return tuple(dict.fromkeys(sources))


def _last_entry(curves: Path) -> dict[str, float]:
    if not curves.exists():
        return {}
    return dict(json.loads(curves.read_text(encoding="utf-8").splitlines()[-1]))
