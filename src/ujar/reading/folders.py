"""Which files of a folder are read, and which are passed over."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator

from ujar.reading.failures import Skipped, printable

__all__ = ["passed_over", "walk"]

# What may hold an article that the user expects to be read (PDF, Word) is not here: it is reported as a failure.
_NO_ARTICLES = frozenset(
    (
        ".ann", ".avi", ".bak", ".bib", ".bin", ".bmp", ".bz2", ".cfg", ".class", ".conf", ".conllu",
        ".css", ".db", ".dna", ".eot", ".exe", ".gif", ".ico", ".ini", ".ipynb", ".jar", ".jpeg", ".jpg",
        ".js", ".lock", ".log", ".map", ".mjs", ".mov", ".mp3", ".mp4", ".ogg", ".parquet", ".part",
        ".pkl", ".png", ".py", ".pyc", ".r", ".rds", ".sh", ".so", ".sqlite", ".sqlite-shm", ".sqlite-wal",
        ".sqlite3", ".svg", ".swp", ".tar", ".tif", ".tiff", ".tmp", ".toml", ".ttf", ".ujar", ".wav",
        ".webm", ".webp", ".wmf", ".woff", ".woff2", ".xsl", ".yaml", ".yml",
    )
)  # fmt: skip
_PAPERS = frozenset({"readme", "license", "licence", "copying", "notice", "changelog", "authors", "citation"})
_PAGE_FOLDERS = ("_files", "_berkas", ".files")
_PAGES = (".html", ".htm")


def walk(folder: str) -> Iterator[str | Skipped | tuple[str, OSError]]:
    """Yield the files of a folder and of those in it: a path to read, what is passed over, or a path and its error.

    Depth first, in the order of names; a folder seen already, by whatever link, is not entered again.
    """
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            mode = os.stat(path)
            if not stat.S_ISDIR(mode.st_mode):
                yield path if stat.S_ISREG(mode.st_mode) else Skipped(printable(path), "pipe or device")
                continue
            if (mode.st_dev, mode.st_ino) in seen:
                continue
            seen.add((mode.st_dev, mode.st_ino))
            names = sorted(os.listdir(path), reverse=True)
        except OSError as error:
            yield path, error
            continue
        reasons = passed_over(names)
        waiting += [os.path.join(path, name) for name in names if name not in reasons]
        for name in reversed(names):
            if name in reasons:
                yield Skipped(printable(os.path.join(path, name)), reasons[name])


def passed_over(names: list[str]) -> dict[str, str]:
    """Return the names of one folder that are not read, each with the reason."""
    pages = {os.path.splitext(name)[0] for name in names if name.lower().endswith(_PAGES)}
    return {name: reason for name in names if (reason := _reason(name, pages))}


def _reason(name: str, pages: set[str]) -> str | None:
    if name.startswith("."):
        return "hidden"
    if name.endswith("~"):
        return "backup copy"
    # The folder that a browser saves beside a page holds its pictures and advertisements.
    if any(name.endswith(ending) and name.removesuffix(ending) in pages for ending in _PAGE_FOLDERS):
        return "parts of a saved page"
    stem, suffix = os.path.splitext(name.lower())
    if suffix in _NO_ARTICLES:
        return f"{suffix} file"
    return "readme or licence" if stem in _PAPERS else None
