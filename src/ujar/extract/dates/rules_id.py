"""The forms of Indonesian dates, as data: what a rule is read as, the words that begin it, its pattern."""

from __future__ import annotations

from ujar.extract.dates.tables import Rule

__all__ = ["FRAGMENTS", "RULES"]

_SHIFT = r"(?:yang<S>)?(?:lalu|silam)|kemarin|yang<S>akan<S>datang|mendatang|nanti|ini|tadi"
_OF_PERIOD = r"(?:pekan|minggu)<S>(?:ini|lalu|kemarin|depan|mendatang)"

FRAGMENTS = {
    "NUM": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,2}<S0>[x×]<S0>\d{1,3}|\d{1,4}(?:,\d{1,2})?|<NUMWORDS>)",
    "QTY": (
        r"(?:<NUM>(?:(?:<S0>[-–]<S0>|<S>(?:hingga|sampai|atau)<S>)<NUM>)?<S>(?:setengah<S>)?<UNIT>(?:<S>setengah)?"
        r"|<SINGLE>(?:<S>setengah)?|setengah<S><UNIT>)(?!\w)"
    ),
    "NUMERIC": r"\d{1,2}(?:/\d{1,2}/\d{2}(?:\d{2})?|-\d{1,2}-\d{4}|\.\d{1,2}\.\d{4})",
    "INNER": r"[\d/.–—\- ]{3,24}|(?:\d{1,2}<S0>[-–]<S0>)?\d{1,2}<S><MONTHS>(?:<S>\d{4})?",
    "DAYMONTH": (
        r"(?:(?:tanggal|tgl\.?)<S>)?(?:\d{1,2}|<NUMWORDS>)(?:<S>|-)<MONTHS>"
        r"(?:(?:,?<S>|-)(?:tahun<S>)?<Y>)?"
    ),
    "SHIFT": _SHIFT,
    "WSHIFT": rf"(?:{_OF_PERIOD}|{_SHIFT}|depan|besok)",
    "DSHIFT": rf"(?:{_OF_PERIOD}|tahun<S>(?:ini|lalu|depan)|{_SHIFT})",
    "PSHIFT": r"(?:ini|(?:yang<S>)?lalu|silam|kemarin|depan|mendatang|yang<S>akan<S>datang|nanti)",
    "REL": r"(?:esok(?:<S>hari)?|kemarin|hari<S>ini|besok|lusa|semalam|tadi<S>malam)",
}

RULES = (
    Rule("iso", "#digit", r"<ISO>"),
    Rule(
        "feast",
        "",
        r"(?:hari<S>raya<S>)?(?P<feast><FEAST>)(?:<S>(?P<hijri>14\d\d)(?:<S>(?:hijriah|hijriyah|h))?|<S>(?:tahun<S>)?(?P<y><Y>))?",
    ),
    Rule(
        "each",
        "setiap tiap saban",
        r"(?:setiap|tiap-tiap|tiap|saban)<S>(?:(?P<weekend>akhir<S>pekan)|(?:(?:awal|akhir|pertengahan)<S>)?(?:"
        r"(?P<qty><QTY>)|(?:hari<S>)?(?P<wd><WEEKDAY>)|(?P<part><PART>)|(?:tanggal<S>)?\d{1,2}<S>(?P<date><MONTHS>)"
        r"|(?P<dom>tanggal<S>\d{1,2})|(?P<unit><UNIT>)|(?P<month><MONTH>)))",
    ),
    Rule(
        "weekdays",
        "#weekday",
        r"(?P<wd><WEEKDAY>)(?:<S0>[-–]<S0>|<S>(?:dan|hingga|sampai)<S>)(?P<wd2><WEEKDAY>),?<S0>\((?P<inner><INNER>)\)",
    ),
    Rule(
        "weekday-date",
        "#weekday hari malam esok kemarin besok lusa semalam tadi",
        r"(?:<REL>,?<S>)?(?:hari<S>)?(?P<eve>malam<S>)?(?P<wd><WEEKDAY>)(?:<S>(?:<PART>))?(?:<S><WSHIFT>)?"
        r"(?:,?<S0>\((?P<inner><INNER>)\)|(?:,<S0>|<S>)(?P<plain><DAYMONTH>|<NUMERIC>|\d{1,2}/\d{1,2}))"
        r"(?:<S><PART>)?(?:<S>(?P<shift><DSHIFT>))?",
    ),
    Rule(
        "weekday",
        "#weekday hari malam esok kemarin besok lusa semalam tadi",
        r"(?:<REL>,?<S>)?(?P<head>hari<S>)?(?P<eve>malam<S>)?(?P<wd><WEEKDAY>)(?:<S>(?P<part><PART>))?"
        r"(?:<S>(?P<shift><WSHIFT>))?",
    ),
    Rule("days", "#digit", r"(?P<d1>\d{1,2})(?:/(?P<m1>\d{1,2}))?<S0>[-–]<S0>(?P<last>\d{1,2}/\d{1,2}/\d{4})"),
    Rule("numeric", "#digit", r"(?P<date><NUMERIC>)(?:<S><PART>)?(?:<S>(?P<shift><DSHIFT>))?"),
    Rule(
        "days",
        "#digit tanggal tgl",
        r"(?:(?:tanggal|tgl\.?)<S>)?(?P<d1>\d{1,2})(?:<S0>[-–—]<S0>|<S>(?P<link>hingga|sampai(?:<S>dengan)?|s/d|s\.d\."
        r"|dan|ke)<S>)(?P<last><DAYMONTH>)(?:<S>(?P<shift><DSHIFT>))?",
    ),
    Rule(
        "day-month",
        "#digit #number tanggal tgl",
        r"(?:(?:tanggal|tgl\.?)<S>)?(?P<d>\d{1,2}|<NUMWORDS>)(?:<S>|-)(?P<month><MONTHS>)"
        r"(?:(?:,?<S>|-)(?:tahun<S>)?(?P<y><Y>))?(?:<S><PART>)?(?:<S>(?P<shift><DSHIFT>))?",
    ),
    Rule("day-of-month", "tanggal", r"tanggal<S>(?P<d>\d{1,2})(?:<S>(?P<shift>bulan<S>(?:ini|lalu|depan)))?"),
    Rule("numeric-short", "#digit", r"(?P<date>\d{1,2}/\d{1,2})"),
    Rule(
        "month",
        "#month #edge bulan",
        r"(?:(?P<edge><EDGE>)<S>)?(?:(?P<head>bulan)<S>)?(?P<month><MONTHS>)"
        r"(?:(?:,?<S>(?:tahun<S>)?|<S0>-<S0>)(?P<y><Y>))?(?:<S>(?P<shift><DSHIFT>|depan))?",
    ),
    Rule(
        "quarter",
        "triwulan kuartal semester",
        r"(?P<unit>triwulan|kuartal|semester)<S>(?:ke-?<S0>)?(?P<n>iii|ii|iv|i|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)"
        r"(?!\w)(?:(?:<S0>[-/]<S0>|<S>)(?:tahun<S>)?(?P<y><Y>)|<S>(?:tahun<S>)(?P<shift>ini|lalu|depan))?",
    ),
    Rule(
        "decade",
        "#digit #edge tahun era dekade dasawarsa",
        r"(?:(?P<edge><EDGE>)<S>)?(?:(?P<head>tahun|era|dekade|dasawarsa)<S>)?(?:(?P<y>1[5-9]\d0|20\d0)|(?P<yy>[2-9]0))"
        r"-?an",
    ),
    Rule(
        "century",
        "abad",
        r"abad<S>(?:ke-?<S0>)?(?:(?P<n>\d{1,2})|(?P<roman>x{0,2}(?:ix|iv|v?i{0,3})))(?!\w)",
    ),
    Rule(
        "years",
        "#digit tahun",
        r"(?:tahun<S>(?:ajaran<S>|anggaran<S>|pelajaran<S>|akademik<S>)?)?(?P<y><Y>)<S0>(?P<sep>[-–—/])<S0>"
        r"(?P<y2>\d{4}|\d{2})",
    ),
    Rule(
        "year",
        "#digit #edge tahun",
        r"(?:(?P<edge><EDGE>)<S>)?(?:(?P<head>tahun(?:<S>(?:ajaran|anggaran|pelajaran|akademik|buku|pajak))?)<S>)?"
        r"(?P<y><Y>)(?:<S>(?:yang<S>)?(?:lalu|silam|ini|mendatang|kemarin|nanti))?",
    ),
    Rule(
        "amount",
        "#digit #number #single",
        r"(?P<qty><QTY>)(?:<S>(?:(?P<back>(?:terakhir|belakangan)(?:<S>ini)?|ke<S>belakang|ini)"
        r"|(?P<onward>ke<S>depan|mendatang|yang<S>akan<S>datang)|(?P<ago>(?:yang<S>)?(?:lalu|silam))|(?P<ahead>lagi)"
        r"|(?P<following>berikutnya|selanjutnya)|(?P<times>sekali)"
        r"|(?P<later>kemudian|setelahnya|sesudahnya|sebelumnya|(?:setelah|sesudah|sebelum)<S>itu))(?!\w))?",
    ),
    Rule("weekend", "akhir", r"akhir<S>(?:pekan|minggu)(?:<S>(?P<shift><PSHIFT>))?"),
    Rule(
        "period",
        "#edge pekan minggu bulan tahun triwulan kuartal semester dekade dasawarsa abad",
        r"(?:(?P<edge><EDGE>)<S>)?(?P<unit>pekan|minggu|bulan|tahun|triwulan|kuartal|semester|dekade|dasawarsa|abad)<S>"
        r"(?P<shift><PSHIFT>)",
    ),
    Rule("period-bare", "#edge", r"(?P<edge><EDGE>)<S>(?P<unit>pekan|bulan|tahun)"),
    Rule(
        "in-text",
        "hari pekan minggu bulan tahun malam pagi sore siang",
        r"(?P<unit>hari|pekan|minggu|bulan|tahun|malam|pagi|sore|siang)<S>"
        r"(?:(?:yang<S>)?sama|itu|tersebut|sebelumnya|berikutnya|selanjutnya)",
    ),
    Rule(
        "in-text",
        "keesokan keesokannya esoknya esok",
        r"(?P<next>keesokan<S>hari(?:nya)?|keesokannya|esok(?:<S>hari)?nya)",
    ),
    Rule("day", "", r"(?P<day><DAYS>)"),
    Rule(
        "vague",
        "baru akhir belakangan beberapa dalam waktu tempo baru",
        r"(?:baru-baru<S>ini|akhir-akhir<S>ini|belakangan<S>ini|waktu<S>dekat(?:<S>ini)?|tempo<S>hari"
        r"|beberapa<S>(?:waktu|saat)<S>(?:yang<S>)?(?:lalu|silam|terakhir|belakangan(?:<S>ini)?|ke<S>depan|mendatang))",
    ),
    Rule(
        "vague",
        "hari pekan minggu bulan tahun",
        r"(?P<units>hari-hari|pekan-pekan|minggu-minggu|bulan-bulan|tahun-tahun)<S>(?:ke<S>depan|mendatang|terakhir|ini"
        r"|belakangan(?:<S>ini)?|lalu|silam|berikutnya|sebelumnya)",
    ),
    Rule(
        "vague",
        "berhari berbulan bertahun",
        r"(?P<units>berhari-hari|berbulan-bulan|bertahun-tahun)<S>(?:lalu|silam)",
    ),
    Rule("clock", "pukul jam", r"(?:pukul|jam)<S>(?P<h>\d{1,2})[.:](?P<min>\d{2})(?:<S>(?P<zone><ZONE>))?"),
)
