"""Words of the page of what is contested."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "contested_title": Pair("Contested", "Silang pendapat"),
    "contested_what": Pair(
        "Issue by issue, the words of each side beside those of the others.",
        "Isu demi isu, kata-kata setiap pihak di samping kata-kata pihak lain.",
    ),
    "contested_between": Pair("Between", "Antara"),
    "contested_another": Pair("Another side", "Pihak lain"),
    "contested_side_n": Pair("Side {n}", "Pihak {n}"),
    "contested_issue": Pair("Issue or exchange", "Isu atau perbincangan"),
    "contested_issue_any": Pair("all issues", "semua isu"),
    "contested_together": Pair("Said together", "Dikatakan bersama"),
    "contested_aimed": Pair("Said of one another", "Dikatakan satu tentang yang lain"),
    "contested_aimed_what": Pair(
        "Blame, praise and demands to another side that no issue or exchange holds. Near-copies are counted once.",
        "Celaan, pujian, dan tuntutan kepada pihak lain di luar isu dan perbincangan. Salinan dihitung sekali.",
    ),
    "contested_aimed_rows": Pair("What was said", "Yang dikatakan"),
    "contested_no_book": Pair(
        "There is no codebook yet: only exchanges and what sides say of one another can be shown.",
        "Belum ada buku kode: hanya perbincangan dan yang dikatakan satu tentang yang lain dapat ditampilkan.",
    ),
    "contested_make_book": Pair("What is spoken about", "Apa yang dibicarakan"),
    "contested_show": Pair("Show", "Tampilkan"),
    "contested_show_all": Pair("everything", "semuanya"),
    "contested_show_denied": Pair("only what is denied", "hanya yang dibantah"),
    "contested_show_unanswered": Pair("only what is unanswered", "hanya yang belum dijawab"),
    "contested_show_agreed": Pair("only what is agreed", "hanya yang disepakati"),
    "contested_order": Pair("Order", "Urutan"),
    "contested_order_largest": Pair("largest first", "terbesar dahulu"),
    "contested_order_newest": Pair("newest first", "terbaru dahulu"),
    "contested_denied": Pair("Denied", "Dibantah"),
    "contested_agreed": Pair("Agreed", "Disepakati"),
    "contested_unanswered": Pair("Unanswered", "Belum dijawab"),
    "contested_is_denied": Pair("denied", "dibantah"),
    "contested_is_agreed": Pair("both accept", "diterima kedua pihak"),
    "contested_is_unanswered": Pair("not answered", "belum dijawab"),
    "contested_differ": Pair("the sides differ", "para pihak berbeda"),
    "contested_same": Pair("no difference found", "tidak ditemukan perbedaan"),
    "contested_first": Pair("First", "Pertama"),
    "contested_last": Pair("Last", "Terakhir"),
    "contested_exchange": Pair("exchange", "perbincangan"),
    "contested_newest": Pair("Newest word", "Kata terbaru"),
    "contested_rows": Pair("What was said, and what was answered", "Yang dikatakan, dan jawabannya"),
    "contested_nothing": Pair(
        "These sides say nothing on it. Take a filter away, or choose other sides.",
        "Pihak-pihak ini tidak mengatakan apa pun tentangnya. Kurangi saringan, atau pilih pihak lain.",
    ),
    "contested_more": Pair("{n} more reaction|{n} more reactions", "{n} tanggapan lagi"),
    "contested_all": Pair("All disputes", "Semua silang pendapat"),
    "contested_link": Pair("Permanent link", "Tautan tetap"),
    "contested_copied": Pair("The link is copied.", "Tautan tersalin."),
    "contested_tells": Pair("as {who} tells it", "menurut cerita {who}"),
    "contested_on_condition": Pair("on condition", "dengan syarat"),
    "contested_not_on_page": Pair("a statement that is not shown", "pernyataan yang tidak ditampilkan"),
    "contested_what_counts": Pair(
        "Near-copies are counted once. What somebody else reports is no newest word and needs no answer.",
        "Salinan dihitung sekali. Yang diceritakan orang lain bukan kata terbaru dan tidak perlu dijawab.",
    ),
}
