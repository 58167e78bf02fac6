"""Pronouns, clitics, quotations without a source."""

from __future__ import annotations

import pytest

from speaker_samples import names, read

_RINI = "{1:Rini Astuti dari Yayasan Pesisir Biru} memuji <1:keputusan itu>. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_RINI + "{2:Ia} khawatir <2:abrasi meluas>.", ["Rini Astuti"] * 2),
        (_RINI + "<2:“Terlalu singkat,”> [2:katanya].", ["Rini Astuti"] * 2),
        (_RINI + "<2:Izin itu>, [2:menurutnya], <2:cacat>.", ["Rini Astuti"] * 2),
        # The subject of the sentence between goes before the last speaker.
        (
            "{1:Paul Brenner, Sekretaris Jenderal NATO}, menolak <1:itu>. {2:Ivan Sokolov} "
            "membantah <2:itu>. "
            "Meski demikian, pemimpin NATO mencoba tersenyum. <3:“Kita masih bicara,”> [3:katanya].",
            ["Paul Brenner", "Ivan Sokolov", "Paul Brenner"],
        ),
        # Nearest fitting person: an unnamed one too.
        (
            _RINI + "{2:Seorang diplomat Jerman} menyebut <2:gagasan itu kabur>. {3:Ia} ragu <3:soal itu>.",
            ["Rini Astuti", "seorang diplomat Jerman", "seorang diplomat Jerman"],
        ),
        # In a quotation `dia` is not who is quoted.
        (
            "{2:Seorang petugas} meminta <2:foto dihapus>. “<3:Begitu difoto, {4:dia} bilang <4:jangan>>,” "
            "kata {3:Safrudin Halim}.",
            ["seorang petugas", "Safrudin Halim", "seorang petugas"],
        ),
        # Outside quotation marks the speaker is meant.
        ("{1:Rini Astuti} mengatakan <1:{2:ia} berharap <2:hujan turun>>.", ["Rini Astuti"] * 2),
        ("“<2:{1:Kami} berharap <1:hujan turun>>,” kata {2:Rini Astuti}.", ["Rini Astuti"] * 2),
        ("{1:Kita} keberatan <1:dengan itu>.", ["kita"]),
        (
            "{1:Dekan Fakultas Kehutanan Budiman Arif} mengatakan <1:{2:pihaknya} mendukung <2:program itu>>.",
            ["Budiman Arif", "Fakultas Kehutanan"],
        ),
        (
            "{1:NATO dan Rusia} bertemu: <1:damai>. {2:Mereka} sepakat <2:bertemu lagi>.",
            ["NATO + Russia"] * 2,
        ),
        (
            "{1:Warga Desa Sukamaju} menolak <1:itu>. {2:Mereka} yakin <2:itu salah>.",
            ["warga Desa Sukamaju"] * 2,
        ),
        ("{1:Dia} menolak <1:itu>.", [""]),
        ("Harga naik. <1:Diharapkan> turun.", [""]),
    ],
)
def test_indonesian_pronouns(text: str, expected: list[str]) -> None:
    found = names(text, "id")
    assert [name.casefold() for name in found] == [name.casefold() for name in expected]


_TWO = "{1:Mr Alder, a lawyer}, asked <1:why>. {2:Ms Quist, an engineer}, answered <2:him>. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_TWO + "{3:He} said <3:no>.", "Alder"),
        (_TWO + "{3:She} said <3:no>.", "Quist"),
        (_TWO + "“<3:No>,” {3:she} said.", "Quist"),
        # The first pronoun behind a name tells the gender of who has no title.
        (
            "Ilze Berg, who opened her shop in May, spoke. {1:Ilze Berg} said <1:so>. {2:Mr Hale, a lawyer}, "
            "disagreed <2:with it>. {3:She} said <3:no>.",
            "Ilze Berg",
        ),
        ("{1:Russia} denied <1:it>. {2:It} said <2:so>.", "Russia"),
        ("{1:NATO} said <1:so>; today {2:it} hopes <2:for talks>.", "NATO"),
        ("{1:Mark Hale, a lawyer}, said <1:{2:he} could not confirm <2:it>>.", "Mark Hale"),
        ("“<2:{1:We} hope <1:for rain>>,” said {2:Mark Hale}.", "Mark Hale"),
        ("{1:The villagers} refused <1:it>. {2:They} want <2:a road>.", "villagers"),
        ("Mark Hale, {1:who} opposed <1:the plan>, left.", "Mark Hale"),
        ("Mark Hale came. So did Mark Hale, a baker from Narva, {1:who} opposed <1:the plan>.", "Mark Hale"),
        ("Mark Hale (68), a former mayor {1:who} opposed <1:the plan>, left.", "Mark Hale"),
        ("{1:she} said <1:no>.", ""),
        ("{1:it} said <1:no>.", ""),
    ],
)
def test_english_pronouns(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (_RINI + "{2:Ia} khawatir <2:abrasi meluas>.", "pronoun"),
        (_RINI + "<2:“Terlalu singkat,”> [2:katanya].", "carried-over"),
        ("{2:Moskow} membantah <2:itu>.", "metonym"),
        ("{2:Rusia} membantah <2:itu>.", "name"),
        ("{2:seorang warga} menolak <2:itu>.", "role"),
        ("{2:para nelayan} menolak <2:itu>.", "group"),
        ("{2:laporan itu} menyebut <2:angka baru>.", "document"),
        ("{2:Dia} menolak <2:itu>.", "none"),
    ],
)
def test_how_it_was_resolved(text: str, by: str) -> None:
    assert read(text, "id").resolved[-1].by == by
