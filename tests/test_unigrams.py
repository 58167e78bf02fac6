"""Cutting words into the pieces of a unigram model."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.extract.neural.cutter import LONGEST
from ujar.extract.neural.unigrams import Unigrams
from ujar.extract.tokens import tokenize

PIECES = {
    "<s>": 0.0, "</s>": 0.0, "<unk>": 0.0, "▁": -4.0, "▁me": -2.0, "▁men": -3.0, "ulis": -5.0, "u": -4.0, "l": -4.0,
    "i": -4.0, "s": -3.5, "m": -4.0, "e": -4.0, "n": -4.0, "nu": -6.0, ".": -2.0, "▁NATO": -5.0,
}  # fmt: skip
VOCABULARY = list(PIECES)
CUTTER = Unigrams(VOCABULARY, list(PIECES.values()))


def cut(word: str, *, spaced: bool = True) -> list[str]:
    return [VOCABULARY[number] for number in CUTTER.cut(word, spaced=spaced)]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("menulis", ["▁men", "ulis"]),
        ("me", ["▁me"]),
        ("NATO", ["▁NATO"]),
        ("nato", ["▁", "n", "<unk>", "<unk>", "<unk>"]),
        ("ｍｅ", ["▁me"]),
        ("me\u200b", ["▁me"]),
        ("\u200b", ["▁"]),
    ],
)
def test_words_are_cut_as_is_most_likely(word: str, pieces: list[str]) -> None:
    assert cut(word) == pieces


def test_white_space_before_a_word_is_part_of_its_first_piece() -> None:
    text = "me. me"
    pieces = CUTTER.pieces(text, tokenize(text))
    assert [[VOCABULARY[number] for number in of] for of in pieces] == [["▁me"], ["."], ["▁me"]]
    assert cut("me", spaced=False) == ["m", "e"]


def test_a_token_has_at_least_one_piece_and_at_most_so_many() -> None:
    assert cut("", spaced=False) == ["<unk>"]
    assert len(cut("x" * 500)) == LONGEST


@given(st.text(alphabet="menulis", min_size=1, max_size=7))
def test_no_other_cutting_is_more_likely(word: str) -> None:
    letters = f"▁{word}"

    def score(pieces: list[str]) -> float:
        return sum(PIECES.get(piece, -math.inf) for piece in pieces)

    best = -math.inf
    for ends in itertools.product((False, True), repeat=len(letters) - 1):
        cuts = [0, *(at for at, end in enumerate(ends, 1) if end), len(letters)]
        best = max(best, score([letters[start:end] for start, end in itertools.pairwise(cuts)]))
    found = cut(word)
    assert "".join(found) == letters[: len("".join(found))]
    if len(found) < LONGEST:
        assert score(found) == pytest.approx(best)
