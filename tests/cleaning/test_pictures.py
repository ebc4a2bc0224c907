# SPDX-License-Identifier: MIT
"""Images: what is kept as it is, what is converted, what is refused."""

import hashlib
import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from reader.cleaning.pictures import keep

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30">{}</svg>'
)


def image_bytes(kind: str, size: tuple[int, int] = (20, 10), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, "teal" if mode != "1" else 1).save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("GIF", "image/gif"), ("WEBP", "image/webp")],
)
def test_keeps_what_the_window_shows_byte_for_byte(kind: str, media_type: str) -> None:
    data = image_bytes(kind)
    picture = keep(data, "text/html")
    assert picture is not None
    assert picture.data == data
    assert picture.media_type == media_type
    assert (picture.width, picture.height) == (20, 10)
    assert picture.key == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [
        ("BMP", "image/png"),
        ("TIFF", "image/png"),
        ("ICO", "image/png"),
        ("AVIF", "image/webp"),
        ("JPEG2000", "image/webp"),
    ],
)
def test_converts_what_the_window_cannot_show(kind: str, media_type: str) -> None:
    picture = keep(image_bytes(kind, (32, 32)))
    assert picture is not None
    assert picture.media_type == media_type
    assert (picture.width, picture.height) == (32, 32)
    assert picture.key == hashlib.sha256(picture.data).hexdigest()
    with Image.open(io.BytesIO(picture.data)) as again:
        assert again.size == (32, 32)


def test_conversion_keeps_transparency() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (16, 16), (255, 0, 0, 0)).save(out, "AVIF")
    picture = keep(out.getvalue())
    assert picture is not None
    with Image.open(io.BytesIO(picture.data)) as again:
        assert again.convert("RGBA").getpixel((3, 3))[3] == 0  # pyright: ignore[reportIndexIssue, reportOptionalSubscript]


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (600, 1)])
def test_counting_pixels_show_nothing(size: tuple[int, int]) -> None:
    assert keep(image_bytes("GIF", size)) is None
    assert keep(image_bytes("PNG", size)) is None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_cut_image_is_not_kept(kind: str) -> None:
    data = image_bytes(kind, (200, 200))
    assert keep(data[: len(data) // 2]) is None


def png_bomb() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 30000, 30000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    assert keep(png_bomb()) is None
    entry = struct.pack("<BBBBHHLL", 32, 32, 0, 0, 1, 32, len(png_bomb()), 22)
    assert keep(struct.pack("<HHH", 0, 1, 1) + entry + png_bomb()) is None
    assert keep(image_bytes("JPEG", (9000, 6000), "L", quality=5, progressive=True)) is None


def test_a_very_large_photograph_is_made_smaller() -> None:
    data = image_bytes("JPEG", (9000, 6000), "L", quality=20)
    picture = keep(data)
    assert picture is not None
    assert picture.width * picture.height <= 40_000_000
    assert abs(picture.width / picture.height - 1.5) < 0.01


@pytest.mark.parametrize("data", [b"", b"not an image", b"<html><p>no</p></html>", b"%!PS-Adobe-3.0 EPSF-3.0\n"])
def test_what_is_no_image(data: bytes) -> None:
    assert keep(data, "image/png") is None


# ── SVG ──────────────────────────────────────────────────────────────────────


def svg(inner: str) -> str:
    picture = keep(SVG.format(inner).encode())
    assert picture is not None
    assert picture.media_type == "image/svg+xml"
    return picture.data.decode()


def test_a_drawing_keeps_its_shapes_and_size() -> None:
    picture = keep(SVG.format('<g fill="red"><path d="M0 0L9 9"/><text x="1">Kettle &amp; cup</text></g>').encode())
    assert picture is not None
    assert (picture.width, picture.height) == (40, 30)
    assert b"Kettle &amp; cup" in picture.data
    assert b'fill="red"' in picture.data


@pytest.mark.parametrize(
    "inner",
    [
        "<script>fetch('http://a.example')</script>",
        '<image href="http://a.example/x.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<use href="http://a.example/x.svg#a"/>',
        '<a href="javascript:alert(1)"><text>x</text></a>',
        '<rect onclick="alert(1)"/>',
        '<rect style="fill:url(http://a.example/f)"/>',
        "<style>@import url(http://a.example/s.css);</style>",
        "<style>rect{fill:u\\72l(http://a.example)}</style>",
        '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://a.example"/></foreignObject>',
        '<set attributeName="href" to="http://a.example"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4="/>',
        '<feImage href="http://a.example/f.png"/>',
        '<rect xml:base="http://a.example"/>',
    ],
)
def test_a_drawing_loses_all_that_acts_or_asks_outside(inner: str) -> None:
    kept = svg('<rect width="9" height="9"/>' + inner)
    for word in ("a.example", "script", "onclick", "file:", "data:", "iframe", "import", "set"):
        assert word not in kept
    assert "rect" in kept


def test_a_drawing_keeps_inlined_images_and_references_within() -> None:
    import base64

    uri = "data:image/png;base64," + base64.b64encode(image_bytes("PNG")).decode()
    kept = svg(
        f'<defs><linearGradient id="a"><stop/></linearGradient></defs><rect fill="url(#a)"/><image xlink:href="{uri}"/>'
    )
    assert uri in kept
    assert "url(#a)" in kept


def test_entities_never_grow() -> None:
    laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    picture = keep((laughs + SVG.format("<rect/><text>&c;</text>")).encode())
    assert picture is None or len(picture.data) < 1000
    outside = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    picture = keep((outside + SVG.format("<rect/><text>&x;</text>")).encode())
    assert picture is None or b"ENTITY" not in picture.data


def test_namespaces_written_as_entities_are_read() -> None:
    text = (
        '<?xml version="1.0"?><!-- a drawing program --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" '
        '[<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" viewBox="0 0 50 20"><rect/></svg>'
    )
    picture = keep(text.encode())
    assert picture is not None
    assert (picture.width, picture.height) == (50, 20)


def test_references_that_multiply_are_refused() -> None:
    levels = "".join(f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    assert keep(SVG.format('<g id="l0"><rect/></g>' + levels).encode()) is None
    assert keep(SVG.format('<g id="a"><rect/><use href="#a"/></g>').encode()) is None


def test_an_empty_drawing_shows_nothing() -> None:
    assert keep(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"></svg>') is None
    assert keep(SVG.format('<rect fill-opacity="0"/>').encode()) is None


def test_a_packed_drawing_is_read() -> None:
    import gzip

    picture = keep(gzip.compress(SVG.format("<rect/>").encode()))
    assert picture is not None
    assert picture.data.startswith(b"<svg")


def test_a_drawing_of_many_openings_is_told_in_no_time() -> None:
    assert keep(b"<!-- -->" * 200_000) is None
    assert keep(b"<!DOCTYPE svg [" * 100_000) is None


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<svg", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff", b"II*\0", b"RIFF    WEBP"]),
)
def test_no_bytes_make_it_raise(data: bytes, start: bytes) -> None:
    picture = keep(start + data)
    assert picture is None or picture.width >= 3


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP", "TIFF", "AVIF", "ICO"]), st.integers(0, 500), st.integers(0, 255))
def test_no_flipped_byte_makes_it_raise(kind: str, place: int, value: int) -> None:
    data = bytearray(image_bytes(kind, (16, 16)))
    data[place % len(data)] = value
    keep(bytes(data))
