# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
import pytest

from reader.cleaning.dom import text_of
from reader.cleaning.measure import Measures
from reader.cleaning.selection import Selection
from tests.cleaning.trees import PROSE, tree


def selected(markup: str, kept: str = "kept", *, url: str | None = None, title: str = "") -> str:
    """Return the text left of markup whose elements with that class (and all below) the engine is said to have kept."""
    root = tree(markup)
    measures = Measures(root)
    judged: set[int] = set()
    for index, element in enumerate(measures.elements):
        if kept in (element.get("class") or "").split():
            judged.add(index)
    selection = Selection(measures, judged)
    selection.find_headline(title)
    selection.mend()
    selection.fetch_lede()
    selection.drop_cards(url)
    return text_of(selection.cut(root))


KEPT = "".join(f'<p class="kept">{text}</p>' for text in PROSE)
FIRST, SECOND = f'<p class="kept">{PROSE[0]}</p>', f'<p class="kept">{PROSE[1]}</p>'


@pytest.mark.parametrize(
    "lost",
    [
        "<h2>What came next</h2>",
        '<h2><a href="#x">What came next</a></h2>',
        "<ul><li>What came next</li></ul>",
        '<p>Buy it:</p><ul><li><a href="https://example.org/">What came next</a></li></ul>',
        "<pre>What came next</pre>",
        "<blockquote>What came next</blockquote>",
        "<table><tr><td>What came next</td></tr></table>",
        f"<div><p>What came next. {PROSE[2]}</p></div>",
        "<figure><img src=a><figcaption>What came next</figcaption></figure>",
        "<div><ul><li>What</li><li>came</li><li>next: What came next</li></ul></div>",
        "<section><h4>What came next</h4><div><img src=a><img src=b><img src=c></div></section>",
        '<ul class="gallery"><li><img src=a> What came next</li><li><img src=b> The quay in the evening</li></ul>',
    ],
)
def test_what_the_engine_lost_between_paragraphs_comes_back(lost: str) -> None:
    assert "What came next" in selected(f'<div class="kept">{FIRST}{lost}{SECOND}</div>')


@pytest.mark.parametrize(
    "lost",
    [
        "<h3>Related stories</h3>",
        '<h3>Read more</h3><ul><li><a href="a">What came next</a></li></ul>',
        '<div class="share-tools"><p>What came next</p></div>',
        '<div role="dialog"><p>What came next</p></div>',
        "<nav>What came next</nav>",
        f'<ul class="gallery">{"<li><img src=a> What came next</li>" * 50}</ul>',
        f'<div class="newsletter"><p>What came next. {PROSE[2]}</p></div>',
        '<div><a href="a">What came next</a> <a href="b">and then</a></div>',
    ],
)
def test_asides_stay_away(lost: str) -> None:
    text = selected(f'<div class="kept">{FIRST}{lost}{SECOND}</div>')
    assert "What came next" not in text
    assert "Related" not in text


def test_inline_pieces_of_a_kept_paragraph_stay() -> None:
    assert "one two three" in selected('<div class="kept"><p class="kept">one <a href="#n">two</a> three</p></div>')


def test_references_come_back_even_behind_the_text() -> None:
    markup = f'<div class="kept">{KEPT}<h2 class="kept">References</h2><div class="box"></div><ol><li>A book of mills</li></ol></div>'
    assert "A book of mills" in selected(markup)


@pytest.mark.parametrize("named", ['class="footnotes"', 'role="doc-endnotes"'])
def test_footnotes_come_back(named: str) -> None:
    assert "A note on bells" in selected(
        f'<div class="kept">{KEPT}<section {named}><ol><li>A note on bells</li></ol></section></div>'
    )


def test_a_lede_set_like_the_body_is_fetched_and_a_deck_is_not() -> None:
    body_lines = "".join(f'<p class="text kept">{text}</p>' for text in PROSE[1:])
    page = f'<h1>Flood</h1><div><p class="deck">{PROSE[2]}</p></div><div><p class="text">{PROSE[0]}</p></div><div class="kept">{body_lines}</div>'
    text = selected(page, title="flood")
    assert text.startswith(PROSE[0])
    assert text.count(PROSE[2]) == 1


def test_teasers_of_the_same_site_within_the_text_go() -> None:
    card = '<div class="kept"><a class="kept" href="/other"><img class="kept" src="a.jpg"></a><a class="kept" href="/other">Another story</a></div>'
    assert "Another story" not in selected(f'<div class="kept">{FIRST}{card}{SECOND}</div>')
    shop = card.replace("/other", "https://shop.example.org/kettle")
    assert "Another story" in selected(f'<div class="kept">{FIRST}{shop}{SECOND}</div>', url="https://example.com/page")


def test_hover_cards_go_and_the_name_they_hang_on_stays() -> None:
    links = "".join(f'<a class="kept" href="/{n}">Ann Other wrote this {n}</a>' for n in range(3))
    card = f'<span class="kept"><a class="kept" href="/ann">Ann Other</a><span class="kept"><img class="kept" src="a.jpg">{links}</span></span>'
    text = selected(
        f'<div class="kept">{FIRST}<p class="kept">It was {card} who rang the bells that night.</p>{SECOND}</div>'
    )
    assert "It was Ann Other who rang" in text


def test_a_page_of_teasers_is_a_listing() -> None:
    teasers = "".join(f'<article><h2><a href="/{n}">Story {n}</a></h2><p>{PROSE[0]}</p></article>' for n in range(9))
    root = tree(f"<main>{teasers}</main>")
    measures = Measures(root)
    only = {next(i for i, element in enumerate(measures.elements) if text_of(element) == PROSE[0])}
    selection = Selection(measures, only)
    assert selection.is_listing()
    selection.take_listing()
    assert text_of(selection.cut(root)).count("Story") == 9


def test_a_lead_figure_below_the_headline_is_kept() -> None:
    page = f'<h1>Flood</h1><figure><img src="a.jpg"><figcaption>The quay</figcaption></figure><div class="kept">{KEPT}</div>'
    assert "The quay" in selected(page, title="flood")


def test_a_lead_picture_in_a_division_is_kept_with_its_caption_alone() -> None:
    picture = '<div class="media"><div><img src="a.jpg"></div><p class="caption">The quay</p></div>'
    page = f'<h1>Flood</h1>{picture}<div class="kept">{KEPT}</div>'
    assert "The quay" in selected(page, title="flood")
    more = page.replace("The quay", "The quay</p><p>Send us yours, and win a boat")
    assert "The quay" not in selected(more, title="flood")


def test_a_figure_right_behind_the_last_line_is_kept_with_its_caption() -> None:
    step = f'<div class="step"><div class="kept">{KEPT}</div><figure><img src="a.jpg"></figure><figcaption>Done</figcaption></div>'
    assert "Done" in selected(step)
    assert "Done" not in selected(step.replace("<figure>", "<p>Other stories</p><figure>"))


def test_a_table_the_engine_kept_is_kept_whole() -> None:
    cells = (
        '<tr class="kept"><th class="kept">Tide</th><td><div>High</div></td></tr><tr><th>Wind</th><td>None</td></tr>'
    )
    text = selected(f'<div class="kept">{FIRST}<table class="kept">{cells}</table>{SECOND}</div>')
    assert "TideHighWindNone" in text


def test_a_table_of_contents_is_kept() -> None:
    links = "".join(f'<li><a href="#{name}">{name}</a></li>' for name in ("Rain", "Bells", "Fish"))
    sections = "".join(f'<h2 class="kept" id="{name}">{name}</h2>{FIRST}' for name in ("Rain", "Bells", "Fish"))
    contents = f"<nav><ul>{links}</ul></nav>"
    assert "RainBellsFish" in selected(f'<div class="kept">{FIRST}{contents}{sections}</div>')
    assert "RainBellsFish" in selected(
        f'<h1>Flood</h1>{contents}<div class="kept">{FIRST}{sections}</div>', title="flood"
    )
    assert "RainBellsFish" not in selected(
        f'{contents}<h1>Flood</h1><div class="kept">{FIRST}{sections}</div>', title="flood"
    )


def test_menus_the_engine_kept_go() -> None:
    menu = '<div class="kept" role="navigation"><p class="kept">Articles about rivers</p></div>'
    assert "rivers" not in selected(f'<div class="kept">{KEPT}{menu}</div>')


def test_a_short_sentence_right_before_the_text_is_kept() -> None:
    assert "It rained all of that week." in selected(
        f'<div class="kept"><p>It rained all of that week.</p>{KEPT}</div>'
    )
    assert "Share it" not in selected(f'<div class="kept"><p>Share it</p>{KEPT}</div>')


def test_a_part_like_those_kept_beside_it_is_kept() -> None:
    parts = "".join(f'<div class="part">{text}</div>' for text in ("Ann", PROSE[0], "Bo", PROSE[1], PROSE[2]))
    root = tree(f'<main>{parts}<div class="other">Cy</div><div class="part">Dee</div></main>')
    measures = Measures(root)
    judged = {i for i, element in enumerate(measures.elements) if text_of(element) in PROSE}
    selection = Selection(measures, judged)
    selection.mend()
    text = text_of(selection.cut(root))
    assert "Bo" in text
    assert "Cy" not in text
    assert "Dee" not in text


def test_a_box_the_engine_took_for_the_text_is_joined_by_what_stands_around_it() -> None:
    around = "".join(f"<p>{text}</p>" for text in PROSE)
    page = f'<div>{around}<p>He went home in the rain, singing.</p><p>{PROSE[0]}</p><div class="box kept">{KEPT}</div></div><p>{PROSE[1]} Elsewhere.</p>'
    text = selected(page)
    assert text.startswith(PROSE[0])
    assert "He went home in the rain, singing." in text
    assert "Elsewhere" not in text


@pytest.mark.parametrize(
    "lost",
    [
        "<ul><li>What came next</li></ul>",
        '<div class="pullquote"><p>What came next</p></div>',
        "<div><h3>What came next</h3><button>Copy</button></div>",
        "<header><time>12.10</time><h2>What came next</h2></header>",
        "<p>What came next:</p><ul><li>a</li></ul>",
        "<p>What came next:</p><div><pre>a</pre></div>",
    ],
)
def test_short_things_come_back_where_their_place_says_what_they_are(lost: str) -> None:
    assert "What came next" in selected(f'<div class="kept">{FIRST}{lost}<p class="kept">Short.</p>{SECOND}</div>')


def test_a_list_between_the_last_long_line_and_a_short_one_comes_back() -> None:
    markup = f'<div class="kept">{FIRST}<ul><li>What came next</li></ul><p class="kept">Short.</p></div>'
    assert "What came next" in selected(markup)
    assert "What came next" not in selected(markup.replace('<p class="kept">Short.</p>', ""))


def test_notes_in_a_section_behind_kept_ones_come_back() -> None:
    notes = '<section class="bibliography"><h2>References</h2><ul><li>What came next</li></ul></section>'
    assert "What came next" in selected(f'<div><section class="kept">{KEPT}</section>{notes}</div>')
    assert "What came next" not in selected(f'<div><section class="kept">{KEPT}</section></div><div>{notes}</div>')


def test_a_small_box_within_a_text_brings_the_text_back_short_lines_included() -> None:
    box = '<div class="note"><div class="kept"><p class="kept">Mind the step.</p></div></div>'
    line = '<p>See <a href="/quay">the quay</a>.</p>'
    found = selected(f"<div><p>{PROSE[0]}</p>{box}<p>{PROSE[1]}</p><h2>By noon</h2>{line}</div>")
    assert found == f"{PROSE[0]}Mind the step.{PROSE[1]}By noonSee the quay."


def test_all_parts_of_a_series_are_kept() -> None:
    parts = [
        f'<article class="entry"><header><time>{at}</time></header><p>{text}</p></article>'
        for at, text in enumerate(PROSE)
    ]
    found = selected(f"<main>{parts[0].replace('<p>', '<p class=kept>')}{parts[1]}{parts[2]}</main>")
    assert found == "".join(f"{at}{text}" for at, text in enumerate(PROSE))
