"""Where the time goes: one article through the stages, with a clock between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, get_args

import msgspec

from ujar import link
from ujar.benchmark.texts import TextSet
from ujar.benchmark.turns import CLOCK, Clock
from ujar.extract import dates, speakers
from ujar.extract.pack import Profile, pack_of
from ujar.extract.statements import build_statements
from ujar.reading import from_text
from ujar.records import Article, Lang, TaggedSpan
from ujar.run import versions_of

__all__ = ["STAGES", "Stage", "Stopwatch", "read_by_stage", "split_by_stage"]

Stage = Literal["reading", "document", "tagger", "attributions", "speakers", "dates", "statements", "links"]
"""`reading` makes a text uniform and finds what is no prose; `document` is tokens, sentences and parts of speech."""

STAGES: Final[tuple[Stage, ...]] = get_args(Stage)


class Stopwatch:
    """Adds up the seconds of each stage."""

    def __init__(self, clock: Clock = CLOCK) -> None:
        self.seconds: dict[Stage, float] = dict.fromkeys(STAGES, 0.0)
        self._clock = clock
        self._since = clock()

    def start(self) -> None:
        """Begin an article: what passed before counts for no stage."""
        self._since = self._clock()

    def end(self, stage: Stage) -> None:
        """Give the time since the last call to a stage."""
        now = self._clock()
        self.seconds[stage] += now - self._since
        self._since = now


def read_by_stage(text: str, *, lang: Lang, profile: Profile, watch: Stopwatch) -> Article:
    """Do what `ujar.run.analyse` does with a text, in the same order; the result is the same."""
    watch.start()
    article = from_text(text, lang=lang)
    watch.end("reading")
    pack = pack_of(lang, profile)
    doc = pack.document(article)
    watch.end("document")
    tagged = pack.tagger.tag(doc)
    watch.end("tagger")
    attributions = pack.attributions(doc, tagged)
    watch.end("attributions")
    resolved, actors = speakers.resolve_speakers(doc, attributions, pack.speakers)
    watch.end("speakers")
    found = dates.find_dates(article.text, lang=lang, published=article.published, skip=article.regions)
    watch.end("dates")
    known = {form: actor.name for actor in actors for form in (actor.name, *actor.aliases)}
    statements = build_statements(
        doc, attributions, resolved, found, known=known, made_by=pack.made_by, votes=tagged.acts
    )
    extracted = msgspec.structs.replace(
        article,
        spans=tuple(
            TaggedSpan(start=start, end=end, label=span.label, score=span.score)
            for span in tagged.ranges
            for start, end in [doc.span(span.start, span.end)]
        ),
        statements=statements,
        actors=actors,
        dates=found,
        made_by=versions_of(lang, read=article.made_by.read, profile=profile),
    )
    watch.end("statements")
    linked = link.link_article(extracted)
    watch.end("links")
    return linked


def split_by_stage(
    texts: TextSet, profile: Profile, *, rounds: int, clock: Clock = CLOCK, done: Callable[[], None]
) -> dict[Stage, float]:
    """Return the seconds of each stage over all texts, of the shortest of several rounds."""
    read_by_stage(texts.texts[0], lang=texts.lang, profile=profile, watch=Stopwatch(clock))
    splits: list[dict[Stage, float]] = []
    for _ in range(rounds):
        watch = Stopwatch(clock)
        for text in texts.texts:
            read_by_stage(text, lang=texts.lang, profile=profile, watch=watch)
        splits.append(watch.seconds)
        done()
    return min(splits, key=lambda split: sum(split.values()))
