"""Reading an English source phrase: title, name, office, body; or pronoun, group, document."""

from __future__ import annotations

from ujar.extract.document import Document
from ujar.extract.speakers.mention import Mention, SpeakerPack
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["PACK"]


def _read(doc: Document, start: int, end: int) -> Mention:
    first, last = doc.span(start, end)
    phrase = " ".join(doc.text[first:last].split())
    if state := find_state(phrase):
        return Mention(start, end, "metonym" if state.metonym else "state", state.name)
    if phrase.lower() in ("he", "she"):
        return Mention(start, end, "pronoun", gender="f" if phrase.lower() == "she" else "m")
    kind = "person" if doc.shapes[start] in "CA" else "group"
    return Mention(start, end, "person" if kind == "person" else "group", phrase)


def _subject(doc: Document, start: int, end: int) -> Span | None:
    return None


PACK = SpeakerPack(read=_read, role_groups={}, definite=frozenset({"the"}), subject=_subject)
"""The English side of the speaker resolver."""
