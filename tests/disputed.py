"""Hand-made articles of a dispute about a dam between a union and a company, for the tests of what is contested."""

from __future__ import annotations

from pathlib import Path

from ledger_samples import MADE_BY, MAKER, hashed
from ujar.acts import Act
from ujar.ledger import Ledger
from ujar.ledger.issues import put_codebook
from ujar.link.issues import Codebook, Issue
from ujar.records import Actor, Article, Date, Link, Relation, Speaker, Statement

__all__ = ["BOOK", "COMPANY", "UNION", "article", "dispute"]

UNION, COMPANY = "Persatuan Tani", "PT Air Deras"
BOOK = Codebook(issues=(Issue(name="Dam", words=("dam",)), Issue(name="Road", words=("road",), parent="Dam")))
_SPEAKERS = {"union": UNION, "company": COMPANY, "bystander": "Wati Lestari"}


def article(
    name: str, day: str | None, *lines: tuple[str, Act, str], links: tuple[tuple[int, int, Relation], ...] = ()
) -> Article:
    """Return an article of lines (who, act, words), `who` joined by `+`; links lead from one line to another."""
    text, statements = "", []
    for number, (who, act, words) in enumerate(lines):
        start = len(text)
        text += f"{words}.\n"
        statements.append(_said(f"{name}.{number}", who, act, (start, start + len(words))))
    return Article(
        id=name,
        path=f"{name}.txt",
        lang="en",
        text=text,
        title=name.title(),
        published=Date(value=day, granularity="day", method="given") if day else Date(),
        actors=tuple(
            Actor(id=who, name=_SPEAKERS[who], kind="organisation", mentions=())
            for who in dict.fromkeys(part for who, _, _ in lines for part in who.split("+"))
        ),
        statements=tuple(statements),
        links=tuple(
            Link(
                from_=f"{name}.{start}",
                to=f"{name}.{end}",
                relation=relation,
                score=0.9,
                evidence="said",
                made_by=MAKER,
            )
            for start, end, relation in links
        ),
        made_by=MADE_BY,
    )


def _said(identifier: str, who: str, act: Act, span: tuple[int, int]) -> Statement:
    speakers = tuple(
        Speaker(actor=one, name=_SPEAKERS[one], kind="organisation", resolved_by="name") for one in who.split("+")
    )
    return Statement(
        id=identifier,
        kind="indirect",
        act=act,
        content=(span,),
        speaker=speakers if len(speakers) > 1 else speakers[0],
        score=0.9,
        made_by=MAKER,
    )


def dispute(path: Path, *, book: Codebook | None = BOOK) -> Path:
    """Make a ledger of the dispute, with or without its codebook."""
    articles = (
        article(
            "one",
            "2020-01-10",
            ("union", "accuse", "The dam drowned our fields"),
            ("company", "deny", "The dam drowned nothing"),
            ("union", "claim", "The dam is cracked"),
            links=((1, 0, "denies"),),
        ),
        article("two", "2020-03-01", ("union+company", "agree", "The dam must be looked at")),
        article(
            "three", "2020-05-05", ("union", "support", "The dam can stay"), ("bystander", "claim", "A dam is a dam")
        ),
        article(
            "four",
            "2020-06-06",
            ("company", "claim", "Lorries were on time"),
            ("union", "deny", "Not one lorry came"),
            links=((1, 0, "denies"),),
        ),
        article("five", None, ("union", "oppose", "The dam is in our way")),
    )
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, articles))
        if book is not None:
            put_codebook(ledger, book)
    return path
