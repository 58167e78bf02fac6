from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from ledger_samples import ACROSS, DAM, REPLY, STRIKE, hashed, synthetic
from ujar.errors import LedgerError
from ujar.ledger import Fingerprint, Ledger, PutReport, doctor, queries
from ujar.records import Actor, Article, Link, MadeBy, Statement, TaggedSpan

replace = msgspec.structs.replace


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        yield opened


def _count(ledger: Ledger, table: str) -> int:
    return int(ledger.connection.value(f"SELECT count(*) FROM {table}"))


@pytest.mark.parametrize("article", [DAM, REPLY, STRIKE, synthetic(3)], ids=lambda article: article.id)
def test_an_article_comes_back_as_it_was_put(ledger: Ledger, article: Article) -> None:
    assert ledger.put([hashed(article)]) == PutReport(added=1)
    assert ledger.article(article.id) == article


def test_an_article_that_is_not_there_is_none(ledger: Ledger) -> None:
    assert ledger.article("dam") is None


def test_the_sample_sets_every_field_of_every_record() -> None:
    """Or the round trip would not test them."""
    records = [DAM, *DAM.statements, *DAM.events, *DAM.actors, *DAM.dates, *DAM.places, *DAM.links]
    for kind in {type(record) for record in records}:
        for field in msgspec.structs.fields(kind):
            values = [getattr(record, field.name) for record in records if type(record) is kind]
            assert any(value != field.default for value in values), f"{kind.__name__}.{field.name}"


def test_what_is_the_same_is_skipped(ledger: Ledger) -> None:
    ledger.put([hashed(DAM)])
    assert ledger.put([hashed(DAM), hashed(DAM)]) == PutReport(unchanged=2)


@pytest.mark.parametrize(
    ("article", "content_hash"),
    [(DAM, "other"), (replace(DAM, made_by=MadeBy(statements="id.rules.v3")), hashed(DAM)[1])],
)
def test_other_content_or_another_maker_replaces(ledger: Ledger, article: Article, content_hash: str) -> None:
    ledger.put([hashed(DAM)])
    assert ledger.put([(article, content_hash)]) == PutReport(changed=1)
    assert ledger.article("dam") == article
    assert _count(ledger, "articles") == 1


def test_replacing_leaves_nothing_behind(ledger: Ledger) -> None:
    tables = (
        "statements", "statement_speakers", "actors", "actor_names", "links",
        "tagged_spans", "regions", "dates", "places", "events",
    )  # fmt: skip
    ledger.put([hashed(DAM)])
    assert all(_count(ledger, table) for table in tables)
    bare = Article(id="dam", lang="id", text="Tidak ada apa-apa.")
    assert ledger.put([hashed(bare)]) == PutReport(changed=1)
    assert [table for table in tables if _count(ledger, table)] == []
    assert ledger.article("dam") == bare
    assert list(queries.statements(ledger, words="bendungan")) == []
    assert list(queries.articles(ledger, words="berunding")) == []
    assert [row.id for row in queries.articles(ledger, words="apa-apa")] == ["dam"]
    assert doctor(ledger) == []


def test_replacing_keeps_the_day_of_the_first_time(ledger: Ledger) -> None:
    ledger.put([hashed(DAM)])
    with ledger.connection.transaction():
        ledger.connection.execute("UPDATE articles SET added = '2001-01-01T00:00:00Z', changed = added")
    ledger.put([(DAM, "other")])
    (row,) = queries.articles(ledger)
    assert row.added == "2001-01-01T00:00:00Z"
    assert row.changed > row.added


def test_statements_may_change_places(ledger: Ledger) -> None:
    turned = replace(DAM, statements=DAM.statements[::-1])
    ledger.put([hashed(DAM)])
    ledger.put([(turned, "other")])
    assert ledger.article("dam") == turned
    assert doctor(ledger) == []


def test_removing(ledger: Ledger) -> None:
    ledger.put(map(hashed, (DAM, REPLY)))
    assert ledger.remove(["dam", "nothing"]) == 1
    assert ledger.article("dam") is None
    assert ledger.article("reply") == REPLY
    assert doctor(ledger) == []


def _print(article: Article, content_hash: str | None = None, made_by: MadeBy | None = None) -> Fingerprint:
    return Fingerprint(
        id=article.id,
        content_hash=hashed(article)[1] if content_hash is None else content_hash,
        made_by=article.made_by if made_by is None else made_by,
    )


@pytest.mark.parametrize(
    ("fingerprint", "status"),
    [
        (_print(DAM), "unchanged"),
        (_print(DAM, content_hash="other"), "changed"),
        (_print(DAM, made_by=MadeBy(read="text.v2")), "changed"),
        (_print(REPLY), "new"),
    ],
)
def test_status(ledger: Ledger, fingerprint: Fingerprint, status: str) -> None:
    ledger.put([hashed(DAM)])
    assert ledger.statuses([fingerprint]) == {fingerprint.id: status}
    article = replace(DAM, id=fingerprint.id)
    found = ledger.status(article, content_hash=fingerprint.content_hash, made_by=fingerprint.made_by)
    assert found == status


def test_status_takes_the_makers_of_the_article(ledger: Ledger) -> None:
    article, content_hash = hashed(DAM)
    ledger.put([(article, content_hash)])
    assert ledger.status(article, content_hash=content_hash) == "unchanged"


def test_status_of_many(ledger: Ledger) -> None:
    articles = [synthetic(number, statements=1) for number in range(1200)]
    ledger.put(map(hashed, articles[:600]))
    found = ledger.statuses(map(_print, articles))
    assert list(found.values()) == ["unchanged"] * 600 + ["new"] * 600


def test_nothing_is_locked_while_the_next_article_is_made(ledger: Ledger) -> None:
    def slowly() -> Iterator[tuple[Article, str]]:
        for number in range(150):
            with Ledger.open(ledger.path, timeout=0) as other, other.connection.transaction():
                article = synthetic(number, statements=1)
            yield hashed(article)

    assert ledger.put(slowly()) == PutReport(added=150)


def test_large_texts_make_small_batches(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ujar.ledger.store._BATCH_CHARACTERS", 100)
    seen: list[int] = []

    def articles() -> Iterator[tuple[Article, str]]:
        for number in range(4):
            seen.append(_count(ledger, "articles"))
            yield hashed(Article(id=str(number), lang="id", text="kata " * 12))

    ledger.put(articles())
    assert seen == [0, 0, 2, 2]


def test_slow_articles_are_stored_without_waiting_for_many(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ujar.ledger.store._BATCH_SECONDS", 0.05)
    seen: list[int] = []

    def articles() -> Iterator[tuple[Article, str]]:
        for number in range(4):
            seen.append(_count(ledger, "articles"))
            time.sleep(0.03)
            yield hashed(Article(id=str(number), lang="id", text="kata"))

    assert ledger.put(articles()).added == 4
    assert seen[-1] >= 2


_TWICE = replace(DAM, id="twice", statements=(REPLY.statements[0], REPLY.statements[0]), links=())
_BEYOND = Statement(id="beyond.0-999", kind="direct", act="ask", content=((0, 999),), score=1, made_by="x")
_NOWHERE = Link(from_="nowhere", to="else", relation="denies", score=1, evidence="", made_by="x")


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        (_TWICE, "two of its statements"),
        (replace(REPLY, id="thief"), r"taken by article reply"),
        (replace(STRIKE, statements=(_BEYOND,)), r"statement beyond.0-999 has the span \[0, 999\)"),
        (replace(STRIKE, spans=(TaggedSpan(start=5, end=2, label="CUE"),)), "a tagged span"),
        (
            replace(STRIKE, actors=(Actor(id="a", name="A", kind="person", mentions=((1, 99),)),)),
            "actor a",
        ),
        (replace(STRIKE, statements=(), actors=(DAM.actors[1], DAM.actors[1])), "contradict each other"),
        (replace(STRIKE, statements=(), links=(_NOWHERE,)), "contradict each other"),
        (replace(STRIKE, text="half a pair \ud800 of surrogates", statements=()), "not valid Unicode"),
        (replace(STRIKE, path=os.fsdecode(b"news/caf\xe9.txt")), "not valid Unicode"),
        (replace(STRIKE, url="\ud800"), "not valid Unicode"),
    ],
)
def test_an_article_that_cannot_be_stored_is_lost_alone(ledger: Ledger, article: Article, reason: str) -> None:
    with ledger.run(command="add") as run:
        report = ledger.put([hashed(REPLY), (article, "x"), hashed(DAM)], run=run)
    assert report == PutReport(added=2, failed=1)
    assert ledger.article(article.id) is None
    assert (ledger.article("reply"), ledger.article("dam")) == (REPLY, DAM)
    (failure,) = ledger.failures(run=run)
    (row,) = ledger.runs()
    assert (row.added, row.failed) == (2, 1)
    assert failure.error == "LedgerError"
    assert failure.hint is not None
    with pytest.raises(LedgerError, match=reason):
        ledger.put([(article, "x")])
    assert doctor(ledger) == []


def test_a_replacement_that_cannot_be_stored_leaves_the_old_article(ledger: Ledger) -> None:
    ledger.put([hashed(DAM)])
    with ledger.run(command="add") as run:
        assert ledger.put([(replace(DAM, text="short"), "x")], run=run) == PutReport(failed=1)
    assert ledger.article("dam") == DAM


def test_a_path_that_is_no_unicode_is_shown_with_escapes(ledger: Ledger) -> None:
    path = os.fsdecode(b"news/caf\xe9.txt")
    with ledger.run(command="add", options={"paths": [path, Path(path)]}) as run:
        ledger.put([(replace(STRIKE, path=path), "x")], run=run)
    (failure,) = ledger.failures()
    assert failure.path == "news/caf\\udce9.txt"
    assert "news/caf\\udce9.txt cannot be stored" in failure.message
    assert next(ledger.runs()).options == {"paths": ["news/caf\\udce9.txt"] * 2}
    assert ledger.statuses([_print(STRIKE), _print(replace(STRIKE, id=path), "x")]) == {
        "strike": "new",
        path: "new",
    }
    assert ledger.article(path) is None


def test_links_between_articles(ledger: Ledger) -> None:
    ledger.put(map(hashed, (DAM, REPLY)))
    ledger.put_links([ACROSS])
    ledger.put_links([ACROSS])
    assert [row.relation for row in queries.links(ledger)] == ["denies", "contradicts"]
    assert ledger.article("dam") == DAM


def test_links_between_articles_survive_replacing_either(ledger: Ledger) -> None:
    ledger.put(map(hashed, (DAM, REPLY)))
    ledger.put_links([ACROSS])
    ledger.put([(DAM, "other"), (REPLY, "other")])
    assert [row.relation for row in queries.links(ledger)] == ["denies", "contradicts"]


def test_links_between_articles_fall_with_their_statement(ledger: Ledger) -> None:
    ledger.put(map(hashed, (DAM, REPLY)))
    ledger.put_links([ACROSS])
    ledger.put([(replace(REPLY, statements=REPLY.statements[1:]), "other")])
    assert [row.relation for row in queries.links(ledger)] == ["denies"]
    assert doctor(ledger) == []


def test_a_link_without_an_end_changes_nothing(ledger: Ledger) -> None:
    ledger.put(map(hashed, (DAM, REPLY)))
    ledger.put_links([ACROSS])
    with pytest.raises(LedgerError, match="store the articles first"):
        ledger.put_links([replace(ACROSS, to="nowhere")])
    assert len(list(queries.links(ledger))) == 2


def test_reviews_survive_their_article(ledger: Ledger) -> None:
    ledger.put([hashed(DAM)])
    with ledger.connection.transaction(durable=True):
        ledger.connection.execute(
            "INSERT INTO reviews (article, record, spans, decision, reviewer, decided)"
            " VALUES ('dam', 'statement', '[[55,75]]', 'accept', 'rina', '2024-01-01T00:00:00Z')"
        )
    ledger.put([(DAM, "other")])
    ledger.remove(["dam"])
    assert _count(ledger, "reviews") == 1
    assert doctor(ledger) == []
