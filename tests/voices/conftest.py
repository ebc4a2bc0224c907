# SPDX-License-Identifier: MIT
"""What the tests of this room share: texts are parsed once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pytest

from reader.voices.model import Parsed, parse


@lru_cache(maxsize=64)
def _parse(text: str) -> Parsed:
    return parse(text)


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], Parsed]:
    """Parse a text, once a session."""
    return _parse
