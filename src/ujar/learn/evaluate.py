"""Measuring the whole program against gold: spans, attributions, and our own annotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, get_args

from ujar.acts import Act
from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.learn.comparison import Comparison, Side, compare_document, compare_gold, count_targets, same_speakers
from ujar.learn.corpora import CorpusDocument, read_corpus
from ujar.learn.event_scores import EVENT_SHARES, GoldEvents, load_event_gold, score_events
from ujar.learn.forms import form_of, only_direct
from ujar.learn.gold import GoldArticle, load_gold
from ujar.learn.link_scores import score_links
from ujar.learn.position_scores import POSITION_SHARES, score_positions
from ujar.learn.samples import sample_gold
from ujar.learn.scores import AttributionCounts, count_pairs, score_attributions, score_spans
from ujar.measure.counts import Counts, share_of
from ujar.measure.intervals import Tally
from ujar.reading import from_text
from ujar.records import Article, Kind, Lang, MadeBy
from ujar.run import analyse
from ujar.samples import sample_articles, sample_text

__all__ = [
    "KINDS",
    "SHARES",
    "Evaluation",
    "evaluate_annotation",
    "evaluate_events",
    "evaluate_gold",
    "evaluate_pfsa",
    "evaluate_polnear",
    "evaluate_positions",
    "evaluate_samples",
]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
SHARES: Final = ("kind", "act", "speaker", *EVENT_SHARES, *POSITION_SHARES)
"""Measures that are shares of the statements (right kind, act, speaker or speakers), events or issues found."""

_NO_TALLIES: Mapping[str, Tally] = {}


class Evaluation(NamedTuple):
    """What was counted on one set in one language, article by article.

    `measures` has `content exact`, `found`, `end to end` and, as far as they are annotated, those of `SHARES`,
    `links` and `denies, answers`; on PFSA-ID it has a measure for each label and `micro`.
    """

    lang: Lang
    measures: Tally
    kinds: Mapping[str, Tally] = _NO_TALLIES
    """`recall found` and `recall end to end` by annotated kind, `precision found` and `precision end to end` by the
    kind that was predicted. Where a corpus has no kind, the form of the content stands for it on both sides."""
    acts: Tally = ()
    """By act, among the statements found."""
    all_acts: Tally = ()
    """By act, over all statements: one that was not found is missed, one that is not annotated is wrong."""
    confusions: Mapping[tuple[Act, Act], int] = {}
    """Statements found by the act annotated and the other act that was predicted."""
    comparisons: tuple[Comparison, ...] = ()
    made_by: MadeBy = MadeBy()

    @property
    def total(self) -> dict[str, Counts]:
        """The measures of all articles together."""
        sums: dict[str, Counts] = {}
        for article in self.measures:
            for name, counts in article.items():
                sums[name] = sums.get(name, Counts()).plus(counts)
        return sums


def evaluate_pfsa(corpora: Path, split: str = "dev", *, profile: Profile = DEFAULT_PROFILE) -> Evaluation:
    """Count exact spans on PFSA-ID, one measure a label and `micro` for all."""
    counted = []
    made_by = MadeBy()
    for document in map(CorpusDocument.composed, read_corpus(corpora, "pfsa-id", split)):
        article = analyse(from_text(document.text, lang="id", id=document.id), profile=profile)
        made_by = article.made_by
        counted.append(
            score_spans(
                ((s.start, s.end, s.label) for s in document.spans),
                ((s.start, s.end, s.label) for s in article.spans),
            )
        )
    labels = sorted({label for counts in counted for label in counts} - {"micro"})
    measures = [{label: counts.get(label, Counts()) for label in ("micro", *labels)} for counts in counted]
    return Evaluation("id", measures, made_by=made_by)


def evaluate_polnear(corpora: Path, split: str = "dev", *, profile: Profile = DEFAULT_PROFILE) -> Evaluation:
    """Count attributions on PolNeAR, which keeps the outer one of nested attributions; direct ones also alone."""
    comparisons, measures = [], []
    made_by = MadeBy()
    for document in map(CorpusDocument.composed, read_corpus(corpora, "polnear", split)):
        article = analyse(from_text(document.text, lang="en", id=document.id), profile=profile)
        made_by = article.made_by
        comparison = compare_document(document, article)
        gold, found = only_direct(comparison.gold, comparison.found, comparison.text)
        direct = score_attributions(gold, found, comparison.text)
        comparisons.append(comparison)
        measures.append(
            {
                **_attributions(comparison),
                "direct alone, found": direct.found,
                "direct alone, end to end": direct.end_to_end,
            }
        )
    return Evaluation(
        "en",
        measures,
        kinds=_by_kind(comparisons, lambda side, text: form_of(side.content, text)),
        comparisons=tuple(comparisons),
        made_by=made_by,
    )


def evaluate_samples(*, profile: Profile = DEFAULT_PROFILE) -> dict[Lang, Evaluation]:
    """Return one evaluation a language on the bundled sample articles."""
    texts = {row.file.removesuffix(".txt"): (row, sample_text(row)) for row in sample_articles()}

    def articles() -> Iterator[tuple[GoldArticle, Article]]:
        for gold in sample_gold():
            row, text = texts[gold.article]
            read = from_text(text, lang=row.lang, published=row.published, id=gold.article)
            yield gold, analyse(read, profile=profile)

    return evaluate_gold(articles())


def evaluate_annotation(
    corpora: Path, annotation: Path, corpus: str, split: str, *, profile: Profile = DEFAULT_PROFILE
) -> dict[Lang, Evaluation]:
    """Return one evaluation a language on a standoff file of our own annotation.

    Raises:
        CorpusError: the corpus is missing, or a text is not the one that was annotated.
    """
    texts = {document.id: document.text for document in read_corpus(corpora, corpus, split)}
    return evaluate_gold(
        (gold, analyse(from_text(texts[gold.article], lang=gold.lang, id=gold.article), profile=profile))
        for gold in load_gold(annotation, texts)
    )


def evaluate_events(
    corpora: Path, annotations: Path, part: str, *, profile: Profile = DEFAULT_PROFILE
) -> dict[Lang, Evaluation]:
    """Return one evaluation of events a language, on the sample articles and the annotated ones of a part of dev.

    `part` is `dev`, or `unseen` for the articles whose errors nobody looked at; the samples are left out there.

    Raises:
        CorpusError: the corpus or the annotation is missing, or a text is not the one that was annotated.
    """
    measures: dict[Lang, list[dict[str, Counts]]] = {}
    made_by: dict[Lang, MadeBy] = {}
    for gold, article in _event_articles(corpora, annotations, part):
        analysed = analyse(article, profile=profile)
        measures.setdefault(gold.lang, []).append(score_events(gold, analysed))
        made_by[gold.lang] = analysed.made_by
    return {lang: Evaluation(lang, measures[lang], made_by=made_by[lang]) for lang in sorted(measures)}


def evaluate_positions(annotations: Path) -> dict[Lang, Evaluation]:
    """Return one evaluation of issues and positions a language, on the annotated statements of the samples.

    Raises:
        CorpusError: the annotation is missing, or a line is not valid.
    """
    measures: dict[Lang, list[dict[str, Counts]]] = {}
    for lang, counts in score_positions(annotations / "positions.samples.jsonl"):
        measures.setdefault(lang, []).append(counts)
    return {lang: Evaluation(lang, measures[lang]) for lang in sorted(measures)}


def _event_articles(corpora: Path, annotations: Path, part: str) -> Iterator[tuple[GoldEvents, Article]]:
    if part != "unseen":
        rows = {row.file.removesuffix(".txt"): row for row in sample_articles()}
        for gold in load_event_gold(annotations / "events.samples.jsonl"):
            row = rows[gold.article]
            yield gold, from_text(sample_text(row), lang=row.lang, published=row.published, id=gold.article)
    for corpus, stem in (("pfsa-id", "pfsa"), ("polnear", "polnear")):
        texts = {document.id: document.text for document in read_corpus(corpora, corpus, "dev")}
        for gold in load_event_gold(annotations / f"events.{stem}-{part}.jsonl"):
            yield gold, from_text(texts[gold.article], lang=gold.lang, id=gold.article)


def evaluate_gold(pairs: Iterable[tuple[GoldArticle, Article]]) -> dict[Lang, Evaluation]:
    """Compare analysed articles with their annotation; one evaluation a language, in the order of the languages."""
    by_lang: dict[Lang, list[tuple[GoldArticle, Article]]] = {}
    for gold, article in pairs:
        by_lang.setdefault(article.lang, []).append((gold, article))
    return {lang: _evaluate_gold(lang, some) for lang, some in sorted(by_lang.items())}


def _evaluate_gold(lang: Lang, pairs: Sequence[tuple[GoldArticle, Article]]) -> Evaluation:
    comparisons = [compare_gold(gold, article) for gold, article in pairs]
    found = [pair for comparison in comparisons for pair in comparison.found_pairs()]
    return Evaluation(
        lang,
        [_labelled(gold, article, one) for (gold, article), one in zip(pairs, comparisons, strict=True)],
        kinds=_by_kind(comparisons, lambda side, _: side.kind),
        acts=[_by_act(comparison.found_pairs()) for comparison in comparisons],
        all_acts=[
            _by_act(comparison.found_pairs(), gold=comparison.gold, found=comparison.found)
            for comparison in comparisons
        ],
        confusions=Counter((g.act, f.act) for g, f in found if g.act and f.act and g.act != f.act),
        comparisons=tuple(comparisons),
        made_by=pairs[-1][1].made_by,
    )


def _attributions(comparison: Comparison) -> dict[str, Counts]:
    counts: AttributionCounts = count_pairs(
        comparison.pairs, gold=len(comparison.gold), predicted=len(comparison.found)
    )
    return {"content exact": counts.exact, "found": counts.found, "end to end": counts.end_to_end}


def _labelled(gold: GoldArticle, article: Article, comparison: Comparison) -> dict[str, Counts]:
    pairs = comparison.found_pairs()
    size = len(pairs)
    links = score_links(gold, article.links, {int(one.id): other.id for one, other in pairs})
    return {
        **_attributions(comparison),
        "kind": share_of(sum(one.kind == other.kind for one, other in pairs), size),
        "act": share_of(sum(one.act == other.act for one, other in pairs), size),
        "speaker": share_of(sum(same_speakers(one, other) for one, other in pairs), size),
        "target": count_targets(pairs),
        "links": links.exact,
        "denies, answers": links.replies,
    }


def _by_kind(
    comparisons: Sequence[Comparison], kind_of: Callable[[Side, str], Kind | None]
) -> dict[str, list[dict[str, Counts]]]:
    tallies: dict[str, list[dict[str, Counts]]] = {}
    for comparison in comparisons:
        gold = [kind_of(side, comparison.text) for side in comparison.gold]
        found = [kind_of(side, comparison.text) for side in comparison.found]
        for measure, pairs in (
            ("found", [pair for pair in comparison.pairs if pair.found]),
            ("end to end", [pair for pair in comparison.pairs if pair.end_to_end]),
        ):
            right = {
                f"recall {measure}": (gold, Counter(gold[pair.gold] for pair in pairs)),
                f"precision {measure}": (found, Counter(found[pair.predicted] for pair in pairs)),
            }
            for name, (kinds, counted) in right.items():
                tallies.setdefault(name, []).append(
                    {kind: share_of(counted[kind], kinds.count(kind)) for kind in KINDS}
                )
    return tallies


def _by_act(
    pairs: Sequence[tuple[Side, Side]], *, gold: Sequence[Side] | None = None, found: Sequence[Side] | None = None
) -> dict[str, Counts]:
    """Count acts in pairs; with `gold` and `found`, out of all statements and not only of those in pairs."""
    right = Counter(one.act for one, other in pairs if one.act == other.act)
    annotated = Counter(side.act for side in (gold if gold is not None else [one for one, _ in pairs]))
    predicted = Counter(side.act for side in (found if found is not None else [other for _, other in pairs]))
    return {
        act: Counts(right[act], annotated[act], predicted[act])
        for act in get_args(Act)
        if annotated[act] or predicted[act]
    }
