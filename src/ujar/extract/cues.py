"""Cues: the words that join a source to what it is reported to say.

A language pack lists its cues in a small table (`languages/*/cues.py`), one line a lemma. This module
holds the types and reads the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, cast

from ujar.acts import ACTS, Act

__all__ = ["Cue", "CueTable", "Frame", "read_cues"]

Frame = Literal["active", "passive", "quoted", "clitic", "noun", "preposition", "attitude"]
"""How a cue stands in its sentence.

active: the source before it, the content after it (`X mengatakan …`).
passive: the content before or after it, the source after it or not at all (`dikatakan oleh X`, `dinilai …`).
quoted: after its content, before its source (`“…,” kata X`).
clitic: as quoted, with the speaker in the same word (`katanya`).
noun: a noun with its source (`tuduhan X bahwa …`).
preposition: `menurut X`, `according to X`.
attitude: as active, but no verb of saying (`khawatir`, `yakin`).
"""

Strength = Literal["strong", "weak"]
"""A weak cue needs a subject that can speak and a clause or quotation as content; a strong one speaks for itself."""


class Cue(NamedTuple):
    """One form of a cue. `act` is None when the content decides."""

    form: str
    lemma: str
    frame: Frame
    act: Act | None
    strength: Strength


class CueTable(NamedTuple):
    """The cues of a language by their form; forms of several words by their first word, longest first."""

    single: Mapping[str, tuple[Cue, ...]]
    multi: Mapping[str, tuple[tuple[tuple[str, ...], Cue], ...]]

    def __iter__(self) -> Iterator[Cue]:  # type: ignore[override]
        for cues in self.single.values():
            yield from cues
        for entries in self.multi.values():
            for _, cue in entries:
                yield cue


def read_cues(table: str, columns: tuple[Frame, ...], *, clitics: Mapping[Frame, tuple[Frame, str]]) -> CueTable:
    """Read a table of cues.

    A line holds, parted by `|`, one cell for each of `columns` with the forms of that frame (several parted by
    commas, `-` for none), then the act (`-` when neutral) and optionally the word `weak`. Lines that begin with
    `#` are comments. `clitics` makes further forms: from a frame, the frame and suffix of the derived form.
    """
    single: dict[str, list[Cue]] = {}
    multi: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}

    def add(form: str, cue: Cue) -> None:
        words = tuple(form.split())
        if len(words) == 1:
            single.setdefault(form, []).append(cue)
        else:
            multi.setdefault(words[0], []).append((words, cue))

    for line in table.strip().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        cells = [cell.strip() for cell in line.split("|")]
        act_name = cells[len(columns)]
        if act_name != "-" and act_name not in ACTS:
            raise ValueError(f"unknown act {act_name!r} in the cue table: {line}")
        act = None if act_name == "-" else cast("Act", act_name)
        strength: Strength = "weak" if "weak" in cells[len(columns) + 1 :] else "strong"
        lemma = ""
        for frame, cell in zip(columns, cells, strict=False):
            for form in (form.strip() for form in cell.split(",")):
                if form in ("", "-"):
                    continue
                lemma = lemma or form
                add(form, Cue(form, lemma, frame, act, strength))
                if frame in clitics:
                    derived, suffix = clitics[frame]
                    add(form + suffix, Cue(form + suffix, lemma, derived, act, strength))
    return CueTable(
        {form: tuple(cues) for form, cues in single.items()},
        {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in multi.items()},
    )
