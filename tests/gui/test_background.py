from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from hwr_desktop.errors import InputError
from hwr_desktop.gui.background import BackgroundTask

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def succeed(_tell: Callable[[float], None]) -> int:
    return 7


def fail(_tell: Callable[[float], None]) -> None:
    raise InputError("scan.png: it is empty")


def break_down(_tell: Callable[[float], None]) -> None:
    raise ZeroDivisionError


def go_on(tell: Callable[[float], None]) -> None:
    while True:
        tell(0.5)
        time.sleep(0.001)


def announcements(task: BackgroundTask) -> list[Any]:
    """Collect what a task announces, in order."""
    found: list[Any] = []
    task.succeeded.connect(found.append)
    task.failed.connect(found.append)
    task.cancelled.connect(lambda: found.append("cancelled"))
    task.over.connect(lambda: found.append("over"))
    return found


@pytest.mark.parametrize(
    ("work", "ending"),
    [
        (succeed, 7),
        (fail, "scan.png: it is empty"),
        (break_down, "An unexpected error; the log has the details"),
    ],
)
def test_one_ending_is_announced_and_then_that_it_is_over(
    qtbot: QtBot, work: Callable[[Callable[[float], None]], object], ending: object
) -> None:
    task = BackgroundTask(work)
    found = announcements(task)

    with qtbot.waitSignal(task.over):
        task.start()

    assert found == [ending, "over"]


def test_cancelled_work_ends_as_cancelled(qtbot: QtBot) -> None:
    task = BackgroundTask(go_on)
    found = announcements(task)

    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.over):
        task.cancel()

    assert found == ["cancelled", "over"]


@pytest.mark.parametrize("work", [go_on, succeed])
def test_work_given_up_announces_nothing(
    qtbot: QtBot, work: Callable[[Callable[[float], None]], object]
) -> None:
    task = BackgroundTask(work)
    found = announcements(task)

    with qtbot.waitSignal(task.finished):  # its own slot comes first, and may announce
        task.start()
        task.end()

    assert task.isFinished()
    assert found == []
