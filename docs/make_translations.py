"""Collect the window's texts for Qt Linguist and compile what is translated.

``python -m docs.make_translations`` brings ``resources/translations/*.ts`` up to date with the
code and makes the ``.qm`` files that the window loads. Translate in between with Qt Linguist
(``pyside6-linguist``).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from docs.messages import messages_in

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
TRANSLATIONS = ROOT / "resources" / "translations"


def main() -> None:
    """Run the command."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        collect(source, ROOT / "build")
        release = [TOOLS / "pyside6-lrelease", source, "-qm", source.with_suffix(".qm")]
        subprocess.run(release, check=True)  # noqa: S603


def collect(source: Path, folder: Path) -> None:
    """Bring a translation up to date with the code.

    Args:
        source: The ``.ts`` file; ``*_en.ts`` holds plurals only, as English stands in the code.
        folder: Where a list of the messages of the inner rooms, which know no Qt, is written.
    """
    folder.mkdir(exist_ok=True)
    messages = folder / "messages.py"
    templates = sorted({message.template for message in messages_in(ROOT / "hwr_desktop")})
    lines = [f'QT_TRANSLATE_NOOP("Message", {json.dumps(text)})\n' for text in templates]
    messages.write_text("".join(lines), encoding="utf-8")
    scope = ["-pluralonly"] if source.stem.endswith("_en") else []
    # Without line numbers, so that a moved line is no change of the translation.
    options = ["-extensions", "py", "-recursive", "-no-obsolete", "-locations", "none"]
    update = [TOOLS / "pyside6-lupdate", *options, *scope]
    texts = ["hwr_desktop/gui", messages]
    subprocess.run([*update, *texts, "-ts", source], cwd=ROOT, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
