# SPDX-License-Identifier: MIT
"""From a cleaned tree to the blocks of an article."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from reader.article import (
    CELL_SEPARATOR,
    Block,
    BlockKind,
    Cell,
    Container,
    ContainerKind,
    ImageReference,
    Inline,
    InlineKind,
)
from reader.cleaning import tables
from reader.cleaning.dom import BLOCK_TAGS, HEADINGS, attribute, hints, name, squeezed, text_of
from reader.cleaning.formulas import formula_text
from reader.cleaning.images import Images
from reader.cleaning.lines import Line

INLINE_KINDS = {
    "b": InlineKind.STRONG,
    "strong": InlineKind.STRONG,
    "i": InlineKind.EMPHASIS,
    "em": InlineKind.EMPHASIS,
    "cite": InlineKind.EMPHASIS,
    "dfn": InlineKind.EMPHASIS,
    "var": InlineKind.EMPHASIS,
    "code": InlineKind.CODE,
    "kbd": InlineKind.CODE,
    "samp": InlineKind.CODE,
    "tt": InlineKind.CODE,
    "sub": InlineKind.SUBSCRIPT,
    "sup": InlineKind.SUPERSCRIPT,
    "s": InlineKind.STRUCK,
    "strike": InlineKind.STRUCK,
    "del": InlineKind.STRUCK,
    "ins": InlineKind.INSERTED,
    "u": InlineKind.INSERTED,
    "mark": InlineKind.MARKED,
}
SKIPPED = frozenset(
    "script style template noscript head title meta link base param source track area map button input select textarea "
    "option optgroup datalist progress meter dialog canvas svg rp frame frameset applet basefont".split()
)
CONTAINERS = {
    "blockquote": ContainerKind.QUOTE,
    "ul": ContainerKind.LIST,
    "menu": ContainerKind.LIST,
    "dir": ContainerKind.LIST,
    "dl": ContainerKind.DEFINITIONS,
    "dt": ContainerKind.TERM,
    "dd": ContainerKind.DEFINITION,
}
VIDEO_TAGS = frozenset({"iframe", "video", "audio", "embed", "object"})
_VIDEO_NAMES = {"audio": "Sound", "embed": "Embedded", "object": "Embedded"}
LONGEST_ANCHOR = 200

_LANGUAGE_CLASS = re.compile(r"(?:^|\s)(?:language|lang|highlight-source|brush:\s*)[-:]?([A-Za-z][\w+#-]{0,24})")
_SPACE_IN_NAME = re.compile(r"\s")


@dataclass
class _Lists:
    """Counts containers, so that each has its own number."""

    count: int = 0

    def next(self, kind: ContainerKind, start: int = 1) -> Container:
        self.count += 1
        return Container(kind, self.count, start)


@dataclass
class BlockMaker:
    """Walks a tree once and collects its blocks."""

    images: Images
    base: str | None = None
    linked: frozenset[str] = frozenset()
    """The names of places the article's own links lead to: only these become anchors."""
    blocks: list[Block] = field(default_factory=list[Block])
    _line: Line = field(default_factory=Line)
    _path: tuple[Container, ...] = ()
    _lists: _Lists = field(default_factory=_Lists)
    _direction: str = ""
    _anchors: list[str] = field(default_factory=list[str])

    # ── Walking ──────────────────────────────────────────────────────────────

    def walk(self, element: HtmlElement) -> None:
        """Add what an element holds, its own tag included."""
        tag = name(element)
        if not tag or tag in SKIPPED:
            return
        handler = _HANDLERS.get(tag)
        if handler is not None:
            handler(self, element)
        elif tag in HEADINGS:
            self._heading(element, int(tag[1]))
        elif tag in CONTAINERS:
            self._container(element, self._lists.next(_container_kind(element, tag)))
        elif tag in VIDEO_TAGS:
            self._video(element)
        elif tag in BLOCK_TAGS:
            self._block(element)
        else:
            self._inline(element, tag)

    def inside(self, element: HtmlElement) -> None:
        """Add what stands inside an element."""
        self._line.add(element.text)
        for child in element:
            self.walk(child)
            self._line.add(child.tail)

    def _block(self, element: HtmlElement) -> None:
        self.flush()
        self._anchor(element)
        outer = self._direction
        stated = attribute(element, "dir").lower()
        if stated in ("ltr", "rtl"):
            self._direction = stated
        self.inside(element)
        self.flush()
        self._direction = outer

    def _inline(self, element: HtmlElement, tag: str) -> None:
        self._anchor(element)
        kind = INLINE_KINDS.get(tag)
        if kind is None:
            self.inside(element)
            return
        self._stretch(element, kind, "")

    def _stretch(self, element: HtmlElement, kind: InlineKind, target: str) -> None:
        """Add an element as a stretch; where blocks stand inside it, each gets its own."""
        line = self._line
        line.start(kind, target)
        self.inside(element)
        self._line.end()

    # ── Blocks ───────────────────────────────────────────────────────────────

    def flush(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """Make a block of the line so far, if it holds anything; stretches still open go on in the next line."""
        line = self._line
        opened = line.opened()
        self._line = Line()
        for stretch, target in opened:
            self._line.start(stretch, target)
        if not line.ink:
            self._anchors.extend(i.target for i in line.take()[1] if i.kind is InlineKind.ANCHOR)
            return
        text, inlines = line.take()
        if not text:
            self._figure_of(tuple(line.images()), _link_of(inlines))
            return
        anchors, self._anchors = self._anchors, []
        inlines = (*(Inline(InlineKind.ANCHOR, 0, 0, target) for target in anchors), *inlines)
        self.blocks.append(Block(kind, text, inlines, self._path, level=level, direction=self._direction))

    def _heading(self, element: HtmlElement, level: int) -> None:
        self.flush()
        self._anchor(element)
        if next(element.iterdescendants("p", "ul", "ol", "table", "pre", "blockquote", "figure"), None) is not None:
            self._block(element)
            return
        before = len(self.blocks)
        self.inside(element)
        # The page's own title is the first level; what an article says under an h1 is a section of it.
        self.flush(BlockKind.HEADING, max(2, level))
        for index in range(before, len(self.blocks)):
            if self.blocks[index].kind is BlockKind.PARAGRAPH:
                self.blocks[index] = replace(self.blocks[index], kind=BlockKind.HEADING, level=max(2, level))

    def _container(self, element: HtmlElement, container: Container) -> None:
        self.flush()
        outer, self._path = self._path, (*self._path, container)
        self._block(element)
        self._path = outer

    def _ordered_list(self, element: HtmlElement) -> None:
        start = attribute(element, "start")
        number = int(start) if start.isdecimal() and len(start) < 7 else 1
        kind = ContainerKind.FOOTNOTES if _is_footnotes(element) else ContainerKind.ORDERED_LIST
        self._list(element, self._lists.next(kind, number) if kind is ContainerKind.ORDERED_LIST else None, number)

    def _list(self, element: HtmlElement, container: Container | None, number: int) -> None:
        self.flush()
        self._anchor(element)
        outer = self._path
        if container is None:
            footnotes = self._lists.next(ContainerKind.FOOTNOTES)
            self._path = (*outer, footnotes, self._lists.next(ContainerKind.ORDERED_LIST, number))
        else:
            self._path = (*outer, container)
        inner = self._path
        self._line.add(element.text)
        for child in element:
            if name(child) == "li":
                self.flush()
                value = attribute(child, "value")
                number = int(value) if value.isdecimal() and len(value) < 7 else number
                self._path = (*inner, self._lists.next(ContainerKind.ITEM, number))
                self._block(child)
                self._path = inner
                number += 1
            else:
                self.walk(child)
            self._line.add(child.tail)
        self.flush()
        self._path = outer

    def _unordered_list(self, element: HtmlElement) -> None:
        self._list(element, self._lists.next(ContainerKind.LIST), 1)

    def _item(self, element: HtmlElement) -> None:
        """Add an item that stands in no list: it gets one of its own."""
        self.flush()
        outer = self._path
        self._path = (*outer, self._lists.next(ContainerKind.LIST), self._lists.next(ContainerKind.ITEM))
        self._block(element)
        self._path = outer

    def _code(self, element: HtmlElement) -> None:
        self.flush()
        self._anchor(element)
        outer = self._line
        self._line = line = Line(keep_space=True)
        self._code_inside(element)
        self._line = outer
        text, inlines = line.take()
        if text.strip():
            inlines = tuple(i for i in inlines if i.kind in (InlineKind.LINK, InlineKind.ANCHOR, InlineKind.MARKED))
            self.blocks.append(Block(BlockKind.CODE, text, inlines, self._path, language=_code_language(element)))

    def _code_inside(self, element: HtmlElement) -> None:
        self._line.add(element.text)
        for child in element:
            tag = name(child)
            if tag == "br":
                self._line.line_break()
            elif tag == "a" and (target := self.link_target(attribute(child, "href"))):
                self._line.start(InlineKind.LINK, target)
                self._code_inside(child)
                self._line.end()
            elif tag and tag not in SKIPPED:
                self._code_inside(child)
                if tag in ("div", "p", "li", "tr") and child.getnext() is not None:
                    self._line.line_break()
            self._line.add(child.tail)

    def _rule(self, _element: HtmlElement) -> None:
        self.flush()
        if self.blocks and self.blocks[-1].kind is not BlockKind.RULE:
            self.blocks.append(Block(BlockKind.RULE, path=self._path))

    def _break(self, element: HtmlElement) -> None:
        following = element.getnext()
        if following is not None and name(following) == "br" and not (element.tail or "").strip():
            # Two line breaks in a row part paragraphs.
            self.flush()
            return
        self._line.line_break()

    # ── Inline things ────────────────────────────────────────────────────────

    def _anchor(self, element: HtmlElement) -> None:
        for key in ("id", "name"):
            target = attribute(element, key)
            if target in self.linked and (key == "id" or name(element) == "a"):
                self._line.anchor(target)
                return

    def link_target(self, reference: str) -> str:
        """Return where a link leads, made absolute; empty for what is not http, https, mailto or in the article."""
        if not reference or len(reference) > 8000:
            return ""
        if reference.startswith("#"):
            target = unquote(reference[1:])
            return f"#{target}" if target in self.linked else ""
        absolute = self.images.absolute(reference)
        try:
            parts = urlsplit(absolute)
        except ValueError:
            return ""
        if parts.scheme.lower() in ("http", "https") and parts.netloc:
            if parts.fragment and self.base and absolute.split("#")[0] == self.base.split("#")[0]:
                target = unquote(parts.fragment)
                return f"#{target}" if target in self.linked else absolute
            return absolute
        return absolute if parts.scheme.lower() == "mailto" else ""

    def _link(self, element: HtmlElement) -> None:
        self._anchor(element)
        target = self.link_target(attribute(element, "href"))
        if target:
            self._stretch(element, InlineKind.LINK, target)
        else:
            self.inside(element)

    def _quotation(self, element: HtmlElement) -> None:
        self._line.add("“")
        self.inside(element)
        self._line.add("”")

    def _ruby(self, element: HtmlElement) -> None:
        """Add the annotated text with its reading beside it, reading by reading."""
        line = self._line
        base = [element.text or ""]
        for child in element:
            tag = name(child)
            if tag in ("rt", "rtc"):
                line.start(InlineKind.RUBY, text_of(child)[:200])
                line.add("".join(base))
                line.end()
                base = []
            elif tag and tag != "rp":
                base.append("".join(str(piece) for piece in child.itertext()))
            base.append(child.tail or "")
        line.add("".join(base))

    def _formula(self, element: HtmlElement) -> None:
        self._line.add(formula_text(element))

    # ── Images and videos ────────────────────────────────────────────────────

    def _image(self, element: HtmlElement) -> None:
        reference = self.images.reference(element)
        if reference is not None:
            self._line.image(reference)

    def _figure_of(
        self, images: tuple[ImageReference, ...], link: str = "", caption: str = "", inlines: tuple[Inline, ...] = ()
    ) -> None:
        self.blocks.append(
            Block(
                BlockKind.FIGURE,
                path=self._path,
                images=images,
                link=link,
                caption=caption,
                caption_inlines=inlines,
                direction=self._direction,
            )
        )

    def _video(self, element: HtmlElement) -> None:
        address = attribute(element, "src") or attribute(element, "data-src") or attribute(element, "data")
        if not address:
            source = next(element.iterdescendants("source"), None)
            address = attribute(source, "src") if source is not None else ""
        link = self.link_target(address)
        poster = attribute(element, "poster")
        label = squeezed(attribute(element, "title"))[:300]
        image = self.images.of_addresses([poster], label) if poster else None
        if link:
            self.flush()
            # Something must stand for it where there is no poster: what it is, and who serves it.
            image = image or ImageReference(
                "", label or f"{_VIDEO_NAMES.get(name(element), 'Video')}: {urlsplit(link).netloc}"
            )
            self._figure_of((image,), link)
        elif image:
            self.flush()
            self._figure_of((image,))

    def _figure(self, element: HtmlElement) -> None:
        """Add a figure: its images with the caption; a figure around text, code or a table keeps these as blocks."""
        self.flush()
        self._anchor(element)
        captions = [child for child in element.iterdescendants("figcaption")]
        outer = self.blocks
        self.blocks = []
        self._inside_figure(element)
        self.flush()
        found, self.blocks = self.blocks, outer
        text, inlines = self._caption(captions[-1]) if captions else ("", ())
        shown = [image for block in found for image in (*block.images, *_images_in(block))]
        images = _distinct(shown)
        links = [block.link for block in found if block.link]
        rest = [_without_images(block) for block in found if block.kind is not BlockKind.FIGURE]
        if images and len(rest) == 1 and rest[0].kind is BlockKind.PARAGRAPH and len(rest[0].text) <= 300:
            # A short line beside the images belongs to them: a label, a credit, a caption without its element.
            text, inlines = _joined([rest.pop(), Block(BlockKind.PARAGRAPH, text, inlines)])
        if rest and rest[0].kind is BlockKind.TABLE and text and not rest[0].caption:
            rest[0] = replace(rest[0], caption=text, caption_inlines=inlines)
            text, inlines = "", ()
        if images or links:
            self._figure_of(images, links[0] if links else "", text, inlines)
            text = ""
        self.blocks.extend(rest)
        if text:
            self.blocks.append(Block(BlockKind.PARAGRAPH, text, inlines, self._path, direction=self._direction))

    def _lone_caption(self, element: HtmlElement) -> None:
        """Add a caption whose image is lost, or join it to the figure right before it."""
        self.flush()
        text, inlines = self._caption(element)
        if not text:
            return
        if self.blocks and self.blocks[-1].kind is BlockKind.FIGURE and not self.blocks[-1].caption:
            self.blocks[-1] = replace(self.blocks[-1], caption=text, caption_inlines=inlines)
        else:
            self._figure_of((), "", text, inlines)

    def _inside_figure(self, element: HtmlElement) -> None:
        self._line.add(element.text)
        for child in element:
            tag = name(child)
            if tag == "figcaption":
                pass
            elif next(child.iterdescendants("figcaption"), None) is not None if tag else False:
                self._inside_figure(child)
            else:
                self.walk(child)
            self._line.add(child.tail)

    def _caption(self, element: HtmlElement) -> tuple[str, tuple[Inline, ...]]:
        """Return a caption's text on one line and its stretches."""
        outer_line, outer_blocks = self._line, self.blocks
        self._line, self.blocks = Line(), []
        self.inside(element)
        self.flush()
        blocks, self.blocks, self._line = self.blocks, outer_blocks, outer_line
        return _joined(blocks)

    # ── Tables ───────────────────────────────────────────────────────────────

    def _table(self, element: HtmlElement) -> None:
        self.flush()
        rows = tables.rows_of(element)
        if not tables.is_data(element, rows):
            self._block(element)
            return
        caption = next(element.iterchildren("caption"), None)
        text, inlines = self._caption(caption) if caption is not None else ("", ())
        self._anchor(element)
        outer, self._line = self._line, Line()
        made = [self._row(row) for row in rows]
        self._line, line = outer, self._line
        cells = tuple(row for row in made if row)
        if not line.ink or not cells:
            return
        raw, stretches = line.take_raw()
        self.blocks.append(
            Block(
                BlockKind.TABLE,
                raw,
                stretches,
                self._path,
                caption=text,
                caption_inlines=inlines,
                cells=cells,
                direction=self._direction,
            )
        )

    def _row(self, row: HtmlElement) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        line = self._line
        found = tables.cells_of(row)
        if not found:
            return ()
        if line.rows:
            line.cell_break("\n")
        line.rows += 1
        for index, element in enumerate(found):
            if index:
                line.cell_break(CELL_SEPARATOR)
            start = line.position
            self._cell_inside(element)
            line.trim(start)
            cells.append(
                Cell(
                    start,
                    line.position,
                    name(element) == "th",
                    tables.span(element, "colspan"),
                    tables.span(element, "rowspan"),
                    tables.alignment(element),
                )
            )
        return tuple(cells)

    def _cell_inside(self, element: HtmlElement) -> None:
        """Add a cell's content on one line: what would break the line becomes a space."""
        line = self._line
        line.add(element.text)
        for child in element:
            tag = name(child)
            if tag and tag not in SKIPPED:
                if tag in BLOCK_TAGS or tag == "br":
                    line.add(" ")
                if tag == "img":
                    self._image(child)
                elif tag == "math":
                    self._formula(child)
                elif tag == "a" and (target := self.link_target(attribute(child, "href"))):
                    self._anchor(child)
                    line.start(InlineKind.LINK, target)
                    self._cell_inside(child)
                    line.end()
                elif tag in INLINE_KINDS:
                    line.start(INLINE_KINDS[tag])
                    self._cell_inside(child)
                    line.end()
                else:
                    self._anchor(child)
                    self._cell_inside(child)
                if tag in BLOCK_TAGS:
                    line.add(" ")
            line.add(child.tail)


def _joined(blocks: list[Block]) -> tuple[str, tuple[Inline, ...]]:
    """Return the texts of blocks as one line, with their stretches."""
    texts: list[str] = []
    inlines: list[Inline] = []
    position = 0
    for block in blocks:
        if not block.text:
            continue
        inlines.extend(replace(i, start=i.start + position, end=i.end + position) for i in block.inlines)
        texts.append(block.text)
        position += len(block.text) + 1
    return " ".join(texts), tuple(inlines)


def _images_in(block: Block) -> list[ImageReference]:
    return [i.image for i in block.inlines if i.image is not None] if block.kind is BlockKind.PARAGRAPH else []


def _without_images(block: Block) -> Block:
    if block.kind is not BlockKind.PARAGRAPH:
        return block
    return replace(block, inlines=tuple(i for i in block.inlines if i.image is None))


def _distinct(images: list[ImageReference]) -> tuple[ImageReference, ...]:
    """Return a figure's images without the blurred or small twins pages put under the real one.

    Twins have the same file name at the end of their addresses; the last, largest or only kept one stays.
    """
    found: dict[str, ImageReference] = {}
    for number, image in enumerate(images):
        file_name = urlsplit(image.address).path.rsplit("/", 1)[-1] if image.address else ""
        key = file_name or image.key or str(number)
        before = found.get(key)
        if (
            before is None
            or (image.key and not before.key)
            or (bool(image.key) == bool(before.key) and image.width >= before.width)
        ):
            found[key] = image
    return tuple(found.values())


def _container_kind(element: HtmlElement, tag: str) -> ContainerKind:
    kind = CONTAINERS[tag]
    if kind is ContainerKind.QUOTE and is_pull_quote(element):
        return ContainerKind.PULL_QUOTE
    return kind


def is_pull_quote(element: HtmlElement) -> bool:
    """Tell whether an element sets words of the article again, larger, beside it."""
    words = hints(element)
    return "pullquote" in words or ("pull" in words and "quote" in words)


def _is_footnotes(element: HtmlElement) -> bool:
    role = attribute(element, "role")
    if role in ("doc-endnotes", "doc-footnotes"):
        return True
    return bool({"footnotes", "footnote", "endnotes", "references"} & set(hints(element)))


def _link_of(inlines: tuple[Inline, ...]) -> str:  # noqa: ARG001 - an image's link mostly leads to itself, larger
    return ""


def _code_language(element: HtmlElement) -> str:
    for candidate in (element, *element.iterchildren("code"), element.getparent()):
        if candidate is None:
            continue
        stated = attribute(candidate, "data-lang") or attribute(candidate, "data-language")
        match = _LANGUAGE_CLASS.search(attribute(candidate, "class")[:300])
        if stated or match:
            return (stated or match.group(1)).lower()[:24] if stated or match else ""
    return ""


def linked_names(root: HtmlElement) -> frozenset[str]:
    """Return the names of places the links below `root` lead to within the page."""
    found: set[str] = set()
    for link in root.iter("a"):
        reference = attribute(link, "href")
        _, mark, target = reference.partition("#")
        if mark and target and len(target) <= LONGEST_ANCHOR and not _SPACE_IN_NAME.search(target):
            found.add(unquote(target))
    return frozenset(found)


def placed_names(root: HtmlElement) -> frozenset[str]:
    """Return the names of the places below `root`."""
    found: set[str] = set()
    for element in root.iter():
        if name(element):
            found.update(value for key in ("id", "name") if (value := attribute(element, key)))
    return frozenset(found)


def make_blocks(roots: list[HtmlElement], images: Images, base: str | None = None) -> list[Block]:
    """Return the blocks of some parts of a page, in order."""
    linked: set[str] = set()
    placed: set[str] = set()
    for root in roots:
        linked |= linked_names(root)
        placed |= placed_names(root)
    maker = BlockMaker(images, base, frozenset(linked & placed))
    for root in roots:
        maker.walk(root)
        maker.flush()
    return maker.blocks


_HANDLERS: dict[str, Callable[[BlockMaker, HtmlElement], None]] = {
    "a": BlockMaker._link,
    "br": BlockMaker._break,
    "figcaption": BlockMaker._lone_caption,
    "figure": BlockMaker._figure,
    "hr": BlockMaker._rule,
    "img": BlockMaker._image,
    "li": BlockMaker._item,
    "math": BlockMaker._formula,
    "ol": BlockMaker._ordered_list,
    "pre": BlockMaker._code,
    "q": BlockMaker._quotation,
    "ruby": BlockMaker._ruby,
    "table": BlockMaker._table,
    "ul": BlockMaker._unordered_list,
}
