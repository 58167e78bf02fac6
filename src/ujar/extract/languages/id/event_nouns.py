"""Indonesian nouns that name events, one lemma a line: forms | TYPE/mode | frame and conditions.

With `act` the phrase after the noun acts (`serangan Rusia`), with `object` it is acted on (`penangkapan aktivis`).
See `ujar.extract.events.triggers`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["NOUNS"]

NOUNS: Final = """
pertemuan puncak, konferensi tingkat tinggi, ktt, pertemuan tingkat menteri | CONSULT/multilateral | mutual
pertemuan | CONSULT | mutual
rapat, rapat koordinasi, rapat terbatas, rapat kerja | CONSULT/multilateral | mutual
sidang | CONSULT/multilateral | mutual ^court -paripurna -umum
perundingan, negosiasi, pembicaraan damai, perundingan damai, pembicaraan | CONSULT | mutual -rekaman -pilot
kunjungan, kunjungan kerja, kunjungan kenegaraan, lawatan | CONSULT/visit | act -wisatawan -situs -pasien
    -wisata -warga -pelancong -turis -tamu
mediasi | CONSULT/third-party | act
sambungan telepon, percakapan telepon | CONSULT/phone | mutual
gencatan senjata | AGREE | mutual -perjanjian -breach strong
perjanjian damai, kesepakatan damai, perjanjian dagang, nota kesepahaman | AGREE | mutual
kesepakatan | AGREE | mutual +antara
ratifikasi | SUPPORT | object
latihan bersama, latihan gabungan, patroli bersama, proyek bersama, operasi bersama | COOPERATE | mutual
bantuan kemanusiaan, bantuan pangan, bantuan logistik, bantuan sosial, bantuan medis | AID/humanitarian | act
bantuan militer, pasokan senjata, pengiriman senjata | AID/military | act
bantuan ekonomi, bantuan keuangan, bantuan dana, penggalangan dana, dana hibah | AID/economic | act
penyaluran bantuan, pengiriman bantuan, distribusi bantuan | AID/humanitarian | object
donor darah | AID/humanitarian | act
evakuasi, pencarian dan pertolongan | AID/humanitarian | object
penarikan | RETREAT/withdraw | object +force +arms
penarikan mundur, penarikan pasukan | RETREAT/withdraw | object
pembebasan | RETREAT/release | object +captive -lahan
pertukaran tahanan, pertukaran tawanan | RETREAT/release | mutual
pencabutan, pelonggaran | RETREAT | object +measure
pengunduran diri | RETREAT/resign | act
pelucutan senjata | RETREAT/disarm | object
gugatan, dakwaan, praperadilan | ACCUSE | act
penyelidikan, penyidikan, investigasi | ACCUSE/investigate | object
unjuk rasa, demonstrasi, aksi unjuk rasa, aksi protes, aksi massa, unjuk rasa damai | PROTEST/demo | act
kerusuhan, penjarahan | PROTEST/riot | act
mogok kerja, pemogokan, aksi mogok, mogok nasional | PROTEST/strike | act
aksi mogok makan, mogok makan | PROTEST/hunger | act
blokade, pemblokiran jalan, pemblokadean | PROTEST/obstruct | act
boikot, aksi boikot | PROTEST/boycott | act
sanksi ekonomi, embargo, embargo senjata, sanksi dagang | SANCTION | act
pembekuan, penghentian, penangguhan, pemutusan | SANCTION/discontinue | object +coopclosed
pengusiran | SANCTION/expel | object +envoy
vonis | SANCTION/convict | object
latihan militer, latihan perang, latihan tempur, latihan mendadak, latihan gabungan militer, latihan besar |
    MOBILIZE/troops | act
manuver militer, simulasi serangan, simulasi perang | MOBILIZE | act strong
latihan | MOBILIZE/troops | act -soal -sepak -fisik -dasar -kerja
penempatan, pengerahan, pengiriman, penumpukan, mobilisasi, penambahan | MOBILIZE/troops | object +force
pengerahan pasukan, pengerahan militer | MOBILIZE/troops | object
penempatan, pemasangan | MOBILIZE/weapons | object +arms
patroli | MOBILIZE/troops | act
pencegatan | MOBILIZE | object
uji coba rudal, peluncuran rudal, uji coba nuklir, uji rudal, uji coba senjata | MOBILIZE/weapons | act
pelanggaran wilayah udara, pelanggaran perbatasan | MOBILIZE | act
sikap militer, peningkatan militer | MOBILIZE | act strong
invasi, agresi militer, intervensi militer, campur tangan militer, serangan militer, agresi | ASSAULT | act
pencaplokan, aneksasi, penganeksasian | COERCE/seize | object
pendudukan | COERCE/seize | object
penyitaan, perampasan | COERCE/seize | object
penangkapan, penahanan, pemenjaraan | COERCE/arrest | object -ikan -basah
penggerebekan, penggeledahan, operasi tangkap tangan | COERCE | object
jam malam | COERCE/curfew | act
darurat militer, keadaan darurat | COERCE/martial-law | act
larangan masuk, larangan bepergian, larangan mudik | COERCE/restrict | act
deportasi, pendeportasian, ekstradisi | COERCE/deport | object
penggusuran, pengusiran | COERCE | object
pembubaran | COERCE | object +aksi +unjuk +massa +ormas +demonstrasi
penyensoran, pembredelan | COERCE/censor | object
peretasan, serangan siber | COERCE/cyber | act
serangan, penyerangan, penyerbuan | ASSAULT | act *violence -jantung -panik -stroke -virus -hama -balik -asma -fajar
serangan udara, serangan bom udara | ASSAULT/aerial | act
serangan drone, serangan pesawat nirawak | ASSAULT/drone | act
serangan rudal, serangan roket, penembakan artileri, serangan artileri | ASSAULT/heavy-weapons | act
serangan bom, pengeboman, ledakan bom, peledakan bom, teror bom | ASSAULT/explosives | act
bom bunuh diri, serangan bunuh diri | ASSAULT/suicide-attack | act
serangan teror, serangan teroris, aksi teror, aksi terorisme | ASSAULT | act
penembakan, baku tembak, kontak tembak, kontak senjata, tembak-menembak | ASSAULT/firearms | object
pembunuhan, pembantaian, genosida | ASSAULT | object -karakter
penculikan, penyanderaan | ASSAULT/abduct | object
penusukan, pembacokan | ASSAULT/primitive | object
penyiksaan | ASSAULT/torture | object
pemerkosaan, kekerasan seksual | ASSAULT/sexual | object
penganiayaan, pemukulan, pengeroyokan | ASSAULT/beat | object
pembakaran, perusakan, sabotase, penghancuran | ASSAULT/destroy | object -sampah -kalori -bakar
pertempuran, peperangan, bentrokan, perang proksi | ASSAULT | mutual
gas air mata | ASSAULT/crowd-control | act
"""
