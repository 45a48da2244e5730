"""The errors that reach a person: each message names the file and the remedy.

``raise InputError("{path}: there is no page {number}", path=path, number=number)``: the template is
a literal, never an f-string, and every place has its value by name. See `Message`.
"""

from __future__ import annotations

from typing import Self

from hwr_desktop.message import Message


class HwrError(Exception):
    """Base of every error that is shown to a person instead of a stack trace.

    ``str()`` gives the English sentence. Errors survive pickling, so that a worker process can
    send them.

    Args:
        template: The sentence with places for the values, or a message that is ready.
        values: What stands in the places of the template.

    Attributes:
        message: What the error says.
    """

    def __init__(self, template: str | Message, /, **values: object) -> None:
        self.message = Message(template, **values) if isinstance(template, str) else template
        super().__init__(self.message)

    def replace_values(self, changes: dict[str, str]) -> Self:
        """Return the same error with other values where a text is one of the keys.

        It is for errors about a temporary file that stands for one that the person knows.
        """
        return type(self)(self.message.replace_values(changes))


class InputError(HwrError):
    """A file cannot be read: missing, damaged, locked, too large, of no known format."""


class OutputError(HwrError):
    """A file cannot be written: no room, no permission, a directory in its place."""


class ModelError(HwrError):
    """A model is unknown, damaged or of a foreign make, or its execution provider is absent."""


class ProfileError(HwrError):
    """A profile is missing, damaged, or was learned for another model."""


class ProjectError(HwrError):
    """A project file is damaged, locked by another window or written by a newer version."""


class SettingsError(HwrError):
    """The settings of the machine cannot be read or are not valid."""


class EditError(HwrError):
    """An edit does not fit the document: an unknown word, or a word that a person has settled."""


class ClusterError(HwrError):
    """A cluster cannot be reached, or its workers have another version of the program."""


class CancelledError(HwrError):
    """The person cancelled the work; nothing was written."""


class SearchError(HwrError):
    """What is looked for, or what replaces it, is no valid pattern."""


class TemplateError(HwrError):
    """A form's template is missing, damaged, of a newer version or contradicts itself."""
