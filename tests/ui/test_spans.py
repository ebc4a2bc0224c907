# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Span
from reader.ui.offsets import TextMap
from reader.ui.spans import PlacedSpans


def placed(spans: list[Span], length: int) -> PlacedSpans:
    text_map = TextMap()
    text_map.add(0, "x" * length, 0)
    result = PlacedSpans([(span, number) for number, span in enumerate(spans)])
    result.place(text_map)
    return result


pairs = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 30)), max_size=20)


@given(pairs, st.integers(0, 80), st.integers(1, 20))
def test_all_spans_that_reach_into_a_stretch_are_given(found: list[tuple[int, int]], start: int, length: int) -> None:
    spans = sorted(Span(first, first + size) for first, size in found)
    wanted = [number for number, span in enumerate(spans) if span.overlaps(Span(start, start + length))]
    assert [span.number for span in placed(spans, 100).within(start, start + length)] == wanted


def test_spans_wait_until_their_text_is_built() -> None:
    text_map = TextMap()
    spans = PlacedSpans([(Span(0, 3), 0), (Span(8, 12), 1)])
    text_map.add(0, "x" * 10, 5)
    spans.place(text_map)
    assert [(span.start, span.end) for span in spans.within(0, 99)] == [(5, 8)]
    text_map.add(10, "x" * 10, 20)
    spans.place(text_map)
    assert [(span.start, span.end) for span in spans.within(0, 99)] == [(5, 8), (13, 22)]
    assert spans.spans == [Span(0, 3), Span(8, 12)]
    assert list(spans.again().within(0, 99)) == []
