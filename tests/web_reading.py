"""Pages read back for the tests: their elements, and each piece of text with the elements it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from html.parser import HTMLParser
from typing import NamedTuple

from ujar.records import Article, Span, Statement
from ujar.web import render_page
from ujar.web.words import PageLang

__all__ = ["Element", "Page", "article_of", "page_of", "statement_of"]

_VOID = {"meta"}


class Element(NamedTuple):
    tag: str
    attributes: dict[str, str | None]

    @property
    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())


class Page(HTMLParser):
    """A page read back: its elements, and each piece of text with the elements it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.pieces: list[tuple[str, tuple[Element, ...]]] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.pieces.append((data, tuple(self._open)))

    def find(self, wanted: str) -> list[Element]:
        """Return the elements of a tag, or with a class when `wanted` begins with a dot."""
        if wanted.startswith("."):
            return [e for e in self.elements if wanted[1:] in e.classes]
        return [e for e in self.elements if e.tag == wanted]

    def text(self, within: Element | None = None) -> str:
        return "".join(t for t, path in self.pieces if within is None or any(e is within for e in path))

    def texts(self) -> list[str]:
        """Return the text of each article without the markers and labels of the page."""
        articles: dict[int, str] = {id(e): "" for e in self.find("article")}
        for text, path in self.pieces:
            classes = set().union(*(e.classes for e in path))
            if "text" in classes and not classes & {"n", "label", "empty"}:
                articles[next(id(e) for e in path if e.tag == "article")] += text
        return list(articles.values())

    def ids(self) -> list[str]:
        return [value for e in self.elements if (value := e.attributes.get("id"))]

    def card(self, id_: str) -> str:
        """Return the words of a card, white space made single."""
        (card,) = (e for e in self.find(".card") if e.attributes["id"] == id_)
        return " ".join(self.text(card).split())


def page_of(*articles: Article, lang: PageLang = "en") -> Page:
    return Page(render_page(articles, lang=lang))


def statement_of(content: Sequence[Span], **more: object) -> Statement:
    values = {
        "id": f"s{content}",
        "kind": "indirect",
        "act": "claim",
        "score": 0.5,
        "made_by": "hand",
        **more,
    }
    return Statement(content=tuple(content), **values)  # type: ignore[arg-type]


def article_of(text: str, *statements: Statement, **more: object) -> Article:
    return Article(id="x", lang="en", text=text, statements=statements, **more)  # type: ignore[arg-type]
