"""One self-contained HTML page of what the program got wrong on annotated articles.

It is a page for those who work on the program or judge it. It needs no network and no script, everything on it is
escaped, and a content security policy allows nothing but its own style sheet. It holds text of the articles, so it
is subject to their licences: nothing writes it but `write_errors`, to the path that is given.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from ujar.__about__ import __version__
from ujar.learn.comparison import Comparison, Side
from ujar.learn.excerpts import Segment, cut_excerpt
from ujar.learn.mistakes import GROUPS, Group, Mistake, mistakes_of
from ujar.measure.pairing import trim_spans
from ujar.records import Lang
from ujar.web.environment import PAGE_SHEETS, environment_of, policy_of, style_sheets
from ujar.web.plain import line

__all__ = ["MOST", "ErrorSet", "render_errors", "write_errors"]

MOST = 500
"""Statements of a group of one set that the page shows; the rest is only counted."""
_NAMES = 5
"""Speakers of a statement that are named."""
_HUES = {"annotated": "assertion", "found": "request", "annotated and found": "accord"}
"""Who marked a passage, and the hue of its content: those of `ujar/web/static/palette.css`."""


class ErrorSet(NamedTuple):
    """The articles of one set in one language, compared with their annotation."""

    name: str
    lang: Lang
    comparisons: Sequence[Comparison]


class _Fact(NamedTuple):
    text: str
    wrong: bool


class _Passage(NamedTuple):
    captions: tuple[tuple[str, tuple[_Fact, ...]], ...]
    """Who marked it, and what was said of the statement."""
    segments: tuple[tuple[str, str | None, str], ...]
    """Text, element and classes."""


class _Item(NamedTuple):
    article: str
    share: int | None
    passages: tuple[_Passage, ...]


class _Section(NamedTuple):
    id: str
    heading: str
    explained: str
    total: int
    items: tuple[_Item, ...]


class _SetView(NamedTuple):
    id: str
    heading: str
    lang: Lang
    articles: int
    annotated: int
    found: int
    sections: tuple[_Section, ...]


def render_errors(sets: Sequence[ErrorSet], *, title: str = "ujar evaluate: errors") -> str:
    """Return the page as HTML; at most `MOST` statements of a group of a set are shown, each with a bounded excerpt."""
    own = files("ujar.learn").joinpath("templates", "errors.css").read_text(encoding="utf-8")
    style = f"\n{style_sheets(*PAGE_SHEETS)}{own}"
    return (
        environment_of("ujar.learn")
        .get_template("errors.html")
        .render(
            groups=GROUPS,
            hues=_HUES,
            most=MOST,
            policy=policy_of(style),
            sets=[_set_view(one, number) for number, one in enumerate(sets, 1)],
            style=Markup(style),
            title=title,
            version=__version__,
        )
    )


def write_errors(path: str | os.PathLike[str], sets: Sequence[ErrorSet]) -> Path:
    """Write the page of `render_errors` to `path` as UTF-8 and return the path."""
    target = Path(path)
    target.write_text(render_errors(sets), encoding="utf-8", newline="\n")
    return target


def _set_view(one: ErrorSet, number: int) -> _SetView:
    mistakes: dict[Group, list[Mistake]] = {group: [] for group in GROUPS}
    for comparison in one.comparisons:
        for mistake in mistakes_of(comparison):
            mistakes[mistake.group].append(mistake)
    return _SetView(
        id=f"set{number}",
        heading=f"{one.name} ({'Indonesian' if one.lang == 'id' else 'English'})",
        lang=one.lang,
        articles=len(one.comparisons),
        annotated=sum(len(comparison.gold) for comparison in one.comparisons),
        found=sum(len(comparison.found) for comparison in one.comparisons),
        sections=tuple(
            _Section(
                f"set{number}-{group}",
                *GROUPS[group],
                len(some),
                tuple(_item(mistake) for mistake in some[:MOST]),
            )
            for group, some in mistakes.items()
        ),
    )


def _item(mistake: Mistake) -> _Item:
    sides = {name: side for name, side in (("annotated", mistake.gold), ("found", mistake.found)) if side is not None}
    around = [span for side in sides.values() for span in (*side.source, *side.cue, *side.content)]
    captions = {name: (name, tuple(_facts(side, mistake.group))) for name, side in sides.items()}
    text = mistake.comparison.text
    places = {tuple(trim_spans(part, text) for part in (s.source, s.cue, s.content)) for s in sides.values()}
    if len(sides) == 2 and len(places) == 1:
        both = "annotated and found"
        passages = [_passage(mistake, sides["found"], tuple(captions.values()), _HUES[both], around)]
    else:
        passages = [_passage(mistake, side, (captions[name],), _HUES[name], around) for name, side in sides.items()]
    share = round(100 * mistake.share) if mistake.group == "boundary" else None
    return _Item(line(mistake.comparison.article), share, tuple(passages))


def _passage(
    mistake: Mistake,
    side: Side,
    captions: tuple[tuple[str, tuple[_Fact, ...]], ...],
    hue: str,
    around: Sequence[tuple[int, int]],
) -> _Passage:
    parts = {"content": side.content, "source": side.source, "cue": side.cue}
    excerpt = cut_excerpt(mistake.comparison.text, parts, around=around)
    return _Passage(captions, tuple(_marked(segment, hue) for segment in excerpt))


def _marked(segment: Segment, hue: str) -> tuple[str, str | None, str]:
    """Return text, element and classes as the pages of `ujar.web` have them."""
    classes = [
        name
        for part, names in (
            ("content", ("c", f"g-{hue}")),
            ("source", ("s", f"s-{hue}")),
            ("cue", ("k", f"k-{hue}")),
        )
        if part in segment.parts
        for name in names
    ]
    tag = "mark" if "content" in segment.parts else "b" if "source" in segment.parts else "i"
    return segment.text, tag if classes else None, " ".join(classes)


def _facts(side: Side, group: Group) -> Iterator[_Fact]:
    if side.act is not None:
        yield _Fact(side.act, group == "act")
    if side.kind is not None:
        yield _Fact(side.kind, group == "kind")
    if side.speakers is not None:
        names = ", ".join(line(name) for name in side.speakers[:_NAMES])
        more = f" and {len(side.speakers) - _NAMES} more" if len(side.speakers) > _NAMES else ""
        yield _Fact(f"{names}{more}" if names else "no speaker", group == "speaker")
    if not side.source:
        yield _Fact("no source", group == "source")
    if side.score is not None:
        yield _Fact(f"score {side.score:.2f}", False)
