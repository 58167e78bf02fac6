"""Words of the page of positions."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "positions_title": Pair("Positions", "Posisi"),
    "positions_of": Pair("Positions of {actor}", "Posisi {actor}"),
    "positions_what": Pair(
        "Who is for and against what: choose an actor to see how its positions moved.",
        "Siapa mendukung dan menentang apa: pilih aktor untuk melihat pergeseran posisinya.",
    ),
    "positions_actor": Pair("Actor or side", "Aktor atau pihak"),
    "positions_by_issue": Pair("Issue by issue", "Isu demi isu"),
    "positions_picture": Pair("Over time", "Dari waktu ke waktu"),
    "positions_changes": Pair("Changes", "Perubahan"),
    "positions_changed": Pair("changed its position, how often", "berubah posisi, berapa kali"),
    "positions_changed_only": Pair("changed only", "hanya yang berubah"),
    "positions_n_changes": Pair("{n} change|{n} changes", "{n} perubahan"),
    "positions_latest": Pair("The latest {n} are shown.", "Yang ditampilkan {n} terbaru."),
    "positions_by_position": Pair("now the other position", "kini posisi sebaliknya"),
    "positions_by_revises": Pair("said to have changed", "dikatakan telah berubah"),
    "positions_before": Pair("Before", "Sebelumnya"),
    "positions_after": Pair("After", "Sesudahnya"),
    "positions_table": Pair("All statements", "Semua pernyataan"),
    "positions_said": Pair("What was said", "Yang dikatakan"),
    "positions_total": Pair("All", "Semua"),
    "positions_cell": Pair("{for} for, {against} against", "{for} mendukung, {against} menentang"),
    "positions_none": Pair(
        "Nothing is known of this actor on an issue. Take a filter away, or choose another actor.",
        "Tidak ada yang diketahui dari aktor ini tentang suatu isu. Kurangi saringan, atau pilih aktor lain.",
    ),
    "positions_no_issues": Pair(
        "Positions are taken on issues, and this ledger has none yet.",
        "Posisi diambil atas isu, dan buku ini belum memiliki isu.",
    ),
    "positions_note": Pair(
        "A change is counted when the next dated position on an issue is the other one, on a later day. "
        "Near-copies are counted once; what somebody else tells changes nothing.",
        "Perubahan dihitung bila posisi bertanggal berikutnya atas suatu isu adalah sebaliknya, pada hari kemudian. "
        "Salinan dihitung sekali; yang diceritakan orang lain tidak mengubah apa pun.",
    ),
}
