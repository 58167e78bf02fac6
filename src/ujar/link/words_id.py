"""Indonesian words for the link stage. They were written for this project."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ujar.link.pack import NounClass, WordPack, phrases, word_set

__all__ = ["INDONESIAN", "stem"]

_PREFIXES: Final = (
    "memper", "member", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "diper", "diber", "keber", "keter",
    "ber", "ter", "per", "me", "di", "pe", "ke",
)  # fmt: skip
_SUFFIXES: Final = ("kan", "an", "i")
_SOFTENED: Final = frozenset("kpts")
"""Letters that a nasal prefix may swallow (`kirim`, `mengirim`): stems go without them."""

_STOP: Final = word_set(
    "yang dan di ke dari pada untuk dengan dalam oleh sebagai adalah ialah merupakan yakni yaitu itu ini tersebut tadi "
    "bahwa akan telah sudah sedang masih belum tidak tak bukan bukanlah tiada tanpa ada adanya juga pun lagi saja hanya "
    "agar supaya karena sebab jika kalau bila apabila maka sehingga sampai hingga serta atau tetapi tapi namun melainkan "
    "sedangkan sementara saat ketika setelah sebelum sesudah selama sejak antara para semua setiap seluruh tiap beberapa "
    "banyak sejumlah sebuah seorang suatu satu dua tiga kami kita saya aku ia dia mereka beliau anda dirinya pihaknya "
    "pihak harus perlu dapat bisa boleh mampu wajib mesti ingin mau bakal sangat lebih paling terlalu cukup sekali "
    "makin semakin lain sama seperti sebagaimana secara terhadap tentang soal mengenai terkait atas bagi kepada per "
    "tahun bulan minggu hari pekan senin selasa rabu kamis jumat sabtu pagi siang sore malam kini sekarang nanti lalu "
    "kemudian baru lama kembali terus tetap mulai menjadi jadi membuat melakukan dilakukan hal cara apa siapa mana "
    "mengapa bagaimana kapan kata ujar tutur ucap menurut mengatakan menyatakan menyebut menilai menegaskan justru "
    "bahkan memang pernah begitu demikian sini sana situ ya kan sih nya dua-duanya"
)

_NOUNS: Final[dict[NounClass, str]] = {
    "claim": "klaim pernyataan anggapan penilaian pendapat laporan kabar isu informasi berita ucapan penjelasan dalih alasan "
    "argumen argumentasi pandangan keterangan spekulasi dugaan rumor pengakuan cerita narasi asumsi kesimpulan perkiraan "
    "komentar tafsiran versi sebutan hoaks prediksi temuan angka",
    "accusation": "tuduhan tudingan dakwaan sangkaan fitnah",
    "criticism": "kritik kritikan kecaman protes keberatan keluhan celaan sindiran",
    "demand": "tuntutan permintaan desakan seruan permohonan imbauan himbauan ultimatum syarat arahan perintah anjuran",
    "offer": "tawaran janji ajakan undangan penawaran",
    "proposal": "usul usulan gagasan wacana ide rencana saran rekomendasi proposal",
    "warning": "peringatan ancaman kekhawatiran gertakan",
    "denial": "bantahan sanggahan penolakan",
    "question": "pertanyaan",
}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a crude stem: affixes off both ends, and the first letter that a nasal prefix may swallow.

    One prefix and two suffixes at most go, and no fewer than three letters stay. A last `k` goes too, since
    `-kan` cannot be told from `-k` with `-an` (`tarik`, `penarikan`).
    """
    half, _, rest = word.partition("-")
    if half and rest and rest.startswith(half[:3]):
        word = half
    for clitic in ("nya", "lah", "kah"):
        if word.endswith(clitic) and len(word) > len(clitic) + 3:
            word = word.removesuffix(clitic)
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 4:
            word = word.removeprefix(prefix)
            break
    if word[:1] in _SOFTENED and len(word) > 4:
        word = word[1:]
    for _ in range(2):
        ending = next((end for end in _SUFFIXES if word.endswith(end) and len(word) - len(end) >= 3), "")
        word = word.removesuffix(ending)
    return word.removesuffix("k") if len(word) > 3 else word


INDONESIAN: Final = WordPack(
    stem=stem,
    abbreviations=word_set(
        "dr dra drs prof ir h hj kh no jl dkk dll dsb tbk pt cv brigjen irjen kombes letjen mayjen kol tgl st mr"
    ),
    stop=_STOP,
    nouns={noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()},
    demonstratives=word_set("itu ini tersebut tadi"),
    noun_first=True,
    breaks=word_set(
        "bahwa untuk soal tentang mengenai terkait karena dan atau serta agar supaya di pada ke dengan yang adalah "
        "sebagai tidak adanya akan telah sudah seperti terhadap kepada jika kalau"
    ),
    openers=word_set("bahwa soal tentang mengenai adanya"),
    agents=word_set("dari oleh"),
    things=phrases("hal itu, hal ini, hal tersebut, itu semua, semua itu"),
    falsehoods=phrases(
        "tidak benar, tak benar, tidak berdasar, tak berdasar, tidak beralasan, tidak masuk akal, tidak terbukti, "
        "tidak sesuai kenyataan, tidak sesuai fakta, tidak ada dasarnya, tidak punya dasar, tanpa dasar, tanpa bukti, "
        "mengada-ada, omong kosong, isapan jempol, fitnah, bohong, kebohongan, keliru, propaganda, hoaks, rekaan, "
        "karangan, absurd, konyol, menyesatkan, dibuat-buat, fantasi, khayalan, dilebih-lebihkan, rekayasa, tidak akurat"
    ),
    responses=phrases(
        "terkait ini, terkait itu, terkait hal ini, terkait hal itu, terkait hal tersebut, "
        "menanggapi, merespons, merespon, menjawab, membalas, membela diri, menimpali, sebagai tanggapan, sebagai jawaban"
    ),
    denials=frozenset(
        stem(word)
        for word in (
            "membantah",
            "menampik",
            "menepis",
            "menyangkal",
            "menyanggah",
            "memungkiri",
            "dimungkiri",
            "bantahan",
            "sanggahan",
            "mementahkan",
        )
    ),
    assents=frozenset(stem(word) for word in ("menyetujui", "setuju", "mengiyakan", "mengabulkan")),
    confirms=frozenset(stem(word) for word in ("membenarkan", "mengamini", "mengonfirmasi", "mengakui")),
    insists=frozenset(
        stem(word)
        for word in ("bersikukuh", "bersikeras", "mengklaim", "berkeras", "menegaskan", "membantah", "menyangkal")
    ),
    sayings=word_set(
        "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jawab jawabnya jelas jelasnya papar terang imbuh "
        "mengatakan menjawab menyatakan menuturkan menjelaskan menegaskan mengaku mengakui memaparkan menerangkan "
        "menyampaikan menambahkan menyebut menyebutkan mengungkapkan menolak menulis"
    ),
    shares=word_set("persen responden mayoritas separuh setengah sepertiga sebagian"),
    proofs=word_set("bukti pembuktian membuktikan buktinya bukti-bukti"),
    silences=word_set("komentar berkomentar mengomentari tanggapan menanggapi keterangan menjawab merespons jawaban"),
    echoes=phrases("senada, sependapat, sepaham"),
    joins=phrases("sepakat dengan, setuju dengan, senada dengan, sependapat dengan, sejalan dengan"),
    likes=phrases("hal sama, hal yang sama, hal serupa, hal yang serupa, pendapat serupa, hal tersebut juga"),
    pronouns=word_set("ia dia mereka itu ini hal nya tersebut"),
    negations=word_set("tidak tak bukan belum tiada tanpa enggan jangan"),
    before=phrases(
        "sebelumnya, semula, awalnya, mulanya, dulu, tadinya, sempat, tahun lalu, bulan lalu, pekan lalu, tahun silam, "
        "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember"
    ),
    now=phrases("kini, sekarang, akhirnya, belakangan, tidak lagi, tak lagi, berubah, berbalik, melunak, mengubah"),
    contrasts=phrases("sedangkan, sementara, sebaliknya, tetapi, tapi, namun, adapun"),
    offices=word_set(
        "menteri menlu menhan menko kementerian presiden wapres perdana duta dubes besar juru jubir pemerintah "
        "utusan wakil perwakilan panglima jenderal laksamana tentara militer perwira diplomat pejabat kedutaan misi "
        "delegasi kanselir raja sekretaris istana angkatan parlemen menteri-menteri intelijen kepala polisi kepolisian "
        "pasukan junta"
    ),
)
