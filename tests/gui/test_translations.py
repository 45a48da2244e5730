from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from docs.make_translations import collect
from hwr_desktop.gui import start
from hwr_desktop.gui.actions import ACTIONS
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def messages(path: Path) -> list[tuple[str, list[str]]]:
    """Each text with what it is translated into; an unfinished one into nothing."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        texts = forms or [translation.text or ""]
        if translation.get("type") == "unfinished":
            texts = [""]
        found.append((message.find("source").text, texts))
    return found


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_text_of_the_window_is_translated(language: str, tmp_path: Path) -> None:
    stored = resource_path("translations", f"hwr-desktop_{language}.ts")
    path = Path(shutil.copy(stored, tmp_path))
    collect(path, tmp_path)
    for source, translations in messages(path):
        for text in translations:
            assert text, source
            placeholders = r"\{[^}]*\}|%L?n"
            wanted = Counter(re.findall(placeholders, source))
            assert Counter(re.findall(placeholders, text)) == wanted, source


def test_the_compiled_file_is_what_the_window_speaks() -> None:
    translator = QTranslator()
    assert translator.load(str(resource_path("translations", "hwr-desktop_de.qm")))
    for spec in ACTIONS:
        assert translator.translate("Action", spec.text), spec.id


def test_languages_and_plurals(qapp: QApplication) -> None:
    def count(number: int) -> str:
        return QCoreApplication.translate("WordTablePanel", "%Ln words", "", number)

    for language, one, many, open_ in (
        ("de", "1 Wort", "2 Wörter", "Ö&ffnen …"),
        ("en", "1 word", "2 words", "&Open…"),
        ("fr", "1 word", "2 words", "&Open…"),
    ):
        start.install_language(qapp, language)
        assert count(1) == one
        assert count(2) == many
        assert QCoreApplication.translate("Action", "&Open…") == open_
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.setParent(None)


def test_german_menus_have_unique_mnemonics(qapp: QApplication) -> None:
    start.install_language(qapp, "de")
    by_menu: dict[str, list[str]] = {}
    for spec in ACTIONS:
        text = QCoreApplication.translate("Action", spec.text)
        if "&" in text:
            by_menu.setdefault(spec.menu, []).append(text[text.index("&") + 1].casefold())
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    for menu, letters in by_menu.items():
        assert [letter for letter, times in Counter(letters).items() if times > 1] == [], menu
