"""Web pages: text, metadata, and bounds."""

from __future__ import annotations

import json
import logging

import pytest

from ujar.errors import EmptyInput, InputError, InputTooLarge
from ujar.reading import from_bytes, from_text
from ujar.reading.encodings import declared_charset, looks_like_html
from ujar.reading.html import quiet_trafilatura, read_page
from ujar.records import Date

PARAGRAPHS = [
    "SLEMAN, KOMPAS — Warga menolak rencana pembangunan bendungan di desa karena khawatir sawah tergenang.",
    "“Kami tidak pernah diajak bicara,” kata Kepala Desa Sukamaju, Budi Santoso, di balai desa, Jumat.",
    "Pemerintah kabupaten membantah tuduhan itu. Menurut juru bicara, sosialisasi sudah dilakukan tiga kali.",
    "Gubernur berjanji memperbaiki jalan menuju desa itu sebelum akhir tahun, meskipun dananya belum ada.",
]
META = """
<meta property="og:title" content="Warga Tolak Bendungan">
<meta property="og:site_name" content="Harian Contoh">
<meta name="author" content="Sri Lestari">
<link rel="canonical" href="https://contoh.example/warga-tolak">
"""


def page(*, head: str = META, extra: str = "", before: str = "") -> str:
    first, second, third, fourth = PARAGRAPHS
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
    <title>Warga Tolak Bendungan</title>{head}
    <script>document.write("<p>tulisan skrip</p>")</script></head><body>
    <nav><a href="/">Beranda</a> <a href="/politik">Politik</a></nav>{before}
    <article><h1>Warga Tolak Bendungan</h1><p>{first}</p>
    <p>{second}</p><h2>Jawaban pemerintah</h2><p>{third}</p>
    <p>Baca juga: <a href="/y">Bendungan lain</a></p><p>{fourth}</p>{extra}</article>
    <section id="comments" class="comments"><p>Setuju sekali, pak! Ini komentar pembaca.</p></section>
    <footer>Hak cipta 2021</footer></body></html>"""


def published(html: str, **options: str) -> Date:
    return from_bytes(html.encode(), **options).published  # type: ignore[arg-type]


def test_article_of_a_page() -> None:
    article = from_bytes(page().encode(), path="warga.html")
    first, second, third, fourth = PARAGRAPHS
    assert article.text.split("\n") == [
        first, second, "Jawaban pemerintah", third, "Baca juga: Bendungan lain", fourth,
    ]  # fmt: skip
    assert [(region.kind, article.text[region.start : region.end]) for region in article.regions] == [
        ("dateline", "SLEMAN, KOMPAS —"),
        ("heading", "Jawaban pemerintah"),
        ("contact", "Baca juga: Bendungan lain"),
    ]
    assert (article.title, article.byline, article.outlet) == (
        "Warga Tolak Bendungan",
        "Sri Lestari",
        "Harian Contoh",
    )
    assert (article.url, article.lang, article.encoding) == (
        "https://contoh.example/warga-tolak",
        "id",
        "utf-8",
    )
    assert article.published == Date()
    assert article.flags == ()


def test_a_sentence_set_as_a_heading_is_left_as_text() -> None:
    html = page(extra="<h2>“Kami menolak,” kata warga desa itu.</h2><p>Rapat ditutup pukul sepuluh malam.</p>")
    article = from_bytes(html.encode())
    assert "“Kami menolak,” kata warga desa itu." in article.text
    assert [region.kind for region in article.regions] == ["dateline", "heading", "contact"]


def test_scripts_comments_and_menus_are_left_out() -> None:
    text = from_bytes(page().encode()).text
    assert not any(word in text for word in ("skrip", "komentar", "Beranda", "Hak cipta"))


def test_what_the_user_gives_outranks_the_page() -> None:
    article = from_bytes(
        page().encode(),
        title="A",
        byline="B",
        outlet="C",
        url="https://lain.example/d",
        published="2020",
        id="e",
    )
    assert (article.title, article.byline, article.outlet) == ("A", "B", "C")
    assert (article.url, article.published.value, article.id) == ("https://lain.example/d", "2020", "e")


def test_the_id_is_of_the_file_unless_an_address_was_given() -> None:
    data = page().encode()
    assert from_bytes(data, path="a.html").id == from_text(PARAGRAPHS[0], path="a.html").id
    assert from_bytes(data, url="https://x.example/").id == from_text(PARAGRAPHS[0], url="https://x.example/").id


ARTICLE_META = '<meta property="article:published_time" content="2021-03-05T10:15:00+07:00">'


def json_ld(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    ("head", "extra", "value"),
    [
        (ARTICLE_META, "", "2021-03-05"),
        ('<meta name="pubdate" content="5 Maret 2021">', "", "2021-03-05"),
        ('<meta itemprop="datePublished" content="2021-03-05">', "", "2021-03-05"),
        (json_ld(json.dumps({"@type": "Article", "datePublished": "2021-03-05T03:00Z"})), "", "2021-03-05"),
        (json_ld(json.dumps({"@graph": [{"a": "b"}, {"datePublished": "2021-03-05"}]})), "", "2021-03-05"),
        (json_ld('{"headline": "rusak\n", "datePublished": "2021-03-05"}'), "", "2021-03-05"),
        ("", '<time datetime="2021-03-05T10:15">5 Maret</time>', "2021-03-05"),
        ("", '<span itemprop="datePublished" content="2021-03-05"></span>', "2021-03-05"),
        # The surest statement wins; what was changed later, is ambiguous or stands in the text dates nothing.
        (ARTICLE_META + '<meta name="date" content="2022-01-01">', "", "2021-03-05"),
        ('<meta property="article:modified_time" content="2021-03-05">', "", None),
        ('<meta name="date" content="05/03/2021">', "", None),
        ("", "<p>Pada 5 Maret 2021 warga berkumpul di balai desa itu untuk berunding.</p>", None),
        ("", '<time datetime="2021-03-05"></time><time datetime="2021-03-09"></time>', "2021-03-05"),
    ],
)  # fmt: skip
def test_dates_of_pages(head: str, extra: str, value: str | None) -> None:
    assert published(page(head=head, extra=extra)) == Date(
        value=value, granularity="day" if value else None, method="page-metadata" if value else None
    )


def test_times_of_other_stories_do_not_count() -> None:
    teasers = '<div><time datetime="2020-01-01">1</time><time datetime="2020-01-02">2</time></div>'
    assert published(page(before=teasers)) == Date()


def test_the_address_dates_a_page_that_says_nothing() -> None:
    url = "https://contoh.example/read/2021/03/05/warga"
    assert published(page(), url=url) == Date(value="2021-03-05", granularity="day", method="url")
    assert published(page(head=ARTICLE_META), url="https://contoh.example/2020/01/01/x").method == "page-metadata"


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [("iso-8859-1", "windows-1252"), ("windows-1252", "windows-1252")],
)
def test_declared_charset(declaration: str, encoding: str) -> None:
    data = page().replace("utf-8", declaration).encode("cp1252")
    article = from_bytes(data)
    assert (article.encoding, article.flags) == (encoding, ())
    assert "“Kami tidak pernah diajak bicara,”" in article.text


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<meta charset=windows-1252>", "cp1252"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', "cp1252"),
        (b'<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        (b"<meta charset=utf-16>", None),
        (b"<meta charset=punycode>", None),
        (b"<meta charset=tidak-ada>", None),
        (b"charset=utf-8", None),
    ],
)
def test_declarations(head: bytes, name: str | None) -> None:
    assert declared_charset(head) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html><html>", True),
        ('<?xml version="1.0"?>\n<!-- catatan -->\n<html>', True),
        ("  <div>Kata</div>", True),
        ("<p>Kata</p>", True),
        ("Kata <b>tebal</b>", False),
        ("<tweet>Kata</tweet>", False),
        ("3 < 4", False),
        ("", False),
    ],
)
def test_html_is_told_from_text(text: str, expected: bool) -> None:
    assert looks_like_html(text) is expected


def test_format_forces() -> None:
    source = page()
    assert from_bytes(source.encode(), format="text").text == source
    assert "html-in-text" in from_bytes(source.encode(), format="text").flags
    body = "".join(f"<b>{paragraph}</b><br>" for paragraph in PARAGRAPHS)
    assert "<b>" not in from_bytes(body.encode(), format="html").text
    assert "<b>" not in from_bytes(body.encode(), path="a.html").text


@pytest.mark.parametrize("html", ["<html></html>", "<html><body><script>x</script></body></html>", "<!doctype html>"])
def test_a_page_without_an_article(html: str) -> None:
    with pytest.raises(EmptyInput, match="No article text"):
        from_bytes(html.encode(), path="a.html")


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + "<div>" * 200_000 + "kata" + "</div>" * 200_000,
        "<html><body>" + "<p>kata</p>" * 60_000,
        "<html><body><div " + " ".join(f'a{number}="x"' for number in range(100_000)) + ">kata</div>",
        "<html><body><div " + " ".join(f'a{number}=">"' for number in range(100_000)) + ">kata</div>",
        "<html><body>" + "<a b='" * 700_000,
    ],
)
def test_oversized_pages_are_refused_before_they_are_parsed(html: str) -> None:
    with pytest.raises(InputError) as caught:
        from_bytes(html.encode())
    assert isinstance(caught.value, (InputTooLarge, EmptyInput))


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + "<div>" * 25_000 + "kata",
        "<html><body>" + "<b><i>" * 12_000 + "kata",
        "<html><body>" + "<table><tr><td>" * 8_000 + "kata",
        "<html>" + "<" * 4_000_000,
        "<html><body><script>" + "x" * 4_000_000,
        "<html><body><!--" + "x" * 4_000_000,
        "<html><body><p>" + " " * 4_000_000 + "</p>",
        "<html><body><p>" + "&nbsp;" * 500_000 + "</p>",
        "<html><head><title>" + "\n" * 2_000_000 + "</title></head><body><p>kata</p>",
        '<html><head><meta name="author" content="' + "(" * 1_000_000 + '"></head><body><p>kata</p>',
        json_ld('{"x":"' + 'a\\"' * 60_000),
        json_ld('{"a":' * 30_000),
    ],
)
def test_adversarial_pages_end(html: str) -> None:
    try:
        text = from_bytes(html.encode(), lang="id", format="html").text
    except InputError:
        text = "refused"
    assert text.strip()


def test_garbage_ends() -> None:
    # A fixed walk over the characters that mean something to a parser.
    alphabet = '<>/="abc divp&;!- \n'
    state, characters = 1, []
    for _ in range(300_000):
        state = (state * 1103515245 + 12345) % 2**31
        characters.append(alphabet[state >> 16 & 31] if (state >> 16 & 31) < len(alphabet) else " ")
    with pytest.raises(InputError):
        from_bytes(("<html>" + "".join(characters) * 16).encode()[:5_000_000])


def test_a_page_given_as_text_keeps_its_known_address() -> None:
    assert read_page(page(), url="https://x.example/").url == "https://x.example/"


def test_logs_are_left_to_programs_that_ask_for_them(capfd: pytest.CaptureFixture[str]) -> None:
    quiet_trafilatura()
    quiet_trafilatura()
    logger = logging.getLogger("trafilatura")
    assert len(logger.handlers) == 1
    logger.error("tidak untuk layar")
    assert capfd.readouterr() == ("", "")


def test_a_page_that_spells_a_control_character_is_read() -> None:
    long = "Warga menolak bendungan itu karena khawatir. " * 10
    article = from_bytes(page(extra=f"<p>{long}&#1;&#xFFFE; Demikian kata warga.</p>").encode())
    assert "Demikian kata warga." in article.text
