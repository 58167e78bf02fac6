"""What is contested: issue by issue, the words of the sides beside each other.

For each issue the statements of the sides that were asked for, oldest first; which of them denies or answers which;
what both accept; what nobody answered; and the newest word of each side (`ujar.analyse.voices` says how each is
decided). Without a codebook the issues are the exchanges themselves: statements that are joined by links, named by the
words that the first of them holds; what the sides say together; and what they say of one another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec
import numpy as np

from ujar.acts import Act
from ujar.analyse.columns import load_columns
from ujar.analyse.disputes import disputes
from ujar.analyse.moments import Moment, moment_of
from ujar.analyse.sides import names_in
from ujar.analyse.voices import Flags, Places, Voices
from ujar.ledger import Ledger
from ujar.ledger import issues as ledger_issues
from ujar.ledger.rows import ArticleRef, CodedLink, CodedRow
from ujar.link.issues import Position
from ujar.records import Relation, Span, speakers_of

__all__ = ["AIMED", "TOGETHER", "ContestedIssue", "Reaction", "Voice", "contested", "told_issue", "voiced"]

TOGETHER: Final = "Said together"
"""The name of what the sides accept together and no issue of a codebook holds."""
AIMED: Final = "Said of one another"
"""The name of what the sides direct at one another and neither an issue nor an exchange holds."""


_FEW: Final = 4
"""Words that say little without their cue."""


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
    cue: str | None
    content: tuple[Span, ...]
    within: str | None
    told_by: tuple[str, ...]
    article: ArticleRef
    score: float
    reactions: tuple[Reaction, ...] = ()
    reacts_to: Reaction | None = None

    @property
    def told_by_cue(self) -> str | None:
        """The cue where the words alone are too few to say anything: `attacked`, of `Reed attacked him`."""
        return self.cue if len(self.words.split()) <= _FEW else None


class ContestedIssue(msgspec.Struct, frozen=True, kw_only=True):
    """One issue between sides.

    `voices` are oldest first. `denied`, `agreed` and `unanswered` are ids of statements among them, `newest` is the id
    of the newest word of each side. `issue` is None for what no issue of a codebook holds. `is_contested` tells whether
    the sides differ: a denial, an answer, a contradiction, or a position for and one against; or an act against the
    other in what they say of one another.
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
    is_contested: bool


def contested(
    ledger: Ledger,
    *,
    between: Sequence[str] = (),
    issues: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> list[ContestedIssue]:
    """Return the issues between some sides, in the order of the codebook; what no issue holds comes last.

    `between` are names of sides or speakers in either language; without them, the two sides that say most, without a
    codebook of one another. `issues`
    are names or ids; with them, exchanges without an issue are left out. `since` and `until` are days of publication.

    Raises:
        InvalidQuery: there is no such issue, or a side is not in the ledger, given twice, or one too many.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    columns = load_columns(ledger)
    wanted = set(ledger_issues.issue_ids(ledger, issues))
    places = [place for place, (identifier, _) in enumerate(columns.issues) if identifier in wanted]
    found = disputes(ledger, columns, between=between, issues=places, since=since, until=until)
    books = {issue.id: issue for issue in ledger_issues.codebook(ledger).issues}
    told = [
        told_issue(ledger, voices, issue=book.id, name=book.name, definition=book.definition)
        for place, voices in found.issues()
        if not wanted or place in places
        for book in [books[columns.issues[place][0]]]
    ]
    if wanted:
        return told
    for exchange in sorted(found.exchanges(), key=lambda one: (one.tally.first is None, one.tally.first, one.first)):
        told.append(told_issue(ledger, found.exchange(exchange.first), begins=exchange.first))
    together = found.together()
    if together.agreed.any():
        told.append(told_issue(ledger, together, name=TOGETHER))
    aimed = found.aimed()
    if len(aimed.places):
        told.append(told_issue(ledger, aimed, name=AIMED))
    return told


def told_issue(
    ledger: Ledger,
    voices: Voices,
    *,
    name: str | None = None,
    issue: str | None = None,
    definition: str | None = None,
    begins: int | None = None,
) -> ContestedIssue:
    """Load the words of all voices on an issue, by its id.

    Without a name the words of the statement that `begins`, by its place, are the name.
    """
    spoken = voiced(ledger, voices, np.arange(len(voices.places)), issue=issue)
    first = None if begins is None else spoken.get(int(np.searchsorted(voices.places, begins)))
    newest = {party: voices.newest(1 << bit) for bit, party in enumerate(voices.names)}
    return ContestedIssue(
        issue=issue,
        name=name if name is not None else (first.words or first.statement) if first is not None else "",
        definition=definition,
        parties=voices.names,
        voices=tuple(sorted(spoken.values(), key=lambda voice: voice.when.order)),
        denied=_ids(spoken, voices.denied),
        agreed=_ids(spoken, voices.agreed),
        unanswered=_ids(spoken, voices.unanswered),
        newest={party: spoken[index].statement for party, index in newest.items() if index is not None},
        is_contested=voices.differ,
    )


def voiced(ledger: Ledger, voices: Voices, which: Places, *, issue: str | None = None) -> dict[int, Voice]:
    """Load the words of some voices, given by their indices, with their codes on an issue, by its id.

    Reactions are those among the statements that are loaded. What was taken out of the ledger since is left out.
    """
    numbers = voices.columns.numbers[voices.places[which]].tolist()
    at = dict(zip(numbers, which.tolist(), strict=True))
    rows = list(ledger_issues.coded_numbered(ledger, numbers, issue=issue))
    links = _Links(ledger_issues.coded_links(ledger, (row.id for _, row in rows)) if len(voices.start) else ())
    return {
        at[number]: _voice(row, names_in(voices.names, int(voices.parties[at[number]])), links) for number, row in rows
    }


def _ids(spoken: Mapping[int, Voice], flags: Flags) -> tuple[str, ...]:
    return tuple(spoken[index].statement for index in np.flatnonzero(flags).tolist() if index in spoken)


class _Links:
    """Links, looked up by either end, in the order in which they were stored."""

    def __init__(self, links: Iterable[CodedLink]) -> None:
        self._by_start: dict[str, CodedLink] = {}
        self._by_end: dict[str, list[CodedLink]] = {}
        for link in links:
            self._by_start.setdefault(link.start, link)
            self._by_end.setdefault(link.end, []).append(link)

    def of(self, statement: str) -> Reaction | None:
        """Return how a statement reacts to another."""
        link = self._by_start.get(statement)
        return None if link is None else _reaction(link, link.end)

    def to(self, statement: str) -> tuple[Reaction, ...]:
        """Return the reactions of others to a statement."""
        return tuple(_reaction(link, link.start) for link in self._by_end.get(statement, ()))


def _reaction(link: CodedLink, statement: str) -> Reaction:
    return Reaction(statement=statement, relation=link.relation, score=link.score, evidence=link.evidence)


def _voice(row: CodedRow, parties: tuple[str, ...], links: _Links) -> Voice:
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
        cue=row.words.cue,
        content=row.content,
        within=row.within,
        told_by=row.told_by,
        article=row.article,
        score=row.score,
        reactions=links.to(row.id),
        reacts_to=links.of(row.id),
    )
