"""The ledger: one SQLite file with the articles, everything found in them, the runs and the reviews."""

from ujar.ledger.doctor import Finding, doctor, repair
from ujar.ledger.ledger import Ledger
from ujar.ledger.metadata import datasette_metadata
from ujar.ledger.rows import ActorRow, ArticleRef, ArticleRow, EventRow, LinkEnd, LinkRow, StatementRow, Words
from ujar.ledger.runs import FailureRow, RunRow
from ujar.ledger.store import Fingerprint, PutReport, Status

__all__ = [
    "ActorRow",
    "ArticleRef",
    "ArticleRow",
    "EventRow",
    "FailureRow",
    "Finding",
    "Fingerprint",
    "Ledger",
    "LinkEnd",
    "LinkRow",
    "PutReport",
    "RunRow",
    "StatementRow",
    "Status",
    "Words",
    "datasette_metadata",
    "doctor",
    "repair",
]
