"""Decisions and new extractions, bulk acceptance, and what to review next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from ledger_samples import DAM, REPLY, STRIKE, hashed, synthetic
from test_ledger_reviews import DENIAL, MISLED, SAFE, TALKS, WATER, again, rows, statement
from ujar.errors import InvalidDecision, InvalidQuery
from ujar.ledger import Ledger, doctor, issues, reviews
from ujar.ledger.reviews import Edit
from ujar.link.issues import Codebook, Issue
from ujar.records import Article

replace = msgspec.structs.replace


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        opened.put(map(hashed, (DAM, REPLY)))
        yield opened


def _put(ledger: Ledger, article: Article) -> None:
    ledger.put([hashed(article)])


def _orphans(ledger: Ledger) -> list[tuple[str, str]]:
    return [(one.decision.statement, one.reason) for one in reviews.orphans(ledger)]


def test_what_was_decided_stands_over_what_a_later_machine_says(ledger: Ledger) -> None:
    reviews.accept(ledger, SAFE, by="rina")
    reviews.edit(ledger, DENIAL, Edit(act="refuse"), by="rina")
    reviews.reject(ledger, TALKS, by="rina")
    later = tuple(replace(one, act="warn", score=0.4, made_by="id.rules.v9") for one in DAM.statements)
    _put(ledger, again(DAM, "v9", statements=later))
    acts = {one.id: (one.act, one.made_by) for one in ledger.article("dam").statements}  # type: ignore[union-attr]
    assert acts == {SAFE: ("claim", "id.rules.v1"), DENIAL: ("refuse", "person")}
    assert _orphans(ledger) == []
    assert doctor(ledger) == []
    for _ in range(3):
        reviews.undo(ledger, by="rina")
    assert ledger.article("dam") == again(DAM, "v9", statements=later)


def test_a_statement_that_is_not_found_any_more_orphans_its_decisions(ledger: Ledger) -> None:
    reviews.accept(ledger, SAFE, by="rina")
    reviews.edit(ledger, DENIAL, Edit(act="refuse"), by="rina")
    reviews.reject(ledger, TALKS, by="rina")
    _put(ledger, again(DAM, "v9", statements=(), links=()))
    gone = "the statement is not found any more"
    assert _orphans(ledger) == [(SAFE, gone), (DENIAL, gone)]
    assert reviews.states(ledger, "dam") == {}
    _put(ledger, again(DAM, "v10"))
    assert _orphans(ledger) == []
    assert [one.state for one in reviews.states(ledger, "dam").values()] == ["accepted", "edited", "rejected"]


def test_other_words_at_the_spans_orphan_a_decision(ledger: Ledger) -> None:
    reviews.reject(ledger, SAFE, by="rina")
    _put(ledger, replace(DAM, text=DAM.text.replace("itu aman", "itu  aib")))
    assert _orphans(ledger) == [(SAFE, "the text has other words there now")]
    assert statement(ledger, SAFE) is not None


def test_an_addition_survives_and_gives_way_to_its_own_words(ledger: Ledger) -> None:
    start = DAM.text.index("200 orang")
    new = Edit(content=((start, start + 9),), kind="indirect", act="announce")
    identifier = reviews.add(ledger, "dam", new, by="rina")
    _put(ledger, again(DAM, "v9"))
    assert statement(ledger, identifier) is not None
    _put(ledger, replace(DAM, text=DAM.text.replace("200 orang", "300 orang")))
    assert statement(ledger, identifier) is None
    assert _orphans(ledger) == [(identifier, "the text has other words there now")]


def test_an_article_that_is_taken_out_keeps_its_decisions(ledger: Ledger) -> None:
    reviews.reject(ledger, SAFE, by="rina")
    ledger.remove(["dam"])
    assert _orphans(ledger) == [(SAFE, "the article is not in the ledger")]
    assert ledger.connection.value("SELECT count(*) FROM review_states") == 0
    _put(ledger, DAM)
    assert statement(ledger, SAFE) is None
    assert _orphans(ledger) == []


def test_a_link_and_a_position_without_the_other_end_are_orphans(ledger: Ledger) -> None:
    issues.put_codebook(ledger, Codebook(issues=(Issue(name="Dam", words=("aman",)),)))
    reviews.link(ledger, SAFE, MISLED, "contradicts", by="rina")
    reviews.code(ledger, SAFE, "dam", "supports", by="rina")
    ledger.remove(["reply"])
    issues.put_codebook(ledger, Codebook())
    assert {reason for _, reason in _orphans(ledger)} == {
        "the statement that it links to is not in the ledger", "the issue is not in the codebook",
    }  # fmt: skip
    _put(ledger, REPLY)
    assert [reason for _, reason in _orphans(ledger)] == ["the issue is not in the codebook"]
    sql = "SELECT count(*) FROM links WHERE from_statement = ? AND to_statement = ?"
    assert ledger.connection.value(sql, (SAFE, MISLED)) == 1


def test_the_doctor_sees_records_that_are_not_what_was_decided(ledger: Ledger) -> None:
    reviews.edit(ledger, SAFE, Edit(act="warn"), by="rina")
    ledger.connection.execute("UPDATE statements SET act = 'ask' WHERE id = ?", (SAFE,))
    (finding,) = doctor(ledger)
    assert (finding.check, finding.article) == ("reviews", "dam")


def test_accept_above_is_one_entry(ledger: Ledger) -> None:
    before = rows(ledger)
    reviews.accept(ledger, SAFE, by="budi")
    assert reviews.accept_above(ledger, 0.5, by="rina") == 4
    assert reviews.accept_above(ledger, 0.5, by="rina") == 0
    (row, _) = reviews.progress(ledger)
    assert (row.accepted, row.open) == (3, 0)
    assert reviews.states(ledger, "dam")[SAFE].reviewer == "budi"
    assert doctor(ledger) == []
    reviews.undo(ledger, by="rina")
    assert list(reviews.states(ledger, "dam")) == [SAFE]
    reviews.redo(ledger, by="rina")
    assert len(reviews.states(ledger, "reply")) == 2
    assert doctor(ledger) == []
    reviews.undo(ledger, by="rina")
    reviews.undo(ledger, by="budi")
    assert rows(ledger) == before


def test_accept_above_of_one_article_and_wrong_scores(ledger: Ledger) -> None:
    assert reviews.accept_above(ledger, 0.6, by="rina", article="reply") == 0
    assert reviews.accept_above(ledger, 0.4, by="rina", article="reply") == 2
    with pytest.raises(InvalidDecision, match="from 0 to 1"):
        reviews.accept_above(ledger, 90, by="rina")


def test_what_was_accepted_in_bulk_stays_after_a_new_extraction(ledger: Ledger) -> None:
    reviews.accept_above(ledger, 0, by="rina")
    later = tuple(replace(one, act="warn") for one in REPLY.statements)
    _put(ledger, again(REPLY, "v9", statements=later))
    assert [one.act for one in ledger.article("reply").statements] == ["claim", "promise"]  # type: ignore[union-attr]
    reviews.undo(ledger, by="rina")
    assert [one.act for one in ledger.article("reply").statements] == ["warn", "warn"]  # type: ignore[union-attr]
    assert doctor(ledger) == []


def test_the_queue_by_place(ledger: Ledger) -> None:
    _put(ledger, STRIKE)
    order = [SAFE, DENIAL, TALKS, MISLED, WATER, "strike.40-48"]
    assert [row.id for row in reviews.queue(ledger, "rina", order="place")] == order
    reviews.accept(ledger, DENIAL, by="budi")
    reviews.reject(ledger, MISLED, by="budi")
    left = [SAFE, TALKS, WATER, "strike.40-48"]
    assert [row.id for row in reviews.queue(ledger, "rina", order="place", limit=9)] == left
    walked = [SAFE]
    while (row := reviews.next_after(ledger, "rina", walked[-1])) is not None:
        walked.append(row.id)
    assert walked == left
    after = reviews.next_after(ledger, "rina", MISLED)
    assert after is not None
    assert after.id == WATER
    assert reviews.next_after(ledger, "rina", "dam.1-2") is None
    with pytest.raises(InvalidQuery, match="no order"):
        reviews.queue(ledger, "rina", order="taste")  # type: ignore[arg-type]


def test_the_queue_asks_first_for_the_unsure_and_the_unseen(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "other.db") as ledger:
        base = synthetic(1, statements=16)
        scores = (0.5, 0.5, 0.52, 0.9) * 4
        statements = tuple(replace(one, score=score) for one, score in zip(base.statements, scores, strict=True))
        _put(ledger, replace(base, statements=statements))
        rows = reviews.queue(ledger, "rina", limit=16)
        assert len({row.id for row in rows}) == 16
        assert [row.score for row in rows[:6]] == [0.5] * 4 + [0.52] * 2
        actors = [row.speaker.actor for row in rows[:6]]  # type: ignore[union-attr]
        assert len(set(actors)) == 6
        reviews.accept(ledger, rows[0].id, by="rina")
        assert reviews.queue(ledger, "rina", limit=1)[0].speaker != rows[0].speaker
