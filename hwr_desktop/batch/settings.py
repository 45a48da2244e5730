"""What a batch is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwr_desktop import __version__
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.recognition.models import find_model


@dataclass(frozen=True, slots=True)
class Reader:
    """How pages are read; a page read otherwise is read again.

    Attributes:
        model: Path of the model's file.
        model_id: The model's name and short hash.
        provider: What runs the network, a value of `recognition.providers.Provider`.
        lexicon: Whether doubtful readings are weighed with what is likely as a word.
    """

    model: Path
    model_id: str
    provider: str = "auto"
    lexicon: bool = True

    @classmethod
    def of(cls, model: str, provider: str = "auto", *, lexicon: bool = True) -> Reader:
        """Look a model up by its name or path.

        Raises:
            ModelError: There is no such model, or its file is damaged.
        """
        found = find_model(model)
        return cls(found.path.absolute(), found.id, provider, lexicon)

    def record(self) -> dict[str, Any]:
        """Return what the manifest tells of it."""
        return {"version": __version__, "provider": self.provider, "lexicon": self.lexicon}


@dataclass(frozen=True, slots=True)
class Outputs:
    """What is written for each input; changed outputs are written anew from what was read.

    Attributes:
        formats: Names of exchange formats; CSV is always among them, as it is what is merged.
        spreadsheet_safe: Whether CSV cells that a spreadsheet would run are made inert.
    """

    formats: tuple[str, ...] = ("csv",)
    spreadsheet_safe: bool = False

    def paths(self, name: str) -> list[str]:
        """Return where the results of an input go, below the folder of the results.

        A format that holds one page a file gets a folder.
        """
        return [
            f"{name}{FORMATS[key].suffix}" if FORMATS[key].many_pages else f"{name}.{key}"
            for key in self.formats
        ]

    def record(self) -> dict[str, Any]:
        """Return what the manifest tells of it."""
        return {"formats": list(self.formats), "spreadsheet_safe": self.spreadsheet_safe}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may cost; a worker that needs more is ended, and the page reported.

    Attributes:
        seconds: Time for a page.
        megabytes: Resident memory of a worker.
    """

    seconds: float = 120.0
    megabytes: int = 3072
