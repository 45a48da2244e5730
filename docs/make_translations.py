"""Collect the window's texts for Qt Linguist and compile what is translated.

``python -m docs.make_translations`` brings ``resources/translations/*.ts`` up to date with the
code and makes the ``.qm`` files that the window loads. Translate in between with Qt Linguist
(``pyside6-linguist``).
"""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"


def main() -> None:
    """Run the command."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        # English needs its plurals only; everything else stands in the code.
        scope = ["-pluralonly"] if source.stem.endswith("_en") else []
        collect = ["pyside6-lupdate", "-extensions", "py", "-recursive", "-no-obsolete", *scope]
        subprocess.run([*collect, "hwr_desktop/gui", "-ts", source], cwd=ROOT, check=True)  # noqa: S603
        subprocess.run(["pyside6-lrelease", source, "-qm", source.with_suffix(".qm")], check=True)  # noqa: S603, S607


if __name__ == "__main__":
    main()
