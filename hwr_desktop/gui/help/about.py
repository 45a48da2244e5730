"""Versions and licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hwr_desktop.gui.style import theme
from hwr_desktop.gui.style.icons import icon
from hwr_desktop.gui.window_language import in_window_language
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from hwr_desktop.gui.reading.worker import EngineInfo

_PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("onnxruntime", "MIT"),
    ("opencv-python-headless", "Apache-2.0"),
    ("numpy", "BSD-3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("rapidfuzz", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("XlsxWriter", "BSD-2-Clause"),
)


class AboutDialog(QDialog):
    """What this is, what reads, and what it is built on."""

    def __init__(self, engine: EngineInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About HWR Desktop"))
        picture = QLabel(self)
        picture.setPixmap(icon("app").pixmap(64, 64))
        summary = self.tr("Reads handwriting offline. Licence: Apache-2.0.")
        title = self._text(f"<h2>HWR Desktop {_version('hwr-desktop')}</h2>{summary}")
        head = QHBoxLayout()
        head.setSpacing(3 * theme.SPACING)
        head.addWidget(picture)
        head.addWidget(title, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 18)
        whole.setSpacing(2 * theme.SPACING)
        whole.addLayout(head)
        whole.addSpacing(theme.SPACING)
        whole.addWidget(self._text(self._reader(engine)))
        whole.addWidget(self._text(_parts()))
        whole.addSpacing(theme.SPACING)
        whole.addWidget(buttons)

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _reader(self, engine: EngineInfo) -> str:
        reader = (
            self.tr("Reading with {model} on {provider}.").format(
                model=engine.model, provider=engine.provider
            )
            if engine.model
            else self.tr("No model has been loaded yet.")
        )
        return (
            f"{reader}<br>{in_window_language(Message.verbatim(engine.licence))}"
            if engine.licence
            else reader
        )


def _parts() -> str:
    rows = "".join(
        f"<tr><td>{name} {_version(name)}</td><td>&nbsp;&nbsp;{licence}</td></tr>"
        for name, licence in _PARTS
    )
    return f"<table>{rows}</table>"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
