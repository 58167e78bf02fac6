"""Whether words say something of something: `the annexation of Crimea` does not, `Crimea was annexed` does.

Only contents of statements are asked, where a rough answer is enough: words that only clauses have, and endings and
prefixes of verbs.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ujar.link.pack import word_set
from ujar.link.words import keys_of, pack_of
from ujar.records import Lang

__all__ = ["SELF", "denies_by_word", "is_predicate", "tells_a_deed", "tells_of_before"]

SELF: Final = word_set(
    "he she i we they you his her my our their ia dia saya aku kami kita mereka pihaknya dirinya beliau"
)
"""Words by which the speaker, or somebody named before, is meant: what is said with them is not said of others."""

_ENGLISH: Final = word_set(
    "that if is are was were be been being am has have had do does did will would shall should can could may might "
    "must to isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't hasn't haven't hadn't "
    "sent said went took made gave came left began broke built bought brought fell felt fought found got held kept "
    "knew led lost met paid ran saw sold shot spent spoke stood struck told thought threw won wrote withdrew became"
)
_INDONESIAN: Final = word_set(
    "bahwa agar supaya jika kalau akan telah sudah sedang masih belum harus tidak tak bukan adalah ialah merupakan ada "
    "bisa dapat boleh perlu wajib ingin mau siap jadi kembali"
)
_OF: Final = frozenset({"of", "for"})
_BEFORE: Final = word_set(
    "once previously formerly earlier had pernah semula sempat dulu dahulu sebelumnya awalnya tadinya"
)
_PREFIXES: Final = ("me", "di", "ber", "ter")
_SHORTEST: Final = 6


def tells_of_before(cue: str) -> bool:
    """Tell whether a cue reports words from before the article: `once praised`, `sempat menolak`."""
    return any(word in _BEFORE for word in cue.lower().split())


def denies_by_word(cue: str, lang: Lang) -> bool:
    """Tell whether a word of the cue denies by itself: `did not deny`, but not `did not believe`."""
    pack = pack_of(lang)
    return not pack.denials.isdisjoint(keys_of(cue.split(), pack))


def tells_a_deed(words: Sequence[str], lang: Lang) -> bool:
    """Tell whether words in lower case say what somebody is accused of: `Russia of sending tanks`."""
    return lang == "en" and any(word in _OF and after.endswith("ing") for word, after in pairwise(words))


def is_predicate(word: str, lang: Lang) -> bool:
    """Tell whether a word in lower case is one that a clause has and a noun phrase mostly has not."""
    if lang == "en":
        return word in _ENGLISH or (word.endswith("ed") and len(word) >= _SHORTEST)
    return word in _INDONESIAN or (word.startswith(_PREFIXES) and len(word) >= _SHORTEST)
