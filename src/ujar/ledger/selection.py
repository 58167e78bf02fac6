"""A query put together from fixed pieces of SQL; what a person gave is only ever a parameter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ujar.ledger import codec
from ujar.ledger.days import first_day, last_day
from ujar.ledger.runs import storable
from ujar.ledger.search import name_pattern, query_of

__all__ = ["Filter", "Selection", "values"]

Filter = str | Iterable[str] | None
"""One value or several, of which one must fit; None or nothing: no filter."""

_IN_LIST = "IN (SELECT value FROM json_each(?))"


class Selection:
    """The conditions of a query with their parameters, joined by AND."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._conditions: list[str] = []
        self._parameters: list[Any] = []

    @property
    def parameters(self) -> tuple[Any, ...]:
        """In the order in which `where` has their places."""
        return tuple(self._parameters)

    def where(self) -> str:
        """Return the conditions as SQL, ready to stand after WHERE."""
        return " AND ".join(f"({condition})" for condition in self._conditions) or "1"

    def add(self, condition: str, *parameters: Any) -> None:
        """Ask for one more condition."""
        self._conditions.append(condition)
        self._parameters.extend(parameters)

    def one_of(self, column: str, wanted: Filter) -> None:
        """Ask for a column to have one of the values."""
        given = values(wanted)
        if given:
            self.add(f"{column} {_IN_LIST}", codec.to_json(given))

    def articles(self, *, lang: Filter, outlet: Filter, since: str | None, until: str | None, article: Filter) -> None:
        """Ask for articles `a` by language, outlet, day of publication, and id or path.

        Raises:
            InvalidDate: a date is not YYYY, YYYY-MM or YYYY-MM-DD.
        """
        self.one_of("a.lang", lang)
        self.one_of("a.outlet", outlet)
        self.published(since=since, until=until)
        self.article(article)

    def article(self, wanted: Filter, *, table: str = "a") -> None:
        """Ask for an article by its id or its path."""
        given = values(wanted)
        if given:
            listed = codec.to_json(given)
            self.add(f"{table}.id {_IN_LIST} OR {table}.path {_IN_LIST}", listed, listed)

    def published(self, *, since: str | None, until: str | None, table: str = "a") -> None:
        """Ask for a publication date that may lie in a range; leaves out articles without one.

        Raises:
            InvalidDate: a date is not YYYY, YYYY-MM or YYYY-MM-DD.
        """
        if since is not None:
            self.add(f"({table}.published_from IS NULL) = 0 AND {table}.published_to >= ?", first_day(since))
        if until is not None:
            self.add(f"({table}.published_from IS NULL) = 0 AND {table}.published_from <= ?", last_day(until))

    def name(self, template: str, wanted: Filter) -> None:
        """Ask for a name; `NAME` in the template is where the condition on a column `folded` stands."""
        patterns = [name_pattern(pattern) for pattern in values(wanted)]
        if patterns:
            condition = "(" + " OR ".join(f"({sql})" for sql, _ in patterns) + ")"
            parameters = [parameter for _, given in patterns for parameter in given]
            self.add(template.replace("NAME", condition), *parameters * template.count("NAME"))

    def words(self, column: str, wanted: Filter, search: str) -> None:
        """Ask for words in a text; `search` gives the numbers of the rows that match a query.

        Raises:
            InvalidQuery: there is no word in what was asked for.
        """
        queries = [query_of(given, path=self._path) for given in values(wanted)]
        if queries:
            self.add(f"{column} IN ({search})", " OR ".join(f"({query})" for query in queries))


def values(wanted: Filter) -> tuple[str, ...]:
    """Return the values of a filter as a tuple, each in a form that SQLite can hold."""
    if wanted is None:
        return ()
    given = (wanted,) if isinstance(wanted, str) else tuple(wanted)
    return tuple(storable(value) for value in given)
