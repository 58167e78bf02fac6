"""Laying decisions over the records that a machine made: a pure function of an article and a list of decisions.

Everything that people decided is kept by this one function: what the tables of records hold, what one reviewer of a
blind round sees, and what becomes of the decisions when the article is extracted anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

import msgspec

from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.reviews.records import PARTS, Coded, Decision
from ujar.link.issues import Position
from ujar.records import Actor, Article, Link, Relation, Span, Statement, speakers_of

__all__ = ["Laid", "Mark", "State", "by_people", "lay", "overlaid"]

State = Literal["accepted", "edited", "added", "rejected"]
LinkKey = tuple[str, str, Relation]
CodeKey = tuple[str, str]


class Mark(NamedTuple):
    """What the latest decision on a statement made of it."""

    state: State
    decision: Decision


class LinkMark(NamedTuple):
    """Whether people want a link or do not."""

    holds: bool
    decision: Decision


class CodeMark(NamedTuple):
    """The position that people gave to a statement on an issue, None: it is not about it."""

    position: Position | None
    decision: Decision


class Laid(NamedTuple):
    """An article with decisions laid over it, and what became of each.

    `misfits` says of decisions, by number, why they do not fit the article. `origins` are the spans by which each
    statement is known in the log, of rejected ones too.
    """

    article: Article
    states: dict[str, Mark]
    links: dict[LinkKey, LinkMark]
    codes: dict[CodeKey, CodeMark]
    misfits: dict[int, str]
    origins: dict[str, tuple[Span, ...]]


def overlaid(article: Article, decisions: Iterable[Decision]) -> Article:
    """Return an article with decisions laid over its records in order; those that do not fit are left out."""
    return lay(article, decisions).article


def lay(article: Article, decisions: Iterable[Decision]) -> Laid:
    """Lay decisions over the records of an article in order; say of each what became of it."""
    layers = _Layers(article)
    for decision in decisions:
        layers.add(decision)
    return layers.result()


def by_people(statement: Statement) -> Statement:
    """Return a statement as people made it: they are sure."""
    return msgspec.structs.replace(statement, score=1.0, made_by=PEOPLE)


class _Layers:
    """The records of one article while decisions are laid over them."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._statements = {one.id: one for one in article.statements}
        self._actors = {one.id: one for one in article.actors}
        self._inner_links = list(article.links)
        self._states: dict[str, Mark] = {}
        self._links: dict[LinkKey, LinkMark] = {}
        self._codes: dict[CodeKey, CodeMark] = {}
        self._misfits: dict[int, str] = {}
        self._origins = {one.id: one.content for one in article.statements}

    def add(self, decision: Decision) -> None:
        reason = self._misfit(decision)
        if reason is not None:
            self._misfits[decision.number] = reason
        elif decision.record == "statement":
            self._state(decision)
        elif decision.record == "link":
            self._link(decision)
        else:
            self._code(decision)

    def result(self) -> Laid:
        article = msgspec.structs.replace(
            self._article,
            statements=tuple(self._statements.values()),
            actors=tuple(self._actors.values()),
            links=tuple(self._inner_links),
        )
        codes = {key: mark for key, mark in self._codes.items() if key[0] in self._statements}
        links = {key: mark for key, mark in self._links.items() if key[0] in self._statements}
        return Laid(article, self._states, links, codes, self._misfits, self._origins)

    def _misfit(self, decision: Decision) -> str | None:
        """Return why a decision does not fit the article, None if it does."""
        words = self._article.words
        if words(decision.spans) != decision.words["key"]:
            return "the text has other words there now"
        if isinstance(decision.after, Statement):
            for name in PARTS:
                spans = getattr(decision.after, name)
                if spans and words(spans) != decision.words[name]:
                    return f"the text has other words at its {name} now"
        if decision.decision == "add":
            return None
        if self._origins.get(decision.statement) != decision.spans:
            # What is to be taken out and is not there leaves nothing to do.
            return None if decision.decision == "reject" else "the statement is not found any more"
        if decision.record != "statement" and decision.statement not in self._statements:
            return "the statement is rejected"
        if decision.decision in ("accept", "edit") and decision.statement not in self._statements:
            return "the statement is rejected"
        return None

    def _state(self, decision: Decision) -> None:
        if decision.decision == "reject":
            self._reject(decision)
            return
        assert isinstance(decision.after, Statement)
        there = self._statements.get(decision.statement)
        within = there.within if there is not None else decision.after.within
        if within not in self._statements:
            within = None
        self._put(msgspec.structs.replace(decision.after, within=within), there)
        state: State = {"accept": "accepted", "edit": "edited", "add": "added"}[decision.decision]  # type: ignore[assignment]
        self._states[decision.statement] = Mark(state, decision)

    def _put(self, statement: Statement, there: Statement | None) -> None:
        if statement == there:
            return
        if there is None:
            self._origins[statement.id] = statement.content
            self._insert(statement)
        else:
            self._statements[statement.id] = statement
        for speaker in speakers_of(statement):
            known = Actor(id=speaker.actor, name=speaker.name, kind=speaker.kind)
            self._actors.setdefault(speaker.actor, known)

    def _insert(self, statement: Statement) -> None:
        """Put a statement before the first one whose content begins later."""
        ordered = list(self._statements.values())
        start = min(statement.content)
        place = next((k for k, one in enumerate(ordered) if one.content and min(one.content) > start), len(ordered))
        ordered.insert(place, statement)
        self._statements = {one.id: one for one in ordered}

    def _reject(self, decision: Decision) -> None:
        gone = self._statements.pop(decision.statement, None)
        if gone is None:
            return
        self._states[gone.id] = Mark("rejected", decision)
        for one in list(self._statements.values()):
            if one.within == gone.id:
                self._statements[one.id] = msgspec.structs.replace(one, within=gone.within)
        self._inner_links = [link for link in self._inner_links if gone.id not in (link.from_, link.to)]

    def _link(self, decision: Decision) -> None:
        holds = decision.decision == "link"
        link = decision.after if holds else decision.before
        assert isinstance(link, Link)
        key = (link.from_, link.to, link.relation)
        self._inner_links = [one for one in self._inner_links if (one.from_, one.to, one.relation) != key]
        if holds and link.to in self._statements:
            self._inner_links.append(link)
        self._links[key] = LinkMark(holds, decision)

    def _code(self, decision: Decision) -> None:
        coded = decision.after or decision.before
        assert isinstance(coded, Coded)
        position = coded.position if decision.decision == "code" else None
        self._codes[decision.statement, coded.issue] = CodeMark(position, decision)
