# SPDX-License-Identifier: MIT
"""An article as plain text: what is known of it in a few lines, then its text; it reads back with every word in place.

Lists, quotations, code and headings are set in from the left, four columns each, so that nothing a paragraph may begin
with is taken for one of them: `formats/exported_text.py` reads what is written here.
"""

from __future__ import annotations

from collections.abc import Iterator

import reader
from reader import exchange
from reader.article import Article, Block, BlockKind, Container, ContainerKind, Span
from reader.exchange import web_address
from reader.export.kept import Kept
from reader.export.marking import notes_of

_QUOTES = (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE)


def page_text(kept: Kept) -> str:
    """Return an article as the content of a text file."""
    article = kept.article
    head = [f"{name}: {' '.join(value.split())}" for name, value in _stated(article) if value and value.strip()]
    parts = ["\n".join(head), exchange.TEXT_BEGIN, "\n\n".join(_blocks(article))]
    parts += [exchange.TEXT_END, *_notes(kept)]
    if kept.choice.quotations and kept.speech:
        parts += ["Who said what", *(f"{quote.speaker or '—'}: {quote.span.of(article.text)}" for quote in kept.speech)]
    return "\n\n".join(parts) + "\n"


def _stated(article: Article) -> Iterator[tuple[str, str | None]]:
    facts = exchange.facts_of(article)
    yield "Title", article.title
    for name in article.byline:
        yield "Author", name
    yield "Site", article.site
    yield "Published", article.published
    yield "Modified", article.modified
    yield "Address", web_address(article.url)
    yield "Language", article.language
    yield "Direction", article.direction
    yield "Section", article.section
    yield "Summary", facts.excerpt
    yield exchange.TEXT_MADE, f"Verbatim {reader.__version__}"


def _blocks(article: Article) -> Iterator[str]:
    begun: set[Container] = set()
    for block in article.blocks:
        lines = _lines(block)
        first, rest = _prefixes(block.path, begun)
        begun.update(block.path)
        if lines:
            yield "\n".join((rest if number else first) + line for number, line in enumerate(lines))


def _lines(block: Block) -> list[str]:
    match block.kind:
        case BlockKind.CODE | BlockKind.TABLE:
            caption = [f"  = {' '.join(block.caption.split())}"] if block.caption.strip() else []
            return [*(f"  | {line}" for line in block.text.split("\n")), *caption]
        case BlockKind.FIGURE:
            words = block.caption or next((image.alternative for image in block.images if image.alternative), "")
            return [f"  = {' '.join(words.split())}"] if words.strip() else []
        case BlockKind.HEADING:
            return [f"  {'#' * block.level} {line}" for line in block.text.split("\n")]
        case BlockKind.RULE:
            return ["  * * *"]
        case BlockKind.PARAGRAPH:
            return block.text.split("\n")


def _prefixes(path: tuple[Container, ...], begun: set[Container]) -> tuple[str, str]:
    first = rest = ""
    ordered = False
    for container in path:
        if container.kind in _QUOTES:
            first, rest = first + "  > ", rest + "  > "
        elif container.kind in (ContainerKind.LIST, ContainerKind.ORDERED_LIST):
            ordered = container.kind is ContainerKind.ORDERED_LIST
        elif container.kind is ContainerKind.ITEM:
            marker = f"  {container.start}. " if ordered else "  • "
            first += "    " if container in begun else marker
            rest += "    "
        elif container.kind is ContainerKind.DEFINITION:
            first, rest = first + "    ", rest + "    "
    return first, rest


def _notes(kept: Kept) -> Iterator[str]:
    notes = notes_of(kept.highlights)
    marked = [highlight for highlight in kept.highlights if not highlight.note and not highlight.lost]
    if notes or marked:
        yield "Highlights and notes"
    for highlight in sorted((*marked, *(note.highlight for note in notes)), key=lambda one: (one.lost, one.start)):
        words = highlight.words if highlight.lost else Span(*highlight.span).of(kept.article.text)
        lost = " (no longer in the text)" if highlight.lost else ""
        yield f"“{' '.join(words.split())}”{lost}"
        if highlight.note:
            yield "\n".join(f"    {line}" for line in highlight.note.splitlines())
