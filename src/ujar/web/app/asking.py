"""From an address to a typed query, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, get_origin, get_type_hints
from urllib.parse import urlencode

import msgspec

from ujar.web.app.page import Query
from ujar.web.app.problems import Refused

__all__ = ["address", "parameters_of", "query_of"]

Asked = TypeVar("Asked", bound=Query)

_LONGEST = 500
"""Code points of one value: longer ones are no names or words."""
_MOST = 100
"""Values of all parameters together."""


def query_of(kind: type[Asked], given: Iterable[tuple[str, str]]) -> Asked:
    """Return the query that the parameters of an address give; empty ones count as not given.

    Raises:
        Refused: a parameter is unknown, given too often, too long, or of the wrong form.
    """
    several = _several(kind)
    fields: dict[str, Any] = {}
    for number, (name, value) in enumerate(given):
        if not value:
            continue
        if number >= _MOST or len(value) > _LONGEST:
            raise Refused(f"{name}: more or longer values than this page takes.", status=400)
        if name in several:
            fields.setdefault(name, []).append(value)
        elif name in fields:
            raise Refused(f"{name} is given more than once.", status=400)
        else:
            fields[name] = value
    try:
        return msgspec.convert(fields, kind, strict=False)
    except msgspec.ValidationError as error:
        raise Refused(f"{error}.", status=400) from error


def parameters_of(query: Query) -> list[tuple[str, str]]:
    """Return the parameters that give a query, without those that have their default."""
    given: list[tuple[str, str]] = []
    for field in msgspec.structs.fields(type(query)):
        value = getattr(query, field.name)
        if value == field.default or value is None:
            continue
        values = value if isinstance(value, tuple) else (value,)
        given += [(field.encode_name, _written(one)) for one in values]
    return given


def address(path: str, parameters: Iterable[tuple[str, str]]) -> str:
    """Return a path with its parameters."""
    written = urlencode(list(parameters))
    return f"{path}?{written}" if written else path


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _several(kind: type[Query]) -> frozenset[str]:
    return frozenset(name for name, hint in get_type_hints(kind).items() if get_origin(hint) is tuple)
