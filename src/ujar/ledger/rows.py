"""The rows that queries give back, as types."""

from __future__ import annotations

from typing import Literal

import msgspec

from ujar.link.issues import Position, SideWords
from ujar.records import ActorKind, Date, Event, Kind, Lang, MadeBy, Relation, Span, Speaker, Statement

__all__ = [
    "ActorFact",
    "ActorRow",
    "ArticleRef",
    "ArticleRow",
    "CodedLink",
    "CodedRow",
    "EventRow",
    "IssueRow",
    "LinkEnd",
    "LinkRow",
    "StatementRow",
    "Words",
]


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of the spans of a statement; None where it has no such part."""

    source: str | None = None
    cue: str | None = None
    content: str | None = None
    role: str | None = None
    affiliation: str | None = None


class ArticleRef(msgspec.Struct, frozen=True, kw_only=True):
    """What is needed to cite an article."""

    id: str
    path: str | None = None
    lang: Lang
    outlet: str | None = None
    published: Date = Date()
    title: str | None = None


class StatementRow(Statement, frozen=True, kw_only=True):
    """A statement record with its words and the article that it stands in."""

    words: Words
    article: ArticleRef


class CodedRow(StatementRow, frozen=True, kw_only=True):
    """A statement on one issue: its position, why, the words that show it, and for whom its speakers speak.

    `issue` is empty for a statement that no issue of the codebook holds. `told_by` are others in whose statement this
    one stands: it is what they say that the speaker said.
    """

    issue: str
    position: Position
    reason: str
    evidence: tuple[Span, ...]
    position_score: float
    sides: tuple[str, ...]
    told_by: tuple[str, ...]


class CodedLink(msgspec.Struct, frozen=True, kw_only=True):
    """A link by the ids of its statements: `start` reacts to `end`."""

    start: str
    end: str
    relation: Relation
    score: float
    evidence: str


class IssueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One issue of the codebook, with how many statements are about it and what positions they take.

    `actors` is the number of different speakers, `first` and `last` are the first and last day of publication.
    """

    id: str
    name: str
    parent: str | None
    definition: str | None
    words: tuple[str, ...]
    examples: tuple[str, ...]
    sides: dict[str, SideWords]
    statements: int
    supports: int
    opposes: int
    none: int
    actors: int
    first: str | None
    last: str | None


class ArticleRow(msgspec.Struct, frozen=True, kw_only=True):
    """An article without its text. `statements` is their number, `length` that of code points.

    `copy_of` is the article that this is a near-copy of: both are one source.
    """

    id: str
    path: str | None
    lang: Lang
    title: str | None
    byline: str | None
    outlet: str | None
    url: str | None
    encoding: str | None
    published: Date
    flags: tuple[str, ...]
    length: int
    statements: int
    content_hash: str
    made_by: MadeBy
    added: str
    changed: str
    copy_of: str | None = None


class EventRow(Event, frozen=True, kw_only=True):
    """An event record with the words of its trigger, who alleges it (nobody in the paper's voice), and its article."""

    words: str
    speakers: tuple[str, ...]
    article: ArticleRef


class ActorFact(msgspec.Struct, frozen=True, kw_only=True):
    """What articles in one language say of an actor: a name, an alias, a role or an affiliation.

    `since` and `until` are the first and last day of publication of these articles (ISO 8601), None where they have no
    date. A usual name that no article has, from the gazetteer or from a person, has no articles.
    """

    what: Literal["name", "alias", "role", "affiliation"]
    value: str
    lang: str
    since: str | None
    until: str | None
    articles: int


class ActorRow(msgspec.Struct, frozen=True, kw_only=True):
    """One actor over all articles: its name, all other names, and how often it occurs.

    `aliases`, `roles`, `affiliations` and `facts` are those of the whole ledger, whatever a listing was filtered by.
    """

    id: str
    name: str
    kind: ActorKind
    side: str | None
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    affiliations: tuple[str, ...]
    articles: int
    statements: int
    mentions: int
    facts: tuple[ActorFact, ...] = ()


class LinkEnd(msgspec.Struct, frozen=True, kw_only=True):
    """One end of a link: the statement, its spans and words, and where it stands."""

    article: str
    path: str | None
    outlet: str | None
    published: Date
    statement: str
    act: str
    kind: Kind
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: Speaker | tuple[Speaker, ...] | None
    words: Words


class LinkRow(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A link with both its ends: `from` reacts to `to`."""

    relation: Relation
    score: float
    evidence: str
    made_by: str
    from_: LinkEnd
    to: LinkEnd
