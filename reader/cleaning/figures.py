# SPDX-License-Identifier: MIT
"""Figures: images with their caption, videos as a link with their poster."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from reader.article import Block, BlockKind, ImageReference, Inline
from reader.cleaning.dom import Element, attribute, name, squeezed, text_of
from reader.cleaning.writer import Writer

VIDEO_TAGS = frozenset({"iframe", "video", "audio", "embed", "object"})
_VIDEO_NAMES = {"audio": "Sound", "embed": "Embedded", "object": "Embedded"}
LONGEST_LABEL = 300
"""Code points of a line beside a figure's images that counts as its caption; the longest seen had 240."""
SHORTEST_LABEL = 4
"""Letters of a label in a caption: Bild, Foto, Photo, Credit; shorter ones are parts of names."""


class FigureWriter(Writer):
    """Writes figures, captions, videos."""

    def video(self, element: Element) -> None:
        """Add a video or another embedded page as a figure that links to it."""
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
            self.add_figure((image,), link)
        elif image:
            self.flush()
            self.add_figure((image,))

    def figure(self, element: Element) -> None:
        """Add a figure: its images with the caption; text, code, tables and figures in it stay blocks of their own."""
        self.flush()
        self.anchor(element)
        found = self.aside(lambda: self.inside_figure(element))
        caption = next((own for own in element.iterdescendants("figcaption") if _figure_around(own) is element), None)
        text, inlines = self.caption_of(caption) if caption is not None else ("", ())
        if any(block.caption for block in found):
            self.blocks.extend(found)
            if text:
                self.add_figure((), "", text, inlines)
            return
        images = _distinct([image for block in found for image in (*block.images, *_images_in(block))])
        link = next((block.link for block in found if block.link), "")
        rest = [_without_images(block) for block in found if block.kind is not BlockKind.FIGURE]
        if images and len(rest) == 1 and rest[0].kind is BlockKind.PARAGRAPH and len(rest[0].text) <= LONGEST_LABEL:
            # A short line beside the images belongs to them: a label, a credit, a caption without its element.
            text, inlines = joined([rest.pop(), Block(BlockKind.PARAGRAPH, text, inlines)])
        if images or link:
            self.add_figure(images, link, text, inlines)
        elif rest and rest[0].kind is BlockKind.TABLE:
            rest[0] = replace(rest[0], caption=text, caption_inlines=inlines)
        elif text:
            rest.append(Block(BlockKind.PARAGRAPH, text, inlines, self.path, direction=self.direction))
        self.blocks.extend(rest)

    def lone_caption(self, element: Element) -> None:
        """Add a caption whose image is lost, or join it to the figure right before it."""
        self.flush()
        text, inlines = self.caption_of(element)
        if not text:
            return
        if self.blocks and self.blocks[-1].kind is BlockKind.FIGURE and not self.blocks[-1].caption:
            self.blocks[-1] = replace(self.blocks[-1], caption=text, caption_inlines=inlines)
        else:
            self.add_figure((), "", text, inlines)

    def inside_figure(self, element: Element) -> None:
        """Add what a figure holds besides its caption."""
        self.line.add(element.text)
        for child in element:
            tag = name(child)
            if tag == "figure" or (tag and next(child.iterdescendants("figcaption"), None) is None):
                if tag != "figcaption":
                    self.walk(child)
            elif tag:
                self.inside_figure(child)
            self.line.add(child.tail)

    def caption_of(self, element: Element) -> tuple[str, tuple[Inline, ...]]:
        """Return a caption's text on one line and its stretches."""
        _set_labels_apart(element)
        return joined(self.aside(lambda: self.inside(element)))


def _set_labels_apart(caption: Element) -> None:
    """Set a space behind each label in a caption that only its style sets apart: "Credit" before a name."""
    for label in caption.iterdescendants("span"):
        text = text_of(label)
        following = label.getnext()
        behind = label.tail or ("" if following is None or name(following) != "span" else text_of(following))
        if len(text) >= SHORTEST_LABEL and text.isalpha() and text[-1].islower() and behind[:1].isupper():
            label.tail = " " + (label.tail or "")


def _figure_around(caption: Element) -> Element | None:
    return next(caption.iterancestors("figure"), None)


def joined(blocks: list[Block]) -> tuple[str, tuple[Inline, ...]]:
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


def is_same_picture(one: Block, other: Block) -> bool:
    """Tell whether two blocks are figures of one image each, and of the same."""
    if not one.kind is other.kind is BlockKind.FIGURE or len(one.images) != 1 or len(other.images) != 1:
        return False
    first, second = one.images[0], other.images[0]
    if first.key and second.key:
        return first.key == second.key
    return _place(first) == _place(second) != "" and one.link == other.link


def _place(image: ImageReference) -> str:
    """Return an image's address without its query; empty where it has none, or a broken one."""
    try:
        parts = urlsplit(image.address)
    except ValueError:
        return ""
    return parts.netloc + parts.path


def _distinct(images: list[ImageReference]) -> tuple[ImageReference, ...]:
    """Return a figure's images without the blurred or small twins pages put under the real one.

    Twins have the same file name at the end of their addresses; the last, largest or only kept one stays.
    """
    found: dict[str, ImageReference] = {}
    for number, image in enumerate(images):
        key = _place(image).rpartition("/")[2] or image.key or str(number)
        before = found.get(key)
        if (
            before is None
            or (image.key and not before.key)
            or (bool(image.key) == bool(before.key) and image.width >= before.width)
        ):
            found[key] = image
    return tuple(found.values())
