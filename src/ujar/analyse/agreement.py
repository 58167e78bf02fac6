"""How far coders of the same articles agree: on where statements are, on what they are, and on what links them.

`docs/agreement.md` explains the figures. Statements of two coders are paired as everywhere (`ujar.measure.pairing`:
contents one to one, overlap over union at least one half); with more coders, pairs are joined into passages, those
that overlap most first. Labels are compared where two coders or more have a statement in a passage.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from ujar.acts import ACTS, Act
from ujar.analyse.coders import CodedArticle, Excluded, Unseen, coded_articles
from ujar.analyse.coincidences import Alpha, alpha_of
from ujar.analyse.tallies import AlphaName, Positions, SharedName, Tally, tally_of
from ujar.measure.counts import Counts
from ujar.measure.intervals import Figure, figures_of
from ujar.records import Article

__all__ = ["F1", "ActAgreement", "Agreement", "ArticleAgreement", "CoderPair", "Measures", "agreement"]


class F1(msgspec.Struct, frozen=True, kw_only=True):
    """Of what two coders have, the share that both have: 2 `both` / (`one` + `other`), with its 95 % interval.

    `value` is None where neither has any; `low` and `high` are None then too, and below two articles.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    both: int = 0
    one: int = 0
    other: int = 0


class CoderPair(msgspec.Struct, frozen=True, kw_only=True):
    """Two coders on the articles that both have; text that neither coded counts nothing.

    `exact` are statements with the same content, `found` those that overlap by half or more, `links` those between
    the same passages with the same relation, `issues` those given to statements that both have.
    """

    one: str
    other: str
    exact: F1
    found: F1
    links: F1
    issues: F1


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """What coders agree on, in one article or in all.

    `spans` is |u|α, `spans_and_acts` uα with the act as the value, `acts_of_spans` cuα, all three over the text in
    code points (`ujar.analyse.unitizing`), without the stretches at which a coder has not looked; `characters` are
    those that are left, `uncoded` is the share of them that no coder marked. The alphas of
    labels are nominal. `links` is that of pairs of passages that a coder or more linked, with "not linked" as a
    value. `passages` have a statement of some coder, `alone` those with one of a single coder.
    """

    characters: int
    uncoded: float | None
    passages: int
    alone: int
    spans: Alpha
    spans_and_acts: Alpha
    acts_of_spans: Alpha
    acts: Alpha
    kinds: Alpha
    speakers: Alpha
    positions: Alpha
    links: Alpha
    pairs: tuple[CoderPair, ...]


class ActAgreement(msgspec.Struct, frozen=True, kw_only=True):
    """One act: how often each coder gave it, alpha of this act against all others, and the F1 of statements with it.

    The F1 is that of all pairs of coders together.
    """

    act: Act
    given: dict[str, int]
    alpha: Alpha
    found: F1


class ArticleAgreement(msgspec.Struct, frozen=True, kw_only=True):
    """One article: who coded it and how far they agree; one article alone has no intervals."""

    article: str
    coders: tuple[str, ...]
    measures: Measures


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """All articles that two coders or more have, each of them, each act that was given, and what was left out."""

    coders: tuple[str, ...]
    measures: Measures
    articles: tuple[ArticleAgreement, ...]
    acts: tuple[ActAgreement, ...]
    excluded: tuple[Excluded, ...]


def agreement(
    versions: Mapping[str, Sequence[Article]], *, positions: Positions | None = None, unseen: Unseen | None = None
) -> Agreement:
    """Return how far the coders agree, whose versions of the articles are given by coder.

    Statements that were suggested to a coder who has not looked at them are in the coder's version and `unseen`: they
    are compared with nothing, and neither is what others have in their place.

    Raises:
        AgreementError: there are fewer than two coders, or one has an article twice.
    """
    articles, excluded = coded_articles(versions, unseen=unseen)
    tallies = [tally_of(article, positions or {}) for article in articles]
    figures = figures_of([tally.found for tally in tallies])
    return Agreement(
        coders=tuple(versions),
        measures=_measures(tallies),
        articles=tuple(
            ArticleAgreement(article=one.article.id, coders=one.article.coders, measures=_measures([one]))
            for one in tallies
        ),
        acts=tuple(
            ActAgreement(
                act=act,
                given={coder: _given(articles, coder, act) for coder in versions},
                alpha=alpha_of([tally.acts[act] for tally in tallies]),
                found=_f1(*figures[act]),
            )
            for act in ACTS
            if figures and (figures[act][0].gold or figures[act][0].predicted)
        ),
        excluded=tuple(excluded),
    )


def _measures(tallies: Sequence[Tally]) -> Measures:
    shared = figures_of([tally.shared for tally in tallies])
    pairs = dict.fromkeys((one, other) for _, one, other in shared)
    characters = sum(tally.characters for tally in tallies)
    passages = [passage for tally in tallies for passage in tally.article.passages]

    def alpha(name: AlphaName) -> Alpha:
        return alpha_of([tally.alphas[name] for tally in tallies])

    def f1(name: SharedName, one: str, other: str) -> F1:
        return _f1(*shared[name, one, other])

    return Measures(
        characters=characters,
        uncoded=sum(tally.uncoded for tally in tallies) / characters if characters else None,
        passages=len(passages),
        alone=sum(len(passage.statements) == 1 and not passage.unseen for passage in passages),
        spans=alpha("spans"),
        spans_and_acts=alpha("spans_and_acts"),
        acts_of_spans=alpha("acts_of_spans"),
        acts=alpha("acts"),
        kinds=alpha("kinds"),
        speakers=alpha("speakers"),
        positions=alpha("positions"),
        links=alpha("links"),
        pairs=tuple(
            CoderPair(
                one=one,
                other=other,
                exact=f1("exact", one, other),
                found=f1("found", one, other),
                links=f1("links", one, other),
                issues=f1("issues", one, other),
            )
            for one, other in pairs
        ),
    )


def _f1(counts: Counts, figure: Figure) -> F1:
    return F1(
        value=figure.f1,
        low=figure.low,
        high=figure.high,
        both=counts.right,
        one=counts.gold,
        other=counts.predicted,
    )


def _given(articles: Iterable[CodedArticle], coder: str, act: Act) -> int:
    return sum(one.act == act for article in articles for one in article.statements.get(coder, ()))
