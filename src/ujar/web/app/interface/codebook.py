"""Words of changes of the codebook: in the log, and on the page of issues."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "codebook_add": Pair("added an issue", "menambah isu"),
    "codebook_accept": Pair("accepted a suggested issue", "menerima saran isu"),
    "codebook_change": Pair("changed an issue", "mengubah isu"),
    "codebook_remove": Pair("removed an issue", "menghapus isu"),
    "codebook_replace": Pair("took in a codebook", "memuat buku kode"),
    "codebook_dismiss": Pair("dismissed a suggested issue", "menolak saran isu"),
    "codebook_not_suggested": Pair("suggested → not suggested", "disarankan → tidak disarankan"),
    "codebook_suggested_again": Pair("not suggested → suggested", "tidak disarankan → disarankan"),
    "codebook_and_more": Pair("and {n} more", "dan {n} lainnya"),
    "codebook_anybody": Pair(
        "Changes of the codebook belong to all: anybody can take them back.",
        "Perubahan buku kode milik bersama: siapa pun dapat menariknya.",
    ),
    "codebook_latest": Pair("Latest changes of the codebook", "Perubahan terakhir buku kode"),
    "codebook_all": Pair("All changes", "Semua perubahan"),
    "codebook_history": Pair("changes", "perubahan"),
    "codebook_history_of": Pair("Changes of {name}", "Perubahan {name}"),
    "codebook_positions_kept": Pair(
        "Positions that people set are kept: they come back when the removal is taken back.",
        "Posisi yang ditetapkan orang disimpan: semuanya kembali bila penghapusan ditarik.",
    ),
}
