"""Decisions about statements, links and issues, and their taking back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, cast, get_args

from ujar.ledger import Ledger, codebook_log, reviewing, reviews
from ujar.ledger.decision_log import DecisionRow
from ujar.ledger.issues import issue_named
from ujar.ledger.reviews.desk import open_desk
from ujar.ledger.reviews.history import entry_decisions
from ujar.link.issues import Position
from ujar.records import Relation
from ujar.web.app.action import Action, Done, Sent, Visitor
from ujar.web.app.asking import address
from ujar.web.app.desk import Desks
from ujar.web.app.interface import Interface
from ujar.web.app.problems import Refused
from ujar.web.app.reviewing.numbers import statement_of
from ujar.web.app.reviewing.sent import edit_of
from ujar.web.app.reviewing.steps import About, LogStep, Step, latest_log, latest_step, step_of, tell

__all__ = ["ACTIONS"]


def _decide(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Carry out what a button of the coding window says, and go on."""
    verb = sent.need("do")
    if verb not in _VERBS and verb not in _STEPS:
        raise Refused(f"There is no decision {verb[:40]!r}.", status=400)
    with desks.writing() as ledger:
        if verb in _STEPS:
            return _step(ledger, sent, visitor.reviewer, verb)
        statement = _VERBS[verb](ledger, sent, visitor.reviewer)
        what = _what(ledger, sent, verb, visitor.reviewer)
        if verb in ("accept", "reject"):
            return Done(f"done_{verb}", _next(ledger, sent, visitor.reviewer), what)
        return Done(f"done_{verb}", _window(sent.need("article"), statement, sent.text("order")), what)


def _what(ledger: Ledger, sent: Sent, verb: str, who: str) -> str | Callable[[Interface], str]:
    """Return what was just decided about, in a few words."""
    issue = sent.text("issue") if verb == "code" else sent.text("coded") if verb == "uncode" else None
    if issue is not None:
        name = issue_named(ledger, issue) or issue
        position = sent.text("position")
        return lambda words: f"{name}, {words[f'position_{position}']}" if verb == "code" else name
    decided = next(iter(reviews.log(ledger, reviewer=who, viewer=who, limit=1)))
    return f"“{step_of(ledger, decided).words}”"


def _step(ledger: Ledger, sent: Sent, who: str, verb: str) -> Done:
    """Take the latest decision back or do it again, and show what it was about."""
    if verb == "undo":
        _be_sure(ledger, sent, latest_step(ledger, who, "undo", about="statement"))
    entry = (reviews.undo if verb == "undo" else reviews.redo)(ledger, by=who)
    step = step_of(ledger, entry)
    return Done(f"done_{verb}", _where(ledger, entry, sent), step.text)


def _be_sure(ledger: Ledger, sent: Sent, step: LogStep | None) -> None:
    """Ask before many decisions are taken back at once.

    Raises:
        Unsure: it was not asked.
    """
    if step is not None and step.at_once:
        what = f"{step.decision} {step.entry}: {step.summary}"
        often = reviews.entry_size(ledger, step.entry)
        sent.sure(f"This takes back {often} decisions at once: {what}. Is that meant?", of=step.entry)


def _accept(ledger: Ledger, sent: Sent, who: str) -> str:
    if sent.text("act") is not None:
        own = open_desk(ledger.connection, sent.need("article"), who)
        if edit_of(ledger, sent, own.article, own.statement(sent.need("statement"))) != reviews.Edit():
            raise Refused(
                "The fields are not those of the statement any more: save the changes, or load the page again and "
                "accept what it shows then.",
                status=409,
            )
    reviews.accept(ledger, sent.need("statement"), by=who, note=sent.text("note"))
    return sent.need("statement")


def _reject(ledger: Ledger, sent: Sent, who: str) -> str:
    reviews.reject(ledger, sent.need("statement"), by=who, note=sent.text("note"))
    return sent.need("statement")


def _edit(ledger: Ledger, sent: Sent, who: str) -> str:
    own = open_desk(ledger.connection, sent.need("article"), who)
    statement = own.statement(sent.need("statement"))
    reviews.edit(ledger, statement.id, edit_of(ledger, sent, own.article, statement), by=who, note=sent.text("note"))
    return statement.id


def _add(ledger: Ledger, sent: Sent, who: str) -> str:
    own = open_desk(ledger.connection, sent.need("article"), who)
    return reviews.add(ledger, own.article.id, edit_of(ledger, sent, own.article, None), by=who, note=sent.text("note"))


def _code(ledger: Ledger, sent: Sent, who: str) -> str:
    position = _one_of(sent, "position", get_args(Position))
    reviews.code(ledger, sent.need("statement"), sent.need("issue"), cast("Position", position), by=who)
    return sent.need("statement")


def _uncode(ledger: Ledger, sent: Sent, who: str) -> str:
    reviews.uncode(ledger, sent.need("statement"), sent.need("coded"), by=who)
    return sent.need("statement")


def _link(ledger: Ledger, sent: Sent, who: str) -> str:
    relation = _one_of(sent, "relation", get_args(Relation))
    own = open_desk(ledger.connection, sent.need("article"), who)
    to = statement_of(ledger, own, sent.need("to"))
    reviews.link(ledger, sent.need("statement"), to, cast("Relation", relation), by=who)
    return sent.need("statement")


def _unlink(ledger: Ledger, sent: Sent, who: str) -> str:
    start, end, relation = _tie(sent)
    reviews.unlink(ledger, start, end, relation, by=who)
    return sent.need("statement")


def _tie(sent: Sent) -> tuple[str, str, Relation]:
    """Return the link that a button names: from, to and relation, a line each."""
    parts = sent.need("tie").splitlines()
    if len(parts) != 3 or parts[2] not in get_args(Relation):
        raise Refused("This link cannot be read: load the page again.", status=400)
    return parts[0], parts[1], cast("Relation", parts[2])


def _where(ledger: Ledger, entry: reviews.Entry, sent: Sent) -> str:
    """Return the window on what was taken back or done again."""
    about = entry_decisions(ledger, entry.number, most=1)
    article, statement = (about[0].article, about[0].statement) if about else (sent.need("article"), None)
    return _window(article, statement, sent.text("order"))


_VERBS: Final[dict[str, Callable[[Ledger, Sent, str], str]]] = {
    "accept": _accept,
    "reject": _reject,
    "edit": _edit,
    "add": _add,
    "code": _code,
    "uncode": _uncode,
    "link": _link,
    "unlink": _unlink,
}
_STEPS: Final[Mapping[Step, Mapping[About, Callable[..., object]]]] = {
    "undo": {
        "statement": reviews.undo,
        "issue": codebook_log.undo,
        "actor": partial(reviewing.undo, own=True),
    },
    "redo": {
        "statement": reviews.redo,
        "issue": codebook_log.redo,
        "actor": partial(reviewing.redo, own=True),
    },
}


def _take_back(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Take back an entry of the log, or what the visitor did last, or do it again."""
    who = visitor.reviewer
    with desks.writing() as ledger:
        if sent.text("entry") is not None:
            number = sent.number("entry")
            own = (one for one in reviews.log(ledger, reviewer=who, viewer=who) if one.number == number)
            named = next(own, None)
            _be_sure(ledger, sent, step_of(ledger, named) if named else None)
            return Done("done_undo", what=step_of(ledger, reviews.undo(ledger, number, by=who)).text)
        verb: Step = "redo" if sent.text("do") == "redo" else "undo"
        about = latest_log(ledger, who, verb)
        if verb == "undo" and about == "statement":
            _be_sure(ledger, sent, latest_step(ledger, who, verb, about=about))
        return Done(f"done_{verb}", what=_told(ledger, about, _STEPS[verb][about](ledger, by=who)))


def _told(ledger: Ledger, about: About, row: object) -> Callable[[Interface], str]:
    if isinstance(row, reviews.Entry):
        return step_of(ledger, row).text
    return tell(cast("DecisionRow", row), about).text


def _accept_above(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    score = sent.need("score").replace(",", ".")
    try:
        above = float(score)
    except ValueError as error:
        raise Refused(f"A score is a number from 0 to 1, not {score[:40]!r}.", status=400) from error
    article = sent.text("article")
    with desks.writing() as ledger:
        often, articles = reviews.count_above(ledger, above, article=article)
        if often:
            sent.sure(
                f"This accepts {often} statements of {articles} articles unseen: all that are at least {above:g} sure "
                "and that nobody has reviewed. Is that meant?",
                of=often,
            )
        number = reviews.accept_above(ledger, above, by=visitor.reviewer, article=article)
    return Done("done_bulk", count=number)


def _next(ledger: Ledger, sent: Sent, who: str) -> str:
    """Return where to go on: the next open statement of the article, of the articles after it, of all; the queue."""
    article, order = sent.need("article"), sent.text("order")
    following = sent.text("next")
    if order != "instructive" and following is not None:
        return _window(article, following, order)
    waiting = None if order == "instructive" else reviews.next_after(ledger, who, sent.need("statement"))
    if waiting is None:
        first = reviews.queue(ledger, who, limit=1, order="instructive" if order == "instructive" else "place")
        waiting = first[0] if first else None
    return _window(waiting.article.id, waiting.id, order) if waiting else "/queue"


def _window(article: str, statement: str | None, order: str | None) -> str:
    parameters = [("article", article)]
    parameters += [("statement", statement)] if statement else []
    parameters += [("order", order)] if order == "instructive" else []
    return address("/review", parameters) + "#here"


def _one_of(sent: Sent, name: str, known: tuple[str, ...]) -> str:
    value = sent.need(name)
    if value not in known:
        raise Refused(f"There is no {name} {value[:40]!r}: choose one of {', '.join(known)}.", status=400)
    return value


ACTIONS = (
    Action("/review", _decide, "Decide about a statement, its links and its issues."),
    Action("/review/back", _take_back, "Take back a decision, or do it again."),
    Action("/queue", _accept_above, "Accept all statements above a score."),
)
