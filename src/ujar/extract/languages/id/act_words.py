"""Indonesian words and phrases by which the content of a statement shows its act.

Each signal is a list of phrases parted by commas; a word that ends in `*` stands for all words that begin so. The
names of the signals are the same in every language, so that one model reads them all.
"""

from __future__ import annotations

__all__ = ["ACT_SIGNALS", "CONDITIONS", "NEGATORS", "SUPPOSED"]

ACT_SIGNALS: dict[str, str] = {
    "must": "harus, wajib, mesti, haruslah, diharuskan, diwajibkan, mewajibkan, mengharuskan, kudu",
    "should": "seharusnya, semestinya, sebaiknya, hendaknya, sepatutnya, selayaknya, seyogianya, seyogyanya, "
    "sudah saatnya, saatnya, idealnya, alangkah baiknya, ada baiknya, layak dipertimbangkan, patut dipertimbangkan",
    "need": "perlu, diperlukan, dibutuhkan, perlunya, memerlukan, butuh, butuhnya, membutuhkan, perlukan",
    "important": "penting, pentingnya, penting untuk, penting bagi, krusial, mendesak, keharusan, prioritas, kuncinya, "
    "kunci utama, kewajiban",
    "prohibit": "jangan, janganlah, tidak boleh, tak boleh, dilarang, jangan sampai, tidak diperbolehkan, tidak usah, cukup sudah",
    "let-us": "mari, ayo, marilah, silakan, tolong, mohon, harap, jagalah, segeralah, bersatulah, tetaplah, hentikan, "
    "cabut, batalkan, tunda, tarik, turunkan",
    "request": "meminta, minta, mengimbau, menghimbau, mengajak, menuntut, mendesak, menyerukan, berharap, mengharapkan, "
    "harapkan, memohon, mendorong, menyarankan, mengusulkan, diminta, diimbau, dihimbau, diharapkan, diharap, didesak, "
    "kami ingin, kami mau, saya ingin, kita ingin, kami inginkan, imbauan, himbauan, desakan, agar, supaya, harapan kami, "
    "harapan saya",
    "hope": "semoga, mudah-mudahan, moga-moga, harapannya",
    "proposal": "usul, usulan, saran, gagasan, rekomendasi, tuntutan, permintaan, seruan, pentingnya, perlunya, imbauan",
    "future": "akan, bakal, hendak, nanti, nantinya, besok, mendatang, ke depan",
    "we": "kami, pihaknya, pihak kami, kami juga, dirinya",
    "we-will": "kami akan, saya akan, pihaknya akan, kita akan, kami juga akan, akan kami, akan saya, dirinya akan, kami segera, "
    "kami siap, saya siap, pihaknya siap, ia akan, dia akan, akan kita, kami sedang, kami masih, kami tengah, pihaknya sedang, "
    "pihaknya tengah, pihaknya masih, kami telah, kami sudah, kami berupaya, kami tetap, saya tetap, kami lakukan, kami juga",
    "progress": "sedang, tengah, masih, sementara ini, saat ini, disiapkan, dipersiapkan, menyiapkan, berupaya, berfokus, fokus, "
    "difokuskan, memulai, mulai",
    "plan": "rencana, rencananya, berencana, merencanakan, direncanakan, menargetkan, ditargetkan, jadwal, dijadwalkan, meluncurkan, "
    "melibatkan, memberlakukan, diberlakukan, menerapkan, diterapkan, membuka, dibuka, menutup, ditutup, mengerahkan, dikerahkan, "
    "membentuk, dibentuk, menunda, ditunda, ditiadakan, diperketat, mengkaji, menggelar, digelar, menyiagakan, memeriksa, menyelidiki, "
    "keputusan, memutuskan, diputuskan, sepakat, menangguhkan, tahap, tahapan, strategi, program",
    "commit": "siap, berkomitmen, komitmen, berjanji, menjamin, bertekad, memastikan, pastikan, pasti, segera, transparan, tuntas, "
    "bertanggung jawab, mengusut tuntas, sampai tuntas, membela, melindungi",
    "ability": "bisa, dapat, mampu, mungkin, dimungkinkan, kemungkinan, boleh, berpotensi",
    "refuse": "tidak akan, tak akan, tidak bersedia, tidak mau, tak mau, tidak ada alasan untuk, menolak, tidak berniat, enggan, "
    "tidak mengakui, tidak tunduk, tidak akan pernah, tidak ada kompromi, tidak ingin",
    "unacceptable": "tidak dapat diterima, tak dapat diterima, tidak bisa diterima, tak bisa diterima, tidak bisa dibenarkan, "
    "tidak dapat dibenarkan, tidak pantas, tidak patut, tidak layak, tidak etis, tidak masuk akal",
    "blame": "gegabah, terlambat, lamban, lambat, berlebihan, kabur, aneh, janggal, kontradiktif, ngaco, tidak logis, "
    "tidak adil, tidak jelas, tidak sah, keliru, salah, gagal, kegagalan*, buruk, lemah, ugal-ugalan, sembrono, ceroboh, "
    "tidak transparan, tidak serius, tidak konsisten, inkonsisten, tidak tegas, tidak efektif, kurang, minim, abai, mengabaikan, "
    "diabaikan, mengecewakan, kecewa, memalukan, ironis, munafik, omong kosong, hanya kata-kata, provokasi, provokatif, "
    "tergesa-gesa, tertutup, tidak melibatkan, tidak partisipatif, sandiwara, politis, tidak masuk akal, konyol, sinis, "
    "tidak bertanggung jawab, memprihatinkan, prihatin, menyesalkan, disesalkan, disayangkan, menyayangkan, sayangnya, "
    "tidak sepenuhnya, jauh dari, belum maksimal, tidak berjalan, tidak berfungsi, kacamata kuda, cacat, mengada-ada, "
    "kemunduran, tidak perlu terjadi, hanya melindungi, cuma, bertentangan, membingungkan, semrawut, mubazir, sia-sia, "
    "tidak peka, tidak berpihak, merugikan, agresif, memperkeruh, lelucon",
    "wrong": "melanggar, pelanggaran, dilanggar, melawan hukum, ilegal, korupsi, korup, suap, menyuap, mencuri, pencurian, membunuh, "
    "pembunuhan, menyerang, serangan, menganiaya, penganiayaan, kekerasan, pembiaran, membiarkan, menipu, penipuan, berbohong, "
    "kebohongan, berdusta, memalsukan, pemalsuan, memanipulasi, manipulasi, penyelundupan, menyelundupkan, merusak, perusakan, "
    "merampas, mengirim pasukan, mengirim senjata, mengirim tank, memasok senjata, melintasi perbatasan, mencaplok, pencaplokan, "
    "menduduki, pendudukan, memprovokasi, mengancam, mengintimidasi, intimidasi, melempar*, menembak*, penembakan, membakar, "
    "pembakaran, eksploitasi, dieksploitasi, menyiksa, merantai, mengurung, menculik, pelaku, bersalah, kejahatan, kecurangan, "
    "curang, politik uang, penyalahgunaan, menyalahgunakan, menutup-nutupi, menutupi, menyembunyikan, menggelapkan, memeras, "
    "pemerasan, melecehkan, pelecehan, membohongi, mengadu domba, menghasut, memicu konflik, menebang, membuang limbah, tanpa izin, "
    "mengirim, mempersenjatai, memimpin pemberontak, memutarbalikkan, sabotase, membahayakan, menarik eropa, ingkar, mengingkari, "
    "mendanai, melatih, proksi, mengirimkan, tanpa transponder",
    "harm": "bahaya, berbahaya, ancaman, terancam, risiko, berisiko, krisis, bencana, lonjakan, ledakan, memburuk, korban, kehilangan, "
    "terganggu, stres, menurun, kekacauan, konflik, perang, eskalasi, runtuh, tenggelam, banjir, abrasi, longsor, rusak, hancur, punah, "
    "mati, tewas, celaka, kecelakaan, tabrakan, kerugian, menderita, gagal panen, kelaparan, bangkrut, phk, kerusuhan, rentan, "
    "terpinggirkan, kewalahan, penularan, tertular, menakutkan, mengkhawatirkan, khawatir, dikhawatirkan, kekhawatiran, "
    "was-was, mewaspadai, waspada, waspadai, membahayakan, melumpuhkan, mengancam, salah paham, tidak aman, memperparah, memicu",
    "good": "baik, bagus, positif, efektif, berguna, bermanfaat, tepat, relevan, menggembirakan, bersejarah, luar biasa, sukses, "
    "berhasil, keberhasilan, langkah maju, kemajuan, konstruktif, patut diapresiasi, sambut baik, disambut baik, menyambut",
    "support": "mendukung, dukungan, didukung, dukung, apresiasi, mengapresiasi, terima kasih, berterima kasih, memuji, bangga, "
    "salut, sejalan dengan, siap mendukung, berpihak, selamat, menghargai, hormat",
    "apology": "maaf, memohon maaf, minta maaf, meminta maaf, mohon maaf, permintaan maaf, menyesal, penyesalan, maafkan",
    "agreement": "sepakat, setuju, sependapat, senada, sepaham, bersepakat, kesepakatan, menyetujui, sejalan",
    "concede": "mengakui, memang, kekurangan, kelalaian, kesalahan kami, kami lalai, kami keliru, kami akui, terus terang, kecolongan, "
    "keterlambatan, kami terlambat, belum siap, kami gagal, akui",
    "menace": "mogok, memblokade, blokade, menggugat, gugat, membalas, pembalasan, turun ke jalan, memboikot, boikot, menghentikan "
    "pasokan, menempuh jalur hukum, melaporkan ke polisi, menindak, akibatnya, menghukum, sanksi, menjatuhkan, konsekuensi",
    "denial": "tidak benar, tidak pernah, tak pernah, bukan, tidak ada, tidak satu pun, tak satu pun, tidak ditemukan, bohong, "
    "tidak berdasar, tanpa dasar, hoaks, fitnah, mengada-ada, omong kosong, isapan jempol, tidak tahu-menahu, tidak terlibat, "
    "bukan berarti, tidak tampak, tanpa bukti, tak berdasar, tak benar, rekayasa, absurd, dibuat-buat",
    "claimed": "tuduhan, tudingan, klaim, anggapan, kabar, isu, rumor, dugaan, kritik, berita, spekulasi, tuduhan-tuduhan, fitnah",
    "question": "apakah, bagaimana, mengapa, kenapa, siapa, kapan, apa yang, ke mana, di mana, berapa, ?",
    "past": "telah, sudah, pernah, tadi, kemarin, lalu, sebelumnya, sempat, saat itu, dulu",
    "so": "sehingga, karena, sebab, akibat, jadi, artinya, maka",
    "hardly": "sulit, sukar, mustahil, tidak mungkin, tak mungkin, belum tentu",
    "number": "persen, juta, miliar, triliun, ribu, ratusan, ribuan, orang, unit, kasus, rata-rata",
}

NEGATORS = frozenset("tidak tak belum bukan tanpa tiada enggak nggak ndak".split())
"""Words that turn the signal after them."""

CONDITIONS = (
    "jika", "kalau", "bila", "apabila", "bilamana", "manakala", "asalkan", "asal", "hanya jika", "seandainya", "andai",
    "kecuali jika", "kecuali kalau", "kecuali bila", "dengan syarat", "selama memenuhi", "sepanjang memenuhi", "tanpa didukung",
)  # fmt: skip
"""Words that open a condition."""

SUPPOSED = ("seandainya", "andaikan", "andaikata", "andai", "seumpama", "jika", "kalau", "bila", "apabila")
"""Words that make the reporting itself a supposition when they stand before the source."""
