"""The narrow columns of a ledger in memory: what counts over all statements are made from.

A count over 800,000 statements takes milliseconds here and seconds as a query over the wide rows of the file. The
columns are numbers: actors, articles, outlets, issues and words of a closed list are given by their place in a list.
Words stay in the ledger; `numbers` leads back to them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS
from ujar.analyse.day_numbers import NO_DAY, DayNumbers, day_number, day_of
from ujar.analyse.event_columns import EventColumns, load_events
from ujar.analyse.parties import party_key
from ujar.analyse.streamed import As, Known, Numbered, streamed
from ujar.ledger import Ledger
from ujar.link.issues import Position
from ujar.records import ActorKind, Kind, Lang, Relation

__all__ = ["NO_DAY", "ActorName", "Columns", "day_number", "day_of", "load_columns"]

_ACTS: Final = {act: number for number, act in enumerate(ACTS)}
_KINDS: Final = {kind: number for number, kind in enumerate(get_args(Kind))}
_LANGS: Final = {lang: number for number, lang in enumerate(get_args(Lang))}
_POSITIONS: Final = {position: number for number, position in enumerate(get_args(Position))}
_RELATIONS: Final = {relation: number for number, relation in enumerate(get_args(Relation))}

Numbers = NDArray[np.int32]

# The day that the article gives for a statement, where it is a whole day; else the first day of publication.
_STATEMENTS: Final = """
    SELECT s.number, s.article, s.act, s.kind,
        CASE WHEN s.said GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN s.said ELSE a.published_from END,
        s.id IN (SELECT statement FROM statement_copies), s.score, s.negated
    FROM statements AS s JOIN articles AS a ON a.id = s.article ORDER BY s.number
"""
_ARTICLES: Final = """
    SELECT a.id, a.lang, a.outlet, a.published_from, a.published_to, coalesce(x.number, -1)
    FROM articles AS a LEFT JOIN article_texts AS x ON x.article = a.id ORDER BY a.id
"""
# What an article says beyond the ledger: few rows, where a side for each speaker would be many.
_SIDED: Final = """
    SELECT s.number, o.side FROM actors AS o
    LEFT JOIN actor_members AS m ON m.article = o.article AND m.local = o.id
    LEFT JOIN canonical_actors AS k ON k.id = m.actor
    CROSS JOIN statements AS s ON s.article = o.article
    CROSS JOIN statement_speakers AS sp ON sp.statement = s.id AND sp.actor = o.id
    WHERE o.side IS NOT NULL AND o.side IS NOT k.side ORDER BY s.number
"""
_NESTED: Final = """
    SELECT s.number, o.number FROM statements AS s JOIN statements AS o ON o.id = s.within
    WHERE s.within IS NOT NULL ORDER BY s.number
"""
_AIMS: Final = """
    SELECT number, target FROM statements WHERE target IS NOT NULL
    UNION SELECT number, addressee FROM statements WHERE addressee IS NOT NULL ORDER BY number
"""
_SPEAKERS: Final = """
    SELECT s.number, coalesce(m.actor, sp.actor) FROM statements AS s
    CROSS JOIN statement_speakers AS sp ON sp.statement = s.id
    LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
    ORDER BY s.number, sp.position
"""
_ACTORS: Final = "SELECT id, name, kind, side FROM canonical_actors ORDER BY id"
_CODES: Final = """
    SELECT s.number, c.issue, c.position FROM statement_issues AS c JOIN statements AS s ON s.id = c.statement
    ORDER BY s.number
"""
_ISSUES: Final = "SELECT id, name FROM issues ORDER BY position"
_LINKS: Final = """
    SELECT f.number, t.number, l.relation, l.score FROM links AS l
    JOIN statements AS f ON f.id = l.from_statement JOIN statements AS t ON t.id = l.to_statement
    ORDER BY l.number
"""


class ActorName(NamedTuple):
    """One actor of the ledger."""

    id: str
    name: str
    kind: ActorKind
    side: str | None


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """The columns. All arrays of one group have the same length.

    Statements, in the order of `numbers` (that of `statements.number`, ascending): `article`, `act`, `kind` and `day`
    are places in `articles`, `ACTS`, `Kind` and days since 1970-01-01 (`NO_DAY` without one); `copy` tells what a
    near-copy says again, which counts of sources leave out; `score` is 0 to 1. `nested_statement` stand in the
    statements `nested_within`, one row for each that stands in another.

    Speakers: `speaker_statement` and `speaker_actor` are places in the statements and in `actors`, one row for each
    actor that speaks in a statement, in order. Codes: `code_statement`, `code_issue`, `code_position`, one row for each
    issue of a statement. Links: `link_from`, `link_to` are places in the statements, `link_relation` in `Relation`.
    Articles: `article_lang`, `article_outlet` (-1: none), `article_day`, `article_last`, the last day that the date of
    publication may mean, and `article_text`, the number of its text in the index of words (-1: none). Events: `events`,
    with columns of its own.

    Sides: `actor_party` and `actor_side` (-1: none) are places in `parties`, the names that are one side of a dispute
    in any language (`ujar.analyse.parties.party_key`). `sided_statement` and `sided_party` are the sides that articles
    give to speakers and the ledger does not. `aimed_statement` and `aimed_party`: at whom statements are directed, by
    target or addressee, whether they ever speak or not.
    """

    changes: int
    """`Ledger.changes` when they were loaded."""
    numbers: NDArray[np.int64]
    article: Numbers
    act: NDArray[np.int8]
    kind: NDArray[np.int8]
    day: Numbers
    copy: NDArray[np.bool_]
    score: NDArray[np.float32]
    negated: NDArray[np.bool_]
    nested_statement: Numbers
    nested_within: Numbers
    speaker_statement: Numbers
    speaker_actor: Numbers
    sided_statement: Numbers
    sided_party: Numbers
    aimed_statement: Numbers
    aimed_party: Numbers
    code_statement: Numbers
    code_issue: Numbers
    code_position: NDArray[np.int8]
    link_from: Numbers
    link_to: Numbers
    link_relation: NDArray[np.int8]
    link_score: NDArray[np.float32]
    articles: tuple[str, ...]
    article_lang: NDArray[np.int8]
    article_outlet: Numbers
    article_day: Numbers
    article_text: NDArray[np.int64]
    article_last: Numbers
    outlets: tuple[str, ...]
    actors: tuple[ActorName, ...]
    actor_party: Numbers
    actor_side: Numbers
    parties: tuple[tuple[str, str], ...]
    """Key and a name, in the order of the keys."""
    issues: tuple[tuple[str, str], ...]
    """Id and name."""
    events: EventColumns

    @property
    def statements(self) -> int:
        """How many statements there are."""
        return len(self.numbers)

    def spoken_by(self, statements: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the speakers of statements, given by place: for each its index in `statements`, and its actor."""
        first = np.searchsorted(self.speaker_statement, statements)
        counts = np.searchsorted(self.speaker_statement, statements, "right") - first
        rows = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        return np.repeat(np.arange(len(statements)), counts), self.speaker_actor[rows].astype(np.int64)

    def places(self, numbers: Iterable[int]) -> NDArray[np.int64]:
        """Return the places of statements by their numbers; those that came later are left out."""
        wanted = np.fromiter(numbers, np.int64)
        if not len(self.numbers):
            return wanted[:0]
        found: NDArray[np.int64] = np.minimum(np.searchsorted(self.numbers, wanted), len(self.numbers) - 1)
        there: NDArray[np.int64] = found[self.numbers[found] == wanted]
        return there

    def actor_place(self, identifier: str) -> int | None:
        """Return the place of an actor by its id; None where there is none."""
        place = bisect_left(self.actors, identifier, key=itemgetter(0))
        return place if place < len(self.actors) and self.actors[place].id == identifier else None


def load_columns(ledger: Ledger, *, before: Columns | None = None) -> Columns:
    """Load the columns of a ledger, all of one moment.

    Those of a moment `before` spare working out again what names mean.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    connection = ledger.connection
    with connection.snapshot():
        changes = ledger.changes()
        articles = list(connection.rows(_ARTICLES))
        actors = tuple(ActorName(*row) for row in connection.rows(_ACTORS))
        issues = tuple((identifier, name) for identifier, name in connection.rows(_ISSUES))
        article_at = {row[0]: place for place, row in enumerate(articles)}
        actor_at = {actor.id: place for place, actor in enumerate(actors)}
        issue_at = {identifier: place for place, (identifier, _) in enumerate(issues)}
        days = DayNumbers()
        numbers, article, act, kind, day, copy, score, negated = streamed(
            connection.rows(_STATEMENTS),
            As(np.int64), As(np.int32, article_at), As(np.int8, _ACTS), As(np.int8, _KINDS),
            As(np.int32, days), As(np.bool_), As(np.float32), As(np.bool_),
        )  # fmt: skip
        speakers = streamed(connection.rows(_SPEAKERS), As(np.int64), As(np.int32, Known(actor_at)))
        codes = streamed(connection.rows(_CODES), As(np.int64), As(np.int32, issue_at), As(np.int8, _POSITIONS))
        links = streamed(connection.rows(_LINKS), As(np.int64), As(np.int64), As(np.int8, _RELATIONS), As(np.float32))
        nested = streamed(connection.rows(_NESTED), As(np.int64), As(np.int64))
        sided = list(connection.rows(_SIDED))
        aimed_at = Numbered()
        aims = streamed(connection.rows(_AIMS), As(np.int64), As(np.int32, aimed_at))
        events = load_events(connection, article_at, actor_at, [actor.name for actor in actors])
    known = _known_keys(before)
    keys = [known.get(actor.name) or party_key(actor.name) for actor in actors]
    sides = {side: party_key(side) for side in {*(row[1] for row in sided), *(actor.side for actor in actors)} if side}
    # A side gives its name to what goes by the same key, before an actor does.
    names = dict(zip(reversed(keys), (actor.name for actor in reversed(actors)), strict=True))
    aimed = {name: known.get(name) or party_key(name) for name in aimed_at}
    spoken_of = {key: name for name, key in sorted(aimed.items())}
    parties = tuple(sorted((spoken_of | names | {key: side for side, key in sorted(sides.items())}).items()))
    party_at = {key: place for place, (key, _) in enumerate(parties)}
    side_at = {side: party_at[key] for side, key in sides.items()}
    outlets = sorted({row[2] for row in articles if row[2]})
    outlet_at = {outlet: place for place, outlet in enumerate(outlets)}
    speaker_statement, speaker_actor = _each_once(_at(numbers, speakers[0]), speakers[1])
    return Columns(
        changes=changes,
        numbers=numbers,
        article=article,
        act=act,
        kind=kind,
        day=day,
        copy=copy,
        score=score,
        negated=negated,
        nested_statement=_at(numbers, nested[0]),
        nested_within=_at(numbers, nested[1]),
        speaker_statement=speaker_statement,
        speaker_actor=speaker_actor,
        sided_statement=_at(numbers, _column(sided, 0, np.int64)),
        sided_party=_coded(sided, 1, side_at, np.int32),
        aimed_statement=_at(numbers, aims[0]),
        aimed_party=np.fromiter((party_at[key] for key in aimed.values()), np.int32, len(aimed))[aims[1]],
        code_statement=_at(numbers, codes[0]),
        code_issue=codes[1],
        code_position=codes[2],
        link_from=_at(numbers, links[0]),
        link_to=_at(numbers, links[1]),
        link_relation=links[2],
        link_score=links[3],
        articles=tuple(row[0] for row in articles),
        article_lang=_coded(articles, 1, _LANGS, np.int8),
        article_outlet=np.fromiter((outlet_at.get(row[2], -1) for row in articles), np.int32, len(articles)),
        article_day=np.fromiter((days[row[3]] for row in articles), np.int32, len(articles)),
        article_text=_column(articles, 5, np.int64),
        article_last=np.fromiter((days[row[4]] for row in articles), np.int32, len(articles)),
        outlets=tuple(outlets),
        actors=actors,
        actor_party=np.fromiter((party_at[key] for key in keys), np.int32, len(actors)),
        actor_side=np.fromiter((side_at.get(actor.side, -1) for actor in actors), np.int32, len(actors)),
        parties=parties,
        issues=issues,
        events=events,
    )


def _known_keys(before: Columns | None) -> dict[str, str]:
    """Return the keys of names as parties that a moment before knows."""
    if before is None:
        return {}
    names = (actor.name for actor in before.actors)
    keys = (before.parties[place][0] for place in before.actor_party)
    return {name: key for key, name in before.parties} | dict(zip(names, keys, strict=True))


def _column(rows: Sequence[tuple[Any, ...]], at: int, kind: Any) -> Any:
    return np.fromiter((row[at] for row in rows), kind, len(rows))


def _coded(rows: Sequence[tuple[Any, ...]], at: int, codes: dict[Any, int], kind: Any) -> Any:
    return np.fromiter((codes[row[at]] for row in rows), kind, len(rows))


def _at(numbers: NDArray[np.int64], wanted: NDArray[np.int64]) -> Numbers:
    """Return the places of statements that are given by number."""
    places: Numbers = np.searchsorted(numbers, wanted).astype(np.int32)
    return places


def _each_once(statement: Numbers, actor: Numbers) -> tuple[Numbers, Numbers]:
    """Return the speakers that are actors of the ledger; two of one statement may have turned out to be one."""
    known = actor >= 0
    statement, actor = statement[known], actor[known]
    key = statement.astype(np.int64) * (int(actor.max(initial=0)) + 1) + actor
    order = np.argsort(key, kind="stable")
    again = np.zeros(len(key), np.bool_)
    again[order[1:]] = np.diff(key[order]) == 0
    return statement[~again], actor[~again]
