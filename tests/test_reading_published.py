"""When an article was published, and how that is known."""

from __future__ import annotations

from datetime import date

import pytest

from ujar.errors import InvalidDate
from ujar.reading import from_text
from ujar.reading.published import column_date, given_date, in_future, is_date_line, text_date, url_date
from ujar.records import Date, Lang


@pytest.mark.parametrize(
    ("given", "value", "granularity"),
    [
        ("2016", "2016", "year"),
        ("2016-04", "2016-04", "month"),
        ("2016-04-20", "2016-04-20", "day"),
        (" 2016-04-20 ", "2016-04-20", "day"),
        ("2016-04-20T23:15:00+07:00", "2016-04-20", "day"),
        ("2016-04-20 10:15", "2016-04-20", "day"),
        ("2016-04-20T10:15:00Z", "2016-04-20", "day"),
    ],
)
def test_given(given: str, value: str, granularity: str) -> None:
    assert given_date(given) == Date(value=value, granularity=granularity, method="given")  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["", "kemarin", "20 April 2016", "2016-13", "2016-02-30", "2016-4-2", "0000", "16"])
def test_given_and_no_date(given: str) -> None:
    with pytest.raises(InvalidDate, match="YYYY-MM-DD"):
        given_date(given)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("2020-10-12", "2020-10-12"),
        ("2020/10/12", "2020-10-12"),
        ("20201012", "2020-10-12"),
        ("2020-10-12T10:15:00+07:00", "2020-10-12"),
        ("2020-10-12 10:15:00.000000", "2020-10-12"),
        ("Mon, 12 Oct 2020 10:15:00 +0700", "2020-10-12"),
        ("12 Oktober 2020", "2020-10-12"),
        ("6 Nop 2019", "2019-11-06"),
        ("Senin, 12 Oktober 2020 | 10:15 WIB", "2020-10-12"),
        ("12-Oct-2020", "2020-10-12"),
        ("Oct. 12, 2020 10:15 a.m. ET", "2020-10-12"),
        ("25/10/2020", "2020-10-25"),
        ("10/25/2020", "2020-10-25"),
        ("10/10/2020", "2020-10-10"),
        ("Senin (12/10/2020)", "2020-10-12"),
        ("Oktober 2020", "2020-10"),
        ("2020-10", "2020-10"),
        ("2020", "2020"),
    ],
)
def test_column(cell: str, value: str) -> None:
    reading = column_date(cell)
    assert (reading.date.value, reading.date.method, reading.flags) == (value, "column", ())


@pytest.mark.parametrize(
    "cell",
    ["12/10/2020", "12.10.2020 10:15", "31 Februari 2020", "0000-00-00", "2020-13", "kemarin", "1602460800",
     "12/10/20", "Selasa, 12/10/2020", "0001-01-01"],
)  # fmt: skip
def test_column_that_is_not_one_date(cell: str) -> None:
    assert column_date(cell) == (Date(), ("date-unreadable",))


@pytest.mark.parametrize("cell", ["", " ", "null", "NaN", "-", "N/A"])
def test_empty_column(cell: str) -> None:
    assert column_date(cell) == (Date(), ())


def test_a_weekday_that_disagrees_is_flagged_and_the_date_kept() -> None:
    reading = column_date("Selasa, 12 Oktober 2020")
    assert (reading.date.value, reading.flags) == ("2020-10-12", ("weekday-disagrees",))


@pytest.mark.parametrize(
    ("url", "value", "granularity"),
    [
        ("https://contoh.example/read/2020/10/12/10150011/harga", "2020-10-12", "day"),
        ("https://contoh.example/2020-10-12-harga-naik", "2020-10-12", "day"),
        ("https://contoh.example/20201012/harga", "2020-10-12", "day"),
        ("https://contoh.example/news/2020/1/5/x", "2020-01-05", "day"),
        ("https://contoh.example/2020/10/harga", "2020-10", "month"),
        ("https://contoh.example/2020/13/45/x", None, None),
        ("https://contoh.example/a/123456789", None, None),
        ("https://contoh.example/id/20160420123", None, None),
        ("https://contoh.example/?tanggal=2020/10/12", None, None),
    ],
)
def test_url(url: str, value: str | None, granularity: str | None) -> None:
    assert url_date(url) == Date(value=value, granularity=granularity, method="url" if value else None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("Jakarta, 12 Oktober 2020 – Presiden tiba di Bali.", "id", "2020-10-12"),
        ("BRUSSELS, April 20, 2016 — NATO met Russia.", "en", "2016-04-20"),
        ("WASHINGTON, April 20, 2016 (Reuters) - The talks began.", "en", "2016-04-20"),
        ("JAKARTA, Senin (12/10/2020) - Harga naik.", "id", "2020-10-12"),
        ("Harga naik\n\nSenin, 12 Oktober 2020 10:15 WIB\n\nHarga beras naik.", "id", "2020-10-12"),
        ("Harga naik\n\nHarian Contoh - 12/10/2020, 10:15 WIB\n\nHarga beras naik.", "id", "2020-10-12"),
        ("Prices rise\nPublished April 20, 2016\nThe price of rice rose.", "en", "2016-04-20"),
        ("Prices rise\n04/20/2016\nThe price of rice rose.", "en", "2016-04-20"),
        # No year, no day for certain, a date of change, or a date inside a sentence.
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — A candidate was led away.", "en", None),
        ("BRUSSELS, April 20 — NATO met Russia.", "en", None),
        ("Prices rise\n04/05/2016\nThe price of rice rose.", "en", None),
        ("Prices rise\nUpdated: April 20, 2016\nThe price of rice rose.", "en", None),
        ("Pada 12 Oktober 2020 – hari itu – hujan turun.", "id", None),
        ("On April 20, 2016 - the day of the talks - it rained.", "en", None),
        ("Jumat, 25 Februari 2022, sekitar pukul 03.30, ia terjaga.", "id", None),
        ("Ia lahir di Jakarta, 12 Oktober 1960, dan besar di Bogor.", "id", None),
    ],
)
def test_dateline(text: str, lang: Lang, value: str | None) -> None:
    date = text_date(text, lang).date
    assert (date.value, date.method) == (value, "dateline" if value else None)


def test_a_date_far_down_does_not_date_the_story() -> None:
    assert text_date("Kalimat biasa.\n" * 10 + "Senin, 12 Oktober 2020\n", "id").date == Date()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Senin, 12 Oktober 2020 10:15 WIB", True),
        ("Published April 20, 2016", True),
        ("Kamis itu hujan.", False),
        ("Undang-Undang Nomor 12 Tahun 2020", False),
    ],
)
def test_date_lines(line: str, expected: bool) -> None:
    assert is_date_line(line) is expected


@pytest.mark.parametrize(
    ("value", "future"),
    [
        ("2026-03-10", False), ("2026-03-11", False), ("2026-03-12", True), ("2026-03", False), ("2026-04", True),
        ("2026", False), ("2027", True), ("2099-01-01", True), ("1998", False), (None, False),
    ],
)  # fmt: skip
def test_a_date_behind_tomorrow_is_in_the_future(value: str | None, future: bool) -> None:
    assert in_future(Date(value=value), today=date(2026, 3, 10)) is future


def test_a_date_in_the_future_is_flagged_and_kept() -> None:
    given = from_text("Gubernur membantah tuduhan itu.", lang="id", published="2199-01-01")
    assert (given.published.value, given.flags) == ("2199-01-01", ("date-in-future",))
    assert "date-in-future" not in from_text("Gubernur membantah tuduhan itu.", lang="id", published="2016").flags
