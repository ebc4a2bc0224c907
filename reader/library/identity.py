# SPDX-License-Identifier: MIT
"""Whether two saved pages are the same page: by address, by bytes, by words, by nearly the same words."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b, sha256
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from reader.folding import fold

# Scripts written without spaces count by character, all others by word.
_WORDS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]|[^\W_]+")

# What advertisers, mailers and share buttons add to an address; none of it changes the page.
_TRACKING = re.compile(
    r"utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|(?:fb|g|d|gb|wb|y|msclk|tt|tw|li_fat_|ml_)clid|gclsrc|msclkid|igshid|igsh"
    r"|mc_[ce]id|mkt_tok|oly_(?:anon|enc)_id|_(?:ga|gl|ke)|vero_(?:conv|id)|wickedid|ref_(?:src|url)|cmpid|ito|s_cid"
)

_SHINGLE = 4
"""Words in a shingle: common phrases of three words are shared by unrelated texts, those of four hardly."""

SKETCH_SIZE = 8
"""Shingles kept to look near-equal texts up by: of two texts alike to 0.9 at least two of eight are shared
in more than 999 of 1,000 simulated pairs (see the tests)."""

NEARLY_EQUAL = 0.9
"""Above this two texts are states of one page even without an address. A text with a correction in one of
twenty paragraphs stays above."""

RELATED = 0.2
"""Below this two texts at one address share nothing but phrases: the address says too little, as that of
a site's front page does."""

_ENOUGH_WORDS = 25
"""Texts shorter than this are alike by chance: notices, error pages."""


def words_of(text: str) -> list[str]:
    """Return the words of a text for comparing, case folded; a character is a word in scripts without spaces."""
    return _WORDS.findall(text.casefold())


def folded(text: str) -> str:
    """Return `text` without case, accents and outer punctuation, for sorting and looking up."""
    plain = " ".join(fold(text).split())
    return re.sub(r"^[\W_]+", "", plain) or plain


def canonical_address(address: str | None) -> str | None:
    """Return what an address names, for comparing: no scheme, ``www.``, fragment, tracking or final slash.

    None for what is no web address.
    """
    if not address:
        return None
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return None
    if port is not None and port not in {80, 443}:
        host = f"{host}:{port}"
    path = quote(unquote(parts.path, errors="replace"), safe="/:@!$&'()*+,;=~").rstrip("/")
    pairs = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True, errors="replace")
        if not _TRACKING.fullmatch(name.lower())
    ]
    query = urlencode(sorted(pairs), errors="replace")
    return f"{host}{path}?{query}" if query else f"{host}{path}"


@dataclass(frozen=True)
class Identity:
    """What is compared of a page."""

    original: str
    """The name its file is stored under: equal for equal bytes."""
    part: str
    saved_address: str | None
    """Canonical, as are all addresses here."""
    declared_address: str | None
    title: str
    """Folded."""
    published: str | None
    words: int
    text_hash: bytes
    """SHA-256 of the words: equal for texts that differ in spacing, punctuation and case at most."""


class Relation(Enum):
    """How a page relates to a kept one."""

    SAME = "same"
    VERSION = "version"
    DIFFERENT = "different"


def text_hash(words: list[str]) -> bytes:
    """Return the SHA-256 of a text's words."""
    return sha256(" ".join(words).encode("utf-8", "replace")).digest()


def shingles(words: list[str]) -> set[int]:
    """Return the hashes of a text's runs of four words, each 63 bits."""
    runs = range(max(1, len(words) - _SHINGLE + 1)) if words else range(0)
    return {
        int.from_bytes(
            blake2b(" ".join(words[at : at + _SHINGLE]).encode("utf-8", "replace"), digest_size=8).digest(), "big"
        )
        >> 1
        for at in runs
    }


def sketch(of: set[int]) -> list[int]:
    """Return the smallest shingles: two texts share them as often as they share shingles (bottom-k sampling)."""
    return heapq.nsmallest(SKETCH_SIZE, of)


def likeness(one: set[int], other: set[int]) -> float:
    """Return the share of shingles two texts have in common (Jaccard), 0 to 1."""
    return len(one & other) / len(one | other) if one or other else 1.0


def relation(kept: Identity, new: Identity, compare: Callable[[], float]) -> Relation:
    """Tell whether `new` is the page `kept` is; `compare` gives the likeness of their texts where it matters.

    Where evidence is weak the answer is that they differ: a row too many is seen, a lost one is not.
    """
    if kept.original == new.original and kept.part == new.part:
        return Relation.SAME
    same_text = kept.text_hash == new.text_hash
    same_title = kept.title == new.title
    addresses = _compare_addresses(kept, new)
    by_address = addresses in {_Addresses.EQUAL, _Addresses.DECLARED}
    if addresses is _Addresses.DIFFERENT and not (same_title and _same_day(kept.published, new.published)):
        return Relation.DIFFERENT
    if same_text:
        enough = by_address or same_title or new.words >= _ENOUGH_WORDS
        return Relation.SAME if enough else Relation.DIFFERENT
    if addresses is _Addresses.EQUAL:
        changed = same_title or not _is_front_page(new) or compare() >= RELATED
    elif addresses is _Addresses.DECLARED:
        # The pages of an article in several parts all declare the address of its first.
        changed = compare() >= RELATED
    else:
        fewer, more = sorted((kept.words, new.words))
        # A text said over and over shares its shingles with one said once.
        changed = fewer >= _ENOUGH_WORDS and more <= 2 * fewer and compare() >= NEARLY_EQUAL
    return Relation.VERSION if changed else Relation.DIFFERENT


class _Addresses(Enum):
    EQUAL = 1
    DECLARED = 2
    """Only what the pages call their address is equal."""
    DIFFERENT = 3
    UNKNOWN = 4


def _compare_addresses(kept: Identity, new: Identity) -> _Addresses:
    if kept.saved_address and kept.saved_address == new.saved_address:
        return _Addresses.EQUAL
    known_of_kept = {kept.saved_address, kept.declared_address} - {None}
    known_of_new = {new.saved_address, new.declared_address} - {None}
    if known_of_kept & known_of_new:
        return _Addresses.DECLARED
    return _Addresses.DIFFERENT if known_of_kept and known_of_new else _Addresses.UNKNOWN


def _is_front_page(page: Identity) -> bool:
    address = page.saved_address or ""
    return "/" not in address and "?" not in address


def _same_day(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one[:10] == other[:10]
