"""Deciding whether an actor of an article is one of the record, and saying why.

Precision goes first: what is not certain becomes a suggestion for people. The rules, in the order of their strength:

- bodies and states: a name that the gazetteer lists, the same ministry of the same state, the same words, the same
  words in the other language; an acronym only where an article explains it;
- people: the full name (titles, case, accents, transliteration and middle initials aside), also where role and
  affiliation differ, for people change offices and papers word them differently; the first word and more of a longer
  name unless they differ; a name that very many people have, or a bare one, only if role or affiliation agree and one
  person alone fits, or if far more articles name one person than all others who fit;
- phrases (`a NATO official`, `warga`) stand for themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from ujar.link.actors.people import PersonName, Tie, compare_people
from ujar.link.actors.profiles import Profile
from ujar.link.actors.roles import is_worded, telling

__all__ = ["ACTORS", "Candidate", "Decision", "Suggestion", "decide"]

ACTORS: Final = "actors.v2"
"""What made a decision."""

_SHORTEST_HEAD: Final = 10
_ALIKE: Final = 2
_FAR_MORE: Final = 3
_AGREED: Final = 0.8
"""Only those score higher whose role or affiliation agrees."""
_FAMOUS: Final = 8
"""Articles that name whom a reader knows by a part of the name."""
_FAR_BETTER: Final = 5
"""Times as many articles as name anybody else who fits."""
_SCORE_OF_FAME: Final = 0.65
_MOST_SUGGESTIONS: Final = 3
_RANK: Final[dict[Tie, int]] = {"same": 6, "spelling": 5, "initials": 4, "shorter": 3, "part": 2, "bare": 1}
_WORDED: Final[dict[Tie, str]] = {
    "same": "the same name",
    "spelling": "the same name in another spelling",
    "initials": "the same name but for initials",
    "shorter": "the first part of the same name",
    "part": "a part of the same name",
    "bare": "one word of the same name",
}

_LOSS: Final[dict[Tie, float]] = {"same": 0.0, "spelling": 0.05, "initials": 0.1, "shorter": 0.15}
"""How much less sure than an equal full name another relation of two full names is."""

Evidence = Literal["agrees", "silent", "unclear", "differs", "foreign"]
"""What role and affiliation say: `differs` where both do, `foreign` where the two belong to different countries."""


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
    if_famous: bool = False
    """Whether it is a match where far more articles name the known actor than anybody else who fits."""
    listed: bool = False
    """Whether both are names of one body of the gazetteer, which one article may have side by side."""


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
        if judgement is not None and candidate.id in taken and not judgement.listed:
            apart = f"{judgement.reason}; but one article tells them apart" if judgement.match else judgement.reason
            judgement = _Judgement(False, min(judgement.score, 0.4), apart)
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
            and (judgement.score > _AGREED or not actor.people[0].is_common)
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
    famous = _famous(judged)
    if famous is not None:
        best, judgement = famous
        rest = _suggestions([pair for pair in judged if pair[0] is not best], "also fits")
        return Decision(best.id, _SCORE_OF_FAME, f"{judgement.reason}; far more articles name it than any other", rest)
    return Decision(None, 0.6, "nothing fits for certain", _suggestions(judged, ""))


def _famous(judged: Sequence[tuple[Candidate, _Judgement]]) -> tuple[Candidate, _Judgement] | None:
    """Return the known actor that readers will think of: `Trump` alone is the Trump whom all the articles name."""
    best = max(judged, key=lambda pair: pair[0].articles)
    rest = max((candidate.articles for candidate, _ in judged if candidate is not best[0]), default=0)
    known_well = best[0].articles >= max(_FAMOUS, _FAR_BETTER * rest)
    return best if best[1].if_famous and known_well else None


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
    if tie in _LOSS and own.is_full and name.is_full:
        return _judge_full(min(own, name, key=lambda one: len(one.words)), tie, evidence, words)
    if evidence == "agrees":
        return _Judgement(True, 0.8 if tie == "part" else 0.7, words)
    if evidence in ("differs", "foreign"):
        return None
    if tie == "part":
        return _Judgement(False, 0.5, words)
    silent = evidence == "silent" and not own.is_common
    alone = tie == "same" and not any(one.is_full for one in known.people)
    if alone and silent and actor.lang == "en":
        # English papers leave out the first name of those alone whom every reader knows; Indonesians may have one name.
        return _Judgement(True, 0.65, f"{words}, and neither article gives another")
    return _Judgement(False, 0.4, words, if_famous=silent and not alone)


def _judge_full(own: PersonName, tie: Tie, evidence: Evidence, words: str) -> _Judgement:
    loss = _LOSS[tie]
    if evidence == "agrees":
        return _Judgement(True, 0.98 - loss, words)
    if own.is_common:
        may_be = tie == "same" and evidence in ("silent", "unclear")
        return _Judgement(False, 0.55 - loss, f"{words}; many people have this name", if_famous=may_be)
    if evidence == "foreign" or (evidence == "differs" and tie not in ("same", "spelling")):
        return _Judgement(False, 0.5 - loss, words)
    score = {"silent": 0.9, "unclear": 0.8}.get(evidence, 0.7)
    return _Judgement(True, score - loss, words)


def _weigh(actor: Profile, known: Profile) -> tuple[Evidence, str]:
    """Compare roles and affiliations: what agrees, what differs, in words."""
    bodies, roles = actor.employers & known.employers, actor.offices & known.offices
    lands = actor.countries & known.countries
    both_landed = bool(actor.countries and known.countries)
    both_employed = bool(actor.employers and known.employers)
    if bodies and (lands or not both_landed):
        return "agrees", "the affiliation agrees"
    if both_landed and not lands:
        return "foreign", "they belong to different countries"
    if worded := [role for role in roles if is_worded(role)]:
        return "agrees", f"both are {max(worded)[1:]}"
    if any(map(telling, roles)) and (lands or not (both_landed or both_employed)):
        return "agrees", f"both are {max(filter(telling, roles))}"
    if roles and not both_employed and not any(role.startswith("=") for role in roles):
        return (
            ("agrees", f"both are {max(roles)} of the same country") if lands else ("silent", f"both are {max(roles)}")
        )
    if both_employed and any(_alike(one, other) for one in actor.employers for other in known.employers):
        return ("agrees" if roles else "silent"), "the affiliations have most words in common"
    if both_employed and any(_begins(one, other) for one in actor.employers for other in known.employers):
        return "silent", "one affiliation is the beginning of the other"
    if both_employed and not lands:
        if roles or not (actor.offices and known.offices):
            return "unclear" if not roles else "differs", "the affiliation differs"
        return "differs", "role and affiliation differ"
    if actor.offices and known.offices and not roles:
        return "unclear", "the role differs"
    if both_employed:
        return "unclear", "another body of the same country"
    return "silent", "role and affiliation say nothing against it"


def _alike(one: str, other: str) -> bool:
    """Whether two names of bodies, as bags of words, have half of all their words and two at least in common."""
    if not (one.startswith("t:") and other.startswith("t:")):
        return False
    own, more = set(one[2:].split()), set(other[2:].split())
    return len(own & more) >= max(_ALIKE, len(own | more) / 2)


def _begins(one: str, other: str) -> bool:
    """Whether the name of one body begins with that of the other, as where an article gives only the head of it."""
    short, long = sorted((one, other), key=len)
    return short.startswith("o:") and len(short) >= _SHORTEST_HEAD and long.startswith(short)


def _judge_bodies(actor: Profile, known: Profile) -> _Judgement | None:
    shared = actor.identity & known.identity
    body = actor.body
    if body is None or known.body is None:
        return None
    if shared and actor.at_home:
        reason = f"there is one in {next(iter(actor.countries))}, the country that the article is about"
        return _Judgement(True, 0.75, reason, listed=body.listed is not None)
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
            return _Judgement(True, 1.0, f"a name of {usual} in the gazetteer", listed=True)
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
