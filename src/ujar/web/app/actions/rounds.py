"""Blind rounds of several reviewers: starting one, being done with an article, settling it."""

from __future__ import annotations

from typing import Final

from ujar.ledger import Ledger, reviews
from ujar.ledger.outline import references
from ujar.web.app.action import Action, Done, Sent, Visitor
from ujar.web.app.asking import address, query_of
from ujar.web.app.desk import Desks
from ujar.web.app.problems import Refused
from ujar.web.app.reviewing.candidates import MOST_ARTICLES, ArticlesWanted, candidates

__all__ = ["ACTIONS"]

_MOST_CHOICES: Final = 900
"""Disagreements that are settled in one form: two fields each, of those that a form may have."""


def _start(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    names = [name for line in (sent.text("reviewers") or "").splitlines() for name in [" ".join(line.split())] if name]
    with desks.writing() as ledger:
        articles = _fitting(ledger, sent) if sent.text("which") == "all" else sent.texts("article")
        if len(articles) > MOST_ARTICLES:
            raise Refused(f"A round has at most {MOST_ARTICLES} articles: choose fewer.", status=409)
        number = reviews.start_round(ledger, sent.need("name"), names, articles, by=visitor.reviewer)
    return Done("done_round", address("/agreement", [("round", str(number))]), sent.need("name"))


def _fitting(ledger: Ledger, sent: Sent) -> tuple[str, ...]:
    """Return the articles that fit the filter of the form and are in no open round."""
    fields = ArticlesWanted.__struct_fields__
    wanted = query_of(ArticlesWanted, [(name, sent.text(name) or "") for name in fields])
    found = candidates(ledger, wanted)
    if len(found) > MOST_ARTICLES:
        raise Refused(f"More than {MOST_ARTICLES} articles fit: narrow the filter.", status=409)
    return tuple(one.article.id for one in found if one.open_in is None)


def _finish(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    number, article = sent.number("round"), sent.need("article")
    where = visitor.back if sent.text("back") else address("/agreement", [("round", str(number))])
    with desks.writing() as ledger:
        if sent.text("do") == "reopen":
            reviews.reopen(ledger, number, visitor.reviewer, article)
            return Done("done_reopened", where)
        left, of = reviews.not_looked_at(ledger, article, visitor.reviewer)
        if left:
            sent.sure(
                f"You have not looked at {left} of the {of} records of this article: they count as not reviewed, and "
                "are not compared with what others decide. Are you done all the same?",
                of=left,
            )
        reviews.finished(ledger, number, visitor.reviewer, article)
    return Done("done_finished", where)


def _settle(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    number, article, keys = sent.number("round"), sent.need("article"), sent.texts("key")
    if len(keys) > _MOST_CHOICES:
        raise Refused(f"{len(keys)} disagreements are more than one form takes ({_MOST_CHOICES}).", status=409)
    choices = {key: sent.text(f"choice-{place}") or "" for place, key in enumerate(keys)}
    missing = sum(not choice for choice in choices.values())
    if missing:
        raise Refused(f"{missing} disagreements have no choice yet: choose whose version holds in each.", status=409)
    with desks.writing() as ledger:
        reviews.settle(ledger, number, article, choices, by=visitor.reviewer)
        reference = references(ledger, [article]).get(article)
    title = (reference.title or reference.path or article) if reference else article
    return Done("done_settled", address("/agreement", [("round", str(number))]), title)


ACTIONS = (
    Action("/rounds", _start, "Start a blind round of several reviewers."),
    Action("/rounds/finish", _finish, "Say that a reviewer is done with an article of a round."),
    Action("/settle", _settle, "Settle where the reviewers of an article differ."),
)
