# SPDX-License-Identifier: MIT
"""What the first paint costs is mostly what is imported before it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from reader.ui import application
from reader.ui.settings import Settings
qt = application.make_qt()
before, after = [], []
program = application.Application(qt, Path(sys.argv[1]), Settings(), [])
program.frame.first_painted.disconnect()
program.frame.first_painted.connect(lambda: before.extend(sys.modules))
program.frame.first_painted.connect(program._furnish)
program.furnished.connect(qt.quit)
program.frame.show()
qt.exec()
after.extend(sys.modules)
program.frame.close()
import json
print(json.dumps([before, after]))
"""
NEVER = {"lxml", "readability", "spacy", "whoosh", "numpy", "PIL", "trafilatura", "thinc", "nh3", "pygments"}
LATER = {
    "reader.article",
    "reader.ui.window",
    "dataclasses",
    "json",
    "msgspec",
    "sqlite3",
    "reader.library",
    "reader.importing.events",
    "reader.importing.messages",
    "reader.importing.requests",
}


def test_nothing_heavy_is_imported_by_the_window(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "library")],
        capture_output=True, check=True, timeout=60, env={**os.environ},
    )  # fmt: skip
    before, after = (set(names) for names in json.loads(result.stdout))
    assert "reader.ui.frame" in before
    assert not (NEVER | LATER) & before
    assert not NEVER & after
    assert "reader.library" in after
