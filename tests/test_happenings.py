"""One event that several articles tell."""

from __future__ import annotations

from typing import Any

import pytest

from ujar.analyse import happenings
from ujar.ledger.rows import ArticleRef, EventRow
from ujar.records import Date, EventDate, EventPlace, Lang


def _told(
    article: str,
    *,
    day: str | None = "2016-04-11",
    who: tuple[str, ...] = ("Russia",),
    place: str | None = None,
    lang: Lang = "en",
    words: str = "flew",
    **more: Any,
) -> EventRow:
    fields: dict[str, Any] = {
        "type": "MOBILIZE", "trigger": (0, 4), "score": 0.8, "made_by": "test", "actors": who, "words": words,
        "speakers": (),
        "date": None if day is None else EventDate(value=day, granularity="day" if day[:1].isdigit() else "month"),
        "place": None if place is None else EventPlace(name=place, span=(0, 4)),
        "article": ArticleRef(id=article, lang=lang, published=Date(value=f"2016-05-0{len(article)}")),
    }  # fmt: skip
    return EventRow(id=f"{article}.e", **(fields | more))


A = _told("a", place="Baltic Sea")


@pytest.mark.parametrize(
    ("other", "together"),
    [
        (_told("bb", who=("Rusia", "NATO"), lang="id", words="terbang"), True),
        (_told("bb", who=(), place="Baltic Sea"), True),
        (_told("bb", who=(), place="Baltic Sea", words="crashed"), False),
        (_told("bb", who=("Poland",)), False),
        (_told("bb", place="Black Sea"), False),
        (_told("bb", day="2016-04-12"), False),
        (_told("bb", day=None), False),
        (_told("bb", type="CONSULT"), False),
        (_told("bb", negated=True), False),
        (_told("a"), False),
    ],
)
def test_what_is_one_event(other: EventRow, together: bool) -> None:
    assert len(happenings([A, other])) == (1 if together else 2)
    assert len(happenings([other, A])) == (1 if together else 2)


def test_modes_that_differ_are_two_events() -> None:
    one, two = _told("a", mode="troops"), _told("bb", mode="militia")
    assert len(happenings([one, two])) == 2
    assert len(happenings([one, _told("bb")])) == 1


def test_a_day_without_a_year_joins_nothing() -> None:
    one, two = (_told(name, day="--04-11") for name in ("a", "bb"))
    assert len(happenings([one, two])) == 2


def test_the_record_that_tells_most_stands_for_all() -> None:
    alleged = _told("a", who=("Russia", "NATO", "Poland"), voice="s1", speakers=("Kirby",))
    full, short = _told("bb", place="Baltic Sea"), _told("ccc")
    (event,) = happenings([alleged, short, full])
    assert event.id == "bb.e"
    assert [(mention.article.id, mention.voice, mention.speakers) for mention in event.mentions] == [
        ("a", "s1", ("Kirby",)), ("ccc", "paper", ())
    ]  # fmt: skip


def test_events_keep_their_order() -> None:
    rows = [_told("a", day="2016-01-02"), _told("bb", day="2016-01-01"), _told("ccc", day="2016-01-02")]
    assert [event.date.value for event in happenings(rows) if event.date] == ["2016-01-02", "2016-01-01"]
