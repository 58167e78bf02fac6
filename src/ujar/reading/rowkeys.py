"""What a row of a table is known by when it has neither an id nor an address: its text, and not its number.

A row that is put in above does not make other articles of those below; a row whose text changes is a new article.
The same text for the second time in a table is told apart by counting.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter

from ujar.reading.articles import locator_of, made_id

__all__ = ["RowKeys", "numbered_id", "row_of"]

_ROW = re.compile(r"(?s)(.+)#(\d{1,12})")


class RowKeys:
    """The keys of the rows of one table, in the order of the rows."""

    def __init__(self, path: str) -> None:
        self._locator = locator_of(url=None, path=path)
        self._seen: Counter[bytes] = Counter()

    def of(self, text: str) -> str:
        """Return the key of the next row with this text; a stream has no name, so that its text is the key."""
        if self._locator is None:
            return text
        digest = hashlib.sha256(" ".join(text.split()).encode("utf-8", errors="surrogatepass")).digest()[:16]
        self._seen[digest] += 1
        again = self._seen[digest]
        return f"{self._locator}#{digest.hex()}" + (f"#{again}" if again > 1 else "")


def row_of(path: str) -> tuple[str, int] | None:
    """Return the table and the number of the row that the path of an article names; None for another path."""
    found = _ROW.fullmatch(path)
    return (found[1], int(found[2])) if found else None


def numbered_id(table: str, row: int) -> str:
    """Return the id that a row had when rows were known by their numbers."""
    return made_id(f"{locator_of(url=None, path=table)}#{row}")
