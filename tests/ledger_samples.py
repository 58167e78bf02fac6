"""Articles made by hand for the tests of the ledger and its commands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from ujar.records import (
    Actor,
    Article,
    Date,
    DateMention,
    Event,
    EventDate,
    EventPlace,
    Link,
    MadeBy,
    PlaceMention,
    Quantity,
    Region,
    Span,
    Speaker,
    Statement,
    TaggedSpan,
    statement_id,
)

__all__ = ["ACROSS", "DAM", "REPLY", "STRIKE", "hashed", "synthetic"]

MAKER = "id.rules.v1"
MADE_BY = MadeBy(read="text.v1", spans="id.tagger.v1", statements=MAKER, speakers=MAKER, acts=MAKER)


def hashed(article: Article) -> tuple[Article, str]:
    """Return an article with a hash of its content, as `put` takes it."""
    return article, hashlib.sha256(f"{article.title}\n{article.text}".encode()).hexdigest()


def _at(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


_DAM_TEXT = (
    "Warga menolak bendungan\n\n"
    "Bupati Sari Wulan mengatakan “bendungan itu aman 😀”. Ketua warga Café Joko membantah klaim itu.\n"
    "Kementerian dan provinsi sepakat berunding di Ende pada 3 Mei; 200 orang datang.\n"
)
_SARI = Speaker(actor="person.sari-wulan", name="Sari Wulan", kind="person", resolved_by="name")
_JOKO = Speaker(actor="person.joko", name="Joko", kind="person", resolved_by="role")
_MINISTRY = Speaker(actor="organisation.kementerian", name="Kementerian", kind="organisation", resolved_by="group")
_PROVINCE = Speaker(actor="organisation.provinsi", name="Provinsi", kind="organisation", resolved_by="group")


def _dam_statement(
    content: str, *, act: str, kind: str, source: str, cue: str, speaker: object, **more: object
) -> Statement:
    spans = (_at(_DAM_TEXT, content),)
    return Statement(
        id=statement_id("dam", spans),
        kind=kind,  # type: ignore[arg-type]
        act=act,  # type: ignore[arg-type]
        source=(_at(_DAM_TEXT, source),),
        cue=(_at(_DAM_TEXT, cue),),
        content=spans,
        speaker=speaker,  # type: ignore[arg-type]
        score=0.875,
        made_by=MAKER,
        **more,  # type: ignore[arg-type]
    )


_SAFE = _dam_statement(
    "bendungan itu aman 😀",
    act="claim",
    kind="direct",
    source="Bupati Sari Wulan",
    cue="mengatakan",
    speaker=_SARI,
    role=(_at(_DAM_TEXT, "Bupati"),),
    said=Date(value="--05-03", granularity="day", method="same-sentence"),
)
_DENIAL = _dam_statement(
    "klaim itu",
    act="deny",
    kind="indirect",
    source="Ketua warga Café Joko",
    cue="membantah",
    speaker=(_JOKO,),
    affiliation=(_at(_DAM_TEXT, "warga Café"),),
    role=(_at(_DAM_TEXT, "Ketua"),),
    addressee="Sari Wulan",
    target="Sari Wulan",
    within=_SAFE.id,
)
_TALKS = _dam_statement(
    "berunding di Ende",
    act="agree",
    kind="mixed",
    source="Kementerian dan provinsi",
    cue="sepakat",
    speaker=(_MINISTRY, _PROVINCE),
    negated=True,
    conditional=True,
    hypothetical=True,
)

DAM = Article(
    id="dam",
    path="news/dam, part 1.txt",
    lang="id",
    title="Warga menolak bendungan",
    byline="Rina A.",
    outlet="Suara Flores",
    url="https://example.org/dam?id=1",
    encoding="utf-8",
    published=Date(value="2021-05-04", granularity="day", method="given"),
    text=_DAM_TEXT,
    flags=("short", "odd quotes"),
    regions=(Region(start=0, end=23, kind="title"),),
    spans=(
        TaggedSpan(start=25, end=42, label="PERSON", score=0.5),
        TaggedSpan(start=43, end=53, label="CUE"),
    ),
    statements=(_SAFE, _DENIAL, _TALKS),
    events=(
        Event(
            id="dam.e1",
            type="CONSULT",
            mode="meet",
            trigger=_at(_DAM_TEXT, "berunding"),
            actors=("organisation.kementerian", "organisation.provinsi"),
            recipients=("person.joko",),
            place=EventPlace(name="Ende", span=_at(_DAM_TEXT, "Ende"), lat=-8.85, lon=121.65, method="list"),
            date=EventDate(value="--05-03", granularity="day", method="printed", span=_at(_DAM_TEXT, "3 Mei")),
            quantities=(Quantity(value=200.0, unit="orang", span=_at(_DAM_TEXT, "200")),),
            voice=_TALKS.id,
            future=True,
            score=0.25,
            made_by="id.events.v1",
        ),
        Event(
            id="dam.e2",
            type="PROTEST",
            trigger=_at(_DAM_TEXT, "datang"),
            date=EventDate(),
            historical=True,
            hypothetical=True,
            negated=True,
            score=1.0,
            made_by="id.events.v1",
        ),
    ),
    actors=(
        Actor(
            id="person.sari-wulan",
            name="Sari Wulan",
            kind="person",
            mentions=(_at(_DAM_TEXT, "Sari Wulan"),),
            aliases=("Bupati Ende", "Ibu Sari"),
            role="Bupati",
            affiliation="Kabupaten Ende",
        ),
        Actor(id="person.joko", name="Joko", kind="person", role="Ketua warga", side="warga"),
        Actor(id="organisation.kementerian", name="Kementerian", kind="organisation"),
        Actor(id="organisation.provinsi", name="Provinsi", kind="organisation"),
    ),
    dates=(
        DateMention(
            start=_at(_DAM_TEXT, "3 Mei")[0],
            end=_at(_DAM_TEXT, "3 Mei")[1],
            kind="date",
            value="--05-03",
            granularity="day",
            method="printed",
            flags=("no year",),
        ),
    ),
    places=(
        PlaceMention(
            start=_at(_DAM_TEXT, "Ende")[0],
            end=_at(_DAM_TEXT, "Ende")[1],
            kind="place",
            name="Ende",
            country="ID",
            admin1="Nusa Tenggara Timur",
            lat=-8.85,
            lon=121.65,
            granularity="city",
        ),
        PlaceMention(start=0, end=5, kind="demonym"),
    ),
    links=(Link(from_=_DENIAL.id, to=_SAFE.id, relation="denies", score=0.75, evidence="klaim itu", made_by=MAKER),),
    made_by=MADE_BY,
)
"""Rich: every kind of record, every field set somewhere, an emoji before most of the spans."""

_REPLY_TEXT = "Regent Sari Wulan said residents had been misled. She promised =free water, and [red]more[/red].\n"


def _reply_statement(content: str, *, act: str, cue: str) -> Statement:
    spans = (_at(_REPLY_TEXT, content),)
    return Statement(
        id=statement_id("reply", spans),
        kind="indirect",
        act=act,  # type: ignore[arg-type]
        source=(_at(_REPLY_TEXT, "Regent Sari Wulan"),),
        cue=(_at(_REPLY_TEXT, cue),),
        content=spans,
        speaker=_SARI,
        score=0.5,
        made_by="en.rules.v1",
    )


REPLY = Article(
    id="reply",
    path="news/reply.txt",
    lang="en",
    title="=Regent replies",
    outlet="Flores Post",
    published=Date(value="2021-06", granularity="month", method="path"),
    text=_REPLY_TEXT,
    statements=(
        _reply_statement("residents had been misled", act="claim", cue="said"),
        _reply_statement("=free water, and [red]more[/red]", act="promise", cue="promised"),
    ),
    actors=(
        Actor(
            id="person.sari-wulan",
            name="Sari Wulan",
            kind="person",
            aliases=("Regent Wulan",),
            role="Regent",
            mentions=(_at(_REPLY_TEXT, "Regent Sari Wulan"), _at(_REPLY_TEXT, "She")),
        ),
    ),
    made_by=MadeBy(read="text.v1", statements="en.rules.v1"),
)
"""A month instead of a date; cells that a spreadsheet or a terminal might take for more than text."""

STRIKE = Article(
    id="strike",
    path="news/strike.txt",
    lang="en",
    outlet="Harbour Daily",
    text="Dockers said nothing to anybody about the strike.",
    statements=(
        Statement(
            id="strike.40-48",
            kind="indirect",
            act="refuse",
            content=((40, 48),),
            score=0.1,
            made_by="en.rules.v1",
        ),
    ),
)
"""No date, no title, no speaker."""


ACROSS = Link(
    from_=DAM.statements[1].id,
    to=REPLY.statements[0].id,
    relation="contradicts",
    score=0.5,
    evidence="misled",
    made_by="links.v1",
)
"""A link between two articles."""

_ACTS = ("claim", "deny", "accuse", "demand", "warn", "promise", "ask", "announce")
_WORDS = (
    "pemerintah", "harga", "beras", "naik", "pasar", "warga", "menteri", "bantuan", "impor", "panen",
    "petani", "gudang", "jalan", "kapal", "ekspor", "rencana", "anggaran", "sidang", "partai", "suara",
    "daerah", "provinsi", "laporan", "angka", "bulan", "tahun",
)  # fmt: skip


def synthetic(number: int, *, statements: int = 20, version: str = "v1") -> Article:
    """Return an article of about 5,000 characters with as many statements and 150 tagged spans."""
    identifier = f"{hashlib.sha256(str(number).encode()).hexdigest()[:16]}"
    sentences = []
    for index in range(statements):
        step = number * 7 + index * 3
        words = " ".join(_WORDS[(step + turn * turn) % len(_WORDS)] for turn in range(30))
        sentences.append(f"Menteri Nomor {(number + index % 8) % 500} mengatakan {words} {number}.")
    text = "\n".join(sentences)
    return Article(
        id=identifier,
        path=f"news/{number:06}.txt",
        lang="id" if number % 3 else "en",
        title=f"Berita {number}",
        outlet=f"Outlet {number % 20}",
        published=Date(value=f"20{10 + number % 15:02}-{1 + number % 12:02}-{1 + number % 28:02}"),
        text=text,
        statements=tuple(_synthetic_statements(identifier, number, sentences, version)),
        actors=tuple(
            Actor(
                id=f"person.nomor-{(number + index) % 500}",
                name=f"Nomor {(number + index) % 500}",
                kind="person",
                aliases=(f"Menteri Nomor {(number + index) % 500}",),
                mentions=((0, 7),),
            )
            for index in range(min(statements, 8))
        ),
        spans=tuple(TaggedSpan(start=turn, end=turn + 7, label="PERSON", score=0.9) for turn in range(150)),
        dates=tuple(DateMention(start=turn, end=turn + 5, kind="date") for turn in range(5)),
        places=tuple(PlaceMention(start=turn, end=turn + 5, kind="place", name="Ende") for turn in range(10)),
        made_by=MadeBy(statements=version),
    )


def _synthetic_statements(identifier: str, number: int, sentences: list[str], version: str) -> Iterator[Statement]:
    start = 0
    for index, sentence in enumerate(sentences):
        person = (number + index % 8) % 500
        cue = start + sentence.index("mengatakan")
        content = ((cue + 11, start + len(sentence) - 1),)
        yield Statement(
            id=statement_id(identifier, content),
            kind=("indirect", "direct", "mixed")[(number + index) % 3],
            act=_ACTS[(number * 5 + index) % len(_ACTS)],  # type: ignore[arg-type]
            source=((start, cue - 1),),
            cue=((cue, cue + 10),),
            content=content,
            speaker=Speaker(actor=f"person.nomor-{person}", name=f"Nomor {person}", kind="person", resolved_by="name"),
            score=0.9,
            made_by=version,
        )
        start += len(sentence) + 1
