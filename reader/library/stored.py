# SPDX-License-Identifier: MIT
"""Articles and voices as the library stores them: compressed JSON of the nouns, with a version."""

from __future__ import annotations

import re
import zlib
from typing import TypeVar

import msgspec

from reader.article import Article, Cleaned, Voices
from reader.edits import Edits
from reader.errors import LibraryError

ENCODING = 1
"""The way of storing written today; a change the nouns' defaults do not cover takes the next number."""

_articles = msgspec.json.Decoder(Article)
_voices = msgspec.json.Decoder(Voices)
_edits = msgspec.json.Decoder(Edits)
_encoder = msgspec.json.Encoder()
_SURROGATES = re.compile("[\ud800-\udfff]")
# Level 1 takes 0.02 ms an article and leaves a fifth to a third; level 6 takes four times as long for a tenth more.
_LEVEL = 1

Noun = TypeVar("Noun", Article, Voices, Edits)


def encode(noun: Article | Voices | Edits) -> bytes:
    """Return the bytes to store; raises UnicodeEncodeError for text with lone surrogates."""
    return zlib.compress(_encoder.encode(noun), _LEVEL)


def storable(cleaned: Cleaned) -> Cleaned:
    """Return what was cleaned with each lone surrogate replaced, so that it can be stored; lengths stay."""
    try:
        _encoder.encode(cleaned.article)
    except UnicodeEncodeError:
        plain = _without_surrogates(msgspec.to_builtins(cleaned.article))
        return Cleaned(msgspec.convert(plain, Article), cleaned.pictures)
    return cleaned


def decode_article(encoding: int, data: bytes) -> Article:
    """Read a stored article; raises LibraryError where it is damaged."""
    return _decode(_articles, encoding, data)


def decode_voices(encoding: int, data: bytes) -> Voices:
    """Read stored voices; raises LibraryError where they are damaged."""
    return _decode(_voices, encoding, data)


def decode_edits(encoding: int, data: bytes) -> Edits:
    """Read stored edits; raises LibraryError where they are damaged."""
    return _decode(_edits, encoding, data)


def _decode(decoder: msgspec.json.Decoder[Noun], encoding: int, data: bytes) -> Noun:
    if encoding != ENCODING:
        raise LibraryError("This article was stored by a newer version of Verbatim.", "Install the newer version.")
    try:
        return decoder.decode(zlib.decompress(data))
    except (zlib.error, msgspec.DecodeError) as error:
        raise LibraryError("This article is damaged in the library.", "Import its file again.") from error


def _without_surrogates(value: object) -> object:
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _without_surrogates(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_without_surrogates(item) for item in value]
    return value
