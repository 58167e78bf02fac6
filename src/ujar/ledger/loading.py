"""Reading one article back: the record that was put, save for what people decided; or a stretch of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import msgspec

from ujar.ledger import codec
from ujar.ledger.connection import Connection
from ujar.ledger.layers import LAYERS, Layer
from ujar.ledger.runs import storable
from ujar.ledger.statements import read_links, read_numbered, read_statements
from ujar.records import Article, Date, Span, speakers_of

__all__ = ["load", "load_head", "load_stretch"]

_SELECT_ARTICLE = """
    SELECT a.path, a.url, a.lang, a.title, a.byline, a.outlet, a.encoding,
        a.published, a.published_granularity, a.published_method, a.flags, a.made_by, t.text
    FROM articles AS a JOIN article_texts AS t ON t.article = a.id WHERE a.id = ?
"""
_READ: Final = tuple(layer for layer in LAYERS if layer.select is not None)
_MARKED: Final = ("span_start", "span_end")
_STRETCHES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "spans": _MARKED,
        "regions": _MARKED,
        "dates": _MARKED,
        "places": _MARKED,
        "events": ("trigger_start", "trigger_end"),
    }
)
"""The columns that say where a record of a layer stands."""


def load(connection: Connection, identifier: str) -> Article | None:
    """Return an article with all its records, or None when the ledger has no such article.

    Raises:
        LedgerError: the file cannot be read.
    """
    with connection.snapshot():
        head = load_head(connection, identifier)
        if head is None:
            return None
        layers: dict[str, Any] = {layer.name: tuple(_records(connection, layer, identifier)) for layer in _READ}
        layers["statements"] = read_statements(connection, identifier)
        layers["links"] = read_links(connection, identifier)
    return msgspec.structs.replace(head, **layers)


def load_head(connection: Connection, identifier: str) -> Article | None:
    """Return an article with its text and without records, or None when the ledger has no such article.

    Raises:
        LedgerError: the file cannot be read.
    """
    row = next(connection.rows(_SELECT_ARTICLE, (storable(identifier),)), None)
    if row is None:
        return None
    path, url, lang, title, byline, outlet, encoding, *published, flags, made_by, text = row
    value, granularity, method = published
    return Article(
        id=identifier,
        path=path,
        lang=lang,
        title=title,
        byline=byline,
        outlet=outlet,
        url=url,
        encoding=encoding,
        published=Date(value=value, granularity=granularity, method=method),
        text=text,
        flags=codec.strings(flags),
        made_by=codec.made_by(made_by),
    )


def load_stretch(connection: Connection, head: Article, stretch: Span, numbers: Iterable[int]) -> Article:
    """Return an article with the text and the records of a stretch only, for one that is long.

    `numbers` are the statements wanted; with them come their speakers and the links at one of whose ends they are.
    Spans still count from the beginning of the whole text.

    Raises:
        LedgerError: the file cannot be read.
    """
    start, end = stretch
    with connection.snapshot():
        layers: dict[str, Any] = {
            layer.name: tuple(_records(connection, layer, head.id, stretch))
            for layer in _READ
            if layer.name in _STRETCHES
        }
        statements = read_numbered(connection, numbers)
        links = read_links(connection, head.id)
        speaking = {speaker.actor for statement in statements for speaker in speakers_of(statement)}
        (actors,) = (layer for layer in _READ if layer.name == "actors")
        layers["actors"] = tuple(_records(connection, actors, head.id, ids=speaking))
    ids = {statement.id for statement in statements}
    layers["statements"] = statements
    layers["links"] = tuple(link for link in links if link.from_ in ids or link.to in ids)
    return msgspec.structs.replace(head, text=head.text[start:end], **layers)


def _records(
    connection: Connection,
    layer: Layer,
    article: str,
    stretch: Span | None = None,
    *,
    ids: Iterable[str] | None = None,
) -> Iterator[Any]:
    """Yield the records of a layer in order: all of them, those that touch a stretch, or those with the ids."""
    assert layer.select is not None
    assert layer.record is not None
    if ids is not None:
        sql = f"SELECT * FROM ({layer.select}) WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
        rows = connection.rows(sql, (article, codec.to_json(sorted(ids))))
    elif stretch is not None:
        first, last = _STRETCHES[layer.name]
        sql = f"SELECT * FROM ({layer.select}) WHERE {last} > ? AND {first} < ?"  # noqa: S608 - constants
        rows = connection.rows(sql, (article, *stretch))
    else:
        rows = connection.rows(layer.select, (article,))
    return map(layer.record, rows)
