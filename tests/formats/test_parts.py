# SPDX-License-Identifier: MIT
"""Parts that are read when they are asked for."""

from reader.article import Resource
from reader.errors import UnreadableFile
from reader.formats.parts import JoinedParts, LazyParts


def broken() -> Resource:
    raise UnreadableFile("Broken.", "Nothing.")


def test_lazy_parts_read_late_and_miss_what_is_broken() -> None:
    asked: list[str] = []

    def load() -> Resource:
        asked.append("a")
        return Resource(b"a")

    parts = LazyParts({"a": load, "broken": broken, "none": lambda: None})
    assert "a" in parts
    assert list(parts) == ["a", "broken", "none"]
    assert len(parts) == 3
    assert asked == []
    assert parts["a"].data == b"a"
    assert parts.get("broken") is None
    assert parts.get("none") is None
    assert parts.get("other") is None


def test_the_first_mapping_that_has_a_part_gives_it() -> None:
    parts = JoinedParts({"a": Resource(b"1")}, LazyParts({"a": broken, "b": lambda: Resource(b"2")}))
    assert parts["a"].data == b"1"
    assert parts["b"].data == b"2"
    assert "c" not in parts
    assert parts.get("c") is None
    assert list(parts) == ["a", "b"]
    assert len(parts) == 2
