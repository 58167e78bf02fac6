"""Texts for the tests of reading, written for them: one passage a line, by language."""

from __future__ import annotations

__all__ = ["ENGLISH", "ENGLISH_SHORT", "FOREIGN", "INDONESIAN", "INDONESIAN_SHORT"]


def _passages(text: str) -> list[str]:
    return [" ".join(passage.split()) for passage in text.split("\n\n")]


INDONESIAN = _passages("""
Gubernur membantah tuduhan bahwa pemerintah provinsi menunda pembayaran ganti rugi kepada warga. Menurut
dia, dana itu sudah ditransfer sejak pekan lalu dan tinggal menunggu verifikasi bank.

Buruh pabrik sepatu itu mogok sejak Senin karena perusahaan belum membayar upah lembur. Ketua serikat
mengatakan, mereka baru akan kembali bekerja jika direksi mau berunding.

Polisi masih menyelidiki penyebab kebakaran yang menghanguskan puluhan rumah di tepi sungai. Tidak ada
korban jiwa, tetapi ratusan warga terpaksa mengungsi ke balai desa.

”Kami hanya ingin air sungai ini bersih lagi,” ujar seorang nelayan. Ia menyebut hasil tangkapannya
berkurang separuh setelah tambang itu beroperasi.

Menteri meminta rumah sakit daerah menambah tempat tidur. Kalau tidak, kata dia, pasien dari kabupaten
tetangga tidak bisa ditampung.
""")

ENGLISH = _passages("""
The governor denied that the province had delayed compensation to residents. The money was transferred
last week, he said, and is only waiting for the bank to check the names.

Workers at the shoe factory have been on strike since Monday because overtime was not paid. The head of
the union said they would return only if the directors agreed to talks.

Police are still looking into the cause of a fire that destroyed dozens of houses along the river.
Nobody was killed, but hundreds of people had to leave their homes.

“We only want the river to be clean again,” a fisherman said. His catch has fallen by half since the
mine opened, according to the village council.

The minister asked district hospitals to add beds. Otherwise, she warned, patients from neighbouring
regions would have to be turned away.
""")

INDONESIAN_SHORT = _passages("""
Harga naik

Presiden Jokowi tiba di Bali.

Polisi menangkap dua pelaku.

Warga mengungsi akibat banjir.

KPK panggil lima saksi

Ia menolak berkomentar.

Gubernur membantah tuduhan itu.

”Kami siap,” katanya.

Menteri minta maaf

Buruh mogok hari ini

Rusia dan NATO bertemu di Brussel

Kementerian mengakui ada keterlambatan.

Harga beras naik lagi di sejumlah pasar tradisional.

Direktur meminta maaf kepada warga.

Serikat mengancam mogok.

Ahli memperingatkan bahaya banjir.

Kedua pihak sepakat berunding.

Hakim bertanya siapa pemilik tanah.

Polisi mengatakan, dua orang terluka.

Moskow membantah tuduhan itu.

Kiev menuduh Rusia mengirim tank.

Oposisi mengecam anggaran itu.

Buruh menuntut kenaikan upah.

Menteri menolak mundur.

Warga menentang pembangunan bendungan.

Gubernur berjanji memperbaiki jalan.

Presiden memuji kinerja tim.

Pemerintah mengumumkan jadwal baru.
""")

ENGLISH_SHORT = _passages("""
Prices rise

The president arrived in Bali.

Police arrested two suspects.

Residents flee flood.

Trump says no

He declined to comment.

The governor denied it.

“We are ready,” he said.

Workers strike today

Russia and NATO met in Brussels

Police said two people were hurt.

Moscow denied the allegation.

Kiev accused Russia of sending tanks.

The opposition criticised the budget.

Workers demanded higher pay.

The minister refused to resign.

Residents opposed the dam.

Experts warned of floods.

Both sides agreed to talk.

The ministry admitted delays.

The president praised the team.

The director apologised to residents.

The judge asked who owned the land.

The government announced a new schedule.
""")

FOREIGN = {
    "ms": _passages("""
Perdana Menteri berkata kerajaan akan memberi bantuan kepada mangsa banjir di Kelantan kerana kerosakan
yang berlaku amat teruk. Beliau turut mengarahkan agensi berkaitan supaya mempercepatkan kerja pembaikan
jalan raya dan sekolah.

Polis menahan seorang lelaki berusia 34 tahun selepas sebuah kenderaan dikesan membawa dadah bernilai
RM2.5 juta. Ketua Polis Daerah berkata siasatan lanjut sedang dijalankan bagi mengesan ahli sindiket
yang lain.

Kementerian Kesihatan memaklumkan sebanyak 120 kes baharu dilaporkan semalam, manakala 85 pesakit
dibenarkan keluar hospital. Orang ramai dinasihatkan supaya sentiasa menjaga kebersihan diri.

Mahkamah Tinggi di sini hari ini menolak permohonan bekas menteri itu untuk menangguhkan perbicaraan.
Peguam yang mewakilinya berkata mereka akan membuat rayuan selepas meneliti keputusan bertulis.

Syarikat penerbangan itu mengumumkan keuntungan bersih sebanyak RM300 juta bagi suku kedua, meningkat 12
peratus berbanding tempoh sama tahun lalu. Pengerusinya berkata prestasi itu didorong oleh permintaan
yang kukuh.

Saya tidak mahu bercakap tentang perkara itu sekarang kerana jawatankuasa belum membuat keputusan,
katanya kepada pemberita selepas menghadiri mesyuarat di Putrajaya.

Pasukan negara tewas dalam perlawanan akhir malam tadi di Stadium Bukit Jalil. Jurulatih berkata
pemainnya sudah berusaha keras tetapi nasib tidak menyebelahi mereka.

Harga minyak petrol kekal bagi tempoh seminggu mulai esok, demikian menurut kenyataan Kementerian
Kewangan. Kerajaan akan terus memantau trend harga minyak mentah dunia.

Pelajar sekolah menengah itu ditemui selamat setelah dilaporkan hilang sejak Isnin lalu. Ibunya
berterima kasih kepada pihak bomba dan penduduk kampung yang membantu operasi mencari.

Setiausaha Agung parti itu berkata pihaknya boleh menerima cadangan tersebut sekiranya semua ahli
bersetuju. Beliau menafikan dakwaan bahawa wujud perpecahan dalam kalangan pemimpin.

Hujan lebat sejak awal pagi menyebabkan beberapa kawasan rendah di bandar ini dinaiki air. Mangsa
dipindahkan ke pusat pemindahan sementara yang dibuka di dewan orang ramai.

Menteri Luar menegaskan Malaysia tidak akan berganjak daripada pendiriannya. Katanya, isu itu mesti
diselesaikan melalui rundingan dan bukannya ancaman.

Nelayan di pesisir pantai mendakwa pendapatan mereka merosot sejak projek tambakan laut dimulakan.
Mereka mahu kerajaan negeri mengadakan dialog dengan penduduk tempatan secepat mungkin.

Timbalan menteri itu menjelaskan bahawa peruntukan tambahan akan disalurkan pada bulan Ogos, sebaik
sahaja Parlimen meluluskannya. Dia turut mengingatkan kakitangan awam agar berjimat cermat.

Semua pihak perlu bekerjasama untuk mengatasi masalah ini, kata pengarah itu. Menurutnya, kempen
kesedaran sudah dilancarkan di seluruh negara.
"""),
    "jv": _passages("""
Presiden ngendika yen pamarentah bakal nambah bantuan kanggo wong tani amarga rega pari mudhun. Para
petani padha seneng krungu kabar iku, nanging isih ana sing durung percaya.

Wingi sore ana tabrakan ing dalan gedhe cedhak pasar. Wong loro tatu lan digawa menyang rumah sakit.
Pulisi isih nggoleki sopir sing mlayu.

Aku ora ngerti kenapa dheweke lunga tanpa pamit. Mbok menawa dheweke nesu karo aku amarga wingi aku
telat teka.

Basa Jawa iku basa sing dituturake dening suku Jawa ing pulo Jawa, mligine ing Jawa Tengah, Yogyakarta,
lan Jawa Wetan.

Bupati ngajak warga supaya njaga karesikan desa. Miturut panjenengane, kesehatan iku luwih penting
tinimbang bandha.
"""),
    "su": _passages("""
Gubernur nyarios yén pamaréntah badé ngawangun jalan anyar pikeun warga désa. Urang dinya bungah pisan
ngadéngé béja éta, sanajan can jelas iraha mimiti digarap.

Kamari aya kacilakaan di jalan gedé deukeut pasar. Dua urang tatu tuluy dibawa ka rumah sakit. Pulisi
masih kénéh néangan supir nu kabur.

Abdi mah teu terang naon sababna manéhna indit teu bebeja heula. Meureun ambek ka abdi lantaran kamari
abdi telat datang.

Basa Sunda nyaeta basa anu dipake ku urang Sunda di wewengkon Jawa Barat jeung Banten. Jumlah panyaturna
leuwih ti tilu puluh juta jalma.

Warga kampung ngagotong royong meresihan solokan sangkan teu banjir deui. Ceuk lurah, gawe bareng kitu
kudu terus dijaga.
"""),
    "nl": _passages("""
De minister zei woensdag dat hij niet zal aftreden, ondanks de kritiek van de oppositie. Volgens hem is
er geen reden om aan zijn beleid te twijfelen.

De politie heeft twee mannen aangehouden na een overval op een supermarkt in Utrecht. Niemand raakte
gewond.

Het kabinet wil volgend jaar meer geld uitgeven aan onderwijs, maar de gemeenten vinden dat het plan te
laat komt.

Boeren blokkeerden opnieuw de snelweg uit protest tegen de nieuwe regels voor stikstof.
"""),
    "de": _passages("""
Der Minister erklärte am Mittwoch, er werde nicht zurücktreten, obwohl die Opposition scharfe Kritik
geäußert habe. Es gebe keinen Grund, an seiner Politik zu zweifeln.

Die Polizei hat nach einem Überfall auf einen Supermarkt zwei Männer festgenommen. Verletzt wurde
niemand.

Die Regierung will im kommenden Jahr mehr Geld für Schulen ausgeben, doch die Gemeinden halten den Plan
für zu spät.

Bauern blockierten erneut die Autobahn, um gegen die neuen Vorschriften zu protestieren.
"""),
    "es": _passages("""
El ministro dijo el miércoles que no dimitirá, a pesar de las críticas de la oposición. Según él, no hay
razones para dudar de su política.

La policía detuvo a dos hombres después de un robo en un supermercado de Sevilla. Nadie resultó herido.

El gobierno quiere gastar más dinero en escuelas el próximo año, pero los municipios creen que el plan
llega tarde.

Los agricultores volvieron a bloquear la carretera para protestar contra las nuevas normas.
"""),
    "tl": _passages("""
Sinabi ng pangulo na magbibigay ang gobyerno ng tulong sa mga biktima ng baha dahil malaki ang naging
pinsala. Inutusan din niya ang mga ahensya na bilisan ang pag-aayos ng mga daan.

Inaresto ng pulisya ang dalawang lalaki matapos ang nakawan sa isang tindahan sa Maynila. Walang
nasaktan sa insidente.

Ayon sa kalihim, hindi pa tapos ang imbestigasyon kaya hindi siya makapagbigay ng pahayag.

Nagprotesta muli ang mga magsasaka laban sa bagong patakaran ng pamahalaan.
"""),
    "ar": _passages("""
قال الوزير يوم الأربعاء إنه لن يستقيل رغم انتقادات المعارضة، وأضاف أنه لا يوجد سبب للتشكيك في سياسته.

ألقت الشرطة القبض على رجلين بعد عملية سطو على متجر في المدينة، ولم يصب أحد بأذى.
"""),
    "zh": _passages("""
部长星期三表示，尽管反对党提出批评，他不会辞职。他说没有理由怀疑他的政策。

警方在一起超市抢劫案后逮捕了两名男子，没有人受伤。
"""),
    "fr": _passages("""
Le ministre a déclaré mercredi qu'il ne démissionnerait pas malgré les critiques de l'opposition. Selon
lui, rien ne permet de douter de sa politique.

La police a arrêté deux hommes après un vol dans un supermarché de Lyon. Personne n'a été blessé.
"""),
    "pt": _passages("""
O ministro disse na quarta-feira que não vai renunciar, apesar das críticas da oposição. Segundo ele,
não há motivo para duvidar da sua política.

A polícia prendeu dois homens depois de um assalto a um supermercado de Lisboa.
"""),
    "ru": _passages("""
Министр заявил в среду, что не уйдёт в отставку, несмотря на критику оппозиции. По его словам, нет
причин сомневаться в его политике.
"""),
}
