"""Links between articles and near-copies in the ledger: found as articles come and go."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from across_articles import AGENCY_REPORT, report, said
from ledger_samples import hashed
from ujar import read as read_text
from ujar.analyse import timeline
from ujar.cli.links import links
from ujar.cli.statements import statements
from ujar.ledger import Ledger, doctor, migrations, queries
from ujar.ledger.doctor import repair
from ujar.link.across import ACROSS
from ujar.records import Article, Link

replace = msgspec.structs.replace

CLAIM = said("claim", "pengerukan merusak hutan bakau di sisi timur teluk", act="accuse", day="2021-03-01")
AGAIN = said(
    "again", "that dredging damaged mangrove forests on the east side of the bay", act="accuse", lang="en",
    day="2021-03-04",
)  # fmt: skip
DENIAL = said(
    "denial", "pengerukan merusak hutan bakau di sisi timur teluk", by="PT Citra", kind="organisation", act="deny",
    day="2021-03-05",
)  # fmt: skip
OTHER = said("other", "harga beras naik sejak awal tahun di pasar induk", day="2021-03-06")

COPIED = "pengerukan merusak tempat ikan bertelur"
ADDED = "Made Surya menambahkan bahwa dua perahu hilang sejak kapal keruk datang."


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        yield opened


def _links(ledger: Ledger) -> list[tuple[str, str, str]]:
    return [(row.from_.article, row.relation, row.to.article) for row in queries.links(ledger, across=True)]


EXPECTED = [("again", "repeats", "claim"), ("denial", "denies", "claim")]


@pytest.mark.parametrize("order", list(permutations((CLAIM, AGAIN, DENIAL, OTHER))), ids=lambda order: "")
def test_links_do_not_depend_on_the_order(ledger: Ledger, order: tuple[Article, ...]) -> None:
    for article in order:
        ledger.put([hashed(article)])
    assert _links(ledger) == EXPECTED
    assert doctor(ledger) == []


def test_a_link_shows_its_words_and_its_maker(ledger: Ledger) -> None:
    ledger.put(map(hashed, (CLAIM, DENIAL)))
    (row,) = queries.links(ledger, across=True)
    assert row.made_by == ACROSS
    assert row.evidence == "shared: pengerukan, merusak, hutan, bakau, sisi, timur"
    assert 0.5 < row.score < 1


def test_links_go_and_come_with_their_articles(ledger: Ledger) -> None:
    ledger.put(map(hashed, (CLAIM, AGAIN, DENIAL)))
    ledger.remove(["claim"])
    assert _links(ledger) == [("denial", "denies", "again")]
    ledger.put([hashed(CLAIM)])
    assert _links(ledger) == EXPECTED
    (statement,) = CLAIM.statements
    ledger.put([(replace(CLAIM, statements=(replace(statement, act="ask"),)), "other")])
    assert _links(ledger) == [("denial", "denies", "again")]


def test_what_others_stored_is_left_alone(ledger: Ledger) -> None:
    ledger.put(map(hashed, (CLAIM, AGAIN, OTHER)))
    own = replace(_stored(ledger), from_=OTHER.statements[0].id, made_by="person", relation="agrees")
    ledger.put_links([own])
    assert _links(ledger) == [("again", "repeats", "claim"), ("other", "agrees", "claim")]
    ledger.put([(CLAIM, "other")])
    ledger.relink()
    assert _links(ledger) == [("again", "repeats", "claim"), ("other", "agrees", "claim")]


def _stored(ledger: Ledger) -> Link:
    """Return the only link that there is as a record."""
    (row,) = queries.links(ledger)
    return Link(
        from_=row.from_.statement, to=row.to.statement, relation=row.relation, score=row.score,
        evidence=row.evidence, made_by=row.made_by,
    )  # fmt: skip


def test_one_link_a_statement_however_often_it_was_said(ledger: Ledger) -> None:
    many = [
        said(f"a{n}", "pengerukan merusak hutan bakau di teluk", by=f"Warga {n}", day=f"2021-04-0{n}")
        for n in range(1, 9)
    ]
    ledger.put(map(hashed, many))
    links = _links(ledger)
    assert [start for start, _, _ in links] == [f"a{n}" for n in range(2, 9)]
    assert {end for _, _, end in links} == {"a1"}


ORIGINAL = report("agency", day="2021-05-01", contents=(COPIED,))
COPY = report(
    "paper", day="2021-05-02", contents=(COPIED, "dua perahu hilang"), text=f"MELANTING — {AGENCY_REPORT}{ADDED}\n"
)
CUT = report("short", day="2021-05-01", contents=(COPIED,), text=AGENCY_REPORT[: len(AGENCY_REPORT) * 3 // 4])


@pytest.mark.parametrize("order", list(permutations((ORIGINAL, COPY, CUT, OTHER))), ids=lambda order: "")
def test_copies_are_found_in_any_order(ledger: Ledger, order: tuple[Article, ...]) -> None:
    for article in order:
        ledger.put([hashed(article)])
    copies = {row.id: row.copy_of for row in queries.articles(ledger)}
    assert copies == {"agency": None, "paper": "agency", "short": "agency", "other": None}
    assert _links(ledger) == []
    assert doctor(ledger) == []


def test_copies_count_once_and_additions_count(ledger: Ledger) -> None:
    ledger.put(map(hashed, (ORIGINAL, COPY, CUT)))
    assert len(list(queries.statements(ledger))) == 4
    distinct = [row.words.content for row in queries.statements(ledger, copies=False)]
    assert distinct == [COPIED, "dua perahu hilang"]
    (surya,) = queries.actors(ledger)
    assert (surya.articles, surya.statements) == (1, 2)
    assert [entry.words for entry in timeline(ledger)] == distinct


def test_without_the_original_a_copy_stands_for_it(ledger: Ledger) -> None:
    ledger.put(map(hashed, (ORIGINAL, COPY, CUT)))
    ledger.remove(["agency"])
    copies = {row.id: row.copy_of for row in queries.articles(ledger)}
    assert copies == {"paper": "short", "short": None}
    assert [row.words.content for row in queries.statements(ledger, copies=False)] == [COPIED, "dua perahu hilang"]
    assert doctor(ledger) == []


def test_another_report_on_the_same_day_is_no_copy(ledger: Ledger) -> None:
    first_two = AGENCY_REPORT.split(". ")[:2]
    own = [f"Kalimat ke-{n} ditulis oleh wartawan koran itu sendiri tanpa kantor berita mana pun" for n in range(7)]
    text = ". ".join([*first_two, *own])
    ledger.put(map(hashed, (ORIGINAL, report("own", day="2021-05-01", text=text))))
    assert {row.copy_of for row in queries.articles(ledger)} == {None}


def test_a_ledger_of_an_earlier_version_is_linked_when_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.db"
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, (CLAIM, AGAIN, ORIGINAL, COPY)))
        connection = ledger.connection
        for table in ("article_prints", "article_copies", "statement_copies", "proposition_pairs", "propositions"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DROP TRIGGER article_prints_delete")
        connection.execute("DELETE FROM links WHERE article IS NULL")
        connection.execute("DELETE FROM migrations WHERE name = ?", (migrations.MIGRATIONS[3].name,))
    with Ledger.open(path) as ledger:
        assert _links(ledger) == [("again", "repeats", "claim")]
        assert {row.id: row.copy_of for row in queries.articles(ledger)}["paper"] == "agency"
        assert doctor(ledger) == []


def test_links_of_earlier_rules_are_replaced_when_a_ledger_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, (CLAIM, AGAIN, DENIAL)))
        connection = ledger.connection
        connection.execute("UPDATE links SET made_by = 'across.v1', relation = 'revises' WHERE article IS NULL")
        connection.execute("DELETE FROM migrations WHERE name = '0009_across_v2'")
    with Ledger.open(path) as ledger:
        assert _links(ledger) == EXPECTED
        assert {row.made_by for row in queries.links(ledger, across=True)} == {ACROSS}


@pytest.mark.parametrize(("verb", "linked"), [("denied", True), ("did not deny", False), ("never denied", False)])
def test_a_denial_across_articles_and_none(ledger: Ledger, verb: str, linked: bool) -> None:
    deed = "tanks and artillery across the border into eastern Ukraine."
    texts = (
        f"BRUSSELS, 1 November 2014 - NATO accused Russia of sending {deed}",
        f"MOSCOW, 3 November 2014 - Russia {verb} that it had sent {deed}",
    )
    ledger.put(hashed(read_text(text, lang="en")) for text in texts)
    assert [relation for _, relation, _ in _links(ledger)] == (["denies"] if linked else [])


def test_doctor_sees_what_was_not_compared(ledger: Ledger) -> None:
    ledger.put(map(hashed, (CLAIM, AGAIN)))
    ledger.connection.execute("DELETE FROM propositions")
    (finding,) = doctor(ledger)
    assert finding.check == "links across articles"
    repair(ledger, [finding])
    assert doctor(ledger) == []
    assert _links(ledger) == [("again", "repeats", "claim")]


def test_the_command_lists_links_across_and_links_again(tmp_path: Path) -> None:
    path = tmp_path / "dispute.db"
    with Ledger.open(path) as opened:
        opened.put(map(hashed, (CLAIM, AGAIN, OTHER)))
        opened.connection.execute("DELETE FROM links")
    shown = CliRunner().invoke(links, [str(path), "--across", "--json"])
    assert json.loads(shown.stdout) == []
    again = CliRunner().invoke(links, [str(path), "--across", "--again", "--json"])
    assert [(row["relation"], row["to"]["path"]) for row in json.loads(again.stdout)] == [("repeats", "claim.txt")]


def test_the_command_leaves_copies_out(tmp_path: Path) -> None:
    path = tmp_path / "dispute.db"
    with Ledger.open(path) as opened:
        opened.put(map(hashed, (ORIGINAL, COPY)))
    for option, number in (("--copies", 3), ("--no-copies", 2)):
        shown = CliRunner().invoke(statements, [str(path), option, "--json"])
        assert len(json.loads(shown.stdout)) == number
