# SPDX-License-Identifier: MIT
"""Loose text made paragraphs: runs of text and inline elements between blocks, and what two line breaks part."""

from __future__ import annotations

from reader.cleaning.dom import BLOCK_TAGS, Element, name

LOOSE = "data-loose"
"""The attribute of a paragraph the page's author did not write as one."""
_HOLDERS = frozenset(
    {"div", "section", "article", "main", "body", "center", "blockquote", "aside", "header", "td", "p"}
)
_ONLY_AT_BREAKS = frozenset({"td", "p"})
"""In these loose text is the rule; it is parted at two line breaks only."""


def part(tree: Element) -> None:
    """Wrap loose runs of a tree in paragraphs; one walk, the text stays in its order."""
    for wrapper in list(tree.iter("font", "span")):
        # Old pages set their whole text in one of these, its paragraphs parted by breaks.
        if len(wrapper) > 1 and _parting_breaks(wrapper):
            wrapper.tag = "div"
    holders: list[Element] = []
    with_blocks: set[Element] = set()
    for element in tree.iter():
        tag = name(element)
        if tag in _HOLDERS:
            holders.append(element)
        if tag in BLOCK_TAGS:
            around = element.getparent()
            while around is not None and around not in with_blocks:
                with_blocks.add(around)
                if name(around) in BLOCK_TAGS:
                    break
                around = around.getparent()
    for element in holders:
        tag = name(element)
        breaks = _parting_breaks(element)
        if not breaks and (tag in _ONLY_AT_BREAKS or element not in with_blocks):
            continue
        if tag == "p":
            element.tag = "div"
        _wrap(element, with_blocks, breaks)


def _parting_breaks(element: Element) -> set[Element]:
    """Return the line breaks that stand two or more in a row."""
    found: set[Element] = set()
    previous: Element | None = None
    for child in element:
        if name(child) == "br":
            if previous is not None and not (previous.tail or "").strip():
                found.update((previous, child))
            previous = child
        else:
            previous = None
    return found


def _wrap(element: Element, with_blocks: set[Element], breaks: set[Element]) -> None:
    run: Element | None = None
    children = list(element)
    if element.text and element.text.strip():
        run = element.makeelement("p", {LOOSE: ""})
        run.text, element.text = element.text, None
        element.insert(0, run)
    for child in children:
        tag = name(child)
        if child in breaks:
            run = None
            if child.tail and child.tail.strip():
                run = element.makeelement("p", {LOOSE: ""})
                run.text = child.tail
                child.tail = None
                child.addprevious(run)
            element.remove(child)
        elif tag in BLOCK_TAGS or child in with_blocks or not tag:
            run = None
            if child.tail and child.tail.strip():
                run = element.makeelement("p", {LOOSE: ""})
                run.text, child.tail = child.tail, None
                child.addnext(run)
        else:
            if run is None:
                if (
                    tag in ("img", "picture", "iframe", "video", "br", "audio", "object", "embed")
                    and not (child.tail or "").strip()
                ):
                    continue
                run = element.makeelement("p", {LOOSE: ""})
                child.addprevious(run)
            run.append(child)
