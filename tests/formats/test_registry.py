# SPDX-License-Identifier: MIT
"""Which format wins: content first, the name among equals."""

import io
from collections.abc import Iterator

from reader.article import SavedPage
from reader.formats.original import Original
from reader.formats.registry import Format, pick


def named(name: str) -> Original:
    return Original(source=name, name=name, size=1, open=lambda: io.BytesIO(b"x"))


def scoring(name: str, score: int, ending: str) -> Format:
    def read(_: Original) -> Iterator[SavedPage]:
        return iter(())

    return Format(name, (ending,), lambda _: score, read)


def test_content_goes_before_the_name_and_the_name_breaks_ties() -> None:
    formats = (scoring("a", 50, ".a"), scoring("b", 50, ".b"), scoring("c", 60, ".c"), scoring("d", 0, ".d"))
    found = [pick(named(name), formats) for name in ("x.a", "x.b", "x.d")]
    assert [one.name for one in found if one] == ["c", "c", "c"]
    tied = [pick(named(name), formats[:2]) for name in ("x.a", "x.b", "x.B", "x")]
    assert [one.name for one in tied if one] == ["a", "b", "b", "a"]
    assert pick(named("x.d"), formats[3:]) is None
