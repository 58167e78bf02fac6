"""Deciding whether an actor of an article is one of the record, and saying why.

Precision goes first: what is not certain becomes a suggestion for people. The rules, in the order of their strength:

- bodies and states: a name that the gazetteer lists, the same ministry of the same state, the same words, the same
  words in the other language; an acronym only where an article explains it;
- people: the full name (titles, case, accents, transliteration and middle initials aside) unless role *and* affiliation
  differ; a name that very many people have only if role or affiliation agree; a bare name only if they agree and
  one person alone fits;
- phrases (`a NATO official`, `warga`) stand for themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from ujar.link.actors.people import PersonName, Tie, compare_people
from ujar.link.actors.profiles import Profile
from ujar.link.actors.roles import telling

__all__ = ["ACTORS", "Candidate", "Decision", "Suggestion", "decide"]

ACTORS: Final = "actors.v1"
"""What made a decision."""

_CERTAIN: Final = 1.0
_SHORTEST_HEAD: Final = 10
_FAR_MORE: Final = 3
_MOST_SUGGESTIONS: Final = 3
_RANK: Final[dict[Tie, int]] = {"same": 5, "spelling": 4, "initials": 3, "part": 2, "bare": 1}
_WORDED: Final[dict[Tie, str]] = {
    "same": "the same name",
    "spelling": "the same name in another spelling",
    "initials": "the same name but for initials",
    "part": "a part of the same name",
    "bare": "one word of the same name",
}

Evidence = Literal["agrees", "silent", "unclear", "differs"]


class Candidate(NamedTuple):
    """An actor of the record that may be the one looked for."""

    id: str
    profile: Profile
    articles: int = 1
    """How many articles name it."""


class Suggestion(NamedTuple):
    """A match that is not certain enough: `other` may be the same actor."""

    other: str
    score: float
    reason: str


class Decision(NamedTuple):
    """`actor` is the id of the known actor, None for a new one; the score tells how sure that is, from 0 to 1."""

    actor: str | None
    score: float
    reason: str
    suggestions: tuple[Suggestion, ...] = ()


class _Judgement(NamedTuple):
    match: bool
    score: float
    reason: str


def decide(actor: Profile, candidates: Iterable[Candidate], *, taken: frozenset[str] = frozenset()) -> Decision:
    """Decide for one actor of an article.

    The candidates are actors that share a key with it, in any order. Those in `taken` are other actors of the same
    article already: what extraction holds apart is only joined where the gazetteer lists both names.
    """
    if not actor.named:
        return Decision(None, 1.0, "a phrase and no name: it stands for itself in its own article")
    judged: list[tuple[Candidate, _Judgement]] = []
    for candidate in sorted(candidates, key=lambda one: one.id):
        judgement = _judge(actor, candidate.profile)
        if judgement is not None and judgement.match and candidate.id in taken and judgement.score < _CERTAIN:
            judgement = _Judgement(False, 0.4, f"{judgement.reason}; but one article tells them apart")
        if judgement is not None:
            judged.append((candidate, judgement))
    judged.sort(key=lambda pair: (not pair[1].match, -pair[1].score, pair[0].id))
    matches = [pair for pair in judged if pair[1].match]
    if matches:
        best, judgement = matches[0]
        rivals = [pair for pair in matches[1:] if pair[1].score == judgement.score]
        if (
            rivals
            and actor.people
            and not actor.people[0].is_common
            and (known := _better_known([matches[0], *rivals])) is not None
        ):
            best, judgement = known
            rest = _suggestions([pair for pair in judged if pair[0] is not best], "also fits")
            reason = f"{judgement.reason}; of {len(rivals) + 1} that fit the one that most articles name"
            return Decision(best.id, 0.6, reason, rest)
        if not rivals:
            rest = _suggestions(judged[1:], "also fits")
            return Decision(best.id, judgement.score, judgement.reason, rest)
        return Decision(
            None,
            0.5,
            f"{len(rivals) + 1} known actors fit equally well",
            _suggestions(judged, "one of several that fit"),
        )
    if not judged:
        return Decision(None, 0.9, "no known actor has this name")
    return Decision(None, 0.6, "nothing fits for certain", _suggestions(judged, ""))


def _better_known(
    rivals: Sequence[tuple[Candidate, _Judgement]],
) -> tuple[Candidate, _Judgement] | None:
    """Return the one of several people of a rare name that far more articles name than any other."""
    first, second = sorted(rivals, key=lambda pair: -pair[0].articles)[:2]
    return first if first[0].articles >= _FAR_MORE * second[0].articles else None


def _suggestions(judged: Sequence[tuple[Candidate, _Judgement]], note: str) -> tuple[Suggestion, ...]:
    """Return the best; of a name that many known actors have, none: nobody would work through them."""
    if len(judged) > 2 * _MOST_SUGGESTIONS:
        return ()
    return tuple(
        Suggestion(
            candidate.id, min(judgement.score, 0.6), f"{judgement.reason} ({note})" if note else judgement.reason
        )
        for candidate, judgement in judged[:_MOST_SUGGESTIONS]
    )


def _judge(actor: Profile, known: Profile) -> _Judgement | None:
    if not known.named:
        return None
    if actor.family != known.family:
        shared = any(key.startswith("n:") for key in actor.hints & known.hints)
        reason = f"the same name, but one is a {_kind(actor)} and the other a {_kind(known)}"
        return _Judgement(False, 0.2, reason) if shared else None
    if actor.family == "person":
        return _judge_people(actor, known)
    if actor.family == "document":
        return _Judgement(True, 0.9, "a document of the same title") if actor.identity & known.identity else None
    return _judge_bodies(actor, known)


def _kind(profile: Profile) -> str:
    return "person" if profile.family == "person" else profile.family


def _judge_people(actor: Profile, known: Profile) -> _Judgement | None:
    own = actor.people[0]
    # Where both have a full name, a bare one says nothing: Michelle Obama is not the Barack Obama called Obama.
    full = [name for name in known.people if name.is_full] if own.is_full else []
    ties = [(tie, name) for name in full or known.people if (tie := compare_people(own, name))]
    if not ties:
        return None
    tie, name = max(ties, key=lambda pair: _RANK[pair[0]])
    evidence, because = _weigh(actor, known)
    words = f"{_WORDED[tie]} as {known.name!r}; {because}"
    if tie in ("same", "spelling", "initials") and own.is_full and name.is_full:
        return _judge_full(own, tie, evidence, words)
    if evidence == "agrees":
        return _Judgement(True, 0.8 if tie == "part" else 0.7, words)
    if evidence == "differs":
        return None
    return _Judgement(False, 0.4 if tie == "bare" else 0.5, words)


def _judge_full(own: PersonName, tie: Tie, evidence: Evidence, words: str) -> _Judgement:
    loss = {"same": 0.0, "spelling": 0.05}.get(tie, 0.1)
    if evidence == "agrees":
        return _Judgement(True, 0.98 - loss, words)
    if evidence == "differs":
        return _Judgement(False, 0.5 - loss, words)
    if own.is_common:
        return _Judgement(False, 0.55 - loss, f"{words}; many people have this name")
    return _Judgement(True, (0.9 if evidence == "silent" else 0.75) - loss, words)


def _weigh(actor: Profile, known: Profile) -> tuple[Evidence, str]:
    """Compare roles and affiliations: what agrees, what differs, in words."""
    bodies, roles = actor.employers & known.employers, actor.offices & known.offices
    if bodies:
        return "agrees", "the affiliation agrees"
    lands = actor.countries & known.countries
    both_landed = bool(actor.countries and known.countries)
    both_employed = bool(actor.employers and known.employers)
    if any(map(telling, roles)) and (lands or not (both_landed or both_employed)):
        return "agrees", f"both are {max(filter(telling, roles))}"
    if roles and not both_employed and not any(role.startswith("=") for role in roles):
        return (
            ("agrees", f"both are {max(roles)} of the same country") if lands else ("silent", f"both are {max(roles)}")
        )
    if both_employed and any(_begins(one, other) for one in actor.employers for other in known.employers):
        return "silent", "one affiliation is the beginning of the other"
    if both_employed and not lands:
        if roles or not (actor.offices and known.offices):
            return "unclear" if not roles else "differs", "the affiliation differs"
        return "differs", "role and affiliation differ"
    if both_landed and not lands:
        return "differs", "they belong to different countries"
    if actor.offices and known.offices and not roles:
        return "unclear", "the role differs"
    if both_employed:
        return "unclear", "another body of the same country"
    return "silent", "role and affiliation say nothing against it"


def _begins(one: str, other: str) -> bool:
    """Whether the name of one body begins with that of the other, as where an article gives only the head of it."""
    short, long = sorted((one, other), key=len)
    return short.startswith("o:") and len(short) >= _SHORTEST_HEAD and long.startswith(short)


def _judge_bodies(actor: Profile, known: Profile) -> _Judgement | None:
    shared = actor.identity & known.identity
    body = actor.body
    if body is None or known.body is None:
        return None
    if shared:
        if body.generic or known.body.generic:
            evidence, because = _weigh(actor, known)
            if evidence != "agrees" and not body.key.startswith("m:"):
                return None
            return _Judgement(
                evidence == "agrees", 0.7 if evidence == "agrees" else 0.3, f"the same kind of body; {because}"
            )
        if body.listed is not None and body.key in shared:
            usual = next(iter(body.listed.names.values()))[0]
            return _Judgement(True, 1.0, f"a name of {usual} in the gazetteer")
        if body.key.startswith("m:") and body.key in shared:
            return _Judgement(True, 0.95, "the same ministry of the same state")
        if body.key in shared and known.body.key in shared:
            return _Judgement(True, 0.95, "the same name")
        return _Judgement(True, 0.85, "a short form that the article explains")
    if actor.countries and known.countries and not actor.countries & known.countries:
        return None
    hints = actor.hints & known.hints
    if any(hint.startswith("t:") for hint in hints):
        return _Judgement(True, 0.85, "the same words, in the other language or another order")
    if any(hint.startswith("m:") for hint in hints) and (body.generic or known.body.generic):
        return _Judgement(False, 0.4, "a ministry for the same affairs; one of the two does not say of which state")
    if any(hint.startswith("a:") for hint in hints) and len(body.key) != len(known.body.key):
        return _Judgement(False, 0.4, "the letters fit the words of the other name, but no article says so")
    return None
