"""Words of the frame and of what many pages have: menu, filters, paging, errors."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "app_tagline": Pair("who said what", "siapa mengatakan apa"),
    "app_skip": Pair("Skip to the content", "Langsung ke isi"),
    "menu": Pair("Menu", "Menu"),
    "menu_read": Pair("Read", "Baca"),
    "menu_see": Pair("See", "Lihat"),
    "menu_correct": Pair("Correct", "Koreksi"),
    "language": Pair("Language", "Bahasa"),
    "theme": Pair("Appearance", "Tampilan"),
    "theme_auto": Pair("as the system", "seperti sistem"),
    "theme_light": Pair("light", "terang"),
    "theme_dark": Pair("dark", "gelap"),
    "reviewer": Pair("Your name for decisions", "Nama Anda untuk keputusan"),
    "keep": Pair("Keep", "Simpan"),
    "settings": Pair("Settings", "Pengaturan"),
    "take_away": Pair("Take away", "Unduh"),
    "as_json": Pair("JSON", "JSON"),
    "as_csv": Pair("CSV", "CSV"),
    "as_svg": Pair("SVG", "SVG"),
    "as_yaml": Pair("YAML", "YAML"),
    "api": Pair("Programming interface", "Antarmuka pemrograman"),
    "filters": Pair("Filters", "Saringan"),
    "apply": Pair("Show", "Tampilkan"),
    "clear": Pair("Clear", "Hapus saringan"),
    "any": Pair("any", "semua"),
    "since": Pair("From", "Dari"),
    "until": Pair("To", "Sampai"),
    "outlet": Pair("Outlet", "Media"),
    "article_lang": Pair("Language of the article", "Bahasa artikel"),
    "side": Pair("Side", "Pihak"),
    "issue": Pair("Issue", "Isu"),
    "position": Pair("Position", "Posisi"),
    "position_supports": Pair("supports", "mendukung"),
    "position_opposes": Pair("opposes", "menentang"),
    "position_none": Pair("no position", "tanpa posisi"),
    "actor": Pair("Actor", "Aktor"),
    "kind_person": Pair("person", "orang"),
    "kind_organisation": Pair("organisation", "organisasi"),
    "kind_state": Pair("state", "negara"),
    "kind_group": Pair("group", "kelompok"),
    "kind_document": Pair("document", "dokumen"),
    "date": Pair("Date", "Tanggal"),
    "previous": Pair("Previous", "Sebelumnya"),
    "next": Pair("Next", "Berikutnya"),
    "page_of": Pair("Page {n}", "Halaman {n}"),
    "n_articles": Pair("{n} article|{n} articles", "{n} artikel"),
    "n_actors": Pair("{n} actor|{n} actors", "{n} aktor"),
    "n_events": Pair("{n} event|{n} events", "{n} peristiwa"),
    "n_found": Pair("{n} found", "{n} ditemukan"),
    "nothing_found": Pair("Nothing fits. Take a filter away.", "Tidak ada yang cocok. Kurangi saringan."),
    "copy_of": Pair("near-copy of another article", "hampir salinan artikel lain"),
    "problem_title": Pair("This did not work", "Ini tidak berhasil"),
    "problem_back": Pair("Back to the start", "Kembali ke awal"),
}
