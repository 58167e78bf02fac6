"""Example contents for the model of acts: what somebody says after a neutral cue, one a line under its act.

They were written for this project to show the usual forms of each act in both languages; none is taken from an
article. `ujar.learn.acts` adds them to the annotated articles.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, cast

from ujar.acts import ACTS, Act
from ujar.records import Lang

__all__ = ["ActExample", "act_examples"]


class ActExample(NamedTuple):
    """One content as it could follow `mengatakan` or `said`."""

    lang: Lang
    act: Act
    content: str


_ID = """
# claim
jumlah penumpang naik dua kali lipat dibandingkan tahun lalu
bahwa jembatan itu dibangun pada 1987 dan belum pernah diperbaiki
hujan turun sejak dini hari dan baru berhenti menjelang siang
kapal tersebut membawa 40 penumpang saat meninggalkan pelabuhan
harga cabai di pasar induk mencapai Rp 90.000 per kilogram
kebanyakan pembeli datang dari luar kota
Saya melihat api dari dapur sekitar pukul dua pagi
Biasanya kami berjualan sampai malam
perusahaan itu mempekerjakan 300 orang dan mengekspor ke lima negara
pertemuan berlangsung dua jam dan dihadiri sepuluh utusan
sebagian besar warga sudah kembali ke rumah masing-masing
tanah di lereng itu gembur karena hutan di atasnya sudah habis
produksi padi musim ini diperkirakan mencapai 30 juta ton
Kebetulan saya lahir di kampung ini
lalu lintas di jalan utama kembali normal pada sore hari
anggaran tahun depan mencapai Rp 4 triliun
vaksin itu diberikan dalam dua dosis dengan jarak satu bulan
pelabuhan baru akan mampu menampung kapal yang lebih besar
Kesulitannya, jaringan di desa kami sering putus
Dulu sungai ini jernih, sekarang warnanya cokelat
penelitian itu melibatkan 1.200 responden di enam kota
ada tiga faktor yang memengaruhi harga beras
pasukan negara itu berada sekitar 20 kilometer dari perbatasan
perundingan itu tidak menghasilkan kesepakatan apa pun
korban sempat dirawat sebelum dipindahkan ke rumah sakit lain
petani harus menunggu empat bulan sampai panen
hal itu bisa dipahami karena pemerintah harus membayar utang
kapal itu boleh berlayar di perairan internasional
pariwisata berperan penting dalam ekonomi daerah
Orang tua saya juga nelayan
Sekarang semua sudah tenang
para pihak masih menunggu hasil perhitungan resmi
sidang itu sudah dimulai dua minggu yang lalu
referendum itu mencerminkan kehendak penduduk semenanjung
jalur itu terbuka bagi semua kapal dagang
batalion tersebut hanya bersifat bertahan
tidak banyak orang yang tahu soal peraturan itu
dirinya belum menerima laporan tentang kejadian itu
presiden telah memerintahkan menteri menyelesaikan masalah itu
wali kota pernah berjanji membangun pasar baru
serikat buruh menuntut kenaikan upah sejak awal tahun
para tetangga sepakat membersihkan selokan setiap Minggu
polisi meminta warga menyerahkan rekaman itu dua hari lalu
hal itu terjadi akibat gangguan listrik
penyebab kecelakaan itu adalah rem yang aus
keputusan itu diambil setelah rapat tiga jam
saat ini gudang adalah tempat paling aman untuk menyimpan beras
dua pihak itu tidak memakai peta yang sama
kekuatan pasukan di seberang sungai sangat besar
pengungsi membutuhkan sekitar 500 selimut setiap malam
Kami mendengar ledakan, lalu semua orang berlari
Saya belum pernah melihat air setinggi ini
Di desa kami, padi dipanen dua kali setahun
negaranya mematuhi semua perjanjian tentang jumlah tentara
pertemuan itu seperti dua orang yang saling menunggu di ujung jembatan
ada enam kapal di pelabuhan itu ketika badai datang
rata-rata pembeli menghabiskan Rp 50.000 sekali datang
tim penyidik belum bisa mencapai lokasi karena jalan terputus
hasil pemeriksaan baru keluar besok
produk lokal kini lebih dikenal di luar negeri
kerja sama itu sudah tidak mungkin dilanjutkan
pesawat itu hilang dari radar selama 15 menit
para pemilih muda lebih suka memilih lewat surat
kedua negara berbeda pendapat tentang letak perbatasan
izin itu ditandatangani oleh kementerian, bukan oleh bupati
keluarga korban tinggal di rumah kerabat
perjanjian itu hanya dapat diubah oleh parlemen
pemberontak menguasai dua desa di utara
Siswa sudah mulai terbiasa belajar di rumah, walau awalnya sulit
Semua orang tahu harga ikan. Kalau musim barat, pasti mahal
pengerukan akan selesai dalam empat bulan menurut kontrak
uang sebesar itu cukup untuk membangun dua sekolah
badai itu merusak 40 rumah dan dua jembatan
kecelakaan itu menewaskan tiga orang
# deny
tuduhan itu tidak benar dan tidak berdasar
perusahaan tidak pernah membuang limbah ke sungai
tidak ada satu pun tentara kami di wilayah itu
Itu fitnah. Saya tidak pernah menerima uang dari siapa pun
kabar penutupan sekolah itu hoaks
klaim tersebut omong kosong
bukan pihaknya yang menebang pohon di lereng itu
tuduhan bahwa negaranya melatih pemberontak mengada-ada
Tidak ada bukti untuk semua itu
laporan tentang penumpukan pasukan itu isapan jempol
tidak terlibat dalam penculikan tersebut
pihaknya tidak memiliki wewenang untuk menahan siapa pun
pihaknya tidak pernah menjanjikan jabatan kepada siapa pun
tidak satu pun kapal kami melewati garis itu
bukan kami yang memulai tembakan
Tidak ada tentara kami di sana, yang ada hanya relawan
pemerintahnya tidak memberi bantuan militer kepada siapa pun
kabar pengunduran dirinya tidak benar
# accuse
tentara negara tetangga berulang kali melanggar perbatasan
perusahaan itu membuang limbah ke sungai tanpa izin
aparat sengaja membiarkan massa merusak toko
pejabat itu menerima suap dari kontraktor
Mereka membakar rumah kami dan mencuri ternak
kelompok bersenjata itu menembaki warga sipil
negara itu mengirim senjata kepada pemberontak
panitia memanipulasi hasil pemungutan suara
Moskow sedang mempersenjatai kelompok separatis di timur
pesawat tempur mereka terbang di wilayah kami tanpa izin
manajemen menutup-nutupi kecelakaan itu selama berbulan-bulan
mantan bupati menyalahgunakan dana bantuan
korban dianiaya oleh majikannya
polisi menyiksa tersangka selama pemeriksaan
kapal perang itu sengaja mendekati kapal kami
Kiev melanggar gencatan senjata setiap malam
pasukan asing melintasi perbatasan dengan puluhan kendaraan lapis baja
aliansi itu memperluas diri ke timur dan mengingkari janjinya
pengusaha itu menyuap petugas untuk mendapatkan izin
sebanyak 20 rumah dibakar oleh kelompok tersebut
Merekalah yang menebang pohon pada malam hari, lalu menyalahkan kami
pihak pengembang memalsukan tanda tangan warga
Washington berusaha menggulingkan pemerintah yang sah
ada pembiaran dari petugas terhadap perjudian itu
kedua pemuda itu melempari truk dan memukul seorang sopir
korban diduga dianiaya oleh pacarnya
# criticise
keputusan itu gegabah dan terlambat
kebijakan tersebut tidak adil bagi petani kecil
rencana itu berlebihan dan tidak masuk akal
pemerintah gagal melindungi para pekerja migran
Penjelasan mereka tidak jelas dan membingungkan
tindakan itu tidak dapat diterima
pembahasan rancangan itu tertutup dan tergesa-gesa
pengawasan di pelabuhan sangat lemah
sikap pemerintah tidak konsisten
Jawaban menteri itu aneh, seolah-olah tidak ada masalah
pernyataan gubernur itu sungguh mengecewakan
Mereka hanya pandai bicara, kerjanya tidak ada
aturan baru itu kabur
langkah kepolisian terlalu berlebihan dan merugikan warga
referendum itu tidak sah
latihan sebesar itu tidak perlu dan memperkeruh suasana
rencana penempatan rudal itu berlebihan
bantuan itu belum dirasakan oleh semua petani
Mereka datang, berfoto, lalu pulang
pertimbangan hakim tidak memiliki dasar yang jelas
program itu masih jauh dari target
aneh kalau jalan ditutup tetapi pasar dibuka
wacana itu kontradiktif dengan aturan yang ada
Usul itu cuma bungkus baru untuk barang lama
perilaku pilotnya tidak profesional
pemerintah lamban dan seakan-akan menutup mata
pelayanan di kantor itu buruk sekali
Kami kirim tiga surat, tidak satu pun dijawab
# demand
pemerintah harus segera membayar ganti rugi
polisi perlu mengusut kasus itu sampai tuntas
perusahaan wajib memulihkan hutan yang rusak
semua pihak seharusnya menahan diri
warga sebaiknya tidak keluar rumah pada malam hari
Jangan membuang sampah ke sungai
Kami meminta menteri turun tangan
pentingnya kerja sama antarnegara di kawasan ini
Kami berharap pemerintah membuka lagi pasar itu
Rusia harus menarik pasukannya dari wilayah tersebut
aturan itu perlu ditinjau ulang
pengawasan mesti diperketat
Mari kita jaga persatuan
masyarakat tidak boleh panik
pembangunan bendungan harus dihentikan
sudah saatnya semua pihak duduk bersama
penting bagi sekolah untuk menyediakan air bersih
sanksi hanya dapat dicabut jika perjanjian dilaksanakan sepenuhnya
Tolong perhatikan nasib kami
keselamatan penumpang wajib diutamakan
kedua pihak perlu kembali ke meja perundingan
rincian usul itu harus diperiksa lebih dahulu
Kami perlu tahu apa isi perjanjian itu
NATO harus menghentikan pengerahan pasukan di dekat perbatasan
pemerintah sebaiknya mendengar para nelayan lebih dahulu
jangan ada lagi yang membakar lahan
perlu ada pengawasan yang lebih ketat di pasar
ada baiknya calon pembeli memeriksa surat tanah
Saya berharap hakim membebaskan anak saya
semua negara anggota wajib membayar iurannya
agar warga tidak mendekati kawah
Kita harus bersatu melawan wabah ini
kerja sama hanya bisa dilanjutkan kalau pasukan ditarik
Pemerintah harus tegas. Tidak boleh ada yang kebal hukum
pentingnya pemeriksaan berkala terhadap kapal penumpang
kesenjangan itu merupakan masalah yang harus segera dipecahkan
pelaku usaha diminta menaati aturan itu
Hentikan pengerukan itu sekarang juga
# refuse
Kami tidak akan pindah dari tanah ini
pihaknya tidak bersedia menyerahkan dokumen itu
negaranya tidak akan mengakui hasil pemungutan suara itu
Saya tidak akan mundur
tidak ada alasan untuk menghentikan proyek itu
Kami tidak mau berunding di bawah tekanan
partainya tidak akan menerima tawaran itu
pemerintah tidak akan tunduk pada tuntutan para penyandera
partainya tidak akan ikut dalam perundingan itu
Kami tidak berpegang pada batas waktu itu
negaranya tidak akan pernah menyerahkan pulau itu
Tidak ada yang perlu dibicarakan lagi
# oppose
pihaknya menolak rencana penggusuran itu
Kami tidak setuju dengan kenaikan tarif
partainya menentang rancangan undang-undang itu
warga keberatan dengan pembangunan menara itu
undang-undang itu sudah selayaknya dibatalkan
Kami menolak pembangunan pabrik di dekat sekolah
pihaknya tidak mendukung pencalonan itu
# promise
pihaknya akan segera memperbaiki jalan yang rusak
Kami siap membantu para korban sampai tuntas
pemerintah berkomitmen menyelesaikan masalah itu tahun ini
semua keluhan akan segera kami tindak lanjuti
polisi akan mengusut tuntas kasus itu secara transparan
Kami pasti hadir dan akan melindungi warga
aliansi siap membela anggotanya bila diserang
para korban akan mendapat ganti rugi sepenuhnya
negaranya siap mengirim pasukan untuk membela sekutunya
Kami akan menyampaikan semua hasilnya secara terbuka
tidak akan ada warga yang dipindahkan tanpa persetujuannya
pihak maskapai akan bekerja sama penuh dengan penyelidik
Saya akan memastikan setiap anak mendapat tempat di sekolah
# threaten
buruh akan mogok jika tuntutan itu tidak dipenuhi
Kami akan memblokade pelabuhan kalau pengerukan tidak dihentikan
pihaknya akan menggugat perusahaan itu apabila tidak membayar
negaranya akan membalas jika sanksi itu diberlakukan
# warn
banjir akan semakin parah jika hutan terus ditebang
konflik itu dapat meluas ke negara tetangga
Kalau dibiarkan, korban akan bertambah
kawasan itu bisa kehilangan sumber airnya dalam sepuluh tahun
Saya khawatir keadaan akan memburuk
gelombang tinggi berpotensi membahayakan kapal kecil
jumlah kasus bakal melonjak setelah liburan
perang dagang berisiko memicu krisis
Satu kesalahan kecil saja dapat berakibat fatal
usaha kecil terancam bangkrut
negara itu akan kehilangan banyak hal jika meneruskan perang
pasukan itu dapat mencapai ibu kota dalam tiga hari
Tanpa hujan, panen akan gagal
keamanan di kawasan itu bakal memburuk
pembagian yang tidak adil berpotensi menggerus kepercayaan publik
persoalan kecil dapat menjadi perang terbuka
kalau terlalu lama ditunda, hanya akan timbul kegaduhan
laut dapat mencapai permukiman sebelum musim hujan
# agree
pihaknya sependapat dengan usul gubernur
kedua pihak perlu melaksanakan gencatan senjata
Saya setuju dengan pendapat itu
hal senada
Memang benar terjadi penangkapan itu
kedua negara sama-sama menganggap perjanjian itu penting
keduanya ingin gencatan senjata dipertahankan
Pendapat beliau benar, dan kami mendukungnya
peristiwa itu memang terjadi
# concede
memang ada keterlambatan dari pihak kami
Kami akui pengawasan kami kurang
masih ada kekurangan dalam pelayanan kami
Terus terang, kami kecolongan
# support
langkah pemerintah itu sudah tepat
usul tersebut merupakan kemajuan yang berguna
Kami mendukung penuh keputusan itu
pihaknya mengapresiasi kerja keras para petugas
Terima kasih kepada semua sukarelawan
kebijakan itu efektif dan patut diapresiasi
kerja sama kedua negara sangat baik dan membanggakan
gagasan itu bagus dan patut didukung
langkah kementerian itu efektif dan tepat waktu
usul negara tetangga itu patut disambut
Kami berterima kasih kepada para perawat
pihaknya siap mendukung polisi menjaga keamanan
alasan pemerintah membuka kembali sekolah sangat masuk akal
perhatian pemerintah pada keselamatan pelayaran menggembirakan
# apologise
Kami mohon maaf atas gangguan ini
Saya minta maaf kepada keluarga korban
pihaknya menyesal dan memohon maaf kepada para pelanggan
# ask
Siapa yang bertanggung jawab atas semua ini?
Sampai kapan kami menunggu?
Mengapa baru sekarang diumumkan?
# announce
pihaknya akan membuka posko bantuan mulai Senin
Kami sedang memeriksa lima saksi
kementerian akan mengirim tim ke lokasi
pemerintah menyiapkan aturan baru tentang impor gula
pemilihan ulang akan digelar bulan depan
sekolah ditutup sementara mulai besok
Kami masih menyelidiki penyebab kebakaran
pihaknya telah mengerahkan 200 petugas
perusahaan berencana membuka tiga cabang baru
operasi pencarian difokuskan di sisi utara pulau
Pemkot kini berfokus memperbaiki saluran air
rapat itu memutuskan penundaan proyek
layanan akan diperluas ke sepuluh kota
Rencananya, kami meluncurkan program itu tahun depan
satu batalion telah menyelesaikan latihan dan kembali ke pangkalan
kapal perangnya akan meninggalkan kawasan itu pekan ini
pertemuan berikutnya akan diadakan pada bulan Juni
kerja sama praktis dihentikan, sedangkan pembicaraan politik jalan terus
aliansi akan menempatkan empat batalion mulai tahun depan
tidak ada penutupan jalan selama perayaan
Kami berpatroli setiap malam dan membubarkan kerumunan
layanan tatap muka ditiadakan selama sepekan
pihaknya sudah memanggil tiga saksi dan menyita satu kapal
pengerukan ditunda sampai kajian selesai
Kami tetap bekerja dari rumah sampai akhir bulan
izin proyek itu sedang kami kaji ulang
Targetnya, 2023 kami sudah punya lima kapal
persyaratan dapat disusulkan setelah bantuan dibagikan
sekitar 200 personel dikerahkan untuk menjaga sidang
"""

_EN = """
# claim
that the bridge was built in 1987 and had never been repaired
two people were hurt when the wall came down
the ship was carrying 40 passengers when it left port
about half of the votes had been counted by midnight
I saw smoke coming from the kitchen at two in the morning
most of the customers come from out of town
the talks lasted two hours and ended without a result
the company employs 300 people and exports to five countries
the harbour can now take larger vessels
My father was a fisherman too
the forces were about 20 kilometres from the frontier
the study covered 1,200 people in six cities
prices had doubled since last year
traffic was back to normal by the afternoon
the battalions were defensive in nature
the treaty allows exercises of that size
the referendum reflected the will of the people
he had not seen the report
It used to be quiet here
the plane was in international airspace at the time
her country was a guarantor of the accord and not a party to it
the work was paid for by the ministry
They know each other from school
the contract had been signed and only the court could change it
the river reaches its highest level in March
the party would win about 40 seats
trade between the two countries had grown by 10 percent
the economy would recover next year
the president had ordered the minister to settle the matter
the mayor once promised to build a market there
the union has been demanding higher pay since January
officers had told the crowd that the road was open
it happened because of a power failure
the cause of the accident was a worn brake
only parliament could change the treaty
Two parties use two different maps
the force on the other side of the river was very large
Nobody conquers a city with 500 men
We heard a blast and everybody ran
I have never seen the water this high
his country kept to all the treaties on troop numbers
A gesture is a gesture. The tanks are still there
one question had been left open at the talks
the catch had fallen by half since the dredging began
there was now a chance of peace
we have read the letter and are waiting for the next one
the region produces a third of the country's rice
the permit was signed by the ministry and not by the governor
the battalion would matter only if others could follow it in time
the planes were in neutral airspace and had flown at a safe distance
the border has been quiet for a week
voters in the north prefer to vote by post
She sells about 50 cups of coffee a day
the storm damaged 40 houses and two bridges
three people had died in the crash
losses came to 900 million
there are more ships in the strait than ten years ago
cooperation of that kind was no longer possible
he could not confirm the number
the vessel had been on a routine voyage
it was too early to say what had happened
the two sides still differ on the cause of the war
He lives next door and I know his family
the exercise had been planned for months and was open to observers
the town is theirs already
the work would take four months
# deny
the allegation was untrue
the company had never dumped waste in the river
there were no soldiers of ours in that region
That is a lie. I never took money from anybody
the reports of a build-up were fiction
the accusation was baseless and absurd
there was no evidence for any of it
it had nothing to do with the attack
talk of a threat was nonsense
he did not order the arrests
That is simply not true
the charge was without foundation
no promise of that kind had ever been made
not one of our ships crossed the line
it was not us who fired first
his government gave no military aid to anybody
the company had not damaged any trees
There are no weapons in this village, only tools
the story of his resignation was false
# accuse
the neighbouring army had repeatedly violated the border
the firm had dumped waste without permission
the police had stood by while the crowd destroyed shops
the official had taken bribes from contractors
They burned our houses and stole our cattle
Moscow was arming the rebels in the east
the pilots flew dangerously close to the ship
the organisers had rigged the vote
the management covered up the accident for months
the government had lied to the public
the alliance was sending weapons to one side of the war
the men attacked two guards and cut a fence
their jets flew over our ships without transponders
the annexation was illegal
the warship had come close on purpose
Kiev broke the truce every night
foreign troops had crossed the border with dozens of armoured vehicles
the alliance had expanded to the east and broken its word
the developer forged the signatures of the residents
twenty houses had been set on fire by the group
They cut the trees at night and then blamed us
the two men beat a driver and smashed his window
Washington was trying to overthrow a lawful government
the officers had covered up the killing
the aircraft had been flown in a simulated attack
about 30 trucks of ammunition had come over the border from Russia
# criticise
the decision was reckless and came too late
the policy was unfair to small farmers
the plan was excessive
the government had failed to protect migrant workers
the answer was vague and disappointing
such conduct was unacceptable
the debate had been hasty and secretive
Their explanation is an insult to the families
the minister's words were hollow
It is a return to the worst habits of the past
They talk a lot and do nothing
the new rules were absurd
the law was badly flawed
it was irresponsible to hold the exercise now
the referendum was not legitimate
such a large exercise was unnecessary and provocative
the deployment of missiles was excessive
They come, they take pictures and they go home
the judges' reasons were weak
The offer is old wine in a new bottle
the conduct of the pilots was unprofessional
the government was slow and looked the other way
We sent three letters and got no answer
it was a return to the thinking of the last century
the promise was not worth the paper it was written on
the strike was an attack on every passenger
the minister knows nothing about fishing
Everybody applauded last time as well. Nothing came of it
# demand
the government must pay compensation at once
the police should look into the case
the company has to restore the forest it cleared
all sides ought to show restraint
We ask for one thing, an answer
Russia must withdraw its troops
the rules needed to be reviewed
the work must stop until the survey is done
Let us sit down together
it was time for both parties to talk
sanctions could be lifted only if the terms were met
the details would have to be examined first
We want the ministry to step in
it is essential that aid reaches the villages
Please think of the children
residents should stay indoors
the fighting had to end
We need clear rules before anybody signs
both governments should go back to the table
the alliance must stop moving troops towards the border
We need to know what exactly is on offer
the fishermen should be heard before anything is signed
nobody should burn land again
there has to be better control of the market
buyers would do well to check the deeds
I hope the judge will let my son go
members have to pay their share
relations could return to normal only if the troops left
The government must be firm. Nobody may stand above the law
this was a problem that had to be solved now
shops were asked to follow the rules
Stop the dredging now
more must be done to avoid accidents at sea
the ceasefire must be kept by all sides
the proposal needed careful study
we are asking for a pause, nothing more
# refuse
We will not leave this land
it would not hand over the documents
his country would never recognise the result
I am not going to resign
there was no reason to stop the project
We won't negotiate under pressure
the government would not give in to the demands
the party will not accept the offer
his party would take no part in the talks
We are not bound by that deadline
his country would never give up the island
There is nothing left to talk about
the alliance does not recognise the annexation
there would be no delay
# oppose
his party was against the bill
We are opposed to the new tariff
the residents did not want the tower
the law should never be passed
We reject the building of a factory next to a school
her group did not back the candidate
# promise
we will repair the road this year
the ministry would make sure that every family was paid
the alliance stood ready to defend its member
I will do everything I can to find them
the company was committed to replanting the trees
the police would investigate fully and publish the result
We will never let them down
everyone would be home by the weekend
the country was ready to send troops to defend its ally
We will publish all the results
nobody would be moved without consent
the airline will work closely with the investigators
I will see to it that every child has a place
both boys would be back with their parents tomorrow
# threaten
the union would strike unless wages rose
We will block the harbour if they go on digging
the country would retaliate if sanctions were imposed
his firm would sue if it was not paid
# warn
floods would get worse if the forest was cut down
the conflict could spread to the neighbouring countries
If nothing is done, more people will die
the region may lose its water within ten years
the fight against piracy would suffer
high waves could endanger small boats
a single mistake might lead to war
the coast would become less safe
many small firms risk bankruptcy
people will freeze this winter
the country would lose a great deal if it went on with the war
the force could reach the capital in three days
Without rain the harvest will fail
security in the region would get worse
unequal treatment could erode public trust
a small quarrel can become an open war
the sea may reach the houses before winter
Nobody will give up while there is a town left to take
the next encounter might end in a collision
# agree
he shared the governor's view
both sides must carry out the ceasefire
She is right about that
the two countries both regarded the accord as important
the arrest had indeed taken place
they wanted the truce to hold
the incident did indeed take place
both governments want the treaty to be carried out
# concede
there had been delays on our side
we were slow to act
mistakes had been made in the planning
large obstacles remained
# support
the government had done the right thing
the proposal was a useful step forward
We fully support the decision
the officers deserve our thanks
it was a good and brave choice
the idea was sensible and worth backing
We stand with the people of the island
the agreement was historic
the ministry had acted quickly and well
the neighbour's proposal deserved a welcome
We are grateful to the nurses
the court had shown courage
attention to safety at sea was welcome
it was a small but useful step
# apologise
We are sorry for the trouble
I apologise to the families of the victims
it regretted the error and asked for forgiveness
# ask
Who is going to pay for all this?
How long do we have to wait?
Why was this announced only now?
# announce
a relief post will open on Monday
We are questioning five witnesses
the ministry would send a team to the site
the government was preparing new rules on sugar imports
the vote would be repeated next month
schools will be closed from tomorrow
the cause of the fire was still being investigated
it had sent 200 officers to the area
the company plans to open three branches
talks will go on at the level of ambassadors
there would be no joint exercises this year
the project was postponed until the autumn
one brigade had finished its exercise and was going back to base
the ship would leave the region this week
the council had decided to meet again in June
the next meeting would be held in June
practical cooperation was suspended while political talks continued
the alliance would station four battalions there from next year
no roads will be closed during the festival
We patrol every night and send people home
counters will stay closed for a week
three witnesses had been called and a boat had been seized
dredging was halted until the survey is done
we are going to keep working from home
the permit was under review
By 2023 we want to have five ships
papers can be handed in later
there could be no normal relations for the time being
about 200 officers had been sent to guard the court
the unit was leaving the area and going back to barracks
invitations to a council meeting had been sent out
"""


def act_examples() -> Iterator[ActExample]:
    """Yield all examples, Indonesian first."""
    written: tuple[tuple[Lang, str], ...] = (("id", _ID), ("en", _EN))
    for lang, table in written:
        act: Act = "claim"
        for line in table.strip().splitlines():
            if line.startswith("# "):
                if line[2:] not in ACTS:
                    raise ValueError(f"unknown act {line[2:]!r} among the examples")
                act = cast("Act", line[2:])
            else:
                yield ActExample(lang, act, line)
