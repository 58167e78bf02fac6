"""What decisions changed, field by field, in the words of the articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from ujar.ledger import Ledger, codec
from ujar.ledger.reviews.records import PARTS, Decision, RecordKind, Verb
from ujar.records import Span, Statement, speakers_of
from ujar.web.plain import line

__all__ = ["Decided", "FieldChange", "decided", "texts_of"]

_TEXTS: Final = "SELECT article, text FROM article_texts WHERE article IN (SELECT value FROM json_each(?))"
_UNSHOWN: Final = frozenset({"id", "score", "made_by"})
_MOST: Final = 160


class FieldChange(msgspec.Struct, frozen=True, kw_only=True):
    """One field of a statement before and after a decision; parts of the article by their words."""

    field: str
    before: str
    after: str


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """A decision, the words at its spans, what was changed, and the whole record before and after."""

    entry: int
    verb: Verb
    record: RecordKind
    article: str
    statement: str
    spans: tuple[Span, ...]
    words: str
    changes: tuple[FieldChange, ...]
    reviewer: str
    decided: str
    undone: bool
    note: str | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def texts_of(ledger: Ledger, decisions: Iterable[Decision]) -> dict[str, str]:
    """Return the texts of the articles that decisions are about, by their ids."""
    wanted = sorted({one.article for one in decisions})
    return dict(ledger.connection.rows(_TEXTS, (codec.to_json(wanted),)))


def decided(decision: Decision, texts: Mapping[str, str]) -> Decided:
    """Return a decision with what it changed."""
    text = texts.get(decision.article, "")
    before, after = decision.before, decision.after
    changes: tuple[FieldChange, ...] = ()
    if isinstance(before, Statement) and isinstance(after, Statement):
        changes = tuple(
            FieldChange(field=name, before=_told(text, name, before), after=_told(text, name, after))
            for name in before.__struct_fields__
            if name not in _UNSHOWN and getattr(before, name) != getattr(after, name)
        )
    return Decided(
        entry=decision.entry,
        verb=decision.decision,
        record=decision.record,
        article=decision.article,
        statement=decision.statement,
        spans=decision.spans,
        words=_words(text, decision.spans) if text else line(decision.words.get("key", ""), most=_MOST),
        changes=changes,
        reviewer=decision.reviewer,
        decided=decision.decided,
        undone=decision.undone,
        note=decision.note,
        before=msgspec.to_builtins(before),
        after=msgspec.to_builtins(after),
    )


def _told(text: str, name: str, statement: Statement) -> str:
    value = getattr(statement, name)
    if name in PARTS:
        return _words(text, value)
    if name == "speaker":
        return line(", ".join(speaker.name for speaker in speakers_of(statement)), most=_MOST)
    if isinstance(value, bool):
        return "✓" if value else "–"
    return "" if value is None else line(str(value), most=_MOST)


def _words(text: str, spans: Iterable[Span]) -> str:
    return line(" […] ".join(text[start:end] for start, end in spans), most=_MOST)
