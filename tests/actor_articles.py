"""Small articles in which one person speaks, for the tests of actors across articles."""

from __future__ import annotations

import msgspec

from ujar.extract.speakers.registry import slug
from ujar.records import Actor, ActorKind, Article, Date, Lang, MadeBy, Speaker, Statement, statement_id

__all__ = ["again", "says"]


def says(
    identifier: str,
    name: str,
    *,
    kind: ActorKind = "person",
    role: str | None = None,
    affiliation: str | None = None,
    aliases: tuple[str, ...] = (),
    lang: Lang = "id",
    published: str | None = None,
) -> Article:
    """Return an article with one statement of one actor."""
    text = f"{name} mengatakan jalan itu ditutup."
    content = ((text.index("jalan"), len(text) - 1),)
    actor = slug(name)
    return Article(
        id=identifier,
        path=f"{identifier}.txt",
        lang=lang,
        text=text,
        published=Date(value=published, granularity="day" if published else None),
        statements=(
            Statement(
                id=statement_id(identifier, content),
                kind="indirect",
                act="claim",
                source=((0, len(name)),),
                content=content,
                speaker=Speaker(actor=actor, name=name, kind=kind, resolved_by="name"),
                score=0.9,
                made_by="test.v1",
            ),
        ),
        actors=(
            Actor(
                id=actor, name=name, kind=kind, mentions=((0, len(name)),), role=role, affiliation=affiliation,
                aliases=aliases,
            ),
        ),
        made_by=MadeBy(statements="test.v1"),
    )  # fmt: skip


def again(article: Article, version: str = "test.v2") -> Article:
    """Return the article as a later version would extract it: the same records by another maker."""
    return msgspec.structs.replace(article, made_by=MadeBy(statements=version))
