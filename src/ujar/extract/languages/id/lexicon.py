"""Indonesian word lists that the extractors read: closed classes, people, bodies, documents, time.

They were written for this project from reading newspapers and grammars; none is copied from a corpus.
"""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS",
    "AGENTLESS",
    "ANAPHORIC_HEADS",
    "COMPLETE_OFFICES",
    "CONNECTIVES",
    "CONTRASTS",
    "DEMONSTRATIVES",
    "DOCUMENTS",
    "GROUPS",
    "HUMANS",
    "JOINT",
    "MONTHS",
    "NEGATIONS",
    "NOUNS",
    "OCCASION_HEADS",
    "OCCASION_WORDS",
    "ORDINALS",
    "ORGANISATIONS",
    "PREVERBS",
    "PRONOUNS_FIRST",
    "PRONOUNS_THIRD",
    "RANKS",
    "ROLES",
    "WEEKDAYS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATIONS = _words(
    "dr dra drs prof ir h hj kh no jl st mr mrs ms sdr bpk dkk dll dsb tbk pt cv brigjen irjen kombes akp akbp "
    "kompol letkol letjen mayjen kol gg rt rw kab kec tgl hlm op cit vol jend tn ny s.h s.e s.t m.m m.si ph.d"
)

WEEKDAYS = _words("senin selasa rabu kamis jumat jum'at sabtu minggu ahad")
MONTHS = _words(
    "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember "
    "jan feb mar apr jun jul agu agt sep sept okt nov nop des"
)

PRONOUNS_THIRD = _words("ia dia beliau mereka keduanya ketiganya dirinya pihaknya")
PRONOUNS_FIRST = _words("saya aku kami kita")
DEMONSTRATIVES = _words("ini itu tersebut")

PREVERBS = _words(
    "telah sudah akan sedang masih tengah belum tidak tak bukan juga pun turut ikut kembali terus tetap lantas lalu "
    "kemudian sempat langsung segera hanya cuma sekadar bisa dapat mampu harus perlu wajib boleh mau ingin mulai "
    "pernah sering kerap selalu jarang makin semakin bahkan malah justru secara akhirnya sebelumnya sendiri pula lagi "
    "berkali-kali berulang berulangkali kali sekali jelas memang baru saja jangan terlalu sangat lebih dahulu sama-sama "
    "bersama-sama masing-masing terpisah merasa berani terang-terangan mengaku"
)
"""Words between a subject and its verb."""

NEGATIONS = _words("tidak tak belum bukan jangan enggan urung tanpa batal")

CONNECTIVES = tuple(
    tuple(phrase.split())
    for phrase in (
        "sementara itu", "selain itu", "oleh karena itu", "oleh sebab itu", "karena itu", "maka dari itu", "untuk itu",
        "di sisi lain", "di satu sisi", "di lain pihak", "di pihak lain", "di sisi berlawanan", "dalam pada itu",
        "meski demikian", "meski begitu", "walau demikian", "walaupun demikian", "meskipun demikian", "dengan demikian",
        "namun demikian", "akan tetapi", "tetapi", "tapi", "namun", "sementara", "sedangkan", "adapun", "lalu",
        "kemudian", "selanjutnya", "sebelumnya", "setelah itu", "sesudah itu", "pada saat yang sama", "bahkan", "sebab",
        "pasalnya", "lagi pula", "padahal", "dan", "serta", "maka", "jadi", "sebaliknya", "akibatnya", "hal senada",
        "secara terpisah", "di tempat terpisah", "di tempat yang sama", "pada kesempatan yang sama",
        "dalam kesempatan yang sama", "pada kesempatan itu", "dalam kesempatan itu", "terpisah", "lebih lanjut",
        "lebih jauh", "di samping itu", "tak hanya itu", "tidak hanya itu", "sejalan dengan itu", "terkait hal itu",
        "terkait hal ini", "terkait itu", "dengan cara lain", "seperti", "sebagaimana", "begitu pula", "demikian pula",
        "demikian juga", "apalagi", "terlebih", "sejauh ini", "hingga kini", "saat ini", "kini", "meskipun begitu",
        "alih-alih", "misalnya", "antara lain", "pertama", "kedua", "ketiga", "terakhir", "juga", "pula",
    )
)  # fmt: skip
"""Phrases that join sentences and belong neither to a source nor to a content; longest match wins."""

CONTRASTS = _words("tetapi tapi namun sedangkan sementara melainkan padahal walaupun meskipun meski")

ORDINALS = _words("pertama kedua ketiga terakhir juga pula kini misalnya")
"""Connectives only before a comma: `Kedua, …` but `kedua pihak`."""

OCCASION_WORDS = _words(
    "saat ketika seusai usai setelah sesudah sebelum selama sewaktu menjelang seraya sambil sembari melalui lewat via "
    "kepada pada di dalam dari sejak hingga bersama terkait soal mengenai tentang perihal ihwal menyusul atas untuk "
    "dengan oleh bagi terhadap seperti sebagaimana karena akibat jelang pasca sekitar per di-"
)
"""Words that open a phrase of time, place or occasion."""

OCCASION_HEADS = _words(
    "dihubungi ditemui dikonfirmasi diwawancara diwawancarai ditanya dimintai ditemani didampingi dijumpai"
)
"""Participles that open a sentence about the occasion: `Dihubungi terpisah, …`."""

HUMANS = _words(
    "seorang seseorang orang warga penduduk masyarakat rakyat publik korban saksi pelaku tersangka terdakwa terpidana pelapor terlapor "
    "pejabat petugas polisi tentara prajurit jaksa hakim pengacara advokat kuasa ahli pakar pengamat peneliti analis ekonom epidemiolog "
    "dosen guru rektor dekan mahasiswa siswa pelajar dokter perawat bidan tenaga pedagang penjual pembeli pengusaha pelaku "
    "petani nelayan buruh pekerja karyawan pegawai sopir pengemudi penumpang wisatawan pengunjung pengelola pemilik pengurus "
    "aktivis relawan sukarelawan wartawan jurnalis penulis seniman musisi penyanyi aktor aktris sutradara sineas atlet pelatih pemain "
    "ibu bapak ayah anak istri suami kakak adik keluarga kerabat tetangga perempuan lelaki pria wanita pemuda pemudi remaja "
    "tokoh pemuka ulama kiai kyai ustaz ustad pendeta pastor uskup biksu sultan raja paus pangeran putri ratu "
    "anggota pemimpin pimpinan pihak kubu kelompok massa demonstran pengunjuk narasumber sumber diplomat utusan delegasi duta "
    "negosiator mediator pemberontak separatis oposisi koalisi sekutu para "
    "tim panitia penyelenggara jemaah umat peserta pengguna konsumen nasabah pasien pengungsi pemohon penggugat tergugat prakirawan pegiat pengajar pembicara konsultan psikolog sosiolog kriminolog sejarawan politikus politisi legislator konsulat perwakilan kontraktor penggiat pemerhati pramuniaga ketum lulusan"
)
"""Nouns and determiners that begin a phrase for people."""

ROLES = _words(
    "presiden wapres pm wakil perdana menteri menko menlu menhan menkeu mendagri menkes kepala ketua gubernur wagub bupati wali walikota camat lurah kades "
    "direktur dirut dirjen deputi sekretaris sekjen sesjen juru jubir bendahara komisaris komisioner koordinator manajer kapolri kapolda "
    "kapolres kapolresta kapolsek kadiv kabid kabag kasat kasubbag kasubag kanit kadis plt pelaksana pejabat penjabat mantan eks bekas calon panglima pangdam danrem dandim "
    "kapendam jenderal laksamana marsekal kolonel mayor kapten rektor dekan guru besar profesor peneliti pengamat pakar ahli analis ekonom "
    "pendiri pembina penasihat staf anggota duta besar dubes konsul asisten humas general manager ceo cfo coo chief vice president evp vp head "
    "kanselir raja ratu paus imam rais ephorus sultan pangeran uskup senator hakim jaksa pengacara pemimpin pimpinan penyidik inspektur kasubdit kasi "
    "kuasa ketum waketum waka wakapolri wakapolda wakapolres kapuspen kapuspenkum kabareskrim kakanwil kalapas kabais kasad kasal kasau koordinator direksi country"
)
"""Nouns that head the name of an office."""

RANKS = _words(
    "jenderal letnan mayor kolonel kapten brigadir inspektur komisaris ajun bripka bripda briptu brigpol aiptu aipda iptu ipda sersan kopral "
    "prajurit laksamana marsekal laksda laksma marsda marsma irjen brigjen komjen kombes akbp akp kompol mayjen letjen letkol besar satu dua "
    "pol (purn) prof profesor dr dra drs ir h hj kh kiai haji hajjah tuan nyonya ustaz pendeta pdt romo mgr pastor inf czi cpm arm kav laut udara mar tni dokter gigi madya muda pratama utama"
)
"""Titles and ranks that stand before a name and are no part of it."""

ORGANISATIONS = _words(
    "pemerintah pemprov pemkot pemkab pemda kementerian kemenkes kemenkeu kemendagri kemenlu kemendikbud kemenag kemenhub polri polda polres polresta polsek polrestabes kepolisian tni tni-al tni-ad kejaksaan kejagung kejari kejati "
    "mahkamah pengadilan dpr dprd mpr dpd kpk kpu bawaslu dkpp ombudsman komnas lembaga badan dinas kantor otoritas komisi komite dewan majelis "
    "partai pdi-p golkar gerindra nasdem pkb pks pan ppp demokrat psi perindo yayasan asosiasi organisasi perusahaan pt cv bank universitas institut sekolah rumah "
    "serikat federasi konfederasi persatuan perhimpunan ikatan himpunan aliansi forum koalisi nato pbb who imf asean uni wto oki kremlin satgas satuan gugus balai bpbd bnpb bmkg bps bpom bi ojk "
    "pertamina pln telkom kai garuda manajemen redaksi koran media kantor istana"
)
"""Words for bodies that speak as a body."""

DOCUMENTS = _words(
    "laporan survei jajak hasil data dokumen surat pernyataan siaran keterangan riset penelitian studi kajian catatan "
    "statistik putusan undang-undang uu pasal peraturan aturan konstitusi undang perjanjian komunike resolusi artikel berita majalah "
    "buku situs laman akun unggahan spanduk poster iklan video rekaman pantauan pengamatan perhitungan hitung informasi analisis "
    "dakwaan sensus indeks daftar peta prakiraan temuan ramalan buletin pengumuman penelusuran pemetaan estimasi"
)
"""Nouns for texts and findings that speak for whoever issued them."""

GROUPS = _words("mereka keduanya ketiganya kami kita")
JOINT = (
    ("kedua", "belah", "pihak"),
    ("kedua", "pihak"),
    ("kedua", "negara"),
    ("kedua", "kubu"),
    ("kedua", "pemimpin"),
    ("keduanya",),
)
"""Phrases that name both parties at once."""

ANAPHORIC_HEADS = _words(
    "klaim tuduhan tudingan anggapan pernyataan kabar laporan dugaan dakwaan kritik kritikan keluhan permintaan tuntutan "
    "isu rumor hal penilaian berita informasi keterangan pengakuan usul usulan tawaran ancaman desakan seruan janji argumen alasan dalih angka temuan versi"
)
"""Nouns that take up what somebody said: `klaim ini`, `tuduhan itu`."""

AGENTLESS = _words(
    "diharapkan diharap dinilai diduga disinyalir ditengarai diperkirakan diprediksi dianggap disebut dikabarkan "
    "dilaporkan diyakini dikhawatirkan dipandang dirasa diklaim diasumsikan dinyatakan dipastikan diimbau dihimbau diminta "
    "diproyeksikan diramalkan dipercaya dikatakan diberitakan dipercayai dikira disebut-sebut didorong"
)
"""Passives that count as cues without an agent when they are the predicate of a clause."""

NOUNS = (HUMANS | ROLES | ORGANISATIONS) - _words("pol besar satu wakil bekas eks jelang head group")
"""Words that are nouns whatever the part-of-speech model says of them."""

COMPLETE_OFFICES = _words(
    "menlu menkeu menhan mendagri mensos menkes menhub mendag menpora menag menko menkopolhukam menaker mentan menpan "
    "mendikbud mendikbudristek menparekraf menperin presiden wapres pm kapolri perdana kanselir"
)
"""Offices that need no body: what stands behind them is a name."""
