import pytest

from ujar.extract.dates.grammar import grammar_of
from ujar.extract.dates.numbers import Quantity, duration, read_number, read_quantity


@pytest.mark.parametrize(
    ("lang", "text", "number"),
    [
        ("id", "dua puluh lima", 25),
        ("id", "sebelas", 11),
        ("id", "dua belas", 12),
        ("id", "seratus", 100),
        ("id", "seratus dua puluh", 120),
        ("id", "dua ratus lima puluh", 250),
        ("id", "seribu dua ratus", 1200),
        ("id", "dua ribu enam belas", 2016),
        ("id", "satu setengah", 1.5),
        ("id", "setengah", 0.5),
        ("id", "3,5", 3.5),
        ("id", "1.000", 1000),
        ("id", "nol", 0),
        ("id", "2x24", 48),
        ("id", "banyak", None),
        ("en", "twenty-five", 25),
        ("en", "one hundred and twenty", 120),
        ("en", "two thousand sixteen", 2016),
        ("en", "a hundred", 100),
        ("en", "two dozen", 24),
        ("en", "two and a half", 2.5),
        ("en", "half a", 0.5),
        ("en", "3.5", 3.5),
        ("en", "1,000", 1000),
        ("en", "12,34", None),
        ("en", "lots", None),
        ("en", "", None),
    ],
)
def test_numbers(lang: str, text: str, number: float | None) -> None:
    assert read_number(text, grammar_of(lang).words) == number


@pytest.mark.parametrize(
    ("lang", "text", "quantity"),
    [
        ("id", "dua tahun", Quantity(2, "year")),
        ("id", "sehari", Quantity(1, "day")),
        ("id", "setahun setengah", Quantity(1.5, "year")),
        ("id", "dua setengah bulan", Quantity(2.5, "month")),
        ("id", "beberapa pekan", Quantity(None, "week")),
        ("id", "dua-tiga hari", Quantity(None, "day")),
        ("id", "4-5 bulan", Quantity(None, "month")),
        ("id", "dua kursi", None),
        ("en", "twenty-five years", Quantity(25, "year")),
        ("en", "two or three days", Quantity(None, "day")),
        ("en", "two-three days", Quantity(None, "day")),
        ("en", "four-and-a-half years", Quantity(4.5, "year")),
        ("en", "a couple of weeks", Quantity(None, "week")),
        ("en", "two chairs", None),
    ],
)
def test_quantities(lang: str, text: str, quantity: Quantity | None) -> None:
    assert read_quantity(text, grammar_of(lang).words) == quantity


@pytest.mark.parametrize(
    ("quantity", "value"),
    [
        (Quantity(2, "year"), "P2Y"),
        (Quantity(3.5, "year"), "P3.5Y"),
        (Quantity(0.5, "decade"), "P5Y"),
        (Quantity(1, "century"), "P100Y"),
        (Quantity(2, "windu"), "P16Y"),
        (Quantity(1, "fortnight"), "P2W"),
        (Quantity(24, "hour"), "PT24H"),
        (Quantity(30, "minute"), "PT30M"),
        (Quantity(10, "second"), "PT10S"),
        (Quantity(None, "day"), None),
    ],
)
def test_durations(quantity: Quantity, value: str | None) -> None:
    assert duration(quantity) == value
