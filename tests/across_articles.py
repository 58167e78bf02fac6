"""Articles with one statement each, for the tests of links across articles and of near-copies."""

from __future__ import annotations

from ujar.acts import Act
from ujar.records import ActorKind, Article, Date, Lang, Speaker, Statement, statement_id

__all__ = ["AGENCY_REPORT", "report", "said"]

AGENCY_REPORT = (
    "Warga pesisir berkumpul di balai kota sejak pagi untuk menyerahkan petisi tentang pelabuhan baru. "
    "Mereka datang dengan enam truk dan dua bus dari desa-desa di sisi timur teluk. "
    "Ketua serikat nelayan Made Surya mengatakan pengerukan merusak tempat ikan bertelur. "
    "Kapal keruk sudah bekerja sejak Maret tanpa papan izin yang dapat dibaca dari darat. "
    "Kepala dinas kelautan Rini Hapsari menjanjikan pemeriksaan izin sebelum akhir bulan. "
    "Polisi menjaga jalan masuk dan melarang mobil berhenti di depan gerbang pelabuhan lama. "
    "Petisi itu ditandatangani oleh lebih dari empat ribu orang dari sebelas desa. "
    "Wali kota tidak keluar menemui warga dan menyerahkan jawaban kepada stafnya.\n"
)


def said(
    article: str,
    content: str,
    *,
    by: str = "Made Surya",
    kind: ActorKind = "person",
    act: Act = "claim",
    lang: Lang = "id",
    day: str | None = None,
    before: str = "",
) -> Article:
    """Return an article in which one actor says one thing."""
    text = f"{before}{by}: {content}.\n"
    start = len(before) + len(by) + 2
    spans = ((start, start + len(content)),)
    actor = f"{kind}.{by.lower().replace(' ', '-')}"
    return Article(
        id=article,
        path=f"{article}.txt",
        lang=lang,
        text=text,
        published=Date(value=day, granularity="day" if day else None, method="given" if day else None),
        statements=(
            Statement(
                id=statement_id(article, spans),
                kind="indirect",
                act=act,
                source=((len(before), start - 2),),
                content=spans,
                speaker=Speaker(actor=actor, name=by, kind=kind, resolved_by="name"),
                score=0.9,
                made_by="test",
            ),
        ),
    )


def report(article: str, *, day: str, text: str = AGENCY_REPORT, contents: tuple[str, ...] = ()) -> Article:
    """Return an article with a text of its own and statements of one speaker at some of its words."""
    speaker = Speaker(actor="person.made-surya", name="Made Surya", kind="person", resolved_by="name")
    statements = []
    for content in contents:
        start = text.index(content)
        spans = ((start, start + len(content)),)
        statements.append(
            Statement(
                id=statement_id(article, spans), kind="indirect", act="claim", content=spans, speaker=speaker,
                score=0.9, made_by="test",
            )
        )  # fmt: skip
    published = Date(value=day, granularity="day", method="given")
    return Article(
        id=article, path=f"{article}.txt", lang="id", text=text, published=published, statements=tuple(statements)
    )
