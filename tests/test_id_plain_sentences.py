"""Plain Indonesian sentences of the kind that every paper has: who says what, and what people are called."""

from __future__ import annotations

import pytest

from ujar import read as read_text
from ujar.records import Article, speakers_of


def said(text: str) -> list[tuple[list[str], str, str]]:
    """Return speakers, act and content of every statement, in order."""
    article = read_text(text, lang="id")
    return [
        ([one.name for one in speakers_of(statement)], statement.act, words(article, statement.content))
        for statement in article.statements
    ]


def words(article: Article, spans: tuple[tuple[int, int], ...]) -> str:
    return " … ".join(article.text[start:end] for start, end in spans)


def test_who_is_quoted_behind_a_sentence_says_all_of_it() -> None:
    article = read_text("Rusia menolak proposal damai itu, kata Peskov.", lang="id")
    outer, inner = article.statements
    assert words(article, outer.content) == "Rusia menolak proposal damai itu"
    assert (inner.within, inner.act, words(article, inner.content)) == (outer.id, "oppose", "proposal damai itu")


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Gubernur Budi Santoso", "Budi Santoso", "Gubernur"),
        ("Kapolri Listyo Sigit Prabowo", "Listyo Sigit Prabowo", "Kapolri"),
        ("Menteri Agus Gumiwang", "Agus Gumiwang", "Menteri"),
        ("Susilo Bambang Yudhoyono", "Susilo Bambang Yudhoyono", None),
    ],
)
def test_a_first_name_behind_an_office_is_part_of_the_name(source: str, name: str, role: str | None) -> None:
    article = read_text(f"{source} mengatakan air itu bersih.", lang="id")
    (actor,) = article.actors
    assert (actor.name, actor.role) == (name, role)


def test_a_nickname_is_the_person_of_the_article_and_never_a_body() -> None:
    article = read_text(
        "Presiden Joko Widodo meminta polemik dihentikan. Jokowi memperingatkan bahwa investor bisa pergi. "
        "Ahok mengatakan tidak tahu.",
        lang="id",
    )
    assert [(actor.name, actor.kind) for actor in article.actors] == [("Joko Widodo", "person"), ("Ahok", "person")]


def test_a_question_of_nobody_who_is_named_is_answered() -> None:
    text = (
        "Ketua LBH Rina Wulandari meminta Komnas HAM turun tangan. Ditanya apakah penggusuran akan dilanjutkan, "
        "Wali Kota Hendra Prihadi menjawab, “Tidak dalam waktu dekat.”"
    )
    article = read_text(text, lang="id")
    question = next(one for one in article.statements if one.act == "ask")
    answer = next(one for one in article.statements if one.kind == "direct")
    assert (question.speaker, words(article, question.content)) == (None, "apakah penggusuran akan dilanjutkan")
    assert [(link.from_, link.relation, link.to) for link in article.links] == [(answer.id, "answers", question.id)]


def test_asked_on_the_phone_is_no_question() -> None:
    assert [act for _, act, _ in said("Ditanya terpisah, Bupati Andi Saputra mengatakan dana cukup.")] == ["claim"]


def test_an_army_in_a_long_office_is_its_body() -> None:
    text = "Juru Bicara Tentara Pembebasan Lautan (TPL), Sebby Sambom, mengakui serangan itu."
    article = read_text(text, lang="id")
    (actor,) = article.actors
    assert (actor.role, actor.affiliation) == ("Juru Bicara", "Tentara Pembebasan Lautan (TPL)")
    assert actor.side == "Tentara Pembebasan Lautan"


@pytest.mark.parametrize(
    ("lang", "text", "types"),
    [
        ("id", "Rusia melanggar gencatan senjata pada Senin.", []),
        ("id", "Kedua pihak menyepakati gencatan senjata pada Senin.", ["AGREE"]),
        ("en", "Russia violated the ceasefire on Monday.", []),
        ("en", "Russia and Ukraine signed a ceasefire on Monday.", ["AGREE"]),
        ("en", "Rebels attacked a convoy on Monday.", ["ASSAULT"]),
        ("en", "The senator attacked the plan on Monday.", []),
    ],
)
def test_what_is_broken_is_no_agreement_and_what_is_attacked_decides(lang: str, text: str, types: list[str]) -> None:
    article = read_text(text, lang="en" if lang == "en" else "id")
    assert [event.type for event in article.events] == types


def test_nobody_is_no_speaker() -> None:
    text = "Kedua belah pihak akan bertemu, tetapi tidak ada pihak yang bisa mengatakan kapan pertemuan itu dilakukan."
    assert said(text) == []


def test_the_spokesman_of_a_pair_is_not_the_pair() -> None:
    text = (
        "Tim kampanye pasangan calon Sutrisno Hadi-Maya Putri menolak hasil itu. Juru bicara pasangan Arman Djalil-"
        "Ratna Sari, Teddy Gusnaidi, meminta semua pihak tenang. Arman enggan berkomentar."
    )
    assert [names for names, _, _ in said(text)] == [
        ["tim kampanye pasangan calon Sutrisno Hadi-Maya Putri"], ["Teddy Gusnaidi"], ["Arman"],
    ]  # fmt: skip


def test_people_of_a_village_are_a_group() -> None:
    (actor,) = read_text("Warga Desa Wadas menuding aparat melakukan intimidasi.", lang="id").actors
    assert (actor.name, actor.kind) == ("warga Desa Wadas", "group")


@pytest.mark.parametrize(
    ("verdict", "act"), [("Itu bohong", "deny"), ("Bohong itu", "deny"), ("Tuduhan itu fitnah", "deny")]
)
def test_that_something_is_a_lie_is_a_denial(verdict: str, act: str) -> None:
    assert [done for _, done, _ in said(f"“{verdict},” kata Insin Sutrisno.")] == [act]
