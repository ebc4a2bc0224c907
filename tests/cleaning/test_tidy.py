# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning import tidy
from reader.cleaning.dom import text_of
from reader.cleaning.measure import Measures
from reader.cleaning.metadata import Metadata
from tests.cleaning.trees import PROSE, body, paragraphs


def tidied(markup: str, found: Metadata | None = None) -> str:
    root = body(markup)
    found = found or Metadata(title="A flood in the lower town", url="https://example.org/flood")
    tidy.tidy(root, found, Measures(root))
    return " ".join(" ".join(map(str, root.itertext())).split())


@pytest.mark.parametrize(
    "line",
    [
        "<h1>A flood in the lower town</h1>",
        "<h2>A flood in the lower town!</h2>",
        "<p>A flood in the lower town</p>",
        "<div>By Ann Other</div>",
        "<p>12 May 2020, 10:15</p>",
        "<div><time>May 12</time></div>",
        "<p>Updated: 3 hours 5 min ago</p>",
        '<p class="byline">Ann Other | The Courier</p>',
        "<p>Medically reviewed by Bo Bell, MD</p>",
        '<div class="hatnote">For the play, see <a href="x">A flood in the lower town (play)</a>.</div>',
        "<p>Share this</p>",
        "<p>ADVERTISEMENT</p>",
        '<div class="tag"><a href="/river">River</a></div>',
        '<p><a href="#recipe">Jump to Recipe</a> <a href="/print">Print Recipe</a></p>',
        '<p class="post-excerpt">What the water left</p>',
    ],
)
def test_the_head_of_an_article_is_cleared(line: str) -> None:
    found = Metadata(title="A flood in the lower town", byline=("Ann Other",), byline_lines=["Ann Other | The Courier"])
    assert tidied(line + paragraphs(), found).startswith(PROSE[0])


@pytest.mark.parametrize(
    "line",
    [
        '<p>Read more: <a href="x">The flood of 1910 and what it left</a></p>',
        '<p><b>Related:</b> <a href="x">The flood of 1910 and what it left</a></p>',
        "<p>Like this story? Share it with a good friend!</p>",
        '<p>On example.org: <a href="x">The flood of 1910 and what it left</a></p>',
        '<div class="newsletter-box"><p>Get our letter every morning.</p></div>',
        "<p>Advertisement</p>",
        "<p>Image 3 of 9</p>",
        "<h3>Like this:</h3><p>Like Loading...</p>",
        "<p>0 comments</p>",
        "<div>SUBSCRIBE</div>",
        '<p><a href="/x">THE FLOOD OF 1910 AND WHAT IT LEFT</a></p>',
        '<p><a href="/x">The flood of 1910, a year</a> [READ] <a href="/y">The bells of the lower town</a></p>',
        '<div><a href="/x"><span>Elsewhere</span> <span>The flood of 1910 and what it left</span></a></div>',
        '<p>Subscribe to <a href="x">the Courier</a> and stay a step ahead of the river.</p>',
    ],
)
def test_lines_between_paragraphs_that_are_no_text_go(line: str) -> None:
    first, second, third = PROSE
    assert tidied(f"<p>{first}</p>{line}<p>{second}</p><p>{third}</p>") == " ".join(PROSE)


@pytest.mark.parametrize(
    "line",
    [
        "<p>“No,” he said.</p>",
        "<p>More than once.</p>",
        "<p>Follow the river, they say.</p>",
        "<h2>The second night</h2>",
        "<h2>See also</h2>",
        "<ul><li>Share</li></ul>",
        "<p>See <a href=x>the table</a> for all the figures of that year.</p>",
        "<pre>close</pre>",
        '<p><a href="https://shop.example.com/">A SHOP OF BOATS AND ROPES AND SAILS</a></p>',
        '<p><a href="/x">What the mayor said that night</a></p>',
        '<p>Account: <a href="https://example.com/ann">@ann_other</a></p>',
    ],
)
def test_short_lines_of_the_text_stay(line: str) -> None:
    first, second, third = PROSE
    kept = tidied(f"<p>{first}</p>{line}<p>{second}</p><p>{third}</p>")
    assert text_of(body(line)) in kept


def test_a_table_before_the_text_keeps_the_title_in_its_cells() -> None:
    table = "<table><tr><th colspan=2>A flood in the lower town</th></tr><tr><th>Dead</th><td>none</td></tr></table>"
    assert tidied(table + paragraphs()).startswith("A flood in the lower town")
    assert tidied(table.replace("<table>", '<table role="presentation">') + paragraphs()).startswith("Dead")


def test_the_writers_of_posts_stay() -> None:
    posts = "".join(f'<div class="author">user{number}</div><p>{text}</p>' for number, text in enumerate(PROSE))
    assert tidied(posts).startswith("user0")
    assert "user2" in tidied(posts)
    assert tidied(f'<div class="author">Ann Other</div>{paragraphs()}', Metadata(byline=("Ann Other",))) == " ".join(
        PROSE
    )


def test_links_behind_a_label_go_with_it() -> None:
    first, second, third = PROSE
    links = "<h3>Related stories</h3><ul><li><a href=a>One thing</a></li><li><a href=b>Another thing</a></li></ul>"
    assert tidied(f"<p>{first}</p>{links}<p>{second}</p><p>{third}</p>") == " ".join(PROSE)


def test_headings_nothing_follows_go() -> None:
    assert tidied(f"{paragraphs()}<h3>What do you think?</h3><h3>More stories</h3>") == " ".join(PROSE)
    assert tidied(f'{paragraphs()}<h3>The quay in pictures</h3><img src="a.jpg">').endswith("The quay in pictures")


def test_a_post_shown_from_elsewhere_stays_behind_the_text() -> None:
    post = '<blockquote><p><a href="https://example.com/p/1">View this post</a></p></blockquote>'
    assert tidied(paragraphs() + post).endswith("View this post")


def test_tags_and_addresses_behind_the_text_go() -> None:
    tail = "<p>Tags: <a href=a>river</a>, <a href=b>flood</a></p><p>ann.other@example.org</p>"
    assert tidied(paragraphs() + tail) == " ".join(PROSE)


def test_a_named_deck_becomes_the_excerpt() -> None:
    found = Metadata(title="A flood in the lower town")
    assert tidied(f'<p class="standfirst">Nobody slept, and nobody was hurt.</p>{paragraphs()}', found) == " ".join(
        PROSE
    )
    assert found.excerpt == "Nobody slept, and nobody was hurt."


def test_a_box_name_around_the_whole_body_does_not_count() -> None:
    assert tidied(f'<div class="gallery-template">{paragraphs(*PROSE * 3)}</div>') == " ".join(PROSE * 3)


def test_an_article_without_prose_keeps_its_lines() -> None:
    assert tidied("<p>Roses</p><p>Violets</p><p>And so on</p>") == "Roses Violets And so on"


def test_a_heading_that_is_the_title_without_the_sites_name_goes() -> None:
    found = Metadata(title="A flood in the lower town – The Courier")
    assert tidied(f"<h1>A flood in the lower town</h1>{paragraphs()}", found).startswith(PROSE[0])
    assert tidied(f"<h2>The lower town</h2>{paragraphs()}", Metadata(title="A flood in the lower town")).startswith(
        "The lower"
    )


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="https://elsewhere.example.net/river">River</a></p>',
        '<p><a href="/river">It rose again.</a></p>',
        "<table><tr><th>Year</th></tr><tr><td><div><a href='/river'>River</a></div></td></tr></table>",
    ],
)
def test_links_in_the_head_that_are_no_section_s_name_stay(line: str) -> None:
    assert not tidied(line + paragraphs()).startswith(PROSE[0])


def test_the_number_of_a_note_stays_before_it() -> None:
    number = '<div class="footnote"><p><a href="#back">1</a></p><p>It was the third flood.</p></div>'
    assert "1 It was the third flood." in tidied(f"{paragraphs()} {number}".replace("</p><p>", "</p> <p>"))
    assert "1 It was" not in tidied(f"{paragraphs()} {number}".replace("#back", "/back").replace("</p><p>", "</p> <p>"))


def test_a_byline_in_the_head_of_a_page_without_metadata_is_remembered() -> None:
    found = Metadata(title="A flood in the lower town")
    tidied(f"<p>by Ann Other and Bo Bell, 3 May 2001</p>{paragraphs()}", found)
    assert found.byline == ("Ann Other", "Bo Bell")
    found = Metadata(title="A flood", byline=("Cy Cole",))
    tidied(f"<p>by Ann Other</p>{paragraphs()}", found)
    assert found.byline == ("Cy Cole",)
    found = Metadata(title="A flood")
    tidied(f"<p>By Monday</p>{paragraphs()}", found)
    assert found.byline == ()


def test_a_caption_in_a_table_of_data_stays_in_its_cell() -> None:
    row = '<tr><td colspan="2"><img src=a><div class="infobox-caption">The town</div></td></tr>'
    root = body(f"<table>{row}<tr><th>Height</th><td>12 m</td></tr></table>{paragraphs()}")
    tidy.tidy(root, Metadata(), Measures(root))
    assert [cell.tag for cell in root.iter("td", "th", "figure", "figcaption")] == ["td", "th", "td"]
