"""What is written under a picture of a network that stands alone: what it is made from, its signs, its small names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from ujar.analyse.network import NetworkChoice
from ujar.web.network_labels import text_width
from ujar.web.network_layout import WIDTH
from ujar.web.network_picture import Drawing
from ujar.web.words import Words

__all__ = ["Entry", "Legend", "described", "legend_of"]

_LEFT: Final = 24.0
_LINE: Final = 22.0
_SIGN: Final = {"tone": 42.0, "hue": 20.0, "kind": 24.0, "quiet": 20.0, "number": 0.0, "line": 0.0}
"""The room that a sign takes before its words, in pixels."""
_GAP: Final = 22.0


class Entry(NamedTuple):
    """A sign with its words, at its place below the picture; `value` is the tone, the colour, the form or a name."""

    sign: Literal["tone", "hue", "kind", "quiet", "number", "line"]
    value: str
    text: str
    x: float
    y: float


class Legend(NamedTuple):
    """All entries, and how high they are together."""

    entries: tuple[Entry, ...]
    height: float


def described(choice: NetworkChoice, period: tuple[str, str] | None, words: Words) -> str:
    """Return in one line what a network counts: its tie, weight, what divides it, repetitions, and the time."""
    two = choice.kind in ("affiliation", "reactions")
    parts = [(words["network_kind"], words[f"network_kind_{choice.kind}"])]
    if not two:
        parts.append((words["network_weigh"], words[f"network_weigh_{choice.weigh}"]))
    parts.append((words["network_normalise"], words[f"network_normalise_{choice.normalise}"]))
    parts.append((words["network_duplicates"], words[f"network_duplicates_{choice.duplicates}"]))
    if choice.issues:
        parts.append((words["issue"], ", ".join(choice.issues)))
    if choice.minimum:
        parts.append((words["network_minimum"], words.score(choice.minimum)))
    time = " – ".join(map(words.date, dict.fromkeys(period))) if period else words["network_no_period"]
    parts.append((words["network_period"], time))
    return " · ".join(f"{name}: {value}" for name, value in parts)


def legend_of(drawing: Drawing, words: Words) -> Legend:
    """Return what the signs of a picture mean, and the names for which it has no room."""
    placed: list[Entry] = []
    top = 0.0
    groups = (_signs(drawing, words), _colours(drawing, words), _forms(drawing, words), _numbers(drawing))
    for group in (*groups, _notes(drawing, words)):
        x = _LEFT
        for sign, value, text in group:
            width = _SIGN[sign] + text_width(text)
            if x > _LEFT and x + width > WIDTH - _LEFT:
                x, top = _LEFT, top + _LINE
            placed.append(Entry(sign, value, text, round(x, 1), top))
            x += width + _GAP
        top += _LINE if x > _LEFT else 0.0
    return Legend(tuple(placed), top)


_Sign = tuple[Literal["tone", "hue", "kind", "quiet", "number", "line"], str, str]


def _signs(drawing: Drawing, words: Words) -> Iterable[_Sign]:
    for tone in drawing.tones:
        own = tone == "neutral" and drawing.kind in ("shared", "reactions")
        yield "tone", tone, words[f"network_tone_{tone}_{drawing.kind}" if own else f"network_tone_{tone}"]


def _colours(drawing: Drawing, words: Words) -> Iterable[_Sign]:
    for number, side in drawing.sides:
        yield "hue", str(number), side
    if any(item.hue is None for item in drawing.nodes):
        yield "hue", "none", words["network_no_side"]


def _forms(drawing: Drawing, words: Words) -> Iterable[_Sign]:
    for kind, path in drawing.kinds:
        yield "kind", path, words[f"network_node_{kind}" if kind in ("issue", "side") else f"kind_{kind}"]
    if any(item.quiet for item in drawing.nodes):
        yield "quiet", "", words["network_quiet"]


def _numbers(drawing: Drawing) -> Iterable[_Sign]:
    for number, item in _numbered(drawing):
        yield "number", item, f"{number} {item}"


def _notes(drawing: Drawing, words: Words) -> Sequence[_Sign]:
    notes = [words["network_sizes"]] if drawing.edges else []
    if drawing.hidden:
        notes.append(words.count("network_hidden", drawing.hidden))
    return [("line", "", note) for note in notes]


def _numbered(drawing: Drawing) -> list[tuple[int, str]]:
    """Return the numbers and names of the nodes that have ties and no room for their name."""
    return [(item.number, item.node.name) for item in drawing.nodes if item.number is not None]
