"""Scores of events: what counts as right."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import ANNOTATIONS
from ujar.errors import CorpusError
from ujar.learn.event_scores import GoldEvent, GoldEvents, event_pairs, load_event_gold, score_events
from ujar.learn.gold import text_hash
from ujar.plover import EVENT_TYPES
from ujar.records import Article, Event

TEXT = "Turkey and Armenia met in Geneva. The meeting was short. Police detained two people."


def _event(words: str, kind: str, **more: object) -> Event:
    start = TEXT.index(words)
    return Event(
        id=words, type=kind, trigger=(start, start + len(words)), score=0.9, made_by="test",
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


def _gold(words: str, kind: str, **more: object) -> GoldEvent:
    start = TEXT.index(words)
    return GoldEvent(trigger=(start, start + len(words)), type=kind, **more)  # type: ignore[arg-type]


def _counts(gold: list[GoldEvent], found: list[Event]) -> dict[str, tuple[int, int, int]]:
    article = Article(id="a", lang="en", text=TEXT, events=tuple(found))
    counts = score_events(GoldEvents(article="a", lang="en", sha256=text_hash(TEXT), events=tuple(gold)), article)
    return {name: tuple(one) for name, one in counts.items()}  # type: ignore[misc]


def test_trigger_and_type_must_agree() -> None:
    counts = _counts([_gold("met", "CONSULT")], [_event("met", "AGREE")])
    assert counts["events"] == (0, 1, 1)
    assert counts["triggers"] == (1, 1, 1)


def test_another_mention_is_right_but_only_once() -> None:
    start = TEXT.index("meeting")
    gold = [_gold("met", "CONSULT", mentions=((start, start + 7),))]
    assert _counts(gold, [_event("meeting", "CONSULT")])["events"] == (1, 1, 1)
    pairs = event_pairs(gold, [_event("meeting", "CONSULT"), _event("met", "CONSULT")])
    assert [event.id for _, event in pairs] == ["met"]


def test_names_agree_when_one_has_all_words_of_the_other() -> None:
    counts = _counts(
        [_gold("met", "CONSULT", actors=("the Turkey", "Armenia"))],
        [_event("met", "CONSULT", actors=("Turkey", "Geneva"))],
    )
    assert counts["actors"] == (1, 2, 2)


def test_voice_and_flags_are_shares_of_the_events_found() -> None:
    counts = _counts([_gold("detained", "COERCE", flags=("future",))], [_event("detained", "COERCE")])
    assert counts["voice"] == (1, 1, 1)
    assert counts["future"] == (0, 1, 1)
    assert counts["negated"] == (1, 1, 1)


def test_another_text_is_refused() -> None:
    gold = GoldEvents(article="a", lang="en", sha256="0" * 64)
    with pytest.raises(CorpusError, match="not the one"):
        score_events(gold, Article(id="a", lang="en", text=TEXT))


def test_a_missing_or_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be read"):
        load_event_gold(tmp_path / "none.jsonl")
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{}\n", "utf-8")
    with pytest.raises(CorpusError, match="line 1"):
        load_event_gold(broken)


@pytest.mark.parametrize("file", sorted(ANNOTATIONS.glob("events.*.jsonl")), ids=lambda path: path.name)
def test_the_annotation_is_within_the_closed_list(file: Path) -> None:
    for article in load_event_gold(file):
        for event in article.events:
            assert event.mode is None or event.mode in EVENT_TYPES[event.type].modes
            assert event.trigger[0] < event.trigger[1]
