"""A Markdown document, put together piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.atomic import atomic_write

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


class MarkdownDocument:
    """Collects headings, paragraphs, tables and figures."""

    def __init__(self, title: str) -> None:
        self._parts = [f"# {title}"]

    def heading(self, text: str) -> None:
        """Add a section's heading."""
        self._parts.append(f"## {text}")

    def paragraph(self, text: str) -> None:
        """Add a paragraph, Markdown allowed."""
        self._parts.append(text)

    def code(self, text: str) -> None:
        """Add lines of code."""
        self._parts.append(f"```\n{text}\n```")

    def figure(self, file: str, description: str) -> None:
        """Add a picture that lies beside the document."""
        self._parts.append(f"![{escape(description)}]({file})")

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Add a table; numbers stand to the right."""
        filled = [list(row) for row in rows]
        numeric = [all(_is_number(row[i]) for row in filled) for i in range(len(columns))]
        rule = ["---:" if right else "---" for right in numeric]
        lines = [columns, rule, *([escape(str(cell)) for cell in row] for row in filled)]
        self._parts.append("\n".join("| " + " | ".join(line) + " |" for line in lines))

    def write(self, path: Path) -> None:
        """Write the document.

        Raises:
            OutputError: The file cannot be written.
        """
        with atomic_write(path) as file:
            file.write(("\n\n".join(self._parts) + "\n").encode())


def escape(text: str) -> str:
    """Return a text as it stands, whatever Markdown would make of its characters."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>|#~$" else c for c in text)


def _is_number(cell: object) -> bool:
    text = str(cell).strip()
    return not text or text[0].isdigit() or (text[0] in "+-" and text[1:2].isdigit())
