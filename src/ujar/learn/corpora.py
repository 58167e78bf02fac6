"""Annotated corpora that models are trained and measured on; none is part of the package.

`docs/corpora.md` says where each comes from and under which licence. A corpus is one JSON document a line, plain
or gzip: `id`, `lang`, `text`, `spans` (`id`, `start`, `end`, `label`, `fragments` where a span is broken) and
`attributions` (`source`, `cue`, `content`, each a list of span ids).
"""

from __future__ import annotations

import gzip
import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import msgspec

from ujar.errors import CorpusError
from ujar.records import Span

__all__ = [
    "CORPORA_VARIABLE",
    "Attributed",
    "AttributedIds",
    "CorpusDocument",
    "CorpusSpan",
    "corpora_dir",
    "read_corpus",
]

CORPORA_VARIABLE = "UJAR_CORPORA"
"""Environment variable that names the folder of the corpora."""


class CorpusSpan(msgspec.Struct, frozen=True):
    """A labelled span; a broken one has `fragments`."""

    start: int
    end: int
    label: str
    id: str | None = None
    fragments: tuple[Span, ...] = ()

    @property
    def parts(self) -> tuple[Span, ...]:
        """The stretches of text that the span covers."""
        return self.fragments or ((self.start, self.end),)


class AttributedIds(msgspec.Struct, frozen=True):
    """One attribution by the ids of its spans."""

    source: tuple[str, ...] = ()
    cue: tuple[str, ...] = ()
    content: tuple[str, ...] = ()


class Attributed(msgspec.Struct, frozen=True):
    """One attribution in offsets of the text; source and cue may be empty."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


class CorpusDocument(msgspec.Struct, frozen=True):
    """One document of a corpus."""

    id: str
    lang: str
    text: str
    spans: tuple[CorpusSpan, ...] = ()
    attributions: tuple[AttributedIds, ...] = ()
    date: str | None = None

    def attributed(self) -> list[Attributed]:
        """Return the attributions with their spans looked up."""
        parts = {span.id: span.parts for span in self.spans}

        def look_up(ids: tuple[str, ...]) -> tuple[Span, ...]:
            return tuple(part for span_id in ids for part in parts[span_id])

        return [Attributed(look_up(r.source), look_up(r.cue), look_up(r.content)) for r in self.attributions]

    def composed(self) -> CorpusDocument:
        """Return the document in NFC, as articles are read, with the offsets that its spans have there."""
        if unicodedata.is_normalized("NFC", self.text):
            return self

        def moved(part: Span) -> Span:
            start, end = (len(unicodedata.normalize("NFC", self.text[:offset])) for offset in part)
            return start, end

        spans = tuple(
            msgspec.structs.replace(span, start=start, end=end, fragments=tuple(map(moved, span.fragments)))
            for span in self.spans
            for start, end in [moved((span.start, span.end))]
        )
        return msgspec.structs.replace(self, text=unicodedata.normalize("NFC", self.text), spans=spans)


def corpora_dir(given: str | Path | None = None) -> Path:
    """Return the folder of the corpora: the one given, else that of `UJAR_CORPORA`.

    Raises:
        CorpusError: neither is set, or it is no folder.
    """
    name = given or os.environ.get(CORPORA_VARIABLE)
    if not name:
        raise CorpusError(f"say where the corpora are: --corpora DIR, or set {CORPORA_VARIABLE}; see docs/corpora.md")
    folder = Path(name)
    if not folder.is_dir():
        raise CorpusError(f"there is no folder {str(folder)!r}; --corpora DIR names the folder of the corpora")
    return folder


def read_corpus(folder: Path, corpus: str, split: str) -> Iterator[CorpusDocument]:
    """Yield the documents of one split of a corpus, such as `pfsa-id`, `train`.

    Raises:
        CorpusError: the file is missing or a line of it is no document.
    """
    plain = folder / corpus / f"{split}.jsonl"
    packed = plain.with_name(plain.name + ".gz")
    if plain.is_file():
        data = plain.read_bytes()
    elif packed.is_file():
        data = gzip.decompress(packed.read_bytes())
    else:
        raise CorpusError(f"{plain} is missing; docs/corpora.md says where {corpus} comes from")
    decoder = msgspec.json.Decoder(CorpusDocument)
    for number, line in enumerate(data.splitlines(), 1):
        try:
            yield decoder.decode(line)
        except msgspec.ValidationError as error:
            raise CorpusError(f"{plain}, line {number}: {error}") from error
