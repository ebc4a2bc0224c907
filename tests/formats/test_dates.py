# SPDX-License-Identifier: MIT
"""Dates as browsers and programs write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.dates import from_iso, from_mail, from_script, from_seconds


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Tue Mar 03 2026 10:11:12 GMT+0100 (Central European Standard Time)", "2026-03-03T10:11:12+01:00"),
        ("Mon Nov 23 2026 06:12:17 GMT-0330", "2026-11-23T06:12:17-03:30"),
        ("2026-03-03T10:11:12.345Z", "2026-03-03T10:11:12.345000+00:00"),
        ("Tue Mar 33 2026 10:11:12 GMT+0100", None),
        ("Tue Xxx 03 2026 10:11:12", None),
        ("yesterday", None),
    ],
)
def test_what_scripts_print(text: str, moment: str | None) -> None:
    assert from_script(text) == moment


def test_mail_iso_and_seconds() -> None:
    assert from_mail("Tue, 3 Mar 2026 10:11:12 GMT") == "2026-03-03T10:11:12+00:00"
    assert from_mail("no date") is None
    assert from_iso("2026-03-03") == "2026-03-03T00:00:00"
    assert from_iso("03/03/26") is None
    assert from_seconds("1700000000") == from_seconds("1700000000000") == "2023-11-14T22:13:20+00:00"
    assert from_seconds("0") is None
    assert from_seconds("x") is None


@given(st.text(max_size=60))
def test_no_text_makes_them_raise(text: str) -> None:
    for reader in (from_script, from_iso, from_mail, from_seconds):
        reader(text)
