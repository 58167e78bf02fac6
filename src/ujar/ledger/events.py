"""The listing of events, with filters as those of `ujar.ledger.queries`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from ujar.ledger import codec
from ujar.ledger.layers import EVENT_COLUMNS, event_of
from ujar.ledger.ledger import Ledger
from ujar.ledger.rows import ArticleRef, EventRow
from ujar.ledger.search import fold
from ujar.ledger.selection import Filter, Selection, values
from ujar.records import Date

__all__ = ["ALLEGED", "PAPER", "events", "events_at"]

PAPER: Final = "paper"
"""The voice of what the article tells as fact."""
ALLEGED: Final = "alleged"
"""As a filter: every voice but the paper's."""

_WIDTH: Final = 27
_SPEAKERS: Final = (
    "(SELECT json_group_array(name) FROM"
    " (SELECT name FROM statement_speakers WHERE statement = e.voice ORDER BY position))"
)
_COLUMNS: Final = (
    f"{EVENT_COLUMNS}, substr(x.text, e.trigger_start + 1, e.trigger_end - e.trigger_start), {_SPEAKERS},"
    " a.id, a.path, a.lang, a.outlet, a.published, a.published_granularity, a.published_method, a.title"
)
_TABLES: Final = (
    "FROM articles AS a CROSS JOIN events AS e ON e.article = a.id JOIN article_texts AS x ON x.article = a.id WHERE"
)
_AT: Final = (
    "FROM json_each(?) AS k CROSS JOIN events AS e"
    " ON e.article = json_extract(k.value, '$[0]') AND e.position = json_extract(k.value, '$[1]')"
    " JOIN articles AS a ON a.id = e.article JOIN article_texts AS x ON x.article = e.article"
)
_ORDER: Final = "a.published_from IS NULL, a.published_from, a.published_to, a.path, a.id, e.position"
_SPEAKER: Final = (
    "e.voice IN (SELECT statement FROM statement_speakers WHERE actor IN (SELECT actor FROM actor_names WHERE NAME))"
)
_COUNTED: Final = """
    NOT EXISTS (SELECT 1 FROM article_copies AS o JOIN events AS f ON f.article = o.original AND f.type = e.type
        JOIN article_texts AS y ON y.article = f.article
        WHERE o.article = e.article AND substr(y.text, f.trigger_start + 1, f.trigger_end - f.trigger_start)
            = substr(x.text, e.trigger_start + 1, e.trigger_end - e.trigger_start))
"""
_KNOWN: Final = "SELECT DISTINCT c.name FROM actors AS c WHERE c.id IN (SELECT actor FROM actor_names WHERE"


def events(
    ledger: Ledger,
    *,
    type: Filter = None,
    mode: Filter = None,
    actor: Filter = None,
    voice: Filter = None,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    article: Filter = None,
    copies: bool = True,
    limit: int | None = None,
) -> Iterator[EventRow]:
    """Yield events with the words of their trigger, by article, oldest first, and place in it.

    `actor` is the name or an alias of somebody who acts or is acted on, whatever its case, with `*` at an end for any
    beginning or ending. `voice` is `paper`, `alleged` for all others, or the name of who alleges the event. Without
    `copies` what a near-copy tells is left out where the original has an event of the same type at the same words.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    chosen = Selection(ledger.path)
    chosen.one_of("e.type", type)
    chosen.one_of("e.mode", mode)
    chosen.articles(lang=lang, outlet=outlet, since=since, until=until, article=article)
    _choose_voice(chosen, voice)
    if not copies:
        chosen.add(_COUNTED)
    sql = " ".join(("SELECT", _COLUMNS, _TABLES, chosen.where(), "ORDER BY", _ORDER))
    rows: Iterator[EventRow] = map(_row, ledger.connection.rows(sql, chosen.parameters))
    patterns = values(actor)
    if patterns:
        known = _known(ledger, actor)
        rows = (row for row in rows if _takes_part(row, patterns, known))
    return islice(rows, None if limit is None else max(limit, 0))


def events_at(ledger: Ledger, places: Iterable[tuple[str, int]]) -> dict[tuple[str, int], EventRow]:
    """Return events by their article and their position in it, as far as they are still there."""
    wanted = codec.to_json([list(place) for place in places])
    sql = " ".join(("SELECT e.article, e.position,", _COLUMNS, _AT))
    return {(row[0], row[1]): _row(row[2:]) for row in ledger.connection.rows(sql, (wanted,))}


def _choose_voice(chosen: Selection, voice: Filter) -> None:
    """Ask for one of the voices; several that are names are one condition."""
    given = values(voice)
    names = [name for name in given if name not in (PAPER, ALLEGED)]
    if not given or {PAPER, ALLEGED} <= set(given):
        return
    other = Selection("")
    other.name(_SPEAKER, names)
    fixed = [sql for name, sql in ((PAPER, "e.voice = 'paper'"), (ALLEGED, "e.voice <> 'paper'")) if name in given]
    conditions = fixed + ([other.where()] if names else [])
    chosen.add(" OR ".join(conditions), *other.parameters)


def _known(ledger: Ledger, actor: Filter) -> frozenset[str]:
    """Return the folded names of the actors that have a wanted name or alias in any article."""
    found = Selection(ledger.path)
    found.name("NAME", actor)
    rows = ledger.connection.rows(f"{_KNOWN} {found.where()})", found.parameters)
    return frozenset(fold(name) for (name,) in rows)


def _takes_part(row: EventRow, patterns: tuple[str, ...], known: frozenset[str]) -> bool:
    names = {fold(name) for name in (*row.actors, *row.recipients)}
    return bool(names & known) or any(_fits(name, pattern) for name in names for pattern in patterns)


def _fits(name: str, pattern: str) -> bool:
    words = fold(pattern.removeprefix("*").removesuffix("*"))
    if pattern.startswith("*") and pattern.endswith("*"):
        return words in name
    if pattern.startswith("*"):
        return name.endswith(words)
    return name.startswith(words) if pattern.endswith("*") else name == words


def _row(row: tuple[Any, ...]) -> EventRow:
    event = event_of(row[:_WIDTH])
    words, speakers, article, path, lang, outlet, value, granularity, method, title = row[_WIDTH:]
    return EventRow(
        **{name: getattr(event, name) for name in event.__struct_fields__},
        words=words,
        speakers=codec.strings(speakers),
        article=ArticleRef(
            id=article,
            path=path,
            lang=lang,
            outlet=outlet,
            title=title,
            published=Date(value=value, granularity=granularity, method=method),
        ),
    )
