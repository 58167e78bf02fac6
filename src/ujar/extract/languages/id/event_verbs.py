"""Indonesian verbs that name events, one lemma a line: active | passive (di-, ter-) | TYPE/mode | frame and
    conditions.

See `ujar.extract.events.triggers`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["VERBS"]

VERBS: Final = """
# meeting, visiting, talking
bertemu, bertemu dengan, duduk satu meja, bertatap muka | - | CONSULT | mutual -jodoh
menemui | - | CONSULT | mutual -kasus -tantangan -hambatan -kesulitan -kendala -masalah
berunding, bernegosiasi, berdialog, bermusyawarah, melakukan perundingan | dirundingkan | CONSULT | mutual
bersidang, menggelar rapat, mengadakan rapat, menggelar pertemuan, mengadakan pertemuan, melakukan pertemuan,
    menggelar sidang | - | CONSULT/multilateral | mutual
mengunjungi, berkunjung ke, melawat ke, bertandang ke, melakukan kunjungan | - | CONSULT/visit | go -situs
    -laman -museum -candi -wisata -destinasi -tempat -pantai -mal
menerima | diterima | CONSULT/visit | mutual +presiden +menteri +delegasi +kunjungan +pm +utusan
menjamu | dijamu | CONSULT/visit | mutual +presiden +menteri +delegasi +pm
menelepon, berbicara melalui telepon | - | CONSULT/phone | mutual
memediasi, menengahi | dimediasi, ditengahi | CONSULT/third-party | act
memanggil | dipanggil | ACCUSE/disapprove | object +duta +dubes
# agreeing
menandatangani, meneken, menyepakati | ditandatangani, diteken, disepakati | AGREE | mutual +deal
mencapai, membuat, menjalin | tercapai, dicapai | AGREE | mutual +kesepakatan +perjanjian +gencatan
berdamai, melakukan gencatan senjata | - | AGREE | mutual
    -covid-19 -diri -keadaan -virus
memulihkan hubungan, menormalisasi hubungan | - | AGREE | mutual
# formal support and concession
meratifikasi, mengesahkan | diratifikasi | SUPPORT | object +law
    -kesehatan
mengakui kemerdekaan, mengakui kedaulatan | - | SUPPORT | act
menguatkan putusan | - | SUPPORT | act
menganugerahi, menganugerahkan | dianugerahi | SUPPORT | object
menunda, membatalkan | ditunda, dibatalkan | CONCEDE | object +reklamasi +proyek +pembangunan +kenaikan
    +pembahasan +pengesahan +ruu
memberi amnesti, memberikan amnesti, memberi grasi, memberikan grasi, memberikan pengampunan | - | CONCEDE | act
# working together
bekerja sama, bekerjasama, berkolaborasi, bermitra | - | COOPERATE | mutual
menggandeng | digandeng | COOPERATE | mutual -tangan
menggelar latihan bersama, mengadakan latihan bersama, berpatroli bersama | - | COOPERATE | mutual
berbagi intelijen, bertukar intelijen, bertukar informasi intelijen | - | COOPERATE | mutual
berkoordinasi | - | COOPERATE | mutual
# giving
menyalurkan, mengirim, mengirimkan, memberikan, memberi, menyerahkan, membagikan, mendistribusikan, menyerahkan
    | disalurkan, dikirim, dikirimkan, diberikan, diserahkan, dibagikan, didistribusikan | AID/humanitarian |
    object +relief -hukum
menyumbang, menyumbangkan, mendonasikan, mendonorkan, berdonasi | disumbangkan, didonasikan | AID | act
    -deflasi -inflasi -persen -pertumbuhan -kontribusi -emisi -medali -suara -gol
    -kader -pemain -kader-kadernya
menggalang dana, melakukan penggalangan dana | - | AID | act
memberikan, memberi, mengucurkan, mencairkan, menggelontorkan, menyalurkan | dikucurkan, dicairkan,
    digelontorkan | AID/economic | object +pinjaman +hibah +santunan +dana
memasok, mengirim, mengirimkan, memberikan, menjual | dipasok | AID/military | object +arms
mempersenjatai | dipersenjatai | AID/military | object
membiayai, mendanai | dibiayai, didanai | AID/economic | object +separatis +pemberontak +milisi +teroris +kelompok
mengevakuasi, menyelamatkan | dievakuasi, diselamatkan | AID/humanitarian | object +people +penumpang +awak
    +keluarga -diri
menampung | ditampung | AID/asylum | object +pengungsi +migran
memberi suaka, memberikan suaka | - | AID/asylum | act
# taking back
menarik, menarik mundur, menarik kembali | ditarik | RETREAT/withdraw | object +force +arms -figurative
mundur dari, angkat kaki dari, hengkang dari | - | RETREAT/withdraw | act
mengundurkan diri | - | RETREAT/resign | act
membebaskan, melepaskan, memulangkan | dibebaskan, dilepaskan | RETREAT/release | object +captive
- | dibebaskan | RETREAT/release | object -pajak -biaya -tugas -bea
bertukar tahanan, menukar tahanan, bertukar tawanan | - | RETREAT/release | mutual
mencabut, melonggarkan, mengakhiri, menghentikan | dicabut, dilonggarkan | RETREAT | object +measure
membuka kembali | dibuka kembali | RETREAT/access | object +route +kedutaan -komunikasi
menghentikan tembakan, menghentikan pertempuran, meletakkan senjata, menghentikan serangan | - |
    RETREAT/ceasefire | act
menyerahkan diri | - | RETREAT | act
melucuti senjata | dilucuti | RETREAT/disarm | object
# legal and formal acts
menggugat, memperkarakan | digugat | ACCUSE | object
mendakwa | didakwa | ACCUSE | object
mengajukan gugatan, mengajukan banding, mengajukan kasasi, mengajukan praperadilan | - | ACCUSE | act
menetapkan tersangka | ditetapkan sebagai tersangka, ditetapkan menjadi tersangka | ACCUSE | object
menyelidiki, menyidik, mengusut, memeriksa saksi | diselidiki, disidik, diusut | ACCUSE/investigate | object
- | diperiksa penyidik, diperiksa polisi, diperiksa kpk | ACCUSE/investigate | object
menolak | ditolak | REJECT | object +case
memveto | diveto | REJECT | object
mengajukan petisi | - | REQUEST | act
# protest
berunjuk rasa, berdemonstrasi, berdemo, menggelar aksi, turun ke jalan, menggelar unjuk rasa, melakukan unjuk
    rasa | didemo | PROTEST/demo | act -bersih
mogok, mogok kerja, melakukan mogok, menggelar mogok | - | PROTEST/strike | act -mesin -mobil
mogok makan | - | PROTEST/hunger | act
memblokade, memblokir | diblokade, diblokir | PROTEST/obstruct | object +route
menutup jalan, membarikade | - | PROTEST/obstruct | act
memboikot | diboikot | PROTEST/boycott | object
menjarah | dijarah | PROTEST/riot | object
# sanctions
menjatuhkan, memberlakukan, menerapkan, memperpanjang, mengenakan | dijatuhkan, dijatuhi, diberlakukan, dikenai
    | SANCTION | object +sanksi +embargo
mengembargo | diembargo | SANCTION | object
membekukan, menghentikan, menangguhkan, memutus, memutuskan | dibekukan, dihentikan, ditangguhkan, diputus |
    SANCTION/discontinue | object +coopclosed
mengusir | diusir | SANCTION/expel | object +envoy
menarik, memulangkan | ditarik | SANCTION/withdraw | object +duta +dubes
memvonis | divonis | SANCTION/convict | object
# moving and readying forces
mengerahkan, menerjunkan, menyiagakan, memobilisasi, menyiapkan | dikerahkan, diterjunkan, disiagakan,
    dimobilisasi | MOBILIZE/troops | object +force
mengirim, mengirimkan, menempatkan, menambah, menggerakkan, memindahkan, menumpuk | dikirim, ditempatkan,
    digerakkan | MOBILIZE/troops | object +force
menempatkan, memasang, mengerahkan, menggelar, menggeser | dipasang | MOBILIZE/weapons | object +arms
meluncurkan, menembakkan, menguji coba, menguji | diluncurkan, ditembakkan | MOBILIZE/weapons | object +rudal +misil
mencegat | dicegat | MOBILIZE | act -wartawan
berpatroli, melakukan patroli, menggelar patroli | - | MOBILIZE/troops | act
menggelar latihan, mengadakan latihan, melakukan latihan militer, menggelar simulasi | - | MOBILIZE/troops |
    act -soal -sepak
memasuki, melanggar, menerobos | dimasuki, dilanggar | MOBILIZE/troops | object +udara +perairan +perbatasan
melintasi perbatasan, menyeberangi perbatasan | - | MOBILIZE/troops | act
terbang rendah, terbang di dekat, melakukan laras, bermanuver, melakukan manuver | - | MOBILIZE | act +force
mengepung | dikepung, terkepung | MOBILIZE/troops | object +ground
bersiaga, siaga | - | MOBILIZE/troops | act +force
menyerbu, menginvasi | diserbu, diinvasi | ASSAULT | object -pasar -toko -mal
# coercion
menangkap, meringkus, membekuk, mencokok | ditangkap, diringkus, dibekuk, dicokok, tertangkap |
    COERCE/arrest | object +people -sinyal -kesan -ikan -peluang
mengamankan | diamankan | COERCE/arrest | object +people -things
menangkap, meringkus, membekuk | ditangkap, diringkus, dibekuk, dicokok | COERCE/arrest | object -sinyal -kesan
    -ikan -peluang -figurative
menahan, memenjarakan, mengurung | dipenjara, dikurung, dijebloskan ke penjara | COERCE/arrest | object +people -diri
- | ditahan | COERCE/arrest | object -imbang -napas -laju
menggerebek, menggeledah, merazia | digerebek, digeledah, dirazia | COERCE | object
menyita, merampas | disita, dirampas | COERCE/seize | object -perhatian -waktu
menduduki, merebut, menguasai | diduduki, direbut | COERCE/seize | object +ground
mencaplok, menganeksasi, menganeksir | dicaplok, dianeksasi | COERCE/seize | object
mendeportasi, mengekstradisi | dideportasi, diekstradisi | COERCE/deport | object
mengusir, menggusur | diusir, digusur | COERCE | object
melarang | - | COERCE/restrict | object +rule
menutup | ditutup | COERCE/restrict | object +perbatasan +wisata +sekolah +tempat +pasar +mal +restoran +kafe
membatasi | - | COERCE/restrict | object +rule
    -harga
memblokir, membredel, menyensor | diblokir, dibredel, disensor | COERCE/censor | object +media
memberlakukan, menerapkan, memperpanjang | - | COERCE/restrict | object +psbb +ppkm +pembatasan +karantina +larangan
memberlakukan, menerapkan | diberlakukan | COERCE/curfew | object +malam
meretas | diretas | COERCE/cyber | object
membubarkan | dibubarkan | COERCE | object +massa +demonstran +aksi +unjuk +demonstrasi +ormas +organisasi
    +kerumunan +acara
mencabut izin | - | COERCE/withhold | act
# violence
menyerang, menggempur | diserang, digempur | ASSAULT | object *violence -kehormatan -martabat -harkat -pribadi
    -sport -virus -penyakit
menembak, menembaki, memberondong | ditembak, ditembaki, diberondong, tertembak, terkena tembakan |
    ASSAULT/firearms | object -gambar -gol
menembak jatuh | ditembak jatuh | ASSAULT | object
menembak mati | ditembak mati | ASSAULT/firearms | object
melepaskan tembakan, melepas tembakan, menembakkan senjata | - | ASSAULT/firearms | act
- | tewas ditembak, gugur ditembak, tewas tertembak | ASSAULT/firearms | object
- | gugur dalam kontak senjata, gugur dalam kontak tembak, tewas dalam kontak tembak, gugur, tewas dalam
    serangan, gugur dalam kontak tembak, gugur dalam kontak senjata | ASSAULT | suffer +kontak +serangan
    +pertempuran +penembakan
membunuh, membantai, menghabisi | dibunuh, dibantai, terbunuh | ASSAULT | object -waktu -karakter -virus -kuman
    -bakteri -sel
mengeksekusi | dieksekusi | ASSAULT | object +captive
menusuk, menikam, membacok, melempari, melempar batu | ditusuk, ditikam, dibacok, dilempari | ASSAULT/primitive
    | object
    -hidung -hati
mengebom, meledakkan, membom | dibom, diledakkan | ASSAULT/explosives | object
menggranat, membombardir | dibombardir | ASSAULT/heavy-weapons | object -pertanyaan
menculik, menyandera | diculik, disandera | ASSAULT/abduct | object
menyiksa | disiksa | ASSAULT/torture | object
memperkosa | diperkosa | ASSAULT/sexual | object
memukul, memukuli, mengeroyok, menganiaya | dipukul, dipukuli, dikeroyok, dianiaya | ASSAULT/beat | object
    -rata -mundur -sport
    -perekonomian -ekonomi -industri -usaha -sektor -bisnis -pasar
membakar | dibakar | ASSAULT/destroy | object +property -semangat
merusak, menghancurkan, merobohkan | dirusak, dihancurkan, dirobohkan | ASSAULT/destroy | object +property
    +ground -suasana -reputasi
mengobarkan perang, melancarkan perang, berperang melawan, memerangi pemberontak | - | ASSAULT | act
bertempur | - | ASSAULT | act
baku tembak, kontak tembak, bentrok | - | ASSAULT/firearms | mutual
menyabotase | disabotase | ASSAULT/destroy | object
menembakkan gas air mata, menyemprotkan gas air mata | ditembaki gas air mata | ASSAULT/crowd-control | act
"""
