# SPDX-License-Identifier: MIT
"""Safari's webarchive: a property list with the page, its parts and its frames."""

from __future__ import annotations

import plistlib
from collections.abc import Callable, Iterator
from urllib.parse import urljoin

from reader.article import Resource, SavedPage
from reader.errors import UnreadableFile
from reader.formats.frames import fuller
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.parts import LazyParts
from reader.formats.registry import Format

_MOST_FRAMES = 200


def recognise(original: Original) -> int:
    """Score a property list, more where a web resource's key shows in it."""
    head = original.head
    if head.startswith(b"bplist0"):
        return 90 if b"WebMainResource" in head or b"WebMainResource" in original.tail else 70
    start = head[:2048]
    if b"<!DOCTYPE plist" in start or b"<plist" in start:
        return 90 if b"WebMainResource" in head else 70
    return 0


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the one page; raises `UnreadableFile` where the list is damaged or holds no page."""
    data = original.data()
    try:
        archive = plistlib.loads(data)
    except Exception as error:  # hostile bytes: expat's errors, struct.error, IndexError, RecursionError, entities…
        raise UnreadableFile("The web archive is damaged or cut short.", "Save the page again.") from error
    if not isinstance(archive, dict) or "WebMainResource" not in archive:
        raise UnreadableFile("This property list holds no saved page.", "Choose a web archive saved by a browser.")
    main = _Web(archive.get("WebMainResource"))
    if not main.data:
        raise UnreadableFile("The web archive holds no page.", "Save the page again.")
    loaders: dict[str, Callable[[], Resource | None]] = {}
    frames: list[_Web] = []
    _collect(archive, loaders, frames, main.url, 0)
    markup = fuller(main.data, [lambda frame=frame: frame.data for frame in frames]) if frames else main.data
    yield markup_page(
        original.source,
        "webarchive",
        markup,
        declared=(main.encoding,) if main.encoding and markup is main.data else (),
        url=main.url,
        resources=LazyParts(loaders),
    )


class _Web:
    """A web resource of the list, whatever types its values have."""

    def __init__(self, entry: object) -> None:
        values: dict[object, object] = entry if isinstance(entry, dict) else {}
        data = values.get("WebResourceData")
        self.data = data if isinstance(data, bytes) else b""
        self.url = _text(values.get("WebResourceURL"))
        self.kind = _text(values.get("WebResourceMIMEType"))
        self.encoding = _text(values.get("WebResourceTextEncodingName"))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _collect(
    archive: object, loaders: dict[str, Callable[[], Resource | None]], frames: list[_Web], base: str, depth: int
) -> None:
    """Gather the parts of an archive and of its frames' archives, by address."""
    if not isinstance(archive, dict) or depth > 8:
        return
    for entry in _listed(archive.get("WebSubresources")):
        part = _Web(entry)
        if not part.url or part.url.lower().startswith("file:") or part.kind.startswith("text/"):
            continue
        resource = Resource(part.data, part.kind)
        loaders.setdefault(part.url, lambda resource=resource: resource)
        loaders.setdefault(_joined(base, part.url), lambda resource=resource: resource)
    for inner in _listed(archive.get("WebSubframeArchives")):
        if isinstance(inner, dict) and len(frames) < _MOST_FRAMES:
            frame = _Web(inner.get("WebMainResource"))
            frames.append(frame)
            _collect(inner, loaders, frames, frame.url or base, depth + 1)


def _listed(value: object) -> list[object]:
    return value[:20_000] if isinstance(value, list) else []


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


FORMAT = Format("webarchive", (".webarchive",), recognise, read)
