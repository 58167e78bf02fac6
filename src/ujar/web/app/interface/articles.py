"""Words of the list of articles."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "articles_title": Pair("Articles", "Artikel"),
    "articles_words": Pair("Words in the text", "Kata dalam teks"),
    "articles_sort": Pair("Order", "Urutan"),
    "articles_sort_published": Pair("oldest first", "terlama dahulu"),
    "articles_sort_newest": Pair("newest first", "terbaru dahulu"),
    "articles_sort_outlet": Pair("by outlet", "menurut media"),
    "articles_article": Pair("Article", "Artikel"),
    "articles_untitled": Pair("Untitled", "Tanpa judul"),
    "articles_of_run": Pair("Those that run {n} wrote last.", "Yang terakhir ditulis proses {n}."),
    "articles_of_all": Pair("All articles", "Semua artikel"),
}
