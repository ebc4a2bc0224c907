# SPDX-License-Identifier: MIT
"""From a page's markup to a tree that is safe to work on: bounded, without what a reader never saw."""

from __future__ import annotations

import re
from copy import deepcopy
from itertools import islice

import lxml.html
from lxml import etree

from reader.cleaning import formulas, paragraphs, typesetting
from reader.cleaning.asides import names_caption
from reader.cleaning.dom import BLOCK_TAGS, Element, attribute, drop, hints, name, raw_text, text_of
from reader.cleaning.images import is_placeholder

DEEPEST = 120
"""Levels of nesting kept; what is deeper moves up. The deepest of 152 real pages measured has 59."""
MOST_ELEMENTS = 400_000
"""Pages with more elements are cut: the largest real page measured has 21,000."""
LONGEST_MARKUP = 64_000_000
"""Code points of markup read; more is cut."""

PARSER_DEPTH = 2000
"""Levels of nesting from which libxml2 may have lost text: its own limit is 2048, whatever it is told."""
MOST_ATTRIBUTES = 1000
"""Attributes of one element, counted as the spaces in its tag; the most on a real page measured is 60."""

_NESTING = re.compile(
    r"</?(?:div|span|section|article|blockquote|font|b|i|em|strong|a|ul|ol|li|dl|dd|table|tbody|tr|td|form|center)\b[^<>]*>",
    re.IGNORECASE,
)
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{4000,}")
_SPACES = re.compile(r"\s+")
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_HIDDEN_CLASSES = frozenset(
    "sf-hidden visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only screenreader "
    "assistive-text element-invisible offscreen off-screen".split()
)
"""Classes of what a saved page hides, and of words that are for those who hear a page."""
_SWITCHED_OFF = frozenset({"hidden", "is-hidden", "hide", "d-none"})
"""Classes of what a script may have shown, or a wider window."""
_SHOWN_AT = re.compile(r"(?:^|\s)(?:\w+:\S|d-(?:xs|sm|md|lg|xl|xxl)-(?!none))")
_LAZY = frozenset({"html", "body", "main", "article", "img", "picture", "figure", "video", "iframe"})
"""What a script shows once it is there to be seen."""
LONGEST_HIDDEN = 600
"""Code points of what a class alone can hide: more may be a text's part that opens when asked for. Of 25 boxes so
named on marked pages none held text of the article; the longest below this had 571, those above were advertisements."""
_BODY = re.compile(r"<body\b[^<>]{0,4000}?\sdir\s*=\s*[\"']?(ltr|rtl)\b", re.IGNORECASE)
_HEAD_TAGS = frozenset({"title", "meta", "link", "script", "style", "base", "noscript", "template", "object"})
_UNSEEN = frozenset({"script", "style", "template", "noscript", "link", "base"})
_MARKS = frozenset({"¶", "#", "§", "🔗", "⚓"})
_NUMBERED = frozenset({"td", "th", "pre", "span", "div", "code", "a"})
_GUTTER_HINTS = frozenset({"gutter", "lineno", "linenos", "linenumber", "linenumbers", "linenodiv", "ln"})
"""Names of the column of line numbers beside code, as highlighters write them."""
_STAND_INS = {
    "amp-img": "img",
    "amp-anim": "img",
    "amp-iframe": "iframe",
    "amp-video": "video",
    "amp-audio": "audio",
    "image": "img",
}
_CAPTION_WRITTEN = re.compile(r"caption|credit|copyright|attribution", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


def parse(markup: str) -> Element | None:
    """Return the tree of a page; None where there is nothing to parse.

    Nesting beyond libxml2's own 256 levels and texts of over 10 MB are kept (`huge_tree`).
    """
    markup = _LONG_TAG.sub(_cut_tag, _CONTROL.sub(" ", markup[:LONGEST_MARKUP]))
    if not markup.strip():
        return None
    root = _tree(markup)
    if root is None:
        return None
    if flatten(root) >= PARSER_DEPTH:
        # What is deeper was lost without a word: without the elements people nest, the text comes through.
        root = _tree(_NESTING.sub("<br>", markup))
        if root is None:
            return None
        flatten(root)
    _free_from_head(root)
    body = next(root.iter("body"), None)
    if body is not None and not body.attrib and (written := _BODY.search(markup)):
        # The parser opens a body early where text stands before it, and forgets what the real one says.
        body.set("dir", written.group(1))
    return root


def _free_from_head(root: Element) -> None:
    """Move what does not belong into the head to the body: the parser takes `main` and its like for parts of a head."""
    head = next(root.iter("head"), None)
    if head is None:
        return
    stray = [child for child in head if name(child) and name(child) not in _HEAD_TAGS]
    if not stray:
        return
    body = next(root.iterchildren("body"), None)
    if body is None:
        for inner in root.iter("body"):
            inner.tag = "div"
        body = root.makeelement("body")
        root.append(body)
    for child in reversed(stray):
        body.insert(0, child)


def _tree(markup: str) -> Element | None:
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _cut_tag(match: re.Match[str]) -> str:
    """Return a tag without the attributes that are too many: each is compared with all before it."""
    tag = match.group()
    if len(_SPACES.findall(tag)) < MOST_ATTRIBUTES:
        return tag
    cut = [space.end() for space in islice(_SPACES.finditer(tag), MOST_ATTRIBUTES)][-1]
    return tag[:cut]


def flatten(root: Element) -> int:
    """Lift what is nested deeper than `DEEPEST`, in its order, and cut a page of too many elements; linear in both.

    Returns how deep the tree was.
    """
    depth = count = deepest = 0
    holders: list[Element] = []
    lifted: list[list[tuple[Element, list[str]]]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            depth += 1
            count += 1
            deepest = max(deepest, depth)
            if depth == DEEPEST + 1 and (not holders or holders[-1] is not element.getparent()):
                holder = element.getparent()
                if holder is not None:
                    holders.append(holder)
                    lifted.append([])
            if depth > DEEPEST:
                lifted[-1].append((element, []))
        else:
            if depth > DEEPEST and element.tail:
                # It stood behind all that was inside of the element.
                lifted[-1][-1][1].append(element.tail)
            depth -= 1
    for holder, found in zip(holders, lifted, strict=True):
        # From the end, so that what is moved is empty by then.
        for element, behind in reversed(found):
            element.tail = " ".join(behind) or " "
            holder.insert(0, element)
    if count > MOST_ELEMENTS:
        for element in list(root.iter())[MOST_ELEMENTS:]:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
    return deepest


def prepared(root: Element, *, keep_hidden: bool = False) -> Element:
    """Return a copy of a page's tree without scripts, comments and what is hidden; lazy images are filled in."""
    tree: Element = deepcopy(root)
    _lift_out_of_sources(tree)
    _part_inline_captions(tree)
    _rename_stand_ins(tree)
    _show_noscript_images(tree)
    _name_formulas(tree)
    typesetting.set_formulas(tree)
    doomed: list[Element] = []
    for element in tree.iter():
        tag = name(element)
        if not tag or (
            (tag in _NUMBERED and _is_gutter(element))
            or tag in _UNSEEN
            or (not keep_hidden and is_hidden(element))
            or _is_mark(element, tag)
        ):
            doomed.append(element)
    for element in doomed:
        drop(element)
    paragraphs.part(tree)
    return tree


def _is_gutter(element: Element) -> bool:
    """Tell whether an element holds the numbers of the lines of code beside it."""
    if not element.attrib or _GUTTER_HINTS.isdisjoint(hints(element)):
        return False
    return all(part.isdecimal() for part in raw_text(element).split())


def _is_mark(element: Element, tag: str) -> bool:
    """Tell whether an element is what wikis and documentation set behind a heading: a link to edit it, or to it."""
    return (tag == "a" and _is_permalink(element)) or (tag == "span" and "editsection" in hints(element))


def _is_permalink(element: Element) -> bool:
    """Tell whether a link is the mark documentation sets behind a heading to link to it."""
    return len(element) == 0 and (element.text or "").strip() in _MARKS and "#" in attribute(element, "href")


def is_hidden(element: Element) -> bool:
    """Tell whether a browser would not show an element, as far as its own attributes say."""
    if not element.attrib:
        return False
    if "hidden" in element.attrib and attribute(element, "hidden") != "until-found":
        return True
    style = element.get("style")
    if style and _HIDDEN_STYLE.search(style[:2000]):
        return True
    if element.get("aria-hidden") == "true":
        # Formulas set as images are hidden from screen readers only.
        return name(element) not in ("img", "math") and "fallback" not in attribute(element, "class")
    return _is_hidden_by_class(element)


def _is_hidden_by_class(element: Element) -> bool:
    """Tell whether an element bears one of the usual names of what is not to be seen."""
    stated = attribute(element, "class")[:600].lower()
    classes = stated.split()
    if not _HIDDEN_CLASSES.isdisjoint(classes):
        return True
    if _SWITCHED_OFF.isdisjoint(classes) or _SHOWN_AT.search(stated) or name(element) in _LAZY:
        return False
    return len(text_of(element)) <= LONGEST_HIDDEN


def _name_formulas(tree: Element) -> None:
    """Give an image of a formula the words of the formula hidden beside it, which read better than its source."""
    for formula in tree.iter("math"):
        around = formula.getparent()
        for _ in range(2):
            if around is None or name(around) in BLOCK_TAGS:
                break
            images = list(islice(around.iter("img"), 2))
            if len(images) == 1 and images[0].getparent() is not formula:
                images[0].set("alt", formulas.formula_text(formula))
                break
            around = around.getparent()


def _part_inline_captions(tree: Element) -> None:
    """Make a figure of an image and a caption that stand within a line of text, so that the line stays text."""
    for caption in tree.iter("span", "small", "em"):
        if not caption.attrib or not _CAPTION_WRITTEN.search(attribute(caption, "class")[:300]):
            continue
        if not names_caption(hints(caption)) or not text_of(caption):
            continue
        outer, holder = caption, caption.getparent()
        while holder is not None and name(holder) not in BLOCK_TAGS and name(holder) != "a":
            outer, holder = holder, holder.getparent()
        if holder is None or name(holder) not in ("p", "div") or next(outer.iter("img"), None) is None:
            continue
        if caption is outer and text_of(caption) == text_of(holder):
            # The whole line is a caption: it is told as other lines are.
            continue
        outer.tag = "figure"
        if caption is not outer:
            caption.tag = "figcaption"


def _rename_stand_ins(tree: Element) -> None:
    """Give elements that only a script makes images, frames and videos of the names of these."""
    for element in list(tree.iter(*_STAND_INS)):
        element.tag = _STAND_INS[name(element)]


def _lift_out_of_sources(tree: Element) -> None:
    """Set the images of `picture` beside its sources: the parser knows no `source` and puts what follows inside."""
    for source in reversed(list(tree.iter("source"))):
        for child in reversed(list(source)):
            source.addnext(child)


def _show_noscript_images(tree: Element) -> None:
    """Put the images pages hold in `noscript` where their placeholder stands, or in its place."""
    for noscript in list(tree.iter("noscript")):
        images = list(noscript.iter("img"))
        if not images and noscript.text and "<img" in noscript.text[:5000]:
            try:
                images = list(lxml.html.fragment_fromstring(noscript.text[:5000], create_parent="div").iter("img"))
            except (etree.LxmlError, ValueError):
                continue
        if len(images) != 1 or noscript.getparent() is None:
            continue
        image = images[0]
        if is_placeholder(attribute(image, "src")):
            continue
        placeholder = _placeholder_before(noscript)
        image.tail = None
        if placeholder is not None:
            for key, value in image.items():
                placeholder.set(key, value)
        else:
            noscript.addprevious(image)


def _placeholder_before(noscript: Element) -> Element | None:
    """Return the image a script would have filled, when it stands right before."""
    previous = noscript.getprevious()
    if previous is None:
        return None
    if name(previous) == "img":
        return previous
    inner = list(previous.iter("img"))
    return inner[0] if len(inner) == 1 and not text_of(previous) else None
