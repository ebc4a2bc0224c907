# SPDX-License-Identifier: MIT
"""The window in another language for a while."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.ui import translation
from reader.ui.settings import Settings


@contextmanager
def speaking(language: str, folder: Path, application: QApplication) -> Generator[str]:
    """Let the window speak a language, its settings in `folder`; give the one it came to, and put all back."""
    settings = Settings(folder)
    before = application.findChildren(QTranslator)
    translation.choose(settings, language)
    try:
        yield translation.put_on(application, settings)
    finally:
        for translator in application.findChildren(QTranslator):
            if translator not in before:
                application.removeTranslator(translator)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.c())
