"""Title, byline, dateline, contact, caption, heading and debris; and the flags that go with broken text."""

from __future__ import annotations

import pytest

from ujar.reading import from_text
from ujar.reading.datelines import dateline_end
from ujar.reading.flags import FLAGS, in_order
from ujar.reading.lines import lines_of
from ujar.reading.quotemarks import unbalanced
from ujar.records import Article

STORY = "Warga menolak rencana itu karena sawah mereka akan tergenang. Pemerintah kabupaten membantah tuduhan tersebut."
NEWS = "Residents opposed the plan because their fields would be flooded. The district government denied the claim."

# Machine translation of the kind that leaves the ends of sentences behind.
BROKEN = """\
Setelah berbulan-bulan berselisih, pengelola pelabuhan dan serikat buruh bertemu di balai kota pada 3 Mei.
“Kami berbeda pendapat tentang upah,” kata Ratna Dewi, ketua serikat, selama ‘sebuah jumpa pers \
usai pertemuan. konferensi. Meskipun begitu, dia mengatakan bahwa perundingan akan dilanjutkan.
Pengelola menolak tuntutan itu, kata Hadi Pranoto, seorang pakar hukum perburuhan. dikatakan. Ia menilai \
kedua pihak perlu penengah karena “kepercayaan sudah hilang”. jalan menuju kesepakatan.
Hubungi penulis di sri@contoh.example dan budi@contoh.example. Ikuti penulis di Twitter @contoh15"""


def marked(article: Article) -> list[tuple[str, str]]:
    return [(region.kind, article.text[region.start : region.end]) for region in article.regions]


def regions_of(text: str, lang: str = "id") -> list[tuple[str, str]]:
    return marked(from_text(text, lang=lang))


def test_machine_translation() -> None:
    article = from_text(BROKEN)
    assert marked(article) == [
        ("debris", "konferensi."),
        ("debris", "dikatakan."),
        ("debris", "jalan menuju kesepakatan."),
        ("contact", BROKEN.split("\n")[-1]),
    ]
    assert article.flags == ("broken-sentence", "machine-translation", "unbalanced-quotes")
    assert article.published.value is None
    assert article.title is None


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("JAKARTA, KOMPAS — Polisi", "JAKARTA, KOMPAS —"),
        ("JAKARTA, KOMPAS.com - Polisi", "JAKARTA, KOMPAS.com -"),
        ("Jakarta, Kompas- Polisi", "Jakarta, Kompas-"),
        ("Jakarta (ANTARA) - Polisi", "Jakarta (ANTARA) -"),
        ("WASHINGTON (Reuters) - The", "WASHINGTON (Reuters) -"),
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — A", "HEMPSTEAD, N.Y., Sept. 26 (UPI) —"),
        ("BRUSSELS, April 20, 2016 — NATO", "BRUSSELS, April 20, 2016 —"),
        ("BRUSSELS - European leaders", "BRUSSELS -"),
        ("Jakarta, CNN Indonesia -- Polisi", "Jakarta, CNN Indonesia --"),
        ("TEMPO.CO, Jakarta - Polisi", "TEMPO.CO, Jakarta -"),
        ("Liputan6.com, Jakarta - Polisi", "Liputan6.com, Jakarta -"),
        ("JAKARTA, Senin (12/10/2020) - Polisi", "JAKARTA, Senin (12/10/2020) -"),
        ("Surabaya (beritacontoh.com) - Polisi", "Surabaya (beritacontoh.com) -"),
        ("MINAHASA SELATAN, KOMPAS — Polisi", "MINAHASA SELATAN, KOMPAS —"),
        ("NATO — the alliance — said", None),
        ("NATO — The alliance", None),
        ("UNESCO - Badan dunia itu", None),
        ("Trump — who had won — said", None),
        ("Komisi Pemilihan Umum (KPU) — Penyelenggara", None),
        ("Gov. Mike Pence (R-IN) — said", None),
        ("Jokowi, Prabowo — dua", None),
        ("Rusia - yang menolak", None),
        ("JAKARTA — kota itu — banjir", None),
        ("Tanpa tanda hubung", None),
        ("", None),
    ],
)
def test_datelines(line: str, end: str | None) -> None:
    found = dateline_end(line)
    assert (None if found is None else line[:found]) == end


def test_a_dateline_is_found_in_an_article_of_one_line() -> None:
    assert regions_of(f"SLEMAN, KOMPAS — {STORY}") == [("dateline", "SLEMAN, KOMPAS —")]


def test_title_byline_date_and_dateline() -> None:
    article = from_text(
        "Warga Tolak Bendungan Baru\n\nOleh: Sri Lestari\nSenin, 12 Oktober 2020 10:15 WIB\n\n"
        f"SLEMAN, KOMPAS — {STORY}\n"
    )
    assert marked(article) == [
        ("title", "Warga Tolak Bendungan Baru"),
        ("byline", "Oleh: Sri Lestari"),
        ("dateline", "Senin, 12 Oktober 2020 10:15 WIB"),
        ("dateline", "SLEMAN, KOMPAS —"),
    ]
    assert (article.title, article.byline) == ("Warga Tolak Bendungan Baru", "Sri Lestari")
    assert (article.published.value, article.published.method) == ("2020-10-12", "dateline")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Warga tolak bendungan\n\n{STORY}", "Warga tolak bendungan"),
        (f"Can you imagine that?\n\n{NEWS}", "Can you imagine that?"),
        (f"Residents Oppose New Dam\n{NEWS}", "Residents Oppose New Dam"),
        (f"warga tolak bendungan\n\n{STORY}", None),
        (f"Warga menolak bendungan.\n\n{STORY}", None),
        (f"Warga menolak rencana itu karena\nsawah mereka akan tergenang. {STORY}", None),
        (f"Warga berkata:\n\n{STORY}", None),
        (f"“Kami menolak,” kata warga\n\n{STORY}", None),
        (f"- butir pertama\n\n{STORY}", None),
        ("Warga tolak bendungan\n\nYa.", None),
        ("Warga tolak bendungan", None),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    article = from_text(text, lang="id")
    assert article.title == title
    assert [words for kind, words in marked(article) if kind == "title"] == ([title] if title else [])


def test_a_title_that_is_known_is_marked_only_where_it_is_repeated() -> None:
    text = f"Warga tolak bendungan\n\n{STORY}"
    assert marked(from_text(text, title="Warga tolak bendungan")) == [("title", "Warga tolak bendungan")]
    assert marked(from_text(text, title="Judul lain")) == []
    assert from_text(text, title="Judul lain").title == "Judul lain"


@pytest.mark.parametrize(
    "line",
    [
        "Hubungi penulis di sri@contoh.example",
        "Ikuti penulis di Twitter @contoh.",
        "Ikuti berita terbaru kami di Google News.",
        "Baca juga: Bendungan Lain Retak",
        "BACA JUGA: Bendungan Lain Retak",
        "Simak juga video berikut ini",
        "Editor: Budi Santoso",
        "Artikel ini telah tayang di contoh.example dengan judul Warga Tolak Bendungan",
        "Contact the writer at jane@example.org.",
        "Follow @janedoe on Twitter.",
        "Follow Jane Doe on Twitter @janedoe.",
        '"Follow Jane Doe on Twitter @janedoe."',
        "Read also: Another Dam Cracks",
        "Read more: Another Dam Cracks",
        "Read the rest here.",
        "Sign up for our weekly newsletter.",
        "Copyright 2020 Harian Contoh",
    ],
)
def test_contact_lines(line: str) -> None:
    assert regions_of(f"{STORY}\n{line}\n{STORY}") == [("contact", line)]


@pytest.mark.parametrize(
    "line",
    [
        "Hubungi kami segera, kata polisi kepada warga yang kehilangan keluarga.",
        "Ikuti aturan itu, kata gubernur, atau izin akan dicabut.",
        "“Hubungi kami di nomor 110,” kata polisi.",
        "Editor surat kabar itu menolak berkomentar.",
        "Follow the money, he said, and you will find the owner.",
        "Read the law, she told reporters.",
        "Baca puisi itu lagi, pinta hakim.",
        "By Tuesday the water had reached the school, residents said.",
        "Sign up for the army, the minister told students.",
        "Foto itu palsu, kata polisi.",
        "Sumber dana itu tidak jelas, kata jaksa.",
    ],
)
def test_sentences_that_look_like_contacts(line: str) -> None:
    assert regions_of(f"{STORY}\n{line}\n{STORY}") == []


def test_contact_sentences_at_the_end_of_the_last_line() -> None:
    tail = "Follow him on Twitter: @jdoe. Reach him directly at jdoe@example.org."
    assert regions_of(f"{NEWS}\nJ Doe is a columnist. {tail}", "en") == [("contact", tail)]


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        (f"Oleh: Sri Lestari\n{STORY}", "Sri Lestari"),
        (f"By JANE DOE\n{STORY}", "JANE DOE"),
        (f"{STORY}\nReporter: Budi Santoso dan Sri Lestari", "Budi Santoso dan Sri Lestari"),
        (f"{STORY}\nSource: NATO", None),
    ],
)
def test_bylines(text: str, byline: str | None) -> None:
    article = from_text(text, lang="id")
    assert [kind for kind, _ in marked(article)] == ["byline"]
    assert article.byline == byline


@pytest.mark.parametrize(
    ("tail", "kind"),
    [
        ("(INA)", "byline"),
        ("(HLN/RTG/VIO)", "byline"),
        ("(ant/abc)", "byline"),
        ("(*)", "byline"),
        ("(Reporting by Jane Doe; Editing by John Roe)", "byline"),
        ("(ANTARA FOTO/Sri Lestari)", "caption"),
    ],
)
def test_credits_at_the_end(tail: str, kind: str) -> None:
    assert regions_of(f"{STORY}\n{STORY} {tail}") == [(kind, tail)]


@pytest.mark.parametrize("tail", ["(12)", "(2016)", "Pendapat itu disampaikan Komisi Pemilihan Umum (KPU)"])
def test_brackets_at_the_end_that_are_no_credits(tail: str) -> None:
    assert regions_of(f"{STORY} {tail}") == []


@pytest.mark.parametrize(
    "line",
    [
        "KOMPAS/SRI LESTARI",
        "ANTARA FOTO/Sri Lestari/abc",
        "Getty/Instagram.",
        "AP Photo/Jane Doe",
        "FOTO: Warga di tepi sungai",
        "(REUTERS/Jane Doe)",
    ],
)
def test_captions(line: str) -> None:
    assert regions_of(f"{STORY}\n{line}\n{STORY}") == [("caption", line)]


def test_heading_between_paragraphs() -> None:
    assert regions_of(f"{STORY}\n\nJawaban pemerintah\n\n{STORY}") == [("heading", "Jawaban pemerintah")]
    assert regions_of(f"{STORY}\nJawaban pemerintah\n{STORY}") == [("heading", "Jawaban pemerintah")]


@pytest.mark.parametrize(
    "lines",
    [
        "Kami menolak.",
        "“Kami menolak”",
        "satu baris",
        "Butir satu\nButir dua",
        "- Butir satu",
        "Ketua: kami menolak",
    ],
)
def test_short_lines_that_are_no_headings(lines: str) -> None:
    assert regions_of(f"{STORY}\n\n{lines}\n\n{STORY}") == []


@pytest.mark.parametrize("line", ["***", "- - -", "___.", "<br>", "&nbsp;&nbsp;", "</div></p>", "[/caption]"])
def test_litter(line: str) -> None:
    assert regions_of(f"{STORY}\n{line}\n{STORY}") == [("debris", line)]


@pytest.mark.parametrize(
    "text",
    [
        "”Kami siap”. kata Budi. Warga bersorak.",
        "“Benarkah?” tanya hakim. Saksi diam.",
        "Rapat itu dihadiri dr. budi santoso. Warga bersorak.",
        "Perusahaan itu bernama PT Maju Jaya Tbk. sejak lama. Warga bersorak.",
        "Ia tiba pukul 9 a.m. on Sunday. Residents cheered.",
        "Democrats will sue in Ariz. on poll access. The case is new.",
        "“Acaranya bagus. sukses sekali. Terima kasih,” kata warga.",
        "semua di sini. ditulis dengan huruf kecil. begitu saja. dari awal. sampai akhir. tanpa kecuali. ya.",
        "Ia membeli ponsel. iPhone itu mahal. Warga bersorak.",
    ],
)
def test_lower_case_that_is_no_debris(text: str) -> None:
    assert regions_of(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("”Kami siap,” katanya. ”Kami akan datang.”", False),
        ("“Kami siap,” katanya. “Kami akan datang.”", False),
        ('He said "we are ready" and "we will come."', False),
        ("“First paragraph of a long quotation.\n“Second paragraph of it.”", False),
        ("“First paragraph of a long quotation.\nSecond paragraph, closed here,” he said.", False),
        ("‘First paragraph of a long quotation.\n‘Second paragraph of it,’ he said.", False),
        ("It is the union’s, not the owners’, and it's theirs.", False),
        ("He called it ‘a mistake’ and “a ‘grave’ one.”", False),
        ("Kejadian ‘90-an itu dilupakan.", False),
        ("A pipe of 12\" was laid.", False),
        ("“Opened by one kind and closed by another,\" he said.", False),
        ("Tanpa tanda kutip.", False),
        ("”Kami siap, katanya.", True),
        ("Kami siap,” katanya.", True),
        ("“Left open.\nAnd nothing more comes.", True),
        ("“Left open.\nThe next one has a “quotation” of its own.", True),
        ("Dalam ‘sebuah jumpa pers itu ia diam.", True),
    ],
)  # fmt: skip
def test_unbalanced_quotes(text: str, expected: bool) -> None:
    assert unbalanced(lines_of(text)) is expected


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Kata\x07 itu.", "control-characters"),
        ("Kata\u202e itu.", "bidirectional-marks"),
        ("Ka\u00adta itu.", "invisible-characters"),
        ("Kata\ufffd itu.", "replacement-characters"),
        ("â€œKataâ€™ itu.", "mojibake"),
        ("<b>Kata</b> itu.", "html-in-text"),
        ("Kata itu… [+1234 chars]", "truncated"),
        ("Kata itu dan…", "truncated"),
        ("”Kata itu.", "unbalanced-quotes"),
        ("Ia bicara panjang lebar. konferensi. Lalu ia pergi.", "broken-sentence"),
    ],
)
def test_flags(text: str, flag: str) -> None:
    assert from_text(text, lang="id").flags == (flag,)


def test_flags_keep_the_order_of_their_table_and_its_names() -> None:
    assert in_order(["mojibake", "broken-sentence", "mojibake"]) == ("broken-sentence", "mojibake")
    assert all(name == name.lower() and meaning for name, meaning in FLAGS.items())
    with pytest.raises(ValueError, match="tidak-ada"):
        in_order(["tidak-ada"])
