"""English denials that are appended to what they deny."""

from __future__ import annotations

import pytest

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.en.appended import find_appended, settle_appended
from ujar.extract.pack import pack_of
from ujar.records import Article, Span


def document(text: str) -> Document:
    return pack_of("en").document(Article(id="a", lang="en", text=text))


def at(doc: Document, phrase: str) -> Span:
    start = doc.text.index(phrase)
    return doc.tokens_of((start, start + len(phrase)))


def shown(doc: Document, span: Span) -> str:
    return doc.text[slice(*doc.span(*span))]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Narva says Quay shelled the port, a charge Quay denies.", "Quay", "denies", "a charge"),
        ("They were late, allegations that the union has repeatedly denied.", "the union", "denied", "allegations"),
        ("40 people died - a figure the army disputes.", "the army", "disputes", "a figure"),
        ("Quay won, a claim rejected by Narva in May.", "Narva", "rejected", "a claim"),
        ("Quay won, a claim that was flatly dismissed by Ada Quist.", "Ada Quist", "dismissed", "a claim"),
    ],
)
def test_an_appended_denial(text: str, source: str, cue: str, content: str) -> None:
    doc = document(text)
    (found,) = find_appended(doc)
    assert [shown(doc, span) for span in found] == [source, cue, content]


@pytest.mark.parametrize(
    "text",
    [
        "The company made a claim the court rejected.",
        "He was late, a fact she noted.",
        "They left, a report said.",
        "“Quay won, a charge Narva denies.”",
        "They won, a charge that cost the firm its licence.",
        "a charge",
        "",
    ],
)
def test_no_appended_denial(text: str) -> None:
    assert find_appended(document(text)) == []


def test_it_is_taken_out_of_what_it_denies() -> None:
    doc = document("Narva says Quay shelled the port, a charge Quay denies.")
    content = at(doc, "Quay shelled the port, a charge Quay denies")
    tagged = Attribution((at(doc, "Narva"),), (at(doc, "says"),), (content,), "tagged", 0.8)
    first, second = settle_appended(doc, [tagged])
    assert [shown(doc, span) for span in first.content] == ["Quay shelled the port"]
    assert shown(doc, second.cue[0]) == "denies"


def test_one_that_was_tagged_is_left_alone() -> None:
    doc = document("Narva says Quay shelled the port, a charge Quay denies.")
    tagged = Attribution((at(doc, "Quay denies"),), (at(doc, "denies"),), (at(doc, "a charge"),), "tagged", 0.8)
    assert settle_appended(doc, [tagged]) == [tagged]
