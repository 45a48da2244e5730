"""Find the messages that the code says to a person: each `Message` and each error.

A template has to be a literal, so that it can be translated, and its values come by name.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class FoundMessage:
    """A message as it stands in the code.

    Attributes:
        place: The file and the line.
        template: The sentence with its places.
        values: The names of its values.
    """

    place: str
    template: str
    values: set[str]


def messages_in(folder: Path) -> Iterator[FoundMessage]:
    """Yield the messages of the code below a folder.

    Raises:
        ValueError: A template is put together while the program runs.
    """
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}
    makers = {"Message"} | _error_classes(trees.values())
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in makers and node.args:
                place = f"{path}:{node.lineno}"
                match node.args[0]:
                    case ast.Constant(value=str(template)):
                        names = {keyword.arg or "" for keyword in node.keywords}
                        yield FoundMessage(place, template, names)
                    case ast.JoinedStr() | ast.BinOp():
                        raise ValueError(f"{place}: write the template as one literal")


def _error_classes(trees: Iterable[ast.Module]) -> set[str]:
    """The names of `HwrError` and all classes below it."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"HwrError", "InputError", "OutputError", "ModelError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
