"""Limits and defaults in one table: name, default, help.

Each setting can be overridden by an environment variable, `UJAR_` and the name in capitals
(`UJAR_MAX_ARTICLE_BYTES=20000000`). The command line, the documentation and the tests read `SETTINGS`.
"""

from __future__ import annotations

import math
import os
from types import MappingProxyType
from typing import NamedTuple

from ujar.errors import UjarError

__all__ = ["SETTINGS", "Setting", "setting", "variable"]

Value = int | float | str


class Setting(NamedTuple):
    """One setting; the type of `default` is the type of the value."""

    name: str
    default: Value
    help: str


_ROWS = (
    Setting("max_article_bytes", 5_000_000, "Largest single article, in bytes of its file or table cell."),
    Setting(
        "max_expanded_bytes",
        2_000_000_000,
        "Most bytes that one compressed file may expand to while it is read.",
    ),
    Setting(
        "max_json_bytes",
        200_000_000,
        "Largest .json file that holds one array; JSON lines have no such limit.",
    ),
    Setting("max_archive_files", 100_000, "Most files that a ZIP archive may hold."),
    Setting("max_html_elements", 30_000, "Most elements that a web page, or an entry of a feed, may have."),
    Setting("max_html_attributes", 200, "Most attributes that one element of a web page may have."),
    Setting("models", "all", "Models to use: all, or free to leave out those trained on non-commercial data."),
    Setting("fetch_timeout_seconds", 30.0, "Longest time to wait for a web page, all redirects included."),
    Setting("max_upload_bytes", 200_000_000, "Most bytes that may be given to the web app at once."),
    Setting("count_rows_below_bytes", 50_000_000, "Tables up to this size are counted for a progress bar."),
)

SETTINGS: MappingProxyType[str, Setting] = MappingProxyType({row.name: row for row in _ROWS})


def variable(name: str) -> str:
    """Return the name of the environment variable that overrides the setting `name`."""
    return f"UJAR_{name.upper()}"


def setting(name: str) -> Value:
    """Return the value of a setting: the environment's if it has one, else the default.

    The value has the type of the default; numbers must be positive and may be grouped with underscores.

    Raises:
        UjarError: there is no such setting, or the environment's value does not fit it.
    """
    row = SETTINGS.get(name)
    if row is None:
        raise UjarError(f"There is no setting {name!r}. The settings are: {', '.join(SETTINGS)}.")
    given = os.environ.get(variable(name))
    if given is None or not given.strip():
        return row.default
    if isinstance(row.default, str):
        return given
    try:
        value = type(row.default)(given.strip())
    except ValueError:
        value = None
    if value is None or not 0 < value < math.inf:
        wanted = "a whole number" if isinstance(row.default, int) else "a number"
        raise UjarError(
            f"{variable(name)} is {given!r}, but must be {wanted} above zero. {row.help} "
            f"Set it to {wanted} such as {row.default}, or unset it."
        )
    return value
