"""Parties in roles and affiliations: members are told from bodies and parties of a like name."""

from __future__ import annotations

import pytest

from ujar.link.actors.parties import parties_in


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Komisi VIII DPR dari Fraksi PAN", "PAN"),
        ("Partai Demokrat AS", "Democrats"),
        ("Republican Sen", "Republicans"),
        ("presumptive Republican presidential nominee", "Republicans"),
        ("Republican media consultant", "Republicans"),
        ("House Democratic leader", "Democrats"),
        ("South Carolina Democratic Party", "Democrats"),
        ("Florida-based Republican strategist", "Republicans"),
        ("Republican Sen. from Georgia", "Republicans"),
        ("US Republican candidate", "Republicans"),
        ("Labour Party leader", "Labour Party"),
    ],
)
def test_members_and_parties(text: str, party: str) -> None:
    assert parties_in(text) == (party,)


@pytest.mark.parametrize(
    "text",
    [
        "President of the Democratic Republic of the Congo",
        "Syrian Democratic Forces commander",
        "Republican Guard commander",
        "Democratic Unionist Party leader",
        "Democratic Republic of Congo president",
        "Kurdistan Democratic Party",
        "Democratic Party of Kosovo",
        "Georgian Democratic Party",
        "Social Democratic leader",
        "Irish republican leader",
        "Norwegian Labour Party",
        "Conservative Party of Canada",
        "pan",
    ],
)
def test_what_is_called_alike_is_another(text: str) -> None:
    assert parties_in(text) == ()
