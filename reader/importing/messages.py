# SPDX-License-Identifier: MIT
"""How the window and its workers speak: one JSON object a line.

The window writes requests (`requests.py`) to a worker's standard input, the worker writes events (`events.py`)
to its standard output. Both are read with `decode_request` and `decode_event`; neither side ever
sends bytes of a page: the library on disk holds those.
"""

from __future__ import annotations

import msgspec

from reader.importing.events import Event
from reader.importing.requests import Request

_encoder = msgspec.json.Encoder()
_requests = msgspec.json.Decoder(Request)
_events = msgspec.json.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    """Return the message as one line with its line end."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Read a line the window wrote; raises `msgspec.DecodeError` on anything else."""
    return _requests.decode(line)


def decode_event(line: bytes) -> Event:
    """Read a line the worker wrote; raises `msgspec.DecodeError` on anything else."""
    return _events.decode(line)
