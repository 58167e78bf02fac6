"""Feeds: RSS and Atom files to articles, one an entry.

Nothing is fetched: an entry is as long as the feed has it. The file is read as a stream, entities beyond those of
XML are not expanded, and one entry is bounded as one article is, so that no feed can fill the memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape, unescape
from typing import TYPE_CHECKING, Any, BinaryIO

from ujar.errors import BadRow, InputError, InputTooLarge
from ujar.reading.articles import Known, build_article, locator_of, too_large
from ujar.reading.encodings import sniff
from ujar.reading.failures import Failure
from ujar.reading.html import plain_text
from ujar.reading.published import Reading, read_date
from ujar.reading.rowkeys import RowKeys
from ujar.reading.tables import TableOptions
from ujar.records import Article, Date
from ujar.settings import setting

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped, unused-ignore]

__all__ = ["feed_articles", "looks_like_feed", "looks_like_xml"]

_HEAD = 4_096
_PROLOGUE = r"\s*(?:(?:<\?[^>]{0,500}\?>|<!--.{0,1000}?-->|<!DOCTYPE[^>\[]{0,300}>)\s*){0,8}"
_FEED = re.compile(_PROLOGUE + r"<(?:rss|feed|(?:\w{1,20}:)?RDF)[\s>]", re.DOTALL)
_XML = re.compile(r"\s*<\?xml\s|" + _PROLOGUE + r"<[A-Za-z_][\w.:-]{0,100}(?:\s[^<>]{0,2000})?/?>", re.DOTALL)
_TAG = re.compile(r"<[A-Za-z/!]")
_ENTRIES = frozenset({"item", "entry"})
_HOLDERS = frozenset({"rss", "RDF", "feed", "channel"})
_TEXTS = ("encoded", "content", "description", "summary")
"""Elements that hold what an entry says, the fullest first."""
_DATES = ("pubDate", "published", "issued", "date", "updated", "modified")
_BYLINES = ("creator", "author")


def looks_like_feed(head: bytes) -> bool:
    """Say whether a file that begins so is a feed: its outermost element is that of RSS, RDF or Atom."""
    return _FEED.match(_text(head)) is not None


def looks_like_xml(head: bytes) -> bool:
    """Say whether a file that begins so is XML of any kind."""
    return _XML.match(_text(head)) is not None


def feed_articles(stream: BinaryIO, options: TableOptions) -> Iterator[Article | Failure]:
    """Return the articles of a feed, lazily, with a Failure for each entry that cannot be read.

    Entries are counted from 1. Where the XML breaks, what follows is lost: that is one Failure.
    """
    from lxml import etree

    keys = RowKeys(options.path)
    number = 0
    try:
        for entry, outlet in _entries(stream, options.path):
            number += 1
            yield _article(entry, number, outlet, options, keys)
    except etree.XMLSyntaxError as error:
        message = f"The feed is no valid XML behind its entry {number} ({error.msg}). Mend it, or fetch it again."
        yield Failure(options.path, None, InputError(message, path=options.path))


def _entries(stream: BinaryIO, path: str) -> Iterator[tuple[_Element, str | None]]:
    """Yield each entry with the title of the feed; what was read before it is let go."""
    from lxml import etree

    parser = etree.iterparse(
        stream,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    most_elements, most_text = int(setting("max_html_elements")), int(setting("max_article_bytes"))
    outlet: str | None = None
    elements = characters = 0
    depth: int | None = None
    level = 0
    for event, element in parser:
        name = _name(element)
        if event == "start":
            level += 1
            if depth is None and name in _ENTRIES:
                depth, elements, characters = level, 0, 0
            elements += 1
            if depth is not None and elements > most_elements:
                raise InputTooLarge(
                    f"An entry of the feed has more than {most_elements:,} elements, so it is hardly an article.",
                    path=path,
                )
            continue
        level -= 1
        if depth is not None:
            characters += len(element.text or "") + len(element.tail or "")
            if characters > most_text:
                raise too_large(path)
            if level >= depth:
                continue
            yield element, outlet
            depth = None
        elif name == "title" and outlet is None and _name(element.getparent()) in ("channel", "feed"):
            outlet = _line(element.text)
        if name not in _HOLDERS:
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _article(
    entry: _Element, number: int, outlet: str | None, options: TableOptions, keys: RowKeys
) -> Article | Failure:
    path = f"{options.path}#{number}"
    parts: dict[str, _Element] = {}
    for child in entry:
        parts.setdefault(_name(child), child)
    try:
        text = max((_words(parts[name], path) for name in _TEXTS if name in parts), key=len, default="")
        if not text.strip():
            message = (
                f"Entry {number} of the feed has no text: it is a headline and an address. "
                "Give the address, or the saved page."
            )
            return Failure(options.path, number, BadRow(message, path=path, row=number))
        url = _link(entry)
        known = Known(
            lang=options.lang,
            published=options.published,
            path=path,
            title=_line(_words(parts["title"], path)) if "title" in parts else "",
            byline=_byline(parts),
            outlet=outlet,
            url=url,
        )
        guid = _line(parts["guid"].text if "guid" in parts else parts["id"].text if "id" in parts else None)
        locator = url or (f"{locator_of(url=None, path=options.path)}#{guid}" if guid else keys.of(text))
        return build_article(text, known, stated=_published(parts), locator=locator)
    except InputError as error:
        return Failure(options.path, number, error)


def _words(element: _Element, path: str) -> str:
    """Return what an element says, one paragraph a line, whether it is text, escaped HTML or XHTML."""
    from lxml import etree

    if len(element):
        inside = "".join(etree.tostring(child, encoding="unicode") for child in element)
        return plain_text(escape(element.text or "") + inside, path)
    text = element.text or ""
    return plain_text(text, path) if _TAG.search(text) else unescape(text).strip()


def _link(entry: _Element) -> str | None:
    # Atom has the address in an attribute, and other links beside it; RSS as text, or as a guid that is one.
    found = [
        (child.get("href") or child.text or "").strip()
        for child in entry
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate"
    ]
    found += [
        (child.text or "").strip()
        for child in entry
        if _name(child) == "guid" and child.get("isPermaLink", "true").lower() == "true"
    ]
    return next((url for url in found if url.lower().startswith(("http://", "https://"))), None)


def _byline(parts: dict[str, _Element]) -> str | None:
    for name in _BYLINES:
        if name in parts:
            named = next((child.text for child in parts[name] if _name(child) == "name"), parts[name].text)
            if line := _line(named):
                return line
    return None


def _published(parts: dict[str, _Element]) -> Reading:
    for name in _DATES:
        value = _line(parts[name].text) if name in parts else None
        if value and (reading := _date(value[:80])):
            return reading
    return Reading(Date())


def _date(value: str) -> Reading | None:
    if reading := read_date(value, method="feed"):
        return reading
    try:
        day: datetime = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return read_date(day.date().isoformat(), method="feed")


def _name(element: Any) -> str:
    tag = element.tag if element is not None else None
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _line(text: str | None) -> str | None:
    return " ".join(unescape(text).split()) or None if text else None


def _text(head: bytes) -> str:
    head = head[:_HEAD]
    return head.decode(sniff(head)[0], errors="replace").lstrip("\ufeff")
