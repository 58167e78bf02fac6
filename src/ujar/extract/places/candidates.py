"""What may name a place: the longest names of the gazetteer, names behind a designator, demonyms, palaces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from ujar.extract.places.gazetteer import ACRONYM, Gazetteer, Place
from ujar.extract.places.keys import key_of
from ujar.extract.places.pieces import Pieces
from ujar.extract.places.words import Words
from ujar.records import Lang

__all__ = ["Candidate", "Finder"]

_LONGEST_UNKNOWN = 3
"""Words of the longest name behind a designator that is not in the gazetteer."""
_FOREIGN: dict[Lang, frozenset[str]] = {
    "en": frozenset({"AS", "RI", "NAD", "KL", "RRC", "RRT", "LCS", "DIY", "DKI", "DKJ", "NKRI"}),
    "id": frozenset(),
}
"""Short names that are words or other short names in a language."""
_COUNTIES = frozenset({"county", "counties"})
_AHEAD = 6
"""Pieces between the first of several counties and the word for them."""
_TITLES = frozenset({"wali", "ibu", "menteri"})
_DC = "Washington, D.C."


class Candidate(NamedTuple):
    """Pieces `start` to `end` that may name a place."""

    start: int
    end: int
    sort: Literal["name", "designated", "short", "unknown", "demonym", "palace"]
    key: str
    """The key of the name, without designator."""
    places: tuple[Place, ...] = ()
    granularity: str | None = None
    """What a designator says."""
    code: str | None = None
    """The country of a palace; of a demonym its country or the key of its region."""


class Finder:
    """Finds candidates in the pieces of one article, by dictionary alone."""

    def __init__(self, pieces: Pieces, words: Words, gazetteer: Gazetteer, lang: Lang) -> None:
        """Keep the article and the tables."""
        self.pieces = pieces
        self.words = words
        self.gazetteer = gazetteer
        self.foreign = _FOREIGN[lang]
        self.heads = {key.partition(" ")[0] for key in (*words.palaces, *words.demonyms)}
        """First words of palaces and demonyms: no other word has to be looked at further."""
        self.counties = not _COUNTIES.isdisjoint(pieces.lows)

    def all(self) -> Iterator[Candidate]:
        """Yield the candidates, left to right; none overlaps another."""
        index = 0
        while index < len(self.pieces):
            found = self.at(index) if self.pieces.items[index].capital else None
            if found is None:
                index += 1
            else:
                yield found
                index = found.end

    def at(self, index: int) -> Candidate | None:
        """Return the candidate that begins at a piece with a capital."""
        short = self._short(index)
        if short:
            return short
        if self.pieces.low(index) in self.words.designators and self._titled(index):
            return None
        special = self._listed(index, self.words.palaces, "palace") or self._listed(
            index, self.words.demonyms, "demonym"
        )
        named = self._county(index) or self.name(index)
        if special and (named is None or special.end >= named.end):
            return special
        behind = self._designated(index)
        if behind and (named is None or behind.end > named.end):
            return behind
        if named and self.pieces.low(named.end) in self.words.followers and self._follows(named.end):
            followed = self._followed(named)
            if followed:
                return followed
        return named or self._unknown(index)

    def _unknown(self, index: int) -> Candidate | None:
        """Return a name that is not in the gazetteer where the text says what it lies in: `in Hempel, Ohio`."""
        before = self.pieces.low(index - 1)
        noun = before in self.words.nouns and not self.pieces.items[index - 1].capital
        if not self.pieces.named(index) or not (noun or before in self.words.inside):
            return None
        end = self.pieces.run_end(index + 1)
        lows = [self.pieces.low(k) for k in range(index, end)]
        other = self.words.bodies | self.words.offices | self.words.designators.keys()
        if end - index > _LONGEST_UNKNOWN or other.intersection(lows) or not all(word.isalpha() for word in lows):
            return None
        if len(self.pieces.items[index].word) < 3 or self.pieces.items[index].word.isupper():
            return None
        if not noun and (self.pieces.low(end) != "," or not self.pieces.named(end + 1)):
            return None
        return Candidate(index, end, "unknown", " ".join(map(key_of, lows)))

    def _short(self, index: int) -> Candidate | None:
        """Return a short name that stands only behind a comma: `N.Y.`, `Nev.`."""
        pieces = self.pieces
        piece = pieces.items[index]
        key = self.words.abbreviations.get(piece.low.replace(".", ""))
        if key is None or len(piece.word) < 2 or pieces.low(index - 1) != "," or not pieces.named(index - 2):
            return None
        dotted = index + 1 < len(pieces) and pieces.items[index + 1].word == "."
        if not (piece.word.isupper() or dotted):
            return None
        places = tuple(p for p in self.gazetteer.find(key) if p.granularity in ("admin1", "country") or p.admin1 == _DC)
        return Candidate(index, index + 2 if dotted else index + 1, "short", key, places)

    def name(self, index: int) -> Candidate | None:
        """Return the longest name of the gazetteer that begins at a piece."""
        piece = self.pieces.items[index]
        bare = piece.word.replace(".", "")
        best: Candidate | None = None
        if len(bare) <= ACRONYM and bare.isupper() and bare not in self.foreign:
            places = self.gazetteer.find_acronym(bare)
            if places:
                best = Candidate(index, index + 1, "name", bare, places)
        if piece.low in self.words.small and not piece.word.isupper() and piece.low != "the":
            return None
        first = key_of(piece.word)
        longest = self.gazetteer.longest.get(first.partition(" ")[0], 0)
        key, end, size = first, index + 1, 1
        while longest:
            if key in self.gazetteer and self.pieces.items[end - 1].capital and (size > 1 or self._alone(index)):
                best = Candidate(index, end, "name", key, self.gazetteer.find(key))
            while end < len(self.pieces) and self.pieces.items[end].word == "." and self._touches(end):
                end += 1
            if size >= longest or end >= len(self.pieces) or not self._goes_on(end):
                break
            key = f"{key} {key_of(self.pieces.items[end].word)}"
            end, size = end + 1, size + 1
        return best

    def _alone(self, index: int) -> bool:
        """Tell whether one word can be a name: no small word, and none that only says what a thing is."""
        low = self.pieces.low(index)
        words = self.words
        return self.pieces.named(index) and not (
            low in words.designators
            or low in words.offices
            or low in words.bodies
            or low in words.followers
            or low in words.crowds
        )

    def _touches(self, index: int) -> bool:
        """Tell whether a full stop is that of an abbreviation, such as `St.`."""
        before = self.pieces.items[index - 1]
        return before.end == self.pieces.items[index].start and len(before.word) <= 3 and before.capital

    def _goes_on(self, end: int) -> bool:
        if self.pieces.sentence[end] != self.pieces.sentence[end - 1]:
            return False
        piece = self.pieces.items[end]
        between = self.pieces.doc.text[self.pieces.items[end - 1].end : piece.start]
        return piece.word[0].isalnum() and (between == "-" or between.isspace())

    def _listed(self, index: int, names: Mapping[str, str], sort: Literal["palace", "demonym"]) -> Candidate | None:
        low = key_of(self.pieces.low(index))
        if low not in self.heads:
            return None
        for size in (3, 2, 1):
            end = index + size
            if end > len(self.pieces) or not all(self._goes_on(k) for k in range(index + 1, end)):
                continue
            key = low if size == 1 else " ".join(key_of(self.pieces.low(k)) for k in range(index, end))
            if key in names and all(self.pieces.items[k].capital for k in range(index, end)):
                return Candidate(index, end, sort, key, code=names[key])
        return None

    def _designated(self, index: int) -> Candidate | None:
        """Return a name behind a designator: `Kabupaten Jayapura`; one that is not known is cut at three words."""
        granularity = self.words.designators.get(self.pieces.low(index))
        following = index + 1
        if granularity is None or not self.pieces.joined(index, following) or not self.pieces.named(following):
            return None
        if self.pieces.low(following) in self.words.designators:
            return None
        known = self.name(following)
        end = known.end if known else min(self.pieces.run_end(following + 1), following + _LONGEST_UNKNOWN)
        if granularity in ("village", "admin3", "island"):
            stop = min(self.pieces.run_end(following + 1), following + _LONGEST_UNKNOWN)
            end = self._village_end(following, stop) if known is None or stop - following <= 2 else end
        key = " ".join(key_of(self.pieces.items[k].word) for k in range(following, end))
        if known and known.end == end:
            key = known.key
        return Candidate(index, end, "designated", key, self.gazetteer.find(key), granularity)

    def _titled(self, index: int) -> bool:
        """Tell whether a designator is part of an office or a common noun: `Wali Kota Bogor`, `Ibu Kota`."""
        return self.pieces.low(index - 1) in _TITLES and self.pieces.joined(index - 1, index)

    def _village_end(self, start: int, stop: int) -> int:
        """Return where the name of a village ends: before the next designator or office."""
        for index in range(start + 1, stop):
            low = self.pieces.low(index)
            if low in self.words.designators or low in self.words.offices or low in self.words.bodies:
                return index
        return stop

    def _county(self, index: int) -> Candidate | None:
        """Return a county: `St. Lucie County`, and both names of `Broward and St. Lucie counties`."""
        if not self.counties:
            return None
        key, end = "", index
        while end < min(len(self.pieces), index + _LONGEST_UNKNOWN + 1) and (
            self.pieces.items[end].capital or self.pieces.low(end) == "."
        ):
            key = f"{key} {key_of(self.pieces.low(end))}".strip()
            end += 1
            if self.pieces.low(end - 1) == ".":
                continue
            ahead = [self.pieces.low(k) for k in range(end, min(len(self.pieces), end + _AHEAD))]
            if f"{key} county" not in self.gazetteer or not ahead:
                continue
            full = ahead[0] == "county" and self.pieces.items[end].capital
            if full or ahead[0] in _COUNTIES or (ahead[0] in ("and", ",") and "counties" in ahead):
                return Candidate(index, end + full, "designated", key, self.gazetteer.find(f"{key} county"), "admin2")
        return None

    def _follows(self, index: int) -> bool:
        return self.pieces.joined(index - 1, index)

    def _followed(self, named: Candidate) -> Candidate | None:
        """Return a name with the word behind it that says what it is: `Gansu Province`."""
        granularity = self.words.followers[self.pieces.low(named.end)]
        if not self.pieces.items[named.end].capital:
            return None
        return Candidate(named.start, named.end + 1, "designated", named.key, named.places, granularity)
