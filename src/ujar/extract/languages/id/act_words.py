"""Indonesian words by which the content of a statement shows its act, and classes of words that the rules of acts read.

A signal is a name with phrases; a word that ends in `*` stands for all words that begin so, a phrase that begins with
`^` counts only where a sentence begins, and what `none` names is hidden from the others. The names are the same in
every language, so that one model reads them all.
"""

from __future__ import annotations

from functools import cache

from ujar.extract.languages.id import lexicon
from ujar.extract.signals import ActWords, read_behaviours, read_phrases

__all__ = ["act_words"]

_SIGNALS = """
must: harus, wajib, mesti, haruslah, diharuskan, diwajibkan, mewajibkan, mengharuskan, kudu
should: seharusnya, semestinya, sebaiknya, hendaknya, sepatutnya, selayaknya, seyogianya, seyogyanya,
    sudah saatnya, saatnya, idealnya, alangkah baiknya, ada baiknya, layak dipertimbangkan,
    patut dipertimbangkan
need: perlu, diperlukan, dibutuhkan, perlunya, memerlukan, butuh, butuhnya, membutuhkan, perlukan
important: penting, pentingnya, penting untuk, penting bagi, krusial, mendesak, keharusan, prioritas,
    kuncinya, kunci utama, kewajiban
prohibit: jangan, janganlah, tidak boleh, tak boleh, dilarang, jangan sampai, tidak diperbolehkan,
    tidak usah, cukup sudah
let-us: mari, ayo, marilah, silakan, tolong, mohon, harap, jagalah, segeralah, bersatulah, tetaplah,
    ^hentikan, ^cabut, ^batalkan, ^tunda, ^tarik, ^turunkan, ^bersatu, ^gunakan, ^jaga, ^lakukan
request: meminta, minta, mengimbau, menghimbau, mengajak, menuntut, mendesak, menyerukan, berharap,
    mengharapkan, harapkan, memohon, mendorong, menyarankan, mengusulkan, diminta, diimbau, dihimbau,
    diharapkan, diharap, didesak, kami ingin, kami mau, saya ingin, kita ingin, kami inginkan, imbauan,
    himbauan, desakan, agar, supaya, harapan kami, harapan saya
hope: semoga, mudah-mudahan, moga-moga, harapannya
proposal: usul, usulan, saran, gagasan, rekomendasi, tuntutan, permintaan, seruan, pentingnya, perlunya,
    imbauan
future: akan, bakal, hendak, nanti, nantinya, besok, mendatang, ke depan
we: kami, pihaknya, pihak kami, kami juga, dirinya
we-will: kami akan, saya akan, pihaknya akan, kita akan, kami juga akan, akan kami, akan saya,
    dirinya akan, kami segera, kami siap, saya siap, pihaknya siap, ia akan, dia akan, akan kita,
    kami sedang, kami masih, kami tengah, pihaknya sedang, pihaknya tengah, pihaknya masih, kami telah,
    kami sudah, kami berupaya, kami tetap, saya tetap, kami lakukan, kami juga
progress: sedang, tengah, masih, sementara ini, saat ini, disiapkan, dipersiapkan, menyiapkan, berupaya,
    berfokus, fokus, difokuskan, memulai, mulai
plan: rencana, rencananya, berencana, merencanakan, direncanakan, menargetkan, ditargetkan, jadwal,
    dijadwalkan, meluncurkan, melibatkan, memberlakukan, diberlakukan, menerapkan, diterapkan, membuka,
    dibuka, menutup, ditutup, mengerahkan, dikerahkan, membentuk, dibentuk, menunda, ditunda, ditiadakan,
    diperketat, mengkaji, menggelar, digelar, menyiagakan, memeriksa, menyelidiki, keputusan, memutuskan,
    diputuskan, sepakat, menangguhkan, tahap, tahapan, strategi, program
commit: siap, berkomitmen, komitmen, berjanji, menjamin, bertekad, memastikan, pastikan, pasti, segera,
    transparan, tuntas, bertanggung jawab, mengusut tuntas, sampai tuntas, membela, melindungi
ability: bisa, dapat, mampu, mungkin, dimungkinkan, kemungkinan, boleh, berpotensi
refuse: tidak akan, tak akan, tidak bersedia, tidak mau, tak mau, tidak ada alasan untuk, menolak,
    tidak berniat, enggan, tidak mengakui, tidak tunduk, tidak akan pernah, tidak ada kompromi,
    tidak ingin, emoh, haram, jangan harap, kata tidak, kecuali kalau mati, menampik,
    mengabaikan permintaan, menepis permintaan, ogah, pantang, sampai kapan pun, sampai mati,
    tak bersedia, tak ingin, tak perlu, tak sudi, tak tunduk, tidak ada negosiasi, tidak ada perundingan,
    tidak ada ruang, tidak ada tawar-menawar, tidak ada yang perlu dibicarakan, tidak akan berunding,
    tidak akan duduk, tidak akan menyerah, tidak akan mundur, tidak bisa memberi, tidak bisa ditawar,
    tidak berpegang, tidak dapat memberi, tidak gentar, tidak menerima, tidak merasa perlu,
    tidak merasa terikat, tidak mundur, tidak perlu, tidak rela, tidak siap, tidak sudi, tidak terikat,
    tidak terima, tidak tertarik
unacceptable: tidak dapat diterima, tak dapat diterima, tidak bisa diterima, tak bisa diterima,
    tidak bisa dibenarkan, tidak dapat dibenarkan, tidak pantas, tidak patut, tidak layak, tidak etis,
    tidak masuk akal
blame: gegabah, terlambat, lamban, lambat, berlebihan, kabur, aneh, janggal, kontradiktif, ngaco,
    tidak logis, tidak adil, tidak jelas, tidak sah, keliru, salah, gagal, kegagalan*, buruk, lemah,
    ugal-ugalan, sembrono, ceroboh, tidak transparan, tidak serius, tidak konsisten, inkonsisten,
    tidak tegas, tidak efektif, kurang, minim, abai, mengabaikan, diabaikan, mengecewakan, kecewa,
    memalukan, ironis, munafik, omong kosong, provokasi, provokatif, tergesa-gesa, secara tertutup,
    tidak melibatkan, tidak partisipatif, sandiwara, politis, tidak masuk akal, konyol, sinis,
    tidak bertanggung jawab, memprihatinkan, prihatin, menyesalkan, disesalkan, disayangkan, menyayangkan,
    sayangnya, tidak sepenuhnya, jauh dari, belum maksimal, tidak berjalan, tidak berfungsi, cacat,
    mengada-ada, kemunduran, bertentangan, membingungkan, semrawut, mubazir, sia-sia, terlalu, belum siap,
    belum optimal, belum memadai, tidak memadai, kurang tepat, instan, tidak terukur, tidak peka,
    tidak berpihak, merugikan, agresif, memperkeruh, lelucon, tidak memiliki dasar, tidak sesuai,
    tidak beralasan, tidak tepat, tidak demokratis, absurd, acak-acakan, ambigu, amburadul, angkuh,
    arogan, asal-asalan, asal jadi, basa-basi, berbelit-belit, bertele-tele, bertolak belakang, bobrok,
    bodoh, boros, brutal, buruknya, cari muka, cengeng, cuci tangan, diskriminatif, diskriminasi,
    dipaksakan, egois, gagap, gagalnya, ganjil, gegabahnya, gimik, hambar, hina, hipokrit, irasional,
    jahat, janji kosong, janji manis, jauh panggang dari api, jelek, jorok, kaku, keblinger, kebablasan,
    kecerobohan, kekeliruan, kelemahan, kelalaian, keras kepala, keserakahan, keterlaluan, ketidakadilan,
    ketidakjelasan, ketidakpedulian, kolot, kurang serius, kurang tegas, kurang transparan, kurang peka,
    kurang cermat, kurang ajar, kurang layak, kurang adil, lalai, lambatnya, langkah mundur, lelet,
    lemahnya, lepas tangan, licik, lips service, main-main, manipulatif, melempar tanggung jawab,
    melenceng, memberatkan, membosankan, memecah belah, memihak, memperburuk citra, mempermalukan,
    mencederai, mencla-mencle, mencoreng, mengherankan, mengkhianati, menjengkelkan, menutup mata,
    menutup telinga, menyakitkan, menyalahi, menyedihkan, menyesatkan, merendahkan, merusak kepercayaan,
    naif, ngawur, nol besar, otoriter, paradoks, payah, pembodohan, pemborosan, pemaksaan, pencitraan,
    pengecut, percuma, picik, pilih kasih, plin-plan, pongah, propaganda, provokator, ragu-ragu, rasis,
    retorika, ruwet, salah arah, salah kaprah, salah langkah, salah sasaran, salah urus,
    sarat kepentingan, sekadar basa-basi, sembarangan, semena-mena, separuh hati, serakah, sesat,
    setengah hati, sewenang-wenang, sombong, standar ganda, tak adil, tak becus, tak efektif, tak etis,
    tak jelas, tak konsisten, tak layak, tak logis, tak masuk akal, tak mau tahu, tak pantas, tak peduli,
    tak peka, tak sah, tak serius, tak tegas, tak transparan, tak wajar, tanpa arah, tebang pilih,
    tergesa, terkutuk, teledor, tidak becus, tidak berani, tidak bermoral, tidak bermutu, tidak bijak,
    tidak bijaksana, tidak cermat, tidak cukup, tidak dewasa, tidak hormat, tidak jujur, tidak kompeten,
    tidak manusiawi, tidak mau mendengar, tidak mau tahu, tidak membantu, tidak memihak, tidak mendidik,
    tidak menghormati, tidak menyelesaikan, tidak ada gunanya, tidak ada hasilnya, tidak ada artinya,
    tidak ada niat, tidak nyata, tidak paham, tidak peduli, tidak pernah mendengar, tidak profesional,
    tidak produktif, tidak proporsional, tidak ramah, tidak realistis, tidak relevan, tidak seimbang,
    tidak senonoh, tidak sepadan, tidak tahu malu, tidak terpuji, tidak tulus, tidak wajar, timpang,
    tumpang tindih, usang, setengah-setengah, ilusi, kedok, dagelan, formalitas, kata-kata saja,
    omong doang, tanpa makna, memalukannya, mengorbankan rakyat, imperialis, permusuhan, bermusuhan,
    konfrontatif, memanas-manasi
wrong: melanggar, dilanggar, melawan hukum, ilegal, korup, suap, menyuap, mencuri, membunuh, menyerang,
    menganiaya, pembiaran, membiarkan, menipu, berbohong, kebohongan, berdusta, memalsukan, pemalsuan,
    memanipulasi, menyelundupkan, merusak, perusakan, merampas, mengirim pasukan, mengirim senjata,
    mengirim tank, memasok senjata, melintasi perbatasan, mencaplok, menduduki, memprovokasi,
    mengintimidasi, melempar*, menembak*, membakar, dieksploitasi, menyiksa, merantai, mengurung,
    menculik, curang, politik uang, penyalahgunaan, menyalahgunakan, menutup-nutupi, menutupi,
    menyembunyikan, menggelapkan, memeras, melecehkan, membohongi, mengadu domba, menghasut,
    memicu konflik, menebang, membuang limbah, tanpa izin, mempersenjatai, memutarbalikkan, sabotase,
    membahayakan, ingkar, mengingkari, mendanai, melatih, proksi, bersekongkol, persekongkolan, berkolusi,
    kolusi, nepotisme, berbuat curang, bertindak sewenang-wenang, membegal, membobol, membocorkan, membom,
    mengebom, membombardir, membongkar paksa, membredel, membungkam, membuldoser, membunuhi, memalak,
    memata-matai, memerkosa, memfitnah, memperalat, memperdaya, memperkaya diri, mempolitisasi, memukuli,
    mencabuli, mencampuri, mencemari, mencuci uang, mencurangi, mendalangi, mendukung teroris,
    mendukung pemberontak, menelantarkan, menembaki, menenggelamkan, menerima suap, menerima uang,
    menerobos, mengabaikan aturan, mengacaukan, mengakali, mengambil tanah, mengancam keamanan,
    menganeksasi, aneksasi, mengarahkan senjata, mengebor, mengeroyok, menggelembungkan, menggulingkan,
    menggunduli, menggusur, menghabisi, menghilangkan barang bukti, menginvasi, invasi, mengobarkan,
    mengotori, mengkriminalisasi, kriminalisasi, menimbun, menjarah, menodong, menumpuk pasukan, menusuk,
    menyandera, menyebarkan kebohongan, menyelewengkan, penyelewengan, menyerbu, menyiapkan serangan,
    menyiarkan kebohongan, menyogok, menyuplai, menyusup, penyusupan, merekayasa, meretas, peretasan,
    meracuni, merugikan negara, dengan sengaja, secara ilegal, terang-terangan melanggar,
    tanpa persetujuan, tanpa sepengetahuan, tidak membayar, tidak mematuhi, tidak menepati,
    melanggar janji, mengkhianati perjanjian, melanggar kedaulatan, melanggar wilayah, memasuki wilayah,
    mengerahkan pasukan, mengirim tentara, perang proksi, dalang, memperluas diri, memicu perang,
    melempari, membahayakan kapal, mendekati kapal, menutup transponder, mematikan transponder,
    pelanggaran serius, ditipu, dianiaya, diperas, dirampas, disiksa, diintimidasi, diusir, digusur,
    dimanipulasi, diselewengkan
harm: bahaya, berbahaya, ancaman, terancam, risiko, berisiko, krisis, bencana, lonjakan, ledakan,
    memburuk, korban, kehilangan, terganggu, stres, menurun, kekacauan, konflik, perang, eskalasi, runtuh,
    tenggelam, banjir, abrasi, longsor, rusak, hancur, punah, mati, tewas, celaka, kecelakaan, tabrakan,
    kerugian, menderita, gagal panen, kelaparan, bangkrut, phk, kerusuhan, rentan, terpinggirkan,
    kewalahan, penularan, tertular, menakutkan, mengkhawatirkan, khawatir, dikhawatirkan, kekhawatiran,
    was-was, mewaspadai, waspada, waspadai, membahayakan, melumpuhkan, salah paham, tidak aman,
    memperparah, memicu, menggerus, melemahkan, mengganggu, merusak, memperburuk, menghambat,
    mengorbankan, gejolak, tidak manusiawi, kegaduhan, keos, ambruk, amblas, anjlok, bangkrutnya,
    berakibat, berjatuhan, berlarut-larut, bertambah parah, bom waktu, boomerang, bumerang, defisit,
    destabilisasi, di ambang, digerus, ditinggalkan, gizi buruk, hilangnya, hancurnya, inflasi, jebol,
    kacau, kebanjiran, kecanduan, kegagalan, kekeringan, kelangkaan, kemerosotan, kepunahan, keracunan,
    keresahan, keretakan, kerusakan, ketidakpastian, ketidakstabilan, konfrontasi, konflik terbuka,
    lenyap, lumpuh, makin parah, malapetaka, memburuknya, memicu konflik, memperkeruh, mencekik,
    mencemari, menelan korban, mengancam nyawa, mengering, menghancurkan, menimbulkan korban, meledak,
    melonjak, memanas, memakan korban, merebak, merosot, merugi, musnah, overkapasitas,
    perlombaan senjata, perpecahan, pertumpahan darah, petaka, resesi, runyam, sekarat, semakin buruk,
    semakin parah, sengsara, tergerus, terisolasi, terjerat, terpecah, tidak terkendali, tidak tertampung,
    tumbang, kerusakan permanen, salah perhitungan, bentrok, bentrokan, perang terbuka, perang dunia,
    krisis kepercayaan
good: baik, bagus, positif, efektif, berguna, bermanfaat, tepat, relevan, menggembirakan, bersejarah,
    luar biasa, sukses, berhasil, keberhasilan, langkah maju, kemajuan, konstruktif, patut diapresiasi,
    sambut baik, disambut baik, menyambut, akurat, andal, beradab, berani, berhasil baik, berkah,
    berkualitas, bersahabat, bijak, bijaksana, brilian, cemerlang, cerdas, dewasa, inspiratif, inovatif,
    istimewa, jernih, jitu, jujur, kabar baik, keberanian, kemitraan, kompeten, langkah awal,
    langkah penting, langkah besar, langkah kecil, layak ditiru, mantap, melegakan, membanggakan,
    memuaskan, menjanjikan, menyejukkan, mumpuni, patut dicontoh, pahlawan, realistis, responsif,
    sangat membantu, sigap, solutif, teladan, terobosan, terpuji, terukur, tonggak, tulus, unggul,
    masuk akal, penuh harapan, sudah benar, sudah tepat, sudah baik, angin segar, titik terang
support: mendukung, dukungan, didukung, dukung, apresiasi, mengapresiasi, terima kasih, berterima kasih,
    memuji, bangga, salut, sejalan dengan, siap mendukung, berpihak, selamat, menghargai, hormat,
    angkat topi, acungan jempol, berada di belakang, berdiri bersama, bersama rakyat, disambut gembira,
    mengacungi jempol, mendukung penuh, menaruh hormat, menyemangati, percaya pada, merestui,
    sepenuhnya mendukung, solidaritas, solider, terharu, pujian, menyanjung, kagum, patut dihargai,
    patut didukung
apology: maaf, memohon maaf, minta maaf, meminta maaf, mohon maaf, permintaan maaf, menyesal, penyesalan,
    maafkan
agreement: sepakat, setuju, sependapat, senada, sepaham, bersepakat, kesepakatan, menyetujui, sejalan,
    cocok, disepakati, kesamaan pandangan, kesepahaman, mengamini, mengiyakan, mufakat,
    pandangan yang sama, sama-sama, sehaluan, sependirian, sepemikiran, seperti yang dikatakan,
    satu suara, tidak keberatan, benar kata, hal yang sama, titik temu
concede: mengakui, memang, kekurangan, kelalaian, kesalahan kami, kami lalai, kami keliru, kami akui,
    terus terang, kecolongan, keterlambatan, kami terlambat, belum siap, kami gagal, akui, harus diakui,
    kami salah, keliru menghitung, kekeliruan kami, kurang koordinasi, tidak sempurna, belum sempurna,
    belum berhasil, belum mampu, jujur saja, kita akui, memang sempat, memang belum, memang kurang,
    di luar kendali, tidak menyangka, luput, lengah, tertinggal, terlambat menangani
menace: mogok, memblokade, blokade, menggugat, gugat, membalas, pembalasan, turun ke jalan, memboikot,
    boikot, menghentikan pasokan, menempuh jalur hukum, melaporkan ke polisi, menindak, akibatnya,
    menghukum, sanksi, menjatuhkan, konsekuensi
denial: tidak benar, tidak pernah, tak pernah, bukan, tidak ada, tidak satu pun, tak satu pun,
    tidak ditemukan, bohong, tidak berdasar, tanpa dasar, hoaks, fitnah, mengada-ada, omong kosong,
    isapan jempol, tidak tahu-menahu, tidak terlibat, bukan berarti, tidak tampak, tanpa bukti,
    tak berdasar, tak benar, rekayasa, absurd, dibuat-buat, bohong besar, bukan begitu, bukan demikian,
    bukan kami, bukan pasukan, cerita bohong, dongeng, fiktif, hoax, isapan jempol belaka,
    jauh dari kebenaran, kabar burung, kebohongan, khayalan, ngarang, pemutarbalikan, salah informasi,
    tak ada bukti, tak ada hubungan, tak beralasan, tak terbukti, tidak ada bukti, tidak ada hubungan,
    tidak ada kaitan, tidak ada pasukan, tidak ada satu pun, tidak beralasan, tidak berhubungan,
    tidak berkaitan, tidak demikian, tidak merusak, tidak melanggar, tidak mengirim, tidak pernah ada,
    tidak sesuai fakta, tidak sesuai kenyataan, tuduhan palsu, sesuai hukum, sesuai izin, sah secara hukum
claimed: tuduhan, tudingan, klaim, anggapan, kabar, isu, rumor, dugaan, kritik, berita, spekulasi,
    tuduhan-tuduhan, fitnah
question: apakah, bagaimana, mengapa, kenapa, siapa, kapan, apa yang, ke mana, di mana, berapa, ?
past: telah, sudah, pernah, tadi, kemarin, lalu, sebelumnya, sempat, saat itu, dulu
so: sehingga, karena, sebab, akibat, jadi, artinya, maka
hardly: sulit, sukar, mustahil, tidak mungkin, tak mungkin, belum tentu
only-if: hanya jika, hanya bila, hanya kalau, asalkan, kecuali jika, kecuali kalau, dengan syarat,
    baru akan
number: persen, juta, miliar, triliun, ribu, ratusan, ribuan, orang, unit, kasus, rata-rata
topic: pelaku, penembakan, kekerasan, kejahatan, pembunuhan, serangan, pencurian, pelanggaran,
    pencaplokan, pendudukan, pembakaran, eksploitasi, penganiayaan, penyelundupan, penipuan, pelecehan,
    bersalah, kecurangan, manipulasi, intimidasi, pemerasan, korupsi, mengirim, mengirimkan, mengancam
none: salah satu, kurang lebih, kurang tahu, sumber daya, tidak hanya, tak hanya, bukan hanya,
    tidak banyak, tak banyak
"""

_CONDITIONS = """
condition: jika, kalau, bila, apabila, bilamana, manakala, asalkan, hanya jika, seandainya, andai,
    kecuali jika, kecuali kalau, kecuali bila, dengan syarat, selama memenuhi, sepanjang memenuhi
"""

_BEHAVIOURS = """
reject: menolak, mementahkan
remind: mengingatkan
hope: berharap, harapan
want: menginginkan
assure: memastikan, menjamin
forecast: memperkirakan, memprediksi, menduga, mengira
recognise: mengakui
believe: meyakini
back: mendukung, setuju, sepakat
say: mengatakan, menyatakan, menyebutkan, menjelaskan, merinci, mengungkapkan, memberitahukan, menyebut,
    berbicara
proclaim: mendeklarasikan, mengumumkan
judge: menilai, menganggap, memandang, menyebut, merasa
convey: menyampaikan, mengemukakan, menekankan, mengutarakan
"""


@cache
def act_words() -> ActWords:
    """Return the Indonesian words."""
    return ActWords(
        signals=read_phrases(_SIGNALS),
        behaviours=read_behaviours(_BEHAVIOURS),
        negators=_words("tidak tak belum bukan tanpa tiada enggak nggak ndak"),
        own=_words("kami saya aku pihaknya dirinya ia dia beliau"),
        everybody=_words("kita"),
        subordinators=_words(
            "karena mengingat sehingga yang sebab ketika saat setelah jika kalau apabila bila meski meskipun walau "
            "walaupun sebelum akibat bahwa"
        ),
        between=lexicon.PREVERBS | _words("sangat juga"),
        people=(lexicon.HUMANS | lexicon.ROLES | lexicon.ORGANISATIONS | lexicon.PRONOUNS_THIRD) - _words("sumber satu besar")
        | _words("kita semua semuanya seluruh setiap para aparat kader negara negara-negara pihak-pihak anak-anak jajaran"),
        offices=lexicon.ROLES | lexicon.ORGANISATIONS,
        bodies=lexicon.ORGANISATIONS | _words("fakultas pemprov kemenhub kemenkes"),
        experts=_words("pakar pengamat ahli peneliti dosen epidemiolog ekonom analis guru profesor doktor universitas"),
        joint=_words("kedua keduanya semua seluruh bersama"),
        claims=_words(
            "klaim tuduhan tudingan anggapan penilaian pernyataan kabar laporan berita isu dugaan kritik kritikan rumor "
            "spekulasi teori argumen argumentasi asumsi dalih sangkaan dakwaan fitnah penjelasan informasi cerita "
            "versi keterangan kesan sebutan"
        ),
        requests=_words(
            "permintaan undangan tawaran tuntutan seruan permohonan desakan ajakan imbauan rekomendasi saran gugatan "
            "banding pengujian panggilan perintah ultimatum pengajuan bantuan"
        ),
        clause_words=_words("bahwa"),
        directives=_words("agar supaya untuk"),
        questions=_words("apakah apa bagaimana mengapa kenapa siapa kapan berapa mana soal tentang"),
        modals=_words("akan bakal dapat bisa mungkin hendak"),
        conditions=read_phrases(_CONDITIONS),
        supposed=_words("jika kalau kalaupun bila apabila seandainya andaikan andai seakan-akan seolah-olah seakan seolah seumpama"),
        bare_conditions=_words("jika kalau bila apabila bilamana manakala asalkan seandainya andai andaikan"),
    )  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())
