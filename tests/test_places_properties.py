"""Whatever the text: no exception, offsets that hold, no overlap; and bylines are not read."""

from __future__ import annotations

import time
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

import ujar
from place_texts import read
from ujar.extract.pack import pack_of
from ujar.extract.places import MADE_BY, find_places
from ujar.reading import from_text
from ujar.records import Actor, Article, Lang, PlaceMention, Region

_WORDS = st.sampled_from(
    [
        "Kabupaten", "Kota", "Desa", "Papua", "Jakarta", "di", "Wali", ",", ".", "-", "—", "(", ")", "the", "of", "in",
        "Paris", "Texas", "N.Y.", "U.S.", "St.", "County", "counties", "and", "White", "House", "said", "pro-Moscow",
        "South", "Russian", "Americans", "President", "Laut", "ÉLYSÉE", "İstanbul", "ẞ", "\n", "19", "Covid-19", "--A",
    ]
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join), st.lists(_WORDS).map("".join))


@settings(max_examples=150, deadline=None)
@given(text=_TEXTS, lang=st.sampled_from(get_args(Lang)))
def test_offsets_hold_for_any_text(text: str, lang: Lang) -> None:
    stored, mentions = read("Ia pulang. " + text, lang)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(stored)
        words = stored[mention.start : mention.end]
        assert words == words.strip()
        assert mention.name
        assert (mention.lat is None) == (mention.lon is None)
        end = mention.end


def test_long_runs_of_capitals_take_bounded_time() -> None:
    start = time.process_time()
    read("PAPUA JAKARTA DESA " * 5_000, "id")
    assert time.process_time() - start < 20


def test_a_byline_is_not_read() -> None:
    text = "Laporan dari Surabaya\nHujan turun di Jakarta."
    article = Article(id="a", lang="id", text=text, regions=(Region(start=0, end=21, kind="byline"),))
    doc = pack_of("id").document(article)
    assert [text[m.start : m.end] for m in find_places(doc)] == ["Jakarta"]


def test_people_that_are_known_are_no_places() -> None:
    doc = pack_of("en").document(from_text("Marseille said he would resign.", lang="en"))
    person = Actor(id="p", name="Luc Marseille", kind="person")
    assert len(find_places(doc)) == 1
    assert find_places(doc, actors=[person]) == ()


def test_the_stage_is_part_of_reading() -> None:
    article = ujar.read("Kebakaran hutan terjadi di Kabupaten Kapuas, Kalimantan Tengah, sejak Senin.", lang="id")
    assert article.made_by.places == MADE_BY
    assert [type(place) for place in article.places] == [PlaceMention, PlaceMention]
    assert article.places[0].name == "Kabupaten Kapuas"
