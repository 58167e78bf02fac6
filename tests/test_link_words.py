"""Stems, states, sides and anaphors as the link stage reads them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from link_articles import statements_of
from ujar.link.anaphors import find_anaphors
from ujar.link.facts import read_article
from ujar.link.words import Words, state_keys
from ujar.link.words_en import stem as english
from ujar.link.words_id import stem as indonesian


@pytest.mark.parametrize(
    "forms",
    [
        "kirim mengirim dikirim pengiriman",
        "tuduh menuduh tuduhan tuduhan-tuduhan",
        "bantah membantah dibantah bantahan",
        "tarik menarik penarikan ditarik",
        "serang menyerang serangan",
        "langgar melanggar pelanggaran",
        "tawaran menawarkan",
        "peringatan memperingatkan",
        "perbatasan perbatasannya",
    ],
)
def test_indonesian_forms_of_one_root_have_one_stem(forms: str) -> None:
    assert len({indonesian(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "forms",
    [
        "accuse accused accuses accusation accusations",
        "deny denies denied denial",
        "criticise criticised criticism",
        "annex annexed annexation",
        "supply supplies supplying",
        "withdraw withdrawal",
        "cross crossed crossing",
        "moscow's moscow",
    ],
)
def test_english_forms_of_one_root_have_one_stem(forms: str) -> None:
    assert len({english(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("stem", [indonesian, english])
@pytest.mark.parametrize("word", ["a", "di", "kan", "ss", "menge", "s", "ed", "-", "-nya", "nyanya", "ies"])
def test_a_stem_is_never_empty(stem: Callable[[str], str], word: str) -> None:
    assert stem(word)


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        (["Moskow"], ["@Russia"]),
        (["Russian", "tanks"], ["@Russia", None]),
        (["Amerika", "Serikat", "menolak"], ["@United States", "@United States", None]),
        (["sebagai", "as"], [None, None]),
        (["Yayasan", "Laut"], [None, None]),
    ],
)
def test_states_by_all_their_names(forms: list[str], expected: list[str | None]) -> None:
    assert state_keys(forms) == expected


def test_words_of_a_span() -> None:
    text = "Dr. Adi menolak. Warga pergi."
    words = Words(text, lang="id")
    assert [words.forms[index] for index in words.tokens_of((4, 15))] == ["Adi", "menolak"]
    assert len(words.sentences) == 2


@pytest.mark.parametrize(
    ("lang", "text", "content", "expected"),
    [
        ("id", "X membantah tuduhan itu.", "tuduhan itu", ("accusation", "tuduhan itu", True, False)),
        ("id", "X menolak klaim NATO tersebut.", "klaim NATO tersebut", ("claim", "klaim NATO tersebut", True, False)),
        ("id", "X menolak klaim bahwa Y pergi.", "klaim bahwa Y pergi", ("claim", "klaim", False, True)),
        ("id", "X membantah hal itu.", "hal itu", (None, "hal itu", True, False)),
        (
            "en",
            "X denied the latest allegation.",
            "the latest allegation",
            ("accusation", "the latest allegation", True, False),
        ),
        ("en", "X denied NATO's claim.", "NATO's claim", ("claim", "NATO's claim", True, False)),
        ("en", "X denied a claim by Kyiv.", "a claim by Kyiv", ("claim", "claim by Kyiv", False, False)),
        ("en", "X denied the claim that Y left.", "the claim that Y left", ("claim", "the claim", True, True)),
        ("en", "X denied it.", "it", (None, "it", True, False)),
    ],
)
def test_anaphors(lang: str, text: str, content: str, expected: tuple[str | None, str, bool, bool]) -> None:
    reading = read_article(statements_of(lang, text, f"X | deny | X | {text.split()[1]} | {content}"))
    (found,) = find_anaphors(reading.words, reading.facts[0])
    assert (found.kind, found.words, found.points, found.contentful) == expected


@pytest.mark.parametrize(
    ("lang", "text", "content"),
    [
        ("id", "X membantah pergi ke kota itu.", "pergi ke kota itu"),
        ("id", "X menyatakan kekhawatirannya bahwa Y pergi.", "kekhawatirannya bahwa Y pergi"),
        ("id", "X membantah menerima laporan.", "menerima laporan"),
        ("en", "X denied that claims were paid.", "that claims were paid"),
        ("en", "X denied making a statement.", "making a statement"),
    ],
)
def test_what_is_no_anaphor(lang: str, text: str, content: str) -> None:
    reading = read_article(statements_of(lang, text, f"X | deny | X | {text.split()[1]} | {content}"))
    assert find_anaphors(reading.words, reading.facts[0]) == []


@pytest.mark.parametrize(
    ("text", "line", "side"),
    [
        (
            "Menteri Luar Negeri Rusia Sergei Orlov menolak usul.",
            "Sergei Orlov | refuse | Menteri Luar Negeri Rusia Sergei Orlov | menolak | usul",
            "@Russia",
        ),
        (
            "Duta Besar Rusia untuk NATO Oleg Orlov menolak usul.",
            "Oleg Orlov | refuse | Duta Besar Rusia untuk NATO Oleg Orlov | menolak | usul",
            "@Russia",
        ),
        ("Kremlin menolak usul.", "Russia | refuse | Kremlin | menolak | usul", "@Russia"),
        (
            "Budi, peneliti Universitas Indonesia, menolak usul.",
            "Budi | refuse | Budi, peneliti Universitas Indonesia | menolak | usul",
            "budi",
        ),
    ],
)
def test_sides(text: str, line: str, side: str) -> None:
    (fact,) = read_article(statements_of("id", text, line)).facts
    assert side in fact.sides
    assert side == "@Russia" or not any(name.startswith("@") for name in fact.sides)


def test_a_short_name_is_on_the_side_of_the_long_one() -> None:
    reading = read_article(
        statements_of(
            "en",
            "Mayor Bill Marlow said no. Marlow denied it.",
            """
            Bill Marlow | claim | Mayor Bill Marlow | said | no
            Marlow | deny | Marlow | denied | it
            """,
        )
    )
    assert not reading.facts[0].sides.isdisjoint(reading.facts[1].sides)
