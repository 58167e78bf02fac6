"""Training the models of acts, `acts.v2` and `acts.free.v1`.

It learns from statements whose cue leaves the act to the content (`mengatakan`, `said`): those of annotated
articles, and the example contents of `ujar.learn.act_examples`. CRFsuite with sequences of one item is multinomial
logistic regression with an L2 penalty; it is deterministic. Features come from the functions that extraction uses.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import pycrfsuite

from ujar.acts import ACTS, Act
from ujar.extract.act_content import content_features
from ujar.extract.act_model import ActModel
from ujar.extract.act_rules import act_of_cue, cue_of
from ujar.extract.attribution import Attribution
from ujar.extract.pack import pack_of
from ujar.learn.act_examples import ActExample, act_examples
from ujar.learn.articles import AnnotatedArticle, articles_of
from ujar.records import Article, Lang

__all__ = [
    "ActCase",
    "ActScores",
    "cases_of",
    "score_acts",
    "train_acts",
    "train_acts_of",
]

L2 = 4.0
"""Weight of the penalty, chosen by cross-validation on the training articles and on dev."""

_FEWEST = 5
"""Contents in which a word has to occur to count by itself."""

_DIGITS = 3


class ActCase(NamedTuple):
    """The features of one content and its act."""

    features: list[str]
    act: Act


class ActScores(NamedTuple):
    """Counts of acts, for accuracy and for precision and recall of each act."""

    right: int
    total: int
    gold: Counter[Act]
    found: Counter[Act]
    hits: Counter[Act]

    @property
    def accuracy(self) -> float:
        """Share of statements with the right act."""
        return self.right / self.total if self.total else 0.0


def cases_of(article: AnnotatedArticle) -> Iterator[ActCase]:
    """Yield the statements of an article whose act the content decides."""
    for one in (*article.annotation.attributions, *article.annotation.alone):
        if one.act is None or not one.content:
            continue
        attribution = Attribution(one.source, one.cue, one.content, "gold", 1.0)
        cue = cue_of(article.doc, attribution)
        if cue is None or act_of_cue(article.doc, attribution, cue) is None:
            yield ActCase(content_features(article.doc, attribution, cue), one.act)


def train_acts_of(
    corpora: Path, annotations: Path, out: Path, *, langs: Iterable[Lang], reviewed: Path | None = None
) -> int:
    """Train on our annotation of the train splits of some languages, and on a folder of reviewed articles.

    The model is named as the file. The bundled samples are left out, so that they stay a test. Returns the number of
    statements and examples that it learned from.
    """
    articles = (article for lang in langs for article in articles_of(lang, corpora, annotations, reviewed=reviewed))
    return train_acts(articles, out, name=out.stem)


def train_acts(articles: Iterable[AnnotatedArticle], out: Path, *, name: str) -> int:
    """Train on annotated articles and on the examples, write the model to `out`.

    Returns the number of statements and examples that it learned from.
    """
    cases = [
        *(case for article in articles for case in cases_of(article)),
        *(_case_of_example(example) for example in act_examples()),
    ]
    frequent = Counter(feature for case in cases for feature in case.features)
    trainer = pycrfsuite.Trainer(verbose=False)
    for case in cases:
        features = [f for f in case.features if not f.startswith("w=") or frequent[f] >= _FEWEST]
        trainer.append([features], [case.act])
    trainer.set_params({"c1": 0.0, "c2": L2, "max_iterations": 500})
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "acts.crf"
        trainer.train(str(file))
        tagger = pycrfsuite.Tagger()
        tagger.open(str(file))
        learned: dict[tuple[str, Act], float] = tagger.info().state_features
        tagger.close()
    weights: dict[str, dict[Act, float]] = {}
    for (feature, act), weight in sorted(learned.items()):
        if round(weight, _DIGITS):
            weights.setdefault(feature, {})[act] = round(weight, _DIGITS)
    seen = {case.act for case in cases}
    model = ActModel(name=name, acts=tuple(act for act in ACTS if act in seen), weights=weights)
    out.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=0) + b"\n")
    return len(cases)


def score_acts(pairs: Iterable[tuple[Act, Act]]) -> ActScores:
    """Count pairs of the annotated and the found act."""
    gold: Counter[Act] = Counter()
    found: Counter[Act] = Counter()
    hits: Counter[Act] = Counter()
    for one, other in pairs:
        gold[one] += 1
        found[other] += 1
        hits[one] += one == other
    return ActScores(hits.total(), gold.total(), gold, found, hits)


def _case_of_example(example: ActExample) -> ActCase:
    """The features of an example, as if a neutral cue stood before it."""
    opening = "Budi mengatakan " if example.lang == "id" else "Smith said "
    text = opening + example.content + ("" if example.content.endswith("?") else ".")
    doc = pack_of(example.lang).document(Article(id="example", lang=example.lang, text=text))
    attribution = Attribution(((0, 1),), ((1, 2),), ((2, len(doc) - 1),), "example", 1.0)
    return ActCase(content_features(doc, attribution, cue_of(doc, attribution)), example.act)
