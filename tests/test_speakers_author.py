"""Who says `I` outside quotations: the author of a column, by its byline or the line about the author."""

from __future__ import annotations

import pytest

from speaker_samples import unmark
from ujar.extract.attribution import Attribution
from ujar.extract.pack import pack_of
from ujar.extract.speakers import resolve_speakers
from ujar.records import Article, Lang

_COLUMN = "The pier must go. {1:I} believe <1:it is unsafe>. My father built it, and I miss him.\n\n"
_ABOUT = "Ada Quist is a professor of law at Narva."


def speaker(marked: str, *, lang: Lang = "en", byline: str | None = None) -> str:
    """The speakers of the first attribution of an article with a byline."""
    text, parts = unmark(marked)
    pack = pack_of(lang)
    article = Article(id="x", lang=lang, text=text, byline=byline)
    doc = pack.document(article)
    source, content = (tuple(doc.tokens_of(span) for span in parts[1][part]) for part in ("source", "content"))
    heard = resolve_speakers(doc, [Attribution(source, (), content, "test", 1.0)], pack.speakers)
    return " + ".join(entry.name for entry in heard.resolved[0].entries)


@pytest.mark.parametrize(
    ("text", "byline", "expected"),
    [
        (_COLUMN + _ABOUT, None, "Ada Quist"),
        (_COLUMN, "By Ada Quist", "Ada Quist"),
        (_COLUMN, "Ada B. Quist", "Ada B. Quist"),
        # The line is about somebody whom the column is about too.
        ("Quist was wrong. " + _COLUMN + _ABOUT, None, "I"),
        # A newsroom, two people, an interview, a report with one lost mark, words in quotation marks
        (_COLUMN, "Narva Newspaper", "I"),
        (_COLUMN, "Ada Quist and Tom Reed", "I"),
        ("Q: Why?\n\n" + _COLUMN, "Ada Quist", "I"),
        ("The pier must go. {1:I} believe <1:it is unsafe>. He left.", "Ada Quist", "I"),
        ("“The pier must go. {1:I} believe <1:it is unsafe>.”\n\n" + _ABOUT, None, "I"),
        (_COLUMN, None, "I"),
    ],
)
def test_who_says_i_outside_quotations(text: str, byline: str | None, expected: str) -> None:
    assert speaker(text, byline=byline) == expected


def test_the_author_of_an_indonesian_column() -> None:
    text = "Dermaga itu tua. {1:Saya} yakin <1:dermaga itu berbahaya>. Saya sedih, dan saya marah."
    assert speaker(text, lang="id", byline="Oleh: Sutarmi Lestari") == "Sutarmi Lestari"
