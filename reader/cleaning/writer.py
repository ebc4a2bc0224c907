# SPDX-License-Identifier: MIT
"""What all parts of the way from a tree to blocks write on: the line, the path, the blocks so far."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from reader.article import Block, BlockKind, Container, ContainerKind, ImageReference, Inline, InlineKind
from reader.cleaning.dom import Element, attribute, name, text_of
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
_SPACE_IN_NAME = re.compile(r"\s")
LONGEST_ANCHOR = 200
"""Code points of a place's name; links to longer ones lead nowhere."""
LONGEST_ADDRESS = 8000
"""Code points of a link's address; browsers take no more either."""


@dataclass
class Writer:
    """Collects the blocks of one tree; subclasses say how each element is written."""

    images: Images
    base: str | None = None
    linked: frozenset[str] = frozenset()
    """The names of places the article's own links lead to: only these become anchors."""
    blocks: list[Block] = field(default_factory=list[Block])
    line: Line = field(default_factory=Line)
    path: tuple[Container, ...] = ()
    direction: str = ""
    language: str = ""
    _count: int = 0
    _anchors: list[str] = field(default_factory=list[str])

    def walk(self, element: Element) -> None:
        """Add what an element holds, its own tag included."""
        raise NotImplementedError

    def inside(self, element: Element) -> None:
        """Add what stands inside an element."""
        self.line.add(element.text)
        for child in element:
            self.walk(child)
            self.line.add(child.tail)

    def next_container(self, kind: ContainerKind, start: int = 1) -> Container:
        """Return a container no other block stands in yet."""
        self._count += 1
        return Container(kind, self._count, start)

    def flush(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """Make a block of the line so far, if it holds anything; stretches still open go on in the next line."""
        line = self.line
        opened = line.opened()
        self.line = Line()
        for stretch, target in opened:
            self.line.start(stretch, target)
        if not line.ink:
            self._anchors.extend(i.target for i in line.take()[1] if i.kind is InlineKind.ANCHOR)
            return
        text, inlines = line.take()
        if not text:
            self.add_figure(tuple(line.images()))
            return
        anchors, self._anchors = self._anchors, []
        inlines = (*(Inline(InlineKind.ANCHOR, 0, 0, target) for target in anchors), *inlines)
        self.blocks.append(
            Block(kind, text, inlines, self.path, level=level, direction=self.direction, language=self.language)
        )

    def add_figure(
        self, images: tuple[ImageReference, ...], link: str = "", caption: str = "", inlines: tuple[Inline, ...] = ()
    ) -> None:
        """Add a figure; one without images has lost them."""
        self.blocks.append(
            Block(
                BlockKind.FIGURE,
                path=self.path,
                images=images,
                link=link,
                caption=caption,
                caption_inlines=inlines,
                direction=self.direction,
            )
        )

    def aside(self, write: Callable[[], None]) -> list[Block]:
        """Return the blocks `write` makes, instead of adding them."""
        outer_line, outer_blocks = self.line, self.blocks
        self.line, self.blocks = Line(), []
        write()
        self.flush()
        made, self.blocks, self.line = self.blocks, outer_blocks, outer_line
        return made

    # ── Inline things ────────────────────────────────────────────────────────

    def inline(self, element: Element) -> None:
        """Add an inline element, as a stretch where its tag means one."""
        self.anchor(element)
        kind = INLINE_KINDS.get(name(element))
        if kind is None:
            self.inside(element)
        else:
            self.stretch(element, kind, "")

    def stretch(self, element: Element, kind: InlineKind, target: str) -> None:
        """Add an element as a stretch; where blocks stand inside it, each gets its own."""
        self.line.start(kind, target)
        self.inside(element)
        self.line.end()

    def anchor(self, element: Element) -> None:
        """Mark the place of an element some link of the article leads to."""
        for key in ("id", "name"):
            target = attribute(element, key)
            if target in self.linked and (key == "id" or name(element) == "a"):
                self.line.anchor(target)
                return

    def link_target(self, reference: str) -> str:
        """Return where a link leads, made absolute; empty for what is not http, https, mailto or in the article."""
        if not reference or len(reference) > LONGEST_ADDRESS:
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

    def link(self, element: Element) -> None:
        """Add a link; one that leads nowhere safe is its text."""
        self.anchor(element)
        target = self.link_target(attribute(element, "href"))
        if target:
            self.stretch(element, InlineKind.LINK, target)
        else:
            self.inside(element)

    def quotation(self, element: Element) -> None:
        """Add a quotation within a line with the marks a browser draws."""
        self.line.add("“")
        self.inside(element)
        self.line.add("”")

    def ruby(self, element: Element) -> None:
        """Add the annotated text with its reading beside it, reading by reading."""
        line = self.line
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

    def formula(self, element: Element) -> None:
        """Add a formula as text."""
        self.line.add(formula_text(element))

    def image(self, element: Element) -> None:
        """Set an image into the line."""
        reference = self.images.reference(element)
        if reference is not None:
            self.line.image(reference)

    def line_break(self, element: Element) -> None:
        """End a line; two in a row part paragraphs."""
        following = element.getnext()
        if following is not None and name(following) == "br" and not (element.tail or "").strip():
            self.flush()
            return
        self.line.line_break()


def linked_names(root: Element) -> frozenset[str]:
    """Return the names of places the links below `root` lead to within the page."""
    found: set[str] = set()
    for link in root.iter("a"):
        reference = attribute(link, "href")
        _, mark, target = reference.partition("#")
        if mark and target and len(target) <= LONGEST_ANCHOR and not _SPACE_IN_NAME.search(target):
            found.add(unquote(target))
    return frozenset(found)


def placed_names(root: Element) -> frozenset[str]:
    """Return the names of the places below `root`."""
    found: set[str] = set()
    for element in root.iter():
        if name(element):
            found.update(value for key in ("id", "name") if (value := attribute(element, key)))
    return frozenset(found)
