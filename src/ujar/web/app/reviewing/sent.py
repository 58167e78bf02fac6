"""What a form of the coding window asks for: the fields that differ from the statement as it is."""

from __future__ import annotations

import re
from typing import Any, Final, cast, get_args

from ujar.acts import ACTS
from ujar.ledger.reviews import Edit, NewSpeaker
from ujar.ledger.reviews.records import PARTS
from ujar.records import ActorKind, Article, Kind, Span, Statement, speakers_of
from ujar.web.app.action import Sent
from ujar.web.app.problems import Refused

__all__ = ["edit_of", "spans_of"]

_SPAN: Final = re.compile(r"(\d{1,9})\s*[-–]\s*(\d{1,9})", re.ASCII)
_FLAGS: Final = ("negated", "conditional", "hypothetical")


def edit_of(sent: Sent, article: Article, statement: Statement | None) -> Edit:
    """Return what is different in the form from the statement; all of it for a new one.

    Raises:
        Refused: spans cannot be read, or an act or a kind does not exist.
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
    names = _names(sent.text("speaker") or "")
    if statement is None or names != _names("; ".join(speaker.name for speaker in speakers_of(statement))):
        changes["speaker"] = _speakers(names, article, sent.text("speaker_kind") or "person")
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


def _speakers(names: tuple[str, ...], article: Article, kind: str) -> Any:
    """Return speakers by the names that the article has for them; others are new."""
    if kind not in get_args(ActorKind):
        raise Refused(f"There is no kind of actor {kind[:40]!r}.", status=400)
    known = {name for actor in article.actors for name in (actor.id, actor.name, *actor.aliases)}
    known.update(speaker.name for statement in article.statements for speaker in speakers_of(statement))
    who = tuple(name if name in known else NewSpeaker(name=name, kind=cast("ActorKind", kind)) for name in names)
    return who[0] if len(who) == 1 else who or None
