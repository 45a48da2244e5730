"""The preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hwr_desktop.gui.menus.shortcut_editor import ShortcutEditor
from hwr_desktop.gui.style import theme
from hwr_desktop.gui.widgets.number_fields import NumberField
from hwr_desktop.resources import resource_path

if TYPE_CHECKING:
    from hwr_desktop.gui.settings import SettingsStore

LANGUAGES = {"en": "English", "de": "Deutsch"}


class PreferencesDialog(QDialog):
    """Each change holds at once, so there is nothing to accept; Close closes."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self._appearance(), self.tr("Appearance"))
        tabs.addTab(self._reading(), self.tr("Reading"))
        tabs.addTab(self._review(), self.tr("Review"))
        self.shortcuts = ShortcutEditor(settings, self)
        tabs.addTab(self.shortcuts, self.tr("Shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 12)
        whole.addWidget(tabs)
        whole.addWidget(buttons)
        self.resize(560, 460)

    def _appearance(self) -> QWidget:
        page, form = _form_page()
        form.addRow(
            self.tr("Theme"),
            self._choice(
                "theme",
                {
                    "system": self.tr("As the system"),
                    "light": self.tr("Light"),
                    "dark": self.tr("Dark"),
                },
            ),
        )
        size = NumberField(7, 24, page)
        size.setObjectName("font_size")
        size.setSuffix(self.tr(" pt"))
        size.setSpecialValueText(self.tr("As the system"))
        size.setValue(self._settings.current.font_size or size.minimum())
        size.valueChanged.connect(
            lambda value: self._settings.update(font_size=0 if value == size.minimum() else value)
        )
        form.addRow(self.tr("Text size"), size)
        form.addRow(
            self.tr("Language"),
            self._choice("language", {"": self.tr("As the system")} | LANGUAGES),
        )
        form.addRow("", _note(self.tr("Another language holds from the next start on."), page))
        return page

    def _reading(self) -> QWidget:
        page, form = _form_page()
        models = {path.stem: path.stem for path in sorted(resource_path("models").glob("*.onnx"))}
        models.setdefault(self._settings.current.model, self._settings.current.model)
        form.addRow(self.tr("Model"), self._choice("model", models))
        form.addRow(
            "",
            _note(
                self.tr(
                    "Models named “open” learned only from data that may be used commercially; "
                    "the others are for research."
                ),
                page,
            ),
        )
        providers = {
            "auto": self.tr("The fastest present"),
            "cpu": "CPU",
            "cuda": "CUDA (NVIDIA)",
            "dml": "DirectML (Windows)",
            "coreml": "CoreML (macOS)",
        }
        form.addRow(self.tr("Runs on"), self._choice("provider", providers))
        threads = NumberField(0, 64, page)
        threads.setObjectName("threads")
        threads.setSpecialValueText(self.tr("One a core"))
        threads.setValue(self._settings.current.threads)
        threads.valueChanged.connect(lambda value: self._settings.update(threads=value))
        form.addRow(self.tr("Threads"), threads)
        return page

    def _review(self) -> QWidget:
        page, form = _form_page()
        threshold = NumberField(0, 100, page)
        threshold.setObjectName("threshold")
        threshold.setSuffix("\N{NO-BREAK SPACE}%")
        threshold.setValue(round(100 * self._settings.current.threshold))
        threshold.valueChanged.connect(lambda value: self._settings.update(threshold=value / 100))
        form.addRow(self.tr("Show me words less sure than"), threshold)
        printed = QCheckBox(self.tr("Review printed words too"), page)
        printed.setObjectName("review_printed")
        printed.setChecked(self._settings.current.review_printed)
        printed.toggled.connect(lambda on: self._settings.update(review_printed=on))
        form.addRow("", printed)
        return page

    def _choice(self, name: str, options: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for value, text in options.items():
            box.addItem(text, value)
        current: Any = getattr(self._settings.current, name)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.currentIndexChanged.connect(
            lambda _: self._settings.update(**{name: box.currentData()})
        )
        return box


def _form_page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(20, 20, 20, 20)
    form.setHorizontalSpacing(2 * theme.SPACING)
    form.setVerticalSpacing(theme.SPACING + 4)
    return page, form


def _note(text: str, parent: QWidget) -> QLabel:
    note = QLabel(text, parent)
    note.setWordWrap(True)
    note.setProperty("faint", True)
    return note
