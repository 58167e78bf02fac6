from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ledger_samples import ACROSS, DAM, REPLY, STRIKE, hashed, synthetic
from ujar.errors import InvalidDate, LedgerError
from ujar.ledger import ArticleRef, Ledger, Words, queries
from ujar.ledger.queries import ArticleSort
from ujar.records import Date, Statement

SAFE, DENIAL, TALKS = (statement.id for statement in DAM.statements)
MISLED, WATER = (statement.id for statement in REPLY.statements)
SILENT = STRIKE.statements[0].id
EVERY = [SAFE, DENIAL, TALKS, MISLED, WATER, SILENT]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger.open(tmp_path_factory.mktemp("queries") / "dispute.db") as opened:
        opened.put(map(hashed, (STRIKE, REPLY, DAM)))
        opened.put_links([ACROSS])
        yield opened


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, EVERY),
        ({"speaker": "sari wulan"}, [SAFE, MISLED, WATER]),
        ({"speaker": "REGENT  wulan"}, [SAFE, MISLED, WATER]),
        ({"speaker": "sari"}, []),
        ({"speaker": "sari*"}, [SAFE, MISLED, WATER]),
        ({"speaker": "*vinsi"}, [TALKS]),
        ({"speaker": "*ment*"}, [TALKS]),
        ({"speaker": ("joko", "Kementerian")}, [DENIAL, TALKS]),
        ({"speaker": "*"}, EVERY[:-1]),
        ({"speaker": "' OR 1 --"}, []),
        ({"act": "deny"}, [DENIAL]),
        ({"act": ("claim", "refuse")}, [SAFE, MISLED, SILENT]),
        ({"act": ()}, EVERY),
        ({"kind": "indirect"}, [DENIAL, MISLED, WATER, SILENT]),
        ({"kind": ["mixed", "direct"], "act": "agree"}, [TALKS]),
        ({"lang": "en"}, [MISLED, WATER, SILENT]),
        ({"outlet": "suara FLORES"}, [SAFE, DENIAL, TALKS]),
        ({"since": "2021-05-04"}, [SAFE, DENIAL, TALKS, MISLED, WATER]),
        ({"since": "2021-05-05"}, [MISLED, WATER]),
        ({"since": "2021-06-15"}, [MISLED, WATER]),
        ({"until": "2021-06-01"}, [SAFE, DENIAL, TALKS, MISLED, WATER]),
        ({"until": "2021-05"}, [SAFE, DENIAL, TALKS]),
        ({"since": "2021", "until": "2021"}, [SAFE, DENIAL, TALKS, MISLED, WATER]),
        ({"since": "2022"}, []),
        ({"words": "aman bendungan"}, [SAFE]),
        ({"words": '"aman bendungan"'}, []),
        ({"words": '"bendungan itu"'}, [SAFE]),
        ({"words": "BENDUNG*"}, [SAFE]),
        ({"words": ("ende", "water")}, [TALKS, WATER]),
        ({"words": "klaim OR water"}, []),
        ({"article": "dam"}, [SAFE, DENIAL, TALKS]),
        ({"article": ("news/reply.txt", "strike")}, [MISLED, WATER, SILENT]),
        ({"article": "\ud800"}, []),
        ({"limit": 2}, [SAFE, DENIAL]),
        ({"limit": 0}, []),
        ({"sort": "newest"}, [MISLED, WATER, SAFE, DENIAL, TALKS, SILENT]),
        ({"sort": "act"}, [TALKS, SAFE, MISLED, DENIAL, WATER, SILENT]),
        ({"sort": "speaker"}, [DENIAL, TALKS, SAFE, MISLED, WATER, SILENT]),
        ({"sort": "score", "limit": 4}, [SAFE, DENIAL, TALKS, MISLED]),
        ({"sort": "article"}, EVERY),
    ],
)
def test_statements(ledger: Ledger, filters: dict[str, Any], found: list[str]) -> None:
    assert [row.id for row in queries.statements(ledger, **filters)] == found


def test_a_statement_row_is_the_record_with_words_and_article(ledger: Ledger) -> None:
    (row,) = queries.statements(ledger, act="deny")
    fields = {name: getattr(row, name) for name in Statement.__struct_fields__}
    assert Statement(**fields) == DAM.statements[1]
    assert row.words == Words(
        source="Ketua warga Café Joko",
        cue="membantah",
        content="klaim itu",
        role="Ketua",
        affiliation="warga Café",
    )
    assert row.article == ArticleRef(
        id="dam", path=DAM.path, lang="id", outlet="Suara Flores", published=DAM.published, title=DAM.title
    )


@pytest.mark.parametrize(
    ("filters", "error", "message"),
    [
        ({"since": "yesterday"}, InvalidDate, "YYYY-MM-DD"),
        ({"until": "2021-13"}, InvalidDate, "2021-13"),
        ({"words": "***"}, LedgerError, "no word"),
        ({"sort": "colour"}, LedgerError, "published, newest, speaker"),
    ],
)
def test_filters_that_mean_nothing(
    ledger: Ledger, filters: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        queries.statements(ledger, **filters)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, ["dam", "reply", "strike"]),
        ({"lang": "en", "sort": "newest"}, ["reply", "strike"]),
        ({"outlet": ("flores post", "harbour daily")}, ["reply", "strike"]),
        ({"since": "2021-06-30"}, ["reply"]),
        ({"words": "warga"}, ["dam"]),
        ({"words": "cafe"}, ["dam"]),
        ({"article": "news/strike.txt"}, ["strike"]),
        ({"sort": "statements"}, ["dam", "reply", "strike"]),
        ({"sort": "outlet", "limit": 2}, ["reply", "strike"]),
        ({"sort": "path"}, ["dam", "reply", "strike"]),
    ],
)
def test_articles(ledger: Ledger, filters: dict[str, Any], found: list[str]) -> None:
    assert [row.id for row in queries.articles(ledger, **filters)] == found


def test_an_article_row(ledger: Ledger) -> None:
    (row,) = queries.articles(ledger, article="dam")
    fields = ("path", "lang", "title", "byline", "outlet", "url", "encoding", "published", "flags", "made_by")
    assert [getattr(row, name) for name in fields] == [getattr(DAM, name) for name in fields]
    assert (row.length, row.statements, row.content_hash) == (len(DAM.text), 3, hashed(DAM)[1])


SARI, MINISTRY = "person.sari-wulan", "organisation.kementerian"


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, [(SARI, 2, 3), ("person.joko", 1, 1), (MINISTRY, 1, 1), ("organisation.provinsi", 1, 1)]),
        ({"name": "ibu*"}, [(SARI, 2, 3)]),
        ({"kind": "person", "sort": "name"}, [("person.joko", 1, 1), (SARI, 2, 3)]),
        ({"lang": "en"}, [(SARI, 1, 2)]),
        ({"outlet": "suara flores", "name": "sari wulan"}, [(SARI, 1, 1)]),
        ({"until": "2021-05", "limit": 1, "sort": "articles"}, [("person.joko", 1, 1)]),
        ({"article": "strike"}, []),
    ],
)  # fmt: skip
def test_actors(ledger: Ledger, filters: dict[str, Any], found: list[tuple[str, int, int]]) -> None:
    rows = queries.actors(ledger, **filters)
    assert [(row.id, row.articles, row.statements) for row in rows] == found


def test_an_actor_row_gathers_what_all_articles_say(ledger: Ledger) -> None:
    (row,) = queries.actors(ledger, name="sari wulan")
    assert (row.name, row.kind, row.mentions) == ("Sari Wulan", "person", 3)
    assert row.aliases == ("Bupati Ende", "Ibu Sari", "Regent Wulan")
    assert row.roles == ("Bupati", "Regent")
    assert row.affiliations == ("Kabupaten Ende",)


def test_an_actor_is_called_by_its_commonest_name(tmp_path: Path) -> None:
    named = [
        msgspec.structs.replace(STRIKE, id=str(number), statements=(), actors=(actor,))
        for number, actor in enumerate(
            msgspec.structs.replace(DAM.actors[0], id="sari", name=name, mentions=())
            for name in ("Dra. Sari Wulan", "Sari Wulan", "Sari Wulan")
        )
    ]
    with Ledger.open(tmp_path / "names.ledger") as ledger:
        ledger.put(map(hashed, named))
        (row,) = queries.actors(ledger)
        view = ledger.connection.rows("SELECT id, name, articles FROM actors_read")
        assert list(view) == [("sari", "Sari Wulan", 3)]
    assert (row.name, row.aliases) == ("Sari Wulan", ("Bupati Ende", "Dra. Sari Wulan", "Ibu Sari"))


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, ["denies", "contradicts"]),
        ({"relation": "contradicts"}, ["contradicts"]),
        ({"relation": ("agrees", "denies")}, ["denies"]),
        ({"speaker": "joko"}, ["denies", "contradicts"]),
        ({"speaker": "*", "outlet": "flores post"}, ["contradicts"]),
        ({"act": "claim", "until": "2021-05"}, ["denies"]),
        ({"words": "misled"}, ["contradicts"]),
        ({"article": "reply"}, ["contradicts"]),
        ({"lang": "en", "relation": "denies"}, []),
        ({"since": "2022"}, []),
        ({"limit": 1}, ["denies"]),
    ],
)
def test_links(ledger: Ledger, filters: dict[str, Any], found: list[str]) -> None:
    assert [row.relation for row in queries.links(ledger, **filters)] == found


def test_a_link_row_has_both_ends(ledger: Ledger) -> None:
    (row,) = queries.links(ledger, relation="contradicts")
    reaction, cause = row.from_, row.to
    assert (reaction.article, reaction.path, reaction.statement) == ("dam", DAM.path, DENIAL)
    assert (reaction.source, reaction.cue, reaction.content) == (
        DAM.statements[1].source,
        DAM.statements[1].cue,
        DAM.statements[1].content,
    )
    assert reaction.speaker == DAM.statements[1].speaker
    assert (cause.article, cause.path, cause.outlet) == ("reply", REPLY.path, "Flores Post")
    assert cause.published == Date(value="2021-06", granularity="month", method="path")
    assert (cause.act, cause.kind, cause.words.content) == ("claim", "indirect", "residents had been misled")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger.open(tmp_path_factory.mktemp("plans") / "large.ledger") as opened:
        opened.put(hashed(synthetic(number, statements=10)) for number in range(150))
        yield opened


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger.open(tmp_path_factory.mktemp("plans") / "analysed.ledger") as opened:
        with opened.run(command="add") as run:
            opened.put((hashed(synthetic(number, statements=10)) for number in range(150)), run=run)
        yield opened


def _plan(ledger: Ledger, listing: Callable[[], Iterator[object]]) -> str:
    """Return how SQLite would carry out what the listing asks for."""
    asked: list[str] = []
    raw = ledger.connection.raw
    raw.set_trace_callback(asked.append)
    next(listing(), None)
    raw.set_trace_callback(None)
    return "\n".join(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {asked[0]}"))


STATEMENT_PLANS = [
    ({"speaker": "nomor 7"}, ["actor_members_actor", "actor_facts_folded (folded=?)"]),
    ({"speaker": "nomor 7*"}, ["actor_members_actor", "actor_facts_folded (folded>? AND folded<?)"]),
    ({"act": "deny"}, ["statements_act (act=?)"]),
    ({"act": "deny", "kind": "mixed"}, ["statements_act (act=? AND kind=?)"]),
    ({"outlet": "outlet 3"}, ["articles_outlet (outlet=?)", "statements_article (article=?)"]),
    ({"since": "2016", "until": "2016"}, ["articles_order (<expr>=? AND published_from<?)"]),
    ({"words": "beras"}, ["statements_fts VIRTUAL TABLE INDEX"]),
    ({"article": "news/000017.txt"}, ["articles_path (path=?)", "statements_article (article=?)"]),
]


@pytest.mark.parametrize(("filters", "steps"), STATEMENT_PLANS)
def test_filters_use_indexes(large: Ledger, filters: dict[str, Any], steps: list[str]) -> None:
    plan = _plan(large, lambda: queries.statements(large, **filters))
    assert [step for step in steps if step not in plan] == [], plan
    assert "SCAN s\n" not in f"{plan}\n", plan


@pytest.mark.parametrize("filters", [{}, {"kind": "mixed"}, {"lang": "en"}, {"limit": 10}])
def test_broad_listings_come_as_they_are_read(large: Ledger, filters: dict[str, Any]) -> None:
    plan = _plan(large, lambda: queries.statements(large, **filters))
    assert "articles_order" in plan
    assert "TEMP B-TREE" not in plan.replace("USE TEMP B-TREE FOR RIGHT PART OF ORDER BY", ""), plan


def test_links_of_a_speaker_use_indexes(large: Ledger) -> None:
    plan = _plan(large, lambda: queries.links(large, speaker="nomor 7"))
    assert "links_from" in plan
    assert "links_to" in plan


@pytest.mark.parametrize("filters", [filters for filters, _ in STATEMENT_PLANS])
def test_no_filter_reads_every_statement_once_there_are_statistics(analysed: Ledger, filters: dict[str, Any]) -> None:
    assert analysed.connection.value("SELECT count(*) FROM sqlite_stat1")
    plan = _plan(analysed, lambda: queries.statements(analysed, **filters))
    assert "SCAN s\n" not in f"{plan}\n", plan


def test_rows_come_one_by_one(large: Ledger) -> None:
    rows = queries.statements(large)
    first = next(rows)
    assert large.connection.raw.in_transaction is False
    assert len(list(rows)) == 1499
    assert first.article.published.value is not None


@pytest.mark.parametrize(("sort", "index"), [("newest", "articles_newest"), ("published", "articles_order")])
def test_articles_in_the_order_of_time_are_not_sorted(large: Ledger, sort: ArticleSort, index: str) -> None:
    plan = _plan(large, lambda: queries.articles(large, sort=sort, limit=5))
    assert f"USING INDEX {index}" in plan
    assert "ORDER BY" not in plan
