# SPDX-License-Identifier: MIT
"""The commands: one module each, loaded when called."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

import reader
from reader.errors import ReaderError

MODULES = {
    "extract": "extract",
    "annotate": "annotate",
    "import": "import_",
    "search": "search",
    "people": "people",
    "quotes": "quotes",
    "export": "export",
    "corrections": "corrections",
    "check": "check",
    "backup": "backup",
    "restore": "restore",
}
"""Each command's name and the module of this folder that holds it as `command`."""


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of the commands, in the order a newcomer meets them."""
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of that name, or None where there is none."""
        module = MODULES.get(cmd_name)
        if module is None:
            return None
        command: click.Command = import_module(f"reader.cli.{module}").command
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(reader.__version__, prog_name="Verbatim")
def commands() -> None:
    """Verbatim reads saved web pages and knows who said what.

    Without a command it opens its window; FILE… are imported and the first is shown.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; an expected error is one line on standard error."""
    try:
        result = commands.main(
            args=list(arguments) if arguments is not None else None, prog_name="verbatim", standalone_mode=False
        )
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.Abort:
        print("Broken off.", file=sys.stderr)
        return 1
    except click.ClickException as wrong_use:
        wrong_use.show()
        return wrong_use.exit_code
    except ReaderError as error:
        print(error, file=sys.stderr)
        return 1
    return result if isinstance(result, int) else 0
