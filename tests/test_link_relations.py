"""Repeats, changes of position and contradictions: what is linked, and what is left alone."""

from __future__ import annotations

import pytest

from link_articles import links_of

REPEATS = [
    pytest.param(
        "id",
        "Petugas disebut menyita busur, anak panah, dan buku dari rumah itu. Garis polisi dipasang."
        " Kapolsek berjanji terbuka. Safii mengatakan petugas menyita busur, anak panah, dan buku dari rumah itu.",
        """
        | claim | | disebut | menyita busur, anak panah, dan buku dari rumah itu
        Kapolsek Andi | promise | Kapolsek | berjanji | terbuka
        Safii | claim | Safii | mengatakan | petugas menyita busur, anak panah, dan buku dari rumah itu
        """,
        {(3, "repeats", 1)},
        id="id: a lead and the statement that attributes it",
    ),
    pytest.param(
        "en",
        "The agency warned that grain stocks would run out by March. Prices rose."
        " In the evening the agency warned again that grain stocks would run out by March.",
        """
        the agency | warn | The agency | warned | that grain stocks would run out by March
        the agency | warn | the agency | warned again | that grain stocks would run out by March#2
        """,
        {(2, "repeats", 1)},
        id="en: the same speaker says it again",
    ),
    pytest.param(
        "en",
        "Mayor calls the pier plan reckless. Work starts in May."
        " “This plan for the pier is reckless, and we will fight it in court,” the mayor said.",
        """
        the mayor | criticise | Mayor | calls | the pier plan reckless
        the mayor | criticise | the mayor | said | This plan for the pier is reckless, and we will fight it in court
        """,
        {(2, "repeats", 1)},
        id="en: a headline and the quotation of one speaker",
    ),
    pytest.param(
        "en",
        "The fund raised its forecast for Britain by 0.1 percentage points to 1.8 percent."
        " It raised its forecast for Spain by 0.1 percentage points to 3.1 percent.",
        """
        the fund | announce | The fund | raised | its forecast for Britain by 0.1 percentage points to 1.8 percent
        the fund | announce | It | raised#2 | its forecast for Spain by 0.1 percentage points to 3.1 percent
        """,
        set(),
        id="en: other figures are another statement",
    ),
    pytest.param(
        "id",
        "Wahidin mengatakan jumlah warga terdampak akan naik. Hal yang sama disampaikan Rahmat.",
        """
        Wahidin | claim | Wahidin | mengatakan | jumlah warga terdampak akan naik
        Rahmat | claim | Rahmat | disampaikan | Hal yang sama
        """,
        {(2, "repeats", 1)},
        id="id: hal yang sama",
    ),
    pytest.param(
        "id",
        "Mahyeldi mendeklarasikan kemenangan dalam pemilihan. Klaim kemenangan tersebut disampaikan tim suksesnya.",
        """
        Mahyeldi | claim | Mahyeldi | mendeklarasikan | kemenangan dalam pemilihan
        tim sukses | claim | tim suksesnya | disampaikan | Klaim kemenangan tersebut
        """,
        {(2, "repeats", 1)},
        id="id: the content names the claim",
    ),
    pytest.param(
        "id",
        "Kepala balai mengatakan perbaikan tanggul rampung."
        " “Tanggul sudah kami perbaiki, tetapi ada satu titik yang turun karena tanahnya labil,” katanya.",
        """
        Anang | claim | Kepala balai | mengatakan | perbaikan tanggul rampung
        Anang | claim | | katanya | Tanggul sudah kami perbaiki, tetapi ada satu titik yang turun karena tanahnya labil
        """,
        set(),
        id="id: a quotation that goes on from its paraphrase",
    ),
    pytest.param(
        "en",
        "Fifty percent of voters said the economy was the main issue."
        " Some 20 percent of voters said the economy was the main issue.",
        """
        Fifty percent of voters | claim | Fifty percent of voters | said | the economy was the main issue
        20 percent of voters | claim | Some 20 percent of voters | said | the economy was the main issue#2
        """,
        set(),
        id="en: two counts",
    ),
    pytest.param(
        "en",
        "The ministry said 12 people were hurt in the harbour fire."
        " The hospital said 40 people were hurt in the harbour fire.",
        """
        the ministry | claim | The ministry | said | 12 people were hurt in the harbour fire
        the hospital | claim | The hospital | said | 40 people were hurt in the harbour fire
        """,
        set(),
        id="en: other numbers",
    ),
    pytest.param(
        "en",
        "The chair said the union would join the harbour talks."
        " Later the chair said the union would not join the harbour talks.",
        """
        the chair | announce | The chair | said | the union would join the harbour talks
        the chair | announce | the chair | said | the union would not join the harbour talks
        """,
        set(),
        id="en: the contrary in the same words",
    ),
]

CHANGES = [
    pytest.param(
        "id",
        "Gubernur semula menolak penundaan proyek. Kini ia menyetujui jeda enam bulan.",
        """
        Gubernur Wira | oppose | Gubernur | menolak | penundaan proyek
        Gubernur Wira | agree | ia | menyetujui | jeda enam bulan
        """,
        {(2, "revises", 1)},
        id="id: semula … kini",
    ),
    pytest.param(
        "en",
        "The alliance has now agreed to hold talks. Earlier it refused any meeting.",
        """
        the alliance | agree | The alliance | agreed | to hold talks
        the alliance | refuse | it | refused | any meeting
        """,
        {(1, "revises", 2)},
        id="en: the older one second",
    ),
    pytest.param(
        "en",
        "In March the governor refused a delay. In June he conceded that the study was not ready.",
        """
        Governor Wira | refuse | the governor | refused | a delay | said=2021-03
        Governor Wira | concede | he | conceded | that the study was not ready | said=2021-06
        """,
        {(2, "revises", 1)},
        id="en: the dates",
    ),
    pytest.param(
        "id",
        "Gubernur menolak penundaan proyek. Ia menyetujui dana bagi nelayan.",
        """
        Gubernur Wira | oppose | Gubernur | menolak | penundaan proyek
        Gubernur Wira | agree | Ia | menyetujui | dana bagi nelayan
        """,
        set(),
        id="id: no sign of change",
    ),
    pytest.param(
        "en",
        "Earlier the union refused any talks. The company now supports a pause.",
        """
        the union | refuse | the union | refused | any talks
        the company | support | The company | supports | a pause
        """,
        set(),
        id="en: two speakers",
    ),
]

CONTRADICTIONS = [
    pytest.param(
        "en",
        "The rebels claim that the town is theirs; Kyiv insists that its soldiers hold it.",
        """
        the rebels | claim | The rebels | claim | that the town is theirs
        Ukraine | claim | Kyiv | insists | that its soldiers hold it
        """,
        {(2, "contradicts", 1)},
        id="en: claim ; insists",
    ),
    pytest.param(
        "id",
        "Tentara mengklaim kota itu sudah dikuasai, sedangkan pemberontak bersikukuh kota itu milik mereka.",
        """
        tentara | claim | Tentara | mengklaim | kota itu sudah dikuasai
        pemberontak | claim | pemberontak | bersikukuh | kota itu milik mereka
        """,
        {(2, "contradicts", 1)},
        id="id: mengklaim, sedangkan … bersikukuh",
    ),
    pytest.param(
        "en",
        "Some 24 percent said they would vote for him, while 9 percent claimed they would not.",
        """
        24 percent | claim | Some 24 percent | said | they would vote for him
        9 percent | claim | 9 percent | claimed | they would not
        """,
        set(),
        id="en: shares of one poll",
    ),
    pytest.param(
        "id",
        "Menteri mengatakan produksi padi naik, sementara pedagang mengatakan pasar sepi.",
        """
        Menteri Amran | claim | Menteri | mengatakan | produksi padi naik
        pedagang | claim | pedagang | mengatakan | pasar sepi
        """,
        set(),
        id="id: two things that can both be so",
    ),
]


@pytest.mark.parametrize(("lang", "text", "lines", "expected"), REPEATS + CHANGES + CONTRADICTIONS)
def test_relations(lang: str, text: str, lines: str, expected: set[tuple[int, str, int]]) -> None:
    assert links_of(lang, text, lines) == expected
