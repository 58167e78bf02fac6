"""Advice of the program that names commands, in words for people who have a page in front of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from ujar.web.words import PageLang

__all__ = ["for_a_page", "parted"]

_EN: Final[Mapping[str, str]] = {
    r"`ujar actors [^`]*--csv` lists all ids\.": "The list of actors has all names.",
    r"`ujar actors` lists the ids of those there are": "the list of actors has those there are",
    r"`ujar articles [^`]*--csv` lists (?:them|ids and paths)": "the list of articles has them",
    r"`ujar statements [^`]*--csv` lists them": "the search finds them",
    r"`ujar review [^`]* log` lists those that hold": "the page of decisions has those that hold",
    r"`ujar review [^`]* suggestions` lists them": "the page Identity has them",
    r"`ujar issues` lists those there are": "the page of issues has those there are",
    r"none yet \(`ujar issues LEDGER --codebook FILE`\)": "none yet, the page of issues takes them",
    r"`ujar issues --help` shows one": "the page of issues gives its own as YAML",
    r"[Ss]ay --lang id or --lang en to read it all the same": "Choose its language where it is added to read it",
    r"say --lang id or --lang en to force one": "choose the language where it is added",
    r"Say which one does: --map text=NAME": "Say which one does among the settings where it is added: text=NAME",
    r"such as --map text=": "such as text=",
    r"Start it with --host to give it another": "Who starts it can give it another",
}
_ID: Final[Mapping[str, str]] = {
    r"`ujar actors [^`]*--csv` mencantumkan semua id": "Daftar aktor memuat semua nama",
    r"`ujar actors` mencantumkan id semua yang ada": "daftar aktor memuat semua yang ada",
    r"`ujar articles [^`]*--csv` mencantumkan (?:semuanya|id dan \w+)": "daftar artikel memuatnya",
    r"`ujar statements [^`]*--csv` mencantumkan semuanya": "pencarian menemukannya",
    r"`ujar review [^`]* log` mencantumkan yang berlaku": "halaman keputusan memuat yang berlaku",
    r"`ujar review [^`]* suggestions` mencantumkan semuanya": "halaman Identitas memuat semuanya",
    r"[Pp]ilih bahasanya \(--lang id atau --lang en\) agar tetap dibaca": (
        "Pilih bahasanya ketika menambahkannya agar tetap dibaca"
    ),
    r"pilih bahasanya dengan --lang id atau --lang en": "pilih bahasanya ketika menambahkannya",
    r"`ujar issues` mencantumkan semua yang ada": "halaman isu memuat semua yang ada",
    r"belum ada \(`ujar issues LEDGER --codebook FILE`\)": "belum ada, halaman isu menerimanya",
    r"`ujar issues --help` memperlihatkan contohnya": "halaman isu memberi buku kodenya sebagai YAML",
    r"Sebutkan yang mana: --map text=NAMA": "Sebutkan yang mana dalam pengaturan ketika menambahkannya: text=NAMA",
    r"--map text=": "text=",
    r"Jalankan dengan --host untuk memberinya nama lain": "Yang menjalankannya dapat memberinya nama lain",
}
_TABLES: Final[Mapping[PageLang, Mapping[str, str]]] = {"en": _EN, "id": _ID}
_FORMS: Final = {lang: [(re.compile(form), words) for form, words in table.items()] for lang, table in _TABLES.items()}
_END: Final = re.compile(r"(?<=[\w)'\"”][.?!])\s+(?=[A-Z`])")
"""Where a sentence ends and another begins."""


def for_a_page(text: str, lang: PageLang) -> str:
    """Return what the program says without the commands that it names."""
    if "`ujar" in text or "--" in text:
        for form, words in _FORMS[lang]:
            text = form.sub(words.replace("\\", r"\\"), text)
    return text


def parted(text: str) -> tuple[str, str]:
    """Return what happened and what to do: the last of several sentences; empty where there is only one."""
    *ends, advice = _END.split(text)
    return (text[: -len(advice)].rstrip(), advice) if ends else (advice, "")
