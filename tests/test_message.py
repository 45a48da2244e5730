"""Messages and errors as values, and what every message in the code has to keep to."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docs.messages import messages_in
from hwr_desktop.errors import HwrError, InputError
from hwr_desktop.message import Message

ROOT = Path(__file__).resolve().parents[1]

values = st.recursive(
    st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.builds(lambda value: Message("because of {what}", what=value), inner),
    max_leaves=3,
)


def test_a_message_is_its_sentence() -> None:
    reason = Message("more than {limit:,} rows", limit=1_000)
    message = Message("{path}: {reason}", path=Path("a{b}.csv"), reason=reason)
    assert str(message) == "a{b}.csv: more than 1,000 rows"
    assert message.values == {"path": "a{b}.csv", "reason": reason}


def test_numbers_of_numpy_and_errors_become_plain_values() -> None:
    error = InputError("no page {number}", number=np.int64(3))
    message = Message("{share:.1f}: {error}", share=np.float32(0.5), error=error)
    assert message.values == {"share": 0.5, "error": Message("no page {number}", number=3)}
    assert str(message) == "0.5: no page 3"


@given(values)
def test_messages_survive_json_and_pickling(value: str | float | Message) -> None:
    message = Message("{path}: {value}", path="scan.png", value=value)
    assert Message.from_json(json.loads(json.dumps(message, default=Message.to_json))) == message
    assert pickle.loads(pickle.dumps(message)) == message


@given(st.text())
def test_a_sentence_of_an_older_file_is_a_message(text: str) -> None:
    assert str(Message.from_json(text)) == text


@pytest.mark.parametrize(
    "content",
    [
        None,
        3,
        {"template": "{path}", "values": {}},
        {"template": "{path!r}", "values": {"path": ""}},
        {"template": "{path:999999999}", "values": {"path": ""}},
        {"template": "{path.__class__}", "values": {"path": ""}},
        {"template": "{path:d}", "values": {"path": "text"}},
        {"template": "{path}", "values": {"path": None}},
    ],
)
def test_what_is_no_message_is_refused(content: object) -> None:
    with pytest.raises(ValueError, match=r"not a|lacks|format code"):
        Message.from_json(content)


def test_an_error_survives_the_way_from_another_process() -> None:
    error = InputError("{path}: {reason}", path="a.png", reason=Message("it is empty"))
    arrived = pickle.loads(pickle.dumps(error))
    assert type(arrived) is InputError
    assert arrived.message == error.message
    assert str(arrived) == "a.png: it is empty"


def test_an_error_names_the_file_that_a_person_knows() -> None:
    inner = Message("{path} is empty", path="worker/x")
    error = HwrError("{path}: {reason}, {path}", path="worker/x", reason=inner)
    renamed = error.replace_values({"worker/x": "scan.png"})
    assert str(renamed) == "scan.png: scan.png is empty, scan.png"


@pytest.mark.parametrize("folder", ["hwr_desktop", "training", "export"])
def test_every_message_in_the_code_has_a_value_for_each_place(folder: str) -> None:
    found = list(messages_in(ROOT / folder))
    assert found
    for message in found:
        assert Message(message.template).places() == message.values, message


def test_templates_are_written_out(tmp_path: Path) -> None:
    (tmp_path / "room.py").write_text('raise InputError(f"{path} is empty")')
    with pytest.raises(ValueError, match=r"room\.py:1"):
        list(messages_in(tmp_path))
