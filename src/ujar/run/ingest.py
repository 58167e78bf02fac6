"""Putting articles into a ledger, again and again: what is there and unchanged is not done twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.ledger import Fingerprint, Ledger
from ujar.ledger.batches import batches
from ujar.reading import Failure, content_hash
from ujar.records import Article
from ujar.run.analyse import versions_of
from ujar.run.pool import Progress, analyse_all
from ujar.run.rows import NumberedRows

__all__ = ["IngestReport", "ingest"]

_BATCH = 50
"""Articles whose state is looked up at a time."""
_BATCH_SECONDS = 1.0
"""Time after which those that have been read are looked up, so that slow reading holds nothing up."""


class IngestReport(NamedTuple):
    """What became of the inputs of one run; `run` is its id."""

    added: int
    changed: int
    unchanged: int
    failures: tuple[Failure, ...]
    run: int

    @property
    def read(self) -> int:
        """Number of inputs that are in the ledger now."""
        return self.added + self.changed + self.unchanged


def ingest(
    ledger: Ledger,
    inputs: Iterable[Article | Failure],
    *,
    command: str,
    options: Mapping[str, Any] | None = None,
    workers: int = 1,
    profile: Profile = DEFAULT_PROFILE,
    progress: Progress | None = None,
) -> IngestReport:
    """Extract, link and store articles; skip those that are stored unchanged by the same versions.

    Extraction happens outside every transaction, and what is done is stored every few seconds, so that a
    killed run keeps nearly all of it and the next one goes on from there. An article that comes twice in the
    same run is taken the first time.

    Raises:
        LedgerError: the ledger cannot be written.
    """
    intake = _Intake(ledger, progress, profile)
    with ledger.run(command=command, options=options) as run:
        report = ledger.put(intake.analysed(inputs, run=run, workers=workers), run=run)
        ledger.skip(run, intake.unchanged)
    unchanged = report.unchanged + intake.unchanged
    return IngestReport(report.added, report.changed, unchanged, tuple(intake.failures), run)


class _Intake:
    """What goes past on the way into the ledger: what was skipped, what failed."""

    def __init__(self, ledger: Ledger, progress: Progress | None, profile: Profile) -> None:
        self.ledger = ledger
        self.progress = progress
        self.profile = profile
        self.unchanged = 0
        self.failures: list[Failure] = []
        self._seen: set[str] = set()
        self._rows = NumberedRows(ledger)

    def analysed(self, inputs: Iterable[Article | Failure], *, run: int, workers: int) -> Iterator[tuple[Article, str]]:
        """Yield the articles that have to be stored, each with the hash of its content."""
        for item in analyse_all(self._todo(inputs), workers=workers, profile=self.profile):
            if isinstance(item, Failure):
                self.failures.append(item)
                self.ledger.fail(run, item.error, path=item.path, row=item.row)
            else:
                yield item, content_hash(item)
            self._tell(item)

    def _todo(self, inputs: Iterable[Article | Failure]) -> Iterator[Article | Failure]:
        """Leave out what the ledger has already, made by the same versions from the same content."""
        for batch in batches(inputs, most=_BATCH, seconds=_BATCH_SECONDS):
            known = (item if isinstance(item, Failure) else self._rows.known(item) for item in batch)
            fresh = [item for item in known if isinstance(item, Failure) or self._first(item)]
            states = self.ledger.statuses(
                Fingerprint(
                    id=item.id,
                    content_hash=content_hash(item),
                    made_by=versions_of(item.lang, read=item.made_by.read, profile=self.profile),
                )
                for item in fresh
                if isinstance(item, Article)
            )
            for item in fresh:
                if isinstance(item, Article) and states[item.id] == "unchanged":
                    self.unchanged += 1
                    self._tell(item)
                else:
                    yield item

    def _first(self, article: Article) -> bool:
        new = article.id not in self._seen
        self._seen.add(article.id)
        return new

    def _tell(self, item: Article | Failure) -> None:
        if self.progress is not None:
            self.progress(item)
