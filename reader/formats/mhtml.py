# SPDX-License-Identifier: MIT
"""MHTML: a page and its parts as a mail (RFC 2557), by Chrome, Edge, Opera, old Internet Explorer and Word.

The parts are told apart here and not by the `email` package, which needs a recursion a level
and a pass a part: what is broken (no boundary, another one, no end) is read as far as it goes.
Headers are `email`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser
from quopri import decodestring
from urllib.parse import urljoin

from reader.article import Media, Resource, SavedPage
from reader.errors import UnreadableFile
from reader.formats.charsets import codec_of
from reader.formats.dates import from_mail
from reader.formats.embedded import decode_base64
from reader.formats.encodings import decode_text
from reader.formats.frames import fuller
from reader.formats.notes import web_address
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.parts import LazyParts
from reader.formats.registry import Format
from reader.formats.signatures import known_kind

_HEADERS_END = re.compile(rb"\r?\n[ \t]*\r?\n")
_FIELD = re.compile(rb"(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){1,60}")
_TELLING = re.compile(
    rb"^(?:mime-version:\s*1|content-type:\s*(?:multipart/|text/html|message/)|snapshot-content-location:)",
    re.IGNORECASE | re.MULTILINE,
)
_LIKELY_BOUNDARY = re.compile(rb"^--([^\s][^\r\n]{3,200})\r?$", re.MULTILINE)

_MOST_PARTS = 20_000
_DEEPEST = 8
"""Multiparts within multiparts: mail programs reach four."""
_LONGEST_HEADERS = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Part:
    headers: Message
    body: bytes

    @property
    def kind(self) -> str:
        return self.headers.get_content_type()

    @property
    def location(self) -> str:
        return _plain(self.headers.get("Content-Location")).replace(" ", "")

    @property
    def identity(self) -> str:
        return _plain(self.headers.get("Content-ID")).strip().strip("<>")

    @property
    def charset(self) -> tuple[str, ...]:
        try:
            label = self.headers.get_param("charset")
        except (ValueError, LookupError, TypeError):
            label = None
        return (label,) if isinstance(label, str) else ()

    def data(self) -> bytes:
        """Return the body decoded; what is broken of it is left out."""
        encoding = _plain(self.headers.get("Content-Transfer-Encoding")).strip().lower()
        if encoding == "base64":
            return decode_base64(self.body)
        if encoding == "quoted-printable":
            return decodestring(self.body)
        return self.body


def recognise(original: Original) -> int:
    """Score a header block at the start of the file that names MIME, a multipart or a snapshot's address."""
    head = original.head
    if known_kind(head):
        return 0
    block = _FIELD.match(head.lstrip(b"\xef\xbb\xbf\r\n \t"))
    return 85 if block and _TELLING.search(block.group()) else 0


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the one page; raises `UnreadableFile` where there is no page in the file."""
    top = _part(original.data().lstrip(b"\xef\xbb\xbf\r\n \t"))
    parts = list(_leaves(top, 0, [_MOST_PARTS]))
    pages = [part for part in parts if part.kind in {"text/html", "application/xhtml+xml"}]
    if not pages:
        yield _text_page(original, top, parts)
        return
    main = _main(top, pages)
    url = web_address(_plain(top.headers.get("Snapshot-Content-Location"))) or web_address(main.location)
    base = main.location or url or ""
    data = main.data()
    if len(pages) > 1:
        data = fuller(data, [part.data for part in _others(main, pages)])
    yield markup_page(
        original.source,
        "mhtml",
        data,
        declared=main.charset,
        url=url,
        saved_at=from_mail(_plain(top.headers.get("Date"))),
        title=_words(top.headers.get("Subject")) or None,
        resources=LazyParts(_resources(parts, base)),
    )


def _others(main: _Part, pages: list[_Part]) -> list[_Part]:
    """Return the other documents (frames); the same place's second part is never looked at."""
    seen = {main.location, ""}
    others: list[_Part] = []
    for part in pages:
        if part is not main and part.location not in seen:
            seen.add(part.location)
            others.append(part)
    return others


def _text_page(original: Original, top: _Part, parts: list[_Part]) -> SavedPage:
    plain = next((part for part in parts if part.kind == "text/plain" and part.body.strip()), None)
    if plain is None:
        raise UnreadableFile("This web archive holds no page.", "Save the page again.")
    decoded = decode_text(plain.data(), plain.charset)
    return SavedPage(
        source=original.source,
        format="mhtml",
        media=Media.TEXT,
        content=decoded.text.replace("\r\n", "\n"),
        saved_at=from_mail(_plain(top.headers.get("Date"))),
        title=_words(top.headers.get("Subject")) or None,
        warnings=decoded.warnings,
    )


def _main(top: _Part, pages: list[_Part]) -> _Part:
    """Return the page itself: what `start` names, what lies at the snapshot's address, else the first document."""
    start = top.headers.get_param("start")
    wanted = start.strip().strip("<>") if isinstance(start, str) else None
    address = _plain(top.headers.get("Snapshot-Content-Location")).strip()
    for part in pages:
        if wanted and part.identity == wanted:
            return part
    return next((part for part in pages if address and part.location == address), pages[0])


def _resources(parts: list[_Part], base: str) -> dict[str, Callable[[], Resource | None]]:
    loaders: dict[str, Callable[[], Resource | None]] = {}
    for part in parts:
        if part.kind in {"text/html", "text/css", "text/plain"} or "script" in part.kind:
            continue

        def load(part: _Part = part) -> Resource:
            return Resource(part.data(), part.kind)

        if part.identity:
            loaders.setdefault(f"cid:{part.identity}", load)
        if part.location:
            loaders.setdefault(part.location, load)
            loaders.setdefault(_joined(base, part.location), load)
    return loaders


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError:
        return location


def _part(data: bytes) -> _Part:
    """Part a mail's or a part's headers from its body at the first blank line; without one all is body."""
    if data[:1] == b"\n" or data[:2] == b"\r\n":
        return _Part(Message(), data.lstrip(b"\r\n"))
    end = _HEADERS_END.search(data, 0, _LONGEST_HEADERS)
    if end is None:
        return _Part(Message(), data)
    return _Part(BytesHeaderParser().parsebytes(data[: end.start()]), data[end.end() :])


def _leaves(part: _Part, depth: int, left: list[int]) -> Iterator[_Part]:
    """Yield the parts that are no multiparts, in order; raises `UnreadableFile` beyond the limits."""
    if depth > _DEEPEST:
        raise UnreadableFile("This web archive is nested too deep.", "Save the page again.")
    if part.kind == "message/rfc822":
        yield from _leaves(_part(part.body), depth + 1, left)
        return
    if part.headers.get_content_maintype() != "multipart":
        yield part
        return
    for data in _split(part):
        left[0] -= 1
        if left[0] < 0:
            raise UnreadableFile("This web archive holds too many parts.", "Save the page again.")
        yield from _leaves(_part(data), depth + 1, left)


def _split(part: _Part) -> Iterator[bytes]:
    """Yield a multipart's parts, by its boundary or, where that never appears, by the likeliest line."""
    body = part.body
    boundary = part.headers.get_boundary()
    marked = _lines_of(boundary.encode("latin-1", "replace"), body) if boundary else []
    if not marked:
        likely = _LIKELY_BOUNDARY.search(body, 0, _LONGEST_HEADERS)
        marked = _lines_of(likely.group(1), body) if likely else []
    for index, (_, start, last) in enumerate(marked):
        if last:
            return
        end = marked[index + 1][0] if index + 1 < len(marked) else len(body)
        yield body[start:end]


def _lines_of(boundary: bytes, body: bytes) -> list[tuple[int, int, bool]]:
    """Return where boundary lines start and end, and whether each is the last one."""
    line = re.compile(rb"(?:^|\r?\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r?\n|$)")
    found: list[tuple[int, int, bool]] = []
    position = 0
    while (match := line.search(body, position)) is not None:
        found.append((match.start(), match.end(), match.group(1) is not None))
        # The line end may also be the one the next boundary starts with (an empty part).
        position = max(match.end() - 1, match.start() + 1) if match.end() < len(body) else len(body) + 1
        if position > len(body):
            break
    return found


def _plain(value: object) -> str:
    """Return a header's text on one line, encoded words left as they are."""
    return " ".join(str(value).split()) if value is not None else ""


def _words(value: object) -> str:
    """Return a header's text with its encoded words (RFC 2047) decoded, by known character sets only."""
    text = _plain(value)
    if "=?" not in text:
        return text
    try:
        pieces = decode_header(text)
    except ValueError:
        return text
    return "".join(
        piece if isinstance(piece, str) else piece.decode(codec_of(label or "") or "utf-8", "replace")
        for piece, label in pieces
    ).strip()


FORMAT = Format("mhtml", (".mhtml", ".mht", ".eml"), recognise, read)
