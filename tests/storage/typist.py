"""A process that types into a project until it is killed; run with the project's path.

Edit ``n`` corrects word ``n`` mod 40 to the text ``n``. It types in bursts faster than the disk,
and prints how far it is after each, once the burst is on the disk.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from hwr_desktop.storage import Project
from tests.storage.records import correct

BURST = 4


def main() -> None:
    """Type."""
    project = Project.open(Path(sys.argv[1]))
    for number in itertools.count(project.setting("first", 0)):
        correct(project, f"p0w{number % 40}", str(number))
        if number % BURST == 0:
            project.flush()
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
