# SPDX-License-Identifier: MIT
"""The nouns of the program: a saved page, the article in it, its people and quotations.

Everything that points into an article is a span of `Article.text`, counted in code points,
from the cleaner to the painted page. Nothing here reads files, draws, or needs a third party.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

BLOCK_SEPARATOR = "\n\n"
"""What stands between the texts of two blocks in `Article.text`."""

CELL_SEPARATOR = "\t"
"""What stands between two cells of a table's row; rows are lines."""


class Span(NamedTuple):
    """A stretch of a text: code points from `start` up to, not including, `end`."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the stretch of `text` this span names."""
        return text[self.start : self.end]


# ── What comes in ────────────────────────────────────────────────────────────


class Media(StrEnum):
    """What the content of a saved page is written in."""

    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Resource:
    """A part a page was saved with: an image, mostly."""

    data: bytes
    media_type: str = ""


@dataclass(frozen=True)
class SavedPage:
    """One page as a file held it, decoded and with its parts, before any cleaning."""

    source: str
    """The path of the file, as it was given."""
    format: str
    """The name of the file format it was read from, such as ``mhtml``."""
    media: Media
    content: str
    """The page's markup or plain text, decoded."""
    url: str | None = None
    """The address the page was saved from, where the file knows it."""
    saved_at: str | None = None
    """When the page was saved, ISO 8601, where the file knows it."""
    title: str | None = None
    """A title the file states outside the page's own markup."""
    part: str | None = None
    """Which page of a file with several this is (a record's address, a chapter's name)."""
    resources: Mapping[str, Resource] = field(default_factory=dict[str, Resource])
    """The page's parts by the reference the markup uses or by absolute address; may load lazily."""
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedLink:
    """A link somebody kept in another program, and what was noted about it; the page itself is not in the file."""

    url: str
    title: str = ""
    saved_at: str | None = None
    """When it was kept, ISO 8601, where the list says so."""
    tags: tuple[str, ...] = ()
    folder: str = ""
    """The folder it stood in, outer folders first, parted by ``/``."""
    state: str = ""
    """``unread`` or ``read`` (archived), empty where the list does not say."""
    favourite: bool = False
    note: str = ""


# ── The article ──────────────────────────────────────────────────────────────


class BlockKind(StrEnum):
    """What a block is; what it stands in (a list, a quotation) is its `path`."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    FIGURE = "figure"
    TABLE = "table"
    RULE = "rule"


class ContainerKind(StrEnum):
    """What blocks can stand in."""

    QUOTE = "quote"
    PULL_QUOTE = "pull-quote"
    LIST = "list"
    ORDERED_LIST = "ordered-list"
    ITEM = "item"
    DEFINITIONS = "definitions"
    TERM = "term"
    DEFINITION = "definition"
    FOOTNOTES = "footnotes"


class Container(NamedTuple):
    """One ancestor of a block. Blocks next to each other with equal containers share them."""

    kind: ContainerKind
    number: int
    """Tells one container from the next of its kind; unique within the article."""
    start: int = 1
    """For an ordered list the number of its first item, for an item its own number."""


class InlineKind(StrEnum):
    """What a stretch inside a block is."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    SUBSCRIPT = "subscript"
    SUPERSCRIPT = "superscript"
    STRUCK = "struck"
    MARKED = "marked"
    INSERTED = "inserted"
    RUBY = "ruby"
    """The annotated text; `target` is its reading."""
    IMAGE = "image"
    """An image within a line, of no length; `image` names it."""
    ANCHOR = "anchor"
    """A place links lead to, of no length; `target` is its name."""


@dataclass(frozen=True, slots=True)
class ImageReference:
    """An image as a block uses it."""

    key: str
    """The SHA-256 of the stored image in hexadecimal, or empty when it is not in the file."""
    alternative: str = ""
    """The text that stands for it."""
    width: int = 0
    height: int = 0
    address: str = ""
    """Where the page took it from; kept to name what is missing, never fetched."""


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of a block's text that is more than plain; offsets count within the block."""

    kind: InlineKind
    start: int
    end: int
    target: str = ""
    """A link's address (http, https, mailto, or ``#name`` of an anchor), an anchor's name."""
    image: ImageReference | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: a stretch of its block's text."""

    start: int
    end: int
    header: bool = False
    columns: int = 1
    rows: int = 1
    alignment: str = ""
    """``left``, ``center``, ``right`` or empty."""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of an article, in reading order."""

    kind: BlockKind
    text: str = ""
    """Its text. Lines of code and rows of a table are lines, cells are parted by tabs."""
    inlines: tuple[Inline, ...] = ()
    path: tuple[Container, ...] = ()
    """What it stands in, outermost first."""
    level: int = 0
    """A heading's level, 1 to 6."""
    language: str = ""
    """A code block's programming language, else its text's language where it differs."""
    direction: str = ""
    """``ltr`` or ``rtl`` where the page says so or the text shows it; empty: as the article."""
    images: tuple[ImageReference, ...] = ()
    """A figure's images."""
    caption: str = ""
    """A figure's or table's caption; not part of `Article.text`."""
    caption_inlines: tuple[Inline, ...] = ()
    link: str = ""
    """Where a figure leads when it stands for something that is not kept, such as a video."""
    cells: tuple[tuple[Cell, ...], ...] = ()
    """A table's rows."""

    def stands_in(self, *kinds: ContainerKind) -> bool:
        """Tell whether one of its containers is of one of `kinds`."""
        return any(container.kind in kinds for container in self.path)


@dataclass(frozen=True, slots=True)
class Picture:
    """An image's bytes as they are kept, in a format the window can show."""

    key: str
    data: bytes
    media_type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What cleaning kept of a page, told in figures."""

    words_on_page: int = 0
    words_kept: int = 0
    quotations_lost: int = 0
    images_on_page: int = 0
    images_kept: int = 0
    engine: str = ""
    """The name of the profile that gave this article and the cleaner's version."""

    @property
    def profile(self) -> str:
        """The name of the profile alone."""
        return self.engine.partition("/")[0]

    @property
    def cleaner(self) -> int:
        """The cleaner's version, 0 where it is not told."""
        version = self.engine.partition("/")[2]
        return int(version) if version.isdecimal() else 0


@dataclass(frozen=True)
class Article:
    """A page's article: who wrote it, when, and its blocks in order."""

    title: str
    blocks: tuple[Block, ...]
    byline: tuple[str, ...] = ()
    published: str | None = None
    """ISO 8601, with the time zone where known."""
    modified: str | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    """A BCP 47 tag, as the page declares it or the text shows it."""
    direction: str | None = None
    excerpt: str | None = None
    section: str | None = None
    lead_image: str | None = None
    """The key of a stored picture."""
    warnings: tuple[str, ...] = ()
    receipt: Receipt = Receipt()

    @cached_property
    def text(self) -> str:
        """The blocks' texts, joined: what every span of this article points into."""
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks if block.text)

    @cached_property
    def block_spans(self) -> tuple[Span, ...]:
        """Where each block stands in `text`; a block without text has an empty span."""
        spans: list[Span] = []
        position = 0
        for block in self.blocks:
            if not block.text:
                at = max(0, position - len(BLOCK_SEPARATOR))
                spans.append(Span(at, at))
                continue
            spans.append(Span(position, position + len(block.text)))
            position += len(block.text) + len(BLOCK_SEPARATOR)
        return tuple(spans)

    def placed_blocks(self) -> Iterator[tuple[Block, Span]]:
        """Yield each block with its span of `text`."""
        return zip(self.blocks, self.block_spans, strict=True)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning makes of a saved page: the article and the pictures it shows."""

    article: Article
    pictures: tuple[Picture, ...] = ()


# ── Who said what ────────────────────────────────────────────────────────────


class QuoteKind(StrEnum):
    """Whether marks hold somebody's words or something else (a title, a scare quote)."""

    SPEECH = "speech"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody an article names."""

    name: str
    """The fullest name the article gives."""
    mentions: tuple[Span, ...]
    """Every place that names them, in order: name words, without titles and possessives."""
    role: str = ""
    """Their role as the text gives it, such as "press secretary"; empty where it gives none."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks (or a block quotation), marks included."""

    start: int
    end: int
    kind: QuoteKind = QuoteKind.SPEECH
    speaker: str | None = None
    """The fullest name of the person who said it; None where no person did, or none is sure."""
    speaker_span: Span | None = None
    """The literal source, such as the subject of "said"; a pronoun or description counts."""
    confidence: float = 0.0
    """How sure the speaker is, 0 to 1: the share of such answers that are right."""
    corrected: bool = False
    """Whether a reader said so (`corrections`); what is found never is."""

    @property
    def span(self) -> Span:
        """Where it stands, marks included."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Voices:
    """The people of an article and what they said, in text order."""

    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()
    language: str | None = None
    """The language they were read in, as a BCP 47 tag."""
    engine: str = ""
    """What found them, with its version: older ones are annotated again."""


# ── What readers mark ────────────────────────────────────────────────────────


class HighlightColour(StrEnum):
    """The colours a highlight can have; their names are shown wherever the colours are."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words a reader marked: by their span, and by quotation with context, so that they are found in a changed text.

    The span and the quotation are what the W3C's annotation model calls a position and a quote selector.
    """

    start: int
    end: int
    words: str
    """What was marked, as the text had it then; it stays when the text changes."""
    before: str = ""
    """What stood before it."""
    after: str = ""
    """What stood behind it."""
    colour: HighlightColour = HighlightColour.YELLOW
    note: str = ""
    created_at: str = ""
    """ISO 8601, UTC; empty before it is kept."""
    changed_at: str = ""
    id: int = 0
    """Its number; 0 before it has one."""
    lost: bool = False
    """Whether the words are no longer in the text: it is kept and listed, its span names nothing."""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.end)
