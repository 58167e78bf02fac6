"""Rows of tables in a ledger of the time when rows were known by their numbers: they keep their ids, and their reviews.

See `ujar.reading.rowkeys`. A row is the one that is stored when the content of both is the same.
"""

from __future__ import annotations

import msgspec

from ujar.ledger import Ledger
from ujar.reading import content_hash
from ujar.reading.rowkeys import numbered_id, row_of
from ujar.records import Article

__all__ = ["NumberedRows"]

_ROWS = "SELECT path, id, content_hash FROM articles WHERE path >= ? AND path < ?"


class NumberedRows:
    """What a ledger has of each table under the numbers of its rows; looked up once a table."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._tables: dict[str, dict[str, list[tuple[str, str]]]] = {}

    def known(self, article: Article) -> Article:
        """Return an article as the ledger knows it: with the id and the path of the row that it was, if it was one."""
        place = row_of(article.path or "")
        if place is None or article.url is not None:
            return article
        table = place[0]
        if table not in self._tables:
            self._tables[table] = self._load(table)
        waiting = self._tables[table].get(content_hash(article)) if self._tables[table] else None
        if not waiting:
            return article
        path, identifier = waiting.pop(0)
        return msgspec.structs.replace(article, id=identifier, path=path)

    def _load(self, table: str) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {}
        # The character after `#` ends the range of paths that begin so.
        rows = self._ledger.connection.rows(_ROWS, (f"{table}#", f"{table}$"))
        numbered = ((row_of(path), path, identifier, content) for path, identifier, content in rows)
        for place, path, identifier, content in sorted(one for one in numbered if one[0] is not None):
            if place is not None and identifier == numbered_id(*place):
                found.setdefault(content, []).append((path, identifier))
        return found
