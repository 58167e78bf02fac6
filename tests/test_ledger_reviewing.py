"""What people decide about actors: statements follow, everything can be taken back, new extractions keep it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from actor_articles import again, says
from ledger_samples import hashed
from ujar.cli.review import review
from ujar.errors import InvalidDecision
from ujar.ledger import Ledger, doctor, queries, reviewing

ARTICLES = (
    says("c1", "Ratna Lestari", role="hakim", affiliation="Pengadilan Negeri Ende"),
    says("c2", "Ratna Lestari", role="direktur", affiliation="PT Angin Timur"),
    says("c3", "Ratna Lestari", role="direktur", affiliation="PT Angin Timur"),
    says("c4", "Bupati Ende"),
    says("c5", "Yayasan Laut Arum", kind="organisation"),
)
JUDGE, DIRECTOR = "ratna-lestari", "ratna-lestari-2"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        opened.put(map(hashed, ARTICLES))
        yield opened


def _speakers(ledger: Ledger) -> dict[str, str]:
    """The name of the speaker of each article, as `ujar statements` shows it."""
    return {
        row.article.id: row.speaker.actor
        for row in queries.statements(ledger)
        if row.speaker is not None and not isinstance(row.speaker, tuple)
    }


def _state(ledger: Ledger) -> list[list[tuple[object, ...]]]:
    tables = ("canonical_actors", "actor_members", "actor_facts", "actor_suggestions")
    return [sorted(ledger.connection.rows(f"SELECT * FROM {table}"), key=repr) for table in tables]


def test_before(ledger: Ledger) -> None:
    assert _speakers(ledger) == {
        "c1": JUDGE, "c2": DIRECTOR, "c3": DIRECTOR, "c4": "bupati-ende", "c5": "yayasan-laut-arum",
    }  # fmt: skip


def test_merge(ledger: Ledger) -> None:
    assert reviewing.merge(ledger, JUDGE, DIRECTOR, by="rina") == DIRECTOR
    assert {_speakers(ledger)[article] for article in ("c1", "c2", "c3")} == {DIRECTOR}
    (row,) = queries.actors(ledger, name="ratna lestari")
    assert (row.articles, row.roles) == (3, ("direktur", "hakim"))
    assert not list(reviewing.suggestions(ledger))
    assert doctor(ledger) == []


def test_merge_into_the_one_that_is_named(ledger: Ledger) -> None:
    assert reviewing.merge(ledger, JUDGE, DIRECTOR, into=JUDGE, by="rina") == JUDGE
    assert _speakers(ledger)["c3"] == JUDGE


def test_a_new_article_finds_the_merged_actor(ledger: Ledger) -> None:
    reviewing.merge(ledger, "bupati-ende", JUDGE, into=JUDGE, by="rina")
    ledger.put([hashed(says("c6", "Bupati Ende")), hashed(says("c7", "Ratna Lestari", affiliation="PN Ende"))])
    assert _speakers(ledger)["c7"] == JUDGE


def test_rename(ledger: Ledger) -> None:
    reviewing.rename(ledger, JUDGE, "  Ratna  Lestari (hakim) ", by="rina")
    (row,) = queries.statements(ledger, speaker="ratna lestari (hakim)")
    assert row.article.id == "c1"
    ledger.put([hashed(says("c8", "Ratna Lestari", role="hakim", affiliation="Pengadilan Negeri Ende"))])
    assert len(list(queries.statements(ledger, speaker="ratna lestari (hakim)"))) == 2
    assert [row.name for row in queries.actors(ledger, name="*(hakim)")] == ["Ratna Lestari (hakim)"]


def test_side(ledger: Ledger) -> None:
    reviewing.set_side(ledger, JUDGE, "pengadilan", by="rina")
    ledger.put([hashed(again(ARTICLES[0]))])
    assert [row.id for row in queries.actors(ledger, side="pengadilan")] == [JUDGE]
    reviewing.set_side(ledger, JUDGE, None, by="rina")
    assert [row.side for row in queries.actors(ledger, article="c1")] == [None]


def test_split(ledger: Ledger) -> None:
    new = reviewing.split(ledger, DIRECTOR, ["c3.txt"], by="rina")
    assert new == "ratna-lestari-3"
    assert _speakers(ledger)["c2"] == DIRECTOR
    assert _speakers(ledger)["c3"] == new
    assert new not in {row.actor for row in reviewing.suggestions(ledger)}
    ledger.put([hashed(again(ARTICLES[2]))])
    assert _speakers(ledger)["c3"] == new
    assert doctor(ledger) == []


def test_suggestions_are_accepted_or_rejected(ledger: Ledger) -> None:
    (suggestion,) = reviewing.suggestions(ledger)
    assert (suggestion.actor, suggestion.other, suggestion.path) == (DIRECTOR, JUDGE, "c2.txt")
    reviewing.reject(ledger, suggestion.number, by="rina")
    assert not list(reviewing.suggestions(ledger))
    ledger.put([hashed(again(article)) for article in ARTICLES])
    assert not list(reviewing.suggestions(ledger))
    reviewing.undo(ledger, by="rina")
    reviewing.accept(ledger, suggestion.number, by="rina")
    assert _speakers(ledger)["c1"] == _speakers(ledger)["c3"]


CHANGES: list[Callable[[Ledger], object]] = [
    lambda ledger: reviewing.merge(ledger, JUDGE, DIRECTOR, by="rina"),
    lambda ledger: reviewing.merge(ledger, "yayasan-laut-arum", JUDGE, into=JUDGE, by="rina"),
    lambda ledger: reviewing.rename(ledger, JUDGE, "Hakim Ratna", by="rina"),
    lambda ledger: reviewing.set_side(ledger, JUDGE, "pengadilan", by="rina"),
    lambda ledger: reviewing.split(ledger, DIRECTOR, ["c3"], by="rina"),
    lambda ledger: reviewing.accept(ledger, next(reviewing.suggestions(ledger)).number, by="rina"),
    lambda ledger: reviewing.reject(ledger, next(reviewing.suggestions(ledger)).number, by="rina"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_taken_back_and_done_again(ledger: Ledger, change: Callable[[Ledger], object]) -> None:
    before = _state(ledger)
    change(ledger)
    after = _state(ledger)
    assert before != after
    for _ in range(2):
        reviewing.undo(ledger, by="joko")
        assert _state(ledger) == before
        reviewing.redo(ledger, by="joko")
        assert _state(ledger) == after
    assert [row.decision for row in reviewing.log(ledger)][:4] == ["redo", "undo", "redo", "undo"]
    assert doctor(ledger) == []


def test_the_log_says_who_and_when_and_what(ledger: Ledger) -> None:
    reviewing.rename(ledger, JUDGE, "Hakim Ratna", by="rina")
    reviewing.undo(ledger, by="joko")
    undo, rename = reviewing.log(ledger)
    assert (undo.decision, undo.of, undo.reviewer) == ("undo", rename.number, "joko")
    assert (rename.decision, rename.reviewer, rename.undone) == ("rename", "rina", True)
    assert "Hakim Ratna" in rename.summary
    assert rename.decided.endswith("Z")


def test_a_decision_that_others_build_on_is_not_taken_back(ledger: Ledger) -> None:
    reviewing.rename(ledger, JUDGE, "Hakim Ratna", by="rina")
    reviewing.rename(ledger, JUDGE, "Ibu Ratna", by="rina")
    with pytest.raises(InvalidDecision, match="take back 2 first"):
        reviewing.undo(ledger, 1, by="rina")
    reviewing.undo(ledger, by="rina")
    reviewing.undo(ledger, by="rina")
    with pytest.raises(InvalidDecision, match="no decision to take back"):
        reviewing.undo(ledger, by="rina")


def test_nothing_is_done_again_over_a_newer_decision(ledger: Ledger) -> None:
    with pytest.raises(InvalidDecision, match="nothing to do again"):
        reviewing.redo(ledger, by="rina")
    reviewing.rename(ledger, JUDGE, "Hakim Ratna", by="rina")
    reviewing.undo(ledger, by="rina")
    reviewing.rename(ledger, JUDGE, "Ibu Ratna", by="rina")
    with pytest.raises(InvalidDecision, match="another one about the same actors"):
        reviewing.redo(ledger, by="rina")


def test_decisions_survive_new_extractions(ledger: Ledger) -> None:
    reviewing.merge(ledger, "yayasan-laut-arum", "bupati-ende", into="bupati-ende", by="rina")
    bare = msgspec.structs.replace(again(ARTICLES[4]), statements=(), actors=())
    ledger.put([hashed(bare)])
    assert "c5" not in _speakers(ledger)
    assert doctor(ledger) == []
    ledger.put([hashed(again(ARTICLES[4], "test.v3"))])
    assert _speakers(ledger)["c5"] == "bupati-ende"
    ledger.remove(["c5"])
    ledger.put([hashed(ARTICLES[4])])
    assert _speakers(ledger)["c5"] == "bupati-ende"


def test_what_joined_a_split_actor_is_decided_anew_when_the_split_is_taken_back(ledger: Ledger) -> None:
    new = reviewing.split(ledger, DIRECTOR, ["c3"], by="rina")
    reviewing.set_side(ledger, "bupati-ende", "kabupaten", by="rina")
    with ledger.connection.transaction():
        ledger.connection.execute("UPDATE actor_members SET actor = ? WHERE article = 'c2'", (new,))
    ledger.put([hashed(says("c9", "Ratna Lestari", role="direktur", affiliation="PT Angin Timur"))])
    reviewing.undo(ledger, 1, by="rina")
    assert new not in _speakers(ledger).values()
    assert set(_speakers(ledger)) == {"c1", "c2", "c3", "c4", "c5", "c9"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda ledger: reviewing.merge(ledger, "ratna-lestri", JUDGE, by="x"), "Did you mean ratna-lestari"),
        (lambda ledger: reviewing.merge(ledger, "Ratna Lestari", "c", by="x"), "Several actors are called"),
        (lambda ledger: reviewing.merge(ledger, JUDGE, JUDGE, by="x"), "same actor already"),
        (lambda ledger: reviewing.merge(ledger, JUDGE, DIRECTOR, into="bupati-ende", by="x"), "one of the two"),
        (lambda ledger: reviewing.rename(ledger, JUDGE, " ", by="x"), "at least one letter"),
        (lambda ledger: reviewing.rename(ledger, "\ud800", "A", by="x"), "no actor"),
        (lambda ledger: reviewing.split(ledger, JUDGE, ["c9"], by="x"), "None of these articles"),
        (lambda ledger: reviewing.split(ledger, DIRECTOR, ["c2", "c3"], by="x"), "leave at least one"),
        (lambda ledger: reviewing.accept(ledger, 99, by="x"), "no open suggestion 99"),
        (lambda ledger: reviewing.undo(ledger, 7, by="x"), "no decision 7"),
    ],
)
def test_what_cannot_be_decided_changes_nothing(
    ledger: Ledger, change: Callable[[Ledger], object], message: str
) -> None:
    before = _state(ledger)
    with pytest.raises(InvalidDecision, match=message):
        change(ledger)
    assert _state(ledger) == before
    assert reviewing.log(ledger) == []


def test_the_command(ledger: Ledger) -> None:
    def run(*arguments: str) -> str:
        result = CliRunner(env={"COLUMNS": "120"}).invoke(review, [ledger.path, *arguments])
        assert result.exit_code == 0, result.output
        return result.output

    assert "role and affiliation differ" in run("suggestions", "--csv")
    assert run("accept", "1", "--by", "rina").startswith("1: accept by rina")
    assert run("rename", DIRECTOR, "Ratna", "--by", "rina").startswith("2: rename by rina: 'Ratna Lestari'")
    assert run("side", "Ratna", "utara", "--by", "rina").startswith("3: side by rina")
    assert run("side", "Ratna", "--none", "--by", "rina").startswith("4: side by rina")
    assert run("undo", "--by", "rina").startswith("5: undo by rina: side 4")
    assert run("redo", "--by", "rina").startswith("6: redo by rina: side 4")
    assert "the new actor is" in run("split", "Ratna", "--article", "c3", "--by", "rina")
    assert "merge by" in run("merge", "bupati-ende", "yayasan-laut-arum")
    assert len(run("log", "--nl").splitlines()) == 8
    result = CliRunner().invoke(review, [ledger.path, "merge", "ratna-lestri", "bupati-ende"])
    assert (result.exit_code, "Did you mean" in result.output) == (1, True)
    result = CliRunner().invoke(review, [ledger.path, "side", "Ratna"])
    assert result.exit_code == 2


REVIEWER = """
import sys
from ujar.ledger import Ledger, reviewing

with Ledger.open(sys.argv[1], create=False) as ledger:
    for number in range(20):
        reviewing.set_side(ledger, sys.argv[2], f"{sys.argv[3]}{number}", by=sys.argv[3])
"""
WRITER = """
import sys
from actor_articles import says
from ledger_samples import hashed
from ujar.ledger import Ledger

with Ledger.open(sys.argv[1]) as ledger:
    for number in range(40):
        ledger.put([hashed(says(f"w{number}", "Ratna Lestari", role="hakim", affiliation="Pengadilan Negeri Ende"))])
"""


def test_two_reviewers_and_a_writer_at_once(ledger: Ledger) -> None:
    path = os.pathsep.join((str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")))
    started = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", script, ledger.path, *arguments],
            env={**os.environ, "PYTHONPATH": path},
            stderr=subprocess.PIPE,
            text=True,
        )
        for script, arguments in ((REVIEWER, (JUDGE, "a")), (REVIEWER, (DIRECTOR, "b")), (WRITER, ()))
    ]
    assert [(process.communicate(timeout=60)[1], process.returncode) for process in started] == [("", 0)] * 3
    assert len(reviewing.log(ledger)) == 40
    (judge,) = queries.actors(ledger, article="c1")
    assert (judge.side, len(list(queries.statements(ledger, speaker="ratna lestari")))) == ("a19", 43)
    assert doctor(ledger) == []
