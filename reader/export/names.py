# SPDX-License-Identifier: MIT
"""Names of files made from titles: they say what is in them, and every system can have them."""

from __future__ import annotations

import re
import unicodedata

from reader.library import ArticleRow

LONGEST = 80
"""Code points of a name without its ending and number."""
MOST_BYTES = 180
"""Bytes of it: most systems allow 255 in all, and some store two bytes a code point."""

_UNUSABLE = re.compile(r'[<>:"/\\|?*\u00ad\ufff0-\uffff]+')
"""What Windows forbids, and what stands for a character that is none."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?", re.IGNORECASE)
_LEFT_OVER = re.compile("[\ud800-\udfff]")


def plain_name(text: str, otherwise: str = "untitled") -> str:
    """Return a text as the name of a file without its ending; never empty, never a path."""
    text = unicodedata.normalize("NFC", _LEFT_OVER.sub(" ", text))
    # What nobody sees hides in a name, or turns its direction.
    text = "".join(character if character.isprintable() else " " for character in _UNUSABLE.sub(" ", text))
    text = _shortened(" ".join(text.split()))
    while len(text.encode("utf-8")) > MOST_BYTES:
        text = text[:-1]
    # Neither hidden, nor taken for an option, nor ending in what Windows drops.
    text = text.strip(" .").lstrip("-~ .")
    if not text or not any(character.isalnum() for character in text):
        return otherwise
    return f"{text}_" if _RESERVED.fullmatch(text) else text


def _shortened(text: str) -> str:
    """Return a text cut where a word ends, where one does not far before the longest a name may be."""
    if len(text) <= LONGEST:
        return text
    cut = text[: LONGEST + 1].rfind(" ", LONGEST // 2)
    return text[: cut if cut > 0 else LONGEST].rstrip(" ,;:–—-")


def article_name(row: ArticleRow) -> str:
    """Return the name of an article's files: its title and the day it was published."""
    title = plain_name(row.title, f"article {row.id}")
    day = (row.published or "")[:10]
    return f"{title} {day}" if re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) else title


class Names:
    """Gives each file of a folder a name no other has, whatever case and spelling the system tells apart."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def free(self, name: str) -> str:
        """Return the name, with a number behind it where another has it, from 2 on."""
        tried, at = name, 0
        while self._key(tried) in self._taken:
            at = at or self._last.get(self._key(name), 1)
            at += 1
            tried = f"{name} ({at})"
        if tried != name:
            self._last[self._key(name)] = at
        self._taken.add(self._key(tried))
        return tried

    @staticmethod
    def _key(name: str) -> str:
        return unicodedata.normalize("NFKC", name.casefold())
