"""Sources without a name, where an encoder has an opinion on whom they mean."""

from __future__ import annotations

import pytest

from speaker_samples import Chances, names, read

_TWO = "{1:Ada Quist} praised <1:Ben Harlow>. "
_SHE = "{2:She} said <2:it was fine>."
_IT = "The Harbour League met Kadri Vaher. {1:%s} warned <1:of storms>."


@pytest.mark.parametrize(
    ("text", "chances", "expected"),
    [
        (_TWO + "{2:He} said <2:it was fine>.", {2: {"Ben Harlow": 0.999}}, ["Ada Quist", "Ben Harlow"]),
        # Not sure enough: who spoke last.
        (_TWO + _SHE, {2: {"Ben Harlow": 0.9}}, ["Ada Quist", "Ada Quist"]),
        (_TWO + "{2:The candidate} said <2:it was fine>.", {2: {"Ben Harlow": 0.999}}, ["Ada Quist", "Ben Harlow"]),
        # A pronoun for a person is no body, and one for a body no person.
        (_TWO + "The Harbour League agreed. " + _SHE, {2: {"Harbour League": 0.999}}, ["Ada Quist", "Ada Quist"]),
        (_IT % "It", {1: {"Harbour League": 0.999}}, ["Harbour League"]),
        (_IT % "It", {1: {"Kadri Vaher": 0.999}}, ["Harbour League"]),
        (_IT % "The report", {1: {"Harbour League": 0.999}}, ["Harbour League"]),
        # A source that has a name of its own means that one.
        (_IT % "Kadri Vaher", {1: {"Harbour League": 0.999}}, ["Kadri Vaher"]),
    ],
)
def test_an_encoder_that_is_sure_decides(text: str, chances: Chances, expected: list[str]) -> None:
    assert names(text, "en", chances) == expected


def test_the_chances_of_all_names_of_one_actor_count_together() -> None:
    text = "Ben Harlow came late. Mr Harlow left. {1:Ada Quist} saw <1:that>. {2:The candidate} said <2:no>."
    assert names(text, "en", {2: {"Ben Harlow": 0.5, "Mr Harlow": 0.498, "Ada Quist": 0.002}})[1] == "Ben Harlow"


def test_it_is_told_how_the_speaker_was_found() -> None:
    reading = read(_TWO + "{2:The candidate} said <2:it was fine>.", "en", {2: {"Ben Harlow": 0.999}})
    assert [one.by for one in reading.resolved] == ["name", "role"]
