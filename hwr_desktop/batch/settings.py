"""What a batch is asked to do."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hwr_desktop import __version__
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.learning.profile import load_profile
from hwr_desktop.recognition.models import find_model


@dataclass(frozen=True, slots=True)
class Reader:
    """How pages are read; a page read otherwise is read again.

    Attributes:
        model: Path of the model's file.
        model_id: The model's name and short hash.
        provider: What runs the network, a value of `recognition.providers.Provider`.
        lexicon: Whether doubtful readings are weighed with what is likely as a word.
        profile: Bytes of the profile to read with, which go wherever pages are read; empty for
            none.
        profile_name: What the profile is called in messages.
    """

    model: Path
    model_id: str
    provider: str = "auto"
    lexicon: bool = True
    profile: bytes = b""
    profile_name: str = ""

    @classmethod
    def of(
        cls,
        model: str,
        provider: str = "auto",
        *,
        lexicon: bool = True,
        profile: Path | None = None,
    ) -> Reader:
        """Look a model up by its name or path, and read the profile that belongs to it.

        Raises:
            ModelError: There is no such model, or its file is damaged.
            ProfileError: The profile cannot be read, or belongs to another model.
        """
        found = find_model(model)
        reader = cls(found.path.absolute(), found.id, provider, lexicon)
        if profile is None:
            return reader
        learned, content = load_profile(profile)
        learned.check_model(found, str(profile))
        return replace(reader, profile=content, profile_name=str(profile))

    def record(self) -> dict[str, Any]:
        """Return what the manifest tells of it."""
        record = {"version": __version__, "provider": self.provider, "lexicon": self.lexicon}
        if self.profile:
            record["profile"] = hashlib.sha256(self.profile).hexdigest()
        return record


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
