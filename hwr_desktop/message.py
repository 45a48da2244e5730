"""Sentences for a person as values: a template, and what stands in its places.

The rooms below the window and the console say everything in this form. It becomes text at the edge
alone: English in the console and in files, the person's language in the window, which translates
the template and fills in the values afterwards.
"""

from __future__ import annotations

import re
from numbers import Integral, Real
from string import Formatter
from typing import Any

_PLAIN_FORMAT = re.compile(r"[,.\d]{0,3}[a-z]?")
"""What a place may say of the form of its value; a file must not ask for a gigabyte of blanks."""


class Message:
    """An English sentence with named places and their values.

    ``str()`` gives the sentence. Two messages are equal when they say the same about the same
    values.

    Args:
        template: The sentence, with places as `str.format` has them, for example
            ``"{path}: there is no page {number}"``. Write it as a literal, so that it can be
            collected for translation.
        values: What stands in the places. Numbers and messages stay what they are, an error counts
            as its message, and everything else, such as a path, becomes text.

    Attributes:
        template: As given.
        values: Text, numbers and messages by the names of their places.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Value]

    def __init__(self, template: str, /, **values: object) -> None:
        self.template = template
        self.values = {name: _value(value) for name, value in values.items()}

    @classmethod
    def verbatim(cls, text: str) -> Message:
        """Return a text as a message, for what another program or an older file says."""
        return cls(text.replace("{", "{{").replace("}", "}}"))

    def places(self) -> set[str]:
        """Return the names of the places in the template.

        Raises:
            ValueError: The template is not well formed.
        """
        names = set()
        for _, name, form, conversion in Formatter().parse(self.template):
            if name is not None:
                plain = _PLAIN_FORMAT.fullmatch(form or "") and conversion is None
                if not (name.isidentifier() and plain):
                    raise ValueError(f"{self.template!r:.40} is not a template")
                names.add(name)
        return names

    def replace_values(self, changes: dict[str, str]) -> Message:
        """Return the same message with other values where a text is one of the keys."""
        changed = Message(self.template)
        for name, value in self.values.items():
            match value:
                case Message():
                    changed.values[name] = value.replace_values(changes)
                case str():
                    changed.values[name] = changes.get(value, value)
                case _:
                    changed.values[name] = value
        return changed

    def to_json(self) -> dict[str, Any]:
        """Return the message as JSON has it: the sentence for people, the rest for programs."""
        values = {
            name: value.to_json() if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return {"text": str(self), "template": self.template, "values": values}

    @classmethod
    def from_json(cls, content: object) -> Message:
        """Return the message that `to_json` made; a sentence alone, as older files have it, too.

        Raises:
            ValueError: It is neither.
        """
        match content:
            case str():
                return cls.verbatim(content)
            case {"template": str(template), "values": dict(values)}:
                message = cls(template)
                for name, value in values.items():
                    is_plain = isinstance(value, str | int | float)
                    message.values[str(name)] = value if is_plain else cls.from_json(value)
                if not message.values.keys() >= message.places():
                    raise ValueError(f"{content!r:.40} lacks a value")
                str(message)  # raises where a value does not suit the form of its place
                return message
        raise ValueError(f"{content!r:.40} is not a message")

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __repr__(self) -> str:
        return f"Message({self.template!r}, **{self.values!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self.template, self.values) == (other.template, other.values)

    def __hash__(self) -> int:
        return hash(self.template)


Value = str | int | float | Message


def _value(value: object) -> Value:
    match value:
        case str() | int() | float() | Message():
            return value
        case Integral():  # a number of NumPy
            return int(value)
        case Real():
            return float(value)
    message = getattr(value, "message", None)  # an error of this program
    return message if isinstance(message, Message) else str(value)
