"""English questions without who asks: the one asked is not their source."""

from __future__ import annotations

import pytest

from ujar.extract.attribution import Attribution
from ujar.extract.languages.en.asked import is_asked, settle_asked
from ujar.extract.pack import pack_of
from ujar.records import Article, Lang, Span


def attribution(text: str, source: str, cue: str, content: str, lang: Lang = "en") -> tuple[bool, bool]:
    """Whether an attribution is a question to nobody knows whom, and whether it keeps its source."""
    doc = pack_of(lang).document(Article(id="a", lang=lang, text=text))

    def at(part: str) -> tuple[Span, ...]:
        return (doc.tokens_of((text.index(part), text.index(part) + len(part))),) if part else ()

    one = Attribution(at(source), at(cue), at(content), "tagged", 1.0)
    (settled,) = settle_asked(doc, [one])
    return is_asked(doc, one), bool(settled.source)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Holm was asked about the pier.", "Holm", "was asked about", "the pier"),
        ("Holm has not been asked whether it will close.", "Holm", "asked", "whether it will close"),
        ("Asked about the pier, Holm smiled.", "Holm", "Asked about", "the pier"),
        ("She laughed when pressed on the pier, Holm said.", "She", "pressed on", "the pier"),
    ],
)
def test_the_one_asked_is_no_source(text: str, source: str, cue: str, content: str) -> None:
    assert attribution(text, source, cue, content) == (True, False)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Holm asked about the pier.", "Holm", "asked about", "the pier"),
        ("Reed was asked by Holm about the pier.", "Holm", "was asked by", "about the pier"),
        ("Reed came and Holm asked about the pier.", "Holm", "asked about", "the pier"),
        ("Holm was told about the pier.", "Holm", "was told about", "the pier"),
    ],
)
def test_who_asks_stays(text: str, source: str, cue: str, content: str) -> None:
    assert attribution(text, source, cue, content) == (False, True)


def test_indonesian_is_left_alone() -> None:
    assert attribution("Holm was asked about it.", "Holm", "was asked about", "it", "id") == (False, True)


def test_a_quotation_without_a_cue_is_no_question() -> None:
    assert attribution("“It is safe,” Holm.", "Holm", "", "It is safe") == (False, True)
