# SPDX-License-Identifier: MIT
"""The import queue: nothing is forgotten, nothing is done twice at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from reader.library import JobCounts, Library, PageResult

NEW = PageResult("new", 1)
FAILED = PageResult("failed", error="It is empty.")


def test_files_are_claimed_in_order_and_once(library: Library) -> None:
    job = library.queue.enqueue(["/a", "/b", "/c"])
    other = Library(library.folder)
    claimed = [library.queue.claim("one"), other.queue.claim("two"), library.queue.claim("one")]
    assert [(file.job, file.path) for file in claimed if file] == [(job, "/a"), (job, "/b"), (job, "/c")]
    assert other.queue.claim("two") is None
    assert not library.queue.has_pending()
    other.close()


def test_a_job_is_counted_reported_and_closed(library: Library) -> None:
    job = library.queue.enqueue(["/a", "/b", "/c"])
    assert library.queue.unfinished_jobs() == [job]
    outcomes = [[NEW, PageResult("version", 2)], [FAILED], [PageResult("already", 1)]]
    for results in outcomes:
        file = library.queue.claim("w")
        assert file is not None
        assert not library.queue.close_job(job)
        library.queue.finish(file.id, results)
    assert library.queue.close_job(job)
    assert not library.queue.close_job(job)
    assert library.queue.unfinished_jobs() == []
    assert library.queue.counts(job) == JobCounts(total=3, done=3, new=1, already=1, versions=1, failed=1)
    report = library.queue.report(job)
    assert [(line.path, line.outcome, line.article, line.error) for line in report] == [
        ("/a", "new", 1, ""),
        ("/a", "version", 2, ""),
        ("/b", "failed", None, "It is empty."),
        ("/c", "already", 1, ""),
    ]
    # "Try again" puts the failed file back, and the rest of the report stays.
    assert library.queue.try_again(job) == 1
    assert library.queue.unfinished(job)
    again = library.queue.claim("w", job)
    assert again is not None and again.path == "/b"
    library.queue.finish(again.id, [NEW])
    assert library.queue.close_job(job)
    assert library.queue.counts(job).failed == 0
    library.queue.forget(job)
    assert library.queue.report(job) == []


def test_cancelling_leaves_what_is_being_read(library: Library) -> None:
    job = library.queue.enqueue(["/a", "/b", "/c"])
    kept = library.queue.enqueue(["/d"])
    file = library.queue.claim("w")
    assert file is not None
    assert library.queue.cancel(job) == 2
    assert library.queue.progress(job) == (0, 1)
    library.queue.finish(file.id, [NEW])
    assert library.queue.close_job(job)
    following = library.queue.claim("w")
    assert following is not None and following.job == kept


def test_a_number_used_again_keeps_the_old_report(library: Library) -> None:
    assert library.queue.enqueue(["/a"], 1) == 1
    first = library.queue.claim("w")
    assert first is not None
    library.queue.finish(first.id, [NEW])
    # While the job runs its number means the same job.
    library.queue.enqueue(["/b"], 1)
    second = library.queue.claim("w")
    assert second is not None
    library.queue.finish(second.id, [FAILED])
    library.queue.close_job(1)
    library.queue.enqueue(["/c"], 1)
    assert library.queue.counts(1) == JobCounts(1, 0, 0, 0, 0, 0)
    reports = [library.queue.report(job) for job in range(2, 5)]
    assert [line.path for report in reports for line in report] == ["/a", "/b"]


def test_a_folder_is_replaced_by_its_files(library: Library) -> None:
    job = library.queue.enqueue(["/folder"])
    folder = library.queue.claim("w")
    assert folder is not None
    library.queue.split(folder.id, ["/folder/a", "/folder/b"])
    library.queue.finish(folder.id, [NEW])  # too late: it is no file of the queue any more
    assert library.queue.progress(job) == (0, 2)
    assert library.queue.pending(1) == 1
    assert library.queue.pending(10, job) == 2
    assert library.queue.report(job) == []


def test_paths_of_any_bytes_come_back(library: Library) -> None:
    path = os.fsdecode(b"/caf\xe9\n\xff.html")
    job = library.queue.enqueue([path])
    file = library.queue.claim("w")
    assert file is not None and file.path == path
    library.queue.finish(file.id, [NEW])
    assert library.queue.report(job)[0].path == "/caf\\udce9\n\\udcff.html"


def test_what_a_killed_process_claimed_is_given_back(library: Library) -> None:
    job = library.queue.enqueue(["/a", "/b", "/c"])
    code = (
        "import sys, time; from pathlib import Path; from reader.library import Library;"
        "library = Library(Path(sys.argv[1])); library.queue.claim(library.bench.token); print('x', flush=True);"
        "time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(library.folder)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"x\n"
    mine = library.queue.claim(library.bench.token)
    assert mine is not None and mine.path == "/b"
    assert library.queue.release_abandoned() == 0  # both live
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert library.queue.release_abandoned() == 1
    following = library.queue.claim(library.bench.token)
    assert following is not None and (following.job, following.path) == (job, "/a")
    library.queue.release(mine.id)
    assert library.queue.pending(10) == 2


def test_benches_go_with_their_library(tmp_path: Path) -> None:
    library = Library(tmp_path)
    assert library.bench.folder.is_dir()
    library.close()
    assert list((tmp_path / "incoming").iterdir()) == []
