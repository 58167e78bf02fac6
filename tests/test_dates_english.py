import pytest

from ujar.extract.dates import find_dates, normalise_date
from ujar.records import Date

PUBLISHED = Date(value="2016-04-21", granularity="day")

PRINTED = [
    ("October 12, 2020", "date", "2020-10-12", "day"),
    ("Oct. 12, 2020", "date", "2020-10-12", "day"),
    ("12 Oct. 2020", "date", "2020-10-12", "day"),
    ("12th October 2020", "date", "2020-10-12", "day"),
    ("the 12th of October 2020", "date", "2020-10-12", "day"),
    ("the twenty-first of May, 2020", "date", "2020-05-21", "day"),
    ("2020-10-12", "date", "2020-10-12", "day"),
    ("2020-10-12T22:30:00Z", "date", "2020-10-12T22:30+00:00", "minute"),
    ("Wednesday, April 20, 2016", "date", "2016-04-20", "day"),
    ("Wed., April 20, 2016", "date", "2016-04-20", "day"),
    ("Sun 3 May 2020", "date", "2020-05-03", "day"),
    ("Wednesday (April 20, 2016)", "date", "2016-04-20", "day"),
    ("May 5, 2016", "date", "2016-05-05", "day"),
    ("April 2016", "date", "2016-04", "month"),
    ("April of 2016", "date", "2016-04", "month"),
    ("Dec. 2015", "date", "2015-12", "month"),
    ("2016", "date", "2016", "year"),
    ("fiscal year 2017", "date", "2017", "year"),
    ("the 1990s", "date", "199X", "decade"),
    ("the ’90s", "date", "199X", "decade"),
    ("the 20th century", "date", "19XX", "century"),
    ("nineteenth-century", "date", "18XX", "century"),
    ("the summer of 2010", "date", "2010-22", "season"),
    ("fall 2015", "date", "2015-23", "season"),
    ("the first quarter of 2016", "date", "2016-33", "season"),
    ("Q3 2016", "date", "2016-35", "season"),
    ("March 3-5, 2016", "range", "2016-03-03/2016-03-05", "day"),
    ("March 3 to 5, 2016", "range", "2016-03-03/2016-03-05", "day"),
    ("3-5 March 2016", "range", "2016-03-03/2016-03-05", "day"),
    ("July 14 and 15, 2016", "range", "2016-07-14/2016-07-15", "day"),
    ("March 3, 2016, to April 5", "range", "2016-03-03/2016-04-05", "day"),
    ("March 3 through April 5, 2016", "range", "2016-03-03/2016-04-05", "day"),
    ("December 20 to January 5, 2016", "range", "2015-12-20/2016-01-05", "day"),
    ("between June 2015 and May 2016", "range", "2015-06/2016-05", "month"),
    ("2002 to 2010", "range", "2002/2010", "year"),
    ("2014-15", "range", "2014/2015", "year"),
    ("2008-9", "range", "2008/2009", "year"),
    ("three weeks", "duration", "P3W", "week"),
    ("a year and a half", "duration", "P1.5Y", "year"),
    ("two and a half years", "duration", "P2.5Y", "year"),
    ("twenty-five years", "duration", "P25Y", "year"),
    ("1,000 days", "duration", "P1000D", "day"),
    ("45-minute", "duration", "PT45M", "minute"),
    ("four-year", "duration", "P4Y", "year"),
    ("48 hours", "duration", "PT48H", None),
    ("half a century", "duration", "P50Y", "century"),
    ("two decades", "duration", "P20Y", "decade"),
    ("a dozen years", "duration", "P12Y", "year"),
    ("one hundred days", "duration", "P100D", "day"),
    ("every week", "recurrent", "R/P1W", "week"),
    ("every two weeks", "recurrent", "R/P2W", "week"),
    ("every other week", "recurrent", "R/P2W", "week"),
    ("each year", "recurrent", "R/P1Y", "year"),
    ("every Monday", "recurrent", "R/P1W", "week"),
    ("Mondays", "recurrent", "R/P1W", "week"),
    ("Monday nights", "recurrent", "R/P1W", "week"),
    ("every night", "recurrent", "R/P1D", "day"),
]  # fmt: skip

RELATIVE = [
    ("yesterday", "date", "2016-04-20", "day"),
    ("last night", "date", "2016-04-20", "day"),
    ("today", "date", "2016-04-21", "day"),
    ("this morning", "date", "2016-04-21", "day"),
    ("tomorrow night", "date", "2016-04-22", "day"),
    ("the day before yesterday", "date", "2016-04-19", "day"),
    ("last week", "date", "2016-W15", "week"),
    ("next month", "date", "2016-05", "month"),
    ("this year", "date", "2016", "year"),
    ("last year", "date", "2015", "year"),
    ("next quarter", "date", "2016-35", "season"),
    ("two years ago", "date", "2014", "year"),
    ("a year ago", "date", "2015", "year"),
    ("two and a half years ago", "date", "2013", "year"),
    ("a decade ago", "date", "200X", "decade"),
    ("ten days ago", "date", "2016-04-11", "day"),
    ("six months from now", "date", "2016-10", "month"),
    ("this fall", "date", "2016-23", "season"),
    ("last summer", "date", "2015-22", "season"),
    ("next spring", "date", "2017-21", "season"),
    ("the past two years", "range", "2014/2016", "year"),
    ("the past year", "range", "2015/2016", "year"),
    ("this past week", "range", "2016-W15/2016-W16", "week"),
    ("the last three decades", "range", "1986/2016", "decade"),
    ("the next eight weeks", "range", "2016-W16/2016-W24", "week"),
    ("last weekend", "range", "2016-04-16/2016-04-17", "day"),
    ("the weekend", "range", "2016-04-16/2016-04-17", "day"),
    ("this weekend", "range", "2016-04-23/2016-04-24", "day"),
    ("the coming weekend", "range", "2016-04-23/2016-04-24", "day"),
]  # fmt: skip

WEEKDAYS = [
    ("Wednesday", "2016-04-20"),
    ("on Wednesday", "2016-04-20"),
    ("Wednesday night", "2016-04-20"),
    ("Thursday", "2016-04-21"),
    ("Friday", "2016-04-15"),
    ("last Wednesday", "2016-04-20"),
    ("last Thursday", "2016-04-14"),
    ("next Wednesday", "2016-04-27"),
    ("next Thursday", "2016-04-28"),
    ("this Friday", "2016-04-22"),
    ("this past Friday", "2016-04-15"),
    ("Wednesday of last week", "2016-04-13"),
    ("Monday next week", "2016-04-25"),
]

YEARLESS = [
    ("April 20", "--04-20", "2016-04-20", "day"),
    ("Sept. 11", "--09-11", "2016-09-11", "day"),
    ("the 12th of October", "--10-12", "2016-10-12", "day"),
    ("December 12th", "--12-12", "2015-12-12", "day"),
    ("Wednesday, April 20", "--04-20", "2016-04-20", "day"),
    ("April", "--04", "2016-04", "month"),
    ("last November", "--11", "2015-11", "month"),
    ("next March", "--03", "2017-03", "month"),
    ("this December", "--12", "2016-12", "month"),
    ("from March 3 to 5", "--03-03/--03-05", "2016-03-03/2016-03-05", "day"),
    ("November 20 to January 5", "--11-20/--01-05", "2015-11-20/2016-01-05", "day"),
]


@pytest.mark.parametrize(("text", "kind", "value", "granularity"), PRINTED)
def test_printed_dates_need_no_publication_date(text: str, kind: str, value: str, granularity: str | None) -> None:
    found = normalise_date(text, lang="en")
    assert found is not None
    assert (found.kind, found.value, found.granularity, found.method) == (kind, value, granularity, "printed")
    assert found.flags == ()
    assert normalise_date(text, lang="en", published=PUBLISHED) == found


@pytest.mark.parametrize(("text", "kind", "value", "granularity"), RELATIVE)
def test_relative_dates_are_counted_from_publication(text: str, kind: str, value: str, granularity: str) -> None:
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.kind, found.value, found.granularity) == (kind, value, granularity)
    assert found.method == "relative-to-published"
    alone = normalise_date(text, lang="en")
    assert alone is not None
    assert (alone.kind, alone.value, alone.granularity, alone.method) == (
        kind,
        None,
        granularity,
        "unresolved",
    )


@pytest.mark.parametrize(("text", "value"), WEEKDAYS)
def test_weekdays_are_counted_from_publication(text: str, value: str) -> None:
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.kind, found.value, found.method) == ("date", value, "weekday-from-published")
    alone = normalise_date(text, lang="en")
    assert alone is not None
    assert (alone.value, alone.granularity, alone.method) == (None, "day", "unresolved")


@pytest.mark.parametrize(("text", "alone", "settled", "granularity"), YEARLESS)
def test_a_year_is_not_invented(text: str, alone: str, settled: str, granularity: str) -> None:
    found = normalise_date(text, lang="en")
    assert found is not None
    assert (found.value, found.granularity, found.method) == (alone, granularity, "printed")
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.value, found.granularity, found.method) == (settled, granularity, "year-from-published")


@pytest.mark.parametrize(
    ("text", "value", "flags"),
    [
        ("10/12/2020", "2020-10-12", ("order-ambiguous",)),
        ("10/10/2020", "2020-10-10", ()),
        ("10/13/2020", "2020-10-13", ()),
        ("25/12/2020", "2020-12-25", ("day-month-swapped",)),
        ("12-25-2020", "2020-12-25", ()),
        ("10/12/98", "1998-10-12", ("order-ambiguous", "two-digit-year")),
        ("2/30/2016", None, ("impossible-date",)),
        ("February 30", None, ("impossible-date",)),
        ("45 May", None, ("impossible-date",)),
        ("Tuesday, April 20, 2016", "2016-04-20", ("weekday-disagrees",)),
    ],
)
def test_order_and_mistakes_are_flagged(text: str, value: str | None, flags: tuple[str, ...]) -> None:
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.value, found.granularity, found.flags) == (value, "day", flags)


@pytest.mark.parametrize(
    ("text", "value", "flag"),
    [
        ("early 2015", "2015", "early"),
        ("mid-2016", "2016", "mid"),
        ("the end of 2015", "2015", "late"),
        ("late last year", "2015", "late"),
        ("earlier this year", "2016", "early"),
        ("later this month", "2016-04", "late"),
        ("the beginning of April", "2016-04", "early"),
        ("the end of the month", "2016-04", "late"),
        ("early Wednesday", "2016-04-20", "early"),
        ("the early hours of Wednesday", "2016-04-20", "early"),
        ("the late 1990s", "199X", "late"),
    ],
)
def test_edges_are_flags(text: str, value: str, flag: str) -> None:
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.value, found.flags) == (value, (flag,))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 p.m. Wednesday", "2016-04-20T21:00"),
        ("12:15 a.m. on Wednesday", "2016-04-20T00:15"),
        ("Wednesday at 9:30 p.m. GMT", "2016-04-20T21:30+00:00"),
        ("8 p.m. ET Wednesday", "2016-04-20T20:00"),
        ("noon Wednesday", "2016-04-20T12:00"),
        ("6 o’clock this evening", "2016-04-21T18:00"),
    ],
)
def test_an_hour_beside_a_day_belongs_to_it(text: str, value: str) -> None:
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.value, found.granularity) == (value, "minute")
    alone = normalise_date(text, lang="en")
    assert alone is not None
    assert (alone.value, alone.granularity, alone.method) == (None, "minute", "unresolved")


@pytest.mark.parametrize(
    ("text", "alone", "settled"),
    [
        ("Christmas", "--12-25", "2015-12-25"),
        ("Christmas Eve 2014", "2014-12-24", "2014-12-24"),
        ("Easter", None, "2016-03-27"),
        ("Good Friday 2021", "2021-04-02", "2021-04-02"),
        ("Thanksgiving 2016", "2016-11-24", "2016-11-24"),
        ("Memorial Day 2016", "2016-05-30", "2016-05-30"),
        ("Ramadan", None, None),
        ("Eid al-Fitr", None, None),
        ("Super Tuesday", None, None),
    ],
)
def test_feasts(text: str, alone: str | None, settled: str | None) -> None:
    for published, value in ((Date(), alone), (PUBLISHED, settled)):
        found = normalise_date(text, lang="en", published=published)
        assert found is not None
        assert (found.kind, found.value) == ("vague" if value is None else "date", value)
        assert found.method == "feast"


@pytest.mark.parametrize(
    ("text", "kind", "granularity", "method"),
    [
        ("recently", "vague", None, "vague"),
        ("a long time ago", "vague", None, "vague"),
        ("many, many years ago", "vague", "year", "vague"),
        ("years ago", "vague", "year", "vague"),
        ("a couple of weeks ago", "vague", "week", "vague"),
        ("the past few days", "vague", "day", "vague"),
        ("recent weeks and months", "vague", "week", "vague"),
        ("several years", "duration", "year", "vague"),
        ("two to three weeks", "duration", "week", "vague"),
        ("hundreds of years", "duration", "year", "vague"),
        ("the next day", "date", "day", "relative-in-text"),
        ("the following morning", "date", "day", "relative-in-text"),
        ("that month", "date", "month", "relative-in-text"),
        ("a year later", "date", "year", "relative-in-text"),
        ("later in the day", "date", "day", "relative-in-text"),
        ("the following two days", "range", "day", "relative-in-text"),
    ],
)
def test_what_tells_no_time_has_no_value(text: str, kind: str, granularity: str | None, method: str) -> None:
    found = normalise_date(text, lang="en", published=PUBLISHED)
    assert found is not None
    assert (found.kind, found.value, found.granularity, found.method) == (kind, None, granularity, method)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The minister will speak on Friday.", "2016-04-22"),
        ("The talks are to resume Monday.", "2016-04-25"),
        ("He could resign Friday.", "2016-04-22"),
        ("The minister spoke on Friday.", "2016-04-15"),
        ("She will resign, he said Friday.", "2016-04-15"),
        ("He may go, she told reporters Monday.", "2016-04-18"),
        ("It will be voted on in February.", "2017-02"),
        ("The bill was passed in February.", "2016-02"),
        ("They had suspended the talks in September.", "2015-09"),
        ("They can win in September.", "2016-09"),
        ("The film was said to be released in September.", "2016-09"),
        ("It is set to meet on Friday.", "2016-04-22"),
    ],
)
def test_the_clause_tells_the_direction(text: str, value: str) -> None:
    (found,) = find_dates(text, lang="en", published=PUBLISHED)
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He spoke in March, April and May.", ["March", "April", "May"]),
        ("During a May interview, May said no.", ["May"]),
        ("The Sept. 11, 2001, attacks changed much.", ["Sept. 11, 2001"]),
        ("In March 30 people died.", ["March"]),
        ("By 1776 and since 1989.", ["1776", "1989"]),
        ("Monday's debate and Tuesday’s vote.", ["Monday", "Tuesday"]),
        ("He worked for a year, at $15 an hour, six days a week.", ["a year"]),
        ("The two-year, $3 billion plan.", ["two-year"]),
        ("Open from Monday to Friday.", ["Monday to Friday"]),
        ("Protests went on until 2 a.m. Friday in the city.", ["2 a.m. Friday"]),
        ("A post-2020 plan was drawn up.", ["2020"]),
    ],
)
def test_dates_in_a_sentence(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_dates(text, lang="en")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "April Glaspie met August Wilson and June Smith.",
        "Theresa May said Mrs. May may go.",
        "They march; the March on Washington; it may.",
        "The Sun sat in Mar-a-Lago.",
        "They won 2-1 and lost 3-4.",
        "Smith, 56, a 56-year-old, was aged 12 years.",
        "It cost $2,016, or $ 2016, at 12:30 p.m.",
        "Call 555-2016 or 1-800-2016.",
        "See page 2016 of version 2.0.2016.",
        "The Civil Rights Act of 1964 and Law No. 13 of 2003.",
        "He reads USA TODAY and watches Fox News Sunday.",
        "Saturday Night Live began one day.",
        "She got $15 an hour, in her 60s, with 2016 people.",
        "A second chance on the 20th floor, 24/7.",
        "Now, currently, the fall of Kabul.",
        "He spoke on ''This Week'' and on This Year.",
        "A brighter tomorrow, the views of today.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text, lang="en", published=PUBLISHED) == ()


def test_september_11_as_a_name_keeps_no_year() -> None:
    for text in ("The 9/11 attacks.", "The Sept. 11 attacks."):
        (found,) = find_dates(text, lang="en", published=PUBLISHED)
        assert (found.value, found.method) == ("--09-11", "printed")
