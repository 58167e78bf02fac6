"""What a form of the coding window asks for: the fields that differ from the statement as it is.

A speaker that neither the article nor the ledger knows is asked about before there is a new one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast, get_args

from ujar.acts import ACTS
from ujar.ledger import Ledger
from ujar.ledger.canonical.lookup import actors_called, names_near
from ujar.ledger.reviews import Edit, NewSpeaker
from ujar.ledger.reviews.records import PARTS
from ujar.ledger.search import fold
from ujar.records import ActorKind, Article, Kind, Span, Statement, speakers_of
from ujar.web.app.action import Sent
from ujar.web.app.problems import Refused

__all__ = ["UnknownSpeaker", "edit_of", "spans_of"]

_SPAN: Final = re.compile(r"(\d{1,9})\s*[-–]\s*(\d{1,9})", re.ASCII)
_NEW: Final = "+"
"""The answer that a speaker is a new one; no name is like it."""
_FLAGS: Final = ("negated", "conditional", "hypothetical")


class UnknownSpeaker(Refused):
    """A speaker that nobody knows: the form is to say which of those that are `near` it is, or that it is a new one.

    `names` are all speakers of the form as they stand now, `new` those that are to be new, each as its kind and name.
    """

    def __init__(self, name: str, *, near: tuple[str, ...], names: tuple[str, ...], new: tuple[str, ...]) -> None:
        meant = f" Did you mean {', '.join(near)}?" if near else ""
        super().__init__(f"Nobody in this ledger is called {name!r}.{meant} Choose one, or a new speaker.", status=409)
        self.name = name
        self.near = near
        self.names = names
        self.new = new


def edit_of(ledger: Ledger, sent: Sent, article: Article, statement: Statement | None) -> Edit:
    """Return what is different in the form from the statement; all of it for a new one.

    Raises:
        Refused: spans cannot be read, or an act or a kind does not exist.
        UnknownSpeaker: nobody is known by the name of a speaker, and the form does not say that it is a new one.
    """
    changes: dict[str, Any] = {}
    for name in PARTS:
        spans = spans_of(sent.text(name) or "", name)
        if statement is None or spans != getattr(statement, name):
            changes[name] = spans
    for name, known in (("act", tuple(ACTS)), ("kind", get_args(Kind))):
        value = sent.need(name)
        if value not in known:
            raise Refused(f"There is no {name} {value[:40]!r}.", status=400)
        if statement is None or value != getattr(statement, name):
            changes[name] = value
    for name in ("addressee", "target"):
        if statement is None or _one_line(sent.text(name)) != _one_line(getattr(statement, name)):
            changes[name] = sent.text(name)
    for name in _FLAGS:
        if statement is None or (sent.text(name) is not None) != getattr(statement, name):
            changes[name] = sent.text(name) is not None
    names, new = _answered(sent, _names(sent.text("speaker") or ""))
    if statement is None or names != _names("; ".join(speaker.name for speaker in speakers_of(statement))):
        changes["speaker"] = _speakers(ledger, names, new, article)
    return Edit(**changes)


def spans_of(written: str, name: str) -> tuple[Span, ...]:
    """Return the spans of `12-40, 52-60`; none for an empty field.

    Raises:
        Refused: it is something else.
    """
    parts = [part.strip() for part in written.split(",") if part.strip()]
    found = [_SPAN.fullmatch(part) for part in parts]
    if None in found:
        raise Refused(f"{name}: {written[:80]!r} is no list of places such as 12-40, 52-60.", status=400)
    return tuple(sorted((int(one[1]), int(one[2])) for one in found if one is not None))


def _names(written: str) -> tuple[str, ...]:
    """Return the names between semicolons, each on one line: what a field of a form can hold."""
    return tuple(name for name in (" ".join(one.split()) for one in written.split(";")) if name)


def _one_line(written: str | None) -> str:
    return " ".join((written or "").split())


def _speakers(ledger: Ledger, names: tuple[str, ...], new: Mapping[str, ActorKind], article: Article) -> Any:
    """Return speakers by the names that the article or else the ledger has; others are new if the form says so."""
    known = {fold(name): name for actor in article.actors for name in (actor.id, *actor.aliases, actor.name)}
    known.update((fold(one.name), one.name) for statement in article.statements for one in speakers_of(statement))
    who: list[str | NewSpeaker] = []
    for name in names:
        if fold(name) in known:
            who.append(known[fold(name)])
        elif name in new:
            who.append(NewSpeaker(name=name, kind=new[name]))
        elif called := actors_called(ledger.connection, name):
            who.append(NewSpeaker(name=called[0].name, kind=called[0].kind))
        else:
            raise UnknownSpeaker(
                name,
                near=tuple(names_near(ledger.connection, name)),
                names=names,
                new=tuple(f"{kind} {one}" for one, kind in new.items()),
            )
    return who[0] if len(who) == 1 else tuple(who) or None


def _answered(sent: Sent, names: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, ActorKind]]:
    """Return the names after what the form was asked about one of them, and which of them are to be new."""
    new: dict[str, ActorKind] = {}
    for written in sent.texts("new_speaker"):
        kind, _, name = written.partition(" ")
        new[name] = _kind(kind)
    asked, meant = sent.text("asked_speaker"), sent.text("speaker_is")
    if asked is not None and meant == _NEW:
        new[asked] = _kind(sent.text("speaker_kind") or "person")
    elif asked is not None and meant is not None:
        names = tuple(meant if name == asked else name for name in names)
    return names, new


def _kind(kind: str) -> ActorKind:
    if kind not in get_args(ActorKind):
        raise Refused(f"There is no kind of actor {kind[:40]!r}.", status=400)
    return cast("ActorKind", kind)
