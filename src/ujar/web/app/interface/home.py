"""Words of the first page."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "home_title": Pair("Overview", "Ikhtisar"),
    "home_newest": Pair("Newest articles", "Artikel terbaru"),
    "home_most": Pair("Who speaks most", "Siapa paling banyak berbicara"),
    "home_span": Pair("Published between", "Terbit antara"),
    "home_empty": Pair("This ledger is empty.", "Buku ini masih kosong."),
}
