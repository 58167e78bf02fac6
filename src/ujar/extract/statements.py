"""From attributions to statement records: kind, nesting, the date of speaking, ids."""

from __future__ import annotations

from collections.abc import Sequence

from ujar.acts import Act
from ujar.extract.acts import (
    classify_act,
    find_addressee,
    find_target,
    is_conditional,
    is_hypothetical,
    is_negated,
    named_act,
)
from ujar.extract.attribution import Attribution
from ujar.extract.document import WORD_SHAPES, Document
from ujar.extract.neural.acts import act_chances
from ujar.extract.speakers.resolve import Resolved
from ujar.extract.tagger import Votes
from ujar.extract.targets import Names
from ujar.records import Date, DateMention, Kind, Span, Speaker, Statement, statement_id

__all__ = ["build_statements"]

_OPENING = 2
"""Tokens of a content before the source of what it passes on: `bahwa`, an article."""
_SAID_WITHIN = 90
"""Characters between the attribution and the date of speaking."""


def build_statements(
    doc: Document,
    attributions: Sequence[Attribution],
    resolved: Sequence[Resolved],
    dates: Sequence[DateMention],
    *,
    names: Names,
    made_by: str,
    votes: Votes | None = None,
) -> tuple[Statement, ...]:
    """Return the statements of an article in the order of the text.

    `resolved` has the speakers of each attribution; `names` says who is named in the article, and whom pronouns mean
    that do not mean the speaker; `dates` are the dates found in it; `votes` is what a tagger says of acts.
    """
    ids = _ids(doc, attributions)
    outer = _outer(attributions)
    inside: dict[int, list[int]] = {}
    for index, holder in enumerate(outer):
        inside.setdefault(holder, []).append(index)
    built: list[Statement] = []
    for index, attribution in enumerate(attributions):
        act = _act(doc, index, attributions, resolved, inside.get(index, ()), votes)
        said = resolved[index]
        built.append(
            Statement(
                id=ids[index],
                kind=_kind(doc, attribution),
                act=act,
                source=_spans(doc, attribution.source),
                cue=_spans(doc, attribution.cue),
                content=_spans(doc, attribution.content),
                speaker=_speaker(said),
                role=(said.role,) if said.role is not None else (),
                affiliation=(said.affiliation,) if said.affiliation is not None else (),
                addressee=find_addressee(doc, attribution, names=names),
                target=_target(doc, attribution, act, said, names),
                negated=attribution.negated or is_negated(doc, attribution),
                conditional=is_conditional(doc, attribution),
                hypothetical=is_hypothetical(doc, attribution),
                said=_said(doc, attribution, dates),
                within=ids[outer[index]] if outer[index] >= 0 else None,
                score=round(attribution.score, 3),
                made_by=made_by,
            )
        )
    return tuple(built)


def _act(
    doc: Document,
    index: int,
    attributions: Sequence[Attribution],
    resolved: Sequence[Resolved],
    inside: Sequence[int],
    votes: Votes | None,
) -> Act:
    """Return the act of an attribution; one that passes on as a whole what another says is a claim.

    `Stoltenberg mengatakan pihak Rusia menolak tanggung jawab`: Russia refuses, Stoltenberg claims that it does.
    """
    attribution = attributions[index]
    if named_act(doc, attribution) is None:
        start = attribution.content[0][0]
        speakers = {entry.name for entry in resolved[index].entries}
        for inner in inside:
            source = attributions[inner].source
            others = {entry.name for entry in resolved[inner].entries}
            if source and source[0][0] - start <= _OPENING and not speakers & others:
                return "claim"
    return classify_act(doc, attribution, None if votes is None else act_chances(votes, attribution))[0]


def _target(doc: Document, attribution: Attribution, act: Act, said: Resolved, names: Names) -> str | None:
    target = find_target(doc, attribution, act, names=names)
    return None if target in {entry.name for entry in said.entries} else target


def _spans(doc: Document, ranges: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(sorted(doc.span(*span) for span in ranges))


def _speaker(resolved: Resolved) -> Speaker | tuple[Speaker, ...] | None:
    speakers = tuple(
        Speaker(actor=entry.id, name=entry.name, kind=entry.kind, resolved_by=resolved.by) for entry in resolved.entries
    )
    if len(speakers) == 1:
        return speakers[0]
    return speakers or None


def _ids(doc: Document, attributions: Sequence[Attribution]) -> list[str]:
    """Ids by the place of the content; a second statement with the same place gets a letter."""
    seen: dict[str, int] = {}
    ids: list[str] = []
    for attribution in attributions:
        base = statement_id(doc.article.id, _spans(doc, attribution.content))
        count = seen.get(base, 0)
        seen[base] = count + 1
        ids.append(base if count == 0 else f"{base}.{count + 1}")
    return ids


def _outer(attributions: Sequence[Attribution]) -> list[int]:
    """For each attribution the innermost other one whose content holds it, -1 for none.

    An attribution lies within another when its cue (its content, where it has no cue) stands in the content
    of the other; the marks of a split quotation do not nest its own cue.
    """
    order = sorted(
        ((start, end, index) for index, a in enumerate(attributions) for start, end in a.content),
        key=lambda item: (item[0], -item[1]),
    )
    starts = sorted(range(len(attributions)), key=lambda i: _place(attributions[i])[0])
    outer = [-1] * len(attributions)
    open_spans: list[tuple[int, int, int]] = []
    at = 0
    for index in starts:
        start, end = _place(attributions[index])
        while at < len(order) and order[at][0] <= start:
            open_spans.append(order[at])
            at += 1
        open_spans = [span for span in open_spans if span[1] > start]
        holders = [span for span in open_spans if span[1] >= end and span[2] != index]
        if holders:
            outer[index] = min(holders, key=lambda span: (span[1] - span[0], span[2]))[2]
    return _acyclic(outer)


def _acyclic(outer: list[int]) -> list[int]:
    """Cut a chain of nesting that comes back to itself; two statements cannot hold each other."""
    for index in range(len(outer)):
        seen = {index}
        at = index
        while outer[at] >= 0:
            if outer[at] in seen:
                outer[at] = -1
                break
            at = outer[at]
            seen.add(at)
    return outer


def _place(attribution: Attribution) -> Span:
    spans = attribution.cue or attribution.content
    return spans[0]


def _kind(doc: Document, attribution: Attribution) -> Kind:
    """direct: all words of the content in its own quotation marks; mixed: some, more than one; else indirect."""
    inside = outside = 0
    for start, end in attribution.content:
        for index in range(start, end):
            if doc.shapes[index] not in WORD_SHAPES:
                continue
            number = doc.quotation_of[index]
            own = number >= 0 and doc.quotations[number].start >= start - 1
            inside += own
            outside += not own
    if inside and not outside:
        return "direct"
    return "mixed" if inside > 1 else "indirect"


def _said(doc: Document, attribution: Attribution, dates: Sequence[DateMention]) -> Date:
    """The date that stands beside source and cue in their sentence, outside what is said."""
    anchors = [doc.span(*span) for span in (*attribution.cue, *attribution.source)]
    if not anchors:
        return Date()
    contents = [doc.span(*span) for span in attribution.content]
    sentence = doc.sentences[doc.sentence_of[(attribution.cue or attribution.source)[0][0]]]
    low, high = doc.span(*sentence)
    best: tuple[int, DateMention] | None = None
    for date in dates:
        if date.kind != "date" or date.granularity not in ("day", "minute") or not low <= date.start < high:
            continue
        if any(start <= date.start < end for start, end in contents):
            continue
        distance = min(max(date.start - end, start - date.end, 0) for start, end in anchors)
        if distance <= _SAID_WITHIN and (best is None or distance < best[0]):
            best = (distance, date)
    if best is None:
        return Date()
    return Date(value=best[1].value, granularity=best[1].granularity, method=best[1].method)
