"""WARC files, the archives of web crawlers: their web pages to articles, by warcio.

The date of a record is that of the crawl, so that it dates no article.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from ujar.errors import InputError
from ujar.reading.articles import from_bytes, too_large
from ujar.reading.failures import Failure, Skipped
from ujar.reading.tables import TableOptions
from ujar.records import Article
from ujar.settings import setting

__all__ = ["warc_articles"]

# What warcio lets through on damaged files beside its own errors.
_DAMAGED = (EOFError, zlib.error, ValueError, AttributeError, LookupError, TypeError)
_PAGES = ("text/html", "application/xhtml+xml")


def warc_articles(
    stream: BinaryIO, options: TableOptions, skip: Callable[[Skipped], object]
) -> Iterator[Article | Failure]:
    """Return the articles of a WARC file, lazily, with a Failure for each page that cannot be read.

    Responses are counted from 1. One that is no page, or no success, is passed over: `skip` is told.

    Raises:
        InputError: warcio is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
        from warcio.statusandheaders import StatusAndHeadersParserException
    except ImportError as error:
        raise InputError(
            "WARC files are read with warcio, which is not installed: pip install 'ujar[warc]'.", path=options.path
        ) from error
    number = 0
    records = iter(ArchiveIterator(stream))
    while True:
        try:
            record = next(records, None)
        except (ArchiveLoadFailed, StatusAndHeadersParserException, *_DAMAGED) as error:
            message = f"The WARC file is damaged behind its response {number} ({error}). Fetch it again."
            yield Failure(options.path, None, InputError(message, path=options.path))
            return
        if record is None:
            return
        if record.rec_type != "response":
            continue
        number += 1
        path = f"{options.path}#{number}"
        if reason := _no_page(record):
            skip(Skipped(path, reason))
            continue
        try:
            yield _article(record, path, options)
        except InputError as error:
            yield Failure(options.path, number, error)


def _no_page(record: Any) -> str | None:
    headers = record.http_headers
    if headers is None:
        return "no web page"
    if headers.get_statuscode() != "200":
        return "page that the site did not give"
    kind = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return None if kind in _PAGES else "no web page"


def _article(record: Any, path: str, options: TableOptions) -> Article:
    limit = int(setting("max_article_bytes"))
    try:
        data = record.content_stream().read(limit + 1)
    except _DAMAGED as error:
        raise InputError(f"The page is damaged in its WARC file ({error}). Fetch it again.", path=path) from error
    if len(data) > limit:
        raise too_large(path)
    return from_bytes(
        data,
        path=path,
        url=(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ") or None,
        format="html",
        lang=options.lang,
        published=options.published,
    )
