"""Decisions about actors: rename, side, merge, split, suggestions, and taking them back."""

from __future__ import annotations

from ujar.ledger import Ledger, reviewing
from ujar.ledger.canonical.described import head_of
from ujar.ledger.issues import actor_named
from ujar.web.app.action import Action, Done, Sent, Visitor
from ujar.web.app.asking import address
from ujar.web.app.desk import Desks
from ujar.web.app.pages import actor as actor_page
from ujar.web.app.pages import actors as actors_page

__all__ = ["ACTIONS"]


def _rename(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    with desks.writing() as ledger:
        reviewing.rename(ledger, sent.need("actor"), sent.need("name"), by=visitor.reviewer)
    return Done("done_rename", what=sent.need("name"))


def _side(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    side = sent.text("side")
    with desks.writing() as ledger:
        reviewing.set_side(ledger, sent.need("actor"), side, by=visitor.reviewer)
    return Done("done_side" if side else "done_no_side", what=side or "")


def _merge(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    with desks.writing() as ledger:
        actor = sent.need("actor")
        kept = reviewing.merge(ledger, actor, sent.need("other"), into=actor, by=visitor.reviewer)
        return Done("done_merge", _page_of(kept), actor_named(ledger, kept) or kept)


def _split(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    with desks.writing() as ledger:
        articles = sent.texts("article") or (sent.need("article"),)
        new = reviewing.split(ledger, sent.need("actor"), articles, by=visitor.reviewer)
        return Done("done_split", _page_of(new), actor_named(ledger, new) or new)


def _accept(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    with desks.writing() as ledger:
        kept = reviewing.accept(ledger, sent.number("suggestion"), by=visitor.reviewer)
        # The page that it was sent from may be that of the actor that is no more.
        where = _page_of(kept) if sent.text("actor") is not None else None
        return Done("done_merge", where, actor_named(ledger, kept) or kept)


def _reject(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    with desks.writing() as ledger:
        reviewing.reject(ledger, sent.number("suggestion"), by=visitor.reviewer)
    return Done("done_different")


def _undo(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    number = sent.number("decision") if sent.text("decision") is not None else None
    with desks.writing() as ledger:
        row = reviewing.undo(ledger, number, by=visitor.reviewer)
        return Done("done_undo", _unless_gone(ledger, sent.text("actor")), lambda words: words.decision(row.summary))


def _redo(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    with desks.writing() as ledger:
        row = reviewing.redo(ledger, by=visitor.reviewer)
        return Done("done_redo", _unless_gone(ledger, sent.text("actor")), lambda words: words.decision(row.summary))


def _unless_gone(ledger: Ledger, actor: str | None) -> str | None:
    """Return the list of actors if the form was sent from the page of one that is no more, else None."""
    return actors_page.PAGE.path if actor is not None and head_of(ledger, actor) is None else None


def _page_of(actor: str) -> str:
    return address(actor_page.PAGE.path, [("actor", actor)])


ACTIONS: tuple[Action, ...] = (
    Action("/actors/rename", _rename, "Give an actor another name."),
    Action("/actors/side", _side, "Put an actor on a side, or on none."),
    Action("/actors/merge", _merge, "Make one actor of two."),
    Action("/actors/split", _split, "Make a new actor of what some articles say of one."),
    Action("/actors/accept", _accept, "Accept that two actors are one."),
    Action("/actors/reject", _reject, "Say that two actors are different."),
    Action("/actors/undo", _undo, "Take back a decision about actors, the latest if none is named."),
    Action("/actors/redo", _redo, "Do again what was taken back last."),
)
"""What can be decided about actors."""
