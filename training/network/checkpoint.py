"""What a training run keeps: all that it needs to go on exactly, and the weights for others."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import h5py
import numpy as np
from keras import ops

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import keras

_PROGRESS = "progress"


@dataclass(slots=True)
class Progress:
    """How far a run has come.

    Attributes:
        epoch: Epochs that are done.
        block: Number of the next block of samples.
        samples: Words seen.
        seconds: Training time, waiting for samples included, without validation.
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
            "{path}: cannot go on from there ({error}); start the run anew or give "
            "the configuration that it was started with",
            path=path,
            error=error,
        ) from error
    return progress


def save_weights(network: keras.Model, path: Path) -> None:
    """Write a network's weights in half precision, which is all that reading needs.

    Keras loads them as it loads its own files.
    """
    content = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / path.name
        network.save_weights(whole)
        with h5py.File(whole) as source, h5py.File(content, "w") as target:
            source.visititems(lambda name, item: _copy_in_half(item, target, name))
    with atomic_write(path) as file:
        file.write(content.getbuffer())


def load_weights(network: keras.Model, path: Path) -> None:
    """Give a network the weights of a file.

    Raises:
        InputError: The file is missing or of another architecture.
    """
    try:
        network.load_weights(path)
    except (OSError, ValueError) as error:
        raise InputError(
            "{path}: these weights do not fit ({error})", path=path, error=error
        ) from error


def _copy_in_half(item: h5py.Group | h5py.Dataset, target: h5py.File, name: str) -> None:
    if isinstance(item, h5py.Dataset):
        copy = target.create_dataset(name, data=item[()].astype(np.float16))
    else:
        copy = target.require_group(name)
    copy.attrs.update(item.attrs)
