from __future__ import annotations

from typing import TYPE_CHECKING

import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hwr_desktop.errors import ModelError
from hwr_desktop.recognition.models import (
    METADATA_KEY,
    Licence,
    ModelMetadata,
    find_model,
    load_model,
)
from tests.block_script import write_block_model

if TYPE_CHECKING:
    from pathlib import Path


def test_metadata_comes_back_as_written(block_model: Path) -> None:
    metadata = load_model(block_model).metadata
    assert metadata.name == "blocks"
    assert metadata.charset == tuple("abcd")
    assert metadata.licence is Licence.COMMERCIAL
    assert metadata.data[0].name == "blocks"
    assert ModelMetadata.from_json(metadata.to_json()) == metadata


def test_id_tells_models_of_one_name_apart(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    first = load_model(write_block_model(tmp_path / "one/crnn.onnx"))
    second = load_model(write_block_model(tmp_path / "two/crnn.onnx", created="2026-01-01"))
    assert first.id.startswith("crnn@")
    assert len(first.id) == len("crnn@1f3a9c02")
    assert first.id != second.id


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(share=st.floats(0.0, 1.0, exclude_max=True))
def test_file_cut_short_is_refused(block_model: Path, tmp_path: Path, share: float) -> None:
    whole = block_model.read_bytes()
    cut = tmp_path / "cut.onnx"
    cut.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ModelError, match=r"cut\.onnx"):
        load_model(cut)


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"\x89PNG\r\n\x1a\n" + b"x" * 500, b"text\n"]
)
def test_file_that_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"foreign\.onnx .*copy or download"):
        load_model(path)


def test_foreign_network_is_refused(block_model: Path, tmp_path: Path) -> None:
    network = onnx.load(str(block_model))
    del network.metadata_props[:]
    path = tmp_path / "foreign.onnx"
    onnx.save(network, str(path))
    with pytest.raises(ModelError, match="was not made for this program"):
        load_model(path)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": 2}', '{"format": 1, "name": "x"}', '{"format": 1, "charset": 5}'],
)
def test_senseless_metadata_is_refused(block_model: Path, tmp_path: Path, text: str) -> None:
    network = onnx.load(str(block_model))
    onnx.helper.set_model_props(network, {METADATA_KEY: text})
    path = tmp_path / "odd.onnx"
    onnx.save(network, str(path))
    with pytest.raises(ModelError, match="metadata cannot be used"):
        load_model(path)


@pytest.mark.parametrize(
    "changes",
    [{"charset": ()}, {"charset": ("a", "a")}, {"charset": ("ab",)}, {"stride": 0}, {"blank": 4}],
)
def test_contradictory_metadata_cannot_be_made(changes: dict[str, object]) -> None:
    values = {"name": "x", "architecture": "y", "charset": ("a",), "licence": Licence.RESEARCH}
    with pytest.raises(ValueError, match=r"charset|stride|blank"):
        ModelMetadata(**(values | changes))  # type: ignore[arg-type]


def test_unknown_name_lists_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model 'nonsense'; installed are"):
        find_model("nonsense")
    with pytest.raises(ModelError, match=r"missing\.onnx"):
        find_model(str(tmp_path / "missing.onnx"))


def test_model_is_found_by_its_path(block_model: Path) -> None:
    assert find_model(str(block_model)).path == block_model
