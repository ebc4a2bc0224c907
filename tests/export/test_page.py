# SPDX-License-Identifier: MIT
"""One HTML file an article: it reads back as the article it was, needs nothing else, and can do nothing."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import lxml.html
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cell,
    Highlight,
    HighlightColour,
    ImageReference,
    Inline,
    InlineKind,
    Quote,
    Voices,
)
from reader.export.kept import Choice
from reader.export.page import page_html
from reader.export.style import STYLE
from tests.export.articles import KEYS, articles, facts, imported, kept, picture, shapes


def paragraph(text: str, *inlines: Inline) -> Block:
    return Block(BlockKind.PARAGRAPH, text, inlines)


def read_back(content: str) -> Article:
    with TemporaryDirectory() as folder:
        path = Path(folder, "Page.html")
        path.write_text(content, encoding="utf-8")
        ((_, back),) = imported(path)
    return back.article


@settings(max_examples=40)
@given(articles())
def test_any_article_reads_back_as_it_was(article: Article) -> None:
    back = read_back(page_html(kept(article), picture))
    assert shapes(back) == shapes(article)
    assert facts(back) == facts(article)
    assert back.receipt.profile == "exported"


@settings(max_examples=20)
@given(
    articles(), st.integers(0, 300), st.integers(1, 300), st.sampled_from(HighlightColour), st.sampled_from(["", "?"])
)
def test_nothing_a_reader_marked_is_lost_or_added(
    article: Article, start: int, length: int, colour: HighlightColour, note: str
) -> None:
    end = min(start + length, len(article.text))
    one = Highlight(min(start, end - 1), end, "words", colour=colour, note=note)
    back = read_back(page_html(kept(article, one, choice=Choice(quotations=True)), picture))
    assert shapes(back) == shapes(article)


def test_highlights_are_marks_with_numbers_that_lead_to_their_notes_and_are_none_of_the_text() -> None:
    text = "Nobody came that day, and nobody wrote."
    article = Article(
        "Late", (paragraph(text), paragraph("The end came early."), paragraph("Nothing more was said of it."))
    )
    first = Highlight(7, 20, text[7:20], note="Why?\n<b>who</b>")
    across = Highlight(26, 50, article.text[26:50], colour=HighlightColour.BLUE)
    lost = Highlight(0, 4, "Gone words", note="kept", lost=True)
    made = page_html(kept(article, first, across, lost), picture)
    assert '<mark class="highlight yellow">came that day</mark><sup class="verbatim-note">' in made
    assert made.count('<mark class="highlight blue">') == 2
    assert 'href="#verbatim-note-1"' in made
    assert 'id="verbatim-note-1"' in made
    assert "Why?<br>&lt;b&gt;who&lt;/b&gt;" in made
    assert "Gone words</q> (no longer in the text)" in made
    assert shapes(read_back(made)) == shapes(article)


def test_a_note_to_words_in_a_link_has_its_number_behind_the_link() -> None:
    text = "Nobody came that day, and nobody wrote."
    article = Article("Late", (paragraph(text, Inline(InlineKind.LINK, 7, 20, "https://site.test/a")),))
    for end in (11, 20):
        made = page_html(kept(article, Highlight(7, end, text[7:end], note="Why?")))
        assert '</a><sup class="verbatim-note"><a id="verbatim-note-to-1"' in made
        assert shapes(read_back(made)) == shapes(article)


def test_a_mark_of_the_page_itself_stays_one() -> None:
    article = Article("Late", (paragraph("Nobody came that day.", Inline(InlineKind.MARKED, 7, 11)),))
    assert shapes(read_back(page_html(kept(article, Highlight(0, 20, "Nobody came that day"))))) == shapes(article)


def test_quotations_are_listed_with_their_speakers_where_they_are_wanted() -> None:
    article = Article("Late", (paragraph("“Never,” said Ida <Berg>."),))
    voices = Voices(quotes=(Quote(0, 8, speaker="Ida <Berg>"),))
    assert "Who said what" not in page_html(kept(article, voices=voices))
    made = page_html(kept(article, voices=voices, choice=Choice(quotations=True)))
    assert "<dt>Ida &lt;Berg&gt;</dt><dd>“Never,”</dd>" in made
    assert read_back(made).text == article.text


def test_a_page_can_do_nothing_and_loads_nothing() -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    article = Article(
        hostile,
        (
            paragraph(
                hostile, Inline(InlineKind.LINK, 0, 4, "javascript:alert(1)"), Inline(InlineKind.ANCHOR, 0, 0, hostile)
            ),
            paragraph("data", Inline(InlineKind.LINK, 0, 4, "data:text/html,<script>")),
            Block(
                BlockKind.FIGURE,
                images=(ImageReference("", hostile, address=f"https://x.test/{hostile}"),),
                caption=hostile,
            ),
            Block(BlockKind.FIGURE, link="javascript:alert(1)", images=(ImageReference("", hostile),)),
            Block(BlockKind.CODE, hostile, language='x" onload="alert(1)'),
        ),
        byline=(hostile,),
        site=hostile,
        url=f"javascript:{hostile}",
        published=hostile,
        language='en" onload="alert(1)',
        excerpt=hostile,
    )
    note = Highlight(0, 3, hostile, note=hostile)
    made = page_html(kept(article, note, choice=Choice(quotations=True)))
    root = lxml.html.document_fromstring(made)
    assert not list(root.iter("script", "iframe", "object", "embed", "form", "base"))
    for element in root.iter():
        assert not [name for name in element.attrib if str(name).startswith("on")]
        for name in ("src", "href"):
            assert re.match(r"$|#|https?:|mailto:|data:image/", element.get(name) or ""), element.get(name)
    assert "default-src &#x27;none&#x27;" in made or "default-src 'none'" in made


def test_pictures_stand_within_and_a_lost_one_is_named() -> None:
    figure = Block(
        BlockKind.FIGURE,
        images=(ImageReference(KEYS[0], "A pier"), ImageReference("", "A ship", address="https://x.test/s.jpg")),
    )
    made = page_html(kept(Article("Late", (paragraph("Words of the text."), figure)), choice=Choice()), picture)
    assert made.count('src="data:image/png;base64,') == 1
    assert 'alt="A ship"' in made
    assert 'src="https' not in made.replace("data-src", "")
    text = f'<img src="pictures/{KEYS[0]}">'
    assert "base64" not in page_html(kept(Article("Late", (paragraph(text),))), picture)


def test_a_page_tells_its_language_direction_and_headings_in_order() -> None:
    blocks = (
        Block(BlockKind.HEADING, "One", level=3),
        Block(BlockKind.HEADING, "Deeper", level=6),
        Block(BlockKind.HEADING, "Two", level=2),
        Block(BlockKind.PARAGRAPH, "Ein Satz.", language="de"),
        Block(BlockKind.TABLE, "a\tb\n1\t2", cells=((Cell(0, 1, True), Cell(2, 3, True)), (Cell(4, 5), Cell(6, 7)))),
    )
    made = page_html(kept(Article("خبر", blocks, language="ar", direction="rtl")))
    root = lxml.html.document_fromstring(made)
    assert (root.get("lang"), root.get("dir")) == ("ar", "rtl")
    levels = [int(str(one.tag)[1]) for one in root.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    assert '<p lang="de">' in made
    assert made.count('<th scope="col">') == 2
    assert all(image.get("alt") is not None for image in root.iter("img"))


def _luminance(colour: str) -> float:
    colour = colour.lstrip("#")
    colour = "".join(one * 2 for one in colour) if len(colour) == 3 else colour
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_of_the_style_has_contrast() -> None:
    schemes = [dict(re.findall(r"--(\w+):(#\w+)", scheme)) for scheme in re.findall(r":root\{([^}]*)\}", STYLE)]
    assert len(schemes) == 3
    for scheme in schemes:
        pairs = [("ground", name) for name in ("ink", "faint", "link")] + [("code", "ink")]
        pairs += [(mark, "marked") for mark in ("yellow", "green", "blue", "pink")]
        for ground, ink in pairs:
            light, dark = sorted((_luminance(scheme[ground]), _luminance(scheme[ink])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (scheme, ground, ink)


def test_the_policy_names_the_style_it_allows() -> None:
    import base64
    import hashlib

    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    made = page_html(kept(Article("Late", (paragraph("Words."),))))
    assert f"'sha256-{digest}'" in made
    assert f"<style>{STYLE}</style>" in made
