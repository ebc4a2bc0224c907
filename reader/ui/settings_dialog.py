# SPDX-License-Identifier: MIT
"""All settings in one quiet dialog; each does what its action does, so menu, key and dialog always agree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui import themes, translation
from reader.ui.actions import Actions
from reader.ui.appearance import Appearance
from reader.ui.inlines import plain
from reader.ui.keymap import Keymap
from reader.ui.keys_page import KeysPage
from reader.ui.settings import Settings
from reader.ui.words import Words

_WIDTH, _HEIGHT = 760, 520
_SECTIONS_WIDTH = 168
_TILES = 3
"""Themes in a row."""
_TILE_WIDTH = 136
"""Pixels: so wide that the longest name does not make its column wider than the others."""


class SettingsDialog(QDialog):
    """Shows the settings by section; what is changed is changed at once."""

    language_chosen = Signal()
    """Another language is to be shown: the window has to open anew."""

    def __init__(
        self,
        actions: Actions,
        appearance: Appearance,
        keymap: Keymap,
        *,
        settings: Settings,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._actions = actions
        self._appearance = appearance
        self._settings = settings
        self._folder = folder
        self.sections = QListWidget()
        self.sections.setObjectName("settingsSections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFixedWidth(round(_SECTIONS_WIDTH * appearance.scale))
        self.pages = QStackedWidget()
        self.keys_page = KeysPage(actions, keymap)
        for title, page in (
            (self.tr("Reading"), self._reading()),
            (self.tr("Voices"), self._voices()),
            (self.tr("Library"), self._library()),
            (self.tr("Keys"), self.keys_page),
            (self.tr("Language"), self._language()),
        ):
            self.sections.addItem(title)
            self.pages.addWidget(page)
        for row in range(self.sections.count()):
            self.sections.item(row).setSizeHint(QSize(0, round(34 * appearance.scale)))
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sections)
        layout.addWidget(self.pages, 1)
        self.resize(round(_WIDTH * appearance.scale), round(_HEIGHT * appearance.scale))

    def show_section(self, number: int) -> None:
        """Open a section by its place in the list."""
        self.sections.setCurrentRow(number)

    # ── Sections ─────────────────────────────────────────────────────────────

    def _reading(self) -> QWidget:
        actions = self._actions
        self.theme = ThemeTiles(actions.theme_group)
        self.family = _choice(actions.family_group)
        # What the system decides or a key changes is shown here too.
        self._appearance.changed.connect(self._show_choices)
        page, form = _page()
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Typeface"), self.family)
        for name, smaller, larger, value in (
            (self.tr("Text size"), "smaller", "larger", lambda: f"{self._appearance.style.size}"),
            (self.tr("Line height"), "tighter", "looser", self._line_height),
            (self.tr("Column"), "narrower", "wider", self._column),
        ):
            form.addRow(name, Steps(name, actions[smaller], actions[larger], value, self._appearance))
        form.addRow("", ActionBox(actions["justified"]))
        self.dictionary = QLineEdit(self._settings.text("dictionary/command"))
        self.dictionary.setPlaceholderText(self.tr("The one of the system"))
        self.dictionary.setAccessibleName(self.tr("Dictionary"))
        self.dictionary.setToolTip(
            self.tr("A program that words are looked up with, such as goldendict {word}; {word} stands for the word.")
        )
        self.dictionary.editingFinished.connect(self._choose_dictionary)
        form.addRow(self.tr("Dictionary"), self.dictionary)
        usual = QPushButton(self.tr("As at first"))
        usual.setAutoDefault(False)
        usual.clicked.connect(actions["usual"].trigger)
        row = QHBoxLayout()
        row.addWidget(usual)
        row.addStretch(1)
        form.addRow("", row)
        return page

    def _choose_dictionary(self) -> None:
        self._settings.set("dictionary/command", self.dictionary.text().strip())

    def _line_height(self) -> str:
        return QLocale().toString(self._appearance.style.line_height, "f", 2)

    def _column(self) -> str:
        return self.tr("{count} characters").format(count=self._appearance.style.columns)

    def _show_choices(self) -> None:
        self.theme.follow()
        families = self._actions.family_group.actions()
        self.family.setCurrentIndex([action.isChecked() for action in families].index(True))

    def _voices(self) -> QWidget:
        page, form = _page()
        for name in ("quotes_layer", "people_layer", "pure_text", "voices_panel"):
            form.addRow(ActionBox(self._actions[name]))
        about = _words(
            self.tr(
                "A name is shown only where it is sure enough. Where it is not, the quotation is marked more "
                "faintly and the card says what the text itself says."
            )
        )
        form.addRow(about)
        return page

    def _library(self) -> QWidget:
        page, form = _page()
        # A field scrolls a long path and lets it be copied.
        where = QLineEdit(plain(str(self._folder)))
        where.setReadOnly(True)
        where.setCursorPosition(0)
        where.setAccessibleName(self.tr("Everything is kept in {folder}").format(folder=self._folder))
        form.addRow(self.tr("Everything is kept in"), where)
        watch = QPushButton(self.tr("Watch a folder…"))
        watch.setAutoDefault(False)
        watch.clicked.connect(self._actions["watch_folder"].trigger)
        row = QHBoxLayout()
        row.addWidget(watch)
        row.addStretch(1)
        form.addRow(self.tr("Pages saved later"), row)
        form.addRow(
            "", _words(self.tr("Pages saved in a watched folder appear here by themselves. The files stay there."))
        )
        return page

    def _language(self) -> QWidget:
        page, form = _page()
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), translation.FOLLOW_SYSTEM)
        for code, name in translation.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(translation.choice(self._settings)))
        self.language.activated.connect(self._choose_language)
        form.addRow(self.tr("Language of the window"), self.language)
        form.addRow("", _words(self.tr("The window opens anew in another language; you lose nothing.")))
        return page

    def _choose_language(self) -> None:
        before = translation.resolve(translation.choice(self._settings))
        translation.choose(self._settings, self.language.currentData())
        if translation.resolve(translation.choice(self._settings)) != before:
            self.language_chosen.emit()


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    page.setObjectName("settingsPage")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    form = QFormLayout()
    form.setHorizontalSpacing(20)
    form.setVerticalSpacing(14)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(32, 28, 32, 24)
    layout.addLayout(form)
    layout.addStretch(1)
    return page, form


def _words(text: str) -> QLabel:
    label = Words(text, "quiet")
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)  # a form's column leaves it narrow otherwise
    label.setSizePolicy(policy)
    return label


class ThemeTiles(QWidget):
    """The themes side by side, each written in its own colours."""

    def __init__(self, group: QActionGroup) -> None:
        super().__init__()
        self._group = group
        self._buttons: list[QPushButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, action in enumerate(group.actions()):
            button = QPushButton(action.text())
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(action.text())
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)  # as high as its neighbours
            button.clicked.connect(action.trigger)
            button.clicked.connect(self.follow)
            grid.addWidget(button, number // _TILES, number % _TILES)
            self._buttons.append(button)
        for column in range(_TILES):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, _TILE_WIDTH)
        self.follow()

    def follow(self) -> None:
        """Show which theme is chosen."""
        for button, action in zip(self._buttons, self._group.actions(), strict=True):
            chosen = action.isChecked()
            button.setChecked(chosen)
            # A tick tells the chosen one beside its edge's colour.
            button.setText(f"✓ {action.text()}" if chosen else action.text())
            if action.data() != themes.FOLLOW_SYSTEM:
                theme = themes.load(action.data())
                edge = f"2px solid {theme.accent}" if chosen else f"1px solid {theme.line}"
                colours = f"background: {theme.page}; color: {theme.text}"
                button.setStyleSheet(
                    f"QPushButton {{ {colours}; border: {edge}; padding: 8px 4px; }}"
                    f"QPushButton:focus {{ border: 2px solid {theme.accent}; }}"
                )


class ActionBox(QCheckBox):
    """A box that does what a checkable action does, and shows what it shows."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action.text())
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())


class Steps(QWidget):
    """Two buttons that do what two actions do, with the value between them."""

    def __init__(
        self, name: str, less: QAction, more: QAction, value: Callable[[], str], appearance: Appearance
    ) -> None:
        super().__init__()
        self._value = value
        self.less, self.more = self._button("−", less), self._button("+", more)
        self.shown = QLabel()
        self.shown.setMinimumWidth(round(110 * appearance.scale))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.less, self.shown, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        appearance.changed.connect(self._tell)
        self._tell()

    def _button(self, sign: str, action: QAction) -> QPushButton:
        button = QPushButton(sign)
        button.setObjectName("step")
        button.setAutoDefault(False)
        button.setAccessibleName(action.text())
        button.setToolTip(action.text())
        button.clicked.connect(action.trigger)
        return button

    def _tell(self) -> None:
        self.shown.setText(self._value())


def _choice(group: QActionGroup) -> QComboBox:
    """Return a box of a group's choices."""
    box = QComboBox()
    for action in group.actions():
        box.addItem(action.text())
        if action.isChecked():
            box.setCurrentIndex(box.count() - 1)
    box.activated.connect(lambda row=0: group.actions()[row].trigger())
    return box
