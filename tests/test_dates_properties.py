import re
from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ujar.extract.dates import FLAGS, METHODS, find_dates, normalise_date
from ujar.records import Date, DateMention, Granularity, Lang

WORDS = [
    "Senin", "Minggu", "minggu", "Rabu", "Monday", "Sunday", "Wed.", "Sat", "Januari", "Mei", "Maret",
    "Nop", "May", "March", "Sept.", "Oktober", "February", "Februari", "2016", "1998", "2000", "9999",
    "1000", "0", "1", "5", "12", "29", "30", "31", "45", "99", "12/10/2020", "31/2/2020", "2/30/2016",
    "9/11", "(20/4)", "(", ")", "-", "–", "/", ",", ".", ":", "'", "’", "'s", "tahun", "bulan", "hari",
    "pekan", "jam", "abad", "ke-20", "dekade", "years", "weeks", "day", "century", "month", "ago",
    "lalu", "depan", "ini", "mendatang", "terakhir", "ke depan", "sekali", "lagi", "the", "a", "an",
    "last", "next", "this", "past", "early", "mid-", "late", "end of", "awal", "akhir", "setengah",
    "half", "and a half", "dua", "puluh", "ratus", "ribu", "twenty", "-five", "hundred", "thousand",
    "beberapa", "several", "few", "couple of", "setiap", "every", "each", "other", "hingga", "sampai",
    "to", "until", "dan", "and", "antara", "between", "pukul 22.30", "WIB", "WITA", "9 p.m.",
    "12:30 a.m.", "noon", "6 o'clock", "tonight", "kemarin", "besok", "tomorrow", "yesterday", "Natal",
    "Lebaran", "Easter", "Imlek", "1441", "H", "triwulan", "II", "quarter", "first", "summer",
    "weekend", "akhir pekan", "19XX", "1990s", "1990-an", "Q3", "will", "akan", "said", "No 13",
    "2020-10-12", "2020-02-30T25:61", "T10:30Z", "sehari", "setahun", "kemudian", "later", "belakangan",
    "recently", "99999999", "1.000.000", "1,000,000", "\n", "\u00a0", " ",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
publications = st.one_of(
    st.just(Date()),
    st.dates().map(lambda day: Date(value=day.isoformat(), granularity="day")),
    st.dates().map(lambda day: Date(value=day.isoformat()[:7], granularity="month")),
    st.dates().map(lambda day: Date(value=day.isoformat()[:4], granularity="year")),
    st.text(max_size=12).map(lambda value: Date(value=value)),
)

_DAY = r"(?:\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}|---\d{2})"
_FORMS: dict[Granularity, str] = {
    "minute": r"\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?:[+-]\d{2}:\d{2})?",
    "day": _DAY,
    "week": r"\d{4}-W\d{2}",
    "month": r"(?:\d{4}-\d{2}|--\d{2})",
    "season": r"\d{4}-(?:2[1-4]|3[3-6]|4[01])",
    "year": r"\d{4}",
    "decade": r"\d{3}X",
    "century": r"\d{2}XX",
}
_DURATION = r"P(?:\d+(?:\.\d{1,2})?[YMWD]|T\d+(?:\.\d{1,2})?[HMS])"


def _is_calendar_day(text: str) -> bool:
    if text.startswith("---"):
        return 1 <= int(text[3:]) <= 31
    if text.startswith("--"):
        return 1 <= int(text[2:4]) <= 12 and 1 <= int(text[5:7]) <= monthrange(2000, int(text[2:4]))[1]
    year, month, day = (int(part) for part in text.split("-"))
    return year >= 1 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def is_single(value: str, granularity: Granularity | None) -> bool:
    """Whether `value` is one ISO 8601 or EDTF date of exactly this granularity."""
    if granularity is None or not re.fullmatch(_FORMS[granularity], value):
        return False
    if granularity == "minute":
        return _is_calendar_day(value[:10])
    if granularity == "day":
        return _is_calendar_day(value)
    if granularity == "week":
        last = date(int(value[:4]), 12, 28).isocalendar().week if int(value[:4]) >= 1 else 0
        return 1 <= int(value[6:]) <= last
    if granularity == "month":
        return 1 <= int(value[-2:]) <= 12
    return True


def is_valid(mention: DateMention) -> bool:
    """Whether kind, value and granularity of a mention belong together, and the value is well formed."""
    value = mention.value
    if value is None:
        return True
    if mention.kind == "duration":
        return bool(re.fullmatch(_DURATION, value))
    if mention.kind == "recurrent":
        return bool(re.fullmatch(rf"R/{_DURATION}", value))
    if mention.kind == "vague":
        return False
    if mention.kind == "date":
        return is_single(value, mention.granularity)
    ends = value.split("/")
    if mention.granularity in ("decade", "century"):
        return len(ends) == 2 and all(is_single(end, "year") for end in ends)
    yearless = any(end.startswith("--") for end in ends)
    return (
        len(ends) == 2 and all(is_single(end, mention.granularity) for end in ends) and (ends[0] <= ends[1] or yearless)
    )


@pytest.mark.parametrize(
    ("kind", "value", "granularity", "valid"),
    [
        ("date", "2016-02-30", "day", False),
        ("date", "2016-4-2", "day", False),
        ("date", "--02-29", "day", True),
        ("date", "--02-30", "day", False),
        ("date", "2016", "day", False),
        ("date", "2016-W53", "week", False),
        ("date", "2015-W53", "week", True),
        ("date", "2016-13", "month", False),
        ("date", "2016-25", "season", False),
        ("date", "2016-04-20T24:00", "minute", False),
        ("range", "2016/2015", "year", False),
        ("range", "2016", "year", False),
        ("duration", "P2", "year", False),
        ("duration", "PT2Y", "year", False),
        ("recurrent", "P1W", "week", False),
        ("vague", "2016", "year", False),
    ],
)
def test_the_validator_is_strict(kind: str, value: str, granularity: Granularity, valid: bool) -> None:
    mention = DateMention(start=0, end=1, kind=kind, value=value, granularity=granularity)  # type: ignore[arg-type]
    assert is_valid(mention) is valid


@settings(max_examples=400, deadline=None)
@given(text=texts, lang=st.sampled_from(["id", "en"]), published=publications)
def test_mentions_are_in_order_in_bounds_and_well_formed(text: str, lang: Lang, published: Date) -> None:
    reach = 0
    for found in find_dates(text, lang=lang, published=published):
        assert reach <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == text[found.start : found.end].strip()
        assert is_valid(found), found
        assert found.method in METHODS
        assert set(found.flags) <= set(FLAGS)
        assert len(set(found.flags)) == len(found.flags)
        reach = found.end


@settings(max_examples=200, deadline=None)
@given(text=texts, lang=st.sampled_from(["id", "en"]))
def test_no_year_comes_from_nowhere(text: str, lang: Lang) -> None:
    for found in find_dates(text, lang=lang):
        years = re.findall(r"(?<!-)\b\d{4}", found.value or "") if found.kind in ("date", "range") else []
        expression = text[found.start : found.end]
        if years and "two-digit-year" not in found.flags and not re.search(r"\b14\d\d\b", expression):
            assert any(year in expression for year in years), (expression, found)


@settings(max_examples=200, deadline=None)
@given(text=texts, lang=st.sampled_from(["id", "en"]), published=publications)
def test_one_expression_never_fails(text: str, lang: Lang, published: Date) -> None:
    found = normalise_date(text, lang=lang, published=published)
    assert found is None or (0 <= found.start < found.end <= len(text) and is_valid(found))


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(
    "piece", ["12/10/2020-", "(", "dua puluh ", "twenty ", "a half ", "May 1 to ", "1-1-", "Nomor 1/"]
)
def test_repetition_is_read_to_the_end(piece: str, lang: Lang) -> None:
    text = piece * (20_000 // len(piece))
    reach = 0
    for found in find_dates(text, lang=lang):
        assert reach <= found.start
        reach = found.end
