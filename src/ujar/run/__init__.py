"""Running the stages: one article, many in a process pool, many into a ledger."""

from ujar.run.analyse import analyse, versions_of
from ujar.run.ingest import IngestReport, ingest
from ujar.run.pool import Progress, analyse_all, default_workers

__all__ = ["IngestReport", "Progress", "analyse", "analyse_all", "default_workers", "ingest", "versions_of"]
