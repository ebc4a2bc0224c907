# SPDX-License-Identifier: MIT
"""Cleaning: a saved page becomes an article."""

from reader.cleaning.clean import clean

__all__ = ["clean"]
