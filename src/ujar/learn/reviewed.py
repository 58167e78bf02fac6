"""Articles whose statements people reviewed, written as `ujar train --reviewed` reads them.

A folder holds four files, each with one article a line:

- `reviewed/train.jsonl`: articles that were reviewed as a whole, in the form of a corpus (docs/corpora.md);
- `statements.reviewed-train.jsonl`: their statements with kind, act and speaker, as `ujar.learn.gold` keeps them;
- `reviewed/partial.jsonl`: the texts of articles of which some statements were reviewed;
- `labels.reviewed-partial.jsonl`: the acts and speakers of these statements, as `ujar.learn.labels` keeps them.

What nobody reviewed is in none of them. The files under `reviewed/` have the texts, so the folder may not be passed
on where the articles may not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path

import msgspec

from ujar.errors import CorpusError
from ujar.learn.articles import REVIEWED
from ujar.learn.corpora import AttributedIds, CorpusDocument, CorpusSpan
from ujar.learn.gold import GoldArticle, GoldStatement, text_hash
from ujar.learn.labels import Label, LabelledArticle
from ujar.records import Article, Span, Statement, speakers_of

__all__ = ["ReviewedSet", "write_reviewed"]


class ReviewedSet(msgspec.Struct, frozen=True, kw_only=True):
    """What was written: articles reviewed as a whole and in part, and their reviewed statements.

    `missing` are reviewed ids, each with its article, for which no statement was given: it was rejected, or the
    article is another than the one that was reviewed.
    """

    whole: int
    partial: int
    statements: int
    missing: tuple[tuple[str, str], ...]


def write_reviewed(
    articles: Iterable[Article], reviewed: Mapping[str, Set[str]], folder: Path, *, done: Collection[str] = ()
) -> ReviewedSet:
    """Write the reviewed statements of articles to a folder; files of an earlier time are replaced.

    `reviewed` has the ids of the statements that people accepted, edited or added, by id of the article. An article
    counts as a whole when all its statements are in it (one at least), or when its id is in `done`: somebody read it
    and says that it is right as it stands, with all its statements. Links are not written: no model learns from them.

    Raises:
        CorpusError: an article comes twice.
    """
    given: dict[str, Article] = {}
    for article in articles:
        if article.id in given:
            raise CorpusError(f"article {article.id} comes twice; give one version of it")
        given[article.id] = article
    whole: list[tuple[Article, Sequence[Statement]]] = []
    partial: list[tuple[Article, Sequence[Statement]]] = []
    for article in given.values():
        known = reviewed.get(article.id, frozenset())
        own = [one for one in article.statements if one.id in known]
        if article.id in done or (own and len(own) == len(article.statements)):
            whole.append((article, article.statements))
        elif own:
            partial.append((article, own))
    folder.joinpath(REVIEWED).mkdir(parents=True, exist_ok=True)
    _write(folder / REVIEWED / "train.jsonl", (_document(*one) for one in whole))
    _write(folder / f"statements.{REVIEWED}-train.jsonl", (_gold(*one) for one in whole))
    _write(folder / REVIEWED / "partial.jsonl", (_document(article, ()) for article, _ in partial))
    _write(folder / f"labels.{REVIEWED}-partial.jsonl", (_labels(*one) for one in partial))
    return ReviewedSet(
        whole=len(whole),
        partial=len(partial),
        statements=sum(len(own) for _, own in (*whole, *partial)),
        missing=tuple(_missing(reviewed, given)),
    )


def _missing(reviewed: Mapping[str, Set[str]], given: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    for article, ids in reviewed.items():
        there = {one.id for one in given[article].statements} if article in given else set()
        yield from ((article, statement) for statement in sorted(ids - there))


def _write(path: Path, lines: Iterable[msgspec.Struct]) -> None:
    path.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in lines))


def _document(article: Article, statements: Sequence[Statement]) -> CorpusDocument:
    spans: list[CorpusSpan] = []
    attributions: list[AttributedIds] = []
    for number, one in enumerate(statements, 1):
        ids: dict[str, tuple[str, ...]] = {}
        for label in ("source", "cue", "content"):
            parts: tuple[Span, ...] = tuple(sorted(getattr(one, label)))
            if parts:
                ids[label] = (f"{number}.{label}",)
                broken = parts if len(parts) > 1 else ()
                spans.append(CorpusSpan(parts[0][0], parts[-1][1], label, ids[label][0], broken))
        attributions.append(AttributedIds(**ids))
    return CorpusDocument(article.id, article.lang, article.text, tuple(spans), tuple(attributions))


def _gold(article: Article, statements: Sequence[Statement]) -> GoldArticle:
    numbers = {one.id: number for number, one in enumerate(statements, 1)}
    return GoldArticle(
        article=article.id,
        sha256=text_hash(article.text),
        lang=article.lang,
        statements=tuple(_statement(article, one, numbers) for one in statements),
    )


def _statement(article: Article, one: Statement, numbers: Mapping[str, int]) -> GoldStatement:
    speakers = speakers_of(one)
    return GoldStatement(
        number=numbers[one.id],
        kind=one.kind,
        act=one.act,
        source=one.source,
        cue=one.cue,
        content=one.content,
        speaker=tuple(speaker.name for speaker in speakers),
        resolved_by=speakers[0].resolved_by if speakers else "none",
        role=article.words(one.role) or None,
        affiliation=article.words(one.affiliation) or None,
        addressee=one.addressee,
        target=one.target,
        negated=one.negated,
        conditional=one.conditional,
        hypothetical=one.hypothetical,
        said=one.said.value,
        within=numbers.get(one.within) if one.within is not None else None,
    )


def _labels(article: Article, statements: Sequence[Statement]) -> LabelledArticle:
    return LabelledArticle(
        article=article.id,
        sha256=text_hash(article.text),
        lang=article.lang,
        labels=tuple(
            Label(
                source=one.source,
                cue=one.cue,
                content=one.content,
                act=one.act,
                speaker=tuple(speaker.name for speaker in speakers_of(one)) or None,
            )
            for one in statements
        ),
    )
