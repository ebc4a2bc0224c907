# SPDX-License-Identifier: MIT
"""From a page's bytes to a `SavedPage`: what every format that holds HTML has in common."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping

from reader.article import Media, Resource, SavedPage
from reader.errors import UnreadableFile
from reader.formats.embedded import Embedded
from reader.formats.encodings import decode_markup, looks_binary
from reader.formats.limits import LARGEST_MARKUP
from reader.formats.markup import bound
from reader.formats.notes import address_of, saving_date_of, web_address
from reader.formats.original import too_large
from reader.formats.parts import JoinedParts


def markup_page(
    source: str,
    format_name: str,
    data: bytes,
    *,
    declared: Iterable[str] = (),
    url: str | None = None,
    saved_at: str | None = None,
    title: str | None = None,
    part: str | None = None,
    resources: Mapping[str, Resource] | None = None,
    tags: tuple[str, ...] = (),
    warnings: tuple[str, ...] = (),
    stated: Mapping[str, str] | None = None,
    xhtml: bool = False,
) -> SavedPage:
    """Return the page for a document's bytes: data lifted out, decoded, within bounds.

    An address or date the format does not know is taken from the comments browsers leave in
    the markup. `declared` are labels of character sets from outside the document; `stated` is what
    the file says about the page outside of it, written into its head as meta elements (by property,
    such as ``og:title``). Raises `UnreadableFile` where the bytes are no text, nothing but white space, or too much.
    """
    embedded = Embedded()
    lifted = embedded.lift_long(data)
    # A character takes up to four bytes; scripts and styles, left out later, are allowed for twice over.
    if len(lifted) > 4 * LARGEST_MARKUP:
        raise too_large(len(lifted), 4 * LARGEST_MARKUP)
    if looks_binary(lifted):
        raise UnreadableFile("The file holds no text.", "Choose a saved web page.")
    decoded = decode_markup(lifted, declared)
    if not decoded.text.strip():
        raise UnreadableFile("The file holds nothing but white space.", "Save the page again.")
    bounded = bound(decoded.text, embedded, xhtml=xhtml)
    known = web_address(url) if url else None
    parts: Mapping[str, Resource] = bounded.resources
    if resources is not None:
        parts = JoinedParts(bounded.resources, resources)
    return SavedPage(
        source=source,
        format=format_name,
        media=Media.HTML,
        content=with_stated(bounded.markup, stated) if stated else bounded.markup,
        url=known or address_of(decoded.text),
        saved_at=saved_at or saving_date_of(decoded.text),
        title=title,
        part=part,
        resources=parts,
        tags=tags,
        warnings=(*warnings, *decoded.warnings, *bounded.warnings),
    )


_HEAD = re.compile(r"<head(?:\s[^>]{0,2000})?>", re.IGNORECASE)


def with_stated(markup: str, stated: Mapping[str, str]) -> str:
    """Return the markup with meta elements for what is known about the page; empty values are left out."""
    written = "".join(
        f'<meta property="{html.escape(name)}" name="{html.escape(name)}" content="{html.escape(value)}">'
        for name, value in stated.items()
        if value
    )
    if not written:
        return markup
    head = _HEAD.search(markup, 0, 100_000)
    if head:
        return markup[: head.end()] + written + markup[head.end() :]
    return f"<head>{written}</head>{markup}"
