# SPDX-License-Identifier: MIT
"""The programs that speak, tried with one of ours in their place; nothing here makes a sound."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import speakers
from reader.ui.speakers import DispatcherSpeaker, EspeakSpeaker, Spoken, find_speaker

PROGRAM = """#!{python}
import sys, time
arguments = sys.argv[1:]
text = arguments[arguments.index("--") + 1] if "--" in arguments else sys.stdin.read()
with open({log!r}, "a") as log:
    log.write(repr((arguments, text)) + "\\n")
if "xx" in arguments:
    sys.exit(1)
time.sleep(30 if "long" in text else 0)
sys.exit("wrong" in text)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "speak"
    path.write_text(PROGRAM.format(python=sys.executable, log=str(tmp_path / "log")), "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def speaker(qtbot: QtBot, program: Path) -> EspeakSpeaker:
    result = EspeakSpeaker()
    result.program = str(program)
    result.quickest = 0.0  # ours says nothing, and may be as quick as it likes
    return result


def test_arguments_tell_language_and_speed_and_never_take_text_for_an_option(qtbot: QtBot) -> None:
    espeak, dispatcher = EspeakSpeaker(), DispatcherSpeaker()
    assert espeak.spoken("-v fog 🙂", "de-AT", 1.0) == Spoken(
        ["--stdin", "-b", "1", "-s", "175", "-v", "de"], "-v fog 🙂".encode()
    )
    assert espeak.spoken("x", "en-GB", 2.0).arguments[-3:] == ["350", "-v", "en-gb"]
    assert espeak.spoken("x", "zh-Hans", 0.5).arguments[-1] == "cmn"
    assert espeak.spoken("x", "", 1.0).arguments == ["--stdin", "-b", "1", "-s", "175"]
    assert dispatcher.spoken("--fog", "pt-BR", 1.5).arguments[-6:] == [
        "--rate",
        "50",
        "--language",
        "pt",
        "--",
        "--fog",
    ]
    assert dispatcher.spoken("x", "", 0.5).arguments[-4:] == ["--rate", "-100", "--", "x"]


def test_a_text_is_said_to_its_end(speaker: EspeakSpeaker, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(speaker.finished, timeout=20_000):
        speaker.say("Fog over the harbour.", "en", 1.0)
    assert "'Fog over the harbour.'" in (tmp_path / "log").read_text("utf-8")


def test_a_language_without_a_voice_is_said_in_the_usual_one(
    speaker: EspeakSpeaker, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(speaker.finished, timeout=20_000):
        speaker.say("Fog.", "xx", 1.0)
    assert [("xx" in line) for line in (tmp_path / "log").read_text("utf-8").splitlines()] == [True, False]


def test_failing_is_told(speaker: EspeakSpeaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.failed, timeout=20_000):
        speaker.say("This goes wrong.", "en", 1.0)
    speaker.program = "/no/such/program"
    with qtbot.waitSignal(speaker.failed, timeout=20_000):
        speaker.say("Fog.", "en", 1.0)


def test_a_program_that_ends_at_once_has_said_nothing(speaker: EspeakSpeaker, qtbot: QtBot) -> None:
    speaker.quickest = 1_000_000.0
    with qtbot.waitSignal(speaker.failed, timeout=20_000):
        speaker.say("A text that takes a second or two to say.", "en", 1.0)


def test_what_is_stopped_says_nothing_more(speaker: EspeakSpeaker, qtbot: QtBot, tmp_path: Path) -> None:
    ended: list[str] = []
    speaker.finished.connect(lambda: ended.append("finished"))
    speaker.failed.connect(lambda: ended.append("failed"))
    speaker.say("A long text.", "en", 1.0)
    process = speaker._process
    assert process is not None
    qtbot.waitUntil((tmp_path / "log").exists, timeout=20_000)
    number = process.processId()
    speaker.stop()
    qtbot.waitUntil(lambda: not Path(f"/proc/{number}").exists(), timeout=20_000)
    assert ended == []
    # Another text takes the first one's place.
    speaker.say("A long text.", "en", 1.0)
    with qtbot.waitSignal(speaker.finished, timeout=20_000):
        speaker.say("Fog.", "en", 1.0)
    assert ended == ["finished"]


def test_the_desktops_speech_goes_first_then_espeak_then_nobody(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {"spd-say", "espeak-ng"}

    def which(name: str) -> str | None:
        return name if name in installed else None

    def no_module(name: str) -> None:
        return None

    monkeypatch.setattr(shutil, "which", which)
    monkeypatch.setattr(speakers, "find_spec", no_module)
    assert isinstance(find_speaker(), DispatcherSpeaker)
    installed.discard("spd-say")
    assert isinstance(find_speaker(), EspeakSpeaker)
    installed.clear()
    assert find_speaker() is None


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_says_a_sentence_into_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    class ToFile(EspeakSpeaker):
        quickest = 0.0

        def spoken(self, text: str, language: str, speed: float) -> Spoken:
            run = super().spoken(text, language, speed)
            return run._replace(arguments=[*run.arguments, "-w", str(tmp_path / f"{speed}.wav")])

    speaker = ToFile()
    for speed in (1.0, 2.0):
        with qtbot.waitSignal(speaker.finished, timeout=30_000):
            speaker.say("The last ferry leaves at ten past nine.", "en-GB", speed)
    slow, fast = ((tmp_path / f"{speed}.wav").stat().st_size for speed in (1.0, 2.0))
    assert slow > 1.5 * fast > 10_000
