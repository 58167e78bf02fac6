"""Where an article names somebody."""

from __future__ import annotations

import pytest

from ujar.extract.name_runs import name_runs
from ujar.extract.pack import pack_of
from ujar.records import Article, Lang


def runs(text: str, lang: Lang) -> list[str]:
    doc = pack_of(lang).document(Article(id="a", lang=lang, text=text))
    return [text[slice(*doc.span(*run))] for run in name_runs(doc)]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The ministry told Ada Quist that Gov. Ben J. Harlow had left Oslo.", "en",
         ["Ada Quist", "Gov. Ben J. Harlow", "Oslo"]),
        ("“Nobody knows,” said Quist.", "en", ["Quist"]),
        ("Stoltenberg spoke. He left.", "en", ["Stoltenberg"]),
        ("Dia memuji Rini Astuti di Jakarta.", "id", ["Rini Astuti", "Jakarta"]),
        ("no names here", "en", []),
        ("", "en", []),
    ],
)  # fmt: skip
def test_runs_of_capitals_are_names(text: str, lang: Lang, expected: list[str]) -> None:
    assert runs(text, lang) == expected


def test_a_run_ends_with_its_sentence() -> None:
    assert runs("It was Quist. Harlow agreed with Quist.", "en") == ["Quist", "Harlow", "Quist"]
