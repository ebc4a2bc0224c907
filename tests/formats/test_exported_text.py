# SPDX-License-Identifier: MIT
"""Text files Verbatim exported are told from all others, and nothing in them is taken for more than it is."""

from __future__ import annotations

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


def test_a_long_head_and_a_long_line_are_read_in_no_time() -> None:
    assert markup_of("Title: x\n" * 100_000) is None
    assert markup_of(HEAD + "    " * 200_000 + "x") is not None
