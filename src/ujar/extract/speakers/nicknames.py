"""Public nicknames that have nothing of the name, and the full names behind them.

Written for this project, from names that Indonesian and English papers use without explaining them.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

__all__ = ["NICKNAMES"]

NICKNAMES: Final = MappingProxyType({
    "jokowi": "joko widodo",
    "sby": "susilo bambang yudhoyono",
    "ahy": "agus harimurti yudhoyono",
    "ahok": "basuki tjahaja purnama",
    "gus dur": "abdurrahman wahid",
    "risma": "tri rismaharini",
    "cak imin": "muhaimin iskandar",
    "kang emil": "ridwan kamil",
    "zulhas": "zulkifli hasan",
    "bamsoet": "bambang soesatyo",
    "jonan": "ignasius jonan",
    "lula": "luiz inacio lula da silva",
    "mbs": "muhammad bin salman",
    "bibi netanyahu": "benjamin netanyahu",
})  # fmt: skip
"""Folded nickname to folded name."""
