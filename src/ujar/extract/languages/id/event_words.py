"""The Indonesian words around a trigger: preverbs, negation, future, condition, place, names that are no event."""

from __future__ import annotations

from functools import cache

from ujar.extract.events.triggers import Part, TriggerTable, read_triggers
from ujar.extract.events.words import EventWords
from ujar.extract.languages.id.event_classes import CLASSES
from ujar.extract.languages.id.event_nouns import NOUNS
from ujar.extract.languages.id.event_verbs import VERBS
from ujar.extract.languages.id.lexicon import HUMANS, ORGANISATIONS, ROLES

__all__ = ["event_words", "inflect"]


def inflect(listed: str, part: Part) -> tuple[str, ...]:
    """Return a form as listed, and of a noun of one word the form with -nya."""
    return (listed, listed + "nya") if part == "noun" and " " not in listed else (listed,)


@cache
def _triggers() -> TriggerTable:
    return read_triggers({VERBS: ("active", "passive"), NOUNS: ("noun",)}, classes=CLASSES, inflect=inflect)


@cache
def event_words() -> EventWords:
    """Return what Indonesian brings to the search for events."""
    return EventWords(
        lang="id",
        made_by="id.events.v1",
        triggers=_triggers(),
        helpers=frozenset("akan telah sudah sedang tengah pernah masih tetap terus juga kembali lagi pun tidak tak belum "
                          "tidaklah bakal hendak ingin dapat bisa harus perlu wajib segera akhirnya langsung sempat "
                          "berulang kali terlihat tampak mulai hanya saling kini lantas kemudian justru dijadwalkan "
                          "berencana siap sepakat ikut turut diperkirakan dilaporkan mungkin tersebut itu secara "
                          "sementara baru malah ramai-ramai bersama-sama ".split()),
        passive=frozenset(),
        perfect=frozenset(),
        agent=frozenset({"oleh"}),
        owner=frozenset({"oleh"}),
        patient=frozenset({"terhadap", "atas", "kepada", "pada", "ke"}),
        together=frozenset({"dengan", "antara", "bersama", "dan"}),
        towards=frozenset({"kepada", "ke", "untuk", "bagi"}),
        relative=frozenset({"yang"}),
        negation=frozenset("tidak tak belum bukan tanpa batal gagal jangan enggan enggak nggak tiada".split()),
        future=frozenset("akan bakal hendak berencana rencana rencananya dijadwalkan direncanakan mendatang depan "
                         "nanti berniat besok".split()),
        possible=frozenset("harus perlu wajib seharusnya sebaiknya jika kalau bila apabila seandainya andai mungkin kemungkinan bisa dapat agar supaya boleh "
                           "menuntut mendesak meminta ancaman risiko kalaupun potensi siap mencegah menghadapi "
                           "mengantisipasi".split()),
        earlier=frozenset("sebelumnya dulu dahulu silam bekas mantan bersejarah".split()),
        bygone=frozenset({"pencaplokan", "aneksasi", "penganeksasian", "sikap militer"}),
        light=frozenset("melakukan menggelar mengadakan melancarkan melaksanakan menyelenggarakan memulai mengakhiri "
                        "menghentikan menandatangani memberlakukan menjatuhkan mengumumkan menghadiri mengikuti "
                        "memimpin meluncurkan menginisiasi membuka menutup menyatakan memerintahkan memberikan memberi "
                        "menyepakati mencapai menerapkan".split()),
        locative=frozenset("di dekat sekitar".split()),
        mobile=CLASSES["force"] | CLASSES["arms"] | frozenset(
            "pemerintah kementerian menteri duta polisi kepolisian angkatan pejabat kekuatan aparat intelijen awak "
            "pilot serang kendaraan truk perusak pemimpin penguasa otoritas pejuang pihak".split()),
        animate=HUMANS | ROLES | ORGANISATIONS | CLASSES["people"] | frozenset(
            "perahu kapal pesawat jet negara pemerintah pemda pemkot pemkab pemprov serikat perusahaan teroris milisi "
            "kelompok satgas tni polri kkb tim suku bupati jamaah".split()),
        directional=frozenset({"ke", "dari", "menuju"}),
        purpose=frozenset({"untuk", "guna", "demi"}),
        occasion=frozenset("seusai usai setelah sebelum saat ketika selama sejak menjelang sesudah selepas jelang "
                           "di pada dalam dari ke sejumlah_".split()),
        absent=frozenset("tanpa bukan tiada".split()),
        people=frozenset("saya aku kami kita ia dia mereka anda beliau nya yang ini itu tersebut hal orang pihaknya "
                         "keduanya ada sebagian banyak".split()),
        speaker=frozenset({"saya", "aku"}),
        sport=CLASSES["sport"],
        never=frozenset(
            [
                "serangan jantung", "menutup rapat", "tertutup rapat", "penangkapan terukur", "masa sidang", "laba ditahan", "hubungan kerja", "pemutusan hubungan kerja", "diputus hubungan kerja", "memutus hubungan kerja", "memukul rata", "pukul rata", "serangan fajar", "serangan balik",
                "dewan keamanan", "sidang paripurna", "titik pertemuan", "daya serang", "gaya serang",
                "menembak gambar", "menembak gol", "kunjungan wisata", "penangkapan ikan", "rapat dewan",
                "pembunuhan karakter", "perang harga", "perang dingin", "perang dunia", "pembebasan lahan",
                "pembakaran kalori", "menyerang sistem", "membakar semangat", "membakar kalori", "menarik perhatian",
                "menarik kesimpulan", "jet serang", "meja perundingan", "bantuan hukum", "sidang isbat",
                "ruang sidang", "ruang rapat", "tempat pertemuan", "surat penangkapan", "larangan merokok",
                "gawat darurat", "ruang operasi", "cuci darah", "latihan soal", "hukuman mati",
                "surat penahanan", "serangan umum", "kerja sama tim",
            ]
        ),
    )
