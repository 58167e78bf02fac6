"""Paths to articles: files, folders, compressed files, archives, feeds, standard input and web addresses.

One input that cannot be read becomes a Failure, and the rest goes on.
"""

from __future__ import annotations

import gzip
import io
import lzma
import os
import stat
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, Literal, NamedTuple, cast

from ujar.errors import EmptyInput, InputError, MappingError, MissingInput
from ujar.reading.archives import files_in
from ujar.reading.articles import from_bytes, too_large
from ujar.reading.downloads import fetch, is_url
from ujar.reading.encodings import decode, looks_like_html
from ujar.reading.failures import Failure, Skipped, printable
from ujar.reading.feeds import feed_articles, looks_like_feed, looks_like_xml
from ujar.reading.folders import walk
from ujar.reading.language import identify
from ujar.reading.mappings import Mapping
from ujar.reading.published import given_date
from ujar.reading.streams import BoundedStream
from ujar.reading.tables import TableKind, TableOptions, count_rows, table_articles
from ujar.reading.warc import warc_articles
from ujar.records import Article
from ujar.settings import setting

__all__ = ["count_inputs", "open_inputs", "open_stream"]

_TABLES: dict[str, TableKind] = {
    ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonlines": "jsonl",
    ".jl": "jsonl", ".json": "json",
}  # fmt: skip
_Container = Literal["feed", "warc", "zip"]
_CONTAINERS: dict[str, _Container] = {
    ".xml": "feed", ".rss": "feed", ".atom": "feed", ".rdf": "feed", ".warc": "warc", ".zip": "zip",
}  # fmt: skip
_HEAD = 4_096
_DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile)


class _NoFeed(InputError):
    """XML of another kind."""


class _Options(NamedTuple):
    lang: str
    published: str | None
    mapping: Mapping | None
    stdin: BinaryIO | None
    passed_over: Callable[[Skipped], object] | None

    def skip(self, skipped: Skipped) -> None:
        """Tell of a file that was passed over."""
        if self.passed_over is not None:
            self.passed_over(skipped)

    def named(self, path: str) -> TableOptions:
        """Return the options of a file that holds many articles."""
        return TableOptions(printable(path), self.mapping or Mapping(), self.lang, self.published)


def open_inputs(
    paths: Iterable[str],
    *,
    lang: str = "auto",
    published: str | None = None,
    mapping: Mapping | None = None,
    stdin: BinaryIO | None = None,
    passed_over: Callable[[Skipped], object] | None = None,
) -> Iterator[Article | Failure]:
    """Return the articles of `paths`, lazily, in order, with a Failure for each that cannot be read.

    A path is a text or HTML file; a table of articles (`.csv`, `.tsv`, `.jsonl`, `.json`); a feed (RSS or Atom);
    a WARC file; each of them with `.gz`; a ZIP archive or a folder, which are read in the order of names, hidden
    files and files that hold no articles passed over; `-` for standard input; or a web address.

    Args:
        paths: what to read.
        lang: `id` or `en` to force the language, `auto` to identify it article by article.
        published: the publication date of them all.
        mapping: which column of a table holds what; None for columns with common names.
        stdin: what `-` reads; the standard input of the process when None. It holds one article, or JSON
            lines, a feed, or CSV if a mapping is given.
        passed_over: called with each file of a folder or an archive that holds no article.

    Raises:
        InvalidDate: `published` is not a date.
        UjarError: `lang` is neither `auto`, `id` nor `en`.
        MappingError: a table named in `paths` does not fit the mapping. (One found in a folder is a Failure.)
    """
    _check(lang, published)
    options = _Options(lang, published, mapping, stdin, passed_over)
    return (each for path in paths for each in _open(os.fspath(path), options))


def open_stream(
    stream: BinaryIO,
    name: str,
    *,
    lang: str = "auto",
    published: str | None = None,
    mapping: Mapping | None = None,
    passed_over: Callable[[Skipped], object] | None = None,
) -> Iterator[Article | Failure]:
    """Return the articles of one file that is open already, as `open_inputs` does; `name` says what kind it is.

    Raises:
        InvalidDate: `published` is not a date.
        UjarError: `lang` is neither `auto`, `id` nor `en`.
        MappingError: a table does not fit the mapping.
    """
    _check(lang, published)
    return _caught(name, _read_stream(stream, name, _Options(lang, published, mapping, None, passed_over)))


def count_inputs(paths: Iterable[str]) -> int | None:
    """Return how many articles `open_inputs` will find, or None when it is not cheap to know.

    Files count one each. The rows of tables are counted up to the setting `count_rows_below_bytes`;
    compressed tables, feeds, archives and standard input are not.
    """
    total = 0
    for path in paths:
        if path == "-":
            return None
        if is_url(path):
            total += 1
            continue
        members = walk(path) if os.path.isdir(path) else [path]
        for member in members:
            if isinstance(member, Skipped):
                continue
            number = _count_file(member) if isinstance(member, str) else 1
            if number is None:
                return None
            total += number
    return total


def _count_file(path: str) -> int | None:
    kind, compressed = _kind(path)
    if not os.path.isfile(path):
        return 1
    if _container(path) is not None:
        return None
    if kind is None:
        return 1
    try:
        if compressed or os.path.getsize(path) > int(setting("count_rows_below_bytes")):
            return None
        with open(path, "rb") as stream:
            return count_rows(stream, kind)
    except OSError:
        return 1


def _check(lang: str, published: str | None) -> None:
    if published is not None:
        given_date(published)
    if lang != "auto":
        identify("", lang=lang)


def _open(path: str, options: _Options) -> Iterator[Article | Failure]:
    return _caught(path, _read(path, options))


def _read(path: str, options: _Options) -> Iterator[Article | Failure]:
    if path == "-":
        yield from _read_stdin(options)
    elif is_url(path):
        data = fetch(path)
        if looks_like_feed(data[:_HEAD]):
            yield from feed_articles(io.BytesIO(data), options.named(path))
        else:
            yield from_bytes(data, path=path, url=path, lang=options.lang, published=options.published)
    elif _is_folder(path):
        yield from _read_folder(path, options)
    else:
        yield from _read_file(path, options)


def _caught(path: str, inputs: Iterator[Article | Failure]) -> Iterator[Article | Failure]:
    """Yield inputs; what ends them early is a failure."""
    try:
        yield from inputs
    except InputError as error:
        yield Failure(printable(path), None, error)
    except _DAMAGED as error:
        yield Failure(printable(path), None, _unreadable(printable(path), error))


def _is_folder(path: str) -> bool:
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except ValueError as error:
        raise MissingInput(f"This cannot be a path ({error}). Check it.", path=printable(path)) from error


def _unreadable(path: str, error: Exception) -> InputError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return MissingInput("There is no such file or folder. Check the path.", path=path)
    if isinstance(error, (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, zipfile.BadZipFile)):
        return InputError(f"The compressed file is damaged or cut short ({error}). Fetch it again.", path=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InputError(f"The file or folder cannot be read ({reason}). Check its permissions and try again.", path=path)


def _read_folder(folder: str, options: _Options) -> Iterator[Article | Failure]:
    empty = True
    for found in walk(folder):
        if isinstance(found, Skipped):
            options.skip(found)
            continue
        if isinstance(found, tuple):
            path, reason = found
            yield Failure(printable(path), None, _unreadable(printable(path), reason))
        else:
            yield from _caught(found, _inside(found, _read_file(found, options), options))
        empty = False
    if empty:
        raise EmptyInput("There is no file in this folder that could hold an article.", path=folder)


def _inside(path: str, inputs: Iterator[Article | Failure], options: _Options) -> Iterator[Article | Failure]:
    """Yield the articles of a file that nobody named: a misfit table fails alone, other XML is passed over."""
    try:
        yield from inputs
    except _NoFeed:
        options.skip(Skipped(printable(path), "XML that is no feed"))
    except MappingError as error:
        yield Failure(printable(path), None, InputError(str(error), path=printable(path)))


def _kind(path: str) -> tuple[TableKind | None, bool]:
    stem, suffix = os.path.splitext(path.lower())
    compressed = suffix == ".gz"
    if compressed:
        suffix = os.path.splitext(stem)[1]
    return _TABLES.get(suffix), compressed


def _read_file(path: str, options: _Options) -> Iterator[Article | Failure]:
    with open(path, "rb") as stream:
        yield from _read_stream(stream, path, options)


def _container(path: str) -> _Container | None:
    stem, suffix = os.path.splitext(path.lower())
    return _CONTAINERS.get(os.path.splitext(stem)[1] if suffix == ".gz" else suffix)


def _read_stream(stream: BinaryIO, path: str, options: _Options) -> Iterator[Article | Failure]:
    kind, compressed = _kind(path)
    container = _container(path)
    if compressed:
        expanded = BoundedStream(cast("BinaryIO", gzip.GzipFile(fileobj=stream)), path=path)
        stream = cast("BinaryIO", io.BufferedReader(expanded))
    if kind is not None:
        yield from table_articles(stream, kind, options.named(path))
    elif container == "zip" and not compressed:
        yield from _read_archive(stream, path, options)
    elif container == "warc":
        yield from warc_articles(stream, options.named(path), options.skip)
    else:
        yield from _read_document(stream, path, path.removesuffix(".gz") if compressed else path, options)


def _read_archive(stream: BinaryIO, path: str, options: _Options) -> Iterator[Article | Failure]:
    for found in files_in(stream, printable(path)):
        if isinstance(found, Skipped):
            options.skip(found)
        elif isinstance(found, Failure):
            yield found
        else:
            label, content = found
            yield from _caught(label, _inside(label, _read_stream(cast("BinaryIO", content), label, options), options))


def _read_document(stream: BinaryIO, path: str, name: str, options: _Options) -> Iterator[Article | Failure]:
    """Yield the articles of a file that is no table: those of a feed, or the one that it is."""
    head = stream.read(_HEAD)
    rest = cast("BinaryIO", io.BufferedReader(BoundedStream(stream, head=head, path=path, bounded=False)))
    if looks_like_feed(head):
        yield from feed_articles(rest, options.named(path))
        return
    if head.startswith(b"WARC/"):
        yield from warc_articles(rest, options.named(path), options.skip)
        return
    if _container(name) == "feed" and looks_like_xml(head) and not looks_like_html(decode(head).text):
        raise _NoFeed("This XML file is no feed (RSS or Atom). Give its text as .txt or .html.", path=printable(path))
    yield _read_article(rest, path, name, options)


def _read_article(stream: BinaryIO, path: str, name: str, options: _Options) -> Article:
    limit = int(setting("max_article_bytes"))
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(path)
    is_page = name.lower().endswith((".html", ".htm", ".xhtml"))
    return from_bytes(
        data,
        path=printable(path),
        format="html" if is_page else "auto",
        lang=options.lang,
        published=options.published,
    )


def _read_stdin(options: _Options) -> Iterator[Article | Failure]:
    source = options.stdin if options.stdin is not None else sys.stdin.buffer
    head = source.read(65_536)
    stream = cast("BinaryIO", io.BufferedReader(BoundedStream(source, head=head, path="-", bounded=False)))
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if start == b"{" or (start == b"[" and options.mapping is not None):
        yield from table_articles(stream, "jsonl" if start == b"{" else "json", options.named("-"))
    elif options.mapping is not None:
        yield from table_articles(stream, "csv", options.named("-"))
    else:
        yield from _read_document(stream, "-", "-", options)
