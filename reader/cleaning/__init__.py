# SPDX-License-Identifier: MIT
"""Cleaning: a saved page becomes an article."""

from reader.cleaning.clean import candidates, clean, original_blocks
from reader.cleaning.original_page import original_page
from reader.cleaning.receipt import VERSION, quotations_in

__all__ = ["VERSION", "candidates", "clean", "original_blocks", "original_page", "quotations_in"]
