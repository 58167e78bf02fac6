"""Links between the statements of one article."""

from __future__ import annotations

from typing import Final

import msgspec

from ujar.link.anaphors import find_anaphors
from ujar.link.antecedents import antecedent, relation_of
from ujar.link.facts import Facts, Reading, read_article
from ujar.records import Article, Link, Relation

__all__ = ["LINKS", "link_article"]

LINKS: Final = "links.v1"
"""What made a link."""


def link_article(article: Article) -> Article:
    """Return the article with its links: which statement answers, denies or repeats which.

    Only what the record holds is read, so that it works on statements from anywhere.
    """
    reading = read_article(article)
    links = tuple(_links(reading))
    return msgspec.structs.replace(
        article, links=links, made_by=msgspec.structs.replace(article.made_by, links=LINKS)
    )


def _links(reading: Reading) -> list[Link]:
    found: list[Link] = []
    for fact in reading.facts:
        for anaphor in find_anaphors(reading.words, fact):
            denies = any(reading.words.phrase_at(i, reading.words.pack.falsehoods, end=fact.content[-1] + 1) for i in fact.content[:20])
            responds = any(reading.words.phrase_at(i, reading.words.pack.responses, end=i + 4) for i in fact.lead)
            if not anaphor.points and not anaphor.owner and not anaphor.contentful:
                continue
            rel = relation_of(fact, anaphor, denies=denies and anaphor.kind is not None, responds=responds)
            if rel is None:
                continue
            best = antecedent(reading, fact, anaphor)
            if best is None:
                continue
            found.append(Link(from_=fact.statement.id, to=best[0].statement.id, relation=rel, score=0.9, evidence=anaphor.words, made_by=LINKS))
            break
    return found
