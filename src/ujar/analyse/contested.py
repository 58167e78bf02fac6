"""What is contested: issue by issue, the words of the sides beside each other.

For each issue the statements of the sides that were asked for, oldest first; which of them denies or answers which;
what both accept; what nobody answered; and the newest word of each side. Without a codebook the issues are the
exchanges themselves: statements that are joined by links, named by the words that the first of them holds; and what the
sides say together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from ujar.acts import Act
from ujar.analyse.moments import Moment, moment_of
from ujar.analyse.parties import Party, commonest_parties, names_of
from ujar.ledger import Ledger
from ujar.ledger import issues as ledger_issues
from ujar.ledger.rows import ArticleRef, CodedLink, CodedRow
from ujar.link.issues import Position
from ujar.records import Relation, Span, speakers_of

__all__ = ["ContestedIssue", "Reaction", "Voice", "contested"]

_WANT_AN_ANSWER: Final[frozenset[Act]] = frozenset(
    {"claim", "accuse", "criticise", "demand", "ask", "warn", "threaten", "oppose"}
)
"""Acts that leave the word to the other side; who announces or promises does not."""
_ACCEPTING: Final[frozenset[Act]] = frozenset({"agree", "claim", "announce", "support", "concede", "promise"})
"""Acts by which sides that speak together show that they agree."""
_DIFFER: Final[frozenset[Relation]] = frozenset({"denies", "answers", "contradicts"})
"""Relations of statements that do not say the same."""

TOGETHER: Final = "Said together"
"""The name of what the sides accept together and no issue of a codebook holds."""


class Reaction(msgspec.Struct, frozen=True, kw_only=True):
    """One statement that reacts to another of the issue."""

    statement: str
    relation: Relation
    score: float
    evidence: str


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """One statement as it stands in a contested issue.

    `parties` are the sides that were asked for and that it speaks for; `reactions` are those of the other statements
    of the issue to it, `reacts_to` the statement that it reacts to itself. `told_by` are others who say that it was
    said; it is empty for what the paper itself reports.
    """

    statement: str
    when: Moment
    parties: tuple[str, ...]
    speakers: tuple[str, ...]
    act: Act
    negated: bool
    conditional: bool
    position: Position
    reason: str
    words: str
    content: tuple[Span, ...]
    within: str | None
    told_by: tuple[str, ...]
    article: ArticleRef
    score: float
    reactions: tuple[Reaction, ...] = ()
    reacts_to: Reaction | None = None


class ContestedIssue(msgspec.Struct, frozen=True, kw_only=True):
    """One issue between sides.

    `voices` are oldest first. `denied`, `agreed` and `unanswered` are ids of statements among them, `newest` is the id
    of the newest word of each side. `issue` is None for an exchange that no issue of a codebook holds.
    """

    issue: str | None
    name: str
    definition: str | None
    parties: tuple[str, ...]
    voices: tuple[Voice, ...]
    denied: tuple[str, ...]
    agreed: tuple[str, ...]
    unanswered: tuple[str, ...]
    newest: Mapping[str, str]

    @property
    def is_contested(self) -> bool:
        """Whether the sides differ: a denial, an answer, a contradiction, or a position for and one against."""
        positions = {(party, v.position) for v in self.voices for party in v.parties if not v.told_by}
        differ = any(
            (first, "supports") in positions and (second, "opposes") in positions
            for first in self.parties
            for second in self.parties
            if first != second
        )
        return differ or any(one.relation in _DIFFER for voice in self.voices for one in voice.reactions)


def contested(
    ledger: Ledger,
    *,
    between: Sequence[str] = (),
    issues: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> list[ContestedIssue]:
    """Return the issues between some sides, in the order of the codebook; what no issue holds comes last.

    `between` are names of sides or speakers in either language; without them, the two sides that say most. `issues`
    are names or ids; with them, exchanges without an issue are left out. `since` and `until` are days of publication.

    Raises:
        InvalidQuery: there is no such issue.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    rows = list(ledger_issues.coded(ledger, issues, since=since, until=until))
    loose = [] if issues else list(ledger_issues.linked(ledger, since=since, until=until))
    parties = [Party(name, ledger_issues.names_of(ledger, name)) for name in between] or commonest_parties(
        [*rows, *loose]
    )
    links = _Links(ledger_issues.coded_links(ledger))
    by_issue: dict[str, list[CodedRow]] = {}
    for row in rows:
        by_issue.setdefault(row.issue, []).append(row)
    books = {issue.id: issue for issue in ledger_issues.codebook(ledger).issues}
    found: list[ContestedIssue] = []
    for identifier, book in books.items():
        own = _issue(identifier, book.name, book.definition, by_issue.get(identifier, ()), links, parties)
        if own is not None:
            found.append(own)
    held = {row.id for row in rows}
    loose = [row for row in loose if row.id not in held]
    for exchange in _exchanges(loose, links):
        own = _issue(None, exchange[0].words.content or exchange[0].id, None, exchange, links, parties)
        if own is not None and own.is_contested:
            found.append(own)
    together = _issue(
        None, TOGETHER, None, [row for row in loose if len(_parties(row, parties)) > 1], _Links(()), parties
    )
    if together is not None and together.agreed:
        found.append(together)
    return found


class _Links:
    """All links, looked up by either end, in the order in which they were stored."""

    def __init__(self, links: Iterable[CodedLink]) -> None:
        self._by_start: dict[str, list[CodedLink]] = {}
        self._by_end: dict[str, list[CodedLink]] = {}
        for link in links:
            self._by_start.setdefault(link.start, []).append(link)
            self._by_end.setdefault(link.end, []).append(link)

    def of(self, statement: str) -> Sequence[CodedLink]:
        """Return the links by which a statement reacts to others."""
        return self._by_start.get(statement, ())

    def to(self, statement: str) -> Sequence[CodedLink]:
        """Return the links by which others react to a statement."""
        return self._by_end.get(statement, ())


def _issue(
    identifier: str | None,
    name: str,
    definition: str | None,
    rows: Iterable[CodedRow],
    links: _Links,
    parties: Sequence[Party],
) -> ContestedIssue | None:
    """Return an issue with the voices of the parties, None when they say nothing on it."""
    spoken = {row.id: row for row in rows}
    sided = {key: _parties(row, parties) for key, row in spoken.items()}
    sided = {key: names for key, names in sided.items() if names}
    if not sided:
        return None
    voices = [
        _voice(
            spoken[key],
            names,
            tuple(_reaction(link, link.start) for link in links.to(key) if link.start in sided),
            next((_reaction(link, link.end) for link in links.of(key) if link.end in sided), None),
        )
        for key, names in sided.items()
    ]
    voices.sort(key=lambda voice: voice.when.order)
    return ContestedIssue(
        issue=identifier,
        name=name,
        definition=definition,
        parties=tuple(party.name for party in parties),
        voices=tuple(voices),
        denied=tuple(v.statement for v in voices if any(r.relation == "denies" for r in v.reactions)),
        agreed=tuple(_agreed(voices)),
        unanswered=tuple(_unanswered(voices)),
        newest={
            name: voice.statement
            for voice in voices
            for name in voice.parties
            if voice.when.first is not None and not voice.told_by
        },
    )


def _reaction(link: CodedLink, statement: str) -> Reaction:
    return Reaction(statement=statement, relation=link.relation, score=link.score, evidence=link.evidence)


def _parties(row: CodedRow, parties: Sequence[Party]) -> tuple[str, ...]:
    names = names_of(row)
    return tuple(party.name for party in parties if party.speaks(names))


def _voice(
    row: CodedRow, parties: tuple[str, ...], reactions: tuple[Reaction, ...], reacts_to: Reaction | None
) -> Voice:
    return Voice(
        statement=row.id,
        when=moment_of(row.said, row.article.published),
        parties=parties,
        speakers=tuple(speaker.name for speaker in speakers_of(row)),
        act=row.act,
        negated=row.negated,
        conditional=row.conditional,
        position=row.position,
        reason=row.reason,
        words=row.words.content or "",
        content=row.content,
        within=row.within,
        told_by=row.told_by,
        article=row.article,
        score=row.score,
        reactions=reactions,
        reacts_to=reacts_to,
    )


def _agreed(voices: Sequence[Voice]) -> Iterator[str]:
    """Yield what two sides say together, and what one says and another accepts."""
    parties = {voice.statement: set(voice.parties) for voice in voices}
    for voice in voices:
        together = len(voice.parties) > 1 and voice.act in _ACCEPTING and not voice.negated
        accepted = any(
            reaction.relation in ("agrees", "repeats") and parties[reaction.statement] - set(voice.parties)
            for reaction in voice.reactions
        )
        if together or accepted:
            yield voice.statement


def _unanswered(voices: Sequence[Voice]) -> Iterator[str]:
    """Yield what one side says to be answered and no other side reacts to.

    An answer itself is left out, what others put in somebody's mouth, and reports of what the sides say together.
    """
    parties = {voice.statement: set(voice.parties) for voice in voices}
    reports = {voice.within for voice in voices if len(voice.parties) > 1}
    for voice in voices:
        joint = len(voice.parties) > 1 or voice.statement in reports
        if joint or voice.told_by or voice.act not in _WANT_AN_ANSWER or voice.reacts_to is not None:
            continue
        if not any(parties[reaction.statement] - set(voice.parties) for reaction in voice.reactions):
            yield voice.statement


def _exchanges(rows: Sequence[CodedRow], links: _Links) -> Iterator[list[CodedRow]]:
    """Yield groups of statements that links join, each with the statement first that reacts to no other."""
    spoken = {row.id: row for row in rows}
    group = {key: key for key in spoken}
    reacting: set[str] = set()

    def root(key: str) -> str:
        while group[key] != key:
            group[key] = group[group[key]]
            key = group[key]
        return key

    for row in rows:
        for link in links.of(row.id):
            if link.end in spoken:
                group[root(link.start)] = root(link.end)
                reacting.add(link.start)
    members: dict[str, list[CodedRow]] = {}
    for row in rows:
        members.setdefault(root(row.id), []).append(row)
    for own in members.values():
        if len(own) > 1:
            yield sorted(own, key=lambda row: row.id in reacting)
