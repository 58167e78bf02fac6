"""Bringing the tables of records in line with what people decided, inside a transaction that the caller has begun.

The records of the machine are kept beside those that hold as soon as the two differ, so that whatever was decided can
be laid over them anew: after a decision, after it is taken back, and when the article is extracted again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from ujar.ledger import codec
from ujar.ledger.across import link_across, withdraw
from ujar.ledger.canonical.members import local_actors
from ujar.ledger.canonical.resolution import Replaced, resolve
from ujar.ledger.coding import code_articles
from ujar.ledger.connection import Connection
from ujar.ledger.decided import let_links_go, set_links_aside
from ujar.ledger.layers import LAYERS, Layer
from ujar.ledger.loading import load
from ujar.ledger.reviews.overlay import Laid, lay
from ujar.ledger.reviews.records import Decision, decisions_of
from ujar.ledger.statements import insert_links, write_statements
from ujar.records import Actor, Article, Link, Statement

__all__ = ["disagreeing", "has_reviews", "holding", "keep", "laid_over", "machine_article", "refresh"]

_LAYERS: Mapping[str, Layer] = {layer.name: layer for layer in LAYERS if layer.name in ("actors", "actor_names")}
_HOLDING = "r.article = ? AND NOT e.undone AND e.round IS NULL"
_MACHINE = "SELECT statements, actors, links FROM machine_records WHERE article = ?"
_KEEP_MACHINE = "INSERT OR REPLACE INTO machine_records (article, statements, actors, links) VALUES (?, ?, ?, ?)"
_FORGET = (
    "DELETE FROM review_states WHERE article = ?",
    "DELETE FROM decided_links WHERE article = ?",
    "DELETE FROM decided_codes WHERE article = ?",
)
_STATE = """
    INSERT INTO review_states (statement, article, state, reviewer, decided, review) VALUES (?, ?, ?, ?, ?, ?)
"""
_LINK = """
    INSERT INTO decided_links (from_statement, to_statement, relation, article, holds, review) VALUES (?, ?, ?, ?, ?, ?)
"""
_CODE = "INSERT INTO decided_codes (statement, issue, article, position, review) VALUES (?, ?, ?, ?, ?)"
_MISFIT = "UPDATE reviews SET misfit = ? WHERE id = ? AND misfit IS NOT ?"
_REVIEWED = "SELECT DISTINCT article FROM reviews UNION SELECT article FROM review_states ORDER BY article"
_STORED = "SELECT statement, state, review FROM review_states WHERE article = ? ORDER BY statement"
_DECIDED = (
    "SELECT from_statement, to_statement, relation, holds FROM decided_links WHERE article = ? ORDER BY 1, 2, 3",
    "SELECT statement, issue, position FROM decided_codes WHERE article = ? ORDER BY 1, 2",
)

_STATEMENTS = msgspec.json.Decoder(tuple[Statement, ...])
_ACTORS = msgspec.json.Decoder(tuple[Actor, ...])
_LINKS = msgspec.json.Decoder(tuple[Link, ...])


def has_reviews(connection: Connection, article: str) -> bool:
    """Whether the log has a decision about an article."""
    return connection.execute("SELECT 1 FROM reviews WHERE article = ? LIMIT 1", (article,)).fetchone() is not None


def holding(connection: Connection, article: str) -> list[Decision]:
    """Return the decisions on an article that have effect, in order: not taken back, not of a blind round."""
    return list(decisions_of(connection, _HOLDING, (article,)))


def machine_article(connection: Connection, there: Article) -> Article:
    """Return a stored article, given as it is in the tables, with the records that the machine made."""
    row = connection.execute(_MACHINE, (there.id,)).fetchone()
    if row is None:
        return there
    statements, actors, links = row
    return msgspec.structs.replace(
        there, statements=_STATEMENTS.decode(statements), actors=_ACTORS.decode(actors), links=_LINKS.decode(links)
    )


def laid_over(connection: Connection, article: Article) -> Laid | None:
    """Return an article that is about to be stored with decisions laid over it, None if there are none about it."""
    return lay(article, holding(connection, article.id)) if has_reviews(connection, article.id) else None


def refresh(connection: Connection, article: str) -> None:
    """Make the records of an article what the log says; nothing is done if the ledger has no such article."""
    there = load(connection, article)
    if there is None:
        return
    machine = machine_article(connection, there)
    laid = lay(machine, holding(connection, article))
    same = _is_decided(connection, laid)
    if laid.article == there and same:
        keep(connection, machine, laid)
        return
    before = local_actors(connection, article)
    leaning = set(withdraw(connection, [article]))
    set_links_aside(connection, article)
    if laid.article != there:
        _write(connection, laid.article)
    let_links_go(connection, article)
    keep(connection, machine, laid)
    resolve(connection, [Replaced(article, before)])
    link_across(connection, {article, *leaning})
    leaning.update(withdraw(connection, [article]))
    code_articles(connection, sorted({article, *leaning}))


def disagreeing(connection: Connection) -> Iterator[str]:
    """Yield the articles whose records or states are not what the log says."""
    for (article,) in connection.execute(_REVIEWED).fetchall():
        there = load(connection, article)
        if there is None:
            continue
        laid = lay(machine_article(connection, there), holding(connection, article))
        wanted = sorted((one, mark.state, mark.decision.number) for one, mark in laid.states.items())
        stored = connection.execute(_STORED, (article,)).fetchall()
        if laid.article != there or stored != wanted:
            yield article


def keep(connection: Connection, machine: Article, laid: Laid) -> None:
    """Write what follows from the log beside the records: states of statements, decided links and codes, misfits."""
    article = machine.id
    if laid.article == machine:
        connection.execute("DELETE FROM machine_records WHERE article = ?", (article,))
    else:
        records = (machine.statements, machine.actors, machine.links)
        connection.execute(_KEEP_MACHINE, (article, *map(codec.to_json, records)))
    for sql in _FORGET:
        connection.execute(sql, (article,))
    connection.executemany(
        _STATE,
        (
            (statement, article, state, decision.reviewer, decision.decided, decision.number)
            for statement, (state, decision) in laid.states.items()
        ),
    )
    connection.executemany(
        _LINK, ((*key, article, mark.holds, mark.decision.number) for key, mark in laid.links.items())
    )
    connection.executemany(
        _CODE, ((*key, article, mark.position, mark.decision.number) for key, mark in laid.codes.items())
    )
    connection.execute("UPDATE reviews SET misfit = NULL WHERE article = ? AND misfit IS NOT NULL", (article,))
    connection.executemany(_MISFIT, ((reason, number, reason) for number, reason in laid.misfits.items()))


def _is_decided(connection: Connection, laid: Laid) -> bool:
    """Whether the tables of decided links and codes are what a layer of decisions says."""
    wanted = (
        sorted((*key, int(mark.holds)) for key, mark in laid.links.items()),
        sorted((*key, mark.position) for key, mark in laid.codes.items()),
    )
    return wanted == tuple(connection.execute(sql, (laid.article.id,)).fetchall() for sql in _DECIDED)


def _write(connection: Connection, article: Article) -> None:
    connection.execute("DELETE FROM links WHERE article = ?", (article.id,))
    for layer in _LAYERS.values():
        connection.execute(layer.delete, (article.id,))
        connection.executemany(layer.insert, layer.rows(article))
    write_statements(connection, article)
    insert_links(connection, article.links, article=article.id)
