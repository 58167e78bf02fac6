"""Words of the map."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "map_title": Pair("Map", "Peta"),
    "map_type": Pair("Type of event", "Jenis peristiwa"),
    "map_voice": Pair("Voice", "Sumber"),
    "map_voice_alleged": Pair("alleged", "menurut pihak lain"),
    "map_historical": Pair("Past events", "Peristiwa masa lalu"),
    "map_historical_with": Pair("with them", "disertakan"),
    "map_historical_without": Pair("without them", "tidak disertakan"),
    "map_historical_only": Pair("only them", "hanya itu"),
    "map_located": Pair("{n} on the map", "{n} di peta"),
    "map_without": Pair("{n} event has no place|{n} events have no place", "{n} peristiwa tanpa tempat"),
    "map_unlocated": Pair("{n} at a place that the gazetteer does not locate",
                          "{n} di tempat yang letaknya tidak diketahui"),
    "map_undated": Pair("{n} left out without a date", "{n} tidak disertakan karena tanpa tanggal"),
    "map_alleged": Pair("{n} of them alleged", "{n} di antaranya menurut pihak lain"),
    "map_in": Pair("Nearer", "Perbesar"),
    "map_out": Pair("Farther", "Perkecil"),
    "map_all": Pair("All places", "Semua tempat"),
    "map_hint": Pair("Drag to move; Ctrl and the wheel, or + and −, to zoom.",
                     "Seret untuk menggeser; Ctrl dan roda, atau + dan −, untuk memperbesar."),
    "map_legend": Pair("The area of a circle is its number of events; the filled part is told by the papers "
                       "themselves, the ring is alleged by somebody.",
                       "Luas lingkaran menunjukkan jumlah peristiwa; bagian yang terisi diberitakan media sendiri, "
                       "cincinnya menurut pihak lain."),
    "map_source": Pair("Outlines: Natural Earth. An event that several articles tell counts once for each.",
                       "Garis peta: Natural Earth. Peristiwa yang diberitakan beberapa artikel dihitung sekali untuk "
                       "tiap artikel."),
    "map_nowhere": Pair("Events without a place", "Peristiwa tanpa tempat"),
    "map_every": Pair("all places", "semua tempat"),
    "map_places": Pair("Places", "Tempat"),
    "map_place": Pair("Place", "Tempat"),
    "map_events": Pair("Events", "Peristiwa"),
    "map_past": Pair("past", "masa lalu"),
    "map_open": Pair("planned, hypothetical or denied", "rencana, pengandaian, atau dibantah"),
    "map_types": Pair("Types", "Jenis"),
    "map_unknown": Pair("(not on the map)", "(tidak di peta)"),
    "map_most": Pair("The {n} places with most events.", "{n} tempat dengan peristiwa terbanyak."),
}  # fmt: skip
