"""What the inner rooms say, told in the window's language."""

from __future__ import annotations

import ast
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel, QMessageBox

from hwr_desktop import atomic, errors
from hwr_desktop.gui import start
from hwr_desktop.gui.messages import MESSAGES
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.recognition.models import installed_models
from hwr_desktop.storage import database
from hwr_desktop.storage.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hwr_desktop.gui.main_window import MainWindow

PROGRAM = Path(errors.__file__).parent
ROOMS = ("batch", "exchange", "imaging", "recognition", "review", "storage")
CONSOLE_ONLY = PROGRAM / "batch" / "cluster.py"
KINDS = {
    name
    for module in (errors, database)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, errors.HwrError)
} - {"CancelledError", "EditError"}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    start.install_language(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    start.install_language(qapp, "en")


def sentence(text: ast.expr) -> str:
    """A text with nothing between the braces of its places; empty where it is composed."""
    match text:
        case ast.Constant(value=str(words)):
            return re.sub(r"\{\w+(:[^}]*)?\}", "{}", words)
        case ast.JoinedStr(values=parts):
            return "".join(sentence(p) if isinstance(p, ast.Constant) else "{}" for p in parts)
    return ""


def raised(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[text, *_]):
                if name in KINDS and re.search("[a-z]", words := sentence(text)):
                    yield words


def warned(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="warn"), args=[text]):
                yield sentence(text)
            case ast.Call(func=ast.Attribute(attr="_warn"), args=[text]):
                yield "{}: " + sentence(text)
            case ast.Call(func=ast.Attribute(value=ast.Name(id="warnings")), args=[text]):
                yield sentence(text)


def test_the_window_knows_every_error_of_the_inner_rooms() -> None:
    known = {re.sub(r"\{\w+\}", "{}", text) for text in MESSAGES}
    files = [f for room in ROOMS for f in (PROGRAM / room).rglob("*.py")]
    files += [PROGRAM / "atomic.py"]
    said = {words for file in files if file != CONSOLE_ONLY for words in raised(file)}
    assert len(said) > 60
    assert said - known == set()
    assert {remedy.template for remedy in atomic._REMEDIES.values()} <= known


def test_the_window_knows_every_warning_of_an_import_or_export() -> None:
    known = {re.sub(r"\{\w+\}", "{}", text) for text in MESSAGES}
    said = {words for file in (PROGRAM / "exchange").glob("*.py") for words in warned(file)}
    said = {words for words in said if re.search("[a-z]", words)}
    assert len(said) > 10
    assert said - known == set()


def test_the_window_knows_why_a_page_is_doubtful_and_what_a_model_is_for() -> None:
    known = {re.sub(r"\{\w+\}", "{}", text) for text in MESSAGES}
    health = ast.parse((PROGRAM / "imaging" / "health.py").read_text(encoding="utf-8"))
    reasons = {
        sentence(node.value.elts[1])
        for node in ast.walk(health)
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple)
    }
    assert len({reason for reason in reasons if reason}) > 5
    assert reasons - {""} <= known
    assert {model.metadata.licence_note for model in installed_models()} <= known


@pytest.mark.usefixtures("german")
def test_paths_figures_and_reasons_stand_in_the_translation() -> None:
    for english, told in {
        "/a b/c.png, page 2: damaged image (bad {x}); scan or copy it again": (
            "/a b/c.png, Seite 2: beschädigtes Bild (bad {x}); "
            "scannen oder kopieren Sie es noch einmal"
        ),
        "x.csv cannot be written: the place is read-only; choose another one": (
            "x.csv kann nicht geschrieben werden: "
            "Der Ort ist schreibgeschützt; wählen Sie einen anderen"
        ),
        "a.xml: picture left aside: b.png: no such file; check the name": (
            "a.xml: Bild beiseitegelassen: b.png: keine solche Datei; prüfen Sie den Namen"
        ),
        "what no room says": "what no room says",
    }.items():
        assert in_window_language(english) == told


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
        errors.ProjectError("x.hwr cannot be written: the disk is full; free some space")
    )
    told = desk.findChildren(QLabel)
    assert any("Der Datenträger ist voll" in label.toolTip() for label in told)
