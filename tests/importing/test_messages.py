# SPDX-License-Identifier: MIT
"""What window and worker say survives the pipe."""

from __future__ import annotations

import msgspec
import pytest

from reader.article import Span
from reader.importing.messages import (
    Annotate,
    Cancel,
    Event,
    Failed,
    Found,
    Hit,
    Import,
    Kept,
    Mark,
    Marked,
    Quit,
    Ready,
    Request,
    Resume,
    Search,
    decode_event,
    decode_request,
    encode,
)


@pytest.mark.parametrize(
    "request_",
    [Import(1, ["/a\nb", "/ü"]), Resume(), Cancel(1), Annotate(2), Search(3, 'a "b"\n', 5), Mark(1, "a\n"), Quit()],
)
def test_requests_are_one_line_each(request_: Request) -> None:
    line = encode(request_)
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    assert decode_request(line) == request_


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


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b'{"type":"kept"}', b"\xff", b'{"type":"nonsense"}'])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_request(line)
    with pytest.raises(msgspec.DecodeError):
        decode_event(line)
