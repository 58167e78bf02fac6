"""Direct, mixed and indirect by the marks of the content, and direct quotations alone."""

from __future__ import annotations

import pytest

from evaluate_articles import spans_of
from ujar.learn.corpora import Attributed
from ujar.learn.forms import form_of, only_direct

TEXT = (
    "“We will win,” Ann said. Bob thinks that taxes are “too high” now. The plan, he warned, would fail. "
    'Some call it a "fix" today.'
)


@pytest.mark.parametrize(
    ("text", "content", "form"),
    [
        (TEXT, "“We will win,”", "direct"),
        (TEXT, "We will win", "direct"),
        (TEXT, "that taxes are “too high” now", "mixed"),
        (TEXT, "The plan", "indirect"),
        (TEXT, '"fix"', "direct"),
        ("the party's plan was Ann's idea", "party's plan was Ann's", "indirect"),
        ('He said: "Yes. No," twice', '"Yes. No,"', "direct"),
        ("“maybe” the rest “should be”", "“maybe” the rest “should be”", "mixed"),
        ('"maybe" the rest "should be"', '"maybe" the rest "should be"', "mixed"),
        ("“First.\n\n“Second.”", "“First.\n\n“Second.”", "direct"),
        ('"First.\n\n"Second."', '"First.\n\n"Second."', "direct"),
        ("He called it ``odd'' and left", "it ``odd'' and", "mixed"),
        ("wörter", "wörter", "indirect"),
    ],
)
def test_form(text: str, content: str, form: str) -> None:
    assert form_of(spans_of(content, text), text) == form


def test_form_of_parts() -> None:
    text = "“One,” he said. “Two.”"
    assert form_of([(0, 6), (16, 22)], text) == "direct"
    assert form_of([(16, 22), (0, 14)], text) == "mixed"
    assert form_of([(3, 3), (40, 50)], text) == "indirect"


def _at(content: str) -> Attributed:
    return Attributed((), (), spans_of(content, TEXT))


def test_only_direct_keeps_what_claims_to_be_direct() -> None:
    direct, mixed, indirect = _at("“We will win,”"), _at("that taxes are “too high” now"), _at("The plan")
    scare, inner, stray = _at('"fix"'), _at("“too high”"), _at("Some call it")
    gold, predicted = only_direct([direct, mixed, indirect], [direct, mixed, indirect, scare, inner, stray], TEXT)
    assert gold == [direct]
    assert predicted == [direct, scare]


def test_a_prediction_over_direct_and_other_goes_where_it_fits_better() -> None:
    direct, mixed = _at("“We will win,”"), _at("that taxes are “too high” now")
    wide = _at("win,” Ann said. Bob thinks that taxes are “too high” now")
    assert only_direct([direct, mixed], [wide], TEXT) == ([direct], [])
    assert only_direct([direct], [wide], TEXT) == ([direct], [wide])
