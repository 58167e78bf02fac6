"""What the page says of all articles together: what was read, who spoke most, and the acts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ujar.acts import Act
from ujar.records import Article, speakers_of
from ujar.web.plain import line
from ujar.web.views import makers_of
from ujar.web.words import GROUP_OF, GROUPS, Group, Words

__all__ = ["ActTotal", "Bar", "SpeakerRow", "Summary", "summarise"]

_MOST = 10
"""Speakers in the table of those who spoke most."""
_YEAR = re.compile(r"\d{4}(?!\d)")


class Bar(NamedTuple):
    """One piece of a bar: the group whose hue it has, its width in percent, its number."""

    group: Group
    width: int
    total: int


class SpeakerRow(NamedTuple):
    """A speaker with the number of statements, by group of acts."""

    name: str
    role: str | None
    total: int
    bars: tuple[Bar, ...]


class ActTotal(NamedTuple):
    """An act with the number of statements."""

    act: Act
    total: int
    bar: Bar


class Summary(NamedTuple):
    """The figures at the head of the page."""

    articles: int
    statements: int
    speakers: int
    languages: tuple[str, ...]
    first_date: str | None
    last_date: str | None
    undated: int
    made_by: tuple[str, ...]
    unattributed: int
    most: tuple[SpeakerRow, ...]
    others: int
    acts: tuple[ActTotal, ...]


def summarise(articles: Sequence[Article], words: Words) -> Summary:
    """Count over all articles. Speakers are the same when their names are, but for case."""
    names: dict[str, str] = {}
    roles: dict[str, str] = {}
    counts: Counter[str] = Counter()
    by_group: dict[str, Counter[Group]] = {}
    acts: Counter[Act] = Counter()
    unattributed = 0
    for article in articles:
        actors = {actor.id: actor for actor in article.actors}
        for statement in article.statements:
            acts[statement.act] += 1
            speakers = [speaker for speaker in speakers_of(statement) if speaker.name.strip()]
            unattributed += not speakers
            for key, speaker in {speaker.name.casefold(): speaker for speaker in speakers}.items():
                names.setdefault(key, line(speaker.name))
                counts[key] += 1
                by_group.setdefault(key, Counter())[GROUP_OF[statement.act]] += 1
                actor = actors.get(speaker.actor)
                posts = (actor.role, actor.affiliation) if actor else ()
                if role := ", ".join(post for post in posts if post and post.casefold() != key):
                    roles.setdefault(key, line(role))
    # Ties keep the order of the names, so that the page is the same each time.
    ranked = sorted(counts, key=lambda key: (-counts[key], key))
    most = max(counts.values(), default=0)
    dates = sorted(d for a in articles if (d := a.published.value) and _YEAR.match(d))
    return Summary(
        articles=len(articles),
        statements=sum(acts.values()),
        speakers=len(counts),
        languages=tuple(dict.fromkeys(words[f"lang_{article.lang}"] for article in articles)),
        first_date=line(words.date(re.split("[/T]", dates[0])[0])) if dates else None,
        last_date=line(words.date(dates[-1].split("/")[-1].split("T")[0])) if dates else None,
        undated=len(articles) - len(dates),
        made_by=tuple(dict.fromkeys(name for article in articles for name in makers_of(article))),
        unattributed=unattributed,
        most=tuple(
            SpeakerRow(
                names[key],
                roles.get(key),
                counts[key],
                tuple(
                    Bar(group, _width(by_group[key][group], most), by_group[key][group])
                    for group in GROUPS
                    if by_group[key][group]
                ),
            )
            for key in ranked[:_MOST]
        ),
        others=max(len(ranked) - _MOST, 0),
        acts=tuple(
            ActTotal(act, acts[act], Bar(group, _width(acts[act], max(acts.values())), acts[act]))
            for group, row in GROUPS.items()
            for act in sorted(row.acts, key=lambda act: -acts[act])
            if acts[act]
        ),
    )


def _width(count: int, most: int) -> int:
    return max(1, round(100 * count / most))
