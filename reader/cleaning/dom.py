# SPDX-License-Identifier: MIT
"""What the cleaner asks of a page's tree: names, texts, classes, and which elements break a line."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TypeAlias, cast

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - it has no other name
"""An element of a page's tree."""

BLOCK_TAGS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section "
    "summary table tbody td tfoot th thead tr ul caption".split()
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"[^A-Za-z0-9]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_REFERENCE = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|amp|quot|apos|nbsp|shy|[lr][sd]quo|[mn]dash|hellip);")


def name(element: Element) -> str:
    """Return an element's lower-case tag; empty for comments and processing instructions."""
    tag = cast("object", element.tag)
    return tag.lower() if isinstance(tag, str) else ""


def attribute(element: Element, key: str) -> str:
    """Return an attribute without white space around it; empty where it is missing."""
    value: str | None = element.get(key)
    return value.strip() if value else ""


def squeezed(text: str | None) -> str:
    """Return a text with each run of white space made one space, none around it."""
    return " ".join(text.split()) if text else ""


def unescaped(text: str) -> str:
    """Return a text without the character references left in it: pages write what they say of themselves escaped twice.

    `&lt;` and `&gt;` stay: who writes about markup means them.
    """
    return _REFERENCE.sub(lambda match: html.unescape(match.group()), text) if "&" in text else text


def text_of(element: Element) -> str:
    """Return all text below an element, squeezed."""
    return " ".join(raw_text(element).split())


def raw_text(element: Element) -> str:
    """Return all text below an element as it stands."""
    pieces = cast("Iterator[str]", element.itertext())
    return "".join(pieces)


def attributes(element: Element) -> list[tuple[str, str]]:
    """Return an element's attributes as they stand, in order."""
    return cast("list[tuple[str, str]]", element.items())


def hints(element: Element) -> tuple[str, ...]:
    """Return the lower-case words a page's author named an element with, by class, id and test names.

    `socialShare-bar` gives social, share, bar. At most 40: no author needs more, a hostile page might.
    """
    named = " ".join(
        value for key in ("class", "id", "data-testid", "data-component") if (value := attribute(element, key)[:600])
    )
    if not named:
        return ()
    return tuple(word.lower() for word in _SEPARATOR.split(_HUMP.sub(" ", named))[:40] if word)


def drop(element: Element) -> None:
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


def folded(text: str) -> str:
    """Return a text's words in lower case, for comparing."""
    return " ".join(_WORD.findall(text.casefold()))
