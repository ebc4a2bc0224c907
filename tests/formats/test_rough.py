# SPDX-License-Identifier: MIT
"""Text of undecoded markup, in linear time."""

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.rough import text_length, without_markup


def test_tags_comments_and_scripts_go() -> None:
    page = b"<head><title>T</title></head><p>one<!-- <p>no --> two<script>x<y</script> <b>three</b><STYLE>a</style >"
    assert b" ".join(without_markup(page).split()) == b"one two three"
    assert b" ".join(without_markup(page, head=True).split()) == b"T one two three"
    assert text_length(page) == len("one two three")


def test_what_never_ends_takes_no_time() -> None:
    for opening in (b"<script>x", b"<!--", b"<a ", b"<style>", b"<!-- --", b"<head>"):
        without_markup(opening * 200_000)
    assert without_markup(b"a<!-- b <p> c").strip() == b"a"


@given(
    st.lists(
        st.sampled_from([b"<", b">", b"<!--", b"-->", b"<script>", b"</script>", b"x", b"<p>", b"</"]), max_size=30
    )
)
def test_no_bytes_make_it_raise(pieces: list[bytes]) -> None:
    page = b"".join(pieces)
    assert len(without_markup(page)) <= 2 * len(page) + 1
