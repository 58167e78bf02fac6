"""What belongs to somebody: campaigns, offices, advisers; and what is called by who leads it."""

from __future__ import annotations

import pytest

from speaker_samples import names
from ujar.extract.speakers.owners import surname

_BEFORE = "{1:Gov. Nadia Holm} said <1:no>. "


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Her campaign", "Holm campaign"),
        ("Holm's campaign", "Holm campaign"),
        ("The Holm camp", "Holm campaign"),
        ("The Nadia Holm team", "Holm campaign"),
        ("Her office", "Nadia Holm's office"),
        ("Gov. Holm's office", "Nadia Holm's office"),
        ("Holm's spokesman", "Nadia Holm's spokesman"),
        ("Her advisers", "Holm advisers"),
        ("Mrs. Holm's advisers", "Holm advisers"),
        ("Holm's advisers", "Holm's advisers"),
        ("Holm's inner circle", "Holm's inner circle"),
        # Nobody's, or not known whose
        ("Her critics", "critics"),
        ("Her campaign workers", "campaign workers"),
        ("His campaign", "his campaign"),
        ("the Harbour campaign", "Harbour campaign"),
    ],
)
def test_owners(source: str, expected: str) -> None:
    assert names(f"{_BEFORE}{{2:{source}}} denied <2:it>.", "en")[1] == expected


def test_what_belongs_to_a_body() -> None:
    text = "{1:Quay TV News} reported <1:delays>. {2:Its hosts} blamed <2:the board>."
    assert names(text, "en") == ["Quay TV News", "Quay TV News hosts"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Holm administration was late. {1:The administration} promised <1:more>.", "Holm administration"),
        ("{1:The administration} promised <1:more>.", "administration"),
        ("The Estonian government fell. {1:The government} had promised <1:more>.", "Estonian government"),
    ],
)
def test_bodies_called_by_their_leader(text: str, expected: str) -> None:
    assert names(text, "en") == [expected]


@pytest.mark.parametrize(
    ("name", "expected"), [("Nadia Holm", "Holm"), ("Mark Holm Jr.", "Holm"), ("Holm", "Holm"), ("Jr.", "Jr.")]
)
def test_surname(name: str, expected: str) -> None:
    assert surname(name) == expected
