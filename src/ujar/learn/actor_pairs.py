"""Who is who in an archive: pairs of actors of two train articles, judged one by one by two readers.

Half were drawn before the rules of `actors.v2` were written, which look at them; the others after, among what the
rules had put together and what they had kept apart. Only pairs about which both readers say the same count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, Literal, NamedTuple

import msgspec

from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.learn.actor_evaluation import local_actors
from ujar.learn.corpora import read_corpus
from ujar.learn.gold import read_lines
from ujar.link.actors import Directory
from ujar.measure.counts import Counts
from ujar.reading import from_text
from ujar.records import Article, Lang
from ujar.run import analyse

__all__ = ["ActorPair", "PairsReport", "evaluate_pairs", "resolved_names", "score_pairs"]

_FILE: Final = "actors-judged.train.jsonl"
_CORPORA: Final[tuple[tuple[Lang, str], ...]] = (("en", "polnear"), ("id", "pfsa-id"))

Name = tuple[str, str]
"""An article and the name that it gives an actor."""
Verdict = Literal["same", "different", "unclear", "none"]
"""`none`: one of the two is no actor at all."""


class ActorPair(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Two actors as the program named them, how the pair was drawn, and what the readers `a` and `b` said."""

    lang: Lang
    drawn: Literal["before", "after"]
    by: str
    one: Name
    other: Name
    a: Verdict
    b: Verdict


class PairsReport(NamedTuple):
    """How many pairs are put together as they should be, by how and from which language they were drawn."""

    pairs: int
    agreed: int
    """Pairs about which both readers said the same."""
    counts: dict[str, Counts]

    def figures(self) -> dict[str, dict[str, float | None]]:
        """Return precision and recall in percent, and what they come from."""
        return {
            name: {
                "precision": 100 * row.precision if row.predicted else None,
                "recall": 100 * row.recall if row.gold else None,
                "right": row.right,
                "put together": row.predicted,
                "same": row.gold,
            }
            for name, row in self.counts.items()
        }


def evaluate_pairs(
    annotations: Path,
    corpora: Path,
    *,
    profile: Profile = DEFAULT_PROFILE,
    progress: Callable[[object], None] | None = None,
) -> PairsReport:
    """Read all train articles of both languages, put their actors together, and compare with the readers.

    It takes minutes; `progress` is called with each article that is read.

    Raises:
        CorpusError: the annotation or a corpus is missing or damaged.
    """
    pairs = read_lines(annotations / _FILE, ActorPair, of="judged actors")
    resolved: dict[Name, str] = {}
    for lang, corpus in _CORPORA:
        documents = read_corpus(corpora, corpus, "train")
        articles = (analyse(from_text(one.text, lang=lang, id=one.id), profile=profile) for one in documents)
        resolved.update(resolved_names(articles, progress))
    return score_pairs(pairs, resolved)


def resolved_names(
    articles: Iterable[Article], progress: Callable[[object], None] | None = None
) -> Iterator[tuple[Name, str]]:
    """Yield for each name of an actor in an article which actor of all articles that is."""
    directory = Directory()
    for article in articles:
        places = Counter(place.country for place in article.places if place.country is not None)
        for actor, found in zip(article.actors, directory.add_all(local_actors(article), places), strict=True):
            yield (article.id, actor.name), f"{article.lang}:{found}"
        if progress is not None:
            progress(article.id)


def score_pairs(pairs: Iterable[ActorPair], resolved: dict[Name, str]) -> PairsReport:
    """Count the pairs about which the readers agree; a name that the program does not find is an actor of its own."""
    every = list(pairs)
    counts: dict[str, Counts] = {}
    agreed = 0
    for pair in every:
        agreed += pair.a == pair.b
        if pair.a != pair.b or pair.a not in ("same", "different"):
            continue
        together = pair.one in resolved and resolved[pair.one] == resolved.get(pair.other)
        same = pair.a == "same"
        name = f"{pair.lang}, drawn {pair.drawn}"
        counts[name] = counts.get(name, Counts()).plus(Counts(together and same, same, together))
    return PairsReport(len(every), agreed, dict(sorted(counts.items())))
