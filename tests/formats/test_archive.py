# SPDX-License-Identifier: MIT
"""Hostile zips: names that lead outside, bombs, lies, passwords."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from reader.formats.archive import Archive
from tests.formats import samples
from tests.formats.samples import pages, refused


def test_names_that_lead_outside_are_left_out(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in (
            "../up.png",
            "/abs.png",
            "C:\\drive.png",
            "a/../../up.png",
            "a\\..\\..\\up.png",
            "./in/k.png",
            "in\\l.png",
        ):
            info = zipfile.ZipInfo("x")
            info.filename = name
            archive.writestr(info, samples.png())
        link = zipfile.ZipInfo("link.png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/hostname")
        device = zipfile.ZipInfo("device.png")
        device.external_attr = 0o020666 << 16
        archive.writestr(device, "")
    assert set(Archive(io.BytesIO(out.getvalue())).members) == {"in/k.png", "in/l.png"}


def test_names_in_utf8_that_do_not_say_so(tmp_path: Path) -> None:
    data = samples.zipped(
        {"ノート.html": samples.article('<img src="ノート_files/k.png">'), "ノート_files/k.png": samples.png()}
    )
    unmarked = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        at = unmarked.find(mark)
        while at >= 0:
            unmarked[at + place] &= ~0x08
            at = unmarked.find(mark, at + 4)
    for one in (data, bytes(unmarked)):
        (page,) = pages(tmp_path, one)
        assert page.resources["ノート_files/k.png"].data == samples.png()


def test_a_password_is_told(tmp_path: Path) -> None:
    data = bytearray(samples.zipped({"index.html": samples.article()}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert "password" in refused(tmp_path, bytes(data))


@pytest.mark.parametrize("cut", [30, 200, -1, -10, -40])
def test_a_cut_archive_is_told(tmp_path: Path, cut: int) -> None:
    assert "damaged" in refused(tmp_path, samples.singlefile_zip()[:cut])


def test_a_bomb_is_stopped_by_what_really_comes_out(tmp_path: Path) -> None:
    data = samples.zipped({"index.html": samples.article(), "images/0.png": bytes(70 * 1024**2)})
    (page,) = pages(tmp_path, data)
    assert "images/0.png" in page.resources
    assert page.resources.get("images/0.png") is None
    assert "MB" in refused(tmp_path, samples.zipped({"index.html": bytes(70 * 1024**2)}))


def test_declared_sizes_that_lie(tmp_path: Path) -> None:
    data = bytearray(samples.zipped({"index.html": samples.article()}))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 4)
    assert "damaged" in refused(tmp_path, bytes(data))


def test_too_many_members_are_refused_before_they_are_listed(tmp_path: Path) -> None:
    data = bytearray(samples.zipped({"index.html": samples.article()}))
    end = data.rindex(b"PK\x05\x06")
    struct.pack_into("<HH", data, end + 8, 60_000, 60_000)
    assert "60,000" in refused(tmp_path, bytes(data))


def test_unusual_packing_is_told(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("index.html", samples.article())
    assert "unusual" in refused(tmp_path, out.getvalue())
