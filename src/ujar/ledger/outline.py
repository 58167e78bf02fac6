"""What stands where in one article, and what its statements have to do with the rest of the ledger.

All of it is looked up by index for the statements that are shown, so that a page of an article costs the same in a
large ledger as in a small one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from ujar.acts import Act
from ujar.ledger import codec
from ujar.ledger.assembly import LINK, link
from ujar.ledger.ledger import Ledger
from ujar.ledger.rows import ArticleRef, LinkRow
from ujar.link.issues import Position
from ujar.records import Date, Span

__all__ = [
    "CodeRow",
    "Known",
    "Named",
    "Placed",
    "codes_of",
    "copies_of",
    "links_of",
    "names_of",
    "original_of",
    "outline",
    "references",
    "speakers_in",
    "voices_of",
]

_PLACED = """
    SELECT number, id, act, source_spans, cue_spans, content_spans FROM statements WHERE article = ? ORDER BY position
"""
_VOICES = """
    SELECT s.id, k.id, coalesce(k.name, sp.name) FROM statements AS s
    CROSS JOIN statement_speakers AS sp ON sp.statement = s.id
    LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
    LEFT JOIN canonical_actors AS k ON k.id = m.actor
    WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY s.id, sp.position
"""
_SPEAKERS = """
    SELECT s.number, k.id, k.name FROM statements AS s
    CROSS JOIN statement_speakers AS sp ON sp.statement = s.id
    CROSS JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
    CROSS JOIN canonical_actors AS k ON k.id = m.actor WHERE s.article = ?
"""
_NAMES = """
    SELECT id, substr(source, 1, ?), substr(role, 1, ?), substr(affiliation, 1, ?) FROM statements
    WHERE id IN (SELECT value FROM json_each(?))
"""
_CODES = """
    SELECT c.statement, i.id, i.name, c.position, c.reason, c.spans, c.score, c.made_by FROM statement_issues AS c
    JOIN issues AS i ON i.id = c.issue WHERE c.statement IN (SELECT value FROM json_each(?))
    ORDER BY c.statement, i.position
"""
_ENDS = """
    SELECT number, from_statement AS own, score FROM links WHERE from_statement IN (SELECT value FROM json_each(?))
    UNION SELECT number, to_statement, score FROM links WHERE to_statement IN (SELECT value FROM json_each(?))
"""
# Ranked before anything is joined: what thousands repeat has thousands of links.
_LINKS = f"""
    WITH ends AS ({_ENDS}),
    ranked AS (SELECT number, row_number() OVER (PARTITION BY own ORDER BY score DESC, number) AS place FROM ends)
    SELECT {LINK} FROM links AS l
    JOIN statements AS s ON s.id = l.from_statement JOIN articles AS a ON a.id = s.article
    JOIN statements AS t ON t.id = l.to_statement JOIN articles AS b ON b.id = t.article
    WHERE l.number IN (SELECT number FROM ranked WHERE place <= ?) ORDER BY l.score DESC, l.number
"""  # noqa: S608 - constants
_COUNTS = f"SELECT own, count(*) FROM ({_ENDS}) GROUP BY own"  # noqa: S608 - constants
_REFERENCES = """
    SELECT id, path, lang, outlet, published, published_granularity, published_method, title FROM articles WHERE
"""
_GIVEN = "id IN (SELECT value FROM json_each(?))"
_ORIGINAL = "id IN (SELECT original FROM article_copies WHERE article = ?)"
_COPIES = "id IN (SELECT article FROM article_copies WHERE original = ?) ORDER BY published_from, id LIMIT ?"


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """Where a statement stands: all that is needed to number the statements of a long article."""

    number: int
    id: str
    act: Act
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """Who speaks, by the name that the ledger gives; without an id for one that it does not know."""

    id: str | None
    name: str


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """How an article names the source of a statement; None where it has no such words."""

    source: str | None = None
    role: str | None = None
    affiliation: str | None = None


class CodeRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a statement is about and what position it takes; `evidence` are the words that show it."""

    issue: str
    name: str
    position: Position
    reason: str
    evidence: tuple[Span, ...]
    score: float
    made_by: str


def outline(ledger: Ledger, article: str) -> list[Placed]:
    """Return where every statement of an article stands."""
    return [
        Placed(
            number=number,
            id=identifier,
            act=act,
            source=codec.spans(source),
            cue=codec.spans(cue),
            content=codec.spans(content),
        )
        for number, identifier, act, source, cue, content in ledger.connection.rows(_PLACED, (article,))
    ]


def speakers_in(ledger: Ledger, article: str) -> Iterator[tuple[int, str, str]]:
    """Yield number of the statement, id and name of the actor of the ledger, for every speaker in an article."""
    yield from ledger.connection.rows(_SPEAKERS, (article,))


def voices_of(ledger: Ledger, statements: Iterable[str]) -> dict[str, tuple[Known, ...]]:
    """Return who speaks in each statement, as the ledger knows them."""
    found: dict[str, tuple[Known, ...]] = {}
    for statement, actor, name in ledger.connection.rows(_VOICES, (_json(statements),)):
        found[statement] = (*found.get(statement, ()), Known(id=actor, name=name))
    return found


def names_of(ledger: Ledger, statements: Iterable[str], *, most: int) -> dict[str, Named]:
    """Return how each statement names its source, at most `most` code points of each part."""
    rows = ledger.connection.rows(_NAMES, (most, most, most, _json(statements)))
    return {
        statement: Named(source=source, role=role, affiliation=affiliation)
        for statement, source, role, affiliation in rows
    }


def codes_of(ledger: Ledger, statements: Iterable[str]) -> dict[str, tuple[CodeRow, ...]]:
    """Return the issues of each statement, in the order of the codebook."""
    found: dict[str, tuple[CodeRow, ...]] = {}
    for statement, issue, name, position, reason, spans, score, made_by in ledger.connection.rows(
        _CODES, (_json(statements),)
    ):
        code = CodeRow(
            issue=issue, name=name, position=position, reason=reason,
            evidence=codec.spans(spans), score=score, made_by=made_by,
        )  # fmt: skip
        found[statement] = (*found.get(statement, ()), code)
    return found


def links_of(
    ledger: Ledger, statements: Iterable[str], *, most: int
) -> tuple[dict[str, tuple[LinkRow, ...]], dict[str, int]]:
    """Return the surest links of each statement, in both directions, at most `most` each; and how many there are."""
    wanted = set(statements)
    ids = _json(wanted)
    found: dict[str, tuple[LinkRow, ...]] = {}
    for row in map(link, ledger.connection.rows(_LINKS, (ids, ids, most))):
        for end in {row.from_.statement, row.to.statement} & wanted:
            if len(found.get(end, ())) < most:
                found[end] = (*found.get(end, ()), row)
    return found, dict(ledger.connection.rows(_COUNTS, (ids, ids)))


def references(ledger: Ledger, articles: Iterable[str]) -> dict[str, ArticleRef]:
    """Return what is needed to cite articles, by their ids; those that are gone are left out."""
    rows = ledger.connection.rows(f"{_REFERENCES} {_GIVEN}", (_json(articles),))
    return {row[0]: _reference(row) for row in rows}


def original_of(ledger: Ledger, article: str) -> ArticleRef | None:
    """Return the article that this one is a near-copy of, or None."""
    return next(map(_reference, ledger.connection.rows(f"{_REFERENCES} {_ORIGINAL}", (article,))), None)


def copies_of(ledger: Ledger, article: str, *, most: int) -> tuple[ArticleRef, ...]:
    """Return the near-copies of an article, the oldest first."""
    return tuple(map(_reference, ledger.connection.rows(f"{_REFERENCES} {_COPIES}", (article, most))))


def _reference(row: tuple[Any, ...]) -> ArticleRef:
    identifier, path, lang, outlet, value, granularity, method, title = row
    return ArticleRef(
        id=identifier, path=path, lang=lang, outlet=outlet, title=title,
        published=Date(value=value, granularity=granularity, method=method),
    )  # fmt: skip


def _json(ids: Iterable[str]) -> str:
    return codec.to_json(sorted(ids))
