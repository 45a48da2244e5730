from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.gui.settings import RECENT_FILES_KEPT, Settings, SettingsStore

if TYPE_CHECKING:
    from pathlib import Path


def test_settings_are_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    store = SettingsStore(path)
    store.update(theme="dark", threshold=0.8, shortcuts={"undo": "Ctrl+U"})
    store.add_recent_file("/scans/one.png")
    assert SettingsStore(path).current == Settings(
        theme="dark",
        threshold=0.8,
        shortcuts={"undo": "Ctrl+U"},
        recent_files=("/scans/one.png",),
    )


def test_what_is_not_valid_keeps_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": 7, "threads": 2, "threshold": 1, "unknown": true}')
    assert SettingsStore(path).current == Settings(threads=2, threshold=1.0)
    for damaged in ("", "[1]", "{", "\0"):
        path.write_text(damaged)
        assert SettingsStore(path).current == Settings()


def test_a_file_that_cannot_be_written_does_not_disturb(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = SettingsStore(tmp_path / "file" / "settings.json")
    store.update(theme="dark")
    assert store.current.theme == "dark"


def test_recent_files_come_latest_first_and_once(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    for number in [*range(RECENT_FILES_KEPT + 3), 5]:
        store.add_recent_file(f"{number}.png")
    assert store.current.recent_files[:2] == ("5.png", f"{RECENT_FILES_KEPT + 2}.png")
    assert len(store.current.recent_files) == RECENT_FILES_KEPT
