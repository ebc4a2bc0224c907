# SPDX-License-Identifier: MIT
"""Lines that stand in an article's container but are not its text: title, byline, date, sharing, related links."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from reader.cleaning import dates
from reader.cleaning.dom import BLOCK_TAGS, HEADINGS, attribute, drop, hints, name, text_of
from reader.cleaning.metadata import Metadata
from reader.cleaning.selection import CAPTION_HINTS, folded, is_prose

_WORD = re.compile(r"\w+")
_END = re.compile(r"[.!?…。！？।؟:;,][\"”’'»)\]]*$")
DECK_HINTS = frozenset("deck dek subhead subheadline standfirst subtitle subheading summary strapline".split())
_RELATED = re.compile(
    r"^(?:(?:see|read|watch|listen)(?: also| more| next)?\b\s*[:|»>-]|related\b|more (?:on|from|about)\b|also read\b|read more\b|"
    r"recommended\b|you (?:may|might) (?:also )?like|don.t miss\b|click here\b|sign up\b|subscribe\b|follow (?:us|\w+ on)\b|"
    r"share (?:this|on|via)\b|like this (?:story|article)|get (?:the|our) (?:latest|newsletter|app))",
    re.I,
)
_CREDIT = re.compile(
    r"\b(?:reporting by|contributed reporting|editing by|contributed to this (?:report|story|article)|"
    r"(?:all )?rights reserved|may not be (?:published|reproduced)|subject to copyright)\b",
    re.I,
)
_LABEL = re.compile(
    r"^(?:advertisement|advertising|advert|ad|sponsored|share|tweet|email|print|comments?|\d+ comments?|\d+ shares?|"
    r"(?:text|font) size|read more|more|close|video|close video|back|next|previous|back to top|continue reading.*|"
    r"sharing is caring|tags|filed under.*|tagged.*|posted in.*|(?:\d+ )?min(?:ute)? read|loading.*|play|image \d+ of \d+|"
    r"\d+ ?/ ?\d+|\d+|view (?:photo|image|graphic|this image).*|skip.*|updated|published|click to enlarge)\W*$",
    re.I,
)


@dataclass(slots=True)
class Leaf:
    """A line of the article as the tree has it: an element that breaks lines and holds none that do."""

    element: HtmlElement
    text: str
    tag: str
    link_share: float
    words: frozenset[str]
    """What its author named it and what holds it, up to three levels."""


def leaves(body: HtmlElement) -> list[Leaf]:
    """Return the lines of a tree in page order."""
    found: list[Leaf] = []
    for element in body.iter():
        tag = name(element)
        if tag not in BLOCK_TAGS or next(_blocks_below(element), None) is not None:
            continue
        text = text_of(element)
        if not text:
            continue
        linked = sum(len(text_of(link)) for link in element.iter("a"))
        words = set(hints(element))
        parent = element.getparent()
        for _ in range(2):
            if parent is None:
                break
            words.update(hints(parent))
            parent = parent.getparent()
        found.append(Leaf(element, text, tag, min(1.0, linked / len(text)), frozenset(words)))
    return found


def _blocks_below(element: HtmlElement):  # noqa: ANN202
    for child in element.iterdescendants(*BLOCK_TAGS):
        if name(child) != "hr":
            yield child


def tidy(body: HtmlElement, found: Metadata) -> None:
    """Take lines out of the body that are not its text; a deck stays as the excerpt."""
    lines = leaves(body)
    prose = [
        index
        for index, line in enumerate(lines)
        if is_prose(line.text) and line.link_share < 0.5 and not _is_caption(line)
    ]
    first = prose[0] if prose else len(lines)
    last = prose[-1] if prose else -1
    title = folded(found.title)
    for index, line in enumerate(lines):
        in_head, in_tail = index < first, index > last
        if (
            _is_title(line, title, in_head=in_head)
            or _is_label(line)
            or _is_byline(line, found, in_head=in_head, in_tail=in_tail)
        ):
            drop(line.element)
        elif _is_related(line) or (in_tail or index == last) and _CREDIT.search(line.text) and len(line.text) < 600:
            drop(line.element)
        elif _is_caption(line):
            _make_caption(line)


def _is_title(line: Leaf, title: str, *, in_head: bool) -> bool:
    text = folded(line.text)
    if not text or not title:
        return False
    if line.tag in HEADINGS or in_head:
        if text == title:
            return True
        if line.tag in ("h1", "h2") and in_head:
            left, right = set(text.split()), set(title.split())
            return len(left & right) >= 0.75 * max(len(left), len(right))
    return False


def _is_label(line: Leaf) -> bool:
    return line.tag not in ("td", "th", "li", "pre") and len(line.text) < 60 and _LABEL.match(line.text) is not None


def _is_byline(line: Leaf, found: Metadata, *, in_head: bool, in_tail: bool) -> bool:
    if len(line.text) > 140 or line.tag in ("td", "th", "pre"):
        return False
    named = any(word in line.words for word in ("byline", "dateline", "timestamp", "pubdate", "author"))
    if not (in_head or in_tail or named):
        return False
    text = folded(line.text)
    if any(text == folded(known) for known in found.byline_lines):
        return True
    if found.byline and text.removeprefix("by ") in {
        folded(", ".join(found.byline)),
        folded(" and ".join(found.byline)),
    }:
        return True
    if not in_head and not named:
        return False
    if dates.written(line.text) and len(line.text) < 100 and not _END.search(line.text.rstrip(".")):
        return True
    return (
        bool(re.match(r"(?:by|von|par|por)\s+[A-ZÀ-Þ]", line.text)) and len(line.text) < 100 and not is_prose(line.text)
    )


def _is_related(line: Leaf) -> bool:
    if line.tag in ("li", "td", "th", "pre", *HEADINGS):
        return line.tag in HEADINGS and bool(_RELATED.match(line.text)) and len(line.text) < 40
    return (
        line.link_share > 0.4
        and len(line.text) < 300
        and (_RELATED.match(line.text) is not None or (line.link_share > 0.95 and line.tag != "div"))
    )


def _is_caption(line: Leaf) -> bool:
    return (
        line.tag not in ("figcaption", "caption") and len(line.text) < 600 and not CAPTION_HINTS.isdisjoint(line.words)
    )


def _make_caption(line: Leaf) -> None:
    """Make a line a figure's caption: of what stands around it and its image, else of a figure of its own."""
    element = line.element
    holder = element.getparent()
    for _ in range(3):
        if holder is None or name(holder) in ("body", "article", "main", "figure"):
            break
        if next(holder.iter("img", "picture", "video", "iframe"), None) is not None:
            if len(text_of(holder)) <= 2 * len(line.text) + 100:
                holder.tag = "figure"
                element.tag = "figcaption"
                return
            break
        holder = holder.getparent()
    if name(element.getparent()) == "figure":
        element.tag = "figcaption"
        return
    element.tag = "figcaption"


_ = attribute, DECK_HINTS
