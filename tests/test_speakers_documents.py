"""Documents: they speak for whoever issued them where the article says who that is, else for themselves."""

from __future__ import annotations

import pytest

from speaker_samples import names, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:data Kemenkop UKM hingga 2021} menunjukkan <1:itu>.", ["Kemenkop UKM"]),
        ("{1:hasil survei Lembaga Suara Rakyat} menyebut <1:itu>.", ["Lembaga Suara Rakyat"]),
        (
            "{1:survei yang dilakukan Lembaga Suara Rakyat pada Mei} menyebut <1:itu>.",
            ["Lembaga Suara Rakyat"],
        ),
        ("{1:informasi dari pihak perusahaan} menyebut <1:itu>.", ["pihak perusahaan"]),
        ("{1:keterangan salah satu saksi mata} menyebut <1:itu>.", ["salah satu saksi mata"]),
        ("{1:peta risiko di situs siaga.example.id} mencatat <1:itu>.", ["siaga.example.id"]),
        ("{1:surat edaran Dinas Kesehatan} mengimbau <1:warga>.", ["Dinas Kesehatan"]),
        # A decree is named by its number.
        ("{1:PP No 21/2020 tentang Pembatasan Sosial} melarang <1:itu>.", ["PP No 21/2020"]),
        # What was said before is the report.
        (
            "{1:OSCE} melaporkan <1:43 truk bergerak>. {2:Laporan itu} tidak menyebutkan <2:asalnya>.",
            ["OSCE", "OSCE"],
        ),
        # The issuer of the same document before.
        (
            "{1:Laporan Yayasan Pesisir Biru} menyebut <1:kerusakan>. Harga naik. {2:Laporan itu} meminta <2:jeda>.",
            ["Yayasan Pesisir Biru"] * 2,
        ),
        # Who signs it in the sentence that brings it up.
        (
            "{1:Gubernur Rangga Aditya} menunda <1:proyek>. Surat penundaan ia tanda tangani kemarin. "
            "{2:surat tersebut} meminta <2:kajian baru>.",
            ["Rangga Aditya"] * 2,
        ),
        ("{1:laporan itu} menyebut <1:angka baru>.", ["laporan itu"]),
    ],
)
def test_indonesian_documents(text: str, expected: list[str]) -> None:
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:A study by Harbour University} says <1:so>.", ["Harbour University"]),
        ("{1:a Marlow Institute poll} found <1:so>.", ["Marlow Institute"]),
        ("Work by a Baltic Sea team went on. {1:The team's report} recommends <1:so>.", ["Baltic Sea team"]),
        (
            "The Ministry of Port Works on Friday issued a permit. {1:The permit} says <1:so>.",
            ["Ministry of Port Works"],
        ),
        (
            "NATO leaders closed a summit. In {1:the communiqué} <1:they demand talks>. {2:It} says <2:so>.",
            ["NATO", "NATO"],
        ),
        ("{1:the report} says <1:so>.", ["report"]),
        ("{1:Federal law} says <1:so>.", ["federal law"]),
    ],
)
def test_english_documents(text: str, expected: list[str]) -> None:
    assert names(text, "en") == expected


def test_kind_and_way() -> None:
    issued, alone = read("{1:data Kemenkes} menyebut <1:itu>. {2:buku putih} menyebut <2:ini>.", "id").resolved
    assert ([entry.kind for entry in issued.entries], issued.by) == (["organisation"], "document")
    assert ([entry.kind for entry in alone.entries], alone.by) == (["document"], "document")
