# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import cleaning
from reader.article import Block, BlockKind, ContainerKind, Resource
from reader.cleaning.profiles import PROFILES, Source
from reader.errors import NoArticle
from tests.cleaning.test_images import png
from tests.cleaning.trees import PROSE, page, paragraphs, text_page


@pytest.mark.parametrize(
    "markup",
    [
        "",
        " \n ",
        "<script>x</script>",
        "<form><input><button>Log in</button></form>",
        "<!-- x -->",
        "<html><head><title>x</title></head></html>",
    ],
)
def test_a_page_without_text_is_told_in_one_line(markup: str) -> None:
    with pytest.raises(NoArticle) as caught:
        cleaning.clean(page(markup))
    assert "\n" not in str(caught.value)
    assert caught.value.next_step


@pytest.mark.parametrize("content", ["", "\n \n", "…"])
def test_an_empty_text_is_told(content: str) -> None:
    with pytest.raises(NoArticle):
        cleaning.clean(text_page(content))


def test_pictures_are_those_the_article_shows() -> None:
    resources = {
        "shown.png": Resource(png()),
        "menu.png": Resource(png(colour="blue")),
        "lead.png": Resource(png(30, 30)),
    }
    cleaned = cleaning.clean(
        page(
            '<head><meta property="og:image" content="lead.png"></head><body><nav><img src="menu.png"><a href=a>Home</a></nav>'
            f'<article>{paragraphs()}<p><img src="shown.png" alt="The quay"></p>{paragraphs()}</article></body>',
            resources=resources,
        )
    )
    figures = [block for block in cleaned.article.blocks if block.kind is BlockKind.FIGURE]
    keys = {picture.key for picture in cleaned.pictures}
    assert [figure.images[0].alternative for figure in figures] == ["The quay"]
    assert keys == {figures[0].images[0].key, cleaned.article.lead_image}


def test_a_page_that_hides_its_text_until_a_script_runs_is_read() -> None:
    article = cleaning.clean(page(f'<body style="visibility:hidden"><article>{paragraphs()}</article></body>')).article
    assert article.text.startswith(PROSE[0])
    assert article.receipt.engine.startswith("hidden/")


def test_blocks_say_their_direction_only_where_it_differs() -> None:
    article = cleaning.clean(
        page(
            f'<html dir="ltr"><body><article>{paragraphs()}<p>שלום לכולם, אמר האופה כשפתח את הדלת.</p></article></body>'
        )
    ).article
    assert article.direction == "ltr"
    assert [block.direction for block in article.blocks] == ["", "", "", "rtl"]


def test_blocks_say_their_language_only_where_it_differs() -> None:
    saved = page(
        f'<html lang="en-GB"><body lang="en"><article>{paragraphs()}<p lang="fr">Tout est bien qui finit bien.</p></article></body>'
    )
    assert [block.language for block in cleaning.clean(saved).article.blocks] == ["", "", "", "fr"]


def test_warnings_of_the_file_come_first() -> None:
    saved = page(f"<article>{paragraphs()}<img src=a.jpg alt=a></article>")
    article = cleaning.clean(replace(saved, warnings=("Two parts were damaged.",))).article
    assert article.warnings == ("Two parts were damaged.", "0 of 1 images kept; 1 is not in the file.")


def test_footnotes_survive_with_their_links_both_ways() -> None:
    note = '<section class="footnotes"><ol><li id="f1">A note on bells. <a href="#r1">back</a></li></ol></section>'
    text = (
        '<p>The bells rang<sup id="r1"><a href="#f1">1</a></sup> until the morning came and the water fell at last.</p>'
    )
    blocks = cleaning.clean(page(f"<article>{paragraphs()}{text}{paragraphs()}{note}</article>")).article.blocks
    targets = {inline.target for block in blocks for inline in block.inlines}
    assert {"#f1", "f1", "#r1", "r1"} <= targets
    assert blocks[-1].stands_in(ContainerKind.FOOTNOTES)


def test_a_very_short_page_is_read_without_its_menu_and_footer() -> None:
    menu, footer = "<nav><a href=a>Home</a></nav>", f"<footer><p>{PROSE[0]}</p></footer>"
    article = cleaning.clean(
        page(f"<body>{menu}<main><h1>Road closed</h1><p>Mill Lane is closed.</p></main>{footer}</body>")
    ).article
    assert article.text.endswith("Mill Lane is closed.")
    assert "Home" not in article.text


def test_a_short_text_beside_a_paywall_is_told() -> None:
    wall = '<div class="paywall-box"><p>To read on, take out a subscription.</p></div>'
    assert any(
        "subscription" in warning
        for warning in cleaning.clean(page(f"<article>{paragraphs()}</article>{wall}")).article.warnings
    )
    assert cleaning.clean(page(f"<article>{paragraphs(*PROSE * 4)}</article>{wall}")).article.warnings == ()


def test_candidates_and_the_original_for_mending_by_hand() -> None:
    saved = page(f"<nav><a href=a>Home</a></nav><article>{paragraphs()}</article>")
    names = [name for name, _ in cleaning.candidates(saved)]
    assert names[0] == "article"
    assert names[-1] == "everything"
    assert [block.text for block in cleaning.original_blocks(saved)] == ["Home", *PROSE]
    assert cleaning.original_blocks(page("")) == ()
    assert cleaning.clean(saved, "everything").article.text.startswith("Home")


def test_candidates_of_a_text() -> None:
    saved = text_page("Home\nNews\n\n" + "\n\n".join(PROSE))
    found = dict(cleaning.candidates(saved))
    assert found["everything"].article.text.startswith("Home")
    assert found["article"].article.text.startswith(PROSE[0])
    assert len(cleaning.original_blocks(saved)) == 5


def test_a_text_has_its_receipt() -> None:
    lines = "\n\n".join(PROSE)
    article = cleaning.clean(text_page(f"Home\nNews\n\n{lines}")).article
    assert article.warnings == ()
    assert article.receipt.engine.startswith("text/")
    assert article.receipt.words_on_page == article.receipt.words_kept + 2
    menu = "\n".join(["Advertisement and more of it"] * 40)
    scattered = f"\n{menu}\n".join(
        "\n".join(f"{part} {text}" for text in PROSE) for part in ("First:", "Second:", "Third:")
    )
    assert any("may be missing" in warning for warning in cleaning.clean(text_page(scattered)).article.warnings)


def test_a_second_engine_is_asked_where_the_first_took_next_to_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    menu = Block(BlockKind.PARAGRAPH, "Home News Sport " * 20)

    def poor(source: Source) -> list[Block]:
        article(source)
        return [menu]

    article = PROFILES["article"]
    monkeypatch.setitem(PROFILES, "article", poor)
    saved = page(f"<body><article>{paragraphs(*PROSE * 3)}</article></body>")
    cleaned = cleaning.clean(saved).article
    assert cleaned.receipt.engine.startswith("second/")
    assert cleaned.text.startswith(PROSE[0])
    monkeypatch.setitem(PROFILES, "second", lambda source: [])
    assert cleaning.clean(saved).article.text == menu.text


def test_a_date_written_in_the_byline_is_used_last() -> None:
    article = cleaning.clean(
        page(f'<article><p class="byline">By Ann Other, 4 May 2020</p>{paragraphs()}</article>')
    ).article
    assert (article.byline, article.published) == (("Ann Other",), "2020-05-04")


def test_cleaning_again_gives_the_same() -> None:
    saved = page(f"<article><h1>Flood</h1>{paragraphs()}<ul><li>a</li></ul></article>")
    assert cleaning.clean(saved) == cleaning.clean(saved)


PIECES = [
    "<p>", "</p>", "<div class=comment>", "</div>", "<table><tr><td>", "</table>", "<a href='javascript:x'>", "</a>", "<article>", "<h1>",
    "<ul><li>", "<figure><img src=x>", "<figcaption>", "<pre>", "<script>", "<style>", "<!--", "-->", "<svg>", "<math>", "<noscript>",
    "<![CDATA[", "]]>", "\x00", "“", "”", "&nbsp;", "&#0;", "&bogus;", PROSE[0], PROSE[1], "<body dir=rtl>", "<base href='x:y'>",
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_markup_raises_anything_but_no_article(pieces: list[str]) -> None:
    try:
        article = cleaning.clean(page("".join(pieces), "https://example.org/a")).article
    except NoArticle:
        return
    for block, span in article.placed_blocks():
        assert article.text[span.start : span.end] == block.text
        assert all(0 <= inline.start <= inline.end <= len(block.text) for inline in block.inlines)
        assert not any(inline.target.lower().startswith(("javascript:", "data:", "file:")) for inline in block.inlines)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_raises_anything_but_no_article(content: str) -> None:
    for saved in (page(content), text_page(content)):
        try:
            cleaning.clean(saved)
        except NoArticle:
            continue


def test_a_page_of_labels_and_links_is_kept_whole() -> None:
    menu = "".join(f'<p><a href="/{word}">{word}</a></p>' for word in ("Boats", "Bells", "Bread"))
    article = cleaning.clean(page(f"<title>Town</title><body><nav>{menu}</nav></body>")).article
    assert article.text.split("\n\n") == ["Boats", "Bells", "Bread"]
    assert article.receipt.engine.startswith("everything/")


def test_a_video_without_a_poster_is_no_missing_image() -> None:
    frame = '<iframe src="https://video.example.org/embed/1"></iframe>'
    article = cleaning.clean(page(f"<article>{paragraphs()}{frame}{paragraphs()}</article>")).article
    assert any(block.link for block in article.blocks)
    assert article.receipt.images_on_page == 0
    assert not article.warnings


LINE = "Line {} of the chronicle tells what was seen from the tower that day, and by whom, in some seventy letters."


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["<div>", '<div class="story">', "<section>", "<td>", "<article>"]), st.integers(1, 6)
        ),
        min_size=1,
        max_size=5,
    )
)
def test_no_page_loses_more_than_a_third_of_its_body_in_silence(parts: list[tuple[str, int]]) -> None:
    number = 0
    markup: list[str] = []
    for opening, count in parts:
        lines = "".join(f"<p>{LINE.format(number + offset)}</p>" for offset in range(count))
        inner = f"{opening}{lines}</{opening.strip('<>').split()[0]}>"
        markup.append(f"<table><tr>{inner}</tr></table>" if opening == "<td>" else inner)
        number += count
    article = cleaning.clean(page(f"<title>Chronicle</title><body>{''.join(markup)}</body>")).article
    kept = sum(LINE.format(at) in article.text for at in range(number))
    assert kept >= 2 / 3 * number or article.warnings
