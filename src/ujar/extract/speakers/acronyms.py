"""Short and long forms of bodies: `Mahkamah Konstitusi (MK)`, `Badan X atau Basarnas`, `the WHO`.

The long form is the name of a national body, as the article introduces it; international bodies go by
their short form where that is their usual name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state

__all__ = ["INTERNATIONAL", "Acronyms"]

INTERNATIONAL = word_set(
    """
    nato osce asean who imf un pbb eu fao unesco unicef unhcr wto oki opec icao iaea ilo imo interpol
    undp unep brics apec g7 g20 g-7 g-20 au icc icj csto cis oecd efta unga unsc wfp wmo itu adb aiib
    bri unctad
    """
)
"""Bodies of several states that the press of either language names by their letters."""

_ENGLISH = word_set("nato osce asean who un eu opec brics apec unesco unicef g7 g20 g-7 g-20 au")
"""Those of them that go by their letters in English, where other bodies go by their full name."""

_SMALL = word_set("dan of the for and on in untuk serta de la & 's ’s ke bagi to di")
_NOT_SHORT = frozenset({"pol", "purn", "persero", "tni", "inf", "kes", "rip"})
"""Brackets behind a rank or a firm."""
_DOTTED = re.compile(r"(?:[A-Z]\.){2,6}")
_MOST_LETTERS = 10
"""Words of the longest name whose initials are taken."""
_LONGEST = 14
"""Words of the longest name of a body that is looked at."""


class Acronyms:
    """The short forms that an article explains, and those that fit the name of one of its bodies."""

    def __init__(self, view: View, *, body_words: frozenset[str]) -> None:
        """Read the explanations of an article; `body_words` are the words that begin or end names of
        bodies.
        """
        self._view = view
        self._body_words = body_words
        self._by_letters = _ENGLISH if view.doc.lang == "en" else INTERNATIONAL
        self._long: dict[str, str] = {}
        self._short: dict[str, str] = {}
        words = view.doc.words
        for index in range(1, len(words) - 2):
            if words[index] == "(":
                closing = next((k for k in (index + 2, index + 3) if words[k : k + 1] == [")"]), None)
                if closing is not None and all(view.capital(k) for k in range(index + 1, closing)):
                    self._explain(index, index + 1, closing)
            elif words[index] in ("atau", "or") and view.capital(index + 1):
                stop = view.run_end[index + 1]
                end = index - 1 if words[index - 1] == "," and view.doc.lang == "en" else index
                if stop - index <= 3 and view.capital(end - 1):
                    self._explain(end, index + 1, stop)

    def canonical(self, name: str) -> str:
        """Return the usual name of a body that a short or long form names; the form itself when it is not
        known.
        """
        form = " ".join(name.split())
        if _DOTTED.fullmatch(form):
            form = form.replace(".", "")
            if form.lower() not in self._long:
                return " ".join(name.split())
        long = self._long.get(form.lower())
        if long is not None:
            return form if form.lower() in self._by_letters else long
        short = self._short.get(form.lower())
        return short if short is not None and short.lower() in self._by_letters else form

    def forms(self, name: str) -> tuple[str, ...]:
        """Return the other forms of a name."""
        form = name.lower()
        return tuple(other for table in (self._long, self._short) if (other := table.get(form)) is not None)

    def fit_text(self) -> None:
        """Take the letters of capitalised words anywhere in the text for short forms that it does not explain.

        `the H.P.W.` or `HPW` is the Harbour Police Watch if nothing else in the article has these letters.
        """
        words, view = self._view.doc.words, self._view
        dotted = {word.replace(".", "") for word in view.places if _DOTTED.fullmatch(word.upper())}
        short = {w for w in view.places if 2 <= len(w) <= 6 and any(view.doc.shapes[k] == "A" for k in view.places[w])}
        wanted = {word for word in short | dotted if word not in self._long and word.isalpha()}
        found: dict[str, set[str]] = {}
        for start in range(len(words) if wanted else 0):
            if view.capital(start) and words[start] not in _SMALL and view.doc.shapes[start] != "A":
                for letters, end in self._letters_from(start):
                    if letters in wanted:
                        found.setdefault(letters, set()).add(view.text(start, end))
        for letters, names in found.items():
            if len(names) == 1 and find_state(letters.upper()) is None:
                self._add(letters.upper(), names.pop())

    def _letters_from(self, start: int) -> Iterator[tuple[str, int]]:
        """Yield the initials of the capitalised words from a token on, of two words or more, with their end."""
        view, words = self._view, self._view.doc.words
        letters = ""
        for index in range(start, min(len(words), start + _MOST_LETTERS)):
            if view.doc.sentence_of[index] != view.doc.sentence_of[start]:
                return
            if words[index] in _SMALL:
                continue
            if not view.capital(index) or view.doc.shapes[index] == "A":
                return
            letters += "".join(part[0] for part in words[index].split("-") if part)
            if len(letters) > 1:
                yield letters, index + 1

    def fit(self, names: Iterable[str]) -> None:
        """Take the letters of the bodies that the article names for short forms that it does not explain."""
        fitting: dict[str, set[str]] = {}
        for name in names:
            letters = _initials(name.lower().split())
            if 2 <= len(letters) <= 6 and letters in self._view.places and letters not in self._long:
                fitting.setdefault(letters, set()).add(name)
        for letters, found in fitting.items():
            if len(found) == 1 and any(self._view.doc.shapes[k] == "A" for k in self._view.places[letters]):
                self._add(letters.upper(), found.pop())

    def _explain(self, end: int, short_start: int, short_end: int) -> None:
        """Find the long form that ends at `end` for the short form in a range."""
        view = self._view
        words = view.doc.words
        short = view.text(short_start, short_end)
        if short.lower() in _NOT_SHORT:
            return
        start = end
        best: int | None = None
        while start > 0 and end - start < _LONGEST and self._inside(start - 1, end):
            start -= 1
            if not view.capital(start):
                continue
            if short_end == short_start + 1 and _initials(words[start:end]) == short.lower():
                best = start
                break
            if words[start] in self._body_words and _begins_like(words[start], short):
                best = start
            if view.doc.lang == "en" and self._abbreviates(start, end, short):
                best = start
        if best is not None and end - best > 1:
            self._add(short, view.text(best, end))

    def _abbreviates(self, start: int, end: int, short: str) -> bool:
        """Tell whether letters from another language stand for the name of a body: `Swiss Quay Party (SQV)`."""
        words = self._view.doc.words[start:end]
        body = len(words) > 2 and not self._body_words.isdisjoint(words)
        return body and short.isupper() and len(short) > 2 and words[0][0] == short[0].lower()

    def _inside(self, index: int, end: int) -> bool:
        view = self._view
        word = view.doc.words[index]
        if view.doc.sentence_of[index] != view.doc.sentence_of[end]:
            return False
        return view.capital(index) or word in _SMALL or (word == "," and index + 1 < end)

    def _add(self, short: str, long: str) -> None:
        self._long.setdefault(short.lower(), long)
        self._short.setdefault(long.lower(), short)


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words if word not in _SMALL and word[0].isalnum())


def _begins_like(word: str, short: str) -> bool:
    """Tell whether a syllabic short form begins as a word does: `Basarnas` as `Badan`, `Bawaslu` as
    `Badan`.
    """
    return not short.isupper() and word[:2] == short.lower()[:2]
