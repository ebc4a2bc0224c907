# SPDX-License-Identifier: MIT
"""From a cleaned tree to the blocks of an article."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from reader.article import Block, BlockKind, Container, ContainerKind, InlineKind
from reader.cleaning import captions
from reader.cleaning.asides import is_pull_quote
from reader.cleaning.dom import BLOCK_TAGS, HEADINGS, Element, attribute, folded, hints, name
from reader.cleaning.figures import VIDEO_TAGS, is_same_picture
from reader.cleaning.images import Images
from reader.cleaning.lines import Line
from reader.cleaning.tables import TableWriter
from reader.cleaning.writer import SKIPPED, linked_names, placed_names

CONTAINERS = {
    "blockquote": ContainerKind.QUOTE,
    "ul": ContainerKind.LIST,
    "menu": ContainerKind.LIST,
    "dir": ContainerKind.LIST,
    "dl": ContainerKind.DEFINITIONS,
    "dt": ContainerKind.TERM,
    "dd": ContainerKind.DEFINITION,
}

_LANGUAGE_CLASS = re.compile(r"(?:^|\s)(?:language|lang|highlight-source|brush:\s*)[-:]?([A-Za-z][\w+#-]{0,24})")


class BlockWriter(TableWriter):
    """Walks a tree once and writes its blocks."""

    def walk(self, element: Element) -> None:
        """Add what an element holds, its own tag included."""
        tag = name(element)
        if not tag or tag in SKIPPED:
            return
        handler = _HANDLERS.get(tag)
        if handler is not None:
            handler(self, element)
        elif tag in HEADINGS:
            self.heading(element, int(tag[1]))
        elif tag in CONTAINERS:
            self.container(element, self.next_container(_container_kind(element, tag)))
        elif tag in VIDEO_TAGS:
            self.video(element)
        elif tag in BLOCK_TAGS:
            self.block(element)
        else:
            self.inline(element)

    def block(self, element: Element) -> None:
        """Add an element that stands on lines of its own."""
        self.flush()
        self.anchor(element)
        outer = self.direction, self.language
        stated = attribute(element, "dir").lower()
        if stated in ("ltr", "rtl"):
            self.direction = stated
        self.language = attribute(element, "lang")[:35] or self.language
        self.inside(element)
        self.flush()
        self.direction, self.language = outer

    def heading(self, element: Element, level: int) -> None:
        """Add a heading; one around whole blocks, as some pages have, is no heading."""
        self.flush()
        self.anchor(element)
        if next(element.iterdescendants("p", "ul", "ol", "table", "pre", "blockquote", "figure"), None) is not None:
            self.block(element)
            return
        before = len(self.blocks)
        self.inside(element)
        # The page's own title is the first level; what an article says under an h1 is a section of it.
        level = max(2, level)
        self.flush(BlockKind.HEADING, level)
        for index in range(before, len(self.blocks)):
            if self.blocks[index].kind is BlockKind.PARAGRAPH:
                self.blocks[index] = replace(self.blocks[index], kind=BlockKind.HEADING, level=level)

    def container(self, element: Element, container: Container) -> None:
        """Add what an element holds as standing in a container."""
        self.flush()
        outer, self.path = self.path, (*self.path, container)
        self.block(element)
        self.path = outer

    def section(self, element: Element) -> None:
        """Add a division; one that holds an article's footnotes or a pull quote is a container."""
        if _is_footnotes(element) and not self._in_footnotes():
            self.container(element, self.next_container(ContainerKind.FOOTNOTES))
        elif is_pull_quote(element) and not any(c.kind is ContainerKind.PULL_QUOTE for c in self.path):
            self.container(element, self.next_container(ContainerKind.PULL_QUOTE))
        else:
            self.block(element)

    def figure_or_quote(self, element: Element) -> None:
        """Add a figure; one that is a pull quote is a container."""
        if is_pull_quote(element):
            self.section(element)
        else:
            self.figure(element)

    def ordered_list(self, element: Element) -> None:
        """Add a numbered list; a list of footnotes gets a container that says so."""
        start = _number(attribute(element, "start"), 1)
        if _is_footnotes(element) and not self._in_footnotes():
            self.flush()
            outer, self.path = self.path, (*self.path, self.next_container(ContainerKind.FOOTNOTES))
            self.items(element, self.next_container(ContainerKind.ORDERED_LIST, start))
            self.path = outer
        else:
            self.items(element, self.next_container(ContainerKind.ORDERED_LIST, start))

    def unordered_list(self, element: Element) -> None:
        """Add a list without numbers."""
        self.items(element, self.next_container(ContainerKind.LIST))

    def items(self, element: Element, container: Container) -> None:
        """Add a list's items, each in a container with its number."""
        self.flush()
        self.anchor(element)
        outer = self.path
        self.path = inner = (*outer, container)
        number = container.start
        self.line.add(element.text)
        for child in element:
            if name(child) == "li":
                self.flush()
                number = _number(attribute(child, "value"), number)
                self.path = (*inner, self.next_container(ContainerKind.ITEM, number))
                self.block(child)
                self.path = inner
                number += 1
            else:
                self.walk(child)
            self.line.add(child.tail)
        self.flush()
        self.path = outer

    def _in_footnotes(self) -> bool:
        return any(container.kind is ContainerKind.FOOTNOTES for container in self.path)

    def item(self, element: Element) -> None:
        """Add an item that stands in no list: it gets one of its own."""
        self.flush()
        outer = self.path
        self.path = (*outer, self.next_container(ContainerKind.LIST), self.next_container(ContainerKind.ITEM))
        self.block(element)
        self.path = outer

    def code(self, element: Element) -> None:
        """Add preformatted text with its white space."""
        self.flush()
        self.anchor(element)
        outer = self.line
        self.line = line = Line(keep_space=True)
        self.code_inside(element)
        self.line = outer
        text, inlines = line.take()
        if text.strip():
            inlines = tuple(i for i in inlines if i.kind in (InlineKind.LINK, InlineKind.ANCHOR, InlineKind.MARKED))
            self.blocks.append(Block(BlockKind.CODE, text, inlines, self.path, language=_code_language(element)))

    def code_inside(self, element: Element) -> None:
        """Add what preformatted text holds, links kept."""
        self.line.add(element.text)
        for child in element:
            tag = name(child)
            if tag == "br":
                self.line.line_break()
            elif tag == "a" and (target := self.link_target(attribute(child, "href"))):
                self.line.start(InlineKind.LINK, target)
                self.code_inside(child)
                self.line.end()
            elif tag and tag not in SKIPPED:
                self.code_inside(child)
                if tag in ("div", "p", "li", "tr") and child.getnext() is not None:
                    self.line.line_break()
            self.line.add(child.tail)

    def rule(self, element: Element) -> None:  # noqa: ARG002 - all handlers are called alike
        """Add a rule between two parts; none at the beginning, none twice."""
        self.flush()
        if self.blocks and self.blocks[-1].kind is not BlockKind.RULE:
            self.blocks.append(Block(BlockKind.RULE, path=self.path))


def _container_kind(element: Element, tag: str) -> ContainerKind:
    kind = CONTAINERS[tag]
    if kind is ContainerKind.QUOTE and is_pull_quote(element):
        return ContainerKind.PULL_QUOTE
    return kind


def _is_footnotes(element: Element) -> bool:
    role = attribute(element, "role")
    if role in ("doc-endnotes", "doc-footnotes"):
        return True
    return bool({"footnotes", "footnote", "endnotes", "references"} & set(hints(element)))


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isdecimal() and len(written) < 7 else otherwise


def _code_language(element: Element) -> str:
    """Return the programming language the usual classes and attributes of highlighters name, in lower case."""
    around = element.getparent()
    for candidate in (element, *element.iterchildren("code"), *([around] if around is not None else ())):
        stated = attribute(candidate, "data-lang") or attribute(candidate, "data-language")
        match = _LANGUAGE_CLASS.search(attribute(candidate, "class")[:300])
        found = stated or (match.group(1) if match else "")
        if found:
            return found.lower()[:24]
    return ""


def make_blocks(roots: list[Element], images: Images, base: str | None = None) -> list[Block]:
    """Return the blocks of some parts of a page, in order."""
    linked: set[str] = set()
    placed: set[str] = set()
    for root in roots:
        linked |= linked_names(root)
        placed |= placed_names(root)
    writer = BlockWriter(images, base, frozenset(linked & placed))
    for root in roots:
        writer.walk(root)
        writer.flush()
    return _without_repeated_pull_quotes(captions.said_once(_without_twin_figures(writer.blocks)))


def _without_twin_figures(blocks: list[Block]) -> list[Block]:
    """Return the blocks without a figure that shows again, with no words of its own, what one beside it shows."""
    kept: list[Block] = []
    for block in blocks:
        before = kept[-1] if kept else None
        if before is not None and is_same_picture(before, block):
            if not block.caption:
                continue
            if not before.caption:
                kept.pop()
        kept.append(block)
    return kept


MOST_PULL_QUOTES = 50
"""Pull quotes looked for in the text; each costs a walk over it."""


def _without_repeated_pull_quotes(blocks: list[Block]) -> list[Block]:
    """Return the blocks without pull quotes whose words the article says itself."""
    pulled = [block for block in blocks if block.text and block.stands_in(ContainerKind.PULL_QUOTE)]
    if not pulled or len(pulled) > MOST_PULL_QUOTES:
        return blocks
    said = folded(" ".join(block.text for block in blocks if not block.stands_in(ContainerKind.PULL_QUOTE)))
    repeated = {id(block) for block in pulled if folded(block.text) in said}
    return [block for block in blocks if id(block) not in repeated]


_HANDLERS: dict[str, Callable[[BlockWriter, Element], None]] = {
    "a": BlockWriter.link,
    "aside": BlockWriter.section,
    "br": BlockWriter.line_break,
    "div": BlockWriter.section,
    "figcaption": BlockWriter.lone_caption,
    "figure": BlockWriter.figure_or_quote,
    "hr": BlockWriter.rule,
    "img": BlockWriter.image,
    "li": BlockWriter.item,
    "math": BlockWriter.formula,
    "ol": BlockWriter.ordered_list,
    "pre": BlockWriter.code,
    "q": BlockWriter.quotation,
    "ruby": BlockWriter.ruby,
    "section": BlockWriter.section,
    "table": BlockWriter.table,
    "ul": BlockWriter.unordered_list,
}
