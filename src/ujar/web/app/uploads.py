"""Files that are given to the page: read, extracted and stored in the background, one upload after the other.

A page cannot wait for a folder of articles. What was given lies in a folder of its own until it is read, and an upload
says how far it is; what came of it stands among the runs, as it does for `ujar add`.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, Final, Literal, NamedTuple

import msgspec

from ujar.errors import MappingError, UjarError
from ujar.ledger import Ledger
from ujar.reading import Failure, open_stream
from ujar.reading import Mapping as Columns
from ujar.records import Article
from ujar.run import default_workers, ingest

__all__ = ["Given", "How", "Upload", "Uploads"]

_SHOWN: Final = 20
"""Uploads that are remembered; the runs of the ledger have all."""
_FEW: Final = 8
"""Files up to which one process is enough."""
_log = logging.getLogger("ujar.web")


class Given(NamedTuple):
    """One file: the name that the browser says, and its content."""

    name: str
    content: BinaryIO


class How(NamedTuple):
    """How files are to be read: the options of `ujar add`."""

    lang: str = "auto"
    published: str | None = None
    columns: str | None = None


class Upload(msgspec.Struct, frozen=True, kw_only=True):
    """What became of some files. `read` counts articles and what could not be read, so far.

    `error` says why nothing more was read, where that is so; `run` is the run of the ledger, when it is done.
    """

    number: int
    files: tuple[str, ...]
    state: Literal["waiting", "running", "finished", "failed"]
    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0
    error: str | None = None
    run: int | None = None


class Uploads:
    """The uploads of one server."""

    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger
        self._lock = threading.Lock()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="upload")
        self._known: dict[int, Upload] = {}
        self._last = 0

    def recent(self) -> tuple[Upload, ...]:
        """Return the uploads since the server started, the newest first."""
        with self._lock:
            return tuple(reversed(self._known.values()))

    def start(self, files: Iterable[Given], how: How) -> Upload:
        """Take files in, and read them as soon as those before are done.

        Raises:
            OSError: they cannot be kept.
            MappingError: the mapping of columns cannot be read.
        """
        columns = Columns.parse(how.columns) if how.columns else None
        folder = Path(tempfile.mkdtemp(prefix="ujar-"))
        try:
            kept = [(_name(given.name), _keep(given, folder / str(place))) for place, given in enumerate(files)]
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        with self._lock:
            self._last += 1
            upload = Upload(number=self._last, files=tuple(name for name, _ in kept), state="waiting")
            self._known[upload.number] = upload
            while len(self._known) > _SHOWN:
                del self._known[min(self._known)]
        self._worker.submit(self._take_in, upload.number, kept, folder, how, columns)
        return upload

    def close(self) -> None:
        """Read no more files; the one that is being stored is finished first."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _take_in(
        self, number: int, kept: list[tuple[str, Path]], folder: Path, how: How, columns: Columns | None
    ) -> None:
        self._change(number, state="running")
        try:
            with Ledger.open(self._ledger, create=False) as ledger:
                report = ingest(
                    ledger,
                    _articles(kept, how, columns),
                    command="serve",
                    options=_options(kept, how),
                    workers=1 if len(kept) <= _FEW else default_workers(),
                    progress=lambda item: self._count(number, item),
                )
            self._change(
                number,
                state="finished",
                added=report.added,
                changed=report.changed,
                unchanged=report.unchanged,
                failed=len(report.failures),
                run=report.run,
            )
        except UjarError as error:
            self._change(number, state="failed", error=str(error))
        except Exception as error:  # noqa: BLE001 - the page says that it stopped, the log says why
            _log.exception("upload %d", number, exc_info=error)
            self._change(number, state="failed", error=f"{type(error).__name__}: {error}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _count(self, number: int, item: Article | Failure) -> None:
        with self._lock:
            if (upload := self._known.get(number)) is not None:
                failed = upload.failed + isinstance(item, Failure)
                self._known[number] = msgspec.structs.replace(upload, read=upload.read + 1, failed=failed)

    def _change(self, number: int, **changes: object) -> None:
        with self._lock:
            if (upload := self._known.get(number)) is not None:
                self._known[number] = msgspec.structs.replace(upload, **changes)


def _articles(kept: Iterable[tuple[str, Path]], how: How, columns: Columns | None) -> Iterator[Article | Failure]:
    for name, path in kept:
        with path.open("rb") as stream:
            try:
                yield from open_stream(stream, name, lang=how.lang, published=how.published, mapping=columns)
            except MappingError as error:
                raise UjarError(f"{name}: {error}") from error


def _options(kept: Iterable[tuple[str, Path]], how: How) -> Mapping[str, object]:
    return {"paths": [name for name, _ in kept], "lang": how.lang, "published": how.published, "map": how.columns}


def _keep(given: Given, path: Path) -> Path:
    """Write a file under a name of ours: what the browser calls it is only ever shown."""
    with path.open("wb") as file:
        shutil.copyfileobj(given.content, file)
    return path


def _name(given: str) -> str:
    """Return the last part of what the browser calls a file."""
    return given.replace("\\", "/").rsplit("/", 1)[-1].strip() or "file"
