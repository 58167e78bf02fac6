"""Words of Indonesian place names and of ministries' portfolios: what a long introduction may end in
before a name.

Provinces, their short forms, and regencies and cities that the national press names often; written for
this project from general knowledge of the map. Words, not names: `tenggara` and `jaya` end many of them.
"""

from __future__ import annotations

from ujar.extract.speakers.word_sets import word_set

__all__ = ["PLACE_WORDS", "PORTFOLIO_WORDS"]

PLACE_WORDS = word_set(
    """
    aceh sumatera sumatra riau jambi bengkulu lampung bangka belitung kepulauan banten jakarta jawa
    yogyakarta diy dki bali nusa tenggara ntb ntt kalimantan sulawesi gorontalo maluku papua sumut
    sumbar sumsel babel kepri jabar jateng jatim kalbar kalteng kalsel kaltim kaltara sulut sulteng
    sulsel sultra sulbar malut medan binjai padang pekanbaru batam palembang bandung bekasi bogor depok
    tangerang tangsel serang cilegon cirebon semarang surakarta solo sleman bantul magelang klaten
    boyolali karanganyar sragen wonogiri sukoharjo kudus jepara pati demak tegal brebes pekalongan
    banyumas purwokerto cilacap kebumen purworejo temanggung wonosobo kendal batang pemalang
    banjarnegara purbalingga rembang blora grobogan salatiga kulonprogo kulon progo gunungkidul surabaya
    sidoarjo gresik malang batu kediri blitar madiun ponorogo magetan ngawi bojonegoro tuban lamongan
    jombang mojokerto pasuruan probolinggo situbondo bondowoso jember banyuwangi lumajang tulungagung
    trenggalek pacitan nganjuk bangkalan sampang pamekasan sumenep madura denpasar badung gianyar
    buleleng jembrana tabanan karangasem klungkung bangli mataram lombok bima sumbawa dompu kupang ende
    sikka manggarai belu alor flores timor rote sumba lembata nagekeo ngada pontianak singkawang sambas
    ketapang sintang kapuas palangkaraya palangka kotawaringin banjarmasin banjarbaru banjar samarinda
    balikpapan bontang kutai kartanegara paser berau penajam tarakan nunukan malinau bulungan mahakam
    ulu manado bitung tomohon minahasa palu poso donggala sigi makassar gowa maros bone bulukumba
    parepare palopo luwu toraja kendari baubau konawe buton kolaka mamuju majene polewali mandar ambon
    ternate tidore halmahera tual buru seram jayapura merauke sorong manokwari biak nabire timika mimika
    jayawijaya wamena yahukimo puncak intan asmat boven digoel keerom sarmi waropen yapen nduga garut
    tasikmalaya ciamis kuningan majalengka sumedang indramayu subang purwakarta karawang cianjur
    sukabumi cimahi pangandaran lebak pandeglang cikarang karo simalungun toba samosir langkat asahan
    dairi tapanuli nias serdang deli labuhanbatu pematangsiantar sibolga agam solok bukittinggi
    payakumbuh pariaman mentawai dharmasraya pasaman sijunjung dumai kampar siak rokan pelalawan
    bengkalis bintan karimun natuna lingga tanjungpinang kerinci bungo tebo merangin batanghari ogan
    komering banyuasin musi lubuklinggau prabumulih pagaralam lahat metro pringsewu tanggamus pesawaran
    timur barat utara selatan tengah tenggara pusat raya jaya laut daratan hulu hilir kabupaten kota
    provinsi kecamatan desa kelurahan dusun wilayah daerah kawasan nusantara indonesia china jepang
    korea australia amerika inggris jerman perancis prancis belanda rusia india malaysia singapura
    thailand vietnam filipina asia eropa afrika turki polandia ukraina finlandia swedia norwegia italia
    spanyol
    """
)

PORTFOLIO_WORDS = word_set(
    """
    luar dalam negeri pertahanan agama hukum hak asasi manusia ham keuangan pendidikan kebudayaan riset
    teknologi tinggi kesehatan sosial ketenagakerjaan perindustrian perdagangan energi sumber daya
    mineral pekerjaan umum perumahan rakyat perhubungan komunikasi informatika pertanian lingkungan
    hidup kehutanan kelautan perikanan desa pembangunan daerah tertinggal transmigrasi agraria tata
    ruang perencanaan nasional pendayagunaan aparatur negara reformasi birokrasi bumn badan usaha milik
    koperasi kecil menengah pariwisata ekonomi kreatif pemberdayaan perempuan perlindungan anak pemuda
    olahraga investasi politik keamanan perekonomian kemaritiman maritim bidang sekretaris sekretariat
    pppa lhk esdm pupr
    """
)
"""Words of what ministers are ministers of."""
