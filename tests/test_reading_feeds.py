"""Feeds: RSS and Atom, one article an entry."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from reading_texts import ENGLISH, INDONESIAN
from ujar.errors import BadRow, InputError, InputTooLarge
from ujar.reading import Failure, count_inputs, downloads, open_inputs
from ujar.records import Article, Date

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- dibuat untuk uji -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Kabar Uji</title><link>https://kabar.example</link>
<item>
  <title>Upah &amp;amp; lembur</title>
  <link>https://kabar.example/1</link>
  <pubDate>Tue, 12 Apr 2022 08:00:00 +0700</pubDate>
  <dc:creator>Sari Melati</dc:creator>
  <description>Ringkasan</description>
  <content:encoded><![CDATA[<p>{INDONESIAN[0]}</p><script>x()</script><p>{INDONESIAN[1]}<br>Demikian.</p>]]></content:encoded>
</item>
<item><title>Tanpa isi</title><link>https://kabar.example/2</link></item>
<item><title>Tanpa alamat</title><description>{INDONESIAN[2]}</description><pubDate>kemarin</pubDate></item>
</channel></rss>
"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Test News</title>
<entry>
  <title type="html">A &lt;b&gt;claim&lt;/b&gt;</title>
  <link rel="self" href="https://news.example/feed/1"/><link href="https://news.example/1"/>
  <id>tag:news.example,2022:1</id>
  <updated>2022-05-02T10:00:00Z</updated><published>2022-05-01T10:00:00Z</published>
  <author><name>Anna Berg</name></author>
  <content type="xhtml">Today &amp; now.<div xmlns="http://www.w3.org/1999/xhtml"><p>{ENGLISH[0]}</p><p>{ENGLISH[1]}</p></div></content>
</entry></feed>
"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lama</title></channel>
<item><title>Satu</title><link>https://lama.example/1</link><dc:date>2004-03-02</dc:date>
<description>{INDONESIAN[3]}</description></item></rdf:RDF>
"""


def items(path: Path, text: str) -> list[Article | Failure]:
    path.write_text(text, encoding="utf-8")
    return list(open_inputs([str(path)]))


def test_rss(tmp_path: Path) -> None:
    path = tmp_path / "kabar.xml"
    first, empty, last = items(path, RSS)
    assert isinstance(first, Article)
    assert first.text == f"{INDONESIAN[0]}\n{INDONESIAN[1]}\nDemikian."
    assert (first.title, first.outlet, first.byline) == ("Upah & lembur", "Kabar Uji", "Sari Melati")
    assert (first.url, first.path) == ("https://kabar.example/1", f"{path}#1")
    assert first.published == Date(value="2022-04-12", granularity="day", method="feed")
    assert isinstance(empty, Failure)
    assert (empty.row, type(empty.error)) == (2, BadRow)
    assert isinstance(last, Article)
    assert (last.text, last.url, last.published) == (INDONESIAN[2], None, Date())


def test_atom(tmp_path: Path) -> None:
    (article,) = items(tmp_path / "news.atom", ATOM)
    assert isinstance(article, Article)
    assert article.text == f"Today & now.\n{ENGLISH[0]}\n{ENGLISH[1]}"
    assert (article.title, article.outlet, article.byline) == ("A claim", "Test News", "Anna Berg")
    assert (article.url, article.published.value) == ("https://news.example/1", "2022-05-01")


def test_rdf(tmp_path: Path) -> None:
    (article,) = items(tmp_path / "lama.rdf", RDF)
    assert isinstance(article, Article)
    assert (article.title, article.outlet, article.published.value) == ("Satu", "Lama", "2004-03-02")


@pytest.mark.parametrize("name", ["feed.txt", "feed", "feed.rss"])
def test_a_feed_is_told_by_what_it_holds(tmp_path: Path, name: str) -> None:
    assert len(items(tmp_path / name, RSS)) == 3
    assert len(list(open_inputs(["-"], stdin=io.BytesIO(RSS.encode())))) == 3


def test_a_feed_from_the_web(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ujar.reading.sources.fetch", lambda url: ATOM.encode())
    (article,) = open_inputs(["https://news.example/feed"])
    assert article.path == "https://news.example/feed#1"
    assert downloads.is_url("https://news.example/feed")


def test_an_entry_keeps_its_id_when_another_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    before = items(path, RSS)
    after = items(path, RSS.replace("<item>", f"<item><description>{INDONESIAN[4]}</description></item><item>", 1))
    ids = [[item.id for item in found if isinstance(item, Article)] for found in (before, after)]
    assert ids[1][1:] == ids[0]


def test_other_xml_is_said_to_be_no_feed(tmp_path: Path) -> None:
    (failure,) = items(tmp_path / "peta.xml", "<urlset><url><loc>https://a.example</loc></url></urlset>")
    assert isinstance(failure, Failure)
    assert "no feed" in str(failure.error)
    (page,) = items(tmp_path / "laman.xml", f"<?xml version='1.0'?><html><body><p>{INDONESIAN[0]}</p></body></html>")
    assert isinstance(page, Article)


def test_a_broken_feed_keeps_the_entries_before(tmp_path: Path) -> None:
    found = items(tmp_path / "a.xml", RSS[: RSS.index("<item><title>Tanpa alamat")] + "<item></channel>")
    assert isinstance(found[0], Article)
    assert isinstance(found[-1], Failure)
    assert "behind its entry 2" in str(found[-1].error)


def test_no_file_is_opened_and_no_entity_grows(tmp_path: Path) -> None:
    (tmp_path / "rahasia.txt").write_text("rahasia")
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(10))
    declared = f'<!DOCTYPE rss [{bomb}<!ENTITY f SYSTEM "file://{tmp_path}/rahasia.txt">]>'
    entry = f"<item><description>{INDONESIAN[0]} &f; &e9;</description></item>"
    found = items(tmp_path / "a.rss", f"<?xml version='1.0'?>{declared}<rss><channel>{entry}</channel></rss>")
    assert not any("rahasia" in item.text or "haha" in item.text for item in found if isinstance(item, Article))


def test_a_large_entry_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_HTML_ELEMENTS", "50")
    (failure,) = items(tmp_path / "a.rss", f"<rss><channel><item>{'<a/>' * 100}</item></channel></rss>")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, InputTooLarge)
    monkeypatch.setenv("UJAR_MAX_ARTICLE_BYTES", "1000")
    (failure,) = items(tmp_path / "b.rss", f"<rss><channel><item><a>{'x' * 2000}</a></item></channel></rss>")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, InputTooLarge)


def test_feeds_are_not_counted_beforehand(tmp_path: Path) -> None:
    items(tmp_path / "a.xml", RSS)
    assert count_inputs([str(tmp_path)]) is None
    assert issubclass(BadRow, InputError)
