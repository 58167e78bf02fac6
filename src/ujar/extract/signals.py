"""Signals: words and phrases of a content by which its act can be told, found by longest match.

A language lists its signals and word classes in `languages/*/act_words.py` as one `ActWords`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ujar.extract.document import Document
from ujar.records import Lang

__all__ = ["ActWords", "Phrases", "Signal", "act_words", "find_signals", "read_behaviours", "read_phrases"]

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Phrases with what they stand for, longest first, by the first letters of their first word."""

_KEY = 3


class ActWords(NamedTuple):
    """What a language brings to the reading of acts.

    signals: phrases of contents by name; a word ending in `*` stands for all that begin so, a phrase beginning
        with `^` counts only where a sentence begins, and the signal `none` hides what is in it from the others.
    behaviours: cue lemmas by how their object changes the act, see `ujar.extract.act_rules`.
    """

    signals: Phrases
    behaviours: Mapping[str, frozenset[str]]
    negators: frozenset[str]
    own: frozenset[str]
    """Pronouns by which speakers mean themselves."""
    everybody: frozenset[str]
    """`kita`: the speaker and the others."""
    subordinators: frozenset[str]
    between: frozenset[str]
    """Words between a subject and its verb."""
    people: frozenset[str]
    """Nouns and pronouns for people and bodies, who can be asked to act."""
    offices: frozenset[str]
    bodies: frozenset[str]
    """Nouns that begin the name of a body: `Kementerian`, `Ministry`."""
    experts: frozenset[str]
    joint: frozenset[str]
    """First words of a source that is several parties at once."""
    claims: frozenset[str]
    """Nouns for what somebody said: `klaim`, `allegation`."""
    requests: frozenset[str]
    """Nouns for what somebody asked for: `undangan`, `offer`."""
    clause_words: frozenset[str]
    """Words that open a reported clause: `bahwa`, `that`."""
    directives: frozenset[str]
    """Words that open what somebody is to do: `agar`, `to`."""
    questions: frozenset[str]
    modals: frozenset[str]
    """Auxiliaries of what is possible, wished or supposed."""
    conditions: Phrases
    bare_conditions: frozenset[str]
    """Words that open a condition wherever they stand."""
    supposed: frozenset[str]
    """Words that make a supposition of what follows them."""


class Signal(NamedTuple):
    """One signal found: tokens `start` to `end`, end not included."""

    start: int
    end: int
    name: str


def act_words(lang: Lang) -> ActWords:
    """Return the word lists of a language."""
    if lang == "id":
        from ujar.extract.languages.id.act_words import act_words as words
    else:
        from ujar.extract.languages.en.act_words import act_words as words
    return words()


def read_phrases(table: str) -> Phrases:
    """Index the phrases of lines `name: phrase, phrase`; an indented line goes on with the one before."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, phrases in _entries(table):
        for phrase in phrases:
            words = tuple(phrase.split())
            found.setdefault(words[0].lstrip("^").rstrip("*")[:_KEY], []).append((words, name))
    return {key: tuple(sorted(entries, key=lambda e: (-len(e[0]), e))) for key, entries in found.items()}


def read_behaviours(table: str) -> Mapping[str, frozenset[str]]:
    """Read lines `behaviour: lemma, lemma` into the behaviours of each lemma."""
    found: dict[str, set[str]] = {}
    for name, lemmas in _entries(table):
        for lemma in lemmas:
            found.setdefault(lemma, set()).add(name)
    return {lemma: frozenset(names) for lemma, names in found.items()}


def _entries(table: str) -> Iterator[tuple[str, list[str]]]:
    for line in table.strip().replace("\n    ", " ").splitlines():
        name, _, phrases = line.partition(": ")
        yield name, [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


def find_signals(doc: Document, phrases: Phrases, start: int, end: int) -> list[Signal]:
    """Return the signals in a range; of those that begin at one token only the longest count."""
    found: list[Signal] = []
    index = start
    while index < end:
        here: list[Signal] = []
        longest = 1
        word = doc.words[index]
        for size in range(1, min(_KEY, len(word)) + 1):
            for words, name in phrases.get(word[:size], ()):
                if len(words) < longest:
                    break
                if index + len(words) <= end and _fits(doc, index, start, words):
                    if len(words) > longest:
                        here, longest = [], len(words)
                    here.append(Signal(index, index + longest, name))
        found += (signal for signal in dict.fromkeys(here) if signal.name != "none")
        index += longest
    return found


def _fits(doc: Document, index: int, start: int, words: Sequence[str]) -> bool:
    first = words[0]
    if first[0] == "^":
        if index > start and doc.words[index - 1] not in (".", "!", "?", "“", '"', "‘", ","):
            return False
        first = first[1:]
    return _matches(doc.words[index], first) and all(
        _matches(doc.words[index + offset], word) for offset, word in enumerate(words[1:], 1)
    )


def _matches(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") and len(pattern) > 1 else word == pattern
