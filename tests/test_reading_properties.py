"""What holds of every input: an article in good order, or an InputError."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.errors import InputError
from ujar.reading import FLAGS, content_hash, from_bytes, from_text
from ujar.reading.encodings import decode
from ujar.reading.lines import lines_of
from ujar.reading.published import column_date, text_date, url_date
from ujar.records import Article

# Pieces that the rules look for, so that generated text meets them often.
PIECES = st.sampled_from(
    ["\n", "\n\n", " ", ". ", "”", "“", '"', "‘", "’", "JAKARTA, KOMPAS — ", "WASHINGTON (AP) - ",
     "Oleh: Sri Lestari",
     "Baca juga: itu", "Hubungi penulis di a@b.example", "konferensi.", "Rapat usai. konferensi. Lalu",
     "(ant/abc)", "KOMPAS/SRI LESTARI", "FOTO: ", "Senin, 12 Oktober 2020 10:15 WIB", "12/10/2020",
     "***", "<br>",
     "Judul Berita Hari Ini", "Warga menolak rencana itu.", "\u0301", "\ud800", "\r\n", "\ufeff",
     "\x00", "\u202e",
     "e\u0301", "部", "😀"]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40).map("".join),
)
MARKUP = st.lists(
    st.sampled_from(
        ["<html>", "<body>", "<p>", "</p>", "<div", ">", " class=", '"', "'", "<script>", "</script>",
         "<!--", "-->",
         "<", "&amp;", "&#0;", "&#xD800;", "<table><tr><td>", "<meta charset=utf-16>",
         "<h1>", "<time datetime=",
         '<script type="application/ld+json">{"datePublished":"2020"}</script>', "<?xml encoding='x'?>", "é",
         "kata ", "\x00"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


def check(article: Article) -> None:
    text = article.text
    assert text.strip()
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert text.encode("utf-8")
    assert set(article.flags) <= FLAGS.keys()
    previous = 0
    for region in article.regions:
        assert previous <= region.start < region.end <= len(text)
        assert text[region.start : region.end].strip()
        previous = region.end
    assert article.id
    assert len(content_hash(article)) == 64


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text(text: str) -> None:
    with suppress(InputError):
        article = from_text(text, lang="en")
        check(article)
        assert from_text(article.text, lang="en").text == article.text


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_any_text_whose_language_is_looked_for(text: str) -> None:
    with suppress(InputError):
        check(from_text(text))


@given(st.one_of(st.binary(max_size=300), TEXTS.map(lambda text: text.encode("utf-16", errors="replace"))))
@settings(max_examples=200, deadline=None)
def test_any_bytes(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.encoding
    with suppress(InputError):
        check(from_bytes(data, lang="id"))


@given(MARKUP)
@settings(max_examples=60, deadline=None)
def test_any_markup(markup: str) -> None:
    with suppress(InputError):
        check(from_bytes(markup.encode(), lang="id", format="html"))


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_lines_have_the_offsets_of_the_text(text: str) -> None:
    for line in lines_of(text):
        assert text[line.start : line.end] == line.text
        assert line.text == line.text.strip() != ""


@given(st.one_of(st.text(max_size=40), st.text("0123456789/-. :TZOktoberSenin", max_size=30)))
@settings(max_examples=300, deadline=None)
def test_dates_never_fail(text: str) -> None:
    for date in (column_date(text).date, text_date(text, "id").date, url_date(text)):
        assert (date.value is None) == (date.granularity is None) == (date.method is None)
