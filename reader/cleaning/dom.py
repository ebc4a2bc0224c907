# SPDX-License-Identifier: MIT
"""What the cleaner asks of a page's tree: names, texts, classes, and which elements break a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

BLOCK_TAGS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section "
    "summary table tbody td tfoot th thead tr ul caption".split()
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MEDIA_TAGS = frozenset({"img", "picture", "video", "audio", "iframe", "embed", "object", "svg", "canvas", "math"})

_SPACE = re.compile(r"\s+")
_SEPARATOR = re.compile(r"[^A-Za-z0-9]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def name(element: HtmlElement) -> str:
    """Return an element's lower-case tag; empty for comments and processing instructions."""
    tag: object = element.tag
    return tag.lower() if isinstance(tag, str) else ""


def attribute(element: HtmlElement, key: str) -> str:
    """Return an attribute without white space around it; empty where it is missing."""
    value: str | None = element.get(key)
    return value.strip() if value else ""


def squeezed(text: str | None) -> str:
    """Return a text with each run of white space made one space, none around it."""
    return _SPACE.sub(" ", text).strip() if text else ""


def text_of(element: HtmlElement) -> str:
    """Return all text below an element, squeezed."""
    return squeezed("".join(str(piece) for piece in element.itertext()))


def hints(element: HtmlElement) -> tuple[str, ...]:
    """Return the lower-case words a page's author named an element with, by class, id and test names.

    `socialShare-bar` gives social, share, bar. At most 40: no author needs more, a hostile page might.
    """
    named = " ".join(
        value for key in ("class", "id", "data-testid", "data-component") if (value := attribute(element, key)[:600])
    )
    if not named:
        return ()
    return tuple(word.lower() for word in _SEPARATOR.split(_HUMP.sub(" ", named))[:40] if word)


def drop(element: HtmlElement) -> None:
    """Take an element out of its tree and leave the text behind it in place."""
    parent = element.getparent()
    if parent is None:
        return
    tail: str | None = element.tail
    if tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        element.tail = None
    parent.remove(element)


def elements(root: HtmlElement, *tags: str) -> Iterator[HtmlElement]:
    """Yield the elements below and including `root` that have one of `tags`, in page order."""
    yield from root.iter(*tags)


def ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    """Yield an element's ancestors, nearest first."""
    yield from element.iterancestors()


def is_inside(element: HtmlElement, *tags: str) -> bool:
    """Tell whether one of an element's ancestors has one of `tags`."""
    return next(element.iterancestors(*tags), None) is not None
