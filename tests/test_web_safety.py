from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator

import pytest

from ujar.records import Actor, Article, Date, Link, MadeBy, Region, Speaker
from ujar.web import render_page
from ujar.web.plain import line, safe_url, shown
from ujar.web.words import PageLang
from web_reading import Page, article_of, page_of, statement_of
from web_samples import sample_articles

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "</style></title></p><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raise %}",
    "\u202egnp.exe\u2066 \u2069\u202c",
    "\x00\x1b[31m\x85\r\ud800",
    "<!-- ]]> -->&lt;b&gt;",
)


def _hostile_articles() -> Iterator[Article]:
    for place, bad in enumerate(_HOSTILE):
        whole = ((0, len(bad)),)
        speaker = Speaker(actor=bad, name=bad, kind="person", resolved_by="name")
        statement = statement_of(
            whole, id=bad, source=whole, cue=((1, 3),), role=whole, affiliation=((0, 4),), speaker=speaker,
            addressee=bad, target=bad, said=Date(value=bad, method=bad), within=bad, made_by=bad,
        )  # fmt: skip
        yield Article(
            id=bad, path=bad, lang="id", title=bad, byline=bad, outlet=bad, url=bad, encoding=bad,
            text=f"{bad}\n{bad}", published=Date(value=bad, method=bad), flags=(bad,),
            statements=(statement, statement),
            regions=(Region(start=2, end=9, kind="debris"),),
            actors=(Actor(id=bad, name=bad, kind="person", role=bad, affiliation=bad),),
            links=tuple(Link(from_=bad, to=to, relation="denies", score=1, evidence=bad, made_by=bad)
                        for to in (bad, f"{bad}{place}")),
            made_by=MadeBy(read=bad, statements=bad),
        )  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "id"])
def test_nothing_that_strangers_write_is_live(lang: PageLang) -> None:
    html = render_page(list(_hostile_articles()), title="".join(_HOSTILE), lang=lang, made=_HOSTILE[0])
    assert not _CONTROLS.search(html)
    html.encode()
    page, benign = Page(html), Page(render_page(sample_articles(), made="today"))
    assert {e.tag for e in page.elements} <= {e.tag for e in benign.elements}
    assert not {"script", "img", "svg", "iframe", "object", "form", "link", "base"} & {e.tag for e in page.elements}
    for element in page.elements:
        for name, value in element.attributes.items():
            assert not name.startswith("on")
            assert name not in {"style", "src", "srcset", "action", "background"}
            if name == "href":
                assert re.fullmatch(r"#(articles|contents|a\d+(-[st]\d+)?)", value or "")
            if name == "id":
                assert re.fullmatch(r"[a-z-]+|a\d+(-[st]\d+|-head)?", value or "")
    assert page.texts() == [shown(f"{bad}\n{bad}") for bad in _HOSTILE]
    assert "{{ 7 * 7 }}{% raise %}" in page.text()
    assert len(page.find("style")) == 1


def test_control_characters_are_replaced_one_for_one() -> None:
    text = "a\x00b\u202ec\r\n\td\ud800e\u0301\u200d\u200f"
    assert shown(text) == "a\ufffdb\ufffdc\ufffd\n\td\ufffde\u0301\u200d\u200f"


@pytest.mark.parametrize(
    "url",
    ["https://example.org/a?b=c&d=%20#e", "http://example.org", "HTTPS://EXAMPLE.ORG/", "http://[::1]:8000/"],
)
def test_addresses_that_become_links(url: str) -> None:
    assert safe_url(url) == url
    page = page_of(article_of("Words.", url=url))
    assert [e.attributes["href"] for e in page.find("a") if e.attributes.get("rel")] == [url]


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "JaVaScRiPt://example.org/%0aalert(1)",
     "data:text/html,<script>alert(1)</script>", "vbscript:x", "//example.org", "/etc/passwd", "file:///etc/passwd",
     "http:///x", "http://[::1", "https://exa mple.org", "https://example.org/\u202egnp", "example.org",
     "https://example.org/" + "w" * 2048],
)  # fmt: skip
def test_addresses_that_stay_text(url: str | None) -> None:
    assert safe_url(url) is None
    page = page_of(article_of("Words.", url=url))
    assert not [e for e in page.find("a") if e.attributes.get("rel")]


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [("a\n b ", 9, "a b"), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("a  cd", 3, "a…"), ("", 3, "")],
)
def test_lines_are_single_and_cut(text: str, most: int, expected: str) -> None:
    assert line(text, most=most) == expected


def test_endless_words_are_cut_everywhere_but_in_the_text() -> None:
    endless = "w" * 100_000
    speaker = Speaker(actor=endless, name=endless, kind="person", resolved_by="name")
    statement = statement_of([(0, 100_000)], source=((0, 100_000),), speaker=speaker, target=endless, within=endless)
    page = render_page(
        [
            article_of(
                endless,
                statement,
                title=endless,
                path=endless,
                outlet=endless,
                flags=(endless,),
                byline=endless,
            )
        ]
    )
    assert len(page) < 100_000 + 40_000


def test_the_policy_allows_the_one_style_sheet_and_nothing_else() -> None:
    page = page_of(*sample_articles())
    (style,) = page.find("style")
    digest = base64.b64encode(hashlib.sha256(page.text(style).encode()).digest()).decode()
    (policy,) = (e for e in page.find("meta") if e.attributes.get("http-equiv") == "Content-Security-Policy")
    assert policy.attributes["content"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"url\(|@import|@font-face|expression", page.text(style))
