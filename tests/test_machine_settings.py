from __future__ import annotations

from pathlib import Path

import pytest

from hwr_desktop.errors import SettingsError
from hwr_desktop.gui.settings import SettingsStore
from hwr_desktop.machine_settings import FILE_VARIABLE, MachineSettings, machine_settings
from hwr_desktop.storage.recovery import create_untitled


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "settings.toml"
    monkeypatch.setenv(FILE_VARIABLE, str(path))
    return path


@pytest.mark.usefixtures("file")
def test_without_a_file_the_defaults_hold() -> None:
    assert machine_settings() == MachineSettings()


def test_the_file_holds_and_the_environment_goes_before_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('model = "crnn-open"\nlanguage = "de"\nwork_folder = "/srv/work"\n')
    assert machine_settings() == MachineSettings(
        model="crnn-open", language="de", work_folder=Path("/srv/work")
    )
    monkeypatch.setenv("HWR_LANGUAGE", "en")
    monkeypatch.setenv("HWR_UPDATES", "false")
    settings = machine_settings()
    assert (settings.model, settings.language, settings.updates) == ("crnn-open", "en", False)


@pytest.mark.parametrize(
    "content", [b"model = ", b"colour = 1", b"updates = 7", b"model = 7", b"\xff"]
)
def test_a_file_that_is_not_valid_is_named(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(SettingsError, match=str(file)):
        machine_settings()


def test_a_variable_that_is_not_valid_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HWR_UPDATES", "perhaps")
    with pytest.raises(SettingsError, match="environment"):
        machine_settings()


def test_a_person_starts_with_them_and_may_choose_otherwise(file: Path, tmp_path: Path) -> None:
    file.write_text('model = "crnn-open"\nlanguage = "de"\n')
    own = tmp_path / "own.json"
    store = SettingsStore(own)
    assert (store.current.model, store.current.language) == ("crnn-open", "de")
    store.update(model="crnn")
    assert SettingsStore(own).current.model == "crnn"
    file.write_text('language = "en"\n')
    assert (SettingsStore(own).current.model, SettingsStore(own).current.language) == (
        "crnn",
        "en",
    )


def test_work_without_a_name_is_kept_in_the_folder_of_the_machine(
    file: Path, tmp_path: Path
) -> None:
    file.write_text(f"work_folder = '{tmp_path / 'work'}'\n")
    project = create_untitled()
    project.close()
    assert project.path.parent == tmp_path / "work"
