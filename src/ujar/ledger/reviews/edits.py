"""What people change of a statement, checked against the article that it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

import msgspec
from msgspec import UNSET, UnsetType

from ujar.acts import ACTS, Act
from ujar.errors import InvalidDecision
from ujar.extract.speakers.registry import slug
from ujar.ledger.reviews.overlay import by_people
from ujar.ledger.reviews.records import PARTS
from ujar.ledger.search import fold
from ujar.records import ActorKind, Article, Kind, Span, Speaker, Statement, speakers_of, statement_id

__all__ = ["Edit", "NewSpeaker", "added", "edited"]


class NewSpeaker(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A speaker that the article has no actor for yet."""

    name: str
    kind: ActorKind


Who = str | NewSpeaker


class Edit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is to be different in a statement; what is not given stays as it is.

    Spans are half-open, in code points of the article's text. `speaker` is an actor of the article, by its id or by a
    name that it alone has there, or a `NewSpeaker`; several for a joint statement; None for nobody.
    """

    kind: Kind | UnsetType = UNSET
    act: Act | UnsetType = UNSET
    source: tuple[Span, ...] | UnsetType = UNSET
    cue: tuple[Span, ...] | UnsetType = UNSET
    content: tuple[Span, ...] | UnsetType = UNSET
    role: tuple[Span, ...] | UnsetType = UNSET
    affiliation: tuple[Span, ...] | UnsetType = UNSET
    speaker: Who | tuple[Who, ...] | UnsetType | None = UNSET
    addressee: str | UnsetType | None = UNSET
    target: str | UnsetType | None = UNSET
    negated: bool | UnsetType = UNSET
    conditional: bool | UnsetType = UNSET
    hypothetical: bool | UnsetType = UNSET


_CLOSED: Mapping[str, tuple[str, ...]] = {"act": tuple(ACTS), "kind": get_args(Kind)}


def edited(article: Article, statement: Statement, edit: Edit, *, path: str) -> Statement:
    """Return a statement with an edit, made by people.

    Raises:
        InvalidDecision: spans that the text does not have, an actor that the article does not have, no difference.
    """
    changes = _changes(article, edit, path=path)
    new = by_people(msgspec.structs.replace(statement, **changes))
    if all(getattr(statement, name) == value for name, value in changes.items()):
        raise InvalidDecision(f"{statement.id} is like that already: accept it, or change something.", path=path)
    return new


def added(article: Article, new: Edit, *, taken: Mapping[str, Any], path: str) -> Statement:
    """Return a new statement of an article, made by people; its id is none of those that are `taken`.

    Raises:
        InvalidDecision: content, kind or act is missing, or something in it does not fit the article.
    """
    missing = [name for name in ("content", "kind", "act") if getattr(new, name) is UNSET]
    if missing:
        raise InvalidDecision(f"A new statement needs its {', '.join(missing)}.", path=path)
    changes = _changes(article, new, path=path)
    base = identifier = statement_id(article.id, changes["content"])
    number = 1
    while identifier in taken:
        number += 1
        identifier = f"{base}.{number}"
    return by_people(Statement(id=identifier, score=1.0, made_by="", **changes))


def _changes(article: Article, edit: Edit, *, path: str) -> dict[str, Any]:
    changes = {name: value for name in edit.__struct_fields__ if (value := getattr(edit, name)) is not UNSET}
    for name in PARTS:
        if name in changes:
            changes[name] = _spans(article, name, changes[name], path=path)
    for name, known in _CLOSED.items():
        if name in changes and changes[name] not in known:
            raise InvalidDecision(f"There is no {name} {changes[name]!r}: choose one of {', '.join(known)}.", path=path)
    for name in ("addressee", "target"):
        if changes.get(name) is not None:
            changes[name] = " ".join(changes[name].split()) or None
    if "speaker" in changes:
        who = changes["speaker"]
        if isinstance(who, tuple):
            changes["speaker"] = tuple(_speaker(article, one, path=path) for one in who)
        elif who is not None:
            changes["speaker"] = _speaker(article, who, path=path)
    return changes


def _spans(article: Article, name: str, given: tuple[Span, ...], *, path: str) -> tuple[Span, ...]:
    spans = tuple(sorted((start, end) for start, end in given))
    last = 0
    for start, end in spans:
        if not last <= start < end <= len(article.text):
            raise InvalidDecision(
                f"The {name} cannot be at [{start}, {end}): parts are not empty, do not overlap, "
                f"and lie in the {len(article.text)} characters of the text.",
                path=path,
            )
        last = end
    if name == "content" and not spans:
        raise InvalidDecision("A statement needs a content: reject it if it says nothing.", path=path)
    return spans


def _speaker(article: Article, who: Who, *, path: str) -> Speaker:
    if isinstance(who, NewSpeaker):
        return _new_speaker(article, who, path=path)
    known = {one.id: Speaker(actor=one.id, name=one.name, kind=one.kind, resolved_by="name") for one in article.actors}
    names: dict[str, set[str]] = {}
    for one in article.actors:
        for name in (one.name, *one.aliases):
            names.setdefault(fold(name), set()).add(one.id)
    for statement in article.statements:
        for speaker in speakers_of(statement):
            known.setdefault(speaker.actor, msgspec.structs.replace(speaker, resolved_by="name"))
            names.setdefault(fold(speaker.name), set()).add(speaker.actor)
    if who in known:
        return known[who]
    found = sorted(names.get(fold(who), ()))
    if len(found) == 1:
        return known[found[0]]
    if found:
        raise InvalidDecision(f"{who!r} may be {' or '.join(found)}: give the id.", path=path)
    raise InvalidDecision(
        f"{article.id} has no actor {who!r}. A new one needs its kind too: {', '.join(get_args(ActorKind))}.", path=path
    )


def _new_speaker(article: Article, who: NewSpeaker, *, path: str) -> Speaker:
    name = " ".join(who.name.split())
    if not any(char.isalnum() for char in name):
        raise InvalidDecision("A name needs at least one letter.", path=path)
    stem = identifier = slug(name)
    taken = {one.id: (one.name, one.kind) for one in article.actors}
    taken.update((x.actor, (x.name, x.kind)) for one in article.statements for x in speakers_of(one))
    number = 1
    while taken.get(identifier, (name, who.kind)) != (name, who.kind):
        number += 1
        identifier = f"{stem}-{number}"
    return Speaker(actor=identifier, name=name, kind=who.kind, resolved_by="name")
