# SPDX-License-Identifier: MIT
"""Everything the window can do: each with a name, a place in a menu, and its keys."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.ui import fonts, themes
from reader.ui.translation import translator


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # the name lupdate looks for
    """Mark a text for translation where the table stands; `tr` translates it where it is shown."""
    return text


class Entry(NamedTuple):
    """One thing to do; an empty name is a line in the menu."""

    name: str
    text: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False


SEPARATOR = Entry("")

MENUS: tuple[tuple[str, str, tuple[Entry, ...]], ...] = (
    (
        "file",
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            Entry("open", QT_TRANSLATE_NOOP("actions", "Open saved pages…"), ("Ctrl+O",)),
            Entry("open_folder", QT_TRANSLATE_NOOP("actions", "Open a folder…"), ("Ctrl+Shift+O",)),
            Entry("watch_folder", QT_TRANSLATE_NOOP("actions", "Watch a folder…"), ("Ctrl+Shift+W",)),
            Entry("import_report", QT_TRANSLATE_NOOP("actions", "Reports of imports…"), ("Ctrl+Shift+R",)),
            Entry("clean_library", QT_TRANSLATE_NOOP("actions", "Clean the library again")),
            SEPARATOR,
            Entry("show_original", QT_TRANSLATE_NOOP("actions", "Show the saved file"), ("Ctrl+Shift+F",)),
            SEPARATOR,
            Entry("print", QT_TRANSLATE_NOOP("actions", "Print…"), ("Ctrl+P",)),
            Entry("save_pdf", QT_TRANSLATE_NOOP("actions", "Save as PDF…"), ("Ctrl+Shift+S",)),
            Entry("export", QT_TRANSLATE_NOOP("actions", "Export…"), ("Ctrl+Alt+E",)),
            SEPARATOR,
            Entry("quit", QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",)),
        ),
    ),
    (
        "edit",
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            Entry("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",)),
            Entry("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            SEPARATOR,
            Entry("copy", QT_TRANSLATE_NOOP("actions", "Copy"), ("Ctrl+C",)),
            Entry(
                "copy_quotation", QT_TRANSLATE_NOOP("actions", "Copy as a quotation with its source"), ("Ctrl+Shift+C",)
            ),
            Entry("copy_markdown", QT_TRANSLATE_NOOP("actions", "Copy as Markdown"), ("Ctrl+Alt+C",)),
            Entry("paste", QT_TRANSLATE_NOOP("actions", "Paste a page"), ("Ctrl+V", "Shift+Ins")),
            Entry("select_all", QT_TRANSLATE_NOOP("actions", "Select all"), ("Ctrl+A",)),
            SEPARATOR,
            Entry("find", QT_TRANSLATE_NOOP("actions", "Find in the article…"), ("Ctrl+F",)),
            Entry("find_next", QT_TRANSLATE_NOOP("actions", "Next match"), ("F3", "Ctrl+G")),
            Entry("find_previous", QT_TRANSLATE_NOOP("actions", "Previous match"), ("Shift+F3", "Ctrl+Shift+G")),
            Entry("look_up", QT_TRANSLATE_NOOP("actions", "Look up in the dictionary"), ("Ctrl+D",)),
            Entry("search", QT_TRANSLATE_NOOP("actions", "Search the library…"), ("/", "Ctrl+K")),
            Entry("keep_search", QT_TRANSLATE_NOOP("actions", "Keep this search…"), ("Ctrl+Shift+K",)),
            Entry("forget_searches", QT_TRANSLATE_NOOP("actions", "Forget past searches"), ("Ctrl+Alt+K",)),
            SEPARATOR,
            Entry("settings", QT_TRANSLATE_NOOP("actions", "Settings…"), ("Ctrl+,",)),
        ),
    ),
    (
        "library",
        QT_TRANSLATE_NOOP("actions", "&Library"),
        (
            Entry("go_to_list", QT_TRANSLATE_NOOP("actions", "Go to a list…"), ("G",)),
            SEPARATOR,
            Entry("site_only", QT_TRANSLATE_NOOP("actions", "Only from this site"), ("Shift+S",)),
            Entry("author_only", QT_TRANSLATE_NOOP("actions", "Only by this author"), ("Shift+A",)),
            Entry("year_only", QT_TRANSLATE_NOOP("actions", "Only of this year"), ("Shift+Y",)),
            Entry(
                "quotations_only", QT_TRANSLATE_NOOP("actions", "Only with quotations"), ("Shift+U",), checkable=True
            ),
            Entry("pictures_only", QT_TRANSLATE_NOOP("actions", "Only with pictures"), ("Shift+I",), checkable=True),
            Entry("whole_list", QT_TRANSLATE_NOOP("actions", "The whole list"), ("Shift+G",)),
            SEPARATOR,
            Entry("reverse", QT_TRANSLATE_NOOP("actions", "In reverse"), ("Shift+B",), checkable=True),
            SEPARATOR,
            Entry("back_up", QT_TRANSLATE_NOOP("actions", "Back up…"), ("Ctrl+Shift+B",)),
            Entry("restore_backup", QT_TRANSLATE_NOOP("actions", "Restore a backup…"), ("Ctrl+Alt+B",)),
            Entry("check_library", QT_TRANSLATE_NOOP("actions", "Check the library"), ("Ctrl+Alt+L",)),
            SEPARATOR,
        ),
    ),
    (
        "article",
        QT_TRANSLATE_NOOP("actions", "&Article"),
        (
            Entry("next_article", QT_TRANSLATE_NOOP("actions", "Next article"), ("J",)),
            Entry("previous_article", QT_TRANSLATE_NOOP("actions", "Previous article"), ("K",)),
            Entry("extend_down", QT_TRANSLATE_NOOP("actions", "Select the next one, too"), ("Shift+J",)),
            Entry("extend_up", QT_TRANSLATE_NOOP("actions", "Select the previous one, too"), ("Shift+K",)),
            SEPARATOR,
            Entry("star", QT_TRANSLATE_NOOP("actions", "Star"), ("S",), checkable=True),
            Entry("archive", QT_TRANSLATE_NOOP("actions", "Archive"), ("A",), checkable=True),
            Entry("mark_read", QT_TRANSLATE_NOOP("actions", "Read"), ("M",), checkable=True),
            Entry("tags", QT_TRANSLATE_NOOP("actions", "Tags…"), ("T",)),
            SEPARATOR,
            Entry("bin", QT_TRANSLATE_NOOP("actions", "Move to the bin"), ("Del", "D")),
            Entry("restore", QT_TRANSLATE_NOOP("actions", "Take out of the bin"), ("U",)),
            Entry("purge", QT_TRANSLATE_NOOP("actions", "Delete for good…"), ("Shift+Del",)),
            Entry("empty_bin", QT_TRANSLATE_NOOP("actions", "Empty the bin…")),
            SEPARATOR,
            Entry("details", QT_TRANSLATE_NOOP("actions", "About this article"), ("Ctrl+I",)),
            Entry("versions", QT_TRANSLATE_NOOP("actions", "Versions…"), ("Ctrl+Shift+V",)),
            SEPARATOR,
            Entry("original", QT_TRANSLATE_NOOP("actions", "Show the original"), ("Shift+O",), checkable=True),
            Entry("mend", QT_TRANSLATE_NOOP("actions", "Mend this article"), ("Ctrl+E",), checkable=True),
            Entry("clean_again", QT_TRANSLATE_NOOP("actions", "Clean this article again"), ("Ctrl+Shift+E",)),
            SEPARATOR,
            Entry("page_down", QT_TRANSLATE_NOOP("actions", "A screen further"), ("PgDown",)),
            Entry("page_up", QT_TRANSLATE_NOOP("actions", "A screen back"), ("PgUp",)),
            Entry("beginning", QT_TRANSLATE_NOOP("actions", "To the beginning"), ("Ctrl+Home",)),
            Entry("end", QT_TRANSLATE_NOOP("actions", "To the end"), ("Ctrl+End",)),
            SEPARATOR,
            Entry("read_aloud", QT_TRANSLATE_NOOP("actions", "Read aloud, or pause"), ("R",)),
            Entry("stop_reading", QT_TRANSLATE_NOOP("actions", "Stop reading aloud"), ("Shift+R",)),
            Entry("next_sentence", QT_TRANSLATE_NOOP("actions", "Next sentence"), ("Alt+Down",)),
            Entry("previous_sentence", QT_TRANSLATE_NOOP("actions", "Previous sentence"), ("Alt+Up",)),
            Entry("faster", QT_TRANSLATE_NOOP("actions", "Read faster"), ("Alt+Right",)),
            Entry("slower", QT_TRANSLATE_NOOP("actions", "Read slower"), ("Alt+Left",)),
        ),
    ),
    (
        "voices",
        QT_TRANSLATE_NOOP("actions", "V&oices"),
        (
            Entry("next_quote", QT_TRANSLATE_NOOP("actions", "Next quotation"), ("N",)),
            Entry("previous_quote", QT_TRANSLATE_NOOP("actions", "Previous quotation"), ("P",)),
            Entry("card", QT_TRANSLATE_NOOP("actions", "Who says this?"), ("C",)),
            Entry("elsewhere", QT_TRANSLATE_NOOP("actions", "What this person says elsewhere"), ("W",)),
            SEPARATOR,
            Entry("quotes_layer", QT_TRANSLATE_NOOP("actions", "Mark quotations"), ("1",), checkable=True),
            Entry("people_layer", QT_TRANSLATE_NOOP("actions", "Underline people"), ("2",), checkable=True),
            Entry("highlights_layer", QT_TRANSLATE_NOOP("actions", "Mark highlights"), ("3",), checkable=True),
            Entry("pure_text", QT_TRANSLATE_NOOP("actions", "Pure text"), ("0",), checkable=True),
            SEPARATOR,
            Entry("voices_only", QT_TRANSLATE_NOOP("actions", "Nothing but the voices"), ("O",), checkable=True),
            Entry("voices_panel", QT_TRANSLATE_NOOP("actions", "List of voices"), ("V",), checkable=True),
            Entry("people", QT_TRANSLATE_NOOP("actions", "People of the library"), ("B",)),
            SEPARATOR,
            Entry("correct", QT_TRANSLATE_NOOP("actions", "Correct…"), ("Shift+C",)),
            Entry("other_speaker", QT_TRANSLATE_NOOP("actions", "Somebody else said this…"), ("Shift+W",)),
            Entry("mark_quotation", QT_TRANSLATE_NOOP("actions", "Mark as a quotation"), ("Q",)),
            Entry("mark_person", QT_TRANSLATE_NOOP("actions", "Mark as a person…"), ("Shift+Q",)),
            Entry("no_quotation", QT_TRANSLATE_NOOP("actions", "Not a quotation"), ("X",)),
            Entry("no_person", QT_TRANSLATE_NOOP("actions", "Not a person"), ("Shift+X",)),
            Entry("never_person", QT_TRANSLATE_NOOP("actions", "Not a person in any article"), ("Ctrl+Shift+X",)),
            Entry("same_person", QT_TRANSLATE_NOOP("actions", "Same person as…"), ("I",)),
            Entry("rename_person", QT_TRANSLATE_NOOP("actions", "Name and role…"), ("F2",)),
            Entry(
                "voices_checked",
                QT_TRANSLATE_NOOP("actions", "All voices looked through"),
                ("Shift+M",),
                checkable=True,
            ),
            Entry("corrections", QT_TRANSLATE_NOOP("actions", "Corrections…"), ("Shift+Z",)),
        ),
    ),
    (
        "highlights",
        QT_TRANSLATE_NOOP("actions", "Hi&ghlights"),
        (
            Entry("highlight", QT_TRANSLATE_NOOP("actions", "Highlight"), ("H",)),
            Entry("highlight_note", QT_TRANSLATE_NOOP("actions", "Write a note"), ("E",)),
            Entry("remove_highlight", QT_TRANSLATE_NOOP("actions", "Remove the highlight"), ("Shift+H",)),
            SEPARATOR,
            Entry("highlight_yellow", QT_TRANSLATE_NOOP("actions", "Highlight in yellow"), ("Ctrl+1",)),
            Entry("highlight_green", QT_TRANSLATE_NOOP("actions", "Highlight in green"), ("Ctrl+2",)),
            Entry("highlight_blue", QT_TRANSLATE_NOOP("actions", "Highlight in blue"), ("Ctrl+3",)),
            Entry("highlight_pink", QT_TRANSLATE_NOOP("actions", "Highlight in pink"), ("Ctrl+4",)),
            SEPARATOR,
            Entry("next_highlight", QT_TRANSLATE_NOOP("actions", "Next highlight"), ("Shift+N",)),
            Entry("previous_highlight", QT_TRANSLATE_NOOP("actions", "Previous highlight"), ("Shift+P",)),
            SEPARATOR,
            Entry("copy_highlights", QT_TRANSLATE_NOOP("actions", "Copy the article's highlights"), ("Ctrl+Alt+H",)),
            Entry("highlights_panel", QT_TRANSLATE_NOOP("actions", "List of highlights"), ("Shift+V",)),
            Entry("all_highlights", QT_TRANSLATE_NOOP("actions", "All highlights…"), ("Ctrl+Shift+H",)),
        ),
    ),
    (
        "view",
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            Entry("list_pane", QT_TRANSLATE_NOOP("actions", "Library list"), ("L",), checkable=True),
            Entry("only_text", QT_TRANSLATE_NOOP("actions", "Nothing but the text"), ("F11",), checkable=True),
            Entry("focus", QT_TRANSLATE_NOOP("actions", "One paragraph at a time"), ("F",), checkable=True),
            Entry(
                "focus_sentence", QT_TRANSLATE_NOOP("actions", "One sentence at a time"), ("Shift+F",), checkable=True
            ),
            Entry("turning", QT_TRANSLATE_NOOP("actions", "Turn pages"), ("Ctrl+Shift+T",), checkable=True),
            Entry("gliding", QT_TRANSLATE_NOOP("actions", "Smooth scrolling"), ("Ctrl+Shift+L",), checkable=True),
            SEPARATOR,
            Entry("next_theme", QT_TRANSLATE_NOOP("actions", "Next theme"), ("Shift+T",)),
            Entry("larger", QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
            Entry("smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",)),
            Entry("wider", QT_TRANSLATE_NOOP("actions", "Wider column"), ("Ctrl+]",)),
            Entry("narrower", QT_TRANSLATE_NOOP("actions", "Narrower column"), ("Ctrl+[",)),
            Entry("looser", QT_TRANSLATE_NOOP("actions", "Looser lines"), ("Ctrl+Shift+Up",)),
            Entry("tighter", QT_TRANSLATE_NOOP("actions", "Tighter lines"), ("Ctrl+Shift+Down",)),
            Entry("justified", QT_TRANSLATE_NOOP("actions", "Justified"), ("Ctrl+J",), checkable=True),
            Entry(
                "hyphens", QT_TRANSLATE_NOOP("actions", "Hyphens in justified lines"), ("Ctrl+Shift+J",), checkable=True
            ),
            Entry("usual", QT_TRANSLATE_NOOP("actions", "As at first"), ("Ctrl+0",)),
        ),
    ),
    (
        "help",
        QT_TRANSLATE_NOOP("actions", "&Help"),
        (
            Entry("commands", QT_TRANSLATE_NOOP("actions", "Commands…"), ("Ctrl+Shift+P",)),
            Entry("keys", QT_TRANSLATE_NOOP("actions", "Keys"), ("?", "F1")),
            Entry("welcome", QT_TRANSLATE_NOOP("actions", "Welcome page")),
        ),
    ),
)

THEME_TITLES = (
    QT_TRANSLATE_NOOP("actions", "Light"),
    QT_TRANSLATE_NOOP("actions", "Sepia"),
    QT_TRANSLATE_NOOP("actions", "Grey"),
    QT_TRANSLATE_NOOP("actions", "Dark"),
    QT_TRANSLATE_NOOP("actions", "Black"),
    QT_TRANSLATE_NOOP("actions", "High contrast"),
)
"""What the shipped themes call themselves: marked for translation here, since they are data."""

ORDERS = (
    ("added", QT_TRANSLATE_NOOP("actions", "Added last")),
    ("published", QT_TRANSLATE_NOOP("actions", "Published last")),
    ("title", QT_TRANSLATE_NOOP("actions", "Title")),
    ("site", QT_TRANSLATE_NOOP("actions", "Site")),
    ("author", QT_TRANSLATE_NOOP("actions", "Author")),
    ("words", QT_TRANSLATE_NOOP("actions", "Longest")),
)
"""What the list can be sorted by, and its name."""

GROUPINGS = (
    ("", QT_TRANSLATE_NOOP("actions", "Nothing")),
    ("day", QT_TRANSLATE_NOOP("actions", "Day added")),
    ("year", QT_TRANSLATE_NOOP("actions", "Year published")),
    ("site", QT_TRANSLATE_NOOP("actions", "Site")),
    ("author", QT_TRANSLATE_NOOP("actions", "Author")),
    ("tag", QT_TRANSLATE_NOOP("actions", "Tag")),
)
"""What the list can be grouped by."""


tr = translator("actions")
"""Translates a name of this table."""


class Actions:
    """The window's actions by name, made from the table and put into its menu bar."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for menu_name, title, entries in MENUS:
            menu = QMenu(tr(title), window)  # the bar's own would be coloured anew with it, though nobody sees them
            window.menuBar().addMenu(menu)
            self.menus[menu_name] = menu
            for entry in entries:
                if not entry.name:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(entry))
        view = self.menus["view"]
        choices = [(name, themes.load(name).title) for name in themes.NAMES]
        choices.insert(0, (themes.FOLLOW_SYSTEM, QT_TRANSLATE_NOOP("actions", "As the system")))
        self.theme_group = self._choice(view, tr("Theme"), choices)
        self.family_group = self._choice(view, tr("Typeface"), [(family, family) for family in fonts.READING])
        library = self.menus["library"]
        self.order_group = self._choice(library, tr("Sort by"), list(ORDERS))
        self.grouping_group = self._choice(library, tr("Group by"), list(GROUPINGS))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def names(self) -> list[str]:
        """All names, in the order of the menus."""
        return list(self._actions)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(tr(entry.text), self._window)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        # An action of a hidden menu bar would not hear its keys; the window always does.
        self._window.addAction(action)
        self._actions[entry.name] = action
        return action

    def _choice(self, menu: QMenu, title: str, choices: list[tuple[str, str]]) -> QActionGroup:
        submenu = menu.addMenu(title)
        group = QActionGroup(self._window)
        for value, text in choices:
            action = submenu.addAction(tr(text))
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return group


def check(group: QActionGroup, value: str) -> None:
    """Check the choice of a group that stands for a value."""
    for action in group.actions():
        action.setChecked(action.data() == value)
