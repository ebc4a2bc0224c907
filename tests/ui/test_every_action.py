# SPDX-License-Identifier: MIT
"""Every action of the table, by a click in its menu and by its key; each has to do what it is named after.

What can be seen of the program is written down under names (`Seen`); the table here says for each action which of
them has to be another one afterwards, and what has to be there before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Voices
from reader.ui.actions import GROUPINGS, MENUS, ORDERS
from reader.ui.application import Application
from reader.ui.choice import Choice
from reader.ui.overlay import Overlay
from reader.ui.speakers import Speaker

ENTRIES = {entry.name: entry for _, _, entries in MENUS for entry in entries if entry.name}
NO_FILES: tuple[list[str], str] = ([], "")


class Program:
    """The window on a small library, what it asked of the system, and what can be seen of it."""

    def __init__(self, application: Application, numbers: list[int], qtbot: QtBot) -> None:
        self.application = application
        self.numbers = numbers
        self.qtbot = qtbot
        self.window = application.window
        self.desk = application.desk
        self.asked: list[str] = []
        self.speaker = Speaking()

    @property
    def library(self) -> Any:
        assert self.desk.library is not None
        return self.desk.library

    def do(self, *names: str) -> None:
        """Do actions, whichever way."""
        for name in names:
            self.window.actions_by_name[name].trigger()

    def select(self, words: str) -> None:
        """Select words of the text."""
        view = self.window.pane.view
        view.setTextCursor(view.document().find(words))

    def rows(self) -> list[Any]:
        """The articles, those in the bin too."""
        return [row for binned in (False, True) for row in self.library.rows(self.numbers, binned=binned)]

    def seen(self, name: str) -> object:
        """Return something that can be seen."""
        return SEEN[name](self)


class Speaking(Speaker):
    """A voice that notes what it is to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, float]] = []

    def say(self, text: str, language: str, speed: float) -> None:
        self.said.append((text, speed))

    def stop(self) -> None:
        pass


def dialogs(program: Program) -> list[str]:
    """Return the titles of the dialogs that are open."""
    return sorted(
        one.windowTitle() for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
    )


def popups(program: Program) -> int:
    """Return how many menus and sheets stand over the window."""
    menus = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    overlays = [one for one in program.application.frame.findChildren(Overlay) if one.isVisible()]
    return len(menus) + len(overlays)


def pages(program: Program) -> list[str]:
    """Return which pages stand in the text's place."""
    names = ("mendPage", "originalPage", "peoplePage", "personPage", "allHighlights", "tablePage")
    return [
        name
        for name in names
        if any(
            one.objectName() == name or type(one).__name__.casefold() == name.casefold()
            for one in program.application.frame.findChildren(QWidget)
            if one.isVisible()
        )
    ]


def scrolled(program: Program) -> int:
    """Return how far down the text is."""
    return program.window.pane.view.verticalScrollBar().value()


SEEN: dict[str, Callable[[Program], object]] = {
    "asked": lambda program: list(program.asked),
    "dialogs": dialogs,
    "popups": popups,
    "pages": pages,
    "frame": lambda program: program.application.frame.isVisible(),
    "clipboard": lambda _: QApplication.clipboard().text(),
    "articles": lambda program: len(program.library.ids()) + len(program.rows()),
    "selected text": lambda program: program.window.pane.view.textCursor().selectedText(),
    "selected": lambda program: len(program.window.library_list.selected()),
    "open": lambda program: program.desk.opening.current.row.title if program.desk.opening.current else "",
    "starred": lambda program: [row.starred for row in program.rows()],
    "states": lambda program: [row.state for row in program.rows()],
    "binned": lambda program: [row.binned_at is not None for row in program.rows()],
    "finding": lambda program: program.window.pane.find_bar.isVisible(),
    "match": lambda program: program.window.pane.view.layers.current_match,
    "search keys": lambda program: program.window.search_field.hasFocus(),
    "searches": lambda program: len(program.library.searches.all()),
    "history": lambda program: program.desk.searches.history(),
    "choice": lambda program: program.desk.lists.choice,
    "arrangement": lambda program: program.desk.lists.arrangement,
    "scrolled": scrolled,
    "said": lambda program: list(program.speaker.said),
    "reading aloud": lambda program: program.desk.highlighting.aloud.bar.isVisible(),
    "message": lambda program: program.window.notices.label.text(),
    "quotation": lambda program: program.window.pane.view.layers.current_quote,
    "card": lambda program: program.window.pane.card.isVisible(),
    "layers": lambda program: (
        program.window.pane.view.layers.quotes_shown,
        program.window.pane.view.layers.people_shown,
        program.window.pane.view.layers.marked.shown,
    ),
    "voices alone": lambda program: program.window.pane.stack.currentWidget() is program.window.pane.view,
    "side": lambda program: (program.window.side.isVisible(), program.window.voices.isVisible()),
    "list": lambda program: program.window.list_pane.isVisible(),
    "menus": lambda program: program.application.frame.menuBar().isVisible(),
    "corrections": lambda program: len(program.library.corrections.latest()),
    "chooser": lambda _: any(
        one.objectName() == "chooser" and one.isVisible() for one in QApplication.topLevelWidgets()
    ),
    "highlights": lambda program: [
        (one.span, one.colour) for number in program.numbers for one in program.library.highlights.of(number)
    ],
    "highlight card": lambda program: program.desk.highlighting.card.isVisible(),
    "style": lambda program: program.window.pane.view.style_shown,
    "focus": lambda program: program.window.pane.view.focus,
    "turning": lambda program: program.window.pane.view.turning,
    "gliding": lambda program: program.window.actions_by_name["gliding"].isChecked(),
    "current highlight": lambda program: program.desk.highlighting.current,
}


def at_the_middle(program: Program) -> None:
    """Scroll to the middle of a long text."""
    bar = program.window.pane.view.verticalScrollBar()
    program.desk.opening.open(program.numbers[1])
    program.do("gliding") if program.window.actions_by_name["gliding"].isChecked() else None
    program.qtbot.waitUntil(lambda: bar.maximum() > 2_000)
    bar.setValue(1_000)


def searched(program: Program) -> None:
    """Have something in the field that was searched for."""
    program.window.search_field.setText("rye bread")
    program.window.search_field.ask()
    program.desk.searches.remember()


def binned(program: Program) -> None:
    """Have an article of the bin open."""
    program.do("bin")
    program.qtbot.waitUntil(lambda: any(row.binned_at for row in program.rows()))
    program.desk.lists.show(Choice("bin"))
    program.desk.opening.open(program.numbers[2])
    program.window.library_list.step(1)


def found(program: Program) -> None:
    """Have words found that stand in the text more than once."""
    program.window.pane.finding.open_find()
    program.window.pane.find_bar.field.setText("Ida Berg")


def highlighted(program: Program) -> None:
    """Have two highlights, with the first one's words selected."""
    for words in ("second try", "best in town"):
        program.select(words)
        program.do("highlight")
    program.qtbot.waitUntil(lambda: len(SEEN["highlights"](program)) == 2)  # type: ignore[arg-type]
    program.select("second try")


def first_highlight(program: Program) -> None:
    """Be at the first of two highlights."""
    highlighted(program)
    program.do("previous_highlight")


def words(chosen: str) -> Callable[[Program], None]:
    return lambda program: program.select(chosen)


def done(*names: str) -> Callable[[Program], None]:
    return lambda program: program.do(*names)


def pasted(_: Program) -> None:
    QApplication.clipboard().setText("A page of its own\n\n" + "It was copied and is read like any other. " * 9)


def narrowed(program: Program) -> None:
    program.desk.lists.show(Choice(site="The Town Paper"))
    program.desk.opening.open(program.numbers[2])


def on_a_person(program: Program) -> None:
    """Have a person of the text under the card."""
    program.select("Ida Berg")


def starred(program: Program) -> None:
    program.do("star")
    program.qtbot.waitUntil(lambda: any(row.starred for row in program.rows()))


def taken_back(program: Program) -> None:
    starred(program)
    program.do("undo")
    program.qtbot.waitUntil(lambda: not any(row.starred for row in program.rows()))


def second_sentence(program: Program) -> None:
    program.do("read_aloud", "next_sentence")


EXPECTED: dict[str, tuple[str, Callable[[Program], None] | None]] = {
    "open": ("asked", None),
    "open_folder": ("asked", None),
    "watch_folder": ("dialogs", None),
    "import_report": ("dialogs", None),
    "clean_library": ("asked", None),
    "show_original": ("asked", None),
    "print": ("asked", None),
    "save_pdf": ("asked", None),
    "export": ("dialogs", None),
    "quit": ("frame", None),
    "undo": ("starred", starred),
    "redo": ("starred", taken_back),
    "copy": ("clipboard", words("second try")),
    "copy_quotation": ("clipboard", done("next_quote")),
    "copy_markdown": ("clipboard", words("second try")),
    "paste": ("articles", pasted),
    "select_all": ("selected", None),
    "find": ("finding", None),
    "find_next": ("match", found),
    "find_previous": ("match", found),
    "look_up": ("asked", words("Wheat")),
    "search": ("search keys", None),
    "keep_search": ("searches", searched),
    "forget_searches": ("history", searched),
    "settings": ("dialogs", None),
    "go_to_list": ("popups", None),
    "site_only": ("choice", None),
    "author_only": ("choice", None),
    "year_only": ("choice", None),
    "quotations_only": ("choice", None),
    "pictures_only": ("choice", None),
    "whole_list": ("choice", narrowed),
    "reverse": ("arrangement", None),
    "back_up": ("asked", None),
    "restore_backup": ("asked", None),
    "check_library": ("dialogs", None),
    "next_article": ("open", lambda program: program.desk.opening.open(program.numbers[1])),
    "previous_article": ("open", lambda program: program.desk.opening.open(program.numbers[0])),
    "extend_down": ("selected", lambda program: program.desk.opening.open(program.numbers[1])),
    "extend_up": ("selected", lambda program: program.desk.opening.open(program.numbers[0])),
    "star": ("starred", None),
    "archive": ("states", None),
    "mark_read": ("states", None),
    "tags": ("popups", None),
    "bin": ("binned", None),
    "restore": ("binned", binned),
    "purge": ("articles", binned),
    "empty_bin": ("articles", binned),
    "details": ("dialogs", None),
    "versions": ("dialogs", None),
    "original": ("pages", None),
    "mend": ("pages", None),
    "clean_again": ("asked", None),
    "page_down": ("scrolled", at_the_middle),
    "page_up": ("scrolled", at_the_middle),
    "beginning": ("scrolled", at_the_middle),
    "end": ("scrolled", at_the_middle),
    "read_aloud": ("said", None),
    "stop_reading": ("reading aloud", done("read_aloud")),
    "next_sentence": ("said", done("read_aloud")),
    "previous_sentence": ("said", second_sentence),
    "faster": ("said", done("read_aloud")),
    "slower": ("said", done("read_aloud")),
    "next_quote": ("quotation", None),
    "previous_quote": ("quotation", done("next_quote", "next_quote")),
    "card": ("card", words("Ida Berg")),
    "elsewhere": ("pages", done("next_quote")),
    "quotes_layer": ("layers", None),
    "people_layer": ("layers", None),
    "highlights_layer": ("layers", None),
    "pure_text": ("layers", None),
    "voices_only": ("voices alone", None),
    "voices_panel": ("side", None),
    "people": ("pages", None),
    "correct": ("popups", done("next_quote")),
    "other_speaker": ("chooser", done("next_quote")),
    "mark_quotation": ("corrections", words("best in town")),
    "mark_person": ("dialogs", words("The second")),
    "no_quotation": ("corrections", done("next_quote")),
    "no_person": ("corrections", on_a_person),
    "never_person": ("corrections", on_a_person),
    "same_person": ("chooser", on_a_person),
    "rename_person": ("dialogs", on_a_person),
    "voices_checked": ("corrections", None),
    "corrections": ("dialogs", None),
    "highlight": ("highlights", words("second try")),
    "highlight_note": ("highlight card", highlighted),
    "remove_highlight": ("highlights", highlighted),
    "highlight_yellow": ("highlights", words("second try")),
    "highlight_green": ("highlights", words("second try")),
    "highlight_blue": ("highlights", words("second try")),
    "highlight_pink": ("highlights", words("second try")),
    "next_highlight": ("current highlight", first_highlight),
    "previous_highlight": ("current highlight", highlighted),
    "copy_highlights": ("clipboard", highlighted),
    "highlights_panel": ("side", None),
    "all_highlights": ("pages", None),
    "list_pane": ("list", None),
    "only_text": ("menus", None),
    "focus": ("focus", None),
    "focus_sentence": ("focus", None),
    "turning": ("turning", None),
    "gliding": ("gliding", None),
    "next_theme": ("style", None),
    "larger": ("style", None),
    "smaller": ("style", None),
    "wider": ("style", None),
    "narrower": ("style", None),
    "looser": ("style", None),
    "tighter": ("style", None),
    "justified": ("style", None),
    "hyphens": ("style", done("justified")),
    "usual": ("style", done("larger")),
    "commands": ("dialogs", None),
    "keys": ("dialogs", None),
    "welcome": ("open", None),
}
"""For each action what has to be another one afterwards, and what has to be there before."""


@pytest.fixture
def program(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, voices: Voices, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Program:  # fmt: skip
    """A window on three articles, with nothing of the system behind it."""
    numbers = [
        keep(Article("The first", (Block(BlockKind.PARAGRAPH, "Rye bread."),))),
        keep(Article("The long one", tuple(Block(BlockKind.PARAGRAPH, "Words of it. " * 40) for _ in range(60)))),
        keep(article, voices),
    ]
    application = start()
    result = Program(application, numbers, qtbot)

    def asks(name: str, answer: Any) -> Callable[..., Any]:
        def ask(*_: object, **__: object) -> Any:
            result.asked.append(name)
            return answer

        return ask

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", asks("files", NO_FILES))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", asks("folder", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", asks("file", ("", "")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asks("target", ("", "")))
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", asks("printer", 0))
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", asks("name", ("A name", True)))
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", asks("address", True))
    monkeypatch.setattr("reader.ui.show_file.show_file", asks("file", None))
    monkeypatch.setattr("reader.ui.dictionary.look_up", asks("dictionary", True))
    monkeypatch.setattr(application.desk.states, "_confirmed", asks("sure", True))
    sent = application.desk.importer.send

    def send(message: Any) -> Any:
        result.asked.append(type(message).__name__)
        return sent(message)

    monkeypatch.setattr(application.desk.importer, "send", send)

    def find(*_: object) -> Speaker:
        return result.speaker

    monkeypatch.setattr(application.desk.highlighting.aloud, "find", find)
    QApplication.clipboard().setText("")
    application.desk.opening.open(numbers[2])
    qtbot.waitUntil(lambda: application.window.pane.view.cast is not None)
    return result


def test_the_table_here_knows_every_action() -> None:
    assert set(EXPECTED) == set(ENTRIES)


def press(program: Program, name: str) -> None:
    """Press the first key of an action."""
    keys: Any = program.window.actions_by_name[name].shortcuts()[0]
    QTest.keyClick(program.window, keys[0].key(), keys[0].keyboardModifiers())


def click(program: Program, menu_name: str, *path: Any) -> None:
    """Open a menu of the menu bar by mouse and click an action in it, or in menus within it."""
    bar = program.application.frame.menuBar()
    menu = program.window.actions_by_name.menus[menu_name]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
    program.qtbot.waitUntil(menu.isVisible)
    for action in path:
        place = menu.actionGeometry(action).center()
        within = action.menu()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        if within is not None:
            program.qtbot.waitUntil(within.isVisible)
            menu = within


@pytest.mark.parametrize("way", ["key", "mouse"])
@pytest.mark.parametrize("name", list(ENTRIES))
def test_every_action_does_what_it_says(name: str, way: str, program: Program) -> None:
    keys = ENTRIES[name].keys
    if way == "key" and not keys:
        assert program.window.actions_by_name[name].shortcuts() == []
        return
    changing, before = EXPECTED[name]
    if before is not None:
        before(program)
    program.qtbot.wait(1)
    action = program.window.actions_by_name[name]
    program.qtbot.waitUntil(action.isEnabled)
    was = program.seen(changing)
    if way == "key":
        press(program, name)
    else:
        menu = next(menu for menu, _, entries in MENUS if any(entry.name == name for entry in entries))
        click(program, menu, action)
    program.qtbot.waitUntil(lambda: program.seen(changing) != was, timeout=8_000)
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu):
            menu.close()


@pytest.mark.parametrize("order", [name for name, _ in ORDERS if name != "added"])
def test_every_order_is_chosen_by_mouse(order: str, program: Program) -> None:
    group = program.window.actions_by_name.order_group
    choose(program, "library", group, order)
    assert program.desk.lists.arrangement.order == order


@pytest.mark.parametrize("grouping", [name for name, _ in GROUPINGS if name])
def test_every_grouping_is_chosen_by_mouse(grouping: str, program: Program) -> None:
    group = program.window.actions_by_name.grouping_group
    choose(program, "library", group, grouping)
    assert program.desk.lists.arrangement.grouping == grouping


@pytest.mark.parametrize("theme", ["sepia", "grey", "dark", "black", "contrast"])
def test_every_theme_is_chosen_by_mouse(theme: str, program: Program) -> None:
    choose(program, "view", program.window.actions_by_name.theme_group, theme)
    assert program.window.pane.view.style_shown.theme.name == theme


@pytest.mark.parametrize("family", ["Source Serif 4", "Inter", "Atkinson Hyperlegible"])
def test_every_typeface_is_chosen_by_mouse(family: str, program: Program) -> None:
    choose(program, "view", program.window.actions_by_name.family_group, family)
    assert program.window.pane.view.style_shown.family == family


def choose(program: Program, menu_name: str, group: Any, value: str) -> None:
    """Click a choice in its menu within a menu."""
    action = next(one for one in group.actions() if one.data() == value)
    menu = program.window.actions_by_name.menus[menu_name]
    for one in menu.actions():
        within: Any = one.menu()
        if within is not None and action in within.actions():
            click(program, menu_name, one, action)
            return
    raise LookupError(value)
