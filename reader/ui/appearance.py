# SPDX-License-Identifier: MIT
"""The theme and the way texts are set, chosen in the menus, applied at once, remembered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui import fonts, look, themes
from reader.ui.actions import Actions, check
from reader.ui.settings import Settings
from reader.ui.style import COLUMNS, LINE_HEIGHTS, SIZES, Style
from reader.ui.wardrobe import Wardrobe

_USUAL_PIXELS = 13.0
"""The window's own text at the usual system size."""


def theme_choice(settings: Settings) -> str:
    """Return the remembered theme's name, or that the system decides."""
    choice = settings.text("reading/theme", themes.FOLLOW_SYSTEM)
    return choice if choice in (*themes.NAMES, themes.FOLLOW_SYSTEM) else themes.FOLLOW_SYSTEM


def kept_style(settings: Settings, theme: themes.Theme) -> Style:
    """Return the remembered way to set a text, in a theme."""
    usual = Style(theme)
    family = settings.text("reading/family", usual.family)
    return Style(
        theme=theme,
        family=family if family in fonts.READING else usual.family,
        size=int(nearest(SIZES, settings.number("reading/size", usual.size))),
        line_height=nearest(LINE_HEIGHTS, settings.number("reading/line_height", usual.line_height)),
        columns=int(nearest(COLUMNS, settings.number("reading/columns", usual.columns))),
        justified=settings.flag("reading/justified", default=False),
        hyphens=settings.flag("reading/hyphens", default=True),
    )


def keep_style(settings: Settings, style: Style) -> None:
    """Remember how texts are set."""
    settings.set("reading/family", style.family)
    settings.set("reading/size", style.size)
    settings.set("reading/line_height", style.line_height)
    settings.set("reading/columns", style.columns)
    settings.set("reading/justified", style.justified)
    settings.set("reading/hyphens", style.hyphens)


def nearest(choices: Sequence[float], value: float) -> float:
    """Return the choice next to a value."""
    return min(choices, key=lambda choice: abs(choice - value))


def stepped(choices: Sequence[float], value: float, step: int) -> float:
    """Return the choice `step` places further than a value, or the last there is."""
    at = choices.index(nearest(choices, value))
    return choices[min(max(at + step, 0), len(choices) - 1)]


class Appearance(QObject):
    """Holds the style that is shown and changes it."""

    changed = Signal()
    """The style or the theme is another."""

    def __init__(
        self, settings: Settings, application: QApplication, frame: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._application = application
        self.wardrobe = Wardrobe(frame)
        hints = QGuiApplication.styleHints()
        self._scheme: Qt.ColorScheme = hints.colorScheme()
        hints.colorSchemeChanged.connect(self.follow)
        system = QFontInfo(application.font()).pixelSize()
        self.scale = min(2.0, max(1.0, system / _USUAL_PIXELS))
        """The system's text size over the usual one."""
        self.theme = themes.resolve(theme_choice(settings), self._scheme)
        self.style: Style = kept_style(settings, self.theme)

    def dress(self) -> None:
        """Give the program its font and palette, and the parts of the window their style sheet."""
        application = self._application
        application.setFont(fonts.font(fonts.WINDOW, round(_USUAL_PIXELS * self.scale)))
        application.setPalette(themes.palette(self.theme))
        self.dress_parts()
        # The next start paints its areas in these before it has read a theme.
        for name in ("panel", "page", "line"):
            self._settings.set(f"colours/{name}", getattr(self.theme, name))

    def dress_parts(self) -> None:
        """Give the parts of the window their style sheet."""
        self.wardrobe.dress(partial(look.style_sheet, self.theme, self.scale))

    def connect_actions(self, actions: Actions) -> None:
        """Let the menus choose."""
        check(actions.theme_group, theme_choice(self._settings))
        check(actions.family_group, self.style.family)
        actions["justified"].setChecked(self.style.justified)
        actions.theme_group.triggered.connect(self._theme_chosen)
        actions.family_group.triggered.connect(self._family_chosen)
        actions["hyphens"].setChecked(self.style.hyphens)
        actions["justified"].toggled.connect(self._justify)
        actions["hyphens"].toggled.connect(self._hyphenate)
        actions["larger"].triggered.connect(lambda: self._step_size(1))
        actions["smaller"].triggered.connect(lambda: self._step_size(-1))
        actions["wider"].triggered.connect(lambda: self._step_columns(1))
        actions["narrower"].triggered.connect(lambda: self._step_columns(-1))
        actions["looser"].triggered.connect(lambda: self._step_lines(1))
        actions["tighter"].triggered.connect(lambda: self._step_lines(-1))

        def next_theme() -> None:
            following = themes.NAMES[(themes.NAMES.index(self.theme.name) + 1) % len(themes.NAMES)]
            check(actions.theme_group, following)  # first: who hears of the change looks at the menu
            self.choose_theme(following)

        def usual() -> None:
            style = Style(self.theme)
            check(actions.family_group, style.family)
            actions["justified"].setChecked(style.justified)
            actions["hyphens"].setChecked(style.hyphens)
            self._set(style)

        actions["next_theme"].triggered.connect(next_theme)
        actions["usual"].triggered.connect(usual)

    def choose_theme(self, choice: str) -> None:
        """Show a theme, or follow the system from now on."""
        self._settings.set("reading/theme", choice)
        self._show(themes.resolve(choice, self._scheme))

    def _theme_chosen(self, action: QAction) -> None:
        self.choose_theme(action.data())

    def _family_chosen(self, action: QAction) -> None:
        self._set(self.style._replace(family=action.data()))

    def _justify(self, on: bool) -> None:
        self._set(self.style._replace(justified=on))

    def _hyphenate(self, on: bool) -> None:
        self._set(self.style._replace(hyphens=on))

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Note what the system tells, and show it where the reader wants that."""
        self._scheme = scheme
        if theme_choice(self._settings) == themes.FOLLOW_SYSTEM:
            self._show(themes.resolve(themes.FOLLOW_SYSTEM, scheme))

    def _show(self, theme: themes.Theme) -> None:
        if theme == self.theme:
            return
        self.theme = theme
        self.style = self.style._replace(theme=theme)
        self.dress()
        self.changed.emit()

    def _set(self, style: Style) -> None:
        if style != self.style:
            self.style = style
            keep_style(self._settings, style)
            self.changed.emit()

    def _step_size(self, step: int) -> None:
        self._set(self.style._replace(size=int(stepped(SIZES, self.style.size, step))))

    def _step_columns(self, step: int) -> None:
        self._set(self.style._replace(columns=int(stepped(COLUMNS, self.style.columns, step))))

    def _step_lines(self, step: int) -> None:
        self._set(self.style._replace(line_height=stepped(LINE_HEIGHTS, self.style.line_height, step)))
