"""Reviews of records: decisions have effect at once, everything can be taken back, new extractions keep it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import msgspec
import pytest

from ledger_samples import ACROSS, DAM, REPLY, hashed
from ujar.acts import Act
from ujar.errors import InvalidDecision
from ujar.ledger import Ledger, doctor, issues, queries, reviews
from ujar.ledger.reviews import Edit, NewSpeaker
from ujar.link.issues import Codebook, Issue
from ujar.records import Article, MadeBy, Speaker, Statement

SAFE, DENIAL, TALKS = (statement.id for statement in DAM.statements)
MISLED, WATER = (statement.id for statement in REPLY.statements)
BOOK = Codebook(issues=(Issue(name="Dam", words=("bendungan", "water")), Issue(name="Talks", words=("berunding",))))

TABLES = {
    "statements": "id, article, position, kind, act, source, cue, content, role, affiliation, source_spans, cue_spans,"
    " content_spans, role_spans, affiliation_spans, joint, addressee, target, negated, conditional, hypothetical, said,"
    " said_granularity, said_method, within, score, made_by",
    "statement_speakers": "*",
    "links": "article, position, from_statement, to_statement, relation, score, evidence, made_by",
    "statement_issues": "*",
    "actors": "*",
    "actor_names": "*",
    "actor_members": "*",
    "actor_facts": "*",
    "canonical_actors": "*",
    "events": "*",
    "article_copies": "*",
    "statement_copies": "*",
    "machine_records": "*",
    "review_states": "*",
    "decided_links": "*",
    "decided_codes": "*",
    "links_aside": "*",
}


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        opened.put(map(hashed, (DAM, REPLY)))
        opened.put_links((ACROSS,))
        issues.put_codebook(opened, BOOK)
        yield opened


def rows(ledger: Ledger) -> dict[str, list[tuple[object, ...]]]:
    """Every row that reviews may touch, without the numbers that name nothing."""
    return {
        table: sorted(ledger.connection.rows(f"SELECT {columns} FROM {table}"), key=repr)
        for table, columns in TABLES.items()
    }


def statement(ledger: Ledger, identifier: str) -> Statement | None:
    article = ledger.article(identifier.rsplit(".", 1)[0])
    assert article is not None
    return next((one for one in article.statements if one.id == identifier), None)


def links(ledger: Ledger) -> set[tuple[str, str, str, str]]:
    return {(row.from_.statement, row.to.statement, row.relation, row.made_by) for row in queries.links(ledger)}


def codes(ledger: Ledger) -> dict[tuple[str, str], tuple[str, str]]:
    sql = "SELECT statement, issue, position, made_by FROM statement_issues"
    return {(one, issue): (position, by) for one, issue, position, by in ledger.connection.rows(sql)}


def again(article: Article, version: str, **changes: object) -> Article:
    """The article as a later version would extract it."""
    return msgspec.structs.replace(article, made_by=MadeBy(statements=version), **changes)


def test_accept_changes_no_record(ledger: Ledger) -> None:
    before = ledger.article("dam")
    reviews.accept(ledger, SAFE, by="rina", note="clear")
    assert ledger.article("dam") == before
    (state,) = reviews.states(ledger, "dam").values()
    assert (state.statement, state.state, state.reviewer, state.note) == (SAFE, "accepted", "rina", "clear")


def test_reject_takes_everything_of_it_out(ledger: Ledger) -> None:
    reviews.reject(ledger, SAFE, by="rina")
    assert statement(ledger, SAFE) is None
    assert [row.id for row in queries.statements(ledger, words="aman")] == []
    assert not any(SAFE in (start, end) for start, end, *_ in links(ledger))
    assert not any(one == SAFE for one, _ in codes(ledger))
    inner = statement(ledger, DENIAL)
    assert inner is not None
    assert inner.within is None
    (decision,) = reviews.decisions(ledger)
    assert (decision.before, decision.after) == (DAM.statements[0], None)
    assert doctor(ledger) == []


def test_edit_keeps_the_id(ledger: Ledger) -> None:
    text = DAM.text
    content = (text.index("itu aman"), text.index("itu aman") + 8)
    reviews.edit(
        ledger, SAFE, Edit(act="deny", content=(content,), negated=True, speaker="joko", target=" warga  Ende "),
        by="rina",
    )  # fmt: skip
    new = statement(ledger, SAFE)
    assert new is not None
    assert (new.act, new.content, new.negated, new.target) == ("deny", (content,), True, "warga Ende")
    assert new.speaker == Speaker(actor="person.joko", name="Joko", kind="person", resolved_by="name")
    assert (new.made_by, new.score, new.cue) == ("person", 1.0, DAM.statements[0].cue)
    assert [row.id for row in queries.statements(ledger, words="itu aman")] == [SAFE]
    assert [row.id for row in queries.statements(ledger, words="bendungan")] == []
    assert (DENIAL, SAFE, "denies", "id.rules.v1") in links(ledger)
    assert doctor(ledger) == []


def test_a_new_speaker_is_an_actor_of_the_article_and_the_ledger(ledger: Ledger) -> None:
    reviews.edit(ledger, SAFE, Edit(speaker=NewSpeaker(name="Dinas  Air", kind="organisation")), by="rina")
    assert [row.id for row in queries.statements(ledger, speaker="dinas air")] == [SAFE]
    assert [row.name for row in queries.actors(ledger, name="dinas air")] == ["Dinas Air"]
    reviews.undo(ledger, by="rina")
    assert list(queries.actors(ledger, name="dinas air")) == []


def test_add(ledger: Ledger) -> None:
    start = DAM.text.index("200 orang")
    new = Edit(content=((start, start + 9),), kind="indirect", act="announce", speaker=("joko", "Sari Wulan"))
    identifier = reviews.add(ledger, "dam", new, by="rina")
    assert identifier == f"dam.{start}-{start + 9}"
    article = ledger.article("dam")
    assert article is not None
    assert [one.id for one in article.statements] == [SAFE, DENIAL, TALKS, identifier]
    assert reviews.states(ledger, "dam")[identifier].state == "added"
    assert reviews.add(ledger, "dam", new, by="rina") == f"{identifier}.2"


def test_links_within_an_article(ledger: Ledger) -> None:
    reviews.unlink(ledger, DENIAL, SAFE, by="rina")
    reviews.link(ledger, TALKS, SAFE, "agrees", by="rina")
    assert {(start, end) for start, end, *_ in links(ledger)} == {(TALKS, SAFE), (ACROSS.from_, ACROSS.to)}


def test_links_between_articles_stay_decided(ledger: Ledger) -> None:
    reviews.unlink(ledger, ACROSS.from_, ACROSS.to, by="rina")
    reviews.link(ledger, MISLED, SAFE, "contradicts", by="rina")
    wanted = {(DENIAL, SAFE, "denies", "id.rules.v1"), (MISLED, SAFE, "contradicts", "person")}
    assert links(ledger) == wanted
    ledger.relink()
    ledger.put([hashed(again(REPLY, "v9")), hashed(again(DAM, "v9"))])
    ledger.put_links((ACROSS,))
    assert links(ledger) == wanted
    reviews.undo(ledger, by="rina")
    reviews.undo(ledger, by="rina")
    assert (ACROSS.from_, ACROSS.to, ACROSS.relation, ACROSS.made_by) in links(ledger)


def test_codes_stay_decided_and_carry_over(ledger: Ledger) -> None:
    assert codes(ledger)[DENIAL, "dam"] == ("none", "issues.v1")
    reviews.code(ledger, SAFE, "Dam", "opposes", by="rina")
    reviews.uncode(ledger, TALKS, "talks", by="rina")
    for _ in range(2):
        found = codes(ledger)
        assert found[SAFE, "dam"] == ("opposes", "person")
        assert found[DENIAL, "dam"][0] == "supports"
        assert (TALKS, "talks") not in found
        issues.put_codebook(ledger, BOOK)
        ledger.put([hashed(again(DAM, "v9"))])


def test_undo_and_redo_are_of_each_reviewer(ledger: Ledger) -> None:
    before = rows(ledger)
    reviews.edit(ledger, SAFE, Edit(act="deny"), by="rina")
    reviews.reject(ledger, WATER, by="budi")
    reviews.undo(ledger, by="rina")
    assert statement(ledger, SAFE) == DAM.statements[0]
    assert statement(ledger, WATER) is None
    reviews.undo(ledger, by="budi")
    assert rows(ledger) == before
    with pytest.raises(InvalidDecision, match="nothing of budi"):
        reviews.undo(ledger, by="budi")
    reviews.redo(ledger, by="rina")
    new = statement(ledger, SAFE)
    assert new is not None
    assert new.act == "deny"
    with pytest.raises(InvalidDecision, match="rina has taken nothing back"):
        reviews.redo(ledger, by="rina")
    assert [entry.decision for entry in reviews.log(ledger)] == ["redo", "undo", "undo", "reject", "edit"]


def test_what_another_builds_on_is_not_taken_back(ledger: Ledger) -> None:
    reviews.edit(ledger, SAFE, Edit(act="deny"), by="rina")
    reviews.edit(ledger, SAFE, Edit(negated=True), by="budi")
    with pytest.raises(InvalidDecision, match="entry 2 of budi builds on"):
        reviews.undo(ledger, by="rina")
    with pytest.raises(InvalidDecision, match="only budi can take it back"):
        reviews.undo(ledger, 2, by="rina")
    reviews.undo(ledger, by="budi")
    reviews.undo(ledger, by="rina")
    assert statement(ledger, SAFE) == DAM.statements[0]
    reviews.edit(ledger, SAFE, Edit(act="warn"), by="budi")
    with pytest.raises(InvalidDecision, match="came after it"):
        reviews.redo(ledger, by="rina")


@pytest.mark.parametrize(
    ("decide", "message"),
    [
        (lambda ledger: reviews.accept(ledger, "dam.1-2", by="rina"), "no statement 'dam.1-2'"),
        (lambda ledger: reviews.accept(ledger, SAFE, by="  "), "say who decides"),
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(content=((5, 4),)), by="rina"), "cannot be at"),
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(content=((0, 9999),)), by="rina"), "cannot be at"),
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(cue=((0, 9), (5, 12))), by="rina"), "do not overlap"),
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(content=()), by="rina"), "needs a content"),
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(act="claim"), by="rina"), "like that already"),
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(act="sing"), by="rina"), "no act 'sing'"),  # type: ignore[arg-type]
        (lambda ledger: reviews.edit(ledger, SAFE, Edit(speaker="Nobody"), by="rina"), "no actor 'Nobody'"),
        (lambda ledger: reviews.add(ledger, "dam", Edit(content=((0, 5),)), by="rina"), "needs its kind, act"),
        (lambda ledger: reviews.add(ledger, "none", Edit(content=((0, 5),)), by="rina"), "no article 'none'"),
        (lambda ledger: reviews.link(ledger, SAFE, SAFE, "answers", by="rina"), "to itself"),
        (lambda ledger: reviews.link(ledger, DENIAL, SAFE, "denies", by="rina"), "already"),
        (lambda ledger: reviews.link(ledger, SAFE, "dam.1-2", "denies", by="rina"), "no statement 'dam.1-2'"),
        (lambda ledger: reviews.unlink(ledger, SAFE, TALKS, by="rina"), "no such link"),
        (lambda ledger: reviews.code(ledger, SAFE, "Whales", "none", by="rina"), "no issue 'Whales'"),
        (lambda ledger: reviews.uncode(ledger, SAFE, "talks", by="rina"), "is not about talks"),
    ],
)
def test_what_cannot_be_decided_leaves_no_trace(
    ledger: Ledger, decide: Callable[[Ledger], object], message: str
) -> None:
    before = rows(ledger)
    with pytest.raises(InvalidDecision, match=message):
        decide(ledger)
    assert rows(ledger) == before
    assert list(reviews.log(ledger)) == []


def test_a_rejected_statement_cannot_be_decided_about(ledger: Ledger) -> None:
    reviews.reject(ledger, SAFE, by="budi")
    with pytest.raises(InvalidDecision, match="rejected by budi"):
        reviews.accept(ledger, SAFE, by="rina")


def test_progress_counts_people_only(ledger: Ledger) -> None:
    assert {row.article: (row.statements, row.open) for row in reviews.progress(ledger)} == {
        "dam": (3, 3), "reply": (2, 2),
    }  # fmt: skip
    reviews.accept(ledger, SAFE, by="rina")
    reviews.reject(ledger, DENIAL, by="rina")
    (row,) = reviews.progress(ledger, "dam")
    assert (row.statements, row.accepted, row.rejected, row.open) == (2, 1, 1, 1)


def test_reviewers_in_threads_lose_nothing(ledger: Ledger) -> None:
    # No act is in both: who comes second would find the statement like that already.
    acts: dict[str, tuple[Act, ...]] = {
        "rina": ("warn", "ask", "threaten", "promise"),
        "budi": ("criticise", "agree", "support", "oppose"),
    }

    def work(reviewer: str) -> None:
        for act in acts[reviewer]:
            with Ledger.open(ledger.path, create=False) as own:
                reviews.edit(own, SAFE, Edit(act=act), by=reviewer)
                reviews.add(own, "dam", Edit(content=((0, 5),), kind="indirect", act="claim"), by=reviewer)

    threads = [Thread(target=work, args=(name,)) for name in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    edits = [one for one in reviews.decisions(ledger) if one.decision == "edit"]
    assert [one.before for one in edits[1:]] == [one.after for one in edits[:-1]]
    assert statement(ledger, SAFE) == edits[-1].after
    assert sum(entry.decision == "add" for entry in reviews.log(ledger)) == 8
    assert doctor(ledger) == []
