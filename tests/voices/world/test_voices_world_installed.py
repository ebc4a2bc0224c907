# SPDX-License-Identifier: MIT
"""Models of other languages are found where somebody installed one; the ones here are made by the tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import spacy

from reader.voices import annotate_text
from reader.voices.world import installed
from reader.voices.world.installed import find_model, installed_models

Install = Callable[..., None]

INIT = """
from pathlib import Path
from spacy.util import load_model_from_init_py

def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Return what installs a tiny model that knows a few names by heart."""
    monkeypatch.syspath_prepend(tmp_path)
    installed_models.cache_clear()

    def make(package: str, language: str, *names: str, label: str = "PER", broken: bool = False) -> None:
        pipeline = spacy.blank(language)
        ruler: Any = pipeline.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": label, "pattern": name} for name in names])
        pipeline.meta["name"] = package.split("_", 1)[1]
        pipeline.meta["version"] = "1.0"
        folder = tmp_path / package
        folder.mkdir()
        pipeline.to_disk(folder / f"{package}-1.0")
        (folder / "__init__.py").write_text("raise ImportError\n" if broken else INIT, "utf-8")
        (folder / "meta.json").write_text(json.dumps(pipeline.meta), "utf-8")
        described = tmp_path / f"{package}-1.0.dist-info"
        described.mkdir()
        (described / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", "utf-8")
        (described / "entry_points.txt").write_text(f"[spacy_models]\n{package} = {package}\n", "utf-8")
        installed_models.cache_clear()

    yield make
    installed_models.cache_clear()
    installed._loaded.cache_clear()


def names(text: str, language: str) -> list[str]:
    return [person.name for person in annotate_text(text, language).people]


def test_a_model_adds_the_people_it_sees(install: Install) -> None:
    text = "Gestern kam Quux Zorblatt ins Rathaus. „Wir warten nicht länger auf den Bus“, sagte Zorblatt am Abend."
    install("de_core_news_sm", "de", "Quux Zorblatt")
    assert find_model("de") is not None
    voices = annotate_text(text, "de")
    assert [person.name for person in voices.people] == ["Quux Zorblatt"]
    assert [text[start:end] for start, end in voices.people[0].mentions] == ["Quux Zorblatt", "Zorblatt"]
    assert voices.quotes[0].speaker == "Quux Zorblatt"


def test_a_language_without_words_of_its_own_has_people_then(install: Install) -> None:
    text = "Í gær kom Quux Zorblatt í ráðhúsið. „Við bíðum ekki lengur“, sagði Zorblatt."
    assert names(text, "is") == []
    install("is_core_news_sm", "is", "Quux Zorblatt", label="PERSON")
    assert names(text, "is") == ["Quux Zorblatt"]
    assert annotate_text(text, "is").quotes[0].speaker is None


def test_scripts_without_capitals_use_one_too(install: Install) -> None:
    text = "昨天，黑猫白来到了这里。"
    assert names(text, "zh") == []
    install("zh_core_web_sm", "zh", "黑猫白", label="PERSON")
    assert names(text, "zh") == ["黑猫白"]


def test_a_larger_model_is_asked_first(install: Install) -> None:
    install("de_core_news_sm", "de", "Quux Zorblatt")
    install("de_core_news_lg", "de", "Quux Zorblatt")
    model = find_model("de")
    assert model is not None
    assert model.package == "de_core_news_lg"


def test_a_model_that_does_not_load_is_done_without(install: Install) -> None:
    install("de_core_news_sm", "de", "Quux Zorblatt", broken=True)
    voices = annotate_text("„Wir warten nicht länger auf den Bus“, sagte Anna Vogel am Montag.", "de")
    assert voices.quotes[0].speaker == "Anna Vogel"


def test_what_finds_no_people_is_no_model(install: Install) -> None:
    install("de_core_news_sm", "de", "Quux Zorblatt", label="LOC")
    assert find_model("de") is None


@pytest.mark.parametrize("meta", ["", "[]", "{}", '{"lang": "de", "labels": []}', '{"labels": {"ner": ["PER"]}}'])
def test_packages_that_say_nothing_of_themselves_are_passed_over(install: Install, tmp_path: Path, meta: str) -> None:
    install("de_core_news_sm", "de", "Quux Zorblatt")
    (tmp_path / "de_core_news_sm" / "meta.json").write_text(meta, "utf-8")
    installed_models.cache_clear()
    assert installed_models() == {}


def test_the_english_model_is_none_of_these() -> None:
    assert find_model("en") is None


def test_looking_for_models_imports_no_spacy() -> None:
    code = (
        "import sys; from reader.voices.world.installed import installed_models; installed_models();"
        " sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
