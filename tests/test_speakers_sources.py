"""English lists of speakers, groups, documents and short forms of bodies."""

from __future__ import annotations

import pytest

from speaker_samples import names


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Mark Reed and House Speaker Nora Holm", "Mark Reed + Nora Holm"),
        ("Former Ambassador Mark Reed and Harbour News editor Dr. Paul Hale", "Mark Reed + Paul Hale"),
        ("Feminists and establishment Democrats", "establishment Democrats + feminists"),
        ("Republicans and independents", "Republicans + independents"),
        ("Holm and many Indiana dockers", "Holm + many Indiana dockers"),
        ("many liberal economists and Wall Street advocates", "Wall Street advocates + many liberal economists"),
        ("45% of Republicans, 28% of independents and 12% of Democrats",
         "12% of Democrats + 28% of independents + 45% of Republicans"),
        ("her rivals, Sen. Mark Reed (I-Vt.) and former Maryland Gov. Paul Hale,", "Mark Reed + Paul Hale"),
        ("Several candidates, including Nora Holm and Senator Mark Reed of Vermont,", "Mark Reed + Nora Holm"),
        ("The cable networks — QRS, CNN and Harbour News —", "CNN + Harbour News + QRS"),
        ("Nora Holm and her Democratic allies", "Democratic allies + Nora Holm"),
        # One body, one person
        ("The House Oversight and Port Reform Committee", "House Oversight and Port Reform Committee"),
        ("Nora Holm, a member of the Port and Harbour Club", "Nora Holm"),
        ("Mark Holm, director of Strategy and Outreach", "Mark Holm"),
    ],
)  # fmt: skip
def test_lists(source: str, expected: str) -> None:
    found = names(f"{{1:{source}}} said <1:so>.", "en")
    assert [name.casefold() for name in found] == [expected.casefold()]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("his supporters", "supporters"),
        ("Her liberal friends", "liberal friends"),
        ("small groups of protesters", "protesters"),
        ("none of the major networks", "major networks"),
        ("a number of the dockers", "dockers"),
        ("many residents", "many residents"),
        ("A third of independents, 33%", "third of independents"),
        ("the vast majority – 55 percent", "vast majority"),
        ("thousands of sailors protesting against the quay", "thousands of sailors"),
        ("families of storm victims", "families of storm victims"),
        ("people close to Holm", "people close to Holm"),
        ("An increasing number of Democrats", "increasing number of Democrats"),
        ("Several", "several"),
        ("The Harbour National Committee this week", "Harbour National Committee"),
        ("A group of liberal dockers", "group of liberal dockers"),
    ],
)
def test_groups(source: str, expected: str) -> None:
    assert names(f"{{1:{source}}} said <1:so>.", "en") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:a count by The Harbour Press} says <1:so>.", ["Harbour Press"]),
        ("{1:a national HARBOUR TODAY/Quay University Poll} says <1:so>. {2:The poll} says <2:no>.",
         ["HARBOUR TODAY + Quay University"] * 2),
        ("{1:A Harbour Numbers poll of American voters} says <1:so>.", ["Harbour Numbers"]),
        ("{1:The Quaypolitics rolling average of polls} shows <1:so>.", ["Quaypolitics"]),
        ("{1:the average of polls compiled by Harbour University} shows <1:so>.", ["Harbour University"]),
        ("{1:A study by an influential sociologist, Mark Holm,} says <1:so>.", ["Mark Holm"]),
        ("{1:Mark Reed} spoke: <1:no>. The 1938 law is old. {2:The 1938 law} says <2:so>.", ["Mark Reed", "1938 law"]),
        ("{1:A new ad Thursday} says <1:so>.", ["a new ad Thursday"]),
    ],
)  # fmt: skip
def test_documents(text: str, expected: list[str]) -> None:
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The International Monetary Fund met. {1:The IMF} said <1:so>.", "International Monetary Fund"),
        (
            "Citizens for Honest Harbours in Marlow (CHHM) sued. {1:CHHM} said <1:so>.",
            "Citizens for Honest Harbours in Marlow",
        ),
        ("{1:The Harbour Budget Office} said <1:so>. {2:The budget office} warned <2:of it>.", "Harbour Budget Office"),
        ("{1:The Marlow Times} said <1:so>. {2:The Times} said <2:no>.", "Marlow Times"),
        ("The North Atlantic Treaty Organization (NATO) met. {1:NATO} said <1:so>.", "NATO"),
    ],
)
def test_short_forms(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected
