from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.command import run as run_command
from training.commands.train import CONFIG, WEIGHTS
from training.commands.widen import main
from training.config import read_config
from training.network import architectures, charset

if TYPE_CHECKING:
    from pathlib import Path

    import keras

NARROW = "filters = [2, 2, 2, 2, 2, 2, 2, 4]\nfeatures = 6\nunits = 5"
WIDER = "filters = [2, 3, 2, 4, 2, 2, 3, 7]\nfeatures = 8\nunits = 9"

NARROW_RESNET = "filters = [4, 8, 8]\nfeatures = 16\ncontext_blocks = 1"
WIDER_RESNET = "filters = [5, 8, 11]\nfeatures = 20\ncontext_blocks = 1"


def write_config(path: Path, options: str, architecture: str = "crnn") -> Path:
    top = f'name = "tiny"\narchitecture = "{architecture}"\n'
    path.write_text(f"{top}[options]\n{options}\n[shares]\nown = 1.0\n")
    return path


def build(config: Path) -> keras.Model:
    read = read_config(config)
    return architectures.build(read.architecture, charset.CLASSES, read.options)


def trained(config: Path, weights: Path, seed: int) -> keras.Model:
    """Return a network with weights that tell its channels apart, and write them."""
    network = build(config)
    rng = np.random.default_rng(seed)
    for variable in network.weights:
        variable.assign(rng.uniform(0.2, 1.0, variable.shape))  # half precision may round them
    network.save_weights(weights)
    return network


def read(network: keras.Model) -> list[np.ndarray]:
    image = np.random.default_rng(2).random((2, 32, 48, 1), np.float32)
    return [np.asarray(logits) for logits in network(image, training=False)]


@pytest.mark.parametrize(
    ("architecture", "options", "more"),
    [("crnn", NARROW, WIDER), ("resnet-ctc", NARROW_RESNET, WIDER_RESNET)],
)
def test_the_wider_network_reads_as_the_narrow_one(
    tmp_path: Path, architecture: str, options: str, more: str
) -> None:
    config = write_config(tmp_path / "narrow.toml", options, architecture)
    wider = write_config(tmp_path / "wider.toml", more, architecture)
    narrow = trained(config, tmp_path / "narrow.weights.h5", seed=1)
    run = tmp_path / "run"
    files = [config, tmp_path / "narrow.weights.h5", wider]
    result = run_command(main, *files, "--output", run)
    assert result.exit_code == 0, result.output
    assert (run / CONFIG).read_text() == wider.read_text()
    network = build(wider)
    network.load_weights(run / WEIGHTS)
    assert network.count_params() > narrow.count_params()
    for wide_logits, logits in zip(read(network), read(narrow), strict=True):
        assert np.allclose(wide_logits, logits, rtol=5e-3, atol=5e-3)


def test_networks_widened_apart_have_the_same_new_units(tmp_path: Path) -> None:
    config = write_config(tmp_path / "narrow.toml", NARROW)
    wider = write_config(tmp_path / "wider.toml", WIDER)
    made = []
    for seed in (1, 2):
        weights = tmp_path / f"{seed}.weights.h5"
        trained(config, weights, seed)
        run_command(
            main, str(config), str(weights), str(wider), "--output", str(tmp_path / f"{seed}")
        )
        network = build(wider)
        network.load_weights(tmp_path / f"{seed}" / WEIGHTS)
        made.append(np.asarray(network.get_layer("features").kernel))
    changed = np.argwhere(made[0] != made[1])
    assert set(changed[:, 0]) == {0, 1, 2, 3, 7, 8, 9, 10}  # four old channels of each row
    assert set(changed[:, 1]) == set(range(6))


@pytest.mark.parametrize(
    ("options", "architecture"),
    [
        (NARROW.replace("units = 5", "units = 4"), "crnn"),
        (NARROW_RESNET, "resnet-ctc"),
    ],
)
def test_what_is_not_a_wider_network_is_named(
    tmp_path: Path, options: str, architecture: str
) -> None:
    config = write_config(tmp_path / "narrow.toml", NARROW)
    other = write_config(tmp_path / "other.toml", options, architecture)
    weights = tmp_path / "narrow.weights.h5"
    trained(config, weights, seed=1)
    result = run_command(main, str(config), str(weights), str(other), "--output", str(tmp_path))
    assert result.exit_code == 1
    assert "other.toml" in result.output


def test_weights_of_another_network_are_named(tmp_path: Path) -> None:
    config = write_config(tmp_path / "narrow.toml", NARROW)
    wider = write_config(tmp_path / "wider.toml", WIDER)
    weights = tmp_path / "wide.weights.h5"
    trained(wider, weights, seed=1)
    result = run_command(main, str(config), str(weights), str(wider), "--output", str(tmp_path))
    assert result.exit_code == 1
    assert "wide.weights.h5" in result.output
