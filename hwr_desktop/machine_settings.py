"""What an administrator sets for everybody on a machine: a file, and the environment over it."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import platformdirs

from hwr_desktop.errors import SettingsError

DEFAULT_MODEL = "crnn"
FILE_VARIABLE = "HWR_MACHINE_SETTINGS"
"""Environment variable with the path of the file, in place of the platform's."""


class MachineSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Defaults for everybody on the machine; what a person chooses goes before them.

    Each can also come from the environment, as ``HWR_`` and the name in capitals.

    Attributes:
        model: Name or path of the model that reads.
        language: Code of the window's language, or empty for the system's.
        work_folder: Where the window keeps work that has not been saved yet; None for the
            platform's data folder of the person.
        cache_folder: Where the window keeps unpacked page images; None for the platform's.
        log_folder: Where the window's log is kept; None for the platform's.
        updates: Whether the window may look for newer versions where a person asks it to.
    """

    model: str = DEFAULT_MODEL
    language: str = ""
    work_folder: Path | None = None
    cache_folder: Path | None = None
    log_folder: Path | None = None
    updates: bool = True


def machine_settings_path() -> Path:
    """Return the path of the file, whether there is one or not."""
    chosen = os.environ.get(FILE_VARIABLE)
    if chosen:
        return Path(chosen)
    return platformdirs.site_config_path("hwr-desktop", appauthor=False) / "settings.toml"


def machine_settings() -> MachineSettings:
    """Return what holds on this machine.

    Raises:
        SettingsError: The file or a variable cannot be read or is not valid.
    """
    path = machine_settings_path()
    values = _file_values(path)
    _check(values, str(path))
    values |= _environment_values()
    return _check(values, "the environment variables HWR_*")


def _file_values(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise SettingsError(
            "{path}: the settings of this machine cannot be read ({reason})",
            path=path,
            reason=error.strerror,
        ) from error
    except ValueError as error:  # not UTF-8, or not TOML
        raise SettingsError(
            "{path}: this is not valid TOML ({reason}); correct it or remove it",
            path=path,
            reason=error,
        ) from error


def _environment_values() -> dict[str, Any]:
    return {
        name: os.environ[variable]
        for name in MachineSettings.__struct_fields__
        if os.environ.get(variable := f"HWR_{name.upper()}")
    }


def _check(values: dict[str, Any], source: str) -> MachineSettings:
    try:
        # Not strict: the environment has "false" for false.
        return msgspec.convert(values, MachineSettings, strict=False, dec_hook=_path)
    except msgspec.ValidationError as error:
        raise SettingsError(
            "{source}: {reason}; the settings are {names}",
            source=source,
            reason=error,
            names=", ".join(MachineSettings.__struct_fields__),
        ) from error


def _path(kind: type, value: object) -> Path:
    if kind is not Path or not isinstance(value, str) or not Path(value).is_absolute():
        raise ValueError(f"{value!r} is not the whole path of a folder")
    return Path(value)
