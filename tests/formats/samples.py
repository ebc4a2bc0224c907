# SPDX-License-Identifier: MIT
"""Small saved files of every format, built in code."""

from __future__ import annotations

import base64
import gzip
import io
import json
import plistlib
import quopri
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read

SENTENCES = (
    "The copper kettle stood on the long table while the keeper counted the visitors.",
    "Everyone in the harbour agreed that the winter had been unusually mild this year.",
    "At last the seven lanterns were carried up the stairs and placed in the window.",
)
URL = "https://example.org/kettles/copper.html"
TITLE = "Notes on the copper kettle"


def pages(folder: Path, data: bytes, name: str = "page.zip") -> list[SavedPage]:
    """Return what reading a file of these bytes gives."""
    file = folder / name
    file.write_bytes(data)
    return list(read(file))


def refused(folder: Path, data: bytes, name: str = "page.zip") -> str:
    """Return the line with which reading a file of these bytes is refused."""
    with pytest.raises(UnreadableFile) as caught:
        pages(folder, data, name)
    return str(caught.value)


def png(width: int = 8, height: int = 6, shade: int = 90) -> bytes:
    """Return a small grey PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\x00" + bytes([shade]) * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def article(inner: str = "", title: str = TITLE, head: str = "") -> str:
    """Return a page with the three sentences."""
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{paragraphs}{inner}</article></body></html>"
    )


def zipped(members: Mapping[str, bytes | str], *, stored: bool = False) -> bytes:
    """Return a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, None if stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def singlefile_zip(markup: str | None = None) -> bytes:
    """Return a page as SingleFile packs it."""
    manifest = json.dumps(
        {
            "originalUrl": URL,
            "title": TITLE,
            "archiveTime": "2026-03-03T10:11:12.131Z",
            "indexFilename": "index.html",
        }
    )
    return zipped(
        {
            "index.html": markup or article('<img src="images/0.png" alt="kettle">'),
            "manifest.json": manifest,
            "images/0.png": png(),
        }
    )


def mhtml(
    parts: Sequence[tuple[str, str, bytes]] | None = None,
    *,
    boundary: str = "----kettle----",
    subject: str = TITLE,
    line_end: str = "\r\n",
) -> bytes:
    """Return a page as Chrome writes MHTML; parts are type, location and content."""
    if parts is None:
        parts = [
            ("text/html", URL, article('<img src="https://example.org/k.png">').encode()),
            ("image/png", "https://example.org/k.png", png()),
        ]
    lines = [
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {URL}",
        f"Subject: {subject}",
        "Date: Tue, 3 Mar 2026 10:11:12 GMT",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        '\ttype="text/html";',
        f'\tboundary="{boundary}"',
        "",
        "",
    ]
    out = line_end.join(lines).encode()
    for number, (kind, location, data) in enumerate(parts):
        text = kind.startswith("text/")
        encoded = quopri.encodestring(data) if text else base64.encodebytes(data)
        head = (
            f"--{boundary}{line_end}Content-Type: {kind}{line_end}Content-ID: <part-{number}@mhtml.blink>{line_end}"
            f"Content-Transfer-Encoding: {'quoted-printable' if text else 'base64'}{line_end}"
            f"Content-Location: {location}{line_end}{line_end}"
        )
        out += head.encode() + encoded.replace(b"\n", line_end.encode()) + line_end.encode()
    return out + f"--{boundary}--{line_end}".encode()


def webarchive(binary: bool = True, **changes: object) -> bytes:
    """Return a page as Safari saves it."""
    main: dict[str, object] = {
        "WebResourceData": article('<img src="k.png">').encode(),
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
    }
    archive: dict[str, object] = {
        "WebMainResource": main,
        "WebSubresources": [
            {
                "WebResourceData": png(),
                "WebResourceURL": "https://example.org/kettles/k.png",
                "WebResourceMIMEType": "image/png",
            }
        ],
    }
    archive.update(changes)
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML)


def record(
    url: str,
    body: bytes,
    *,
    status: str = "200 OK",
    kind: str = "text/html",
    headers: str = "",
    warc_type: str = "response",
    extra: str = "",
) -> bytes:
    """Return a WARC record of an answer."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{headers}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {warc_type}\r\nWARC-Record-ID: <urn:uuid:{zlib.crc32((url + status).encode())}>\r\n"
        f"WARC-Date: 2026-03-03T10:11:12Z\r\nWARC-Target-URI: {url}\r\n{extra}"
        f"Content-Type: application/http; msgtype={'request' if warc_type == 'request' else 'response'}\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def warc(records: Sequence[bytes] | None = None, *, packed: bool = False) -> bytes:
    """Return a WARC, each record a gzip member of its own where packed."""
    if records is None:
        records = [
            record("https://example.org/old", b"", status="301 Moved"),
            record(URL, article('<img src="k.png">').encode()),
            record("https://example.org/kettles/k.png", png(), kind="image/png"),
        ]
    return b"".join(gzip.compress(one) if packed else one for one in records)


CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    '<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)


def chapter(label: str, inner: str = "") -> str:
    """Return a chapter of a book."""
    paragraphs = "".join(f"<p>{sentence} ({label})</p>" for sentence in SENTENCES)
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title/><script src='x.js'/></head><body><h2>{label}</h2>{paragraphs}{inner}</body></html>"
    )


def epub(
    chapters: Mapping[str, str] | None = None, *, more: Mapping[str, bytes | str] | None = None, metadata: str = ""
) -> bytes:
    """Return a book; chapters are document names and markup, labels stand in an NCX."""
    if chapters is None:
        chapters = {
            "one.xhtml": chapter("The kettle", '<img src="../images/k.png"/>'),
            "two.xhtml": chapter("The harbour"),
        }
    items = "".join(
        f'<item id="c{n}" href="text/{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters)
    )
    references = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    points = "".join(
        f"<navPoint><navLabel><text>Label {n}</text></navLabel><content src='text/{name}#top'/></navPoint>"
        for n, name in enumerate(chapters, 1)
    )
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kettles &amp; harbours</dc:title>'
        "<dc:creator>Ada Brook</dc:creator><dc:language>en</dc:language><dc:date>2015-03-01</dc:date>"
        f"{metadata}</metadata>"
        f'<manifest>{items}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        f'<spine toc="ncx">{references}</spine></package>'
    )
    members: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": package,
        "OEBPS/toc.ncx": f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>',
        "OEBPS/images/k.png": png(),
    }
    members.update({f"OEBPS/text/{name}": markup for name, markup in chapters.items()})
    members.update(more or {})
    return zipped(members)


def pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]],
    info: str = "",
    *,
    packed: int = 0,
    padding: int = 0,
) -> bytes:
    """Return a PDF; each page is a list of lines: left, bottom, size, text (Latin-1).

    Its streams are packed so many times, after so many megabytes of spaces were added.
    """
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids: list[int] = []
    for lines in pages:
        drawn = "".join(
            f"BT /F1 {size} Tf {left} {bottom} Td ({_escaped(text)}) Tj ET\n" for left, bottom, size, text in lines
        ).encode("latin-1")
        drawn += b" " * padding * 1024**2
        for _ in range(packed):
            drawn = zlib.compress(drawn, 9)
        filters = b" ".join([b"/FlateDecode"] * packed)
        objects.append(b"<< /Length %d /Filter [%s] >>\nstream\n" % (len(drawn), filters) + drawn + b"\nendstream")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    objects.append(f"<< {info} >>".encode("latin-1"))
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects)))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def maff() -> bytes:
    """Return a page as the MAFF extension packed it."""
    told = (
        '<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" '
        'xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root">'
        f'<MAF:originalurl RDF:resource="{URL}"/><MAF:title RDF:resource="{TITLE}"/>'
        '<MAF:archivetime RDF:resource="Tue, 03 Mar 2026 10:11:12 +0100"/>'
        '<MAF:indexfilename RDF:resource="index.html"/><MAF:charset RDF:resource="UTF-8"/>'
        "</RDF:Description></RDF:RDF>"
    )
    return zipped(
        {
            "1772529072_1/index.rdf": told,
            "1772529072_1/index.html": article('<img src="index_files/k.png">'),
            "1772529072_1/index_files/k.png": png(),
        }
    )
