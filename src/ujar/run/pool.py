"""Many articles, in order, over several processes; one bad article does not end the run."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from ujar.errors import InputError
from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.reading import Failure
from ujar.records import Article
from ujar.run.analyse import analyse

__all__ = ["Progress", "analyse_all", "default_workers"]

Progress = Callable[[Article | Failure], None]
"""Called once for every input when it is done."""

_AHEAD = 4
"""Articles in flight for each worker: enough to keep it busy, few enough to bound memory."""


def default_workers() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def analyse_all(
    inputs: Iterable[Article | Failure], *, workers: int = 1, profile: Profile = DEFAULT_PROFILE
) -> Iterator[Article | Failure]:
    """Analyse articles and yield them in the order of the input, failures in their place.

    With one worker everything runs in this process. The records are the same however many workers there are.
    """
    if workers <= 1:
        for item in inputs:
            yield item if isinstance(item, Failure) else _safely(item, profile)
        return
    with ProcessPoolExecutor(max_workers=workers, mp_context=get_context("spawn")) as pool:
        waiting: deque[Failure | Future[Article | Failure]] = deque()
        for item in inputs:
            waiting.append(item if isinstance(item, Failure) else pool.submit(_safely, item, profile))
            if len(waiting) >= _AHEAD * workers:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())


def _result(item: Failure | Future[Article | Failure]) -> Article | Failure:
    return item if isinstance(item, Failure) else item.result()


def _safely(article: Article, profile: Profile) -> Article | Failure:
    """Analyse one article; any error becomes a failure of that article alone."""
    try:
        return analyse(article, profile=profile)
    except Exception as error:  # noqa: BLE001 - one bad article must not end a job of a million
        path = article.path or article.id
        message = f"{path}: extraction failed with {type(error).__name__}: {error}; please report it with the text"
        return Failure(path, None, InputError(message, path=path))
