# SPDX-License-Identifier: MIT
"""The whole of a saved page as markup that can load nothing: what it looked like, without what it could do.

Nothing is left out that a browser would have shown, and nothing stays that could ask for anything:
no scripts, styles, frames, forms or drawings, and only images that are in the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import lxml.html
import nh3
from lxml import etree

from reader.article import Media, Picture, SavedPage
from reader.cleaning import metadata, prepare
from reader.cleaning.dom import Element, attribute, drop, name
from reader.cleaning.images import Images

PICTURE = "picture"
"""What stands for an image of the file: ``picture:KEY/WIDTHxHEIGHT``, the size it is shown at."""

LONGEST = 300_000
"""Code points of text that are shown: setting this much takes the window a second, and a book chapter has a tenth."""
MOST_ELEMENTS = 12_000
"""Elements that are shown: the largest of 152 pages measured has 21,000, the median 900."""
WIDEST = 620
"""Pixels an image is shown at, the width of a column; the larger ones are scaled to it."""

_TAGS = frozenset(
    "a abbr address b big blockquote br caption center cite code col colgroup dd del details dfn dl dt em figcaption "
    "figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup "
    "table tbody td tfoot th thead tr tt u ul var div article section aside header footer main nav".split()
)
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"dir", "lang"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_OWN = re.compile(PICTURE + r":[0-9a-f]{64}/\d{1,3}x\d{1,3}")
_SPAN = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """A page's markup, the pictures it shows, and whether its end was left out."""

    markup: str
    pictures: tuple[Picture, ...] = ()
    cut: bool = False


def original_page(page: SavedPage) -> OriginalPage:
    """Return all of a page; empty where its markup holds nothing."""
    if page.media is Media.TEXT:
        shown = page.content[:LONGEST]
        return OriginalPage(sanitised(f"<pre>{_escaped(shown)}</pre>"), cut=len(page.content) > LONGEST)
    root = prepare.parse(page.content)
    if root is None:
        return OriginalPage("")
    images = Images(page, metadata.read(root, page).url)
    tree = prepare.prepared(root)
    body = next(tree.iter("body"), tree)
    cut = _cut(body)
    _unnest_tables(body)
    for image in list(body.iter("img")):
        _set_image(image, images)
    markup = sanitised(lxml.html.tostring(body, encoding="unicode"))
    return OriginalPage(markup, tuple(images.pictures.values()), cut)


def sanitised(markup: str) -> str:
    """Return the markup with harmless tags and attributes alone; running it again changes nothing."""
    return nh3.clean(
        markup,
        tags=set(_TAGS),
        clean_content_tags={"script", "style", "noscript", "template", "textarea", "select", "svg", "math", "title"},
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", PICTURE},
        link_rel=None,
        attribute_filter=_harmless,
        strip_comments=True,
    )


def _harmless(_tag: str, attribute: str, value: str) -> str | None:
    """Drop addresses that are no link to the web and no picture of ours, and numbers that are none."""
    if attribute == "src":
        return value if _OWN.fullmatch(value) else None
    if attribute == "href":
        return value if value.lower().startswith(("http://", "https://", "mailto:")) else None
    if attribute in ("colspan", "rowspan", "start", "width", "height"):
        return value if _SPAN.fullmatch(value) else None
    return value


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _cut(body: Element) -> bool:
    """Leave out what stands behind the bounds; tell whether there was any."""
    length = 0
    for count, element in enumerate(body.iter()):
        length += len(element.text or "") + len(element.tail or "") if name(element) else 0
        if count >= MOST_ELEMENTS or length > LONGEST:
            _end_at(body, element)
            return True
    return False


def _end_at(body: Element, last: Element) -> None:
    """Remove an element and all that comes behind it."""
    element: Element | None = last
    while element is not None and element is not body:
        parent = element.getparent()
        for following in list(element.itersiblings()):
            if parent is not None:
                parent.remove(following)
        if element is last and parent is not None:
            parent.remove(element)
        else:
            element.tail = None
        element = parent


def _unnest_tables(body: Element) -> None:
    """Make tables within tables plain boxes: they are a layout's, and setting them costs a power of their depth."""
    depth = 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if name(element) != "table":
            continue
        depth += 1 if event == "start" else -1
        if event == "end" and depth > 0:
            for inner in element.iter("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"):
                inner.tag = "div"


def _set_image(element: Element, images: Images) -> None:
    reference = images.reference(element)
    alternative = attribute(element, "alt")[:300]
    tail = element.tail
    element.attrib.clear()
    if reference is None:
        drop(element)
    elif not reference.key:
        # An empty frame tells less than its words.
        element.tag = "span"
        element.text = f"[{alternative}]" if alternative else ""
        element.tail = tail
    else:
        width, height = reference.width, reference.height
        if width > WIDEST:
            width, height = WIDEST, max(1, round(height * WIDEST / width))
        width, height = min(width, 999), min(height, 999)
        element.set("src", f"{PICTURE}:{reference.key}/{width}x{height}")
        element.set("alt", alternative)
        element.set("width", str(width))
        element.set("height", str(height))
