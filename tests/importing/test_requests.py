# SPDX-License-Identifier: MIT
"""What the window asks survives the pipe."""

from __future__ import annotations

import pytest

from reader.importing.messages import decode_request, encode
from reader.importing.requests import Annotate, Cancel, Import, Mark, Quit, Request, Resume, Search


@pytest.mark.parametrize(
    "request_",
    [Import(1, ["/a\nb", "/ü"]), Resume(), Cancel(1), Annotate(2), Search(3, 'a "b"\n', 5), Mark(1, "a\n"), Quit()],
)
def test_requests_are_one_line_each(request_: Request) -> None:
    line = encode(request_)
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    assert decode_request(line) == request_
