"""Web pages: the article's text and what the page says about it, by trafilatura (Barbaresi, ACL 2021).

Nothing in a page is run or fetched. Only what the page states outright dates it: its metadata, or a `time`
element that stands for the article; guesses from the running text are left alone.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from ujar.errors import EmptyInput, InputError, InputTooLarge
from ujar.reading.published import read_date
from ujar.records import Date
from ujar.settings import setting, variable

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped, unused-ignore]

__all__ = ["Page", "plain_text", "quiet_trafilatura", "read_page"]

_TAG = re.compile(r"<(?:(?P<comment>!--)|(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*+))")
_ATTRIBUTE = re.compile(r"""[\s/]*+(?:(?P<end>>|\Z)|=?[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]*+))?|=)""")
_RAW_END = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DECLARATION = re.compile(r"\s*+<\?xml[^>]{0,200}\?>")
# What trafilatura and the libraries under it let through on damaged pages.
_EXTRACTION_ERRORS = (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError)
_LONGEST_SCRIPT = 200_000
_LONGEST_BLANK = 100
_LONGEST_META = 2_000
_BLANKS = re.compile(rf"(?<!\s)\s{{{_LONGEST_BLANK},}}")

_SPACES = re.compile(r"\s+")
_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section",
        "table", "td", "th", "tr", "ul",
    )
)  # fmt: skip
"""Elements before and behind which a paragraph ends."""

_META_NAMES = (
    "article:published_time", "article:published", "og:published_time", "og:article:published_time",
    "datepublished", "publishdate", "publish-date", "publish_date", "published-date", "published_date",
    "published_time", "publication_date", "pubdate", "pub_date", "content_publisheddate",
    "content_publishdate", "content_date", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
    "dcterms.date", "date.issued", "originalpublicationdate", "citation_publication_date",
    "article.published", "rnews:datepublished", "dateposted", "date", "created", "date_created",
    "datecreated",
)  # fmt: skip


class Page(NamedTuple):
    """The article of a page, one paragraph a line, and what the page says about it."""

    text: str
    title: str | None
    byline: str | None
    outlet: str | None
    url: str | None
    published: Date
    headings: frozenset[str]


def read_page(source: str, *, url: str | None = None, path: str | None = None) -> Page:
    """Return the article of the web page `source`, which is HTML.

    `url` is the page's address when it is known; else the page's own canonical address is taken.

    Raises:
        EmptyInput: no article was found in the page.
        InputTooLarge: the page has more elements, or more attributes on one element, than the settings allow.
        InputError: the page cannot be parsed.
    """
    _check_size(source, path)
    tree = _parse(source, path)
    published = _published(tree)
    _drop_scripts(tree)
    _tame(tree)
    document = _extract(tree, url, path)
    title = _clean(document.title)
    lines = [line for line in (raw.strip() for raw in (document.text or "").split("\n")) if line]
    if lines and title is not None and _same(lines[0], title):
        lines = lines[1:]
    if not lines:
        raise _no_article(path)
    body = document.body
    headings = frozenset(
        " ".join("".join(each.itertext()).split()) for each in (body.iter("head") if body is not None else ())
    )
    byline = _clean(document.author)
    return Page(
        text="\n".join(lines),
        title=title,
        byline=None if byline is None or "://" in byline else byline,
        outlet=_clean(document.sitename),
        url=url or _clean(document.url),
        published=published,
        headings=headings,
    )


def plain_text(source: str, path: str | None = None) -> str:
    """Return all words of a piece of HTML that is an article and nothing else, one paragraph a line.

    Raises:
        InputTooLarge: it has more elements, or more attributes on one element, than the settings allow.
        InputError: it cannot be parsed.
    """
    from lxml import etree

    _check_size(source, path)
    try:
        tree = _parse(source, path)
    except EmptyInput:
        return ""
    etree.strip_elements(tree, "script", "style", with_tail=False)
    pieces: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag in _BLOCKS:
            pieces.append("\n")
        pieces.append(_SPACES.sub(" ", (element.text if event == "start" else element.tail) or ""))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def quiet_trafilatura() -> None:
    """Keep trafilatura's own log off the terminal unless the program has asked for logs."""
    for name in ("trafilatura", "htmldate", "courlan"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _no_article(path: str | None) -> EmptyInput:
    return EmptyInput(
        "No article text was found in this web page. Save the page when it is fully loaded, or give its text as .txt.",
        path=path,
    )


def _check_size(source: str, path: str | None) -> None:
    # libxml2 takes quadratic time over the attributes of one element, so they are counted beforehand.
    most_elements, most_attributes = int(setting("max_html_elements")), int(setting("max_html_attributes"))
    elements = position = 0
    while found := _TAG.search(source, position):
        position = found.end()
        if found["comment"]:
            end = source.find("-->", position - 2)
            if end < 0:
                return
            position = end + 3
            continue
        elements += not found["close"]
        attributes = 0
        while attributes <= most_attributes and (attribute := _ATTRIBUTE.match(source, position)):
            position = attribute.end()
            if attribute["end"] is not None:
                break
            attributes += 1
        if elements > most_elements or attributes > most_attributes:
            what = "elements" if elements > most_elements else "attributes on one element"
            limit = "max_html_elements" if elements > most_elements else "max_html_attributes"
            raise InputTooLarge(
                f"The web page has more than {setting(limit):,} {what}, so it is hardly an article. "
                f"If it is one, set {variable(limit)} higher.",
                path=path,
            )
        raw_end = None if found["close"] else _RAW_END.get(found["name"].lower())
        if raw_end is not None:
            closing = raw_end.search(source, position)
            if closing is None:
                return
            position = closing.start()


def _parse(source: str, path: str | None) -> HtmlElement:
    from lxml import etree, html  # type: ignore[import-untyped, unused-ignore]

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    declaration = _DECLARATION.match(source)
    cleaned = _CONTROLS.sub(" ", source[declaration.end() :] if declaration else source)
    cleaned = _BLANKS.sub(" ", cleaned)
    try:
        return html.document_fromstring(cleaned.encode("utf-8", errors="replace"), parser=parser)
    except etree.ParserError as error:
        # So says lxml of a page with nothing in it.
        raise _no_article(path) from error
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise InputError(f"The web page cannot be parsed ({error}). Give its text as .txt.", path=path) from error


def _extract(tree: HtmlElement, url: str | None, path: str | None) -> Any:
    from lxml import etree
    from trafilatura import bare_extraction

    quiet_trafilatura()
    try:
        document = bare_extraction(
            tree,
            url=url,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except (
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
        AssertionError,
        RecursionError,
        etree.LxmlError,
    ) as error:
        raise InputError(
            f"The article of this web page could not be extracted ({type(error).__name__}). Give its text as .txt.",
            path=path,
        ) from error
    if document is None:
        raise _no_article(path)
    return document


def _drop_scripts(tree: HtmlElement) -> None:
    # Broken JSON sends trafilatura to patterns that backtrack without bound; no other script is of use.
    for script in tree.iter("script", "style"):
        if _json(script) is None:
            script.text = None


def _tame(tree: HtmlElement) -> None:
    # Patterns further down take quadratic time over long metadata and long runs of white space, which can be
    # spelt as entities too.
    for element in tree.iter():
        if element.text and len(element.text) > 2 * _LONGEST_BLANK:
            element.text = _settable(_BLANKS.sub(" ", element.text))
        if element.tail and len(element.tail) > 2 * _LONGEST_BLANK:
            element.tail = _settable(_BLANKS.sub(" ", element.tail))
        if element.tag == "meta" and len(element.get("content") or "") > _LONGEST_META:
            element.set("content", _settable(element.get("content")[:_LONGEST_META]))


def _settable(text: str) -> str:
    # A page can spell characters (&#1;) that lxml reads and does not take back.
    return _NO_XML.sub(" ", text)


def _published(tree: HtmlElement) -> Date:
    for value in _stated_dates(tree):
        if len(value) <= 80 and (reading := read_date(value, method="page-metadata")):
            return reading.date
    return Date()


def _stated_dates(tree: HtmlElement) -> Iterator[str]:
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        metas.setdefault(name, (meta.get("content") or "").strip())
    named = [metas[name] for name in _META_NAMES if name in metas]
    # The property of Open Graph is the surest; the loose names at the end of the list come after JSON-LD.
    yield from (metas[name] for name in _META_NAMES[:4] if name in metas)
    for script in tree.iter("script"):
        yield from _json_dates(script)
    yield from named
    for element in tree.iter():
        if (element.get("itemprop") or "").lower() == "datepublished" or element.get("pubdate") is not None:
            yield (element.get("datetime") or element.get("content") or element.text_content()).strip()
    yield from _time_elements(tree)


def _time_elements(tree: HtmlElement) -> Iterator[str]:
    # One day in all, or the first one in the article that holds the headline: other teasers have times too.
    values = [value for time in tree.iter("time") if (value := (time.get("datetime") or "").strip())]
    if len({value[:10] for value in values}) == 1:
        yield values[0]
    for headline in tree.iter("h1"):
        for article in headline.iterancestors("article"):
            yield from (time.get("datetime").strip() for time in article.iter("time") if time.get("datetime"))
            return


def _json_dates(script: HtmlElement) -> Iterator[str]:
    data = _json(script)
    if data is None:
        # Pages often break their JSON with line breaks in strings; the one field is found all the same.
        if _is_json(script):
            yield from re.findall(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{4,60})"', script.text or "")[:1]
        return
    queue: list[Any] = [data]
    while queue:
        node = queue.pop(0)
        if isinstance(node, list):
            queue.extend(node[:100])
        elif isinstance(node, dict):
            if isinstance(value := node.get("datePublished"), str):
                yield value.strip()
            queue.extend(child for child in (node.get("@graph"), node.get("mainEntity")) if child is not None)


def _is_json(script: HtmlElement) -> bool:
    kind = (script.get("type") or "").strip().lower()
    return kind == "application/ld+json" and len(script.text or "") <= _LONGEST_SCRIPT


def _json(script: HtmlElement) -> Any:
    # None: no JSON-LD, or not valid.
    if not _is_json(script):
        return None
    try:
        return msgspec.json.decode((script.text or "").strip().encode("utf-8", errors="replace"))
    except (msgspec.DecodeError, RecursionError):
        return None


def _clean(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
