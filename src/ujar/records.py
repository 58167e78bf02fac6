"""The words of the project as types: the only module that every stage imports.

All records are immutable. Spans are half-open `(start, end)` pairs in Unicode code points of
`Article.text`, which is NFC with `\\n` line ends. An empty tuple of spans means that the article does
not have that part; `None` means that a value is not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Final, Literal, TypeVar

import msgspec

from ujar.acts import Act

__all__ = [
    "RECORDS",
    "UNDIRECTED",
    "Actor",
    "ActorKind",
    "Article",
    "Date",
    "DateMention",
    "Event",
    "EventDate",
    "EventPlace",
    "Granularity",
    "Kind",
    "Lang",
    "Link",
    "MadeBy",
    "PlaceMention",
    "Quantity",
    "Region",
    "RegionKind",
    "Relation",
    "ResolvedBy",
    "Span",
    "Speaker",
    "Statement",
    "TaggedSpan",
    "ends_of",
    "json_schema",
    "speakers_of",
    "statement_id",
]

Lang = Literal["id", "en"]
Kind = Literal["direct", "mixed", "indirect"]
ActorKind = Literal["person", "organisation", "state", "group", "document"]
ResolvedBy = Literal["name", "role", "pronoun", "metonym", "carried-over", "group", "document", "none"]
Relation = Literal["answers", "denies", "agrees", "repeats", "contradicts", "revises"]
Granularity = Literal["second", "minute", "hour", "day", "week", "month", "season", "year", "decade", "century"]
UNDIRECTED: Final[frozenset[Relation]] = frozenset({"repeats", "contradicts"})
"""Relations in which either statement may be the first."""
RegionKind = Literal["title", "dateline", "byline", "contact", "heading", "caption", "debris"]

Offset = Annotated[int, msgspec.Meta(ge=0)]
Span = tuple[Offset, Offset]
"""Half-open `(start, end)` in code points."""
Score = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
"""How sure the maker is, 0 to 1."""


class Date(msgspec.Struct, frozen=True, kw_only=True):
    """A date in three parts, so that nothing has to be guessed.

    `value` is ISO 8601 or EDTF (`2022-04-12`, `--04-20` where no year is known, `2020-10-12/2020-10-25`,
    `2022-W14`, `2021-09`, `199X`); `method` says how it was found.
    """

    value: str | None = None
    granularity: Granularity | None = None
    method: str | None = None


class TaggedSpan(msgspec.Struct, frozen=True, kw_only=True):
    """One span of the tagger's own layer.

    Labels are those of PFSA-ID for Indonesian (PERSON, PERSONCOREF, ROLE, AFFILIATION, CUE, CUECOREF,
    STATEMENT, ISSUE, EVENT, DATETIME, LOCATION) and of PolNeAR for English (source, cue, content).
    """

    start: Offset
    end: Offset
    label: str
    score: Score = 1.0


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the text that is not the paper's running prose and carries no statements."""

    start: Offset
    end: Offset
    kind: RegionKind


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who speaks: an actor of the article, and how the source was resolved to it."""

    actor: str
    name: str
    kind: ActorKind
    resolved_by: ResolvedBy


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """A place where the article attributes words, a claim, a belief or an intention to a source."""

    id: str
    kind: Kind
    act: Act
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    speaker: Speaker | tuple[Speaker, ...] | None = None
    role: tuple[Span, ...] = ()
    affiliation: tuple[Span, ...] = ()
    addressee: str | None = None
    target: str | None = None
    negated: bool = False
    conditional: bool = False
    hypothetical: bool = False
    said: Date = Date()
    within: str | None = None
    score: Score
    made_by: str


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """A person, organisation, state, group or document that speaks in the article.

    `role` and `affiliation` are the words of the article. `aliases` are the forms in which it is named. `side` is the
    state or body for which it speaks, by its canonical name; None: for itself, as far as the article tells.
    """

    id: str
    name: str
    kind: ActorKind
    mentions: tuple[Span, ...] = ()
    aliases: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    side: str | None = None


class DateMention(msgspec.Struct, frozen=True, kw_only=True):
    """A date, range or duration as the article prints it, with its reading."""

    start: Offset
    end: Offset
    kind: Literal["date", "range", "duration", "recurrent", "vague"]
    value: str | None = None
    granularity: Granularity | None = None
    method: str | None = None
    flags: tuple[str, ...] = ()


class PlaceMention(msgspec.Struct, frozen=True, kw_only=True):
    """A place name, metonym or demonym, resolved where it can be."""

    start: Offset
    end: Offset
    kind: Literal["place", "metonym", "demonym"]
    name: str | None = None
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    granularity: str | None = None


class Quantity(msgspec.Struct, frozen=True, kw_only=True):
    """A number with its unit."""

    value: float
    unit: str | None = None
    span: Span


class EventDate(msgspec.Struct, frozen=True, kw_only=True):
    """The date of an event and the words that carry it."""

    value: str | None = None
    granularity: Granularity | None = None
    method: str | None = None
    span: Span | None = None


class EventPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The place of an event and the words that carry it."""

    name: str
    span: Span
    lat: float | None = None
    lon: float | None = None
    method: str | None = None


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, is planned or is alleged, with its PLOVER type and mode.

    `voice` is `paper` when the article tells it as fact, else the id of the statement that alleges it.
    """

    id: str
    type: str
    mode: str | None = None
    trigger: Span
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: EventPlace | None = None
    date: EventDate | None = None
    quantities: tuple[Quantity, ...] = ()
    voice: str = "paper"
    historical: bool = False
    future: bool = False
    hypothetical: bool = False
    negated: bool = False
    score: Score
    made_by: str


class Link(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """Statement to statement: `from` answers, denies, agrees with, repeats, contradicts or revises `to`."""

    from_: str
    to: str
    relation: Relation
    score: Score
    evidence: str
    made_by: str


class MadeBy(msgspec.Struct, frozen=True, kw_only=True):
    """What made each layer of an article, as versioned names; None: no such maker was run."""

    read: str | None = None
    spans: str | None = None
    statements: str | None = None
    speakers: str | None = None
    acts: str | None = None
    dates: str | None = None
    places: str | None = None
    events: str | None = None
    links: str | None = None


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One text and, once it has been through `extract` and `link`, all that was found in it."""

    id: str
    path: str | None = None
    lang: Lang
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    encoding: str | None = None
    published: Date = Date()
    text: str
    flags: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    spans: tuple[TaggedSpan, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    actors: tuple[Actor, ...] = ()
    dates: tuple[DateMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    links: tuple[Link, ...] = ()
    made_by: MadeBy = MadeBy()

    def words(self, spans: Iterable[Span]) -> str:
        """Return the words of `spans`, parts of a discontinuous one joined by ` […] `."""
        return " […] ".join(self.text[start:end] for start, end in spans)


RECORDS = (Article, Statement, Speaker, Actor, Link, Event, DateMention, PlaceMention, TaggedSpan, Region)
"""The record types that users meet, outermost first."""


_End = TypeVar("_End", int, str, tuple[str, int])


def ends_of(start: _End, end: _End, relation: Relation) -> tuple[_End, _End]:
    """Return the two ends of a link as they are compared: the smaller first where the relation has no direction."""
    return (end, start) if relation in UNDIRECTED and end < start else (start, end)


def speakers_of(statement: Statement) -> tuple[Speaker, ...]:
    """Return the speakers of a statement as a tuple: empty, one, or several for a joint statement."""
    if statement.speaker is None:
        return ()
    if isinstance(statement.speaker, Speaker):
        return (statement.speaker,)
    return statement.speaker


def statement_id(article_id: str, content: Iterable[Span]) -> str:
    """Return the id of a statement: the article and the place of the content, so that it can be cited."""
    spans = sorted(content)
    return f"{article_id}.{spans[0][0]}-{spans[-1][1]}"


def json_schema() -> dict[str, Any]:
    """Return one JSON Schema (draft 2020-12) for all records; `Article` is the root.

    It is made from the types above, so it cannot disagree with what the program prints.
    """
    (root,), definitions = msgspec.json.schema_components([Article], ref_template="#/$defs/{name}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ujar records",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }
