"""Triggers: the words that name an event, and the tables in which a language lists them.

A language keeps its triggers as data (`languages/*/event_*.py`), one lemma a line, cells parted by `|`. This module
holds the types and reads the tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal, NamedTuple, cast, get_args

from ujar.plover import EVENT_TYPES, EventType

__all__ = ["Frame", "Part", "Trigger", "TriggerTable", "read_triggers"]

Part = Literal["active", "passive", "noun"]
"""An English participle is listed as active; the words around it decide whether it is passive."""

Frame = Literal["act", "suffer", "object", "mutual", "go"]
"""How the participants stand around a trigger.

act: the subject acts, an object may be missing; of a noun, what it owns acts (`serangan X`).
object: as act, but a verb counts only with an object or as a passive; of a noun, what it owns is acted on.
suffer: the subject is acted on (`X tewas ditembak`, `X was released`, `X tertembak`).
mutual: subject, object and what `dengan` or `with` adds all act.
go: as act, and the object is the place or person gone to.
"""


class Trigger(NamedTuple):
    """One form of a trigger.

    `wanted`: one of these words must be in the object, if there are any; `unwanted`: none of these may be in it or
    stand directly before or after the trigger. `context`: one of these must be elsewhere in the sentence, if there are
    any; `outside`: none of these may be. Only a `strong` trigger is an event without participant, place and date.
    """

    words: tuple[str, ...]
    lemma: str
    type: EventType
    mode: str | None
    part: Part
    frame: Frame
    wanted: frozenset[str]
    unwanted: frozenset[str]
    context: frozenset[str]
    outside: frozenset[str]
    strong: bool


class TriggerTable(NamedTuple):
    """The triggers of a language by their first word; forms of more words first, then in the order of the table."""

    by_word: Mapping[str, tuple[Trigger, ...]]

    def lemmas(self) -> frozenset[str]:
        """Return the lemmas: the first form of each line."""
        return frozenset(trigger.lemma for triggers in self.by_word.values() for trigger in triggers)


_SIGNS: Final = "+-*^"

Inflect = Callable[[str, Part], Iterable[str]]
"""From a form as listed to all forms it stands for."""


def read_triggers(
    tables: Mapping[str, tuple[Part, ...]], *, classes: Mapping[str, frozenset[str]], inflect: Inflect
) -> TriggerTable:
    """Read tables of triggers; each maps to the parts of its first columns.

    A line: a cell of forms for each part (parted by commas, `-` for none), then `TYPE` or `TYPE/mode`, then optionally
    a frame and conditions: `+name` for a wanted class of words, `-name` for an unwanted one (a class, or the word
    itself), `*name` for a class of which a word must be in the sentence, `^name` for one of which none may be,
    `strong`. Lines that begin with `#` are comments; one that begins with a space goes on the line before.

    Raises:
        ValueError: a type, mode or frame is unknown.
    """
    found: dict[str, list[Trigger]] = {}
    for table, parts in tables.items():
        for line in _lines(table):
            for trigger in _read_line(line, parts, classes, inflect):
                found.setdefault(trigger.words[0], []).append(trigger)
    return TriggerTable({word: tuple(sorted(all_, key=lambda t: -len(t.words))) for word, all_ in found.items()})


def _lines(table: str) -> list[str]:
    lines: list[str] = []
    for line in table.strip().splitlines():
        if line.startswith(" ") and lines:
            lines[-1] += " " + line.strip()
        elif line.strip() and not line.startswith("#"):
            lines.append(line)
    return lines


def _read_line(
    line: str, parts: tuple[Part, ...], classes: Mapping[str, frozenset[str]], inflect: Inflect
) -> Iterable[Trigger]:
    cells = [cell.strip() for cell in line.split("|")]
    name, _, mode = cells[len(parts)].partition("/")
    row = EVENT_TYPES.get(cast("EventType", name))
    if row is None or (mode and mode not in row.modes):
        raise ValueError(f"unknown type or mode in the table of triggers: {line}")
    options = " ".join(cells[len(parts) + 1 :]).split()
    frames = [option for option in options if option[0] not in _SIGNS and option != "strong"]
    if len(frames) > 1 or any(frame not in get_args(Frame) for frame in frames):
        raise ValueError(f"unknown frame in the table of triggers: {line}")
    wanted, unwanted, context, outside = (
        frozenset(
            word for option in options if option.startswith(sign) for word in classes.get(option[1:], {option[1:]})
        )
        for sign in _SIGNS
    )
    lemma = ""
    for part, cell in zip(parts, cells, strict=False):
        for listed in (form.strip() for form in cell.split(",")):
            if listed in ("", "-"):
                continue
            lemma = lemma or listed
            for form in inflect(listed, part):
                yield Trigger(
                    words=tuple(form.split()),
                    lemma=lemma,
                    type=cast("EventType", name),
                    mode=mode or None,
                    part=part,
                    frame=cast("Frame", frames[0]) if frames else "act",
                    wanted=wanted,
                    unwanted=unwanted,
                    context=context,
                    outside=outside,
                    strong="strong" in options,
                )
