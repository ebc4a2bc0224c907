# SPDX-License-Identifier: MIT
"""Articles for the tests of exporting: strategies that give any our cleaner can give, and a way round through files."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from hypothesis import strategies as st
from PIL import Image as Pillow

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cell,
    Cleaned,
    Container,
    ContainerKind,
    Highlight,
    ImageReference,
    Inline,
    InlineKind,
    SavedPage,
    Voices,
)
from reader.cleaning.clean import clean
from reader.export.kept import Choice, Image, Kept, image_of
from reader.formats import read
from reader.library import ArticleRow, KeptArticle


def png(colour: int) -> bytes:
    """Return a small picture of one colour; another for each number."""
    out = io.BytesIO()
    Pillow.new("RGB", (12 + colour, 9), (40 * colour % 256, 90, 120)).save(out, "PNG")
    return out.getvalue()


PICTURES = {sha256(data).hexdigest(): data for data in map(png, range(3))}
KEYS = sorted(PICTURES)


def picture(key: str) -> Image | None:
    """Return one of the pictures of the tests."""
    return image_of(PICTURES[key]) if key in PICTURES else None


def kept(article: Article, *highlights: Highlight, voices: Voices | None = None, choice: Choice | None = None) -> Kept:
    """Return an article as if a library kept it."""
    row = ArticleRow(
        7, article.title, article.site, article.byline, article.published, "2024-04-01T08:00:00.000+00:00", 3,
        article.language, None, None, 0, 0, "unread", False, 0, 0.0, "/nowhere/page.html", (), ("harbour",),
    )  # fmt: skip
    found = KeptArticle(row, article, voices, Path("/nowhere"), 1)
    return Kept(cast("Any", _Library(list(highlights))), found, choice or Choice())


class _Library:
    def __init__(self, highlights: list[Highlight]) -> None:
        self.highlights = self
        self._highlights = highlights
        self.folder = Path("/nowhere")

    def of(self, article: int) -> list[Highlight]:
        return self._highlights

    def picture(self, key: str) -> bytes | None:
        return PICTURES.get(key)


# ── Strategies ───────────────────────────────────────────────────────────────

_LETTERS = st.sampled_from(
    "abcdefghij XYZ  019 .,;:!?-_*#+=~`|<>&[](){}\\/'\"$%^@éßøłŧ 漢字かなカナ한국 عربي שלום ру ελ ไทย 🙂👩\u200d🚀 "
    "“”„«»‘’—… \u00a0\u3000İı"
)


def text(most: int = 40) -> st.SearchStrategy[str]:
    """Return texts of one line as the cleaner leaves them."""
    return st.lists(_LETTERS, min_size=1, max_size=most).map("".join).map(_tidy).filter(str.strip)


def _tidy(line: str) -> str:
    return " ".join(piece for piece in line.split(" ") if piece).strip(" \n\u00a0")


LINES = st.lists(text(), min_size=1, max_size=3).map("\n".join)
WORDS = "The ferry did not leave the harbour on Monday, said the woman at the ticket window of the old pier."


@st.composite
def inlines(draw: st.DrawFn, line: str) -> tuple[Inline, ...]:
    """Return stretches of a line: trimmed, none empty, overlapping as pages have them."""
    kinds = [kind for kind in InlineKind if kind not in (InlineKind.IMAGE, InlineKind.ANCHOR)]
    found: list[Inline] = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(line) - 1))
        end = draw(st.integers(start + 1, len(line)))
        while start < end and line[start].isspace():
            start += 1
        while end > start and line[end - 1].isspace():
            end -= 1
        kind = draw(st.sampled_from(kinds))
        links = any(other.kind is InlineKind.LINK for other in found)
        rubies = any(other.start < end and start < other.end for other in found)
        if start >= end or (kind is InlineKind.LINK and links) or "\n" in line[start:end]:
            continue
        if (kind is InlineKind.RUBY and rubies) or any(
            o.kind is InlineKind.RUBY and o.start < end and start < o.end for o in found
        ):
            continue  # what stands over a ruby text is its own matter
        target = ""
        if kind is InlineKind.LINK:
            target = draw(
                st.sampled_from(
                    ["https://site.test/a(b)?c=1&copy=2&amp;x=[y]", "mailto:nora@site.test", "https://пример.test/д"]
                )
            )
        if kind is InlineKind.RUBY:
            target = "かんじ"
        found.append(Inline(kind, start, end, target))
    if draw(st.integers(0, 5)) == 0 and not any(one.kind is InlineKind.RUBY for one in found):
        at = draw(st.integers(0, len(line)))
        found.append(Inline(InlineKind.IMAGE, at, at, image=draw(images())))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


@st.composite
def images(draw: st.DrawFn) -> ImageReference:
    """Return an image that is kept, or one that is not in the file."""
    alternative = draw(st.one_of(st.just(""), text(12))).replace("\u3000", " ").replace("\u00a0", " ")
    alternative = " ".join(alternative.split())
    if draw(st.booleans()):
        return ImageReference(draw(st.sampled_from(KEYS)), alternative)
    return ImageReference(
        "",
        alternative,
        address=draw(st.sampled_from(["https://site.test/pier.jpg", "https://site.test/b.png?x=1&y=2"])),
    )


@st.composite
def paragraphs(draw: st.DrawFn) -> Block:
    """Return a paragraph with stretches."""
    line = draw(LINES)
    return Block(BlockKind.PARAGRAPH, line, draw(inlines(line)))


@st.composite
def headings(draw: st.DrawFn) -> Block:
    """Return a heading of any level."""
    line = draw(text())
    return Block(BlockKind.HEADING, line, draw(inlines(line)), level=draw(st.integers(2, 6)))


CODE_LINES = st.lists(st.sampled_from("ab 01  \t`~<>&[]*_#|-\\\"'(){}$ 漢é"), min_size=0, max_size=20).map("".join)


@st.composite
def codes(draw: st.DrawFn) -> Block:
    """Return code, with fences and backticks in it."""
    lines = draw(
        st.lists(
            st.one_of(
                CODE_LINES,
                st.sampled_from(["```", "````python", "~~~", "[[ -f x ]]", "<!-- verbatim: end of text -->"]),
            ),
            min_size=1,
            max_size=5,
        )
    )
    code = "\n".join(["x", *lines]).rstrip()
    return Block(BlockKind.CODE, code, language=draw(st.sampled_from(["", "python", "c++", "hide"])))


@st.composite
def tables(draw: st.DrawFn) -> Block:
    """Return a table of data."""
    rows, columns = draw(st.integers(2, 4)), draw(st.integers(2, 3))
    headed = draw(st.sampled_from(["none", "row", "column", "both"]))
    ragged = draw(st.integers(0, 3)) == 0
    parts: list[str] = []
    cells: list[tuple[Cell, ...]] = []
    stretches: list[Inline] = []
    position = 0
    for row in range(rows):
        made: list[Cell] = []
        for column in range(columns - (ragged and row == 1)):
            if column:
                parts.append("\t")
                position += 1
            line = draw(st.one_of(text(12), st.just("x")))
            stretches += [
                Inline(one.kind, one.start + position, one.end + position, one.target, one.image)
                for one in draw(inlines(line))
                if one.kind is not InlineKind.RUBY
            ]
            header = (row == 0 and headed in ("row", "both")) or (column == 0 and headed in ("column", "both"))
            made.append(
                Cell(
                    position,
                    position + len(line),
                    header,
                    draw(st.sampled_from([1, 1, 1, 2])) if headed == "both" else 1,
                    1,
                    draw(st.sampled_from(["", "", "right"])),
                )
            )
            parts.append(line)
            position += len(line)
        cells.append(tuple(made))
        if row + 1 < rows:
            parts.append("\n")
            position += 1
    caption = draw(st.one_of(st.just(""), text(15)))
    return Block(BlockKind.TABLE, "".join(parts), tuple(stretches), caption=caption, cells=tuple(cells))


@st.composite
def figures(draw: st.DrawFn) -> Block:
    """Return a figure: pictures, lost ones, a video, with or without a caption."""
    caption = draw(st.one_of(st.just(""), text(20)))
    stretches = draw(inlines(caption)) if caption else ()
    stretches = tuple(one for one in stretches if one.image is None)
    if draw(st.integers(0, 4)) == 0:
        label = ImageReference("", "Video: site.test")
        return Block(
            BlockKind.FIGURE,
            images=(label,),
            link="https://site.test/v?a=1&b=2",
            caption=caption,
            caption_inlines=stretches,
        )
    shown = tuple(
        draw(st.lists(images(), min_size=0 if caption else 1, max_size=2, unique_by=lambda one: (one.key, one.address)))
    )
    return Block(BlockKind.FIGURE, images=shown, caption=caption, caption_inlines=stretches)


LEAVES = st.one_of(paragraphs(), paragraphs(), headings(), codes(), tables(), figures())


@st.composite
def bodies(draw: st.DrawFn) -> tuple[Block, ...]:
    """Return the blocks of an article in containers as pages nest them."""
    count = itertools.count(1)

    def under(path: tuple[Container, ...], depth: int) -> Iterator[Block]:
        for _ in range(draw(st.integers(1, 3))):
            choice = (
                draw(st.sampled_from(["leaf", "leaf", "leaf", "list", "ordered", "quote", "terms", "pull"]))
                if depth < 3
                else "leaf"
            )
            if choice == "leaf":
                yield replace(draw(LEAVES), path=path)
            elif choice in ("list", "ordered"):
                start = draw(st.sampled_from([1, 1, 3])) if choice == "ordered" else 1
                kind = ContainerKind.ORDERED_LIST if choice == "ordered" else ContainerKind.LIST
                outer = (*path, Container(kind, next(count), start))
                for number in range(start, start + draw(st.integers(1, 3))):
                    yield from under((*outer, Container(ContainerKind.ITEM, next(count), number)), depth + 1)
            elif choice == "terms":
                outer = (*path, Container(ContainerKind.DEFINITIONS, next(count)))
                yield replace(draw(paragraphs()), path=(*outer, Container(ContainerKind.TERM, next(count))))
                yield from under((*outer, Container(ContainerKind.DEFINITION, next(count))), depth + 1)
            else:
                kind = ContainerKind.QUOTE if choice == "quote" else ContainerKind.PULL_QUOTE
                yield from under((*path, Container(kind, next(count))), depth + 1)

    blocks = [Block(BlockKind.PARAGRAPH, WORDS), *under((), 0)]
    if draw(st.booleans()):
        note = draw(text(20))
        blocks[0] = replace(
            blocks[0], inlines=(Inline(InlineKind.ANCHOR, 9, 9, "back-1"), Inline(InlineKind.LINK, 9, 12, "#note-1"))
        )
        path = (
            Container(ContainerKind.FOOTNOTES, next(count)),
            Container(ContainerKind.ORDERED_LIST, next(count)),
            Container(ContainerKind.ITEM, next(count)),
        )
        blocks.append(
            Block(
                BlockKind.PARAGRAPH,
                f"{note} ↑",
                (
                    Inline(InlineKind.ANCHOR, 0, 0, "note-1"),
                    Inline(InlineKind.LINK, len(note) + 1, len(note) + 2, "#back-1"),
                ),
                path,
            )
        )
    return tuple(blocks)


TITLES = st.one_of(
    text(60),
    st.sampled_from(
        ["A | B", "Site: The story", "---", "# Not a heading", "CON", "“Quoted”", "=1+1", "a: b: c", "[[x]]"]
    ),
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Return an article with all the facts files carry."""
    blocks = draw(bodies())
    return Article(
        " ".join(draw(TITLES).split()),
        blocks,
        direction=draw(st.sampled_from([None, None, "rtl"])),
        byline=draw(st.sampled_from([(), ("Nora Feld",), ("Nora Feld", "Ida “Iffy” O'Berg")])),
        published=draw(st.sampled_from([None, "2024-03-12", "2024-03-12T08:00:00+01:00"])),
        site=draw(st.sampled_from([None, "The Gazette", 'A: "B" & <C>'])),
        url=draw(st.sampled_from([None, "https://site.test/late?a=1&copy=2"])),
        language=draw(st.sampled_from([None, "en", "de-CH", "ar"])),
        excerpt=draw(st.one_of(st.none(), text(30).map(lambda line: " ".join(line.split())))),
    )


# ── The way round ────────────────────────────────────────────────────────────


def imported(path: Path) -> list[tuple[SavedPage, Cleaned]]:
    """Return what our own importer reads of a file."""
    return [(page, clean(page)) for page in read(path)]


def facts(article: Article) -> tuple[object, ...]:
    """Return what files carry besides the text."""
    about = (article.title, article.byline, article.published, article.site, article.url, article.excerpt)
    return (*about, article.language, article.direction)


def shapes(article: Article, of: Callable[[Block], Any] | None = None) -> list[Any]:
    """Return blocks in a form that is equal for articles that read alike.

    Containers are numbered anew; stretches are told by what each code point is, since those that overlap are written
    in pieces.
    """
    numbers: dict[Container, int] = {}
    return [(of or _shape)(replace(block, path=_renumbered(block.path, numbers))) for block in article.blocks]


def _renumbered(path: tuple[Container, ...], numbers: dict[Container, int]) -> tuple[Container, ...]:
    return tuple(
        Container(
            one.kind,
            numbers.setdefault(one, len(numbers)),
            one.start if one.kind in (ContainerKind.ORDERED_LIST, ContainerKind.ITEM) else 1,
        )
        for one in path
    )


def _shape(block: Block) -> tuple[Any, ...]:
    pictures = [(image.key, image.alternative, image.address if not image.key else "") for image in block.images]
    cells = [
        [
            tuple(cell)
            if isinstance(cell, tuple)
            else (cell.start, cell.end, cell.header, cell.columns, cell.rows, cell.alignment)
            for cell in row
        ]
        for row in block.cells
    ]
    return (
        block.kind, block.text, block.level, block.language if block.kind is BlockKind.CODE else "", block.link,
        block.path, pictures, cells, block.caption,
        stretches(block.text, block.inlines), stretches(block.caption, block.caption_inlines),
    )  # fmt: skip


def stretches(line: str, inlines: tuple[Inline, ...]) -> tuple[Any, ...]:
    """Return what each code point of a line is, and what stands between them."""
    kinds: list[set[tuple[str, str]]] = [set() for _ in line]
    between: list[tuple[int, str, str]] = []
    for one in inlines:
        if one.kind in (InlineKind.IMAGE, InlineKind.ANCHOR):
            image = one.image or ImageReference("")
            between.append((one.start, one.target, image.key or image.address))
        for at in range(one.start, one.end):
            if not line[at].isspace():
                kinds[at].add((one.kind, one.target))
    return ([sorted(kind) for kind in kinds], sorted(between))
