# SPDX-License-Identifier: MIT
"""Data URIs: their bytes taken out of the markup, a short reference left in their place.

A page with its images inlined is megabytes of base64 that no parser should ever see; the
bytes go to `SavedPage.resources` under the reference the markup then uses, ``embedded:1``.
"""

from __future__ import annotations

import binascii
import html
import re
from urllib.parse import unquote_to_bytes

from reader.article import Resource
from reader.formats.limits import LONG_DATA

SCHEME = "embedded:"

_LONG = re.compile(
    rb"data:([a-z]{1,20}/[a-z0-9.+_-]{1,60})((?:;[a-z0-9=_-]{1,40}){0,4});base64,([A-Za-z0-9+/_=-]{%d,}+)" % LONG_DATA,
    re.IGNORECASE,
)
_URI = re.compile(r"\s*data:([^,;]{0,100})((?:;[^,;]{0,100}){0,5}),(.*)", re.IGNORECASE | re.DOTALL)
_DRAWS = re.compile(rb"<(?:\w{1,20}:)?(?:path|rect|circle|ellipse|line|poly|image|text|use|g)\b", re.IGNORECASE)

_CLEAR = re.compile(
    rb"<svg\b[^>]*>\s*<rect\b[^>]*\bfill-opacity\s*=\s*[\"']?0[\"'\s/>][^>]*>?(?:\s*</rect>)?\s*</svg>", re.IGNORECASE
)
"""A clear rectangle: what savers put in the place of an image that stands elsewhere."""


class Embedded:
    """The data lifted out of one page so far."""

    def __init__(self) -> None:
        self.resources: dict[str, Resource] = {}
        self._references: dict[bytes | str, str] = {}

    def lift_long(self, data: bytes) -> bytes:
        """Replace long base64 data URIs wherever they stand in undecoded markup.

        Fonts, sounds and the like become ``data:,``. Linear; ASCII-compatible encodings only.
        """

        def replace(match: re.Match[bytes]) -> bytes:
            media_type = match.group(1).decode("ascii").lower()
            if not media_type.startswith("image/"):
                return b"data:,"
            return self._keep(match.group(3), media_type, decode_base64(match.group(3))).encode("ascii")

        return _LONG.sub(replace, data) if b";base64," in data else data

    def lift(self, value: str) -> str | None:
        """Return the reference for an attribute value that is a data URI of an image, else None.

        None as well for what only holds a place: empty data, an SVG that draws nothing, the
        smallest GIF and PNG (one pixel), since the real address may stand in another attribute.
        """
        if value in self._references:
            return self._references[value]
        found = _URI.match(html.unescape(value) if "&" in value else value)
        if found is None:
            return None
        media_type = found.group(1).strip().lower()
        if not media_type.startswith("image/"):
            return None
        if ";base64" in found.group(2).lower():
            data = decode_base64(unquote_to_bytes(found.group(3)))
        else:
            data = unquote_to_bytes(found.group(3))
        if is_placeholder(data, media_type):
            return None
        return self._keep(value, media_type, data)

    def _keep(self, key: bytes | str, media_type: str, data: bytes) -> str:
        known = self._references.get(key)
        if known:
            return known
        reference = f"{SCHEME}{len(self.resources) + 1}"
        self.resources[reference] = Resource(data, media_type)
        self._references[key] = reference
        return reference


def is_placeholder(data: bytes, media_type: str) -> bool:
    """Tell whether image data shows nothing: empty, one or two pixels, an SVG without a shape."""
    if len(data) < 20:
        return True
    if data[:4] == b"GIF8":
        return int.from_bytes(data[6:8], "little") <= 2 and int.from_bytes(data[8:10], "little") <= 2
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return int.from_bytes(data[16:20], "big") <= 2 and int.from_bytes(data[20:24], "big") <= 2
    return "svg" in media_type and (not _DRAWS.search(data) or (len(data) < 500 and _CLEAR.search(data) is not None))


def decode_base64(text: bytes) -> bytes:
    """Decode base64 as browsers do, and what is left of a broken one too."""
    text = text.translate(_URL_SAFE, b" \t\r\n\f=")
    for cut in (text + b"=" * (-len(text) % 4), text[: len(text) // 4 * 4]):
        try:
            return binascii.a2b_base64(cut)
        except (binascii.Error, ValueError):
            continue
    return b""


_URL_SAFE = bytes.maketrans(b"-_", b"+/")
