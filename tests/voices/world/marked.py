# SPDX-License-Identifier: MIT
"""Texts with people and quotations marked in them, and how right a reading of them is.

A text has a head (``people: …; …``), a line ``---`` and a body. In the body ``[2:name]`` is a mention of the second
person, ``⟨…⟩`` another source, and a quotation stands in braces: ``{>1 …}`` is said by the first person and its source
is the next marked one, ``{<1 …}`` the one before, ``{^1 …}`` one inside, ``{=1 …}`` the quotation's before, ``{-1 …}``
has none; ``{o …}`` is no speech, and nobody is number 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.article import QuoteKind, Voices
from reader.voices.world.cyrillic import stem

_QUOTE = re.compile(r"\{(>+|<+|\^+|=|-|o)(\d*) ")
_MENTION = re.compile(r"\[(\d+):")


@dataclass
class Marked:
    """A text and what is marked in it: mentions, and for each quotation its kind and speaker."""

    text: str = ""
    people: list[str] = field(default_factory=list[str])
    mentions: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    quotes: dict[tuple[int, int], tuple[QuoteKind, str | None]] = field(
        default_factory=dict[tuple[int, int], tuple[QuoteKind, str | None]]
    )


@dataclass
class Score:
    """What is right, of what was asked, in the order mentions found and marked, quotations, kinds, speakers, names."""

    mentions: int = 0
    mentions_found: int = 0
    mentions_marked: int = 0
    quotes: int = 0
    quotes_marked: int = 0
    kinds: int = 0
    speakers: int = 0
    speakers_marked: int = 0
    shown: int = 0
    shown_right: int = 0


def marked(raw: str) -> Marked:
    """Read a marked text."""
    head, _, body = raw.strip().partition("\n---\n")
    found = Marked(people=[name.strip() for name in head.split("people: ", 1)[1].split(";")])
    opened: list[tuple[str, int, int]] = []
    pieces: list[str] = []
    at = place = 0
    while at < len(body):
        quote, mention = _QUOTE.match(body, at), _MENTION.match(body, at)
        if quote:
            opened.append((quote.group(1)[0], int(quote.group(2) or 0), place))
            at = quote.end()
        elif mention:
            opened.append(("[", int(mention.group(1)), place))
            at = mention.end()
        elif body[at] == "]" and opened and opened[-1][0] == "[":
            found.mentions.add((opened.pop()[2], place))
            at += 1
        elif body[at] == "}":
            kind, number, start = opened.pop()
            speaker = found.people[number - 1] if number else None
            found.quotes[start, place] = (QuoteKind.OTHER if kind == "o" else QuoteKind.SPEECH, speaker)
            at += 1
        elif body[at] in "⟨⟩":
            at += 1
        else:
            pieces.append(body[at])
            place += 1
            at += 1
    found.text = "".join(pieces)
    return found


def add(score: Score, gold: Marked, voices: Voices) -> None:
    """Count how right a reading of a marked text is."""
    mentions = {(m.start, m.end) for person in voices.people for m in person.mentions}
    score.mentions += len(mentions & gold.mentions)
    score.mentions_found += len(mentions)
    score.mentions_marked += len(gold.mentions)
    score.quotes_marked += len(gold.quotes)
    for quote in voices.quotes:
        kind, speaker = gold.quotes.get((quote.start, quote.end), (None, None))
        if kind is None:
            continue
        score.quotes += 1
        score.kinds += kind is quote.kind
        right = same(quote.speaker, speaker)
        score.shown += quote.speaker is not None
        score.shown_right += quote.speaker is not None and right
        score.speakers += speaker is not None and right
    score.speakers_marked += sum(speaker is not None for _, speaker in gold.quotes.values())


def same(shown: str | None, name: str | None) -> bool:
    """Tell whether two names are one person's: one is the other's end or head, in whatever case."""
    if not shown or not name:
        return False
    if shown.startswith(name) or name.startswith(shown):
        return True
    return stem(shown.rsplit(maxsplit=1)[-1]) == stem(name.rsplit(maxsplit=1)[-1])
