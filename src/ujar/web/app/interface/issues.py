"""Words of the page of issues."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "issues_title": Pair("Issues", "Isu"),
    "issues_what": Pair(
        "What statements are about. An issue is known by its words; by them statements are coded.",
        "Tentang apa pernyataan berbicara. Isu dikenali dari kata-katanya; dengan itu pernyataan dikodekan.",
    ),
    "issues_none": Pair("This ledger has no issues yet.", "Buku ini belum memiliki isu."),
    "issues_actors": Pair("Actors", "Aktor"),
    "issues_first": Pair("First", "Pertama"),
    "issues_last": Pair("Last", "Terakhir"),
    "issues_words": Pair("Words", "Kata-kata"),
    "issues_examples": Pair("Examples", "Contoh"),
    "issues_details": Pair("Words and examples", "Kata-kata dan contoh"),
    "issues_contested": Pair("contested", "silang pendapat"),
    "issues_positions": Pair("positions", "posisi"),
    "issues_search": Pair("statements", "pernyataan"),
    "issues_counting": Pair("being counted", "sedang dihitung"),
    "issues_add": Pair("Add an issue", "Tambah isu"),
    "issues_edit": Pair("Edit", "Sunting"),
    "issues_edit_of": Pair("Edit {name}", "Sunting {name}"),
    "issues_remove": Pair("Remove", "Hapus"),
    "issues_remove_of": Pair("Remove {name}", "Hapus {name}"),
    "issues_remove_sure": Pair(
        "Take this issue out, with all positions on it. The issues below it move up.",
        "Hapus isu ini dengan semua posisi atasnya. Isu di bawahnya naik.",
    ),
    "issues_name": Pair("Name", "Nama"),
    "issues_parent": Pair("Below", "Di bawah"),
    "issues_no_parent": Pair("no other issue", "tanpa isu lain"),
    "issues_definition": Pair("Definition", "Definisi"),
    "issues_words_lines": Pair(
        "Words, one a line; word* is anything that begins so", "Kata-kata, satu per baris; kata* untuk awalan apa pun"
    ),
    "issues_examples_lines": Pair("Examples, one a line", "Contoh, satu per baris"),
    "issues_sides": Pair("What each side usually says", "Yang biasanya dikatakan setiap pihak"),
    "issues_side_n": Pair("Side {n}", "Pihak {n}"),
    "issues_side_position": Pair("its position", "posisinya"),
    "issues_side_words": Pair("its words, one a line", "kata-katanya, satu per baris"),
    "issues_save": Pair("Save the issue", "Simpan isu"),
    "issues_cancel": Pair("Leave as it is", "Biarkan"),
    "issues_slow": Pair(
        "When words change, every statement is coded anew; in a large ledger that takes a while.",
        "Bila kata-kata berubah, semua pernyataan dikodekan kembali; dalam buku yang besar itu perlu waktu.",
    ),
    "issues_suggest": Pair("Suggest issues", "Sarankan isu"),
    "issues_suggested": Pair("Suggested issues", "Isu yang disarankan"),
    "issues_from_newest": Pair(
        "Phrases that several speakers use, from the newest {n} statements.",
        "Frasa yang dipakai beberapa pembicara, dari {n} pernyataan terbaru.",
    ),
    "issues_suggested_none": Pair(
        "No phrase is spoken about by two speakers in three statements.",
        "Tidak ada frasa yang dipakai dua pembicara dalam tiga pernyataan.",
    ),
    "issues_phrase": Pair("Phrase", "Frasa"),
    "issues_answered": Pair("In answers", "Dalam jawaban"),
    "issues_example": Pair("Example", "Contoh"),
    "issues_name_for": Pair("Name for {phrase}", "Nama untuk {phrase}"),
    "issues_accept": Pair("Accept", "Terima"),
    "issues_dismiss": Pair("Dismiss", "Tolak"),
    "issues_file": Pair("Codebook as a file", "Buku kode sebagai berkas"),
    "issues_download": Pair("Download the codebook (YAML)", "Unduh buku kode (YAML)"),
    "issues_upload": Pair("Take in this file", "Muat berkas ini"),
    "issues_upload_label": Pair("A codebook (YAML)", "Buku kode (YAML)"),
    "issues_upload_replaces": Pair(
        "The issues of the file replace those there are.", "Isu dalam berkas menggantikan isu yang ada."
    ),
}
