"""Tokens and sentences, with offsets into the text.

One tokenizer serves both languages. It keeps a word with its inner hyphens and apostrophes together
(`negara-negara`, `al-Assad`, `doesn't`), a number with its inner marks (`12/10/2020`, `1.000`), an e-mail or
web address whole, splits off the English clitics (`Moscow` + `'s`), and gives every other character but
white space a token of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from ujar.records import Span

__all__ = ["CLOSERS", "OPENERS", "QUOTES", "Token", "sentences", "tokenize"]

_TOKEN = re.compile(
    r"""
      (?:https?://|www\.)[^\s<>"“”]{1,500}[^\s<>"“”.,;:!?)\]]   # web address
    | [\w.+-]{1,64}@[\w-]{1,100}(?:\.[\w-]{1,60}){1,5}          # e-mail address
    | \b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:com|org|net|info|gov|edu|id)\b   # corona.jakarta.go.id
    | (?:[A-Z]\.){2,6}                                          # U.S., D.C.
    | ['’](?:s|ll|d|re|ve|m)\b                                  # English clitics
    | \d+(?:[.,/:-]\d+)*                                        # 12/10/2020, 1.000, 10-15
    | [^\W\d_]\w*(?:-\w+|['’](?!(?:s|ll|d|re|ve|m)\b)\w+)*      # words, reduplication, contractions
    | \w+
    | ''|``|\.\.\.
    | \S
    """,
    re.VERBOSE,
)

OPENERS = frozenset("“„«‹‘‚「『")
CLOSERS = frozenset("”»›’」』")
QUOTES = frozenset("\"'“”„‟«»‹›‘’‚‛「」『』`") | {"''", "``"}
"""Marks of quotation, straight ones and apostrophes among them."""

_LONGEST = 500
"""Most tokens of a sentence: a longer stretch without an end is cut, so that no text makes the rules slow."""

_ENDS = frozenset(".!?…") | {"..."}
_CLOSING = QUOTES | frozenset(")]}")


class Token(NamedTuple):
    """One token: `text[start:end] == word`."""

    word: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Split `text` into tokens; every character that is not white space is in exactly one of them."""
    return [Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]


def sentences(text: str, tokens: Sequence[Token], *, abbreviations: Collection[str] = ()) -> list[Span]:
    """Return the sentences of `text` as half-open ranges of token indices.

    A sentence ends at a full stop, question or exclamation mark with what closes after it, when white space
    and no lower-case letter follow, and at every line break. `abbreviations` are lower-case words that a full
    stop follows without ending a sentence (`dr`, `mr`); a single capital letter is an initial. A stretch of
    more than 500 tokens is cut.
    """
    found: list[Span] = []
    begin = 0
    index = 0
    while index < len(tokens):
        stop = _sentence_end(text, tokens, begin, index, abbreviations)
        if stop is None and index + 1 - begin >= _LONGEST:
            stop = index + 1
        if stop is None:
            index += 1
            continue
        found.append((begin, stop))
        begin = index = stop
    if begin < len(tokens):
        found.append((begin, len(tokens)))
    return found


def _sentence_end(
    text: str, tokens: Sequence[Token], begin: int, index: int, abbreviations: Collection[str]
) -> int | None:
    """Return the index after the sentence that ends with the token at `index`, None when none does."""
    token = tokens[index]
    last = index + 1 == len(tokens)
    if last or "\n" in text[token.end : tokens[index + 1].start]:
        return index + 1
    if token.word not in _ENDS:
        return None
    if token.word == "." and index > begin:
        before = tokens[index - 1]
        word = before.word
        initial = len(word) == 1 and word.isupper() and before.end == token.start
        if before.end == token.start and (initial or word.lower() in abbreviations):
            return None
    after = index + 1
    # What closes stands directly after the mark; an opening mark has white space before it.
    while after < len(tokens) and tokens[after].start == tokens[after - 1].end and tokens[after].word in _CLOSING:
        after += 1
    if after == len(tokens):
        return after
    following = tokens[after]
    if following.start == tokens[after - 1].end:
        return None
    if after > index + 1 and following.word[0].islower():
        # “Benarkah?” tanya dia: the reporting clause belongs to the sentence of its quotation.
        return None
    if following.word[0].islower() and token.word != ".":
        return None
    return after
