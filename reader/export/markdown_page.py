# SPDX-License-Identifier: MIT
"""An article as a Markdown file: front matter, the text, highlights and notes; it reads back as the article it was.

What Markdown has no marks for (tables with spans, captions, footnotes' places, lists of terms) stands as HTML, which
Markdown allows. `markdown.py` is for what is copied: it is plainer, and loses these.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import reader
from reader import exchange
from reader.article import Article, Block, BlockKind, Container, ContainerKind
from reader.export import html
from reader.export.html import CONTAINER_TAGS, PictureAddress, Rendering
from reader.export.kept import Kept
from reader.export.markdown import escape
from reader.export.markdown_lines import address, caption_html, line_markdown, picture_markdown
from reader.export.marking import marked_blocks, notes_of
from reader.export.page import sanitised_body

_LISTS = (ContainerKind.LIST, ContainerKind.ORDERED_LIST)
_LONGEST_RUN = 20_000
"""Code points of a list, a format counted as a hundred, after which an empty line stands: more takes parsers long."""
_LONGEST_VALUE = 1_900
"""Code points of a value: escaped, it stays below the 4,000 that are read of a line."""
_ESCAPED = re.compile(r"[\x7f-\x9f\u2028\u2029]|(?<=\[)\[|(?<=\])\]")


def page_markdown(kept: Kept, pictures: PictureAddress) -> str:
    """Return an article as the text of a Markdown file; `pictures` tells where each picture stands beside it."""
    article = kept.article
    parts = [
        front_matter(kept),
        f"# {escape(article.title)}" if article.title else "",
        _about(article),
        exchange.BEGIN,
        "\n".join(_Writer(marked_blocks(article, kept.highlights), pictures).lines()),
        exchange.END,
        *_notes(kept),
        *(_quotations(kept) if kept.choice.quotations else ()),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def front_matter(kept: Kept) -> str:
    """Return what is known of an article as YAML between lines of dashes: texts in double quotes, lists."""
    article, facts = kept.article, exchange.facts_of(kept.article)
    lines = ["---", f"title: {_quoted(article.title)}"]
    lines += _listed("authors", article.byline)
    stated = {
        "published": article.published,
        "modified": article.modified,
        "site": article.site,
        "source": exchange.web_address(article.url),
        "language": article.language,
        "direction": article.direction,
        "description": facts.excerpt,
        "section": article.section,
        "added": kept.row.added_at,
        "state": kept.row.state,
        "generator": f"Verbatim {reader.__version__}",
    }
    lines += [f"{name}: {_quoted(value)}" for name, value in stated.items() if value]
    lines += _listed("tags", kept.row.tags)
    return "\n".join([*lines, "---"])


def _listed(name: str, values: Sequence[str]) -> list[str]:
    return [f"{name}:", *(f"  - {_quoted(value)}" for value in values)] if values else []


def _quoted(value: str) -> str:
    """Return a text as YAML and JSON both write it, on one line whatever it holds; programs for notes know `[[`."""
    written = json.dumps(value[:_LONGEST_VALUE], ensure_ascii=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _about(article: Article) -> str:
    source = [", ".join(article.byline), article.site or "", (article.published or "")[:10]]
    parts = [escape(part) for part in source if part]
    if web := exchange.web_address(article.url):
        parts.append(address(web))
    return " · ".join(parts)


def _notes(kept: Kept) -> Iterator[str]:
    notes = notes_of(kept.highlights)
    if notes:
        yield "## Notes"
    for number, highlight in notes:
        lost = "" if number else "*(no longer in the text)*\n\n"
        place = f'<a id="{exchange.NOTE}-{number}"></a>{number}\\. ' if number else ""
        yield "\n".join(f"> {escape(line)}".rstrip() for line in highlight.words.split("\n"))
        note = "\\\n".join(escape(line) for line in highlight.note.splitlines() if line.strip())
        yield f"{lost}{place}{note}".strip()


def _quotations(kept: Kept) -> Iterator[str]:
    if kept.speech:
        yield "## Who said what"
        yield "\n".join(
            f"- **{escape(quote.speaker or '—')}** {escape(quote.span.of(kept.article.text))}" for quote in kept.speech
        )


class _Writer:
    """Writes blocks one after the other, each in the quotations, lists and elements it stands in."""

    def __init__(self, blocks: Sequence[Block], pictures: PictureAddress) -> None:
        self._blocks = blocks
        self._pictures = pictures
        self._as_html = _written_as_html(blocks)
        self._path: tuple[Container, ...] = ()
        self._markers: dict[Container, str] = {}
        """What the items of a list begin with: `-` or `*`, `1.` or `1)`, so that two lists in a row stay two."""
        self._closed: Container | None = None
        """The list that ended right before what comes."""
        self._begun: set[Container] = set()
        self._last_simple = False
        self._run = 0
        self._written_to: tuple[Container, ...] | None = None

    def lines(self) -> Iterator[str]:
        for block in self._blocks:
            shared = _shared(self._path, block.path)
            close = self._is_close(block, shared)
            yield from self._leave(shared)
            self._closed = self._path[shared] if shared < len(self._path) else None
            for at in range(shared, len(block.path)):
                yield from self._enter(block.path, at)
            yield from self._put(block.path, self._written(block), close=close)
            self._path = block.path
        yield from self._leave(0)

    def _leave(self, shared: int) -> Iterator[str]:
        """Write the ends of what is HTML and holds no further block."""
        for at in range(len(self._path) - 1, shared - 1, -1):
            if self._path[at] in self._as_html:
                yield from self._put(self._path[:at], [f"</{_tag(self._path[at])}>"])

    def _put(self, path: tuple[Container, ...], lines: list[str], *, close: bool = False) -> Iterator[str]:
        """Write lines in their place, an empty one before them that goes on in the quotations both stand in."""
        if self._written_to is not None and not close:
            both = path[: _shared(self._written_to, path)]
            yield self._prefixes(both)[1].rstrip()
        first, rest = self._prefixes(path)
        self._begun.update(path)
        self._written_to = path
        for number, line in enumerate(lines):
            yield (rest if number else first) + line if line else (rest if number else first).rstrip()

    def _enter(self, path: tuple[Container, ...], at: int) -> Iterator[str]:
        """Open a container: write its tag where it is HTML, choose a list's marker where it is none."""
        container = path[at]
        if container in self._as_html:
            yield from self._put(path[:at], [_opening(path, at)])
        elif container.kind in _LISTS:
            marks = ("-", "*") if container.kind is ContainerKind.LIST else (".", ")")
            before = self._closed
            same = before is not None and before.kind is container.kind and self._markers.get(before) == marks[0]
            self._markers[container] = marks[1] if same else marks[0]
        if container.kind is not ContainerKind.ITEM or container in self._as_html:
            self._closed = None

    def _is_close(self, block: Block, shared: int) -> bool:
        """Tell whether a block is the next item of the list of the paragraph before it: no empty line parts them."""
        simple, self._last_simple = self._last_simple, block.kind is BlockKind.PARAGRAPH
        self._run += len(block.text) + 100 * len(block.inlines)
        if self._run > _LONGEST_RUN or not simple:
            self._run = 0
            return False
        own = block.path
        if block.kind is not BlockKind.PARAGRAPH or len(own) < 2 or own[-1].kind is not ContainerKind.ITEM:
            return False
        return own[-1] not in self._begun and shared == len(own) - 1 and own[-1] not in self._as_html

    def _prefixes(self, path: tuple[Container, ...]) -> tuple[str, str]:
        """Return what stands before the first line of a block and before all others."""
        first = rest = ""
        marker = ""
        for container in path:
            if container in self._as_html:
                continue
            if container.kind is ContainerKind.QUOTE:
                first, rest = first + "> ", rest + "> "
            elif container.kind in _LISTS:
                marker = self._markers.get(container, "-")
            elif container.kind is ContainerKind.ITEM:
                own = f"{container.start}{marker} " if marker in ".)" else f"{marker} "
                first += " " * len(own) if container in self._begun else own
                rest += " " * len(own)
        return first, rest

    # ── Blocks ───────────────────────────────────────────────────────────────

    def _written(self, block: Block) -> list[str]:
        lines = self._by_kind(block)
        if block.language and block.kind is not BlockKind.CODE:
            return [f'<div lang="{html.escape(block.language)}">', "", *lines, "", "</div>"]
        return lines

    def _by_kind(self, block: Block) -> list[str]:
        match block.kind:
            case BlockKind.RULE:
                return ["___"]
            case BlockKind.CODE:
                return self._code(block)
            case BlockKind.TABLE:
                return self._table(block)
            case BlockKind.FIGURE:
                return self._figure(block)
            case BlockKind.HEADING:
                line = line_markdown(block.text, block.inlines, self._pictures, broken=False)
                line = re.sub(r"#+$", lambda found: found[0].replace("#", "\\#"), line)
                return [f"{'#' * min(6, max(1, block.level))} {line}"]
            case BlockKind.PARAGRAPH:
                return line_markdown(block.text, block.inlines, self._pictures).split("\n")

    def _code(self, block: Block) -> list[str]:
        if block.inlines:
            return self._html(block)
        longest = max((len(run) for run in re.findall("`+", block.text)), default=0)
        fence = "`" * max(3, longest + 1)
        return [fence + re.sub(r"[^\w+#.-]", "", block.language), *block.text.split("\n"), fence]

    def _figure(self, block: Block) -> list[str]:
        if block.link or not block.images or block.direction:
            return self._html(block)
        pictures = " ".join(picture_markdown(image, self._pictures) for image in block.images)
        if pictures.startswith("<img"):
            # Alone on a line a tag would begin a block of HTML.
            return self._html(block)
        return [pictures, *self._caption(block)]

    def _caption(self, block: Block) -> list[str]:
        return ["", caption_html(block.caption, block.caption_inlines, self._pictures)] if block.caption else []

    def _table(self, block: Block) -> list[str]:
        rows = block.cells
        if not _is_plain_table(block):
            return self._html(block)
        written: list[str] = []
        for row in rows:
            cells = [self._cell(block, cell.start, cell.end) for cell in row]
            written.append("| " + " | ".join(cells) + " |")
        rule = [{"left": ":--", "center": ":-:", "right": "--:"}.get(cell.alignment, "---") for cell in rows[0]]
        written.insert(1, "| " + " | ".join(rule) + " |")
        return [*written, *self._caption(block)]

    def _cell(self, block: Block, start: int, end: int) -> str:
        own = [
            replace(one, start=one.start - start, end=one.end - start)
            for one in block.inlines
            if one.start >= start and one.end <= end
        ]
        written = line_markdown(block.text[start:end], own, self._pictures, broken=False)
        # Within code a stroke has no backslash yet, and a table's rows are cut before anything else is read.
        return re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", written)

    def _html(self, block: Block) -> list[str]:
        rendering = Rendering(self._pictures, exact=True)
        bare = replace(block, path=(), language="" if block.kind is not BlockKind.CODE else block.language)
        return sanitised_body("".join(html.markup([bare], rendering))).strip("\n").split("\n")


def _is_plain_table(block: Block) -> bool:
    """Tell whether Markdown's tables can hold it: one row of heads, no spans, columns set alike."""
    rows = block.cells
    if (
        not rows
        or len({len(row) for row in rows}) != 1
        or "\n" in "".join(block.text[c.start : c.end] for r in rows for c in r)
    ):
        return False
    for number, row in enumerate(rows):
        for cell, head in zip(row, rows[0], strict=True):
            if cell.header != (number == 0) or cell.columns > 1 or cell.rows > 1 or cell.alignment != head.alignment:
                return False
    codes = any(one.kind.value == "code" and "|" in block.text[one.start : one.end] for one in block.inlines)
    return not codes and not block.direction


def _written_as_html(blocks: Sequence[Block]) -> set[Container]:
    """Return the containers Markdown has no marks for: their tags are written."""
    tagged: set[Container] = set()
    counted: dict[Container, int] = {}
    around: dict[Container, Container | None] = {}
    for block in blocks:
        outer: Container | None = None
        for container, inner in zip(block.path, (*block.path, None)[1:], strict=True):
            if container.kind in _LISTS:
                if inner is None or inner.kind is not ContainerKind.ITEM:
                    tagged.add(container)
            elif container.kind is not ContainerKind.ITEM and container.kind is not ContainerKind.QUOTE:
                tagged.add(container)
            elif container.kind is ContainerKind.ITEM and container not in around:
                tagged |= _out_of_count(container, outer, counted)
            around.setdefault(container, outer)
            outer = container
    # The items of a list with tags have tags as well.
    return tagged | {one for one, outer in around.items() if one.kind is ContainerKind.ITEM and outer in tagged}


def _out_of_count(item: Container, outer: Container | None, counted: dict[Container, int]) -> set[Container]:
    """Return what must have tags since an item's number is not the next, or since it stands in no list."""
    if outer is None or outer.kind not in _LISTS:
        return {item}
    expected = counted.get(outer, outer.start)
    counted[outer] = item.start + 1
    return {outer} if outer.kind is ContainerKind.ORDERED_LIST and item.start != expected else set()


def _opening(path: tuple[Container, ...], at: int) -> str:
    container = path[at]
    if container.kind is ContainerKind.ORDERED_LIST:
        return f'<ol start="{container.start}">'
    if container.kind in (ContainerKind.PULL_QUOTE, ContainerKind.FOOTNOTES):
        return f'<{_tag(container)} class="{container.kind}">'
    if container.kind is ContainerKind.ITEM and at and path[at - 1].kind is ContainerKind.ORDERED_LIST:
        return f'<li value="{container.start}">'
    return f"<{_tag(container)}>"


def _tag(container: Container) -> str:
    return CONTAINER_TAGS[container.kind]


def _shared(left: tuple[Container, ...], right: tuple[Container, ...]) -> int:
    return next(
        (at for at, (one, other) in enumerate(zip(left, right, strict=False)) if one != other),
        min(len(left), len(right)),
    )
