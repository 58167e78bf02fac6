"""Words that the page after a change begins with: what was done; and the labels of what would be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "done_accept": Pair("Accepted: {what}", "Diterima: {what}"),
    "done_reject": Pair("Rejected: {what}", "Ditolak: {what}"),
    "done_edit": Pair("Saved: {what}", "Disimpan: {what}"),
    "done_add": Pair("Added: {what}", "Ditambahkan: {what}"),
    "done_code": Pair("Position set: {what}", "Posisi ditetapkan: {what}"),
    "done_uncode": Pair("No longer about {what}", "Bukan lagi tentang {what}"),
    "done_link": Pair("Linked: {what}", "Ditautkan: {what}"),
    "done_unlink": Pair("Link removed: {what}", "Tautan dilepas: {what}"),
    "done_undo": Pair("Took back: {what}", "Ditarik: {what}"),
    "done_redo": Pair("Did again: {what}", "Diulangi: {what}"),
    "done_rename": Pair("Renamed: {what}", "Nama diganti: {what}"),
    "done_side": Pair("Side set: {what}", "Pihak ditetapkan: {what}"),
    "done_no_side": Pair("Now on no side.", "Sekarang tanpa pihak."),
    "done_merge": Pair("Merged into {what}", "Digabung menjadi {what}"),
    "done_split": Pair("Split: this is the new actor {what}", "Dipisah: ini aktor baru {what}"),
    "done_different": Pair("Said to be different.", "Dinyatakan berbeda."),
    "done_issue": Pair("Issue saved: {what}", "Isu disimpan: {what}"),
    "done_issue_removed": Pair("Issue removed: {what}", "Isu dihapus: {what}"),
    "done_dismissed": Pair("Not suggested again: {what}", "Tidak disarankan lagi: {what}"),
    "done_codebook": Pair("Codebook taken in: {n} issue.|Codebook taken in: {n} issues.", "Buku kode dimuat: {n} isu."),
    "done_bulk": Pair("{n} statement accepted.|{n} statements accepted.", "{n} pernyataan diterima."),
    "done_round": Pair("Round started: {what}", "Putaran dimulai: {what}"),
    "done_finished": Pair("You are done with this article.", "Anda selesai dengan artikel ini."),
    "done_reopened": Pair("This article is open again.", "Artikel ini terbuka lagi."),
    "done_settled": Pair("Settled: {what}", "Dituntaskan: {what}"),
}
