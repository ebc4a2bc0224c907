# SPDX-License-Identifier: MIT
"""WARC: a crawl's records (ISO 28500), each HTML page of it a saved page, its images by address.

A first pass notes where pages and images stand; the second reads a page at a time.
"""

from __future__ import annotations

import re
import tempfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO
from urllib.parse import unquote, urljoin

from warcio.archiveiterator import ArchiveIterator

from reader.article import Resource, SavedPage
from reader.errors import UnreadableFile
from reader.formats.dates import from_iso
from reader.formats.encodings import looks_binary
from reader.formats.limits import LARGEST_MEMBER, LARGEST_RATIO, LARGEST_UNPACKED, MEGABYTE
from reader.formats.original import Original, too_large
from reader.formats.pages import markup_page
from reader.formats.registry import Format
from reader.formats.rough import text_length

_MOST_RECORDS = 500_000
"""Records noted of one file: a browser's session writes a thousand, a month's crawl of a site some 200,000."""

_MOST_READS = 12
"""Blocks (16 KB packed each) that may be read for one step: a header that goes on longer is none."""

_LITTLE = 200
"""Bytes of text below which a document of a crawl is no page of its own (a counter's frame, an empty answer)."""

_FRAME = re.compile(rb"<i?frame\b[^>]{0,2000}?\bsrc\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_HTML = re.compile(r"(?:text/html|application/xhtml\+xml)\s*(?:;|$)", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s\"';]{1,60})", re.IGNORECASE)


def recognise(original: Original) -> int:
    """Score by the first record's version line, unpacked where the file is gzip."""
    head = original.head
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, 64)
        except zlib.error:
            return 0
    return 95 if head.startswith((b"WARC/", b"filedesc://")) else 0


@dataclass(frozen=True, slots=True)
class _Page:
    offset: int
    url: str
    date: str


@dataclass(slots=True)
class _Index:
    """Where in the file the pages and the images stand."""

    pages: list[_Page] = field(default_factory=list[_Page])
    images: dict[str, int] = field(default_factory=dict[str, int])
    digests: dict[str, int] = field(default_factory=dict[str, int])
    framed: set[str] = field(default_factory=set[str])
    unpacked: int = 0
    cut: bool = False


class Crawl(Mapping[str, Resource]):
    """An opened WARC: its pages, and its images by address."""

    def __init__(self, stream: BinaryIO) -> None:
        """Note the records; raises `UnreadableFile` for a bomb, a damaged start, too many records."""
        self._stream: BinaryIO = stream
        try:
            self.index = _indexed(stream)
        except _OneMember:
            self._stream = _unpacked(stream)
            self.index = _indexed(self._stream)

    def __del__(self) -> None:
        stream = getattr(self, "_stream", None)
        if stream is not None:
            stream.close()

    def body(self, offset: int) -> tuple[bytes, str]:
        """Return a record's body, decoded from its transfer, and its declared character set."""
        self._stream.seek(offset)
        guard = _Guard(self._stream)
        try:
            record = next(iter(ArchiveIterator(guard, arc2warc=True)))
            stream = record.content_stream()
            chunks: list[bytes] = []
            size = 0
            while True:
                guard.step()
                chunk = stream.read(65536)
                if not chunk:
                    break
                chunks.append(chunk)
                size += len(chunk)
                if size > LARGEST_MEMBER:
                    break
        except Exception as error:  # hostile bytes: what warcio and zlib stumble over
            raise UnreadableFile("A record of the archive is damaged.", "Save the page again.") from error
        if size > LARGEST_MEMBER:
            raise too_large(size, LARGEST_MEMBER)
        charset = _CHARSET.search(_header(record.http_headers, "Content-Type"))
        return b"".join(chunks), charset.group(1) if charset else ""

    def __getitem__(self, key: str) -> Resource:
        offset = self.index.images.get(_canonical(key))
        if offset is None:
            raise KeyError(key)
        try:
            return Resource(self.body(offset)[0])
        except UnreadableFile as error:
            raise KeyError(key) from error

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and _canonical(key) in self.index.images

    def __iter__(self) -> Iterator[str]:
        return iter(self.index.images)

    def __len__(self) -> int:
        return len(self.index.images)


def _canonical(url: str) -> str:
    """Return an address without its scheme and fragment, unquoted: how markup and records agree."""
    return unquote(url.split("#", maxsplit=1)[0]).split("://", 1)[-1]


class _OneMember(Exception):
    """The file is one long gzip member, its records cannot be sought."""


class _Guard:
    """A file that stops whoever reads it on and on without coming back."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._left = _MOST_READS

    def step(self) -> None:
        """Allow the reads of another step."""
        self._left = _MOST_READS

    def read(self, size: int = -1) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise EOFError("a header without an end")
        return self._stream.read(size if 0 <= size <= MEGABYTE else MEGABYTE)

    def readline(self, size: int = -1) -> bytes:
        self._left -= 1
        return self._stream.readline(size if 0 <= size <= MEGABYTE else MEGABYTE)

    def tell(self) -> int:
        return self._stream.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._stream.seek(offset, whence)

    def close(self) -> None:
        """Leave the file open: the crawl reads on."""


def _indexed(stream: BinaryIO) -> _Index:
    index = _Index()
    stream.seek(0)
    guard = _Guard(stream)
    found = False
    try:
        records = ArchiveIterator(guard, arc2warc=True)
        for count, record in enumerate(records):
            found = True
            if count >= _MOST_RECORDS:
                index.cut = True
                break
            index.unpacked += _read_over(record.raw_stream, stream, guard, index.unpacked)
            _note(index, record, records.get_record_offset())
            guard.step()
    except UnreadableFile:
        raise
    except Exception as error:  # hostile bytes: ArchiveLoadFailed, EOFError, zlib.error, ValueError…
        if "non-chunked gzip" in str(error).lower():
            raise _OneMember from error
        if not found:
            raise UnreadableFile("The web archive is damaged or cut short.", "Save the page again.") from error
        index.cut = True
    return index


def _read_over(record: Any, stream: BinaryIO, guard: _Guard, before: int) -> int:
    """Read over a record's content and return its size; raises `UnreadableFile` where it unpacks to far too much."""
    size = 0
    while chunk := record.read(65536):
        guard.step()
        size += len(chunk)
        unpacked = before + size
        if unpacked > LARGEST_MEMBER and unpacked > LARGEST_RATIO * max(1, stream.tell()):
            raise _bomb()
    return size


def _bomb() -> UnreadableFile:
    return UnreadableFile("The web archive unpacks to far more than a page can hold.", "Save the page again.")


def _note(index: _Index, record: Any, offset: int) -> None:
    kind, url = record.rec_type, _header(record.rec_headers, "WARC-Target-URI").strip("<>")
    if kind == "request":
        if _header(record.http_headers, "Sec-Fetch-Dest").lower() in {"iframe", "frame", "embed", "object"}:
            index.framed.add(_canonical(url))
        return
    if kind == "revisit":
        known = index.digests.get(_header(record.rec_headers, "WARC-Payload-Digest"))
        if known is not None:
            index.images.setdefault(_canonical(url), known)
        return
    if kind not in {"response", "resource"} or not url:
        return
    content_type = _header(record.http_headers, "Content-Type") or (
        _header(record.rec_headers, "Content-Type") if kind == "resource" else ""
    )
    status = record.http_headers.get_statuscode() if record.http_headers is not None else "200"
    if status not in {"200", "203", "206", ""}:
        return
    if _HTML.match(content_type):
        index.pages.append(_Page(offset, url, _header(record.rec_headers, "WARC-Date")))
    elif content_type.lower().startswith("image/") or not content_type or "octet-stream" in content_type:
        index.images.setdefault(_canonical(url), offset)
        digest = _header(record.rec_headers, "WARC-Payload-Digest")
        if digest:
            index.digests.setdefault(digest, offset)


def _header(headers: Any, name: str) -> str:
    value = headers.get_header(name) if headers is not None else None
    return str(value) if value else ""


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """Return a gzip file unpacked, in a temporary file, within limits."""
    stream.seek(0)
    unpacker = zlib.decompressobj(wbits=31)
    copy = tempfile.TemporaryFile()  # noqa: SIM115 - the crawl closes it
    total = 0
    while chunk := stream.read(65536):
        try:
            data = unpacker.decompress(chunk)
        except zlib.error:
            break
        total += len(data)
        if total > LARGEST_UNPACKED or (total > LARGEST_MEMBER and total > LARGEST_RATIO * stream.tell()):
            copy.close()
            raise _bomb()
        copy.write(data)
        if unpacker.eof:
            unpacker = zlib.decompressobj(wbits=31)
    copy.seek(0)
    return copy  # pyright: ignore[reportReturnType] - a temporary file is a binary file


def pages_of(crawl: Crawl, source: str, name: str, titles: Mapping[str, str] | None = None) -> Iterator[SavedPage]:
    """Yield a crawl's pages in order; raises `UnreadableFile` at the end where some could not be read.

    Left out are answers that are no pages of their own: frames of others, next to no text.
    `titles` are titles by address, where something names which of the documents are pages.
    """
    named = {_canonical(url): title for url, title in (titles or {}).items()}
    pages = [page for page in crawl.index.pages if _canonical(page.url) in named] or crawl.index.pages
    framed = set(crawl.index.framed)
    fullest: tuple[int, _Page] | None = None
    given = failed = 0
    for page in pages:
        if _canonical(page.url) in framed:
            continue
        try:
            data, charset = crawl.body(page.offset)
            framed.update(_framed_by(page.url, data))
            length = text_length(data)
            if length < _LITTLE:
                if fullest is None or length > fullest[0]:
                    fullest = (length, page)
                continue
            saved = _saved(crawl, page, data=data, charset=charset, source=source, name=name, titles=named)
        except UnreadableFile:
            failed += 1
            continue
        given += 1
        yield saved
    if not given and fullest:
        data, charset = crawl.body(fullest[1].offset)
        yield _saved(crawl, fullest[1], data=data, charset=charset, source=source, name=name, titles=named)
    elif failed or not given:
        what = f"{failed} of the archive's pages could not be read." if failed else "The web archive holds no page."
        raise UnreadableFile(what, "Save the page again.")


def _framed_by(url: str, data: bytes) -> Iterator[str]:
    for found in _FRAME.finditer(data):
        try:
            yield _canonical(urljoin(url, found.group(1).decode("utf-8", "replace").replace("&amp;", "&")))
        except ValueError:
            continue


def _saved(
    crawl: Crawl,
    page: _Page,
    *,
    data: bytes,
    charset: str,
    source: str,
    name: str,
    titles: Mapping[str, str],
) -> SavedPage:
    if looks_binary(data):  # packed in a way that cannot be unpacked here, such as Brotli
        raise UnreadableFile("The page is stored in a form that cannot be read.", "Save the page again.")
    return markup_page(
        source,
        name,
        data,
        declared=(charset,) if charset else (),
        url=page.url,
        saved_at=from_iso(page.date),
        title=titles.get(_canonical(page.url)) or None,
        part=page.url,
        resources=crawl,
        warnings=("The archive is cut short; what stands before the cut was read.",) if crawl.index.cut else (),
    )


def read(original: Original) -> Iterator[SavedPage]:
    """Yield each page of the crawl; raises `UnreadableFile`."""
    yield from pages_of(Crawl(original.open()), original.source, "warc")


FORMAT = Format("warc", (".warc", ".gz", ".arc"), recognise, read)
