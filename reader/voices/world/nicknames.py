# SPDX-License-Identifier: MIT
"""Nicknames in quotation marks: "den alle nur „Memo“ rufen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.names import folded
from reader.voices.people import KnownPerson
from reader.voices.world.words import Words

LONGEST = 24
"""Code points within the marks; nicknames are one to three words."""
MOST = 50
"""More nicknames are no article."""
REACH = 40
"""How far the cue may stand from the marks, code points."""

_BEFORE = re.compile(
    r"(?:genannt|nennen|nur|bekannt als|\bdit|surnommée?|apodad[oa]|conocid[oa] como|llaman|chiamano|detto|"
    r"soprannominat[oa]|conosciut[oa] come|conhecid[oa] como|apelidad[oa]|bijgenaamd|bekendstaat als|bekend als|"
    r"känd som|kallad|kallas|zwan[yaą]|znan[yaą] (?:\w+ \w+ )?jako|по прозвищу|прозвали|прозвал|на прізвисько|"
    r"прозивали|herkesin|lakaplı|dijuluki|alias|叫他|叫她|外号|绰号|人称)"
    r"\s*(?:el|la|il|lo|o|a|le|de|den|all[ei])?\s*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*(?:rufen|nennen|genannt|diye (?:çağır|bilin|anıl)|lakaplı|の愛称|と呼ば)")
_ARTICLES = frozenset(["el", "la", "il", "lo", "o", "a", "le", "de", "ome", "onkel"])


def nicknames(text: str, quotations: list[Quotation]) -> list[tuple[Quotation, Span]]:
    """Return the quotations that hold a nickname, with the place of its words."""
    found: list[tuple[Quotation, Span]] = []
    for quotation in quotations:
        start, end = quotation.start + len(quotation.mark), quotation.end
        while end > start and not text[end - 1].isalnum():
            end -= 1
        while start < end and not text[start].isalnum():
            start += 1
        if not 0 < end - start <= LONGEST or quotation.mark == "—":
            continue
        first = text[start:end].split(maxsplit=1)[0]
        if folded(first) in _ARTICLES and first.islower():
            start += len(first) + 1
        cue = _BEFORE.search(text, max(0, quotation.start - REACH), quotation.start)
        if (cue or _BEHIND.match(text, quotation.end)) and not text[start:end].islower() and start < end:
            found.append((quotation, Span(start, end)))
            if len(found) == MOST:
                break
    return found


def nickname_mentions(words: Words, found: Sequence[tuple[Quotation, Span]]) -> list[Mention]:
    """Return what `nicknames` found as mentions, and their later places outside those marks."""
    mentions: list[Mention] = []
    taken: set[str] = set()
    for _, span in found:
        places = words.within(span)
        parts = [folded(words.words[i].text) for i in places]
        if parts and "".join(parts) not in taken:
            taken.add("".join(parts))
            mentions.append(Mention(span, places[0], places[-1], ['"' + " ".join(parts)]))
    named = {mention.parts[0][1:]: mention for mention in mentions}
    for word in words.words:
        mention = named.get(folded(word.text))
        if mention is not None and word.capital and word.start != mention.span.start:
            mentions.append(Mention(Span(word.start, word.end), word.index, word.index, list(mention.parts)))
    return mentions


def with_nicknames(people: list[KnownPerson]) -> list[KnownPerson]:
    """Give each nickname to the person named last before it, or else next behind it."""
    named = [p for p in people if not p.parts[0].startswith('"')]
    for person in [p for p in people if p.parts[0].startswith('"')]:
        at = person.mentions[0].span
        before = [p for p in named if p.mentions[0].span < at]
        behind = [p for p in named if p.mentions[0].span > at]
        nearest = max(before, key=lambda p: max(m.span for m in p.mentions if m.span < at), default=None)
        following = min(behind, key=lambda p: p.mentions[0].span, default=None)
        owner = nearest
        if nearest is None or (
            following is not None
            and following.mentions[0].span.start - at.end < REACH
            and at.start - max(m.span for m in nearest.mentions if m.span < at).end > REACH
        ):
            owner = following
        if owner is None:
            person.parts = [person.parts[0][1:]]
            named.append(person)
            continue
        owner.mentions = sorted([*owner.mentions, *person.mentions], key=lambda m: m.span)
    named.sort(key=lambda p: p.mentions[0].span)
    for number, person in enumerate(named):
        for mention in person.mentions:
            mention.person = number
    return named
