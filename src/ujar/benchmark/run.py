"""A whole benchmark: ujar and the others in turn, its stages, its start, its models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ujar.__about__ import __version__
from ujar.benchmark.core import one_core
from ujar.benchmark.peers import SPACY, TEXTACY, missing_peers, peer_contenders, peer_versions
from ujar.benchmark.report import Report, StageSplit, Start, Texts, rates_of
from ujar.benchmark.stages import split_by_stage
from ujar.benchmark.start import measure_start, model_files
from ujar.benchmark.texts import TextSet
from ujar.benchmark.turns import CLOCK, Clock, Contender, take_turns
from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.reading import from_text
from ujar.records import MadeBy
from ujar.run import analyse, versions_of

__all__ = ["Plan", "run_benchmark"]


class _Reader(NamedTuple):
    """ujar in one language, with all the profiles that have the same models there."""

    texts: TextSet
    profiles: tuple[Profile, ...]

    @property
    def profile(self) -> Profile:
        """The profile that stands for all of them."""
        return self.profiles[0]

    def read(self, text: str) -> object:
        """Do the whole work: raw text to records with links."""
        return analyse(from_text(text, lang=self.texts.lang), profile=self.profile)


class Plan(NamedTuple):
    """What to measure: articles in each language, the profiles of ujar, the number of rounds."""

    sets: tuple[TextSet, ...]
    profiles: tuple[Profile, ...] = (DEFAULT_PROFILE,)
    rounds: int = 5

    @property
    def readers(self) -> tuple[_Reader, ...]:
        """ujar in every language; profiles that have the same models in a language are one."""
        found: list[_Reader] = []
        for texts in self.sets:
            same: dict[MadeBy, tuple[Profile, ...]] = {}
            for profile in dict.fromkeys(self.profiles):
                made_by = versions_of(texts.lang, read=None, profile=profile)
                same[made_by] = (*same.get(made_by, ()), profile)
            found += [_Reader(texts, profiles) for profiles in same.values()]
        return tuple(found)

    @property
    def steps(self) -> int:
        """How often `run_benchmark` calls `done`."""
        peers = len({SPACY, TEXTACY} - set(missing_peers())) * any(texts.lang == "en" for texts in self.sets)
        readers = len(self.readers)
        return (readers + peers) * (1 + self.rounds) + 2 * readers * self.rounds


def run_benchmark(plan: Plan, *, clock: Clock = CLOCK, done: Callable[[], None] = lambda: None) -> Report:
    """Measure all of a plan on one core.

    Rates and stages are in seconds of `clock`; the start of a new process is by the clock on the wall. Every
    contender gets one article after the other and is told its language. `done` is called after each step.

    Raises:
        ModelError: a model is missing.
    """
    with one_core() as core:
        readers = plan.readers
        contenders = list(_contenders(plan))
        seconds = take_turns(contenders, rounds=plan.rounds, clock=clock, done=done)
        stages = tuple(
            StageSplit(
                reader.texts.lang,
                reader.profiles,
                split_by_stage(reader.texts, reader.profile, rounds=plan.rounds, clock=clock, done=done),
            )
            for reader in readers
        )
        starts = tuple(_starts(readers, plan.rounds, done))
    against = SPACY if any(contender.name == SPACY for contender in contenders) else None
    return Report(
        versions={"ujar": __version__, **peer_versions()},
        core=core,
        rounds=plan.rounds,
        against=against,
        missing=missing_peers(),
        texts=tuple(Texts(s.lang, s.source, len(s.texts), s.words, s.tokens) for s in plan.sets),
        rates=rates_of(contenders, seconds, against=against),
        stages=stages,
        starts=starts,
        models=model_files(),
    )


def _contenders(plan: Plan) -> Iterator[Contender]:
    for texts in plan.sets:
        for reader in plan.readers:
            if reader.texts is texts:
                yield Contender("ujar", texts, reader.read, reader.profiles)
        if texts.lang == "en":
            yield from peer_contenders(texts)


def _starts(readers: tuple[_Reader, ...], rounds: int, done: Callable[[], None]) -> Iterator[Start]:
    measured: list[list[tuple[float, float]]] = [[] for _ in readers]
    for _ in range(rounds):
        for reader, times in zip(readers, measured, strict=True):
            times.append(measure_start(reader.texts.lang, reader.profile))
            done()
    for reader, times in zip(readers, measured, strict=True):
        imported, loaded = (min(part) for part in zip(*times, strict=True))
        yield Start(reader.texts.lang, reader.profiles, imported, loaded)
