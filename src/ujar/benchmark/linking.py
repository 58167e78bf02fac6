"""How the cost of linking grows: ledgers of more and more statements, each linked whole.

The statements are those of real articles with every other word drawn anew from all their words, so that topics, lengths
and how often a word is used stay as they are in news. Each article takes its statements from several, so that none
is a copy. What is measured is `Ledger.relink`, everything that linking across articles and the search for copies do.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from ujar.benchmark.texts import TextSet
from ujar.benchmark.turns import CLOCK, Clock
from ujar.ledger import Ledger
from ujar.reading import content_hash, from_text
from ujar.records import Article, Date, Lang, Speaker, Statement, speakers_of, statement_id
from ujar.run import analyse

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

__all__ = ["LinkingRow", "Spoken", "measure_linking", "spoken_in", "written_anew"]

_PER_ARTICLE: Final = 8
_NEW_WORDS: Final = 0.5
_FIRST_YEAR: Final = 2010
_YEARS: Final = 10


class LinkingRow(msgspec.Struct, frozen=True):
    """The cost for one number of statements: seconds of the processor, links found, and memory of the process in MB."""

    statements: int
    articles: int
    seconds: float
    links: int
    memory: float | None


class Spoken(msgspec.Struct, frozen=True):
    """A statement outside its article: who says what, and what it does by that."""

    lang: Lang
    speaker: Speaker | None
    words: tuple[str, ...]
    statement: Statement


def spoken_in(sets: Sequence[TextSet], *, done: Callable[[], None] = lambda: None) -> list[Spoken]:
    """Return the statements of real articles."""
    spoken: list[Spoken] = []
    for texts in sets:
        for text in texts.texts:
            article = analyse(from_text(text, lang=texts.lang))
            for statement in article.statements:
                speakers = speakers_of(statement)
                words = tuple(article.words(statement.content).split())
                spoken.append(Spoken(texts.lang, speakers[0] if speakers else None, words, statement))
        done()
    return spoken


def written_anew(spoken: Sequence[Spoken], *, seed: int = 1) -> Iterator[Article]:
    """Yield articles without end, of statements that are like those given."""
    chooser = random.Random(seed)
    by_lang = {lang: [one for one in spoken if one.lang == lang] for lang in sorted({one.lang for one in spoken})}
    pools = {lang: [word for one in own for word in one.words] for lang, own in by_lang.items()}
    number = 0
    while True:
        lang = chooser.choice(list(by_lang))
        number += 1
        yield _article(f"a{number:06}", lang, chooser.choices(by_lang[lang], k=_PER_ARTICLE), pools[lang], chooser)


def measure_linking(
    spoken: Sequence[Spoken], sizes: Sequence[int], *, clock: Clock = CLOCK, done: Callable[[], None] = lambda: None
) -> list[LinkingRow]:
    """Return the cost of linking ledgers of so many statements, the smallest first."""
    rows: list[LinkingRow] = []
    articles = written_anew(spoken)
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "linking.db") as ledger:
        held = 0
        for size in sorted(sizes):
            more = -(-size // _PER_ARTICLE) - held
            ledger.put((article, content_hash(article)) for article in islice(articles, more))
            held += more
            started = clock()
            ledger.relink()
            seconds = clock() - started
            links = ledger.connection.value("SELECT count(*) FROM links WHERE article IS NULL")
            rows.append(LinkingRow(held * _PER_ARTICLE, held, seconds, links, _memory()))
            done()
    return rows


def _article(identifier: str, lang: Lang, chosen: Sequence[Spoken], pool: list[str], chooser: random.Random) -> Article:
    text, statements = "", []
    for one in chosen:
        words = (chooser.choice(pool) if chooser.random() < _NEW_WORDS else word for word in one.words)
        start = len(text)
        text += " ".join(words)
        spans = ((start, len(text)),)
        statements.append(
            msgspec.structs.replace(
                one.statement, id=statement_id(identifier, spans), content=spans, source=(), cue=(), role=(),
                affiliation=(), speaker=one.speaker, within=None,
            )
        )  # fmt: skip
        text += ".\n"
    day = f"{_FIRST_YEAR + chooser.randrange(_YEARS)}-{chooser.randrange(1, 13):02}-{chooser.randrange(1, 29):02}"
    published = Date(value=day, granularity="day", method="drawn")
    return Article(id=identifier, lang=lang, text=text, published=published, statements=tuple(statements))


def _memory() -> float | None:
    """Return the most memory that this process has held so far, in MB; None where the system does not tell."""
    if resource is None:
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)
