"""Actors across articles in the ledger: resolution when articles are stored, migration of an older ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from actor_articles import again, says
from ledger_samples import DAM, REPLY, STRIKE, hashed, synthetic
from ujar.errors import LedgerError
from ujar.ledger import Ledger, doctor, queries, repair, reviewing
from ujar.ledger.across.schema import ACROSS_TABLES
from ujar.ledger.canonical.schema import ACTOR_TABLES
from ujar.ledger.migrations import MIGRATIONS
from ujar.ledger.reviews.schema import REVIEW_TABLES
from ujar.ledger.schema import DISMISSAL_TABLES, FIRST_TABLES, ISSUE_LOG
from ujar.records import Article, PlaceMention

ZELENSKY = (
    says("a1", "Volodymyr Zelensky", role="Presiden", affiliation="Ukraina", published="2022-03-01"),
    says("a2", "Volodymyr Zelenskyy", role="President", affiliation="Ukraine", lang="en", published="2022-05-09"),
    says("a3", "KPK", kind="organisation"),
    says("a4", "Corruption Eradication Commission", kind="organisation", lang="en"),
    says("a5", "Volodymyr Zelensky"),
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        opened.put(map(hashed, ZELENSKY))
        yield opened


def _members(ledger: Ledger) -> dict[tuple[str, str], str]:
    rows = ledger.connection.rows("SELECT article, local, actor FROM actor_members")
    return {(article, local): actor for article, local, actor in rows}


def _everything(ledger: Ledger) -> dict[str, list[tuple[object, ...]]]:
    tables = ("canonical_actors", "actor_members", "actor_facts", "actor_keys", "actor_suggestions")
    return {table: sorted(ledger.connection.rows(f"SELECT * FROM {table}"), key=repr) for table in tables}


def test_one_actor_over_spellings_and_languages(ledger: Ledger) -> None:
    rows = {row.name: row for row in queries.actors(ledger)}
    assert set(rows) == {"Volodymyr Zelensky", "Corruption Eradication Commission"}
    zelensky = rows["Volodymyr Zelensky"]
    assert (zelensky.id, zelensky.articles, zelensky.statements) == ("volodymyr-zelensky", 3, 3)
    assert (zelensky.side, zelensky.roles) == ("Ukraine", ("Presiden", "President"))
    assert "Volodymyr Zelenskyy" in zelensky.aliases
    (fact,) = [fact for fact in zelensky.facts if fact.value == "Presiden"]
    assert (fact.what, fact.lang, fact.since, fact.until, fact.articles) == (
        "role",
        "id",
        "2022-03-01",
        "2022-03-01",
        1,
    )


@pytest.mark.parametrize(
    "name", ["volodymyr zelenskyy", "VOLODYMYR ZELENSKY", "*zelensk*", "kpk", "komisi pemberantasan*"]
)
def test_an_actor_is_found_by_any_of_its_names(ledger: Ledger, name: str) -> None:
    assert len(list(queries.actors(ledger, name=name))) == 1
    assert len(list(queries.statements(ledger, speaker=name))) in (2, 3)


def test_statements_show_the_actor_of_the_ledger_and_articles_stay_as_they_were_put(ledger: Ledger) -> None:
    (row,) = queries.statements(ledger, article="a2")
    assert not isinstance(row.speaker, tuple)
    assert row.speaker is not None
    assert (row.speaker.name, row.speaker.actor) == ("Volodymyr Zelensky", "volodymyr-zelensky")
    assert ledger.article("a2") == ZELENSKY[1]


def test_actors_are_filtered_by_side(ledger: Ledger) -> None:
    assert [row.name for row in queries.actors(ledger, side="Ukraine")] == ["Volodymyr Zelensky"]
    assert not list(queries.actors(ledger, side="Russia"))


def test_every_membership_says_why(ledger: Ledger) -> None:
    rows = list(ledger.connection.rows("SELECT score, reason, made_by FROM actor_members"))
    assert len(rows) == 5
    assert all(0 < score <= 1 and reason and made_by == "actors.v2" for score, reason, made_by in rows)


def test_the_same_articles_again_change_nothing(ledger: Ledger) -> None:
    before = _everything(ledger)
    ledger.put(map(hashed, ZELENSKY))
    assert _everything(ledger) == before
    ledger.put(hashed(again(article)) for article in ZELENSKY)
    assert _everything(ledger) == before


def test_in_another_order_the_same_names_come_together(ledger: Ledger, tmp_path: Path) -> None:
    def clusters(opened: Ledger) -> set[frozenset[str]]:
        found: dict[str, set[str]] = {}
        for (article, _), actor in _members(opened).items():
            found.setdefault(actor, set()).add(article)
        return set(map(frozenset, found.values()))

    with Ledger.open(tmp_path / "other.db") as other:
        for article in reversed(ZELENSKY):
            other.put([hashed(article)])
        assert clusters(other) == clusters(ledger)


def test_what_a_new_extraction_no_longer_finds_goes(ledger: Ledger) -> None:
    bare = msgspec.structs.replace(again(ZELENSKY[1]), statements=(), actors=())
    ledger.put([hashed(bare)])
    (row,) = queries.actors(ledger, name="*zelensk*")
    assert (row.articles, row.roles) == (2, ("Presiden",))
    ledger.remove(["a1", "a5"])
    assert [row.name for row in queries.actors(ledger)] == ["Corruption Eradication Commission"]
    assert ledger.connection.value("SELECT count(*) FROM canonical_actors") == 1
    assert doctor(ledger) == []


def test_a_speaker_without_a_record_is_an_actor_too(tmp_path: Path) -> None:
    article = msgspec.structs.replace(ZELENSKY[0], actors=())
    with Ledger.open(tmp_path / "dispute.db") as ledger:
        ledger.put([hashed(article)])
        (row,) = queries.statements(ledger, speaker="volodymyr zelensky")
        assert row.article.id == "a1"
        assert [actor.articles for actor in queries.actors(ledger)] == [1]


def test_two_people_and_a_company_of_one_name_stay_three(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "dispute.db") as ledger:
        ledger.put(map(hashed, (
            says("b1", "Ratna Lestari", role="hakim", affiliation="Pengadilan Negeri Ende"),
            says("b2", "Ratna Lestari", role="direktur", affiliation="PT Angin Timur"),
            says("b3", "Ratna Lestari", kind="organisation"),
        )))  # fmt: skip
        assert [row.id for row in queries.actors(ledger, sort="name")] == [
            "ratna-lestari", "ratna-lestari-2", "ratna-lestari-3",
        ]  # fmt: skip
        reasons = [row.reason for row in reviewing.suggestions(ledger)]
        assert any("role and affiliation differ" in reason for reason in reasons)
        assert any("one is a body and the other a person" in reason for reason in reasons)


def test_an_article_that_cannot_be_stored_leaves_no_actor(tmp_path: Path) -> None:
    broken = msgspec.structs.replace(ZELENSKY[0], statements=ZELENSKY[0].statements * 2)
    with Ledger.open(tmp_path / "dispute.db") as ledger, ledger.run(command="add") as run:
        ledger.put(map(hashed, (broken, ZELENSKY[2])), run=run)
        assert [row.name for row in queries.actors(ledger)] == ["KPK"]


def _earlier(path: Path, articles: tuple[Article, ...]) -> None:
    """Make a ledger as an earlier version wrote it: without the tables of actors across articles and all later ones."""
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, articles))
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA foreign_keys = OFF")
    for view in ("links_read", "statements_read", "actors_read"):
        raw.execute(f"DROP VIEW {view}")
    raw.execute("DROP INDEX statements_score")
    raw.execute("DROP INDEX articles_newest")
    raw.execute("DROP TABLE reviews")
    for sql in (*ACTOR_TABLES, *reversed(ACROSS_TABLES), *REVIEW_TABLES, *DISMISSAL_TABLES, *ISSUE_LOG):
        verb, kind, name, *_ = sql.split()
        if verb == "CREATE" and kind in ("TABLE", "TRIGGER"):
            raw.execute(f"DROP {kind} {name}")
    for sql in FIRST_TABLES:
        if sql.split()[:2] == ["CREATE", "VIEW"] or sql.split()[2] in ("reviews", "reviews_key"):
            raw.execute(sql)
    for migration in MIGRATIONS[2:]:
        raw.execute("DELETE FROM migrations WHERE name = ?", (migration.name,))
    raw.commit()
    raw.close()


def test_a_ledger_of_the_earlier_version_is_migrated_and_resolved(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    _earlier(path, (*ZELENSKY, DAM, REPLY, STRIKE))
    with pytest.raises(LedgerError, match="ujar doctor"):
        Ledger.open(path, readonly=True)
    with Ledger.open(path, create=False) as ledger:
        assert doctor(ledger) == []
        assert [row.articles for row in queries.actors(ledger, name=("*zelensky*", "sari wulan"))] == [3, 2]
        assert ledger.article("dam") == DAM


def _as_earlier_rules_had_it(path: Path) -> None:
    """Part the articles `b1` and `b2`, as rules did that took no one with another office for the same."""
    with Ledger.open(path) as ledger, ledger.connection.transaction():
        connection = ledger.connection
        connection.execute(
            "INSERT INTO canonical_actors SELECT 'ratri-2', stem, 9, name, kind, 'actors.v1', side, side_by"
            " FROM canonical_actors WHERE id = 'ratri-wirakarna'"
        )
        connection.execute("UPDATE actor_members SET actor = 'ratri-2', made_by = 'actors.v1' WHERE article = 'b2'")
        connection.execute("DELETE FROM migrations WHERE name = '0010_actors_v2'")


def test_actors_of_earlier_rules_are_decided_anew(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    judge = says("b1", "Ratri Wirakarna", role="hakim", affiliation="Pengadilan Negeri Ende")
    director = says("b2", "Ratri Wirakarna", role="direktur", affiliation="PT Angin Timur")
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, (judge, director)))
    _as_earlier_rules_had_it(path)
    with Ledger.open(path) as ledger:
        assert [(row.id, row.articles) for row in queries.actors(ledger)] == [("ratri-wirakarna", 2)]
        assert doctor(ledger) == []


def test_what_a_person_decided_about_actors_of_earlier_rules_stays(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, (says("b1", "Ratri Wirakarna"), says("b2", "Ratri Wirakarna"))))
    _as_earlier_rules_had_it(path)
    with Ledger.open(path) as ledger:
        assert len(list(queries.actors(ledger))) == 1
        reviewing.split(ledger, "ratri-wirakarna", ("b2",), by="rina")
        ledger.connection.execute("DELETE FROM migrations WHERE name = '0010_actors_v2'")
    with Ledger.open(path) as ledger:
        assert len(list(queries.actors(ledger))) == 2
        reviewing.undo(ledger, by="rina")
        assert [row.articles for row in queries.actors(ledger)] == [2]
        assert doctor(ledger) == []


def test_governments_of_articles_on_a_country_are_its_state(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "dispute.db") as ledger:
        place = PlaceMention(start=0, end=4, kind="place", name="Jakarta", country="ID", granularity="admin1")
        for number in (1, 2):
            article = says(f"g{number}", "Pemerintah", kind="organisation")
            ledger.put([hashed(msgspec.structs.replace(article, places=(place,)))])
        ledger.put(
            [hashed(says("g3", "Pemerintah", kind="organisation")), hashed(says("g4", "Indonesia", kind="state"))]
        )
        found = {row.id: (row.name, row.kind, row.articles) for row in queries.actors(ledger)}
        assert found == {
            "indonesia": ("Indonesia", "state", 3), "pemerintah": ("Pemerintah", "organisation", 1),
        }  # fmt: skip
        (row,) = queries.actors(ledger, name="indonesia")
        assert "Pemerintah" in row.aliases
        assert doctor(ledger) == []


def test_doctor_finds_and_mends_what_another_program_took_out(ledger: Ledger) -> None:
    with ledger.connection.transaction():
        ledger.connection.execute("DELETE FROM actor_members WHERE article = 'a2'")
        ledger.connection.execute("DELETE FROM actor_facts WHERE value = 'KPK'")
    findings = doctor(ledger)
    assert {finding.check for finding in findings} == {"actors"}
    repair(ledger, findings)
    assert doctor(ledger) == []
    (row,) = queries.actors(ledger, name="volodymyr zelenskyy")
    assert row.articles == 3


def test_the_work_does_not_grow_with_the_ledger(tmp_path: Path) -> None:
    """Counted in steps of SQLite's machine, which are the same on every machine."""

    def steps(ledger: Ledger, first: int) -> int:
        count = 0

        def step() -> int:
            nonlocal count
            count += 1
            return 0

        ledger.connection.raw.set_progress_handler(step, 1000)
        ledger.put(hashed(synthetic(number, statements=8)) for number in range(first, first + 64))
        ledger.connection.raw.set_progress_handler(None, 0)
        return count

    with Ledger.open(tmp_path / "large.db") as ledger:
        steps(ledger, 0)
        early = steps(ledger, 100)
        ledger.put(hashed(synthetic(number, statements=8)) for number in range(200, 1000))
        late = steps(ledger, 1000)
    assert late < 3 * early


def test_what_turns_out_to_be_a_body_is_decided_about_anew(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "dispute.db") as ledger:
        ledger.put([hashed(says("k1", "Kitabisa", role="ketua")), hashed(says("k2", "Kitabisa", kind="organisation"))])
        assert len(list(queries.actors(ledger))) == 2
        ledger.put([hashed(again(says("k1", "Kitabisa", kind="organisation")))])
        (row,) = queries.actors(ledger)
        assert (row.kind, row.articles, row.roles) == ("organisation", 2, ())
        assert doctor(ledger) == []
