"""The recipes of the encoders: what each starts from, what it learns, and who teaches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import torch

from ujar.learn.articles import PARTS, SPANS, AnnotatedArticle, articles_of
from ujar.learn.corpora import read_corpus
from ujar.learn.neural.bodies import BODIES, Body, common_words, keep_layers, pieces_in
from ujar.learn.neural.encoder import Encoder
from ujar.learn.neural.examples import Example, examples_of
from ujar.learn.neural.export import Storage, export
from ujar.learn.neural.teaching import Teacher, lessons_of
from ujar.learn.neural.training import Plan, fit
from ujar.records import Lang

__all__ = ["READERS", "Reader", "train_reader"]

Progress = Callable[[int, int, str], None]


class Reader(NamedTuple):
    """One encoder.

    `body` is the pretrained transformer, of which `keep` names the layers that stay. It learns from the articles of
    some languages; their windows have at most `window` pieces. `teacher` is another encoder whose scores it learns
    from too; as its `heir` it begins with the weights of that, not with those of the pretrained one. With `words` its
    vocabulary is cut down to the pieces of those articles and of so many of the commonest words of each language.
    `storage` is how its weights are written.
    """

    body: str
    langs: tuple[Lang, ...]
    plan: Plan
    window: int = 380
    keep: tuple[int, ...] = ()
    teacher: str | None = None
    heir: bool = False
    words: int = 0
    storage: Storage = "close"


READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "en.encoder.v2": Reader("mpnet", ("en",), Plan(epochs=3, rate=6e-5, acts=0.5), words=15_000, storage="small"),
        "en.encoder.v3": Reader(
            "mpnet",
            ("en",),
            Plan(epochs=4, rate=1e-4, acts=0.5, alike=0.3, rounded=True),
            window=256,
            keep=(0, 2, 4, 7, 9, 11),
            teacher="en.encoder.v2",
            heir=True,
            words=15_000,
            storage="fast",
        ),
        "en.encoder.v2.small": Reader(
            "minilm",
            ("en",),
            Plan(epochs=6, rate=3e-4, acts=0.5),
            window=192,
            keep=(0, 2, 4),
            teacher="en.encoder.v2",
            words=30_000,
            storage="fast",
        ),
        "id.encoder.v1": Reader("e5", ("en", "id"), Plan(epochs=4, acts=0.3), words=30_000),
        "id.encoder.v2": Reader(
            "e5",
            ("id",),
            Plan(epochs=5, rate=8e-5, head_rate=5e-4, masked=0.08, links=0.1, acts=0.1, alike=0.3, rounded=True),
            keep=(0, 1, 3, 4, 6, 7, 9, 11),
            teacher="id.encoder.v1",
            heir=True,
            words=30_000,
            storage="fast",
        ),
    }
)
"""Name to recipe, in the order in which they have to be trained."""

_CORPORA: Mapping[Lang, str] = MappingProxyType({"en": "polnear", "id": "pfsa-id"})
_REPEATED = 3
"""How often an Indonesian article is seen whose statements are all annotated, for once that another is."""


def train_reader(
    name: str,
    corpora: Path,
    annotations: Path,
    out: Path,
    progress: Progress = lambda step, steps, losses: None,
    *,
    reviewed: Path | None = None,
) -> Encoder:
    """Train an encoder and write it to `out`; one that is taught reads the weights of its teacher beside `out`.

    The weights as trained are kept beside `out` too, for those that learn from them.

    Raises:
        CorpusError: a corpus or a package with a pretrained transformer is missing.
    """
    reader = READERS[name]
    articles = [
        (lang, article)
        for lang in reader.langs
        for article in articles_of(lang, corpora, annotations, reviewed=reviewed)
    ]
    lessons = None
    if reader.teacher is not None:
        teacher, taught = _trained(
            reader.teacher, corpora, annotations, _weights(out, reader.teacher), progress, reviewed=reviewed
        )
        lessons = lessons_of((article.doc for _, article in articles), teacher)
    if reader.teacher is not None and reader.heir:
        encoder, body = teacher.encoder, taught
        keep_layers(body.module, reader.keep)
    else:
        encoder, body = _untrained(reader, corpora)
    examples = list(_examples(articles, body, encoder, reader.window))
    fit(encoder, examples, reader.plan, hidden=body.hidden, lessons=lessons, report=progress)
    torch.save(encoder.state_dict(), _weights(out, name))
    export(encoder, body, out, window=reader.window, storage=reader.storage)
    return encoder


def _weights(out: Path, name: str) -> Path:
    return out.with_name(f"{name}.pt")


def _untrained(reader: Reader, corpora: Path) -> tuple[Encoder, Body]:
    body = BODIES[reader.body]()
    if reader.words:
        articles = (doc.text for lang in reader.langs for doc in read_corpus(corpora, _CORPORA[lang], "train"))
        common = (text for lang in reader.langs for text in common_words(lang, reader.words))
        body = body.reduced(pieces_in(body, chain(articles, common)))
    if reader.keep:
        keep_layers(body.module, reader.keep)
    layers = {"parts": PARTS, "spans": SPANS} if "id" in reader.langs else {"parts": PARTS}
    return Encoder(body.module, layers), body


def _trained(
    name: str, corpora: Path, annotations: Path, weights: Path, progress: Progress, *, reviewed: Path | None
) -> tuple[Teacher, Body]:
    """Return a teacher from its weights; it is trained first where there are none."""
    reader = READERS[name]
    if not weights.is_file():
        train_reader(name, corpora, annotations, weights.with_suffix(".onnx"), progress, reviewed=reviewed)
    encoder, body = _untrained(reader, corpora)
    encoder.load_state_dict(torch.load(weights))
    return Teacher(encoder, body.cutter, reader.window), body


def _examples(
    articles: Sequence[tuple[Lang, AnnotatedArticle]], body: Body, encoder: Encoder, window: int
) -> Iterator[Example]:
    for lang, article in articles:
        found = examples_of(article.doc, article.annotation, layers=encoder.layers, cutter=body.cutter, largest=window)
        # A window of an article that was reviewed in part teaches nothing where it has no act.
        found = [one for one in found if one.labels or one.acts]
        for _ in range(_REPEATED if lang == "id" and article.whole else 1):
            yield from found
