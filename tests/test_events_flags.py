"""Voices and flags of events."""

from __future__ import annotations

import pytest

from event_words import events_in, only, read
from ujar.records import Lang, speakers_of


@pytest.mark.parametrize(
    ("lang", "text", "flag"),
    [
        ("en", "Turkey will deploy troops at the border.", "future"),
        ("en", "Turkey plans to withdraw its troops.", "future"),
        ("en", "Turkey and Armenia are to meet in Geneva.", "future"),
        ("en", "Turkey could deploy troops at the border.", "hypothetical"),
        ("en", "Turkey has not withdrawn its troops.", "negated"),
        ("en", "The rains came after Turkey had annexed the island.", "historical"),
        ("id", "Turki akan mengerahkan pasukan ke Siprus.", "future"),
        ("id", "Turki dapat mengerahkan pasukan ke Siprus.", "hypothetical"),
        ("id", "Turki tidak menarik pasukan dari Siprus.", "negated"),
        ("id", "Hubungan memburuk sejak pencaplokan Siprus oleh Turki.", "historical"),
    ],
)
def test_flags(lang: Lang, text: str, flag: str) -> None:
    event = only(text, lang)
    flags = {name for name in ("historical", "future", "hypothetical", "negated") if getattr(event, name)}
    assert flags == {flag}


def test_a_condition_makes_it_hypothetical() -> None:
    (event,) = events_in("Jika Turki menarik pasukan, sanksi akan berakhir.", "id")
    assert event.hypothetical
    (event,) = events_in("If Turkey withdraws its troops, the quarrel will end.", "en")
    assert event.hypothetical


def test_years_before_the_story_are_history() -> None:
    event = only("Turkey and Armenia met in Geneva in May 2012.", "en", "2021-03-04")
    assert event.historical
    event = only("Turkey and Armenia met in Geneva on 3 March 2021.", "en", "2021-03-04")
    assert not event.historical


def test_not_only_is_no_negation() -> None:
    events = events_in("Turki tidak hanya mempersenjatai pemberontak di Siprus.", "id")
    assert [event.negated for event in events] == [False]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Kiev said that Turkey had deployed troops at the border."),
        ("id", "Kiev mengatakan bahwa Turki mengerahkan pasukan ke Siprus."),
    ],
)
def test_an_alleged_event_has_its_statement(lang: Lang, text: str) -> None:
    article = read(text, lang)
    (event,) = article.events
    (statement,) = [one for one in article.statements if one.id == event.voice]
    assert speakers_of(statement)[0].name == "Ukraine"


def test_the_innermost_statement_is_the_voice() -> None:
    article = read("Moskow mengatakan bahwa Kiev menuduh Turki mengerahkan pasukan ke Siprus.", "id")
    voices = {event.voice for event in article.events}
    inner = [statement.id for statement in article.statements if statement.within is not None]
    assert voices <= set(inner) if inner else len(voices) == 1


def test_a_vow_has_its_speaker_as_actor() -> None:
    article = read("Serikat Nelayan Arum mengancam akan memblokade alur pelayaran.", "id")
    (event,) = article.events
    assert event.future
    assert event.actors == ("Serikat Nelayan Arum",)


def test_a_refusal_is_no_event() -> None:
    assert events_in("Gubernur Raden Wirabuana menolak menunda reklamasi di Teluk Arum.", "id") == ()
