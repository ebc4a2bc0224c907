# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
import pytest

from reader.article import Media, SavedPage
from reader.cleaning import metadata
from tests.cleaning.trees import page, tree


def read(head: str, body: str = "<p>x</p>", html: str = "<html>") -> metadata.Metadata:
    markup = f"{html}<head>{head}</head><body>{body}</body></html>"
    return metadata.read(tree(markup), page(markup))


def test_linked_data_comes_before_meta_and_meta_before_the_tree() -> None:
    linked = '<script type="application/ld+json">{"@type":"Article","headline":"Linked","datePublished":"2020-01-02","author":{"name":"Ann Other"}}</script>'
    meta = '<meta property="og:title" content="Meta"><meta name="author" content="Bo Bell"><meta property="article:published_time" content="2021-01-01">'
    found = read(linked + meta + "<title>Shown</title>")
    assert (found.title, found.byline, found.published) == ("Linked", ("Ann Other",), "2020-01-02")
    found = read(meta + "<title>Shown</title>")
    assert (found.title, found.byline, found.published) == ("Meta", ("Bo Bell",), "2021-01-01")


def test_a_property_comes_before_a_name() -> None:
    found = read(
        '<meta name="dc:creator" content="Copy"><meta property="dc:creator" content="Ann Other"><meta name="DC.title" content="A title">'
    )
    assert (found.byline, found.title) == (("Ann Other",), "A title")


@pytest.mark.parametrize(
    ("shown", "body", "title"),
    [
        ("Harbour bridge reopens after two years | The Courier", "", "Harbour bridge reopens after two years"),
        ("The Courier - Harbour bridge", "<h1>Harbour bridge</h1>", "Harbour bridge"),
        ("Harbour bridge - The Courier", "", "Harbour bridge - The Courier"),
        ("Settings — Lantern 2.4", '<h1>Settings<a href="#s">¶</a></h1>', "Settings"),
        ("The Courier: what the harbour bridge cost us", "", "what the harbour bridge cost us"),
        ("Home", "<h1>Harbour bridge reopens after two years</h1>", "Harbour bridge reopens after two years"),
        ("", "<h1>Harbour bridge</h1>", "Harbour bridge"),
        ("", "", ""),
    ],
)
def test_titles_without_the_name_of_the_site(shown: str, body: str, title: str) -> None:
    assert read(f"<title>{shown}</title>", body).title == title


def test_titles_are_one_line_of_plain_text() -> None:
    found = read('<meta property="og:title" content="One&#10;two \u202ethree &lt;b&gt;">')
    assert found.title == "One two three <b>"
    assert len(read(f"<title>{'long ' * 500}</title>").title) <= metadata.LONGEST_TITLE


def test_a_link_to_the_author_is_the_name_in_a_byline() -> None:
    found = read("", '<div class="author">By <a rel="author">Ann Other, MD</a><br>Courier Health News</div>')
    assert found.byline == ("Ann Other, MD",)
    found = read("", '<div class="author"><a href="/u/1">ann_other</a><span>Posts: 30</span></div>')
    assert found.byline == ("ann_other",)
    found = read("", '<p class="byline">By Bo Bell</p><aside><a rel="author">Ann Other</a></aside>')
    assert found.byline == ("Bo Bell",)


def test_what_is_told_of_an_author_is_no_name() -> None:
    told = '<div class="author-info"><div>ANN OTHER</div><div>Other covers the coast, and lives in an old mill.</div></div>'
    assert read("", f'{told}<p class="author-name">Ann Other</p>').byline == ("Ann Other",)
    assert read("", '<p class="byline">By Ann B. Other, Jr.</p>').byline == ("Ann B. Other, Jr.",)


def test_roles_beside_a_name_are_no_part_of_it() -> None:
    found = read("", '<div class="byline-block"><span>Ann Other</span><span>Coast correspondent</span></div>')
    assert found.byline == ("Ann Other",)
    assert found.byline_lines == ["Ann Other", "Ann OtherCoast correspondent"]


def test_the_byline_in_the_tree_is_found_and_remembered() -> None:
    found = read(
        "",
        '<p class="byline">By <a rel="author">Ann Other</a></p><div class="author-bio">'
        + "A long text. " * 20
        + "</div>",
    )
    assert found.byline == ("Ann Other",)
    assert found.byline_lines == ["By Ann Other", "Ann Other"]


def test_dates_in_the_tree() -> None:
    found = read(
        "",
        '<time itemprop="datePublished" datetime="2020-05-04T10:00">May</time><meta itemprop="dateModified" content="2020-05-05">',
    )
    assert (found.published, found.modified) == ("2020-05-04T10:00:00", "2020-05-05")
    assert read("", '<time class="published">4 May 2020</time>').published == "2020-05-04"


def test_site_address_language_direction_section_and_image() -> None:
    found = read(
        '<meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://example.org/a">'
        '<meta property="article:section" content="News"><meta property="og:image" content="lead.jpg"><meta name="description" content="Short.">',
        html='<html lang="pt_BR" dir="ltr">',
    )
    assert (found.site, found.url, found.language, found.direction) == (
        "The Courier",
        "https://example.org/a",
        "pt-BR",
        "ltr",
    )
    assert (found.section, found.images, found.excerpt) == ("News", ["lead.jpg"], "Short.")


def test_what_the_file_says_of_the_address_and_title() -> None:
    saved = SavedPage("f", "mhtml", Media.HTML, "<p>x</p>", url="https://example.org/saved", title="Saved title")
    found = metadata.read(tree(saved.content), saved)
    assert (found.url, found.title) == ("https://example.org/saved", "Saved title")


def test_addresses_that_are_not_of_the_web_are_refused() -> None:
    assert read('<link rel="canonical" href="javascript:x"><meta property="og:url" content="file:///x">').url is None
    assert read("", html='<html lang="<script>">').language is None


def test_the_headline_of_the_page_comes_before_one_written_for_sharing() -> None:
    shown = "Hunter falls ill after eating a rabbit – The Courier"
    body = "<h1>Hunter falls ill after eating a rabbit</h1>"
    head = (
        f'<title>{shown}</title><meta property="og:title" content="You will not believe what this man had for dinner">'
    )
    assert read(head, body).title == "Hunter falls ill after eating a rabbit"


def test_what_a_page_says_of_itself_escaped_twice_is_read_as_meant() -> None:
    linked = '<script type="application/ld+json">{"@type":"Article","headline":"Don&#39;t ask &amp; wait","author":{"name":"Ann O&#039;Ther"}}</script>'
    found = read(linked + '<meta property="og:description" content="Salt&amp;nbsp;fish &amp;mdash; again">')
    assert (found.title, found.byline, found.excerpt) == ("Don't ask & wait", ("Ann O'Ther",), "Salt fish — again")
    assert read("<title>How to write &amp;lt;p&amp;gt; and &amp;c</title>").title == "How to write &lt;p&gt; and &c"
