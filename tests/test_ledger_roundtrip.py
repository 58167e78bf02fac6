"""Whatever the records hold, the ledger gives it back; every write replaces the one before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ujar.acts import ACTS
from ujar.ledger import Ledger, doctor, queries
from ujar.records import (
    Actor,
    ActorKind,
    Article,
    Date,
    DateMention,
    Event,
    EventDate,
    EventPlace,
    Granularity,
    Link,
    MadeBy,
    PlaceMention,
    Quantity,
    Region,
    RegionKind,
    Relation,
    ResolvedBy,
    Speaker,
    Statement,
    TaggedSpan,
    speakers_of,
)

ANY = st.characters(codec="utf-8")
TEXT = st.text(ANY, max_size=8)
WORDS = st.one_of(st.none(), TEXT)
SCORE = st.floats(0, 1)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
DEGREES = st.one_of(st.none(), st.floats(-180, 180))
FLAG = st.booleans()
GRANULARITY = st.one_of(st.none(), st.sampled_from(get_args(Granularity)))


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger.open(tmp_path_factory.mktemp("roundtrip") / "any.ledger") as opened:
        yield opened
        assert doctor(opened) == []


def _some(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def _dates(record: type[Any], **more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    value = st.one_of(WORDS, st.sampled_from(["2016-04-20", "2016-04", "--04-20", "199X"]))
    return st.builds(record, value=value, granularity=GRANULARITY, method=WORDS, **more)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(st.text(ANY, max_size=60))
    edges = st.integers(0, len(text))
    span = st.tuples(edges, edges).map(lambda pair: (min(pair), max(pair)))
    placed = span.map(lambda pair: {"start": pair[0], "end": pair[1]})

    def at(record: type[Any], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.builds(lambda where, rest: record(**where, **rest), placed, st.fixed_dictionaries(fields))

    names = draw(st.lists(TEXT, max_size=4, unique=True))
    ids = [f"any.{name}" for name in names]
    speaker = st.builds(
        Speaker,
        actor=TEXT,
        name=TEXT,
        kind=st.sampled_from(get_args(ActorKind)),
        resolved_by=st.sampled_from(get_args(ResolvedBy)),
    )
    spans = _some(span)
    statements = tuple(
        draw(
            st.builds(
                Statement,
                id=st.just(identifier),
                kind=st.sampled_from(("direct", "mixed", "indirect")),
                act=st.sampled_from(list(ACTS)),
                source=spans,
                cue=spans,
                content=spans,
                speaker=st.one_of(st.none(), speaker, _some(speaker)),
                role=spans,
                affiliation=spans,
                addressee=WORDS,
                target=WORDS,
                negated=FLAG,
                conditional=FLAG,
                hypothetical=FLAG,
                said=_dates(Date),
                within=WORDS,
                score=SCORE,
                made_by=TEXT,
            )
        )
        for identifier in ids
    )
    link = st.builds(
        Link,
        from_=st.sampled_from(ids or [""]),
        to=st.sampled_from(ids or [""]),
        relation=st.sampled_from(get_args(Relation)),
        score=SCORE,
        evidence=TEXT,
        made_by=TEXT,
    )
    actor = st.builds(
        Actor,
        id=TEXT,
        name=TEXT,
        kind=st.sampled_from(get_args(ActorKind)),
        mentions=spans,
        aliases=_some(TEXT),
        role=WORDS,
        affiliation=WORDS,
    )
    event = st.builds(
        Event,
        id=TEXT,
        type=TEXT,
        mode=WORDS,
        trigger=span,
        actors=_some(TEXT),
        recipients=_some(TEXT),
        place=st.one_of(st.none(), st.builds(EventPlace, name=TEXT, span=span, lat=DEGREES, lon=DEGREES, method=WORDS)),
        date=st.one_of(st.none(), _dates(EventDate, span=st.one_of(st.none(), span))),
        quantities=_some(st.builds(Quantity, value=NUMBER, unit=WORDS, span=span)),
        voice=TEXT,
        historical=FLAG,
        future=FLAG,
        hypothetical=FLAG,
        negated=FLAG,
        score=SCORE,
        made_by=TEXT,
    )
    date = at(
        DateMention,
        kind=st.sampled_from(("date", "range", "duration", "recurrent", "vague")),
        value=WORDS,
        granularity=GRANULARITY,
        method=WORDS,
        flags=_some(TEXT),
    )
    place = at(
        PlaceMention,
        kind=st.sampled_from(("place", "metonym", "demonym")),
        name=WORDS,
        country=WORDS,
        admin1=WORDS,
        lat=DEGREES,
        lon=DEGREES,
        granularity=WORDS,
    )
    return draw(
        st.builds(
            Article,
            id=st.just("any"),
            path=WORDS,
            lang=st.sampled_from(("id", "en")),
            title=WORDS,
            byline=WORDS,
            outlet=WORDS,
            url=WORDS,
            encoding=WORDS,
            published=_dates(Date),
            text=st.just(text),
            flags=_some(TEXT),
            regions=_some(at(Region, kind=st.sampled_from(get_args(RegionKind)))),
            spans=_some(at(TaggedSpan, label=TEXT, score=SCORE)),
            statements=st.just(statements),
            events=_some(event),
            actors=st.lists(actor, max_size=3, unique_by=lambda found: found.id).map(tuple),
            dates=_some(date),
            places=_some(place),
            links=_some(link) if ids else st.just(()),
            made_by=st.builds(MadeBy, **{field.name: WORDS for field in msgspec.structs.fields(MadeBy)}),
        )
    )


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(article=articles())
def test_whatever_is_put_comes_back(ledger: Ledger, article: Article) -> None:
    content_hash = msgspec.json.encode(article).hex()
    ledger.put([(article, content_hash)])
    assert ledger.article("any") == article
    listed = {row.id: row for row in queries.statements(ledger)}
    for statement in article.statements:
        row = listed.pop(statement.id)
        shown = {name: getattr(row, name) for name in Statement.__struct_fields__ if name != "speaker"}
        # Listings show the actor of the ledger, which has one name and kind however the article varies them.
        assert {**shown, "speaker": statement.speaker} == msgspec.structs.asdict(statement)
        assert type(row.speaker) is type(statement.speaker)
        assert [one.resolved_by for one in speakers_of(row)] == [one.resolved_by for one in speakers_of(statement)]
        assert row.words.content == (article.words(statement.content) if statement.content else None)
    assert listed == {}
    assert len(list(queries.links(ledger))) == len(article.links)
    speaking = {speaker.actor for statement in article.statements for speaker in speakers_of(statement)}
    assert len(list(queries.actors(ledger))) == len(speaking | {actor.id for actor in article.actors})
