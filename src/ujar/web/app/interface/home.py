"""Words of the first page."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "home_title": Pair("Overview", "Ikhtisar"),
    "home_newest": Pair("Newest articles", "Artikel terbaru"),
    "home_most": Pair("Who speaks most", "Siapa paling banyak berbicara"),
    "home_contested": Pair("What is contested", "Yang diperselisihkan"),
    "home_between": Pair("between {one} and {other}", "antara {one} dan {other}"),
    "home_all": Pair("All of it", "Semuanya"),
    "home_when": Pair("Statements over time", "Pernyataan dari waktu ke waktu"),
    "home_when_is": Pair("Statements by time of publication", "Pernyataan menurut waktu terbit"),
    "home_reviewed": Pair("Reviewed", "Ditinjau"),
    "home_span": Pair("Published between", "Terbit antara"),
    "home_empty": Pair("This ledger is empty.", "Buku ini masih kosong."),
}
