# SPDX-License-Identifier: MIT
"""Showing a file where it lies: selected in the file manager where that can be asked for, else its folder opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import which

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def command_for(path: Path, find: Callable[[str], str | None] = which) -> list[str]:
    """Return the command that asks the desktop's file manager to select a file; empty where there is no way to ask.

    It is the interface ``org.freedesktop.FileManager1`` that the file managers of all common desktops answer.
    """
    address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    gdbus, dbus_send = find("gdbus"), find("dbus-send")
    name, place = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
    if gdbus:
        # As a string of GVariant's own text format; an encoded address holds no quotation marks.
        listed = "['" + address.replace("'", "%27") + "']"
        return [gdbus, "call", "--session", "--dest", name, "--object-path", place,
                "--method", f"{name}.ShowItems", listed, ""]  # fmt: skip
    if dbus_send and "," not in address:  # where it parts the items of a list
        return [dbus_send, "--session", "--print-reply", f"--dest={name}", "--type=method_call", place,
                f"{name}.ShowItems", f"array:string:{address}", "string:"]  # fmt: skip
    return []


def show_file(path: Path, parent: QObject, command: Callable[[Path], list[str]] = command_for) -> None:
    """Select a file in the file manager; where nothing answers, open its folder."""
    asked = command(path)
    if not asked:
        _open_folder(path)
        return
    process = QProcess(parent)

    def ended(status: int = 1) -> None:
        if status != 0:
            _open_folder(path)
        process.deleteLater()

    def failed(error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # after all others it is finished, too
            ended()

    process.finished.connect(ended)
    process.errorOccurred.connect(failed)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.start(asked[0], asked[1:])


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
