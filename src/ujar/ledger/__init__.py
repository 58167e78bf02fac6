"""The ledger: one SQLite file with the articles, everything found in them, the runs and the reviews."""

from ujar.ledger.doctor import Finding, doctor, repair
from ujar.ledger.ledger import Ledger
from ujar.ledger.metadata import datasette_metadata
from ujar.ledger.rows import (
    ActorFact,
    ActorRow,
    ArticleRef,
    ArticleRow,
    CodedLink,
    CodedRow,
    EventRow,
    IssueRow,
    LinkEnd,
    LinkRow,
    StatementRow,
    Words,
)
from ujar.ledger.runs import FailureRow, RunRow
from ujar.ledger.store import Fingerprint, PutReport, Status

__all__ = [
    "ActorFact",
    "ActorRow",
    "ArticleRef",
    "ArticleRow",
    "CodedLink",
    "CodedRow",
    "EventRow",
    "FailureRow",
    "Finding",
    "Fingerprint",
    "IssueRow",
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
