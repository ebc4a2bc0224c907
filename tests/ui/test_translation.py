# SPDX-License-Identifier: MIT
from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.ui import facts, translation
from reader.ui.actions import tr
from reader.ui.resources import FOLDER, resource
from reader.ui.settings import Settings
from tests.ui.speaking import speaking


@pytest.mark.parametrize(
    ("chosen", "wanted", "language"),
    [
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["pt-BR", "es_MX.UTF-8", "en"], "es"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("fr", ["de-DE"], "fr"),
        ("system", ["ar-EG"], "ar"),
    ],
)
def test_the_window_speaks_the_desktops_language_where_it_can(chosen: str, wanted: list[str], language: str) -> None:
    assert translation.resolve(chosen, wanted) == language


def test_a_choice_is_kept_and_nonsense_is_not(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert translation.choice(settings) == translation.FOLLOW_SYSTEM
    translation.choose(settings, "es")
    assert translation.choice(settings) == "es"
    settings.set("window/language", "../../etc")
    assert translation.choice(settings) == translation.FOLLOW_SYSTEM


def test_a_text_without_translation_stays_as_it_is() -> None:
    assert translation.translator("nowhere")("Sail on, {name}") == "Sail on, {name}"


TRANSLATED = [language for language in translation.LANGUAGES if language != "en"]


def messages(language: str) -> list[tuple[str, str, bool]]:
    """Return the texts, their translations, and whether they are finished."""
    root = ElementTree.parse(resource("translations", f"verbatim_{language}.ts")).getroot()
    found = [(message.find("source"), message.find("translation")) for message in root.iter("message")]
    return [
        (source.text or "", target.text or "", target.get("type") is None)
        for source, target in found
        if source is not None and target is not None
    ]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_and_keeps_its_places(language: str) -> None:
    texts = messages(language)
    assert len(texts) > 600
    for source, target, finished in texts:
        assert finished, source
        assert target.strip(), source
        assert sorted(re.findall(r"\{\w*\}", source)) == sorted(re.findall(r"\{\w*\}", target)), source
        assert source.count("\t") == target.count("\t"), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_window_reads_is_what_translators_wrote(language: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"verbatim_{language}.qm")))
    root = ElementTree.parse(resource("translations", f"verbatim_{language}.ts")).getroot()
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            assert translator.translate(name, source) == message.findtext("translation"), source


def test_the_collected_texts_are_those_of_the_code(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    fresh = tmp_path / "fresh.ts"
    modules = [str(path) for path in sorted((FOLDER.parent / "reader" / "ui").glob("*.py"))]
    subprocess.run([tool, *modules, "-locations", "none", "-ts", fresh], check=True, capture_output=True)
    there = {source for source, _, _ in messages("de")}
    root = ElementTree.parse(fresh).getroot()
    assert {message.findtext("source") for message in root.iter("message")} == there


def test_no_text_hides_from_the_collector() -> None:
    """The tool does not look into every f-string: what is translated there would stay English."""
    there = {source for source, _, _ in messages("de")}
    for path in sorted((FOLDER.parent / "reader" / "ui").glob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                assert name != "tr" or call.args[0].value in there, f"{path.name}, line {call.lineno}"


@pytest.mark.parametrize(
    ("language", "file", "direction"),
    [("de", "&Datei", Qt.LayoutDirection.LeftToRight), ("ar", None, Qt.LayoutDirection.RightToLeft)],
)
def test_the_window_speaks_and_turns(
    language: str, file: str | None, direction: Qt.LayoutDirection, tmp_path: Path, qapp: QApplication
) -> None:
    with speaking(language, tmp_path, qapp) as spoken:
        assert spoken == language
        title = tr("&File")
        assert title != "&File"
        assert file in (None, title)
        assert tr("Light") != "Light"  # a text of a table
        assert facts.tr("Untitled") != "Untitled"  # a text of a function
        assert qapp.layoutDirection() == direction
