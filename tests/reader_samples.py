"""Ledgers made by hand for the tests of the reader."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ujar.ledger import Ledger
from ujar.records import Article, Speaker, Statement, statement_id

__all__ = ["HOSTILE", "NESTED", "article_with", "ledger_of", "long_article", "said", "speaker"]

HOSTILE = (
    "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\">\n"
    "</p></main><style>body { display: none }</style>\n"
    "A \u202eright-to-left\u202c override, a \x07 bell and \u2066an isolate\u2069.\n"
    "\"'><svg onload=alert(1)> {{ 7 * 7 }} javascript:alert(1)\n"
)
NESTED = 10_000


def ledger_of(path: Path, articles: Iterable[Article]) -> Path:
    """Store articles in a new ledger."""
    with Ledger.open(path) as ledger:
        ledger.put([(article, f"hash of {article.id}") for article in articles])
    return path


def speaker(name: str) -> Speaker:
    """Return a person of this name."""
    return Speaker(actor=f"person.{name.lower().replace(' ', '-')}", name=name, kind="person", resolved_by="name")


def said(article: str, text: str, words: str, **more: object) -> Statement:
    """Return a statement whose content are the first such words of a text."""
    spans = ((text.index(words), text.index(words) + len(words)),)
    values = {"kind": "indirect", "act": "claim", "score": 0.9, "made_by": "hand.v1", **more}
    return Statement(id=statement_id(article, spans), content=spans, **values)  # type: ignore[arg-type]


def article_with(identifier: str, text: str, *statements: Statement, **more: object) -> Article:
    """Return an article in English."""
    return Article(id=identifier, lang="en", text=text, statements=statements, **more)  # type: ignore[arg-type]


def long_article(paragraphs: int) -> Article:
    """Return an article of many paragraphs of 100 code points, each with a statement of one of two people."""
    text = "\n\n".join(f"Paragraph {n:05}: they said that {n:05}.".ljust(98, "!") for n in range(paragraphs))
    statements = []
    for n in range(paragraphs):
        start = n * 100 + 32
        spans = ((start, start + 5),)
        who = speaker("Tono Wibowo" if n % 10 == 9 else "Rini Astuti")
        statements.append(
            Statement(
                id=statement_id("long", spans), kind="indirect", act="deny" if n % 10 == 9 else "claim",
                content=spans, speaker=who, score=0.9, made_by="hand.v1",
            )
        )  # fmt: skip
    return article_with("long", text, *statements)
