# SPDX-License-Identifier: MIT
"""Where the things shipped beside the code lie: themes, icons, the welcome page."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file such as ``resource("themes", "light.json")``."""
    return FOLDER.joinpath(*parts)
