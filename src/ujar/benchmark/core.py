"""Keeping a process to one processor, so that rates mean the same for everybody."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["THREADS", "one_core"]

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "NUMEXPR_NUM_THREADS")
"""Environment variables by which numerical libraries learn how many threads to use."""

_TASKS = Path("/proc/self/task")


@contextmanager
def one_core() -> Iterator[int | None]:
    """Keep this process and those that it starts to one processor while the block runs; its number is the value.

    Libraries that are loaded in the block are told to use one thread; those that are loaded already share the
    processor with the rest. Where the system cannot pin a process the value is None and the threads alone are set.
    """
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set[int]()
    core = max(allowed, default=None)
    try:
        if core is not None:
            _pin({core})
        yield core
    finally:
        if core is not None:
            _pin(allowed)
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _pin(cores: Iterable[int]) -> None:
    """Set the processors of every thread: those that run already do not follow the main one."""
    threads = [int(task.name) for task in _TASKS.iterdir()] if _TASKS.is_dir() else [0]
    for thread in threads:
        with suppress(ProcessLookupError):
            os.sched_setaffinity(thread, cores)
