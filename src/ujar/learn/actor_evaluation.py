"""Measuring resolution across articles: on annotated names, and behind the whole program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.extract.speakers.registry import slug
from ujar.learn.actor_gold import GoldActor, load_actors
from ujar.learn.actor_scores import ClusterScores, b_cubed, pairs
from ujar.learn.comparison import compare_gold
from ujar.learn.corpora import read_corpus
from ujar.learn.gold import GoldArticle, load_gold
from ujar.learn.samples import sample_gold
from ujar.link.actors import Directory, LocalActor
from ujar.reading import from_text
from ujar.records import ActorKind, Article, Lang, speakers_of
from ujar.run import analyse
from ujar.samples import sample_articles, sample_text

__all__ = ["ActorReport", "evaluate_actors", "resolve_names"]

_FILE = "actors.dev.jsonl"
_CORPORA = (("pfsa-id", "statements.pfsa-dev.jsonl"), ("polnear", "statements.polnear-dev.jsonl"))

Name = tuple[str, str]


class ActorReport(msgspec.Struct, frozen=True, kw_only=True):
    """B-cubed and pairs, in percent, for annotated names (`gold`) and behind the whole program (`pipeline`).

    `names` are the annotated names, `actors` the actors that they are; `found` are the names of which the program found
    at least one statement, and `covered` those of articles whose texts are at hand.
    """

    names: int
    actors: int
    gold: dict[str, float | None]
    covered: int
    found: int
    pipeline: dict[str, float | None]


def evaluate_actors(corpora: Path, annotations: Path, *, profile: Profile = DEFAULT_PROFILE) -> ActorReport:
    """Measure on `annotations/actors.dev.jsonl`.

    Raises:
        CorpusError: a corpus or the annotation is missing, or a text is not the one that was annotated.
    """
    actors = load_actors(annotations / _FILE)
    wanted = {name: index for index, actor in enumerate(actors) for name in actor.names}
    articles = list(_articles(corpora, annotations))
    resolved = resolve_names(actors, {gold.article: gold for gold, _ in articles})
    texts = {gold.article for gold, _ in articles}
    covered = {name: actor for name, actor in wanted.items() if name[0] in texts}
    found = _run(articles, profile)
    return ActorReport(
        names=len(wanted),
        actors=len(actors),
        gold=_figures(wanted, resolved),
        covered=len(covered),
        found=len(found),
        pipeline=_figures(covered, found),
    )


def _figures(wanted: Mapping[Name, int], found: Mapping[Name, str]) -> dict[str, float | None]:
    figures: dict[str, float | None] = {}
    for name, scores in (("b-cubed", b_cubed(wanted, found)), ("pairs", pairs(wanted, found))):
        figures |= {f"{name} {part}": _percent(value) for part, value in _parts(scores)}
    return figures


def _parts(scores: ClusterScores) -> tuple[tuple[str, float | None], ...]:
    return ("precision", scores.precision), ("recall", scores.recall), ("F1", scores.f1)


def _percent(value: float | None) -> float | None:
    return None if value is None else round(100 * value, 1)


def _articles(corpora: Path, annotations: Path) -> Iterator[tuple[GoldArticle, Article]]:
    rows = {row.file.removesuffix(".txt"): row for row in sample_articles()}
    for gold in sample_gold():
        row = rows[gold.article]
        yield gold, from_text(sample_text(row), lang=row.lang, published=row.published, id=gold.article)
    for corpus, file in _CORPORA:
        texts = {document.id: document.text for document in read_corpus(corpora, corpus, "dev")}
        for gold in load_gold(annotations / file, texts):
            yield gold, from_text(texts[gold.article], lang=gold.lang, id=gold.article)


def resolve_names(actors: list[GoldActor], annotated: Mapping[str, GoldArticle]) -> dict[Name, str]:
    """Resolve the annotated names, article by article, with the roles and affiliations that are annotated."""
    kinds = {name: actor.kind for actor in actors for name in actor.names}
    by_article: dict[str, list[str]] = {}
    for article, name in kinds:
        by_article.setdefault(article, []).append(name)
    directory = Directory()
    resolved: dict[Name, str] = {}
    for article, names in sorted(by_article.items()):
        gold = annotated.get(article)
        lang: Lang = "en" if gold is not None and gold.lang == "en" else "id"
        locals_ = [_annotated(name, kinds[article, name], gold, lang) for name in names]
        for name, identifier in zip(names, directory.add_all(locals_), strict=True):
            resolved[article, name] = identifier
    return resolved


def _annotated(name: str, kind: ActorKind, gold: GoldArticle | None, lang: Lang) -> LocalActor:
    own = [one for one in (gold.statements if gold is not None else ()) if one.speaker == (name,)]
    role = next((one.role for one in own if one.role), None)
    affiliation = next((one.affiliation for one in own if one.affiliation), None)
    return LocalActor(slug(name), name, kind, lang, role=role, affiliation=affiliation)


def local_actors(article: Article) -> list[LocalActor]:
    """Return the actors of an article as they are resolved."""
    return [
        LocalActor(one.id, one.name, one.kind, article.lang, one.aliases, one.role, one.affiliation)
        for one in article.actors
    ]


def _run(articles: list[tuple[GoldArticle, Article]], profile: Profile) -> dict[Name, str]:
    """Return for each annotated name the actor that most of its found statements are given to."""
    directory = Directory()
    found: dict[Name, str] = {}
    for gold, read in sorted(articles, key=lambda pair: pair[0].article):
        article = analyse(read, profile=profile)
        known = {actor.id: actor for actor in article.actors}
        resolved = dict(zip(known, directory.add_all(local_actors(article)), strict=True))
        speakers = {statement.id: speakers_of(statement) for statement in article.statements}
        votes: dict[str, Counter[str]] = {}
        for wanted, predicted in compare_gold(gold, article).found_pairs():
            spoken = speakers[predicted.id]
            if wanted.speakers and len(wanted.speakers) == len(spoken) == 1 and spoken[0].actor in resolved:
                votes.setdefault(wanted.speakers[0], Counter())[resolved[spoken[0].actor]] += 1
        for name, counted in votes.items():
            found[gold.article, name] = min(counted, key=lambda actor: (-counted[actor], actor))
    return found
