"""Indonesian words that tell what kind of source a phrase is, and what short words for offices stand for."""

from __future__ import annotations

from ujar.extract.speakers.word_sets import word_set

__all__ = [
    "BODY_NOUNS",
    "DECREES",
    "GENERIC",
    "ISSUED",
    "OFFICES",
    "PLURAL",
    "ROLE_GROUPS",
    "STOPWORDS",
    "UNNAMED",
]

GENERIC = word_set(
    """
    pejabat aparat petugas penyidik warga masyarakat nelayan buruh petani mahasiswa massa pedagang
    pengamat ahli pakar pengusaha wartawan polisi tentara prajurit saksi korban pelaku diplomat jemaah
    umat rakyat penduduk relawan sukarelawan aktivis ilmuwan peneliti sumber anggota hakim jaksa guru
    dokter perawat pekerja karyawan pegawai separatis pemberontak perwira responden konsumen pedemo
    pengunjuk demonstran publik kalangan
    """
)
"""Nouns that without a determiner mean people in general, not the holder of an office."""

UNNAMED = word_set("seorang seseorang salah sang seekor satu")
"""Words that open a phrase for one person who is not named."""

PLURAL = word_set(
    """
    para sejumlah beberapa banyak dua tiga empat lima enam tujuh puluhan ratusan ribuan sebagian
    kalangan semua seluruh berbagai sebanyak kebanyakan mayoritas sekelompok segenap
    """
)
"""Words that open a phrase for several people."""

BODY_NOUNS = word_set(
    """
    serikat perusahaan yayasan aliansi lembaga organisasi kementerian partai kelompok koalisi asosiasi
    badan komisi dewan majelis universitas kampus bank institut federasi persatuan forum dinas mahkamah
    pengadilan perhimpunan konsorsium komite satgas blok fakultas kantor panitia gugus
    """
)
"""Nouns for bodies that point back when they stand alone: `serikat`, `perusahaan itu`."""

DECREES = word_set(
    """
    permenkes permenhub permendagri permendikbud pergub perpres perda perwali perbup perppu pp uu
    keppres inpres skb pasal undang-undang kuhp peraturan maklumat konstitusi
    """
)
"""Texts that speak for themselves under their number, whoever issued them."""

ISSUED = word_set(
    """
    dilakukan dirilis dibagikan dikeluarkan diterbitkan disusun diumumkan digelar dihimpun dikumpulkan
    dibuat ditulis disampaikan dipublikasikan dikirim dikirimkan ditandatangani diselenggarakan diadakan
    """
)
"""Passives before the issuer of a document: `lembar fakta yang dibagikan aliansi`."""

OFFICES = {
    "kapolda": "kepala polda|kepala kepolisian daerah",
    "kapolres": "kepala polres|kepala kepolisian resor",
    "kapolresta": "kepala polresta|kepala kepolisian resor kota",
    "kapolsek": "kepala polsek|kepala kepolisian sektor",
    "kapolri": "kepala polri|kepala kepolisian negara",
    "wakapolri": "wakil kepala polri|wakil kepala kepolisian negara",
    "kajari": "kepala kejari|kepala kejaksaan negeri",
    "kajati": "kepala kejati|kepala kejaksaan tinggi",
    "kadis": "kepala dinas",
    "kadinkes": "kepala dinas kesehatan",
    "kades": "kepala desa",
    "menlu": "menteri luar negeri",
    "menhan": "menteri pertahanan",
    "menkeu": "menteri keuangan",
    "menkes": "menteri kesehatan",
    "mendagri": "menteri dalam negeri",
    "mendikbud": "menteri pendidikan kebudayaan",
    "menhub": "menteri perhubungan",
    "mensos": "menteri sosial",
    "menaker": "menteri ketenagakerjaan",
    "menag": "menteri agama",
    "menkumham": "menteri hukum ham",
    "menko": "menteri koordinator",
    "menkopolhukam": "menteri koordinator politik hukum keamanan",
    "sekjen": "sekretaris jenderal",
    "sesjen": "sekretaris jenderal",
    "dirjen": "direktur jenderal",
    "dirut": "direktur utama",
    "ketum": "ketua umum",
    "waketum": "wakil ketua umum",
    "wapres": "wakil presiden",
    "wagub": "wakil gubernur",
    "walikota": "wali kota",
    "dubes": "duta besar",
    "jubir": "juru bicara",
    "pangdam": "panglima kodam|panglima komando daerah militer",
    "dandim": "komandan kodim|komandan komando distrik militer",
    "danrem": "komandan korem|komandan komando resor militer",
    "sekda": "sekretaris daerah",
    "kadiv": "kepala divisi",
    "kabid": "kepala bidang",
    "kepala negara": "presiden",
}
"""Short words for offices to the words of the full office, alternatives parted by a bar."""

ROLE_GROUPS = {
    **dict.fromkeys(("pemimpin", "ketua", "kepala", "pimpinan", "sekretaris"), "head"),
    **dict.fromkeys(("duta", "utusan"), "ambassador"),
    **dict.fromkeys(("juru",), "spokesperson"),
    **dict.fromkeys(("menteri",), "minister"),
    **dict.fromkeys(("presiden", "kanselir"), "president"),
    **dict.fromkeys(("gubernur",), "governor"),
    **dict.fromkeys(("jenderal", "panglima", "komandan"), "general"),
    **dict.fromkeys(("direktur", "ceo", "manajer"), "director"),
    **dict.fromkeys(("bupati", "wali"), "mayor"),
    **dict.fromkeys(
        (
            "pengamat",
            "pakar",
            "peneliti",
            "ahli",
            "analis",
            "ekonom",
            "epidemiolog",
            "dosen",
            "guru",
            "antropolog",
        ),
        "expert",
    ),
}
"""Role words to a group of like offices; `expert` speaks for no party."""

STOPWORDS = word_set(
    """
    itu ini tersebut sama yang para seorang salah satu dari di mantan eks bekas untuk ke
    """
)
"""Words of an office that name nothing."""
