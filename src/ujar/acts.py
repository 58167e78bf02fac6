"""The closed list of acts: what a speaker does by speaking.

One table, `ACTS`, is the only place where an act is defined. The record types, the extractors, the
documentation and the exporters all read it.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal, NamedTuple

__all__ = ["ACTS", "TURNING", "Act", "ActRow"]

Act = Literal[
    "claim",
    "deny",
    "accuse",
    "criticise",
    "demand",
    "refuse",
    "oppose",
    "promise",
    "threaten",
    "warn",
    "agree",
    "concede",
    "support",
    "apologise",
    "ask",
    "announce",
]


class ActRow(NamedTuple):
    """One act: what it means, how it sounds in both languages, and its PLOVER code if it has one."""

    act: Act
    definition: str
    indonesian: str
    english: str
    plover: str | None
    """PLOVER event type, with the mode after a slash where it is clear; None when PLOVER has none."""


_ROWS = (
    ActRow("claim", "says that something is so; what is left when no other act fits",
           "Polisi mengatakan, dua orang terluka.", "Police said two people were hurt.", None),
    ActRow("deny", "says that something claimed is not so",
           "Moskow membantah tuduhan itu.", "Moscow denied the allegation.", None),
    ActRow("accuse", "says that somebody did wrong",
           "Kiev menuduh Rusia mengirim tank.", "Kiev accused Russia of sending tanks.", "ACCUSE/allege"),
    ActRow("criticise", "disapproves without alleging a deed",
           "Oposisi mengecam anggaran itu.", "The opposition criticised the budget.", "ACCUSE/disapprove"),
    ActRow("demand", "wants somebody to act: orders, appeals, reminders and conditions too",
           "Buruh menuntut kenaikan upah.", "Workers demanded higher pay.", "REQUEST"),
    ActRow("refuse", "will not do or accept what was asked",
           "Menteri menolak mundur.", "The minister refused to resign.", "REJECT"),
    ActRow("oppose", "is against a plan, policy, act or person",
           "Warga menentang pembangunan bendungan.", "Residents opposed the dam.", "REJECT"),
    ActRow("promise", "commits itself to something",
           "Gubernur berjanji memperbaiki jalan.", "The governor promised to mend the road.", "AGREE"),
    ActRow("threaten", "announces harm that it would do",
           "Serikat mengancam mogok.", "The union threatened to strike.", "THREATEN"),
    ActRow("warn", "foretells harm that is not its own doing",
           "Ahli memperingatkan bahaya banjir.", "Experts warned of floods.", None),
    ActRow("agree", "accepts another's words or a common point",
           "Kedua pihak sepakat berunding.", "Both sides agreed to talk.", "AGREE"),
    ActRow("concede", "admits something against its own interest",
           "Kementerian mengakui ada keterlambatan.", "The ministry admitted delays.", "CONCEDE"),
    ActRow("support", "praises or backs",
           "Presiden memuji kinerja tim.", "The president praised the team.", "SUPPORT"),
    ActRow("apologise", "asks to be forgiven",
           "Direktur meminta maaf kepada warga.", "The director apologised to residents.", None),
    ActRow("ask", "asks a question",
           "Hakim bertanya siapa pemilik tanah.", "The judge asked who owned the land.", None),
    ActRow("announce", "tells an act or plan of its own, neutrally",
           "Pemerintah mengumumkan jadwal baru.", "The government announced a new schedule.", None),
)  # fmt: skip

ACTS: MappingProxyType[Act, ActRow] = MappingProxyType({row.act: row for row in _ROWS})

TURNING: frozenset[Act] = frozenset({"deny", "refuse", "oppose"})
"""Acts that turn against what another said, asked for or plans."""
