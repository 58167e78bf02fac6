"""The closed list of event types: what somebody does to or with somebody, beyond speaking.

One table, `EVENT_TYPES`, is the only place where a type and its modes are defined; the word lists of the
extractor, the documentation and the command line all read it. Types and modes are those of PLOVER
(Open Event Data Alliance, *PLOVER: Political Language Ontology for Verifiable Event Records*, 2018 and later);
the definitions and examples are ours. Where the manual's quad table and its sections disagree about SANCTION, the
section is followed: a deed, not a word.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal, NamedTuple

__all__ = ["EVENT_TYPES", "EventType", "EventTypeRow"]

EventType = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]


class EventTypeRow(NamedTuple):
    """One type of event: its modes, what it means, and how it sounds in both languages."""

    type: EventType
    modes: tuple[str, ...]
    definition: str
    indonesian: str
    english: str


_ROWS = (
    EventTypeRow("AGREE", (), "a treaty, ceasefire or deal is made",
                 "Kedua negara menandatangani perjanjian damai.", "Both states signed a peace treaty."),
    EventTypeRow("CONSULT", ("visit", "third-party", "multilateral", "phone"), "a meeting, visit, call or talks",
                 "Para menteri bertemu di Jakarta.", "The ministers met in Jakarta."),
    EventTypeRow("SUPPORT", (), "a formal act in somebody's favour: recognition, an award, a vote in favour",
                 "Parlemen meratifikasi pakta itu.", "Parliament ratified the pact."),
    EventTypeRow("CONCEDE", (), "gives way by a deed: postpones, pardons, pays what was asked",
                 "Gubernur menunda proyek itu.", "The governor postponed the project."),
    EventTypeRow("COOPERATE", (), "works together: joint exercises and projects, shared intelligence",
                 "Kedua angkatan laut menggelar latihan bersama.", "The two navies held a joint exercise."),
    EventTypeRow("AID", ("economic", "military", "humanitarian", "asylum"), "gives money, goods, arms or shelter",
                 "Turki mengirim bantuan kemanusiaan.", "Turkey sent humanitarian aid."),
    EventTypeRow("RETREAT", ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
                 "takes back force or pressure: withdraws, releases, lifts sanctions, keeps a ceasefire",
                 "Ukraina menarik tentaranya.", "Ukraine withdrew its soldiers."),
    EventTypeRow("REQUEST", ("assist", "change", "yield", "meet"), "files a formal request that is a deed, not speech",
                 "Serikat mengajukan petisi.", "The union filed a petition."),
    EventTypeRow("ACCUSE", ("disapprove", "investigate", "allege"), "files a suit, indicts, investigates, summons",
                 "Jaksa mendakwa bekas menteri.", "Prosecutors indicted a former minister."),
    EventTypeRow("REJECT", ("assist", "change", "yield", "meet"), "turns down by a formal act: a court, a vote, a veto",
                 "Mahkamah menolak banding itu.", "The court dismissed the appeal."),
    EventTypeRow("THREATEN", ("restrict", "arrest", "relations", "expel", "territory", "violence"),
                 "threatens by a deed that is no speech: an ultimatum set, a show of force",
                 "Milisi memberi ultimatum.", "The militia issued an ultimatum."),
    EventTypeRow("PROTEST", ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
                 "demonstrates, strikes, riots, blocks",
                 "Ratusan nelayan berunjuk rasa.", "Hundreds of fishermen demonstrated."),
    EventTypeRow("SANCTION", ("convict", "expel", "withdraw", "discontinue"),
                 "embargoes, suspends cooperation, recalls an ambassador, convicts",
                 "NATO membekukan kerja sama.", "NATO suspended cooperation."),
    EventTypeRow("MOBILIZE", ("troops", "weapons", "police", "militia"),
                 "moves or readies forces: exercises, patrols, interceptions, alerts",
                 "Rusia mengerahkan pasukan.", "Russia deployed troops."),
    EventTypeRow("COERCE", ("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
                            "misinformation", "cyber"),
                 "arrests, raids, bans, seizes, expels, annexes, occupies",
                 "Polisi menahan dua orang.", "Police detained two people."),
    EventTypeRow("ASSAULT", ("abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms",
                             "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control",
                             "unconventional"),
                 "attacks, kills, bombs, shells, tortures, destroys",
                 "Pemberontak menyerang pos itu.", "Rebels attacked the post."),
)  # fmt: skip

EVENT_TYPES: MappingProxyType[EventType, EventTypeRow] = MappingProxyType({row.type: row for row in _ROWS})
