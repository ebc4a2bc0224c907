# SPDX-License-Identifier: MIT
"""The desktop entry: valid, runs the program from any path, and goes away again."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]


def desktop(top: Path, home: Path, *arguments: str) -> Path:
    """Run the project's desktop script for a home of its own; return where the entry stands."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")} | {"HOME": str(home)}
    subprocess.run([top / "packaging/linux/desktop", *arguments], env=environment, check=True, capture_output=True)
    return home / ".local/share/applications/verbatim.desktop"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    entry = desktop(TOP, tmp_path, "--install-desktop")
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_icon_and_kinds_of_file_stand_beside_it_and_go_with_it(tmp_path: Path) -> None:
    entry = desktop(TOP, tmp_path, "--install-desktop")
    share = tmp_path / ".local/share"
    parts = [entry, share / "icons/hicolor/scalable/apps/verbatim.svg", share / "mime/packages/verbatim.xml"]
    assert all(part.is_file() for part in parts)
    assert "text/html" in entry.read_text("utf-8")
    desktop(TOP, tmp_path, "--remove-desktop")
    assert not any(part.exists() for part in parts)


def test_a_path_with_odd_characters_is_quoted(tmp_path: Path) -> None:
    odd = tmp_path / 'my "100%" $folder & co'
    (odd / "packaging").mkdir(parents=True)
    shutil.copytree(TOP / "packaging/linux", odd / "packaging/linux")
    shutil.copytree(TOP / "resources/icons", odd / "resources/icons")
    entry = desktop(odd, tmp_path / "home", "--install-desktop")
    line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
    # In the file each escape of the quoted string is escaped once more.
    escaped = str(odd).replace('"', '\\\\"').replace("$", "\\\\$").replace("%", "%%")
    assert line == f'Exec="{escaped}/packaging/run" %F'


def test_a_plain_path_stands_without_quotes(tmp_path: Path) -> None:
    # The xdg-open of Debian 12 takes the quotes for a part of the program's name.
    plain = tmp_path / "verbatim-1.0"
    shutil.copytree(TOP / "packaging/linux", plain / "packaging/linux")
    shutil.copytree(TOP / "resources/icons", plain / "resources/icons")
    entry = desktop(plain, tmp_path / "home", "--install-desktop")
    assert f"Exec={plain}/packaging/run %F" in entry.read_text("utf-8").splitlines()
