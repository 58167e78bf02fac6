"""How fast the pages of the web app answer: a server of its own process, asked again and again for different things."""

from __future__ import annotations

import http.client
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from ujar.benchmark.addresses import ADDRESSES, Values, filled
from ujar.errors import UjarError

__all__ = ["PageRow", "measure_pages"]

_SEED: Final = 7
_PATIENCE: Final = 120.0
"""Seconds that an answer may take; the first one waits until the columns of the ledger are loaded."""
_HEADERS: Final = {"Accept": "text/html", "Accept-Encoding": "gzip"}


class PageRow(msgspec.Struct, frozen=True):
    """One kind of page: milliseconds until its last byte, median, 95th percentile and longest; kilobytes, compressed.

    Kilobytes are the median too.
    """

    name: str
    requests: int
    median: float
    p95: float
    longest: float
    kilobytes: float


class _Answer(msgspec.Struct, frozen=True):
    seconds: float
    size: int


def measure_pages(
    ledger: Path,
    values: Values,
    *,
    requests: int,
    readers: int = 0,
    seconds: float = 0,
    done: Callable[[], None] = lambda: None,
) -> list[PageRow]:
    """Return what each kind of page took in `requests` requests, one after the other; `done` is called after each kind.

    The first row is the start: from the start of the program to the last byte of its first page. With `readers` the
    last row is of so many at once, who ask for one page after the other, of all kinds, for `seconds`.

    Raises:
        UjarError: the server does not start, or answers with an error.
    """
    chooser = random.Random(_SEED)
    started = time.perf_counter()
    with _server(ledger) as place:
        with _connected(place) as connection:
            first = _ask(connection, "/")
            rows = [_row("start", [_Answer(time.perf_counter() - started, first.size)])]
            for name, template in ADDRESSES:
                wanted = [filled(template, values, chooser) for _ in range(requests)]
                answers = [_ask(connection, address) for address in wanted if address is not None]
                if answers:
                    rows.append(_row(name, answers))
                done()
        if readers:
            rows.append(_row(f"{readers} readers at once", _crowd(place, values, readers, seconds)))
            done()
    return rows


def _crowd(place: str, values: Values, readers: int, seconds: float) -> list[_Answer]:
    """Return the answers that several readers got; the first error of any of them is raised."""
    answers: list[_Answer] = []
    errors: list[Exception] = []
    end = time.perf_counter() + seconds

    def read(seed: int) -> None:
        chooser = random.Random(seed)
        try:
            with _connected(place) as connection:
                while not errors and (not seconds or time.perf_counter() < end):
                    address = filled(chooser.choice(ADDRESSES)[1], values, chooser)
                    if address is not None:
                        answers.append(_ask(connection, address))
                    if not seconds:
                        break
        except (UjarError, OSError, http.client.HTTPException) as error:
            errors.append(error)

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise UjarError(f"With {readers} readers at once: {errors[0]}") from errors[0]
    return answers


def _row(name: str, answers: Sequence[_Answer]) -> PageRow:
    ordered = sorted(1e3 * answer.seconds for answer in answers)
    return PageRow(
        name=name,
        requests=len(ordered),
        median=statistics.median(ordered),
        p95=ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))],
        longest=ordered[-1],
        kilobytes=statistics.median(answer.size for answer in answers) / 1e3,
    )


@contextmanager
def _server(ledger: Path) -> Iterator[str]:
    """Start the app on a free port of this machine; yield its host and port."""
    command = [sys.executable, "-m", "ujar", "serve", str(ledger), "--port", "0", "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            words = process.stdout.readline().split()
            address = next((word for word in words if word.startswith("http://")), None)
            if address is None:
                raise UjarError(f"The server did not start: `ujar serve {ledger}` says why.")
            yield urlsplit(address).netloc
        finally:
            process.terminate()


@contextmanager
def _connected(place: str) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(place, timeout=_PATIENCE)
    try:
        yield connection
    finally:
        connection.close()


def _ask(connection: http.client.HTTPConnection, address: str) -> _Answer:
    started = time.perf_counter()
    connection.request("GET", address, headers=_HEADERS)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise UjarError(f"{address} was answered with {answer.status}.")
    return _Answer(time.perf_counter() - started, len(body))
