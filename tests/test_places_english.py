"""Places in English sentences."""

from __future__ import annotations

import pytest

from place_texts import places, read, resolved


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plant stood in Fairfax, Virginia, for years.",
         [("Fairfax", "US", "Virginia"), ("Virginia", "US", "Virginia")]),
        ("She moved to Paris, Texas, last year.", [("Paris", "US", "Texas"), ("Texas", "US", "Texas")]),
        ("They met in Paris on Monday.", [("Paris", "FR", "Ile-de-France")]),
        ("He lives in Henderson, Nev., with two dogs.", [("Henderson", "US", "Nevada"), ("Nevada", "US", "Nevada")]),
        ("The jets crossed the Baltic Sea.", [("Baltic Sea", None, None)]),
        ("Polls open in Broward County and in South Florida.",
         [("Broward County", "US", "Florida"), ("South Florida", "US", "Florida")]),
        ("The mayor of the town of Selma, Alabama, agreed.",
         [("Selma", "US", "Alabama"), ("Alabama", "US", "Alabama")]),
        ("Aid for Africa was promised.", [("Africa", None, None)]),
    ],
)  # fmt: skip
def test_names(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert resolved(text, "en") == expected


def test_both_names_of_two_counties() -> None:
    assert places("She campaigned in Broward and St. Lucie counties.", "en") == ["Broward", "St. Lucie"]


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton smiled.",
        "Jordan Peterson disagreed.",
        "George Washington crossed the river.",
        "Jack London wrote it.",
        "The University of Texas closed.",
        "The Bank of England raised rates.",
        "Manchester United won.",
        "A report in the New York Times said so.",
        "USA TODAY found more.",
        "Most African Americans agreed.",
        "Eduardo dos Santos says no.",
        "Reading is fun, and Mobile phones are nice.",
        "The Trans-Pacific Partnership failed.",
        "The State Department refused.",
    ],
)
def test_people_organisations_and_words_are_no_places(text: str) -> None:
    assert places(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The train stopped in Reading.", ["Reading"]),
        ("They flew to Nice, France, on Sunday.", ["Nice", "France"]),
        ("Rep. Jim Jordan spoke. Jordan said it was late.", []),
        ("Rep. Jim Jordan spoke of refugees in Jordan.", ["Jordan"]),
    ],
)
def test_names_that_are_words_or_people_need_evidence(text: str, expected: list[str]) -> None:
    assert places(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Voters in Georgia, Florida and Ohio waited.", "US"),
        ("Russia invaded Georgia and Ukraine.", "GE"),
    ],
)
def test_the_article_decides_between_namesakes(text: str, country: str) -> None:
    assert [c for name, c, _ in resolved(text, "en") if name == "Georgia"] == [country]


def test_namesakes_without_evidence_stay_open() -> None:
    _, (mention,) = read("A shop opened in Springfield.", "en")
    assert (mention.name, mention.country, mention.lat) == ("Springfield", None, None)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Washington said it was ready.", "metonym", "United States"),
        ("The White House denied it.", "metonym", "United States"),
        ("He was seen at the White House.", "place", "White House"),
        ("Critics called him pro-Moscow.", "metonym", "Russia"),
        ("They warned Pyongyang.", "metonym", "North Korea"),
        ("They visited Pyongyang.", "place", "Pyongyang"),
        ("A Russian envoy left.", "demonym", "Russia"),
        ("South Koreans cheered.", "demonym", "South Korea"),
        ("European envoys left.", "demonym", "Europe"),
    ],
)
def test_kinds(text: str, kind: str, name: str) -> None:
    _, (mention,) = read(text, "en")
    assert (mention.kind, mention.name) == (kind, name)


def test_a_demonym_before_an_office_and_one_in_a_name() -> None:
    assert places("Russian President Vladimir Putin met Polish Americans.", "en") == ["Russian", "Polish", "Americans"]
    assert places("American Airlines cut flights.", "en") == []
