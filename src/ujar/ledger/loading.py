"""Reading one article back: the very record that was put, as far as people did not decide otherwise."""

from __future__ import annotations

from typing import Any

from ujar.ledger import codec
from ujar.ledger.connection import Connection
from ujar.ledger.layers import LAYERS
from ujar.ledger.runs import storable
from ujar.ledger.statements import read_links, read_statements
from ujar.records import Article, Date

__all__ = ["load"]

_SELECT_ARTICLE = """
    SELECT a.path, a.url, a.lang, a.title, a.byline, a.outlet, a.encoding,
        a.published, a.published_granularity, a.published_method, a.flags, a.made_by, t.text
    FROM articles AS a JOIN article_texts AS t ON t.article = a.id WHERE a.id = ?
"""


def load(connection: Connection, identifier: str) -> Article | None:
    """Return an article with all its records, or None when the ledger has no such article.

    Raises:
        LedgerError: the file cannot be read.
    """
    with connection.snapshot():
        row = connection.execute(_SELECT_ARTICLE, (storable(identifier),)).fetchone()
        if row is None:
            return None
        layers: dict[str, Any] = {}
        for layer in LAYERS:
            if layer.select is not None and layer.record is not None:
                rows = connection.execute(layer.select, (identifier,))
                layers[layer.name] = tuple(layer.record(found) for found in rows)
        layers["statements"] = read_statements(connection, identifier)
        layers["links"] = read_links(connection, identifier)
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
        **layers,
    )
