"""Columns made by hand: a few statements of a few actors on two issues."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import msgspec
import numpy as np

from ujar.acts import ACTS, Act
from ujar.analyse.columns import NO_DAY, ActorName, Columns, day_number, load_columns
from ujar.ledger import Ledger
from ujar.link.issues import Position
from ujar.records import Relation

__all__ = ["ISSUES", "Line", "Tie", "columns_of", "empty_columns"]

ISSUES = (("dam", "The dam"), ("road", "The road"), ("port", "The port"))
_POSITIONS = {"+": "supports", "-": "opposes", "0": "none"}


class Line(NamedTuple):
    """One statement: who makes it (names with a space between), on what (`dam+ road-`), in which article, when."""

    who: str
    codes: str = ""
    article: str = "a"
    day: str | None = "2024-05-01"
    act: Act = "claim"
    copy: bool = False


class Tie(NamedTuple):
    """A link from one statement to another, by their places."""

    start: int
    end: int
    relation: Relation


@functools.cache
def empty_columns() -> Columns:
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "empty.db") as ledger:
        return load_columns(ledger)


def columns_of(lines: Sequence[Line], links: Sequence[Tie] = (), *, sides: dict[str, str] | None = None) -> Columns:
    """Return the columns of statements; actors are in the order of the alphabet."""
    sides = sides or {}
    actors = sorted({name for line in lines for name in line.who.split()})
    articles = sorted({line.article for line in lines})
    days = [NO_DAY if line.day is None else day_number(line.day) for line in lines]
    issues = [identifier for identifier, _ in ISSUES]
    positions = list(get_args(Position))
    speakers = [(number, actors.index(name)) for number, line in enumerate(lines) for name in line.who.split()]
    codes = [
        (number, issues.index(code[:-1]), positions.index(_POSITIONS[code[-1]]))
        for number, line in enumerate(lines)
        for code in line.codes.split()
    ]
    names = [name.title() for name in actors]
    parties = sorted({*names, *sides.values()})
    return msgspec.structs.replace(
        empty_columns(),
        numbers=np.arange(1, len(lines) + 1),
        article=np.array([articles.index(line.article) for line in lines], np.int32),
        act=np.array([list(ACTS).index(line.act) for line in lines], np.int8),
        day=np.array(days, np.int32),
        copy=np.array([line.copy for line in lines], np.bool_),
        speaker_statement=np.array([row[0] for row in speakers], np.int32),
        speaker_actor=np.array([row[1] for row in speakers], np.int32),
        code_statement=np.array([row[0] for row in codes], np.int32),
        code_issue=np.array([row[1] for row in codes], np.int32),
        code_position=np.array([row[2] for row in codes], np.int8),
        link_from=np.array([link.start for link in links], np.int32),
        link_to=np.array([link.end for link in links], np.int32),
        link_relation=np.array([get_args(Relation).index(link.relation) for link in links], np.int8),
        articles=tuple(articles),
        actors=tuple(ActorName(name, name.title(), "person", sides.get(name)) for name in actors),
        actor_party=np.array([parties.index(name) for name in names], np.int32),
        actor_side=np.array([parties.index(sides[name]) if name in sides else -1 for name in actors], np.int32),
        parties=tuple((party, party) for party in parties),
        issues=ISSUES,
    )
