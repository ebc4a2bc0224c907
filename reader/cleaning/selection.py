# SPDX-License-Identifier: MIT
"""What of a page is its article: the engine's judgement, mended where it is known to lose things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from reader.cleaning import listings, lost, series, threads
from reader.cleaning.apparatus import Places, is_apparatus
from reader.cleaning.asides import (
    ends_sentence,
    is_aside,
    is_prose,
    is_pull_quote,
    names_caption,
    stands_aside,
    weighed,
)
from reader.cleaning.cards import is_card
from reader.cleaning.dom import BLOCK_TAGS, HEADINGS, Element, attribute, drop, folded, hints, name, text_of
from reader.cleaning.measure import Measures, number_of
from reader.cleaning.tables import is_data, rows_of
from reader.cleaning.typesetting import FORMULA

MOST_LINKED_TABLE = 0.6
"""Share of a lost table's text in links up to which it is part of the text it stands in: tables of the text have 0.56
at most on marked pages, boxes of links 0.9."""
SHORTEST_LINE = 20
"""Code points of a lost paragraph worth bringing back; what is shorter are labels, mostly."""
FEWEST_PARTS = 2
"""Kept divisions of one class that show a text to be built of such parts."""
MOST_LINKED_PART = 0.5
"""Share of the text of a lost division in links up to which it can be a part of the text like those beside it."""
LEAST_LINES = 3
"""Paragraphs of prose beside the kept part that make it a box within a text. Ledes the engine missed on marked pages
had three, lines that are no text stood there one at a time."""
MUCH_MORE = 3
"""How many times the text of the kept part two paragraphs beside it have where it is a box within their text."""
MOST_LINKED_LINE = 0.9
"""Share of a sentence's text in links up to which it can be a line of a text nobody weighed yet."""
_CONTENTS_TAGS = frozenset({"ul", "ol", "div", "section", "nav", "aside", "details"})
_NEVER_TEXT = frozenset({"navigation", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog"})
_ALWAYS_WANTED = frozenset({"blockquote", "pre", "figure", "picture", "img", "figcaption"})
_STRUCTURES = frozenset({"ul", "ol", "dl", "table", "pre", "blockquote", "figure"})
FARTHEST_KEPT = 6
"""Elements beside a lost one among which one must be kept."""
_OUTERMOST = frozenset({"html", "body", "main", "article"})
_NEVER_WANTED = frozenset({"head", "title", "meta", "link", "button", "input", "nav", "footer"})


class Selection:
    """The elements kept of a numbered tree; `judged` are the numbers of those the engine kept."""

    def __init__(self, measures: Measures, judged: set[int]) -> None:
        self.measures = measures
        self.kept = set(judged)
        self.around: set[int] = set()
        for index in judged:
            self._surround(index)
        self._joined: set[int] = set()
        """Containers the engine did not choose, though they hold the text: nothing in them was weighed yet."""
        self._drop_menus()
        self._drop_asides_of_body()
        self._join_containers()
        self._join_series()
        lines = [i for i in self.kept if not measures.blocks[i] and self._is_line(i)]
        self.first = min(lines, default=0)
        self.headline = -1
        """The number of the heading that says the title; -1 while none is known."""
        self.last = max(lines, default=len(measures.elements) - 1)
        self._places = Places(measures)
        self._teasers: list[int] = []
        self._parts: Counter[tuple[int, str]] = Counter()
        """How many kept elements with one parent have a class, by the parent's number and the class."""

    def _drop_menus(self) -> None:
        """Let go of what its role says is a menu or a dialog, and of columns of links: the engine looks at neither."""
        for index in sorted(self.kept):
            element = self.measures.elements[index]
            named = element.attrib and attribute(element, "role") in _NEVER_TEXT and name(element) not in _OUTERMOST
            if named or (name(element) == "td" and lost.is_menu_cell(self.measures, index)):
                self.kept.difference_update(range(index, self.measures.last[index] + 1))

    def _drop_asides_of_body(self) -> None:
        """Let go of menus, footers and asides where the engine kept the body whole: it found nothing better."""
        measures = self.measures
        body = next((index for index, element in enumerate(measures.elements) if name(element) == "body"), -1)
        if body not in self.kept:
            return
        index = body + 1
        while index < len(measures.elements):
            if stands_aside(measures, index):
                self.kept.difference_update(range(index, measures.last[index] + 1))
                index = measures.last[index]
            index += 1

    def _is_line(self, index: int) -> bool:
        """Tell whether an element holds enough for a line of the text: 40 code points, a wide one counted as three."""
        length = self.measures.text[index]
        if length >= 40 or length < 14:
            return length >= 40
        return weighed(text_of(self.measures.elements[index])) >= 40

    def _join_containers(self) -> None:
        """Keep what stands around the kept part where it holds a text of its own: the engine took a box within it."""
        measures = self.measures
        for index in sorted(self.around - self.kept):
            lines = [at for child in measures.elements[index] if self._is_plain_prose(at := number_of(child))]
            length = sum(measures.text[at] for at in lines)
            if len(lines) >= LEAST_LINES or (len(lines) > 1 and length > MUCH_MORE * self._kept_below(index)):
                self.kept.add(index)
                self._joined.add(index)
                self.kept.update(inner for at in lines for inner in range(at, measures.last[at] + 1))

    def _kept_below(self, index: int) -> int:
        """Return how much text of what stands below an element is kept."""
        measures = self.measures
        below = (at for at in range(index + 1, measures.last[index] + 1) if at in self.kept)
        return sum(measures.text[at] for at in below if measures.parent[at] not in self.kept)

    def _join_series(self) -> None:
        """Keep all parts of the series the kept part is one of."""
        for index in series.series_around(self.measures, self.kept):
            self._restore(index)

    def _is_plain_prose(self, index: int) -> bool:
        """Tell whether a lost element is a paragraph of prose."""
        measures = self.measures
        if index < 0 or index in self.kept or index in self.around or measures.blocks[index]:
            return False
        element = measures.elements[index]
        if name(element) not in ("p", "div", "section", "blockquote") or measures.link_share(index) >= 0.25:
            return False
        return is_prose(text_of(element))

    def _surround(self, index: int) -> None:
        parent = self.measures.parent[index]
        while parent >= 0 and parent not in self.around:
            self.around.add(parent)
            parent = self.measures.parent[parent]

    def mend(self) -> None:
        """Bring back what the engine lost: inline pieces, headings, lists, tables, code, quotations, images."""
        measures = self.measures
        self._parts = Counter(
            (measures.parent[at], attribute(measures.elements[at], "class")) for at in self.kept | self.around
        )
        index = 0
        while index < len(measures.elements):
            if index in self.kept or index in self.around:
                index = self._past_table(index) or index + 1
                continue
            if self._is_wanted(index):
                self._restore(index)
            elif (label := self._label_before_text(index)) > 0:
                self._restore(label)
            index = measures.last[index] + 1

    def fetch_writers(self) -> None:
        """Bring back who wrote each post of a thread: the engine drops what is named after authors."""
        for place, name_at in threads.writers_of(self.measures, max(0, self.headline), self.last):
            self.kept.difference_update(range(place, self.measures.last[place] + 1))
            self._restore(name_at)

    def _past_table(self, index: int) -> int:
        """Make a kept table of data whole, for its rows mean nothing without a cell; return what follows it, else 0."""
        element = self.measures.elements[index]
        if name(element) != "table" or index not in self.kept or not is_data(element, rows_of(element)):
            return 0
        self._restore(index)
        return self.measures.last[index] + 1

    def is_listing(self) -> bool:
        """Tell whether the page is a list of articles, not one."""
        self._teasers = listings.teasers_of(self.measures)
        return listings.is_listing(self.measures, self.kept, self._teasers)

    def take_listing(self) -> None:
        """Keep all teasers, with the headings and lists they stand in, instead of the one the engine chose."""
        top = listings.around_all(self.measures, self._teasers)
        self.kept, self.around = set(), set()
        self._restore(top)
        self.first, self.last = top, self.measures.last[top]

    def fetch_lede(self) -> None:
        """Bring back paragraphs before the first kept line that are set as the kept ones are.

        The engine reads one container; a lede in another has the classes of the body's paragraphs, or none where
        these have none and the headline stands before it. Decks have classes of their own.
        """
        measures = self.measures
        elements = measures.elements
        prose = [i for i in self.kept if not measures.blocks[i] and name(elements[i]) in ("p", "div")]
        classes = {word for i in prose if measures.text[i] >= 80 for word in attribute(elements[i], "class").split()}
        plain = any(name(elements[i]) == "p" and not attribute(elements[i], "class") for i in prose)
        start = self.headline
        for index in range(self.first):
            element = elements[index]
            if index in self.kept or name(element) not in ("p", "div") or measures.blocks[index]:
                continue
            own = attribute(element, "class").split()
            alike = not classes.isdisjoint(own) or (not own and plain and name(element) == "p" and -1 < start < index)
            if not alike or measures.link_share(index) >= 0.25 or self._is_beside(index, max(start, 0)):
                continue
            if is_prose(text_of(element)):
                self._surround(index)
                self.kept.update(range(index, measures.last[index] + 1))

    def find_headline(self, title: str) -> None:
        """Look for the heading before the first kept line that says the title (folded)."""
        self.headline = self._headline(title)

    def _headline(self, title: str) -> int:
        """Return the number of the heading before the first kept line that says the title; -1 where none does."""
        best = -1
        for index in range(self.first):
            element = self.measures.elements[index]
            if name(element) in ("h1", "h2") and folded(text_of(element)) == title:
                best = index
        return best

    def _is_beside(self, index: int, start: int) -> bool:
        """Tell whether an element or one around it, up to what also holds the headline, is an aside or a caption."""
        while index > 0 and not index <= start <= self.measures.last[index]:
            element = self.measures.elements[index]
            if is_aside(element) or name(element) in ("aside", "figure") or names_caption(hints(element)):
                return True
            index = self.measures.parent[index]
        return False

    def _restore(self, index: int) -> None:
        """Keep an element and all below it but asides."""
        measures = self.measures
        self._surround(index)
        at, end = index, measures.last[index]
        while at <= end:
            element = measures.elements[at]
            if at != index and name(element) in BLOCK_TAGS and is_aside(element):
                at = measures.last[at] + 1
                continue
            self.kept.add(at)
            at += 1

    def _is_wanted(self, index: int) -> bool:
        """Tell whether an element the engine lost belongs to the article."""
        measures = self.measures
        element = measures.elements[index]
        tag = name(element)
        inside = self.first < index < self.last or (index > self.first and measures.parent[index] in self._joined)
        if tag in _CONTENTS_TAGS and self._is_contents(index):
            return True
        if tag in _NEVER_WANTED:
            return False
        if measures.parent[index] in self.kept and tag not in BLOCK_TAGS and not measures.blocks[index]:
            return tag not in ("iframe", "video", "audio", "embed", "object") or inside
        if (
            tag in ("ul", "ol", "dl", "div", "section", "aside")
            and (measures.parent[index] in self.kept or (index > self.last and self._follows_kept(index)))
            and is_apparatus(measures, index)
        ):
            return True
        if self._leads_into_text(index) and (tag in HEADINGS or (tag == "p" and self._is_short_lede(index))):
            inside = True
        inside = inside or (tag in _STRUCTURES and self._stands_between(index))
        if (is_aside(element) and not lost.is_picture_list(measures, index)) or not inside:
            return not is_aside(element) and self._is_outer_figure(index, tag)
        return self._is_wanted_inside(index, tag)

    def _is_contents(self, index: int) -> bool:
        """Tell whether an element is the table of contents of the text: in its container, or below its headline."""
        parent = self.measures.parent[index]
        placed = parent in self.kept or (parent in self.around and -1 < self.headline < index)
        return placed and index < self.last and self._places.is_contents(index, self.kept | self.around)

    def _is_wanted_inside(self, index: int, tag: str) -> bool:
        """Tell whether a lost element between kept lines is worth its place, by what it is."""
        measures = self.measures
        if tag in _ALWAYS_WANTED or is_pull_quote(measures.elements[index]):
            return True
        if tag in HEADINGS:
            return lost.is_heading_of_text(measures, index)
        if tag in ("ul", "ol"):
            return lost.is_list_of_text(measures, index)
        if tag in ("table", "dl"):
            return measures.link_share(index) < MOST_LINKED_TABLE
        if tag == "p":
            return self._is_wanted_line(index)
        return self._is_set_like_kept(index) or lost.holds_text(measures, index)

    def _is_wanted_line(self, index: int) -> bool:
        """Tell whether a lost paragraph is a line of the text."""
        measures = self.measures
        element = measures.elements[index]
        if measures.parent[index] in self._joined and measures.link_share(index) < MOST_LINKED_LINE:
            return ends_sentence(text_of(element))
        if measures.link_share(index) >= 0.25:
            return False
        if measures.text[index] >= SHORTEST_LINE or FORMULA in element.attrib:
            return True
        return self._leads_into_text(index) and text_of(element).endswith(":")

    def _is_set_like_kept(self, index: int) -> bool:
        """Tell whether a lost division has the same class as kept ones beside it: pages build texts of such parts."""
        measures = self.measures
        element = measures.elements[index]
        stated = attribute(element, "class")
        if not stated or name(element) not in ("div", "section") or measures.link_share(index) > MOST_LINKED_PART:
            return False
        return self._parts[measures.parent[index], stated] >= FEWEST_PARTS

    def _label_before_text(self, index: int) -> int:
        """Return the number of the label in a lost box right before something kept; -1 where there is none."""
        return lost.label_of_box(self.measures, index) if self._leads_into_text(index) else -1

    def _leads_into_text(self, index: int) -> bool:
        """Tell whether an element stands right before what is kept, or a list, in a container that is kept."""
        following = self.measures.elements[index].getnext()
        kept_next = following is not None and (
            number_of(following) in self.kept
            or name(following) in _STRUCTURES
            or next(following.iter("pre"), None) is not None
        )
        return kept_next and self.measures.parent[index] in self.kept and index < self.last

    def _follows_kept(self, index: int) -> bool:
        """Tell whether a kept element with text stands not far before one."""
        return self._holds_kept(self.measures.elements[index].itersiblings(preceding=True))

    def _holds_kept(self, side: Iterator[Element]) -> bool:
        numbers = (number_of(other) for other in islice(side, FARTHEST_KEPT))
        return any(at in self.kept and self.measures.text[at] for at in numbers)

    def _stands_between(self, index: int) -> bool:
        """Tell whether a kept element with text stands before and another behind one, all in a container that is kept.

        Behind the last long line there may be a list and then a short one.
        """
        if self.measures.parent[index] not in self.kept or not self._follows_kept(index):
            return False
        return self._holds_kept(self.measures.elements[index].itersiblings())

    def _is_short_lede(self, index: int) -> bool:
        """Tell whether a paragraph is a sentence too short for a line of its own."""
        return self.measures.linked[index] == 0 and ends_sentence(text_of(self.measures.elements[index]))

    def _is_outer_figure(self, index: int, tag: str) -> bool:
        """Tell whether a figure, or its caption beside it, stands below the headline or right behind the text."""
        measures = self.measures
        if tag == "figcaption":
            before = measures.elements[index].getprevious()
            return before is not None and name(before) == "figure" and number_of(before) in self.kept
        if not measures.count_images(index) or measures.link_share(index) > 0.5:
            return False
        if index > self.last:
            return tag == "figure" and self._stands_behind_text(index)
        if tag != "figure" and not lost.is_picture_with_caption(measures, index):
            return False
        return -1 < self.headline < index and not self._is_beside(measures.parent[index], self.headline)

    def _stands_behind_text(self, index: int) -> bool:
        """Tell whether an element stands behind the last line in its container, or right behind what holds it."""
        measures = self.measures
        parent = measures.parent[index]
        if parent <= self.last <= measures.last[parent] and parent in self.kept:
            return True
        before = measures.elements[index].getprevious()
        number = number_of(before) if before is not None else -1
        return -1 < number <= self.last <= measures.last[number]

    def drop_cards(self, url: str | None) -> None:
        """Let go of teasers for other pages within the text, and of hover cards within a line."""
        measures = self.measures
        index = 0
        while index < len(measures.elements):
            if index in self.kept and is_card(measures, index, url):
                self.kept.difference_update(range(index, measures.last[index] + 1))
                self.around.difference_update(range(index, measures.last[index] + 1))
                index = measures.last[index]
            index += 1

    def cut(self, tree: Element) -> Element:
        """Reduce the tree to what is kept and what stands around it; return its body."""
        for element in list(tree.iter()):
            index = number_of(element)
            parent = element.getparent() if index >= 0 else None
            if parent is None or index in self.kept:
                continue
            if index in self.around:
                _silence(element)
                continue
            if number_of(parent) not in self.kept:
                element.tail = None
            drop(element)
        return next(tree.iter("body"), tree)


def _silence(element: Element) -> None:
    """Take the loose text out of an element that only stands around what is kept."""
    element.text = None
    for child in element:
        child.tail = None
