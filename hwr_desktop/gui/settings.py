"""What a person prefers, kept as JSON in the configuration folder of the platform."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import QObject, Signal

from hwr_desktop.machine_settings import DEFAULT_MODEL, machine_settings

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

RECENT_FILES_KEPT = 10

_NOT_KEPT = frozenset({"edit_boxes", "edit_order", "show_prepared"})
"""Ways of looking that nobody wants to find switched on the next morning."""


@dataclass(frozen=True)
class Settings:
    """The preferences.

    Attributes:
        theme: ``system``, ``light`` or ``dark``.
        language: Code of the window's language, or empty for the system's.
        font_size: Points, or 0 for the system's size.
        model: Name or path of the model that reads.
        provider: Execution provider, ``auto`` for the fastest present.
        threads: Threads of the recogniser, 0 to let it choose.
        threshold: Words read with less confidence than this are shown for review, 0 to 1.
        review_printed: Whether printed words are reviewed too.
        show_boxes: Whether word boxes are drawn on the page.
        show_text: Whether the text is drawn over the ink.
        show_order: Whether the reading order is drawn.
        show_spelling: Whether words that look misspelt are underlined in the transcript.
        show_prepared: Whether the page is shown as it was prepared for reading.
        edit_boxes: Whether the mouse draws and moves boxes instead of the page.
        edit_order: Whether the mouse sets the reading order instead.
        shortcuts: For an action's id the key sequence that replaces its own.
        recent_files: Paths, last opened first.
    """

    theme: str = "system"
    language: str = ""
    font_size: int = 0
    model: str = DEFAULT_MODEL
    provider: str = "auto"
    threads: int = 0
    threshold: float = 0.9
    review_printed: bool = False
    show_boxes: bool = True
    show_text: bool = False
    show_order: bool = False
    show_spelling: bool = True
    show_prepared: bool = False
    edit_boxes: bool = False
    edit_order: bool = False
    shortcuts: dict[str, str] = field(default_factory=dict)
    recent_files: tuple[str, ...] = ()


class SettingsStore(QObject):
    """Holds the settings and writes them when they change."""

    changed = Signal(object)
    """The new `Settings`."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Read the settings.

        Args:
            path: The JSON file; by default in the platform's configuration folder.
            parent: Owner.

        Raises:
            SettingsError: The settings of the machine, which are the defaults, are not valid.
        """
        super().__init__(parent)
        self._path = path or platformdirs.user_config_path("hwr-desktop") / "settings.json"
        machine = machine_settings()
        self._defaults = Settings(model=machine.model, language=machine.language)
        self.current = _read(self._path, self._defaults)

    def update(self, **values: Any) -> None:  # noqa: ANN401 (as various as the settings)
        """Change some settings by name, tell everybody, and write the file."""
        changed = replace(self.current, **values)
        if changed == self.current:
            return
        self.current = changed
        self._write()
        self.changed.emit(changed)

    def add_recent_file(self, path: str) -> None:
        """Put a file at the head of the recent files."""
        others = [known for known in self.current.recent_files if known != path]
        self.update(recent_files=(path, *others)[:RECENT_FILES_KEPT])

    def _write(self) -> None:
        own = {
            name: value
            for name, value in asdict(self.current).items()
            if value != getattr(self._defaults, name) and name not in _NOT_KEPT
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".tmp")
            beside.write_text(json.dumps(own, indent=2, ensure_ascii=False), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            # Preferences that cannot be kept are no reason to disturb a person's work.
            log.warning("settings are not kept: %s: %s", self._path, error)


def _read(path: Path, defaults: Settings) -> Settings:
    """Read what is valid; anything else keeps its default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return defaults
    except (OSError, ValueError) as error:
        log.warning("settings are not read: %s: %s", path, error)
        return defaults
    values: dict[str, Any] = {}
    for known in fields(Settings):
        value = stored.get(known.name) if isinstance(stored, dict) else None
        default = getattr(defaults, known.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(str(entry) for entry in value)
        if isinstance(default, float) and isinstance(value, int):
            value = float(value)
        if type(value) is type(default):
            values[known.name] = value
    return replace(defaults, **values)
