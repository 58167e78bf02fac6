"""Words of the queue of identity suggestions."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "suggestions_title": Pair("Identity", "Identitas"),
    "suggestions_lead": Pair(
        "Two names that may be one actor. Decide, and every statement follows at once.",
        "Dua nama yang mungkin satu aktor. Putuskan, dan semua pernyataan langsung mengikuti.",
    ),
    "suggestions_none": Pair(
        "Nothing is left to decide. Actors that are the same can be merged on the page of either.",
        "Tidak ada lagi yang perlu diputuskan. Aktor yang sama dapat digabung di halaman salah satunya.",
    ),
    "suggestions_open": Pair("{n} open", "{n} belum diputuskan"),
    "suggestions_case": Pair("{one} and {other}", "{one} dan {other}"),
    "suggestions_keys": Pair("Keys", "Tombol"),
    "suggestions_next": Pair("Next", "Berikutnya"),
    "suggestions_likeness": Pair("likeness {n}", "kemiripan {n}"),
    "suggestions_brought_up": Pair("brought up by", "dari"),
}
