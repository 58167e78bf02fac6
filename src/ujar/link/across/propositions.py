"""What a statement says, in a form that statements of other articles and of the other language can be compared with."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from ujar.extract.tokens import tokenize
from ujar.link.across.predicates import SELF, is_predicate, tells_a_deed
from ujar.link.across.vocabulary import Vocabulary
from ujar.link.actors import Body, find_body
from ujar.link.actors.folding import fold_words
from ujar.link.words import STATE, keys_of, pack_of
from ujar.records import Lang

__all__ = ["NAME", "Proposition", "denial_of", "key_of_body", "proposition_of", "words_of"]

_MOST_TOKENS: Final = 250
_LONGEST_BODY: Final = 4
"""Words of the name of an organisation."""
NAME: Final = "~"
"""What the key of a name begins with."""
_SUBJECT: Final = 3
"""Tokens in which a pronoun for the speaker is sought."""
_HEAD: Final = 5
"""Tokens in which the negation of a content is sought: one further on turns no more than its clause."""
_POINTS: Final = 8.0
"""The weight below which the content of a denial does no more than point to what it denies."""
_NUMBERS: Final = {
    word: str(number)
    for number, words in enumerate((
        "dua two", "tiga three", "empat four", "lima five", "enam six", "tujuh seven", "delapan eight", "sembilan nine",
        "sepuluh ten", "sebelas eleven", "selusin twelve",
    ), start=2)
    for word in words.split()
}  # fmt: skip

_SPELLINGS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in ((r"ck", "k"), (r"ch", "sh"), (r"c(?![eiy])", "k"), (r"ph", "f"), (r"y", "i"), (r"x", "ks"))
)


class Proposition(NamedTuple):
    """The content of a statement.

    `keys` are what it is about: concepts, words, names (`~krimea`), states and bodies (`@Russia`); `numbers` as digits.
    `turned` tells whether a negation turns it and `negation` whether it has one anywhere; `clause` whether it says
    something of something, and is no bare noun phrase; `own` whether it is about the speaker (`he would resign`).
    """

    keys: frozenset[str]
    numbers: frozenset[str] = frozenset()
    turned: bool = False
    negation: bool = False
    clause: bool = True
    own: bool = False

    @property
    def words(self) -> frozenset[str]:
        """The keys that are no names."""
        return frozenset(key for key in self.keys if not key.startswith((STATE, NAME)))


def proposition_of(content: str, lang: Lang, vocabulary: Vocabulary, *, negated: bool = False) -> Proposition:
    """Return what a content says; `negated` is that of the statement, which its words do not show."""
    forms = _forms(content)
    keys: set[str] = set()
    numbers: set[str] = set()
    for key in _keys(forms, lang, vocabulary):
        if key is not None:
            (numbers if key[0].isdigit() else keys).add(key)
    lower = [form.lower() for form in forms]
    negations = pack_of(lang).negations
    return Proposition(
        frozenset(keys),
        frozenset(numbers),
        turned=any(word in negations for word in lower[:_HEAD]) != negated,
        negation=negated or any(word in negations for word in lower),
        clause=any(is_predicate(word, lang) for word in lower) or tells_a_deed(lower, lang),
        own=any(word in SELF for word in lower[:_SUBJECT]),
    )


def denial_of(own: Proposition, denied: Proposition, vocabulary: Vocabulary) -> Proposition:
    """Return what a denial says: by its own words, or, when they only point (`the allegation`), that it is not so."""
    if vocabulary.weigh(own.keys) >= _POINTS:
        return own
    return denied._replace(turned=not denied.turned, negation=not denied.turned)


def words_of(content: str, lang: Lang, vocabulary: Vocabulary, keys: Collection[str]) -> list[str]:
    """Return the words of a content that stand for some keys, each key once, in order."""
    forms = _forms(content)
    found: dict[str, str] = {}
    for form, key in zip(forms, _keys(forms, lang, vocabulary), strict=True):
        if key in keys and key is not None:
            found.setdefault(key, form)
    return list(found.values())


def _forms(content: str) -> list[str]:
    return [token.word for token in tokenize(content)][:_MOST_TOKENS]


def _keys(forms: Sequence[str], lang: Lang, vocabulary: Vocabulary) -> list[str | None]:
    """Return the key of each word in both languages, a number as digits, None for words that carry nothing."""
    keys = _bodies(forms, keys_of(forms, pack_of(lang)))
    for index, form in enumerate(forms):
        number, key = _NUMBERS.get(form.lower()), keys[index]
        if number is not None:
            keys[index] = number
        elif key is not None and key[0].isdigit():
            keys[index] = _plain_number(form)
        elif key is not None and not key.startswith(STATE):
            keys[index] = _neutral(form, key, lang, vocabulary, first=not index)
    return keys


def key_of_body(body: Body) -> str:
    """Return the key of a state or organisation: its usual English name, or the Indonesian one."""
    return STATE + (body.names.get("en") or body.names["id"])[0]


def _neutral(form: str, stem: str, lang: Lang, vocabulary: Vocabulary, *, first: bool) -> str:
    """Return the key of a word in both languages: its concept, its name as it sounds, or its stem.

    A word with a capital is a name, unless it is commoner without one or is the first and not known as a name.
    """
    concept = vocabulary.concept_of(form.lower(), stem, lang)
    if concept is not None or not form[0].isupper():
        return concept or stem
    name = NAME + (_as_it_sounds("".join(fold_words(form))) or stem)
    if not vocabulary.knows(name) and (first or vocabulary.knows(stem)):
        return stem
    commoner = vocabulary.knows(stem) and vocabulary.weight(stem) < vocabulary.weight(name)
    return stem if commoner else name


def _as_it_sounds(name: str) -> str:
    """Return a folded name in one spelling for both languages: `crimea` as `krimea`, `baltic` as `baltik`."""
    for spelling, sound in _SPELLINGS:
        name = spelling.sub(sound, name)
    return name


def _plain_number(form: str) -> str:
    """Return the digits of a number without what groups them: `1.500` and `1,500` are the same, `2,5` is `2.5`."""
    plain = form.replace(",", ".")
    head, _, tail = plain.rpartition(".")
    return head.replace(".", "") + tail if head and len(tail) == 3 and tail.isdigit() else plain


def _bodies(forms: Sequence[str], keys: list[str | None]) -> list[str | None]:
    """Put the names of known organisations in the place of the keys of their words."""
    names = [form[:1].isupper() for form in forms]
    index = 0
    while index < len(forms):
        body, size = _body_at(forms, names, index)
        if body is not None:
            keys[index : index + size] = [key_of_body(body)] * size
        index += size
    return keys


def _body_at(forms: Sequence[str], names: Sequence[bool], index: int) -> tuple[Body | None, int]:
    """Return the known organisation with the longest name that begins at a word, and how many words to go on by."""
    if names[index]:
        for size in range(min(_LONGEST_BODY, len(forms) - index), 0, -1):
            body = find_body(" ".join(forms[index : index + size])) if names[index + size - 1] else None
            if body is not None:
                return body, size
    return None, 1
