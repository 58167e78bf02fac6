"""Statements and articles that fit what was asked for, from the columns: for lists of hits and counts beside them."""

from __future__ import annotations

from typing import Final, Literal, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS, Act
from ujar.analyse.columns import NO_DAY, Columns, Numbers, day_number
from ujar.analyse.sieve import Mask, Sieve
from ujar.ledger.days import first_day, last_day
from ujar.link.issues import Position
from ujar.records import Kind, Lang, Relation

__all__ = [
    "REACTIONS",
    "RELATIONS",
    "Order",
    "Reaction",
    "Wanted",
    "choose_articles",
    "choose_statements",
    "coded",
    "first_by",
    "in_order",
    "reacting",
]

Reaction = Literal[
    "answers", "denies", "agrees", "repeats", "contradicts", "revises",
    "answers_back", "denies_back", "agrees_back", "repeats_back", "contradicts_back", "revises_back",
]  # fmt: skip
"""What a statement does to another by a link, or (`_back`) what another does to it; in the order of `Relation`."""
RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
REACTIONS: Final[tuple[Reaction, ...]] = get_args(Reaction)
Order = Literal["newest", "oldest", "score"]


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for: one of the values of a field must fit, and all fields together.

    `speakers` are places in `Columns.actors`; None: whoever speaks. `since` and `until` are YYYY, YYYY-MM or
    YYYY-MM-DD; what has no date does not fit them. Near-copies (`Columns.copy`) fit only with `copies`.
    """

    speakers: tuple[int, ...] | None = None
    act: tuple[Act, ...] = ()
    kind: tuple[Kind, ...] = ()
    issue: tuple[str, ...] = ()
    position: tuple[Position, ...] = ()
    relation: tuple[Reaction, ...] = ()
    lang: tuple[Lang, ...] = ()
    outlet: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    copies: bool = False


def choose_statements(columns: Columns, wanted: Wanted, *, among: NDArray[np.int64] | None = None) -> Sieve:
    """Return the statements that fit, of those at the places `among` if these are given.

    The tests of the sieve are `speaker`, `act`, `kind`, `code` (issue and position), `relation`, `lang`, `outlet` and
    `day`.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    size = columns.statements
    sieve = Sieve(np.ones(size, bool) if among is None else _marked(size, among))
    if not wanted.copies:
        sieve.among &= ~columns.copy
    if wanted.speakers is not None:
        spoken = np.isin(columns.speaker_actor, np.array(wanted.speakers, np.int32))
        sieve.ask("speaker", _marked(size, columns.speaker_statement[spoken]))
    if wanted.act:
        sieve.ask("act", _one_of(columns.act, tuple(ACTS), wanted.act))
    if wanted.kind:
        sieve.ask("kind", _one_of(columns.kind, get_args(Kind), wanted.kind))
    if wanted.issue or wanted.position:
        rows = coded(columns, wanted.issue, wanted.position)
        sieve.ask("code", _marked(size, columns.code_statement[rows]))
    if wanted.relation:
        fits = np.zeros(size, bool)
        for reaction in wanted.relation:
            fits |= reacting(columns, reaction)
        sieve.ask("relation", fits)
    if wanted.lang:
        sieve.ask("lang", _one_of(columns.article_lang, get_args(Lang), wanted.lang)[columns.article])
    if wanted.outlet:
        sieve.ask("outlet", _outlets(columns, wanted.outlet)[columns.article])
    _ask_for_days(sieve, columns.day, wanted)
    return sieve


def choose_articles(columns: Columns, wanted: Wanted, *, among: NDArray[np.int64] | None = None) -> Sieve:
    """Return the articles that fit by language, outlet and day of publication; the tests are called so.

    Where statements are asked for too, those articles fit that hold such a statement.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    size = len(columns.articles)
    sieve = Sieve(np.ones(size, bool) if among is None else _marked(size, among))
    said = msgspec.structs.replace(wanted, lang=(), outlet=(), since=None, until=None, copies=True)
    statements = choose_statements(columns, said)
    if statements.asked:
        sieve.among &= _marked(size, columns.article[statements.passed])
    if wanted.lang:
        sieve.ask("lang", _one_of(columns.article_lang, get_args(Lang), wanted.lang))
    if wanted.outlet:
        sieve.ask("outlet", _outlets(columns, wanted.outlet))
    _ask_for_days(sieve, columns.article_day, wanted)
    return sieve


def in_order(days: Numbers, places: NDArray[np.int64], *, end: int, oldest: bool = False) -> NDArray[np.int64]:
    """Return the first `end` of some places by their days, the newest first; those without a day come last."""
    keys = days[places].astype(np.int64)
    return first_by(np.where(keys == NO_DAY, -NO_DAY, keys if oldest else -keys), places, end=end)


def first_by(keys: NDArray[np.int64], places: NDArray[np.int64], *, end: int) -> NDArray[np.int64]:
    """Return the first `end` of some places by their keys, the smallest first, of the same key in their own order."""
    distinct = keys * len(keys) + np.arange(len(keys))
    if end >= len(keys):
        return places[np.argsort(distinct)]
    few = np.argpartition(distinct, end)[:end]
    return places[few[np.argsort(distinct[few])]]


def coded(columns: Columns, issues: tuple[str, ...], positions: tuple[Position, ...]) -> Mask:
    """Return the rows of codes that are of one of the issues and take one of the positions; nothing given: all."""
    fits = np.ones(len(columns.code_issue), bool)
    if issues:
        fits &= _one_of(columns.code_issue, tuple(identifier for identifier, _ in columns.issues), issues)
    if positions:
        fits &= _one_of(columns.code_position, get_args(Position), positions)
    return fits


def reacting(columns: Columns, reaction: Reaction) -> Mask:
    """Return the statements that react so, or are reacted to so."""
    back, relation = divmod(REACTIONS.index(reaction), len(RELATIONS))
    end = columns.link_to if back else columns.link_from
    return _marked(columns.statements, end[columns.link_relation == relation])


def _ask_for_days(sieve: Sieve, days: Numbers, wanted: Wanted) -> None:
    if wanted.since is None and wanted.until is None:
        return
    fits = days != NO_DAY
    if wanted.since is not None:
        fits &= days >= day_number(first_day(wanted.since))
    if wanted.until is not None:
        fits &= days <= day_number(last_day(wanted.until))
    sieve.ask("day", fits)


def _outlets(columns: Columns, wanted: tuple[str, ...]) -> Mask:
    return _one_of(columns.article_outlet, columns.outlets, wanted)


def _one_of(column: NDArray[np.integer], names: tuple[str, ...], wanted: tuple[str, ...]) -> Mask:
    """Return the rows whose value is one of those wanted; -1 stands for none and fits nothing."""
    allowed = np.zeros(len(names) + 1, bool)
    allowed[[place for place, name in enumerate(names) if name in wanted]] = True
    fits: Mask = allowed[column]
    return fits


def _marked(size: int, places: NDArray[np.integer]) -> Mask:
    marked = np.zeros(size, bool)
    marked[places] = True
    return marked
