# SPDX-License-Identifier: MIT
"""What the window remembers between two starts, and where."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

APPLICATION = "verbatim"


def config_folder() -> Path:
    """Return the folder of the window's own file."""
    from platformdirs import user_config_path  # costs 5 ms, and a test or a wrapper may know better

    return user_config_path(APPLICATION, appauthor=False)


def library_folder() -> Path:
    """Return the folder of the reader's library: ``VERBATIM_LIBRARY`` or the desktop's place for data.

    The same as `reader.library.default_folder`, without importing the library before the first paint.
    """
    given = os.environ.get("VERBATIM_LIBRARY")
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


class Settings:
    """Typed values in one file; one that is missing or makes no sense gives its default."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or config_folder()
        self._values = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def save(self) -> None:
        """Write to disk what changed."""
        self._values.sync()

    def text(self, name: str, default: str = "") -> str:
        """Return a word."""
        value = self._values.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        """Return a number."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a yes or no."""
        return self.text(name, "yes" if default else "no") == "yes"

    def shape(self, name: str) -> QByteArray:
        """Return what a window or splitter saved; empty at first."""
        value = self._values.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set(self, name: str, value: str | float | bool | QByteArray) -> None:
        """Remember a value."""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        self._values.setValue(name, value if isinstance(value, QByteArray) else str(value))

    def forget(self, name: str) -> None:
        """Forget a value, so that its default counts again."""
        self._values.remove(name)
