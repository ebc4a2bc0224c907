# SPDX-License-Identifier: MIT
"""What is kept: a database, the originals byte for byte, the pictures."""

from reader.library.corrections import KeptCorrection
from reader.library.finding import Facet, Quotation
from reader.library.highlights import HighlightCounts, Marked
from reader.library.library import Library, default_folder
from reader.library.links import LinkCounts
from reader.library.lists import Filter, Group, Grouping, Listing, Order
from reader.library.mending import State as MendingState
from reader.library.queue import ImportQueue, JobCounts, PageResult, QueuedFile, ReportLine
from reader.library.records import FAILED_ENGINE, Added, ArticleRow, Changes, KeptArticle, Outcome, State, Version
from reader.library.reports import Job, Kind, Line, Show
from reader.library.sayings import PeopleOrder, PersonRow, Said
from reader.library.searches import SavedSearch
from reader.library.tagging import Tag
from reader.library.watched import Seen

__all__ = [
    "FAILED_ENGINE",
    "Added",
    "ArticleRow",
    "Changes",
    "Facet",
    "Filter",
    "Group",
    "Grouping",
    "HighlightCounts",
    "ImportQueue",
    "Job",
    "JobCounts",
    "KeptArticle",
    "KeptCorrection",
    "Kind",
    "Library",
    "Line",
    "LinkCounts",
    "Listing",
    "Marked",
    "MendingState",
    "Order",
    "Outcome",
    "PageResult",
    "PeopleOrder",
    "PersonRow",
    "QueuedFile",
    "Quotation",
    "ReportLine",
    "Said",
    "SavedSearch",
    "Seen",
    "Show",
    "State",
    "Tag",
    "Version",
    "default_folder",
]
