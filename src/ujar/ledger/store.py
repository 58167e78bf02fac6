"""Writing articles: what is the same is skipped, what is not is replaced whole.

Articles are written in batches of one transaction. Reading, deciding and writing happen under the write
lock, so that two writers cannot undo each other's work; everything slow happens before it is taken.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Literal, NamedTuple

import msgspec

from ujar.errors import LedgerError
from ujar.ledger import codec, runs
from ujar.ledger.across import link_across, withdraw
from ujar.ledger.batches import batches
from ujar.ledger.canonical.members import Member, local_actors
from ujar.ledger.canonical.resolution import Replaced, forget, resolve
from ujar.ledger.clock import now
from ujar.ledger.coding import code_articles
from ujar.ledger.connection import Connection
from ujar.ledger.days import day_range
from ujar.ledger.decided import hold_links, let_links_go
from ujar.ledger.layers import LAYERS
from ujar.ledger.reviews.effect import keep, laid_over
from ujar.ledger.statements import insert_links, write_statements
from ujar.link.across import ACROSS
from ujar.records import Article, Link, MadeBy, Span

__all__ = ["Fingerprint", "PutReport", "Status", "put", "put_links", "remove", "statuses", "text_hash"]

Status = Literal["new", "unchanged", "changed"]

_BATCH_ARTICLES = 64
_BATCH_CHARACTERS = 8_000_000
_BATCH_SECONDS = 2.0
"""Time after which a batch is stored with what it has: a run that is killed loses no more than that."""
_PAUSE_SECONDS = 0.004
_LOOKUPS = 500

_WRITE_ARTICLE = """
    INSERT INTO articles (
        path, url, lang, title, byline, outlet, encoding,
        published, published_granularity, published_method, published_from, published_to,
        flags, length, content_hash, made_by, run, changed, id, added
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        path = excluded.path, url = excluded.url, lang = excluded.lang, title = excluded.title,
        byline = excluded.byline, outlet = excluded.outlet, encoding = excluded.encoding,
        published = excluded.published, published_granularity = excluded.published_granularity,
        published_method = excluded.published_method, published_from = excluded.published_from,
        published_to = excluded.published_to, flags = excluded.flags, length = excluded.length,
        content_hash = excluded.content_hash, made_by = excluded.made_by, run = excluded.run,
        changed = excluded.changed
"""
_WRITE_TEXT = """
    INSERT INTO article_texts (article, sha256, text) VALUES (?, ?, ?)
    ON CONFLICT (article) DO UPDATE SET sha256 = excluded.sha256, text = excluded.text
    WHERE text <> excluded.text OR sha256 <> excluded.sha256
"""
_DECIDED = "SELECT DISTINCT article FROM decided_links ORDER BY article"
_UNSTORABLE = (sqlite3.IntegrityError, sqlite3.DataError, UnicodeEncodeError, OverflowError)


class Fingerprint(msgspec.Struct, frozen=True, kw_only=True):
    """What decides whether an article has to be done again: its content, and what would read it now."""

    id: str
    content_hash: str
    made_by: MadeBy


class PutReport(msgspec.Struct, frozen=True, kw_only=True):
    """How many articles were new, replaced, the same as before, or could not be stored."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0

    def __add__(self, other: PutReport) -> PutReport:
        return PutReport(
            added=self.added + other.added,
            changed=self.changed + other.changed,
            unchanged=self.unchanged + other.unchanged,
            failed=self.failed + other.failed,
        )


class _Touched(NamedTuple):
    """What a batch replaced, and the other articles whose links leant on that."""

    replaced: list[Replaced]
    leaning: set[str]


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8: how damage to a stored text is found."""
    return hashlib.sha256(text.encode()).hexdigest()


def statuses(connection: Connection, fingerprints: Iterable[Fingerprint]) -> dict[str, Status]:
    """Return for each article id whether it is new, unchanged or changed. Takes no lock."""
    wanted = {fingerprint.id: fingerprint for fingerprint in fingerprints}
    found: dict[str, Status] = dict.fromkeys(wanted, "new")
    # What is not valid Unicode cannot be stored, and so is always new.
    ids = [identifier for identifier in wanted if identifier == runs.storable(identifier)]
    for start in range(0, len(ids), _LOOKUPS):
        rows = connection.rows(
            "SELECT id, content_hash, made_by FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (codec.to_json(ids[start : start + _LOOKUPS]),),
        )
        for identifier, content_hash, made_by in rows:
            found[identifier] = _compare(wanted[identifier], content_hash, made_by)
    return found


def put(connection: Connection, articles: Iterable[tuple[Article, str]], *, run: int | None = None) -> PutReport:
    """Store articles, each with the hash of its content; return what became of them.

    Reading and extracting may happen in the iterable: no lock is held while it is asked for more. An
    article that cannot be stored is undone alone and becomes a failure of the run.

    Raises:
        LedgerBusy: another process kept the write lock; the batches before are stored.
        LedgerError: the file cannot be written, or, without a run, an article cannot be stored.
    """
    report = PutReport()
    for number, batch in enumerate(_batches(articles)):
        if number:
            # Writers do not queue: without a pause the next one in line may wait for its whole timeout.
            time.sleep(_PAUSE_SECONDS)
        with connection.transaction():
            stored = PutReport()
            touched = _Touched([], set())
            for article, content_hash in batch:
                stored += _put_one(connection, article, content_hash, run=run, touched=touched)
            resolve(connection, touched.replaced)
            new = [one.article for one in touched.replaced]
            link_across(connection, touched.leaning.union(new))
            if new:
                code_articles(connection, new)
            if run is not None:
                runs.count(connection, run, added=stored.added, changed=stored.changed, unchanged=stored.unchanged)
        report += stored
    return report


def put_links(connection: Connection, links: Iterable[Link]) -> None:
    """Store links between statements of different articles, in place of all that were stored so before.

    Those that the ledger finds itself stay, and so does what people decided about links.

    Raises:
        LedgerError: a link has an end that is not in the ledger; nothing is changed then.
    """
    every = tuple(links)
    try:
        with connection.transaction():
            connection.execute("DELETE FROM links WHERE article IS NULL AND made_by <> ?", (ACROSS,))
            connection.execute("DELETE FROM links_aside")
            insert_links(connection, every, article=None)
            hold_links(connection, codec.to_json([article for (article,) in connection.execute(_DECIDED)]))
    except LedgerError as error:
        if isinstance(error.__cause__, sqlite3.IntegrityError):
            raise LedgerError(
                "A link has an end that is not a statement of the ledger: store the articles first.",
                path=connection.path,
            ) from error
        raise


def remove(connection: Connection, ids: Iterable[str]) -> int:
    """Take articles and all their records out; return how many there were. Reviews of them stay."""
    gone = [runs.storable(identifier) for identifier in ids]
    with connection.transaction():
        leaning = withdraw(connection, gone)
        cursor = connection.execute(
            "DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))", (codec.to_json(gone),)
        )
        forget(connection, gone)
        link_across(connection, leaning)
        return cursor.rowcount


def _batches(articles: Iterable[tuple[Article, str]]) -> Iterator[list[tuple[Article, str]]]:
    return batches(
        articles,
        most=_BATCH_ARTICLES,
        seconds=_BATCH_SECONDS,
        weigh=lambda pair: len(pair[0].text),
        heaviest=_BATCH_CHARACTERS,
    )


def _put_one(
    connection: Connection, article: Article, content_hash: str, *, run: int | None, touched: _Touched
) -> PutReport:
    try:
        with connection.savepoint():
            status, before, leaning = _write(connection, article, content_hash, run=run)
    except (*_UNSTORABLE, LedgerError) as error:
        failure = LedgerError(
            f"{runs.storable(article.path or article.id)} cannot be stored: {_reason(error)}",
            path=connection.path,
        )
        if run is None:
            raise failure from error
        runs.record_failure(connection, run, failure, path=article.path or article.id, hint=_HINT)
        return PutReport(failed=1)
    if status != "unchanged":
        touched.replaced.append(Replaced(article.id, before))
        touched.leaning.update(leaning)
    return PutReport(added=status == "new", changed=status == "changed", unchanged=status == "unchanged")


_HINT = "Nothing of this article was stored; the others are. Rename the file if its name is not UTF-8."


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeEncodeError):
        return "a name or text in it is not valid Unicode (a file name that is not UTF-8?)."
    if isinstance(error, sqlite3.IntegrityError):
        return f"its records contradict each other or those of another article ({error})."
    return str(error)


def _write(
    connection: Connection, article: Article, content_hash: str, *, run: int | None
) -> tuple[Status, Mapping[str, Member], list[str]]:
    """Write an article, with what people decided about its records laid over them.

    Return what it was, its actors before that, and the other articles that leant on it.
    """
    row = connection.execute("SELECT content_hash, made_by FROM articles WHERE id = ?", (article.id,)).fetchone()
    wanted = Fingerprint(id=article.id, content_hash=content_hash, made_by=article.made_by)
    status: Status = "new" if row is None else _compare(wanted, *row)
    if status == "unchanged":
        return status, {}, []
    before = local_actors(connection, article.id) if row else {}
    leaning = withdraw(connection, [article.id]) if row else []
    _check_spans(article, connection.path)
    if row:
        _clear(connection, article.id)
    connection.execute(_WRITE_ARTICLE, _article_row(article, content_hash, run))
    connection.execute(_WRITE_TEXT, (article.id, text_hash(article.text), article.text))
    laid = laid_over(connection, article)
    if laid is not None:
        let_links_go(connection, article.id)
        keep(connection, article, laid)
        article = laid.article
    for layer in LAYERS:
        connection.executemany(layer.insert, layer.rows(article))
    write_statements(connection, article)
    insert_links(connection, article.links, article=article.id)
    return status, before, leaning


def _compare(wanted: Fingerprint, content_hash: str, made_by: str) -> Status:
    same = wanted.content_hash == content_hash and wanted.made_by == codec.made_by(made_by)
    return "unchanged" if same else "changed"


def _clear(connection: Connection, article: str) -> None:
    connection.execute("DELETE FROM links WHERE article = ?", (article,))
    for layer in LAYERS:
        connection.execute(layer.delete, (article,))


def _article_row(article: Article, content_hash: str, run: int | None) -> tuple[Any, ...]:
    days = day_range(article.published.value) or (None, None)
    moment = now()
    return (
        article.path, article.url, article.lang, article.title, article.byline, article.outlet,
        article.encoding,
        article.published.value, article.published.granularity, article.published.method, *days,
        codec.to_json(article.flags), len(article.text), content_hash, codec.to_json(article.made_by),
        run, moment, article.id, moment,
    )  # fmt: skip


def _check_spans(article: Article, path: str) -> None:
    for name, (start, end) in _all_spans(article):
        if not 0 <= start <= end <= len(article.text):
            raise LedgerError(
                f"{name} has the span [{start}, {end}), but the text has {len(article.text)} characters.",
                path=path,
            )


def _all_spans(article: Article) -> Iterator[tuple[str, Span]]:
    for statement in article.statements:
        for span in chain(statement.source, statement.cue, statement.content, statement.role, statement.affiliation):
            yield f"statement {statement.id}", span
    for actor in article.actors:
        for span in actor.mentions:
            yield f"actor {actor.id}", span
    for event in article.events:
        yield f"event {event.id}", event.trigger
        if event.place is not None:
            yield f"event {event.id}", event.place.span
        if event.date is not None and event.date.span is not None:
            yield f"event {event.id}", event.date.span
        for quantity in event.quantities:
            yield f"event {event.id}", quantity.span
    for name, records in (
        ("a tagged span", article.spans), ("a region", article.regions),
        ("a date", article.dates), ("a place", article.places),
    ):  # fmt: skip
        for record in records:
            yield name, (record.start, record.end)
