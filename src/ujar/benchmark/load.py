"""How fast the pages of the web app answer: a server of its own process, asked again and again for different things."""

from __future__ import annotations

import http.client
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

import msgspec

from ujar.errors import UjarError
from ujar.ledger import Ledger

__all__ = ["ADDRESSES", "PageRow", "Values", "measure_pages", "values_of"]

ADDRESSES: Final[tuple[tuple[str, str], ...]] = (
    ("home", "/"),
    ("articles", "/articles?page={page}"),
    ("articles, words", "/articles?words={word}"),
    ("reader", "/reader?article={article}"),
    ("runs", "/runs"),
)
"""What is asked for: a name, and an address with places for values of the ledger."""

_SEED: Final = 7
_VALUES: Final = 200
_PATIENCE: Final = 120.0
"""Seconds that the first page may take: the server loads the columns of the ledger then."""


class Values(msgspec.Struct, frozen=True):
    """What the addresses are filled with: values that are in the ledger, chosen at random."""

    article: tuple[str, ...]
    statement: tuple[str, ...]
    actor: tuple[str, ...]
    name: tuple[str, ...]
    issue: tuple[str, ...]
    word: tuple[str, ...]
    year: tuple[str, ...]
    page: tuple[str, ...] = ("1", "2", "5", "20")


class PageRow(msgspec.Struct, frozen=True):
    """One kind of page: milliseconds until its last byte, median, 95th percentile and longest; bytes of its HTML."""

    name: str
    requests: int
    median: float
    p95: float
    longest: float
    size: int


def values_of(ledger: Ledger, *, seed: int = _SEED) -> Values:
    """Return values of a ledger. Half of the actors are those that say most, the others any."""
    connection = ledger.connection
    chooser = random.Random(seed)

    def some(sql: str) -> tuple[str, ...]:
        rows = [str(value) for (value,) in connection.rows(sql)]
        return tuple(chooser.sample(rows, min(_VALUES, len(rows))))

    most = list(connection.rows(
        "SELECT k.id, k.name FROM canonical_actors AS k JOIN ("
        "SELECT actor, count(*) AS n FROM actor_members GROUP BY actor ORDER BY n DESC LIMIT 100"
        ") AS m ON m.actor = k.id"
    ))  # fmt: skip
    any_ = list(connection.rows("SELECT id, name FROM canonical_actors LIMIT 2000"))
    actors = [*most, *chooser.sample(any_, min(100, len(any_)))]
    contents = some("SELECT content FROM statements WHERE content IS NOT NULL ORDER BY number LIMIT 2000")
    words = sorted({word for content in contents for word in content.split() if word.isalpha() and len(word) > 3})
    return Values(
        article=some("SELECT id FROM articles ORDER BY id LIMIT 5000"),
        statement=some("SELECT id FROM statements ORDER BY number LIMIT 5000"),
        actor=tuple(identifier for identifier, _ in actors),
        name=tuple(name for _, name in most),
        issue=some("SELECT name FROM issues"),
        word=tuple(chooser.sample(words, min(_VALUES, len(words)))),
        year=some("SELECT DISTINCT substr(published_from, 1, 4) FROM articles WHERE published_from IS NOT NULL"),
    )


def measure_pages(
    ledger: Path, values: Values, *, requests: int, done: Callable[[], None] = lambda: None
) -> list[PageRow]:
    """Return what each kind of page took in `requests` requests, one after the other.

    The first row is the start: from the start of the program to the last byte of its first page.

    Raises:
        UjarError: the server does not start, or answers with an error.
    """
    chooser = random.Random(_SEED)
    started = time.perf_counter()
    with _server(ledger) as connection:
        first = _get(connection, "/")
        rows = [_row("start", [time.perf_counter() - started], len(first))]
        for name, template in ADDRESSES:
            seconds: list[float] = []
            size = 0
            for _ in range(requests):
                address = _filled(template, values, chooser)
                if address is None:
                    break
                before = time.perf_counter()
                size = len(_get(connection, address))
                seconds.append(time.perf_counter() - before)
            if seconds:
                rows.append(_row(name, seconds, size))
            done()
    return rows


def _row(name: str, seconds: Sequence[float], size: int) -> PageRow:
    ordered = sorted(1e3 * second for second in seconds)
    return PageRow(
        name=name,
        requests=len(ordered),
        median=statistics.median(ordered),
        p95=ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))],
        longest=ordered[-1],
        size=size,
    )


def _filled(template: str, values: Values, chooser: random.Random) -> str | None:
    """Return an address with values; None where the ledger has none of a kind."""
    address = template
    for field in Values.__struct_fields__:
        while f"{{{field}}}" in address:
            choices = getattr(values, field)
            if not choices:
                return None
            address = address.replace(f"{{{field}}}", quote(chooser.choice(choices), safe=""), 1)
    return address


@contextmanager
def _server(ledger: Path) -> Iterator[http.client.HTTPConnection]:
    """Start the app on a free port of this machine; yield a connection to it."""
    command = [sys.executable, "-m", "ujar", "serve", str(ledger), "--port", "0", "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = next((word for word in process.stdout.readline().split() if word.startswith("http://")), None)
            if address is None:
                raise UjarError(f"The server did not start: try `ujar serve {ledger}`.")
            place = urlsplit(address)
            connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=_PATIENCE)
            try:
                yield connection
            finally:
                connection.close()
        finally:
            process.terminate()


def _get(connection: http.client.HTTPConnection, address: str) -> bytes:
    connection.request("GET", address, headers={"Accept": "text/html"})
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise UjarError(f"{address} was answered with {answer.status}: {body[:300].decode(errors='replace')}")
    return body
