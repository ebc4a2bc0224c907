# SPDX-License-Identifier: MIT
"""What is no message is refused."""

from __future__ import annotations

import msgspec
import pytest

from reader.importing.messages import decode_event, decode_request


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b'{"type":"kept"}', b"\xff", b'{"type":"nonsense"}'])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_request(line)
    with pytest.raises(msgspec.DecodeError):
        decode_event(line)
