"""Widens a trained network: ``python -m training.commands.widen CONFIG WEIGHTS WIDER``.

The wider network reads just as the narrow one did, and has room to learn more: its new channels and
units start at random, and what they feed starts from zero for them. (After T. Chen, I. Goodfellow,
J. Shlens, "Net2Net", ICLR 2016, arXiv:1511.05641, whose new units are copies of old ones.)
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click
import keras
import numpy as np
from keras import ops

from hwr_desktop.errors import HwrError, InputError
from training.commands.train import CONFIG, WEIGHTS
from training.config import read_config
from training.network import architectures, charset
from training.network.checkpoint import load_weights, save_weights

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Values = NDArray[np.float32]

_SEED = 1  # one for all, so that the mean of two networks widened apart is one, too
_GATES = 4  # of an LSTM: its kernels hold them side by side
_BLOCKS_OF_INPUTS = {
    "crnn": {"features": 2, "lstm_2": 2, "logits": 2},
    "resnet-ctc": {"features": 2},
}
"""What feeds these layers side by side: two rows of the picture, or two directions of an LSTM."""


@click.command(help=__doc__.splitlines()[0])
@click.argument("config", type=Path)
@click.argument("weights", type=Path)
@click.argument("wider", type=Path)
@click.option("--output", type=Path, required=True, help="Folder for the wider weights.")
def main(config: Path, weights: Path, wider: Path, output: Path) -> None:
    """Widen the weights of one configuration's network to another's."""
    try:
        widen(config, weights, wider, output)
    except HwrError as error:
        raise click.ClickException(str(error)) from error


def widen(config: Path, weights: Path, wider: Path, output: Path) -> None:
    """Write the weights of a wider network that reads as a narrow one does.

    Args:
        config: Of the narrow network.
        weights: Of the narrow network.
        wider: Configuration of the wider one: more of `filters`, `features` or `units`.
        output: Folder for the weights and the wider configuration.

    Raises:
        HwrError: A configuration cannot be read, the weights do not fit theirs, or the second
            network is not the first one widened.
    """
    read, read_wider = read_config(config), read_config(wider)
    narrow = architectures.build(read.architecture, charset.CLASSES, read.options)
    load_weights(narrow, weights)
    keras.utils.set_random_seed(_SEED)
    network = architectures.build(read_wider.architecture, charset.CLASSES, read_wider.options)
    same = read.architecture == read_wider.architecture
    if not same or len(network.variables) != len(narrow.variables):
        raise InputError(
            "{wider}: its network has other layers than that of {config}",
            wider=wider,
            config=config,
        )
    blocks = _BLOCKS_OF_INPUTS[read.architecture]
    for variable, old in zip(network.variables, narrow.variables, strict=True):
        if any(new < size for new, size in zip(variable.shape, old.shape, strict=True)):
            raise InputError(
                "{wider}: {layer} is narrower than that of {config}",
                wider=wider,
                layer=variable.path,
                config=config,
            )
        new, trained = ops.convert_to_numpy(variable), ops.convert_to_numpy(old)
        variable.assign(_widen(variable.path, new, trained, blocks))
    output.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(wider, output / CONFIG)
    save_weights(network, output / WEIGHTS)


def _widen(path: str, new: Values, trained: Values, blocks: dict[str, int]) -> Values:
    """Put trained values of a variable into new ones, and zero from new inputs to old outputs.

    A kernel's last axis are its outputs, the one before it its inputs, but for a depthwise kernel,
    which mixes no channels.
    """
    new = new.copy()
    outputs = _places(trained.shape[-1], new.shape[-1], _GATES if "lstm" in path else 1)
    if trained.ndim == 1:
        new[outputs] = trained
        return new
    of_inputs = 1 if "recurrent_kernel" in path else blocks.get(path.split("/", maxsplit=1)[0], 1)
    inputs = _places(trained.shape[-2], new.shape[-2], of_inputs)
    if "depthwise" not in path:
        new[..., outputs] = 0
    new[..., inputs[:, np.newaxis], outputs] = trained
    return new


def _places(old: int, new: int, blocks: int) -> NDArray[np.intp]:
    """Return where the old of an axis stand on the wider one, which consists of so many blocks."""
    within = np.arange(old // blocks)
    return (np.arange(blocks)[:, np.newaxis] * (new // blocks) + within).ravel()


if __name__ == "__main__":
    main()
