"""A folder that files are dropped into: which of them are ready to be read."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.batch.plan import Job, plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    Signature = tuple[int, int]

_PATIENCE = 10
"""Looking at a large folder may take up one part in so many of the time."""


@dataclass(slots=True)
class _Seen:
    signature: Signature
    since: float
    taken: bool = False


class Watch:
    """Looks again and again for files that have stopped growing.

    It looks by itself and does not wait for the system's notices, which shared folders do not give.

    Args:
        inputs: Files, folders and glob patterns.
        output: The folder of the results; it is never read.
        settle: Seconds that a file must stay the same before it is taken.
    """

    def __init__(self, inputs: Sequence[str], output: Path, settle: float = 2.0) -> None:
        self._inputs = inputs
        self._output = output
        self._settle = settle
        self._seen: dict[str, _Seen] = {}
        self.pause = min(settle, 1.0)
        """Seconds to wait before the next look."""

    def look(self) -> list[Job]:
        """Return the files that are ready since the last look; changed ones come again."""
        started = time.monotonic()
        jobs, _ = plan(self._inputs, self._output)
        seen: dict[str, _Seen] = {}
        ready = []
        for job in jobs:
            signature = _signature(job)
            if signature is None:
                continue
            now = self._seen.get(job.name)
            if now is None or now.signature != signature:
                now = _Seen(signature, started)
            if not now.taken and started - now.since >= self._settle:
                now.taken = True
                ready.append(job)
            seen[job.name] = now
        self._seen = seen
        self.pause = max(min(self._settle, 1.0), _PATIENCE * (time.monotonic() - started))
        return ready


def _signature(job: Job) -> Signature | None:
    try:
        found = Path(job.file).stat()
    except OSError:  # gone meanwhile
        return None
    return (found.st_size, found.st_mtime_ns) if found.st_size else None
