"""What a training run keeps so that it can go on exactly where it stopped."""

from __future__ import annotations

import json
import zipfile
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from keras import ops

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import keras

_PROGRESS = "progress"


@dataclass(slots=True)
class Progress:
    """How far a run has come.

    Attributes:
        epoch: Epochs that are done.
        block: Number of the next block of samples.
        samples: Words seen.
        seconds: Training time, without reading and validation.
        curves: One entry an epoch: what was measured.
    """

    epoch: int = 0
    block: int = 0
    samples: int = 0
    seconds: float = 0.0
    curves: list[dict[str, Any]] = field(default_factory=list)


def save_checkpoint(path: Path, variables: Sequence[keras.Variable], progress: Progress) -> None:
    """Write the variables of network and optimiser, in their order, and the progress."""
    arrays: dict[str, Any] = {
        f"v{index:04}": ops.convert_to_numpy(variable) for index, variable in enumerate(variables)
    }
    arrays[_PROGRESS] = np.array(json.dumps(asdict(progress)))
    with atomic_write(path) as file:
        np.savez(file, **arrays)


def load_checkpoint(path: Path, variables: Sequence[keras.Variable]) -> Progress:
    """Set the variables to what was saved.

    Raises:
        InputError: The file is missing or damaged, or belongs to another configuration.
    """
    try:
        with np.load(path) as arrays:
            values = [arrays[f"v{index:04}"] for index in range(len(variables))]
            progress = Progress(**json.loads(str(arrays[_PROGRESS])))
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise InputError(
            f"{path}: cannot go on from there ({error}); "
            "start the run anew or give the configuration that it was started with"
        ) from error
    return progress
