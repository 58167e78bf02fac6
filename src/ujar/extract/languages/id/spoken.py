"""What the rules heard, as features of the Indonesian tagger: who speaks in a quotation, who is introduced where.

PFSA-ID marks the quotations of public figures and the passages that introduce them. Whether somebody whom an article
introduces is quoted in it, and whether the speaker of a quotation has an office, cannot be told from the words around:
the attributions and their speakers say it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.speakers import Introduced, Resolved, Speakers
from ujar.extract.speakers.registry import Entry
from ujar.records import Span

__all__ = ["is_age", "spoken_features"]

_PARTS: Final = ("source", "cue", "content")
_AROUND = 40
"""Tokens before an introduction from which a quotation counts as its own: `“…,” kata Kepala Dinas X`."""
_FAR = 4
_NEXT = 3
"""Sentences ahead in which the next attribution is looked for."""

Rows = list[list[str]]


class _Speech(NamedTuple):
    """One attribution: its first token, its speakers, whether words of its content are quoted."""

    start: int
    attribution: Attribution
    resolved: Resolved
    quoted: bool


def spoken_features(doc: Document, attributions: Sequence[Attribution], speakers: Speakers) -> Rows:
    """Return one list of features a token."""
    rows: Rows = [[] for _ in range(len(doc))]
    speeches = [
        _Speech(one.start, one, resolved, _is_quoted(doc, one))
        for one, resolved in zip(attributions, speakers.resolved, strict=True)
    ]
    record = _Record(doc, speeches, speakers.introduced)
    for speech in speeches:
        _add_speech(rows, speech, record)
    _add_introductions(rows, record)
    _add_rest(rows, doc, speeches)
    return rows


def is_age(doc: Document, i: int) -> bool:
    """Tell whether `(56)` begins at a token."""
    return (
        i + 2 < len(doc)
        and doc.words[i] == "("
        and doc.words[i + 2] == ")"
        and (doc.shapes[i + 1] == "d" and len(doc.words[i + 1]) <= 2)
    )


def _is_quoted(doc: Document, one: Attribution) -> bool:
    return any(doc.quotation_of[start] >= 0 for start, _ in one.content)


class _Record:
    """What each actor of an article says in it: where, and whether an age follows its name."""

    def __init__(self, doc: Document, speeches: Iterable[_Speech], introduced: Sequence[Introduced]) -> None:
        self.doc = doc
        self.introduced = introduced
        self.quoted: dict[int, list[int]] = {}
        self.said: dict[int, int] = {}
        self.sources: dict[int, _Speech] = {}
        for speech in speeches:
            for entry in speech.resolved.entries:
                self.said[id(entry)] = self.said.get(id(entry), 0) + 1
                if speech.quoted:
                    self.quoted.setdefault(id(entry), []).append(speech.start)
            for index in _tokens(speech.attribution.source):
                self.sources[index] = speech
        self.aged = {id(one.entry) for one in introduced if one.entry is not None and is_age(doc, _name_end(one))}

    def quotations(self, entry: Entry) -> list[int]:
        """Return where the quotations of an actor begin."""
        return self.quoted.get(id(entry), [])


def _name_end(one: Introduced) -> int:
    return (one.mention.name_span or (0, one.mention.end))[1]


def _tokens(spans: Iterable[Span]) -> Iterator[int]:
    for start, end in spans:
        yield from range(start, end)


def _place(index: int, span: Span) -> str:
    return "B" if index == span[0] else "I"


def _add_speech(rows: Rows, speech: _Speech, record: _Record) -> None:
    entries, quoted = speech.resolved.entries, int(speech.quoted)
    only = entries[0] if len(entries) == 1 else None
    who = known = str(len(entries))
    if only is not None:
        office = f"{int(only.role is not None)}{int(only.affiliation is not None)}"
        who = f"{only.kind[0]}{int(only.named)}{office}"
        aged, introduced = int(id(only) in record.aged), int(only.introduced > 0)
        known = f"{min(3, len(record.quotations(only)))}{aged}{introduced}{office[0]}"
    for part in _PARTS:
        spans: Sequence[Span] = getattr(speech.attribution, part)
        for span in spans:
            for index in range(*span):
                at = f"{part}{_place(index, span)}|{quoted}|"
                rows[index] += [f"h:{at}{speech.attribution.frame}", f"h:{at}{who}", f"h:{at}known{known}"]
                if part != "content":
                    rows[index].append(f"h:{at}{who}|{speech.resolved.by}")


def _add_introductions(rows: Rows, record: _Record) -> None:
    times: dict[int, int] = {}
    for one in record.introduced:
        mention, entry = one
        if mention.kind == "organisation":
            span = mention.name_span or (mention.start, mention.end)
            for index in range(*span):
                rows[index].append("i:body" + _place(index, span))
        if mention.kind != "person":
            continue
        said = _said_by(record, one)
        if entry is not None:
            said.append(f"time{min(times.get(id(entry), 0), 2)}")
            said.append(f"{said[-1]}|{said[1]}")
            times[id(entry)] = times.get(id(entry), 0) + 1
        for part, own in (("name", mention.name_span), ("role", mention.role), ("of", mention.affiliation)):
            if own is None:
                continue
            for index in range(*own):
                at = f"i:{part}{_place(index, own)}"
                rows[index] += [at, *(f"{at}|{what}" for what in said)]
            if own[1] < len(rows):
                rows[own[1]].append(f"i:{part}E")


def _said_by(record: _Record, one: Introduced) -> list[str]:
    """What the introduced person says in the article: how often, where first from here, in this very passage."""
    mention, entry = one
    doc, start = record.doc, mention.start
    quotations = record.quotations(entry) if entry is not None else []
    earlier = bisect_right(quotations, start - _AROUND)
    counts = f"{min(len(quotations), 2)}{int(earlier < len(quotations))}{int(earlier > 0)}"
    next_one = "-"
    if earlier < len(quotations):
        ahead = quotations[earlier]
        next_one = "here" if ahead <= start else str(min(_FAR, doc.sentence_of[ahead] - doc.sentence_of[start]))
    own = next((record.sources[k] for k in range(start, mention.end) if k in record.sources), None)
    source = "-" if own is None else f"{own.attribution.frame}{int(own.quoted)}"
    aged = int(is_age(doc, _name_end(one)))
    parts = f"{int(mention.role is not None)}{int(mention.affiliation is not None)}{int(' ' in (mention.name or ''))}"
    said = record.said.get(id(entry), 0) if entry is not None else 0
    here = "-" if own is None else str(int(own.quoted))
    return [
        f"quoted{counts}", f"next{next_one}", f"quoted{counts}|{parts}", f"said{min(2, said)}", f"by{source}",
        f"aged{aged}", f"next{next_one}|{here}|{aged}",
    ]  # fmt: skip


def _add_rest(rows: Rows, doc: Document, speeches: Sequence[_Speech]) -> None:
    """The words beside an attribution in its sentence, where the day, the place and the occasion of speaking stand."""
    inside = {k for one in speeches for part in _PARTS for k in _tokens(getattr(one.attribution, part))}
    heads: dict[int, tuple[_Speech, int]] = {}
    for speech in speeches:
        one = speech.attribution
        at = (one.cue or one.source or one.content)[0][0]
        sentence = doc.sentence_of[at]
        if sentence not in heads or (speech.quoted and not heads[sentence][0].quoted):
            heads[sentence] = speech, at
    for number, (start, end) in enumerate(doc.sentences):
        ahead = next((f"{k}{int(heads[number + k][0].quoted)}" for k in range(_NEXT) if number + k in heads), "-")
        for index in range(start, end):
            rows[index].append("r:ahead" + ahead)
        if number not in heads:
            continue
        speech, cue = heads[number]
        for index in range(start, end):
            if index not in inside:
                side = f"r:{'before' if index < cue else 'behind'}{int(speech.quoted)}"
                rows[index] += [side, f"{side}|{doc.words[index]}", f"{side}|{speech.attribution.frame}"]
