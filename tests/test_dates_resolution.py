from datetime import date

import pytest

from ujar.errors import UnsupportedLanguage
from ujar.extract.dates import find_dates, normalise_date
from ujar.extract.dates.calendar import (
    Anchor,
    anchor_of,
    nearest_year,
    period,
    season,
    shift_day,
    shift_month,
    stretch,
    weekend,
)
from ujar.extract.dates.feasts import easter, feast_day, hijri_year
from ujar.records import Date, Region

# A report in the manner of a wire story, without its publication date.
REPORT = (
    "Setelah dua tahun, kedua pihak bertemu pada 20 April. Pertemuan hari itu berlangsung lama. "
    "Pada 11 April dua pesawat melintas. Kemarin, pekan lalu dan selama dua tahun terakhir hal itu "
    "dibahas; Rabu depan dilanjutkan."
)


def test_without_a_publication_date_no_value_has_a_year() -> None:
    values = [found.value for found in find_dates(REPORT, lang="id")]
    assert values == ["P2Y", "--04-20", None, "--04-11", None, None, None, None]


def test_a_publication_date_settles_what_is_open() -> None:
    found = find_dates(REPORT, lang="id", published=Date(value="2016-04-21", granularity="day"))
    assert [(entry.value, entry.method) for entry in found] == [
        ("P2Y", "printed"),
        ("2016-04-20", "year-from-published"),
        (None, "relative-in-text"),
        ("2016-04-11", "year-from-published"),
        ("2016-04-20", "relative-to-published"),
        ("2016-W15", "relative-to-published"),
        ("2014/2016", "relative-to-published"),
        ("2016-04-27", "weekday-from-published"),
    ]


@pytest.mark.parametrize(
    ("published", "last_year", "last_month", "yesterday", "april"),
    [
        ("2016-04-21", "2015", "2016-03", "2016-04-20", "2016-04-20"),
        ("2016-04-21T08:30:00Z", "2015", "2016-03", "2016-04-20", "2016-04-20"),
        ("2016-04", "2015", "2016-03", None, "2016-04-20"),
        ("2016", "2015", None, None, "--04-20"),
        ("2016-13", None, None, None, "--04-20"),
        ("2016-02-30", None, None, None, "--04-20"),
        ("0000", None, None, None, "--04-20"),
        ("201X", None, None, None, "--04-20"),
        ("last spring", None, None, None, "--04-20"),
        ("", None, None, None, "--04-20"),
    ],
)
def test_a_vaguer_publication_date_settles_less(
    published: str, last_year: str | None, last_month: str | None, yesterday: str | None, april: str
) -> None:
    text = "last year, last month, yesterday, April 20"
    found = find_dates(text, lang="en", published=Date(value=published))
    assert [entry.value for entry in found] == [last_year, last_month, yesterday, april]


def test_the_granularity_of_the_publication_date_limits_it() -> None:
    assert anchor_of(Date(value="2016-04-21", granularity="year")) == Anchor(date(2016, 1, 1), date(2016, 12, 31))
    assert anchor_of(Date(value="2016-04-21", granularity="month")) == Anchor(date(2016, 4, 1), date(2016, 4, 30))
    assert anchor_of(Date(value="2016-04-21", granularity="week")) == Anchor(date(2016, 4, 18), date(2016, 4, 24))
    assert anchor_of(Date(value="2016", granularity="decade")) is None
    assert anchor_of(Date()) is None


def test_regions_to_skip_take_their_dates_with_them() -> None:
    text = "Senin (1/2/2021) Rabu (3/2/2021) Jumat (5/2/2021)"
    middle = Region(start=20, end=22, kind="dateline")
    assert [entry.value for entry in find_dates(text, lang="id", skip=[middle])] == [
        "2021-02-01",
        "2021-02-05",
    ]
    everything = Region(start=0, end=len(text), kind="debris")
    assert find_dates(text, lang="id", skip=[everything, middle]) == ()
    assert len(find_dates(text, lang="id", skip=[Region(start=16, end=17, kind="title")])) == 3


@pytest.mark.parametrize("text", ["", "   ", "tidak ada", "12", "3 Mei dan 4 Juni", "3 Mei itu", "xx 3 Mei"])
def test_an_expression_must_be_one_date_from_end_to_end(text: str) -> None:
    assert normalise_date(text, lang="id") is None


def test_offsets_of_an_expression_leave_its_preposition_out() -> None:
    found = normalise_date(" pada 3 Mei 2020. ", lang="id")
    assert found is not None
    assert (found.start, found.end) == (6, 16)


def test_other_languages_are_refused() -> None:
    with pytest.raises(UnsupportedLanguage, match=r"'fr'.*give lang"):
        find_dates("le 3 mai", lang="fr")  # type: ignore[arg-type]
    with pytest.raises(UnsupportedLanguage):
        normalise_date("le 3 mai", lang="fr")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("month", "day", "on", "year"),
    [
        (4, 20, date(2016, 4, 21), 2016),
        (12, 20, date(2016, 1, 5), 2015),
        (1, 5, date(2015, 12, 20), 2016),
        (10, None, date(2016, 4, 14), 2015),
        (2, 29, date(2016, 4, 1), 2016),
        (2, 29, date(2018, 4, 1), None),
        (1, 1, date(1, 1, 1), 1),
        (12, 31, date(9999, 12, 31), 9999),
    ],
)
def test_the_nearest_year(month: int, day: int | None, on: date, year: int | None) -> None:
    assert nearest_year(month, day, on) == year


@pytest.mark.parametrize(
    ("unit", "offset", "value"),
    [
        ("day", -21, "2016-03-31"),
        ("week", -16, "2015-W53"),
        ("fortnight", 1, "2016-W18"),
        ("month", -4, "2015-12"),
        ("quarter", -2, "2015-36"),
        ("semester", 1, "2016-41"),
        ("year", -2015, "0001"),
        ("year", -2016, None),
        ("windu", -1, "2008"),
        ("decade", -2, "199X"),
        ("century", -1, "19XX"),
        ("day", -800_000, None),
        ("month", 10**9, None),
        ("hour", -1, None),
    ],
)
def test_periods(unit: str, offset: int, value: str | None) -> None:
    found = period(unit, offset, date(2016, 4, 21))
    assert (None if found is None else found.value) == value


def test_the_calendar_ends_without_an_exception() -> None:
    assert shift_day(date.max, 1) is None
    assert shift_month(date.min, -1) is None
    assert weekend(0, date.max) is None
    assert stretch(9_999_999, "week", date(2016, 4, 21)) is None
    assert season(22, -1, date.min) is None


@pytest.mark.parametrize(
    ("shift", "on", "value"),
    [
        (0, date(2016, 4, 21), "2016-22"),
        (-1, date(2016, 4, 21), "2015-22"),
        (-1, date(2016, 10, 2), "2015-22"),
        (-1, date(2016, 11, 20), "2016-22"),
        (1, date(2016, 4, 21), "2016-22"),
        (1, date(2016, 7, 1), "2017-22"),
        (None, date(2016, 4, 21), "2016-22"),
        (None, date(2016, 1, 5), "2015-22"),
        (None, date(2015, 11, 20), "2015-22"),
    ],
)
def test_summers(shift: int | None, on: date, value: str) -> None:
    found = season(22, shift, on)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, (3, 22)),
        (1943, (4, 25)),
        (2000, (4, 23)),
        (2008, (3, 23)),
        (2016, (3, 27)),
        (2020, (4, 12)),
        (2038, (4, 25)),
    ],
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    found = easter(year)
    assert (found.month, found.day) == day
    assert found.weekday() == 6
    assert feast_day("paskah", year) == day


def test_a_hijri_year_is_turned_only_where_the_table_reaches() -> None:
    assert hijri_year("idul fitri", 1441) == 2020
    assert hijri_year("idul fitri", 1434) is None
    assert hijri_year("nyepi", 1441) is None
    assert feast_day("idul fitri", 2013) is None
