# SPDX-License-Identifier: MIT
"""An article as HTML, built from its blocks and sanitised last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

import nh3

from reader import exchange
from reader.article import (
    Article,
    Block,
    BlockKind,
    Container,
    ContainerKind,
    ImageReference,
    Inline,
    InlineKind,
)
from reader.export.marking import is_reference, reference, standing_first

PictureAddress = Callable[[str], str | None]
"""Where an exported picture of that key stands; None where it is not exported."""


def stored_picture(key: str) -> str | None:
    """Return the address a picture has beside the library's own HTML: `pictures/KEY`."""
    return f"pictures/{key}" if key else None


@dataclass(frozen=True, slots=True)
class Rendering:
    """How blocks are written."""

    picture_address: PictureAddress = stored_picture
    exact: bool = False
    """Whether all is written that importing needs to make the same article again (`exchange`)."""
    missing: str = ""
    """What is shown for a picture that is not in the file, where something must be."""


ATTRIBUTES: dict[str, set[str]] = {
    "*": {"dir", "lang"},
    "a": {"href", "id", "title", "aria-label"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "code": {"class"},
    "blockquote": {"class"},
    "section": {"class"},
}
TAGS = frozenset(
    "a b blockquote br caption code dd del dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre "
    "rp rt ruby s section strong sub sup table tbody td th thead tr u ul".split()
)
SCHEMES = frozenset({"http", "https", "mailto"})

CONTAINER_TAGS = {
    ContainerKind.QUOTE: "blockquote",
    ContainerKind.PULL_QUOTE: "blockquote",
    ContainerKind.LIST: "ul",
    ContainerKind.ORDERED_LIST: "ol",
    ContainerKind.ITEM: "li",
    ContainerKind.DEFINITIONS: "dl",
    ContainerKind.TERM: "dt",
    ContainerKind.DEFINITION: "dd",
    ContainerKind.FOOTNOTES: "section",
}
INLINE_TAGS = {
    InlineKind.STRONG: "strong",
    InlineKind.EMPHASIS: "em",
    InlineKind.CODE: "code",
    InlineKind.SUBSCRIPT: "sub",
    InlineKind.SUPERSCRIPT: "sup",
    InlineKind.STRUCK: "s",
    InlineKind.MARKED: "mark",
    InlineKind.INSERTED: "ins",
}


PLAY = "▶"
"""What is shown for a video or another embedded page that has no picture."""


def article_html(article: Article, picture_address: PictureAddress = stored_picture) -> str:
    """Return the article's blocks as HTML that can load nothing from outside.

    An image that is not in the file stands as `<img>` without `src`, a video without a poster as a link. The result
    goes through nh3 last, so that it holds only the tags and attributes listed in this module, whatever the blocks say.
    """
    return sanitised("".join(markup(article.blocks, Rendering(picture_address))))


def sanitised(markup: str) -> str:
    """Return the markup with only our own tags and attributes; running it again changes nothing."""
    return nh3.clean(
        markup,
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel="noopener noreferrer nofollow",
        attribute_filter=_own_pictures_only,
        strip_comments=True,
    )


def _own_pictures_only(tag: str, attribute: str, value: str) -> str | None:
    """Drop the address of an image that would lead out of the folder the HTML stands in."""
    if tag == "img" and attribute == "src":
        outside = ":" in value.split("/", 1)[0] or value.startswith(("/", "\\")) or ".." in value
        return None if outside else value
    return value


def markup(blocks: Iterable[Block], rendering: Rendering) -> Iterable[str]:
    """Yield the HTML of blocks, opening and closing the containers between them; what comes is not sanitised yet."""
    open_path: tuple[Container, ...] = ()
    counted: dict[Container, int] = {}
    levels = _Levels()
    for block in blocks:
        shared = _shared(open_path, block.path)
        for container in reversed(open_path[shared:]):
            yield f"</{CONTAINER_TAGS[container.kind]}>\n"
        for number, container in enumerate(block.path[shared:], shared):
            yield _opening(container, _item_value(block.path, number, counted) if rendering.exact else 0)
        open_path = block.path
        shown = levels.shown(block.level) if block.kind is BlockKind.HEADING and rendering.exact else block.level
        yield _block(block, rendering, shown) + "\n"
    for container in reversed(open_path):
        yield f"</{CONTAINER_TAGS[container.kind]}>\n"


class _Levels:
    """The levels headings are shown at: each at most one deeper than the one it stands under."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def shown(self, level: int) -> int:
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return min(6, 1 + len(self._open))


def _shared(left: tuple[Container, ...], right: tuple[Container, ...]) -> int:
    """Return how many outer containers two paths have in common."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _item_value(path: tuple[Container, ...], number: int, counted: dict[Container, int]) -> int:
    """Return the number to write to an item of an ordered list, 0 where counting gives it."""
    item, outer = path[number], path[number - 1] if number else None
    if item.kind is not ContainerKind.ITEM or outer is None or outer.kind is not ContainerKind.ORDERED_LIST:
        return 0
    expected = counted.get(outer, outer.start)
    counted[outer] = item.start + 1
    return 0 if item.start == expected else item.start


def _opening(container: Container, value: int) -> str:
    tag = CONTAINER_TAGS[container.kind]
    if container.kind is ContainerKind.ORDERED_LIST and container.start != 1:
        return f'<ol start="{container.start}">\n'
    if container.kind in (ContainerKind.PULL_QUOTE, ContainerKind.FOOTNOTES):
        return f'<{tag} class="{container.kind}">\n'
    return f'<{tag} value="{value}">\n' if value else f"<{tag}>\n"


def _block(block: Block, rendering: Rendering, level: int) -> str:
    attributes = f' dir="{block.direction}"' if block.direction in ("ltr", "rtl") else ""
    if rendering.exact and block.language and block.kind is not BlockKind.CODE:
        attributes += f' lang="{escape(block.language)}"'
    match block.kind:
        case BlockKind.HEADING:
            shown = min(6, max(1, level))
            if shown != block.level and rendering.exact:
                attributes += f' {exchange.LEVEL}="{block.level}"'
            return f"<h{shown}{attributes}>{inline(block.text, block.inlines, rendering)}</h{shown}>"
        case BlockKind.CODE:
            language = f' class="language-{escape(block.language)}"' if block.language else ""
            return f"<pre><code{language}>{inline(block.text, block.inlines, rendering, breaks=False)}</code></pre>"
        case BlockKind.FIGURE:
            return _figure(block, rendering, attributes if rendering.exact else "")
        case BlockKind.TABLE:
            return _table(block, rendering, attributes if rendering.exact else "")
        case BlockKind.RULE:
            return "<hr>"
        case BlockKind.PARAGRAPH:
            return f"<p{attributes}>{inline(block.text, block.inlines, rendering)}</p>"


def _figure(block: Block, rendering: Rendering, attributes: str) -> str:
    shown = block.images
    if block.link:
        shown = tuple(image for image in shown if image.key or image.address)
    images = "".join(_image(image, rendering) for image in shown)
    if block.link and images:
        images = f'<a href="{escape(block.link)}">{images}</a>'
    elif block.link:
        # A video without a poster: what it is stands in its name, for its words are none of the article's.
        label = escape(next((image.alternative for image in block.images if image.alternative), block.link))
        images = f'<a href="{escape(block.link)}" title="{label}" aria-label="{label}">{PLAY}</a>'
    caption = inline(block.caption, block.caption_inlines, rendering)
    return f"<figure{attributes}>{images}{f'<figcaption>{caption}</figcaption>' if caption else ''}</figure>"


def _image(image: ImageReference, rendering: Rendering) -> str:
    address = (rendering.picture_address(image.key) if image.key else None) or rendering.missing
    source = f' src="{escape(address)}"' if address else ""
    if rendering.exact and image.address:
        source += f' {exchange.ADDRESS}="{escape(image.address)}"'
    size = f' width="{image.width}" height="{image.height}"' if image.width and image.height else ""
    return f'<img{source} alt="{escape(image.alternative)}"{size}>'


def _table(block: Block, rendering: Rendering, outer: str) -> str:
    rows: list[str] = []
    inlines_by_start = sorted(block.inlines, key=lambda inline: inline.start)
    starts = [inline.start for inline in inlines_by_start]
    for number, row in enumerate(block.cells):
        cells: list[str] = []
        for cell in row:
            tag = "th" if cell.header else "td"
            attributes = (f' colspan="{cell.columns}"' if cell.columns > 1 else "") + (
                f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
            )
            if rendering.exact:
                attributes += f' scope="{"row" if number else "col"}"' if cell.header else ""
                attributes += f' class="{cell.alignment}"' if cell.alignment else ""
            else:
                attributes += f' align="{cell.alignment}"' if cell.alignment else ""
            inner = [
                Inline(i.kind, i.start - cell.start, i.end - cell.start, i.target, i.image)
                for i in inlines_by_start[bisect_left(starts, cell.start) : bisect_right(starts, cell.end)]
                if i.end <= cell.end
            ]
            content = inline(block.text[cell.start : cell.end], inner, rendering)
            cells.append(f"<{tag}{attributes}>{content}</{tag}>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    caption = inline(block.caption, block.caption_inlines, rendering)
    # Columns say that it is no table of layout.
    columns = "<colgroup></colgroup>" if rendering.exact else ""
    head = f"<caption>{caption}</caption>" if caption else ""
    return f"<table{outer}>{head}{columns}<tbody>{''.join(rows)}</tbody></table>"


def inline(text: str, inlines: Iterable[Inline], rendering: Rendering, *, breaks: bool = True) -> str:
    """Return a block's text with its inline stretches as properly nested tags; it is not sanitised yet.

    Stretches may overlap; where one ends inside another, the inner ones are closed and opened again.
    """
    spans = sorted(inlines, key=standing_first)
    ends = sorted({0, len(text), *(i.start for i in spans), *(i.end for i in spans)})
    starting: dict[int, list[Inline]] = {}
    for one in spans:
        starting.setdefault(one.start, []).append(one)
    parts: list[str] = []
    opened: list[Inline] = []
    for index, position in enumerate(ends):
        _close_ended(opened, position, parts)
        for one in starting.get(position, ()):
            if is_reference(one):
                parts.append(reference(one))
            elif one.kind in (InlineKind.IMAGE, InlineKind.ANCHOR):
                parts.append(_empty(one, rendering))
            elif one.end > position:
                parts.append(open_tag(one))
                opened.append(one)
        if index + 1 < len(ends):
            piece = escape(text[position : ends[index + 1]], quote=False)
            parts.append(piece.replace("\n", "<br>") if breaks else piece)
    return "".join(parts)


def _close_ended(opened: list[Inline], position: int, parts: list[str]) -> None:
    """Close what ends here, and what was opened inside it; the latter is opened again."""
    first = next((at for at, inline in enumerate(opened) if inline.end <= position), None)
    if first is None:
        return
    reopened: list[Inline] = []
    while len(opened) > first:
        inline = opened.pop()
        parts.append(close_tag(inline))
        if inline.end > position:
            reopened.append(inline)
    for inline in reversed(reopened):
        parts.append(open_tag(inline))
        opened.append(inline)


def _empty(inline: Inline, rendering: Rendering) -> str:
    if inline.kind is InlineKind.ANCHOR:
        return f'<a id="{escape(inline.target)}"></a>'
    return _image(inline.image, rendering) if inline.image else ""


def open_tag(inline: Inline) -> str:
    """Return the tag that begins a stretch."""
    if inline.kind is InlineKind.LINK:
        return f'<a href="{escape(inline.target)}">'
    if inline.kind is InlineKind.RUBY:
        return "<ruby>"
    if inline.kind is InlineKind.MARKED and inline.target:  # a reader's highlight, not the page's own
        return f'<mark class="{escape(inline.target)}">'
    return f"<{INLINE_TAGS[inline.kind]}>"


def close_tag(inline: Inline) -> str:
    """Return the tag that ends a stretch."""
    if inline.kind is InlineKind.LINK:
        return "</a>"
    if inline.kind is InlineKind.RUBY:
        return f"<rp>(</rp><rt>{escape(inline.target)}</rt><rp>)</rp></ruby>"
    return f"</{INLINE_TAGS[inline.kind]}>"
