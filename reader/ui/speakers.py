# SPDX-License-Identifier: MIT
"""Who reads aloud: the toolkit's speech where it is installed, else the system's speech programs."""

from __future__ import annotations

import shutil
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, QProcess, Signal

USUAL_WORDS = 175
"""Words a minute espeak-ng speaks by itself."""
_CHARACTERS_A_SECOND = 15
"""About how many are spoken at the usual speed: 175 words a minute of five letters and a space."""
_ESPEAK_VOICES = {"zh": "cmn", "no": "nb", "iw": "he", "tl": "fil"}
"""Languages espeak-ng knows by another name."""
_ESPEAK_REGIONS = frozenset({"en-gb", "en-us", "pt-br", "es-419", "fr-be", "fr-ch", "zh-yue"})


class Speaker(QObject):
    """Says one text after another; only the last one asked for counts."""

    finished = Signal()
    """The text was said to its end."""
    failed = Signal()
    """It could not be said."""

    def say(self, text: str, language: str, speed: float) -> None:
        """Say a text in a language (BCP 47, empty where unknown), `speed` times as fast as usual."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent at once; nothing is said about it."""
        raise NotImplementedError


class Spoken(NamedTuple):
    """A run of a speech program: its arguments, and what it reads from its input."""

    arguments: list[str]
    given: bytes = b""


class ProgramSpeaker(Speaker):
    """Speaks with a program, run once for each text."""

    program = ""
    quickest = 0.1
    """The least share of the time a text should take: without a sound device espeak-ng ends at once, and well."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._saying = ("", "", 1.0)
        self._began = QElapsedTimer()

    def spoken(self, text: str, language: str, speed: float) -> Spoken:
        """Return how the program says a text."""
        raise NotImplementedError

    def say(self, text: str, language: str, speed: float) -> None:
        """Say a text; in the program's own language where it has no voice for this one."""
        self.stop()
        self._saying = (text, language, speed)
        run = self.spoken(text, language, speed)
        process = self._process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._faulty)
        self._began.start()
        process.start(self.program, run.arguments)
        if run.given:
            process.write(run.given)
        process.closeWriteChannel()

    def _finished(self, code: int) -> None:
        text, language, speed = self._saying
        self._let_go()
        expected = 1000 * len(text) / (_CHARACTERS_A_SECOND * speed)
        if code == 0 and self._began.elapsed() < self.quickest * expected:
            self.failed.emit()
        elif code == 0:
            self.finished.emit()
        elif language:
            self.say(text, "", speed)
        else:
            self.failed.emit()

    def _faulty(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._let_go()
            self.failed.emit()

    def _let_go(self) -> QProcess | None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # what it says from now on is of no account
            process.deleteLater()
        return process

    def stop(self) -> None:
        """Be silent at once."""
        process = self._let_go()
        if process is not None:
            process.kill()


class DispatcherSpeaker(ProgramSpeaker):
    """Speaks with speech-dispatcher, as the desktop's other programs do."""

    program = "spd-say"

    def spoken(self, text: str, language: str, speed: float) -> Spoken:
        """Return how spd-say says a text; it counts speed from -100 to 100."""
        rate = round(100 * (speed - 1)) if speed >= 1 else round(200 * (speed - 1))
        arguments = ["--wait", "--application-name", "verbatim", "--rate", str(max(-100, min(100, rate)))]
        if language:
            arguments += ["--language", language.partition("-")[0]]
        return Spoken([*arguments, "--", text])

    def stop(self) -> None:
        """Be silent at once: what was handed over already is cancelled, too."""
        if self._process is not None:
            QProcess.startDetached(self.program, ["--cancel"])
        super().stop()


class EspeakSpeaker(ProgramSpeaker):
    """Speaks with espeak-ng."""

    program = "espeak-ng"

    def spoken(self, text: str, language: str, speed: float) -> Spoken:
        """Return how espeak-ng says a text: it reads it from its input, so that no text is taken for an option."""
        arguments = ["--stdin", "-b", "1", "-s", str(round(USUAL_WORDS * speed))]
        if language:
            whole, base = language.casefold(), language.casefold().partition("-")[0]
            arguments += ["-v", whole if whole in _ESPEAK_REGIONS else _ESPEAK_VOICES.get(base, base)]
        return Spoken(arguments, text.encode("utf-8", "replace"))


class ToolkitSpeaker(Speaker):
    """Speaks with the toolkit's own speech, a part of PySide6 that is installed by itself."""

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        self._speech: Any = import_module("PySide6.QtTextToSpeech").QTextToSpeech
        self._voice: Any = self._speech(engine, self) if engine else self._speech(self)
        self._saying = False
        self._voice.stateChanged.connect(self._changed)

    @property
    def works(self) -> bool:
        """Whether there is an engine behind it."""
        return self._voice.state() != self._speech.State.Error and bool(self._voice.availableVoices())

    def say(self, text: str, language: str, speed: float) -> None:
        """Say a text in a voice of its language, where there is one."""
        self.stop()
        wanted = QLocale(language.replace("-", "_")) if language else QLocale()
        locales = self._voice.availableLocales()
        fitting = [locale for locale in locales if locale.language() == wanted.language()]
        if fitting:
            self._voice.setLocale(wanted if wanted in fitting else fitting[0])
        self._voice.setRate(max(-1.0, min(1.0, speed - 1 if speed >= 1 else 2 * (speed - 1))))
        self._saying = True
        self._voice.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        self._saying = False
        self._voice.stop()

    def _changed(self, state: Any) -> None:
        if self._saying and state == self._speech.State.Ready:
            self._saying = False
            self.finished.emit()
        elif self._saying and state == self._speech.State.Error:
            self._saying = False
            self.failed.emit()


def find_speaker(parent: QObject | None = None) -> Speaker | None:
    """Return the best speaker of this system, None where there is none."""
    if find_spec("PySide6.QtTextToSpeech") is not None:
        speaker = ToolkitSpeaker(parent)
        if speaker.works:
            return speaker
        speaker.deleteLater()
    for kind in (DispatcherSpeaker, EspeakSpeaker):
        if shutil.which(kind.program):
            return kind(parent)
    return None
