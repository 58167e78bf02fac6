"""Plain English sentences of the kind that every paper has: who says what, and what people are called."""

from __future__ import annotations

import pytest

from ujar import read as read_text
from ujar.records import speakers_of


def speakers(text: str) -> list[list[str]]:
    return [[one.name for one in speakers_of(statement)] for statement in read_text(text, lang="en").statements]


@pytest.mark.parametrize(
    ("source", "role", "affiliation"),
    [
        ("Transport Minister Helen Achebe", "Transport Minister", None),
        ("Finance Minister Helen Achebe", "Finance Minister", None),
        ("German Health Minister Helen Achebe", "Health Minister", "German"),
        ("Harbour Police Chief Helen Achebe", "Chief", "Harbour Police"),
    ],
)
def test_what_a_minister_is_for_is_no_body(source: str, role: str, affiliation: str | None) -> None:
    article = read_text(f"{source} said the strike must end.", lang="en")
    (actor,) = article.actors
    assert (actor.name, actor.role, actor.affiliation) == ("Helen Achebe", role, affiliation)


def test_a_person_familiar_with_something_has_no_such_office() -> None:
    (actor,) = read_text("A person familiar with the talks said a deal was near.", lang="en").actors
    assert actor.role == "person"


def test_a_company_is_no_union() -> None:
    text = "The dockworkers' union rejected the accusation. The company denied wrongdoing."
    assert speakers(text) == [["dockworkers' union"], ["company"]]


def test_a_sentence_with_its_own_subject_has_no_speaker_from_elsewhere() -> None:
    text = (
        "Two sailors were injured. Local officials said the road was closed. One civilian was killed, the Defense "
        "Ministry said.\n\nGreenpeace last week accused the government of lying about the spill.\n\nThe White House "
        "on Tuesday said sanctions would stay."
    )
    assert speakers(text) == [["local officials"], ["Defense Ministry"], ["Greenpeace"], ["White House"]]


def test_a_denial_that_is_appended_goes_on_with_its_own_speaker() -> None:
    text = "Narva accused Quay of ramming a boat, an allegation Quay rejected, saying the boat had hit its ship."
    assert speakers(text) == [["Narva"], ["Quay"], ["Quay"]]


@pytest.mark.parametrize("occasion", ["a regular briefing", "a news conference", "the largely female audience"])
def test_an_occasion_is_nobody_to_whom_is_told(occasion: str) -> None:
    (statement,) = read_text(f"Ada Quist told {occasion} that the plan was dead.", lang="en").statements
    assert statement.addressee is None


def test_somebody_asked_between_commas_does_not_ask() -> None:
    assert speakers("Nkosi, asked if violence could follow, said workers were angry.") == [["Nkosi"], []]
    assert speakers("Nkosi, of the port union, asked whether violence would follow.") == [["Nkosi"]]


def test_neither_is_no_part_of_who_speaks() -> None:
    (statement,) = read_text("The embassy neither confirmed nor denied the reports.", lang="en").statements
    assert [one.name for one in speakers_of(statement)] == ["embassy"]
    assert (statement.act, statement.negated) == ("deny", True)
