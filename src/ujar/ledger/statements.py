"""Statements, their speakers and the links between them: each written and read in one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from ujar.errors import LedgerError
from ujar.ledger import codec
from ujar.ledger.connection import Connection
from ujar.records import Article, Date, Link, Speaker, Statement, speakers_of

__all__ = [
    "CANONICAL_COLUMNS",
    "CANONICAL_SPEAKERS_COLUMN",
    "COUNTED",
    "SPEAKERS_COLUMN",
    "STATEMENT_COLUMNS",
    "insert_links",
    "read_links",
    "read_numbered",
    "read_statements",
    "speaker_of",
    "statement_fields",
    "write_statements",
]

Row = tuple[Any, ...]

SPEAKERS_COLUMN = (
    "(SELECT json_group_array(json_object("
    "'actor', actor, 'name', name, 'kind', kind, 'resolved_by', resolved_by)) FROM ("
    "SELECT * FROM statement_speakers WHERE statement = s.id ORDER BY position))"
)
"""The speakers of the statement `s` as JSON, for `speaker_of`."""

CANONICAL_SPEAKERS_COLUMN = (
    "(SELECT json_group_array(json_object("
    "'actor', actor, 'name', name, 'kind', kind, 'resolved_by', resolved_by)) FROM ("
    "SELECT coalesce(k.id, sp.actor) AS actor, coalesce(k.name, sp.name) AS name, coalesce(k.kind, sp.kind) AS kind,"
    " sp.resolved_by AS resolved_by FROM statement_speakers AS sp"
    " LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor"
    " LEFT JOIN canonical_actors AS k ON k.id = m.actor"
    " WHERE sp.statement = s.id ORDER BY sp.position))"
)
"""The same with the actors of the ledger in the place of those of the article: what listings show."""

COUNTED = "s.id NOT IN (SELECT statement FROM statement_copies)"
"""Condition on statements `s`: those of copies that the original has too are counted once."""

_COLUMNS = (
    "s.id, s.kind, s.act, s.source_spans, s.cue_spans, s.content_spans, s.role_spans, s.affiliation_spans,"
    " s.joint, s.addressee, s.target, s.negated, s.conditional, s.hypothetical,"
    " s.said, s.said_granularity, s.said_method, s.within, s.score, s.made_by, "
)
STATEMENT_COLUMNS = _COLUMNS + SPEAKERS_COLUMN
"""The columns that `statement_fields` takes, of a table of statements called `s`: the record as it was put."""
CANONICAL_COLUMNS = _COLUMNS + CANONICAL_SPEAKERS_COLUMN
"""The same with the actors of the ledger."""

_WRITE_STATEMENT = """
    INSERT INTO statements (
        id, article, position, kind, act, source, cue, content, role, affiliation,
        source_spans, cue_spans, content_spans, role_spans, affiliation_spans,
        joint, addressee, target, negated, conditional, hypothetical,
        said, said_granularity, said_method, within, score, made_by
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        position = excluded.position, kind = excluded.kind, act = excluded.act,
        source = excluded.source, cue = excluded.cue, content = excluded.content,
        role = excluded.role, affiliation = excluded.affiliation,
        source_spans = excluded.source_spans, cue_spans = excluded.cue_spans,
        content_spans = excluded.content_spans, role_spans = excluded.role_spans,
        affiliation_spans = excluded.affiliation_spans, joint = excluded.joint,
        addressee = excluded.addressee, target = excluded.target, negated = excluded.negated,
        conditional = excluded.conditional, hypothetical = excluded.hypothetical,
        said = excluded.said, said_granularity = excluded.said_granularity,
        said_method = excluded.said_method, within = excluded.within,
        score = excluded.score, made_by = excluded.made_by
"""
_DELETE_OTHERS = """
    DELETE FROM statements WHERE article = ? AND id NOT IN (SELECT value FROM json_each(?))
"""
_DELETE_SPEAKERS = """
    DELETE FROM statement_speakers WHERE statement IN (SELECT id FROM statements WHERE article = ?)
"""
_CLAIMED = """
    SELECT id, article FROM statements
    WHERE id IN (SELECT value FROM json_each(?)) AND article <> ? ORDER BY id LIMIT 1
"""
_INSERT_SPEAKER = """
    INSERT INTO statement_speakers (statement, position, actor, name, kind, resolved_by)
    VALUES (?, ?, ?, ?, ?, ?)
"""
_SELECT_STATEMENTS = " ".join(
    ("SELECT", STATEMENT_COLUMNS, "FROM statements AS s WHERE s.article = ? ORDER BY s.position")
)
_SELECT_NUMBERED = " ".join(
    (
        "SELECT s.number,", STATEMENT_COLUMNS,
        "FROM statements AS s WHERE s.number IN (SELECT value FROM json_each(?))",
    )
)  # fmt: skip
_INSERT_LINK = """
    INSERT INTO links (article, position, from_statement, to_statement, relation, score, evidence, made_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_SELECT_LINKS = """
    SELECT from_statement, to_statement, relation, score, evidence, made_by FROM links
    WHERE article = ? ORDER BY position
"""

_SPEAKERS = msgspec.json.Decoder(tuple[Speaker, ...])


def write_statements(connection: Connection, article: Article) -> None:
    """Write the statements of an article, their words and their speakers, in place of those before.

    A statement that is still there keeps its row, so that links from other articles hold, and its words
    are not indexed a second time.

    Raises:
        LedgerError: two statements have the same id.
    """
    ids = [statement.id for statement in article.statements]
    _check_ids(connection, article.id, ids)
    connection.execute(_DELETE_OTHERS, (article.id, codec.to_json(ids)))
    connection.execute(_DELETE_SPEAKERS, (article.id,))
    connection.executemany(_WRITE_STATEMENT, _statement_rows(article))
    connection.executemany(_INSERT_SPEAKER, _speaker_rows(article))


def _check_ids(connection: Connection, article: str, ids: list[str]) -> None:
    path = connection.path
    twice = [statement for statement, number in Counter(ids).items() if number > 1]
    if twice:
        raise LedgerError(f"two of its statements have the id {twice[0]}.", path=path)
    claimed = connection.execute(_CLAIMED, (codec.to_json(ids), article)).fetchone()
    if claimed is not None:
        raise LedgerError(f"the statement id {claimed[0]} is taken by article {claimed[1]}.", path=path)


def read_statements(connection: Connection, article: str) -> tuple[Statement, ...]:
    """Return the statements of an article in the order in which they were written."""
    return tuple(Statement(**statement_fields(row)) for row in connection.execute(_SELECT_STATEMENTS, (article,)))


def read_numbered(connection: Connection, numbers: Iterable[int]) -> tuple[Statement, ...]:
    """Return statements by their numbers, in the order given; those that are gone are left out."""
    wanted = list(numbers)
    rows = connection.rows(_SELECT_NUMBERED, (codec.to_json(wanted),))
    found = {number: Statement(**statement_fields(tuple(row))) for number, *row in rows}
    return tuple(found[number] for number in wanted if number in found)


def statement_fields(row: Row) -> dict[str, Any]:
    """Return the fields of a `Statement` from the columns `STATEMENT_COLUMNS`."""
    (
        statement, kind, act, source, cue, content, role, affiliation,
        joint, addressee, target, negated, conditional, hypothetical,
        said, said_granularity, said_method, within, score, made_by, speakers,
    ) = row  # fmt: skip
    return {
        "id": statement,
        "kind": kind,
        "act": act,
        "source": codec.spans(source),
        "cue": codec.spans(cue),
        "content": codec.spans(content),
        "speaker": speaker_of(speakers, joint=joint),
        "role": codec.spans(role),
        "affiliation": codec.spans(affiliation),
        "addressee": addressee,
        "target": target,
        "negated": bool(negated),
        "conditional": bool(conditional),
        "hypothetical": bool(hypothetical),
        "said": Date(value=said, granularity=said_granularity, method=said_method),
        "within": within,
        "score": score,
        "made_by": made_by,
    }


def speaker_of(speakers: str, *, joint: int) -> Speaker | tuple[Speaker, ...] | None:
    """Return the speaker of a statement; `joint` tells a tuple of one from a single speaker."""
    found = () if speakers == "[]" else _SPEAKERS.decode(speakers)
    if joint:
        return found
    return found[0] if found else None


def insert_links(connection: Connection, links: Iterable[Link], *, article: str | None) -> None:
    """Write links; `article` is None for links that no single article's record holds."""
    rows = (
        (article, position, link.from_, link.to, link.relation, link.score, link.evidence, link.made_by)
        for position, link in enumerate(links)
    )
    connection.executemany(_INSERT_LINK, rows)


def read_links(connection: Connection, article: str) -> tuple[Link, ...]:
    """Return the links that the record of an article holds, in order."""
    return tuple(
        Link(from_=from_, to=to, relation=relation, score=score, evidence=evidence, made_by=made_by)
        for from_, to, relation, score, evidence, made_by in connection.execute(_SELECT_LINKS, (article,))
    )


def _statement_rows(article: Article) -> Iterator[Row]:
    for position, x in enumerate(article.statements):
        layers = (x.source, x.cue, x.content, x.role, x.affiliation)
        yield (
            x.id, article.id, position, x.kind, x.act,
            *(article.words(spans) if spans else None for spans in layers),
            *(codec.to_json(spans) for spans in layers),
            isinstance(x.speaker, tuple), x.addressee, x.target, x.negated, x.conditional, x.hypothetical,
            x.said.value, x.said.granularity, x.said.method, x.within, x.score, x.made_by,
        )  # fmt: skip


def _speaker_rows(article: Article) -> Iterator[Row]:
    for statement in article.statements:
        for position, x in enumerate(speakers_of(statement)):
            yield statement.id, position, x.actor, x.name, x.kind, x.resolved_by
