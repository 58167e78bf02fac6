"""The reader: one article with its statements marked in the text, and beside each what it has to do with others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from ujar.ledger import Ledger
from ujar.ledger.loading import load_head, load_stretch
from ujar.ledger.outline import Placed, copies_of, original_of, outline, speakers_in, voices_of
from ujar.records import Article, Span
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page
from ujar.web.app.problems import Absent
from ujar.web.app.reading.margins import Margin, margins_of
from ujar.web.app.reading.record import Part, Reading, ReadingQuery, Speaks, Voice
from ujar.web.app.reading.view import view_of
from ujar.web.parts import part_at, parts_of
from ujar.web.passages import in_reading_order
from ujar.web.words import Words

__all__ = ["PAGE", "Reading", "ReadingQuery"]

_MOST_MARKED: Final = 250
"""Statements that are marked at once: more of them in one part could not be told from one another."""
_MOST_COPIES: Final = 50


def load(desk: Desk, query: ReadingQuery) -> Reading:
    """Return the part of an article that is asked for, with all that was found in it.

    Raises:
        Absent: there is no such article, or no such part of it.
    """
    return _read(desk, query, whole=False)


def load_whole(desk: Desk, query: ReadingQuery) -> Reading:
    """Return the whole record of an article, unless a part is asked for.

    Raises:
        Absent: there is no such article, or no such part of it.
    """
    return _read(desk, query, whole=query.part is None)


class _Chosen(NamedTuple):
    """The statements of an article and those of them that are asked for, in reading order."""

    every: Sequence[Placed]
    asked: Sequence[Placed]
    speakers: tuple[Speaks, ...]

    @property
    def narrowed(self) -> bool:
        """Whether some are not asked for."""
        return len(self.asked) < len(self.every)


def _read(desk: Desk, query: ReadingQuery, *, whole: bool) -> Reading:
    columns, ledger = desk.columns, desk.ledger
    with ledger.connection.snapshot():
        head = load_head(ledger.connection, query.article)
        if head is None:
            raise Absent(
                f"There is no article {query.article!r} in this ledger: the list of articles has those there are."
            )
        chosen = _choose(ledger, query)
        focus = next((one for one in chosen.every if one.id == query.statement), None)
        part = _part(head.text, chosen, focus, query.part, whole=whole)
        stretch = (part.start, part.end)
        here = [one for one in chosen.asked if _touches(one, stretch)]
        marked = here if whole else _fewest(here, focus)
        article = _article(ledger, head, stretch, marked, whole=whole)
        numbers = {one.id: number for number, one in enumerate(chosen.every, 1)}
        margins = margins_of(ledger, columns, marked, numbers)
        named = [one for one in _named(article, margins) if one in numbers]
        voices = voices_of(ledger, named)
        return Reading(
            article=article,
            length=len(head.text),
            part=part,
            total=len(chosen.every),
            focus=focus.id if focus else None,
            margins=margins,
            unmarked=len(here) - len(marked),
            named={one: Voice(number=numbers[one], speakers=voices.get(one, ())) for one in named},
            speakers=chosen.speakers,
            acts=dict(Counter(one.act for one in chosen.every).most_common()),
            copy_of=original_of(ledger, head.id),
            copies=copies_of(ledger, head.id, most=_MOST_COPIES),
        )


def _choose(ledger: Ledger, query: ReadingQuery) -> _Chosen:
    every = in_reading_order(outline(ledger, query.article))
    names: dict[str, str] = {}
    said: dict[str, set[int]] = {}
    for number, actor, name in speakers_in(ledger, query.article):
        names[actor] = name
        said.setdefault(actor, set()).add(number)
    asked = [
        one
        for one in every
        if one.id == query.statement
        or (
            query.act in (None, one.act)
            and (query.speaker is None or one.number in said.get(query.speaker, frozenset()))
        )
    ]
    speakers = [Speaks(id=actor, name=names[actor], statements=len(own)) for actor, own in said.items()]
    return _Chosen(every, asked, tuple(sorted(speakers, key=lambda one: (-one.statements, one.name, one.id))))


def _part(text: str, chosen: _Chosen, focus: Placed | None, wanted: int | None, *, whole: bool) -> Part:
    """Return the part that is asked for, else that of the statement, else the first.

    Raises:
        Absent: there are fewer parts.
    """
    parts = [(0, len(text))] if whole else parts_of(text)
    if wanted is not None and wanted > len(parts):
        raise Absent(f"This article has no part {wanted}: its last one is {len(parts)}.")
    at = wanted - 1 if wanted is not None else part_at(parts, _start(focus)) if focus else 0
    full: Iterable[int] = range(len(parts))
    if chosen.narrowed:
        full = sorted({part_at(parts, _start(one)) for one in chosen.asked})
    start, end = parts[at]
    return Part(
        number=at + 1,
        of=len(parts),
        start=start,
        end=end,
        before=max((other + 1 for other in full if other < at), default=None),
        after=min((other + 1 for other in full if other > at), default=None),
    )


def _article(ledger: Ledger, head: Article, stretch: Span, marked: Sequence[Placed], *, whole: bool) -> Article:
    article = ledger.article(head.id) if whole else None
    return article or load_stretch(ledger.connection, head, stretch, [one.number for one in marked])


def _spans(one: Placed) -> tuple[Span, ...]:
    return one.content or one.cue or one.source


def _start(one: Placed) -> int:
    return min((start for start, _ in _spans(one)), default=0)


def _touches(one: Placed, stretch: Span) -> bool:
    """Tell whether a statement is seen in a stretch; one without words stands at the beginning."""
    start, end = stretch
    spans = (*one.content, *one.cue, *one.source)
    return any(first < end and last > start for first, last in spans) or (start <= _start(one) < max(end, 1))


def _fewest(here: Sequence[Placed], focus: Placed | None) -> Sequence[Placed]:
    """Return as many statements as can be marked at once, with the one that was asked for."""
    if len(here) <= _MOST_MARKED:
        return here
    at = next((place for place, one in enumerate(here) if one is focus), 0)
    first = max(0, min(at - _MOST_MARKED // 2, len(here) - _MOST_MARKED))
    return here[first : first + _MOST_MARKED]


def _named(article: Article, margins: Sequence[Margin]) -> Iterator[str]:
    """Yield the statements that are named beside those that are shown."""
    yield from dict.fromkeys(
        [
            *(statement.within for statement in article.statements if statement.within),
            *(event.voice for event in article.events),
            *(tie.other.statement for margin in margins for tie in margin.links),
            *(other.statement for margin in margins for other in margin.elsewhere),
        ]
    )


def _text(query: ReadingQuery, reading: Reading, words: Words) -> str:
    """Return the text exactly as it is stored."""
    return reading.article.text


PAGE = Page(
    name="reader",
    path="/reader",
    query=ReadingQuery,
    result=Reading,
    load=load,
    whole=load_whole,
    view=view_of,
    summary="Read one article with its statements: what was found in it, and what each has to do with others.",
    exports={"txt": Export("text/plain", _text)},
    script=True,
    style=True,
)
