"""What looks like a date and is none: laws, ages, sums, names.

Each guard looks at a few dozen characters before or after, never at the whole text.
"""

from __future__ import annotations

import re

from ujar.extract.dates.context import Context

__all__ = [
    "is_age",
    "is_attack",
    "is_counted",
    "is_law_number",
    "is_month_name",
    "is_no_day",
    "is_not_year",
    "is_place_name",
    "is_rate",
    "is_version",
    "is_weekday_name",
    "starts_sentence",
]

_LAW = re.compile(
    r"(?:\b(?:no|nomor|nomer)\b\.?\s{0,2}[\w./\-]{1,40}\s{0,2}(?:tahun\s)?"
    r"|\b(?:UUD|Undang-Undang\sDasar)(?:\s[\w-]{1,12}){0,5}\s"
    r"|\b(?:UU|Undang-Undang|Perppu|PP|Perpres|Permen\w{0,12}|Perda|Pergub)\s(?:tahun\s)?"
    r"|\b(?:Act|Law|Constitution|Treaty|Ordinance|Resolution)\sof\s"
    r"|\b(?:Act|Law|Article|Section|Regulation|Decree|No\.?|Number)\s[\d/]{1,6}\sof\s)$",
    re.IGNORECASE,
)
_LAW_NUMBER = re.compile(r"\b(?:no|nomor|nomer|pasal|ayat|bab|Article|Section)\b\.?\s?$", re.IGNORECASE)
_SUM_BEFORE = re.compile(
    r"(?:\b(?:Rp|IDR|US|USD|No|Nomor|TPS|RT|RW|km|seri|tipe|halaman|hlm|Number|Route|Highway|Room|Boeing|Windows"
    r"|Section|Flight|page|top|than|least|dari\ssekitar)\.?|[$€£¥#]|\b\d{3,4}[ -])\s?$",
    re.IGNORECASE,
)
_SUM_AFTER = re.compile(
    r"[\s-](?:orang|persen|unit|rupiah|ton|kg|kilogram|km|kilometer|meter|hektare?|kali|jam|menit|jiwa|dolar|dollar|liter"
    r"|people|persons?|percent|per\scent|miles?|feet|foot|pounds?|dollars?|euros?|square|acres?|tons?|calories|words"
    r"|pages?|hours?|minutes?|days?|weeks?|months?|years?|times|votes|million|billion|juta|miliar|ribu|megawatts?)\b"
    r"|\s?(?:%|°|juta|persen)",
    re.IGNORECASE,
)
_YEAR_PREPOSITION = re.compile(
    r"\b(?:in|since|by|of|from|until|till|to|circa|before|after|during|between|and|late|early|year|tahun|sejak|pada"
    r"|hingga|sampai|dari|antara|dan|sekitar|abad|era)\s$|[-–]$",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(
    r"(?:\b(?:ber)?(?:usia|umur)(?:\s[\w-]{1,12}){0,4}\s|(?<!\bdi\s)\bbawah\s|\b(?:age[ds]?|aging)\s(?:[\w-]{1,10}\s){0,2})$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\((?:[^()\n]{1,40},\s)?$")
_AGE_AFTER = re.compile(r"(?:[\s-]+olds?\b|\s+of\s+age\b|-old)", re.IGNORECASE)
_A_UNIT_BEFORE = re.compile(
    r"\b(?:for|in|within|after|than|over|nearly|almost|about|around|least|most|roughly|just|only|under|once|during|last|lasted"
    r"|lasts|lasting|take|takes|took|taken|spend|spent|barely|approximately|until|exactly|precisely"
    r"|up\sto|course\sof|period\sof|sentenced\sto)\s$",
    re.IGNORECASE,
)
_A_UNIT_AFTER = re.compile(r"\s(?:after|before|since|of|and\sa\shalf|or\sso|or\stwo|or\smore)\b", re.IGNORECASE)
_MONTH_BEFORE = {
    "id": re.compile(
        r"\b(?:pada|sejak|hingga|sampai|di|per|bulan|awal|akhir|pertengahan|mulai|selama|sepanjang|dari|antara|setelah"
        r"|sebelum|sekitar|jelang|menjelang|tengah|dibandingkan|dibanding|usai|kurun|periode|memasuki|hanya|untuk"
        r"|target|rencananya|tanggal)\s$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:\b(?:in|since|by|until|till|through|throughout|from|to|of|for|during|before|after|last|next|this|early|late"
        r"|around|between|a|an|the|his|her|their|its|our|my|on|every|each)|\bmid|['’]s)[\s-]$",
        re.IGNORECASE,
    ),
}
_MONTH_BEFORE_NAME = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Theresa|Minister|Lady|Sir|Brian|James|Elaine|Imelda|Pak|Bu|Ibu|Bapak|Nyonya|Tuan|Mbak|Mas)\.?\s$"
)
_LISTED_BEFORE = re.compile(r"\b([A-Z]\w{2,9})(?:\s\d{4})?(?:,|,?\s(?:dan|and|or|atau)|\s?[-–]|/)\s?$")
_FOLLOWING_NAME = re.compile(r"\s[A-Z][a-z]")
_LINK_AFTER = re.compile(r"\s?[-–]\s?[A-Z\d]|\s(?:hingga|sampai|to|through|until)\s", re.IGNORECASE)
_WEEKDAY_BEFORE = {
    "id": re.compile(
        r"\b(?:pasar|shalat|salat|sholat|ibadah|misa|kebaktian|khotbah|khutbah|koran|harian|jalan|jl\.?|stasiun|sekolah)\s$",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?:Super|Black|Bloody|Fat|Cyber|Ash|Palm|Good|Easter|News|Throwback|Giving|Ruby|Girl)\s$"),
}
_WEEKDAY_AFTER = {
    "id": re.compile(r"\s(?:agung|palma|putih|abu|kliwon|legi|pahing|pon|wage|bersih|berkah|suci)\b", re.IGNORECASE),
    "en": re.compile(
        r"\s(?:Times|Telegraph|Mirror|Mail|Post|Express|Herald|Star|Group|Night\s(?:Live|Football|Lights)|Addams|School"
        r"|Morning|Today)\b"
    ),
}
_PLACE_BEFORE = re.compile(
    r"\b(?:Universitas|Kampus|Untag|Stadion|Gelora|Lapangan|Jalan|Jl\.?|Monumen|Tugu|Museum|Rumah\sSakit|RS)\s$"
)
_VERSION_BEFORE = re.compile(r"\b(?:versi|version|v|build|rilis|release)\.?\s?$", re.IGNORECASE)
_TODAY_BEFORE = re.compile(r"\b(?:USA|Russia|Christianity|India|Psychology|NBC['’]s|of|the)\s[\"“]?$")
_TODAY_AFTER = re.compile(r"[\"”]?\s(?:[Ss]how|host)\b")
_TOMORROW_BEFORE = re.compile(r"\b(?:brighter|better|new|of|a|the|no)\s$", re.IGNORECASE)
_COUNTED = re.compile(r"[ \t]?(?:percent|people|million|billion|%|points|votes|delegates|states)\b|,\d|[./:]\d")
_ATTACK = re.compile(
    r",?\s(?:terror|attack|hijack|commission|famil|victim|widow|responder|plot|conspir|bomb)", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?:^|[.!?:\n—–“”\"'‘’•(])\s{0,3}$")


def starts_sentence(context: Context, start: int) -> bool:
    """Tell whether a word begins a sentence or a quotation, where a capital says nothing."""
    return bool(_SENTENCE.search(context.before(start)))


def is_not_year(context: Context, start: int, end: int, *, year: int, head: bool) -> bool:
    """Tell whether four digits are part of a law's name, a sum or a number of things.

    `head` says that a word such as `tahun` stands before them.
    """
    if context.relaxed:
        return False
    before = context.before(start)
    if _LAW.search(before):
        return True
    if head:
        return False
    if _SUM_BEFORE.search(before) or _SUM_AFTER.match(context.after(end)):
        return True
    return not 1900 <= year <= 2100 and not (1000 <= year < 1900 and _YEAR_PREPOSITION.search(before))


def is_age(context: Context, start: int, end: int) -> bool:
    """Tell whether a number of years is somebody's age."""
    if context.relaxed:
        return False
    before, after = context.before(start), context.after(end)
    if _IN_BRACKETS.search(before) and after[:1] in (",", ")"):
        return True
    return bool(_AGE_BEFORE.search(before) or _AGE_AFTER.match(after))


def is_rate(context: Context, start: int, end: int) -> bool:
    """Tell whether `a year` and the like is a rate, or `one day` some day, rather than a length of time."""
    if context.relaxed:
        return False
    return not (_A_UNIT_BEFORE.search(context.before(start)) or _A_UNIT_AFTER.match(context.after(end)))


def is_place_name(context: Context, start: int) -> bool:
    """Tell whether a day is the name of a university, a street, a stadium (`Universitas Sebelas Maret`)."""
    return not context.relaxed and bool(_PLACE_BEFORE.search(context.before(start)))


def is_version(context: Context, start: int) -> bool:
    """Tell whether figures with full stops are those of a version."""
    return not context.relaxed and bool(_VERSION_BEFORE.search(context.before(start)))


def is_no_day(context: Context, start: int, end: int, form: str) -> bool:
    """Tell whether a word for a day is part of a name or a figure of speech (`a brighter tomorrow`)."""
    if context.relaxed:
        return False
    before, after = context.before(start), context.after(end)
    if context.words.lang == "id":
        return after.startswith("-") or (form == "semalam" and after.startswith(" suntuk"))
    if form == "today":
        return bool(_TODAY_BEFORE.search(before) or (context.text[start] == "T" and _TODAY_AFTER.match(after)))
    return form == "tomorrow" and bool(_TOMORROW_BEFORE.search(before))


def is_counted(context: Context, end: int) -> bool:
    """Tell whether the number before an offset counts things, so that it is no day of a month."""
    return not context.relaxed and bool(_COUNTED.match(context.after(end)))


def is_attack(context: Context, end: int) -> bool:
    """Tell whether `Sept. 11` is the name of what happened that day in 2001, not a day of this year."""
    return bool(_ATTACK.match(context.after(end)))


def _follows_month(context: Context, before: str) -> bool:
    """Tell whether the words before end in another month (`April, Mei, dan`, `March and`)."""
    found = _LISTED_BEFORE.search(before)
    return found is not None and found.group(1).lower() in context.words.months


def is_month_name(context: Context, start: int, end: int, month: str) -> bool:
    """Tell whether the bare name of a month is a person, a verb or a thing instead."""
    if context.relaxed:
        return False
    before, after = context.before(start), context.after(end)
    if _MONTH_BEFORE_NAME.search(before):
        return True
    if before.endswith("(") and after.startswith(")"):
        return False
    linked = bool(_LINK_AFTER.match(after)) and not _FOLLOWING_NAME.match(after)
    if _MONTH_BEFORE[context.words.lang].search(before) or linked or _follows_month(context, before):
        return month.lower() == "march" and after.startswith((" on ", " for "))
    return month.lower() in context.words.ambiguous_months or bool(_FOLLOWING_NAME.match(after))


def is_weekday_name(context: Context, start: int, end: int) -> bool:
    """Tell whether a weekday is part of a name (`Pasar Minggu`, `Super Tuesday`, `Jumat Agung`)."""
    if context.relaxed:
        return False
    lang = context.words.lang
    return bool(_WEEKDAY_BEFORE[lang].search(context.before(start)) or _WEEKDAY_AFTER[lang].match(context.after(end)))


def is_law_number(context: Context, start: int) -> bool:
    """Tell whether a number is that of a law or an article (`Nomor 52 Tahun 2020`), not a number of years."""
    return not context.relaxed and bool(_LAW_NUMBER.search(context.before(start)))
