"""Where reviewers differ about an article, as each of them has it, in the words of the article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

import msgspec

from ujar.ledger import Ledger
from ujar.ledger.issues import issue_named
from ujar.ledger.reviews.comparing import Compared
from ujar.ledger.reviews.records import Coded, RecordKind
from ujar.records import Link, Span, Statement
from ujar.web.passages import lay_out
from ujar.web.plain import line

__all__ = ["Differing", "Part", "Piece", "Side", "differing_in"]

Part = Literal["source", "cue", "content"]

_AROUND: Final = 160
"""Code points of the article on either side of what reviewers marked."""
_LONGEST: Final = 2_000
_WORDS: Final = 240
_CONTENT: Final = "SELECT id, content FROM statements WHERE id = ?"
_ORDER: Final[dict[RecordKind, int]] = {"statement": 0, "link": 1, "code": 2}


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the article and as what a reviewer marked it."""

    text: str
    parts: tuple[Part, ...] = ()


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """What one reviewer has: a statement, a link or a position, or none of them for no such record.

    `pieces` is the passage of a statement as this reviewer marked it. `decided` tells whether the reviewer decided
    about it, or left what the machine suggested; `holds` whether it was put into effect when the article was settled.
    """

    reviewer: str
    pieces: tuple[Piece, ...] = ()
    statement: Statement | None = None
    link: Link | None = None
    code: Coded | None = None
    decided: bool = True
    holds: bool = False


class Differing(msgspec.Struct, frozen=True, kw_only=True):
    """One record about which reviewers differ, and in which fields; `key` names it in the choices of `settle`.

    `span` is the passage that is shown, in code points. Of a link `words` are those of the statement that reacts and
    `other` those of the one it reacts to; of a position `other` is the issue.
    """

    key: str
    record: RecordKind
    differ: tuple[str, ...]
    span: Span
    words: str
    other: str | None
    sides: tuple[Side, ...]


def differing_in(
    ledger: Ledger, text: str, compared: Iterable[Compared], held: Mapping[str, frozenset[str]]
) -> tuple[Differing, ...]:
    """Return what differs, in the order of the text; of one statement the statement, then its links and positions.

    `held` are the reviewers whose version holds, by the key of the record; none before the article is settled.
    """
    every = list(compared)
    statements = {
        version.id: version
        for one in every
        for version in one.versions.values()
        if isinstance(version, Statement)
    }  # fmt: skip
    placed = sorted((_place(one, statements), number, one) for number, one in enumerate(every) if one.differ)
    return tuple(_differing(ledger, text, one, statements, held.get(one.key, frozenset())) for _, _, one in placed)


def _place(one: Compared, statements: Mapping[str, Statement]) -> tuple[Span, str, int]:
    about = statements[one.subject[0]]
    return _extent([about]), about.id, _ORDER[one.record]


def _differing(
    ledger: Ledger, text: str, one: Compared, statements: Mapping[str, Statement], held: frozenset[str]
) -> Differing:
    if one.record == "statement":
        versions = [version for version in one.versions.values() if isinstance(version, Statement)]
        shown = _around(text, versions)
        words, other = _words(text, versions[0].content), None
    else:
        about = statements[one.subject[0]]
        versions = []
        shown = _extent([about])
        words = _words(text, about.content)
        other = _other(ledger, text, one, statements)
    return Differing(
        key=one.key,
        record=one.record,
        differ=one.differ,
        span=shown,
        words=words,
        other=other,
        sides=tuple(
            Side(
                reviewer=name,
                pieces=_pieces(text, shown, version) if one.record == "statement" else (),
                statement=version if isinstance(version, Statement) else None,
                link=version if isinstance(version, Link) else None,
                code=version if isinstance(version, Coded) else None,
                decided=name in one.marked,
                holds=name in held,
            )
            for name, version in one.versions.items()
        ),
    )


def _other(ledger: Ledger, text: str, one: Compared, statements: Mapping[str, Statement]) -> str:
    """Return the statement that a link leads to in its words, or the issue of a position by its name."""
    other = one.subject[1]
    if one.record == "code":
        return issue_named(ledger, other) or other
    if other in statements:
        return _words(text, statements[other].content)
    known: dict[str, str] = dict(ledger.connection.rows(_CONTENT, (other,)))
    return line(known.get(other) or other, most=_WORDS)


def _words(text: str, spans: Iterable[Span]) -> str:
    return line(" […] ".join(text[start:end] for start, end in spans), most=_WORDS)


def _extent(versions: Iterable[Statement]) -> Span:
    spans = [span for one in versions for span in (*one.content, *one.source, *one.cue)]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _around(text: str, versions: Iterable[Statement]) -> Span:
    """Return where the passage begins and ends, so that no word and no paragraph is broken where it can be helped."""
    first, last = _extent(versions)
    last = min(last, first + _LONGEST)
    start = max(text.rfind("\n", 0, first) + 1, first - _AROUND)
    paragraph = text.find("\n", last)
    end = min(len(text) if paragraph < 0 else paragraph, last + _AROUND)
    while 0 < start < first and not text[start - 1].isspace():
        start += 1
    while last < end < len(text) and not text[end].isspace():
        end -= 1
    return start, end


def _pieces(text: str, shown: Span, version: object) -> tuple[Piece, ...]:
    start, end = shown
    marked = [version] if isinstance(version, Statement) else []
    parts: tuple[Part, ...] = ("source", "cue", "content")
    return tuple(
        Piece(text=segment.text, parts=tuple(part for part in parts if getattr(segment, part)))
        for paragraph in lay_out(text[start:end], marked, at=start)
        for segment in paragraph.segments
    )
