"""Words of the runs."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "runs_title": Pair("Runs", "Proses"),
    "runs_what": Pair(
        "What was read, when, by which version, and what failed and why.",
        "Apa yang dibaca, kapan, oleh versi mana, dan apa yang gagal beserta sebabnya.",
    ),
    "runs_none": Pair("Nothing was read yet.", "Belum ada yang dibaca."),
    "runs_started": Pair("Started", "Mulai"),
    "runs_state": Pair("State", "Keadaan"),
    "runs_state_running": Pair("running", "berjalan"),
    "runs_state_finished": Pair("finished", "selesai"),
    "runs_state_interrupted": Pair("interrupted", "terputus"),
    "runs_read": Pair("What was read", "Yang dibaca"),
    "runs_command_add": Pair("files given to “ujar add”", "berkas untuk “ujar add”"),
    "runs_command_serve": Pair("files given to this page", "berkas yang diunggah ke halaman ini"),
    "runs_command_demo": Pair("the bundled samples", "contoh bawaan"),
    "runs_articles": Pair("{n} article|{n} articles", "{n} artikel"),
    "runs_makers": Pair("{n} model or set of rules|{n} models and sets of rules", "{n} model dan kumpulan aturan"),
    "runs_option_lang": Pair("language", "bahasa"),
    "runs_option_published": Pair("published", "terbit"),
    "runs_option_map": Pair("columns", "kolom"),
    "runs_option_profile": Pair("profile", "profil"),
    "runs_added": Pair("added", "baru"),
    "runs_changed": Pair("changed", "berubah"),
    "runs_unchanged": Pair("unchanged", "tetap"),
    "runs_failed": Pair("failed", "gagal"),
    "runs_version": Pair("Version", "Versi"),
    "runs_input": Pair("Input", "Masukan"),
    "runs_reason": Pair("Reason", "Sebab"),
    "runs_hint": Pair("What to do", "Yang perlu dilakukan"),
    "runs_row": Pair("row {n}", "baris {n}"),
    "runs_failures": Pair("What failed", "Yang gagal"),
}
