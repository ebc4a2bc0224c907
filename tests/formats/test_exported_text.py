# SPDX-License-Identifier: MIT
"""Text files Verbatim exported are told from all others, and nothing in them is taken for more than it is."""

from __future__ import annotations

from reader.cleaning.prepare import DEEPEST
from reader.formats.exported_text import markup_of

HEAD = "Title: Late & <soon>\nAuthor: Nora Feld\nAddress: javascript:1\nMade by: Verbatim 0.1.0\n\n────────\n\n"


def test_other_texts_are_none() -> None:
    for text in (
        "Title: Late\n\nWords.",
        "Words.",
        "",
        HEAD.replace("Made by: Verbatim", "Made by: Pandoc"),
        HEAD[:-12],
    ):
        assert markup_of(text) is None


def test_signs_become_what_they_stand_for() -> None:
    body = (
        "  ## Two <b>\n\n  • one\n    more\n\n      • within\n\n    on\n\n  >   3. said\n\n"
        "  | a <b>\n  | \n  |   c\n\n  * * *\n\n  = A pier\n\nplain"
    )
    made = markup_of(f"{HEAD}{body}\n\n════════\n\nNot text")
    assert made is not None
    assert made.endswith(
        "<h2>Two &lt;b&gt;</h2><ul><li><p>one<br>more</p></li></ul><ul><li><p>within</p></li></ul><p>on</p>"
        '<blockquote><ol start="3"><li><p>said</p></li></ol></blockquote><pre>\na &lt;b&gt;\n\n  c</pre><hr>'
        "<figure><figcaption>A pier</figcaption></figure><p>plain</p></section></body></html>"
    )
    assert "javascript" not in made
    assert "Late &amp; &lt;soon&gt;</title>" in made


def test_words_written_into_a_file_stay_whole_where_they_are_not_set_in() -> None:
    listed = "  • one\ntwo\n\n  > three\n  > four\nfive"
    body = f"{listed}\n\n  | a\nb\n  = A pier\n\n  = The\nbay\n\n  * * *\nsix\n\n  ## Se\nven"
    made = markup_of(f"{HEAD}{body}\n\n════════\n")
    assert made is not None
    assert made.endswith(
        "<ul><li><p>one<br>two</p></li></ul><blockquote><p>three<br>four<br>five</p></blockquote><pre>\na\nb</pre>"
        "<figure><figcaption>A pier</figcaption></figure><figure><figcaption>The bay</figcaption></figure>"
        "<hr><p>six</p><h2>Se<br>ven</h2></section></body></html>"
    )


def test_a_long_head_and_a_long_line_are_read_in_no_time() -> None:
    assert markup_of("Title: x\n" * 100_000) is None
    assert markup_of(HEAD + "    " * 200_000 + "x") is not None


def test_signs_in_signs_are_read_as_deep_as_pages_are_and_the_rest_are_words() -> None:
    for sign, tag in (("  > ", "<blockquote>"), ("  • ", "<ul>"), ("  1. ", "<ol ")):
        # Each sign cost a walk over all lines: 20,000 of both took a minute.
        made = markup_of(f"{HEAD}{sign * 20_000}x\n" + "y\n" * 20_000)
        assert made is not None and made.count(tag) == DEEPEST
        assert made.count("<br>y") == 20_000
