"""Which language a text is in."""

from __future__ import annotations

import pytest

from reading_texts import ENGLISH, ENGLISH_SHORT, FOREIGN, INDONESIAN, INDONESIAN_SHORT
from ujar.errors import UjarError, UnsupportedLanguage
from ujar.reading import from_text
from ujar.reading.language import forced_language, identify, share_of_other


@pytest.mark.parametrize("text", INDONESIAN)
def test_indonesian(text: str) -> None:
    assert identify(text) == ("id", True)


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert identify(text) == ("en", True)


@pytest.mark.parametrize("text", INDONESIAN_SHORT)
def test_short_indonesian(text: str) -> None:
    assert identify(text).lang == "id"


@pytest.mark.parametrize("text", ENGLISH_SHORT)
def test_short_english(text: str) -> None:
    assert identify(text).lang == "en"


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in FOREIGN.items() for text in texts])
def test_other_languages_are_named(lang: str, text: str) -> None:
    with pytest.raises(UnsupportedLanguage) as caught:
        identify(text, path="berita.txt")
    assert caught.value.lang == lang
    assert caught.value.path == "berita.txt"
    assert "--lang id or --lang en" in str(caught.value)


def test_malay_is_told_from_indonesian_by_its_own_words() -> None:
    assert identify("Polisi mengatakan, dua orang terluka karena kecelakaan di jalan raya itu.").lang == "id"
    with pytest.raises(UnsupportedLanguage, match="Malay"):
        identify("Polis berkata, dua orang cedera kerana kemalangan di jalan raya itu.")


def test_near_scores_are_uncertain() -> None:
    assert identify("Hakim bertanya siapa pemilik tanah.") == ("id", False)


@pytest.mark.parametrize("text", ["😀😀😀", "12345 678", "...", "a", "—", "2020-10-12 10:15"])
def test_nothing_to_go_by(text: str) -> None:
    with pytest.raises(UnsupportedLanguage, match="--lang") as caught:
        identify(text)
    assert caught.value.lang is None


@pytest.mark.parametrize("text", ["a" * 3_000_000, "“" * 10_000 + "”" * 10_000 + " kata Retno Marsudi."])
def test_a_long_text_without_words_is_not_called_short(text: str) -> None:
    with pytest.raises(UnsupportedLanguage, match="too few words"):
        identify(text)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_forced_without_looking(lang: str) -> None:
    assert identify(FOREIGN["nl"][0], lang=lang) == (lang, True)
    assert identify("😀", lang=lang) == (lang, True)


def test_unknown_option() -> None:
    with pytest.raises(UjarError, match="must be auto, id"):
        identify("apa saja", lang="xx")


@pytest.mark.parametrize(
    ("value", "lang"),
    [
        ("id", "id"), ("in", "id"), ("Indonesian", "id"), ("id-ID", "id"), ("bahasa Indonesia", "id"),
        ("EN", "en"), ("en_US", "en"), ("english", "en"), ("ms", None), ("und", None),
        ("auto", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_languages(value: str, lang: str | None) -> None:
    assert forced_language(value) == lang


def test_a_long_text_is_judged_by_its_parts() -> None:
    story = " ".join(ENGLISH)
    assert identify("https://example.org/x " * 20 + story * 40) == ("en", True)


def test_a_text_in_two_languages_is_flagged() -> None:
    indonesian, english = "\n".join(INDONESIAN), "\n".join(ENGLISH)
    for text in (f"{indonesian}\n{english}", f"{english} {indonesian}".replace("\n", " ")):
        for lang in ("auto", "id", "en"):
            assert "mixed-languages" in from_text(text, lang=lang).flags
    quoted = f"{indonesian}\n“Nobody was killed,” kata dia.\n{INDONESIAN[0]}"
    for text in (indonesian, english, quoted):
        assert "mixed-languages" not in from_text(text).flags
    assert share_of_other(f"{indonesian}\n{english}", "id") == pytest.approx(0.5, abs=0.1)
