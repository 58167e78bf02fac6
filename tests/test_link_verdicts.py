"""Denials that only say that something is untrue."""

from __future__ import annotations

import pytest

from ujar import read as read_text
from ujar.records import Lang

CLAIM = "General Lee said on Monday that the army had fled the town. "


def links(text: str, lang: Lang) -> list[tuple[int, str, int]]:
    """Return the links between statements by their numbers in the text, from 0."""
    article = read_text(text, lang=lang)
    number = {statement.id: place for place, statement in enumerate(article.statements)}
    return [(number[link.from_], link.relation, number[link.to]) for link in article.links]


@pytest.mark.parametrize(
    "verdict", ["That is a lie", "This is completely false", "It’s just not true", "That never happened"]
)
def test_a_verdict_denies_what_somebody_else_has_just_said(verdict: str) -> None:
    assert links(f"{CLAIM}“{verdict},” said Colonel Kim.", "en") == [(1, "denies", 0)]


def test_what_another_denied_before_it_is_denied_again() -> None:
    text = (
        "Mahfud MD menilai situasi di Melanting tenang. Pernyataan Mahfud itu dibantah warga. “Itu bohong,” kata Insin "
        "Sutrisno. “Tidak benar itu,” kata Wayan Suta."
    )
    assert links(text, "id") == [(1, "denies", 0), (2, "denies", 0), (3, "denies", 0)]


@pytest.mark.parametrize(
    "reply",
    [
        "“That is a relief,” said Colonel Kim.",
        "Colonel Kim denied that he had seen it.",
        "\n\nThe market reopened. Prices fell. Shops were full.\n\n“That is a lie,” said Colonel Kim of the prices.",
    ],
)
def test_no_verdict_or_one_that_is_far_away(reply: str) -> None:
    assert links(CLAIM + reply, "en") == []
