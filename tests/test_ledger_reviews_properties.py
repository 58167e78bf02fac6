"""Whatever people decide: once all of it is taken back, the rows are as before; done again, they are as after."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_samples import ACROSS, DAM, REPLY, hashed
from test_ledger_reviews import BOOK, DENIAL, MISLED, SAFE, TALKS, WATER, again, rows
from ujar.errors import InvalidDecision
from ujar.ledger import Ledger, doctor, issues, reviews
from ujar.ledger.reviews import Edit, NewSpeaker

Step = Callable[[Ledger, str], object]

_ANY = st.sampled_from((SAFE, DENIAL, TALKS, MISLED, WATER, "dam.0-5"))
_SPANS = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: ((pair[0], sum(pair)),))
_EDITS = st.one_of(
    st.builds(lambda act: Edit(act=act), st.sampled_from(("deny", "claim", "warn"))),
    st.builds(lambda content: Edit(content=content), _SPANS),
    st.builds(lambda cue: Edit(cue=cue, negated=True), _SPANS),
    st.just(Edit(speaker=NewSpeaker(name="Dinas Air", kind="organisation"))),
    st.just(Edit(speaker=None, addressee="warga")),
)


def _new(content: tuple[tuple[int, int], ...]) -> Edit:
    return Edit(content=content, kind="indirect", act="claim")


_STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda one: lambda ledger, by: reviews.accept(ledger, one, by=by), _ANY),
    st.builds(lambda one: lambda ledger, by: reviews.reject(ledger, one, by=by), _ANY),
    st.builds(lambda one, new: lambda ledger, by: reviews.edit(ledger, one, new, by=by), _ANY, _EDITS),
    st.builds(lambda spans: lambda ledger, by: reviews.add(ledger, "dam", _new(spans), by=by), _SPANS),
    st.just(lambda ledger, by: reviews.add(ledger, "dam", _new(((0, 5),)), by=by)),
    st.builds(
        lambda one, two, relation: lambda ledger, by: reviews.link(ledger, one, two, relation, by=by),
        _ANY, _ANY, st.sampled_from(("denies", "agrees", "contradicts")),
    ),
    st.builds(lambda one, two: lambda ledger, by: reviews.unlink(ledger, one, two, by=by), _ANY, _ANY),
    st.builds(
        lambda one, position: lambda ledger, by: reviews.code(ledger, one, "dam", position, by=by),
        _ANY, st.sampled_from(("supports", "opposes", "none")),
    ),
    st.builds(lambda one: lambda ledger, by: reviews.uncode(ledger, one, "dam", by=by), _ANY),
    st.just(lambda ledger, by: reviews.undo(ledger, by=by)),
    st.just(lambda ledger, by: reviews.redo(ledger, by=by)),
)  # fmt: skip
_SEQUENCES = st.lists(st.tuples(_STEPS, st.sampled_from(("rina", "budi"))), max_size=10)


def _do(ledger: Ledger, sequence: list[tuple[Step, str]]) -> None:
    for step, by in sequence:
        try:
            step(ledger, by)
        except InvalidDecision:
            continue


def _take_all_back(ledger: Ledger) -> list[str]:
    order: list[str] = []
    while holding := [entry for entry in reviews.log(ledger) if entry.of is None and not entry.undone]:
        reviews.undo(ledger, holding[0].number, by=holding[0].reviewer)
        order.append(holding[0].reviewer)
    return order


def _fresh(folder: str) -> Ledger:
    ledger = Ledger.open(Path(folder) / "dispute.db")
    ledger.put(map(hashed, (DAM, REPLY)))
    ledger.put_links((ACROSS,))
    issues.put_codebook(ledger, BOOK)
    return ledger


@settings(max_examples=60, deadline=None)
@given(_SEQUENCES)
def test_all_taken_back_is_as_before_and_all_done_again_as_after(sequence: list[tuple[Step, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, _fresh(folder) as ledger:
        before = rows(ledger)
        _do(ledger, sequence)
        after = rows(ledger)
        assert doctor(ledger) == []
        order = _take_all_back(ledger)
        assert rows(ledger) == before
        for by in reversed(order):
            reviews.redo(ledger, by=by)
        assert rows(ledger) == after


@settings(max_examples=30, deadline=None)
@given(_SEQUENCES)
def test_a_new_extraction_of_the_same_records_changes_nothing(sequence: list[tuple[Step, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, _fresh(folder) as ledger:
        _do(ledger, sequence)
        after = rows(ledger)
        ledger.put([hashed(again(DAM, "v2")), hashed(again(REPLY, "v2"))])
        assert rows(ledger) == after
        assert doctor(ledger) == []
