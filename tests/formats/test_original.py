# SPDX-License-Identifier: MIT
"""Opening: every kind of path ends in a file or in one plain line."""

import os
import socket
from pathlib import Path

import pytest

from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples


def refused(path: str | Path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        list(read(path))
    text = str(caught.value)
    assert "\n" not in text
    assert caught.value.next_step
    return text


def test_missing_folder_pipe_and_socket(tmp_path: Path) -> None:
    assert "no file" in refused(tmp_path / "missing.html")
    folder = tmp_path / "folder.html"
    folder.mkdir()
    assert "folder" in refused(folder)
    os.mkfifo(tmp_path / "pipe.html")
    assert "pipe" in refused(tmp_path / "pipe.html")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.html"))
        assert "socket" in refused(tmp_path / "socket.html")
    assert "device" in refused("/dev/zero")


def test_links_are_followed_to_pages_only(tmp_path: Path) -> None:
    (tmp_path / "real.html").write_text(samples.article(), "utf-8")
    (tmp_path / "link.html").symlink_to("real.html")
    (page,) = read(tmp_path / "link.html")
    assert page.source == str(tmp_path / "link.html")
    (tmp_path / "accounts").write_text("root:x:0:0:root:/root:/bin/sh\n" * 5, "utf-8")
    (tmp_path / "secret.html").symlink_to("accounts")
    assert "link" in refused(tmp_path / "secret.html")
    (tmp_path / "self.html").symlink_to("self.html")
    refused(tmp_path / "self.html")
    (tmp_path / "zero.html").symlink_to("/dev/zero")
    assert "device" in refused(tmp_path / "zero.html")
    (tmp_path / "nowhere.html").symlink_to("nowhere")
    assert "no file" in refused(tmp_path / "nowhere.html")


def test_a_file_nobody_may_read(tmp_path: Path) -> None:
    file = tmp_path / "locked.html"
    file.write_text(samples.article(), "utf-8")
    file.chmod(0)
    assert "permission" in refused(file)


def test_a_path_with_a_nul() -> None:
    refused("a\0b.html")


def test_a_file_larger_than_any_is_refused_without_reading_it(tmp_path: Path) -> None:
    file = tmp_path / "huge.html"
    with file.open("wb") as stream:
        stream.truncate(9 * 1024**3)
    assert "MB" in refused(file)
    with file.open("r+b") as stream:
        stream.write(b"<!DOCTYPE html>" + b"<p>kettle</p>" * 10_000)
        stream.truncate(400 * 1024**2)
    assert "MB" in refused(file)


@pytest.mark.parametrize(
    "name",
    [
        b"new\nline.html",
        "🦊 📚.html".encode(),
        b"rtl-\xe2\x80\xaelmth.html",
        b"%2e%2e%2f.html",
        b" space .html",
        b"bad-\xff\xfe.html",
        b"#hash?query.html",
        b"UPPER.HTML",
        b"CON.html",
        b"n" * 240 + b".html",
    ],
)
def test_names_are_opaque(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(samples.article().encode())
    (page,) = read(path)
    assert os.fsencode(page.source).endswith(b"/" + name)
    assert samples.SENTENCES[0] in page.content


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "JPEG"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 " + bytes(50), "WebP"),
        (b"\x00\x00\x00\x20ftypavif" + bytes(50), "AVIF"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(50), "7-Zip"),
        (b"\x7fELF" + bytes(100), "program"),
        (b"\x1f\x8b\x08\x00" + bytes(100), "gzip"),
    ],
)
def test_what_is_no_page_is_named(tmp_path: Path, data: bytes, word: str) -> None:
    (tmp_path / "page.html").write_bytes(data)
    assert word in refused(tmp_path / "page.html")
