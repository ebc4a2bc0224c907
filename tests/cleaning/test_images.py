# SPDX-License-Identifier: MIT
import io

import pytest
from PIL import Image

from reader.article import Resource
from reader.cleaning import prepare
from reader.cleaning.images import Images, is_placeholder, sources
from tests.cleaning.trees import body, page, tree


def png(width: int = 20, height: int = 10, colour: str = "red") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("markup", "first"),
    [
        ('<img src="a.jpg">', "a.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD" data-src="b.jpg">', "b.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD" srcset="s.jpg 320w, l.jpg 1280w, m.jpg 640w">', "l.jpg"),
        (
            '<img src="about:blank" data-hires="https://example.org/pictures/c.webp?x=1">',
            "https://example.org/pictures/c.webp?x=1",
        ),
        ('<picture><source srcset="p.webp 1x"><img></picture>', "p.webp"),
    ],
)
def test_the_likeliest_source_comes_first(markup: str, first: str) -> None:
    image = next(prepare.prepared(tree(markup)).iter("img"))
    assert next(sources(image)) == first


def test_placeholders() -> None:
    assert is_placeholder("")
    assert is_placeholder("data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==")
    assert not is_placeholder("data:image/png;base64," + "A" * 400)
    assert not is_placeholder("photo.jpg")


@pytest.mark.parametrize("name", ["pictures/a b.png", "https://example.org/x/pictures/a b.png", "pictures/a%20b.png"])
def test_an_image_is_found_as_written_decoded_or_joined(name: str) -> None:
    saved = page("", resources={name: Resource(png(), "image/png")})
    images = Images(saved, "https://example.org/x/page.html")
    image = next(body('<img src="pictures/a%20b.png" alt="A  picture">').iter("img"))
    if name.startswith("https"):
        images = Images(
            page("", resources={"https://example.org/x/pictures/a%20b.png": Resource(png())}),
            "https://example.org/x/page.html",
        )
    found = images.reference(image)
    assert found is not None
    assert (found.width, found.height, found.alternative) == (20, 10, "A picture")
    assert found.key in images.pictures


def test_an_image_that_is_not_in_the_file_keeps_its_address() -> None:
    found = Images(page(""), "https://example.org/a/").reference(
        next(body('<img src="../b.jpg" width="5" height="7px">').iter("img"))
    )
    assert found is not None
    assert (found.key, found.address, found.width, found.height) == ("", "https://example.org/b.jpg", 5, 7)


def test_counting_pixels_are_no_images() -> None:
    images = Images(page("", resources={"dot.png": Resource(png(1, 1))}), None)
    assert images.reference(next(body('<img src="p.gif" width="1" height="1">').iter("img"))) is None
    assert images.reference(next(body('<img src="dot.png">').iter("img"))) is None
    assert images.reference(next(body("<img>").iter("img"))) is None


def test_a_broken_address_does_no_harm() -> None:
    images = Images(page(""), "https://example.org/")
    assert images.reference(next(body('<img src="http://[::1" alt="x">').iter("img"))) is not None


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ('width="1" height="1"', False),
        ('width="0" height="0"', False),
        ('width="600" height="1"', False),
        ('height="0"', False),
        ('width="570" height="0"', True),
        ("", True),
    ],
)
def test_counting_pixels_and_spacers_are_told_by_their_size(size: str, shown: bool) -> None:
    image = next(body(f'<img src="https://example.org/a.jpg" {size}>').iter("img"))
    assert (Images(page(""), None).reference(image) is not None) is shown
