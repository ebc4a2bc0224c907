# SPDX-License-Identifier: MIT
"""XML that archives describe themselves with: read without its document type, so that no entity is ever expanded."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from lxml import etree

from reader.formats.encodings import decode_markup

Element = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)\w{1,40};")

_MOST = 8_000_000
"""Characters of a description: the table of contents of a large book has some 100,000."""


def parse(data: bytes) -> Element | None:
    """Return the root element of an XML document, None where there is none to be had."""
    text = decode_markup(data[: 4 * _MOST]).text[:_MOST]
    start = _root_at(text)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, recover=True
    )
    try:
        known = _NAMED.sub(_character, text[start:])
        root: Element | None = etree.fromstring(known.encode("utf-8", "ignore"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is not None:
        etree.strip_tags(root, etree.Entity)  # none is left but in what is no XML at all
    return root


def _character(entity: re.Match[str]) -> str:
    """Return the character an HTML entity names; any other entity stands for nothing."""
    character = html.unescape(entity.group())
    return "" if character.startswith("&") else character


def _root_at(text: str) -> int:
    """Return where the root element starts: behind the declaration, comments and the document type."""
    position = 0
    for _ in range(50):
        while position < len(text) and text[position] in "\ufeff \t\r\n":
            position += 1
        if text.startswith("<!--", position):
            end = text.find("-->", position) + 2
        elif text.startswith("<?", position):
            end = text.find("?>", position) + 1
        elif text[position : position + 9].upper() == "<!DOCTYPE":
            end = _doctype_end(text, position)
        else:
            break
        if end < position:
            break
        position = end + 1
    return position


def _doctype_end(text: str, position: int) -> int:
    end = text.find(">", position)
    subset = text.find("[", position, end if end >= 0 else len(text))
    if subset < 0:
        return end
    closed = text.find("]", subset)
    return text.find(">", closed) if closed >= 0 else -1


def local_name(element: Element) -> str:
    """Return an element's name without its namespace; empty for what is no element."""
    return str(element.tag).rpartition("}")[2]


def each(root: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a local name below `root`, in order, whatever their namespace."""
    return (element for element in root.iter() if local_name(element) == name)


def text_of(element: Element | None) -> str:
    """Return the text in an element on one line."""
    if element is None:
        return ""
    pieces = [str(piece) for piece in element.itertext()]  # pyright: ignore[reportUnknownArgumentType]
    return " ".join("".join(pieces).split())


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its local name, an empty text where there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value).strip()
    return ""
