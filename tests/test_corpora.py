"""Corpora are read as articles are: in NFC, with spans that move along."""

from __future__ import annotations

from ujar.learn.corpora import CorpusDocument, CorpusSpan


def test_spans_move_with_the_composition_of_the_text() -> None:
    text = "cafe\u0301 said yes, cafe\u0301 said no"
    spans = tuple(
        CorpusSpan(start, end, label, fragments=((start, end),))
        for start, end, label in ((0, 5, "SOURCE"), (11, 14, "CONTENT"), (16, 21, "SOURCE"))
    )
    composed = CorpusDocument("a", "en", text, spans).composed()
    assert [composed.text[s.start : s.end] for s in composed.spans] == ["café", "yes", "café"]
    assert [composed.text[slice(*s.parts[0])] for s in composed.spans] == ["café", "yes", "café"]


def test_a_composed_document_stays_itself() -> None:
    document = CorpusDocument("a", "en", "café", (CorpusSpan(0, 4, "SOURCE"),))
    assert document.composed() is document
