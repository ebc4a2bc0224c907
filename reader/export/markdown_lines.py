# SPDX-License-Identifier: MIT
"""A block's text as one piece of Markdown that says all the block says; what Markdown cannot say stands as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape as html_escape

from reader import exchange
from reader.article import ImageReference, Inline, InlineKind
from reader.export.html import PictureAddress, Rendering, close_tag, open_tag
from reader.export.html import inline as html_inline
from reader.export.markdown import escaped
from reader.export.marking import is_reference, reference, standing_first
from reader.export.page import sanitised_body

_SAFE = ("https:", "http:", "mailto:", "#")
_AT_START = re.compile(r"^(?:[#>+=:-]|(\d{1,9})(?=[.)]))")
_MARKS = {InlineKind.STRONG: "**", InlineKind.EMPHASIS: "*", InlineKind.STRUCK: "~~"}
_SIGNS = frozenset("\\`*_~[]<>|&!")
"""What a mark had better not stand beside."""
_BEHIND = frozenset(" .,;:!?)")
"""What may stand behind a mark that closes: Markdown's rules on what is beside marks know these well."""


def line_markdown(text: str, inlines: Sequence[Inline], pictures: PictureAddress, *, broken: bool = True) -> str:
    """Return a block's text with its formats; lines stay lines, or with `broken` false become `<br>`.

    `pictures` tells where a kept picture stands beside the file.
    """
    # A link that leads where none may is its words.
    allowed = [one for one in inlines if one.kind is not InlineKind.LINK or one.target.lower().startswith(_SAFE)]
    spans = sorted(allowed, key=standing_first)
    plain = {id(one) for one in spans if _is_plain(one, text, spans)}
    edges = sorted({0, len(text), *(i.start for i in spans), *(i.end for i in spans)})
    starting: dict[int, list[Inline]] = {}
    for one in spans:
        starting.setdefault(one.start, []).append(one)
    parts: list[str] = []
    opened: list[Inline] = []
    for index, position in enumerate(edges):
        _close_ended(opened, position, parts, plain)
        for one in starting.get(position, ()):
            if is_reference(one):
                parts.append(reference(one))
            elif one.kind is InlineKind.ANCHOR:
                parts.append(f'<a id="{html_escape(one.target)}"></a>')
            elif one.kind is InlineKind.IMAGE:
                parts.append(picture_markdown(one.image, pictures) if one.image else "")
            elif one.end > position and (one.kind is not InlineKind.CODE or id(one) not in plain):
                parts.append(_opening(one, plain))
                opened.append(one)
            elif one.end > position:
                parts.append(_code(text[one.start : one.end]))
                opened.append(one)
        if index + 1 < len(edges):
            written = any(one.kind is InlineKind.CODE and id(one) in plain for one in opened)
            end = edges[index + 1]
            linked = any(one.kind is InlineKind.LINK for one in starting.get(end, ()))
            parts.append("" if written else escaped(text[position:end], before_link=linked))
    lines = [_guarded(line) for line in "".join(parts).split("\n")]
    return _kept_at_ends(("\\\n" if broken else "<br>").join(lines))


def _close_ended(opened: list[Inline], position: int, parts: list[str], plain: set[int]) -> None:
    first = next((at for at, one in enumerate(opened) if one.end <= position), None)
    if first is None:
        return
    again: list[Inline] = []
    while len(opened) > first:
        one = opened.pop()
        parts.append(_closing(one, plain))
        if one.end > position:
            again.append(one)
    for one in reversed(again):
        parts.append(_opening(one, plain))
        opened.append(one)


def _is_plain(inline: Inline, text: str, others: Iterable[Inline]) -> bool:
    """Tell whether Markdown's own marks say the stretch for sure, whatever stands in and beside it."""
    start, end = inline.start, inline.end
    if inline.kind is InlineKind.LINK:
        # One that another stretch reaches into, or that holds an image's brackets, is safer as HTML.
        rest = (one for one in others if one is not inline)
        return not any(_crosses(inline, one) for one in rest)
    if inline.kind is InlineKind.CODE:
        inside = text[start:end]
        if "\n" in inside or not inside.strip():
            return False
    elif inline.kind in _MARKS:
        before, behind = text[start - 1 : start], text[end : end + 1]
        if text[start] in _SIGNS or text[end - 1] in _SIGNS:
            return False
        if before not in ("", " ", "\n") or not (behind in ("", "\n") or behind in _BEHIND):
            return False
    else:
        return False
    return all(_stands_around(one, inline) or _is_apart(one, inline) for one in others if one is not inline)


def _crosses(one: Inline, other: Inline) -> bool:
    if one.start == other.start and one.end == other.end:
        return other.kind is InlineKind.LINK
    return one.start < other.start < one.end < other.end or other.start < one.start < other.end < one.end


def _stands_around(outer: Inline, inner: Inline) -> bool:
    return outer.start < inner.start and inner.end < outer.end


def _is_apart(one: Inline, other: Inline) -> bool:
    return one.end < other.start or one.start > other.end


def _opening(inline: Inline, plain: set[int]) -> str:
    if id(inline) not in plain:
        return open_tag(inline)
    if inline.kind is InlineKind.LINK:
        return "["
    return _MARKS.get(inline.kind, "")


def _closing(inline: Inline, plain: set[int]) -> str:
    if id(inline) not in plain:
        return close_tag(inline)
    if inline.kind is InlineKind.LINK:
        return f"]({address(inline.target)})"
    return _MARKS.get(inline.kind, "")


def _code(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    padded = f" {text} " if text[0] in " `" or text[-1] in " `" else text
    return f"{fence}{padded}{fence}"


def address(target: str) -> str:
    """Return an address in brackets it cannot end."""
    escaped = re.sub(r"[<>\\\x00-\x20\x7f]", lambda found: f"%{ord(found[0]):02X}", target)
    return "<" + re.sub(r"&(?=#?\w{1,40};)", "&amp;", escaped) + ">"


def picture_markdown(image: ImageReference, pictures: PictureAddress) -> str:
    """Return a picture; one that is not in the file keeps its words and where it was, as HTML."""
    place = pictures(image.key) if image.key else None
    if place:
        return f"![{escaped(image.alternative)}]({address(place)})"
    kept = f' {exchange.ADDRESS}="{html_escape(image.address)}"' if image.address.lower().startswith("http") else ""
    return f'<img{kept} alt="{html_escape(image.alternative)}">'


def caption_html(text: str, inlines: Sequence[Inline], pictures: PictureAddress) -> str:
    """Return a caption as a paragraph of HTML, told from a paragraph of the text by its class."""
    written = html_inline(text, inlines, Rendering(pictures, exact=True))
    return sanitised_body(f'<p class="{exchange.CAPTION}">{written}</p>')


def _guarded(line: str) -> str:
    return _AT_START.sub(lambda found: f"{found[1]}\\" if found[1] else f"\\{found[0]}", line)


def _kept_at_ends(line: str) -> str:
    """Write white space at the ends, which Markdown would drop, as references."""
    bare = line.strip()
    if not bare or len(bare) == len(line):
        return line
    at = line.index(bare)
    front, behind = line[:at], line[at + len(bare) :]
    return "".join(f"&#{ord(one)};" for one in front) + bare + "".join(f"&#{ord(one)};" for one in behind)
