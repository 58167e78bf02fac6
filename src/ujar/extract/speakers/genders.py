"""The gender of people: by a common given name, else as the article's own pronouns tell it (`Kadri Vaher … she`).

Who has no common given name, is not called Mr or Ms and takes no pronoun has no gender here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.registry import name_words
from ujar.extract.speakers.view import View

__all__ = ["Genders"]

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "sir"})
_REACH = 25
"""Tokens behind a name in which its first pronoun is looked for."""


class Genders:
    """Votes of the first pronoun behind each name of two words or more, by the words of the name."""

    def __init__(self, view: View, words: Mapping[str, Gender], given: Mapping[str, Gender]) -> None:
        """Count the votes; `words` are the pronouns and titles that tell a gender, `given` the given names that
        do, in lower case.
        """
        self._given = given
        self._votes: dict[tuple[str, str], Counter[Gender]] = {}
        self._titled: dict[str, Counter[Gender]] = {}
        self._alone: dict[str, Counter[Gender]] = {}
        if not words:
            return
        doc = view.doc
        for index in range(len(doc) - 2):
            gender = words.get(doc.words[index]) if doc.words[index] in _TITLES and view.capital(index) else None
            following = index + 2 if doc.words[index + 1] == "." else index + 1
            if gender is not None and view.capital(following):
                name = doc.words[view.run_end[following] - 1]
                self._titled.setdefault(name, Counter())[gender] += 1
        index = 0
        while index < len(doc):
            stop = max(index + 1, view.run_end[index])
            if view.capital(index) and stop - index > 1:
                gender = self._first(view, stop, words)
                if gender is not None:
                    pair = (doc.words[stop - 2], doc.words[stop - 1])
                    self._votes.setdefault(pair, Counter())[gender] += 1
            elif view.capital(index) and view.alone[doc.words[index]] > 1 and doc.words[index] not in words:
                gender = self._first(view, stop, words, lone=True)
                if gender is not None:
                    self._alone.setdefault(doc.words[index], Counter())[gender] += 1
            index = stop

    def of(self, name: str) -> Gender | None:
        """Return the gender of a full name, None where the pronouns disagree or there is none."""
        parts = name_words(name)
        known = next((self._given[part] for part in parts[:2] if part in self._given), None)
        if known is not None:
            return known
        return _clear(self._votes.get((parts[-2], parts[-1])), 2.0) if len(parts) > 1 else None

    def titled(self, name: str) -> Gender | None:
        """Return the gender of the title that a surname mostly has: `Mr` before `Peskov`."""
        return _clear(self._titled.get(name.lower()), 1.0)

    def alone(self, name: str) -> Gender | None:
        """Return the gender of the pronouns behind a surname that stands alone: `Quist said she …`."""
        return _clear(self._alone.get(name.lower()), 2.0)

    @staticmethod
    def _first(view: View, start: int, words: Mapping[str, Gender], *, lone: bool = False) -> Gender | None:
        """The first pronoun behind a name, unless somebody else is named before it or it opens a
        quotation; behind a `lone` word no capital may stand before it.
        """
        doc = view.doc
        for index in range(start, min(len(doc), start + _REACH)):
            gender = words.get(doc.words[index])
            if gender is not None:
                return gender
            other = lone or view.run_end[index] - view.run_start[index] > 1
            if (view.capital(index) and other) or doc.quotation_of[index] >= 0:
                return None
        return None


def _clear(votes: Counter[Gender] | None, margin: float) -> Gender | None:
    """The gender with more than `margin` times the votes of the other."""
    if not votes:
        return None
    ((best, count), *rest) = votes.most_common()
    return best if not rest or count > margin * rest[0][1] else None
