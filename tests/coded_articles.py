"""Made-up articles in the versions of several coders."""

from __future__ import annotations

from typing import Any

from evaluate_articles import found
from ujar.records import Article, Link, Relation, Statement

__all__ = ["REPORT", "link", "said", "version"]

REPORT = (
    "Ani Lestari said the ferry is late. Budi Santoso denied it. Rain fell on the quay for hours, and nobody counted. "
    "The owner warned that prices will rise in May. Dewi asked who pays."
)


def said(source: str, cue: str, content: str, **more: Any) -> Statement:
    """Return a statement of REPORT; its id is its content, its speaker the source."""
    return found(source, cue, content, source, text=REPORT, **more)


def link(start: str, end: str, relation: Relation) -> Link:
    """Return a link between two statements by their ids."""
    return Link(from_=start, to=end, relation=relation, score=1.0, evidence="", made_by="hand")


def version(*statements: Statement, name: str = "r1", text: str = REPORT, links: tuple[Link, ...] = ()) -> Article:
    """Return what one coder has of an article."""
    return Article(id=name, lang="en", text=text, statements=statements, links=links)
