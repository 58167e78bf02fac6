"""From annotated articles to what an encoder learns from: windows with labels, links and acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from ujar.acts import ACTS
from ujar.extract.crf import labels_of_ranges
from ujar.extract.document import Document
from ujar.extract.name_runs import name_runs
from ujar.extract.neural.cutter import Cutter
from ujar.extract.neural.links import KINDS, NAME_KIND
from ujar.extract.neural.windows import Window, windows_of
from ujar.learn.articles import Annotation, TokenAttribution
from ujar.records import Span

__all__ = [
    "ACT_NUMBERS",
    "ActExample",
    "Example",
    "Link",
    "examples_of",
]

ACT_NUMBERS: Mapping[str, int] = {act: number for number, act in enumerate(ACTS)}
"""The acts in the order of the outputs of a model."""


class Link(NamedTuple):
    """A link that is to be learnt: kind, first token of the span, first tokens of its partners, () for nobody."""

    kind: int
    span: int
    partners: tuple[int, ...]


class ActExample(NamedTuple):
    """An act that is to be learnt: the cue's and the content's tokens in the window, and the act's number."""

    cue: tuple[int, ...]
    content: tuple[int, ...]
    act: int


class Example(NamedTuple):
    """One window of an article: the numbers of its labels by layer, the sentence of each token, links and acts.

    All is relative to the start of the window. A layer that is not annotated is missing. `starts` has the first
    tokens of the spans of each kind that a link may lead to: sources, cues, names.
    """

    article: str
    window: Window
    labels: Mapping[str, list[int]]
    sentences: list[int]
    starts: Mapping[str, list[int]] = MappingProxyType({})
    links: tuple[Link, ...] = ()
    acts: tuple[ActExample, ...] = ()


def examples_of(
    doc: Document, annotation: Annotation, *, layers: Mapping[str, Sequence[str]], cutter: Cutter, largest: int
) -> list[Example]:
    """Return the windows of one annotated article; `layers` are the labels of each layer."""
    names = {layer: _restarted(labels_of_ranges(ranges, len(doc))) for layer, ranges in annotation.ranges.items()}
    numbers = {layer: {label: number for number, label in enumerate(labels)} for layer, labels in layers.items()}
    parts = names.get("parts", [])
    named = name_runs(doc)
    links = [*_links(annotation.attributions, parts), *_names_of(doc, annotation.attributions, parts, named)]
    spoken = [*annotation.attributions, *annotation.alone]
    starts = {kind: [i for i, name in enumerate(parts) if name == f"B-{kind}"] for kind in ("source", "cue")}
    starts["name"] = [start for start, _ in named]
    examples: list[Example] = []
    for window in windows_of(doc, cutter, largest=largest):
        low, high = window.start, window.end
        examples.append(
            Example(
                doc.article.id,
                window,
                {layer: [numbers[layer][name] for name in _restarted(own[low:high])] for layer, own in names.items()},
                doc.sentence_of[low:high],
                {kind: [start - low for start in own if low <= start < high] for kind, own in starts.items()},
                tuple(_within(links, low, high)),
                tuple(_acts(spoken, low, high)),
            )
        )
    return examples


def _within(links: Sequence[Link], low: int, high: int) -> Iterator[Link]:
    """Yield the links of a window, relative to it; one that leads out of it is left out, unless to a name."""
    for link in links:
        inside = tuple(partner - low for partner in link.partners if low <= partner < high)
        if low <= link.span < high and (inside or not link.partners or link.kind == NAME_KIND):
            yield Link(link.kind, link.span - low, inside)


def _restarted(labels: Sequence[str]) -> list[str]:
    """Let what another span interrupts begin anew, so that the labels are a valid BIO sequence."""
    valid: list[str] = []
    for label in labels:
        if label[0] == "I" and (not valid or valid[-1][2:] != label[2:]):
            label = f"B-{label[2:]}"
        valid.append(label)
    return valid


def _links(attributions: Sequence[TokenAttribution], labels: Sequence[str]) -> Iterator[Link]:
    for one in attributions:
        parts = {"content": _starts(one.content, "content", labels), "cue": _starts(one.cue, "cue", labels)}
        partners = {"cue": parts["cue"][:1], "source": _starts(one.source, "source", labels)[:1]}
        for kind, (span, partner) in enumerate(KINDS[:NAME_KIND]):
            for start in parts[span]:
                yield Link(kind, start, tuple(partners[partner]))


def _names_of(
    doc: Document, attributions: Sequence[TokenAttribution], labels: Sequence[str], named: Sequence[Span]
) -> Iterator[Link]:
    """Yield the links from sources to the names that say who they are."""
    seen: set[int] = set()
    for one in attributions:
        if one.speaker is None or len(one.speaker) > 1:
            continue
        for start in _starts(one.source, "source", labels)[:1]:
            if start not in seen:
                seen.add(start)
                yield Link(NAME_KIND, start, tuple(run[0] for run in named if one.speaker and _is_name(doc, run, one)))


_TITLES = frozenset("mr mrs ms dr president senator sen rep gov governor secretary judge justice gen".split())
_BEHIND = frozenset("jr sr ii iii".split())


def _is_name(doc: Document, run: Span, one: TokenAttribution) -> bool:
    """Tell whether a run of capitalised words names the speaker: all its words are in the name, its last word too."""
    assert one.speaker
    name = [word for word in re.findall(r"[\w'’-]+", one.speaker[0].lower()) if word not in _BEHIND]
    own = [word for word in doc.words[slice(*run)] if word[0].isalnum() and word not in _BEHIND]
    while len(own) > 1 and own[0] in _TITLES and own[0] not in name:
        own = own[1:]
    return bool(own) and bool(name) and own[-1] == name[-1] and set(own) <= set(name)


def _starts(spans: Sequence[Span], kind: str, labels: Sequence[str]) -> list[int]:
    """Return where labelled spans begin within the spans of a part."""
    return [index for start, end in spans for index in range(start, end) if labels[index] == f"B-{kind}"]


def _acts(attributions: Sequence[TokenAttribution], low: int, high: int) -> Iterable[ActExample]:
    for one in attributions:
        if one.act is None:
            continue
        cue = tuple(i - low for start, end in one.cue for i in range(start, end) if low <= i < high)
        content = tuple(i - low for start, end in one.content for i in range(start, end) if low <= i < high)
        if content:
            yield ActExample(cue, content, ACT_NUMBERS[one.act])
