"""The Indonesian words around a trigger: helpers, negation, future, condition, place, phrases that are no event."""

from __future__ import annotations

from functools import cache

from ujar.extract.events.triggers import Part, TriggerTable, read_triggers
from ujar.extract.events.words import EventWords, phrase_set
from ujar.extract.languages.id.event_classes import CLASSES
from ujar.extract.languages.id.event_nouns import NOUNS
from ujar.extract.languages.id.event_verbs import VERBS
from ujar.extract.languages.id.lexicon import HUMANS, ORGANISATIONS, ROLES
from ujar.extract.speakers.word_sets import word_set

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
        helpers=word_set(
            """
            akan telah sudah sedang tengah pernah masih tetap terus juga kembali lagi pun tidak tak belum
            tidaklah bakal hendak ingin dapat bisa harus perlu wajib segera akhirnya langsung sempat berulang
            kali terlihat tampak mulai hanya saling kini lantas kemudian justru dijadwalkan berencana siap
            sepakat ikut turut diperkirakan dilaporkan mungkin tersebut itu secara sementara baru malah ramai-
            ramai bersama-sama
            """
        ),
        passive=frozenset(),
        perfect=frozenset(),
        agent=frozenset({"oleh"}),
        owner=frozenset({"oleh"}),
        patient=frozenset({"terhadap", "atas", "kepada", "pada", "ke"}),
        together=frozenset({"dengan", "antara", "bersama", "dan"}),
        towards=frozenset({"kepada", "ke", "untuk", "bagi"}),
        relative=frozenset({"yang"}),
        negation=word_set(
            """
            tidak tak belum bukan tanpa batal gagal jangan enggan enggak nggak tiada
            """
        ),
        future=word_set(
            """
            akan bakal hendak berencana rencana rencananya dijadwalkan direncanakan mendatang depan nanti
            berniat besok
            """
        ),
        possible=word_set(
            """
            harus perlu wajib seharusnya sebaiknya jika kalau bila apabila seandainya andai mungkin kemungkinan
            bisa dapat agar supaya boleh menuntut mendesak meminta ancaman risiko kalaupun potensi siap mencegah
            menghadapi mengantisipasi
            """
        ),
        earlier=word_set("sebelumnya dulu dahulu silam bekas mantan bersejarah"),
        bygone=frozenset({"pencaplokan", "aneksasi", "penganeksasian", "sikap militer"}),
        light=word_set(
            """
            melakukan menggelar mengadakan melancarkan melaksanakan menyelenggarakan memulai mengakhiri
            menghentikan menandatangani memberlakukan menjatuhkan mengumumkan menghadiri mengikuti memimpin
            meluncurkan menginisiasi membuka menutup menyatakan memerintahkan memberikan memberi menyepakati
            mencapai menerapkan
            """
        ),
        locative=word_set("di dekat sekitar"),
        mobile=CLASSES["force"]
        | CLASSES["arms"]
        | word_set(
            """
            pemerintah kementerian menteri duta polisi kepolisian angkatan pejabat kekuatan aparat intelijen
            awak pilot serang kendaraan truk perusak pemimpin penguasa otoritas pejuang pihak
            """
        ),
        animate=HUMANS
        | ROLES
        | ORGANISATIONS
        | CLASSES["people"]
        | word_set(
            """
            perahu kapal pesawat jet negara pemerintah pemda pemkot pemkab pemprov serikat perusahaan teroris
            milisi kelompok satgas tni polri kkb tim suku bupati jamaah
            """
        ),
        directional=frozenset({"ke", "dari", "menuju"}),
        purpose=frozenset({"untuk", "guna", "demi"}),
        clausal=word_set("setelah sebelum saat ketika karena sejak bahwa jika bila agar supaya sementara sedangkan"),
        occasion=word_set(
            """
            seusai usai setelah sebelum saat ketika selama sejak menjelang sesudah selepas jelang di pada dalam
            dari ke
            """
        ),
        absent=word_set("tanpa bukan tiada"),
        people=word_set(
            """
            saya aku kami kita ia dia mereka anda beliau nya yang ini itu tersebut hal orang pihaknya keduanya
            ada sebagian banyak
            """
        ),
        speaker=frozenset({"saya", "aku"}),
        sport=CLASSES["sport"],
        never=phrase_set(
            """
            serangan jantung, menutup rapat, tertutup rapat, penangkapan terukur, masa sidang, laba ditahan,
            hubungan kerja, pemutusan hubungan kerja, diputus hubungan kerja, memutus hubungan kerja, memukul
            rata, pukul rata, serangan fajar, serangan balik, dewan keamanan, sidang paripurna, titik pertemuan,
            daya serang, gaya serang, menembak gambar, menembak gol, kunjungan wisata, penangkapan ikan, rapat
            dewan, pembunuhan karakter, perang harga, perang dingin, perang dunia, pembebasan lahan, pembakaran
            kalori, menyerang sistem, membakar semangat, membakar kalori, menarik perhatian, menarik kesimpulan,
            jet serang, meja perundingan, bantuan hukum, sidang isbat, ruang sidang, ruang rapat, tempat
            pertemuan, surat penangkapan, larangan merokok, gawat darurat, ruang operasi, cuci darah, latihan
            soal, hukuman mati, surat penahanan, serangan umum, kerja sama tim
            """
        ),
    )
