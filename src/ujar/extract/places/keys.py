"""How names of places are compared: without case, accents, hyphens, apostrophes and full stops."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["key_of"]

_CACHED = 20_000
"""Names whose key is kept: the same words come back."""
_DROPPED = re.compile(r"[.'’ʻʼ`]")
_SAINT = re.compile(r"\bsaint\b")
_PARTED = re.compile(r"[\s\-–/,]+")
_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


@lru_cache(maxsize=_CACHED)
def key_of(name: str) -> str:
    """Return the form in which a name is looked up: `Opa-Locka` and `opa locka`, `St. Louis` and `Saint Louis`."""
    folded = name.lower().translate(_LETTERS)
    if not folded.isascii():
        folded = "".join(mark for mark in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(mark))
    key = " ".join(_PARTED.split(_DROPPED.sub("", folded))).strip()
    return _SAINT.sub("st", key) if "saint" in key else key
