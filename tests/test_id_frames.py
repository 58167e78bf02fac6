"""Indonesian attributions by rules: a sentence and what it says."""

from __future__ import annotations

import pytest

from extraction_words import Words, indonesian, indonesian_attributions
from ujar.extract.languages.id.frames import find_attributions

ONE = [
    # quotation marks and what stands beside them
    ("“Kami siap,” kata Jens Stoltenberg, Sekretaris Jenderal NATO, seusai rapat.",
     Words("Jens Stoltenberg, Sekretaris Jenderal NATO", "kata", "Kami siap")),
    ("”Empat titik sudah selesai. Air masih tinggi,” kata Anang, Selasa (9/3/2021), saat dihubungi.",
     Words("Anang", "kata", "Empat titik sudah selesai. Air masih tinggi")),
    ("“Kami tetap berunding,” katanya.", Words("", "katanya", "Kami tetap berunding")),
    ("“Harga naik,” ujar Sutiaji di Malang. “Warga menunggu setiap hari.”",
     Words("Sutiaji", "ujar", "Harga naik … Warga menunggu setiap hari")),
    ("Dia berkata: “Perundingan gagal.”", Words("Dia", "berkata", "Perundingan gagal")),
    ("“Ada perbedaan pendapat,” adalah pesan Stoltenberg.",
     Words("Stoltenberg", "adalah pesan", "Ada perbedaan pendapat")),
    # active verbs
    ("Kepala Polda Papua Paulus Waterpauw mengatakan, tim sudah berada di Sugapa.",
     Words("Kepala Polda Papua Paulus Waterpauw", "mengatakan", "tim sudah berada di Sugapa")),
    ("Gubernur Jawa Barat Ridwan Kamil di Bandung, Rabu (16/9/2020), mengatakan, sekolah ditutup.",
     Words("Gubernur Jawa Barat Ridwan Kamil", "mengatakan", "sekolah ditutup")),
    ("Alexander Grushko, Duta Besar Rusia untuk NATO, mengatakan setelah pertemuan bahwa agenda itu kosong.",
     Words("Alexander Grushko, Duta Besar Rusia untuk NATO", "mengatakan", "bahwa agenda itu kosong")),
    ("Namun, ia tidak mengakui bahwa tentaranya terlibat.", Words("ia", "mengakui", "bahwa tentaranya terlibat")),
    ("Dia secara khusus mengatakan pihak lawan mundur.", Words("Dia", "mengatakan", "pihak lawan mundur")),
    ("NATO menolak klaim ini, seperti biasanya.", Words("NATO", "menolak", "klaim ini")),
    ("Warga khawatir banjir datang lagi.", Words("Warga", "khawatir", "banjir datang lagi")),
    ("Seorang pejabat NATO yang tidak mau disebut namanya menuturkan bahwa rapat ditunda.",
     Words("Seorang pejabat NATO yang tidak mau disebut namanya", "menuturkan", "bahwa rapat ditunda")),
    # a parenthesis in the reported clause
    ("Sungai Cibeet, kata Gunawan, merupakan sungai alam.",
     Words("Gunawan", "kata", "Sungai Cibeet … merupakan sungai alam")),
    ("Menurut Frolov, pertemuan itu sia-sia.", Words("Frolov", "Menurut", "pertemuan itu sia-sia")),
    ("Pertemuan itu sia-sia, menurut Frolov.", Words("Frolov", "menurut", "Pertemuan itu sia-sia")),
    ("Menurutnya, pertemuan itu sia-sia.", Words("", "Menurutnya", "pertemuan itu sia-sia")),
    # passives
    ("Hal itu disampaikan Wali Kota Malang Sutiaji di balai kota.",
     Words("Wali Kota Malang Sutiaji", "disampaikan", "Hal itu")),
    ("Kebijakan tersebut dinilai terlambat sekali.", Words("", "dinilai", "Kebijakan tersebut … terlambat sekali")),
    # what is said of something that was said before
    ("Kementerian itu menyebut laporan tersebut tidak berdasar.",
     Words("Kementerian itu", "menyebut", "laporan tersebut tidak berdasar")),
    ("Utusan Rusia menganggap tuduhan itu propaganda belaka.",
     Words("Utusan Rusia", "menganggap", "tuduhan itu propaganda belaka")),
    ("Gubernur membantah tuduhan itu di Bandung, Senin.", Words("Gubernur", "membantah", "tuduhan itu")),
    ("Kiev menyebutnya dalih untuk menyerang.", Words("Kiev", "menyebutnya", "dalih untuk menyerang")),
    # words between subject, cue and content
    ("Rusia berulang kali membantah menembak kapal.", Words("Rusia", "membantah", "menembak kapal")),
    ("Kementerian Luar Negeri mengecam keras kunjungan itu.",
     Words("Kementerian Luar Negeri", "mengecam", "kunjungan itu")),
    ("Kementerian itu tidak membenarkan maupun membantah laporan tersebut.",
     Words("Kementerian itu", "membenarkan maupun membantah", "laporan tersebut")),
    ("Perusahaan tidak membantah dan tidak pula membenarkan kabar itu.",
     Words("Perusahaan", "membantah dan tidak pula membenarkan", "kabar itu")),
    ("Dia hanya menjawab singkat, “Tunggu saja.”", Words("Dia", "menjawab", "Tunggu saja")),
    ("“Kami tidak mundur,” demikian pernyataan serikat nelayan.",
     Words("serikat nelayan", "pernyataan", "Kami tidak mundur")),
    ("Pakar hukum tata negara Wati Lestari menilai putusan itu keliru.",
     Words("Pakar hukum tata negara Wati Lestari", "menilai", "putusan itu keliru")),
    ("Pejabat yang enggan disebut namanya itu mengatakan rapat gagal.",
     Words("Pejabat yang enggan disebut namanya itu", "mengatakan", "rapat gagal")),
    ("Kedua negara sepakat berunding lagi.", Words("Kedua negara", "sepakat", "berunding lagi")),
    ("Bupati optimistis gencatan itu bertahan.", Words("Bupati", "optimistis", "gencatan itu bertahan")),
    ("Menteri menyatakan keberatan atas putusan itu.", Words("Menteri", "menyatakan keberatan", "atas putusan itu")),
    ("Menteri itu tak mau berkomentar soal kasus tersebut.",
     Words("Menteri itu", "tak mau berkomentar", "soal kasus tersebut")),
    ("Kepala dinas, Arif Mokoagow, tidak bersedia berkomentar.",
     Words("Kepala dinas, Arif Mokoagow", "tidak bersedia", "berkomentar")),
    ("Gubernur menolak berkomentar saat dihubungi Senin.", Words("Gubernur", "menolak", "berkomentar")),
    # nouns
    ("Rapat itu membahas tuduhan Kiev bahwa Rusia mengirim tank.",
     Words("Kiev", "tuduhan", "bahwa Rusia mengirim tank")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE, ids=[text[:40] for text, _ in ONE])
def test_one_statement(text: str, expected: Words) -> None:
    assert indonesian_attributions(text) == [expected]


def test_coordinated_cues_share_their_source() -> None:
    found = indonesian_attributions("NATO menolak klaim ini dan menegaskan bahwa Moskow mengobarkan perang.")
    assert found == [
        Words("NATO", "menolak", "klaim ini"),
        Words("NATO", "menegaskan", "bahwa Moskow mengobarkan perang"),
    ]


def test_a_charge_and_who_denies_it_in_one_sentence() -> None:
    found = indonesian_attributions("Kiev menuding Moskow menembak kapal, tuduhan yang dibantah Moskow.")
    assert found == [
        Words("Kiev", "menuding", "Moskow menembak kapal"),
        Words("Moskow", "dibantah", "tuduhan"),
    ]


def test_nested_statements() -> None:
    found = indonesian_attributions("Stoltenberg mengatakan bahwa Rusia menolak tanggung jawab itu.")
    assert found == [
        Words("Stoltenberg", "mengatakan", "bahwa Rusia menolak tanggung jawab itu"),
        Words("Rusia", "menolak", "tanggung jawab itu"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Polisi menangkap dua orang di pelabuhan.",
        "Kapal “Donald Cook” berlayar di perairan internasional.",
        "Pertemuan berlangsung secara tertutup.",
        "Ia pergi ke pasar untuk meminta bantuan.",
        "dikatakan.",
        "",
    ],
)
def test_no_statement(text: str) -> None:
    assert indonesian_attributions(text) == []


def test_negation_is_about_the_cue() -> None:
    (attribution,) = find_attributions(indonesian("Moskow tidak mengakui bahwa tentaranya terlibat."))
    assert attribution.negated


def test_a_quotation_without_a_cue_is_carried_over_from_the_sentence_before() -> None:
    text = "Anang mengatakan, air mulai surut. “Kami masih berjaga di semua titik.”"
    found = find_attributions(indonesian(text))
    assert [(a.frame, a.carried) for a in found] == [("active", False), ("quote-alone", True)]
    assert found[1].cue == ()
