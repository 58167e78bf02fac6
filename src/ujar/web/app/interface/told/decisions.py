"""What people decided, as the log of decisions sums it up."""

from __future__ import annotations

from typing import Final

from ujar.web.app.interface.common import WORDS as COMMON
from ujar.web.app.interface.review import WORDS as REVIEW
from ujar.web.app.interface.told.forms import Table
from ujar.web.words import WORDS

__all__ = ["DECISIONS", "JOINED", "POSITIONS", "RELATIONS", "VERBS"]

_RELATIONS: Final = ("answers", "denies", "agrees", "repeats", "contradicts", "revises")
_REVIEWED: Final = (
    "accept-above", "accept", "reject", "edit", "add", "link", "unlink", "code", "uncode", "settle",
)  # fmt: skip

RELATIONS: Final[Table] = {relation: WORDS[relation].id for relation in _RELATIONS}
POSITIONS: Final[Table] = {
    position: COMMON[f"position_{position}"].id for position in ("supports", "opposes", "none")
}  # fmt: skip
VERBS: Final[Table] = {
    **{verb: REVIEW[f"verb_{verb}"].id for verb in _REVIEWED},
    "rename": "mengganti nama",
    "side": "menetapkan pihak",
    "merge": "menggabungkan",
    "split": "memisahkan",
}
"""What was done, about statements and about actors."""

JOINED: Final[Table] = {"{one} and {others:joined}": "{one} dan {others}", "{one}": "{one}"}
"""Names one after the other."""

DECISIONS: Final[Table] = {
    "{verb:verbs} {n:number}: {summary:decisions}": "{verb} {n}: {summary}",
    # about actors
    "{name!r} ({actor}) is called {new!r}": "{name} ({actor}) bernama {new}",
    "{name!r} ({actor}) is on the side of {side!r}": "{name} ({actor}) berada di pihak {side}",
    "{name!r} ({actor}) is {kept!r} ({other})": "{name} ({actor}) adalah {kept} ({other})",
    "{part:number} of {all:number} articles of {name!r} ({actor}) are about another actor": (
        "{part} dari {all} artikel {name} ({actor}) adalah tentang aktor lain"
    ),
    # about statements
    "{statement}: {words!r}": "{statement}: {words}",
    "all statements of {article} that are at least {score:number} sure": (
        "semua pernyataan {article} dengan skor setidaknya {score}"
    ),
    "all statements that are at least {score:number} sure": "semua pernyataan dengan skor setidaknya {score}",
    "{article} as {names:joined} see it (round {round!r})": "{article} menurut {names} (putaran {round})",
    "{start} has no link to {end}": "{start} tidak bertautan dengan {end}",
    "{statement} is not about {issue}": "{statement} bukan tentang {issue}",
    "{start} {relation:relations} {end}": "{start} {relation} {end}",
    "{statement} none {issue}": "{statement} tanpa posisi atas {issue}",
    "{statement} {position:positions} {issue}": "{statement} {position} {issue}",
    # those about actors that name ids only
    "{one} and {other} are two": "{one} dan {other} adalah dua aktor",
    "{actor} has no side": "{actor} tanpa pihak",
}
"""Summaries of decisions."""
