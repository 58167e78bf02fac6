"""Places of an article: where things are, and the capitals, palaces and demonyms that stand for states.

How it is decided is told in `docs/places.md`. Everything works offline on the gazetteer beside this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ujar.extract.document import Document
from ujar.extract.places.acceptance import accept
from ujar.extract.places.candidates import Finder
from ujar.extract.places.evidence import Evidence
from ujar.extract.places.gazetteer import load_gazetteer
from ujar.extract.places.guards import Guards
from ujar.extract.places.mentions import build_mentions
from ujar.extract.places.pieces import Pieces
from ujar.extract.places.words import Words
from ujar.extract.places.words_en import ENGLISH
from ujar.extract.places.words_id import INDONESIAN
from ujar.records import Actor, Lang, PlaceMention, Statement

__all__ = ["MADE_BY", "find_places"]

MADE_BY: Final = "places.v2"
_WORDS: Final[dict[Lang, Words]] = {"id": INDONESIAN, "en": ENGLISH}


def find_places(
    doc: Document, *, actors: Iterable[Actor] = (), statements: Iterable[Statement] = ()
) -> tuple[PlaceMention, ...]:
    """Return the place mentions of an article in the order of the text; none overlaps another.

    Names of `actors` that are people are no places without more evidence; a capital that is the source of one of
    the `statements` is a metonym.
    """
    words = _WORDS[doc.lang]
    pieces = Pieces(doc, words.small)
    finder = Finder(pieces, words, load_gazetteer(), doc.lang)
    accepted = accept(finder, Evidence(finder, Guards(pieces, words, actors)))
    sources = frozenset(span for statement in statements for span in statement.source)
    return build_mentions(accepted, finder, sources)
