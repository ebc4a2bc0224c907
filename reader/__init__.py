# SPDX-License-Identifier: MIT
"""Verbatim: an offline reader for saved web pages that knows who said what."""

__version__ = "0.1.0"
