"""Agreement between coders: figures against hand counts, and the disagreements side by side."""

from __future__ import annotations

import msgspec
import pytest

from coded_articles import REPORT, link, said, version
from evaluate_articles import found as found_in
from ujar.analyse import Agreement, Disagreement, agreement, disagreements
from ujar.analyse.agreement import F1
from ujar.errors import AgreementError
from ujar.records import Speaker, Statement

LATE = said("Ani Lestari", "said", "the ferry is late")
DENIED = said("Budi Santoso", "denied", "it", act="deny")
WARNED = said("The owner", "warned", "that prices will rise in May", act="warn")
ASKED = said("Dewi", "asked", "who pays", act="ask")
ALL = (LATE, DENIED, WARNED, ASKED)


def f1(both: int, one: int, other: int) -> F1:
    return F1(value=2 * both / (one + other), both=both, one=one, other=other)


def changed(statement: Statement, **values: object) -> Statement:
    return msgspec.structs.replace(statement, **values)


def test_the_same_coding_agrees_in_all() -> None:
    links = (link("it", "the ferry is late", "denies"),)
    found = agreement({name: [version(*ALL, links=links)] for name in ("Rina", "Tom", "Wati")})
    measures = found.measures
    for alpha in (measures.spans, measures.spans_and_acts, measures.acts_of_spans, measures.acts, measures.speakers):
        assert alpha.value == 1.0
    assert [(pair.one, pair.other) for pair in measures.pairs] == [("Rina", "Tom"), ("Rina", "Wati"), ("Tom", "Wati")]
    assert {(pair.exact.value, pair.found.value, pair.links.value) for pair in measures.pairs} == {(1.0, 1.0, 1.0)}
    assert (measures.passages, measures.alone) == (4, 0)
    assert found.excluded == ()
    assert disagreements({"Rina": [version(*ALL)], "Tom": [version(*ALL)]}) == []


def test_all_kinds_the_same_show_nothing() -> None:
    found = agreement({"Rina": [version(*ALL)], "Tom": [version(*ALL)]})
    assert found.measures.kinds.value is None
    assert found.measures.kinds.compared == 8
    assert found.measures.links.value is None


def test_counts_of_spans() -> None:
    shorter = changed(WARNED, content=((WARNED.content[0][0], WARNED.content[0][0] + 20),))
    half = changed(ASKED, content=((ASKED.content[0][0], ASKED.content[0][0] + 3),))
    (pair,) = agreement({"Rina": [version(*ALL)], "Tom": [version(LATE, shorter, half)]}).measures.pairs
    assert pair.exact == f1(1, 4, 3)
    assert pair.found == f1(2, 4, 3)


def test_marks_at_the_ends_of_a_content_do_not_count() -> None:
    start, end = LATE.content[0]
    (pair,) = agreement(
        {"Rina": [version(LATE)], "Tom": [version(changed(LATE, content=((start - 1, end + 1),)))]}
    ).measures.pairs
    assert pair.exact.value == 1.0


def test_how_much_nobody_coded() -> None:
    measures = agreement({"Rina": [version(LATE)], "Tom": [version(WARNED)]}).measures
    coded = len("the ferry is late") + len("that prices will rise in May")
    assert measures.characters == len(REPORT)
    assert measures.uncoded == pytest.approx(1 - coded / len(REPORT))
    assert measures.spans.value is not None
    assert measures.spans.value < 0
    assert measures.acts_of_spans.value is None
    assert (measures.passages, measures.alone) == (2, 2)


def test_acts_of_paired_statements_alone() -> None:
    other = (changed(LATE, act="announce"), DENIED, WARNED)
    found = agreement({"Rina": [version(*ALL)], "Tom": [version(*other)]})
    # Three pairs; n: claim, announce 1 each, deny, warn 2 each; o 4 of 6: 1 - 2 · 5 / (36 - 10).
    assert found.measures.acts.value == pytest.approx(1 - 10 / 26)
    assert found.measures.acts.compared == 6
    acts = {one.act: one for one in found.acts}
    assert list(acts) == ["claim", "deny", "warn", "ask", "announce"]
    assert acts["claim"].given == {"Rina": 1, "Tom": 0}
    assert acts["deny"].alpha.value == 1.0
    assert acts["ask"].found == f1(0, 1, 0)
    assert acts["ask"].alpha.value is None


def test_speakers_by_name_and_missing_ones_left_out() -> None:
    other = (
        changed(LATE, speaker=Speaker(actor="a9", name="ani  LESTARI", kind="person", resolved_by="role")),
        changed(DENIED, speaker=None),
        changed(WARNED, speaker=ASKED.speaker),
        ASKED,
    )
    speakers = agreement({"Rina": [version(*ALL)], "Tom": [version(*other)]}).measures.speakers
    # Ani twice, the owner once, Dewi three times; o 4 of 6.
    assert speakers.value == pytest.approx(1 - 2 * 5 / (36 - 4 - 1 - 9))
    assert speakers.compared == 6


def test_links_between_the_same_passages() -> None:
    ids = [one.id for one in ALL]
    one = version(*ALL, links=(link(ids[1], ids[0], "denies"), link(ids[2], ids[0], "repeats")))
    other = version(*ALL, links=(link(ids[1], ids[0], "answers"), link(ids[0], ids[2], "repeats")))
    measures = agreement({"Rina": [one], "Tom": [other]}).measures
    assert measures.pairs[0].links == f1(1, 2, 2)
    # Values: denies, answers, and repeats twice, whichever way it is written; o 2 of 4.
    assert measures.links.value == pytest.approx(1 - 2 * 3 / (16 - 1 - 1 - 4))


def test_the_direction_of_a_link_counts() -> None:
    ids = [one.id for one in ALL]
    one, other = (version(*ALL, links=(link(*ends, "answers"),)) for ends in ((ids[1], ids[0]), (ids[0], ids[1])))
    assert agreement({"Rina": [one], "Tom": [other]}).measures.pairs[0].links.value == 0.0


def test_a_link_from_a_statement_that_the_other_lacks() -> None:
    linked = version(*ALL, links=(link("it", "the ferry is late", "denies"),))
    measures = agreement({"Rina": [linked], "Tom": [version(LATE)]}).measures
    assert measures.pairs[0].links == f1(0, 1, 0)
    assert measures.links.compared == 0


def test_positions_and_issues() -> None:
    found = agreement(
        {"Rina": [version(LATE, WARNED)], "Tom": [version(LATE, WARNED)]},
        positions={
            "Rina": {LATE.id: {"fares": "opposes"}, WARNED.id: {"fares": "supports", "quay": "none"}},
            "Tom": {LATE.id: {"fares": "opposes"}, WARNED.id: {"fares": "opposes"}},
        },
    ).measures
    # Opposes three times, supports once; o 2 of 4.
    assert found.positions.value == pytest.approx(1 - 2 * 3 / (16 - 9 - 1))
    assert found.pairs[0].issues == f1(2, 3, 2)


def test_three_coders_meet_in_one_passage() -> None:
    start, end = WARNED.content[0]
    early, late = changed(WARNED, content=((start, end - 6),)), changed(WARNED, content=((start + 6, end),))
    found = agreement({"Rina": [version(WARNED)], "Tom": [version(early)], "Wati": [version(late)]}).measures
    assert (found.passages, found.alone) == (1, 0)
    assert found.acts.compared == 3
    (passage,) = disagreements({"Rina": [version(WARNED)], "Tom": [version(early)], "Wati": [version(late)]})
    assert passage.about == ("spans",)
    assert passage.span == (start, end)


def test_who_reads_nothing_in_an_article_differs_and_who_has_not_read_it_does_not() -> None:
    found = agreement(
        {
            "Rina": [version(LATE), version(DENIED, name="r2"), version(ASKED, name="r3")],
            "Tom": [version(), version(DENIED, name="r2")],
            "Wati": [version(LATE)],
        }
    )
    assert [(one.article, one.coders) for one in found.articles] == [
        ("r1", ("Rina", "Tom", "Wati")),
        ("r2", ("Rina", "Tom")),
    ]
    pairs = {(pair.one, pair.other): pair.found for pair in found.measures.pairs}
    assert (pairs["Rina", "Tom"].both, pairs["Rina", "Tom"].one, pairs["Rina", "Tom"].other) == (1, 2, 1)
    assert (pairs["Rina", "Wati"].both, pairs["Rina", "Wati"].one) == (1, 1)
    assert [(one.article, one.coder, one.record) for one in found.excluded] == [("r3", "Rina", None)]


def test_what_is_left_out_is_listed() -> None:
    blank = changed(LATE, id="blank", content=((len(REPORT) - 1, len(REPORT)),))
    found = agreement(
        {
            "Rina": [version(LATE, blank, links=(link(LATE.id, "x", "answers"),)), version(LATE, name="r2")],
            "Tom": [version(LATE), version(LATE, name="r2", text=REPORT + " More.")],
        }
    )
    assert [(one.article, one.coder, one.record, one.reason) for one in found.excluded] == [
        ("r1", "Rina", "blank", "its content holds no word"),
        ("r1", "Rina", "the ferry is late answers x", "an end is missing"),
        ("r2", None, None, "the coders have different texts of it"),
    ]
    assert found.measures.pairs[0].found.value == 1.0
    assert len(found.articles) == 1


def test_nothing_in_common() -> None:
    found = agreement({"Rina": [version(LATE)], "Tom": []})
    assert found.measures.uncoded is None
    assert found.measures.spans.value is None
    assert (found.measures.pairs, found.articles, found.acts) == ((), (), ())


def test_intervals_come_with_articles() -> None:
    names = [f"r{number}" for number in range(6)]
    one = [version(*ALL, name=name) for name in names]
    other = [version(*ALL[: 2 + number % 3], name=name) for number, name in enumerate(names)]
    found = agreement({"Rina": one, "Tom": other})
    for figure in (found.measures.spans, found.measures.pairs[0].found):
        assert figure.low is not None
        assert figure.value is not None
        assert figure.high is not None
        assert figure.low < figure.value < figure.high
    assert found.articles[0].measures.spans.low is None
    assert msgspec.json.decode(msgspec.json.encode(found), type=Agreement) == found


@pytest.mark.parametrize(
    ("versions", "message"),
    [({"Rina": [version()]}, "at least two"), ({"Rina": [version(), version()], "Tom": []}, "r1 twice")],
)
def test_what_cannot_be_compared(versions: dict[str, list[object]], message: str) -> None:
    with pytest.raises(AgreementError, match=message):
        agreement(versions)  # type: ignore[arg-type]


# Disagreements


def _about(found: list[Disagreement]) -> list[tuple[str, tuple[str, ...]]]:
    return [(REPORT[slice(*one.span)], one.about) for one in found]


def test_each_disagreement_with_its_sides() -> None:
    wider = changed(WARNED, content=((WARNED.content[0][0] + 5, WARNED.content[0][1]),), kind="mixed")
    ids = [one.id for one in ALL]
    rina = version(*ALL, links=(link(ids[1], ids[0], "denies"),))
    tom = version(ASKED, wider, changed(DENIED, act="refuse", speaker=None))
    found = disagreements({"Rina": [rina], "Tom": [tom]})
    assert _about(found) == [
        ("the ferry is late", ("missing",)),
        ("it", ("act", "speakers", "links")),
        ("that prices will rise in May", ("spans", "kind")),
    ]
    late, denied, _ = found
    assert [(side.coder, side.statement, side.words) for side in late.sides] == [
        ("Rina", LATE.id, "the ferry is late"),
        ("Tom", None, None),
    ]
    assert [(side.act, side.speakers) for side in denied.sides] == [("deny", ("Budi Santoso",)), ("refuse", ())]
    assert [(one.relation, one.to) for one in denied.sides[0].links] == [("denies", LATE.content[0])]
    assert denied.sides[1].links == ()


def test_disagreements_stand_in_the_order_of_articles_and_places() -> None:
    rina = [version(ASKED, LATE, name="r2"), version(WARNED)]
    tom = [version(), version(name="r2")]
    found = disagreements({"Rina": rina, "Tom": tom})
    assert [(one.article, one.span[0]) for one in found] == [
        ("r2", LATE.content[0][0]),
        ("r2", ASKED.content[0][0]),
        ("r1", WARNED.content[0][0]),
    ]


def test_disagreement_on_positions() -> None:
    versions = {"Rina": [version(WARNED)], "Tom": [version(WARNED)]}
    (found,) = disagreements(versions, positions={"Rina": {WARNED.id: {"fares": "opposes"}}})
    assert found.about == ("positions",)
    assert [side.positions for side in found.sides] == [{"fares": "opposes"}, {}]


def test_a_link_without_direction_is_seen_at_both_ends() -> None:
    linked = version(LATE, WARNED, links=(link(WARNED.id, LATE.id, "contradicts"),))
    found = disagreements({"Rina": [linked], "Tom": [version(LATE, WARNED)]})
    assert _about(found) == [("the ferry is late", ("links",)), ("that prices will rise in May", ("links",))]


def test_the_example_of_the_documentation() -> None:
    text = "Rain fell. Ani said it is late. Budi denied it."
    late, shorter = (found_in("Ani", "said", words, text=text) for words in ("it is late", "is late"))
    denied = found_in("Budi", "denied", "it.", text=text, act="deny")
    versions = {"Rina": [version(late, denied, text=text)], "Tom": [version(shorter, text=text)]}
    measures = agreement(versions).measures
    assert measures.characters == 47
    assert (measures.pairs[0].found, measures.pairs[0].exact) == (f1(1, 2, 1), f1(0, 2, 1))
    assert measures.uncoded == pytest.approx(35 / 47)
    assert measures.spans.value == pytest.approx(1 - 10 * (94**2 - 228) / (94 * (94**2 - 19**2 - 75**2)))
    assert measures.spans.value == pytest.approx(0.68, abs=0.005)
    assert measures.acts.value is None
    assert [one.about for one in disagreements(versions)] == [("spans",), ("missing",)]


def test_what_a_coder_has_not_looked_at_is_compared_with_nothing() -> None:
    """Three read with suggestions: Tom changed the warning, rejected the question, and left the denial alone."""
    warned = changed(WARNED, act="threaten")
    versions = {"Rina": [version(*ALL)], "Tom": [version(LATE, DENIED, warned)], "Wati": [version(*ALL)]}
    found = agreement(versions, unseen={"Tom": [DENIED.id], "Wati": [ASKED.id]})
    pairs = {(pair.one, pair.other): pair.found for pair in found.measures.pairs}
    # Of Rina and Wati all but the question; of Tom and Wati neither the denial nor the question.
    assert pairs == {("Rina", "Tom"): f1(2, 3, 2), ("Rina", "Wati"): f1(3, 3, 3), ("Tom", "Wati"): f1(2, 2, 2)}
    # claim three times, deny twice, warn twice and threaten once
    assert found.measures.acts.compared == 8
    assert [(one.coder, one.record) for one in found.excluded] == [("Tom", DENIED.id), ("Wati", ASKED.id)]
    assert found.measures.characters == len(REPORT) - len("it") - len("who pays")
    assert found.measures.spans.value == pytest.approx(1.0)
    assert {row.act: row.given for row in found.acts}["deny"] == {"Rina": 1, "Tom": 0, "Wati": 1}


def test_one_that_another_moved_is_known_by_its_id() -> None:
    elsewhere = changed(LATE, content=WARNED.content)
    found = agreement({"Rina": [version(elsewhere)], "Tom": [version(LATE)]}, unseen={"Tom": [LATE.id]})
    (pair,) = found.measures.pairs
    assert (pair.found.value, pair.found.one, pair.found.other) == (None, 0, 0)
    assert found.measures.uncoded == 1.0
    assert (found.measures.passages, found.measures.alone) == (1, 0)


def test_links_need_both_ends_looked_at() -> None:
    links = (link(DENIED.id, LATE.id, "denies"),)
    versions = {"Rina": [version(*ALL, links=links)], "Tom": [version(*ALL)]}
    (pair,) = agreement(versions).measures.pairs
    assert (pair.links.value, pair.links.one) == (0.0, 1)
    found = agreement(versions, unseen={"Tom": [DENIED.id]})
    (pair,) = found.measures.pairs
    assert (pair.links.value, pair.links.one) == (None, 0)
    assert [one.record for one in found.excluded] == [DENIED.id]
