"""An article as the page shows it, as plain strings for the template."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ujar.records import Article, Lang
from ujar.web.cards import Card, Places, cards_of
from ujar.web.passages import Segment, lay_out
from ujar.web.plain import hides_controls, line, safe_url
from ujar.web.words import Words

__all__ = ["ArticleView", "NoteView", "Row", "SegmentView", "article_view", "makers_of", "segment_view", "title_of"]

_HTML_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?|--\d\d-\d\d", re.ASCII)
_LONG = 300
"""Code points of a title, an address or a path that are shown."""


class NoteView(NamedTuple):
    """A mark that is no part of a statement: its class and what it says."""

    classes: str
    title: str


class SegmentView(NamedTuple):
    """A segment with its markers, its element and its classes."""

    text: str
    tag: str | None
    classes: str
    title: str | None
    label: str | None
    opens: tuple[Card, ...]
    resumes: tuple[Card, ...]
    anchors: frozenset[int]
    """The numbers of the statements that begin here, whose cards lead back to this place."""


class Row(NamedTuple):
    """A paragraph and the cards beside it."""

    segments: tuple[SegmentView, ...]
    cards: tuple[Card, ...]


class ArticleView(NamedTuple):
    """One article with its head, its rows and what is said of it in the contents."""

    id: str
    title: str
    titled: bool
    lang: Lang
    outlet: str | None
    byline: str | None
    path: str | None
    url: str | None
    href: str | None
    date: str | None
    date_value: str | None
    """The date where HTML has a form for it."""
    date_method: str | None
    flags: tuple[str, ...]
    controls: bool
    total: int
    made_by: tuple[str, ...]
    rows: tuple[Row, ...]


def title_of(article: Article, number: int, words: Words) -> str:
    """Return the title, else the name of the file, else "untitled" with the number of the article."""
    if article.title and article.title.strip():
        return line(article.title, most=_LONG)
    if article.path and (name := re.split(r"[/\\]", article.path)[-1].strip()):
        return line(name, most=_LONG)
    return words["untitled"].replace("{n}", words.number(number))


def makers_of(article: Article) -> tuple[str, ...]:
    """Return the names of everything that made a layer or a record of the article, each once."""
    names: Iterable[str | None] = (
        *(getattr(article.made_by, field) for field in article.made_by.__struct_fields__),
        *(statement.made_by for statement in article.statements),
        *(link.made_by for link in article.links),
    )
    return tuple(dict.fromkeys(line(name) for name in names if name))


def article_view(article: Article, place: int, places: Places, words: Words) -> ArticleView:
    """Return the article at `place` of the page."""
    published = article.published
    rows = _rows(article, place, places, words)
    return ArticleView(
        id=f"a{place + 1}",
        title=places.titles[place],
        titled=bool(article.title and article.title.strip()),
        lang=article.lang,
        outlet=line(article.outlet) if article.outlet else None,
        byline=line(article.byline) if article.byline else None,
        path=line(article.path, most=_LONG) if article.path else None,
        url=line(article.url, most=_LONG) if article.url else None,
        href=safe_url(article.url),
        date=line(words.date(published.value)) if published.value else None,
        date_value=published.value if _HTML_DATE.fullmatch(published.value or "") else None,
        date_method=line(words.method(published.method)) if published.method else None,
        flags=tuple(line(words.flag(flag), most=_LONG) for flag in article.flags),
        controls=hides_controls(article.text),
        total=len(article.statements),
        made_by=makers_of(article),
        rows=rows,
    )


def _rows(article: Article, place: int, places: Places, words: Words) -> tuple[Row, ...]:
    paragraphs = lay_out(article.text, places.statements[place], article.regions)
    anchored = {n for part in paragraphs for segment in part.segments for n in segment.opens}
    cards = cards_of(article, place, places, anchored, words)
    rows = []
    seen: set[int] = set()
    for paragraph in paragraphs:
        segments = []
        for segment in paragraph.segments:
            segments.append(segment_view(segment, cards, set(segment.opens) - seen, words))
            seen.update(segment.opens)
        rows.append(Row(tuple(segments), tuple(cards[n] for n in paragraph.statements)))
    return tuple(rows)


def segment_view(
    segment: Segment, cards: Sequence[Card], anchors: set[int], words: Words, notes: Sequence[NoteView] = ()
) -> SegmentView:
    """Return a segment as it is marked; `anchors` are the statements whose cards lead back to it."""
    classes = []
    titles = []
    if segment.content:
        classes += ["c", f"g-{cards[segment.content[-1]].group}"]
        if segment.depth > 1:
            classes += [f"d{min(segment.depth, 3)}", f"o-{cards[segment.content[0]].group}"]
    for part, statements, word in (("s", segment.source, "source_of"), ("k", segment.cue, "cue_of")):
        if statements:
            classes += [part, f"{part}-{cards[statements[-1]].group}"]
            titles.append(words[word].replace("{n}", ", ".join(str(cards[n].number) for n in statements)))
    for note in segment.notes:
        classes.append(notes[note].classes)
        titles.append(notes[note].title)
    if segment.region:
        classes.append("r")
    tag = "mark" if segment.content else "b" if segment.source else "i" if segment.cue else "span"
    return SegmentView(
        text=segment.text,
        tag=tag if classes else None,
        classes=" ".join(classes),
        title="; ".join(titles) or None,
        label=words[f"region_{segment.region}"] if segment.region and segment.first else None,
        opens=tuple(cards[n] for n in segment.opens),
        resumes=tuple(cards[n] for n in segment.resumes),
        anchors=frozenset(cards[n].number for n in anchors),
    )
