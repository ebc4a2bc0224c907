# SPDX-License-Identifier: MIT
"""The notes browsers leave in a page they save: its address and the date, in comments."""

from __future__ import annotations

import re

from reader.formats.dates import from_script

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,8}\)(\S{1,4000})\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s([^>]{0,10000}?)-->")
_SINGLE_FILE_URL = re.compile(r"^\s*url:\s*(\S+)", re.MULTILINE)
_SINGLE_FILE_DATE = re.compile(r"^\s*saved date:\s*([^\n(]+)", re.MULTILINE)

_START = 20_000
"""Characters at the start of a page the notes stand in."""


def address_of(markup: str) -> str | None:
    """Return the address a browser or SingleFile noted in a comment, None where there is none."""
    start = markup[:_START]
    saved = _SAVED_FROM.search(start)
    if saved:
        return web_address(saved.group(1))
    single = _SINGLE_FILE.search(start)
    noted = _SINGLE_FILE_URL.search(single.group(1)) if single else None
    return web_address(noted.group(1)) if noted else None


def saving_date_of(markup: str) -> str | None:
    """Return the saving date SingleFile noted, ISO 8601, None where there is none."""
    single = _SINGLE_FILE.search(markup[:_START])
    noted = _SINGLE_FILE_DATE.search(single.group(1)) if single else None
    return from_script(noted.group(1)) if noted else None


def web_address(address: str) -> str | None:
    """Return `address` where it is one of the web, else None."""
    address = address.strip().replace("-%2D", "--")
    return address if address[:8].lower().startswith(("http://", "https://")) else None


def is_single_file(markup: str) -> bool:
    """Tell whether SingleFile saved this markup."""
    return _SINGLE_FILE.search(markup[:_START]) is not None
