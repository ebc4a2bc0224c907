# SPDX-License-Identifier: MIT
"""Text of pages and names of files, made safe to print on a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import click

# Control characters move the cursor, recolour and retitle terminals; marks of direction reorder lines.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def one_line(text: str) -> str:
    """Return a text on one line, without anything a terminal would act on or cannot encode."""
    return _CONTROLS.sub(" ", text).encode("utf-8", "backslashreplace").decode("utf-8").strip()


def echo_json(records: Iterable[object]) -> None:
    """Print records as a JSON list, one a line and as they come: none is held."""
    begun = False
    for record in records:
        click.echo((",\n" if begun else "[") + json.dumps(record), nl=False)
        begun = True
    click.echo("]" if begun else "[]")
