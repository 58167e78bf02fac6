"""What holds of the links of any article, sensible or not."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.acts import ACTS, Act
from ujar.link import LINKS, link_article, with_version
from ujar.records import Article, Lang, MadeBy, Relation, Speaker, Statement

_ACTS: list[Act] = list(get_args(Act))
_WORDS = (
    "Moskow NATO Rusia tuduhan itu klaim ini laporan tersebut membantah menolak tank hal itu senada tidak benar "
    "the allegation claim that Kyiv's denied said troops in response now earlier ; while insists . “ ” 12 % 's bahwa"
).split()


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    text = " ".join(draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=60)))
    if draw(st.booleans()):
        text = draw(st.text(max_size=80))
    place = st.integers(0, len(text) + 5)
    spans = st.lists(st.tuples(place, place).map(lambda pair: (min(pair), max(pair))), max_size=3).map(tuple)
    names = st.sampled_from(["Russia", "NATO", "seorang warga", "Sergei Orlov", "Orlov", "", "’s", "Mr"])
    speaker = st.builds(
        lambda name: Speaker(actor=name.lower() or "unnamed", name=name, kind="person", resolved_by="name"), names
    )
    ids = st.sampled_from([f"s{number}" for number in range(12)])
    statements = draw(
        st.lists(
            st.builds(
                Statement,
                id=ids,
                kind=st.just("indirect"),
                act=st.sampled_from(_ACTS),
                source=spans,
                cue=spans,
                content=spans,
                role=spans,
                affiliation=spans,
                speaker=st.one_of(st.none(), speaker, st.lists(speaker, max_size=2).map(tuple)),
                target=st.one_of(st.none(), names),
                negated=st.booleans(),
                within=st.one_of(st.none(), ids),
                score=st.just(1.0),
                made_by=st.just("test"),
            ),
            max_size=12,
            unique_by=lambda statement: statement.id,
        )
    )
    return Article(id="a", lang=draw(st.sampled_from(get_args(Lang))), text=text, statements=tuple(statements))


@settings(max_examples=300, deadline=None)
@given(_articles())
def test_links_hold_together(article: Article) -> None:
    linked = link_article(article)
    ids = {statement.id for statement in article.statements}
    pairs = [(link.from_, link.to, link.relation) for link in linked.links]
    assert all(start in ids and end in ids and start != end for start, end, _ in pairs)
    assert len(pairs) == len(set(pairs))
    assert len({(start, relation) for start, _, relation in pairs}) == len(pairs)
    assert all(link.evidence and link.made_by == LINKS and link.relation in get_args(Relation) for link in linked.links)
    assert msgspec.json.decode(msgspec.json.encode(linked), type=Article) == linked


@settings(max_examples=50, deadline=None)
@given(_articles())
def test_linking_again_changes_nothing(article: Article) -> None:
    linked = link_article(article)
    assert link_article(linked) == linked


def test_only_the_links_are_put_in() -> None:
    article = Article(id="a", lang="en", text="", made_by=MadeBy(statements="x"))
    assert link_article(article) == msgspec.structs.replace(article, made_by=MadeBy(statements="x", links=LINKS))
    assert with_version(MadeBy(read="r")) == MadeBy(read="r", links=LINKS)


@pytest.mark.parametrize("nested", [False, True])
def test_a_long_article(nested: bool) -> None:
    sentence = "Moskow membantah tuduhan itu dan NATO menuduh Rusia mengirim tank. "
    count = 1500
    text = sentence * count
    size = len(sentence)
    statements = []
    for number in range(count):
        start = number * size
        stop = len(text) - number if nested else start + 29
        statements.append(
            Statement(
                id=f"a{number}",
                kind="indirect",
                act="deny" if number % 2 else "accuse",
                source=((start, start + 6),),
                cue=((start + 7, start + 16),),
                content=((start + 17, max(stop, start + 18)),),
                speaker=Speaker(actor=f"x{number % 7}", name=f"X{number % 7}", kind="person", resolved_by="name"),
                within=f"a{number - 1}" if nested and number else None,
                score=1.0,
                made_by="test",
            )
        )
    linked = link_article(Article(id="a", lang="id", text=text, statements=tuple(statements)))
    order = {statement.id: number for number, statement in enumerate(statements)}
    assert linked.links
    assert all(order[link.from_] - order[link.to] <= 60 for link in linked.links)


def test_every_act_is_known_to_the_test() -> None:
    assert {row.act for row in ACTS.values()} == set(_ACTS)
