# SPDX-License-Identifier: MIT
"""What fills the frame: the list, the text and the voices side by side, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from reader.ui import icons, look
from reader.ui.actions import Actions
from reader.ui.appearance import Appearance
from reader.ui.bringing import Bringing
from reader.ui.frame import LIST_WIDTH, VOICES_WIDTH, WIDTH, Frame
from reader.ui.keymap import Keymap
from reader.ui.layer_switches import LayerSwitches
from reader.ui.library_list import LibraryList
from reader.ui.notices import Notices
from reader.ui.outgoing import Outgoing
from reader.ui.picture_page import PicturePage
from reader.ui.reading_pane import ReadingPane
from reader.ui.reading_ways import ReadingWays
from reader.ui.search_field import SearchField
from reader.ui.settings import Settings
from reader.ui.side_panel import SidePanel
from reader.ui.table_page import TablePage
from reader.ui.thumbnails import Thumbnails
from reader.ui.voices_panel import VoicesPanel

if TYPE_CHECKING:
    from reader.library import ArticleRow

LIST_MENU = (
    ("star", "mark_read", "archive", "tags"),
    ("site_only", "author_only", "year_only"),
    ("details", "show_original"),
    ("bin", "restore", "purge"),
)
"""What the list's menu offers, group by group."""

_NARROW = 1040
"""Below this width the voices would leave the text less than 470 pixels, half a column: they wait until asked for."""


class Window(QWidget):
    """Fills the frame; paints and asks, while what is asked for is done elsewhere."""

    paths_given = Signal(list)
    """Files and folders to read."""
    page_brought = Signal(object)
    """A page's content that was dragged in: `pasting.Brought`."""

    def __init__(
        self,
        frame: Frame,
        settings: Settings,
        appearance: Appearance,
        *,
        rows: Callable[[Sequence[int]], Sequence[ArticleRow]],
        picture: Callable[[str], bytes | None],
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__()
        self._frame = frame
        self._settings = settings
        self._appearance = appearance
        self.actions_by_name = Actions(frame)
        self.keymap = Keymap(settings, self.actions_by_name, self)
        self.search_field = SearchField()
        self.library_list = LibraryList(rows, appearance.theme, appearance.scale, thumbnails)
        self.pane = ReadingPane(picture, appearance.style, self.actions_by_name)
        self.voices = VoicesPanel(appearance.theme, appearance.scale)
        self.side = SidePanel(appearance.scale)
        self.side.add(self.tr("Voices"), self.voices)
        self.notices = Notices()
        self._narrow = frame.width() < _NARROW
        self._voices_wanted = True
        """Whether the voices come back when the window is wide again."""
        self._lay_out()
        self.bringing = Bringing(frame, appearance.theme, self)
        self.bringing.paths_given.connect(self.paths_given)
        self.bringing.page_brought.connect(self.page_brought)
        self.picture_page = PicturePage(frame)
        self.table_page = TablePage(frame, appearance.scale)
        self._pages: tuple[PicturePage | TablePage, ...] = (self.picture_page, self.table_page)
        self.outgoing = Outgoing(frame, self.pane, self.actions_by_name, picture)
        self._restore()
        self._connect()
        self.pane.empty.show_blank()

    @property
    def appearance(self) -> Appearance:
        """How everything looks."""
        return self._appearance

    def _lay_out(self) -> None:
        list_pane = QWidget()
        list_pane.setObjectName("listPane")
        list_pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        field = QVBoxLayout()
        field.setContentsMargins(14, 10, 14, 10)
        field.addWidget(self.search_field)
        column = QVBoxLayout(list_pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(field)
        column.addWidget(self.library_list)
        list_pane.setMinimumWidth(220)
        self.side.setMinimumWidth(220)
        self.pane.setMinimumWidth(340)
        self.list_pane = list_pane
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget in (list_pane, self.pane, self.side):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIST_WIDTH, WIDTH - LIST_WIDTH - VOICES_WIDTH, VOICES_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.notices)
        # Handles of one pixel paint nothing: the ground of the splitter is the hairline.
        self.splitter.setBackgroundRole(QPalette.ColorRole.Mid)
        self.splitter.setAutoFillBackground(True)
        self._dress()

    def _dress(self) -> None:
        """Tell which widgets only hold others, and which read but a few rules of the style sheet."""
        wardrobe, pane, side = self._appearance.wardrobe, self.pane, self.side
        wardrobe.open(self, self.splitter, side, side.stack)
        wardrobe.open(pane, pane.line, pane.stack, pane.view, pane.view.viewport())
        wardrobe.limit(self._frame.menuBar(), look.MENUS)
        for bar in (pane.view.verticalScrollBar(), pane.view.horizontalScrollBar()):
            wardrobe.limit(bar.parentWidget(), look.SCROLLS)
        for part in (pane.bar, side.head):
            wardrobe.limit(part, look.MENUS, look.CONTROLS)
        wardrobe.limit(self.list_pane, look.MENUS, look.SCROLLS, look.CONTROLS, look.LISTS)
        wardrobe.limit(self.voices, look.MENUS, look.SCROLLS, look.LISTS)

    # ── What is remembered ───────────────────────────────────────────────────

    def _restore(self) -> None:
        settings, actions = self._settings, self.actions_by_name
        sizes = settings.shape("window/splitter")
        if not sizes.isEmpty():
            self.splitter.restoreState(sizes)
            self.splitter.setHandleWidth(1)
        shown = settings.flag("window/voices", default=True)
        self._voices_wanted = shown
        actions["voices_panel"].setChecked(shown and not self._narrow)
        actions["list_pane"].setChecked(settings.flag("window/list", default=True))
        self.side.setVisible(actions["voices_panel"].isChecked())
        self.list_pane.setVisible(actions["list_pane"].isChecked())
        self.layers = LayerSwitches(self.pane, actions, settings, self)
        self.pane.find_bar.whole_words.setChecked(settings.flag("find/whole_words", default=False))

    def remember(self) -> None:
        """Keep the window's shape for the next start."""
        settings, actions = self._settings, self.actions_by_name
        if not actions["only_text"].isChecked():
            settings.set("window/geometry", self._frame.saveGeometry())
            settings.set("window/splitter", self.splitter.saveState())
        for name, widget in (("list", self.list_pane), ("voices", self.side)):
            settings.set(f"window/{name}_width", widget.width() if widget.isVisible() else 0)
        shown = actions["voices_panel"].isChecked() or (self._narrow and self._voices_wanted)
        settings.set("window/voices", shown)
        settings.set("window/list", actions["list_pane"].isChecked())
        self.layers.remember(settings)
        settings.set("find/whole_words", self.pane.find_bar.whole_words.isChecked())
        settings.save()

    # ── What can be done ─────────────────────────────────────────────────────

    def _connect(self) -> None:
        actions, pane = self.actions_by_name, self.pane
        for name, do in (
            ("open", self.bringing.ask_files),
            ("open_folder", self.bringing.ask_folder),
            ("quit", self._frame.close),
            ("copy", pane.copy),
            ("select_all", self._select_all),
            ("find", pane.finding.open_find),
            ("find_next", lambda: pane.finding.step_match(1)),
            ("find_previous", lambda: pane.finding.step_match(-1)),
            ("search", self._go_to_search),
            ("next_article", lambda: self.library_list.step(1)),
            ("previous_article", lambda: self.library_list.step(-1)),
            ("extend_down", lambda: self.library_list.extend(1)),
            ("extend_up", lambda: self.library_list.extend(-1)),
            ("page_down", lambda: pane.shown.page(1)),
            ("page_up", lambda: pane.shown.page(-1)),
            ("beginning", lambda: pane.shown.verticalScrollBar().setValue(0)),
            ("end", self._go_to_end),
            ("next_quote", lambda: pane.walk_quotes(1)),
            ("previous_quote", lambda: pane.walk_quotes(-1)),
            ("card", pane.show_card),
            ("keys", self._show_keys),
            ("commands", self._show_commands),
        ):
            actions[name].triggered.connect(lambda _=False, do=do: do())
        actions["voices_panel"].toggled.connect(self._show_voices)
        actions["list_pane"].toggled.connect(self._show_list)
        actions["only_text"].toggled.connect(self._show_only_text)
        actions["star"].toggled.connect(lambda: pane.draw_icons(self._appearance.style))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._frame)
        escape.activated.connect(self.go_back)
        self.search_field.left.connect(self.go_back)
        self.search_field.into_results.connect(self._go_to_results)
        self.library_list.paging.connect(pane.view.page)
        self.library_list.menu_asked.connect(self._show_menu)
        self.library_list.header.set_menu(actions.menus["library"])
        self.voices.paging.connect(pane.view.page)
        self.voices.quote_chosen.connect(pane.go_to_quote)
        self.voices.person_chosen.connect(pane.go_to_person)
        self.voices.filtered.connect(pane.walk_by)
        pane.quote_walked.connect(self.voices.select_quote)
        pane.empty.open_asked.connect(self.bringing.ask_files)
        pane.view.link_opened.connect(self._open_link)
        pane.view.picture_clicked.connect(self._show_picture)
        pane.view.table_opened.connect(self._show_table)
        for page in self._pages:
            page.left.connect(pane.view.setFocus)
        self._ways = ReadingWays(pane.view, actions, self._settings, self)
        self.outgoing.told.connect(self.notices.show_message)
        self.outgoing.failed.connect(self.notices.add_trouble)
        self._appearance.connect_actions(actions)
        self._appearance.changed.connect(self._restyle)
        pane.draw_icons(self._appearance.style)
        self.search_field.set_icon(icons.icon("search", self._appearance.theme.muted, 18))

    def _restyle(self) -> None:
        style = self._appearance.style
        self.pane.set_style(style)
        self.library_list.set_theme(style.theme)
        self.voices.set_theme(style.theme)
        self.bringing.sign.theme = style.theme
        self.search_field.set_icon(icons.icon("search", style.theme.muted, 18))

    def _go_to_search(self) -> None:
        self.actions_by_name["list_pane"].setChecked(True)
        self.search_field.setFocus()
        self.search_field.selectAll()

    def _select_all(self) -> None:
        """Select all articles where the keys are in their list, else the whole text."""
        if self.library_list.articles_view.hasFocus():
            self.library_list.select_all()
        else:
            self.pane.select_all()

    def _show_menu(self, place: QPoint) -> None:
        """Offer what can be done with the selected articles."""
        actions = self.actions_by_name
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in LIST_MENU:
            possible = [actions[name] for name in group if actions[name].isEnabled()]
            menu.addActions(possible)
            if possible:
                menu.addSeparator()
        menu.popup(place)

    def _go_to_results(self) -> None:
        view = self.library_list.view
        view.setFocus()
        if self.library_list.searching and not view.selectionModel().hasSelection():
            self.library_list.step(1)

    def search_person(self, name: str) -> None:
        """Search the library for the articles that name somebody."""
        self.actions_by_name["list_pane"].setChecked(True)
        self.search_field.setText('person:"{}"'.format(name.replace('"', " ")))
        self.search_field.ask()

    def _go_to_end(self) -> None:
        view = self.pane.shown
        if view.article is not None:
            view.go_to(len(view.article.text))

    def _show_keys(self) -> None:
        from reader.ui.key_sheet import KeySheet  # made when asked for

        KeySheet(self.actions_by_name, self._frame).show()

    def _show_commands(self) -> None:
        from reader.ui.command_palette import CommandPalette

        actions = [self.actions_by_name[name] for name in self.actions_by_name.names if name != "commands"]
        palette = CommandPalette(actions, self._appearance.theme, self._appearance.scale, self._frame)
        palette.show()
        palette.field.setFocus()

    def go_back(self) -> None:
        """Take back the last thing that was opened over the text: Escape."""
        page = next((page for page in self._pages if page.isVisible()), None)
        if page is not None:
            page.leave()
        elif any(leave() for leave in self.pane.over):
            return
        elif self.actions_by_name["voices_only"].isChecked():
            self.actions_by_name["voices_only"].setChecked(False)
        elif self.pane.find_bar.isVisible():
            self.pane.finding.leave_find()
        elif self.pane.leave_card():
            return
        elif self.actions_by_name["only_text"].isChecked():
            self.actions_by_name["only_text"].setChecked(False)
        elif self.search_field.text() or self.library_list.searching:
            self.search_field.clear()
            self.pane.finding.leave_find()
            self.library_list.view.setFocus()
        elif not self.library_list.collapse() and not self.pane.finding.leave_find():
            self.pane.view.setFocus()

    # ── What is shown ────────────────────────────────────────────────────────

    def _open_link(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def _show_picture(self, key: str) -> None:
        self.picture_page.show_picture(self.pane.view.full_picture(key))

    def _show_table(self, number: int) -> None:
        article = self.pane.view.article
        if article is not None and 0 <= number < len(article.blocks):
            self.table_page.show_table(article.blocks[number], article.title)

    def _show_voices(self, shown: bool) -> None:
        self.side.setVisible(shown and not self.actions_by_name["only_text"].isChecked())
        self.pane.draw_icons(self._appearance.style)

    def _show_list(self, shown: bool) -> None:
        self.list_pane.setVisible(shown)
        self.pane.draw_icons(self._appearance.style)

    def _show_only_text(self, on: bool) -> None:
        actions = self.actions_by_name
        self._frame.menuBar().setVisible(not on)
        self.pane.bar.setVisible(not on)
        self.list_pane.setVisible(not on and actions["list_pane"].isChecked())
        self.side.setVisible(not on and actions["voices_panel"].isChecked())
        state, full = self._frame.windowState(), Qt.WindowState.WindowFullScreen
        self._frame.setWindowState(state | full if on else state & ~full)
        self.pane.view.setFocus()

    # ── What the frame hands on ──────────────────────────────────────────────

    def take_key(self, event: QKeyEvent) -> bool:
        """Scroll the text with Space, wherever the keys are; tell whether it was that."""
        if event.key() != Qt.Key.Key_Space:
            return False
        self.pane.shown.keyPressEvent(event)
        return True

    def cover(self) -> None:
        """Keep what covers the window in its size."""
        for page in self._pages:
            if page.isVisible():
                page.setGeometry(self._frame.rect())
        narrow = self._frame.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            voices = self.actions_by_name["voices_panel"]
            if narrow:
                self._voices_wanted = voices.isChecked()
                voices.setChecked(False)
            elif self._voices_wanted:
                voices.setChecked(True)
