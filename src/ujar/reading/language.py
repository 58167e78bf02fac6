"""Which language a text is in: Indonesian, English, or one that ujar does not read.

Frequent words decide the clear cases at once. The rest goes to py3langid (a naive Bayes model over byte
n-grams; Lui and Baldwin, ACL 2012), whose probabilities for Indonesian and Malay are then weighed against
words that only one of the two uses. The thresholds were set on Kompas articles, US political news and
pieces of 200 characters of both; see `tests/test_reading_language.py` for the languages that they have to
be told from.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from ujar.errors import UjarError, UnsupportedLanguage
from ujar.reading import vocabulary
from ujar.records import Lang

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

__all__ = ["Identified", "LangOption", "forced_language", "identify", "share_of_other"]

LangOption = Literal["auto", "id", "en"]

_SAMPLE = 1_000
_SHORT = 300
"""Characters up to which a text is called short."""
_PASSAGE = 40
_SHORTEST_PASSAGE = 15
_WORD = re.compile(r"[^\W\d_]+")
_FORMS = {
    "id": "id", "in": "id", "ind": "id", "indonesian": "id", "indonesia": "id", "bahasa": "id",
    "bahasa indonesia": "id", "en": "en", "eng": "en", "english": "en", "inggris": "en",
}  # fmt: skip

_NAMES = {
    "ar": "Arabic", "ace": "Acehnese", "de": "German", "es": "Spanish", "fr": "French", "ja": "Japanese",
    "jv": "Javanese", "ms": "Malay", "nl": "Dutch", "pt": "Portuguese", "ru": "Russian", "su": "Sundanese",
    "tl": "Tagalog", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


class Identified(NamedTuple):
    """The language of a text, and whether it was told by a clear margin."""

    lang: Lang
    certain: bool


def forced_language(value: str) -> Lang | None:
    """Return the language that an option or a table's column names; None for `auto` and all else."""
    name = value.strip().lower().replace("_", "-")
    return cast("Lang | None", _FORMS.get(name) or _FORMS.get(name.partition("-")[0]))


def identify(text: str, *, lang: str = "auto", path: str | None = None) -> Identified:
    """Return the language of `text`, or the one that `lang` forces.

    A long text is judged by samples from its beginning, middle and end, so the time does not grow with it.

    Raises:
        UnsupportedLanguage: another language, or too few words to tell.
        UjarError: `lang` is neither `auto`, `id` nor `en`.
    """
    if lang != "auto":
        forced = forced_language(lang)
        if forced is None:
            raise UjarError(f"lang is {lang!r}, but must be auto, id (Indonesian) or en (English).")
        return Identified(forced, certain=True)
    sample = _sample(text)
    words = _WORD.findall(sample.lower())
    return _by_words(words) or _by_model(sample, words, path)


def share_of_other(text: str, lang: Lang) -> float:
    """Return the share of the words of a text that stand in passages of the other of the two languages.

    Passages are its lines, cut where they are long; short ones, and those in neither language for sure, do not count.
    """
    words = other = 0
    for line in text.split("\n"):
        found = _WORD.findall(line.lower())
        words += len(found)
        for start in range(0, len(found), _PASSAGE):
            passage = found[start : start + _PASSAGE]
            if len(passage) >= _SHORTEST_PASSAGE and _clear(passage) not in (None, lang):
                other += len(passage)
    return other / max(words, 1)


def _clear(words: list[str]) -> Lang | None:
    """Return the language that frequent words tell, Indonesian also for Malay; None where they are not clear."""
    english, shared = _share(words, vocabulary.ENGLISH), _share(words, vocabulary.SHARED)
    if english >= 0.18 and shared <= 0.04:
        return "en"
    return "id" if shared >= 0.10 and english <= 0.04 else None


def _sample(text: str) -> str:
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return " ".join((text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:]))


def _by_words(words: list[str]) -> Identified | None:
    if len(words) < 20:
        return None
    clear = _clear(words)
    if clear == "en":
        return Identified("en", certain=True)
    if clear == "id":
        indonesian, malay = _count(words, vocabulary.INDONESIAN), _count(words, vocabulary.MALAY)
        if indonesian >= 2 and indonesian >= 4 * malay:
            return Identified("id", certain=True)
    return None


def _by_model(sample: str, words: list[str], path: str | None) -> Identified:
    letters = sum(map(len, words))
    if letters < 2:
        raise UnsupportedLanguage(
            "There are no words by which to tell the language. Say --lang id or --lang en to read it all the same.",
            path=path,
        )
    scores = {str(name): float(score) for name, score in _identifier().rank(sample) if name != "zxx"}
    best = max(scores, key=scores.__getitem__)
    # Nigerian Pidgin stands beside English as Malay beside Indonesian, but has no readers here.
    english = scores.get("en", 0.0) + scores.get("pcm", 0.0)
    malayic = scores.get("id", 0.0) + scores.get("ms", 0.0)
    top = max(english, malayic)
    rival = max(score for name, score in scores.items() if name not in ("en", "pcm", "id", "ms"))
    if top < rival and not (letters < 60 and top > 0.4 * rival):
        raise _unsupported("su" if best in ("jv", "ace", "tl", "bcl") and _is_sundanese(words) else best, path)
    if top < 0.12 and len(sample) > _SHORT:
        raise UnsupportedLanguage(
            "The text has too few words by which its language could be told. "
            "Say --lang id or --lang en to read it all the same.",
            path=path,
        )
    if top < 0.12:
        raise UnsupportedLanguage(
            "The text is too short to tell its language. Say --lang id or --lang en to read it all the same.",
            path=path,
        )
    if english >= malayic:
        return Identified("en", certain=english >= 0.5 and english > 2 * rival)
    odds = math.log(max(scores.get("id", 0.0), 1e-3) / max(scores.get("ms", 0.0), 1e-3))
    odds += 2.0 * (_count(words, vocabulary.INDONESIAN) - _count(words, vocabulary.MALAY))
    if odds < -1.6:
        raise _unsupported("ms", path)
    return Identified("id", certain=malayic >= 0.5 and malayic > 2 * rival and odds > 0.0)


def _unsupported(lang: str, path: str | None) -> UnsupportedLanguage:
    name = _NAMES.get(lang, f"the language {lang!r}")
    return UnsupportedLanguage(
        f"The text seems to be in {name}; ujar reads Indonesian and English. "
        "If that is wrong, say --lang id or --lang en to force one.",
        path=path,
        lang=lang,
    )


def _is_sundanese(words: list[str]) -> bool:
    return _share(words, vocabulary.SUNDANESE) >= 0.12


def _count(words: list[str], vocabulary: frozenset[str]) -> int:
    return sum(word in vocabulary for word in words)


def _share(words: list[str], vocabulary: frozenset[str]) -> float:
    return _count(words, vocabulary) / max(len(words), 1)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
