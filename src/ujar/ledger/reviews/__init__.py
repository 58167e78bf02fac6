"""Reviews: what people decide about statements, links and codes, its effect, its log and its taking back.

    from ujar.ledger import Ledger, reviews

    with Ledger.open("dispute.db", create=False) as ledger:
        reviews.accept(ledger, "a1b2.120-185", by="rina")
        reviews.edit(ledger, "a1b2.200-240", reviews.Edit(act="deny"), by="rina")
        reviews.undo(ledger, by="rina")

The tables of records always hold what people decided, so that every listing and analysis follows at once. Who reads the
records needs nothing of this package; decisions about actors are those of `ujar.ledger.reviewing`.
"""

from __future__ import annotations

from ujar.ledger.reviews.bulk import accept_above, count_above
from ujar.ledger.reviews.comparing import Disagreement, disagreements
from ujar.ledger.reviews.deciding import accept, add, code, edit, link, reject, uncode, unlink
from ujar.ledger.reviews.edits import Edit, NewSpeaker
from ujar.ledger.reviews.history import Entry, decisions, entry_size, log, next_redo, next_undo, redo, undo
from ujar.ledger.reviews.orphans import Orphan, orphans
from ujar.ledger.reviews.overlay import State, overlaid
from ujar.ledger.reviews.queue import QueueOrder, next_after, queue
from ujar.ledger.reviews.records import Coded, Decision
from ujar.ledger.reviews.rounds import Round, finished, not_looked_at, reopen, rounds, start_round, version
from ujar.ledger.reviews.settling import Settlement, settle, settlement
from ujar.ledger.reviews.states import Progress, Reviewed, StateRow, progress, states, states_of
from ujar.ledger.reviews.ties import Tie, ties
from ujar.ledger.reviews.versions import RoundVersions, versions

__all__ = [
    "Coded",
    "Decision",
    "Disagreement",
    "Edit",
    "Entry",
    "NewSpeaker",
    "Orphan",
    "Progress",
    "QueueOrder",
    "Reviewed",
    "Round",
    "RoundVersions",
    "Settlement",
    "State",
    "StateRow",
    "Tie",
    "accept",
    "accept_above",
    "add",
    "code",
    "count_above",
    "decisions",
    "disagreements",
    "edit",
    "entry_size",
    "finished",
    "link",
    "log",
    "next_after",
    "next_redo",
    "next_undo",
    "not_looked_at",
    "orphans",
    "overlaid",
    "progress",
    "queue",
    "redo",
    "reject",
    "reopen",
    "rounds",
    "settle",
    "settlement",
    "start_round",
    "states",
    "states_of",
    "ties",
    "uncode",
    "undo",
    "unlink",
    "version",
    "versions",
]
