"""Which issues a statement speaks about, and the position that it takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.acts import Act
from ujar.link.issues import (
    Code,
    Codebook,
    Coder,
    Issue,
    Position,
    Said,
    SideWords,
    Spoken,
    Tie,
    carry_over,
    suggest_issues,
)
from ujar.link.issues.phrases import Phrases
from ujar.records import Lang

_BOOK = Codebook(
    issues=(
        Issue(
            name="Dam",
            words=("bendungan", "dam", "tunda"),
            sides={
                "Villagers": SideWords(position="opposes", words=("sawah kami tenggelam", "our fields will drown")),
                "Company": SideWords(position="supports", words=("listrik murah", "cheap power", "tidak satu pun")),
            },
        ),
        Issue(name="Wages", words=("upah", "wage*")),
    )
)
_CODER = Coder(_BOOK)


def _codes(text: str, *, lang: Lang = "id", act: Act = "claim", negated: bool = False) -> dict[str, Code]:
    said = Said("s", lang, text, ((0, len(text)),), act, negated)
    return {code.issue: code for code in _CODER.code(said)}


@pytest.mark.parametrize(
    ("text", "lang", "act", "negated", "position"),
    [
        ("bendungan itu sudah dikaji", "id", "claim", False, "none"),
        ("pembangunan bendungan", "id", "oppose", False, "opposes"),
        ("pembangunan bendungan", "id", "support", False, "supports"),
        ("pembangunan bendungan", "id", "support", True, "opposes"),
        ("agar pemerintah menghentikan bendungan", "id", "demand", False, "opposes"),
        ("menghentikan pembangunan bendungan", "id", "refuse", False, "supports"),
        ("that the state stop its political, legal and financial help for the dam", "en", "demand", False, "opposes"),
        ("sawah kami tenggelam karena bendungan", "id", "claim", False, "opposes"),
        ("our fields will drown", "en", "warn", False, "opposes"),
        ("that the dam brings cheap power", "en", "deny", False, "opposes"),
        ("tidak ada listrik murah", "id", "claim", False, "opposes"),
        ("tidak satu pun pohon ditebang", "id", "deny", False, "supports"),
        ("tidak pernah menyetujui bendungan", "id", "deny", False, "none"),
    ],
)
def test_the_position_follows_from_words_and_act(
    text: str, lang: Lang, act: Act, negated: bool, position: Position
) -> None:
    assert _codes(text, lang=lang, act=act, negated=negated)["dam"].position == position


def test_the_reason_names_the_words_and_the_spans_lead_to_them() -> None:
    text = "Warga berkata sawah kami tenggelam"
    code = _codes(text)["dam"]
    assert "sawah kami tenggelam" in code.reason
    assert "Villagers" in code.reason
    assert [text[start:end] for start, end in code.spans] == ["sawah kami tenggelam"]


def test_a_statement_may_speak_about_two_issues_or_none() -> None:
    assert set(_codes("upah buruh bendungan naik")) == {"dam", "wages"}
    assert _codes("cuaca cerah hari ini") == {}


@pytest.mark.parametrize(
    ("phrase", "words", "found"),
    [
        ("tunda", "reklamasi ditunda lagi", True),
        ("tunda", "penundaan itu", True),
        ("mempersenjatai", "dua pesawat bersenjata", False),
        ("berlebihan", "lebih baik menunggu", False),
        ("reclam*", "mereka melakukan reclamation", True),
        ("reclam*", "claim", False),
        ("kerja sama", "kerja keras bersama sama", False),
        ("kerja sama", "kerja sama itu", True),
        ("*", "apa saja", False),
    ],
)
def test_phrases_in_indonesian(phrase: str, words: str, found: bool) -> None:
    assert bool(list(Phrases([(0, phrase)], lang="id").find(words.split()))) is found


def test_phrases_in_english_are_found_inflected() -> None:
    phrases = Phrases([("a", "battalion"), ("b", "missile strike")], lang="en")
    assert {hit.key for hit in phrases.find("four battalions after two missile strikes".split())} == {"a", "b"}


@given(st.text(max_size=200), st.sampled_from(["id", "en"]))
def test_spans_of_codes_lie_in_any_content(text: str, lang: Lang) -> None:
    said = Said("s", lang, f"dam {text} upah", ((0, len(text) + 9),), "claim")
    for code in _CODER.code(said):
        assert code.spans
        assert all(0 <= start < end <= len(said.text) for start, end in code.spans)


def test_a_denial_takes_the_opposite_and_assent_the_same_position() -> None:
    claim = Code("a", "dam", "supports", "", (), 0.8)
    carried = {
        code.statement: code
        for code in carry_over([claim], [Tie("b", "a", "denies"), Tie("c", "b", "denies"), Tie("d", "a", "agrees")])
    }
    assert {key: code.position for key, code in carried.items()} == {"b": "opposes", "c": "supports", "d": "supports"}
    assert carried["b"].reason == "denies a"
    assert carried["c"].score < carried["b"].score < claim.score


def test_own_words_go_before_links_and_circles_end() -> None:
    own = [Code("a", "dam", "supports", "", (), 0.8), Code("b", "dam", "supports", "", (), 0.8)]
    assert carry_over(own, [Tie("a", "b", "denies"), Tie("b", "a", "denies")]) == []
    assert (
        carry_over([Code("a", "dam", "none", "", (), 0.6)], [Tie("b", "a", "denies"), Tie("a", "b", "denies")])[
            0
        ].position
        == "none"
    )


def test_a_link_gives_a_position_to_words_without_one() -> None:
    codes = [Code("a", "dam", "supports", "", (), 0.8), Code("b", "dam", "none", "", (), 0.6)]
    (carried,) = carry_over(codes, [Tie("b", "a", "denies")])
    assert (carried.statement, carried.position) == ("b", "opposes")


def test_suggestions_are_phrases_of_several_speakers_without_their_names() -> None:
    spoken = [
        Spoken(f"Karim said the coastal road is {word}", "en", (speaker,), word == "late")
        for word, speaker in (("late", "Karim"), ("late", "Osman"), ("costly", "Karim"), ("needless", "Lee"))
    ]
    names = [one.name for one in suggest_issues(spoken)]
    assert names[0] == "coastal road"
    assert not any("karim" in name for name in names)
    assert "coastal" not in names
    assert suggest_issues(spoken, known=["coastal roads"]) == []
