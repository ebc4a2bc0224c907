# SPDX-License-Identifier: MIT
"""The style sheet of the window's own furniture, made from a theme."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QGuiApplication

from reader.ui.resources import resource
from reader.ui.themes import Theme, blend

MENUS, SCROLLS, CONTROLS, LISTS, PAGES = GROUPS = ("menus", "scrolls", "controls", "lists", "pages")
"""The groups of rules: parts that are always seen read only those that are for them, as reading takes its time."""


def style_sheet(theme: Theme, scale: float = 1.0, groups: Sequence[str] = GROUPS) -> str:
    """Return the style sheet for a theme; `scale` is the system's text size over the usual one."""
    rules = _rules(theme, scale, "left" if QGuiApplication.isRightToLeft() else "right")
    return "".join(rules[group] for group in groups)


@lru_cache(maxsize=4)
def _rules(theme: Theme, scale: float, edge: str) -> dict[str, str]:
    """Return the rules of each group; `edge` is the side of a list on which the page lies beside it."""
    hover = blend(theme.panel, theme.text, 0.07)
    pressed = blend(theme.panel, theme.text, 0.13)
    thumb = blend(theme.page, theme.text, 0.22)
    thumb_hover = blend(theme.page, theme.text, 0.38)
    field = theme.page if not theme.dark else blend(theme.panel, theme.text, 0.06)
    small = round(12 * scale)
    # A style sheet takes its pictures from files, which keep their own colour: one for dark grounds, one for light.
    arrow, tick = (
        resource("icons", f"{name}-on-{'dark' if theme.dark else 'light'}.svg").as_posix().replace('"', '\\"')
        for name in ("arrow", "tick")
    )
    return {
        MENUS: f"""
QMenuBar {{ background: {theme.panel}; }}
QMenuBar {{ padding: 1px 6px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {theme.page}; border: 1px solid {theme.line}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 24px; border-radius: 5px; }}
QMenu::item:selected {{ background: {theme.selected}; }}
QMenu::item:disabled {{ color: {theme.muted}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 6px; }}
QToolTip {{ background: {theme.page}; color: {theme.text}; border: 1px solid {theme.line}; padding: 5px 8px; }}
""",
        SCROLLS: f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {thumb}; border-radius: 3px; min-height: 36px; margin: 3px 3px 3px 3px; }}
QScrollBar::handle:vertical:hover {{ background: {thumb_hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {thumb}; border-radius: 3px; min-width: 36px; margin: 3px; }}
""",
        CONTROLS: f"""
#quiet {{ color: {theme.muted}; }}
QLineEdit {{ background: {field}; border: 1px solid {theme.line}; border-radius: 8px; padding: 7px 10px;
  selection-background-color: {theme.selection}; selection-color: {theme.text}; }}
QLineEdit:focus {{ border: 1px solid {theme.accent}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {pressed}; }}
QToolButton:focus {{ border: 1px solid {theme.accent}; }}
QToolButton#sideTab {{ color: {theme.muted}; padding: 4px 8px; }}
QToolButton#sideTab:checked {{ color: {theme.text}; background: transparent; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{ background: {hover}; border: 1px solid {theme.line}; border-radius: 7px; padding: 6px 14px; }}
QPushButton:hover {{ background: {pressed}; }}
QPushButton:focus {{ border: 1px solid {theme.accent}; }}
QPushButton#plain {{ background: transparent; border: 1px solid transparent; color: {theme.accent}; padding: 5px 8px; }}
QPushButton#plain::menu-indicator {{ image: url("{arrow}"); width: 9px; height: 9px; subcontrol-position: right center;
  subcontrol-origin: padding; right: 4px; }}
QPushButton#plain:hover {{ background: {hover}; }}
QPushButton#plain:focus {{ border: 1px solid {theme.accent}; }}
QPushButton:disabled {{ color: {theme.muted}; }}
""",
        LISTS: f"""
QSplitter::handle {{ background: {theme.line}; }}
#listPane, #voicesPanel, #notices {{ background: {theme.panel}; }}
#listPane QListView, #voicesPanel QListView {{ background: {theme.panel}; border: none; outline: none; }}
#listHeading {{ color: {theme.muted}; font-size: {small}px; padding: 2px 22px 8px 19px; }}
#panelTitle {{ padding: 14px 18px 2px 18px; }}
#panelHeading {{ color: {theme.muted}; font-size: {small}px; padding: 8px 18px 4px 18px; }}
QComboBox {{ background: {field}; border: 1px solid {theme.line}; border-radius: 7px; padding: 5px 10px; }}
QComboBox:focus {{ border: 1px solid {theme.accent}; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {theme.page}; border: 1px solid {theme.line}; }}
QPushButton#chip {{ background: {theme.selected}; border: 1px solid {theme.line}; border-radius: 12px;
  padding: 3px 10px; min-height: 18px; }}
QPushButton#chip:hover {{ background: {pressed}; }}
QToolButton#facet {{ border: 1px solid {theme.line}; border-radius: 12px; padding: 3px 10px; min-height: 18px; }}
#listButton {{ background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 0; }}
#listButton:hover {{ background: {hover}; }}
#listButton:focus {{ border: 1px solid {theme.accent}; }}
#nothingTitle {{ font-size: {round(15 * scale)}px; }}
#chip, #tagChip, #partialChip {{ background: {theme.selected}; border: 1px solid {theme.selected}; border-radius: 11px;
  padding: 4px 10px; font-size: {small}px; }}
#chip:hover {{ border: 1px solid {theme.muted}; }}
#chip:focus {{ border: 1px solid {theme.accent}; }}
#chipName {{ background: transparent; border: none; padding: 2px 0; font-size: {small}px; }}
""",
        PAGES: f"""
#emptyPage, #mendPage, #originalPage, #peoplePage, #personPage {{ background: {theme.page}; }}
QListView#mendList {{ background: {theme.page}; border: none; outline: none; }}
QListView#readings {{ background: {theme.panel}; border: none; outline: none; padding: 4px 0; }}
#emptyTitle {{ font-size: {round(20 * scale)}px; }}
QPushButton#primary {{ background: {theme.accent}; color: {theme.on_accent}; border: none; padding: 9px 20px; }}
QPushButton#primary:disabled {{ background: {hover}; color: {theme.muted}; }}
QPushButton#primary:focus {{ border: 2px solid {theme.text}; padding: 7px 18px; }}
#personPage QPushButton#plain {{ padding-right: 18px; }}
QPushButton#choice {{ background: transparent; border: 1px solid transparent; padding: 5px 10px; }}
QPushButton#choice:hover {{ background: {hover}; }}
QPushButton#choice:checked {{ background: {theme.page}; border: 1px solid {theme.line}; }}
QPushButton#choice:focus {{ border: 1px solid {theme.accent}; }}
#settingsSections {{ background: {theme.panel}; border: none; border-{edge}: 1px solid {theme.line}; padding: 20px 10px;
  outline: none; }}
#settingsSections::item {{ padding: 4px 12px; border-radius: 6px; color: {theme.text}; }}
#settingsSections::item:selected {{ background: {theme.selected}; }}
#settingsPage {{ background: {theme.page}; }}
#keys {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 8px; padding: 6px; outline: none; }}
#keys::item {{ padding: 4px 6px; }}
#keys::item:selected {{ background: {theme.selected}; color: {theme.text}; }}
QHeaderView::section {{ background: {theme.page}; color: {theme.muted}; border: none; padding: 4px 6px;
  border-bottom: 1px solid {theme.line}; }}
QCheckBox {{ spacing: 9px; padding: 2px 0; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {theme.muted}; border-radius: 4px;
  background: {field}; }}
QCheckBox::indicator:checked {{ image: url("{tick}"); }}
QCheckBox::indicator:disabled {{ border: 1px solid {theme.line}; }}
QCheckBox:focus {{ color: {theme.accent}; }}
QPushButton#step {{ padding: 4px 0; min-width: 30px; font-size: {round(15 * scale)}px; }}
QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
#tablePage {{ background: {theme.page}; }}
#tablePage QTableView {{ background: {theme.page}; color: {theme.text}; border: none; outline: none;
  selection-background-color: {theme.selected}; selection-color: {theme.text}; }}
#tablePage QTableView::item {{ border: none; border-bottom: 1px solid {theme.line}; padding: 4px 10px; }}
#tablePage QTableView::item:focus {{ border: 1px solid {theme.accent}; }}
#tablePage QHeaderView {{ background: {theme.page}; border: none; }}
#tablePage QHeaderView::section {{ background: {theme.page}; color: {theme.text}; border: none;
  border-bottom: 1px solid {theme.muted}; padding: 7px 12px; }}
QPushButton#onCard {{ background: transparent; border: none; color: {theme.muted}; padding: 4px 8px 4px 0;
  font-size: {small}px; text-align: left; min-height: 18px; }}
QPushButton#onCard:hover {{ color: {theme.accent}; }}
#peoplePage QListView, #personPage QListView {{ background: {theme.page}; border: none; outline: none; }}
#chooser {{ background: {theme.panel}; }}
#chooser QListView {{ background: {theme.panel}; border: none; outline: none; }}
#card {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 10px; }}
QPlainTextEdit#note {{ background: {field}; border: 1px solid {theme.line}; border-radius: 7px; padding: 2px 4px;
  selection-background-color: {theme.selection}; selection-color: {theme.text}; }}
QPlainTextEdit#note:focus {{ border: 1px solid {theme.accent}; }}
#linkLabel {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 6px;
  padding: 4px 9px; font-size: {small}px; }}
#overlay {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 10px; }}
#wrapped {{ background: transparent; }}
QTextEdit#differences {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 8px;
  padding: 6px 2px; }}
QTextEdit#differences:focus {{ border: 1px solid {theme.accent}; }}
QListView#commands, #overlay QListView {{ background: {theme.page}; border: none; outline: none; }}
#tagChip, #partialChip {{ padding: 0; }}
#partialChip {{ background: {theme.page}; border: 1px dashed {theme.muted}; }}
#cross {{ border: none; border-radius: 11px; padding: 3px; }}
#offer {{ background: transparent; border: none; border-radius: 6px; padding: 6px 10px; text-align: left; }}
#offer:hover, #offer:checked {{ background: {theme.selected}; }}
#findBar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
#speechBar {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
#notices {{ border-top: 1px solid {theme.line}; }}
#notices QListView {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px;
  padding: 6px 4px; outline: none; }}
#notices QListView::item {{ padding: 3px 8px; }}
""",
    }
