# SPDX-License-Identifier: MIT
"""Bounding markup: what is within bounds stays as it is, what is not is simplified or refused, in one pass."""

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import UnreadableFile
from reader.formats import limits
from reader.formats.markup import bound
from tests.formats import samples


def deepest(markup: str) -> int:
    parser = lxml.html.HTMLParser(huge_tree=True)
    root = lxml.html.document_fromstring(markup, parser=parser)
    depth, level = 0, [root]
    while level:
        depth += 1
        level = [child for element in level for child in element]
    return depth


def test_a_common_page_passes_untouched() -> None:
    page = samples.article('<img src="k.png" alt="a > b"><p class=x data-y=\'"\'>5 < 6 & 7 <br/>it\'s</p><!-- note -->')
    bounded = bound(page)
    assert bounded.markup == page
    assert bounded.resources == {}
    assert bounded.warnings == ()


@pytest.mark.parametrize(
    "opened", ["<div>", "<blockquote><b><i>", "<span>", "<ul><li>", "<table><tr><td>", "<x-y>", "<q>"]
)
def test_deep_nesting_is_flattened_and_keeps_all_text(opened: str) -> None:
    bounded = bound(samples.article(f"{opened * 5000}<p>innermost</p>"))
    assert "innermost" in bounded.markup
    assert deepest(bounded.markup) < 256
    assert samples.SENTENCES[2] in bounded.markup
    assert "nested" in bounded.warnings[0]


def test_paragraphs_within_flattened_containers_stay_paragraphs() -> None:
    bounded = bound("<div>" * 600 + "<p>one</p><p>two</p>" + "</div>" * 600 + "<p>three</p>")
    assert "<p>one</p><p>two</p>" in bounded.markup
    assert bounded.markup.endswith("<p>three</p>")


@pytest.mark.parametrize("name", ["p", "li", "dt", "td", "tr", "option"])
def test_elements_without_end_tags_are_not_nested(name: str) -> None:
    page = f"<{name}>word " * 1000
    assert bound(page).markup == page


def test_attributes_beyond_measure_go() -> None:
    many = " ".join(f"a{number}=1" for number in range(200_000))
    bounded = bound(f"<p {many}>text</p>")
    assert len(bounded.markup) < 2000
    assert bounded.markup.endswith(">text</p>")
    assert bounded.warnings


def test_long_values_go_and_long_texts_are_cut() -> None:
    bounded = bound(f'<p data-x="{"x" * 100_000}" title="{"y" * 100_000}">text</p>')
    assert 'data-x=""' in bounded.markup
    assert len(bounded.markup) < limits.LONGEST_VALUE + 100
    assert ">text</p>" in bounded.markup


def test_long_scripts_and_styles_are_emptied_and_data_is_kept() -> None:
    long = "z" * 500_000
    bounded = bound(
        f'<script>{long}</script><style>{long}</style><script type="application/ld+json">{long}</script><p>text</p>'
    )
    assert bounded.markup.startswith("<script></script><style></style>")
    assert bounded.markup.count("z") == 500_000
    assert bounded.markup.endswith("<p>text</p>")


@pytest.mark.parametrize(
    ("page", "result"),
    [
        ("<p>kept<!-- never closed <p>gone", "<p>kept"),
        ("<p>kept<script>never closed <p>gone", "<p>kept<script></script>"),
        ("<p>kept<a href='never closed <p>gone", "<p>kept"),
        ("<p>kept<a href=x", "<p>kept"),
        ("<p>kept</p", "<p>kept"),
        ("<!--><p>kept", "<!--><p>kept"),
        ("<!-- a --!><p>kept", "<!-- a --!><p>kept"),
        ("<title>never closed<p>kept", "<title>never closed<p>kept"),
        ("<p title=it's>kept</p>", "<p title=it's>kept</p>"),
        ("a < b <3 </> <!x> <?y?>", "a < b <3 </> <!x> <?y?>"),
    ],
)
def test_what_is_cut_ends_where_browsers_end_it(page: str, result: str) -> None:
    assert bound(page).markup == result


def test_an_xml_declaration_goes() -> None:
    bounded = bound('\n<?xml version="1.0" encoding="shift_jis"?><!DOCTYPE html><html><p>text</p></html>')
    assert bounded.markup == "<!DOCTYPE html><html><p>text</p></html>"
    lxml.html.document_fromstring(bounded.markup)


def test_xhtml_closes_what_closes_itself() -> None:
    page = '<?xml version="1.0"?><html><script src="x"/><a id="y"/><p>a<br/>b<![CDATA[<i> & ]]></p></html>'
    assert bound(page, xhtml=True).markup == (
        '<html><script src="x"></script><a id="y"></a><p>a<br/>b&lt;i&gt; &amp; </p></html>'
    )
    laughs = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><p>&b;</p>'
    assert bound(laughs, xhtml=True).markup == "<!DOCTYPE html><p>&b;</p>"


def test_too_much_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="elements"):
        bound("<b></b>" * (limits.MOST_ELEMENTS + 1))
    with pytest.raises(UnreadableFile, match="million"):
        bound("word " * (limits.LARGEST_MARKUP // 5 + 1))
    with pytest.raises(UnreadableFile, match="special"):
        bound("&x" * (limits.MOST_REFERENCES + 1))


def test_comments_beyond_measure_go() -> None:
    for comment in ("<!---->", "<!x>", "<?x>", "<!-->"):
        bounded = bound(comment * (limits.MOST_COMMENTS + 50) + "<p>text</p>")
        assert bounded.markup == comment * limits.MOST_COMMENTS + "<p>text</p>"


# ── Properties ───────────────────────────────────────────────────────────────

PIECES = st.sampled_from(
    [
        *"< > </ /> <div> </div> <p = <!-- --> <script> </script> <b> </b> <style> </style <title> <![CDATA[".split(),
        *"]]> [ \" ' <!DOCTYPE <textarea> </table> x é &amp;".split(),
        *(" ", "\n", " a='", "<?xml ?>", "<img src=data:image/png,", "<table><tr><td>"),
        '<a href="data:image/gif;base64,R0lG">',
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60), st.booleans())
def test_no_markup_makes_it_raise(pieces: list[str], xhtml: bool) -> None:
    once = bound("".join(pieces), xhtml=xhtml).markup
    assert len(once) <= 3 * len("".join(pieces)) + 100


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_bounding_again_changes_nothing(pieces: list[str]) -> None:
    once = bound("".join(pieces)).markup
    assert bound(once).markup == once


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(["<div>", "<b>", "<blockquote>", "</b>", "<p>", "<i>", "</div>", "<td>", "<ul>"]), max_size=20
    )
)
def test_never_deeper_than_the_parser_keeps(pieces: list[str]) -> None:
    assert deepest("<p>x</p>" + bound("".join(pieces) * 60).markup) < 400
