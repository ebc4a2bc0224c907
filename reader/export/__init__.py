# SPDX-License-Identifier: MIT
"""The ways out: one module a format."""

from reader.export.html import article_html

__all__ = ["article_html"]
