"""What the inner rooms say, told in the window's language."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel, QMessageBox

from hwr_desktop.errors import InputError, OutputError, ProjectError
from hwr_desktop.gui import start
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.message import Message
from hwr_desktop.recognition.models import installed_models
from hwr_desktop.storage.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.window.main_window import MainWindow


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    start.install_language(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    start.install_language(qapp, "en")


@pytest.mark.usefixtures("german")
def test_paths_figures_and_reasons_stand_in_the_translation() -> None:
    damaged = "{path}, page {number}: damaged image ({error}); scan or copy it again"
    reason = Message("the place is read-only; choose another one")
    lost = InputError("{path}: no such file; check the name", path="b.png")
    for message, told in {
        Message(damaged, path="/a b/c.png", number=2, error="bad {x}"): (
            "/a b/c.png, Seite 2: beschädigtes Bild (bad {x}); "
            "scannen oder kopieren Sie es noch einmal"
        ),
        OutputError("{path} cannot be written: {reason}", path="x.csv", reason=reason): (
            "x.csv kann nicht geschrieben werden: "
            "Der Ort ist schreibgeschützt; wählen Sie einen anderen"
        ),
        Message("{path}: picture left aside: {message}", path="a.xml", message=lost): (
            "a.xml: Bild beiseitegelassen: b.png: keine solche Datei; prüfen Sie den Namen"
        ),
        Message.verbatim("what another program {says}"): "what another program {says}",
    }.items():
        assert in_window_language(message) == told


@pytest.mark.usefixtures("german")
def test_the_licence_of_each_model_is_told_in_german() -> None:
    for model in installed_models():
        licence = Message.verbatim(model.metadata.licence_note)
        assert in_window_language(licence).startswith("Gelernt")


@pytest.mark.usefixtures("german")
def test_a_damaged_picture_is_told_in_german(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    torn = tmp_path / "torn.png"
    torn.write_bytes(b"no image")
    window = make_window()
    window.open_files([torn])
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=60_000)
    box = window.findChild(QMessageBox)
    assert f"{torn}: kein Bild, das gelesen werden kann" in box.text()
    box.close()


@pytest.mark.usefixtures("german")
def test_a_newer_project_is_told_in_german(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "forms.hwr"
    Project.create(path).close()
    with closing(sqlite3.connect(path)) as tool:
        tool.execute("PRAGMA user_version = 99")
    window = make_window()
    window.open_files([path])
    box = window.findChild(QMessageBox)
    assert f"{path} hat ein neueres HWR Desktop geschrieben (Format 99" in box.text()
    box.close()


@pytest.mark.usefixtures("german")
def test_what_hinders_the_saving_is_told_in_german(desk: MainWindow) -> None:
    project = desk.controller.project
    assert project is not None
    project.on_error(
        ProjectError("{path} cannot be written: the disk is full; free some space", path="x.hwr")
    )
    told = desk.findChildren(QLabel)
    assert any("Der Datenträger ist voll" in label.toolTip() for label in told)
