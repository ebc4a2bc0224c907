# SPDX-License-Identifier: MIT
"""The commands as a whole: each is found, documented, and loads no more than it needs."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from reader import __main__, cli


def test_the_entrance_knows_every_command() -> None:
    assert set(cli.MODULES) <= __main__.COMMANDS


@pytest.mark.parametrize("name", sorted(cli.MODULES))
def test_each_command_says_what_it_does(name: str) -> None:
    command = cli.commands.get_command(click.Context(cli.commands), name)
    assert command is not None
    assert command.get_short_help_str()
    assert command.help


def test_an_unknown_option_is_told_and_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["extract", "--nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err


def test_extract_without_voices_loads_no_language_model() -> None:
    code = (
        "import sys; from reader import cli; cli.main(['extract', '--jsonl', '--no-voices', '/nonexistent']);"
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_annotate_does_not_load_the_cleaner() -> None:
    code = (
        "import sys; from reader import cli; cli.main(['annotate', '--jsonl', '/nonexistent']);"
        "sys.exit('readability' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0
