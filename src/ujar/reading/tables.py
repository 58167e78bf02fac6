"""Tables of articles: CSV and its kin, JSON lines, and a JSON array.

A row that cannot be read becomes a Failure and the rest goes on. Rows are counted from 1: in CSV the rows
below the header, in JSON lines the lines of the file, in an array its elements.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Literal, NamedTuple

import msgspec

from ujar.errors import BadRow, InputError, InputTooLarge, MappingError
from ujar.reading.articles import Known, build_article, too_large
from ujar.reading.encodings import iana_name, sniff
from ujar.reading.failures import Failure
from ujar.reading.language import forced_language
from ujar.reading.mappings import Mapping
from ujar.reading.published import column_date
from ujar.reading.rowkeys import RowKeys
from ujar.reading.streams import BoundedStream, LineTooLong, TextLines, byte_lines
from ujar.records import Article
from ujar.settings import setting, variable

__all__ = ["TableKind", "TableOptions", "count_rows", "table_articles"]

TableKind = Literal["csv", "tsv", "jsonl", "json"]

_DELIMITERS = {"csv": ",;\t|", "tsv": "\t,;|"}
_HEAD = 65_536
_SEPARATOR_LINE = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)
_ESCAPED = re.compile("[\udc80-\udcff]")
_LISTS = ("articles", "data", "items", "results", "docs", "documents", "rows")


class TableOptions(NamedTuple):
    """How the articles of a table are read; see `open_inputs`."""

    path: str
    mapping: Mapping
    lang: str = "auto"
    published: str | None = None


class _Row(NamedTuple):
    number: int
    cells: dict[str, str]
    encoding: str = "utf-8"
    flags: tuple[str, ...] = ()


def table_articles(stream: BinaryIO, kind: TableKind, options: TableOptions) -> Iterator[Article | Failure]:
    """Return the articles of a table, lazily, with a Failure for each row that cannot be read.

    Raises:
        MappingError: no column holds the text, or a column that the mapping names is not there.
    """
    rows: Iterator[_Row | Failure]
    if kind == "json":
        rows = _array_rows(stream, options)
    elif kind == "jsonl":
        rows = _json_rows(stream, options)
    else:
        rows = _csv_rows(stream, kind, options)
    keys = RowKeys(options.path)
    for row in rows:
        yield row if isinstance(row, Failure) else _article(row, options, keys)


def count_rows(stream: BinaryIO, kind: TableKind) -> int:
    """Return how many rows a table has: a count for a progress bar, not a promise that each can be read."""
    limit = _line_limit()
    if kind == "jsonl":
        return sum(line is None or not line.isspace() for line in byte_lines(stream, limit=limit))
    if kind == "json":
        try:
            return len(_elements(msgspec.json.decode(stream.read(int(setting("max_json_bytes"))))))
        except (msgspec.DecodeError, RecursionError):
            return 0
    text = io.TextIOWrapper(stream, encoding="latin-1", newline="")
    _raise_field_limit()
    rows = csv.reader(TextLines(text, limit=limit))
    count = -1
    try:
        while True:
            try:
                count += bool(next(rows))
            except (csv.Error, LineTooLong):
                count += 1
    except StopIteration:
        return max(count, 0)
    finally:
        text.detach()


def _article(row: _Row, options: TableOptions, keys: RowKeys) -> Article | Failure:
    path = f"{options.path}#{row.number}"
    text = row.cells.get("text", "")
    if not text.strip():
        return _bad(options, row.number, "It has no text. Fill its text column, or leave the row out.")
    url = row.cells.get("url", "").strip() or None
    lang = options.lang if options.lang != "auto" else forced_language(row.cells.get("lang", "")) or "auto"
    known = Known(
        lang=lang,
        published=options.published,
        id=row.cells.get("id", "").strip() or None,
        path=path,
        title=row.cells.get("title", "").strip() or None,
        byline=row.cells.get("byline", "").strip() or None,
        outlet=row.cells.get("outlet", "").strip() or None,
        url=url,
        encoding=row.encoding,
    )
    stated = column_date(row.cells["date"]) if "date" in row.cells else None
    locator = url or (keys.of(text) if known.id is None else text)
    try:
        return build_article(text, known, flags=row.flags, stated=stated, locator=locator)
    except InputError as error:
        return Failure(options.path, row.number, error)


def _csv_rows(stream: BinaryIO, kind: TableKind, options: TableOptions) -> Iterator[_Row | Failure]:
    head = stream.read(_HEAD)
    encoding, guessed = sniff(head)
    flags = ("encoding-guessed",) if guessed else ()
    raw = io.BufferedReader(BoundedStream(stream, head=head, path=options.path, bounded=False))
    # Bytes that are no UTF-8 are carried along, so that one bad row does not lose the others.
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    text = io.TextIOWrapper(raw, encoding=encoding, errors=errors, newline="")
    lines = TextLines(text, limit=_line_limit())
    _raise_field_limit()
    sample = head.decode(encoding, errors="replace")
    separator = _SEPARATOR_LINE.match(sample)
    if separator:
        next(lines)
        sample = sample[separator.end() :]
    reader = csv.reader(lines, delimiter=separator[1] if separator else _delimiter(sample, kind), strict=True)
    try:
        header = next(reader, [])
    except (csv.Error, LineTooLong) as error:
        yield Failure(options.path, None, InputError(f"The header cannot be read ({error}).", path=options.path))
        return
    header = [name.strip().removeprefix("\ufeff") for name in header]
    columns = options.mapping.columns_in(header)
    places = {part: header.index(column) for part, column in columns.items()}
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            number += 1
            yield _bad(options, number, f"It is no valid CSV ({error}). Double the quotation marks inside a cell.")
            continue
        except LineTooLong:
            number += 1
            yield Failure(options.path, number, too_large(f"{options.path}#{number}"))
            continue
        if not cells:
            continue
        number += 1
        if any(cell.strip() for cell in cells[len(header) :]):
            yield _bad(
                options,
                number,
                f"It has {len(cells)} cells, but the header has {len(header)}. "
                "Put a cell that holds the delimiter in quotation marks.",
            )
            continue
        values = {part: cells[place] for part, place in places.items() if place < len(cells)}
        yield _mended(_Row(number, values, iana_name(encoding), flags))


def _mended(row: _Row) -> _Row:
    if not any(_ESCAPED.search(cell) for cell in row.cells.values()):
        return row
    cells = {
        part: cell.encode("utf-8", errors="surrogateescape").decode("cp1252", errors="replace")
        if _ESCAPED.search(cell)
        else cell
        for part, cell in row.cells.items()
    }
    return _Row(row.number, cells, "windows-1252", ("encoding-guessed",))


def _delimiter(sample: str, kind: TableKind) -> str:
    # The one that splits the header into most columns of a common name, then into most columns.
    def score(delimiter: str) -> tuple[int, int]:
        try:
            header = next(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), [])
        except csv.Error:
            return (0, 0)
        try:
            known = len(Mapping().columns_in([name.strip() for name in header]))
        except MappingError:
            known = 0
        return (known, len(header))

    return max(_DELIMITERS[kind], key=score)


def _json_rows(stream: BinaryIO, options: TableOptions) -> Iterator[_Row | Failure]:
    columns = _Columns(options.mapping)
    for number, line in enumerate(byte_lines(stream, limit=_line_limit()), start=1):
        if line is None:
            yield Failure(options.path, number, too_large(f"{options.path}#{number}"))
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        try:
            value = msgspec.json.decode(line)
        except (msgspec.DecodeError, RecursionError) as error:
            yield _bad(options, number, f"It is no valid JSON ({error}). Put one JSON object on each line.")
            continue
        yield _object_row(value, number, columns, options)


def _array_rows(stream: BinaryIO, options: TableOptions) -> Iterator[_Row | Failure]:
    limit = int(setting("max_json_bytes"))
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputTooLarge(
            f"The JSON file is larger than {limit:,} bytes. Write it as JSON lines (.jsonl), "
            f"which has no such limit, or set {variable('max_json_bytes')} higher.",
            path=options.path,
        )
    try:
        elements = _elements(msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf")))
    except (msgspec.DecodeError, RecursionError) as error:
        if b"\n" in data.strip() and data.lstrip()[:1] == b"{":
            yield from _json_rows(io.BytesIO(data), options)
            return
        raise InputError(f"The file is no valid JSON ({error}).", path=options.path) from error
    columns = _Columns(options.mapping)
    for number, element in enumerate(elements, start=1):
        yield _object_row(element, number, columns, options)


def _elements(value: Any) -> list[Any]:
    # One object is one article, unless it wraps a list of them as many interfaces do.
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        wrapped = [value[name] for name in _LISTS if isinstance(value.get(name), list)]
        if len(wrapped) == 1 and all(isinstance(element, dict) for element in wrapped[0]):
            return list(wrapped[0])
    return [value]


class _Columns:
    """The columns of JSON objects, which need not all have the same: the first decides whether the mapping
    fits.
    """

    def __init__(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._keys: tuple[str, ...] | None = None
        self._columns: dict[str, str] = {}

    def of(self, value: dict[str, Any]) -> dict[str, str]:
        keys = tuple(value)
        if keys == self._keys:
            return self._columns
        named = [] if self._keys is None else self._mapping.named()
        try:
            self._columns = self._mapping.columns_in([*keys, *named])
        except MappingError:
            if self._keys is None:
                raise
            self._columns = {}
        self._keys = keys
        return self._columns


def _object_row(value: Any, number: int, columns: _Columns, options: TableOptions) -> _Row | Failure:
    if not isinstance(value, dict):
        return _bad(options, number, 'It is no JSON object. Put one object such as {"text": "…"} there.')
    present = ((part, value.get(column)) for part, column in columns.of(value).items())
    return _Row(number, {part: _cell(cell, part) for part, cell in present if cell is not None})


def _cell(value: Any, part: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ("\n" if part == "text" else ", ").join(filter(None, (_cell(each, part) for each in value)))
    if isinstance(value, dict):
        return _cell(value.get("name", ""), part)
    return str(value)


def _bad(options: TableOptions, number: int, message: str) -> Failure:
    error = BadRow(f"Row {number} cannot be read. {message}", path=f"{options.path}#{number}", row=number)
    return Failure(options.path, number, error)


def _line_limit() -> int:
    # A row holds more than its text: the other columns, and doubled or escaped characters.
    return 3 * int(setting("max_article_bytes")) + 100_000


def _raise_field_limit() -> None:
    # The limit is one for the whole process, so it is only ever raised.
    limit = _line_limit()
    if csv.field_size_limit() < limit:
        csv.field_size_limit(limit)
