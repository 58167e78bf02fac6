"""Words of the page of one actor, and of decisions about actors."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "actor_title": Pair("Actor", "Aktor"),
    "actor_names": Pair("Names", "Nama"),
    "actor_alias": Pair("Name or alias", "Nama atau alias"),
    "actor_role": Pair("Role", "Jabatan"),
    "actor_affiliation": Pair("Affiliation", "Lembaga"),
    "actor_more_facts": Pair("{n} more", "{n} lagi"),
    "actor_in_articles": Pair("Articles", "Artikel"),
    "actor_no_side": Pair("no side", "tanpa pihak"),
    "actor_by_person": Pair("set by a person", "ditetapkan orang"),
    "actor_named_in": Pair("named in {n} article|named in {n} articles", "disebut dalam {n} artikel"),
    "actor_old_counts": Pair(
        "The ledger has changed: counts and statements here are from a moment before. Load the page again shortly.",
        "Buku ini sudah berubah: jumlah dan pernyataan di sini dari sesaat sebelumnya. Muat ulang sebentar lagi.",
    ),
    "actor_acts": Pair("What it does by speaking", "Apa yang dilakukan dengan berbicara"),
    "actor_over_time": Pair("Statements over time", "Pernyataan menurut waktu"),
    "actor_positions": Pair("Positions on issues", "Posisi atas isu"),
    "actor_reacts_to": Pair("Whom it reacts to", "Siapa yang ditanggapinya"),
    "actor_reacted_by": Pair("Who reacts to it", "Siapa yang menanggapinya"),
    "actor_how": Pair("How", "Cara"),
    "actor_events": Pair("Events it takes part in", "Peristiwa yang melibatkannya"),
    "actor_events_are": Pair("out of the newest articles", "dari artikel terbaru"),
    "actor_event_alleged": Pair("alleged", "menurut pihak lain"),
    "actor_statements": Pair("Statements, newest first", "Pernyataan, terbaru dahulu"),
    "actor_search": Pair("Search in them", "Cari di dalamnya"),
    "actor_silent": Pair("It is named and does not speak.", "Disebut tetapi tidak berbicara."),
    "actor_correct": Pair("Correct", "Koreksi"),
    "actor_as": Pair("Decisions are recorded under the name {name}.", "Keputusan dicatat atas nama {name}."),
    "actor_rename": Pair("Rename", "Ganti nama"),
    "actor_new_name": Pair("Name", "Nama"),
    "actor_set_side": Pair("Set side", "Tetapkan pihak"),
    "actor_side_hint": Pair("empty: no side", "kosong: tanpa pihak"),
    "actor_merge": Pair("Merge", "Gabungkan"),
    "actor_merge_with": Pair("The same as (name or id)", "Sama dengan (nama atau id)"),
    "actor_split": Pair("Split", "Pisahkan"),
    "actor_split_is": Pair(
        "Choose the articles that are about somebody else. They become an actor of their own.",
        "Pilih artikel yang sebenarnya tentang aktor lain. Artikel itu menjadi aktor tersendiri.",
    ),
    "actor_split_first": Pair("The newest {n} are listed.", "Yang tampil {n} terbaru."),
    "actor_suggestions": Pair("May be the same", "Mungkin sama"),
    "actor_accept": Pair("The same", "Sama"),
    "actor_reject": Pair("Different", "Berbeda"),
    "actor_decisions": Pair("Decisions", "Keputusan"),
    "actor_no_decisions": Pair("Nothing was decided yet.", "Belum ada keputusan."),
    "actor_undo": Pair("Take back", "Batalkan"),
    "actor_undo_what": Pair("Take back: {what}", "Batalkan: {what}"),
    "actor_redo": Pair("Do again what was taken back last", "Ulangi yang terakhir dibatalkan"),
    "actor_undone": Pair("taken back", "dibatalkan"),
    "decisions_anybody": Pair(
        "Changes of the codebook and of actors can be taken back by anybody.",
        "Perubahan buku kode dan aktor dapat ditarik oleh siapa saja.",
    ),
    "decision_rename": Pair("renamed", "ganti nama"),
    "decision_side": Pair("side", "pihak"),
    "decision_merge": Pair("merged", "digabung"),
    "decision_split": Pair("split", "dipisah"),
    "decision_accept": Pair("the same", "sama"),
    "decision_reject": Pair("different", "berbeda"),
    "decision_undo": Pair("taken back", "dibatalkan"),
    "decision_redo": Pair("done again", "diulangi"),
}
