# SPDX-License-Identifier: MIT
"""The original as a page: everything is there to see, nothing can ask for anything."""

from __future__ import annotations

import base64
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from reader.article import Media, Resource, SavedPage
from reader.cleaning.original_page import MOST_ELEMENTS, original_page, sanitised


def picture(width: int = 800, height: int = 400) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, "PNG")
    return out.getvalue()


def page(markup: str, **resources: bytes) -> SavedPage:
    parts = {f"{name}.png": Resource(data) for name, data in resources.items()}
    return SavedPage("x.html", "html", Media.HTML, markup, "https://site.test/a", resources=parts)


HOSTILE = [
    "<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "<svg onload=alert(1)><a xlink:href='http://t.test'>",
    '<base href="http://trap.test/">', '<meta http-equiv="refresh" content="0;url=http://trap.test/">',
    "<style>@import url(http://trap.test/a.css); p { background: url(http://trap.test/b.png) }</style>",
    '<p style="background:url(http://trap.test/c.png)">styled</p>', '<link rel="stylesheet" href="http://trap.test/d">',
    '<link rel="prefetch" href="http://trap.test/e">', '<iframe src="http://trap.test/f"></iframe>',
    '<object data="http://trap.test/g"></object>', '<embed src="http://trap.test/h">',
    '<video src="http://trap.test/i" poster="http://trap.test/j"></video>', '<audio src="http://trap.test/k"></audio>',
    '<img src="http://trap.test/l.png" srcset="http://trap.test/m.png 2x">', '<img src="file:///etc/passwd">',
    '<img src="//trap.test/n.png">', '<img src="\\\\trap.test\\o.png">', '<table background="http://trap.test/p">x',
    '<body background="http://trap.test/q">', '<a href="javascript:alert(1)">j</a>', '<a href="data:text/html,x">d</a>',
    '<a href="picture:' + "a" * 64 + '">p</a>', '<a href="file:///etc/passwd">f</a>', '<form action="http://trap.test/r">',
    '<input type="image" src="http://trap.test/s">', "<math><mtext><img src=http://trap.test/t></mtext></math>",
    '<img src="picture:../../etc/passwd">', '<img src="qrc:/x">', "<noscript><img src=http://trap.test/u></noscript>",
]  # fmt: skip


@pytest.mark.parametrize("markup", HOSTILE)
def test_nothing_stays_that_could_load_or_run(markup: str) -> None:
    made = original_page(page(f"<p>Before</p>{markup}<p>After</p>")).markup
    assert "Before" in made
    assert "trap" not in re.sub(r'<a href="http[^"]*">', "", made)
    for word in (
        "script",
        "onerror",
        "onload",
        "style",
        "javascript:",
        "data:",
        "file:",
        "qrc:",
        "background",
        "<form",
    ):
        assert word not in made.replace(">styled<", "><")
    assert "src=" not in made
    assert sanitised(made) == made


def test_what_was_to_be_seen_stays_in_order() -> None:
    made = original_page(
        page(
            '<nav><a href="/home">Home</a></nav><h1>Title</h1><p>Words <b>bold</b> <img src="one.png" alt="A boat"></p>'
            '<table><tr><td colspan="2">Cell<table><tr><td>Inner</td></tr></table></td></tr></table>'
            '<img src="gone.png" alt="Not here"><p hidden>Hidden</p><footer>Imprint</footer>',
            one=picture(),
        )
    )
    words = re.sub(r"<[^>]*>", " ", made.markup).split()
    assert words == ["Home", "Title", "Words", "bold", "Cell", "Inner", "[Not", "here]", "Imprint"]
    (kept,) = made.pictures
    assert f'<img src="picture:{kept.key}/620x310" alt="A boat" width="620" height="310">' in made.markup
    assert made.markup.count("<table>") == 1
    assert not made.cut
    assert '<a href="/home">' not in made.markup


def test_an_inline_image_is_shown_from_the_file() -> None:
    data = base64.b64encode(picture(30, 20)).decode()
    made = original_page(SavedPage("x.html", "html", Media.HTML, f'<p>x<img src="data:image/png;base64,{data}">'))
    assert "data:" not in made.markup


def test_text_is_shown_as_it_is() -> None:
    made = original_page(SavedPage("x.txt", "text", Media.TEXT, "One\n\n<script>two</script>"))
    assert made.markup == "<pre>One\n\n&lt;script&gt;two&lt;/script&gt;</pre>"
    assert original_page(page("")).markup == ""


def test_long_pages_are_cut_and_say_so() -> None:
    many = original_page(page("<p>word</p>" * 60_000))
    assert many.cut
    assert 5_000 < many.markup.count("<p>") <= MOST_ELEMENTS
    long = original_page(page(f"<p>one</p><div><div><p>{'word ' * 100_000}</p><p>behind</p></div></div><p>last</p>"))
    assert long.cut
    assert long.markup.startswith("<p>one</p>")
    assert "behind" not in long.markup
    assert "last" not in long.markup


def test_deep_tables_become_boxes() -> None:
    made = original_page(page("<table><tr><td>" * 60 + "deep" + "</td></tr></table>" * 60)).markup
    assert made.count("<table>") <= 1
    assert "deep" in made


@given(st.text(st.sampled_from("<>/=\"' abimgsrctdpleyx:&;!-")))
def test_anything_is_made_harmless(markup: str) -> None:
    made = original_page(page(markup)).markup
    assert sanitised(made) == made
    assert "src=" not in made
