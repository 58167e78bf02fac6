"""What two statements of different articles are to each other."""

from __future__ import annotations

import pytest

from ujar.acts import Act
from ujar.link.across import Said, denies_by_word, find_bond, load_vocabulary, proposition_of
from ujar.records import Lang

WORDS = load_vocabulary()


def _said(
    name: str,
    content: str,
    *,
    act: Act = "claim",
    lang: Lang = "en",
    by: str = "a",
    side: str = "",
    day: str | None = None,
    admits: bool = False,
) -> Said:
    return Said(
        id=name,
        article=name,
        day=day,
        act=act,
        conditional=False,
        speakers=frozenset({by}),
        sides=frozenset({side} if side else ()),
        proposition=proposition_of(content, lang, WORDS),
        admits=admits,
    )


TANKS = _said("t1", "Russia sent tanks and artillery across the border", act="accuse", by="nato", day="2014-11-01")


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        (_said("t2", "Russian tanks and artillery crossed the border", by="nato", day="2014-11-05"), "repeats"),
        (_said("t2", "Rusia mengirim tank dan artileri melewati perbatasan", lang="id", by="nato"), "repeats"),
        (
            _said("t2", "no tanks or artillery went across the border", act="deny", by="moscow", day="2014-11-02"),
            "denies",
        ),
        (
            _said("t2", "sending tanks and artillery across the border", act="deny", by="moscow", day="2014-11-02"),
            "denies",
        ),
        (
            _said("t2", "Russia sent no tanks or artillery across the border", by="osce", day="2014-11-02"),
            "contradicts",
        ),
        (_said("t2", "Russia sent no tanks or artillery across the border", by="nato", day="2014-12-02"), "revises"),
        (_said("t2", "Russia sent tanks and artillery across the border", act="demand", by="nato"), None),
        (_said("t2", "Russia signed a trade agreement with its neighbours", by="nato"), None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_relations(said: Said, relation: str | None) -> None:
    bond = find_bond(TANKS, said, WORDS)
    assert (bond.relation if bond else None) == relation
    assert find_bond(said, TANKS, WORDS) == bond
    if bond:
        assert (bond.start, bond.end) == ("t2", "t1")
        assert "=tank" in bond.keys


def test_nothing_is_linked_within_an_article() -> None:
    assert find_bond(TANKS, TANKS._replace(id="other"), WORDS) is None


def test_other_numbers_are_another_claim() -> None:
    one = _said("a", "12 fishermen were arrested at the harbour gate", by="police")
    two = _said("b", "30 fishermen were arrested at the harbour gate", by="police")
    assert find_bond(one, two, WORDS) is None
    assert find_bond(one, two._replace(proposition=one.proposition), WORDS) is not None


def test_names_of_states_alone_link_nothing() -> None:
    one = _said("a", "Russia and NATO and Ukraine", by="x")
    assert find_bond(one, one._replace(id="b", article="b"), WORDS) is None


def test_a_refusal_answers_a_demand() -> None:
    demand = _said("a", "the governor should stop the dredging of the bay", act="demand", by="union", day="2021-01-01")
    refusal = _said("b", "to stop the dredging of the bay", act="refuse", by="governor", day="2021-01-03")
    bond = find_bond(demand, refusal, WORDS)
    assert bond is not None
    assert (bond.start, bond.relation) == ("b", "answers")


def test_others_need_to_be_more_alike_than_one_side() -> None:
    one = _said("a", "the alliance will not recognise the annexation of Crimea", act="refuse", by="x", side="@NATO")
    two = _said("b", "that it would never accept the annexation of Crimea", act="refuse", by="y", side="@NATO")
    assert find_bond(one, two, WORDS) is not None
    assert find_bond(one, two._replace(sides=frozenset()), WORDS) is None


def test_what_is_not_denied_is_no_denial() -> None:
    words = "that tanks and artillery were sent across the border"
    denied = _said("t2", words, act="deny", by="moscow", day="2014-11-02")
    bond = find_bond(TANKS, denied, WORDS)
    assert bond is not None
    assert bond.relation == "denies"
    assert find_bond(TANKS, denied._replace(admits=True), WORDS) is None


@pytest.mark.parametrize(
    ("cue", "lang", "denies"),
    [
        ("did not deny", "en", True),
        ("has neither confirmed nor denied", "en", True),
        ("did not believe", "en", False),
        ("tidak membantah", "id", True),
        ("tak menampik", "id", True),
        ("tidak memungkiri", "id", True),
        ("tidak percaya", "id", False),
    ],
)
def test_words_that_deny_by_themselves(cue: str, lang: Lang, denies: bool) -> None:
    assert denies_by_word(cue, lang) is denies
