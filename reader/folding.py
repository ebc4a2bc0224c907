# SPDX-License-Identifier: MIT
"""Folding: a text without case and accents, for looking up and comparing."""

from __future__ import annotations

import unicodedata

# Letters that are one with a stroke, not a letter with a mark, and so are not told apart by Unicode.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})

# Combining classes kept when accents are folded: vowel signs and viramas make other words.
_KEPT_CLASSES = frozenset({0, 7, 8, 9})


def fold(text: str) -> str:
    """Return a text without case and accents; its length may change."""
    plain = text.casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    folded = "".join(mark for mark in decomposed if unicodedata.combining(mark) in _KEPT_CLASSES).casefold()
    return unicodedata.normalize("NFC", folded)  # Hangul and kana are put together again
