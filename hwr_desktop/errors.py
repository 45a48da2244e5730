"""The errors that reach a person: each message names the file and the remedy."""

from __future__ import annotations


class HwrError(Exception):
    """Base of every error that is shown to a person instead of a stack trace."""


class InputError(HwrError):
    """A file cannot be read: missing, damaged, locked, too large, of no known format."""


class OutputError(HwrError):
    """A file cannot be written: no room, no permission, a directory in its place."""


class ModelError(HwrError):
    """A model is unknown, damaged or of a foreign make, or its execution provider is absent."""


class ProjectError(HwrError):
    """A project file is damaged, locked by another window or written by a newer version."""


class EditError(HwrError):
    """An edit does not fit the document: an unknown word, or a word that a person has settled."""


class ClusterError(HwrError):
    """A cluster cannot be reached, or its workers have another version of the program."""


class CancelledError(HwrError):
    """The person cancelled the work; nothing was written."""


class SearchError(HwrError):
    """What is looked for, or what replaces it, is no valid pattern."""
