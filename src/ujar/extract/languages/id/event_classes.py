"""Indonesian classes of words that decide what a verb means: `menarik pasukan`, `menarik duta besar`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["CLASSES"]

_CLASSES = """
force: pasukan pasukannya tentara tentaranya prajurit prajuritnya militer militernya serdadu batalion batalyon
    batalionnya brigade resimen divisi milisi marinir tank kapal kapal-kapal fregat armada jet pesawat pesawat-pesawat
    helikopter drone personel polisi brimob kompi satgas satuan unit konvoi iring-iringan armadanya tempur
    komando kontingen relawan penjaga sukarelawan
arms: senjata senjatanya persenjataan rudal misil artileri roket amunisi munisi meriam hulu howitzer peluru alutsista
relief: bantuan bantuannya sembako pangan makanan obat obat-obatan logistik beras selimut tenda vaksin dokter apd
    masker sumbangan donasi darah
money: dana pinjaman hibah uang rp miliar triliun juta anggaran santunan beasiswa
coop: sama kerjasama hubungan kontak perundingan dialog perdagangan impor ekspor keanggotaan partisipasi
coopclosed: sama kerjasama hubungan perdagangan impor ekspor keanggotaan penerbangan
breach: melanggar dilanggar langgar melanggarnya pelanggaran mengkhianati
deal: perjanjian kesepakatan traktat pakta nota mou memorandum kontrak protokol konvensi piagam gencatan kesepahaman
captive: tahanan sandera tawanan narapidana napi aktivis wartawan jurnalis pelaut nelayan awak warga tersangka
    terdakwa
    mahasiswa
measure: sanksi embargo larangan pembatasan blokade pengepungan tarif karantina psbb ppkm lockdown darurat moratorium
envoy: duta dubes diplomat utusan konsul atase
route: jalan alur akses jembatan pelabuhan tol perbatasan bandara gerbang pintu simpang jalur pelayaran rel
ground: wilayah kota desa daerah provinsi pulau semenanjung pangkalan gedung markas kantor lahan kawasan kampung
    jembatan bandara distrik negara
property: gedung rumah mobil gereja masjid bus toko bendera patung kantor kendaraan desa kedutaan sekolah ban jembatan
    hutan bakau terumbu pos motor pesawat fasilitas tanaman lahan kebun warung pagar
media: koran situs media stasiun saluran siaran internet akun aplikasi
rule: partai organisasi ormas demonstrasi unjuk aksi rapat kegiatan acara perjalanan impor ekspor penerbangan mudik
    keramaian hajatan tempat-tempat wisata sekolah tempat pasar mal restoran peredaran penggunaan kerumunan pesta
law: undang-undang uu perjanjian traktat pakta protokol konvensi ruu
case: banding gugatan permohonan kasasi praperadilan peninjauan eksepsi
people: orang warga korban tersangka pelaku mahasiswa demonstran aktivis nelayan pria perempuan anggota pemuda pelajar
    wartawan jurnalis buruh pejabat terduga pemimpin ketua bupati gubernur mantan terdakwa teroris massa pengunjuk
    polisi tentara prajurit anak wanita guru pedagang
things: barang bukti lokasi aset jalannya aksi situasi wilayah sepeda mobil motor kendaraan uang sabu senjata kawasan
    rumah kapal acara sidang pasokan stok negara diri posisi
figurative: perhatian hati minat kesimpulan napas diri manfaat pelajaran untung keuntungan simpati wisatawan investor
    pengunjung rata akal rasa sampel
violence: tewas luka luka-luka korban bom teroris teror militan tentara polisi prajurit pasukan militer kkb
    senjata rudal
    roket pesawat udara perang pemberontak milisi tembak jet drone granat sipil brimob tni isis separatis
    anggota pangkalan
    kapal pelabuhan wilayah perbatasan penembakan artileri tank bersenjata nuklir
court: pengadilan mahkamah hakim terdakwa perkara uji materi jaksa saksi vonis gugatan masa
sport: gol pertandingan laga liga gawang tim klub pemain bola babak pelatih piala kejuaraan turnamen menit
"""


def _read() -> dict[str, frozenset[str]]:
    classes: dict[str, list[str]] = {}
    name = ""
    for line in _CLASSES.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon:
            name, line = head, rest
        classes.setdefault(name, []).extend(line.split())
    return {name: frozenset(words) for name, words in classes.items()}


CLASSES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(_read())
"""The classes by name, as the tables of triggers use them."""
