# SPDX-License-Identifier: MIT
"""What a page says about itself in JSON-LD (schema.org), bare CDATA sections included."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from reader.cleaning.dom import Element, attribute, raw_text, squeezed, unescaped

Node = dict[str, Any]

ARTICLE_TYPES = re.compile(
    r"^(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|"
    r"\w*Review|Recipe|HowTo|QAPage|Answer|Question|WebPage|ItemPage|Chapter|Book|CreativeWork|PodcastEpisode)$"
)
_WEAK_TYPES = frozenset({"WebPage", "ItemPage", "CreativeWork"})
LONGEST = 2_000_000
"""Code points of one JSON-LD script read; those of real pages stay under 100,000."""
_WRAPPING = re.compile(
    r"^\s*(?:/[/*]\s*)?(?:<!--)?\s*(?:<!\[CDATA\[)?(?:\s*\*/)?|(?:/[/*]\s*)?\]\]>\s*(?:\*/)?\s*$|-->\s*$"
)
_CONTROL = re.compile(r"[\x00-\x1f]+")


def nodes(root: Element) -> list[Node]:
    """Return the page's JSON-LD objects that describe an article, the most telling first."""
    found: list[Node] = []
    for script in root.iter("script"):
        if "ld+json" in attribute(script, "type").lower():
            found.extend(_of_type(_parsed(raw_text(script))))
    strong = [node for node in found if not _WEAK_TYPES.issuperset(types(node))]
    return strong + [node for node in found if node not in strong]


def _parsed(text: str) -> object:
    if len(text) > LONGEST:
        return None
    text = _WRAPPING.sub("", text).strip().rstrip(";")
    for attempt in (text, _CONTROL.sub(" ", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _of_type(data: object, depth: int = 0) -> Iterator[Node]:
    if isinstance(data, list):
        for item in data[:200]:
            yield from _of_type(item, depth + 1)
    elif isinstance(data, dict) and depth < 5:
        if any(ARTICLE_TYPES.match(kind) for kind in types(data)):
            yield data
        yield from _of_type(data.get("@graph"), depth + 1)
        for key in ("mainEntity", "mainEntityOfPage"):
            if isinstance(data.get(key), dict):
                yield from _of_type(data[key], depth + 1)


def types(node: Node) -> list[str]:
    """Return a node's types without their namespace."""
    stated = node.get("@type")
    stated = stated if isinstance(stated, list) else [stated]
    return [kind.rsplit("/", 1)[-1] for kind in stated if isinstance(kind, str)]


def text(node: Node, key: str) -> str:
    """Return a property as text: the first of a list, the name of an object."""
    return next(iter(names(node.get(key))), "")


def names(value: object) -> list[str]:
    """Return the names a property holds, whichever of the usual shapes it has."""
    if isinstance(value, str):
        return [squeezed(unescaped(value))] if value.strip() else []
    if isinstance(value, list):
        return [found for item in value[:50] for found in names(item)]
    if isinstance(value, dict):
        return names(value.get("name") or value.get("@value") or value.get("headline"))
    return []


def address(value: object) -> str:
    """Return the address an image or link property holds."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return next((found for item in value[:20] if (found := address(item))), "")
    if isinstance(value, dict):
        return address(value.get("url") or value.get("contentUrl") or value.get("@id"))
    return ""
