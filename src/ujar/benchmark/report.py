"""What a benchmark finds, as records."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ujar.benchmark.stages import Stage
from ujar.benchmark.turns import Contender, best, spread
from ujar.records import Lang

__all__ = ["ModelFile", "Rate", "Report", "StageSplit", "Start", "Texts", "rates_of"]


class Texts(msgspec.Struct, frozen=True):
    """What was read in a language: words by white space, tokens of `ujar.extract.tokens.tokenize`."""

    lang: Lang
    source: str
    articles: int
    words: int
    tokens: int


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """How fast one contender read.

    `seconds` has all rounds in order, the shortest of which gives the rates; `spread` is how much longer the longest
    was, as a share. `ratio` is its words a second over those of the contender that `Report.against` names.
    `refused` counts the articles that it gave up.
    """

    name: str
    lang: Lang
    profiles: tuple[str, ...]
    words_per_second: float
    tokens_per_second: float
    seconds: tuple[float, ...]
    spread: float
    ratio: float | None = None
    refused: int = 0


class StageSplit(msgspec.Struct, frozen=True):
    """Seconds of each stage of ujar over all texts of a language, in the order of the stages."""

    lang: Lang
    profiles: tuple[str, ...]
    seconds: dict[Stage, float]


class Start(msgspec.Struct, frozen=True):
    """Seconds by the clock on the wall in a new process: importing the package, and loading the models."""

    lang: Lang
    profiles: tuple[str, ...]
    imported: float
    loaded: float


class ModelFile(msgspec.Struct, frozen=True):
    """One file of the bundled models."""

    name: str
    bytes: int


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that one run measured.

    `core` is the processor that all of it ran on, None where processes cannot be pinned; `against` names the
    contender that the ratios are to, None where it is not installed; `missing` names those that are not.
    """

    versions: dict[str, str]
    core: int | None
    rounds: int
    against: str | None
    missing: tuple[str, ...]
    texts: tuple[Texts, ...]
    rates: tuple[Rate, ...]
    stages: tuple[StageSplit, ...]
    starts: tuple[Start, ...]
    models: tuple[ModelFile, ...]


def rates_of(
    contenders: Sequence[Contender], seconds: Sequence[tuple[float, ...]], *, against: str | None
) -> tuple[Rate, ...]:
    """Return the rates of contenders from the seconds of their rounds; `against` names the one to compare with."""
    speeds = [contender.texts.words / best(rounds) for contender, rounds in zip(contenders, seconds, strict=True)]
    names = [contender.name for contender in contenders]
    reference = None if against is None else speeds[names.index(against)]
    rates: list[Rate] = []
    for contender, rounds, words in zip(contenders, seconds, speeds, strict=True):
        rates.append(
            Rate(
                name=contender.name,
                lang=contender.texts.lang,
                profiles=contender.profiles,
                words_per_second=words,
                tokens_per_second=contender.texts.tokens / best(rounds),
                seconds=rounds,
                spread=spread(rounds),
                ratio=None if reference is None else words / reference,
                refused=sum(text in contender.refused for text in contender.texts.texts),
            )
        )
    return tuple(rates)
