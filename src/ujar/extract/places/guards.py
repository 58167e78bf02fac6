"""Whether a place name stands on its own: `Jakarta`, and not `Polda Jakarta`, `Joko Jakarta`, `Jakarta Post`."""

from __future__ import annotations

from collections.abc import Iterable

from ujar.extract.languages.en.given_names import GIVEN_NAMES
from ujar.extract.places.candidates import Candidate
from ujar.extract.places.gazetteer import ACRONYM
from ujar.extract.places.pieces import Pieces
from ujar.extract.places.words import Words
from ujar.records import Actor

__all__ = ["Guards"]

_PARTICLES = frozenset("dos de da du van von der den bin binti ibn al el abu".split())
"""Small words in names of people."""
_PROPER = ("PROPN", "NNP", "SYM", "X")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord"})


class Guards:
    """Tells names of places from names of people and organisations that hold one."""

    def __init__(self, pieces: Pieces, words: Words, actors: Iterable[Actor] = ()) -> None:
        """Collect the names of the article's people; `actors` are those that are known already."""
        self.pieces = pieces
        self.words = words
        self.people = self._people() | {
            word
            for actor in actors
            if actor.kind == "person"
            for form in (actor.name, *actor.aliases)
            for word in form.lower().split()
        }

    def _people(self) -> set[str]:
        """Return the last words of names that begin with a given name or title."""
        found: set[str] = set()
        index = 0
        while index < len(self.pieces):
            if not self.pieces.named(index):
                index += 1
                continue
            end = self.pieces.run_end(index + 1)
            low = self.pieces.low(index)
            if end - index > 1 and (low in GIVEN_NAMES or low in _TITLES):
                found.update(self.pieces.low(k) for k in range(index + 1, end))
            elif low in _TITLES and self.pieces.low(index + 1) == "." and self.pieces.named(index + 2):
                found.add(self.pieces.low(index + 2))
            index = end
        return found

    def stands(self, found: Candidate) -> bool:
        """Tell whether the words around a candidate leave it a name of its own."""
        left = [self.pieces.low(k) for k in range(self._left_end(found.start), found.start)]
        right = [self.pieces.low(k) for k in range(found.end, self.pieces.run_end(found.end))]
        if right and right[0][0].isdigit():
            right = []
        if self._shouted(found) or self.pieces.low(found.start - 1) in _PARTICLES:
            return False
        if self._of_body(found) or self._behind_acronym(found):
            return False
        return self._left(found, left) and self._right(found, left, right)

    def _left_end(self, index: int) -> int:
        """Return where the run before a candidate begins; a number at its head is no part of a name."""
        start = self.pieces.run_start(index)
        while start < index and self.pieces.low(start)[0].isdigit():
            start += 1
        return start + 1 if start < index and self._common(start) else start

    def _common(self, index: int) -> bool:
        """Tell whether a word has its capital only from the head of the sentence: `Delegasi` in `Delegasi AS`."""
        low = self.pieces.low(index)
        if not self.pieces.opens(index) or low in self.words.bodies or low in GIVEN_NAMES or low in self.words.offices:
            return False
        tag = self.pieces.doc.tags[self.pieces.items[index].token]
        return not self.pieces.items[index].word.isupper() and not tag.startswith(_PROPER)

    def _shouted(self, found: Candidate) -> bool:
        """Tell whether a short name goes on in capitals: `USA TODAY`."""
        following = found.end
        if found.end - found.start > 1 or not self.pieces.joined(following - 1, following):
            return False
        one, two = self.pieces.items[found.start].word, self.pieces.items[following].word
        return one.isupper() and two.isupper() and len(two) > 1 and two.isalpha() and len(one) <= ACRONYM

    def _left(self, found: Candidate, left: list[str]) -> bool:
        if not left:
            return True
        words = self.words
        first = found.start - len(left)
        for offset, low in enumerate(left):
            word = self.pieces.items[first + offset].word
            shouted = word.isupper() and len(word) > 1 and not self._in_capitals(found)
            if low in words.bodies or (shouted and low not in words.offices):
                return False
        if found.sort == "demonym":
            return left[-1] in words.demonyms or left[-1] in words.crowds
        if found.sort == "palace":
            return False
        near = left[-1]
        return near in words.offices or near in words.crowds or near in words.inside

    def _in_capitals(self, found: Candidate) -> bool:
        """Tell whether the candidate itself is written in capitals, as in a dateline."""
        return self.pieces.items[found.start].word.isupper()

    def _right(self, found: Candidate, left: list[str], right: list[str]) -> bool:
        if not right:
            return True
        words = self.words
        near = right[0]
        if near in words.bodies:
            return False
        if near in words.offices or near in words.designators:
            return True
        if found.sort == "demonym" and near in words.demonyms:
            return True
        return self.pieces.doc.lang == "id" and any(low in words.offices for low in left)

    def _of_body(self, found: Candidate) -> bool:
        """Tell whether the name ends that of an organisation: `Bank of England`."""
        before = found.start - 1
        if self.pieces.low(before) == "the":
            before -= 1
        if self.pieces.low(before) not in ("of", "for", "at") or not self.pieces.named(before - 1):
            return False
        start = self.pieces.run_start(before - 1)
        return any(self.pieces.low(k) in self.words.bodies for k in range(start, before))

    def _behind_acronym(self, found: Candidate) -> bool:
        """Tell whether the name goes on that of an organisation after its short form: `Bawaslu (BWS) Papua`."""
        index = found.start - 1
        if self.pieces.low(index) != ")" or self.pieces.low(index - 2) != "(" or not self.pieces.named(index - 3):
            return False
        return self.pieces.items[index - 1].capital and not self.pieces.opens(index - 3)
