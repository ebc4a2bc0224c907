# SPDX-License-Identifier: MIT
"""Texts marked by hand: what is quoted, of which kind, whose words they are, and where the text names them.

A text is a line a block: `# ` opens a heading, `> ` a block quotation (an empty line parts two of them). A quotation
is `{S Ann Lee @1|“…”}` for speech or `{O|“…”}` for anything else, with the speaker's name or `-`, and the number of
the source, which is `{@1|Ann}` where it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article import Article, Block, BlockKind, Container, ContainerKind, QuoteKind, Span
from reader.voices import annotate

_MARKED = re.compile(r"\{(?:@(\w+)\|([^{}]*)|([SO])(?: ([^@|{}]*?))?(?: ?@(\w+))?\|([^{}]*))\}")
_LEAD = re.compile(r"# |> ")


@dataclass(frozen=True)
class Marked:
    """A quotation as it is marked."""

    span: Span
    kind: QuoteKind
    speaker: str | None
    source: str | None


def read(text: str) -> tuple[Article, list[Marked], dict[str, Span]]:
    """Return the article of a marked text, its quotations in order and its sources by number."""
    blocks: list[Block] = []
    quotations: list[Marked] = []
    sources: dict[str, Span] = {}
    position = quoted = 0
    for line in text.strip().split("\n"):
        lead = _LEAD.match(line)
        mark = lead.group() if lead else ""
        plain, at = "", len(mark)
        for found in _MARKED.finditer(line):
            plain += line[at : found.start()]
            at = found.end()
            number, source, kind, speaker, said_by, words = found.groups()
            inside = source if number else words
            span = Span(position + len(plain), position + len(plain) + len(inside))
            plain += inside
            if number:
                sources[number] = span
            else:
                name = speaker if speaker and speaker.strip(" -") else None
                speech = QuoteKind.SPEECH if kind == "S" else QuoteKind.OTHER
                quotations.append(Marked(span, speech, name.strip() if name else None, said_by))
        plain += line[at:]
        quoted += not line
        if plain:
            path = (Container(ContainerKind.QUOTE, quoted),) if mark == "> " else ()
            kind = BlockKind.HEADING if mark == "# " else BlockKind.PARAGRAPH
            blocks.append(Block(kind, plain, path=path, level=int(mark == "# ")))
            position += len(plain) + 2
    return Article("", tuple(blocks), language="en"), quotations, sources


def mistakes(text: str) -> list[str]:
    """Return what is found otherwise than it is marked: a word for what is wrong, and the quotation's first words."""
    article, marked, sources = read(text)
    found = {quote.span: quote for quote in annotate(article).quotes}
    wrong = [f"more {_first(span.of(article.text))}" for span in found if span not in {one.span for one in marked}]
    for one in marked:
        words = _first(one.span.of(article.text))
        quote = found.get(one.span)
        if quote is None:
            wrong.append(f"missed {words}")
            continue
        if quote.kind is not one.kind:
            wrong.append(f"kind {words}")
        source = sources.get(one.source or "")
        if source is not None and (quote.speaker_span is None or not source.overlaps(quote.speaker_span)):
            wrong.append(f"source {words}")
        if one.kind is QuoteKind.SPEECH and quote.speaker != one.speaker:
            wrong.append(f"speaker {words}")
    return wrong


def _first(words: str) -> str:
    return " ".join(words.split()[:3])
