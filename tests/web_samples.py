"""Articles built by hand for the tests of the page: four invented reports with everything that can occur."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ujar.acts import Act
from ujar.records import (
    Actor,
    ActorKind,
    Article,
    Date,
    Kind,
    Lang,
    Link,
    MadeBy,
    Region,
    RegionKind,
    Relation,
    ResolvedBy,
    Span,
    Speaker,
    Statement,
)

__all__ = ["Draft", "sample_articles"]


class Draft:
    """An article in the making. Parts are quoted; `…` stands for words between, a list for several parts."""

    def __init__(self, name: str, lang: Lang, text: str, made_by: str) -> None:
        self.name = name
        self.lang: Lang = lang
        self.text = text
        self.made_by = made_by
        self.statements: list[Statement] = []
        self.actors: dict[str, Actor] = {}
        self.links: list[Link] = []
        self.regions: list[Region] = []
        self._floor = 0

    def actor(
        self, key: str, name: str, kind: ActorKind, role: str | None = None, affiliation: str | None = None
    ) -> None:
        actor = Actor(id=f"{self.name}.{key}", name=name, kind=kind, role=role, affiliation=affiliation)
        self.actors[key] = actor

    def region(self, words: str, kind: RegionKind) -> None:
        start, end = self._find(words, 0)
        self.regions.append(Region(start=start, end=end, kind=kind))

    def say(
        self,
        content: str | Sequence[str],
        act: Act,
        *,
        source: str | None = None,
        cue: str | None = None,
        who: str | Sequence[str] = (),
        by: ResolvedBy = "name",
        kind: Kind = "indirect",
        score: float = 0.9,
        **more: Any,
    ) -> str:
        spans: list[Span] = []
        at = self._floor
        for part in [content] if isinstance(content, str) else content:
            spans.append(self._find(part, at))
            at = spans[-1][1]
        self._floor = spans[0][0]
        keys = [who] if isinstance(who, str) else list(who)
        speakers = tuple(
            Speaker(actor=a.id, name=a.name, kind=a.kind, resolved_by=by) for a in (self.actors[key] for key in keys)
        )
        statement = Statement(
            id=f"{self.name}.{spans[0][0]}-{spans[-1][1]}",
            kind=kind,
            act=act,
            content=tuple(spans),
            source=self._near(source, spans[0][0]),
            cue=self._near(cue, spans[0][0]),
            speaker=(speakers[0] if len(speakers) == 1 else speakers) if speakers else None,
            score=score,
            made_by=self.made_by,
            **more,
        )
        self.statements.append(statement)
        return statement.id

    def link(self, from_: str, to: str, relation: Relation, evidence: str) -> None:
        made = f"{self.lang}.links.v1"
        self.links.append(Link(from_=from_, to=to, relation=relation, score=0.8, evidence=evidence, made_by=made))

    def article(self, **more: Any) -> Article:
        return Article(
            id=self.name,
            lang=self.lang,
            text=self.text,
            statements=tuple(self.statements),
            actors=tuple(self.actors.values()),
            links=tuple(self.links),
            regions=tuple(self.regions),
            made_by=MadeBy(read="read.text.v1", statements=self.made_by, links=f"{self.lang}.links.v1"),
            **more,
        )

    def _find(self, words: str, floor: int) -> Span:
        first, _, last = words.partition("…")
        start = self.text.index(first, floor)
        end = self.text.index(last, start + len(first)) + len(last) if last else start + len(first)
        return start, end

    def _near(self, words: str | None, place: int) -> tuple[Span, ...]:
        if words is None:
            return ()
        found = [n for n in range(len(self.text)) if self.text.startswith(words, n)]
        start = min(found, key=lambda n: abs(n - place))
        return ((start, start + len(words)),)


def sample_articles() -> list[Article]:
    """Return two reports in Indonesian and two in English."""
    return [_dam(), _wages(), _harbour(), _strait()]


# fmt: off
def _dam() -> Article:
    d = Draft("waduk", "id", _DAM, "id.tagger.v1")
    d.actor("sari", "Sari Wulandari", "person", "Kepala Dinas Pengairan", "Pemerintah Kabupaten Randu")
    d.actor("joko", "Joko Prasetyo", "person", "Ketua", "Paguyuban Petani Lembah Asri")
    d.actor("desa", "Warga Lembah Asri", "group")
    d.actor("kab", "Pemerintah Kabupaten Randu", "organisation")
    d.actor("bupati", "Hendra Kusuma", "person", "Bupati Randu")
    d.region("Waduk Asri Tetap Dibangun, Petani Menolak", "title")
    d.region("RANDU, Kabar Lembah – ", "dateline")
    d.region(". dikatakan.", "debris")
    d.region("Penulis: Tim Redaksi", "byline")
    d.region("Hubungi redaksi di redaksi@contoh.example", "contact")
    plan = d.say("pembangunan Waduk Asri akan dimulai bulan depan", "announce", cue="mengumumkan",
                 source="Pemerintah Kabupaten Randu", who="kab", score=0.97)
    split = d.say(["Waduk ini tidak akan menenggelamkan satu rumah pun", "Semua warga sudah setuju"], "claim",
                  source="Sari Wulandari, Kepala Dinas Pengairan", cue="kata", who="sari", kind="direct",
                  score=0.95, said=Date(value="2023-03-14", granularity="day", method="dateline"))
    denial = d.say("keterangan itu", "deny", source="Joko Prasetyo", cue="membantah", who="joko", score=0.91,
                   target="Sari Wulandari")
    blame = d.say("pemerintah tidak pernah menanyai para petani", "accuse", source="Ia", cue="menuduh",
                  who="joko", by="pronoun", target="Pemerintah Kabupaten Randu")
    d.say("pernah menerima undangan rapat", "concede", source="warga", cue="mengakui", who="desa", by="group",
          negated=True, score=0.74)
    outer = d.say("bahwa warga menolak pindah … lahan pengganti", "claim", source="Joko", cue="mengatakan",
                  who="joko")
    d.say("pindah … lahan pengganti", "refuse", source="warga", cue="menolak", who="desa", by="group",
          within=outer, conditional=True, score=0.82)
    threat = d.say("Kami akan menutup jalan … berat datang", "threaten", cue="ujarnya", who="joko",
                   kind="direct",
                   by="carried-over", conditional=True, target="Pemerintah Kabupaten Randu", score=0.66)
    d.say("membuka kembali perundingan", "promise", source="Bupati Hendra Kusuma", cue="berjanji",
          who="bupati", addressee="Warga Lembah Asri")
    d.say("bahwa kedua pihak perlu duduk bersama", "agree", source="Bupati dan Joko", cue="sepakat",
          who=("bupati", "joko"), score=0.88)
    d.say("proyek itu tertunda hingga musim kemarau", "warn", cue="dikhawatirkan", by="none", score=0.51)
    d.link(denial, split, "denies", "membantah keterangan itu")
    d.link(blame, split, "contradicts", "tidak pernah menanyai / semua warga sudah setuju")
    d.link(threat, plan, "answers", "menutup jalan ke lokasi")
    return d.article(
        path="artikel/waduk-asri.txt", title="Waduk Asri Tetap Dibangun, Petani Menolak",
        outlet="Kabar Lembah", byline="Tim Redaksi", url="https://kabarlembah.example/2023/03/15/waduk-asri",
        published=Date(value="2023-03-15", granularity="day", method="url"),
        flags=("broken-sentence", "machine-translation"),
    )


def _wages() -> Article:
    d = Draft("upah", "id", _WAGES, "id.tagger.v1")
    d.actor("rina", "Rina Hapsari", "person", "Ketua Umum", "Serikat Buruh Garmen")
    d.actor("pabrik", "Asosiasi Pabrik Garmen", "organisation")
    d.actor("budi", "Budi Santoso", "person", "juru bicara", "Asosiasi Pabrik Garmen")
    d.actor("menteri", "Menteri Tenaga Kerja", "person", "Menteri Tenaga Kerja")
    d.actor("survei", "Survei Biaya Hidup", "document")
    d.say("kenaikan upah 12 persen", "demand", source="Serikat Buruh Garmen", cue="menuntut", who="rina",
          by="metonym", target="Asosiasi Pabrik Garmen")
    d.say("Upah kami habis … dua puluh", "claim", source="Rina Hapsari, ketua umum serikat itu", cue="kata",
          who="rina", kind="direct")
    survey = d.say("biaya hidup naik 9 persen", "claim", source="Survei Biaya Hidup", cue="Menurut",
                   who="survei", by="document")
    reply = d.say("angka itu", "oppose", source="Asosiasi Pabrik Garmen", cue="menentang", who="pabrik",
                  score=0.7)
    outer = d.say("serikat sendiri mengakui … sepi", "claim", source="Budi Santoso, juru bicara asosiasi",
                  cue="berkata", who="budi")
    inner = d.say("pesanan dari luar negeri … sepi", "concede", source="serikat", cue="mengakui", who="rina",
                  by="metonym", within=outer, score=0.77)
    denial = d.say("pernah mengakui hal itu", "deny", source="Rina", cue="membantah", who="rina",
                   target="Budi Santoso")
    d.say("Siapa yang membayar ongkos bus kami? 🚌", "ask", cue="tanyanya", who="rina", by="carried-over",
          kind="direct", addressee="Budi Santoso")
    d.say("atas keterlambatan penetapan upah", "apologise", source="Menteri Tenaga Kerja", cue="meminta maaf",
          who="menteri", by="role")
    d.say("para pihak “tidak saling mengancam", "demand", source="dia", cue="meminta", who="menteri",
          by="pronoun", kind="mixed", addressee="para pihak")
    d.link(reply, survey, "answers", "menentang angka itu")
    d.link(denial, inner, "denies", "membantah pernah mengakui hal itu")
    return d.article(path="artikel/upah.jsonl#2", outlet="Harian Contoh",
                     title="Buruh Garmen Menuntut Upah Naik",
                     published=Date(value="--05-02", granularity="day", method="dateline"))


def _harbour() -> Article:
    d = Draft("harbour", "en", _HARBOUR, "en.encoder.v1")
    d.actor("vale", "Margaret Vale", "person", "chief executive", "Calder Port Authority")
    d.actor("okoro", "Daniel Okoro", "person", "general secretary", "Dockworkers' Union")
    d.actor("port", "Calder Port Authority", "organisation")
    d.actor("ministry", "Ministry of Transport", "organisation")
    d.actor("owners", "Shipowners' Association", "organisation")
    d.region("Calder dockers walk out over night shifts", "title")
    d.region("CALDER — ", "dateline")
    d.region("A crane stands idle at the north quay.", "caption")
    d.region("Talks to resume", "heading")
    criticism = d.say("the walkout “reckless and unlawful”", "criticise", cue="called", who="vale",
                      kind="mixed",
                      source="Margaret Vale, the port's chief executive,", target="Dockworkers' Union",
                      score=0.93)
    denial = d.say(["Nobody here broke the law", "We gave notice in writing, twice"], "deny", cue="said",
                   source="Daniel Okoro, general secretary of the Dockworkers' Union", who="okoro",
                   kind="direct", score=0.96)
    d.link(denial, criticism, "denies", "Nobody here broke the law")
    d.say("the authority of cutting rest breaks without asking anybody", "accuse", source="He", cue="accused",
          who="okoro", by="pronoun", target="Calder Port Authority")
    outer = d.say("that the union rejected every offer … fair", "claim", source="The authority",
                  cue="insisted", who="port")
    middle = d.say("every offer … fair", "refuse", source="the union", cue="rejected", who="okoro",
                   by="metonym", within=outer, score=0.8)
    d.say("that some were fair", "concede", source="its own negotiators", cue="admitting", within=middle,
          score=0.58)
    threat = d.say("cargo would be sent elsewhere", "threaten", source="the Shipowners' Association",
                   who="owners", cue="threatened", conditional=True, hypothetical=True)
    d.say("to open its books", "promise", source="The authority", cue="promise", who="port", negated=True,
          score=0.69)
    d.say("both sides to keep the ferry berth open", "demand", source="The Ministry of Transport",
          cue="urged", who="ministry", addressee="both sides")
    accord = d.say("that emergency supplies must pass", "agree", source="Vale and Okoro", cue="agreed",
                   who=("vale", "okoro"), said=Date(value="2024-11-05", granularity="day", method="weekday"))
    d.say("It is a start", "support", source="she", cue="said", who="vale", by="pronoun", kind="direct",
          score=0.71)
    d.link(accord, threat, "answers", "emergency supplies must pass")
    return d.article(
        path="articles/calder.html", title="Calder dockers walk out over night shifts",
        outlet="The Calder Courier",
        byline="Ruth Amsel", url="https://courier.example/news/2024/11/06/dockers",
        published=Date(value="2024-11-06", granularity="day", method="page-metadata"),
        flags=("unbalanced-quotes",),
    )


def _strait() -> Article:
    d = Draft("strait", "en", _STRAIT, "en.encoder.v1")
    d.actor("ost", "Ostmark", "state")
    d.actor("vel", "Velia", "state")
    d.actor("lund", "Ingrid Lund", "person", "foreign minister", "Velia")
    d.actor("report", "Joint Fisheries Report", "document")
    charge = d.say("that Velian trawlers had crossed the line “at least forty times”", "accuse",
                   source="Ostmark", cue="alleged", who="ost", target="Velia", kind="mixed", score=0.89)
    denial = d.say("Our boats have fished … no line on any chart", "deny", cue="told", who="lund",
                   kind="direct",
                   source="Ingrid Lund, Velia's foreign minister", target="Ostmark", addressee="reporters")
    d.link(denial, charge, "denies", "There is no line on any chart")
    d.say("cod stocks had halved since 1998", "claim", source="A joint report", cue="found", who="report",
          by="document")
    plan = d.say("further patrols", "announce", source="Ostmark", cue="announced", who="ost")
    against = d.say("the patrols", "oppose", source="Velia", cue="opposes", who="vel", score=0.83,
                    target="Ostmark")
    d.link(against, plan, "answers", "opposes the patrols")
    d.say("“a collision before winter”", "warn", source="A harbour pilot", cue="predicted", kind="direct",
          score=0.62)
    d.say("whether anybody was still listening", "ask", source="she", cue="asked", who="lund", by="pronoun",
          score=0.7)
    d.say("to share the catch if the patrols stop", "promise", source="Velia", cue="offered", who="vel",
          conditional=True)
    welcome = d.say("the offer 🐟", "support", source="Villagers on both shores 👩‍👩‍👧", cue="welcomed",
                    score=0.64)
    d.link(welcome, "strait.nowhere", "repeats", "welcomed the offer")
    return d.article(path="articles/strait.txt")


_DAM = """\
Waduk Asri Tetap Dibangun, Petani Menolak

RANDU, Kabar Lembah – Pemerintah Kabupaten Randu mengumumkan pembangunan Waduk Asri akan dimulai bulan \
depan. “Waduk ini tidak akan menenggelamkan satu rumah pun,” kata Sari Wulandari, Kepala Dinas Pengairan, \
Selasa (14/3). “Semua warga sudah setuju.”

Joko Prasetyo membantah keterangan itu. Ia menuduh pemerintah tidak pernah menanyai para petani. Sejumlah \
warga tidak mengakui pernah menerima undangan rapat. . dikatakan.

Joko mengatakan bahwa warga menolak pindah sebelum ada lahan pengganti. “Kami akan menutup jalan ke lokasi \
jika alat berat datang,” ujarnya.

Bupati Hendra Kusuma berjanji membuka kembali perundingan. Bupati dan Joko sepakat bahwa kedua pihak perlu \
duduk bersama. Meski begitu, dikhawatirkan proyek itu tertunda hingga musim kemarau.

Penulis: Tim Redaksi
Hubungi redaksi di redaksi@contoh.example
"""

_WAGES = """\
Serikat Buruh Garmen menuntut kenaikan upah 12 persen tahun ini. “Upah kami habis sebelum tanggal dua \
puluh,” kata Rina Hapsari, ketua umum serikat itu.
Menurut Survei Biaya Hidup, biaya hidup naik 9 persen. Asosiasi Pabrik Garmen menentang angka itu. Budi \
Santoso, juru bicara asosiasi, berkata serikat sendiri mengakui pesanan dari luar negeri sedang sepi.
Rina membantah pernah mengakui hal itu. “Siapa yang membayar ongkos bus kami? 🚌” tanyanya.
Menteri Tenaga Kerja meminta maaf atas keterlambatan penetapan upah. Dalam pertemuan itu dia meminta para \
pihak “tidak saling mengancam”.
"""

_HARBOUR = """\
Calder dockers walk out over night shifts

CALDER — Work at the port of Calder stopped on Monday. Margaret Vale, the port's chief executive, called \
the walkout “reckless and unlawful”.

“Nobody here broke the law,” said Daniel Okoro, general secretary of the Dockworkers' Union. “We gave notice \
in writing, twice.” He accused the authority of cutting rest breaks without asking anybody.

A crane stands idle at the north quay.

The authority insisted that the union rejected every offer although its own negotiators were admitting that \
some were fair. If the strike goes on, the Shipowners' Association threatened, cargo would be sent \
elsewhere. The authority did not promise to open its books.

Talks to resume

The Ministry of Transport urged both sides to keep the ferry berth open. On Tuesday Vale and Okoro agreed \
that emergency supplies must pass. “It is a start,” she said.
"""

_STRAIT = """\
Ostmark alleged on Friday that Velian trawlers had crossed the line “at least forty times”.

“Our boats have fished these waters for three hundred years, and nobody ever asked them to stop.

“There is no line in the water. There is no line on any chart,” Ingrid Lund, Velia's foreign minister, told \
reporters.

A joint report found cod stocks had halved since 1998. Ostmark announced further patrols; Velia opposes the \
patrols. A harbour pilot predicted “a collision before winter”. At the end she asked whether anybody was \
still listening.

Velia offered to share the catch if the patrols stop. Villagers on both shores 👩‍👩‍👧 welcomed the offer 🐟.

The strait is eleven kilometres wide.
"""
