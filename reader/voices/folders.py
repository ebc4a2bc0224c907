# SPDX-License-Identifier: MIT
"""Where this room's trained weights and word tables lie."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "voices"
