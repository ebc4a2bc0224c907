# SPDX-License-Identifier: MIT
"""Cleaning: a saved page becomes an article."""

from reader.cleaning.clean import candidates, clean, original_blocks

__all__ = ["candidates", "clean", "original_blocks"]
