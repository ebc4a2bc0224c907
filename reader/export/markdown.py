# SPDX-License-Identifier: MIT
"""An article, a stretch of it, or its highlights as Markdown (CommonMark with the tables of GitHub)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from reader.article import (
    Article,
    Block,
    BlockKind,
    Container,
    ContainerKind,
    Highlight,
    Inline,
    InlineKind,
    Span,
)

_MARKS = {
    InlineKind.STRONG: ("**", "**"),
    InlineKind.EMPHASIS: ("*", "*"),
    InlineKind.STRUCK: ("~~", "~~"),
    InlineKind.SUBSCRIPT: ("<sub>", "</sub>"),
    InlineKind.SUPERSCRIPT: ("<sup>", "</sup>"),
    InlineKind.MARKED: ("<mark>", "</mark>"),
    InlineKind.INSERTED: ("<ins>", "</ins>"),
}
_SAFE = ("https:", "http:", "mailto:")
_ALWAYS = re.compile(r"([\\`*\[\]<~|]|(?<![^\W_])_|_(?![^\W_])|&(?=[#a-zA-Z]))")
"""What means something anywhere in a line; an underscore within a word does not."""
_AT_START = re.compile(r"^(\s*)([#>+=-]|(?=\d{1,9}[.)]))")
_NUMBER_AT_START = re.compile(r"^(\d{1,9})([.)])")
_QUOTES = (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE)
_LISTS = (ContainerKind.LIST, ContainerKind.ORDERED_LIST)
_DEEPEST = 32
"""Containers and inline formats within one another; hostile pages nest thousands."""


def article_markdown(article: Article, span: Span | None = None) -> str:
    """Return a whole article with its title and source, or only a stretch of its text, as Markdown."""
    if span is not None:
        return _blocks(article, span)
    text = _blocks(article, Span(0, len(article.text)))
    return "\n\n".join(part for part in (_head(article), text) if part) + "\n"


def highlights_markdown(article: Article, highlights: Sequence[Highlight], lost: str) -> str:
    """Return an article's highlights, each as a quotation with its note; `lost` is said of those no longer there."""
    parts = [_head(article)]
    for highlight in highlights:
        if highlight.lost:
            quoted = "\n\n".join(escape(words) for words in highlight.words.split("\n\n"))
        else:
            quoted = _blocks(article, highlight.span)
        parts.append("\n".join(f"> {line}".rstrip() for line in quoted.splitlines()))
        if highlight.lost:
            parts.append(f"*({escape(lost)})*")
        if highlight.note:
            parts.append("\n\n".join(escape(line) for line in highlight.note.splitlines() if line.strip()))
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Return plain text so that Markdown shows it as it is; lines become one."""
    line = escaped(" ".join(text.replace("\u00ad", "").split()))
    line = _NUMBER_AT_START.sub(r"\1\\\2", line)
    return _AT_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[2] else found[0], line)


def escaped(text: str, *, before_link: bool = False) -> str:
    """Return a stretch of a line so that Markdown shows it as it is; before a link `!` would make it a picture."""
    written = _ALWAYS.sub(r"\\\1", text)
    return f"{written[:-1]}\\!" if before_link and written.endswith("!") else written


def _head(article: Article) -> str:
    source = [", ".join(article.byline), article.site or "", (article.published or "")[:10]]
    lines = [f"# {escape(article.title)}" if article.title else ""]
    about = " · ".join(escape(part) for part in source if part)
    if article.url and article.url.lower().startswith(_SAFE):
        about += f"{' · ' if about else ''}<{_address(article.url)}>"
    return "\n\n".join(line for line in (*lines, about) if line)


# ── Blocks ───────────────────────────────────────────────────────────────────


class _Written(NamedTuple):
    path: tuple[Container, ...]
    lines: list[str]
    begins_item: bool


def _blocks(article: Article, span: Span) -> str:
    result: list[str] = []
    begun: set[Container] = set()
    last: _Written | None = None
    for block, place in article.placed_blocks():
        cut = Span(max(0, span.start - place.start), min(len(block.text), span.end - place.start))
        inside = cut.start < cut.end if block.text else span.start <= place.start and place.end < span.end
        lines = _lines(block, cut) if inside else []
        if not lines:
            continue
        written = _with_containers(block, lines, begun)
        if last is not None and not (written.begins_item and _share_list(last, written)):
            result.append(_gap(last.path, written.path))
        result += written.lines
        last = written
    return "\n".join(result)


def _lines(block: Block, cut: Span) -> list[str]:
    text = block.text[cut.start : cut.end].replace("\u00ad", "")
    if block.kind is BlockKind.RULE:
        return ["---"]
    if block.kind is BlockKind.CODE:
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        return [fence + re.sub(r"[^\w+#.-]", "", block.language), *text.split("\n"), fence]
    if block.kind is BlockKind.TABLE and block.cells:
        return [*_table(block, cut), *_caption(block)]
    if block.kind is BlockKind.FIGURE:
        return [*_figure(block), *_caption(block)]
    line = _inlines(block.text, block.inlines, cut)
    if line and block.kind is BlockKind.HEADING:
        line = f"{'#' * min(6, max(1, block.level))} {line}"
    elif line and block.stands_in(ContainerKind.TERM):
        line = f"**{line}**"
    return line.split("\n") if line else []


def _caption(block: Block) -> list[str]:
    line = _inlines(block.caption, block.caption_inlines, Span(0, len(block.caption)))
    return ["", line] if line else []


def _figure(block: Block) -> list[str]:
    result: list[str] = []
    for image in block.images:
        address = image.address if image.address.lower().startswith(("https:", "http:")) else ""
        if address:
            result.append(f"![{escape(image.alternative)}](<{_address(address)}>)")
        elif image.alternative and not block.link:
            result.append(f"*{escape(image.alternative)}*")
    if block.link.lower().startswith(_SAFE):
        # A video: its poster leads to it, else its name does.
        shown = " ".join(result) or escape(next((i.alternative for i in block.images if i.alternative), block.link))
        result = [f"[{shown}](<{_address(block.link)}>)"]
    return result


def _table(block: Block, cut: Span) -> list[str]:
    rows: list[list[str]] = []
    headed = False
    for number, row in enumerate(block.cells):
        if row and (row[-1].end <= cut.start or row[0].start >= cut.end) and row[-1].end > row[0].start:
            continue
        cells: list[str] = []
        for cell in row:
            piece = Span(max(cell.start, cut.start), min(cell.end, cut.end))
            inner = _inlines(block.text, block.inlines, piece).replace("\n", " ") if piece.start < piece.end else ""
            cells += [inner] + [""] * (min(cell.columns, 100) - 1)
        rows.append(cells)
        headed = headed or (not number and any(cell.header for cell in row))
    if not rows:
        return []
    width = max(len(row) for row in rows)
    rows = [row + [""] * (width - len(row)) for row in rows]
    # GitHub's tables have a head of one row; a table without one gets an empty one.
    head = rows.pop(0) if headed else [""] * width
    alignments = [cell.alignment for cell in block.cells[-1]]
    alignments += [""] * (width - len(alignments))
    rule = [{"left": ":--", "center": ":-:", "right": "--:"}.get(alignment, "---") for alignment in alignments[:width]]
    return ["| " + " | ".join(row) + " |" for row in (head, rule, *rows)]


def _with_containers(block: Block, lines: list[str], begun: set[Container]) -> _Written:
    """Put a block's lines into its quotations and list items."""
    first = rest = ""
    ordered = begins = False
    path = block.path[:_DEEPEST]
    for container in path:
        if container.kind in _QUOTES:
            first, rest = first + "> ", rest + "> "
        elif container.kind in _LISTS:
            ordered = container.kind is ContainerKind.ORDERED_LIST
        elif container.kind is ContainerKind.ITEM:
            marker = f"{container.start}. " if ordered else "- "
            begins = container not in begun
            first += marker if begins else " " * len(marker)
            rest += " " * len(marker)
            begun.add(container)
    return _Written(path, [(first if not at else rest) + line for at, line in enumerate(lines)], begins)


def _share_list(one: _Written, other: _Written) -> bool:
    """Tell whether two blocks stand in one list, so that no empty line parts them."""
    lists = {container for container in one.path if container.kind in _LISTS}
    if not any(container in lists for container in other.path):
        return False
    # A list that begins within an item, and not at 1, would be taken for words of the item's text.
    begins = [container for container in other.path if container.kind in _LISTS][-1] not in lists
    return not begins or other.path[-1].start == 1


def _gap(one: tuple[Container, ...], other: tuple[Container, ...]) -> str:
    """Return the empty line between two blocks, which goes on in the quotations they share."""
    prefix, ordered = "", False
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        if mine.kind in _QUOTES:
            prefix += "> "
        elif mine.kind in _LISTS:
            ordered = mine.kind is ContainerKind.ORDERED_LIST
        elif mine.kind is ContainerKind.ITEM:
            prefix += " " * len(f"{mine.start}. " if ordered else "- ")
    return prefix.rstrip()


# ── Within a line ────────────────────────────────────────────────────────────


def _inlines(text: str, inlines: Sequence[Inline], cut: Span) -> str:
    """Return a stretch of a block's text with its formats."""
    result = "".join(_pieces(text, inlines, cut))
    lines = [" ".join(line.split()) for line in result.split("\n")]
    kept = [_guarded(line) for line in lines if line]
    return "\\\n".join(kept)


def _guarded(line: str) -> str:
    line = _NUMBER_AT_START.sub(r"\1\\\2", line)
    return _AT_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[2] else found[0], line)


def _pieces(text: str, inlines: Sequence[Inline], cut: Span) -> Iterator[str]:
    formats = [
        (max(cut.start, inline.start), min(cut.end, inline.end), inline)
        for inline in inlines
        if inline.kind not in (InlineKind.ANCHOR, InlineKind.IMAGE)
        and inline.start < cut.end
        and inline.end > cut.start
    ]
    # White space stays outside: "** so **" is not bold.
    formats = _nested(text, [trimmed for one in formats if (trimmed := _trimmed(text, *one)) is not None])
    edges = sorted({cut.start, cut.end, *(one[0] for one in formats), *(one[1] for one in formats)})
    links = {one[0] for one in formats if one[2].kind is InlineKind.LINK}
    open_now: list[tuple[int, int, Inline]] = []
    waiting = list(reversed(formats))
    for at, edge in enumerate(edges):
        while open_now and open_now[-1][1] <= edge:
            yield _closing(open_now.pop()[2])
        while waiting and waiting[-1][0] <= edge:
            one = waiting.pop()
            if len(open_now) < _DEEPEST and _may_stand(one[2], open_now):
                open_now.append(one)
                yield _opening(one[2])
        if at + 1 < len(edges):
            stretch = text[edge : edges[at + 1]].replace("\u00ad", "").replace("\ufffc", "")
            if _within_code(open_now):
                yield stretch.replace("`", "'")
            else:
                yield escaped(stretch, before_link=edges[at + 1] in links)


def _nested(text: str, formats: list[tuple[int, int, Inline]]) -> list[tuple[int, int, Inline]]:
    """Return formats in order, each that reaches out of another cut in two: marks are closed in their turn."""
    queue = [(start, -end, number) for number, (start, end, _) in enumerate(formats)]
    heapify(queue)
    result: list[tuple[int, int, Inline]] = []
    ends: list[int] = []
    while queue:
        start, minus_end, number = heappop(queue)
        end = -minus_end
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and end > ends[-1]:
            rest = _trimmed(text, ends[-1], end, formats[number][2])
            if rest is not None:
                heappush(queue, (rest[0], -rest[1], number))
            end = ends[-1]
        if len(ends) < _DEEPEST:
            result.append((start, end, formats[number][2]))
            ends.append(end)
    return result


def _may_stand(inline: Inline, open_now: Sequence[tuple[int, int, Inline]]) -> bool:
    """Tell whether a format counts within those that are open: none does in code, and no link in a link."""
    linked = inline.kind is InlineKind.LINK and any(one.kind is InlineKind.LINK for _, _, one in open_now)
    return not linked and not _within_code(open_now)


def _within_code(open_now: Sequence[tuple[int, int, Inline]]) -> bool:
    return any(inline.kind is InlineKind.CODE for _, _, inline in open_now)


def _trimmed(text: str, start: int, end: int, inline: Inline) -> tuple[int, int, Inline] | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (start, end, inline) if start < end else None


def _opening(inline: Inline) -> str:
    if inline.kind is InlineKind.LINK:
        return "[" if inline.target.lower().startswith(_SAFE) else ""
    if inline.kind is InlineKind.CODE:
        return "`"
    return _MARKS.get(inline.kind, ("", ""))[0]


def _closing(inline: Inline) -> str:
    if inline.kind is InlineKind.LINK:
        return f"](<{_address(inline.target)}>)" if inline.target.lower().startswith(_SAFE) else ""
    if inline.kind is InlineKind.CODE:
        return "`"
    if inline.kind is InlineKind.RUBY:
        return f"({escape(inline.target)})" if inline.target else ""
    return _MARKS.get(inline.kind, ("", ""))[1]


def _address(address: str) -> str:
    """Return an address that cannot end its brackets."""
    return re.sub(r"[<>\s\\]", lambda found: f"%{ord(found[0]):02X}" if ord(found[0]) < 128 else "", address)
