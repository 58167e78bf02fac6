"""Blind rounds of several reviewers: starting one, being done with an article, settling it."""

from __future__ import annotations

from typing import Final

from ujar.ledger import Ledger, reviews
from ujar.web.app.action import Action, Sent, Visitor
from ujar.web.app.asking import address, query_of
from ujar.web.app.desk import Desks
from ujar.web.app.problems import Refused
from ujar.web.app.reviewing.candidates import MOST_ARTICLES, ArticlesWanted, candidates

__all__ = ["ACTIONS"]

_MOST_CHOICES: Final = 900
"""Disagreements that are settled in one form: two fields each, of those that a form may have."""


def _start(desks: Desks, sent: Sent, visitor: Visitor) -> str:
    names = [name for line in (sent.text("reviewers") or "").splitlines() for name in [" ".join(line.split())] if name]
    with desks.writing() as ledger:
        articles = _fitting(ledger, sent) if sent.text("which") == "all" else sent.texts("article")
        if len(articles) > MOST_ARTICLES:
            raise Refused(f"A round has at most {MOST_ARTICLES} articles: choose fewer.", status=409)
        number = reviews.start_round(ledger, sent.need("name"), names, articles, by=visitor.reviewer)
    return address("/agreement", [("round", str(number))])


def _fitting(ledger: Ledger, sent: Sent) -> tuple[str, ...]:
    """Return the articles that fit the filter of the form and are in no open round."""
    fields = ArticlesWanted.__struct_fields__
    wanted = query_of(ArticlesWanted, [(name, sent.text(name) or "") for name in fields])
    found = candidates(ledger, wanted)
    if len(found) > MOST_ARTICLES:
        raise Refused(f"More than {MOST_ARTICLES} articles fit: narrow the filter.", status=409)
    return tuple(one.article.id for one in found if one.open_in is None)


def _finish(desks: Desks, sent: Sent, visitor: Visitor) -> str:
    number, article = sent.number("round"), sent.need("article")
    with desks.writing() as ledger:
        if sent.text("do") == "reopen":
            reviews.reopen(ledger, number, visitor.reviewer, article)
        else:
            reviews.finished(ledger, number, visitor.reviewer, article)
    return visitor.back if sent.text("back") else address("/agreement", [("round", str(number))])


def _settle(desks: Desks, sent: Sent, visitor: Visitor) -> str:
    number, article, keys = sent.number("round"), sent.need("article"), sent.texts("key")
    if len(keys) > _MOST_CHOICES:
        raise Refused(f"{len(keys)} disagreements are more than one form takes ({_MOST_CHOICES}).", status=409)
    choices = {key: sent.text(f"choice-{place}") or "" for place, key in enumerate(keys)}
    missing = sum(not choice for choice in choices.values())
    if missing:
        raise Refused(f"{missing} disagreements have no choice yet: choose whose version holds in each.", status=409)
    with desks.writing() as ledger:
        reviews.settle(ledger, number, article, choices, by=visitor.reviewer)
    return address("/agreement", [("round", str(number))])


ACTIONS = (
    Action("/rounds", _start, "Start a blind round of several reviewers."),
    Action("/rounds/finish", _finish, "Say that a reviewer is done with an article of a round."),
    Action("/settle", _settle, "Settle where the reviewers of an article differ."),
)
