"""Where the time goes: one article through the stages, with a clock between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, get_args

from ujar import link
from ujar.benchmark.texts import TextSet
from ujar.benchmark.turns import CLOCK, Clock
from ujar.extract import extract, pipeline
from ujar.extract.pack import Profile
from ujar.reading import from_text
from ujar.records import Article, Lang

__all__ = ["STAGES", "Stage", "Stopwatch", "read_by_stage", "split_by_stage"]

Stage = Literal["reading", pipeline.Stage, "links"]
"""`reading` makes a text uniform and finds what is no prose; between it and `links` stand the stages of extraction."""

STAGES: Final[tuple[Stage, ...]] = ("reading", *get_args(pipeline.Stage), "links")


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
    extracted = extract(article, profile=profile, done=watch.end)
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
