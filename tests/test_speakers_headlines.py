"""Headlines with capitals throughout, and names behind descriptions of any length."""

from __future__ import annotations

import pytest

from speaker_samples import names
from ujar.extract.pack import pack_of
from ujar.extract.speakers.view import View
from ujar.records import Article

_BODY = "\n\nNadia Holm opened the quay on Friday. {1:Holm} said <1:the work was late>. {2:She} blamed <2:storms>."


@pytest.mark.parametrize(
    "headline",
    [
        "Nadia Holm Blasts Port Board for Delay, Wants New Quay.",
        "Nadia Holm Suffered A Big Blow. Here’s Her Plan.",
        "After Storm, Nadia Holm Unleashed 4 Words On The Board.",
        "Holm: Only ‘One or Two’ Ships where Rules ‘Slipped through the Cracks.’",
        "Will Holm come down off the quay?",
        "Port Board Votes",
    ],
)
def test_a_headline_is_no_evidence_of_a_name(headline: str) -> None:
    assert names(headline + _BODY, "en") == ["Nadia Holm", "Nadia Holm"]


def test_a_source_in_a_headline() -> None:
    text = "{1:Nadia Holm} Blasts <1:Port Board for Delay>.\n\n{2:Holm} said <2:so>."
    assert names(text, "en") == ["Nadia Holm"] * 2


def test_two_surnames_of_a_headline() -> None:
    text = "{1:Holm, Reed} pledge <1:to work together>.\n\nNadia Holm met House Speaker Tom Reed."
    assert names(text, "en") == ["Nadia Holm + Tom Reed"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Board Opens New Quay for Ships.\n\nIt is long.", [True, False]),
        ("Board opens new quay for ships.\n\nIt is long.", [False, False]),
        ("Nadia Holm said no.\n\nIt is long.", [False, False]),
        ("STORMS, DELAYS AND A LATE QUAY;\n\nIt is long.", [True, False]),
    ],
)
def test_titles(text: str, titles: list[bool]) -> None:
    assert View(pack_of("en").document(Article(id="x", lang="en", text=text))).titles == titles


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("screenwriter Nadia Holm", "Nadia Holm"),
        ("Republican presidential front-runner Nadia Holm", "Nadia Holm"),
        ("Filmmaker and best-selling author Tom D’Arcy", "Tom D’Arcy"),
        ("Oscar-winning actress Nadia Holm", "Nadia Holm"),
        ("New York City Public Advocate Nora Holm", "Nora Holm"),
        ("master of ceremonies Adil Al-Rashti", "Adil Al-Rashti"),
        ("Quay Business moderator Gerard Holm", "Gerard Holm"),
        ("GOP presidential contender and former neurosurgeon Mark Holm", "Mark Holm"),
        ("the Rev. Peter Holm, of Grace Chapel", "Peter Holm"),
        ("Del. Stacy Holm of the Lake Islands", "Stacy Holm"),
        ("Holm's running mate, Indiana Gov. Mark Reed,", "Mark Reed"),
        ("his wife and current Democratic presidential nominee Nora Holm", "Nora Holm"),
        ("an entrepreneur named Mark Holm", "Mark Holm"),
        ("Speaker of the House Rep. Paul Reed (R-Ohio)", "Paul Reed"),
        ("Republican pollster Mark Holm -- author of Two Seas", "Mark Holm"),
        ("Mr. King", "King"),
        ("Charles King, a former executive director of the Harbour Party", "Charles King"),
        ("DJ Beverly Holm", "Beverly Holm"),
        ("NEW YORK - Presidential candidate Mark Holm", "Mark Holm"),
        # Bodies
        ("the nonpartisan Harbour Budget Office", "Harbour Budget Office"),
        ("the progressive Center for Quay and Port Research", "Center for Quay and Port Research"),
        ("the pro-business Chamber of Commerce", "Chamber of Commerce"),
        ("Iraqi activist group Tigris Eye", "Tigris Eye"),
        ("the liberal watchdog group Harbour Matters", "Harbour Matters"),
        ("the prominent rights organization the Quay League", "Quay League"),
        ("Holm’s campaign", "Holm campaign"),
        ("the White House", "White House"),
    ],
)
def test_behind_a_description(source: str, name: str) -> None:
    assert names(f"{{1:{source}}} said <1:so>.", "en") == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bea J. Holm came. {1:Holm} said <1:no>.", ["Bea J. Holm"]),
        ("Bea J. Holm came. Bea Holm left. {1:Holm} said <1:no>.", ["Bea J. Holm"]),
        ("Mayor Ben de Witte came. {1:de Witte} said <1:no>.", ["Ben de Witte"]),
        ("Ben Holm came. Then Nora Holm and Nora Holm left. {1:Holm} said <1:no>.", ["Nora Holm"]),
        ("Nora Holm came. Ben Holm left. {1:Holm} said <1:no>.", ["Nora Holm"]),
        ("Nora Holm came. Ben Holm left. {1:Mrs. Holm} said <1:no>. {2:Mr. Holm} left: <2:so>.",
         ["Nora Holm", "Ben Holm"]),
    ],
)  # fmt: skip
def test_which_full_name(text: str, expected: list[str]) -> None:
    assert names(text, "en") == expected
