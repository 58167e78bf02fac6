"""Indonesian words about places; written for this project."""

from __future__ import annotations

from typing import Final

from ujar.extract.places.words import Words, forms

__all__ = ["INDONESIAN"]

_DESIGNATORS = {
    "provinsi": "admin1",
    "propinsi": "admin1",
    "kabupaten": "admin2",
    "kota": "city",
    "kotamadya": "city",
    "kecamatan": "admin3",
    "distrik": "admin3",
    "desa": "village",
    "kelurahan": "village",
    "nagari": "village",
    "dusun": "village",
    "kampung": "village",
    "gampong": "village",
    "pulau": "island",
    "kepulauan": "island",
    "gunung": "mountain",
    "bukit": "mountain",
    "pegunungan": "mountain",
    "laut": "sea",
    "selat": "strait",
    "teluk": "gulf",
    "samudra": "ocean",
    "samudera": "ocean",
    "danau": "lake",
    "sungai": "river",
}

_PALACES = {
    "gedung putih": "US",
    "kremlin": "RU",
    "istana kremlin": "RU",
    "pentagon": "US",
    "downing street": "GB",
    "istana elysee": "FR",
    "whitehall": "GB",
}

INDONESIAN: Final = Words(
    small=forms(
        """
        di ke dari pada dan atau yang untuk dengan dalam oleh bagi antara sejak hingga sampai sebagai adalah ini itu
        jika kalau bila ketika saat sebelum setelah sesudah karena sebab namun tetapi tapi akan tidak bukan belum
        sudah telah bahwa agar supaya maka juga serta seperti selain menurut kata ujar ia dia mereka kami kita anda para
        sementara adapun bahkan kini sekitar sebanyak sejumlah seluruh semua setiap beberapa banyak lebih kepada
        terhadap tentang soal terkait meski meskipun walau walaupun padahal sedangkan lalu kemudian begitu demikian
        apa siapa mengapa bagaimana apakah jadi pun nya se selama khusus khususnya termasuk misalnya contohnya
        tak hanya saja masih lainnya secara melalui tanpa rabu senin selasa kamis jumat sabtu minggu
        januari februari maret april mei juni juli agustus september oktober november desember
        """
    )
    - {"minggu"},
    inside=forms("di ke dari asal wilayah daerah kawasan kota kabupaten provinsi warga luar menuju penduduk"),
    around=forms(
        """
        masyarakat sekitar seluruh antara hingga tujuan kelahiran rakyat bangsa negara pemerintah otoritas se pesisir
        perairan perbatasan dengan dan untuk utara selatan timur barat tengah pusat
        """
    ),
    nouns=forms("desa kelurahan kecamatan distrik dusun kampung pulau gunung daerah kabupaten"),
    offices=forms(
        """
        presiden gubernur gubenur bupati wali walikota menteri menlu menhan raja ratu kaisar sultan kanselir senator duta
        dubes perdana wapres wagub wabup penguasa pemimpin pangeran pj plt penjabat eks mantan kepala-daerah
        """
    ),
    bodies=forms(
        """
        pemerintah pemprov pemkot pemkab pemda polda polres polresta polrestabes polsek polri kepolisian kodam korem
        kodim kodam koramil lantamal lanud dinas badan komisi dewan majelis kementerian kejaksaan kejati kejari
        pengadilan mahkamah universitas institut politeknik sekolah smp sma smk sd mts madrasah fakultas rumah rs
        rsud rsup puskesmas klinik bandara bandar stasiun terminal pelabuhan dermaga jalan jembatan tol bank pt cv
        partai persatuan gabungan asosiasi serikat ikatan himpunan forum yayasan lembaga tim satgas satuan gugus
        kantor markas masjid gereja pura hotel museum stadion taman bahasa front korps kedutaan kedubes konsulat
        harian koran bendungan waduk resor sektor direktorat divisi biro bagian balai bpbd kpu kpud bawaslu dprd dpr
        panitia kompleks istana gedung aula lapangan mal plaza apartemen perumahan kafe restoran
        graha wisma rutan lapas penjara university institute kampus proyek klub aliansi koalisi gerakan organisasi perusahaan kawasan konferensi perjanjian traktat
        """
    ),
    crowds=forms(
        """
        warga masyarakat rakyat penduduk wilayah daerah kawasan delegasi diplomat utusan parlemen ekonomi
        perekonomian ekspor pilkada pilgub pilbup pilwalkot pemilu negara bangsa
        pihak militer tentara pasukan ibu ibukota asal luar pejabat otoritas republik
        """
    ),
    designators=_DESIGNATORS,
    followers={},
    directions=frozenset(),
    demonyms={},
    palaces=_PALACES,
    ordinary=forms(
        """
        natal, paskah, lebaran, batu, pati, demak, barat, tegal, solo, kudus, metro, palu, malang, serang, batang, kendal, subang, agam, solok,
        bone, maros, lebak, siak, tebo, buru, sigi, jombang, mamuju, pare, padang, banjar, karo, deli, bima, ende, belu,
        sikka, alor, dairi, toba, ngada, pasar, baru, tengah, timur, utara, selatan, jaya, sari, mulya, indah, makmur,
        sentosa, bahagia, damai, merdeka, pancasila, kencana, cinta, surya, tanjung, muara, simpang, pulau, bukit, lima,
        puncak, intan, permata, bintang, bunga, melati, nusa, jati, cendana, kamal, juwana, asahan, banyuasin, puri,
        sukamara, setia, mekar, karya, jordan, yordan, chad, mali, niger, oman, guinea, nusantara, merapi, bangka,
        madura, paser, sumba, timor, talaud, malaka, tolikara, asmat, dani, sentani, buton, nice, mobile, reading,
        orange, kenya, sharon, washington, lincoln, houston, victoria, paris, sydney, florence, adelaide, georgia,
        hong, dili, nepal, mimika, siti, kamis, minggu, jakarta post, kompas, tempo, kata, hari, kali, lama, besar
        """
    )
    - {"nepal", "dili", "oman", "nusantara", "merapi", "timor"},
    voices=forms(
        """
        mengatakan menyatakan menuduh menuding membantah menolak mengklaim menegaskan menuntut mendesak memperingatkan
        mengancam mengecam menyebut menilai menganggap menyangkal mengakui berjanji bersikeras meminta menyerukan
        membalas mengutuk mendukung mengumumkan menganeksasi menginginkan menghendaki menuduhkan berharap menanggapi
        mengkritik mempertanyakan merespons menjawab mengirim mengerahkan berdalih berpendapat menyalahkan melancarkan
        """
    ),
    addressed=(
        "menuduh",
        "mendesak",
        "memperingatkan",
        "mengancam",
        "mengecam",
        "meminta",
        "menekan",
        "menghukum",
        "menyalahkan",
        "memaksa",
        "mengkritik",
        "mendukung",
        "membiarkan",
        "membujuk",
        "menantang",
    ),
    abbreviations={},
)
