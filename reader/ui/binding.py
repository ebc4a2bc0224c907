# SPDX-License-Identifier: MIT
"""What the binding of the toolkit does at the start that this program can do without."""

from __future__ import annotations

import sys
from types import ModuleType


def spare_sources() -> None:
    """Keep the binding from reading the source of every module that is imported.

    It looks there for a use of its optional spellings of names (`from __feature__ import …`), of which this program
    has none: reading 200 files took a tenth of the time from the first paint to the first rows. Where another version
    of the binding does it otherwise, nothing is changed.
    """
    feature: ModuleType | None = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_usual_names  # noqa: SLF001  # pyright: ignore[reportAttributeAccessIssue]


def _uses_usual_names(_module: ModuleType) -> bool:
    return True
