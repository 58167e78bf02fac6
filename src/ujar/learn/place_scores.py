"""Scores of the place reader on annotated stretches of articles.

The gold (`annotations/places.dev.jsonl`) holds one article a line: its id and corpus, the SHA-256 of its text, the
stretches that were annotated, which half it belongs to, and the places in them as offsets, kind, canonical name and,
where they are clear, country and first-level division. It holds no words of the article but these names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from ujar.errors import CorpusError
from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.extract.places.keys import key_of
from ujar.learn.corpora import CorpusDocument, read_corpus
from ujar.learn.gold import read_lines, text_hash
from ujar.reading import from_text
from ujar.records import Lang, PlaceMention, Span
from ujar.run import analyse

__all__ = [
    "GoldPlace",
    "GoldPlaces",
    "Part",
    "PlaceCounts",
    "PlaceError",
    "evaluate_places",
    "load_place_gold",
    "same_place",
    "score_places",
]

Part = Literal["tuned", "unseen"]
"""Whether the errors in an article were looked at while the reader was written."""

_DESIGNATORS = ("kabupaten ", "kota ", "provinsi ", "gunung ", "pulau ", "the ")


class GoldPlace(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One annotated place; a country or division that is None was not clear and is not compared."""

    start: int
    end: int
    kind: Literal["place", "metonym", "demonym"]
    name: str
    country: str | None = None
    admin1: str | None = None


class GoldPlaces(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The annotated stretches of one article."""

    article: str
    corpus: str
    lang: Lang
    sha256: str
    part: Part
    stretches: tuple[Span, ...]
    places: tuple[GoldPlace, ...] = ()


class PlaceError(msgspec.Struct, frozen=True, kw_only=True):
    """One disagreement: what was annotated, what was found; None on the side where there is nothing."""

    article: str
    gold: GoldPlace | None = None
    found: PlaceMention | None = None


class PlaceCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts, from which the rates are derived.

    `spans` agree in both ends; `right` in ends, kind, name, country and division; `wrong` have the right ends and
    another country or division than the annotated one: what is left open is not wrong.
    """

    gold: int = 0
    found: int = 0
    spans: int = 0
    right: int = 0
    wrong: int = 0
    errors: tuple[PlaceError, ...] = ()

    @property
    def precision(self) -> float:
        """The share of the mentions found that are annotated with the same ends."""
        return _share(self.spans, self.found)

    @property
    def recall(self) -> float:
        """The share of the annotated mentions that were found with the same ends."""
        return _share(self.spans, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.spans, self.gold + self.found)

    @property
    def resolved(self) -> float:
        """The share of the mentions found with the right ends that are rightly resolved."""
        return _share(self.right, self.spans)

    @property
    def misplaced(self) -> float:
        """The share of the mentions found with the right ends that are put into the wrong country or division."""
        return _share(self.wrong, self.spans)

    def plus(self, other: PlaceCounts) -> PlaceCounts:
        """Return the counts of both."""
        return PlaceCounts(
            gold=self.gold + other.gold,
            found=self.found + other.found,
            spans=self.spans + other.spans,
            right=self.right + other.right,
            wrong=self.wrong + other.wrong,
            errors=self.errors + other.errors,
        )


def load_place_gold(path: Path) -> tuple[GoldPlaces, ...]:
    """Return the annotation of a JSON-lines file.

    Raises:
        CorpusError: the file is missing, or a line is not valid.
    """
    return read_lines(path, GoldPlaces, of="places")


def score_places(gold: GoldPlaces, text: str | None, read: Callable[[str], Iterable[PlaceMention]]) -> PlaceCounts:
    """Return how well `read` finds the places of one article; what lies outside the stretches is not compared.

    Raises:
        CorpusError: there is no text, or it is not the one that was annotated.
    """
    if text is None:
        raise CorpusError(f"{gold.article}: no such article in {gold.corpus}; give the folder of the corpus")
    if text_hash(text) != gold.sha256:
        raise CorpusError(f"{gold.article}: the text is not the one that was annotated; take the corpus as published")
    found = {
        (mention.start, mention.end): mention
        for mention in read(text)
        if any(mention.start < end and start < mention.end for start, end in gold.stretches)
    }
    size = len(found)
    spans = right = wrong = 0
    errors: list[PlaceError] = []
    for place in gold.places:
        mention = found.pop((place.start, place.end), None)
        if mention is None:
            errors.append(PlaceError(article=gold.article, gold=place))
            continue
        spans += 1
        if same_place(place, mention):
            right += 1
            continue
        wrong += _misplaced(place, mention)
        errors.append(PlaceError(article=gold.article, gold=place, found=mention))
    errors += [PlaceError(article=gold.article, found=mention) for mention in found.values()]
    return PlaceCounts(gold=len(gold.places), found=size, spans=spans, right=right, wrong=wrong, errors=tuple(errors))


def evaluate_places(
    corpora: Path, file: Path, split: str = "dev", *, profile: Profile = DEFAULT_PROFILE
) -> Iterator[tuple[Lang, Part, int, PlaceCounts]]:
    """Yield language, half, number of articles and counts of the annotation in `file`, articles read as in use.

    Raises:
        CorpusError: the annotation or a corpus is missing, or a text is not the one that was annotated.
    """
    gold = load_place_gold(file)
    texts = {
        document.id: document.text
        for corpus in sorted({article.corpus for article in gold})
        for document in map(CorpusDocument.composed, read_corpus(corpora, corpus, split))
    }
    langs: tuple[Lang, ...] = ("id", "en")
    parts: tuple[Part, ...] = ("tuned", "unseen")
    for lang in langs:
        for part in parts:
            total = PlaceCounts()
            chosen = [article for article in gold if (article.lang, article.part) == (lang, part)]
            for article in chosen:
                read = _reader(article, profile)
                total = total.plus(score_places(article, texts.get(article.article), read))
            if chosen:
                yield lang, part, len(chosen), total


def _reader(article: GoldPlaces, profile: Profile) -> Callable[[str], tuple[PlaceMention, ...]]:
    return lambda text: analyse(from_text(text, lang=article.lang, id=article.article), profile=profile).places


def same_place(place: GoldPlace, mention: PlaceMention) -> bool:
    """Tell whether a mention is resolved as annotated: kind, name without designator, country, division."""
    return (
        mention.kind == place.kind
        and _bare(mention.name or "") == _bare(place.name)
        and (place.country is None or mention.country == place.country)
        and (place.admin1 is None or mention.admin1 == place.admin1)
    )


def _misplaced(place: GoldPlace, mention: PlaceMention) -> bool:
    country = place.country is not None and mention.country not in (None, place.country)
    return country or (place.admin1 is not None and mention.admin1 not in (None, place.admin1))


def _bare(name: str) -> str:
    key = key_of(name)
    for designator in _DESIGNATORS:
        key = key.removeprefix(designator)
    return key.removesuffix(" city").removesuffix(" county")


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
