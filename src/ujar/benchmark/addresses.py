"""What a load run asks for: addresses of every page, filled with values that are in the ledger."""

from __future__ import annotations

import random
from typing import Final
from urllib.parse import quote, urlencode

import msgspec

from ujar.acts import ACTS
from ujar.ledger import Ledger

__all__ = ["ADDRESSES", "Values", "filled", "values_of"]

ADDRESSES: Final[tuple[tuple[str, str], ...]] = (
    ("home", "/"),
    ("search", "/search"),
    ("search, words", "/search?words={word}&page={page}"),
    ("search, two words", "/search?words={word}%20{word}"),
    ("search, speaker", "/search?speaker={actor}&sort=score"),
    ("search, filters", "/search?act={act}&lang={lang}&since={year}"),
    ("search, issue, position", "/search?issue={issue}&position=opposes"),
    ("search, articles", "/search?in=articles&words={word}"),
    ("articles", "/articles?page={page}"),
    ("articles, words", "/articles?words={word}"),
    ("articles, outlet, year", "/articles?outlet={outlet}&{period}"),
    ("articles, most statements", "/articles?sort=statements"),
    ("articles, by outlet", "/articles?sort=outlet&page={page}"),
    ("articles, oldest", "/articles?sort=published&page={page}"),
    ("reader", "/reader?article={article}"),
    ("reader, statement", "/reader?{place}"),
    ("contested", "/contested"),
    ("contested, sides", "/contested?between={name}&between={name}"),
    ("contested, newest", "/contested?order=newest&since={year}"),
    ("contested, issue", "/contested?issue={issue}&between={name}&between={name}"),
    ("contested, issue, commonest", "/contested?issue={issue}&page={page}"),
    ("contested, exchange", "/contested?{exchange}"),
    ("contested, together", "/contested?together=true"),
    ("positions", "/positions?page={page}"),
    ("positions, period", "/positions?{period}"),
    ("positions, actor", "/positions?actor={name}"),
    ("timeline", "/timeline"),
    ("timeline, year", "/timeline?{period}"),
    ("timeline, actor", "/timeline?actor={actor}"),
    ("timeline, issues", "/timeline?lanes=issue&since={year}"),
    ("timeline, acts", "/timeline?lanes=act&issue={issue}"),
    ("timeline, events", "/timeline?kind=events&since={year}-0{page}"),
    ("network", "/network?actors={many}"),
    ("network, conflict", "/network?kind=conflict&since={year}"),
    ("network, actors and issues", "/network?kind=affiliation&issue={issue}&issue={issue}"),
    ("network, reactions", "/network?kind=reactions&until={year}"),
    ("network, by side", "/network?by=side&weigh=statements&issue={issue}"),
    ("network, windows", "/network?window=year&issue={issue}"),
    ("map", "/map"),
    ("map, period", "/map?since={year}&voice=paper&page={page}"),
    ("actors", "/actors?page={page}"),
    ("actors, name", "/actors?name={part}&sort=name"),
    ("actors, kind", "/actors?kind=organisation&sort=articles"),
    ("actor", "/actor?actor={actor}"),
    ("issues", "/issues"),
    ("issues, suggestions", "/issues?suggest=true"),
    ("queue", "/queue"),
    ("queue, in order", "/queue?order=place"),
    ("review", "/review?article={article}"),
    ("review, statement", "/review?{place}"),
    ("suggestions", "/suggestions"),
    ("agreement", "/agreement"),
    ("decisions", "/decisions"),
    ("decisions, article", "/decisions?article={article}"),
    ("runs", "/runs"),
    ("add", "/add"),
    ("search, JSON", "/search.json?words={word}"),
    ("timeline, JSON", "/timeline.json?since={year}"),
    ("contested, JSON", "/contested.json?issue={issue}"),
)
"""What is asked for: a name, and an address with places for values of the ledger."""

_SEED: Final = 7
_VALUES: Final = 200
_WRITTEN: Final = frozenset({"place", "period", "exchange"})
_LENGTHS: Final = (3, 4, 5)
"""Code points of what somebody types of a name."""


class Values(msgspec.Struct, frozen=True, kw_only=True):
    """What the addresses are filled with, chosen at random from the ledger.

    `name` are names of the actors that say most, `actor` the ids of those and as many of any others, `part` beginnings
    of names. `place`, `period` and `exchange` are written as in an address: an article with a statement of it, a year
    or two, and a statement on no issue with its speaker and one who denies, answers or contradicts it.
    """

    article: tuple[str, ...]
    place: tuple[str, ...]
    period: tuple[str, ...]
    exchange: tuple[str, ...]
    actor: tuple[str, ...]
    name: tuple[str, ...]
    part: tuple[str, ...]
    issue: tuple[str, ...]
    word: tuple[str, ...]
    outlet: tuple[str, ...]
    lang: tuple[str, ...]
    year: tuple[str, ...]
    act: tuple[str, ...] = tuple(ACTS)
    page: tuple[str, ...] = ("1", "1", "2", "3", "5", "9")
    many: tuple[str, ...] = ("20", "40", "60")


def values_of(ledger: Ledger, *, seed: int = _SEED) -> Values:
    """Return values of a ledger.

    Raises:
        LedgerError: it cannot be read.
    """
    connection = ledger.connection
    chooser = random.Random(seed)

    def rows(sql: str) -> list[tuple[str, ...]]:
        found = list(connection.rows(sql))
        return chooser.sample(found, min(_VALUES, len(found)))

    def some(sql: str) -> tuple[str, ...]:
        return tuple(value for (value,) in rows(sql))

    most = rows(_SAY_MOST)
    names = tuple(name for _, name in most)
    contents = some("SELECT content FROM statements WHERE content IS NOT NULL ORDER BY number LIMIT 2000")
    years = sorted(int(year) for year in some(_YEARS))
    words = sorted({word for content in contents for word in content.split() if word.isalpha() and len(word) > 3})
    return Values(
        article=some("SELECT id FROM articles ORDER BY id LIMIT 5000"),
        place=tuple(urlencode({"article": article, "statement": statement}) for article, statement in rows(_PLACES)),
        period=tuple(
            urlencode({"since": year, "until": until}) for year in years for until in (year, min(year + 1, years[-1]))
        ),
        exchange=tuple(
            urlencode([("exchange", statement), ("between", speaker), ("between", other)])
            for statement, speaker, other in rows(_EXCHANGES)
        ),
        actor=tuple(actor for actor, _ in (*most, *rows("SELECT id, name FROM canonical_actors LIMIT 2000"))),
        name=names,
        part=tuple(name[: chooser.choice(_LENGTHS)] for name in names),
        issue=some("SELECT id FROM issues"),
        word=tuple(chooser.sample(words, min(_VALUES, len(words)))),
        outlet=some("SELECT DISTINCT outlet FROM articles WHERE outlet IS NOT NULL"),
        lang=some("SELECT DISTINCT lang FROM articles"),
        year=tuple(map(str, years)),
    )


_SAY_MOST: Final = """
    SELECT k.id, k.name FROM (
        SELECT actor, count(*) AS n FROM actor_members GROUP BY actor ORDER BY n DESC LIMIT 100
    ) AS m JOIN canonical_actors AS k ON k.id = m.actor
"""
_EXCHANGES: Final = """
    SELECT l.to_statement, k.name, o.name FROM links AS l
    JOIN statements AS t ON t.id = l.to_statement JOIN statements AS f ON f.id = l.from_statement
    JOIN statement_speakers AS said ON said.statement = t.id AND said.position = 0
    JOIN statement_speakers AS reacted ON reacted.statement = f.id AND reacted.position = 0
    JOIN actor_members AS m ON m.article = t.article AND m.local = said.actor
    JOIN actor_members AS n ON n.article = f.article AND n.local = reacted.actor
    JOIN canonical_actors AS k ON k.id = m.actor JOIN canonical_actors AS o ON o.id = n.actor
    WHERE l.relation IN ('denies', 'answers', 'contradicts') AND k.id <> o.id
    AND NOT EXISTS (SELECT 1 FROM statement_issues WHERE statement IN (l.from_statement, l.to_statement)) LIMIT 2000
"""
_YEARS: Final = "SELECT DISTINCT substr(published_from, 1, 4) FROM articles WHERE published_from IS NOT NULL"
_PLACES: Final = "SELECT article, id FROM statements ORDER BY number LIMIT 5000"


def filled(template: str, values: Values, chooser: random.Random) -> str | None:
    """Return an address with values; None where the ledger has none of a kind."""
    address = template
    for field in Values.__struct_fields__:
        while f"{{{field}}}" in address:
            choices = getattr(values, field)
            if not choices:
                return None
            chosen = chooser.choice(choices)
            address = address.replace(f"{{{field}}}", chosen if field in _WRITTEN else quote(chosen, safe=""), 1)
    return address
