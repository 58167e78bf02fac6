"""Words of the list of actors."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "actors_title": Pair("Actors", "Aktor"),
    "actors_name": Pair("Name or alias begins with", "Nama atau alias berawalan"),
    "actors_name_hint": Pair("*name*: anywhere", "*nama*: di mana saja"),
    "actors_kind": Pair("Kind", "Jenis"),
    "actors_sort": Pair("Order", "Urutan"),
    "actors_sort_statements": Pair("most statements", "pernyataan terbanyak"),
    "actors_sort_articles": Pair("most articles", "artikel terbanyak"),
    "actors_sort_name": Pair("by name", "menurut nama"),
    "actors_sort_newest": Pair("spoke last", "terakhir berbicara"),
    "actors_aliases": Pair("also", "juga"),
    "actors_more": Pair("+{n}", "+{n}"),
    "actors_role": Pair("Role and affiliation", "Jabatan dan lembaga"),
    "actors_first": Pair("First", "Pertama"),
    "actors_last": Pair("Last", "Terakhir"),
    "actors_activity": Pair("Statements from {first} to {last}", "Pernyataan dari {first} sampai {last}"),
    "actors_counted": Pair(
        "Articles are those in which an actor speaks. Near-copies are counted once.",
        "Artikel adalah artikel tempat aktor berbicara. Hampir salinan dihitung sekali.",
    ),
}
