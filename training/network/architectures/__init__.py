"""The networks, one a file; `build` makes one by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from training.network.architectures import crnn, resnet_ctc

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    import keras

_BUILDERS: Mapping[str, Callable[..., keras.Model]] = {
    "crnn": crnn.build,
    "resnet-ctc": resnet_ctc.build,
}

STRIDE = 4
"""Pixels of input width for one frame of output, of every network here."""


def build(name: str, classes: int, options: Mapping[str, Any]) -> keras.Model:
    """Return a new network.

    Its input ``image`` is ink from 0 to 1, shape (batch, 32, width, 1), the width a multiple of
    `STRIDE`. Its outputs are the logits (batch, width / 4, classes) and, for training only, those
    of a second head on the convolutions' output.

    Args:
        name: Name of the architecture.
        classes: Characters and the blank.
        options: Sizes, by the names of the builder's parameters.

    Raises:
        InputError: No architecture has this name.
    """
    if name not in _BUILDERS:
        raise InputError(
            "there is no architecture '{name}'; the configuration may name: {names}",
            name=name,
            names=", ".join(sorted(_BUILDERS)),
        )
    return _BUILDERS[name](classes, **options)
