# SPDX-License-Identifier: MIT
"""The command `annotate`: offsets count code points of the file as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import cli

TEXT = "😀 The museum opened again on Friday.\r\n\r\n“We had waited long enough,” said Tomas Okafor, its keeper.\r\n"


def test_offsets_count_code_points_of_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "museum.txt"
    file.write_bytes(TEXT.encode())
    status = cli.main(["annotate", "--jsonl", str(file)])
    (record,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert status == 0
    (quote,) = record["quotes"]
    assert TEXT[quote["start"] : quote["end"]] == "“We had waited long enough,”"
    assert quote["kind"] == "speech"
    assert quote["speaker"] == "Tomas Okafor"
    assert TEXT[slice(*quote["speaker_span"])] == "Tomas Okafor"
    assert [[TEXT[a:b] for a, b in person["mentions"]] for person in record["people"]] == [["Tomas Okafor"]]
    assert record["language"] == "en"


def test_a_file_that_is_no_utf8_is_told_in_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "latin.txt"
    file.write_bytes("café".encode("latin-1"))
    status = cli.main(["annotate", "--jsonl", str(file), str(tmp_path / "missing.txt")])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert status == 1
    assert "not UTF-8" in found[0]["error"]
    assert found[1]["error"]
