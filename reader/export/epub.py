# SPDX-License-Identifier: MIT
"""A book of articles (EPUB 3.3), written one after the other: nothing but their titles is held until the end.

Written by hand over `zipfile`: the library for it that is in use elsewhere is under the AGPL.
"""

from __future__ import annotations

import re
import uuid
import zipfile
from collections import Counter
from typing import BinaryIO, NamedTuple

import lxml.html
from lxml import etree

from reader import exchange
from reader.article import Article
from reader.export import names
from reader.export.html import Rendering
from reader.export.kept import Kept
from reader.export.page import body_html, head_metas
from reader.export.style import STYLE

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""What every member is dated: the same articles give the same bytes."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>\n"
)
_MISSING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48" viewBox="0 0 64 48">'
    '<rect x="1" y="1" width="62" height="46" fill="none" stroke="#888" stroke-dasharray="4 3"/></svg>\n'
)
_UNTITLED = "Untitled"


class _Chapter(NamedTuple):
    file: str
    title: str


class _Zip(zipfile.ZipFile):
    """A zip that is not ended where writing it was broken off: the file is thrown away."""

    def __del__(self) -> None:
        """Leave the file as it is."""


class Epub:
    """Writes a book to a seekable stream; `finish` writes what leads to the articles."""

    def __init__(self, stream: BinaryIO, title: str = "") -> None:
        """Without a title the book is called as its one article, else as the program."""
        self._zip = _Zip(stream, "w", zipfile.ZIP_DEFLATED)
        self._title = title
        self._write("mimetype", b"application/epub+zip", packed=False)
        self._write("META-INF/container.xml", _CONTAINER.encode())
        self._write("EPUB/style.css", STYLE.encode())
        self._chapters: list[_Chapter] = []
        self._pictures: dict[str, str] = {}
        self._types: dict[str, str] = {}
        self._missing = False
        self._languages: Counter[str] = Counter()
        self._rightward = 0
        self._newest = "1980-01-01T00:00:00"
        self._identity = uuid.UUID(int=0)
        self._first: Article | None = None

    def add(self, kept: Kept) -> None:
        """Add an article as a chapter, with its pictures."""
        article = kept.article
        number = len(self._chapters) + 1
        self._first = self._first or article
        for key in kept.picture_keys():
            self._add_picture(kept, key)
        rendering = Rendering(self._address, exact=True, missing=exchange.MISSING)
        body = _as_xml(body_html(kept, rendering))
        self._missing = self._missing or f'src="{exchange.MISSING}"' in body
        metas = _as_xml(head_metas(article))
        name = f"article-{number:05}.xhtml"
        title = article.title or _UNTITLED
        self._write(f"EPUB/{name}", _document(article, title, metas, body).encode())
        self._chapters.append(_Chapter(name, title))
        self._languages[article.language or "und"] += 1
        self._rightward += article.direction == "rtl"
        self._newest = max(self._newest, kept.row.added_at[:19])
        self._identity = uuid.uuid5(self._identity, f"{kept.row.id} {article.title} {article.url or ''}")

    def finish(self) -> None:
        """Write the table of contents and the package document."""
        if self._missing:
            self._write(f"EPUB/{exchange.MISSING}", _MISSING.encode())
        self._write("EPUB/nav.xhtml", self._navigation().encode())
        self._write("EPUB/package.opf", self._package().encode())
        self._zip.close()

    def _write(self, name: str, data: bytes, *, packed: bool = True) -> None:
        member = zipfile.ZipInfo(name, _MOMENT)
        member.external_attr = 0o644 << 16
        member.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        self._zip.writestr(member, data)

    def _add_picture(self, kept: Kept, key: str) -> None:
        if key in self._pictures:
            return
        image = kept.picture(key)
        if image is not None:
            name = f"pictures/{key}{image.suffix}"
            self._pictures[key] = name
            self._types[key] = image.media_type
            self._write(f"EPUB/{name}", image.data, packed=image.suffix == ".svg")

    def _address(self, key: str) -> str | None:
        return self._pictures.get(key)

    @property
    def _language(self) -> str:
        return self._languages.most_common(1)[0][0] if self._languages else "und"

    @property
    def _direction(self) -> str:
        return "rtl" if 2 * self._rightward > len(self._chapters) else "ltr"

    @property
    def _book_title(self) -> str:
        only = self._first if len(self._chapters) == 1 else None
        return self._title or (only.title if only is not None else "") or f"{len(self._chapters)} articles"

    def _navigation(self) -> str:
        entries = "\n".join(
            f'<li><a href="{chapter.file}">{_text(chapter.title)}</a></li>' for chapter in self._chapters
        )
        language = _text(self._language)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
            '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
            f'lang="{language}" xml:lang="{language}" dir="{self._direction}">\n'
            f'<head><meta charset="utf-8"/><title>{_text(self._book_title)}</title>'
            '<link rel="stylesheet" href="style.css"/></head>\n<body><main>\n'
            f'<nav epub:type="toc" role="doc-toc"><h1>{_text(self._book_title)}</h1>\n<ol>\n{entries}\n</ol>\n</nav>\n'
            "</main></body>\n</html>\n"
        )

    def _package(self) -> str:
        only = self._first if len(self._chapters) == 1 else None
        stated = [f"<dc:title>{_text(self._book_title)}</dc:title>"]
        stated += [f"<dc:language>{_text(language)}</dc:language>" for language, _ in self._languages.most_common()]
        stated += ["<dc:language>und</dc:language>"] if not self._languages else []
        if only is not None:
            stated += [f"<dc:creator>{_text(name)}</dc:creator>" for name in only.byline]
            stated += [f"<dc:date>{_text(only.published)}</dc:date>"] if only.published else []
            stated += (
                [f"<dc:source>{_text(address)}</dc:source>"] if (address := exchange.web_address(only.url)) else []
            )
        items = [
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
            '<item id="style" href="style.css" media-type="text/css"/>',
        ]
        if self._missing:
            items.append(f'<item id="missing" href="{exchange.MISSING}" media-type="image/svg+xml"/>')
        items += [
            f'<item id="picture-{number}" href="{name}" media-type="{self._types[key]}"/>'
            for number, (key, name) in enumerate(self._pictures.items(), 1)
        ]
        items += [
            f'<item id="article-{number}" href="{chapter.file}" media-type="application/xhtml+xml"/>'
            for number, chapter in enumerate(self._chapters, 1)
        ]
        spine = [f'<itemref idref="article-{number}"/>' for number in range(1, len(self._chapters) + 1)]
        # A book needs something to read: an empty one has its table of contents.
        spine = spine or ['<itemref idref="nav"/>']
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" '
            f'xml:lang="{_text(self._language)}" dir="{self._direction}">\n'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
            f'<dc:identifier id="id">urn:uuid:{self._identity}</dc:identifier>\n'
            + "\n".join(stated)
            + f'\n<meta property="dcterms:modified">{self._newest}Z</meta>\n</metadata>\n<manifest>\n'
            + "\n".join(items)
            + f'\n</manifest>\n<spine page-progression-direction="{self._direction}">\n'
            + "\n".join(spine)
            + "\n</spine>\n</package>\n"
        )


def book_name(title: str) -> str:
    """Return the name of a book's file."""
    return names.plain_name(title, "articles")


def _document(article: Article, title: str, metas: str, body: str) -> str:
    language = f' lang="{_text(article.language)}" xml:lang="{_text(article.language)}"' if article.language else ""
    direction = "rtl" if article.direction == "rtl" else "ltr"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml"{language} dir="{direction}">\n'
        f'<head><meta charset="utf-8"/><title>{_text(title)}</title>'
        f'<link rel="stylesheet" href="style.css"/>{metas}</head>\n<body>\n{body}\n</body>\n</html>\n'
    )


def _text(value: str | None) -> str:
    """Return a text for XML, in elements and attributes."""
    plain = _NOT_XML.sub(" ", value or "")
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _as_xml(markup: str) -> str:
    """Return sanitised HTML as XML says it: every element closed, no names of characters."""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    wrapped = f"<html><body><div>{_NOT_XML.sub(' ', markup)}</div></body></html>"
    root = lxml.html.document_fromstring(wrapped.encode("utf-8"), parser=parser)
    place = root.find("body/div")
    if place is None:
        return ""
    written: str = etree.tostring(place, encoding="unicode", method="xml")
    return written.removeprefix("<div>").removesuffix("</div>").removesuffix("<div/>")
