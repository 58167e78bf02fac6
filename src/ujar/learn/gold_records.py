"""Gold annotation as records, so that a later stage can be run and scored on statements that people marked."""

from __future__ import annotations

import re
from typing import Final

from ujar.extract.speakers.registry import slug
from ujar.extract.states import find_state
from ujar.learn.gold import GoldArticle, GoldStatement
from ujar.records import (
    Actor,
    ActorKind,
    Article,
    Date,
    Granularity,
    Lang,
    MadeBy,
    Span,
    Speaker,
    Statement,
    statement_id,
)

__all__ = ["GOLD", "article_of_gold", "ids_of_gold"]

GOLD: Final = "gold"
"""What `made_by` says of annotated records."""

_GRANULARITY: Final[dict[int, Granularity]] = {4: "year", 7: "month", 10: "day"}


def article_of_gold(gold: GoldArticle, text: str) -> Article:
    """Return the annotated article as records: statements with speakers, and the actors that speak.

    Links are left out: they are what is to be found. What the annotation does not hold is absent or as
    uncertain as it is: the kind of an actor is a state, group or document where the annotation shows it, an
    organisation where the name is an abbreviation, and a person otherwise.
    """
    ids = ids_of_gold(gold)
    return Article(
        id=gold.article,
        lang=_lang(gold),
        text=text,
        statements=tuple(_statement(s, text, ids) for s in gold.statements),
        actors=_actors(gold, text),
        made_by=MadeBy(statements=GOLD, speakers=GOLD, acts=GOLD),
    )


def ids_of_gold(gold: GoldArticle) -> dict[int, str]:
    """Return the record id of each annotated statement by its number.

    Two statements over the same content are told apart by a suffix: ids are unique within the article.
    """
    ids: dict[int, str] = {}
    taken: dict[str, int] = {}
    for statement in gold.statements:
        name = statement_id(gold.article, statement.content)
        taken[name] = taken.get(name, 0) + 1
        ids[statement.number] = name if taken[name] == 1 else f"{name}-{taken[name]}"
    return ids


def _lang(gold: GoldArticle) -> Lang:
    return "id" if gold.lang == "id" else "en"


def _statement(statement: GoldStatement, text: str, ids: dict[int, str]) -> Statement:
    speakers = tuple(
        Speaker(actor=slug(name), name=name, kind=_kind(name, statement), resolved_by=statement.resolved_by)
        for name in statement.speaker
    )
    said = Date()
    if statement.said is not None:
        said = Date(value=statement.said, granularity=_GRANULARITY.get(len(statement.said)), method=GOLD)
    return Statement(
        id=ids[statement.number],
        kind=statement.kind,
        act=statement.act,
        source=statement.source,
        cue=statement.cue,
        content=statement.content,
        speaker=speakers[0] if len(speakers) == 1 else speakers or None,
        role=_place(statement.role, statement, text),
        affiliation=_place(statement.affiliation, statement, text),
        addressee=statement.addressee,
        target=statement.target,
        negated=statement.negated,
        conditional=statement.conditional,
        hypothetical=statement.hypothetical,
        said=said,
        within=ids[statement.within] if statement.within is not None else None,
        score=1.0,
        made_by=GOLD,
    )


def _actors(gold: GoldArticle, text: str) -> tuple[Actor, ...]:
    found: dict[str, Actor] = {}
    for statement in gold.statements:
        for name in statement.speaker:
            known = found.get(slug(name))
            alone = len(statement.speaker) == 1
            found[slug(name)] = Actor(
                id=slug(name),
                name=name,
                kind=known.kind if known else _kind(name, statement),
                mentions=(known.mentions if known else ()) + (statement.source if alone else ()),
                role=(known and known.role) or (statement.role if alone else None),
                affiliation=(known and known.affiliation) or (statement.affiliation if alone else None),
            )
    return tuple(found.values())


def _kind(name: str, statement: GoldStatement) -> ActorKind:
    if find_state(name) is not None:
        return "state"
    if statement.resolved_by in ("group", "document") and len(statement.speaker) == 1:
        return "group" if statement.resolved_by == "group" else "document"
    return "organisation" if name.isupper() else "person"


def _place(words: str | None, statement: GoldStatement, text: str) -> tuple[Span, ...]:
    """Return where annotated words stand: in the source phrase, else where they are nearest to the content."""
    if words is None:
        return ()
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
    for start, end in statement.source:
        found = pattern.search(text, start, end)
        if found:
            return (found.span(),)
    centre = statement.content[0][0]
    places = (match.span() for match in pattern.finditer(text))
    nearest = min(places, key=lambda span: abs(span[0] - centre), default=None)
    return (nearest,) if nearest is not None else ()
