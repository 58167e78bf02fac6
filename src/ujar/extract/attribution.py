"""What the language packs return: who, cue and content as ranges of tokens."""

from __future__ import annotations

from typing import NamedTuple

from ujar.extract.cues import Cue
from ujar.records import Span

__all__ = ["Attribution"]


class Attribution(NamedTuple):
    """One attribution found in a document, in token indices.

    `cue_entry` is the line of the cue table that matched, None where a model found the cue. `frame` names the
    pattern or model that found it. `sourceless` tells an attribution that has no source by its nature
    (`katanya`, `diharapkan`) from one whose source was not found.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    frame: str
    score: float
    cue_entry: Cue | None = None
    negated: bool = False
    carried: bool = False
    """The speaker is that of the statement before."""

    @property
    def start(self) -> int:
        """Index of the first token of any part."""
        return min(span[0] for part in (self.source, self.cue, self.content) for span in part)
