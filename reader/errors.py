# SPDX-License-Identifier: MIT
"""The errors a reader can do something about; every other exception is a bug and shows as one."""

from __future__ import annotations


class ReaderError(Exception):
    """An expected error: what happened in one plain sentence, and what to do next.

    Its text is one line and never holds markup of a page.
    """

    def __init__(self, what: str, next_step: str = "") -> None:
        self.what = " ".join(what.split())
        self.next_step = " ".join(next_step.split())
        super().__init__(f"{self.what} {self.next_step}".strip())


class UnreadableFile(ReaderError):
    """A file that holds no page we can read: missing, empty, binary, too large, of no known format."""


class NoArticle(ReaderError):
    """A page that was read but holds nothing to keep: scripts only, a login form, white space."""


class LibraryError(ReaderError):
    """The library cannot be opened or written: disk full, no permission, damaged, of a newer version."""


class DamagedLibrary(LibraryError):
    """The library's database is damaged: a backup can be restored, or what still reads be rescued."""


class BackupError(ReaderError):
    """A backup cannot be written, read or restored."""


class BrokenOff(ReaderError):
    """Somebody ended a long work before its end."""


class SearchError(ReaderError):
    """The index cannot be used at this moment; it is being built again."""


class ExportError(ReaderError):
    """What was to be exported cannot be written: there already, disk full, no permission, not asked for rightly."""
