from __future__ import annotations

from typing import TYPE_CHECKING

import keras
import numpy as np
import onnx
import onnxruntime
import pytest

from export.convert import convert, main
from export.metadata import describe
from export.parity import check_parity, count_operators
from hwr_desktop.errors import ModelError
from hwr_desktop.recognition.models import Licence, load_model
from tests.command import run as run_command
from training.commands.train import CONFIG, CURVES, WEIGHTS
from training.config import Config, read_config
from training.network import architectures, charset

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = {
    "crnn": {"filters": [4, 4, 4, 8, 8, 8, 8, 8], "features": 16, "units": 16},
    "resnet-ctc": {"filters": [4, 8, 8], "features": 16, "context_blocks": 1},
}


def write_run(folder: Path, architecture: str, corpus: str) -> keras.Model:
    """Write a run's folder with random weights; return the network."""
    options = "\n".join(f"{key} = {value}" for key, value in OPTIONS[architecture].items())
    (folder / CONFIG).write_text(
        f'name = "tiny"\narchitecture = "{architecture}"\n'
        f"[shares]\n{corpus} = 1.0\n[options]\n{options}\n"
    )
    (folder / CURVES).write_text('{"cer_val": 0.5}\n{"cer_val": 0.25, "revision": "abc"}\n')
    keras.utils.set_random_seed(1)
    network = architectures.build(architecture, charset.CLASSES, OPTIONS[architecture])
    network.save_weights(folder / WEIGHTS)
    return network


@pytest.mark.parametrize(("architecture", "lstms"), [("crnn", 2), ("resnet-ctc", 0)])
def test_a_run_becomes_a_model_of_the_program(
    architecture: str, lstms: int, tmp_path: Path
) -> None:
    network = write_run(tmp_path, architecture, "unipen")
    output = tmp_path / "tiny.onnx"

    result = run_command(main, str(tmp_path), "--output", str(output))
    assert result.exit_code == 0, result.output

    metadata = load_model(output).metadata
    assert metadata.name == "tiny"
    assert metadata.architecture == architecture
    assert metadata.charset == charset.CHARSET
    assert metadata.licence is Licence.COMMERCIAL
    assert metadata.metrics == {"cer_val": 0.25}
    assert metadata.revision == "abc"
    operators = count_operators(output.read_bytes())
    assert operators["LSTM"] == lstms
    assert not operators["Loop"] + operators["Scan"]

    session = onnxruntime.InferenceSession(output.read_bytes())
    (image,), (logits,) = session.get_inputs(), session.get_outputs()
    assert (image.name, image.shape) == ("image", ["batch", 32, "width", 1])
    assert (logits.name, logits.shape) == ("logits", ["batch", "time", charset.CLASSES])
    for batch, width in ((1, 48), (3, 144)):
        words = np.random.default_rng(batch).random((batch, 32, width, 1), np.float32)
        (read,) = session.run(None, {"image": words})
        expected = np.asarray(network(words, training=False)[0])
        np.testing.assert_allclose(read, expected, atol=1e-4)


def test_the_blank_is_raised_by_the_configured_bias(tmp_path: Path) -> None:
    network = write_run(tmp_path, "resnet-ctc", "unipen")
    config = tmp_path / CONFIG
    config.write_text(f"blank_bias = 0.75\n{config.read_text()}")
    output = tmp_path / "tiny.onnx"

    result = run_command(main, str(tmp_path), "--output", str(output))
    assert result.exit_code == 0, result.output

    words = np.random.default_rng(1).random((2, 32, 64, 1), np.float32)
    (read,) = onnxruntime.InferenceSession(output.read_bytes()).run(None, {"image": words})
    raised = read - np.asarray(network(words, training=False)[0])
    np.testing.assert_allclose(raised[..., charset.BLANK], 0.75, atol=1e-4)
    np.testing.assert_allclose(raised[..., charset.BLANK + 1 :], 0.0, atol=1e-4)


def test_data_for_research_makes_a_model_for_research(tmp_path: Path) -> None:
    config = Config(
        "tiny", "crnn", shares={"unipen": 0.5, "own.zip": 0.5}, learned_before=("iam", "iam_grey")
    )

    metadata = describe(config, tmp_path)

    assert metadata.licence is Licence.RESEARCH
    assert "research" in metadata.licence_note
    assert [source.name for source in metadata.data] == [
        "UNIPEN train_r01_v07",
        "own.zip",
        "IAM Handwriting Database",
    ]


@pytest.mark.parametrize(
    "corpus",
    ["iam", "iam_grey", "iam_grey_words", "iam_late_words", "iam_database", "ondb"],
)
def test_no_form_of_a_research_corpus_passes_for_the_users_own(tmp_path: Path, corpus: str) -> None:
    config = Config("tiny", "crnn", shares={corpus: 1.0})
    assert describe(config, tmp_path).licence is Licence.RESEARCH


def test_a_difference_is_found(tmp_path: Path) -> None:
    network = write_run(tmp_path, "resnet-ctc", "unipen")
    content = convert(network, describe(read_config(tmp_path / CONFIG), tmp_path))
    layer = network.get_layer("logits")
    layer.bias.assign(layer.bias + 0.1)

    with pytest.raises(ModelError, match="differs from Keras"):
        check_parity(network, content.SerializeToString())


def test_loops_are_refused(tmp_path: Path) -> None:
    network = write_run(tmp_path, "resnet-ctc", "unipen")
    content = convert(network, describe(read_config(tmp_path / CONFIG), tmp_path))
    content.graph.node.append(onnx.helper.make_node("Loop", [], []))

    with pytest.raises(ModelError, match="Loop"):
        check_parity(network, content.SerializeToString())


def test_an_incomplete_run_is_named(tmp_path: Path) -> None:
    result = run_command(main, str(tmp_path), "--output", str(tmp_path / "x.onnx"))
    assert result.exit_code == 1
    assert str(tmp_path) in result.output
