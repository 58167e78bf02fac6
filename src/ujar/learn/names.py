"""Training of `id.names.v1`, which cuts an Indonesian introduction into office, body and name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pycrfsuite

from ujar.errors import CorpusError
from ujar.extract.crf import LabelledRange, labels_of_ranges, ranges_of_labels
from ujar.extract.document import Document
from ujar.extract.languages.id.lexicon import ABBREVIATIONS, NOUNS, RANKS
from ujar.extract.languages.id.name_model import name_features
from ujar.extract.speakers.view import View
from ujar.learn.corpora import CorpusDocument, CorpusSpan, read_corpus
from ujar.records import Article

__all__ = ["train_names"]

_CORPUS = "pfsa-id"
_LABELS = frozenset({"PERSON", "ROLE", "AFFILIATION"})
_PARAMETERS = {"c1": 0.1, "c2": 0.1, "max_iterations": 150, "feature.minfreq": 1}
_NAMELESS = 8
"""Of how many introductions one is also trained on without its name; more would cost found names."""
_GAP = 2
"""Words that may stand between two parts of one introduction."""


def train_names(corpus_dir: Path, out: Path) -> dict[str, float]:
    """Train the model on the introductions of PFSA-ID and write it to `out`; the result does not vary.

    `corpus_dir` is the folder of the corpora. Returns, measured on the dev split, the share of phrases
    cut as annotated (`phrases`), of names (`persons`, ranks before them left aside) and of bodies
    (`affiliations`) that are exactly right, and the number of phrases trained on (`trained`).

    Raises:
        CorpusError: the corpus is missing, or there is no introduction in it.
    """
    trainer = pycrfsuite.Trainer(verbose=False)
    trained = 0
    nameless = 0
    for view, start, labels in _phrases(read_corpus(corpus_dir, _CORPUS, "train")):
        trainer.append(name_features(view, start, start + len(labels)), labels)
        trained += 1
        office = _office_alone(labels)
        nameless += office > 0
        if office and nameless % _NAMELESS == 0:
            trainer.append(name_features(view, start, start + office), labels[:office])
    if not trained:
        raise CorpusError(f"the train split of {_CORPUS} in {corpus_dir} has no PERSON, ROLE or AFFILIATION span")
    trainer.set_params(_PARAMETERS)
    trainer.train(str(out))
    return {"trained": float(trained), **_measure(out, read_corpus(corpus_dir, _CORPUS, "dev"))}


def _office_alone(labels: list[str]) -> int:
    """The number of tokens of office and body before a name that ends the phrase, 0 where there is no
    such part.

    Some of these are given to the trainer without the name: offices are also named without their holders.
    """
    if labels[-1][2:] != "PERSON" or not any(label[2:] == "AFFILIATION" for label in labels):
        return 0
    last = max(k for k, label in enumerate(labels) if label[2:] == "AFFILIATION")
    return last + 1 if all(label[2:] in ("PERSON", "") for label in labels[last + 1 :]) else 0


def _measure(model: Path, documents: Iterable[CorpusDocument]) -> dict[str, float]:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    right = {"phrases": 0, "persons": 0, "affiliations": 0}
    total = dict.fromkeys(right, 0)
    for view, start, labels in _phrases(documents):
        found = tagger.tag(name_features(view, start, start + len(labels)))
        gold_parts, found_parts = _parts(view, start, labels), _parts(view, start, found)
        total["phrases"] += 1
        right["phrases"] += found == labels
        for key, label in (("persons", "PERSON"), ("affiliations", "AFFILIATION")):
            if label in gold_parts:
                total[key] += 1
                right[key] += gold_parts[label] == found_parts.get(label)
    return {key: right[key] / total[key] if total[key] else 0.0 for key in right}


def _parts(view: View, start: int, labels: list[str]) -> dict[str, tuple[int, int]]:
    """The first range of each label; ranks at the head of a name are left aside."""
    parts: dict[str, tuple[int, int]] = {}
    for part in ranges_of_labels(labels):
        begin, stop = start + part.start, start + part.end
        while part.label == "PERSON" and begin < stop - 1 and view.doc.words[begin] in _BEFORE_NAMES:
            begin += 1
        parts.setdefault(part.label, (begin, stop))
    return parts


_BEFORE_NAMES = RANKS | {"(", ")", ".", "tni"}


def _phrases(documents: Iterable[CorpusDocument]) -> Iterator[tuple[View, int, list[str]]]:
    """Yield each introduction: the view of its document, its first token and its labels."""
    for document in documents:
        article = Article(id=document.id, lang="id", text=document.text)
        view = View(Document(article, abbreviations=ABBREVIATIONS, nouns=NOUNS))
        for group in _groups(document):
            ranges = [LabelledRange(*view.doc.tokens_of((s.start, s.end)), s.label) for s in group]
            start, end = ranges[0].start, ranges[-1].end
            inner = [LabelledRange(r.start - start, r.end - start, r.label) for r in ranges]
            yield view, start, labels_of_ranges(inner, end - start)


def _groups(document: CorpusDocument) -> Iterator[list[CorpusSpan]]:
    """Yield the spans of one introduction: of different labels, and close together in one sentence."""
    group: list[CorpusSpan] = []
    for span in sorted((s for s in document.spans if s.label in _LABELS), key=lambda s: (s.start, s.end)):
        if group:
            between = document.text[group[-1].end : span.start]
            close = len(between.split()) <= _GAP and "." not in between
            if not close or span.label in {s.label for s in group}:
                yield group
                group = []
        group.append(span)
    if group:
        yield group
