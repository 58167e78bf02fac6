"""Models that were trained on non-commercial data can be left out."""

from __future__ import annotations

import pytest

import ujar
from ujar.errors import UjarError
from ujar.extract.licence import NONCOMMERCIAL, permitted
from ujar.learn.train import RECIPES
from ujar.settings import variable

TEXT = "”Kami siap berunding,” kata Gubernur Jawa Barat Ridwan Kamil. Ia membantah tuduhan itu."


def test_everything_is_permitted_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(variable("models"), raising=False)
    assert all(permitted(name) for name in NONCOMMERCIAL)


def test_free_models_read_without_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable("models"), "free")
    article = ujar.read(TEXT, lang="id")
    assert article.spans == ()
    assert next(article.words(s.source) for s in article.statements).endswith("Ridwan Kamil")
    made_by = {article.made_by.spans, article.made_by.acts, article.made_by.statements}
    assert made_by.isdisjoint(NONCOMMERCIAL)
    assert article.made_by.spans == "none"


def test_free_models_read_in_the_accurate_profile_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable("models"), "free")
    article = ujar.read(TEXT, lang="id", profile="accurate")
    assert article.spans == ()
    assert len(article.statements) == 2
    assert article.made_by.spans == "none"
    assert article.made_by.acts == "acts.free.v1"


def test_an_unknown_choice_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable("models"), "cheap")
    with pytest.raises(UjarError, match="all, free"):
        ujar.read(TEXT, lang="id")


def test_the_list_agrees_with_the_recipes() -> None:
    named = {name for name, recipe in RECIPES.items() if "non-commercial" in recipe.licence}
    assert named <= NONCOMMERCIAL


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Kepala Balai Besar Wilayah Sungai Citarum Anang Muchlis mengatakan, tanggul rampung. Anang senang.",
            "Anang Muchlis",
        ),
        ("Ketua Serikat Buruh Pelabuhan Siti Rahma mengatakan, upah harus naik.", "Siti Rahma"),
    ],
)
def test_introductions_are_cut_without_a_model(monkeypatch: pytest.MonkeyPatch, text: str, name: str) -> None:
    monkeypatch.setenv(variable("models"), "free")
    statement = ujar.read(text, lang="id").statements[0]
    assert isinstance(statement.speaker, ujar.Speaker)
    assert statement.speaker.name == name
