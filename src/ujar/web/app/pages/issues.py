"""The codebook: its issues as a tree with their figures, phrases that may be issues, and a form to change one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from ujar.analyse.figures import IssueFigures, issue_figures
from ujar.ledger import issues as ledger_issues
from ujar.link.issues import Codebook, Issue, dump_codebook, issue_id
from ujar.records import Lang
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page, Query
from ujar.web.app.problems import Absent
from ujar.web.app.recent import Recent
from ujar.web.app.reviewing.codebook import CodebookStep, latest_steps
from ujar.web.words import Words

__all__ = ["PAGE", "Branch", "Issues", "IssuesQuery", "Phrase", "Suggestions"]

_NEWEST = 1_000
"""Statements that suggestions are taken from: the newest that were stored."""
_MOST = 20
_MOST_CHANGES = 5


class IssuesQuery(Query, frozen=True, kw_only=True):
    """`suggest` asks for phrases that may be issues; `edit` opens the form of an issue, `add` an empty one."""

    suggest: bool = False
    edit: str | None = None
    add: bool = False


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """An issue in the tree: how deep it stands, and its figures, None while it is being counted."""

    id: str
    issue: Issue
    depth: int
    figures: IssueFigures | None


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """A phrase that may be an issue (`ujar.link.issues.Suggestion`)."""

    name: str
    lang: Lang
    statements: int
    speakers: int
    answered: int
    examples: tuple[str, ...]


class Suggestions(msgspec.Struct, frozen=True, kw_only=True):
    """Phrases that may be issues, from the `newest` statements that were stored."""

    newest: int
    phrases: tuple[Phrase, ...]


class Issues(msgspec.Struct, frozen=True, kw_only=True):
    """The issues, each before those below it; what is suggested; the issue in the form, and whether it is a new one.

    `changes` are the latest of the codebook.
    """

    issues: tuple[Branch, ...]
    suggestions: Suggestions | None
    form: Issue | None
    editing: str | None
    changes: tuple[CodebookStep, ...]


def load(desk: Desk, query: IssuesQuery) -> Issues:
    """Return the codebook with its figures.

    Raises:
        Absent: the issue to be edited is not there.
    """
    book = ledger_issues.codebook(desk.ledger)
    form = Issue(name="") if query.add else None
    if query.edit is not None:
        form = next((issue for issue in book.issues if issue.id == issue_id(query.edit)), None)
        if form is None:
            raise Absent(f"There is no issue {query.edit!r}: the list has those there are.")
    suggested = None
    if query.suggest:
        suggested = _SUGGESTED.answer(desk.columns, desk.ledger.changes(), lambda: _suggested(desk))
    return Issues(
        issues=tuple(_tree(book, issue_figures(desk.columns))),
        suggestions=suggested,
        form=form,
        editing=form.id if form is not None and query.edit is not None else None,
        changes=latest_steps(desk.ledger, _MOST_CHANGES),
    )


def _suggested(desk: Desk) -> Suggestions:
    phrases = ledger_issues.suggestions(desk.ledger, most=_MOST, newest=_NEWEST)
    return Suggestions(newest=_NEWEST, phrases=tuple(Phrase(**one._asdict()) for one in phrases))


_SUGGESTED: Final = Recent[Suggestions]()


def _tree(book: Codebook, figures: Mapping[str, IssueFigures]) -> Iterator[Branch]:
    """Yield each issue before those below it, in the order of the codebook."""
    below: dict[str | None, list[Issue]] = {}
    for issue in book.issues:
        below.setdefault(issue_id(issue.parent) if issue.parent else None, []).append(issue)
    pending = [(issue, 0) for issue in reversed(below.get(None, []))]
    while pending:
        issue, depth = pending.pop()
        yield Branch(id=issue.id, issue=issue, depth=depth, figures=figures.get(issue.id))
        pending += [(child, depth + 1) for child in reversed(below.get(issue.id, []))]


def load_book(desk: Desk, query: IssuesQuery) -> Codebook:
    """Return the codebook in its own order."""
    return ledger_issues.codebook(desk.ledger)


def _yaml(query: IssuesQuery, book: Codebook, words: Words) -> str:
    return dump_codebook(book)


def _csv(query: IssuesQuery, result: Issues, words: Words) -> str:
    header = (
        "id", "name", "parent", "statements", "supports", "opposes", "none", "actors", "first", "last", "definition",
        "words",
    )  # fmt: skip
    return csv_text(header, map(_line, result.issues))


def _line(branch: Branch) -> Sequence[object]:
    issue, figures = branch.issue, branch.figures
    counts = (None,) * 7 if figures is None else msgspec.structs.astuple(figures)
    return (branch.id, issue.name, issue.parent, *counts, issue.definition, "; ".join(issue.words))


PAGE = Page(
    name="issues",
    path="/issues",
    query=IssuesQuery,
    result=Issues,
    load=load,
    summary="List the issues of the codebook with how many statements take which position on each.",
    menu="see",
    exports={"csv": Export("text/csv", _csv), "yaml": Export("application/yaml", _yaml, load=load_book)},
    style=True,
)
