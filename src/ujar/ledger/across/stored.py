"""Stored statements as they are compared across articles, read and written once each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ujar.ledger import codec
from ujar.ledger.connection import Connection
from ujar.link.across import (
    Proposition,
    Said,
    denial_of,
    denies_by_word,
    key_of_body,
    load_vocabulary,
    pairs_of,
    proposition_of,
    tells_of_before,
    words_of,
)
from ujar.link.actors import find_body

__all__ = ["Store"]

_MOST_WORDS = 6
_HELD_INSIDE = 0.6
"""The share of what a statement says that stands in one inside it, which then speaks for both."""

_CONTENTS = """
    SELECT s.number, coalesce(s.content, ''), a.lang, s.negated, coalesce(s.cue, '') FROM statements AS s
    JOIN articles AS a ON a.id = s.article WHERE s.number IN (SELECT value FROM json_each(?))
"""
_SAID = """
    SELECT s.id, s.article, a.published_from, s.act, s.conditional, s.kind, coalesce(s.cue, ''), s.negated, a.lang
    FROM statements AS s JOIN articles AS a ON a.id = s.article WHERE s.number = ?
"""
_PROPOSITION = """
    SELECT keys, numbers, turned, negation, clause, own FROM propositions WHERE statement = ?
"""
_SPEAKERS = """
    SELECT coalesce(k.id, sp.actor), coalesce(k.name, sp.name), coalesce(k.kind, sp.kind), coalesce(k.side, c.side)
    FROM statements AS s JOIN statement_speakers AS sp ON sp.statement = s.id
    LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
    LEFT JOIN canonical_actors AS k ON k.id = m.actor
    LEFT JOIN actors AS c ON c.article = s.article AND c.id = sp.actor
    WHERE s.number = ?
"""
_DENIALS = """
    SELECT f.number, t.number FROM links AS l
    JOIN statements AS f ON f.id = l.from_statement JOIN statements AS t ON t.id = l.to_statement
    WHERE l.article = ? AND l.relation = 'denies' ORDER BY l.position
"""
_NESTED = """
    SELECT o.number, s.number FROM statements AS s JOIN statements AS o ON o.id = s.within WHERE s.article = ?
"""
_INSERT = """
    INSERT INTO propositions (statement, keys, numbers, turned, negation, clause, own) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_CONTENT = "SELECT s.content, a.lang FROM statements AS s JOIN articles AS a ON a.id = s.article WHERE s.id = ?"
_OF_ARTICLE = "DELETE FROM propositions WHERE statement IN (SELECT number FROM statements WHERE article = ?)"


class Store:
    """The propositions of a ledger; what was read is kept for the length of one round."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._said: dict[int, Said] = {}
        self._propositions: dict[int, Proposition] = {}

    def write(self, article: str, numbers: Sequence[int]) -> list[int]:
        """Write the propositions of those statements of an article that count, in place of what was there.

        Return those that are compared: what holds another statement (`both say that …`) leaves it to the inner one.
        """
        vocabulary = load_vocabulary()
        connection = self._connection
        connection.execute(_OF_ARTICLE, (article,))
        propositions = {
            number: proposition_of(content, lang, vocabulary, negated=bool(negated) and not denies_by_word(cue, lang))
            for number, content, lang, negated, cue in connection.execute(_CONTENTS, (codec.to_json(numbers),))
        }
        for number, denied in connection.execute(_DENIALS, (article,)).fetchall():
            if number in propositions and denied in propositions:
                propositions[number] = denial_of(propositions[number], propositions[denied], vocabulary)
        inner = connection.execute(_NESTED, (article,)).fetchall()
        outer = {number for number, within in inner if _says_no_more(propositions, number, within)}
        for number, proposition in propositions.items():
            connection.execute(
                _INSERT,
                (number, *_row(proposition)),
            )
            connection.executemany(
                "INSERT INTO proposition_pairs (pair, statement) VALUES (?, ?)",
                ((pair, number) for pair in pairs_of(proposition, vocabulary) if number not in outer),
            )
        return [number for number in propositions if number not in outer]

    def proposition(self, number: int) -> Proposition:
        """Return what a statement says, by its number in the table of statements."""
        if number not in self._propositions:
            keys, numbers, *flags = self._connection.execute(_PROPOSITION, (number,)).fetchone()
            self._propositions[number] = Proposition(_lines(keys), _lines(numbers), *map(bool, flags))
        return self._propositions[number]

    def said(self, number: int) -> Said:
        """Return a statement by its number in the table of statements."""
        if number not in self._said:
            self._said[number] = self._read(number)
        return self._said[number]

    def evidence(self, said: Said, keys: Collection[str]) -> str:
        """Return the words of a statement that decided: `shared: tank, perbatasan`."""
        content, lang = self._connection.execute(_CONTENT, (said.id,)).fetchone()
        words = words_of(content, lang, load_vocabulary(), keys)
        if not words:
            names = sorted(key.lstrip("=@~") for key in keys)
            return "in what it denies: " + ", ".join(names[:_MOST_WORDS])
        return "shared: " + ", ".join(words[:_MOST_WORDS])

    def _read(self, number: int) -> Said:
        row = self._connection.execute(_SAID, (number,)).fetchone()
        identifier, article, day, act, conditional, kind, cue, negated, lang = row
        speakers = self._connection.execute(_SPEAKERS, (number,)).fetchall()
        return Said(
            id=identifier,
            article=article,
            day=day,
            act=act,
            conditional=bool(conditional),
            speakers=frozenset(actor for actor, *_ in speakers),
            sides=frozenset(
                key_of_side(name)
                for _, own, kind, side in speakers
                for name in (side, own if kind != "person" or find_body(own) is not None else None)
                if name is not None
            ),
            proposition=self.proposition(number),
            direct=kind == "direct",
            past=tells_of_before(cue),
            admits=bool(negated) and denies_by_word(cue, lang),
        )


def key_of_side(name: str) -> str:
    """Return the key under which a state or body is known in both languages, its name for other sides."""
    body = find_body(name)
    return key_of_body(body) if body is not None else name.casefold()


def _says_no_more(propositions: Mapping[int, Proposition], outer: int, inner: int) -> bool:
    if outer not in propositions or inner not in propositions:
        return False
    vocabulary = load_vocabulary()
    own = propositions[outer].keys
    return vocabulary.weigh(own & propositions[inner].keys) >= _HELD_INSIDE * vocabulary.weigh(own)


def _row(proposition: Proposition) -> tuple[Any, ...]:
    keys, numbers, *flags = proposition
    return "\n".join(sorted(keys)), "\n".join(sorted(numbers)), *flags


def _lines(text: str) -> frozenset[str]:
    return frozenset(text.split("\n")) - {""}
