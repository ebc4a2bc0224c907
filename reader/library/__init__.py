# SPDX-License-Identifier: MIT
"""What is kept: a database, the originals byte for byte, the pictures."""

from reader.library.library import Library, Order, default_folder
from reader.library.queue import ImportQueue, JobCounts, PageResult, QueuedFile, ReportLine
from reader.library.records import FAILED_ENGINE, Added, ArticleRow, Changes, KeptArticle, Outcome, State, Version

__all__ = [
    "FAILED_ENGINE",
    "Added",
    "ArticleRow",
    "Changes",
    "ImportQueue",
    "JobCounts",
    "KeptArticle",
    "Library",
    "Order",
    "Outcome",
    "PageResult",
    "QueuedFile",
    "ReportLine",
    "State",
    "Version",
    "default_folder",
]
