"""Indonesian words of time, as data."""

from __future__ import annotations

from ujar.extract.dates.tables import Words

__all__ = ["WORDS"]

_MONTHS = {
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7,
    "agustus": 8, "september": 9, "oktober": 10, "november": 11, "nopember": 11, "desember": 12,
}  # fmt: skip
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "agust": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}  # fmt: skip
_ONES = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "nol": 0,
}  # fmt: skip
_UNITS = {
    "detik": "second", "menit": "minute", "jam": "hour", "hari": "day", "pekan": "week", "minggu": "week",
    "bulan": "month", "tahun": "year", "windu": "windu", "dekade": "decade", "dasawarsa": "decade",
    "abad": "century",
}  # fmt: skip

WORDS = Words(
    lang="id",
    day_first=True,
    decimal=",",
    months=_MONTHS,
    short_months=_SHORT_MONTHS,
    ambiguous_months=frozenset({"april", "mei", "juni", "juli"}),
    weekdays={
        "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "jum’at": 4, "sabtu": 5,
        "ahad": 6, "minggu": 6,
    },
    short_weekdays={},
    units=_UNITS,
    single_units={
        "sedetik": "second", "semenit": "minute", "sejam": "hour", "sehari": "day", "sepekan": "week",
        "seminggu": "week", "sebulan": "month", "setahun": "year", "sewindu": "windu", "sedekade": "decade",
        "seabad": "century",
    },
    numbers={
        **_ONES, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000,
    },
    multipliers={"belas": 10, "puluh": 10, "ratus": 100, "ribu": 1000},
    fuzzy=frozenset({"beberapa", "sejumlah", "belasan", "puluhan", "ratusan", "ribuan"}),
    ordinals={
        "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "satu": 1, "dua": 2, "tiga": 3, "empat": 4,
        "i": 1, "ii": 2, "iii": 3, "iv": 4,
    },
    seasons={},
    edges={
        "awal": "early", "permulaan": "early", "pertengahan": "mid", "medio": "mid", "tengah": "mid",
        "akhir": "late", "penghujung": "late", "pengujung": "late", "ujung": "late",
    },
    shifts={
        "lalu": -1, "silam": -1, "kemarin": -1, "tadi": -1, "ini": 0, "nanti": 1, "depan": 1,
        "mendatang": 1, "besok": 1, "datang": 1,
    },
    days={
        "hari ini": 0, "malam ini": 0, "pagi ini": 0, "siang ini": 0, "sore ini": 0, "petang ini": 0,
        "nanti malam": 0, "nanti sore": 0, "nanti siang": 0, "tadi pagi": 0, "pagi tadi": 0,
        "tadi siang": 0, "siang tadi": 0, "tadi sore": 0, "sore tadi": 0, "malam tadi": -1,
        "kemarin": -1, "kemarin pagi": -1, "kemarin siang": -1, "kemarin sore": -1,
        "kemarin petang": -1, "kemarin malam": -1, "tadi malam": -1, "semalam": -1, "kemarin lusa": -2,
        "kemarin dulu": -2, "besok": 1, "besok pagi": 1, "besok siang": 1, "besok sore": 1,
        "besok malam": 1, "esok": 1, "esok hari": 1, "esok pagi": 1, "esok siang": 1, "esok malam": 1,
        "lusa": 2, "besok lusa": 2,
    },
    zones={"wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "gmt": "+00:00", "utc": "+00:00"},
    part=r"(?:pagi|siang|sore|petang|malam)(?:[ \t\u00a0]hari)?|dini[ \t\u00a0]hari|subuh",
    future=r"(?i:akan|bakal|dijadwalkan|direncanakan|rencananya|diperkirakan|menjelang|jelang|hendak)",
    past=r"telah|sudah|sempat|pernah|lalu|semula|dulu",
    reporting=r"kata|ujar|tutur|ucap|ungkap|jelas|terang|papar|mengatakan|menyebutkan|katanya|ujarnya|tuturnya",
)  # fmt: skip
