"""From annotated articles to what an encoder learns from: windows with labels, links and acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ujar.acts import ACTS
from ujar.extract.crf import LabelledRange, labels_of_ranges
from ujar.extract.document import Document
from ujar.extract.neural.links import KINDS
from ujar.extract.neural.windows import Window, windows_of
from ujar.extract.neural.wordpieces import WordPieces
from ujar.records import Span

__all__ = ["ACT_NUMBERS", "ActExample", "Example", "Link", "TokenAttribution", "examples_of", "label_set"]

ACT_NUMBERS: Mapping[str, int] = {act: number for number, act in enumerate(ACTS)}
"""The acts in the order of the outputs of a model."""


class TokenAttribution(NamedTuple):
    """One attribution in token ranges of a document, with its act where it is annotated."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    act: str | None = None


class Link(NamedTuple):
    """A link that is to be learnt: kind, first token of the span, first token of its partner, None for nobody."""

    kind: int
    span: int
    partner: int | None


class ActExample(NamedTuple):
    """An act that is to be learnt: the cue's and the content's tokens in the window, and the act's number."""

    cue: tuple[int, ...]
    content: tuple[int, ...]
    act: int


class Example(NamedTuple):
    """One window: the numbers of its labels, the sentence of each token, links and acts, all relative to its start.

    `starts` has the first tokens of the spans of each kind that a link may lead to.
    """

    window: Window
    labels: list[int]
    sentences: list[int]
    starts: Mapping[str, list[int]]
    links: tuple[Link, ...]
    acts: tuple[ActExample, ...]


def label_set(kinds: Iterable[str]) -> tuple[str, ...]:
    """Return the BIO labels of some kinds of spans, `O` first."""
    return ("O", *(f"{begin}-{kind}" for kind in kinds for begin in "BI"))


def examples_of(
    doc: Document,
    ranges: Sequence[LabelledRange],
    attributions: Sequence[TokenAttribution],
    *,
    labels: Sequence[str],
    cutter: WordPieces,
    largest: int,
) -> list[Example]:
    """Return the windows of one annotated article.

    `ranges` are the labelled spans, the most important last: where they overlap the later one wins, and what is
    left of the other on its far side begins anew. Links are taken from `attributions`.
    """
    names = _restarted(labels_of_ranges(ranges, len(doc)))
    numbers = {label: number for number, label in enumerate(labels)}
    links = _links(attributions, names)
    examples: list[Example] = []
    for window in windows_of(doc, cutter, largest=largest):
        low, high = window.start, window.end
        examples.append(
            Example(
                window,
                [numbers[name] for name in names[low:high]],
                doc.sentence_of[low:high],
                {
                    kind: [index for index, name in enumerate(names[low:high]) if name == f"B-{kind}"]
                    for kind in {partner for _, partner in KINDS}
                },
                tuple(
                    Link(link.kind, link.span - low, None if link.partner is None else link.partner - low)
                    for link in links
                    if low <= link.span < high and (link.partner is None or low <= link.partner < high)
                ),
                tuple(_acts(attributions, low, high)),
            )
        )
    return examples


def _restarted(labels: Sequence[str]) -> list[str]:
    """Let what another span interrupts begin anew, so that the labels are a valid BIO sequence."""
    valid: list[str] = []
    for label in labels:
        if label[0] == "I" and (not valid or valid[-1][2:] != label[2:]):
            label = f"B-{label[2:]}"
        valid.append(label)
    return valid


def _links(attributions: Sequence[TokenAttribution], labels: Sequence[str]) -> list[Link]:
    links: list[Link] = []
    for one in attributions:
        parts = {"content": _starts(one.content, "content", labels), "cue": _starts(one.cue, "cue", labels)}
        partners = {"cue": parts["cue"], "source": _starts(one.source, "source", labels)}
        for kind, (span, partner) in enumerate(KINDS):
            to = partners[partner][0] if partners[partner] else None
            links.extend(Link(kind, start, to) for start in parts[span])
    return links


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
