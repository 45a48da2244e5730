from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import h5py
import keras
import numpy as np
import pytest
from keras import ops

from tests.command import run as run_command
from tests.training import tiny
from tests.training.drawn_corpora import write_crops
from training.commands.train import CHECKPOINT, CURVES, REJECTED, WEIGHTS, main
from training.commands.train import CONFIG as CONFIG_FILE
from training.config import Schedule, read_config
from training.network import architectures, charset
from training.network.ctc import CtcModel
from training.network.distillation import divergence
from training.network.trainer import Trainer

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = f"""{tiny.TOP}
epoch_blocks = {{blocks}}
averaging = 0.5
{tiny.TABLES}
[schedule]
samples = {{samples}}
rate = 5e-3

[mix]
batch_size = 8
block_batches = 4
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("data")
    write_crops(folder / "own.zip")
    return folder


def write_config(folder: Path, samples: int, blocks: int = 1) -> Path:
    path = folder / "tiny.toml"
    path.write_text(CONFIG.format(samples=samples, blocks=blocks))
    return path


def train(config: Path, data: Path, run: Path, *more: object) -> None:
    result = run_command(main, config, "--data", data, "--output", run, *more)
    assert result.exit_code == 0, result.output


def refused(config: Path, data: Path, run: Path, *more: object) -> str:
    """Train in vain; return the complaint."""
    result = run_command(main, config, "--data", data, "--output", run, *more)
    assert result.exit_code > 0
    return result.output


def curves(run: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (run / CURVES).read_text().splitlines()]


@pytest.fixture(scope="module")
def finished(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run of two epochs that was never interrupted."""
    folder: Path = tmp_path_factory.mktemp("finished")
    train(write_config(folder, samples=640, blocks=10), data, folder / "run")
    return folder / "run"


def test_a_run_learns_and_keeps_what_it_did(finished: Path) -> None:
    first, last = curves(finished)
    assert last["loss"] < 0.8 * first["loss"]
    assert last["samples"] == 640
    assert 0.0 <= last["cer_own.zip"] <= 1.0
    assert last["seed"] == 1
    assert "revision" in last
    assert last["rate"] < first["rate"] < 5e-3
    assert read_config(finished / CONFIG_FILE).name == "tiny"
    assert (finished / REJECTED).read_text().startswith("source\titem\treason")
    assert (finished / WEIGHTS).stat().st_size > 0


def test_a_resumed_run_equals_an_uninterrupted_one(
    data: Path, finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, run = finished / CONFIG_FILE, tmp_path / "run"

    monkeypatch.setattr("training.commands.train.git_revision", lambda: "older")
    train(config, data, run, "--minutes", "0")  # stops at the end of the first epoch
    assert len(curves(run)) == 1
    monkeypatch.setattr("training.commands.train.git_revision", lambda: "newer")
    train(config, data, run, "--resume")

    assert [entry["revision"] for entry in curves(run)] == ["older", "newer"]
    with np.load(finished / CHECKPOINT) as one, np.load(run / CHECKPOINT) as other:
        names = [name for name in one.files if name != "progress"]
        assert names
        for name in names:
            np.testing.assert_allclose(one[name], other[name], rtol=1e-2, atol=2e-3)


def test_a_run_starts_from_other_weights(data: Path, finished: Path, tmp_path: Path) -> None:
    config = write_config(tmp_path, samples=32)

    train(config, data, tmp_path / "run", "--init", str(finished / WEIGHTS))

    assert curves(tmp_path / "run")[0]["loss"] < curves(finished)[0]["loss"]


def test_weights_are_kept_in_half_precision(finished: Path) -> None:
    kinds: set[str] = set()
    with h5py.File(finished / WEIGHTS) as file:
        file.visititems(lambda _, item: kinds.add(str(getattr(item, "dtype", "group"))))
    assert kinds == {"group", "float16"}


def test_several_weights_give_their_mean(finished: Path, tmp_path: Path) -> None:
    trainer = Trainer(read_config(finished / CONFIG_FILE))
    new = [ops.convert_to_numpy(variable) for variable in trainer.network.variables]
    trainer.network.save_weights(tmp_path / "new.weights.h5")
    trainer.load_weights([finished / WEIGHTS])
    learned = [ops.convert_to_numpy(variable) for variable in trainer.network.variables]

    trainer.load_weights([finished / WEIGHTS, tmp_path / "new.weights.h5"])

    for variable, one, other in zip(trainer.network.variables, new, learned, strict=True):
        mean = ops.convert_to_numpy(variable)
        np.testing.assert_allclose(mean, (one + other) / 2, rtol=1e-5, atol=1e-6)


def test_a_teacher_draws_the_learner_to_its_frames(tmp_path: Path) -> None:
    config = read_config(write_config(tmp_path, samples=32))

    def network(seed: int) -> keras.Model:
        keras.utils.set_random_seed(seed)
        return architectures.build(config.architecture, charset.CLASSES, config.options)

    rng = np.random.default_rng(1)
    words = rng.random((8, 32, 96, 1), np.float32)
    texts = rng.integers(1, charset.CLASSES, (8, 3)).astype(np.int32)
    teacher = network(seed=1)
    frames = np.asarray(teacher(words, training=False)[0])

    def distance_after_training(weight: float) -> float:
        learner = network(seed=2)
        model = CtcModel(learner, shortcut_weight=0.1)
        model.learn_from(teacher, weight)
        model.compile(optimizer=keras.optimizers.Adam(3e-3), jit_compile=False)
        for _ in range(40):
            model.train_on_batch(words, texts)
        return float(ops.mean(divergence(frames, learner(words, training=True)[0])))

    assert distance_after_training(30.0) < 0.3 * distance_after_training(0.0)
    np.testing.assert_array_equal(teacher(words, training=False)[0], frames)


def test_a_run_learns_from_a_teacher(data: Path, finished: Path, tmp_path: Path) -> None:
    alone = write_config(tmp_path, samples=32)
    taught = tmp_path / "taught.toml"
    taught.write_text(
        alone.read_text()
        + '[teacher]\narchitecture = "resnet-ctc"\nweight = 3.0\n'
        + "options = { filters = [4, 8, 8], features = 16, context_blocks = 0 }\n"
    )

    train(alone, data, tmp_path / "alone")
    train(taught, data, tmp_path / "run", "--teacher", str(finished / WEIGHTS))

    losses = [curves(tmp_path / run)[0]["loss"] for run in ("alone", "run")]
    assert losses[1] > 1.1 * losses[0]


def test_a_run_learns_the_same_however_many_processes_draw(data: Path, tmp_path: Path) -> None:
    config = write_config(tmp_path, samples=64)

    train(config, data, tmp_path / "one")
    train(config, data, tmp_path / "two", "--processes", "2")

    one, two = ([entry["loss"] for entry in curves(tmp_path / run)] for run in ("one", "two"))
    assert one == pytest.approx(two, abs=1e-3)


def test_a_run_needs_a_process_that_draws(data: Path, tmp_path: Path) -> None:
    config = write_config(tmp_path, samples=32)

    complaint = refused(config, data, tmp_path / "run", "--processes", "0")
    assert "--processes" in complaint


def test_a_teacher_needs_its_weights(data: Path, tmp_path: Path) -> None:
    config = write_config(tmp_path, samples=32)
    config.write_text(config.read_text() + '[teacher]\narchitecture = "resnet-ctc"\n')

    complaint = refused(config, data, tmp_path / "run")
    assert "--teacher" in complaint


def test_only_a_different_reading_diverges() -> None:
    rng = np.random.default_rng(1)
    one, other = rng.normal(size=(2, 3, 5, 7)).astype(np.float32)

    shifted = divergence(one, one + 1.0)  # adding to all logits changes no probability

    np.testing.assert_allclose(shifted, np.zeros(3), atol=1e-5)
    assert ops.convert_to_numpy(divergence(one, other)).min() > 0.1


@pytest.mark.parametrize(
    ("text", "expected"),
    [("name = ", "configuration"), ('name = "x"\nunknown = 1', "configuration")],
)
def test_a_bad_configuration_is_named(text: str, expected: str, data: Path, tmp_path: Path) -> None:
    config = tmp_path / "bad.toml"
    config.write_text(text)

    complaint = refused(config, data, tmp_path / "run")
    assert str(config) in complaint
    assert expected in complaint


def test_a_run_is_not_overwritten(data: Path, tmp_path: Path) -> None:
    (tmp_path / CHECKPOINT).write_bytes(b"")

    complaint = refused(write_config(tmp_path, samples=32), data, tmp_path)
    assert "--resume" in complaint


def test_a_damaged_checkpoint_is_named(data: Path, tmp_path: Path) -> None:
    (tmp_path / CHECKPOINT).write_bytes(b"PK but cut short")

    complaint = refused(write_config(tmp_path, samples=32), data, tmp_path, "--resume")
    assert CHECKPOINT in complaint


def test_a_missing_corpus_ends_the_run_with_its_name(tmp_path: Path) -> None:
    complaint = refused(write_config(tmp_path, samples=32), tmp_path, tmp_path / "run")
    assert "own.zip" in complaint


def test_the_way_is_measured_in_samples_or_minutes() -> None:
    assert Schedule(samples=100).progress(samples=50, seconds=1e6) == 0.5
    assert Schedule(minutes=2).progress(samples=50, seconds=60) == 0.5
    assert Schedule(minutes=2).progress(samples=50, seconds=600) == 1.0
