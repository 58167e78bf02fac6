"""Words of the page that takes files."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "add_title": Pair("Add", "Tambah"),
    "add_drop": Pair("Drop files here, or choose them", "Jatuhkan berkas di sini, atau pilih"),
    "add_kinds": Pair(
        "Texts (.txt), saved web pages (.html), tables with a column of texts (.csv, .tsv, .jsonl, .json), each also "
        "compressed (.gz). Nothing leaves this machine.",
        "Teks (.txt), halaman web tersimpan (.html), tabel dengan kolom teks (.csv, .tsv, .jsonl, .json), "
        "masing-masing boleh terkompresi (.gz). Tidak ada yang meninggalkan mesin ini.",
    ),
    "add_most": Pair("At most {n} MB at once.", "Paling banyak {n} MB sekaligus."),
    "add_again": Pair(
        "What is in the ledger already and has not changed is skipped.",
        "Yang sudah ada di buku dan tidak berubah dilewati.",
    ),
    "add_auto": Pair("identified from the text", "dikenali dari teks"),
    "add_published": Pair("Publication date of them all", "Tanggal terbit semuanya"),
    "add_columns": Pair("Columns of a table, where they have other names", "Kolom tabel, bila namanya lain"),
    "add_read": Pair("Read and store", "Baca dan simpan"),
    "add_chosen": Pair("{n} file chosen|{n} files chosen", "{n} berkas dipilih"),
    "add_uploads": Pair("Since the program started", "Sejak program dimulai"),
    "add_files": Pair("Files", "Berkas"),
    "add_more_files": Pair("and {n} more", "dan {n} lagi"),
    "add_state": Pair("State", "Keadaan"),
    "add_state_waiting": Pair("waiting", "menunggu"),
    "add_state_running": Pair("being read: {n} so far", "sedang dibaca: {n} sejauh ini"),
    "add_state_finished": Pair("done", "selesai"),
    "add_state_failed": Pair("stopped", "berhenti"),
    "add_why": Pair("What failed and why stands among the runs.", "Yang gagal dan sebabnya ada di daftar proses."),
    "add_none": Pair("Choose at least one file.", "Pilih setidaknya satu berkas."),
}
