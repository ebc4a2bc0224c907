# SPDX-License-Identifier: MIT
"""Whether marks hold somebody's words, or a title, a term, a nickname."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.voices.attribution import Attribution


def is_speech(attribution: Attribution) -> bool:
    """Tell whether the quotation is speech."""
    frame = attribution.frame
    return frame.words >= 5 or attribution.probability >= 0.3
