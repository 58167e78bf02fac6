"""States by their names, seats, adjectives and peoples."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from ujar.extract.states import (
    adjective_of,
    find_state,
    is_seat,
    name_in,
    state_of_adjective,
    state_of_people,
)
from ujar.link.actors.roles import countries_in
from ujar.records import Lang


@pytest.mark.parametrize(
    ("phrase", "name", "metonym"),
    [
        ("Rusia", "Russia", False),
        ("Amerika Serikat", "United States", False),
        ("AS", "United States", False),
        ("the U.S.", "United States", False),
        ("Pemerintah Ukraina", "Ukraine", False),
        ("pemerintah Jepang", "Japan", False),
        ("pihak Rusia", "Russia", False),
        ("the Turkish government", "Turkey", False),
        ("Russia's", "Russia", False),
        ("Russia’s government", "Russia", False),
        ("Brunei Darussalam", "Brunei", False),
        ("Perancis", "France", False),
        ("Moskow", "Russia", True),
        ("the Kremlin", "Russia", True),
        ("Gedung Putih", "United States", True),
        ("Washington", "United States", True),
        ("Kyiv", "Ukraine", True),
        ("Kiev", "Ukraine", True),
        ("Ankara", "Turkey", True),
        ("the Democratic Republic of the Congo", "DR Congo", False),
        ("Congo", "DR Congo", False),
        ("Republik Kongo", "Republic of the Congo", False),
        ("Pantai Gading", "Ivory Coast", False),
        ("the South Sudanese government", "South Sudan", False),
        ("Kigali", "Rwanda", True),
        ("Khartoum", "Sudan", True),
        ("Bogotá", "Colombia", True),
    ],
)
def test_find_state(phrase: str, name: str, metonym: bool) -> None:
    state = find_state(phrase)
    assert state is not None
    assert (state.name, state.metonym) == (name, metonym)


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "as",
        "us",
        "the",
        "pemerintah",
        "pemerintah daerah",
        "Brussel",
        "Minsk",
        "Jakarta",
        "serikat",
        "x" * 500,
    ],
)
def test_no_state(phrase: str) -> None:
    assert find_state(phrase) is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Russian", "Russia"),
        ("polish", "Poland"),
        ("Rusia", "Russia"),
        ("Congolese", "DR Congo"),
        ("North Korean", "North Korea"),
        ("South Sudanese", "South Sudan"),
        ("Kremlin", None),
        ("naval", None),
    ],
)
def test_state_of_adjective(word: str, name: str | None) -> None:
    assert state_of_adjective(word) == name


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Russians", "Russia"),
        ("Poles", "Poland"),
        ("British", "United Kingdom"),
        ("Chinese", "China"),
        ("plans", None),
        ("Russia", None),
    ],
)
def test_state_of_people(word: str, name: str | None) -> None:
    assert state_of_people(word) == name


@pytest.mark.parametrize(
    ("name", "language", "own"),
    [
        ("Russia", "id", "Rusia"),
        ("United States", "id", "Amerika Serikat"),
        ("United Kingdom", "id", "Inggris"),
        ("Turkey", "id", "Turki"),
        ("Atlantis", "id", None),
    ],
)
def test_name_in(name: str, language: Lang, own: str | None) -> None:
    assert name_in(language, name) == own


def test_adjective_of() -> None:
    assert adjective_of("Russia") == "Russian"
    assert adjective_of("Tuvalu") is None


@pytest.mark.parametrize(("word", "seat"), [("Brussels", True), ("Moskow", True), ("Jens", False), ("", False)])
def test_is_seat(word: str, seat: bool) -> None:
    assert is_seat(word) is seat


def test_no_form_is_that_of_two_states() -> None:
    text = (files("ujar.extract") / "states.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]
    assert len(rows) > 180
    forms = [form for row in rows for column in row[3:] for form in column.split("|") if form]
    assert [form for form, times in Counter(forms).items() if times > 1] == []
    assert all(form == form.lower() for form in forms)


@pytest.mark.parametrize(
    ("role", "country"),
    [
        ("North Korean foreign minister", "North Korea"),
        ("South African president", "South Africa"),
        ("Congolese army spokesman", "DR Congo"),
        ("spokesman of South Sudan's army", "South Sudan"),
    ],
)
def test_countries_in_roles(role: str, country: str) -> None:
    assert countries_in(role) == {country}
