"""Links between the statements of one article, and the sides for which its actors speak."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from ujar.link.changes import find_change
from ujar.link.contrasts import find_contrast
from ujar.link.facts import Reading, read_article
from ujar.link.reactions import find_reaction
from ujar.link.repeats import find_repeat
from ujar.link.ties import Tie
from ujar.records import Article, Link, MadeBy

__all__ = ["LINKS", "link_article", "with_version"]

LINKS: Final = "links.v5"
"""What made a link."""


def link_article(article: Article) -> Article:
    """Return the article with its links: which statement answers, denies, repeats or revises which; actors get sides.

    Only what the record holds is read (text, statements with spans, act, speaker and target), so that it works
    on statements from anywhere. Links that the article had before are replaced. From a statement there is at
    most one reaction (`answers`, `denies` or `agrees`), and one link of each other relation.
    """
    reading = read_article(article)
    links: dict[tuple[str, str, str], Link] = {}
    for tie in _ties(reading):
        start, end = reading.facts[tie.start].statement.id, reading.facts[tie.end].statement.id
        if start != end:
            links.setdefault(
                (start, end, tie.relation),
                Link(
                    from_=start,
                    to=end,
                    relation=tie.relation,
                    score=tie.score,
                    evidence=tie.evidence,
                    made_by=LINKS,
                ),
            )
    actors = tuple(msgspec.structs.replace(one, side=reading.sides.name_of(one.id)) for one in article.actors)
    return msgspec.structs.replace(
        article, actors=actors, links=tuple(links.values()), made_by=with_version(article.made_by)
    )


def with_version(made_by: MadeBy) -> MadeBy:
    """Return what makes the layers of an article, with the version of this stage put in."""
    return msgspec.structs.replace(made_by, links=LINKS)


def _ties(reading: Reading) -> Iterator[Tie]:
    reactions: list[Tie] = []
    for fact in reading.facts:
        reaction = find_reaction(reading, fact, reactions)
        if reaction is not None:
            reactions.append(reaction)
            yield reaction
        taken = reaction.end if reaction is not None else None
        for find in (find_repeat, find_change, find_contrast):
            tie = find(reading, fact)
            if tie is not None and tie.end != taken:
                yield tie
