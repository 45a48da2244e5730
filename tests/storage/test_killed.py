from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from hwr_desktop.storage import Project
from tests.storage.records import make_document
from tests.storage.typist import BURST

CHECKOUT = Path(__file__).parents[2]
ROUNDS = 6


def test_a_kill_at_any_instant_loses_at_most_what_was_being_typed(tmp_path: Path) -> None:
    path = tmp_path / "project.hwr"
    Project.create(path, make_document(words=40)).close()
    chance = random.Random(7)
    typed = 0
    for _ in range(ROUNDS):
        printed = type_until_killed(path, chance.uniform(0.05, 0.4))
        project = Project.open(path)
        done = edits_in(path)

        assert done == list(range(len(done)))
        assert typed < printed <= len(done) <= printed + BURST
        assert texts(project) == expected_texts(len(done))

        # Undo goes back over the restart, and what follows the kill goes on from there.
        assert project.history.undo()
        assert texts(project) == expected_texts(len(done) - 1)
        assert project.history.redo()
        typed = len(done)
        project.set_setting("first", typed)
        project.close()


def type_until_killed(path: Path, seconds: float) -> int:
    """Let a process type for a while and kill it; return how many edits it knew to be kept."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.typist", str(path)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        first = typist.stdout.readline()
        time.sleep(seconds)
        typist.kill()
        numbers = [first, *typist.stdout.read().split("\n")]
    return max(int(number) for number in numbers if number.strip()) + 1


def edits_in(path: Path) -> list[int]:
    """The numbers of the edits in the journal."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT json_extract(edit, '$[1].text') FROM journal WHERE move = 'do' ORDER BY id"
        )
        return [int(text) for (text,) in rows]


def texts(project: Project) -> list[str]:
    return [word.transcription for word in project.history.document.page("p0").words()]


def expected_texts(count: int) -> list[str]:
    """The page's texts after the first edits."""
    result = [f"read{i}" for i in range(40)]
    for number in range(count):
        result[number % 40] = str(number)
    return result
