# SPDX-License-Identifier: MIT
"""What is kept: a database, the originals byte for byte, the pictures."""

from reader.library.highlights import HighlightCounts, Marked
from reader.library.library import Library, Order, default_folder
from reader.library.links import LinkCounts
from reader.library.mending import State as MendingState
from reader.library.queue import ImportQueue, JobCounts, PageResult, QueuedFile, ReportLine
from reader.library.records import FAILED_ENGINE, Added, ArticleRow, Changes, KeptArticle, Outcome, State, Version
from reader.library.reports import Job, Kind, Line, Show
from reader.library.watched import Seen

__all__ = [
    "FAILED_ENGINE",
    "Added",
    "ArticleRow",
    "Changes",
    "HighlightCounts",
    "ImportQueue",
    "Job",
    "JobCounts",
    "KeptArticle",
    "Kind",
    "Library",
    "Line",
    "LinkCounts",
    "Marked",
    "MendingState",
    "Order",
    "Outcome",
    "PageResult",
    "QueuedFile",
    "ReportLine",
    "Seen",
    "Show",
    "State",
    "Version",
    "default_folder",
]
