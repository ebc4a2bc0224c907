# SPDX-License-Identifier: MIT
"""What the workers tell survives the pipe."""

from __future__ import annotations

import pytest

from reader.article import Span
from reader.importing.events import Event, Failed, Found, Hit, Kept, Marked, Ready
from reader.importing.messages import decode_event, encode


@pytest.mark.parametrize(
    "event",
    [
        Ready(4711),
        Kept(1, "/a", 2, "new"),
        Failed(1, "/a", "It is empty."),
        Found(1, "q", [Hit(1, "t\n", "s", [Span(0, 1)], None)], 1, ["x"]),
        Marked(1, "q", [Span(3, 4)]),
    ],
)
def test_events_are_one_line_each(event: Event) -> None:
    line = encode(event)
    assert line.count(b"\n") == 1
    assert decode_event(line) == event
