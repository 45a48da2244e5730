from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.block_script import write_block_model

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def block_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An ONNX model that reads the block script of `tests.block_script`."""
    return write_block_model(tmp_path_factory.mktemp("models") / "blocks.onnx")
