"""Annotated articles as models learn from them: what each corpus and our own annotation say of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from ujar.acts import Act
from ujar.extract.crf import LabelledRange
from ujar.extract.document import Document
from ujar.extract.pack import pack_of
from ujar.learn.corpora import CorpusDocument, read_corpus
from ujar.learn.gold import GoldArticle, GoldStatement, load_gold
from ujar.learn.labels import Label, load_labels
from ujar.records import Article, Lang, Span

__all__ = [
    "PARTS",
    "REVIEWED",
    "SPANS",
    "AnnotatedArticle",
    "Annotation",
    "TokenAttribution",
    "articles_of",
    "english_articles",
    "indonesian_articles",
    "label_set",
    "reviewed_articles",
]


def label_set(kinds: Iterable[str]) -> tuple[str, ...]:
    """Return the BIO labels of some kinds of spans, `O` first."""
    return ("O", *(f"{begin}-{kind}" for kind in kinds for begin in "BI"))


PARTS = label_set(("source", "cue", "content"))
"""Labels of the parts of statements."""

SPANS = label_set(
    (
        "STATEMENT", "CUE", "CUECOREF", "PERSON", "PERSONCOREF", "ROLE", "AFFILIATION", "ISSUE", "EVENT", "DATETIME",
        "LOCATION",
    )
)  # fmt: skip
"""Labels of PFSA-ID."""


REVIEWED: Final = "reviewed"
"""The name, as a corpus, of articles whose statements people reviewed in a ledger."""


class TokenAttribution(NamedTuple):
    """One attribution in token ranges of a document, with its act and the names of its speakers where annotated."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    act: Act | None = None
    speaker: tuple[str, ...] | None = None


class Annotation(NamedTuple):
    """What is annotated of one article.

    `ranges` are labelled spans by layer, in each the most important last: where they overlap the later one wins, and
    what is left of the other on its far side begins anew. Links and acts are taken from `attributions`, of those
    `alone` the act only: they stand inside others, or in an article whose parts are not annotated.
    """

    ranges: Mapping[str, Sequence[LabelledRange]]
    attributions: Sequence[TokenAttribution] = ()
    alone: Sequence[TokenAttribution] = ()


class AnnotatedArticle(NamedTuple):
    """One article with its annotation; `whole` tells that all its statements are annotated by us."""

    doc: Document
    annotation: Annotation
    whole: bool


def english_articles(corpora: Path, annotations: Path, split: str = "train") -> Iterator[AnnotatedArticle]:
    """Yield the articles of PolNeAR with its attributions, and our acts where an article has them."""
    documents = {document.id: document for document in read_corpus(corpora, "polnear", split)}
    texts = {name: document.text for name, document in documents.items()}
    gold = _gold(annotations / f"statements.polnear-{split}.jsonl", texts)
    labels: dict[str, Mapping[tuple[Span, ...], Label]] = {
        name: {
            tuple(sorted(one.content)): Label(content=one.content, act=one.act, speaker=one.speaker)
            for one in article.statements
        }
        for name, article in gold.items()
    }
    if split == "train":
        for article in load_labels(annotations / "labels.polnear-train.jsonl", texts):
            labels.setdefault(article.article, {tuple(sorted(one.content)): one for one in article.labels})
    for name, document in documents.items():
        doc = _document(document, "en")
        own = labels.get(name, {})
        attributions = []
        for one in document.attributed():
            label = own.get(tuple(sorted(one.content)))
            parts = (_tokens(doc, one.source), _tokens(doc, one.cue), _tokens(doc, one.content))
            act, speaker = (label.act, label.speaker) if label is not None else (None, None)
            attributions.append(TokenAttribution(*parts, act, speaker))
        yield AnnotatedArticle(doc, Annotation({"parts": _parts(attributions)}, attributions), name in gold)


def indonesian_articles(corpora: Path, annotations: Path, split: str = "train") -> Iterator[AnnotatedArticle]:
    """Yield the articles of PFSA-ID with its spans, and our statements or acts where an article has them."""
    documents = {document.id: document for document in read_corpus(corpora, "pfsa-id", split)}
    texts = {name: document.text for name, document in documents.items()}
    gold = _gold(annotations / f"statements.pfsa-{split}.jsonl", texts)
    labelled = {}
    if split == "train":
        labelled = {one.article: one for one in load_labels(annotations / "labels.pfsa-train.jsonl", texts)}
    for name, document in documents.items():
        doc = _document(document, "id")
        spans = [LabelledRange(*doc.tokens_of((span.start, span.end)), span.label) for span in document.spans]
        if name in gold:
            yield _whole(doc, gold[name].statements, {"spans": spans})
            continue
        acts = _acts(doc, labelled[name].labels if name in labelled else ())
        yield AnnotatedArticle(doc, Annotation({"spans": spans}, alone=acts), False)


def reviewed_articles(lang: Lang, folder: Path) -> Iterator[AnnotatedArticle]:
    """Yield the reviewed articles of a language that `ujar.learn.reviewed` wrote to a folder.

    Of an article that was reviewed in part only the acts are used: what nobody reviewed may be a statement or not.

    Raises:
        CorpusError: a file is missing or damaged, or a text is not the one that was reviewed.
    """
    texts = {one.id: one.text for one in read_corpus(folder, REVIEWED, "train") if one.lang == lang}
    for article in load_gold(folder / f"statements.{REVIEWED}-train.jsonl", texts):
        doc = pack_of(lang).document(Article(id=article.article, lang=lang, text=texts[article.article]))
        yield _whole(doc, article.statements, {})
    texts = {one.id: one.text for one in read_corpus(folder, REVIEWED, "partial")}
    for labels in load_labels(folder / f"labels.{REVIEWED}-partial.jsonl", texts):
        if labels.lang == lang:
            doc = pack_of(lang).document(Article(id=labels.article, lang=lang, text=texts[labels.article]))
            yield AnnotatedArticle(doc, Annotation({}, alone=_acts(doc, labels.labels)), False)


def articles_of(
    lang: Lang, corpora: Path, annotations: Path, split: str = "train", *, reviewed: Path | None = None
) -> Iterator[AnnotatedArticle]:
    """Yield the annotated articles of a language, then those of a folder of reviewed ones."""
    yield from (english_articles if lang == "en" else indonesian_articles)(corpora, annotations, split)
    if reviewed is not None:
        yield from reviewed_articles(lang, reviewed)


def _gold(path: Path, texts: Mapping[str, str]) -> dict[str, GoldArticle]:
    return {article.article: article for article in load_gold(path, texts)}


def _document(document: CorpusDocument, lang: Lang) -> Document:
    return pack_of(lang).document(Article(id=document.id, lang=lang, text=document.text))


def _whole(
    doc: Document, statements: Sequence[GoldStatement], ranges: Mapping[str, Sequence[LabelledRange]]
) -> AnnotatedArticle:
    """An article all of whose statements are annotated, with the ranges of other layers."""
    # Labels that do not overlap cannot show a statement inside another.
    outer = [_attribution(doc, one) for one in statements if not _is_inside(one, statements)]
    inner = [_attribution(doc, one) for one in statements if _is_inside(one, statements)]
    return AnnotatedArticle(doc, Annotation({"parts": _parts(outer), **ranges}, outer, inner), True)


def _acts(doc: Document, labels: Iterable[Label]) -> list[TokenAttribution]:
    """Acts of statements whose parts are not to be learnt."""
    return [TokenAttribution((), _tokens(doc, one.cue), _tokens(doc, one.content), one.act) for one in labels]


def _attribution(doc: Document, one: GoldStatement) -> TokenAttribution:
    parts = (_tokens(doc, one.source), _tokens(doc, one.cue), _tokens(doc, one.content))
    return TokenAttribution(*parts, one.act, one.speaker)


def _is_inside(one: GoldStatement, others: Sequence[GoldStatement]) -> bool:
    """Tell whether all of a content stands in one stretch of another content."""
    start, end = one.content[0][0], one.content[-1][1]
    return any(
        low <= start and end <= high and (low, high) != (start, end)
        for other in others
        if other is not one
        for low, high in other.content
    )


def _tokens(doc: Document, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(tokens for span in spans for tokens in [doc.tokens_of(span)] if tokens[0] < tokens[1])


def _parts(attributions: Sequence[TokenAttribution]) -> list[LabelledRange]:
    """Where spans overlap a cue goes before a source, a source before a content."""
    return [
        LabelledRange(start, end, label)
        for label in ("content", "source", "cue")
        for one in attributions
        for start, end in getattr(one, label)
    ]
