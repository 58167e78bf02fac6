"""The interface words of the page in English and Indonesian, from one table.

A cell may hold two forms, `one|many`; `{n}` stands for the number. Words that news writers brought along
(names, roles, titles) are never translated and never pass through here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from ujar.acts import ACTS, Act
from ujar.reading.flags import FLAGS

__all__ = [
    "DATE_METHODS",
    "FLAGS_ID",
    "GROUPS",
    "GROUP_OF",
    "WORDS",
    "Group",
    "PageLang",
    "Pair",
    "Words",
]

PageLang = Literal["en", "id"]
Group = Literal["assertion", "dispute", "blame", "request", "accord"]


class Pair(NamedTuple):
    """One string of the interface in both languages."""

    en: str
    id: str


class GroupRow(NamedTuple):
    """Acts that share a hue, and the sign that tells them apart without colour."""

    sign: str
    acts: tuple[Act, ...]


GROUPS: Mapping[Group, GroupRow] = MappingProxyType(
    {
        "assertion": GroupRow("•", ("claim", "announce")),
        "dispute": GroupRow("×", ("deny", "refuse", "oppose")),
        "blame": GroupRow("!", ("accuse", "criticise", "threaten", "warn")),
        "request": GroupRow("→", ("demand", "ask")),
        "accord": GroupRow("+", ("agree", "concede", "support", "promise", "apologise")),
    }
)
GROUP_OF: Mapping[Act, Group] = MappingProxyType({act: group for group, row in GROUPS.items() for act in row.acts})

WORDS: Mapping[str, Pair] = MappingProxyType(
    {
        # the page
        "tagline": Pair("Who said what, with the words that carry it",
                        "Siapa mengatakan apa, beserta kata-kata yang memuatnya"),
        "skip": Pair("Skip to the articles", "Langsung ke artikel"),
        "contents": Pair("Contents", "Daftar isi"),
        "to_contents": Pair("Back to the contents", "Kembali ke daftar isi"),
        "overview": Pair("What was read", "Yang dibaca"),
        "articles": Pair("Articles", "Artikel"),
        "statements": Pair("Statements", "Pernyataan"),
        "speakers": Pair("Speakers", "Pembicara"),
        "languages": Pair("Languages", "Bahasa"),
        "dates": Pair("Published", "Terbit"),
        "undated": Pair("{n} of unknown year", "{n} tidak diketahui tahunnya"),
        "models": Pair("Made by", "Dibuat oleh"),
        "n_statements": Pair("{n} statement|{n} statements", "{n} pernyataan"),
        "nothing_read": Pair("Nothing was read: there is no article to show.",
                             "Belum ada yang dibaca: tidak ada artikel untuk ditampilkan."),
        "made": Pair("This page was made on", "Halaman ini dibuat pada"),
        "machine_note": Pair("What is marked here was found by a program. "
                             "Check it against the words before you rely on it.",
                             "Tanda-tanda di sini ditemukan oleh program. "
                             "Periksa dengan kata-katanya sebelum diandalkan."),
        # the summary
        "who_spoke": Pair("Who spoke most", "Siapa paling banyak berbicara"),
        "acts_title": Pair("What they did by speaking", "Apa yang dilakukan dengan berbicara"),
        "speaker": Pair("Speaker", "Pembicara"),
        "act": Pair("Act", "Tindakan"),
        "number": Pair("Number", "Jumlah"),
        "more_speakers": Pair("and {n} more speaker|and {n} more speakers", "dan {n} pembicara lain"),
        "no_speakers": Pair("No speaker was found.", "Tidak ada pembicara yang ditemukan."),
        "unattributed": Pair("{n} statement has no known speaker|{n} statements have no known speaker",
                             "{n} pernyataan tanpa pembicara yang diketahui"),
        # the legend
        "legend": Pair("How to read the marks", "Cara membaca tanda"),
        "legend_source": Pair("source", "sumber"),
        "legend_source_is": Pair("who is said to speak: solid line",
                                 "siapa yang disebut berbicara: garis utuh"),
        "legend_cue": Pair("cue", "kata pelapor"),
        "legend_cue_is": Pair("the reporting word: italic, dotted line",
                              "kata yang membawa laporan: miring, garis titik-titik"),
        "legend_content": Pair("content", "isi"),
        "legend_content_is": Pair("what they are reported to say: tinted (on paper underlined); "
                                  "the hue and the sign tell the group of acts",
                                  "apa yang dilaporkan: berlatar warna (di kertas bergaris bawah); "
                                  "warna dan tandanya menunjukkan kelompok tindakan"),
        "legend_outer": Pair("one report", "satu laporan"),
        "legend_inner": Pair("inside another", "di dalam yang lain"),
        "legend_nested_is": Pair("a statement within a statement: deeper tint and a line above",
                                 "pernyataan di dalam pernyataan: warna lebih tua dan garis di atas"),
        "legend_aside": Pair("set aside", "disisihkan"),
        "legend_aside_is": Pair("not running text (title, byline, debris): grey, with a label",
                                "bukan teks berita (judul, nama penulis, sisa): abu-abu, dengan label"),
        "legend_marker_is": Pair("the number of the statement: leads to its card, and the card leads back",
                                 "nomor pernyataan: menuju kartunya, dan kartu itu menuju kembali"),
        "legend_acts": Pair("The acts and what they mean", "Tindakan dan artinya"),
        "score_is": Pair("Score: how sure the program is, from 0 to 1.",
                         "Skor: seberapa yakin program itu, dari 0 sampai 1."),
        "group_assertion": Pair("assertion", "penegasan"),
        "group_dispute": Pair("dispute", "sanggahan"),
        "group_blame": Pair("blame", "kecaman"),
        "group_request": Pair("request", "permintaan"),
        "group_accord": Pair("accord", "persetujuan"),
        # an article
        "untitled": Pair("Untitled article {n}", "Artikel {n} tanpa judul"),
        "path": Pair("File", "Berkas"),
        "url": Pair("Address", "Alamat"),
        "byline": Pair("By", "Oleh"),
        "flags": Pair("Notes", "Catatan"),
        "no_date": Pair("date not known", "tanggal tidak diketahui"),
        "year_unknown": Pair("year not known", "tahun tidak diketahui"),
        "no_text": Pair("This article has no text.", "Artikel ini tidak berisi teks."),
        "no_statements": Pair("No statements were found in this article.",
                              "Tidak ada pernyataan yang ditemukan dalam artikel ini."),
        "controls": Pair("� stands for a control or direction-changing character of the text.",
                         "� menggantikan karakter kendali atau pengubah arah di dalam teks."),
        "lang_en": Pair("English", "Inggris"),
        "lang_id": Pair("Indonesian", "Indonesia"),
        "region_title": Pair("title", "judul"),
        "region_dateline": Pair("dateline", "titimangsa"),
        "region_byline": Pair("byline", "nama penulis"),
        "region_contact": Pair("contact", "kontak"),
        "region_heading": Pair("heading", "subjudul"),
        "region_caption": Pair("caption", "keterangan gambar"),
        "region_debris": Pair("debris", "sisa"),
        # a statement
        "statement": Pair("Statement {n}", "Pernyataan {n}"),
        "cards": Pair("Statements in this paragraph", "Pernyataan dalam paragraf ini"),
        "to_text": Pair("to the words in the text", "ke kata-kata di dalam teks"),
        "to_card": Pair("to the card", "ke kartu"),
        "continued": Pair("continued", "lanjutan"),
        "source_of": Pair("source of {n}", "sumber dari {n}"),
        "cue_of": Pair("cue of {n}", "kata pelapor dari {n}"),
        "and": Pair("and", "dan"),
        "no_speaker": Pair("speaker not known", "pembicara tidak diketahui"),
        "no_source": Pair("no source in the text", "tanpa sumber di dalam teks"),
        "no_cue": Pair("no cue", "tanpa kata pelapor"),
        "negated": Pair("negated", "dinegasikan"),
        "conditional": Pair("conditional", "bersyarat"),
        "hypothetical": Pair("hypothetical", "pengandaian"),
        "target": Pair("target", "sasaran"),
        "addressee": Pair("to", "kepada"),
        "said": Pair("said", "diucapkan"),
        "within": Pair("within", "di dalam"),
        "score": Pair("score", "skor"),
        "evidence": Pair("evidence", "bukti"),
        "elsewhere": Pair("a statement that is not on this page", "pernyataan yang tidak ada di halaman ini"),
        "in_article": Pair("in", "di"),
        "kind_direct": Pair("direct", "langsung"),
        "kind_mixed": Pair("partly direct", "sebagian langsung"),
        "kind_indirect": Pair("indirect", "tidak langsung"),
        "kind_direct_is": Pair("all of it stands in quotation marks", "seluruhnya di dalam tanda kutip"),
        "kind_mixed_is": Pair("part of it stands in quotation marks", "sebagian di dalam tanda kutip"),
        "kind_indirect_is": Pair("none of it stands in quotation marks",
                                 "tidak ada yang di dalam tanda kutip"),
        "by_name": Pair("by name", "dari nama"),
        "by_role": Pair("by role", "dari jabatan"),
        "by_pronoun": Pair("by pronoun", "dari kata ganti"),
        "by_metonym": Pair("by metonym", "dari metonimia"),
        "by_carried-over": Pair("carried over", "diteruskan"),
        "by_group": Pair("as a group", "sebagai kelompok"),
        "by_document": Pair("as a document", "sebagai dokumen"),
        "by_none": Pair("not resolved", "tidak diketahui siapa"),
        "answers": Pair("answers", "menjawab"),
        "denies": Pair("denies", "membantah"),
        "agrees": Pair("agrees with", "menyetujui"),
        "repeats": Pair("repeats", "mengulangi"),
        "contradicts": Pair("contradicts", "bertentangan dengan"),
        "revises": Pair("revises", "mengubah"),
        "answers_back": Pair("answered by", "dijawab oleh"),
        "denies_back": Pair("denied by", "dibantah oleh"),
        "agrees_back": Pair("agreed with by", "disetujui oleh"),
        "repeats_back": Pair("repeated by", "diulangi oleh"),
        "contradicts_back": Pair("contradicted by", "bertentangan dengan"),
        "revises_back": Pair("revised by", "diubah oleh"),
        # the acts; their English meanings are those of `ujar.acts`
        "act_claim": Pair("claim", "menyatakan"),
        "act_deny": Pair("deny", "membantah"),
        "act_accuse": Pair("accuse", "menuduh"),
        "act_criticise": Pair("criticise", "mengkritik"),
        "act_demand": Pair("demand", "menuntut"),
        "act_refuse": Pair("refuse", "menolak"),
        "act_oppose": Pair("oppose", "menentang"),
        "act_promise": Pair("promise", "berjanji"),
        "act_threaten": Pair("threaten", "mengancam"),
        "act_warn": Pair("warn", "memperingatkan"),
        "act_agree": Pair("agree", "sepakat"),
        "act_concede": Pair("concede", "mengakui"),
        "act_support": Pair("support", "mendukung"),
        "act_apologise": Pair("apologise", "meminta maaf"),
        "act_ask": Pair("ask", "bertanya"),
        "act_announce": Pair("announce", "mengumumkan"),
        "mean_claim": Pair(ACTS["claim"].definition,
                           "mengatakan bahwa sesuatu memang demikian; dipakai bila yang lain tidak cocok"),
        "mean_deny": Pair(ACTS["deny"].definition, "mengatakan bahwa yang dinyatakan orang tidak benar"),
        "mean_accuse": Pair(ACTS["accuse"].definition, "mengatakan bahwa seseorang berbuat salah"),
        "mean_criticise": Pair(ACTS["criticise"].definition, "mencela tanpa menuduhkan suatu perbuatan"),
        "mean_demand": Pair(ACTS["demand"].definition,
                            "ingin seseorang bertindak: perintah, imbauan, peringatan, juga syarat"),
        "mean_refuse": Pair(ACTS["refuse"].definition, "tidak mau melakukan atau menerima yang diminta"),
        "mean_oppose": Pair(ACTS["oppose"].definition, "menentang rencana, kebijakan, tindakan, atau orang"),
        "mean_promise": Pair(ACTS["promise"].definition, "menyanggupi sesuatu"),
        "mean_threaten": Pair(ACTS["threaten"].definition, "menyatakan akan menimbulkan kerugian"),
        "mean_warn": Pair(ACTS["warn"].definition, "meramalkan bahaya yang bukan perbuatannya sendiri"),
        "mean_agree": Pair(ACTS["agree"].definition, "menerima kata-kata pihak lain atau titik temu"),
        "mean_concede": Pair(ACTS["concede"].definition, "mengakui sesuatu yang merugikan dirinya"),
        "mean_support": Pair(ACTS["support"].definition, "memuji atau mendukung"),
        "mean_apologise": Pair(ACTS["apologise"].definition, "memohon dimaafkan"),
        "mean_ask": Pair(ACTS["ask"].definition, "mengajukan pertanyaan"),
        "mean_announce": Pair(ACTS["announce"].definition,
                              "memberitahukan tindakan atau rencananya sendiri secara netral"),
    }
)  # fmt: skip

FLAGS_ID: Mapping[str, str] = MappingProxyType(
    {
        "broken-sentence": "ada pecahan di tempat kalimat seharusnya berdiri; ditandai sebagai sisa",
        "machine-translation": "beberapa kalimat rusak seperti yang ditinggalkan terjemahan mesin",
        "unbalanced-quotes": "ada tanda kutip yang dibuka dan tidak ditutup, atau sebaliknya",
        "truncated": "teks berakhir dengan tanda salinan yang dipotong, misalnya [+1234 chars]",
        "encoding-guessed": "penyandian berkas tidak disebutkan, sehingga harus ditebak",
        "replacement-characters": "beberapa karakter hilang sebelum atau ketika teks dibaca",
        "mojibake": "ada karakter yang salah dibaca sebelum teks sampai di sini",
        "control-characters": "ada karakter yang mengendalikan terminal atau pencetak",
        "bidirectional-marks": "ada karakter yang mengubah arah tampilan teks",
        "invisible-characters": "ada karakter tanpa lebar yang dapat bersembunyi di dalam kata",
        "language-uncertain": "bahasa dikenali dengan selisih yang tipis",
        "mixed-languages": "sebagian besar teks berbahasa lain, dan pernyataan di dalamnya tidak dibaca",
        "date-unreadable": "isi kolom tanggal tidak dapat dibaca sebagai satu tanggal",
        "date-in-future": "tanggal terbitnya setelah hari artikel ini dibaca",
        "weekday-disagrees": "nama hari yang tercetak tidak cocok dengan tanggal terbit",
        "nested-too-deep": "pernyataan di dalam lebih dari delapan pernyataan lain tidak diambil",
        "html-in-text": "teks biasa yang berisi tanda HTML",
    }
)
"""The flags of `ujar.reading.flags` in Indonesian."""

DATE_METHODS: Mapping[str, Pair] = MappingProxyType(
    {
        "given": Pair("given by the user", "diberikan pengguna"),
        "column": Pair("from a column of the table", "dari kolom tabel"),
        "feed": Pair("from the feed", "dari umpan berita"),
        "page-metadata": Pair("from the page's metadata", "dari metadata halaman"),
        "url": Pair("from the address", "dari alamat"),
        "dateline": Pair("from the dateline", "dari titimangsa"),
        "printed": Pair("as printed", "seperti tercetak"),
        "year-from-published": Pair("year from publication", "tahun dari tanggal terbit"),
        "month-from-published": Pair("month from publication", "bulan dari tanggal terbit"),
        "weekday-from-published": Pair("weekday before publication", "hari sebelum terbit"),
        "relative-to-published": Pair("counted from publication", "dihitung dari tanggal terbit"),
        "relative-in-text": Pair("counted from another time", "dihitung dari waktu lain"),
        "feast": Pair("a feast", "hari raya"),
        "vague": Pair("vague", "tidak tentu"),
        "unresolved": Pair("needs a publication date", "perlu tanggal terbit"),
    }
)
"""How a date was found, explained. A method that is not listed is shown as it is."""

_MONTHS = Pair(
    "January February March April May June July August September October November December",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
)
_DATE = re.compile(r"(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?:\S*?(Z)|\S*))?)?)?", re.ASCII)


class Words:
    """A table in one language, read by key."""

    def __init__(self, lang: PageLang, table: Mapping[str, Pair] = WORDS) -> None:
        self.lang = lang
        self._table = table

    def __getitem__(self, key: str) -> str:
        return self._in_lang(self._table[key])

    def __contains__(self, key: str) -> bool:
        return key in self._table

    def count(self, key: str, number: int) -> str:
        """Return the counted form of `key`."""
        one, _, many = self[key].partition("|")
        return (one if number == 1 or not many else many).replace("{n}", self.number(number))

    def number(self, number: int) -> str:
        """Write a whole number with the thousands separator of the language."""
        written = f"{number:,}"
        return written if self.lang == "en" else written.replace(",", ".")

    def score(self, score: float) -> str:
        """Write a score with two decimals and the decimal sign of the language."""
        written = f"{score:.2f}"
        return written if self.lang == "en" else written.replace(".", ",")

    def flag(self, flag: str) -> str:
        """Explain a flag of the reading stage; one that is not known is shown as it is."""
        return (FLAGS if self.lang == "en" else FLAGS_ID).get(flag, flag)

    def method(self, method: str) -> str:
        """Explain how a date was found; a method that is not known is shown as it is."""
        return self._in_lang(DATE_METHODS[method]) if method in DATE_METHODS else method

    def date(self, value: str) -> str:
        """Write an ISO 8601 / EDTF date in words; a form that is not a plain date is shown as it is."""
        ends = value.split("/")
        if len(ends) == 2 and all(map(_DATE.fullmatch, ends)):
            return " – ".join(map(self.date, ends))
        found = _DATE.fullmatch(value)
        if found is None:
            return value
        year, month, day, time, utc = found.groups()
        if month is None:
            return value
        if not 1 <= int(month) <= 12 or (day is not None and not 1 <= int(day) <= 31):
            return value
        name = self._in_lang(_MONTHS).split()[int(month) - 1]
        written = f"{int(day)} {name}" if day else name
        written = f"{written} {year}" if year else f"{written} ({self['year_unknown']})"
        if not time:
            return written
        return f"{written}, {time} UTC" if utc else f"{written}, {time}"

    def _in_lang(self, pair: Pair) -> str:
        return pair.en if self.lang == "en" else pair.id
