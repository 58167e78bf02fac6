"""The forms of English dates, as data: what a rule is read as, the words that begin it, its pattern."""

from __future__ import annotations

from ujar.extract.dates.tables import Rule

__all__ = ["FRAGMENTS", "RULES"]

_OF = r"(?:the<S>)?(?:(?:very<S>)?(?:start|beginning|middle|end|close))<S>of<S>(?:the<S>)?"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"

FRAGMENTS = {
    "NUM": r"(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?|<NUMWORDS>)",
    "QTY": (
        r"(?:<NUM>(?:(?:<S0>[-–]<S0>|<S>(?:to|or)<S>)<NUM>)?(?:(?:<S>|-)and(?:<S>|-)a(?:<S>|-)half)?(?:<S>|-)<UNIT>"
        r"(?:<S>and<S>a<S>half)?|(?:an?|half<S>an?|a<S>half)(?:<S>|-)<UNIT>(?:<S>and<S>a<S>half)?)(?!\w)"
    ),
    "NUMERIC": r"\d{1,2}(?:/\d{1,2}/\d{2}(?:\d{2})?|-\d{1,2}-\d{4}|\.\d{1,2}\.\d{4})",
    "D": r"(?:\d{1,2}(?:st|nd|rd|th)?)(?!\w)",
    "INNER": r"\d{1,2}/\d{1,2}(?:/\d{2,4})?|<MONTHDAY>|<DAYMONTH>",
    "MONTHDAY": r"<MONTHS><S>(?:the<S>)?<D>(?:,?<S><Y>(?!,\d))?",
    "DAYMONTH": r"(?:the<S>)?(?:<D>|<ORDINAL>)(?:<S>|-)(?:of<S>)?<MONTHS>(?:(?:,?<S>|-)<Y>)?",
    "EDGE": rf"(?:early|late|mid)(?:-|<S>(?:in<S>)?)|(?:earlier|later)<S>(?:in<S>)?|{_OF}",
    "SHIFT": r"(?:last|next|this(?:<S>(?:past|coming))?|(?:the<S>)?(?:coming|upcoming))",
    "WEEKSHIFT": r"(?:of<S>)?(?P<of>last|next|this)<S>week",
}

RULES = (
    Rule("iso", "#digit", r"<ISO>"),
    Rule("feast", "", r"(?P<feast><FEAST>)(?:,?<S>(?:of<S>)?(?P<y><Y>)(?!,\d))?"),
    Rule(
        "each",
        "every each",
        r"(?:every|each)<S>(?:and<S>every<S>)?(?:(?:other|single)<S>)?(?:(?P<qty><QTY>)"
        r"|(?P<wd><WEEKDAY>)(?:<S>(?:<PART>))?|(?P<unit><UNIT>)|(?P<part><PART>)|(?P<weekend>weekend)"
        rf"|(?P<month><MONTH>)|(?P<season>{_SEASON}))",
    ),
    Rule("each", "#weekday", r"(?P<wd><WEEKDAY>)s(?!\w)"),
    Rule("each", "#weekday", r"(?P<wd><WEEKDAY>)<S>(?:mornings|afternoons|evenings|nights)"),
    Rule(
        "weekday-date",
        "#weekday early late earlier later",
        r"(?:(?P<edge>early|late|earlier|later)<S>(?:on<S>)?)?(?P<wd><WEEKDAYS>)(?:<S>(?:<PART>))?"
        r"(?:,?<S0>\((?P<inner><INNER>)\)|(?:,<S0>|<S>(?:on<S>)?)(?P<plain><MONTHDAY>|<DAYMONTH>|<NUMERIC>|\d{1,2}/\d{1,2}))"
        r"(?:<S>(?:<PART>))?",
    ),
    Rule(
        "weekday",
        "#weekday the early late earlier later last next this coming upcoming",
        r"(?:(?:the<S>)?(?P<edge>early|late)<S>hours<S>of<S>|(?:the<S>)?(?P<edge2>early|late|earlier|later)<S>(?:on<S>)?)?"
        r"(?:(?P<shift><SHIFT>)<S>)?(?P<wd><WEEKDAY>)(?:<S>(?P<part><PART>))?(?:,?<S><WEEKSHIFT>)?",
    ),
    Rule(
        "days",
        "#month",
        r"(?P<month><MONTHS>)<S>(?P<d1>\d{1,2})(?:st|nd|rd|th)?(?:<S0>[-–—]<S0>|<S>(?P<link>to|through|thru|until|and|&)<S>)"
        r"(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?:,?<S>(?P<y><Y>)(?!,\d))?",
    ),
    Rule(
        "days",
        "#digit the",
        r"(?:the<S>)?(?P<d1>\d{1,2})(?:st|nd|rd|th)?(?:<S0>[-–—]<S0>|<S>(?P<link>to|through|thru|until|and|&)<S>)"
        r"(?P<last><DAYMONTH>)",
    ),
    Rule(
        "month-day",
        "#month",
        r"(?P<month><MONTHS>)<S>(?:the<S>)?(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\w)(?:,?<S>(?P<y><Y>)(?!,\d|\w))?(?:<S>(?:<PART>))?",
    ),
    Rule(
        "day-month",
        "#digit #ordinal the",
        r"(?:the<S>)?(?P<d>\d{1,2}(?:st|nd|rd|th)?|<ORDINAL>)(?!\w)(?:<S>|-)(?:of<S>)?(?P<month><MONTHS>)(?:(?:,?<S>|-)(?P<y><Y>)(?!,\d))?",
    ),
    Rule("numeric", "#digit", r"(?P<date><NUMERIC>)"),
    Rule("numeric-short", "#digit", r"(?P<date>\d{1,2}/\d{1,2})"),
    Rule(
        "month",
        "#month early late mid earlier later the start beginning middle end close last next this",
        r"(?:(?P<edge><EDGE>))?(?:(?P<shift>last|next|this(?:<S>(?:past|coming))?)<S>)?(?P<month><MONTHS>)"
        r"(?:(?:,?<S>(?:of<S>)?)(?P<y><Y>)(?!,\d))?",
    ),
    Rule(
        "season",
        "spring summer autumn fall winter the early late mid last next this",
        r"(?:(?P<edge>(?:early|late|mid)(?:-|<S>(?:in<S>)?)))?(?P<the>the<S>)?(?:(?P<shift>last|next|this(?:<S>(?:past|coming))?)<S>)?"
        rf"(?P<season>{_SEASON})(?:<S>(?:of<S>)?(?:(?P<y><Y>)|(?P<of>last|this|next)<S>year))?",
    ),
    Rule(
        "quarter",
        "#ordinal the q1 q2 q3 q4",
        r"(?:(?:the<S>)?(?P<n>first|second|third|fourth)<S>(?P<unit>quarter)|q(?P<q>[1-4]))(?!\w)"
        r"(?:,?<S>(?:of<S>)?(?:(?P<y><Y>)|(?P<shift>last|this|next)<S>year))?",
    ),
    Rule(
        "decade",
        "#digit #edge the",
        r"(?:(?P<edge>(?:the<S>)?(?:early|late|mid)(?:-|<S>)))?(?P<head>the<S>)?(?:(?P<y>1[5-9]\d0|20\d0)|[’'‘](?P<yy>[2-9]0))['’]?s(?!\w)",
    ),
    Rule(
        "century",
        "#digit #ordinal the",
        r"(?:the<S>)?(?:(?P<n>\d{1,2})(?:st|nd|rd|th)|(?P<ordinal><ORDINAL>))(?:<S>|-)century",
    ),
    Rule("years", "#digit", r"(?P<y><Y>)<S0>(?P<sep>[-–—/])<S0>(?P<y2>\d{4}|\d{2}|\d(?!\d))"),
    Rule(
        "year",
        "#digit #edge the fiscal year",
        r"(?:(?P<edge><EDGE>))?(?P<head>(?:the<S>)?(?:fiscal<S>)?year<S>(?:of<S>)?|fiscal<S>)?(?P<y><Y>)",
    ),
    Rule(
        "amount",
        "#digit #number half",
        r"(?P<qty><QTY>)(?:<S>(?:(?P<ago>ago)|(?P<ahead>from<S>(?:now|today))"
        r"|(?P<later>later|earlier|prior|hence|afterwards?|beforehand|before(?=[.,;:)\n]|$)))(?!\w))?",
    ),
    Rule(
        "ago",
        "days weeks months years decades centuries",
        r"(?P<units>days|weeks|months|years|decades|centuries)<S>ago",
    ),
    Rule(
        "stretch-back",
        "the this these past last",
        r"(?:(?:the|this|these)<S>)?(?P<how>past|last)<S>(?P<qty><QTY>)",
    ),
    Rule("stretch-back", "the this past", r"(?P<the>(?:the|this)<S>(?:past|last)|past)<S>(?P<units><UNIT>)"),
    Rule("stretch-ahead", "the next coming", r"(?:the<S>)?(?:next|coming)<S>(?P<qty><QTY>)"),
    Rule("stretch-ahead", "the", r"the<S>(?:next|coming)<S>(?P<units>week|month|year|decade|century)"),
    Rule(
        "stretch-in-text",
        "the",
        r"the<S>(?:previous|preceding|following|prior|ensuing)<S>(?P<qty><QTY>)",
    ),
    Rule(
        "weekend",
        "the this last next over",
        r"(?P<shift>the(?:<S>(?:past|coming))?|this(?:<S>(?:past|coming))?|last|next)<S>weekend",
    ),
    Rule(
        "period",
        "last next this later earlier early late mid the start beginning middle end close",
        r"(?:(?P<edge><EDGE>))?(?P<shift>last|next|this|(?:the<S>)?current)<S>(?P<unit>week|month|year|quarter|decade|century)",
    ),
    Rule(
        "period",
        "the",
        r"the<S>(?P<shift>current|coming|upcoming)<S>(?P<unit>week|month|year|quarter|decade|century)",
    ),
    Rule(
        "period-bare",
        "the start beginning middle end close",
        r"(?P<edge>(?:the<S>)?(?:very<S>)?(?:start|beginning|middle|end|close)<S>of<S>the)<S>(?P<unit>week|month|year|decade)",
    ),
    Rule(
        "in-text",
        "the that",
        r"(?:the<S>(?:very<S>)?(?:same|next|following|previous|preceding|prior)|that(?:<S>(?:same|very))?)<S>"
        r"(?P<unit>day|week|month|year|morning|afternoon|evening|night|weekend)",
    ),
    Rule(
        "in-text",
        "earlier later",
        r"(?:earlier|later)<S>(?:in<S>the|on<S>in<S>the|that)<S>(?P<unit>day|week|month|year|morning|afternoon|evening|night)",
    ),
    Rule("day", "", r"(?P<day><DAYS>)"),
    Rule("vague", "recently lately", r"recently|lately"),
    Rule(
        "vague",
        "a some long",
        r"(?:a<S>)?(?:long|short|some)<S>(?:time|while)<S>ago|a<S>while<S>(?:ago|back)|some<S>time<S>ago",
    ),
    Rule(
        "vague",
        "recent the coming",
        r"(?P<recent>(?:the<S>)?(?:recent|coming))<S>(?P<units>days|weeks|months|years|decades)(?:<S>and<S>(?:weeks|months|years|decades))?",
    ),
    Rule(
        "vague",
        "the past last",
        r"(?:the<S>)?(?:past|last)<S>(?P<units>days|weeks|months|years|decades)",
    ),
    Rule(
        "clock",
        "#digit noon midnight",
        r"(?:(?P<h>\d{1,2})(?::(?P<min>\d{2}))?<S0>(?P<half>[ap]\.?m\.?)|(?P<h2>\d{1,2})<S>o['’]clock"
        r"|(?P<noon>noon|midnight))(?:,?<S>(?P<zone><ZONE>))?(?!\w)",
    ),
)
