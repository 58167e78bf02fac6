"""Words of the search, in its page and in the head of every page."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "search_title": Pair("Search", "Cari"),
    "search_box": Pair("Search statements", "Cari pernyataan"),
    "search_words": Pair("Words", "Kata"),
    "search_words_hint": Pair(
        "All words must occur. “In quotes”: as it stands. word*: any ending.",
        "Semua kata harus ada. “Dalam tanda kutip”: persis. kata*: akhiran apa pun.",
    ),
    "search_in": Pair("Look in", "Cari di"),
    "search_in_statements": Pair("statements", "pernyataan"),
    "search_in_articles": Pair("whole articles", "seluruh artikel"),
    "search_copies": Pair("near-copies too", "juga hampir salinan"),
    "search_sort": Pair("Order", "Urutan"),
    "search_sort_newest": Pair("newest first", "terbaru dahulu"),
    "search_sort_oldest": Pair("oldest first", "terlama dahulu"),
    "search_sort_score": Pair("surest first", "paling yakin dahulu"),
    "search_asked": Pair("Asked for", "Yang dicari"),
    "search_remove": Pair("Take away: {what}", "Hapus: {what}"),
    "search_add": Pair("Add: {what}", "Tambah: {what}"),
    "search_first": Pair(
        "There are more matches: counts and list are of the first {n} that were read.",
        "Ada lebih banyak: jumlah dan daftar hanya dari {n} pertama yang dibaca.",
    ),
    "search_no_actor": Pair(
        "No actor is called {what}. A * at an end stands for any letters: {what}*",
        "Tidak ada aktor bernama {what}. Tanda * di ujung mewakili huruf apa pun: {what}*",
    ),
    "search_several": Pair("{what}: {n} actor|{what}: {n} actors", "{what}: {n} aktor"),
    "search_to_counts": Pair("Counts and filters", "Jumlah dan saringan"),
    "search_counts": Pair("What there is", "Apa saja yang ada"),
    "search_hits": Pair("What was found", "Yang ditemukan"),
    "search_none": Pair(
        "Nothing fits. Take a filter away, or look in whole articles.",
        "Tidak ada yang cocok. Kurangi saringan, atau cari di seluruh artikel.",
    ),
    "search_csv_limit": Pair("CSV holds the first {n}.", "CSV memuat {n} pertama."),
    "search_lead": Pair(
        "Every statement of the ledger by its words, speaker, act, issue and date. For example:",
        "Setiap pernyataan menurut kata, pembicara, tindakan, isu, dan tanggalnya. Misalnya:",
    ),
    "search_example_phrase": Pair('"military exercise"', '"latihan militer"'),
    "search_example_phrase_is": Pair("a phrase, as it stands", "frasa, persis seperti tertulis"),
    "search_example_start": Pair("agree*", "sepakat*"),
    "search_example_start_is": Pair("words that begin so", "kata yang berawalan begitu"),
    "search_example_denials": Pair("all denials", "semua bantahan"),
    "search_example_denied": Pair("what was denied by others", "yang dibantah pihak lain"),
    "search_example_speaker": Pair("what {what} opposes", "yang ditentang {what}"),
    "search_kind": Pair("Kind of report", "Bentuk laporan"),
    "search_relation": Pair("Reactions", "Tanggapan"),
    "search_time": Pair("Time", "Waktu"),
    "search_months": Pair("By month", "Per bulan"),
    "search_all_times": Pair("all times", "semua waktu"),
    "search_histogram": Pair("Hits over time: {first} to {last}", "Temuan menurut waktu: {first} sampai {last}"),
}
