# SPDX-License-Identifier: MIT
"""Interviews set with dashes: who answers, where no clause says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.readings import SAME_SOURCE, Reading, by_name, unread
from reader.voices.world.standing import before_place, headings
from reader.voices.world.words import Words

FEWEST_LINES = 3
"""Lines that follow one another before questions and answers are told apart."""
MOST_NAMED = 200
"""So many names before an interview are counted."""
ADDRESSED = 4
"""Words at a question's head among which the name of who is asked stands."""


def answer(
    words: Words,
    quotations: list[Quotation],
    outside: list[Mention],
    mention_of: Mapping[int, Mention],
    readings: list[Reading],
) -> None:
    """Give the answers of an interview to whom its heading names or its questions address."""
    text = words.text
    heads = headings(text, outside)
    for lines in _dialogues(text, quotations, readings):
        asked = [number for number in lines if text[quotations[number].end - 1] == "?"]
        if len(lines) >= FEWEST_LINES and len(asked) > 1:
            who = _addressed(quotations, asked, mention_of, words) or _most_named(outside, quotations[lines[0]].start)
            side = lines.index(asked[0]) % 2
            for place, number in enumerate(lines):
                found = by_name(who, SAME_SOURCE) if who and place % 2 != side else unread()
                readings[number] = Reading(found, speech=True)
            continue
        for number in lines:
            at = before_place(heads, quotations[number].start)
            if at:
                readings[number].found = by_name(heads[at - 1], SAME_SOURCE)


def _dialogues(text: str, quotations: list[Quotation], readings: list[Reading]) -> list[list[int]]:
    """Return the runs of dash lines without a clause that follow one another."""
    found: list[list[int]] = []
    for number, quotation in enumerate(quotations):
        whole = text[quotation.end : quotation.end + 1] in ("", "\n")
        if quotation.mark != "—" or readings[number].found.span is not None or not whole:
            continue
        if found and found[-1][-1] == number - 1 and not text[quotations[number - 1].end : quotation.start].strip():
            found[-1].append(number)
        else:
            found.append([number])
    return found


def _addressed(
    quotations: list[Quotation], asked: list[int], mention_of: Mapping[int, Mention], words: Words
) -> Mention | None:
    for number in asked:
        for index in words.within(quotations[number].span)[:ADDRESSED]:
            if index in mention_of:
                return mention_of[index]
    return None


def _most_named(outside: list[Mention], before: int) -> Mention | None:
    """Return the person named most before an interview begins, where one is."""
    stop = before_place(outside, before)
    ahead = outside[max(0, stop - MOST_NAMED) : stop]
    counts = Counter(mention.person for mention in ahead).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    return next(mention for mention in reversed(ahead) if mention.person == counts[0][0])
