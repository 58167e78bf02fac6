"""Fetching one web page, with a bound on its size and on the time that it may take."""

from __future__ import annotations

import threading
from configparser import ConfigParser
from copy import deepcopy
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from ujar.errors import InputError, InputTooLarge, MissingInput
from ujar.reading.html import quiet_trafilatura
from ujar.settings import setting, variable

if TYPE_CHECKING:
    from trafilatura.utils import Response

__all__ = ["fetch", "is_url"]


def is_url(path: str) -> bool:
    """Say whether a path is a web address."""
    return path.lower().startswith(("http://", "https://"))


def fetch(url: str) -> bytes:
    """Return the bytes of the page at `url`, by trafilatura's downloader.

    Certificates are checked and addresses of the local network are refused. The whole of it takes no longer
    than the setting `fetch_timeout_seconds`, and no more is read than `max_article_bytes`.

    Raises:
        MissingInput: the site says that there is no such page.
        InputTooLarge: the page is over the limit.
        InputError: the site cannot be reached, refuses, or takes too long.
    """
    seconds, limit = float(setting("fetch_timeout_seconds")), int(setting("max_article_bytes"))
    answers: SimpleQueue[Response | None] = SimpleQueue()
    # A thread, because the downloader bounds each wait but not their sum; as a daemon it holds up no exit.
    threading.Thread(target=_answer, args=(answers, url, seconds, limit), daemon=True).start()
    try:
        response = answers.get(timeout=seconds)
    except Empty:
        raise InputError(
            f"The page did not arrive within {seconds:g} seconds. Try again, "
            f"set {variable('fetch_timeout_seconds')} higher, or save it from a browser and read that.",
            path=url,
        ) from None
    if response is None:
        raise InputError(
            "The page could not be fetched: the site cannot be reached, its certificate is not valid, "
            "or the page is far too large. Check the address, or save it from a browser and read that.",
            path=url,
        )
    if response.status in (404, 410):
        raise MissingInput(f"The site has no such page (status {response.status}). Check the address.", path=url)
    if response.status != 200:
        raise InputError(
            f"The site refused the page (status {response.status}). Save it from a browser and read that.",
            path=url,
        )
    if len(response.data) > limit:
        raise InputTooLarge(
            f"The page is larger than {limit:,} bytes. Set {variable('max_article_bytes')} higher.",
            path=url,
        )
    return bytes(response.data)


def _answer(answers: SimpleQueue[Response | None], url: str, seconds: float, limit: int) -> None:
    response = None
    try:
        response = _request(url, seconds, limit)
    finally:
        answers.put(response)


def _request(url: str, seconds: float, limit: int) -> Response | None:
    from trafilatura.downloads import fetch_response

    quiet_trafilatura()
    return fetch_response(url, config=_config(seconds, limit))


def _config(seconds: float, limit: int) -> ConfigParser:
    from trafilatura.settings import DEFAULT_CONFIG

    config: ConfigParser = deepcopy(DEFAULT_CONFIG)
    config["DEFAULT"]["DOWNLOAD_TIMEOUT"] = str(max(1, round(seconds)))
    config["DEFAULT"]["MAX_FILE_SIZE"] = str(4 * limit)
    config["DEFAULT"]["INSECURE_SSL_FALLBACK"] = "off"
    return config
