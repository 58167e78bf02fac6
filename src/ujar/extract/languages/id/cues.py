"""Indonesian cues, one lemma a line: active | passive | quoted | attitude | act | weak.

`quoted` is the bare root that follows a quotation (`kata X`); with -nya it is the cue and the speaker in one
word (`katanya`). An act of `-` means that the cue is neutral and the content decides.
"""

from __future__ import annotations

from functools import cache

from ujar.extract.cues import CueTable, read_cues

__all__ = ["cues"]

_VERBS = """
# saying, neutral
mengatakan | dikatakan | kata | - | -
menyatakan | dinyatakan | - | - | -
menuturkan | dituturkan | tutur | - | -
mengujarkan | - | ujar | - | -
mengucapkan | diucapkan | ucap | - | - | weak
mengungkapkan, mengungkap | diungkapkan | ungkap | - | - | weak
menjelaskan | dijelaskan | jelas | - | -
menerangkan | diterangkan | terang | - | -
memaparkan | dipaparkan | papar | - | -
menyebutkan | disebutkan | sebut | - | -
menyebut, menyebutnya | disebut | - | - | -
menyampaikan | disampaikan | - | - | - | weak
mengemukakan | dikemukakan | - | - | -
mengutarakan | diutarakan | - | - | -
menambahkan | ditambahkan | tambah, imbuh | - | -
melanjutkan | dilanjutkan | lanjut, sambung, timpal | - | - | weak
menegaskan | ditegaskan | tegas, tandas | - | -
menekankan | ditekankan | - | - | -
menandaskan | - | - | - | -
menggarisbawahi | digarisbawahi | - | - | -
menceritakan | diceritakan | - | - | -
bercerita, berkisah | - | cerita, kisah | - | - | weak
mengisahkan | dikisahkan | - | - | -
berkata, berujar, bertutur, berucap, bilang | - | bilang | - | -
menulis, mencuit | ditulis, dituliskan | tulis, cuit | - | - | weak
mengabarkan | dikabarkan | - | - | -
memberitakan | diberitakan | - | - | -
melaporkan | dilaporkan | lapor | - | - | weak
menginformasikan | diinformasikan | - | - | -
memberitahukan, memberitahu, memberi tahu | diberitahukan | - | - | -
merinci, memerinci | dirinci, diperinci | rinci | - | - | weak
mencontohkan | dicontohkan | - | - | -
membeberkan | dibeberkan | beber | - | -
menguraikan | diuraikan | urai | - | - | weak
menjabarkan | dijabarkan | - | - | - | weak
memerikan | - | - | - | - | weak
mengisyaratkan, mengindikasikan, menyiratkan | diisyaratkan | - | - | -
berbicara, angkat bicara | - | - | - | - | weak
mencatat | dicatat | catat | - | - | weak
menyimpulkan | disimpulkan | simpul | - | -
berpesan, menitipkan pesan | - | pesan | - | demand
menanggapi, mengomentari, berkomentar | - | komentar | - | - | weak
menjawab | - | jawab | - | - | weak
memberikan penjelasan, memberi penjelasan | - | - | - | - | weak
bersaksi, memberikan kesaksian | - | - | - | -
- | - | balas, sahut, tukas, celetuk, cetus, gumam, seloroh, kelakar, tambah dia, pungkas, kenang | - | -
mengenang | dikenang | - | - | - | weak
menunjukkan, menggambarkan, memperlihatkan, mengonfirmasi, mengkonfirmasi | - | - | - | - | weak
membuktikan | - | - | - | - | weak
berbunyi | - | - | - | - | weak
# judging and believing
menilai, menilainya | dinilai | nilai | - | -
menganggap, menganggapnya | dianggap | - | - | -
memandang | dipandang | - | - | - | weak
menduga | diduga | duga | - | -
mensinyalir, menengarai | disinyalir, ditengarai | - | - | accuse
memperkirakan, mengestimasi | diperkirakan, diestimasi | - | - | claim
memprediksi, memproyeksikan, meramalkan | diprediksi, diproyeksikan, diramalkan | - | - | claim
mengklaim | diklaim | klaim | - | claim
berpendapat, berpandangan, beranggapan, berargumen, berargumentasi, berasumsi | diasumsikan | - | - | -
beralasan, berdalih, berkilah | - | dalih, kilah | - | claim
meyakini, mempercayai | diyakini, dipercaya, dipercayai | - | yakin, percaya | claim
merasa | dirasa, dirasakan | - | - | - | weak
mengira | dikira | - | - | claim | weak
menyadari | disadari | - | - | claim | weak
memahami | - | - | - | - | weak
mengaku | - | aku | - | claim
mengakui | diakui | - | - | concede
memastikan | dipastikan | - | - | claim | weak
memutuskan | diputuskan | - | - | announce | weak
mengumumkan | diumumkan | - | - | announce
mengusung | - | - | - | announce | weak
berencana, merencanakan | direncanakan | - | - | announce | weak
menargetkan, targetkan, meniatkan | ditargetkan | - | - | announce | weak
mendeklarasikan | dideklarasikan | - | - | announce
bersikukuh, bersikeras, berkeras, berkukuh, ngotot | - | - | - | -
menetapkan | - | - | - | announce | weak
membandingkan, mengibaratkan | diibaratkan | - | - | - | weak
# denying
membantah | dibantah | bantah | - | deny
menyangkal | disangkal | sangkal | - | deny
menampik, menepis, menyanggah, meluruskan | ditampik, ditepis, disanggah | sanggah | - | deny
memungkiri, mengingkari | dimungkiri | - | - | deny
meragukan | diragukan | - | - | deny | weak
# blaming
menuduh, mendakwa, mencurigai | dituduh, didakwa, dicurigai | tuduh | curiga | accuse
menuding | dituding | tuding | - | accuse
menyalahkan | disalahkan | - | - | accuse
mengkritik, mengkritisi, mengecam, mengutuk, mencela | dikritik, dikecam, dikutuk | kecam, kritik | - | criticise
menyayangkan, menyesalkan | disayangkan, disesalkan | sesal | - | criticise
menyampaikan keprihatinan, menyatakan keprihatinan, menyampaikan kekecewaan, menyatakan kekecewaan, menyampaikan kecaman, menyampaikan kritik, melontarkan kritik, melayangkan kritik | - | - | - | criticise
melontarkan tuduhan, melontarkan tudingan | - | - | - | accuse
melayangkan protes, menyampaikan protes, menyatakan protes, menyampaikan penolakan, menyatakan penolakan, menyatakan keberatan, menyatakan menolak, menyatakan menentang | - | - | - | oppose
mengeluhkan | dikeluhkan | - | - | criticise
mengeluh | - | keluh | - | criticise
menyoroti | disoroti | - | - | criticise | weak
menyindir, mencibir, mengejek | disindir | sindir | - | criticise
mempertanyakan | dipertanyakan | - | - | criticise
memprotes | diprotes | protes | - | oppose
# wanting somebody to act
meminta, memohon, minta | diminta, dimohon | pinta | - | demand
menuntut | dituntut | tuntut | - | demand | weak
mendesak | didesak | desak | - | demand
menyerukan | diserukan | seru | - | demand
mengimbau, menghimbau | diimbau, dihimbau | imbau | - | demand
mengajak | diajak | ajak | - | demand
mendorong | didorong | - | - | demand | weak
menyarankan, menganjurkan | disarankan, dianjurkan | saran | - | demand
mengusulkan | diusulkan | usul | - | demand
merekomendasikan | direkomendasikan | - | - | demand
berharap, mengharapkan, mengharap | diharapkan, diharap | harap | - | demand
menginginkan, menghendaki | diinginkan, dikehendaki | - | ingin | demand | weak
memerintahkan, menginstruksikan | diperintahkan, diinstruksikan | perintah | - | demand
melarang | dilarang | - | - | demand | weak
mengingatkan, mewanti-wanti, memperingati | diingatkan | - | - | demand
mengundang | - | - | - | demand | weak
# refusing, opposing
menolak | ditolak | tolak | - | oppose | weak
mementahkan | dimentahkan | - | - | refuse | weak
menentang | ditentang | - | - | oppose | weak
enggan berkomentar, enggan memberikan keterangan, enggan memberi keterangan, enggan mengomentari, menolak berkomentar, menolak memberikan komentar, tidak bersedia berkomentar, belum bersedia berkomentar, enggan bicara, menolak bicara, enggan menjawab, tak mau berkomentar, tidak mau berkomentar, tak ingin berkomentar, tidak ingin berkomentar, belum mau berkomentar, tak bersedia berkomentar, menolak mengomentari, tak mau mengomentari, tidak mau mengomentari | - | - | - | refuse
enggan | - | - | - | refuse | weak
- | - | - | keberatan, tidak setuju, tidak sepakat | oppose
# binding oneself
berjanji, menjanjikan | dijanjikan | janji | - | promise
berkomitmen, bertekad, berikrar, bersumpah, menyanggupi | - | - | - | promise
menawarkan | ditawarkan | - | - | promise | weak
menjamin | dijamin | - | - | promise | weak
# harm
mengancam | - | ancam | - | threaten | weak
memperingatkan | diperingatkan | - | - | warn
mengkhawatirkan, mencemaskan, menakutkan | dikhawatirkan, dicemaskan, ditakutkan | - | khawatir, cemas, takut, waswas | warn
# accord
sepakat, bersepakat, menyepakati | disepakati | - | - | agree
setuju, menyetujui, sependapat, sepaham, menerima | disetujui | - | setuju, sependapat, sepaham | agree | weak
membenarkan | dibenarkan | - | - | agree
mendukung | didukung | - | - | support | weak
memberi peringatan, mengeluarkan peringatan, memberikan peringatan | - | - | - | warn
memuji | dipuji | puji | - | support
menyampaikan apresiasi, memberikan apresiasi, memberi apresiasi, menyampaikan dukungan, menyatakan dukungan, memberikan dukungan, menyampaikan belasungkawa, mengucapkan belasungkawa, menyampaikan duka cita | - | - | - | support
mengapresiasi | diapresiasi | - | apresiasi | support
menyambut baik | disambut baik | - | - | support
berterima kasih, mengucapkan terima kasih, menyampaikan terima kasih | - | - | - | support
meminta maaf, memohon maaf, minta maaf, menyampaikan permintaan maaf | - | - | - | apologise
# asking
bertanya, menanyakan | ditanyakan, ditanya, ditanyai | tanya | - | ask
# moods
tersinggung, merasa tersinggung | - | - | - | criticise | weak
- | - | - | optimistis, optimis, pesimistis, pesimis | claim
- | - | - | bangga, kecewa, heran | - | weak
"""

_NOUNS = """
pernyataan | -
klaim | claim
pengakuan | claim
tuduhan, tudingan | accuse
bantahan, sanggahan | deny
kritik, kecaman | criticise
keluhan | criticise
permintaan, permohonan, tuntutan, desakan, seruan, imbauan, ajakan, saran, usul, usulan, anjuran | demand
rekomendasi, arahan, instruksi, perintah | demand
harapan | demand
janji, komitmen | promise
ancaman | threaten
peringatan | warn
kekhawatiran, ketakutan, kecemasan | warn
keyakinan, penilaian, anggapan, pendapat, pandangan, dugaan, perkiraan, asumsi, kesimpulan | claim
kesepakatan, persetujuan | agree
penolakan | refuse
laporan, kabar, informasi, keterangan, penjelasan, pesan | -
alasan, dalih | claim
pertanyaan | ask
"""

_PREPOSITIONS = """
menurut | -
berdasarkan | -
mengutip | -
"""


@cache
def cues() -> CueTable:
    """Return the table of Indonesian cues."""
    verbs = read_cues(
        _VERBS,
        ("active", "passive", "quoted", "attitude"),
        clitics={"quoted": ("clitic", "nya"), "passive": ("clitic", "nya")},
    )
    nouns = read_cues(_NOUNS, ("noun",), clitics={})
    prepositions = read_cues(_PREPOSITIONS, ("preposition",), clitics={"preposition": ("clitic", "nya")})
    return CueTable(
        {
            form: (
                *verbs.single.get(form, ()),
                *nouns.single.get(form, ()),
                *prepositions.single.get(form, ()),
            )
            for form in {*verbs.single, *nouns.single, *prepositions.single}
        },
        verbs.multi,
    )
