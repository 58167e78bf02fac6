"""One text, or the bytes of one file, to one article without statements."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from ujar.errors import BinaryInput, EmptyInput, InputError, InputTooLarge
from ujar.reading.encodings import binary_kind, declared_charset, decode, looks_like_html
from ujar.reading.failures import printable
from ujar.reading.flags import character_flags, in_order
from ujar.reading.html import read_page
from ujar.reading.language import identify, share_of_other
from ujar.reading.lines import lines_of
from ujar.reading.published import Reading, given_date, in_future, text_date, url_date
from ujar.reading.quotemarks import unbalanced
from ujar.reading.regions import layout_of
from ujar.records import Article, Date, Lang, MadeBy
from ujar.settings import setting, variable

__all__ = [
    "Format",
    "Known",
    "build_article",
    "content_hash",
    "from_bytes",
    "from_text",
    "locator_of",
    "made_id",
    "too_large",
]

_READ_BY = "read.v1"
Format = Literal["auto", "text", "html"]

_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_FAR_UP = re.compile("[\u0300-\U0010ffff]{256,}")
_MOST_COMBINING = 256
_LONGEST_METADATA = 10_000
_TRUNCATED = re.compile(r"(?:…|\.\.\.)?\s*\[\+?\d+ char(?:acter)?s\]$|(?:…|\.\.\.|\[…\]|\[\.\.\.\])$")
_BROKEN_IN_TRANSLATION = 3
_MUCH_OF_OTHER = 0.25
"""Share of the words in the other language from which an article counts as mixed."""


class Known(NamedTuple):
    """What is known of an article beside its text, and how to read it; see `from_text`."""

    lang: str = "auto"
    published: str | None = None
    id: str | None = None
    path: str | None = None
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    encoding: str | None = None


def from_text(
    text: str,
    *,
    lang: str = "auto",
    published: str | None = None,
    id: str | None = None,
    path: str | None = None,
    title: str | None = None,
    byline: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
) -> Article:
    """Return the article that `text` is, whole: only line ends, Unicode form and a byte order mark are made
    uniform.

    Args:
        text: the text; its offsets in the article are those of the normalised text.
        lang: `id` or `en` to force the language, `auto` to identify it.
        published: the publication date, `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO timestamp.
        id: an identifier to keep; else one is made from `url`, `path` or the text.
        path: where the text came from, as the user named it.
        title: the title, when it does not stand in the text.
        byline: who wrote it, when that does not stand in the text.
        outlet: the paper or site.
        url: its address.
        encoding: the encoding that the text was decoded from.

    Raises:
        EmptyInput: the text is empty or blank.
        InputTooLarge: it is longer than the setting `max_article_bytes`.
        UnsupportedLanguage: it is neither Indonesian nor English.
        InvalidDate: `published` is not a date.
    """
    return build_article(text, Known(lang, published, id, path, title, byline, outlet, url, encoding))


def from_bytes(
    data: bytes,
    *,
    path: str | None = None,
    format: Format = "auto",
    lang: str = "auto",
    published: str | None = None,
    id: str | None = None,
    title: str | None = None,
    byline: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
) -> Article:
    """Return the article in the bytes of one file, plain text or a web page.

    `format` says which of the two it is, or leaves it to be told from the beginning of the file. `encoding`
    forces an encoding; else a byte order mark, UTF-8, the page's own declaration and a guess are tried in
    turn. The other options are those of `from_text`; what they give outranks what a page says about itself.

    Raises:
        EmptyInput: nothing to read, or no article in the page.
        BinaryInput: the file is no text.
        InputTooLarge: it is over the setting `max_article_bytes`.
        UnsupportedLanguage: it is neither Indonesian nor English.
        InvalidDate: `published` is not a date.
    """
    if len(data) > int(setting("max_article_bytes")):
        raise too_large(path)
    if not data:
        raise _empty(path)
    if kind := binary_kind(data):
        raise BinaryInput(f"This is {kind}, not text. Give its text as .txt or .html.", path=path)
    decoded = decode(data, declared=declared_charset(data), forced=encoding)
    known = Known(lang, published, id, path, title, byline, outlet, url, decoded.encoding)
    named_page = (path or "").lower().endswith(_HTML_SUFFIXES)
    if format == "text" or not (format == "html" or named_page or looks_like_html(decoded.text)):
        return build_article(decoded.text, known, flags=decoded.flags)
    page = read_page(decoded.text, url=url, path=path)
    known = known._replace(
        title=title or page.title or "",
        byline=byline or page.byline,
        outlet=outlet or page.outlet,
        url=page.url,
    )
    return build_article(
        page.text,
        known,
        flags=decoded.flags,
        stated=Reading(page.published),
        headings=page.headings,
        locator=locator_of(url=url, path=path),
    )


def build_article(
    text: str,
    known: Known,
    *,
    flags: Iterable[str] = (),
    stated: Reading | None = None,
    headings: frozenset[str] = frozenset(),
    locator: str | None = None,
) -> Article:
    """Return the article of a text that has been decoded: what all the ways in have in common.

    `stated` is the date that a table's column or a page states, `headings` the lines that a page marks as
    such, `locator` what an id is made from when none is given. A title that is empty rather than None says
    that the text does not begin with one.
    """
    known = Known._make(value if value is None else _tidy(value) for value in known)
    given = None if known.published is None else given_date(known.published)
    text = _normalise(text, known.path)
    if not text or text.isspace():
        raise _empty(known.path)
    language = identify(text, lang=known.lang, path=known.path)
    lines = lines_of(text)
    layout = layout_of(text, lines, title=known.title, headings=headings)
    dated = _dated(given, stated, known.url, text, language.lang)
    found = [*flags, *character_flags(text), *dated.flags]
    if not language.certain:
        found.append("language-uncertain")
    if share_of_other(text, language.lang) >= _MUCH_OF_OTHER:
        found.append("mixed-languages")
    if in_future(dated.date):
        found.append("date-in-future")
    quotes_odd = unbalanced(lines)
    if quotes_odd:
        found.append("unbalanced-quotes")
    if layout.broken:
        found.append("broken-sentence")
    if layout.broken > 1 and layout.broken + quotes_odd >= _BROKEN_IN_TRANSLATION:
        found.append("machine-translation")
    if _TRUNCATED.search(lines[-1].text, max(0, len(lines[-1].text) - 40)):
        found.append("truncated")
    return Article(
        id=known.id or made_id(locator or locator_of(url=known.url, path=known.path) or text),
        path=known.path,
        lang=language.lang,
        title=known.title or layout.title,
        byline=known.byline or layout.byline,
        outlet=known.outlet or None,
        url=known.url or None,
        encoding=known.encoding,
        published=dated.date,
        text=text,
        flags=in_order(found),
        regions=layout.regions,
        made_by=MadeBy(read=_READ_BY),
    )


def content_hash(article: Article) -> str:
    """Return the SHA-256 of an article's text and of all that reading found out about it, in hex digits.

    Two articles with the same hash give the same records, so a ledger need not extract the second again.
    The id, path and encoding do not count.
    """
    published = article.published
    content = (
        article.text, article.title, article.byline, article.outlet, article.url, article.lang,
        published.value, published.granularity, published.method,
    )  # fmt: skip
    return hashlib.sha256(msgspec.json.encode(content)).hexdigest()


def locator_of(*, url: str | None, path: str | None) -> str | None:
    """Return what identifies an article outside its text: its address, else its file; None for a stream."""
    if url:
        return url
    if path is None or path == "-":
        return None
    try:
        return str(Path(path).resolve())
    except (OSError, RuntimeError, ValueError):
        return os.path.abspath(path)


def too_large(path: str | None) -> InputTooLarge:
    """Return the error for an article over the limit."""
    return InputTooLarge(
        f"The article is larger than {int(setting('max_article_bytes')):,} bytes. Split it, "
        f"give many articles as CSV or JSON lines, or set {variable('max_article_bytes')} higher.",
        path=path,
    )


def _empty(path: str | None) -> EmptyInput:
    return EmptyInput("There is no text in it: it is empty or holds only white space.", path=path)


def _tidy(value: str) -> str:
    return unicodedata.normalize("NFC", printable(value)[:_LONGEST_METADATA])


def made_id(locator: str) -> str:
    """Return the id of an article that was given none, from what identifies it outside its text."""
    return hashlib.sha256(locator.encode("utf-8", errors="surrogatepass")).hexdigest()[:12]


def _normalise(text: str, path: str | None) -> str:
    limit = int(setting("max_article_bytes"))
    if len(text) > limit or (len(text) > limit // 4 and len(text.encode("utf-8", errors="surrogatepass")) > limit):
        raise too_large(path)
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    if text.isascii():
        return text
    text = printable(text)
    # Normalising takes quadratic time over a run of combining marks; no language has such runs.
    for run in _FAR_UP.finditer(text):
        if _combining_run(run.group()) > _MOST_COMBINING:
            raise InputError("The text stacks hundreds of marks on one letter; it cannot be read.", path=path)
    return unicodedata.normalize("NFC", text)


def _combining_run(characters: str) -> int:
    longest = current = 0
    for character in characters:
        current = current + 1 if unicodedata.combining(character) else 0
        longest = max(longest, current)
    return longest


def _dated(given: Date | None, stated: Reading | None, url: str | None, text: str, lang: Lang) -> Reading:
    if given is not None:
        return Reading(given)
    flags = stated.flags if stated is not None else ()
    if stated is not None and stated.date.value is not None:
        return stated
    if url and (address := url_date(url)).value is not None:
        return Reading(address, flags)
    dateline = text_date(text, lang)
    return Reading(dateline.date, (*flags, *dateline.flags))
