"""From the columns of a query to a typed row: each kind of row with the columns that it takes."""

from __future__ import annotations

from typing import Any

import msgspec

from ujar.ledger import codec
from ujar.ledger.rows import ActorFact, ActorRow, ArticleRef, ArticleRow, LinkEnd, LinkRow, StatementRow, Words
from ujar.ledger.statements import CANONICAL_COLUMNS, CANONICAL_SPEAKERS_COLUMN, speaker_of, statement_fields
from ujar.records import Date

__all__ = ["ACTOR", "ARTICLE", "LINK", "STATEMENT", "actor", "article_row", "link", "statement"]

Row = tuple[Any, ...]

_WORDS = "s.source, s.cue, s.content, s.role, s.affiliation"
_REFERENCE = "a.id, a.path, a.lang, a.outlet, a.published, a.published_granularity, a.published_method, a.title"
_END = (
    "a.id, a.path, a.outlet, a.published, a.published_granularity, a.published_method,"
    " s.id, s.act, s.kind, s.source_spans, s.cue_spans, s.content_spans, s.joint,"
    f" {CANONICAL_SPEAKERS_COLUMN}, {_WORDS}"
)
_END_WIDTH = 19
_OTHER_END = _END.replace("a.", "b.").replace("s.", "t.")

STATEMENT = f"{CANONICAL_COLUMNS}, {_WORDS}, {_REFERENCE}"
"""Of `statements AS s` and `articles AS a`, for `statement`."""

ARTICLE = ", ".join((
    _REFERENCE,
    "a.byline, a.url, a.encoding, a.flags, a.length, a.content_hash, a.made_by, a.added, a.changed",
    "(SELECT original FROM article_copies WHERE article = a.id)",
    "(SELECT count(*) FROM statements WHERE article = a.id) AS statements",
))  # fmt: skip
"""Of `articles AS a`, for `article_row`."""

ACTOR = (
    "k.id, k.name, k.kind, k.side,"
    " (SELECT json_group_array(json_object('what', what, 'value', value, 'lang', lang,"
    " 'since', since, 'until', until, 'articles', articles)) FROM ("
    "SELECT * FROM actor_facts WHERE actor = k.id AND what <> 'home' ORDER BY what, articles DESC, value, lang)),"
    " found.articles AS articles, coalesce(said.statements, 0) AS statements, found.mentions"
)
"""Of actors of the ledger `k`, with where they are `found` and what they `said`, for `actor`."""

LINK = f"l.relation, l.score, l.evidence, l.made_by, {_END}, {_OTHER_END}"
"""Of `links AS l`, from statement `s` of article `a` to statement `t` of article `b`, for `link`."""

_FACTS = msgspec.json.Decoder(tuple[ActorFact, ...])


def statement(row: Row) -> StatementRow:
    """Return a statement with its words and its article from the columns `STATEMENT`."""
    return StatementRow(**statement_fields(row[:21]), words=_words(row[21:26]), article=_reference(row[26:]))


def article_row(row: Row) -> ArticleRow:
    """Return an article without its text from the columns `ARTICLE`."""
    reference = _reference(row[:8])
    byline, url, encoding, flags, length, content_hash, made_by, added, changed, copy_of, statements = row[8:]
    return ArticleRow(
        id=reference.id, path=reference.path, lang=reference.lang, title=reference.title, byline=byline,
        outlet=reference.outlet, url=url, encoding=encoding, published=reference.published,
        flags=codec.strings(flags), length=length, statements=statements, content_hash=content_hash,
        made_by=codec.made_by(made_by), added=added, changed=changed, copy_of=copy_of,
    )  # fmt: skip


def actor(row: Row) -> ActorRow:
    """Return an actor of the ledger from the columns `ACTOR`."""
    identifier, name, kind, side, written, articles, statements, mentions = row
    facts = _FACTS.decode(written)
    told: dict[str, set[str]] = {}
    for fact in facts:
        told.setdefault(fact.what, set()).add(fact.value)
    aliases = told.get("name", set()) | told.get("alias", set())
    return ActorRow(
        id=identifier, name=name, kind=kind, side=side, aliases=tuple(sorted(aliases - {name})),
        roles=tuple(sorted(told.get("role", ()))), affiliations=tuple(sorted(told.get("affiliation", ()))),
        articles=articles, statements=statements, mentions=mentions,
        facts=tuple(fact for fact in facts if fact.value != name or fact.articles),
    )  # fmt: skip


def link(row: Row) -> LinkRow:
    """Return a link with both its ends from the columns `LINK`."""
    relation, score, evidence, made_by, *ends = row
    return LinkRow(
        relation=relation, score=score, evidence=evidence, made_by=made_by,
        from_=_link_end(ends[:_END_WIDTH]), to=_link_end(ends[_END_WIDTH:]),
    )  # fmt: skip


def _link_end(row: list[Any]) -> LinkEnd:
    article, path, outlet, value, granularity, method, statement, act, kind, source, cue, content = row[:12]
    joint, speakers, *words = row[12:]
    return LinkEnd(
        article=article, path=path, outlet=outlet,
        published=Date(value=value, granularity=granularity, method=method),
        statement=statement, act=act, kind=kind,
        source=codec.spans(source), cue=codec.spans(cue), content=codec.spans(content),
        speaker=speaker_of(speakers, joint=joint), words=_words(tuple(words)),
    )  # fmt: skip


def _words(row: Row) -> Words:
    source, cue, content, role, affiliation = row
    return Words(source=source, cue=cue, content=content, role=role, affiliation=affiliation)


def _reference(row: Row) -> ArticleRef:
    article, path, lang, outlet, value, granularity, method, title = row
    return ArticleRef(
        id=article, path=path, lang=lang, outlet=outlet, title=title,
        published=Date(value=value, granularity=granularity, method=method),
    )  # fmt: skip
