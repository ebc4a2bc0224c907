# SPDX-License-Identifier: MIT
"""Names of lists of references, surname first: "Fairley, Joan (1998)." names Joan Fairley once, not two people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article import Span
from reader.voices.model import Parsed

_WORD = r"[^\W\d_a-z][\w’'‐-]{0,30}"
_INITIALS = r"[^\W\d_a-z]\.(?:[ -]?[^\W\d_a-z]\.){0,3}"
_NAME = re.compile(
    rf"(?<![\w&.])(?:In )?(?P<family>(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]i|[Ll]a|[Ll]e|[Mm]ac|[Mm]c|[Ss]t\.?) ){{0,2}}{_WORD}"
    rf"(?:[ -]{_WORD})?), (?P<given>{_INITIALS}|{_WORD}(?: (?:{_INITIALS}|{_WORD})){{0,2}})"
    r"(?=;|\.? \((?:\d|[^\W\d_a-z][a-z]+ \d{4}|eds?\.)|,? eds?\.|\.? [“\"‘]|[.,] & | & |, and [^\W\d_a-z][\w’'‐-]+, )"
)
"""A surname, a comma, given names or initials, and what follows an author: another, a year, a title."""
_YEAR = re.compile(r"\((?:\d{1,2} )?(?:[^\W\d_a-z][a-z]{2,8} )?(?:1[5-9]|20)\d\d[a-z]?\)|\bISBN\b|\bdoi:|\bRetrieved\b")
"""What a reference has and a sentence of a story has not."""
LONGEST = 1_200
"""Code points of a paragraph that can be one reference; the longest of a long encyclopedia article has some 600."""


def inverted_names(parsed: Parsed) -> Iterator[tuple[Span, int]]:
    """Find the names with the surname first in references: each one's span and where its given names begin."""
    for paragraph in parsed.paragraph_spans:
        if paragraph.end - paragraph.start > LONGEST or not _YEAR.search(parsed.text, paragraph.start, paragraph.end):
            continue
        for name in _NAME.finditer(parsed.text, paragraph.start, paragraph.end):
            yield Span(name.start("family"), name.end("given")), name.start("given")
