# SPDX-License-Identifier: MIT
"""EPUB: a book's chapters as pages, in the order of its spine (EPUB 3.3, and 2.0.1 as most books are)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from reader import exchange
from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import Archive, ArchiveParts
from reader.formats.limits import LARGEST_MARKUP, MEGABYTE
from reader.formats.notes import web_address
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.rough import text_length
from reader.formats.xml import Element, attribute, each, local_name, parse, text_of
from reader.formats.zipped import ZipFormat

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_ALGORITHMS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Fonts are scrambled in books that anybody can read."""

_DOCUMENTS = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"}
_NO_CHAPTERS = {"cover", "toc", "title-page", "titlepage", "halftitlepage", "landmarks", "loi", "lot", "index"}
_MOST_DOCUMENTS = 5_000

_LITTLE = 200
"""Bytes of text below which a document is no chapter: a cover, a half title, a part's number."""

_EXPORTED = f'name="{exchange.META}"'.encode()
_BODY = re.compile(rb"<body\b[^>]*>", re.IGNORECASE)
_HEADING = re.compile(rb"<h[1-3]\b[^>]*>(.{1,1000}?)</h[1-3]>", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(rb"<[^>]*>")
_TYPE = re.compile(rb"epub:type\s*=\s*[\"']([^\"']{1,200})[\"']", re.IGNORECASE)


@dataclass(slots=True)
class _Book:
    """What a package document says: the book's data and its documents in order."""

    title: str = ""
    authors: list[str] = field(default_factory=list[str])
    language: str = ""
    date: str = ""
    source: str = ""
    spine: list[str] = field(default_factory=list[str])
    skipped: set[str] = field(default_factory=set[str])
    labels: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class _Chapter:
    name: str
    label: str
    documents: list[bytes]


def recognise(archive: Archive) -> int:
    """Score by the container's description, else by what the member `mimetype` says."""
    if _CONTAINER in archive:
        return 95
    try:
        return 92 if "mimetype" in archive and archive.read("mimetype", 1000).startswith(b"application/epub") else 0
    except UnreadableFile:
        return 0


def read(original: Original, archive: Archive) -> Iterator[SavedPage]:
    """Yield the chapters in order; raises `UnreadableFile` where the book is locked or damaged."""
    book = _book(archive)
    locked = _encrypted(archive)
    if locked and any(name in locked for name in book.spine):
        raise UnreadableFile(
            "This book is protected (DRM): its text is encrypted.", "Open it in the program it was bought with."
        )
    chapters = list(_chapters(archive, book))
    if not chapters:
        raise UnreadableFile("This book holds no text that can be read.", "Download it again.")
    several = len(chapters) > 1
    for number, chapter in enumerate(chapters, 1):
        label = chapter.label or _heading(chapter.documents[0])
        title = (label or f"{book.title}, {number}") if several else book.title or label
        stated = {
            "og:title": title,
            "author": "; ".join(book.authors),
            "og:site_name": book.title if several else "",
            "article:published_time": book.date,
        }
        yield markup_page(
            original.source,
            "epub",
            _joined(chapter.documents),
            url=book.source if not several else None,
            title=title or None,
            part=(label or posixpath.basename(chapter.name)) if several else None,
            resources=ArchiveParts(archive, posixpath.dirname(chapter.name)),
            stated=stated,
            xhtml=True,
        )


def _book(archive: Archive) -> _Book:
    container = _parsed(archive, _CONTAINER)
    named = (
        next((attribute(element, "full-path") for element in each(container, "rootfile")), "")
        if container is not None
        else ""
    )
    package = _parsed(archive, _resolved("", named))
    if package is None:
        raise UnreadableFile("This book lacks the description of its parts.", "Download it again.")
    folder = posixpath.dirname(_resolved("", named))
    book = _Book()
    _read_metadata(package, book)
    manifest: dict[str, tuple[str, str]] = {}
    toc = ""
    for item in each(package, "item"):
        name = _resolved(folder, attribute(item, "href"))
        manifest[attribute(item, "id")] = (name, attribute(item, "media-type"))
        if (
            "nav" in attribute(item, "properties").split()
            or attribute(item, "media-type") == "application/x-dtbncx+xml"
        ):
            toc = name if not toc or "nav" in attribute(item, "properties") else toc
            book.skipped.add(name)
    for reference in each(package, "reference"):
        if attribute(reference, "type").lower() in _NO_CHAPTERS:
            book.skipped.add(_resolved(folder, attribute(reference, "href")))
    for reference in each(package, "itemref"):
        name, kind = manifest.get(attribute(reference, "idref"), ("", ""))
        if name in archive and (kind.lower() in _DOCUMENTS or name.lower().endswith((".xhtml", ".html", ".htm"))):
            book.spine.append(name)
    book.spine = list(dict.fromkeys(book.spine))[:_MOST_DOCUMENTS]
    _read_labels(archive, toc, book)
    return book


def _read_metadata(package: Element, book: _Book) -> None:
    for element in package.iter():
        name, text = local_name(element), text_of(element)[:1000]
        if not text:
            continue
        if name == "title" and not book.title:
            book.title = text
        elif name == "creator" and len(book.authors) < 20:
            book.authors.append(text)
        elif name == "language" and not book.language:
            book.language = text
        elif name == "source" and not book.source:
            book.source = web_address(text) or ""
        elif (
            name == "date" and not book.date and "T" not in text and attribute(element, "event") in {"", "publication"}
        ):
            book.date = text  # a moment to the second is when a converter ran, a day is when the book came out


def _read_labels(archive: Archive, toc: str, book: _Book) -> None:
    """Take the chapters' names from the table of contents; the first name of a document counts."""
    root = _parsed(archive, toc) if toc else None
    if root is None:
        return
    folder = posixpath.dirname(toc)
    if local_name(root) == "ncx":
        for point in each(root, "navPoint"):
            label = next((text_of(element) for element in each(point, "navLabel")), "")
            place = next((attribute(element, "src") for element in each(point, "content")), "")
            book.labels.setdefault(_resolved(folder, place), label[:500])
        return
    for nav in each(root, "nav"):
        if attribute(nav, "type") in {"toc", ""}:
            for link in each(nav, "a"):
                book.labels.setdefault(_resolved(folder, attribute(link, "href")), text_of(link)[:500])


def _chapters(archive: Archive, book: _Book) -> Iterator[_Chapter]:
    """Yield chapters with text; a document no table of contents names and without a heading goes on with the last."""
    chapter: _Chapter | None = None
    for name in book.spine:
        if name in book.skipped and len(book.spine) > 1:
            continue
        data = archive.read(name, 4 * LARGEST_MARKUP)
        kinds = _TYPE.search(data[data.lower().find(b"<body") :][:2000]) if b"<body" in data.lower() else None
        if kinds and set(kinds.group(1).decode("latin-1").lower().split()) & _NO_CHAPTERS and len(book.spine) > 1:
            continue
        label = book.labels.get(name, "")
        if chapter and book.labels and not label and not _is_exported(data) and not _HEADING.search(data[: 64 * 1024]):
            chapter.documents.append(data)
            continue
        if chapter and _worth(chapter):
            yield chapter
        chapter = _Chapter(name, label, [data])
    if chapter and _worth(chapter):
        yield chapter


def _worth(chapter: _Chapter) -> bool:
    if _is_exported(chapter.documents[0]):
        return True
    return sum(map(text_length, chapter.documents)) >= _LITTLE


def _is_exported(document: bytes) -> bool:
    """Tell whether a document is an article Verbatim exported: it stands alone, however short it is."""
    return _EXPORTED in document[: 64 * 1024]


def _joined(documents: list[bytes]) -> bytes:
    """Return one document's markup with the bodies of those that go on with it at its end."""
    first = documents[0]
    if len(documents) == 1:
        return first
    end = first.lower().rfind(b"</body")
    bodies = [first[: end if end >= 0 else len(first)]]
    for document in documents[1:]:
        start = _BODY.search(document)
        stop = document.lower().rfind(b"</body")
        bodies.append(document[start.end() if start else 0 : stop if stop >= 0 else len(document)])
    return b"\n".join(bodies) + b"</body></html>"


def _heading(document: bytes) -> str:
    found = _HEADING.search(document[: 64 * 1024])
    return " ".join(_TAGS.sub(b" ", found.group(1)).decode("utf-8", "replace").split())[:300] if found else ""


def _encrypted(archive: Archive) -> set[str]:
    root = _parsed(archive, _ENCRYPTION)
    names: set[str] = set()
    for entry in each(root, "EncryptedData") if root is not None else ():
        algorithm = next((attribute(element, "Algorithm") for element in each(entry, "EncryptionMethod")), "")
        if algorithm not in _FONT_ALGORITHMS:
            names.update(_resolved("", attribute(element, "URI")) for element in each(entry, "CipherReference"))
    return names


def _parsed(archive: Archive, name: str) -> Element | None:
    if name not in archive:
        return None
    try:
        return parse(archive.read(name, 32 * MEGABYTE))
    except UnreadableFile:
        return None


def _resolved(folder: str, reference: str) -> str:
    """Return the member a reference within the book means; it can only ever be a name in the archive."""
    return posixpath.normpath(posixpath.join(folder, unquote(reference.split("#", maxsplit=1)[0]))) if reference else ""


ZIP_FORMAT = ZipFormat("epub", (".epub",), recognise, read)
