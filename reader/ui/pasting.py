# SPDX-License-Identifier: MIT
"""What is pasted or dragged in: files, a page's HTML with its address, plain text, or only a link."""

from __future__ import annotations

import os
import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from PySide6.QtCore import QMimeData, QUrl

FEWEST_WORDS = 20
"""Fewer words than this are a remark or a slip of the keys, no page: a sentence or two."""

_FEWEST_LETTERS = 40
"""The same in letters of scripts written without spaces."""
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")

_LARGEST = 32 << 20
"""Bytes of pasted content; a selection of a whole long page has under 2 MB."""

_ADDRESSES = ("chromium/x-source-url", "text/x-moz-url-priv", "text/x-moz-url")
"""Where Chrome and Firefox name the page a selection comes from."""

_HEADER_ADDRESS = re.compile(rb"^\s*Version:.{0,2000}?^SourceURL:([^\r\n]{1,4000})", re.DOTALL | re.MULTILINE)
"""The address in the lines Windows puts before HTML."""

_MARKUP = re.compile(r"\s*(?:<!doctype html|<html|<\?xml|<!--)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,10000}>")


class Brought(NamedTuple):
    """What a clipboard or a drag holds for us; at most one of `paths`, `link` and `data` is filled."""

    paths: tuple[str, ...] = ()
    """Files and folders."""
    link: str = ""
    """An address without its page: never fetched."""
    data: bytes = b""
    """A page's content, as it was brought."""
    ending: str = ""
    name: str = ""
    """Words to call it by."""
    url: str | None = None
    """Where the content says it comes from."""
    title: str = ""

    @property
    def something(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.paths or self.data)


def brought(mime: QMimeData) -> Brought:
    """Return what is to be read of a clipboard or drag; nothing is fetched, no address is followed."""
    urls = mime.urls()
    paths = tuple(path for url in urls if url.isLocalFile() and (path := local_path(url)))
    if paths:
        return Brought(paths=paths)
    # A selection has no list of addresses; what has one is a link or an image taken by its handle.
    links = [url.toString() for url in urls if url.scheme() in ("http", "https")]
    if links:
        return Brought(link=links[0])
    url, title = _source(mime)
    text = mime.text() if mime.hasText() else ""
    if mime.hasHtml():
        return _page(mime, text, url, title)
    return _text(text, url, title)


def local_path(url: QUrl) -> str:
    """Return the path a file's address names; a name that is no UTF-8 keeps its bytes as surrogate escapes."""
    path = url.toLocalFile()
    if "\ufffd" in path or "%" in path:  # what Qt could not decode
        path = os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return path


def _page(mime: QMimeData, text: str, url: str | None, title: str) -> Brought:
    data = bytes(mime.data("text/html").data()) or mime.html().encode("utf-8", "replace")
    words = (text or _TAG.sub(" ", mime.html()[: 1 << 20])).split()
    if len(data) > _LARGEST or _is_short(words):
        return Brought()
    found = _HEADER_ADDRESS.match(data[:8192])
    if url is None and found is not None:
        url = _address(found.group(1).decode("utf-8", "replace"))
    return Brought(data=data, ending=".html", name=title or " ".join(words[:8]), url=url, title=title)


def _text(text: str, url: str | None, title: str) -> Brought:
    lines = [line.strip() for line in text[:100_000].splitlines() if line.strip()]
    if len(lines) == 1 and _address(lines[0]):
        return Brought(link=lines[0])
    paths = [_path(line) for line in lines[:10_000]]
    if paths and all(paths):
        return Brought(paths=tuple(path for path in paths if path))
    words = text[: 1 << 20].split()
    if _is_short(words) or len(text) > _LARGEST:
        return Brought()
    ending = ".html" if _MARKUP.match(text) else ".txt"
    name = title or " ".join(words[:8] if ending == ".txt" else ["Pasted"])
    return Brought(data=text.encode("utf-8", "replace"), ending=ending, name=name, url=url, title=title)


def _is_short(words: list[str]) -> bool:
    return len(words) < FEWEST_WORDS and len(_UNSPACED.findall("".join(words))) < _FEWEST_LETTERS


def _path(line: str) -> str | None:
    """Return the file or folder a line names; None where it names none that is there."""
    path = QUrl(line).toLocalFile() if line.startswith("file://") else line
    try:
        return path if os.path.isabs(path) and os.path.exists(path) else None  # noqa: PTH110, PTH117 - any text
    except ValueError:
        return None


def _source(mime: QMimeData) -> tuple[str | None, str]:
    """Return the address and title a browser gives besides the content."""
    url, title = None, ""
    for format_ in _ADDRESSES:
        if not mime.hasFormat(format_):
            continue
        lines = _decoded(bytes(mime.data(format_).data())[:20_000]).splitlines()
        if url is None and lines:
            url = _address(lines[0])
        if format_ == "text/x-moz-url" and len(lines) > 1:
            title = " ".join(lines[1].split())[:300]
    return url, title


def _decoded(data: bytes) -> str:
    """Read what Firefox writes in UTF-16 and Chrome in UTF-8: an address's letters tell which it is."""
    coding = "utf-16-le" if data[1:2] == b"\0" or data[:2] == b"\xff\xfe" else "utf-8"
    return data.decode(coding, "replace").strip("\ufeff\0")


def _address(text: str) -> str | None:
    """Return an address of the web; None for anything else."""
    text = text.strip().strip("\0")
    try:
        parts = urlsplit(text)
        there = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    return text if there and len(text) <= 4_000 and not re.search(r"\s", text) else None
