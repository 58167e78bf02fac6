import pytest

from ujar.extract.dates import find_dates, normalise_date
from ujar.records import Date

PUBLISHED = Date(value="2016-04-21", granularity="day")

PRINTED = [
    ("12 Oktober 2020", "date", "2020-10-12", "day"),
    ("12-10-2020", "date", "2020-10-12", "day"),
    ("12/10/2020", "date", "2020-10-12", "day"),
    ("12.10.2020", "date", "2020-10-12", "day"),
    ("2020-10-12", "date", "2020-10-12", "day"),
    ("Senin (12/10/2020)", "date", "2020-10-12", "day"),
    ("Senin,12/10/2020", "date", "2020-10-12", "day"),
    ("hari Senin (12/10/2020)", "date", "2020-10-12", "day"),
    ("Senin (12/10/2020) malam", "date", "2020-10-12", "day"),
    ("kemarin, Senin (12/10/2020)", "date", "2020-10-12", "day"),
    ("Rabu, 24 Maret 2021", "date", "2021-03-24", "day"),
    ("Jum'at, 9 Juli 2021", "date", "2021-07-09", "day"),
    ("6 Nop 2019", "date", "2019-11-06", "day"),
    ("6-Nop-2019", "date", "2019-11-06", "day"),
    ("1 Pebruari 2019", "date", "2019-02-01", "day"),
    ("29 Februari 2020", "date", "2020-02-29", "day"),
    ("tujuh belas Agustus 1945", "date", "1945-08-17", "day"),
    ("dua puluh lima Mei 2018", "date", "2018-05-25", "day"),
    ("tanggal 5 Juni 2020", "date", "2020-06-05", "day"),
    ("Minggu (11/10/2020)", "date", "2020-10-11", "day"),
    ("Senin (1/2/2021) pukul 22.30 WIB", "date", "2021-02-01T22:30+07:00", "minute"),
    ("Senin (1/2/2021) sekitar pukul 22.30", "date", "2021-02-01T22:30", "minute"),
    ("Senin (1/2/2021) pukul 07.05 WITA", "date", "2021-02-01T07:05+08:00", "minute"),
    ("pukul 12.00 WIT, 3 Mei 2021", "date", "2021-05-03T12:00+09:00", "minute"),
    ("April 2016", "date", "2016-04", "month"),
    ("bulan April 2016", "date", "2016-04", "month"),
    ("2016", "date", "2016", "year"),
    ("tahun 2014", "date", "2014", "year"),
    ("tahun anggaran 2014", "date", "2014", "year"),
    ("tahun 1815", "date", "1815", "year"),
    ("1990-an", "date", "199X", "decade"),
    ("era 1960-an", "date", "196X", "decade"),
    ("tahun 90-an", "date", "199X", "decade"),
    ("abad ke-20", "date", "19XX", "century"),
    ("abad XIX", "date", "18XX", "century"),
    ("triwulan II-2020", "date", "2020-34", "season"),
    ("kuartal pertama tahun 2021", "date", "2021-33", "season"),
    ("semester I 2020", "date", "2020-40", "season"),
    ("12-25 Oktober 2020", "range", "2020-10-12/2020-10-25", "day"),
    ("3 dan 4 Maret 2020", "range", "2020-03-03/2020-03-04", "day"),
    ("2014-2016", "range", "2014/2016", "year"),
    ("tahun ajaran 2020/2021", "range", "2020/2021", "year"),
    ("3 Maret hingga 5 April 2021", "range", "2021-03-03/2021-04-05", "day"),
    ("25 Desember 2020 hingga 2 Januari 2021", "range", "2020-12-25/2021-01-02", "day"),
    ("25 Desember sampai 2 Januari 2021", "range", "2020-12-25/2021-01-02", "day"),
    ("Januari-November 2020", "range", "2020-01/2020-11", "month"),
    ("Maret hingga Mei 2020", "range", "2020-03/2020-05", "month"),
    ("Sabtu-Minggu (20-21/6/2020)", "range", "2020-06-20/2020-06-21", "day"),
    ("Sabtu dan Minggu (4-5 Juli 2020)", "range", "2020-07-04/2020-07-05", "day"),
    ("30/9-2/10/2020", "range", "2020-09-30/2020-10-02", "day"),
    ("Senin (27/7/2020) sampai Rabu (29/7/2020)", "range", "2020-07-27/2020-07-29", "day"),
    ("dua tahun", "duration", "P2Y", "year"),
    ("24 jam", "duration", "PT24H", None),
    ("2 x 24 jam", "duration", "PT48H", None),
    ("30 menit", "duration", "PT30M", "minute"),
    ("3,5 tahun", "duration", "P3.5Y", "year"),
    ("satu setengah tahun", "duration", "P1.5Y", "year"),
    ("setengah tahun", "duration", "P0.5Y", "year"),
    ("dua puluh lima hari", "duration", "P25D", "day"),
    ("sebelas bulan", "duration", "P11M", "month"),
    ("seratus dua puluh hari", "duration", "P120D", "day"),
    ("dua minggu", "duration", "P2W", "week"),
    ("sepekan", "duration", "P1W", "week"),
    ("sewindu", "duration", "P8Y", "year"),
    ("satu dekade", "duration", "P10Y", "decade"),
    ("setiap Senin", "recurrent", "R/P1W", "week"),
    ("setiap hari", "recurrent", "R/P1D", "day"),
    ("setiap dua minggu", "recurrent", "R/P2W", "week"),
    ("tiap tanggal 5", "recurrent", "R/P1M", "month"),
    ("setiap 17 Agustus", "recurrent", "R/P1Y", "year"),
    ("setiap akhir pekan", "recurrent", "R/P1W", "week"),
    ("lima tahun sekali", "recurrent", "R/P5Y", "year"),
]  # fmt: skip

RELATIVE = [
    ("kemarin", "date", "2016-04-20", "day"),
    ("kemarin sore", "date", "2016-04-20", "day"),
    ("semalam", "date", "2016-04-20", "day"),
    ("hari ini", "date", "2016-04-21", "day"),
    ("pagi tadi", "date", "2016-04-21", "day"),
    ("malam ini", "date", "2016-04-21", "day"),
    ("besok", "date", "2016-04-22", "day"),
    ("lusa", "date", "2016-04-23", "day"),
    ("pekan lalu", "date", "2016-W15", "week"),
    ("minggu lalu", "date", "2016-W15", "week"),
    ("Minggu lalu", "date", "2016-W15", "week"),
    ("minggu depan", "date", "2016-W17", "week"),
    ("bulan lalu", "date", "2016-03", "month"),
    ("bulan yang lalu", "date", "2016-03", "month"),
    ("tahun ini", "date", "2016", "year"),
    ("tahun depan", "date", "2017", "year"),
    ("akhir tahun ini", "date", "2016", "year"),
    ("akhir tahun", "date", "2016", "year"),
    ("kuartal lalu", "date", "2016-33", "season"),
    ("4 tahun lalu", "date", "2012", "year"),
    ("empat tahun yang lalu", "date", "2012", "year"),
    ("dua dekade lalu", "date", "199X", "decade"),
    ("seabad lalu", "date", "19XX", "century"),
    ("tiga pekan lalu", "date", "2016-W13", "week"),
    ("lima hari lalu", "date", "2016-04-16", "day"),
    ("dua bulan lagi", "date", "2016-06", "month"),
    ("dua tahun terakhir", "range", "2014/2016", "year"),
    ("sepekan terakhir", "range", "2016-W15/2016-W16", "week"),
    ("tiga bulan ini", "range", "2016-01/2016-04", "month"),
    ("lima tahun ke depan", "range", "2016/2021", "year"),
    ("tujuh hari mendatang", "range", "2016-04-21/2016-04-28", "day"),
    ("akhir pekan lalu", "range", "2016-04-16/2016-04-17", "day"),
    ("akhir pekan ini", "range", "2016-04-23/2016-04-24", "day"),
]  # fmt: skip

WEEKDAYS = [
    ("Rabu", "2016-04-20"),
    ("Kamis", "2016-04-21"),
    ("Jumat", "2016-04-15"),
    ("Minggu malam", "2016-04-17"),
    ("malam Minggu", "2016-04-16"),
    ("hari Senin", "2016-04-18"),
    ("Rabu lalu", "2016-04-20"),
    ("Kamis lalu", "2016-04-14"),
    ("Rabu pekan lalu", "2016-04-13"),
    ("Rabu depan", "2016-04-27"),
    ("Kamis depan", "2016-04-28"),
    ("Sabtu pekan depan", "2016-04-30"),
    ("Selasa ini", "2016-04-19"),
    ("Senin kemarin", "2016-04-18"),
]

YEARLESS = [
    ("20 April", "--04-20", "2016-04-20", "day"),
    ("(20/4)", "--04-20", "2016-04-20", "day"),
    ("Rabu (20/4)", "--04-20", "2016-04-20", "day"),
    ("17 Agustus", "--08-17", "2016-08-17", "day"),
    ("12 Desember", "--12-12", "2015-12-12", "day"),
    ("12 Desember mendatang", "--12-12", "2016-12-12", "day"),
    ("8 Juli lalu", "--07-08", "2015-07-08", "day"),
    ("8 Juli tahun lalu", "--07-08", "2015-07-08", "day"),
    ("akhir April", "--04", "2016-04", "month"),
    ("Mei", "--05", "2016-05", "month"),
    ("Agustus nanti", "--08", "2016-08", "month"),
    ("Desember lalu", "--12", "2015-12", "month"),
    ("29 Februari", "--02-29", "2016-02-29", "day"),
]


@pytest.mark.parametrize(("text", "kind", "value", "granularity"), PRINTED)
def test_printed_dates_need_no_publication_date(text: str, kind: str, value: str, granularity: str | None) -> None:
    found = normalise_date(text, lang="id")
    assert found is not None
    assert (found.kind, found.value, found.granularity, found.method) == (kind, value, granularity, "printed")
    assert found.flags == () or found.flags[0] in ("early", "mid", "late")
    assert (found.start, found.end) == (0, len(text))
    assert normalise_date(text, lang="id", published=PUBLISHED) == found


@pytest.mark.parametrize(("text", "kind", "value", "granularity"), RELATIVE)
def test_relative_dates_are_counted_from_publication(text: str, kind: str, value: str, granularity: str) -> None:
    found = normalise_date(text, lang="id", published=PUBLISHED)
    assert found is not None
    assert (found.kind, found.value, found.granularity) == (kind, value, granularity)
    assert found.method == "relative-to-published"
    alone = normalise_date(text, lang="id")
    assert alone is not None
    assert (alone.kind, alone.value, alone.granularity, alone.method) == (
        kind,
        None,
        granularity,
        "unresolved",
    )


@pytest.mark.parametrize(("text", "value"), WEEKDAYS)
def test_weekdays_are_counted_from_publication(text: str, value: str) -> None:
    found = normalise_date(text, lang="id", published=PUBLISHED)
    assert found is not None
    assert (found.kind, found.value, found.method) == ("date", value, "weekday-from-published")
    alone = normalise_date(text, lang="id")
    assert alone is not None
    assert (alone.value, alone.granularity, alone.method) == (None, "day", "unresolved")


@pytest.mark.parametrize(("text", "alone", "settled", "granularity"), YEARLESS)
def test_a_year_is_not_invented(text: str, alone: str, settled: str, granularity: str) -> None:
    found = normalise_date(text, lang="id")
    assert found is not None
    assert (found.value, found.granularity, found.method) == (alone, granularity, "printed")
    found = normalise_date(text, lang="id", published=PUBLISHED)
    assert found is not None
    assert (found.value, found.granularity, found.method) == (settled, granularity, "year-from-published")


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("awal 2015", "early"),
        ("pertengahan 2019", "mid"),
        ("akhir April 2020", "late"),
        ("awal pekan ini", "early"),
    ],
)
def test_edges_are_flags(text: str, flag: str) -> None:
    found = normalise_date(text, lang="id")
    assert found is not None
    assert found.flags == (flag,)


@pytest.mark.parametrize(
    ("text", "value", "flags"),
    [
        ("31/2/2020", None, ("impossible-date",)),
        ("45 Mei", None, ("impossible-date",)),
        ("30 Februari", None, ("impossible-date",)),
        ("29 Februari 2019", None, ("impossible-date",)),
        ("Jumat (4/9/020)", None, ("impossible-date",)),
        ("5/22/2022", "2022-05-22", ("day-month-swapped",)),
        ("12/10/20", "2020-10-12", ("two-digit-year",)),
        ("Selasa (12/10/2020)", "2020-10-12", ("weekday-disagrees",)),
        ("Selasa, 12 Oktober 2020", "2020-10-12", ("weekday-disagrees",)),
    ],
)
def test_mistakes_are_flagged(text: str, value: str | None, flags: tuple[str, ...]) -> None:
    found = normalise_date(text, lang="id", published=PUBLISHED)
    assert found is not None
    assert (found.value, found.granularity, found.flags) == (value, "day", flags)


@pytest.mark.parametrize(
    ("text", "alone", "settled"),
    [
        ("Natal", "--12-25", "2015-12-25"),
        ("malam Natal 2019", "2019-12-24", "2019-12-24"),
        ("Tahun Baru 2021", "2021-01-01", "2021-01-01"),
        ("Lebaran", None, "2016-07-06"),
        ("Hari Raya Idul Fitri 2020", "2020-05-24", "2020-05-24"),
        ("Idul Fitri 1441 Hijriah", "2020-05-24", "2020-05-24"),
        ("Idul Fitri 1400 H", None, None),
        ("Idul Adha 2022", "2022-07-10", "2022-07-10"),
        ("Nyepi 2023", "2023-03-22", "2023-03-22"),
        ("Imlek 2021", "2021-02-12", "2021-02-12"),
        ("Waisak 2021", "2021-05-26", "2021-05-26"),
        ("Waisak 1998", None, None),
        ("Jumat Agung", None, "2016-03-25"),
        ("Paskah 2016", "2016-03-27", "2016-03-27"),
        ("Ramadhan", None, None),
        ("bulan puasa", None, None),
    ],
)
def test_feasts(text: str, alone: str | None, settled: str | None) -> None:
    for published, value in ((Date(), alone), (PUBLISHED, settled)):
        found = normalise_date(text, lang="id", published=published)
        assert found is not None
        assert (found.kind, found.value) == ("vague" if value is None else "date", value)
        assert found.method == "feast"


@pytest.mark.parametrize(
    ("text", "kind", "granularity", "method"),
    [
        ("baru-baru ini", "vague", None, "vague"),
        ("belakangan ini", "vague", None, "vague"),
        ("beberapa waktu lalu", "vague", None, "vague"),
        ("dalam waktu dekat", "vague", None, "vague"),
        ("beberapa hari lalu", "vague", "day", "vague"),
        ("beberapa tahun terakhir", "vague", "year", "vague"),
        ("tahun-tahun sebelumnya", "vague", "year", "vague"),
        ("beberapa tahun", "duration", "year", "vague"),
        ("belasan tahun", "duration", "year", "vague"),
        ("dua hingga tiga hari", "duration", "day", "vague"),
        ("4-5 bulan", "duration", "month", "vague"),
        ("dua-tiga hari", "duration", "day", "vague"),
        ("keesokan harinya", "date", "day", "relative-in-text"),
        ("hari yang sama", "date", "day", "relative-in-text"),
        ("sehari sebelumnya", "date", "day", "relative-in-text"),
        ("dua tahun kemudian", "date", "year", "relative-in-text"),
        ("tiga bulan berikutnya", "range", "month", "relative-in-text"),
    ],
)
def test_what_tells_no_time_has_no_value(text: str, kind: str, granularity: str | None, method: str) -> None:
    found = normalise_date(text, lang="id", published=PUBLISHED)
    assert found is not None
    assert (found.kind, found.value, found.granularity, found.method) == (kind, None, granularity, method)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hal itu ditulis harian ini (Kompas, 12/10/2020).", ["12/10/2020"]),
        ("Ia datang pada Minggu, lalu pulang.", ["Minggu"]),
        ("Rapat digelar hari ini, Senin (1/2/2021).", ["hari ini, Senin (1/2/2021)"]),
        ("Gaji naik untuk April, Mei, dan Juni.", ["April", "Mei", "Juni"]),
        ("Gaji mulai naik (Mei) lalu turun.", ["Mei"]),
        ("Pilkada 2020 diikuti 700 calon.", ["2020"]),
        ("Pada Sabtu (6/2/2021) pukul 10.00-12.00 ada rapat.", ["Sabtu (6/2/2021)"]),
        ("Dibuka mulai hari ini hingga 30 Juni mendatang.", ["hari ini", "30 Juni mendatang"]),
        ("Minggu ini harga turun.", ["Minggu ini"]),
        ("Ia terjadi antara 3 Maret dan 5 April 2021.", ["3 Maret dan 5 April 2021"]),
        ("Sejak 2014 sampai 2016 ia menjabat.", ["2014 sampai 2016"]),
        ("Hukumannya 12 tahun, bukan UU No 12 Tahun 2011.", ["12 tahun"]),
        ("Presiden dua periode, 2014-2019 dan 2019-2024.", ["2014-2019", "2019-2024"]),
        ("Buka setiap hari, tutup setiap Senin.", ["setiap hari", "setiap Senin"]),
    ],
)
def test_dates_in_a_sentence(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_dates(text, lang="id")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "UU No 13 Tahun 2003 tentang Ketenagakerjaan berlaku.",
        "Undang-Undang Nomor 11 Tahun 2020 digugat.",
        "Peraturan Gubernur Nomor M.HH-16.AH.11 Tahun 2020 dicabut.",
        "UUD 1945 dan PP 56/2021 serta putusan 90/PUU-XXI/2023.",
        "Timnas menang 2-1 dan kalah (1-3).",
        "Wimbo (56), warga, dan Sari (Perempuan, 48 tahun, warga Sleman).",
        "Ia berusia lebih dari 50 tahun itu.",
        "Anak bawah lima tahun dirawat.",
        "Harganya Rp 2.016 dan Rp 2016.",
        "Acara dimulai pukul 00.30 dan jam 10.15.",
        "Hubungi 0812-2016-2017 atau 021 5550 2016.",
        "Lihat halaman 2016 dan versi 2.0.2016.",
        "April Glaspie dan Mei Lan datang.",
        "Pasar Minggu ramai seusai shalat Jumat.",
        "Ahmad Ramadhan berkata begitu.",
        "Universitas Sebelas Maret dan Stadion Gelora 10 November.",
        "Kebutuhan sehari-hari di masa lalu dan masa depan.",
        "Ulang tahun ke-75 dirayakan.",
        "Upahnya 600 ringgit per bulan, dua kali sehari.",
        "Ada 2020 orang di sana.",
        "Saat ini, kini, dan sekarang.",
        "Covid-19 dan G-20.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text, lang="id", published=PUBLISHED) == ()


def test_future_words_turn_a_weekday_ahead() -> None:
    for text, value in (
        ("Ia akan bertemu menteri Jumat.", "2016-04-22"),
        ("Sidang dijadwalkan digelar Senin.", "2016-04-25"),
        ("Ia bertemu menteri Jumat.", "2016-04-15"),
    ):
        (found,) = find_dates(text, lang="id", published=PUBLISHED)
        assert found.value == value
