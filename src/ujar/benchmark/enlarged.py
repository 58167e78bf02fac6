"""A large ledger made of a small one: its articles again and again, under other ids and days, some actors renamed.

Reading 100,000 articles takes hours; what pages cost depends on how many rows there are and how they are spread, not on
every text being new. So the rows are copied inside the file: each copy of the articles is a world of its own with its
own days. Actors that one article alone names are others in every world, as a larger archive has more of them;
those that several name are the same in all, as the large ones are. What is said in one world is answered in others:
links are drawn by chance, to what was said shortly before on the same issue.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from ujar.learn.corpora import read_corpus
from ujar.ledger import Ledger, issues
from ujar.ledger.connection import Connection
from ujar.link.issues import Codebook, Issue, issue_id
from ujar.reading import from_text
from ujar.records import Article, Lang
from ujar.run import ingest
from ujar.samples import sample_articles, sample_text

__all__ = ["code", "enlarge", "inputs", "keep_short", "make_ledger"]

_FIRST: Final = "2010-01-01"
_DAYS: Final = 3650
_CORPORA: Final[tuple[tuple[str, Lang], ...]] = (("polnear", "en"), ("pfsa-id", "id"))
_EACH: Final = 600
"""Articles of a corpus that are read."""
_OUTLETS: Final = 23
_STATEMENTS: Final = 8.0
_KEPT: Final = 4
_SUGGESTED: Final = 25
_LINKED: Final = 0.05
"""Links across articles for each statement."""
_CROWD: Final = 8
"""One statement in so many is reacted to, so that some have many reactions."""
_RELATIONS: Final = ("denies", "denies", "answers", "answers", "agrees", "repeats", "repeats", "contradicts", "revises")

# Each table with the columns that get another value in a world: `:w` is its number, `:t` the end of its ids.
_ARTICLE: Final = {"article": "article || :t"}
_STATEMENT: Final = {"statement": "statement || :t"}
_ACTOR: Final = "CASE WHEN actor IN (SELECT actor FROM temp.rare) THEN actor || :t ELSE actor END"
_TABLES: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    (
        "articles",
        {
            "id": "id || :t",
            "path": "path || :t",
            "published": "(SELECT day FROM temp.days WHERE article = id)",
            "published_granularity": "'day'",
            "published_method": "'given'",
            "published_from": "(SELECT day FROM temp.days WHERE article = id)",
            "published_to": "(SELECT day FROM temp.days WHERE article = id)",
        },
    ),
    ("article_texts", {"number": "NULL", **_ARTICLE}),
    (
        "statements",
        {"number": "NULL", "id": "id || :t", **_ARTICLE, "within": "within || :t", "said": "NULL"},
    ),
    ("statement_speakers", _STATEMENT),
    ("statement_issues", _STATEMENT),
    (
        "links",
        {
            "number": "NULL",
            **_ARTICLE,
            "from_statement": "from_statement || :t",
            "to_statement": "to_statement || :t",
        },
    ),
    ("actors", _ARTICLE),
    ("actor_names", _ARTICLE),
    ("tagged_spans", _ARTICLE),
    ("regions", _ARTICLE),
    ("dates", _ARTICLE),
    ("places", _ARTICLE),
    (
        "events",
        {**_ARTICLE, "id": "id || :t", "voice": "CASE voice WHEN 'paper' THEN voice ELSE voice || :t END"},
    ),
    ("actor_members", {**_ARTICLE, "actor": _ACTOR}),
)
_RARE: Final[tuple[tuple[str, dict[str, str], str], ...]] = (
    (
        "canonical_actors",
        {"id": "id || :t", "stem": "stem || :t", "name": "name || ' ' || :w"},
        "id IN (SELECT actor FROM temp.rare)",
    ),
    (
        "actor_facts",
        {
            "actor": "actor || :t",
            "value": "CASE WHEN what IN ('name', 'alias') THEN value || ' ' || :w ELSE value END",
            "folded": "CASE WHEN what IN ('name', 'alias') THEN folded || ' ' || :w ELSE folded END",
        },
        "actor IN (SELECT actor FROM temp.rare)",
    ),
)
_ORIGINAL: Final = {
    "articles": "id IN (SELECT article FROM temp.days)",
    "statements": "article IN (SELECT article FROM temp.days)",
    "statement_speakers": "statement IN (SELECT id FROM temp.base)",
    "statement_issues": "statement IN (SELECT id FROM temp.base)",
    "links": "from_statement IN (SELECT id FROM temp.base) AND to_statement IN (SELECT id FROM temp.base)",
}
_SAID: Final = """
    SELECT coalesce(c.issue, ''), s.id FROM articles AS a CROSS JOIN statements AS s ON s.article = a.id
    LEFT JOIN statement_issues AS c ON c.statement = s.id ORDER BY a.published_from, s.number
"""
_INSERT_LINK: Final = """
    INSERT INTO links (article, position, from_statement, to_statement, relation, score, evidence, made_by)
    VALUES (NULL, 0, ?, ?, ?, ?, '', 'drawn by chance')
"""


def inputs(folder: Path | None) -> Iterator[Article]:
    """Yield the articles that a large ledger is made of, with days and outlets that they are given here.

    They are from the train splits of PolNeAR and PFSA-ID in the folder of the corpora; without one, the bundled
    samples.

    Raises:
        CorpusError: a corpus is missing or broken.
    """
    for corpus, lang in _CORPORA:
        if folder is None:
            texts = [sample_text(row) for row in sample_articles() if row.lang == lang]
        else:
            every = [document.text for document in read_corpus(folder, corpus, "train")]
            texts = every[:: max(1, len(every) // _EACH)][:_EACH]
        for number, text in enumerate(texts):
            yield from_text(
                text,
                lang=lang,
                published=f"2009-{1 + number % 12:02}-{1 + number % 28:02}",
                id=f"{corpus}.{number}",
                path=f"{corpus}/{number}.txt",
                outlet=f"Outlet {1 + number % _OUTLETS}",
            )


def make_ledger(
    ledger: Ledger, articles: int, *, folder: Path | None = None, done: Callable[[], None] = lambda: None
) -> None:
    """Make a new ledger of that many articles, of the shorter ones of `inputs`, with a codebook.

    There are eight statements an article on average, as far as there are articles so short.

    `done` is called for every article that is read (`inputs`), and whenever all of them were copied once.

    Raises:
        CorpusError: a corpus is missing or broken.
        LedgerError: the file cannot be written.
    """
    ingest(ledger, inputs(folder), command="benchmark", progress=lambda _: done())
    keep_short(ledger, statements=_STATEMENTS)
    code(ledger)
    enlarge(ledger, articles, done=done)


def keep_short(ledger: Ledger, *, statements: float) -> None:
    """Take out the articles with most statements until there are `statements` an article on average.

    A quarter of the articles is kept in any case.
    """
    rows = list(
        ledger.connection.rows(
            "SELECT a.id, (SELECT count(*) FROM statements WHERE article = a.id) AS n"
            " FROM articles AS a ORDER BY n, a.id"
        )
    )
    total = sum(number for _, number in rows)
    fewest = -(-len(rows) // _KEPT)
    while len(rows) > fewest and total > statements * len(rows):
        total -= rows.pop()[1]
    kept = {identifier for identifier, _ in rows}
    every = [identifier for (identifier,) in ledger.connection.rows("SELECT id FROM articles")]
    ledger.remove(identifier for identifier in every if identifier not in kept)


def code(ledger: Ledger) -> None:
    """Give a ledger a codebook of the issues that it suggests itself."""
    found = issues.suggestions(ledger, most=_SUGGESTED)
    book = {issue_id(one.name): Issue(name=one.name, words=(one.name,)) for one in found}
    issues.put_codebook(ledger, Codebook(issues=tuple(book.values())))


def enlarge(ledger: Ledger, articles: int, *, seed: int = 1, done: Callable[[], None] = lambda: None) -> None:
    """Copy the articles of a ledger until there are `articles`; `done` is called after every world.

    Raises:
        LedgerError: the file cannot be written.
    """
    connection = ledger.connection
    originals = [identifier for (identifier,) in connection.rows("SELECT id FROM articles ORDER BY id")]
    columns = {table: _columns(connection, table) for table in (*dict(_TABLES), *(name for name, _, _ in _RARE))}
    chooser = random.Random(seed)
    connection.execute("CREATE TEMP TABLE days (article TEXT PRIMARY KEY, day TEXT) WITHOUT ROWID")
    connection.execute(
        "CREATE TEMP TABLE rare AS SELECT actor FROM actor_members GROUP BY actor HAVING count(DISTINCT article) = 1"
    )
    connection.execute("CREATE INDEX temp.rare_actor ON rare (actor)")
    connection.execute("CREATE TEMP TABLE base AS SELECT id, article FROM statements")
    connection.execute("CREATE INDEX temp.base_id ON base (id)")
    for world in range(1, -(-articles // max(len(originals), 1))):
        with connection.transaction():
            chosen = originals[: articles - world * len(originals)]
            connection.execute("DELETE FROM temp.days")
            connection.executemany(
                "INSERT INTO temp.days VALUES (?, date(?, ?))",
                ((one, _FIRST, f"+{chooser.randrange(_DAYS)} days") for one in chosen),
            )
            connection.execute("DELETE FROM temp.base WHERE article NOT IN (SELECT article FROM temp.days)")
            for table, changed, where in _RARE:
                _copy(connection, table, columns[table], changed, where, world)
            for table, changed in _TABLES:
                where = _ORIGINAL.get(table, "article IN (SELECT article FROM temp.days)")
                _copy(connection, table, columns[table], changed, where, world)
        done()
    with connection.transaction():
        link(connection, chooser)
        connection.execute("ANALYZE")


def link(connection: Connection, chooser: random.Random) -> None:
    """Link statements to what was said before on the same issue, or like them on none; most often to the latest."""
    said: dict[str, list[str]] = {}
    for issue, statement in connection.execute(_SAID):
        said.setdefault(issue, []).append(statement)
    connection.executemany(_INSERT_LINK, (row for listed in said.values() for row in _links(listed, chooser)))


def _links(said: Sequence[str], chooser: random.Random) -> Iterator[tuple[str, str, str, float]]:
    for _ in range(int(_LINKED * len(said))):
        later = chooser.randrange(len(said))
        earlier = int(later * (1 - chooser.random() ** 4)) // _CROWD * _CROWD
        if earlier < later:
            yield said[later], said[earlier], chooser.choice(_RELATIONS), round(chooser.uniform(0.5, 1), 2)


def _copy(
    connection: Connection, table: str, columns: list[str], changed: dict[str, str], where: str, world: int
) -> None:
    """Copy the original rows of a table into a world. All SQL is from the constants above and the names of columns."""
    names = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join(changed.get(name, f'"{name}"') for name in columns)
    sql = " ".join(("INSERT INTO", table, "(", names, ") SELECT", values, "FROM", table, "WHERE", where))
    connection.execute(sql, {"w": world, "t": f"~{world}"})  # type: ignore[arg-type]


def _columns(connection: Connection, table: str) -> list[str]:
    return [name for (name,) in connection.rows("SELECT name FROM pragma_table_info(?)", (table,))]
