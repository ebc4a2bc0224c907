# SPDX-License-Identifier: MIT
"""The language of the window: which there are, how texts are looked up in them, and how one is put on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.ui.resources import resource
from reader.ui.settings import Settings

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ar": "العربية"}
"""The window's languages, each by its own name."""

FOLLOW_SYSTEM = "system"
"""The choice that takes the desktop's language where it is one of ours, else English."""

_LOCALES = {"ar": "ar_AE"}
"""Where numbers stand in words in one set of digits: what is counted in our own sentences has 0 to 9."""
_SETTING = "window/language"
_NAME = "verbatim"


def translator(context: str) -> Callable[[str], str]:
    """Return what translates the texts of a module that stand outside classes.

    The toolkit's collector files a text of a bare ``tr("…")`` under no context, and one of a marked
    table under the table's own: both are looked up.
    """

    def tr(text: str) -> str:
        found = QCoreApplication.translate(context, text)
        return found if found != text else QCoreApplication.translate("", text)

    return tr


def choice(settings: Settings) -> str:
    """Return the remembered language, or that the system decides."""
    kept = settings.text(_SETTING, FOLLOW_SYSTEM)
    return kept if kept in (*LANGUAGES, FOLLOW_SYSTEM) else FOLLOW_SYSTEM


def choose(settings: Settings, language: str) -> None:
    """Remember a language for the next start."""
    settings.set(_SETTING, language)


def resolve(chosen: str, wanted: list[str] | None = None) -> str:
    """Return the language a choice means; `wanted` are the desktop's, dearest first, as BCP 47 tags."""
    if chosen in LANGUAGES:
        return chosen
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        language = tag.replace("_", "-").split("-")[0].casefold()
        if language in LANGUAGES:
            return language
    return "en"


def put_on(application: QApplication, settings: Settings) -> str:
    """Give the program its language and its direction; returns the language.

    Called before anything with words is made: the toolkit looks a text up once, when it is set.
    """
    language = resolve(choice(settings))
    if language == "en":
        return language
    ours, toolkit = QTranslator(application), QTranslator(application)
    if ours.load(f"{_NAME}_{language}", str(resource("translations"))):
        application.installTranslator(ours)
    # The buttons of the toolkit's own dialogs.
    if toolkit.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(toolkit)
    locale = QLocale(_LOCALES.get(language, language))
    # Dates in the window's language, but as the country writes them where it speaks that language.
    system = QLocale.system()
    same = system.language() == locale.language() and system.zeroDigit() == locale.zeroDigit()
    QLocale.setDefault(system if same else locale)
    application.setLayoutDirection(locale.textDirection())
    return language
