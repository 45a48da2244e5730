"""How the window looks: palettes for light and dark, spacing, and the colours of data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from hwr_desktop.resources import resource_path
from hwr_desktop.review.marks import Mark

SPACING = 8
"""Pixels between things that belong together; multiples of it between things that do not."""


_PAPER_COLOURS = {
    Mark.SURE: "#5b6b7f",
    Mark.UNSURE: "#a15c07",
    Mark.DOUBTFUL: "#be123c",
    Mark.CONFIRMED: "#047857",
    Mark.CORRECTED: "#1d4ed8",
    Mark.REJECTED: "#596170",
    Mark.SET_ASIDE: "#7e22ce",
    Mark.NO_TEXT: "#596170",
}
_DARK_COLOURS = {
    Mark.SURE: "#a3b1c2",
    Mark.UNSURE: "#fbbf24",
    Mark.DOUBTFUL: "#fb7185",
    Mark.CONFIRMED: "#34d399",
    Mark.CORRECTED: "#7db2ff",
    Mark.REJECTED: "#9ca3af",
    Mark.SET_ASIDE: "#c99bff",
    Mark.NO_TEXT: "#9ca3af",
}

PAPER_SELECTION = QColor("#2563eb")
"""Colour of the current word's frame on the page, which is paper in every theme."""


def paper_colour(mark: Mark) -> QColor:
    """The colour of a mark on the page."""
    return QColor(_PAPER_COLOURS[mark])


def colour(mark: Mark, palette: QPalette) -> QColor:
    """The colour of a mark in tables and panels, which follow the palette."""
    return QColor((_DARK_COLOURS if is_dark(palette) else _PAPER_COLOURS)[mark])


def is_dark(palette: QPalette) -> bool:
    """Whether a palette writes light on dark."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()


@dataclass(frozen=True, slots=True)
class _Tones:
    window: str
    base: str
    desk: str
    alternate: str
    button: str
    text: str
    faint: str
    line: str
    accent: str
    on_accent: str
    tooltip: str
    tick: str


_LIGHT = _Tones(
    window="#f4f5f7",
    base="#ffffff",
    desk="#e6e9ee",
    alternate="#f8f9fb",
    button="#ffffff",
    text="#1b2230",
    faint="#667085",
    line="#d5d9e0",
    accent="#2563eb",
    on_accent="#ffffff",
    tooltip="#1b2230",
    tick="tick-on-light.svg",
)
_DARK = _Tones(
    window="#1c1f24",
    base="#15171b",
    desk="#101215",
    alternate="#1a1d22",
    button="#2a2e35",
    text="#e6e9ee",
    faint="#98a2b3",
    line="#3a3f48",
    accent="#5b9bff",
    on_accent="#0b1220",
    tooltip="#e6e9ee",
    tick="tick-on-dark.svg",
)


def apply_theme(app: QApplication, *, theme: str, font_size: int) -> None:
    """Give the application its style, colours and text size.

    Args:
        app: The application.
        theme: ``system``, ``light`` or ``dark``.
        font_size: Points, or 0 for the system's size.
    """
    hints = app.styleHints()
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme)
    hints.setColorScheme(scheme or Qt.ColorScheme.Unknown)
    dark = (scheme or hints.colorScheme()) is Qt.ColorScheme.Dark
    app.setStyle("Fusion")
    app.setPalette(_palette(_DARK if dark else _LIGHT))
    app.setStyleSheet(_style_sheet(_DARK if dark else _LIGHT))
    font = QFont(QApplication.font())
    system_size = app.property("systemFontSize") or font.pointSizeF()
    app.setProperty("systemFontSize", system_size)
    font.setPointSizeF(font_size or system_size)
    app.setFont(font)


def _palette(tones: _Tones) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, tone in {
        role.Window: tones.window,
        role.WindowText: tones.text,
        role.Base: tones.base,
        role.AlternateBase: tones.alternate,
        role.Text: tones.text,
        role.Button: tones.button,
        role.ButtonText: tones.text,
        role.BrightText: tones.on_accent,
        role.PlaceholderText: tones.faint,
        role.Highlight: tones.accent,
        role.HighlightedText: tones.on_accent,
        role.Accent: tones.accent,
        role.Link: tones.accent,
        role.LinkVisited: tones.accent,
        role.ToolTipBase: tones.tooltip,
        role.ToolTipText: tones.window,
        role.Light: tones.button,
        role.Midlight: tones.line,
        role.Mid: tones.line,
        role.Dark: tones.line,
        role.Shadow: tones.line,
    }.items():
        palette.setColor(target, QColor(tone))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, _blend(tones.faint, tones.window))
    return palette


def _blend(front: str, back: str) -> QColor:
    a, b = QColor(front), QColor(back)
    return QColor(
        (a.red() * 2 + b.red()) // 3,
        (a.green() * 2 + b.green()) // 3,
        (a.blue() * 2 + b.blue()) // 3,
    )


def _style_sheet(tones: _Tones) -> str:
    hover = QColor(tones.text)
    tint = f"rgba({hover.red()}, {hover.green()}, {hover.blue()}, 18)"
    accent = QColor(tones.accent)
    chosen = f"rgba({accent.red()}, {accent.green()}, {accent.blue()}, 30)"
    up, down = (resource_path("icons", f"chevron-{way}.svg").as_posix() for way in ("up", "down"))
    handle = f"rgba({hover.red()}, {hover.green()}, {hover.blue()}, 60)"
    pressed = f"rgba({hover.red()}, {hover.green()}, {hover.blue()}, 34)"
    return f"""
        QToolBar {{ border: none; border-bottom: 1px solid {tones.line};
            padding: 4px 8px;
            spacing: 2px; background: {tones.window}; }}
        QToolBar::separator {{ width: 1px; margin: 6px 6px; background: {tones.line}; }}
        QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px 7px; }}
        ElidingButton {{ padding: 5px 3px; }}
        QToolButton:hover {{ background: {tint}; }}
        QToolButton:pressed, QToolButton:checked {{ background: {pressed}; }}
        QToolButton:focus {{ border-color: {tones.accent}; }}
        QToolButton::menu-indicator {{ image: none; }}
        QPushButton {{ border: 1px solid {tones.line}; border-radius: 6px; padding: 6px 14px;
            background: {tones.button}; }}
        QPushButton:hover {{ border-color: {tones.faint}; }}
        QPushButton:focus {{ border-color: {tones.accent}; }}
        QPushButton:default {{ background: {tones.accent}; color: {tones.on_accent};
            border-color: {tones.accent}; }}
        QPushButton:disabled {{ color: {tones.faint}; background: {tones.window};
            border-color: {tones.line}; }}
        QStatusBar {{ border-top: 1px solid {tones.line}; background: {tones.window}; }}
        QStatusBar::item {{ border: none; }}
        QStatusBar QLabel {{ color: {tones.faint}; padding: 2px 8px; }}
        QSplitter::handle {{ background: {tones.line}; }}
        QSplitter::handle:horizontal {{ width: 1px; }}
        QSplitter::handle:vertical {{ height: 1px; }}
        QTabWidget::pane {{ border: none; border-top: 1px solid {tones.line}; }}
        QTabBar {{ background: {tones.window}; qproperty-drawBase: 0; }}
        QTabBar::tab {{ border: none; padding: 9px 14px; color: {tones.faint};
            border-bottom: 2px solid transparent; background: transparent; }}
        QTabBar::tab:selected {{ color: {tones.text}; border-bottom-color: {tones.accent}; }}
        QTabBar::tab:hover {{ color: {tones.text}; }}
        QTableView, QListView, QTreeView, QGraphicsView, QTextEdit {{ border: none; }}
        QTableView, QTreeView {{ selection-background-color: {chosen};
            selection-color: {tones.text}; gridline-color: {tones.line}; }}
        QTableView::item {{ padding: 0 5px; }}
        QTreeView::item {{ padding: 5px; }}
        QTreeView::item:selected {{ background: {chosen}; color: {tones.text}; }}
        QListView {{ background: {tones.window}; selection-background-color: {chosen};
            selection-color: {tones.text}; }}
        QHeaderView::section {{ background: {tones.base}; color: {tones.faint}; border: none;
            border-bottom: 1px solid {tones.line}; padding: 6px 8px; }}
        QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit {{
            border: 1px solid {tones.line}; border-radius: 6px; padding: 5px 8px;
            background: {tones.base}; }}
        QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
            QPlainTextEdit:focus {{ border-color: {tones.accent}; }}
        QCheckBox {{ spacing: 8px; }}
        QCheckBox::indicator, QTableView::indicator, QListView::indicator {{
            width: 15px; height: 15px;
            border: 1px solid {tones.faint}; border-radius: 4px; background: {tones.base}; }}
        QCheckBox::indicator:focus {{ border-color: {tones.accent}; }}
        QCheckBox::indicator:checked, QTableView::indicator:checked,
            QListView::indicator:checked {{
            background: {tones.accent}; border-color: {tones.accent};
            image: url("{resource_path("icons", tones.tick).as_posix()}"); }}
        QRadioButton {{ spacing: 8px; }}
        QRadioButton::indicator {{ width: 13px; height: 13px; border: 1px solid {tones.faint};
            border-radius: 7px; background: {tones.base}; }}
        QRadioButton::indicator:focus {{ border-color: {tones.accent}; }}
        QRadioButton::indicator:checked {{ width: 5px; height: 5px;
            border: 5px solid {tones.accent}; background: {tones.on_accent}; }}
        QComboBox::drop-down {{ border: none; width: 26px; }}
        QComboBox::down-arrow {{ image: url({down}); width: 14px; height: 14px; }}
        QAbstractSpinBox {{ padding: 3px 0; }}
        QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 22px;
            background: transparent; subcontrol-origin: border; }}
        QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
        QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
        QAbstractSpinBox::up-arrow {{ image: url({up}); width: 11px; height: 11px; }}
        QAbstractSpinBox::down-arrow {{ image: url({down}); width: 11px; height: 11px; }}
        QMenuBar {{ background: {tones.window}; padding: 2px 6px; }}
        QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
        QMenuBar::item:selected {{ background: {tint}; }}
        QMenu {{ border: 1px solid {tones.line}; padding: 5px; background: {tones.base}; }}
        QMenu::item {{ padding: 6px 26px 6px 26px; border-radius: 5px; }}
        QMenu::item:selected {{ background: {tones.accent}; color: {tones.on_accent}; }}
        QMenu::item:disabled {{ color: {tones.faint}; background: transparent; }}
        QMenu::separator {{ height: 1px; background: {tones.line}; margin: 5px 8px; }}
        QMenu::icon {{ padding-left: 6px; }}
        QGraphicsView {{ background: {tones.desk}; }}
        QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
        QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
        QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 32px; }}
        QScrollBar::handle:horizontal {{ min-width: 32px; }}
        QScrollBar::handle:hover {{ background: {tones.faint}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QAbstractScrollArea::corner {{ background: transparent; }}
        QToolTip {{ border: none; padding: 5px 8px; color: {tones.window};
            background: {tones.tooltip}; }}
        QProgressBar {{ border: none; border-radius: 3px; background: {tones.line};
            max-height: 6px; }}
        QProgressBar::chunk {{ border-radius: 3px; background: {tones.accent}; }}
        QLabel[faint="true"] {{ color: {tones.faint}; }}
        QFrame[panel="true"] {{ background: {tones.base}; }}
    """
