"""One text, or the bytes of one file, to one article."""

from __future__ import annotations

import codecs
import gzip
import hashlib
from pathlib import Path

import msgspec
import pytest

import ujar.reading
from reading_texts import ENGLISH, FOREIGN, INDONESIAN
from ujar.errors import (
    BinaryInput,
    EmptyInput,
    InputError,
    InputTooLarge,
    InvalidDate,
    UjarError,
    UnsupportedLanguage,
)
from ujar.reading import content_hash, from_bytes, from_text
from ujar.records import Date

TEXT = INDONESIAN[0]
QUOTED = "“Kami siap,” kata Kepala Desa – yang juga pemilik kafé itu – kepada wartawan pada Senin siang."


def test_public_names() -> None:
    assert ujar.reading.__all__ == sorted(ujar.reading.__all__)
    assert all(hasattr(ujar.reading, name) for name in ujar.reading.__all__)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("Satu.\r\nDua.\rTiga.\n", "Satu.\nDua.\nTiga.\n"),
        ("\ufeffSatu.", "Satu."),
        ("kafe\u0301", "kafé"),
        ("  Satu.\t\n\n\n", "  Satu.\t\n\n\n"),
        ("Satu\u00a0dua\u200b \ufeff tiga\x0c.", "Satu\u00a0dua\u200b \ufeff tiga\x0c."),
        ("Satu\ud800.", "Satu\ufffd."),
    ],
)
def test_the_text_is_kept_whole(given: str, text: str) -> None:
    assert from_text(given, lang="id").text == text


def test_fields() -> None:
    article = from_text(
        TEXT,
        published="2016-04-20",
        id="a-1",
        path="berita/a.txt",
        title="Judul",
        byline="Sri Lestari",
        outlet="Harian Contoh",
        url="https://contoh.example/a",
        encoding="utf-8",
    )
    assert article.id == "a-1"
    assert article.path == "berita/a.txt"
    assert article.lang == "id"
    assert (article.title, article.byline, article.outlet) == ("Judul", "Sri Lestari", "Harian Contoh")
    assert (article.url, article.encoding) == ("https://contoh.example/a", "utf-8")
    assert article.published == Date(value="2016-04-20", granularity="day", method="given")
    assert article.made_by.read == "read.v1"
    assert article.statements == ()
    assert msgspec.json.decode(msgspec.json.encode(article), type=type(article)) == article


def test_ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def made(locator: str) -> str:
        return hashlib.sha256(locator.encode()).hexdigest()[:12]

    monkeypatch.chdir(tmp_path)
    assert from_text(TEXT, id="7").id == "7"
    assert from_text(TEXT, url="https://contoh.example/a", path="a.txt").id == made("https://contoh.example/a")
    assert from_text(TEXT, path="a.txt").id == made(str(tmp_path.resolve() / "a.txt"))
    assert from_text(TEXT, path="sub/../a.txt").id == from_text(TEXT, path="a.txt").id
    assert from_text(TEXT).id == from_text(TEXT, path="-").id == made(TEXT)


def test_trust_in_dates() -> None:
    url = "https://contoh.example/2020/10/12/a"
    text = f"Jakarta, 13 Oktober 2020 – {TEXT}"
    methods = [
        from_text(text, url=url, published="2020").published.method,
        from_text(text, url=url).published.method,
        from_text(text).published.method,
        from_text(TEXT).published.method,
    ]
    assert methods == ["given", "url", "dateline", None]


@pytest.mark.parametrize("text", ["", " ", "\n\t\r\n", "\ufeff", "\u00a0"])
def test_empty(text: str) -> None:
    with pytest.raises(EmptyInput):
        from_text(text, lang="id")
    with pytest.raises(EmptyInput):
        from_bytes(text.encode(), lang="id", path="a.txt")


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_ARTICLE_BYTES", "100")
    assert from_text("a" * 100, lang="id").text == "a" * 100
    for text in ("a" * 101, "é" * 51, "部" * 34):
        with pytest.raises(InputTooLarge, match="UJAR_MAX_ARTICLE_BYTES"):
            from_text(text, lang="id", path="a.txt")
        with pytest.raises(InputTooLarge):
            from_bytes(text.encode(), lang="id")


def test_marks_stacked_on_one_letter() -> None:
    with pytest.raises(InputError, match="marks"):
        from_text("a" + "\u0301\u0316" * 200_000, lang="id")


def test_errors_name_their_path() -> None:
    with pytest.raises(UnsupportedLanguage) as caught:
        from_bytes(FOREIGN["de"][0].encode(), path="a.txt")
    assert caught.value.path == "a.txt"
    assert caught.value.lang == "de"
    with pytest.raises(InvalidDate):
        from_text(TEXT, published="20 April")


@pytest.mark.parametrize(
    ("data", "encoding", "flags"),
    [
        (QUOTED.encode(), "utf-8", ()),
        (codecs.BOM_UTF8 + QUOTED.encode(), "utf-8-sig", ()),
        (QUOTED.encode("utf-16"), "utf-16", ()),
        (codecs.BOM_UTF16_BE + QUOTED.encode("utf-16-be"), "utf-16", ()),
        (QUOTED.encode("utf-32"), "utf-32", ()),
        (QUOTED.encode("utf-16-le"), "utf-16-le", ("encoding-guessed",)),
        (QUOTED.encode("cp1252"), "windows-1252", ("encoding-guessed",)),
    ],
)
def test_encodings(data: bytes, encoding: str, flags: tuple[str, ...]) -> None:
    article = from_bytes(data, lang="id", path="a.txt")
    assert (article.text, article.encoding, article.flags) == (QUOTED, encoding, flags)


def test_one_bad_byte_does_not_lose_the_others() -> None:
    article = from_bytes(QUOTED.encode() + b" \xff.", lang="id")
    assert article.text == QUOTED + " \ufffd."
    assert article.flags == ("encoding-guessed", "replacement-characters")


def test_forced_encoding() -> None:
    assert from_bytes("kafé".encode("latin-1"), lang="id", encoding="latin-1").text == "kafé"
    with pytest.raises(UjarError, match="windows-1252"):
        from_bytes(b"a", lang="id", encoding="tidak-ada")


def test_a_foreign_encoding_is_read_well_enough_to_name_the_language() -> None:
    with pytest.raises(UnsupportedLanguage) as caught:
        from_bytes((FOREIGN["ru"][0] * 3).encode("koi8-r"))
    assert caught.value.lang == "ru"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\x00\x00\x00word/document.xml", "Word document"),
        (b"PK\x03\x04\x14\x00\x00\x00xl/workbook.xml", "Excel"),
        (b"PK\x03\x04\x14\x00\x00\x00mimetypeapplication/epub+zip", "EPUB"),
        (b"PK\x03\x04\x14\x00\x00\x00data.txt", "ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "Office"),
        (gzip.compress(b"kata"), "gzip"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"SQLite format 3\x00\x10\x00", "SQLite"),
        (b"{\\rtf1\\ansi Kata}", "RTF"),
        (bytes(range(256)) * 20, "binary data"),
        (b"\x00" * 1000, "binary data"),
    ],
)
def test_binary(data: bytes, kind: str) -> None:
    with pytest.raises(BinaryInput, match=kind) as caught:
        from_bytes(data, path="a.txt")
    assert caught.value.path == "a.txt"


def test_the_content_hash_is_of_what_was_read() -> None:
    article = from_text(TEXT, path="a.txt")
    assert content_hash(article) == content_hash(from_text(TEXT, path="b.txt", id="7", encoding="utf-16"))
    assert len(content_hash(article)) == 64
    others = [
        from_text(TEXT + " "),
        from_text(TEXT, title="Judul"),
        from_text(TEXT, byline="Judul"),
        from_text(TEXT, outlet="Judul"),
        from_text(TEXT, url="Judul"),
        from_text(TEXT, published="2016"),
        from_text(TEXT, lang="en"),
    ]
    assert len({content_hash(each) for each in [article, *others]}) == len(others) + 1


def test_short_pieces_of_both_languages_in_one_text() -> None:
    assert from_text("\n".join(ENGLISH + INDONESIAN[:1])).lang == "en"
    assert from_text("\n".join(INDONESIAN + ENGLISH[:1])).lang == "id"
