# SPDX-License-Identifier: MIT
"""Finding articles again by their words."""

from reader.search.completing import Completing
from reader.search.folders import IndexBusy
from reader.search.index import SearchIndex, index_folder
from reader.search.query import Query, parse
from reader.search.results import Facets, Hit, Result

__all__ = ["Completing", "Facets", "Hit", "IndexBusy", "Query", "Result", "SearchIndex", "index_folder", "parse"]
