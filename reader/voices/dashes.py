# SPDX-License-Identifier: MIT
"""Dash dialogue: speech that opens with a dash at the head of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article import Span
from reader.voices.verbs import STRENGTH
from reader.voices.world.cyrillic import CYRILLIC
from reader.voices.world.cyrillic_words import cyrillic_words
from reader.voices.world.phrases import Phrases, phrases

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
"""Languages whose books and newspapers set dialogue with dashes; in English a dash mostly heads a signature,
see `speaks_in_dashes`."""

LEAST_LINES = 4
"""Lines of an English text that open with a dash before they can be dialogue; a poem's or a list's may be three."""
LEAST_TOLD = 0.25
"""Share of them that ask something or have a verb of saying: talk has both, a list neither. Set by hand."""
MOST_MARKED = 0.2
"""Paragraphs with quotation marks for each line with a dash: who sets speech with dashes seldom needs others."""
_MARKS = frozenset('“”"«»')

_CLAUSE_AFTER_COMMA = frozenset(["sv", "da", "nb", "nn", "no", "fi", "fr", "tr", "ro", "el"])
"""Languages that end speech with a comma and set no dash before "said somebody"."""

_INNER_LANGUAGES = frozenset(["pl", "ru", "uk", "be"])
"""Languages whose newspapers open dash speech inside a paragraph too."""

_DASH_BREAK = re.compile(r"(?:(?<=\s)[—–―]|[—–―](?=\s)|(?<=\w)[—–―](?=[.,;:!?…]))")
_HYPHEN_BREAK = re.compile(r"(?:(?<=\s)[—–―]|[—–―](?=\s)|(?<=\s)-(?=\s))")
"""Where the speech's own dash is a hyphen, so are those around its reporting clauses."""
_HEADLINE = re.compile(r":\s+([—–])\s(?=[^\W\d_a-zæøåäö])")
_HEADLINE_LANGUAGES = frozenset(["sv", "da", "nb", "nn", "no"])
"""Languages whose headlines set speech with a dash behind a colon: "Sjukhuset larmar: – Vi orkar inte"."""
LONGEST_HEADLINE = 160
"""Code points."""


def speaks_in_dashes(text: str, paragraphs: Sequence[Span]) -> bool:
    """Tell whether an English text sets its dialogue with dashes throughout, as some fiction and interviews do."""
    lines = [p for p in paragraphs if text[p.start] in DASHES and is_dash_speech(text, p, "en", throughout=True)]
    lines = [line for line in lines if text[line.end - 1] in '.?!…,:;—–”"']  # no signatures
    if len(lines) < LEAST_LINES:
        return False
    told = sum("?" in line.of(text) or _saying(text, line) for line in lines)
    marked = sum(not _MARKS.isdisjoint(paragraph.of(text)) for paragraph in paragraphs)
    return told >= LEAST_TOLD * len(lines) and marked <= MOST_MARKED * len(lines)


def _saying(text: str, line: Span) -> bool:
    return any(STRENGTH.get(word.strip(".,;:!?—–").lower()) == 2 for word in line.of(text).split())


def is_dash_speech(text: str, paragraph: Span, language: str, *, throughout: bool = False) -> bool:
    """Tell whether the paragraph opens with a dash that opens speech.

    `throughout` says that the whole text sets its speech so, whatever its language does.
    """
    if not (throughout or language in LANGUAGES) or paragraph.end - paragraph.start < 4:
        return False
    at = paragraph.start
    if text[at] not in DASHES and not (text[at] == "-" and text[at + 1] == " "):
        return False
    after = at + 1
    while after < paragraph.end and text[after].isspace():
        after += 1
    return after < paragraph.end and (text[after].isupper() or text[after] in "¿¡«“\"…„'’" or text[after].isdigit())


_INNER_DASH = re.compile(r"(?<=[.!?…])\s([—–-])\s(?=[^\W\d_a-zа-яіїєґąćęłńóśźż])")
_CLAUSE_DASH = re.compile(r"\s[—–-]\s+([^\W\d_]+)")


def inner_dash_speech(text: str, paragraph: Span, language: str) -> int | None:
    """Return where speech opens with a dash inside a paragraph: behind a sentence, a reporting clause to follow."""
    if language in _HEADLINE_LANGUAGES:
        return _nordic_dash(text, paragraph, language)
    if language == "fi":
        return _told_dash(text, paragraph, language)
    if language not in _INNER_LANGUAGES:
        return None
    table = cyrillic_words(language) if language in CYRILLIC else phrases(language)
    opening = _INNER_DASH.search(text, paragraph.start, paragraph.end) if table else None
    if opening is None or table is None:
        return None
    for clause in _CLAUSE_DASH.finditer(text, opening.end(), paragraph.end):
        if table.is_verb(clause.group(1).lower()):
            return opening.start(1)
    return None


def _nordic_dash(text: str, paragraph: Span, language: str) -> int | None:
    """Return where a dash opens speech behind a headline's colon, or behind a sentence with a clause to follow."""
    if paragraph.end - paragraph.start <= LONGEST_HEADLINE and text[paragraph.end - 1] != ".":
        headline = _HEADLINE.search(text, paragraph.start, paragraph.end)
        if headline is not None:
            return headline.start(1)
    return _told_dash(text, paragraph, language)


def _told_dash(text: str, paragraph: Span, language: str) -> int | None:
    """Return where a dash opens speech behind a sentence, with a clause that ends the paragraph."""
    within = _INNER_DASH.search(text, paragraph.start, paragraph.end)
    clause = _reporting_clause(text, within.start(1), paragraph.end, language) if within is not None else None
    if within is None or clause is None or not _MARKS.isdisjoint(text[within.start(1) : clause]):
        return None  # a clause behind marks tells of what stands in them
    return within.start(1)


def dash_quotations(text: str, paragraph: Span, language: str, *, inner: bool = False) -> list[Span]:
    """Split a paragraph of dash dialogue into what is spoken; reporting clauses between dashes stay out.

    With `inner` the paragraph is the rest of one that began without a dash: its last piece
    of speech ends with its sentence.
    """
    opener = text[paragraph.start]
    breaks = [
        match.start()
        for match in (_HYPHEN_BREAK if opener == "-" else _DASH_BREAK).finditer(
            text, paragraph.start + 1, paragraph.end
        )
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
            elif last and language == "en":
                spoken += _english_pieces(text, start, edge)
            elif last:
                told = _told_again(text, start, edge, language) if spoken else edge
                spoken.append(Span(start, _speech_end(text, start, told, language)))
            elif _opens_clause(text, edge, paragraph.end):
                spoken.append(Span(start, _trim(text, start, edge)))
                speaking = False
        elif not last and text[edge - 1].isalnum() and text[edge + 1 : edge + 2] in _STOPS:
            # "—respondió Eusebio—. Pero cada uno": the dash closes the clause, speech goes on behind the full stop.
            start, speaking = _resumed(text, edge, paragraph.end), True
        elif not last and (language == "pl" or _opens_speech(text, edge, paragraph.end)):
            start, speaking = edge, True
    return [span for span in spoken if span.end - span.start > 2 or text[span.start] not in DASHES]


_STOPS = tuple(".,;:!?…")


def _resumed(text: str, dash: int, end: int) -> int:
    at = dash + 1
    while at < end and not (text[at].isalnum() or text[at] in '¿¡«“"'):
        at += 1
    return at


_TOLD = re.compile(r"(?<=[.!?…])\s+([^\W\d_]+)")


def _told_again(text: str, start: int, end: int, language: str) -> int:
    """Return where the writer goes on behind speech: at a sentence that opens with a verb of reporting."""
    table = phrases(language)
    for sentence in _TOLD.finditer(text, start, end) if table is not None else ():
        word = sentence.group(1)
        if word[0].isupper() and table is not None and table.is_verb(word.lower()):
            return sentence.start()
    return end


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
        return trim_space(text, start, end)
    clause = _reporting_clause(text, start, end, language)
    if clause is not None:
        return clause
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
    return trim_space(text, start, end)


_WORLD_CLAUSE = re.compile(r"(?:(,)|[!?…»”\"])\s+([^\W\d_]+(?:-[^\W\d_]+)*)")
_CLITIC = re.compile(r"-(?:ils?|elles?|je|on)$")
_SUBJECT_FIRST = re.compile(r",\s+(?:hän\s|(?:[A-ZÅÄÖ][\w’-]+\s+){1,3})([^\W\d_]+)$")
"""A Finnish clause whose verb ends the paragraph: "– Emme luovuta, Aino Salmi lupaa."."""
_SENTENCE_BREAK = re.compile(r"[.!?…]\s")
_CLAUSE_GOES_ON = frozenset(
    "som der en ett et hvis vars vilken och og när da då mens medan qui dont et en avec de à".split()
)
"""What can follow a comma within a reporting clause; other words behind one are speech again."""


def _reporting_clause(text: str, start: int, end: int, language: str) -> int | None:
    """Return where speech ends before a clause such as ", säger Karin Ek, som bor här." that ends the paragraph."""
    table = phrases(language)
    if table is None:
        return None
    stop = start + len(text[start:end].rstrip(".!?… "))
    sentence = start + 1
    for broken in _SENTENCE_BREAK.finditer(text, sentence, stop):
        sentence = broken.start()
    if language == "fi":
        told = _SUBJECT_FIRST.search(text, max(sentence, stop - LONGEST_CLAUSE), stop)
        if told is not None and table.is_verb(told.group(1)):
            return told.start()
    ended = _last_speech(text, sentence, stop, table)
    for found in _WORLD_CLAUSE.finditer(text, sentence, end):
        word = found.group(2)
        verb = word[0].islower() and (table.is_verb(word) or (language == "fr" and _CLITIC.search(word)))
        if verb and found.end() > ended:
            return found.start() + (found.group(1) is None)
    return None


def _last_speech(text: str, start: int, end: int, table: Phrases) -> int:
    """Return the last comma of a sentence behind which no reporting clause goes on."""
    last = -1
    comma = text.find(", ", start, end)
    while comma >= 0:
        following = text.find(", ", comma + 2, end)
        words = text[comma + 2 : following if following >= 0 else end].split(maxsplit=1)
        if words and not (words[0] in _CLAUSE_GOES_ON or words[0][0].isupper() or table.is_role(words[0])):
            last = comma
        comma = following
    return last


_JOINING = frozenset("and but or so as when if that which who because then for yet though while".split())
"""Words that go on with what is said."""
_THIRD = frozenset("he she they his her their it its the".split())
"""Words that tell of somebody, where a sentence begins with them."""
_SPOKEN_TO = frozenset("i i'm i'll i've me my we we're us our you you're your".split())
_PAST = frozenset(
    """
    was were had did went came took looked turned put stood sat got gave made left let ran fell held kept shut rose
    drew threw shook began felt heard knew saw told thought said set spoke wrote met led laid lay bent bit caught
    """.split()
)
_CLAUSE_START = re.compile(r"(?<=[,?!…])\s+(?=[\w’'])")
_CLAUSE_END = re.compile(r"[,;.?!]+(?=\s|$)|$")
LONGEST_CLAUSE = 60
"""Code points of a reporting clause up to its comma or full stop: "the old man asked her again"."""


def _english_pieces(text: str, start: int, end: int) -> list[Span]:
    """Return what is spoken, without clauses such as "said Stephen" or "he asked her" and what they tell further."""
    spoken: list[Span] = []
    at = start
    while (opened := _CLAUSE_START.search(text, at, end)) is not None:
        at = opened.end()
        closed = _CLAUSE_END.search(text, at, min(end, at + LONGEST_CLAUSE))
        if closed is None or not _reports(text[at : closed.start()]):
            continue
        stop = opened.start() - (text[opened.start() - 1] == ",")
        spoken.append(Span(start, stop))
        start = _goes_on(text, at, closed, end)
        at = start
    if start < end:
        spoken.append(Span(start, trim_space(text, start, end)))
    return spoken


def _reports(clause: str) -> bool:
    """Tell whether words between two stops say that somebody spoke."""
    words = clause.split()
    told = next((n for n, word in enumerate(words[:4]) if STRENGTH.get(word.strip(".,")) == 2), -1)
    if told < 0 or words[0].lower() in _JOINING:
        return False
    if told == 0:
        return len(words) > 1 and (
            words[1][:1].isupper() or words[1].lower() in ("the", "a", "an", "he", "she", "they", "my")
        )
    return words[0][:1].islower() or told == 1


def _goes_on(text: str, clause: int, closed: re.Match[str], end: int) -> int:
    """Return where speech goes on behind a reporting clause, `end` if only telling follows."""
    rest = closed.end()
    while rest < end and text[rest].isspace():
        rest += 1
    words = [word.strip(".,;:!?…").lower().replace("’", "'") for word in text[rest : min(end, rest + 80)].split()]
    if not words:
        return end
    if closed.group().startswith(","):
        first = words[1] if words[0] in _JOINING and len(words) > 1 else words[0]
        tells = _past(first) or first.endswith("ing") or first in ("with", "without", "as", "who", "to", "from", "in")
        return end if tells else rest
    named = {word.strip(".,").lower() for word in text[clause : closed.start()].split() if word[:1].isupper()}
    subject = words[0] in _THIRD or words[0] in named
    return end if subject and any(map(_past, words[1:5])) and _SPOKEN_TO.isdisjoint(words) else rest


def _past(word: str) -> bool:
    return word in _PAST or (len(word) > 4 and word.endswith("ed"))


def trim_space(text: str, start: int, end: int) -> int:
    """Return where a stretch ends without the white space behind it; one code point is left."""
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end
