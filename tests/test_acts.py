"""Acts, conditions, targets and addressees on sentences written for the tests.

A sentence is written with its parts marked: [source] {cue} <content>.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.acts import ACTS, Act
from ujar.extract.act_rules import cue_of
from ujar.extract.acts import (
    classify_act,
    find_addressee,
    find_target,
    is_conditional,
    is_hypothetical,
    is_negated,
)
from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.pack import pack_of
from ujar.extract.targets import Names
from ujar.records import Article, Lang, Span

_LANGS: tuple[Lang, ...] = ("id", "en")
_MARKS = {"[": "source", "{": "cue", "<": "content"}
_CLOSING = "]}>"


class Marked(NamedTuple):
    """A document with one attribution."""

    doc: Document
    attribution: Attribution


def read(lang: Lang, marked: str) -> Marked:
    """Build the document and the attribution of a marked sentence."""
    text = ""
    spans: dict[str, list[Span]] = {"source": [], "cue": [], "content": []}
    opened: list[tuple[str, int]] = []
    for character in marked:
        if character in _MARKS:
            opened.append((_MARKS[character], len(text)))
        elif character in _CLOSING:
            part, start = opened.pop()
            spans[part].append((start, len(text)))
        else:
            text += character
    doc = pack_of(lang).document(Article(id="t", lang=lang, text=text))
    parts = {name: tuple(doc.tokens_of(span) for span in found) for name, found in spans.items()}
    return Marked(doc, Attribution(parts["source"], parts["cue"], parts["content"], "test", 1.0))


# Cues that name the act


@pytest.mark.parametrize(
    ("act", "marked"),
    [
        ("claim", "[Penjual itu] {mengklaim} <madunya murni>."),
        ("claim", "[Para ahli] {memperkirakan} <jumlah wisatawan naik sepuluh persen>."),
        ("deny", "[Kementerian itu] {membantah} <kabar tersebut>."),
        ("deny", "<Tudingan itu> {dibantah} [Bupati Larasati]."),
        ("accuse", "[Warga] {menuding} <pabrik gula mencemari sungai>."),
        ("criticise", "[Fraksi itu] {mengecam} <penggusuran pasar>."),
        ("demand", "[Buruh] {menuntut} <kenaikan upah>."),
        ("demand", "[Ketua RT] {mengimbau} <warga menyalakan lampu teras>."),
        ("demand", "[Bidan] {mengingatkan} <agar ibu hamil rajin memeriksakan diri>."),
        ("refuse", "[Juru bicara itu] {enggan berkomentar} <soal pemecatan>."),
        ("oppose", "[Warga] {menentang} <pembangunan bandara>."),
        ("oppose", "[Nelayan] {memprotes} <larangan itu>."),
        ("promise", "[Bupati] {berjanji} <memperbaiki jalan itu>."),
        ("threaten", "[Sopir angkot] {mengancam} <akan mogok>."),
        ("warn", "[Vulkanolog] {memperingatkan} <bahaya awan panas>."),
        ("warn", "[Petani] {khawatir} <hama wereng kembali>."),
        ("agree", "[Kedua partai] {sepakat} <berkoalisi>."),
        ("concede", "[Direksi] {mengakui} <ada keterlambatan>."),
        ("support", "[Wali kota] {memuji} <kerja petugas kebersihan>."),
        ("apologise", "[Maskapai itu] {meminta maaf} <atas keterlambatan>."),
        ("ask", "[Hakim] {bertanya} <siapa pemilik tanah itu>."),
        ("announce", "[Panitia] {mengumumkan} <jadwal lomba>."),
    ],
)  # fmt: skip
def test_indonesian_cue_names_the_act(act: Act, marked: str) -> None:
    assert classify_act(*read("id", marked))[0] == act


@pytest.mark.parametrize(
    ("act", "marked"),
    [
        ("claim", "[The shop] {claimed} <its honey was pure>."),
        ("claim", "[Economists] {predict} <that exports will grow>."),
        ("deny", "[The ministry] {denied} <the reports>."),
        ("accuse", "[Residents] {accused} <the sugar mill of fouling the river>."),
        ("accuse", "[She] {blamed} <the contractor>."),
        ("criticise", "[The party] {condemned} <the evictions>."),
        ("criticise", "[His wife] {lashed out at} <the council>."),
        ("deny", "[His wife] {took issue with} <the report>."),
        ("demand", "[Workers] {demanded} <higher pay>."),
        ("demand", "[The pope] {called} <on both armies to stop>."),
        ("demand", "[Lawyers] {urged} <the court to wait>."),
        ("refuse", "[The bank] {declined} <to comment>."),
        ("refuse", "[The mayor] {ruled out} <a delay>."),
        ("oppose", "[Farmers] {opposed} <the dam>."),
        ("promise", "[The governor] {promised} <to mend the road>."),
        ("threaten", "[Drivers] {threatened} <to strike>."),
        ("warn", "[Doctors] {warned} <of a second wave>."),
        ("warn", "[Villagers] {fear} <another landslide>."),
        ("agree", "[Both parties] {agreed} <to form a coalition>."),
        ("concede", "[The board] {admitted} <delays>."),
        ("support", "[The mayor] {praised} <the street cleaners>."),
        ("apologise", "[The airline] {apologised} <for the delay>."),
        ("ask", "[The judge] {asked} <who owned the land>."),
        ("announce", "[The committee] {announced} <the dates>."),
    ],
)  # fmt: skip
def test_english_cue_names_the_act(act: Act, marked: str) -> None:
    assert classify_act(*read("en", marked))[0] == act


@pytest.mark.parametrize(
    ("lang", "act", "marked"),
    [
        ("id", "deny", "[Kades] {menolak} <tuduhan ini>."),
        ("id", "deny", "[Kades] {menolak} <anggapan bahwa ia lalai>."),
        ("id", "oppose", "[Mahasiswa] {menolak} <rancangan undang-undang itu>."),
        ("id", "oppose", "<Rencana itu> {ditolak} [Serikat Guru]."),
        ("id", "refuse", "[Direktur] {menolak} <mundur>."),
        ("id", "refuse", "[Klub itu] {menolak} <tawaran tersebut>."),
        ("en", "deny", "[The mayor] {rejected} <the claim>."),
        ("en", "deny", "[The mayor] {rejected} <the museum's allegation that he took gifts>."),
        ("en", "oppose", "[The senate] {rejected} <the plan>."),
        ("en", "refuse", "[The club] {rejected} <the offer>."),
        ("en", "oppose", "[The senate] {dismissed} <the plan>."),
        ("en", "deny", "[The senate] {dismissed} <the rumours>."),
        ("en", "refuse", "[The coach] {refused} <to resign>."),
        ("id", "warn", "[Nakhoda] {mengingatkan} <bahaya gelombang tinggi>."),
        ("id", "demand", "[Nakhoda] {mengingatkan} <pentingnya pelampung>."),
        ("id", "demand", "[Ia] {berharap} <pemerintah membuka pasar lagi>."),
        ("id", "claim", "[Ia] {berharap} <cuaca cerah besok>."),
        ("en", "demand", "[She] {hopes} <that the government will reopen the market>."),
        ("en", "claim", "[She] {hopes} <that the weather will hold>."),
        ("id", "announce", "[Ia] {ingin} <membuka toko>."),
        ("id", "demand", "[Ia] {ingin} <pemerintah membuka toko>."),
        ("id", "promise", "[Bupati] {memastikan} <akan memperbaiki jalan>."),
        ("id", "claim", "[Bupati] {memastikan} <jalan itu sudah kering>."),
        ("id", "warn", "[Ahli] {memperkirakan} <akan terjadi lonjakan korban banjir>."),
        ("en", "demand", "[She] {asked} <the council to act>."),
        ("en", "ask", "[She] {asked} <whether the council had acted>."),
        ("en", "deny", "[He] {called} <the accusation absurd>."),
        ("en", "criticise", "[He] {called} <the fence absurd>."),
        ("id", "demand", "[Kepala sekolah] {menyampaikan} <usulan tentang kantin>."),
    ],
)
def test_object_changes_the_act(lang: Lang, act: Act, marked: str) -> None:
    assert classify_act(*read(lang, marked))[0] == act


# Negation


@pytest.mark.parametrize(
    ("lang", "act", "marked"),
    [
        ("id", "refuse", "[Kiev] tidak {mengakui} <perubahan perbatasan itu>."),
        ("id", "deny", "[Terdakwa] tidak {mengakui} <kejahatan itu>."),
        ("en", "refuse", "[The alliance] does not {recognise} <the vote>."),
        ("en", "refuse", "[The clerk] did not {say} <who had signed>."),
        ("en", "deny", "[The clerk] did not {deny} <the report>."),
        ("en", "promise", "[The firm] never {promised} <a refund>."),
        ("en", "oppose", "[The union] does not {support} <the bill>."),
        ("en", "claim", "[Planners] did not {rule out} <a second tunnel>."),
        ("id", "deny", "[Warga] tak {percaya} <pada penjelasan itu>."),
        ("en", "claim", "[Neither Narva nor Quay] {has confirmed} <that it will come>."),
        ("en", "claim", "[No official] {has said} <that the dam broke>."),
        ("id", "claim", "Tidak satu pun [pejabat] {mengatakan} <bahwa rapat itu batal>."),
        ("id", "claim", "Tak [seorang pun warga] {mengatakan} <mereka setuju>."),
    ],
)
def test_negated_cues(lang: Lang, act: Act, marked: str) -> None:
    doc, attribution = read(lang, marked)
    assert is_negated(doc, attribution)
    assert classify_act(doc, attribution)[0] == act


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("en", "[The clerk] {denied} <that nobody had signed>."),
        ("en", "[The clerk] not only {denied} <it>."),
        ("en", "Nobody was hurt, [the clerk] {said} <it was calm>."),
        ("id", "[Ia] {membantah} <tidak membayar>."),
        ("en", "[No 10] {said} <it was calm>."),
        ("id", "[Pejabat yang ada] {mengatakan} <semua selamat>."),
        ("id", "[Seorang pun] {mengatakan} <semua selamat>."),
        ("id", "Tidak ada korban, [ia] {mengatakan} <semua selamat>."),
    ],
)
def test_cues_that_are_not_negated(lang: Lang, marked: str) -> None:
    assert not is_negated(*read(lang, marked))


# Neutral cues


@pytest.mark.parametrize(
    ("lang", "act", "marked"),
    [
        ("id", "claim", "[Sopir itu] {mengatakan} <busnya berangkat pukul tujuh>."),
        ("id", "demand", "[Rektor] {mengatakan} <kampus harus memperbaiki laboratorium>."),
        ("id", "demand", "{Menurut} [dia], <sekolah perlu diperluas>."),
        ("id", "accuse", "[Ia] {mengatakan} <perusahaan itu menyuap petugas dan memalsukan surat>."),
        ("id", "criticise", "[Ia] {menilai} <aturan itu tidak adil dan membingungkan>."),
        ("id", "support", "[Ia] {menilai} <langkah itu sudah tepat dan patut didukung>."),
        ("id", "warn", "[Ia] {mengatakan} <banjir dapat membahayakan warga>."),
        ("id", "agree", "<Hal senada> {disampaikan} [Camat]."),
        ("id", "agree", "[Kedua pihak] {mengatakan} <gencatan senjata penting>."),
        ("id", "apologise", "“<Kami mohon maaf kepada pelanggan>,” {kata} [direktur itu]."),
        ("id", "ask", "“<Siapa yang menyimpan kuncinya>?” {kata} [Bu Lurah]."),
        ("en", "claim", "[The driver] {said} <the bus left at seven>."),
        ("en", "demand", "[The dean] {said} <the college must repair the laboratory>."),
        ("en", "demand", "{According to} [him], <the school should be enlarged>."),
        ("en", "accuse", "[She] {said} <the firm had bribed officers and forged papers>."),
        ("en", "criticise", "[She] {said} <the rule was unfair and absurd>."),
        ("en", "support", "[He] {said} <it was a useful step forward>."),
        ("en", "warn", "[He] {said} <the floods could endanger the village>."),
        ("en", "refuse", "“<We will not sell the house>,” {said} [the widow]."),
        ("en", "agree", "[Both sides] {say} <the truce is vital>."),
        ("en", "apologise", "“<I apologise to the families>,” {said} [the director]."),
    ],
)
def test_content_decides_after_a_neutral_cue(lang: Lang, act: Act, marked: str) -> None:
    found, sure = classify_act(*read(lang, marked))
    assert found == act
    assert 0 < sure <= 1


@pytest.mark.parametrize(
    ("chances", "act"),
    [
        ({"claim": 0.6, "deny": 0.3, "criticise": 0.1}, "deny"),
        ({"claim": 0.03, "deny": 0.02, "criticise": 0.95}, "criticise"),
    ],
)
def test_an_encoder_leans_towards_what_the_cue_names(chances: dict[Act, float], act: Act) -> None:
    found, sure = classify_act(*read("en", "[The mayor] {denied} <that the bridge was unsafe>."), chances)
    assert found == act
    assert 0.5 < sure < 1


def test_an_encoder_decides_after_a_neutral_cue() -> None:
    chances: dict[Act, float] = {"claim": 0.3, "warn": 0.7}
    assert classify_act(*read("en", "[The mayor] {said} <the bridge was unsafe>."), chances) == ("warn", 0.7)


def test_a_statement_without_cue_has_an_act() -> None:
    found, sure = classify_act(*read("en", "<The road is closed>."))
    assert found in ACTS
    assert 0 < sure <= 1


# Conditions


@pytest.mark.parametrize(
    ("lang", "expected", "marked"),
    [
        ("id", True, "[Ia] {mengatakan} <sekolah dibuka hanya jika air surut>."),
        ("id", True, "[Ia] {berjanji} <datang asalkan diundang>."),
        ("id", True, "[Ia] {mengatakan} <jika hujan turun, lomba ditunda>."),
        ("id", False, "[Ia] {mengatakan} <kalau gudang itu sudah kosong>."),
        ("id", False, "[Ia] {mengatakan} <lomba ditunda>."),
        ("id", False, "“<Lomba ditunda. Kalau hujan turun, datang saja besok>,” {kata} [Ani]."),
        ("en", True, "[She] {said} <the school would open only if the water fell>."),
        ("en", True, "[They] {threatened} <to walk out unless the fee was cut>."),
        ("en", True, "[He] {said} <if it rained, the race would be moved>."),
        ("en", False, "[He] {asked} <if the race would be moved>."),
        ("en", False, "[He] would not {say} <what he would do if it rained>."),
        ("en", False, "[He] {said} <the race would be moved>."),
    ],
)
def test_conditions(lang: Lang, expected: bool, marked: str) -> None:
    assert is_conditional(*read(lang, marked)) is expected


@pytest.mark.parametrize(
    ("lang", "expected", "marked"),
    [
        ("en", True, "[A critic] would {say} <that the bridge is ugly>."),
        ("en", True, "If [the mayor] {says} <yes>, the work begins."),
        ("en", False, "[The mayor] would not {say} <when it begins>."),
        ("en", False, "[The mayor] {said} <the work would begin>."),
        ("id", True, "[Putusan itu] seakan-akan {mengatakan} <adat tidak berlaku>."),
        ("id", True, "Kalaupun [keduanya] {dinilai} <penting>, uangnya tidak ada."),
        ("id", False, "[Putusan itu] {mengatakan} <adat tidak berlaku>."),
        ("id", False, "Jika tidak keliru, [ia] {mengatakan} <adat tidak berlaku>."),
    ],
)
def test_suppositions(lang: Lang, expected: bool, marked: str) -> None:
    assert is_hypothetical(*read(lang, marked)) is expected


# Target and addressee

_KNOWN = Names.of({"Serikat Garam": "Serikat Garam Madura", "PT Garam Jaya": "PT Garam Jaya"})


@pytest.mark.parametrize(
    ("lang", "expected", "marked"),
    [
        ("id", "Russia", "[NATO] {menuduh} <Moskow mengirim tank>."),
        ("id", "Russia", "[NATO] {menegaskan} <bahwa pencaplokan itu oleh Rusia melanggar hukum>."),
        ("id", "PT Garam Jaya", "[Warga] {mengecam} <PT Garam Jaya>."),
        ("id", "Serikat Garam Madura", "[Bupati] {memuji} <Serikat Garam>."),
        ("id", "PT Garam Jaya", "[Warga] {menuduh} <perusahaan itu merusak tambak>."),
        ("id", "pemerintah", "[Ia] {mengatakan} <pemerintah harus membayar>."),
        ("id", "Turkey", "[Ia] {menolak} <tuduhan Ankara>."),
        ("id", None, "[Ia] {menuduh} <tetangganya mencuri ayam>."),
        ("id", None, "[Ia] {mengatakan} <hujan turun di Rusia>."),
        ("en", "Russia", "[Kiev] {accused} <Moscow of sending tanks>."),
        ("en", "Russia", "[The ministers] {condemned} <Russia's raid>."),
        ("en", "Russia", "[The ministers] {condemned} <the Russian raid>."),
        ("en", "Turkey", "[He] {denied} <Turkey's claim>."),
        ("en", "Russia", "[He] {said} <Russia must withdraw>."),
        ("en", "NATO", "The envoy of NATO was there and [Moscow] {criticised} <the alliance's plan>."),
        ("en", "media", "[She] {criticised} <the media for their silence>."),
        ("en", "reporters", "[She] {attacked} <reporters>."),
        ("en", "NATO officials", "[She] {accused} <NATO officials of lying>."),
        ("en", "Russia", "[She] {said} <the plan that was told to us after all these weeks is a disgrace of Russia>."),
        ("en", None, "[He] {condemned} <the raid in Russia last year>."),
        ("en", None, "[He] {said} <it was raining>."),
    ],
)
def test_targets(lang: Lang, expected: str | None, marked: str) -> None:
    doc, attribution = read(lang, marked)
    assert find_target(doc, attribution, classify_act(doc, attribution)[0], names=_KNOWN) == expected


@pytest.mark.parametrize(
    ("lang", "expected", "marked"),
    [
        ("id", "nelayan", "[Ia] {meminta} <nelayan tidak melaut>."),
        ("id", "para sopir", "[Ia] {mengimbau} <agar para sopir beristirahat>."),
        ("id", "Russia", "[Ia] {mendesak} <Moskow menarik pasukannya>."),
        ("id", "seluruh warga desa", "<Seluruh warga desa> {diminta} <tetap tenang>."),
        ("id", "para pelanggan", "[Maskapai itu] {meminta maaf} <kepada para pelanggan>."),
        ("id", "wartawan", "[Ia] {mengatakan} kepada wartawan, <pasar itu tutup>."),
        ("id", None, "[Ia] {meminta} <waktu sehari>."),
        ("id", None, "[Ia] {mengatakan} <pasar itu tutup>."),
        ("en", "Maria Lopez", "[A reporter] {asked} Maria Lopez <why the market was closed>."),
        ("en", "Maria Lopez", "[A reporter] {asked} <Maria Lopez why the market was closed>."),
        ("en", None, "[A reporter] {asked} <why the market was closed>."),
        ("en", None, "[A reporter] {asked} him <why the market was closed>."),
        ("en", None, "[She] {asked for} <a recount>."),
        ("en", "Russia", "Russia {was asked about} <the tanks>."),
        ("en", "reporters", "[She] {told} reporters <there would be no delay>."),
        ("en", "the families", "[She] {told} the families <that both boys were safe>."),
        ("en", "all parties", "[He] {called on} <all parties to stop>."),
        ("en", "Russia", "[He] {urged} <Moscow to stop>."),
        ("en", None, "[He] {called for} <calm>."),
        ("en", None, "[He] {said} <the market was closed>."),
    ],
)
def test_addressees(lang: Lang, expected: str | None, marked: str) -> None:
    assert find_addressee(*read(lang, marked), names=Names.of({})) == expected


def test_an_addressee_that_is_a_pronoun_is_whom_it_means() -> None:
    doc, attribution = read("en", "[A reporter] {asked} him <why the market was closed>.")
    names = Names.of({}, {doc.words.index("him"): "Mark Reed"})
    assert find_addressee(doc, attribution, names=names) == "Mark Reed"


# Cues by their words


@pytest.mark.parametrize(
    ("marked", "lemma"),
    [
        ("[He] {called} <on them to stop>.", "call on"),
        ("[He] {has ruled out} <it>.", "rule out"),
        ("[He] {went on to question} <it>.", "question"),
        ("[Her] {claim} <that it rained> was heard.", "claim"),
        ("[She] {hit back} <at them>.", "hit back"),
    ],
)
def test_cue_is_looked_up_by_its_words(marked: str, lemma: str) -> None:
    cue = cue_of(*read("en", marked))
    assert cue is not None
    assert cue.lemma == lemma


# Any text


_WORDS = st.sampled_from(
    (
        "he said not would if the claim Russia must , . “ ” ( ) to kepada jika ia mengatakan tidak Moskow harus "
        "yang di U.S. 12 MK"
    ).split()
)


@settings(max_examples=60, deadline=None)
@given(words=st.lists(_WORDS, min_size=3, max_size=25), lang=st.sampled_from(_LANGS), data=st.data())
def test_every_attribution_has_an_act(words: list[str], lang: Lang, data: st.DataObject) -> None:
    text = " ".join(words)
    doc = pack_of(lang).document(Article(id="t", lang=lang, text=text))
    cut = sorted(data.draw(st.lists(st.integers(0, len(doc)), min_size=4, max_size=4)))
    content = (cut[2], cut[3]) if cut[2] < cut[3] else (0, len(doc))
    source = ((cut[0], cut[1]),) if cut[0] < cut[1] else ()
    cue = ((cut[1], cut[2]),) if cut[1] < cut[2] else ()
    attribution = Attribution(source, cue, (content,), "test", 1.0)
    act, sure = classify_act(doc, attribution)
    assert act in ACTS
    assert 0 < sure <= 1
    for value in (is_negated(doc, attribution), is_conditional(doc, attribution), is_hypothetical(doc, attribution)):
        assert isinstance(value, bool)
    assert find_target(doc, attribution, act, names=Names.of({})) != ""
    assert find_addressee(doc, attribution, names=Names.of({})) != ""


def test_marks_are_read() -> None:
    doc, attribution = read("en", "[He] {said} <yes>.")
    assert re.sub(r"\s", "", doc.text) == "Hesaidyes."
    assert attribution.content == ((2, 3),)
