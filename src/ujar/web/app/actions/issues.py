"""Changes of the codebook."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ujar.errors import CodebookError
from ujar.ledger import codebook, codebook_log
from ujar.ledger.issues import issue_named
from ujar.link.issues import Issue, SideWords, issue_id, parse_codebook
from ujar.web.app.action import Action, Done, Sent, Visitor
from ujar.web.app.desk import Desks
from ujar.web.app.problems import Refused
from ujar.web.app.reviewing.steps import tell

__all__ = ["ACTIONS", "MOST_SIDES"]

MOST_SIDES = 8
"""Sides that the form has room for."""


def save(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Add an issue, or change the one that `issue` names.

    Raises:
        Refused: the form lacks something, or a position is none.
        InvalidQuery: the issue is gone, or there is one of that name.
        CodebookError: the name holds no letter or figure, or the parent does not fit.
    """
    issue = _issue(sent)
    with desks.writing() as ledger:
        before = sent.text("issue")
        if before is None:
            codebook.add_issue(ledger, issue, by=visitor.reviewer)
        else:
            codebook.change_issue(ledger, before, issue, by=visitor.reviewer)
    return Done("done_issue", f"/issues#{issue.id}", issue.name)


def remove(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Take an issue out.

    Raises:
        InvalidQuery: there is no such issue.
    """
    with desks.writing() as ledger:
        gone = sent.need("issue")
        name = issue_named(ledger, gone) or gone
        codebook.remove_issue(ledger, gone, by=visitor.reviewer)
    return Done("done_issue_removed", "/issues", name)


def accept(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Make a suggested phrase an issue, under another name where one is given.

    Raises:
        CodebookError: the name holds no letter or figure.
        InvalidQuery: there is an issue of that name.
    """
    phrase, name = sent.need("phrase"), sent.text("name")
    with desks.writing() as ledger:
        codebook.accept_phrase(ledger, phrase, name=name, by=visitor.reviewer)
    return Done("done_issue", what=name or phrase)


def dismiss(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Keep a phrase from being suggested again."""
    with desks.writing() as ledger:
        codebook.dismiss(ledger, sent.need("phrase"), by=visitor.reviewer)
    return Done("done_dismissed", what=sent.need("phrase"))


def upload(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Take the issues of a YAML file in place of those there are.

    Raises:
        Refused: there is no file.
        CodebookError: it is no codebook.
    """
    files = sent.files("file")
    if not files:
        raise Refused("Choose a file with a codebook.", status=400)
    book = parse_codebook(files[0].file.read(), files[0].filename or "The file")
    with desks.writing() as ledger:
        codebook.put_codebook(ledger, book, by=visitor.reviewer)
    return Done("done_codebook", "/issues", count=len(book.issues))


def undo(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Take back the change that `change` names, or the latest one of the visitor.

    Raises:
        InvalidDecision: there is none, it does not hold, or a later one builds on it.
    """
    number = sent.number("change") if sent.text("change") is not None else None
    with desks.writing() as ledger:
        return Done("done_undo", what=tell(codebook_log.undo(ledger, number, by=visitor.reviewer), "issue").text)


def redo(desks: Desks, sent: Sent, visitor: Visitor) -> Done:
    """Do again what the visitor took back last.

    Raises:
        InvalidDecision: there is nothing, or another change of the same issues came after it.
    """
    with desks.writing() as ledger:
        return Done("done_redo", what=tell(codebook_log.redo(ledger, by=visitor.reviewer), "issue").text)


def _issue(sent: Sent) -> Issue:
    issue = Issue(
        name=" ".join(sent.need("name").split()),
        parent=sent.text("parent"),
        definition=sent.text("definition"),
        words=_lines(sent.text("words")),
        examples=_lines(sent.text("examples")),
        sides=dict(_sides(sent)),
    )
    _check(issue)
    return issue


def _check(issue: Issue) -> None:
    if not issue_id(issue.name):
        raise CodebookError(f"The name {issue.name!r} holds no letter or figure: give the issue another.")


def _sides(sent: Sent) -> Iterator[tuple[str, SideWords]]:
    for number in range(1, MOST_SIDES + 1):
        name = sent.text(f"side-{number}")
        if name is None:
            continue
        given = {"position": sent.need(f"position-{number}"), "words": _lines(sent.text(f"words-{number}"))}
        try:
            yield name, msgspec.convert(given, SideWords)
        except msgspec.ValidationError as error:
            raise Refused(f"The position of {name!r} is supports or opposes.", status=400) from error


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for given in (text or "").splitlines() if (line := " ".join(given.split()))))


ACTIONS = (
    Action("/issues/save", save, "Add or change an issue."),
    Action("/issues/remove", remove, "Take an issue out."),
    Action("/issues/accept", accept, "Make a suggested phrase an issue."),
    Action("/issues/dismiss", dismiss, "Keep a phrase from being suggested again."),
    Action("/issues/upload", upload, "Take a codebook in.", most_files=1),
    Action("/issues/undo", undo, "Take back a change of the codebook, the latest of your own if none is named."),
    Action("/issues/redo", redo, "Do again the change of the codebook that you took back last."),
)
