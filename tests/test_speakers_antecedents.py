"""English pronouns, relative pronouns and offices that need the gender, the place or the party of a person."""

from __future__ import annotations

import pytest

from speaker_samples import names, read
from ujar.extract import extract
from ujar.extract.languages.en.given_names import GIVEN_NAMES, OPENING_NAMES
from ujar.extract.languages.en.places import PLACE_WORDS, PLACES
from ujar.reading import from_text
from ujar.records import Lang, speakers_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Gender by the given name
        ("{1:Mark Reed} spoke: <1:no>. {2:Nora Holm} spoke: <2:yes>. {3:He} said <3:so>.", "Mark Reed"),
        ("{1:Nora Holm} spoke: <1:no>. {2:Mark Reed} spoke: <2:yes>. {3:She} said <3:so>.", "Nora Holm"),
        # Whoever the sentence before names, when its subject does not fit
        ("The work pleased Nora Holm. {1:She} said <1:so>.", "Nora Holm"),
        ("{1:Nora Holm} said <1:no>. Fewer ships come to Vermont. {2:She} said <2:so>.", "Nora Holm"),
        (
            "{1:Mark Reed} said <1:never>. The party chose nominee Paul Hale. As {2:he} spoke <2:to the hall>.",
            "Paul Hale",
        ),
        # Not whom the clause names after the pronoun
        (
            "{1:Nora Holm} said <1:no>. Asked about her vote in the event that Ruth Hale runs, {2:she} said <2:so>.",
            "Nora Holm",
        ),
        ("Will is a town. {1:He} said <1:so>.", ""),
        # Who is asked speaks next
        ("Mark Reed ran. {1:Paul Hale} [1:asked] Mark Reed <1:why>. {2:He} said <2:so>.", "Mark Reed"),
        ("{1:Mark Reed} said <1:no>. {2:Paul Hale} [2:asked] him <2:why>. {3:He} said <3:so>.", "Mark Reed"),
        ("{1:Paul Hale} [1:asked] Nora Holm <1:why>. {2:He} said <2:so>.", "Paul Hale"),
    ],
)
def test_pronouns(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Senator Mark Reed of Vermont, {1:who} opposed <1:it>.", "Mark Reed"),
        ("We heard those in the shipping world {1:who} want <1:it>.", "those in the shipping world"),
        ("Tim Holm is not here. Instead, the political novice {1:who} wants <1:a seat> stays.", "Tim Holm"),
        ("Mark Holm — {1:who} left <1:the board> — is back.", "Mark Holm"),
        ("It was Tom Slade, whom they chose and {1:who} supports <1:it>.", "Tom Slade"),
    ],
)
def test_relative_pronouns(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sens. Ran Poe (Ky.) and Mark Reed (Fla.) met. {1:Poe} said <1:no>. {2:The Florida senator} left: <2:so>.",
         "Mark Reed"),
        ("Indiana Gov. Mark Reed (R) came. {1:The Indiana governor} said <1:so>.", "Mark Reed"),
        ("{1:Actress Nora Holm} said <1:no>. {2:The actress} said <2:so>.", "Nora Holm"),
        # No other state's, no other party's
        (
            "{1:Republican candidate Nora Holm} said <1:no>. Democratic nominee Ruth Hale came. "
            "{2:the Democratic nominee} said <2:so>.",
            "Ruth Hale",
        ),
        ("Secretary of State Mark Reed came. {1:The Russian leader} said <1:so>.", "Russian leader"),
        ("Mark Reed met Nora Holm. {1:The two} agreed <1:to it>.", "Mark Reed + Nora Holm"),
    ],
)  # fmt: skip
def test_offices(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


def test_an_adverb_before_an_office_is_no_name() -> None:
    assert names("Judge Ada Quist sat. Significantly, {1:the judge} said <1:no>.", "en") == ["Ada Quist"]


def test_the_company_is_the_one_whose_name_says_so() -> None:
    text = "They sued PT Sinar Quay on Monday. {1:The company's director, Ada Quist}, said <1:no>."
    reading = read(text, "en")
    assert reading.words(reading.resolved[0].affiliation) == "PT Sinar Quay"


def test_who_is_meant_by_a_pronoun_behind_a_dateline() -> None:
    article = from_text(
        "Buruh menuntut upah\n\nSurabaya, 5 Maret 2024 - Ratusan buruh berunjuk rasa. Mereka menuntut kenaikan upah.",
        lang="id",
    )
    (statement,) = extract(article).statements
    assert [speaker.name for speaker in speakers_of(statement)] == ["ratusan buruh"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "{1:France} backed <1:Poland>. Japan praised Kenya. {2:The two countries} want <2:peace>.",
            "Japan + Kenya",
        ),
        (
            "id",
            "{1:Prancis} mendukung <1:Polandia>. Jepang memuji Kenya. {2:Kedua negara} ingin <2:damai>.",
            "Japan + Kenya",
        ),
        # Of three that are named none are the two.
        (
            "en",
            "{1:France} accused <1:Poland>. Japan praised Kenya and Peru. {2:The two countries} want <2:peace>.",
            "France + Poland",
        ),
    ],
)
def test_the_two_countries_are_those_named_last(lang: Lang, text: str, expected: str) -> None:
    assert names(text, lang)[-1] == expected


def test_given_names() -> None:
    assert {GIVEN_NAMES[name] for name in ("nora", "hillary", "susan")} == {"f"}
    assert {GIVEN_NAMES[name] for name in ("mark", "donald", "vladimir")} == {"m"}
    assert "taylor" not in GIVEN_NAMES
    assert not OPENING_NAMES & {"virginia", "georgia", "will", "may", "austin"}
    assert all(name == name.lower() and name.isalpha() for name in GIVEN_NAMES)


def test_places() -> None:
    assert {"new york", "vermont", "salt lake city"} <= PLACES
    assert {"vermont", "republican", "gop"} <= PLACE_WORDS
    assert all(place == place.lower().strip() and place for place in PLACES)
