"""Words of the reader."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "reader_title": Pair("Reader", "Pembaca"),
}
