# SPDX-License-Identifier: MIT
"""Bytes become text: by byte order mark, by what is valid, by what is declared, by how the result reads.

A declaration is one voice among others: valid UTF-8 is UTF-8 whatever the page says, and a
declared set whose text does not read like writing is overruled.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

import charset_normalizer

from reader.formats.charsets import codec_of, codecs_for_language
from reader.formats.plausibility import plausibility
from reader.formats.rough import without_markup
from reader.formats.signatures import is_binary

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 24_000
"""Bytes of text with high bytes that the statistics look at: more did not change a choice."""

_META = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([^\s\"'/>;]{1,60})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([^\"']{1,60})[\"']", re.IGNORECASE)
_LANGUAGE = re.compile(
    rb"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,3})", re.IGNORECASE
)
_HIGH = bytes(range(128, 256))
_JAPANESE_ESCAPE = re.compile(rb"\x1b(?:\$[@B]|\([BJ])")

_CANDIDATES = (
    "cp1252", "cp1251", "koi8-r", "cp932", "euc_jp", "gb18030", "big5hkscs", "cp949", "cp1250", "cp1253", "cp1254",
    "cp1255", "cp1256", "cp1257", "cp874", "cp866", "iso8859-2", "mac-roman", "mac-cyrillic",
)  # fmt: skip
"""What an undeclared page is tried as, the more frequent on the web first."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Decoded text, the name of its encoding, and what is worth telling about it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def looks_binary(data: bytes) -> bool:
    """Tell whether bytes are no text in any encoding; looks at the first and last 256 KB."""
    if any(data.startswith(mark) for mark, _ in _BOMS):
        return False
    sample = data if len(data) <= 2**19 else data[: 2**18] + data[-(2**18) :]
    return is_binary(sample) and _wide(data) is None


def decode_markup(data: bytes, declared: Iterable[str] = ()) -> Decoded:
    """Decode HTML or XML; `declared` are labels from outside (a header), the page's own are found.

    Never raises: what cannot be decoded stands as U+FFFD. NULs are dropped.
    """
    head = data[:16384]
    labels = [*declared]
    for pattern in (_XML, _META):
        found = pattern.search(head)
        if found:
            labels.append(found.group(1).decode("latin-1"))
    language = _LANGUAGE.search(head)
    return _decode(data, labels, language.group(1).decode("ascii") if language else "", markup=True)


def decode_text(data: bytes, declared: Iterable[str] = ()) -> Decoded:
    """Decode plain text as `decode_markup` does, with nothing declared inside."""
    return _decode(data, [*declared], "", markup=False)


def _decode(data: bytes, labels: list[str], language: str, *, markup: bool) -> Decoded:
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _finish(data[len(mark) :], codec, [])
    wide = _wide(data)
    if wide:
        return _finish(data, wide, labels)
    if _JAPANESE_ESCAPE.search(data, 0, 2**20) and data[: 2**20].isascii():
        return _finish(data, "iso2022_jp", labels)
    if _is_utf8(data):
        return _finish(data, "utf-8", labels)
    return _finish(data, _by_reading(data, labels, language, markup=markup), labels)


def _finish(data: bytes, codec: str, labels: list[str]) -> Decoded:
    text = data.decode(codec, _HANDLER if codec == "utf-8" else "replace").replace("\x00", "")
    text = text.removeprefix("\ufeff").rstrip("\ufffd")
    warnings: tuple[str, ...] = ()
    known = [found for found in map(codec_of, labels) if found]
    if labels and not known:
        warnings = (f"The page declares an unknown character encoding; it was read as {codec.upper()}.",)
    elif known and codec not in known and not text.isascii():
        warnings = (f"The page declares the wrong character encoding; it was read as {codec.upper()}.",)
    return Decoded(text, codec, warnings)


def _windows_quotes(error: UnicodeError) -> tuple[str, int]:
    """Read a stray windows-1252 quotation mark, dash or ellipsis within UTF-8 as what it is meant to be."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    if len(bad) == 1 and bad in b"\x85\x91\x92\x93\x94\x96\x97":
        return bad.decode("cp1252"), error.end
    return "\ufffd", error.end


_HANDLER = "verbatim-windows-quotes"
codecs.register_error(_HANDLER, _windows_quotes)


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8, a cut at the end and few strays allowed.

    Pages pasted together have strays; in a page of another encoding hardly any sequence is whole.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return True
        sample = data if len(data) <= 2**21 else data[max(0, error.start - 2**20) : error.start + 2**20]
        # A stray byte for each ten whole sequences, and a mended quotation mark for each one.
        text = sample.decode("utf-8", _HANDLER)
        broken = text.count("\ufffd") - sample.count(b"\xef\xbf\xbd")
        mended = sum(map(text.count, "…‘’“”–—")) - sum(sample.count(mark.encode()) for mark in "…‘’“”–—")
        whole = sum(1 for character in text if character > "\x7f" and character != "\ufffd") - mended
        return broken * 10 <= whole and mended <= whole
    return True


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark: by where its zero bytes stand, else by whether it reads."""
    sample = data[:8192]
    sample = sample[: len(sample) // 2 * 2]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if not even and not odd and not is_binary(sample):
        return None
    if even > half * 0.9 and odd > half * 0.9:
        return None
    for codec, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        # ASCII has a zero in each unit's high byte; even East Asian markup has one in five.
        if high > half * 0.2 and low <= half * 0.01 and _reads(sample, codec):
            return codec
    if is_binary(sample):
        for codec in ("utf-16-le", "utf-16-be"):
            if _reads(sample, codec) and plausibility(sample.decode(codec, "replace")) > 0.5:
                return codec
    return None


def _reads(sample: bytes, codec: str) -> bool:
    text = sample.decode(codec, "replace")
    bad = sum(1 for c in text if (c < " " and c not in "\t\n\r\f") or c == "\ufffd" or "\ud800" <= c <= "\uf8ff")
    return bad <= max(1, len(text) // 50)


def _by_reading(data: bytes, labels: list[str], language: str, *, markup: bool) -> str:
    """Choose among the declared, the usual and the guessed set the one whose text reads best."""
    sample = _telling_part(data, markup=markup)
    # Among sets that read alike, the web's most frequent: a Western page often has too few letters to tell.
    bonus: dict[str, float] = {"cp1252": 0.15}
    high = max(1, len(sample) - len(sample.translate(None, _HIGH)))
    for codec in codecs_for_language(language):
        bonus[codec] = 0.25
    guess = charset_normalizer.from_bytes(sample[:8000], enable_fallback=False).best() if sample else None
    guessed = codec_of(guess.encoding) if guess else None
    if guessed:
        bonus[guessed] = bonus.get(guessed, 0.0) + 0.1
    for label in labels:
        codec = codec_of(label)
        # A declaration is right nineteen times of twenty: it outweighs a small lead in reading, and
        # a large one where a few characters are all there is to read.
        if codec and not codec.startswith("utf"):
            bonus[codec] = bonus.get(codec, 0.0) + 0.4 + 2.0 / high
    best, best_score = "cp1252", float("-inf")
    for codec in dict.fromkeys([*_CANDIDATES, *bonus]):
        if codec.startswith("utf"):
            continue
        score = _reading(sample, codec) + bonus.get(codec, 0.0)
        if score > best_score:
            best, best_score = codec, score
    return best


def _reading(sample: bytes, codec: str) -> float:
    text = sample.decode(codec, "replace")
    broken = text.count("\ufffd")
    high = sum(1 for character in text if character > "\x7f")
    if broken > max(2, high * 0.05):
        return -2.0
    return plausibility(text) - (0.3 if broken else 0.0)


def _telling_part(data: bytes, *, markup: bool) -> bytes:
    """Return the lines that hold high bytes, without tags and scripts, up to the sample's size."""
    part = data[: 2**20]
    if markup:
        part = without_markup(part, head=True)
    lines: list[bytes] = []
    size = 0
    for line in part.splitlines():
        if not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(line)
            if size > _SAMPLE:
                break
    return b"\n".join(lines) or data[:_SAMPLE]
