"""The card of a statement: what stands beside its passage, as plain strings for the template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ujar.records import Actor, Article, Date, Link, Statement, speakers_of
from ujar.web.passages import in_reading_order
from ujar.web.plain import line
from ujar.web.words import GROUP_OF, GROUPS, Words

__all__ = ["Card", "LinkView", "Mark", "Places", "Written", "card_of", "cards_of"]

_MARKS = ("negated", "conditional", "hypothetical")


class LinkView(NamedTuple):
    """Another statement as a card names it."""

    relation: str
    number: int | None
    """None when the other statement is not on the page."""
    href: str | None
    where: str | None
    """The title of the other article, when the other statement is not in this one."""
    id: str
    evidence: str


class Mark(NamedTuple):
    """Where a statement stands on the page: its number, the id of its card, and that of its marker in the text."""

    number: int
    id: str
    text_id: str | None
    """None when the statement has no words in the text."""


class Written(NamedTuple):
    """Parts of a statement in the words of the article; empty without them."""

    source: str
    role: str
    affiliation: str


class Card(NamedTuple):
    """One statement as the margin shows it."""

    number: int
    id: str
    text_id: str | None
    """The id of the marker in the text; None when the statement has no words there."""
    act: str
    act_means: str
    group: str
    sign: str
    speakers: tuple[str, ...]
    posts: tuple[str, ...]
    """Role and affiliation, as far as the name does not say them already."""
    how: tuple[str, ...]
    source: str | None
    kind: str
    kind_means: str
    marks: tuple[str, ...]
    target: str | None
    addressee: str | None
    said: str | None
    within: LinkView | None
    links: tuple[LinkView, ...]
    score: str
    made_by: str


class Places:
    """Where each statement stands on the page: ids made from positions, never from the input."""

    def __init__(self, articles: Sequence[Article], titles: Sequence[str]) -> None:
        self.statements = [in_reading_order(article.statements) for article in articles]
        self.titles = titles
        self._own: list[dict[str, int]] = []
        self._anywhere: dict[str, tuple[int, int]] = {}
        for place, statements in enumerate(self.statements):
            own: dict[str, int] = {}
            for number, statement in enumerate(statements, 1):
                own.setdefault(statement.id, number)
                self._anywhere.setdefault(statement.id, (place, number))
            self._own.append(own)
        self._links: dict[str, list[Link]] = {}
        for article in articles:
            for link in article.links:
                for end in {link.from_, link.to}:
                    self._links.setdefault(end, []).append(link)

    def links(self, statement: str) -> Sequence[Link]:
        """Return the links of all articles that have the statement at one end or both."""
        return self._links.get(statement, ())

    def find(self, statement: str, *, near: int) -> tuple[int, int] | None:
        """Return article and number of a statement; one of the article `near` comes before its namesakes."""
        if (number := self._own[near].get(statement)) is not None:
            return near, number
        return self._anywhere.get(statement)

    def view(self, statement: str, relation: str, *, near: int, evidence: str = "") -> LinkView:
        """Return what a card in the article `near` shows of another statement."""
        if (found := self.find(statement, near=near)) is None:
            return LinkView(relation, None, None, None, line(statement), line(evidence))
        place, number = found
        where = None if place == near else self.titles[place]
        return LinkView(relation, number, f"#{_id(place, number)}", where, line(statement), line(evidence))


def cards_of(article: Article, place: int, places: Places, anchored: set[int], words: Words) -> list[Card]:
    """Return the cards of an article in reading order; `anchored` are those with a marker in the text."""
    actors = {actor.id: actor for actor in article.actors}
    cards = []
    for n, statement in enumerate(places.statements[place]):
        mark = Mark(n + 1, _id(place, n + 1), _id(place, n + 1, "t") if n in anchored else None)
        written = Written(*map(article.words, (statement.source, statement.role, statement.affiliation)))
        within = places.view(statement.within, words["within"], near=place) if statement.within else None
        links = _links(statement, place, places, words)
        cards.append(card_of(statement, written, mark, actors, words, within=within, links=links))
    return cards


def _id(place: int, number: int, kind: str = "s") -> str:
    return f"a{place + 1}-{kind}{number}"


def card_of(
    statement: Statement,
    written: Written,
    mark: Mark,
    actors: Mapping[str, Actor],
    words: Words,
    *,
    within: LinkView | None = None,
    links: tuple[LinkView, ...] = (),
) -> Card:
    """Return the card of a statement; `actors` are those of its article by id."""
    group = GROUP_OF[statement.act]
    speakers = [speaker for speaker in speakers_of(statement) if speaker.name.strip()]
    names = {speaker.name.casefold() for speaker in speakers}
    actor = actors.get(speakers[0].actor) if len(speakers) == 1 else None
    how = [words[f"by_{speaker.resolved_by}"] for speaker in speakers]
    how += [words[f"no_{part}"] for part in ("source", "cue") if not getattr(statement, part)]
    return Card(
        number=mark.number,
        id=mark.id,
        text_id=mark.text_id,
        act=words[f"act_{statement.act}"],
        act_means=words[f"mean_{statement.act}"],
        group=group,
        sign=GROUPS[group].sign,
        speakers=tuple(line(speaker.name) for speaker in speakers),
        posts=_posts(
            written.role or (actor.role if actor else None),
            written.affiliation or (actor.affiliation if actor else None),
            names,
        ),
        how=tuple(dict.fromkeys(how)),
        source=_source(written.source, names),
        kind=words[f"kind_{statement.kind}"],
        kind_means=words[f"kind_{statement.kind}_is"],
        marks=tuple(words[mark] for mark in _MARKS if getattr(statement, mark)),
        target=line(statement.target) if statement.target else None,
        addressee=line(statement.addressee) if statement.addressee else None,
        said=_dated(statement.said, words),
        within=within,
        links=links,
        score=words.score(statement.score),
        made_by=line(statement.made_by),
    )


def _links(statement: Statement, near: int, places: Places, words: Words) -> tuple[LinkView, ...]:
    ends = []
    for link in places.links(statement.id):
        if link.from_ == statement.id:
            ends.append(places.view(link.to, words[link.relation], near=near, evidence=link.evidence))
        if link.to == statement.id:
            back = words[f"{link.relation}_back"]
            ends.append(places.view(link.from_, back, near=near, evidence=link.evidence))
    return tuple(dict.fromkeys(ends))


def _source(written: str, names: set[str]) -> str | None:
    """Return the source as written, unless the speaker's name stands in it."""
    source = line(written)
    return source if source and not any(name in source.casefold() for name in names) else None


def _posts(role: str | None, affiliation: str | None, names: set[str]) -> tuple[str, ...]:
    """Return role and affiliation without what repeats the name or each other."""
    posts = dict.fromkeys(line(post) for post in (role, affiliation) if post)
    return tuple(post for post in posts if post.casefold() not in names)


def _dated(date: Date, words: Words) -> str | None:
    if date.value is None:
        return None
    written = words.date(date.value)
    return line(f"{written}, {words.method(date.method)}" if date.method else written)
