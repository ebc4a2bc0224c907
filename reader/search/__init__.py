# SPDX-License-Identifier: MIT
"""Finding articles again by their words."""

from reader.search.index import SearchIndex, index_folder
from reader.search.query import Query, parse
from reader.search.results import Hit, Result

__all__ = ["Hit", "Query", "Result", "SearchIndex", "index_folder", "parse"]
