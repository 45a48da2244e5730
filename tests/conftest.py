from __future__ import annotations

import signal
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from tests.block_script import write_block_model

if TYPE_CHECKING:
    from pathlib import Path


_TRAINING_IS_TESTED = find_spec("tensorflow") is not None
collect_ignore = [] if _TRAINING_IS_TESTED else ["training", "export"]


def pytest_report_header() -> str:
    """Say whether training is tested: who works on the window needs no TensorFlow."""
    if _TRAINING_IS_TESTED:
        return "training and export: tested"
    return "training and export: left out, since TensorFlow is not installed (extra test-train)"


def pytest_configure() -> None:
    """Let the tests' child processes hear SIGINT, though the shell may have had it ignored.

    An ignored signal stays ignored in child processes; a handler of our own becomes the default.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def block_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An ONNX model that reads the block script of `tests.block_script`."""
    return write_block_model(tmp_path_factory.mktemp("models") / "blocks.onnx")
