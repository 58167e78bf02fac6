"""Changes of the codebook in the ledger: each is kept, taken back and done again; positions that people set stay."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from disputed import BOOK, dispute
from ujar.errors import CodebookError, InvalidDecision, LedgerError
from ujar.ledger import Ledger, codebook, codebook_log, reviews
from ujar.ledger.doctor import doctor
from ujar.ledger.issues import coded
from ujar.ledger.reviews.orphans import orphans
from ujar.ledger.schema import ISSUE_LOG
from ujar.link.issues import Codebook, Issue, SideWords

LORRIES = Issue(
    name="Lorries", parent="Road", words=("lorry", "lorries"), definition="Whether they came", examples=("Not one",),
    sides={"Company": SideWords(position="supports", words=("on time",))},
)  # fmt: skip


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(dispute(tmp_path / "dam.db")) as opened:
        yield opened


def _state(ledger: Ledger) -> object:
    codes = sorted((row.id, row.issue, row.position, row.reason) for row in coded(ledger))
    return codebook.codebook(ledger), codes, codebook.dismissed(ledger)


def _statement(ledger: Ledger, issue: str) -> str:
    return next(row.id for row in coded(ledger, [issue]))


def _positions(ledger: Ledger, statement: str) -> dict[str, str]:
    return {row.issue: row.position for row in coded(ledger) if row.id == statement}


def test_every_kind_of_change_is_kept_and_taken_back_in_order(ledger: Ledger) -> None:
    changes: list[Callable[[], object]] = [
        lambda: codebook.add_issue(ledger, LORRIES, by="rina"),
        lambda: codebook.accept_phrase(ledger, "fields", name="Land", by="rina"),
        lambda: codebook.change_issue(ledger, "dam", Issue(name="The dam", words=("cracked",)), by="rina"),
        lambda: codebook.change_issue(ledger, "road", Issue(name="Way", words=("road",)), by="rina"),
        lambda: codebook.remove_issue(ledger, "the-dam", by="rina"),
        lambda: codebook.dismiss(ledger, "on time", by="rina"),
        lambda: codebook.put_codebook(ledger, Codebook(issues=(Issue(name="Land"), Issue(name="Dam"))), by="rina"),
    ]
    states = [_state(ledger)]
    for change in changes:
        change()
        states.append(_state(ledger))
    assert [row.decision for row in codebook_log.log(ledger)[:7]][::-1] == [
        "add", "accept", "change", "change", "remove", "dismiss", "replace",
    ]  # fmt: skip
    assert {(row.reviewer, row.undone) for row in codebook_log.log(ledger)[:7]} == {("rina", False)}
    for before in reversed(states[:-1]):
        codebook_log.undo(ledger, by="rina")
        assert _state(ledger) == before
    for after in states[1:]:
        codebook_log.redo(ledger, by="rina")
        assert _state(ledger) == after
    with pytest.raises(InvalidDecision, match="nothing to do again"):
        codebook_log.redo(ledger, by="rina")
    assert doctor(ledger) == []


def test_a_change_is_told_field_by_field(ledger: Ledger) -> None:
    road = codebook.codebook(ledger).issues[1]
    codebook.change_issue(ledger, "dam", Issue(name="The dam", words=("dam",)), by="rina")
    codebook.dismiss(ledger, "on time", by="budi")
    renaming, dismissal = (codebook_log.changed(ledger, row.number) for row in codebook_log.log(ledger)[1::-1])
    dam, below = renaming.issues
    assert (dam.before and dam.before.name, dam.after and dam.after.name) == ("Dam", "The dam")
    assert (below.before, below.after) == (road, msgspec.structs.replace(road, parent="The dam"))
    assert (dismissal.dismissed, dismissal.issues) == (("on time",), ())
    assert [row.decision for row in codebook_log.log(ledger, issue="the-dam")] == ["change", "replace"]
    assert codebook_log.log(ledger, issue="tolls") == []
    codebook_log.undo(ledger, by="rina")
    back = codebook_log.changed(ledger, codebook_log.log(ledger)[0].number)
    assert (back.issues[0].before, back.issues[0].after) == (dam.after, dam.before)
    assert [row.decision for row in codebook_log.log(ledger, issue="dam")] == ["undo", "change", "replace"]


def test_what_changes_nothing_is_not_kept(ledger: Ledger) -> None:
    before = codebook_log.log(ledger)
    codebook.change_issue(ledger, "dam", codebook.codebook(ledger).issues[0], by="rina")
    codebook.put_codebook(ledger, BOOK, by="rina")
    codebook.dismiss(ledger, "on time", by="rina")
    codebook.dismiss(ledger, "on time", by="budi")
    assert len(codebook_log.log(ledger)) == len(before) + 1


def test_a_change_that_later_ones_build_on_is_taken_back_after_them(ledger: Ledger) -> None:
    codebook.add_issue(ledger, Issue(name="Trade"), by="rina")
    codebook.change_issue(ledger, "trade", Issue(name="Trade", definition="Goods"), by="budi")
    adding, changing = (row.number for row in codebook_log.log(ledger)[1::-1])
    with pytest.raises(InvalidDecision, match=f"Decision i{adding} is what i{changing} builds on"):
        codebook_log.undo(ledger, adding, by="rina")
    codebook.add_issue(ledger, msgspec.structs.replace(LORRIES, parent="Trade"), by="rina")
    codebook_log.undo(ledger, changing, by="rina")
    before = _state(ledger)
    with pytest.raises(InvalidDecision, match="'Lorries' has the parent 'trade', which is no issue"):
        codebook_log.undo(ledger, adding, by="rina")
    assert _state(ledger) == before
    codebook_log.undo(ledger, by="rina")
    codebook_log.undo(ledger, adding, by="rina")
    assert [issue.name for issue in codebook.codebook(ledger).issues] == ["Dam", "Road"]


def test_without_a_number_it_is_ones_own_latest(ledger: Ledger) -> None:
    codebook.add_issue(ledger, Issue(name="Trade"), by="rina")
    codebook.add_issue(ledger, Issue(name="Fields"), by="budi")
    assert codebook_log.undo(ledger, by="  rina ").summary == "'Trade'"
    with pytest.raises(InvalidDecision, match="There is no decision to take back"):
        codebook_log.undo(ledger, by="rina")
    with pytest.raises(InvalidDecision, match="nothing to do again"):
        codebook_log.redo(ledger, by="budi")
    codebook.add_issue(ledger, Issue(name="Trade", words=("goods",)), by="budi")
    with pytest.raises(InvalidDecision, match="another one about the same issues came after it"):
        codebook_log.redo(ledger, by="rina")


def test_what_is_refused_leaves_no_line(ledger: Ledger) -> None:
    before = codebook_log.log(ledger)
    with pytest.raises(CodebookError):
        codebook.change_issue(ledger, "road", Issue(name="Dam"), by="rina")
    with pytest.raises(InvalidDecision, match="say who decides"):
        codebook.remove_issue(ledger, "dam", by=" ")
    assert codebook_log.log(ledger) == before


def test_positions_that_people_set_come_back_with_their_issue(ledger: Ledger) -> None:
    statement = _statement(ledger, "dam")
    reviews.code(ledger, statement, "dam", "opposes", by="rina")
    reviews.uncode(ledger, other := [row.id for row in coded(ledger, ["dam"])][-1], "dam", by="rina")
    before = _state(ledger)
    codebook.remove_issue(ledger, "dam", by="budi")
    assert _positions(ledger, statement) == {}
    assert {one.reason for one in orphans(ledger)} == {"the issue is not in the codebook"}
    codebook_log.undo(ledger, by="budi")
    assert _state(ledger) == before
    assert (_positions(ledger, statement), _positions(ledger, other)) == ({"dam": "opposes"}, {})
    assert list(orphans(ledger)) == []


def test_positions_that_people_set_go_along_with_another_name(ledger: Ledger) -> None:
    first, second = [row.id for row in coded(ledger, ["dam"])][:2]
    reviews.code(ledger, first, "dam", "opposes", by="rina")
    codebook.change_issue(ledger, "dam", Issue(name="Water", words=("dam",)), by="budi")
    reviews.code(ledger, second, "water", "supports", by="rina")
    assert (_positions(ledger, first)["water"], _positions(ledger, second)["water"]) == ("opposes", "supports")
    assert list(orphans(ledger)) == []
    codebook_log.undo(ledger, by="budi")
    assert (_positions(ledger, first)["dam"], _positions(ledger, second)["dam"]) == ("opposes", "supports")
    reviews.undo(ledger, by="rina")
    codebook_log.redo(ledger, by="budi")
    assert _positions(ledger, first)["water"] == "opposes"
    reviews.undo(ledger, by="rina")
    assert {entry.undone for entry in reviews.log(ledger) if entry.of is None} == {True}
    assert doctor(ledger) == []


def test_positions_of_a_blind_round_go_along_with_another_name(ledger: Ledger) -> None:
    statement = _statement(ledger, "dam")
    article = statement.split(".")[0]
    number = reviews.start_round(ledger, "pilot", ["rina", "budi"], [article], by="sari")
    reviews.code(ledger, statement, "dam", "opposes", by="rina")
    codebook.change_issue(ledger, "dam", Issue(name="Water", words=("dam",)), by="sari")
    (decision,) = reviews.decisions(ledger, viewer="rina")
    assert decision.after == reviews.Coded(issue="water", position="opposes")
    for name in ("rina", "budi"):
        reviews.finished(ledger, number, name, article)
    (found,) = reviews.disagreements(ledger, number, article)
    assert reviews.Coded(issue="water", position="opposes") in found.versions.values()


def test_a_name_that_comes_back_for_another_issue_brings_no_positions(ledger: Ledger) -> None:
    statement = _statement(ledger, "dam")
    reviews.code(ledger, statement, "dam", "opposes", by="rina")
    before = _state(ledger)
    codebook.remove_issue(ledger, "dam", by="budi")
    codebook.change_issue(ledger, "road", Issue(name="Dam", words=("lorry",)), by="budi")
    assert "dam" not in _positions(ledger, statement)
    codebook_log.undo(ledger, by="budi")
    codebook_log.undo(ledger, by="budi")
    assert _state(ledger) == before
    assert _positions(ledger, statement)["dam"] == "opposes"


def test_an_earlier_ledger_gets_a_log_that_begins_with_its_dismissals(tmp_path: Path) -> None:
    path = dispute(tmp_path / "old.db")
    with Ledger.open(path) as ledger:
        codebook.dismiss(ledger, 'a "phrase"', by="rina")
    raw = sqlite3.connect(path)
    for sql in ISSUE_LOG:
        if sql.split()[0] == "CREATE":
            raw.execute(f"DROP TABLE {sql.split()[2]}")
    raw.execute("DELETE FROM migrations WHERE name = '0008_issue_decisions'")
    raw.commit()
    raw.close()
    with pytest.raises(LedgerError, match="ujar doctor"):
        Ledger.open(path, readonly=True)
    with Ledger.open(path, create=False) as ledger:
        assert doctor(ledger) == []
        (row,) = codebook_log.log(ledger)
        assert (row.decision, row.reviewer, row.undone) == ("dismiss", "rina", False)
        assert codebook_log.changed(ledger, row.number).dismissed == ('a "phrase"',)
        codebook_log.undo(ledger, by="rina")
        assert codebook.dismissed(ledger) == []
        codebook_log.redo(ledger, by="rina")
        assert codebook.dismissed(ledger) == ['a "phrase"']
