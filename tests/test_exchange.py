# SPDX-License-Identifier: MIT
"""What exported files say of an article comes back as it was said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article
from reader.exchange import LONGEST_EXCERPT, decoded, document, encoded, facts_of

WORDS = st.one_of(st.none(), st.text(min_size=1, max_size=20))


@given(
    st.builds(
        Article, title=st.text(), blocks=st.just(()), byline=st.tuples(st.text()), site=WORDS, url=WORDS, excerpt=WORDS
    )
)
def test_facts_come_back(article: Article) -> None:
    assert decoded(encoded(facts_of(article))) == facts_of(article)


def test_a_long_excerpt_is_cut_and_what_is_no_fact_is_none() -> None:
    assert len(facts_of(Article("", (), excerpt="x" * 100_000)).excerpt or "") == LONGEST_EXCERPT
    assert decoded("{") is None
    assert decoded("[]") is None


def test_no_fact_breaks_out_of_the_page_that_carries_it() -> None:
    facts = facts_of(Article('"><script>', (), byline=("</title><script>",), site='"'))
    assert "<script>" not in document(facts, "<p>x</p>")
