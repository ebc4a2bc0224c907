# SPDX-License-Identifier: MIT
"""Which images of a page are kept, and in what form: told by their content, bounded before they are decoded."""

from __future__ import annotations

import hashlib
import io
import warnings

from PIL import Image

from reader.article import Picture
from reader.cleaning import drawings

LARGEST = 32 * 1024**2
"""Bytes of an image: photographs straight from a camera stay below."""

MOST_PIXELS = 40_000_000
"""Pixels of an image that is decoded here or in the window: 160 MB of memory at four bytes each,
below the 256 MB Qt refuses at; the largest camera pictures on pages have 24 million."""

MOST_PIXELS_SCALED = 200_000_000
"""Pixels of a JPEG, which can be decoded at a fraction of its size, that is still taken (made smaller):
telephones' largest. A progressive one must be held whole and is not."""

SMALLEST = 3
"""Images of fewer pixels a side count visits or fill space, they show nothing."""

LONGEST_SIDE = 16_384
"""Pixels of a side: textures of graphics drivers end there."""

_PNG = b"\x89PNG\r\n\x1a\n"

_KEPT = {"PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg", "GIF": "image/gif", "WEBP": "image/webp"}
"""Formats the window shows: their bytes are kept as they are."""

_LOSSY = frozenset({"AVIF", "JPEG2000"})
"""Formats that are converted to WebP; a PNG of a photograph would be ten times their size."""

_LOSSLESS = frozenset({"BMP", "DIB", "TIFF", "ICO", "CUR", "PPM"})
"""Formats that are converted to PNG."""

_READ = (*sorted(set(_KEPT) - {"MPO"}), *sorted(_LOSSY | _LOSSLESS))
"""All that Pillow may try: never formats that start another program (EPS) or hide files (FITS)."""


def keep(data: bytes, media_type: str = "") -> Picture | None:
    """Return an image as it is kept; None where it cannot be shown or shows nothing.

    PNG, JPEG, GIF and WebP stay byte for byte; SVG is written anew without anything active;
    other formats become PNG or WebP. `media_type` is a hint only: the content decides. None
    as well for images beyond the caps, broken ones and those of one or two pixels.
    """
    del media_type  # what servers declare is wrong too often to be worth a look
    if not data or len(data) > LARGEST:
        return None
    if drawings.is_svg(data):
        drawing = drawings.sanitise(data, _raster_is_sound)
        if drawing is None or min(drawing.width, drawing.height) < SMALLEST:
            return None
        return _picture(drawing.data, "image/svg+xml", drawing.width, drawing.height)
    return _raster(data)


def _picture(data: bytes, media_type: str, width: int, height: int) -> Picture:
    return Picture(hashlib.sha256(data).hexdigest(), data, media_type, width, height)


def _raster_is_sound(data: bytes) -> bool:
    """Tell whether bytes within a drawing are an image that may be kept as it is."""
    picture = _raster(data)
    return picture is not None and picture.data == data


def _raster(data: bytes) -> Picture | None:
    Image.init()  # without it, Pillow knows five formats only when it is told which to try
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=_READ) as image:
                return _opened(image, data)
        except Exception:  # noqa: BLE001 - decoders raise anything on hostile bytes: struct.error, IndexError, MemoryError…
            return None


def _opened(image: Image.Image, data: bytes) -> Picture | None:
    width, height = image.size
    kind = image.format or ""
    if min(width, height) < SMALLEST:
        return None
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        scalable = kind in {"JPEG", "MPO"} and not image.info.get("progressive")
        return _scaled(image) if scalable and width * height <= MOST_PIXELS_SCALED else None
    if kind in {"ICO", "CUR"} and not _icons_within_bounds(data):
        return None
    if kind in _KEPT:
        _check(image, kind)
        return _picture(data, _KEPT[kind], width, height)
    return _converted(image, "WEBP" if kind in _LOSSY else "PNG")


def _icons_within_bounds(data: bytes) -> bool:
    """Tell whether the PNGs inside an icon, whose sizes its directory need not tell, are within the caps."""
    at = data.find(_PNG)
    while at >= 0:
        width, height = data[at + 16 : at + 20], data[at + 20 : at + 24]
        if int.from_bytes(width, "big") * int.from_bytes(height, "big") > MOST_PIXELS:
            return False
        at = data.find(_PNG, at + 8)
    return True


def _check(image: Image.Image, kind: str) -> None:
    """Raise where an image does not decode to its end, at the least cost its format allows."""
    if kind == "PNG":
        image.verify()  # checks every chunk's sum without inflating the pixels
        return
    if kind in {"JPEG", "MPO"}:
        image.draft("L", (max(1, image.width // 8), max(1, image.height // 8)))
    image.load()


def _scaled(image: Image.Image) -> Picture | None:
    """Return a JPEG decoded at a fraction of its size, within the caps."""
    width, height = image.size
    fraction = next((part for part in (2, 4, 8) if width * height <= MOST_PIXELS * part * part), 8)
    image.draft("RGB", (max(1, width // fraction), max(1, height // fraction)))
    if image.width * image.height > MOST_PIXELS:
        return None
    image.thumbnail((8192, 8192))  # WebP ends at 16,383
    return _converted(image, "WEBP")


def _converted(image: Image.Image, kind: str) -> Picture:
    image.load()
    if kind == "WEBP" or image.mode not in {"1", "L", "LA", "P", "RGB", "RGBA", "I;16"}:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    out = io.BytesIO()
    # Quality 90 shows no difference to the eye next to its AVIF source at about its size.
    image.save(out, kind, **({"quality": 90} if kind == "WEBP" else {"optimize": False}))
    return _picture(out.getvalue(), f"image/{kind.lower()}", image.width, image.height)
