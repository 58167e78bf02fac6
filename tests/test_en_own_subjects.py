"""English sources from the sentence of their cue."""

from __future__ import annotations

import pytest

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.en.own_subjects import settle_sources, without_occasion
from ujar.extract.pack import pack_of
from ujar.records import Article, Span


def document(text: str) -> Document:
    return pack_of("en").document(Article(id="a", lang="en", text=text))


def at(doc: Document, phrase: str) -> Span:
    start = doc.text.rindex(phrase)
    return doc.tokens_of((start, start + len(phrase)))


def shown(doc: Document, spans: tuple[Span, ...]) -> list[str]:
    return [doc.text[slice(*doc.span(*span))] for span in spans]


def settled(text: str, source: str, cue: str, content: str) -> tuple[list[str], list[str]]:
    """Settle one attribution, named by the last place of its words; return its source and content."""
    doc = document(text)
    tagged = Attribution((at(doc, source),), (at(doc, cue),), (at(doc, content),), "tagged", 0.9)
    (found,) = settle_sources(doc, [tagged])
    return shown(doc, found.source), shown(doc, found.content)


BEFORE = "Locals spoke of two blasts."


@pytest.mark.parametrize(
    ("sentence", "cue", "content", "source"),
    [
        (
            "Two sailors were killed, the Harbour Ministry said.",
            "said",
            "Two sailors were killed",
            "the Harbour Ministry",
        ),
        ("“We lost,” said Ada Quist of the union.", "said", "We lost", "Ada Quist of the union"),
        ("The talks failed, according to two diplomats.", "according to", "The talks failed", "two diplomats"),
        ("The army has repeatedly denied the charge.", "denied", "the charge", "The army"),
        ("On Friday Mr. Quist also denied it.", "denied", "it", "Mr. Quist"),
        ("The ministry in a statement said that it rained.", "said", "that it rained", "The ministry"),
        (
            "The guild, which has two unions, rejected the plan.",
            "rejected",
            "the plan",
            "The guild, which has two unions",
        ),
        (
            "Narva and Quay-backed rebels denounced each other.",
            "denounced",
            "each other",
            "Narva and Quay-backed rebels",
        ),
        ("Narva, which has mediated, said it had a plan.", "said", "it had a plan", "Narva, which has mediated"),
        ("Ada Quist spoke there and denounced the plan.", "denounced", "the plan", "Ada Quist"),
        ("Ada Quist went on, saying that it rained.", "saying", "that it rained", "Ada Quist"),
    ],
)
def test_the_subject_of_its_own_sentence(sentence: str, cue: str, content: str, source: str) -> None:
    assert settled(f"{BEFORE} {sentence}", "Locals", cue, content) == ([source], [content])


def test_what_was_taken_for_content_on_the_way_to_the_verb_goes() -> None:
    text = f"{BEFORE} Wavewatch last week denounced the plan."
    doc = document(text)
    content = (at(doc, "Wavewatch last"), at(doc, "the plan"))
    tagged = Attribution((at(doc, "Locals"),), (at(doc, "denounced"),), content, "tagged", 0.9)
    (found,) = settle_sources(doc, [tagged])
    assert (shown(doc, found.source), shown(doc, found.content)) == (["Wavewatch"], ["the plan"])


@pytest.mark.parametrize(
    ("sentence", "cue", "content"),
    [
        ("The plan was rejected on Friday.", "rejected", "The plan"),
        ("It rained, denials or not.", "denials", "It rained"),
    ],
)
def test_where_a_sentence_names_nobody_the_source_stays(sentence: str, cue: str, content: str) -> None:
    assert settled(f"{BEFORE} {sentence}", "Locals", cue, content)[0] == ["Locals"]


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("the ministry on Friday", "the ministry"),
        ("Wavewatch last month", "Wavewatch"),
        ("the embassy in a written statement", "the embassy"),
        ("the council on Friday in a statement", "the council"),
        ("a poll released last week", "a poll released last week"),
        ("A reporter for Quay Today", "A reporter for Quay Today"),
        ("the envoy until this year", "the envoy until this year"),
        ("Democrats on the panel", "Democrats on the panel"),
    ],
)
def test_the_occasion_of_speaking_is_no_part_of_a_source(source: str, left: str) -> None:
    doc = document(f"{source} said that it rained.")
    assert shown(doc, without_occasion(doc, (at(doc, source),))) == [left]
