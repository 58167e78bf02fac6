"""Events: triggers, participants, place, date, quantities, in both languages."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from conftest import SHARED
from event_words import events_in, only, read
from ujar import plover
from ujar.extract import extract
from ujar.extract.events import MADE_BY, find_events
from ujar.extract.events.languages import words_of
from ujar.extract.pack import pack_of
from ujar.reading import from_text
from ujar.records import Article, EventPlace, Lang, PlaceMention


def test_the_table_of_types_is_the_closed_list() -> None:
    assert list(plover.EVENT_TYPES) == list(get_args(plover.EventType))
    for name, row in plover.EVENT_TYPES.items():
        assert row.type == name
        assert row.definition
        assert row.indonesian
        assert row.english


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_word_lists_have_hundreds_of_lemmas_and_all_types_of_deeds(lang: Lang) -> None:
    triggers = words_of(lang).triggers
    assert len({trigger.words for all_ in triggers.by_word.values() for trigger in all_}) > 600
    types = {trigger.type for all_ in triggers.by_word.values() for trigger in all_}
    assert types >= {"AGREE", "CONSULT", "AID", "RETREAT", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}


def test_a_dateline_is_no_part_of_who_acts() -> None:
    article = from_text(
        "Workers rally\n\nGENEVA, March 6, 2024 - Hundreds of workers rallied outside the palace on Tuesday.", lang="en"
    )
    (event,) = extract(article).events
    assert event.actors == ("Hundreds of workers",)


TYPES = [
    ("en", "Turkey signed a peace treaty with Armenia in Geneva.", "AGREE", None),
    ("en", "Turkey and Armenia met in Geneva on Monday.", "CONSULT", None),
    ("en", "President Ilham Karim visited Jakarta on Monday.", "CONSULT", "visit"),
    ("en", "Turkey sent humanitarian aid to Armenia.", "AID", "humanitarian"),
    ("en", "Turkey withdrew its troops from Armenia.", "RETREAT", "withdraw"),
    ("en", "Armenia released 12 prisoners on Friday.", "RETREAT", "release"),
    ("en", "Turkey eased the restrictions on Armenia.", "RETREAT", None),
    ("en", "Prosecutors indicted the former minister.", "ACCUSE", None),
    ("en", "The court dismissed the appeal of the Harbour Union.", "REJECT", None),
    ("en", "Hundreds of workers took to the streets in Geneva.", "PROTEST", "demo"),
    ("en", "Fishermen blocked the channel on Sunday.", "PROTEST", "obstruct"),
    ("en", "Turkey suspended all cooperation with Armenia.", "SANCTION", "discontinue"),
    ("en", "Armenia expelled the Turkish ambassador.", "SANCTION", "expel"),
    ("en", "Turkey deployed 4,000 troops at the border.", "MOBILIZE", "troops"),
    ("en", "A Turkish fighter rolled over the plane off Cyprus.", "MOBILIZE", None),
    ("en", "Police detained two people.", "COERCE", "arrest"),
    ("en", "Turkey annexed the island.", "COERCE", "seize"),
    ("en", "Rebels shelled the village near Geneva.", "ASSAULT", "heavy-weapons"),
    ("en", "A gunman shot dead two soldiers.", "ASSAULT", "firearms"),
    ("id", "Turki menandatangani perjanjian damai dengan Armenia di Jenewa.", "AGREE", None),
    ("id", "Turki dan Armenia bertemu di Jenewa pada Senin.", "CONSULT", None),
    ("id", "Turki menyalurkan bantuan kepada warga Armenia.", "AID", "humanitarian"),
    ("id", "Turki menarik pasukan dari Armenia.", "RETREAT", "withdraw"),
    ("id", "Armenia membebaskan 12 tahanan pada Jumat.", "RETREAT", "release"),
    ("id", "Serikat itu menggugat PT Bahari Citra.", "ACCUSE", None),
    ("id", "Ratusan buruh berunjuk rasa di Semarang.", "PROTEST", "demo"),
    ("id", "Nelayan memblokade alur pelayaran pada Minggu.", "PROTEST", "obstruct"),
    ("id", "Turki membekukan kerja sama dengan Armenia.", "SANCTION", "discontinue"),
    ("id", "Turki mengerahkan 4.000 tentara ke Siprus.", "MOBILIZE", "troops"),
    ("id", "Jet Turki mencegat pesawat Armenia.", "MOBILIZE", None),
    ("id", "Polisi menangkap dua orang.", "COERCE", "arrest"),
    ("id", "Turki mencaplok pulau itu.", "COERCE", "seize"),
    ("id", "Pemberontak melepaskan tembakan di Jenewa.", "ASSAULT", "firearms"),
]


@pytest.mark.parametrize(("lang", "text", "kind", "mode"), TYPES, ids=[row[1] for row in TYPES])
def test_types_and_modes(lang: Lang, text: str, kind: str, mode: str | None) -> None:
    event = only(text, lang)
    assert (event.type, event.mode) == (kind, mode)
    assert event.voice == "paper"
    assert event.made_by == MADE_BY[lang]


NO_EVENTS = [
    ("en", "The minister had to strike a balance in Geneva on Monday."),
    ("en", "Ibu Sari died of a heart attack in Jakarta on Monday."),
    ("en", "The results met expectations in Geneva on Monday."),
    ("en", "The team attacked in the second half of the match and shot at goal in Jakarta."),
    ("en", "He read “Attack of the Cranes” in Jakarta on Monday."),
    ("en", "The Strike Force Museum in Jakarta opened on Monday."),
    ("en", "The company fired its director in Jakarta on Monday."),
    ("en", "The minister rejected the accusation on Monday."),
    ("en", "The minister attacked the budget plan on Monday."),
    ("en", "The union threatened the governor on Monday."),
    ("en", "The court issued an arrest warrant in Jakarta."),
    ("id", "Ia meninggal karena serangan jantung di Semarang, Senin (3/5/2021)."),
    ("id", "Jangan memukul rata semua warga Semarang."),
    ("id", "Tim itu menyerang gawang lawan pada babak kedua pertandingan di Semarang."),
    ("id", "Menteri menolak tuduhan itu di Semarang pada Senin."),
    ("id", "Dewan Keamanan PBB berada di New York."),
    ("id", "Penjualan itu menarik perhatian warga Semarang."),
    ("id", "Sejumlah pelanggaran ditemui di Semarang pada Senin."),
    ("id", "Perusahaan itu menyisihkan laba ditahan di Semarang."),
]


@pytest.mark.parametrize(("lang", "text"), NO_EVENTS, ids=[row[1] for row in NO_EVENTS])
def test_what_is_no_event(lang: Lang, text: str) -> None:
    assert events_in(text, lang) == ()


def test_an_active_sentence_has_agent_and_patient() -> None:
    event = only("Russian jets bombed the port of Izmir on Monday.", "en")
    assert event.actors == ("Russia",)
    event = only("Pasukan Turki menangkap Budi Hartono di Izmir.", "id")
    assert (event.actors, event.recipients) == (("Turkey",), ("Budi Hartono",))


def test_passives() -> None:
    event = only("Andri Karim was shot dead by two gunmen in Ankara.", "en")
    assert event.recipients == ("Andri Karim",)
    assert event.actors == ("two gunmen",)
    event = only("Budi Hartono ditangkap oleh polisi di Semarang.", "id")
    assert (event.actors, event.recipients) == (("polisi",), ("Budi Hartono",))
    event = only("Budi Hartono tertembak di Semarang.", "id")
    assert event.recipients == ("Budi Hartono",)


def test_nouns() -> None:
    event = only("Serangan Turki terhadap Armenia menewaskan dua warga sipil.", "id")
    assert (event.type, event.actors, event.recipients) == ("ASSAULT", ("Turkey",), ("Armenia",))
    event = only("The Turkish attack on Armenia left two soldiers dead.", "en")
    assert (event.type, event.actors, event.recipients) == ("ASSAULT", ("Turkey",), ("Armenia",))
    event = only("Pencaplokan Siprus oleh Turki mengubah segalanya.", "id")
    assert (event.actors, event.recipients, event.historical) == (("Turkey",), ("Cyprus",), True)
    event = only("Smoke rose after an attack by rebels on the army base.", "en")
    assert event.actors == ("rebels",)


def test_all_sides_of_a_meeting_act() -> None:
    event = only("President Ilham Karim met Chancellor Vera Lindt in Jakarta on 3 May.", "en")
    assert len(event.actors) == 2
    assert event.recipients == ()
    event = only("Dewan NATO-Rusia bertemu di Brussel.", "id")
    assert set(event.actors) == {"NATO", "Russia"}


def test_a_light_verb_gives_its_subject() -> None:
    event = only("Turkey held military exercises near Cyprus.", "en")
    assert event.actors == ("Turkey",)


def test_place_and_date_are_of_the_same_sentence() -> None:
    event = only("Turki dan Armenia bertemu di Jenewa pada 20 April. Senin hujan turun di Semarang.", "id")
    assert event.place is not None
    assert event.place.name == "Geneva"
    assert event.date is not None
    assert event.date.value == "--04-20"
    bare = only("Polisi menangkap Budi Hartono. Hujan turun di Semarang pada 20 April.", "id")
    assert (bare.place, bare.date) == (None, None)


@pytest.mark.parametrize(
    ("lang", "text", "value", "unit"),
    [
        ("en", "Turkey deployed 4,000 troops at the border.", 4000, "troops"),
        ("en", "A Turkish jet flew past the ship within 30 feet.", 30, "ft"),
        ("en", "Turkey donated $2.5 million to the refugees.", 2_500_000, "USD"),
        ("id", "Jet Turki mencegat pesawat Armenia dalam jarak 10 meter.", 10, "m"),
        ("id", "Serangan Turki terhadap Armenia membuat dua orang tewas.", 2, "people"),
        ("id", "Turki menyumbangkan Rp 22 triliun kepada Armenia.", 22e12, "IDR"),
    ],
)
def test_quantities(lang: Lang, text: str, value: float, unit: str) -> None:
    event = only(text, lang)
    assert (value, unit) in [(one.value, one.unit) for one in event.quantities]
    for quantity in event.quantities:
        start, end = quantity.span
        assert text[start:end]


def test_a_repeated_event_is_told_once() -> None:
    text = (
        "Turki dan Armenia bertemu di Jenewa pada 20 April. Pertemuan itu berlangsung dua jam. "
        "Para wartawan menunggu. Setelah pertemuan itu hujan turun."
    )
    event = only(text, "id")
    assert text[slice(*event.trigger)] == "bertemu"


def test_different_events_stay_apart() -> None:
    assert len(events_in("Polisi menangkap Budi Hartono. Polisi menangkap Sari Wulan.", "id")) == 2


def test_statements_are_not_coded_again() -> None:
    article = read("“Kami menolak,” kata Bupati Sari Wulan. Kementerian mengecam pernyataan itu.", "id")
    assert article.statements
    assert article.events == ()


def test_places_that_are_given_are_used() -> None:
    text = "Turki dan Armenia bertemu di Jenewa pada 20 April."
    start = text.index("Jenewa")
    doc = pack_of("id").document(Article(id="t", lang="id", text=text))
    mention = PlaceMention(
        start=start, end=start + 6, kind="place", name="Geneva", country="CH", lat=46.2, lon=6.15, granularity="city"
    )
    (event,) = find_events(doc, places=[mention])
    assert event.place == EventPlace(name="Geneva", span=(start, start + 6), lat=46.2, lon=6.15, method="mention")
    (event,) = find_events(doc, places=[msgspec.structs.replace(mention, kind="metonym")])
    assert event.place is None


def test_the_events_of_the_seed() -> None:
    seed = SHARED / "seed" / "nato-russia-council-2016.id.txt"
    if not seed.is_file():
        pytest.skip("the seed article is not at hand")
    article = read(seed.read_text(encoding="utf-8"), "id")
    told = {article.text[slice(*event.trigger)]: event for event in article.events}
    meeting, flight, roll = told["bertemu"], told["simulasi serangan"], told["mencegat"]
    assert (meeting.type, set(meeting.actors)) == ("CONSULT", {"Russia", "NATO"})
    assert meeting.date is not None
    assert meeting.date.value == "--04-20"
    assert meeting.place is not None
    assert meeting.place.name.startswith("Bruss")
    assert (flight.type, flight.voice, flight.actors) == ("MOBILIZE", "paper", ("Russia",))
    assert flight.date is not None
    assert flight.date.value == "--04-11"
    assert flight.place is not None
    assert [(one.value, one.unit) for one in flight.quantities] == [(10, "m")]
    assert (roll.type, roll.voice, roll.actors) == ("MOBILIZE", "paper", ("Russia",))
    assert told["pencaplokan"].historical
    assert told["sikap militer"].historical
