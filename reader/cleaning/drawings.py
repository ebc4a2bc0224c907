# SPDX-License-Identifier: MIT
"""SVG made harmless: written anew from a list of what draws, with nothing active and nothing from outside."""

from __future__ import annotations

import binascii
import re
import zlib
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

LARGEST = 4 * 1024**2
"""Bytes of an SVG, unpacked: detailed maps stay below."""

MOST_DRAWN = 50_000
"""Elements drawn when every `use` and pattern is followed: maps have some ten thousand, a bomb billions."""

LONGEST_SIDE = 8192
"""Pixels of a side the picture is said to have at the most."""

_Element = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

_SVG = "http://www.w3.org/2000/svg"
_LINKS = ("href", "{http://www.w3.org/1999/xlink}href")

_DRAWING = frozenset("path rect circle ellipse line polyline polygon text image use".split())
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')]{1,200}?)[\"']?\s*\)")
_ELEMENTS = _DRAWING | frozenset(
    "svg g defs symbol switch title desc tspan textPath linearGradient radialGradient stop clipPath mask pattern marker"
    " style".split()
)
"""What is kept; scripts, foreign objects, animations and filters (which can cost minutes) are not."""

_ATTRIBUTE = re.compile(r"(?:(?!on)[a-zA-Z][\w.-]{0,40})|\{http://www\.w3\.org/XML/1998/namespace\}(?:space|lang)")
_OUTSIDE = re.compile(r"url\s*\((?!\s*[\"']?#)|@|\\|expression|javascript|image-set|src\s*\(", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w-]{1,20}:)?svg[\s>/]")
_ENTITY = re.compile(r"<!ENTITY\s+([\w.-]{1,60})\s+(?:\"([^\"&%<]{0,300})\"|'([^'&%<]{0,300})')\s*>")
_LENGTH = re.compile(r"\s*(\d{1,9}(?:\.\d{0,9})?)\s*(px|pt|pc|mm|cm|in|em|ex|q)?\s*", re.IGNORECASE)
_PIXELS = {
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
    "em": 16.0,
    "ex": 8.0,
    "q": 96 / 101.6,
}
"""CSS pixels a unit has, after CSS Values and Units, section 6."""
_EMBEDDED = re.compile(
    r"\s*data:image/(?:png|jpe?g|gif|webp)(?:;[\w=-]{0,40}){0,3};base64,([A-Za-z0-9+/=\s]+)", re.IGNORECASE
)


class Drawing(NamedTuple):
    """A harmless SVG and its size in pixels."""

    data: bytes
    width: int
    height: int


def is_svg(data: bytes) -> bool:
    """Tell whether bytes are SVG, packed with gzip or not."""
    head = _unpacked(data, 2**17) if data[:2] == b"\x1f\x8b" else data[: 2**17]
    if head is None:
        return False
    text = _decoded(head)
    start, _ = _prologue(text)
    return _ROOT.match(text, start) is not None


def sanitise(data: bytes, image_is_sound: Callable[[bytes], bool]) -> Drawing | None:
    """Return the SVG written anew; None where it is broken, draws nothing, or costs too much to draw.

    Kept are the elements of a list, references within the drawing and inlined images that
    `image_is_sound`. The document type goes before the parser sees it; entities that stand
    for plain text (old drawing programs write their namespaces so) are put in first.
    """
    unpacked = _unpacked(data, LARGEST) if data[:2] == b"\x1f\x8b" else data
    if unpacked is None or len(unpacked) > LARGEST:
        return None
    decoded = _decoded(unpacked)
    start, subset = _prologue(decoded)
    text = _with_plain_entities(decoded[start:], subset)
    if text is None:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, recover=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "ignore"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None or _name(root) != "svg" or sum(1 for _ in root.iter()) > MOST_DRAWN:
        return None
    _clean(root, image_is_sound)
    if (
        not any(_name(element) in _DRAWING and element.get("fill-opacity") != "0" for element in root.iter())
        or _Costs(root).below(root) > MOST_DRAWN
    ):
        return None
    width, height = _size(root)
    root.set("width", str(width))
    root.set("height", str(height))
    return Drawing(etree.tostring(root, encoding="utf-8"), width, height)


def _unpacked(data: bytes, limit: int) -> bytes | None:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        return unpacker.decompress(data, limit)
    except zlib.error:
        return None


def _decoded(data: bytes) -> str:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    return text


def _prologue(text: str) -> tuple[int, str]:
    """Return where the root element starts, and the internal subset of the document type before it."""
    position, subset = 0, ""
    for _ in range(50):
        position = len(text) - len(text[position:].lstrip("\ufeff \t\r\n")) if position < len(text) else position
        if text.startswith("<!--", position):
            end, after = text.find("-->", position), 3
        elif text.startswith("<?", position):
            end, after = text.find("?>", position), 2
        elif text.startswith("<!DOCTYPE", position):
            end, after = text.find(">", position), 1
            opened = text.find("[", position, end if end >= 0 else len(text))
            if opened >= 0:
                closed = text.find("]", opened)
                subset = text[opened + 1 : closed] if closed >= 0 else ""
                end = text.find(">", closed) if closed >= 0 else -1
        else:
            break
        if end < 0:
            break
        position = end + after
    return position, subset


def _with_plain_entities(text: str, subset: str) -> str | None:
    """Return the text with entities that stand for plain text put in; None where that grows it too much."""
    entities = {name: double or single for name, double, single in _ENTITY.findall(subset)[:50]}
    if not entities:
        return text
    used = re.compile(f"&({'|'.join(map(re.escape, entities))});")
    # Old drawing programs use theirs a dozen times, for namespaces.
    if sum(1 for _ in used.finditer(text)) > 2000:
        return None
    return used.sub(lambda found: entities[found.group(1)], text)


def _name(element: _Element) -> str:
    space, _, name = str(element.tag).rpartition("}")  # an entity's or comment's tag is a function
    return name if space in {"", "{" + _SVG} else ""


def _clean(root: _Element, image_is_sound: Callable[[bytes], bool]) -> None:
    for element in list(root.iter()):
        if element is not root and _name(element) == "a":
            element.tag = f"{{{_SVG}}}g"
    for element in list(root.iter()):
        name = _name(element)
        if name not in _ELEMENTS or (name == "style" and _OUTSIDE.search(element.text or "")):
            _remove(element)
            continue
        element.tag = f"{{{_SVG}}}{name}"
        for key, value in list(element.attrib.items()):
            if not _kept(str(key), str(value), name, image_is_sound):
                del element.attrib[key]
    etree.cleanup_namespaces(root)


def _remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def _kept(key: str, value: str, name: str, image_is_sound: Callable[[bytes], bool]) -> bool:
    if key in _LINKS:
        if value.lstrip().startswith("#"):
            return True
        found = _EMBEDDED.fullmatch(value) if name == "image" else None
        if found is None:
            return False
        try:
            return image_is_sound(binascii.a2b_base64(found.group(1)))
        except (binascii.Error, ValueError):
            return False
    return key != "filter" and _ATTRIBUTE.fullmatch(key) is not None and not _OUTSIDE.search(value)


class _Costs:
    """How many elements are drawn when references are followed.

    Each reference counts the whole of what it leads to, so that references to references
    multiply as they do when drawn; a circle counts as too much.
    """

    def __init__(self, root: _Element) -> None:
        self._by_id: dict[str, _Element] = {}
        for element in root.iter():
            identity = element.get("id")
            if identity:
                self._by_id.setdefault(str(identity), element)
        self._known: dict[str, int] = {}
        self._under_way: set[str] = set()

    def below(self, element: _Element) -> int:
        """Return what drawing an element and all in it costs."""
        total = 0
        for inner in element.iter():
            total += 1 + sum(self._of(target) for value in inner.attrib.values() for target in _targets(str(value)))
            if total > MOST_DRAWN:
                break
        return total

    def _of(self, identity: str) -> int:
        element = self._by_id.get(identity)
        if element is None:
            return 0
        if identity in self._under_way or len(self._under_way) > 50:
            return MOST_DRAWN + 1
        if identity not in self._known:
            self._under_way.add(identity)
            self._known[identity] = self.below(element)
            self._under_way.discard(identity)
        return self._known[identity]


def _targets(value: str) -> list[str]:
    if "#" not in value:
        return []
    return [value.strip()[1:]] if value.lstrip().startswith("#") else _REFERENCE.findall(value)


def _size(root: _Element) -> tuple[int, int]:
    box = [float(part) for part in re.findall(r"-?\d{1,9}(?:\.\d{0,9})?", str(root.get("viewBox") or ""))[:4]]
    box_width, box_height = (box[2], box[3]) if len(box) == 4 and box[2] > 0 and box[3] > 0 else (0.0, 0.0)
    width, height = _pixels(root.get("width")), _pixels(root.get("height"))
    if width and not height:
        height = width * box_height / box_width if box_width else width / 2
    elif height and not width:
        width = height * box_width / box_height if box_height else height * 2
    elif not width:
        width, height = (box_width, box_height) if box_width else (300.0, 150.0)  # as browsers do
    shrink = max(1.0, width / LONGEST_SIDE, height / LONGEST_SIDE)
    if not box_width:
        root.set("viewBox", f"0 0 {width:g} {height:g}")
    return max(1, round(width / shrink)), max(1, round(height / shrink))


def _pixels(value: str | bytes | None) -> float:
    found = _LENGTH.fullmatch(str(value or "")[:40])
    return float(found.group(1)) * _PIXELS[(found.group(2) or "px").lower()] if found else 0.0
