# SPDX-License-Identifier: MIT
"""Data URIs: images lifted out of the markup, placeholders left where they are."""

import base64

from reader.formats.embedded import Embedded
from reader.formats.markup import bound
from tests.formats import samples


def uri(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def test_images_are_lifted_out_of_sources() -> None:
    picture = samples.png()
    bounded = bound(
        f"<p><img alt=k src={uri(picture)}><img src='{uri(picture)}'><img srcset='{uri(picture)} 2x, b.png'></p>"
    )
    assert bounded.markup == (
        '<p><img alt="k" src="embedded:1"><img src="embedded:1"><img srcset="embedded:1 2x, b.png"></p>'
    )
    assert bounded.resources["embedded:1"].data == picture
    assert bounded.resources["embedded:1"].media_type == "image/png"


def test_written_out_svg_is_lifted_and_empty_ones_stay() -> None:
    drawing = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect/%3E%3C/svg%3E"
    holder = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'%3E%3C/svg%3E"
    clear = "data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><rect fill-opacity=%220%22/></svg>"
    pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    bounded = bound(
        f'<img src="{drawing}"><img src="{holder}"><img src="{pixel}" data-src="real.png"><img src="data:,">'
        f'<img src="{clear}">'
    )
    assert bounded.resources["embedded:1"].data.startswith(b"<svg xmlns='http")
    assert len(bounded.resources) == 1
    assert holder in bounded.markup
    assert clear in bounded.markup
    assert pixel in bounded.markup


def test_long_data_is_lifted_before_decoding_wherever_it_stands() -> None:
    picture = samples.png() + bytes(20_000)
    embedded = Embedded()
    style = f"<style>a{{background:url({uri(picture)})}}b{{src:url({uri(picture, 'font/woff')})}}</style>"
    data = f"{style}<img src={uri(picture)}>"
    lifted = embedded.lift_long(data.encode())
    assert lifted == b"<style>a{background:url(embedded:1)}b{src:url(data:,)}</style><img src=embedded:1>"
    assert embedded.resources["embedded:1"].data == picture


def test_images_shared_through_a_style_find_their_way_back() -> None:
    picture = samples.png()
    bounded = bound(
        f"<style>:root{{--sf-img-3: url({uri(picture)})}}</style>"
        '<img src="data:image/svg+xml,<svg/>" style="background-image:var(--sf-img-3)!important">'
    )
    assert 'src="embedded:1"' in bounded.markup
    assert bounded.resources["embedded:1"].data == picture


def test_broken_base64_gives_what_is_left_of_it() -> None:
    cut = uri(samples.png())[:-3]
    bounded = bound(f'<img src="{cut}">')
    assert bounded.resources["embedded:1"].data.startswith(b"\x89PNG")
