from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.keystrokes import check_promise

if TYPE_CHECKING:
    import pytest


def test_a_page_is_corrected_in_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_promise(), capsys.readouterr().out
