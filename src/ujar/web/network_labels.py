"""Names beside nodes, placed so that none hides another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ujar.web.network_layout import HEIGHT, WIDTH, Place

__all__ = ["Label", "Named", "labels", "lines_of", "text_width"]

_LETTER: Final = 7.4
_NARROW: Final = dict.fromkeys("ijltfrI.,:;'!|()[] ·-", 4.4)
_WIDE: Final = dict.fromkeys("mwMW@%–…", 11.6)
_CAPITAL: Final = 8.6
"""The widths of letters at 12 pixels in a wide font: rather too much than too little."""
_LINE: Final = 14.0
_GAP: Final = 3.0
_SIDES: Final = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (1, 1), (-1, -1), (-1, 1))
"""Where a name may stand, the best place first: right, left, below, above, and between."""


class Label(NamedTuple):
    """A name, from the middle of its node in pixels; `shy` is one for which there is no room: shown when asked for."""

    text: str
    x: float
    y: float
    anchor: Literal["start", "middle", "end"]
    shy: bool


class Named(NamedTuple):
    """A node that is named; `reach` is half its width and half its height, in pixels."""

    id: str
    text: str
    place: Place
    reach: tuple[float, float]


def labels(nodes: Sequence[Named]) -> Mapping[str, Label]:
    """Return the labels of nodes by their ids; the first ones choose first."""
    taken = np.array([(x - w, y - h, x + w, y + h) for _, _, (x, y), (w, h) in nodes]).reshape(-1, 4)
    found: dict[str, Label] = {}
    for number, (identifier, text, place, reach) in enumerate(nodes):
        others = np.delete(taken, number, axis=0)
        for across, down in _SIDES:
            label = _label(text, reach, across, down, shy=False)
            box = _box(label, place)
            if _is_inside(box) and not _hits(box, others):
                found[identifier] = label
                taken = np.vstack((taken, box))
                break
        else:
            across = 1 if place.x < WIDTH / 2 else -1
            found[identifier] = _label(text, reach, across, 0, shy=True)
    return found


def text_width(text: str) -> float:
    """Return how wide a text is at 12 pixels, about."""
    widths = (_NARROW.get(sign) or _WIDE.get(sign) or (_CAPITAL if sign.isupper() else _LETTER) for sign in text)
    return sum(widths)


def lines_of(text: str, *, most: float) -> list[str]:
    """Return a text in lines of at most that many pixels, cut between words."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and text_width(f"{lines[-1]} {word}") <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _label(text: str, reach: tuple[float, float], across: int, down: int, *, shy: bool) -> Label:
    corner = 0.7 if across and down else 1.0
    return Label(
        text=text,
        x=round(across * (reach[0] * corner + _GAP), 1),
        y=round(4.0 + down * (reach[1] * corner + _GAP + _LINE / 2), 1),
        anchor="middle" if not across else "start" if across > 0 else "end",
        shy=shy,
    )


def _box(label: Label, place: Place) -> NDArray[np.float64]:
    width = text_width(label.text)
    left = place.x + label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    base = place.y + label.y
    return np.array((left, base - _LINE + 4, left + width, base + 4))


def _is_inside(box: NDArray[np.float64]) -> bool:
    return bool(box[:2].min() >= 0 and box[2] <= WIDTH and box[3] <= HEIGHT)


def _hits(box: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    return bool(
        ((box[0] < others[:, 2]) & (others[:, 0] < box[2]) & (box[1] < others[:, 3]) & (others[:, 1] < box[3])).any()
    )
