# SPDX-License-Identifier: MIT
"""Signatures: what behind a quotation names who said it, as in "“Best sleep in years!” — Ann Lee, Leeds"."""

from __future__ import annotations

import re

LONGEST = 120
"""Code points; the line that names a quotation's source is short."""
LONGEST_NAME = 80
"""Code points of a line without a dash that is only a name, with what it is to be known by."""
MOST_WORDS = 4
"""Words of a name that stands alone on its line."""

DASHES = r"(?:[—–―]|-{1,2}(?=\s))"
_SIGNED = re.compile(rf"\s*(?:{DASHES}|source:|by\s)\s*\S", re.IGNORECASE)
_POSTED = re.compile(r"\s*[—–]\s*([A-Z][^—–\n]{0,80}\(@\w{1,30}\)[^\n]{0,60})$")
"""How an embedded post ends: "— Ann Lee (@annlee) March 3, 2024"."""
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|@\w+)(?:\s(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|of|the|and|de|da|di|du|la|le|el|y|van|von|der|ter|zu|al|bin))*(?=$|\s*[,(|/–—])"
)
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|[JS]r|Ph\.?D|M\.?D|Esq|etc|[Ee]d|Inc|Ltd|Co)\.$")


def is_signature(line: str) -> bool:
    """Tell whether a line of a quotation block names its source behind a dash or the like."""
    return len(line) <= LONGEST and _SIGNED.match(line) is not None


def is_bare_name(line: str) -> bool:
    """Tell whether a line is a name and at most what the named is: "Ann Lee, Ph.D.", "Ann Lee (Leeds)"."""
    line = line.strip()
    if len(line) > LONGEST_NAME or (line[-1:] in ".!?…" and not _ABBREVIATED.search(line)):
        return False
    name = _NAME.match(line)
    return name is not None and 1 < len(name.group().split()) <= MOST_WORDS


def signed_post(line: str) -> tuple[int, int] | None:
    """Return where a post's words end and where its signature begins, None if the line is no signed post."""
    tail = max(0, len(line) - 2 * LONGEST)
    posted = _POSTED.search(line, tail) if "(@" in line[tail:] else None
    return (posted.start(), posted.start(1)) if posted and line[: posted.start()].strip() else None
