# SPDX-License-Identifier: MIT
"""The ways out: one module a format, `registry.py` names them, `run.export` writes them."""

from reader.export.html import article_html

__all__ = ["article_html"]
