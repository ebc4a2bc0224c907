# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
from reader.article import BlockKind
from tests.cleaning.trees import blocks_of


def test_a_figure_holds_its_image_and_caption() -> None:
    (figure,) = blocks_of(
        '<figure><img src="a.jpg" alt="A"><figcaption>By the <a href="https://example.org/">sea</a>.</figcaption></figure>'
    )
    assert figure.kind is BlockKind.FIGURE
    assert (figure.text, figure.caption, figure.images[0].alternative) == ("", "By the sea.", "A")
    assert [figure.caption[i.start : i.end] for i in figure.caption_inlines] == ["sea"]


def test_a_label_beside_the_image_joins_the_caption() -> None:
    (figure,) = blocks_of('<figure><span>Photo</span><img src="a.jpg"><figcaption>The quay</figcaption></figure>')
    assert figure.caption == "Photo The quay"


def test_a_label_only_its_style_sets_apart_is_parted_from_the_name() -> None:
    caption = "<figcaption><span><span>Credit</span>Ann Other</span> <i>Mac<span>Donald</span></i></figcaption>"
    (figure,) = blocks_of(f"<figure><img src=a.jpg>{caption}</figure>")
    assert figure.caption == "Credit Ann Other MacDonald"


def test_a_picture_is_not_shown_twice_in_a_row() -> None:
    twice = '<div><img src="https://example.org/a.jpg?w=60"></div><figure><img src="https://example.org/a.jpg"><figcaption>The quay</figcaption></figure>'
    assert [block.caption for block in blocks_of(twice)] == ["The quay"]
    other = twice.replace("org/a.jpg?w=60", "org/b/a.jpg")
    assert [block.caption for block in blocks_of(other)] == ["", "The quay"]
    assert len(blocks_of('<img src="https://[x/a.jpg"><p></p><img src="https://[x/a.jpg">')) == 2


def test_twins_of_an_image_are_one() -> None:
    (figure,) = blocks_of(
        '<figure><img src="https://example.org/60/x.png" width="60"><img src="https://example.org/1200/x.png" width="1200"></figure>'
    )
    assert [image.width for image in figure.images] == [1200]


def test_figures_in_a_figure_keep_their_captions() -> None:
    found = blocks_of(
        "<figure><figure><img src=a.jpg><figcaption>One</figcaption></figure>"
        "<figure><img src=b.jpg><figcaption>Two</figcaption></figure><figcaption>Both</figcaption></figure>"
    )
    assert [block.caption for block in found] == ["One", "Two", "Both"]


def test_a_figure_around_a_table_captions_it() -> None:
    (table,) = blocks_of(
        "<figure><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><figcaption>Sums</figcaption></figure>"
    )
    assert (table.kind, table.caption) == (BlockKind.TABLE, "Sums")


def test_a_figure_around_code_keeps_the_code() -> None:
    code, caption = blocks_of("<figure><pre>x = 1</pre><figcaption>Listing</figcaption></figure>")
    assert (code.kind, caption.text) == (BlockKind.CODE, "Listing")


def test_a_video_is_a_link_with_its_poster() -> None:
    (figure,) = blocks_of('<video poster="p.jpg" title="Waves"><source src="https://example.org/v.mp4"></video>')
    assert figure.link == "https://example.org/v.mp4"
    assert figure.images[0].alternative == "Waves"
    (frame,) = blocks_of('<iframe src="https://video.example.org/embed/1"></iframe>')
    assert frame.link == "https://video.example.org/embed/1"
    assert "video.example.org" in frame.images[0].alternative


def test_a_caption_joins_the_figure_before_it() -> None:
    (figure,) = blocks_of("<img src=a.jpg><figcaption>Late</figcaption>")
    assert figure.caption == "Late"


def test_a_video_that_leads_nowhere_safe_is_left_out() -> None:
    assert blocks_of('<iframe src="javascript:alert(1)"></iframe><embed src="data:text/html,x">') == []
