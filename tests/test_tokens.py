"""Tokens, sentences and quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.extract.quotes import find_quotations
from ujar.extract.tokens import sentences, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("negara-negara itu", ["negara-negara", "itu"]),
        ("Senin (12/10/2020), pukul 22.30", ["Senin", "(", "12/10/2020", ")", ",", "pukul", "22.30"]),
        ("Moscow's claim", ["Moscow", "'s", "claim"]),
        ("They’ll see", ["They", "’ll", "see"]),
        ("doesn't", ["doesn't"]),
        ("al-Assad", ["al-Assad"]),
        ("the U.S. said", ["the", "U.S.", "said"]),
        ("m.bodner@imedia.ru.", ["m.bodner@imedia.ru", "."]),
        ("lihat https://contoh.id/a?b=1.", ["lihat", "https://contoh.id/a?b=1", "."]),
        ("situs corona.jakarta.go.id meningkat.", ["situs", "corona.jakarta.go.id", "meningkat", "."]),
        ("naik.Idul", ["naik", ".", "Idul"]),
        ("''Ya,'' katanya", ["''", "Ya", ",", "''", "katanya"]),
        ("💥ledakan", ["💥", "ledakan"]),
        ("", []),
    ],
)
def test_tokenize(text: str, words: list[str]) -> None:
    assert [token.word for token in tokenize(text)] == words


@given(st.text())
def test_tokens_cover_all_but_white_space(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[token.start : token.end] == token.word for token in tokens)
    assert "".join(token.word for token in tokens) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Satu. Dua. Tiga", ["Satu.", "Dua.", "Tiga"]),
        ("Kata Dr. Budi begitu. Lalu ia pergi.", ["Kata Dr. Budi begitu.", "Lalu ia pergi."]),
        ("J. Kalla datang. Ia duduk.", ["J. Kalla datang.", "Ia duduk."]),
        ("“Benarkah?” tanya dia. Tidak.", ["“Benarkah?” tanya dia.", "Tidak."]),
        ("Ia pergi. ”Saya lelah,” katanya.", ["Ia pergi.", "”Saya lelah,” katanya."]),
        ("“Ya.” Lalu diam.", ["“Ya.”", "Lalu diam."]),
        ("Judul tanpa titik\n\nIsi berita.", ["Judul tanpa titik", "Isi berita."]),
        ("Harga naik 3.5 persen. Benar.", ["Harga naik 3.5 persen.", "Benar."]),
    ],
)
def test_sentences(text: str, found: list[str]) -> None:
    tokens = tokenize(text)
    ranges = sentences(text, tokens, abbreviations={"dr"})
    assert [text[tokens[a].start : tokens[b - 1].end] for a, b in ranges] == found


@given(st.text(alphabet="aB.!? \n“”\"'", max_size=200))
def test_sentences_part_the_tokens(text: str) -> None:
    tokens = tokenize(text)
    ranges = sentences(text, tokens)
    assert [index for start, end in ranges for index in range(start, end)] == list(range(len(tokens)))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Kami siap,” kata dia.", ["“Kami siap,”"]),
        ('Dia berkata, "Kami siap."', ['"Kami siap."']),
        ("”Kami siap,” ujarnya. ”Besok,” katanya.", ["”Kami siap,”", "”Besok,”"]),
        ("''We are ready,'' she said.", ["''We are ready,''"]),
        ("‘We are ready,’ she said. It is Moscow’s claim.", ["‘We are ready,’"]),
        ("“Dia bilang ‘tidak’ kepada saya,” kata Ani.", ["“Dia bilang ‘tidak’ kepada saya,”"]),
        # A stray mark spoils its own quotation only.
        ("“Ini tidak ditutup. Lalu “yang ini ya,” kata dia.", ["“yang ini ya,”"]),
        ("Tidak dibuka,” katanya. “Yang ini ya,” kata dia.", ["“Yang ini ya,”"]),
        # A quotation that goes on in the next paragraph opens again.
        ("“Satu.\n\n“Dua,” kata dia.", ["“Satu.\n\n“Dua,”"]),
        ("“Satu.\n\nBukan kutipan,” kata dia.", []),
        ("Tinggi 5' 3\" saja.", []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    tokens = tokenize(text)
    found = find_quotations(text, tokens)
    assert [text[tokens[q.start].start : tokens[q.end - 1].end] for q in found] == quoted


def test_parts_of_a_quotation_over_paragraphs_leave_the_marks_out() -> None:
    text = "“Satu.\n\n“Dua,” kata dia."
    tokens = tokenize(text)
    (quotation,) = find_quotations(text, tokens)
    assert [" ".join(t.word for t in tokens[a:b]) for a, b in quotation.parts] == ["Satu .", "Dua ,"]
    assert quotation.size == 4


@given(st.text(alphabet="ab \n.,“”\"'’", max_size=300))
def test_quotations_do_not_overlap(text: str) -> None:
    tokens = tokenize(text)
    end = 0
    for quotation in find_quotations(text, tokens):
        assert end <= quotation.start < quotation.end <= len(tokens)
        end = quotation.end


def test_ten_thousand_opening_marks_take_no_time() -> None:
    text = "“" * 10_000 + "a" + "”" * 10_000
    assert len(find_quotations(text, tokenize(text))) <= 1
