# SPDX-License-Identifier: MIT
"""Names of files: every system can have them, whatever a title holds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article
from reader.export.names import LONGEST, Names, article_name, plain_name
from tests.export.articles import kept


@given(st.text(), st.text(st.sampled_from('aA.. -/\\:*?"<>|\x00\x1f\u202e\u200d\ud800CONconNUL1é漢')))
def test_every_system_can_have_them(one: str, other: str) -> None:
    for text in (one, other, one + other):
        name = plain_name(text)
        assert name
        assert len(name) <= LONGEST + 1
        assert len(name.encode("utf-8")) < 200
        assert not set(name) & set('<>:"/\\|?*') and name.isprintable()
        assert not name.startswith((" ", ".", "-")) and not name.endswith((" ", "."))
        assert name.partition(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}


def test_titles_are_kept_as_far_as_they_can() -> None:
    row = kept(Article("What: the <ferry>? / No…", (), published="2024-03-12T08:00:00Z")).row
    assert article_name(row) == "What the ferry No… 2024-03-12"
    assert article_name(replace(row, title="", published="soon")) == "article 7"
    assert article_name(replace(row, title="..", published=None)) == "article 7"
    long = "The ferry did not leave the harbour on Monday, and nobody at the pier could tell when another would"
    assert plain_name(long) == "The ferry did not leave the harbour on Monday, and nobody at the pier could tell"
    assert plain_name("nul.txt") == "nul.txt_"


def test_names_that_some_system_takes_for_one_get_numbers() -> None:
    names = Names()
    assert [names.free(name) for name in ("Late", "late", "LATE", "Late (2)", "ﬁn", "fin", "É", "E\u0301")] == [
        "Late", "late (2)", "LATE (3)", "Late (2) (2)", "ﬁn", "fin (2)", "É", "E\u0301 (2)",
    ]  # fmt: skip
