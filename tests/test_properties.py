"""What must hold for any text: spans of every record lie in the text and carry its very words."""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import Iterator
from typing import Literal

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ujar
from ujar.records import Article, Span

WORDS = {
    "id": (
        "Stoltenberg mengatakan bahwa NATO menolak klaim ini “ ” ” \" ' kata ujar katanya menurut Moskow dia Rusia , . "
        "( ) Duta Besar yang dan tidak membantah tuduhan itu Senin (12/10/2020) 20 April diharapkan dinilai oleh saya "
        "kami : – seperti"
    ).split(),
    "en": (
        "Stoltenberg said that NATO rejected the claim “ ” \" ' '' according to Moscow he Russia , . , . ( ) the "
        "ambassador who and did not deny this allegation Monday April 20 , 2016 expected by we I : — accused of"
    ).split(),
}
ODD = ["💥", "e\u0301", "\r\n", "\u202e", "\u2066", "\u00a0", "\u200b", "\x00", "\ufeff", "’s", "“" * 5, "\n\n", "ﬁ"]


def texts(lang: str) -> st.SearchStrategy[str]:
    """Return texts that look like news, with everything that breaks offsets mixed in."""
    words = st.sampled_from(WORDS[lang])
    piece = st.one_of(words, words, st.sampled_from(ODD), st.text(max_size=6))
    return st.lists(piece, max_size=60).map(" ".join)


def spans_of(article: Article) -> Iterator[Span]:
    """Yield the spans of every record of an article."""
    for statement in article.statements:
        yield from (*statement.source, *statement.cue, *statement.content, *statement.role, *statement.affiliation)
    for layer in (article.spans, article.dates, article.places, article.regions):
        for record in layer:
            yield record.start, record.end
    for actor in article.actors:
        yield from actor.mentions


def check(article: Article, text: str) -> None:
    """Assert what holds for every article."""
    assert article.text == unicodedata.normalize("NFC", article.text)
    assert "\r" not in article.text
    for start, end in spans_of(article):
        exact = article.text[start:end]
        assert 0 <= start < end <= len(article.text)
        assert exact
        assert exact == exact.strip()
    ids = [statement.id for statement in article.statements]
    assert len(ids) == len(set(ids))
    for statement in article.statements:
        assert statement.content
        assert statement.within is None or (statement.within in ids and statement.within != statement.id)
        assert all(a[1] <= b[0] for a, b in zip(statement.content, statement.content[1:], strict=False))
        assert all(speaker.actor in {actor.id for actor in article.actors} for speaker in ujar.speakers_of(statement))
    for link in article.links:
        assert {link.from_, link.to} <= set(ids)
        assert link.from_ != link.to
    assert msgspec.json.decode(msgspec.json.encode(article), type=Article) == article


@pytest.mark.parametrize("lang", ["id", "en"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_span_of_every_record(lang: Literal["id", "en"], data: st.DataObject) -> None:
    text = data.draw(texts(lang))
    try:
        article = ujar.read(text, lang=lang, published=data.draw(st.sampled_from([None, "2016", "2016-04-21"])))
    except ujar.EmptyInput:
        assert not any(c.isprintable() and not c.isspace() for c in text)
        return
    check(article, text)


@given(text=st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        article = ujar.read(text)
    except ujar.InputError:
        return
    check(article, text)


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "“" * 10_000 + " kata dia " + "”" * 10_000,
        "“a ‘b " * 5_000,
        "kata " * 20_000,
        "NATO mengatakan bahwa " * 5_000,
        "Moscow said that " * 5_000,
        "(" * 50_000,
        "a" * 1_000_000,
        ", " * 100_000,
        "“Ya,” katanya. " * 3_000,
        "\u202e\u2066" * 20_000 + "said",
    ],
    ids=["quotes", "nested", "cues", "clauses-id", "clauses-en", "brackets", "one word", "commas", "clitics", "bidi"],
)
def test_hostile_texts_end(text: str, lang: Literal["id", "en"]) -> None:
    with contextlib.suppress(ujar.InputError):
        check(ujar.read(text, lang=lang), text)


def test_the_same_text_gives_the_same_records() -> None:
    text = "“Kami siap,” kata Ani Lestari, ketua serikat. Ia menolak tuduhan Budi bahwa serikat itu berbohong."
    assert ujar.read(text, lang="id") == ujar.read(text, lang="id")
