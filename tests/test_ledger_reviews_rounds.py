"""Blind rounds: no effect and no view of others before the end; then differences side by side, and settling."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ledger_samples import DAM, REPLY, hashed
from test_ledger_reviews import BOOK, DENIAL, MISLED, SAFE, TALKS, codes, links, rows, statement
from ujar.errors import InvalidDecision
from ujar.ledger import Ledger, doctor, issues, reviews
from ujar.ledger.reviews import Edit
from ujar.records import Statement

START = DAM.text.index("200 orang")
NEW = Edit(content=((START, START + 9),), kind="indirect", act="announce")
WIDER = Edit(content=((START, START + 16),), kind="indirect", act="announce")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        opened.put(map(hashed, (DAM, REPLY)))
        issues.put_codebook(opened, BOOK)
        yield opened


@pytest.fixture
def round_(ledger: Ledger) -> int:
    return reviews.start_round(ledger, "pilot", ["rina", "budi"], ["dam"], by="sari")


def _finish(ledger: Ledger, round_: int) -> None:
    assert reviews.finished(ledger, round_, "rina", "dam") == ("budi",)
    assert reviews.finished(ledger, round_, "budi", "dam") == ()


def _ids(ledger: Ledger, reviewer: str) -> list[str]:
    return [one.id for one in reviews.version(ledger, "dam", reviewer).statements]


def test_decisions_have_no_effect_and_are_seen_by_their_reviewer_alone(ledger: Ledger, round_: int) -> None:
    before = rows(ledger)
    reviews.reject(ledger, SAFE, by="rina")
    added = reviews.add(ledger, "dam", NEW, by="rina")
    reviews.edit(ledger, added, Edit(act="warn"), by="rina")
    assert rows(ledger) == before
    assert _ids(ledger, "rina") == [DENIAL, TALKS, added]
    assert _ids(ledger, "budi") == [SAFE, DENIAL, TALKS]
    assert reviews.states(ledger, "dam") == reviews.states(ledger, "dam", viewer="budi") == {}
    assert reviews.states(ledger, "dam", viewer="rina")[SAFE].state == "rejected"
    assert list(reviews.log(ledger)) == list(reviews.log(ledger, viewer="budi")) == []
    assert list(reviews.decisions(ledger, viewer="budi")) == []
    assert len(list(reviews.log(ledger, viewer="rina"))) == 3
    with pytest.raises(InvalidDecision, match="no statement"):
        reviews.accept(ledger, added, by="budi")
    assert [row.id for row in reviews.queue(ledger, "rina", order="place")][:2] == [DENIAL, TALKS]
    assert reviews.queue(ledger, "budi", order="place")[0].id == SAFE
    reviews.undo(ledger, by="rina")
    reviews.undo(ledger, by="rina")
    assert _ids(ledger, "rina") == [DENIAL, TALKS]


def test_others_go_on_and_articles_of_the_round_are_left_out_of_bulk(ledger: Ledger, round_: int) -> None:
    reviews.accept(ledger, MISLED, by="rina")
    reviews.edit(ledger, SAFE, Edit(act="warn"), by="outsider")
    assert reviews.accept_above(ledger, 0, by="sari") == 1
    assert statement(ledger, SAFE).act == "warn"  # type: ignore[union-attr]
    assert reviews.version(ledger, "dam", "rina") == DAM


def test_what_was_decided_before_a_round_is_asked_again_in_it(ledger: Ledger) -> None:
    reviews.accept_above(ledger, 0, by="sari")
    assert reviews.queue(ledger, "rina") == []
    reviews.start_round(ledger, "pilot", ["rina", "budi"], ["dam"], by="sari")
    reviews.accept(ledger, DENIAL, by="rina")
    assert [row.id for row in reviews.queue(ledger, "rina", order="place")] == [SAFE, TALKS]
    assert reviews.queue(ledger, "sari") == []


def test_differences_side_by_side(ledger: Ledger, round_: int) -> None:
    reviews.reject(ledger, TALKS, by="rina")
    reviews.edit(ledger, SAFE, Edit(act="warn", speaker="joko"), by="rina")
    reviews.edit(ledger, DENIAL, Edit(act="refuse"), by="rina")
    reviews.edit(ledger, DENIAL, Edit(act="refuse"), by="budi")
    one, other = reviews.add(ledger, "dam", NEW, by="rina"), reviews.add(ledger, "dam", WIDER, by="budi")
    reviews.unlink(ledger, DENIAL, SAFE, by="budi")
    reviews.code(ledger, SAFE, "dam", "opposes", by="budi")
    with pytest.raises(InvalidDecision, match="budi, rina still review it"):
        reviews.disagreements(ledger, round_, "dam")
    _finish(ledger, round_)
    found = {row.key: row for row in reviews.disagreements(ledger, round_, "dam")}
    assert {key: row.differ for key, row in found.items()} == {
        f"statement {SAFE}": ("act", "speaker"),
        f"statement {TALKS}": ("presence",),
        f"statement {one}": ("content",),
        f"link {DENIAL} {SAFE} denies": ("presence",),
        f"code {SAFE} dam": ("position",),
    }
    versions = found[f"statement {one}"].versions
    assert {name: version.id for name, version in versions.items() if isinstance(version, Statement)} == {
        "rina": one, "budi": other,
    }  # fmt: skip


def test_settling_takes_what_is_alike_and_what_was_chosen(ledger: Ledger, round_: int) -> None:
    before = rows(ledger)
    for by in ("rina", "budi"):
        reviews.edit(ledger, DENIAL, Edit(act="refuse"), by=by)
        reviews.accept(ledger, SAFE, by=by)
        reviews.code(ledger, SAFE, "dam", "opposes", by=by)
        reviews.unlink(ledger, DENIAL, SAFE, by=by)
    reviews.reject(ledger, TALKS, by="rina")
    one, other = reviews.add(ledger, "dam", NEW, by="rina"), reviews.add(ledger, "dam", WIDER, by="budi")
    reviews.link(ledger, other, SAFE, "agrees", by="budi")
    _finish(ledger, round_)
    with pytest.raises(InvalidDecision, match="2 disagreements have no choice"):
        reviews.settle(ledger, round_, "dam", {}, by="sari")
    choices = {f"statement {TALKS}": "rina", f"statement {one}": "budi"}
    with pytest.raises(InvalidDecision, match="no disagreement about 'x'"):
        reviews.settle(ledger, round_, "dam", {**choices, "x": "rina"}, by="sari")
    with pytest.raises(InvalidDecision, match="'tono' has no version"):
        reviews.settle(ledger, round_, "dam", {**choices, f"statement {one}": "tono"}, by="sari")
    assert rows(ledger) == before
    reviews.settle(ledger, round_, "dam", choices, by="sari")
    article = ledger.article("dam")
    assert article is not None
    assert [(row.id, row.act) for row in article.statements] == [
        (SAFE, "claim"), (DENIAL, "refuse"), (other, "announce"),
    ]  # fmt: skip
    assert links(ledger) == {(other, SAFE, "agrees", "person")}
    assert codes(ledger)[SAFE, "dam"] == ("opposes", "person")
    assert {key: row.state for key, row in reviews.states(ledger, "dam").items()} == {
        SAFE: "accepted", DENIAL: "edited", other: "added", TALKS: "rejected",
    }  # fmt: skip
    assert doctor(ledger) == []
    (row,) = reviews.rounds(ledger)
    assert (row.settled, row.waiting("dam")) == (("dam",), ())
    reviews.undo(ledger, by="sari")
    assert rows(ledger) == before
    reviews.settle(ledger, round_, "dam", {**choices, f"statement {TALKS}": "budi"}, by="sari")
    assert statement(ledger, TALKS) == DAM.statements[2]


def test_a_settled_round_does_not_stand_in_the_way_of_taking_back(ledger: Ledger) -> None:
    reviews.reject(ledger, MISLED, by="rina")
    number = reviews.start_round(ledger, "pilot", ["rina", "budi"], ["dam"], by="sari")
    for by in ("rina", "budi"):
        reviews.reject(ledger, TALKS, by=by)
    _finish(ledger, number)
    reviews.settle(ledger, number, "dam", {}, by="sari")
    assert statement(ledger, TALKS) is None
    assert reviews.undo(ledger, by="rina").number == 1
    assert statement(ledger, MISLED) == REPLY.statements[0]
    with pytest.raises(InvalidDecision, match="decide otherwise now"):
        reviews.undo(ledger, 2, by="rina")


def test_who_is_done_decides_no_more(ledger: Ledger, round_: int) -> None:
    reviews.finished(ledger, round_, "rina", "dam")
    with pytest.raises(InvalidDecision, match="has finished dam"):
        reviews.accept(ledger, SAFE, by="rina")
    reviews.reopen(ledger, round_, "rina", "dam")
    reviews.accept(ledger, SAFE, by="rina")
    _finish(ledger, round_)
    with pytest.raises(InvalidDecision, match="settle it"):
        reviews.reopen(ledger, round_, "rina", "dam")
    with pytest.raises(InvalidDecision, match="has finished dam"):
        reviews.undo(ledger, by="rina")


@pytest.mark.parametrize(
    ("name", "reviewers", "articles", "message"),
    [
        ("pilot", ["a", "b"], ["reply"], "already"),
        ("next", ["a", " a "], ["reply"], "two reviewers"),
        ("next", ["a", "b"], ["none"], "no article 'none'"),
        ("next", ["a", "b"], ["dam"], "open in the round 'pilot'"),
        ("next", ["a", "b"], [], "at least one article"),
        (" ", ["a", "b"], ["reply"], "needs a name"),
    ],
)
def test_rounds_that_cannot_be(
    ledger: Ledger, round_: int, name: str, reviewers: list[str], articles: list[str], message: str
) -> None:
    with pytest.raises(InvalidDecision, match=message):
        reviews.start_round(ledger, name, reviewers, articles, by="sari")
    assert [row.number for row in reviews.rounds(ledger)] == [round_]


def test_versions_are_as_the_reviewers_left_them(ledger: Ledger, round_: int) -> None:
    reviews.reject(ledger, TALKS, by="rina")
    reviews.code(ledger, SAFE, "dam", "opposes", by="budi")
    with pytest.raises(InvalidDecision, match="budi, rina still review"):
        reviews.versions(ledger, round_)
    _finish(ledger, round_)
    found = reviews.versions(ledger, round_)
    assert {name: len(articles[0].statements) for name, articles in found.articles.items()} == {"budi": 3, "rina": 2}
    assert found.positions["budi"][SAFE]["dam"] == "opposes"
    assert found.positions["rina"].get(SAFE, {}).get("dam") != "opposes"
    choices = {one.key: "budi" for one in reviews.disagreements(ledger, round_, "dam")}
    reviews.settle(ledger, round_, "dam", choices, by="rina")
    reviews.edit(ledger, SAFE, Edit(act="warn"), by="rina")
    assert reviews.versions(ledger, round_).articles == found.articles
    ledger.remove(["dam"])
    assert reviews.versions(ledger, round_).gone == ("dam",)
    with pytest.raises(InvalidDecision, match="no round 9"):
        reviews.versions(ledger, 9)


def test_an_article_is_settled_once_unless_that_was_taken_back(ledger: Ledger, round_: int) -> None:
    reviews.reject(ledger, TALKS, by="rina")
    _finish(ledger, round_)
    choices = {f"statement {TALKS}": "rina"}
    assert reviews.settlement(ledger, round_, "dam") is None
    reviews.settle(ledger, round_, "dam", choices, by="sari")
    with pytest.raises(InvalidDecision, match="take that back first"):
        reviews.settle(ledger, round_, "dam", choices, by="sari")
    reviews.undo(ledger, by="sari")
    found = reviews.settlement(ledger, round_, "dam")
    assert found is not None
    assert (found.by, found.taken_back) == ("sari", True)
    reviews.settle(ledger, round_, "dam", choices, by="sari")
