"""What the link stage has to know of each statement, worked out once an article."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from math import fsum, log
from typing import Final, NamedTuple

from ujar.link.sides import Sides
from ujar.link.words import STATE, Words
from ujar.records import Article, Span, Statement, speakers_of

__all__ = ["Facts", "Reading", "read_article"]

_LONGEST_LEAD: Final = 80
"""Tokens of a reporting clause that are read on either side of the cue."""
_MOST_TOKENS: Final = 250
"""Tokens of one content that are read: contents may be nested as deep as the article is long."""


class Facts(NamedTuple):
    """One statement as the linker sees it. Tokens are indices into `Words`."""

    order: int
    statement: Statement
    sentence: int
    """The sentence of its cue."""
    opens: int
    """The sentence in which it begins."""
    closes: int
    """The sentence in which it ends."""
    content: tuple[int, ...]
    """Tokens of the content."""
    lead: tuple[int, ...]
    """Tokens of its sentence outside every content: the reporting clause."""
    cue: tuple[int, ...]
    source: tuple[int, ...]
    keys: frozenset[str]
    """What the content is about."""
    names: frozenset[str]
    """Those of them that are written with a capital inside the content."""
    cue_keys: frozenset[str]
    actors: frozenset[str]
    """Ids of the speakers."""
    sides: frozenset[str]
    """The speakers, and the states and bodies for which they speak."""
    called: frozenset[str]
    """Keys by which the article calls the speaker and its side."""
    aims: frozenset[str]
    """Sides at which the statement is directed."""
    outer: int | None
    """The `order` of the statement that it is within."""


class Reading(NamedTuple):
    """One article as the linker sees it: statements in the order of the text."""

    words: Words
    sides: Sides
    facts: list[Facts]
    weights: dict[str, float]
    """How much a key tells: much when few statements of the article hold it."""
    totals: list[float]
    """The weight of the content of each statement."""

    def weigh(self, keys: frozenset[str]) -> float:
        """Return the weight of keys together."""
        return fsum(self.weights.get(key, 0.0) for key in keys)


def read_article(article: Article) -> Reading:
    """Work out the facts of every statement of an article."""
    words = Words(article.text, lang=article.lang)
    sides = Sides(article, words)
    # A statement whose content holds no words, as an extractor may leave it, says nothing to link.
    worded = (statement for statement in article.statements if _tokens(words, statement.content))
    statements = sorted(worded, key=_place)
    orders = {statement.id: order for order, statement in enumerate(statements)}
    contents = [_tokens(words, statement.content) for statement in statements]
    leads = _leads(words, statements, contents)
    facts: list[Facts] = []
    for order, statement in enumerate(statements):
        cue = _tokens(words, statement.cue)
        content = contents[order]
        own = sides.of(statement)
        source = _tokens(words, statement.source)
        extent = (*content, *cue, *source)
        facts.append(
            Facts(
                order=order,
                statement=statement,
                sentence=words.sentence_of[(cue or content)[0]],
                opens=words.sentence_of[min(extent)],
                closes=words.sentence_of[max(extent)],
                content=content,
                lead=leads[order],
                cue=cue,
                source=source,
                keys=_keys(words, content),
                names=_names(words, content),
                cue_keys=_keys(words, cue),
                actors=frozenset(speaker.actor for speaker in speakers_of(statement)),
                sides=own,
                called=sides.called(own),
                aims=sides.of_name(statement.target) | sides.of_name(statement.addressee),
                outer=orders.get(statement.within) if statement.within else None,
            )
        )
    weights = _weights(facts)
    totals = [fsum(weights[key] for key in fact.keys) for fact in facts]
    return Reading(words, sides, facts, weights, totals)


def _place(statement: Statement) -> tuple[int, int]:
    """Return what orders statements: by where the content begins, an outer one before those within it."""
    return min(start for start, _ in statement.content), -max(end for _, end in statement.content)


def _extent(statement: Statement) -> Span:
    spans = statement.source + statement.cue + statement.content
    return min(start for start, _ in spans), max(end for _, end in spans)


def _tokens(words: Words, spans: tuple[Span, ...]) -> tuple[int, ...]:
    return tuple(islice((index for span in spans for index in words.tokens_of(span)), _MOST_TOKENS))


def _leads(words: Words, statements: list[Statement], contents: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Return the reporting clause of each statement: what its sentence holds outside contents.

    Of several statements in a sentence each has what stands between the content before it and the next
    statement. Nested statements have none: their clause is part of another's content.
    """
    taken = {index for content in contents for index in content}
    leads: list[tuple[int, ...]] = [()] * len(statements)
    outer = [order for order, statement in enumerate(statements) if statement.within is None]
    for place, order in enumerate(outer):
        cue = _tokens(words, statements[order].cue)
        start, end = words.sentences[words.sentence_of[(cue or contents[order])[0]]]
        if place:
            start = max(start, contents[outer[place - 1]][-1] + 1)
        if place + 1 < len(outer):
            following = words.tokens_of(_extent(statements[outer[place + 1]])).start
            end = min(end, following) if following > contents[order][-1] else end
        middle = (cue or contents[order])[0]
        near = range(max(start, middle - _LONGEST_LEAD), min(end, middle + _LONGEST_LEAD))
        leads[order] = tuple(index for index in near if index not in taken)
    return leads


def _keys(words: Words, tokens: tuple[int, ...]) -> frozenset[str]:
    return frozenset(key for index in tokens if (key := words.keys[index]) is not None)


def _names(words: Words, tokens: tuple[int, ...]) -> frozenset[str]:
    return frozenset(
        key for index in tokens[1:] if (key := words.keys[index]) is not None and words.forms[index][0].isupper()
    )


def _weights(facts: list[Facts]) -> dict[str, float]:
    """Weigh keys by how few statements hold them; names of states, which all share, weigh half."""
    counts = Counter(key for fact in facts for key in fact.keys)
    size = len(facts)
    return {key: log(1 + size / count) * (0.5 if key.startswith(STATE) else 1.0) for key, count in counts.items()}
