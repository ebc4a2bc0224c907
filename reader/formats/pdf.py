# SPDX-License-Identifier: MIT
"""PDF with a text layer: lines become paragraphs and headings again, what repeats on each page goes."""

from __future__ import annotations

import html
import io
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import pypdfium2
import pypdfium2.raw

from reader.article import Resource, SavedPage
from reader.errors import UnreadableFile
from reader.formats.limits import LARGEST_MARKUP, LARGEST_MEMBER, LARGEST_RATIO, MEGABYTE
from reader.formats.notes import web_address
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.pdf_layout import Figure, Line, Sheet, blocks, without_repeated_lines, without_running_lines
from reader.formats.registry import Format

LARGEST = 256 * MEGABYTE
_MOST_SHEETS = 3_000
"""Pages of a document: the longest books have some two thousand."""
_MOST_IMAGES = 300
_MOST_IMAGE_BYTES = 64 * MEGABYTE
_SMALLEST_IMAGE = 60.0
"""Points a side from which an image is a picture and not a bullet or a rule (21 mm)."""

_STREAM = re.compile(rb"(?<!end)stream\r?\n(?=[\x48\x58\x68\x78])")
_ZLIB = {b"\x48", b"\x58", b"\x68", b"\x78"}
"""What zlib data starts with: deflate and a window's size."""
_WORD = re.compile(r"([\r\n]*)[^\S\r\n]*([^\s\u00ad]*\u00ad|\S+)")
"""A word, or the part of one up to where a line's end parts it."""

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?|Z)?")


def recognise(original: Original) -> int:
    """Score by the signature, which may stand behind a few bytes of something else."""
    if original.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-"):
        return 95
    return 60 if b"\n%PDF-" in original.head[:1024] else 0


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the document as one page; raises `UnreadableFile` where it is locked, damaged or holds no text."""
    data = original.data(LARGEST)
    _refuse_bombs(data)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableFile("This PDF is protected by a password.", "Save a copy without the password.") from error
        raise UnreadableFile("This PDF is damaged or cut short.", "Save or download it again.") from error
    try:
        yield _page(original, document)
    finally:
        document.close()


def _refuse_bombs(data: bytes) -> None:
    """Raise `UnreadableFile` where a stream unpacks to far more than a page can hold.

    The engine unpacks whole streams into memory; here each is unpacked a piece at a time and
    thrown away. Streams packed twice are followed.
    """
    for found in _STREAM.finditer(data):
        size = 0
        slices = _Slices(data, found.end())
        for chunk in _inflated(_inflated(slices)):
            size += len(chunk)
            if size > LARGEST_MEMBER and size > LARGEST_RATIO * max(1, slices.taken):
                raise UnreadableFile("This PDF unpacks to far more than a page can hold.", "Download it again.")


class _Slices:
    """A stretch of bytes a piece at a time, and how much of it was taken."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._start = start
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self._data[self._start + self.taken : self._start + self.taken + 16384]:
            self.taken += len(chunk)
            yield chunk


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what zlib data unpacks to, in small pieces; what is not packed goes through as it is."""
    unpacker = zlib.decompressobj()
    packed = True
    for number, chunk in enumerate(chunks):
        packed = packed and (number > 0 or chunk[:1] in _ZLIB)
        data = chunk
        while packed and data and not unpacker.eof:
            try:
                yield unpacker.decompress(data, 2**18)
            except zlib.error:
                packed = False
                break
            data = unpacker.unconsumed_tail
        if not packed:
            yield data
        elif unpacker.eof:
            return


def _page(original: Original, document: Any) -> SavedPage:
    told: dict[str, str] = document.get_metadata_dict()
    sheets, resources = _sheets(document)
    if not any(line.text.strip() for sheet in sheets for line in sheet.lines):
        raise UnreadableFile(
            "This PDF holds pictures of pages, no text.", "Run text recognition (OCR) over it and import the result."
        )
    running = without_running_lines(sheets)
    without_repeated_lines(sheets)
    url = next((found for text in running for word in text.split() if (found := web_address(word))), None)
    body, heading = _markup(sheets)
    title = " ".join(told.get("Title", "").split())
    if not title or re.fullmatch(r"(?i)untitled.*|.*\.(?:docx?|indd|tex|dvi|pdf|odt|rtf)|microsoft word - .*", title):
        title = heading or title or os.path.splitext(original.name)[0]  # noqa: PTH122 - a name may hold any bytes
        title = title.encode("utf-8", "replace").decode("utf-8")
    warnings: tuple[str, ...] = ()
    if len(document) > _MOST_SHEETS:
        warnings = (f"Of the document's {len(document):,} pages the first {_MOST_SHEETS:,} were read.",)
    date = _date(told.get("CreationDate", ""))
    stated = {
        "og:title": title,
        "author": "; ".join(part.strip() for part in told.get("Author", "").split(";") if part.strip()),
        "article:published_time": "" if url else date or "",
    }
    head = f"<title>{html.escape(title)}</title>"
    markup = f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>"
    if len(markup) > LARGEST_MARKUP:
        raise UnreadableFile("This PDF holds more text than can be read.", "Split it.")
    return markup_page(
        original.source,
        "pdf",
        markup.encode("utf-8", "replace"),
        declared=("utf-8",),
        url=url,
        saved_at=date if url else None,  # a page printed by a browser was made when it was saved
        title=title or None,
        resources=resources,
        stated=stated,
        warnings=warnings,
    )


def _sheets(document: Any) -> tuple[list[Sheet], dict[str, Resource]]:
    sheets: list[Sheet] = []
    resources: dict[str, Resource] = {}
    for number in range(min(len(document), _MOST_SHEETS)):
        try:
            page = document[number]
            width, height = page.get_size()
            textpage = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue
        sheet = Sheet(width, height)
        try:
            sheet.lines.extend(_lines(textpage))
            sheet.figures.extend(_figures(page, sheet, resources))
        finally:
            textpage.close()
            page.close()
        sheets.append(sheet)
    return sheets, resources


def _lines(textpage: Any) -> Iterator[Line]:
    """Yield a page's lines with where they stand, in the order the page draws them.

    The engine breaks lines where it sees a new one; it misses some, so a word that stands lower
    or higher than the one before starts a line as well.
    """
    count = textpage.count_chars()
    if count <= 0:
        return
    # The engine writes U+FFFE (older ones U+0002) for a hyphen that only parts a word.
    text = textpage.get_text_range(0, count, errors="replace").replace("\ufffe", "\u00ad").replace("\x02", "\u00ad")
    words: list[str] = []
    box = _Box()
    last = 0
    rectangle = pypdfium2.raw.FS_RECTF()
    for found in _WORD.finditer(text):
        if found.end() > count:
            break
        if not pypdfium2.raw.FPDFText_GetLooseCharBox(textpage, found.start(2), rectangle):
            continue
        height = max(rectangle.top - rectangle.bottom, box.top - box.bottom)
        if words and (found.group(1) or abs(rectangle.bottom - box.bottom) > 0.5 * height):
            yield _line(textpage, words, box, last)
            words = []
        if not words:
            box = _Box(rectangle.left, rectangle.bottom, rectangle.top)
        box.left, box.bottom = min(box.left, rectangle.left), min(box.bottom, rectangle.bottom)
        box.top = max(box.top, rectangle.top)
        words.append(found.group(2))
        last = found.end() - 1
    if words:
        yield _line(textpage, words, box, last)


@dataclass(slots=True)
class _Box:
    left: float = 0.0
    bottom: float = 0.0
    top: float = 0.0


def _line(textpage: Any, words: list[str], box: _Box, last: int) -> Line:
    """Return the line of these words; its right edge is that of its last character."""
    rectangle = pypdfium2.raw.FS_RECTF()
    known = pypdfium2.raw.FPDFText_GetLooseCharBox(textpage, last, rectangle)
    right = max(box.left, rectangle.right) if known else box.left
    return Line(_spaced(words), box.left, box.bottom, right, box.top)


def _spaced(words: list[str]) -> str:
    return " ".join(words).replace("\u00ad ", "")


def _figures(page: Any, sheet: Sheet, resources: dict[str, Resource]) -> Iterator[Figure]:
    """Yield a page's pictures, their bytes kept under a reference of their own."""
    if len(resources) >= _MOST_IMAGES or not sheet.lines:
        return
    for image in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = image.get_bounds()
        width, height = right - left, top - bottom
        whole = width * height > 0.85 * sheet.width * sheet.height  # a scan behind its recognised text
        if min(width, height) < _SMALLEST_IMAGE or whole or len(resources) >= _MOST_IMAGES:
            continue
        data = _image_bytes(image)
        if data and sum(len(resource.data) for resource in resources.values()) + len(data) < _MOST_IMAGE_BYTES:
            reference = f"pdf-image:{len(resources) + 1}"
            resources[reference] = Resource(data)
            yield Figure(reference, top)


def _image_bytes(image: Any) -> bytes:
    out = io.BytesIO()
    try:
        pixels_wide, pixels_high = image.get_px_size()
        if pixels_wide * pixels_high > 20_000_000:
            return b""
        image.extract(out)
    except Exception:  # noqa: BLE001 - hostile image streams: the figure is left out, the text stays
        return b""
    return out.getvalue()


def _markup(sheets: list[Sheet]) -> tuple[str, str]:
    """Return the document's blocks as HTML and its first heading."""
    pieces: list[str] = []
    heading = ""
    for block in blocks(sheets):
        if block.image:
            pieces.append(f'<figure><img src="{html.escape(block.image)}"></figure>')
        elif block.level:
            pieces.append(f"<h{block.level}>{html.escape(block.text)}</h{block.level}>")
            heading = heading or block.text
        else:
            pieces.append(f"<p>{html.escape(block.text)}</p>")
    return "\n".join(pieces), heading


def _date(text: str) -> str | None:
    """Read a PDF date (ISO 32000-2, 7.9.4), None where it is none."""
    found = _DATE.match(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    try:
        zone = timezone(-offset if sign == "-" else offset)
        moment = datetime(
            int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=zone
        )
    except ValueError:
        return None
    return moment.isoformat()


FORMAT = Format("pdf", (".pdf",), recognise, read)
