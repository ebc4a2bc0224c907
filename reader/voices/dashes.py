# SPDX-License-Identifier: MIT
"""Dash dialogue: speech that opens with a dash at the head of a paragraph."""

from __future__ import annotations

import re

from reader.article import Span
from reader.voices.world.phrases import phrases

DASHES = "—–―"

LANGUAGES = frozenset(
    [
        "be",
        "bg",
        "ca",
        "cs",
        "da",
        "el",
        "es",
        "et",
        "fi",
        "fr",
        "gl",
        "hr",
        "hu",
        "it",
        "lt",
        "lv",
        "mk",
        "nb",
        "nn",
        "no",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sl",
        "sr",
        "sv",
        "tr",
        "uk",
    ],
)
"""Languages whose books and newspapers set dialogue with dashes; in English a dash heads a signature."""

_CLAUSE_AFTER_COMMA = frozenset(["sv", "da", "nb", "nn", "no", "fi", "fr", "tr"])
"""Languages that end speech with a comma and set no dash before "said somebody"."""

_INNER_LANGUAGES = frozenset(["pl", "ru", "uk", "be"])
"""Languages whose newspapers open dash speech inside a paragraph too."""

_DASH_BREAK = re.compile(r"(?:(?<=\s)[—–―]|[—–―](?=\s))")


def is_dash_speech(text: str, paragraph: Span, language: str) -> bool:
    """Tell whether the paragraph opens with a dash that opens speech."""
    if language not in LANGUAGES or paragraph.end - paragraph.start < 4:
        return False
    at = paragraph.start
    if text[at] not in DASHES and not (text[at] == "-" and text[at + 1] == " "):
        return False
    after = at + 1
    while after < paragraph.end and text[after].isspace():
        after += 1
    return after < paragraph.end and (text[after].isupper() or text[after] in "¿¡«“\"…„'’" or text[after].isdigit())


_INNER_DASH = re.compile(r"(?<=[.!?…])\s([—–])\s(?=[^\W\d_a-zа-яіїєґąćęłńóśźż])")
_CLAUSE_DASH = re.compile(r"\s[—–]\s+([^\W\d_]+)")


def inner_dash_speech(text: str, paragraph: Span, language: str) -> int | None:
    """Return where speech opens with a dash inside a paragraph: behind a sentence, a reporting clause to follow."""
    table = phrases(language) if language in _INNER_LANGUAGES else None
    opening = _INNER_DASH.search(text, paragraph.start, paragraph.end) if table else None
    if opening is None or table is None:
        return None
    for clause in _CLAUSE_DASH.finditer(text, opening.end(), paragraph.end):
        if table.is_verb(clause.group(1).lower()):
            return opening.start(1)
    return None


def dash_quotations(text: str, paragraph: Span, language: str, *, inner: bool = False) -> list[Span]:
    """Split a paragraph of dash dialogue into what is spoken; reporting clauses between dashes stay out.

    With `inner` the paragraph is the rest of one that began without a dash: its last piece
    of speech ends with its sentence.
    """
    opener = text[paragraph.start]
    breaks = [
        match.start()
        for match in _DASH_BREAK.finditer(text, paragraph.start + 1, paragraph.end)
        if text[match.start()] == opener or opener == "-"
    ]
    pieces = [paragraph.start, *breaks, paragraph.end]
    spoken: list[Span] = []
    start = paragraph.start
    speaking = True
    for index in range(1, len(pieces)):
        edge = pieces[index]
        last = index == len(pieces) - 1
        if speaking:
            if last and inner and spoken:
                stop = _SENTENCE_END.search(text, start, edge)
                spoken.append(Span(start, stop.start() + 1 if stop else edge))
            elif last:
                spoken.append(Span(start, _speech_end(text, start, edge, language)))
            elif _opens_clause(text, edge, paragraph.end):
                spoken.append(Span(start, _trim(text, start, edge)))
                speaking = False
        elif not last and (language == "pl" or _opens_speech(text, edge, paragraph.end)):
            start, speaking = edge, True
    return [span for span in spoken if span.end - span.start > 2]


def _opens_clause(text: str, dash: int, end: int) -> bool:
    """A reporting clause goes on in lower case after its dash; a new sentence does not."""
    before = dash - 1
    while before > 0 and text[before].isspace():
        before -= 1
    after = dash + 1
    while after < end and text[after].isspace():
        after += 1
    return after < end and text[after].islower() and (text[before] in ",.?!…»”" or text[before].isalnum())


def _opens_speech(text: str, dash: int, end: int) -> bool:
    after = dash + 1
    while after < end and text[after].isspace():
        after += 1
    before = dash - 1
    while before > 0 and text[before].isspace():
        before -= 1
    return after < end and text[before] in ".,:;?!…"


def _trim(text: str, start: int, end: int) -> int:
    while end > start + 1 and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return end


_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_EXCLAIMED = re.compile(r"[!?]\s(?=[a-zåäöéàç]\w+\s(?:\w+\s){0,2}[A-ZÅÄÖÉ][^.!?]*[.]?\s*$)")
"""A reporting clause after an exclamation, to the paragraph's end: "… nyckeln! ropar Sixten."."""


def _speech_end(text: str, start: int, end: int, language: str) -> int:
    """Return where speech ends whose reporting clause follows a comma and ends the paragraph.

    Where the paragraph goes on after the clause, speech goes on too and the clause stays inside.
    """
    if language not in _CLAUSE_AFTER_COMMA:
        return _trim_space(text, start, end)
    tail = _EXCLAIMED.search(text, max(start, end - 120), end)
    if tail is not None:
        return tail.start() + 1
    comma = text.rfind(", ", start, end)
    while comma > start:
        clause = text[comma + 2 : min(end, comma + 200)]
        words = clause.split()
        full_stop = clause.rstrip(".!?…")
        if (
            words
            and words[0].islower()
            and len(words) <= 12
            and ". " not in full_stop
            and any(w[0].isupper() for w in words[1:4])
        ):
            return comma
        if ". " in full_stop:
            break
        comma = text.rfind(", ", max(start, comma - 200), comma)
    return _trim_space(text, start, end)


def _trim_space(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end
