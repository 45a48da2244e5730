from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.block_script import write_block_model

if TYPE_CHECKING:
    from pathlib import Path


def pytest_configure() -> None:
    """Let the tests' child processes hear SIGINT, though the shell may have had it ignored.

    An ignored signal stays ignored in child processes; a handler of our own becomes the default.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def block_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An ONNX model that reads the block script of `tests.block_script`."""
    return write_block_model(tmp_path_factory.mktemp("models") / "blocks.onnx")
