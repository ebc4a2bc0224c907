# SPDX-License-Identifier: MIT
"""How large a page and its parts may be: checked before anything parses them."""

from __future__ import annotations

MEGABYTE = 1024**2

LARGEST_FILE = 8 * 1024**3
"""Bytes of any file: a crawl of many pages; the formats set tighter limits of their own."""

LARGEST_WHOLE = 256 * MEGABYTE
"""The most bytes taken into memory at once: a page with a hundred inlined photographs stays below."""

LARGEST_MARKUP = 8 * MEGABYTE
"""Characters of a page's markup without its embedded data, scripts and styles: more than twice the
longest pages of encyclopedias. Reading and cleaning a million takes about two seconds."""

MOST_ELEMENTS = 250_000
"""Elements of a page. A table of 120,000 cells is a page people save; 400,000 elements took the
parsers and the cleaner 26 seconds and 900 MB."""

MOST_ATTRIBUTES = 128
"""Attributes of a tag: real tags have some forty at the most; 200,000 cost parsers half a minute."""

LONGEST_VALUE = 64 * 1024
"""Characters of an attribute's value once embedded data is lifted out of it."""

DEEPEST_CONTAINER = 120
"""How deep containers without a meaning of their own (div, span) may nest; deeper ones are
flattened. Real pages stay below 60."""

DEEPEST = 200
"""How deep anything may nest: libxml2 drops silently what is deeper than 256."""

LONGEST_COMMENT = 16 * 1024
MOST_COMMENTS = 5_000
"""Characters and number of comments that stay in a page; the longest pages have some thousand, and
800,000 took the cleaner over a minute."""

MOST_REFERENCES = 500_000
"""Ampersands of a page: each costs the last sanitising some 14 µs, a page of nothing else half a minute."""

LONGEST_SCRIPT = 256 * 1024
LONGEST_DATA_SCRIPT = 2 * MEGABYTE
"""Characters of a script that holds data about the page (JSON)."""
LONGEST_STYLE = 64 * 1024

LONG_DATA = 4096
"""Characters of base64 from which data is lifted before decoding, wherever it stands: nobody
prints that much of it in an article."""

MOST_MEMBERS = 50_000
"""Members of an archive: the largest crawls packed in a zip have some ten thousand."""

LARGEST_MEMBER = 64 * MEGABYTE
"""Bytes of one part of a page."""

LARGEST_UNPACKED = 2 * 1024**3
"""Bytes all members of an archive may hold together by what it declares."""

LARGEST_RATIO = 300
"""How many times larger than packed a member may be from one megabyte on: markup reaches some
30, deflate's own limit is 1,032 and only a bomb comes near it."""

DEEPEST_ARCHIVE = 2
"""Archives within archives: a zip of saved pages that are zips themselves."""
