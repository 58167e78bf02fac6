"""Words by which languages are told apart.

`ENGLISH` and `SHARED` are frequent function words; Indonesian and Malay share the second. `INDONESIAN` and
`MALAY` are words that only one of the two uses, or spells so: each is many times as frequent in one as in the
other, and those that count as Malay do not occur in the Indonesian news that the rule was measured on.
"""

from __future__ import annotations

__all__ = ["ENGLISH", "INDONESIAN", "MALAY", "SHARED", "SUNDANESE", "words_of"]


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written as running text."""
    return frozenset(text.split())


ENGLISH = words_of(
    """
    the of and to that is for with was his her he she they this but from have are not by which who in it
    as on at be has had an were will said
    """
)
SHARED = words_of(
    """
    yang dan di ke dari untuk pada dengan dalam tidak akan itu ini juga oleh sebagai ada atau mereka telah
    sudah kami kita saya dia ia para tersebut lebih
    """
)
INDONESIAN = words_of(
    """
    karena bahwa yaitu yakni bisa kesehatan perusahaan persen miliar resmi jenderal sekretaris pelayanan
    usai seusai uang provinsi kabupaten kecamatan senin kamis jumat agustus desember maret juni juli
    kantor kendaraan pasien wabah sejumlah gubernur bupati komisi aparat pemilu partai ujarnya tuturnya
    enggak nggak butuh membutuhkan dibutuhkan mobil justru kasus korupsi pemerintah dinas terkait
    kepolisian kebijakan mencoba rupiah akun aktivitas kualitas fasilitas jadwal berbeda berbagai bagian
    kondisi dampak penanganan puskesmas kelompok tersangka polisi kecelakaan ujar tutur namun harus jokowi
    polri dprd kpk
    """
)
MALAY = words_of(
    """
    kerana bahawa iaitu sahaja mahu polis peratus bilion kesihatan jumaat isnin khamis ogos disember julai
    setiausaha timbalan pengerusi jawatankuasa mesyuarat syarikat kakitangan tempatan perkhidmatan jeneral
    rasmi peguam jenayah siasatan pesakit wabak bekalan dikesan kempen berjaya kenderaan kemalangan
    sempena seramai dijangka memandangkan menerusi baharu sebarang akhbar universiti menafikan sekiranya
    dadah rundingan kewangan peruntukan pembangkang kes mengikut antarabangsa parlimen parti telefon
    mendakwa peniaga mangsa persekutuan memaklumkan jurulatih kekal manakala pelbagai pendakwaan
    """
)
SUNDANESE = words_of(
    """
    jeung nu anu teu henteu ka ti kana tina dina pikeun ku éta eta ieu aya abdi urang geus parantos keur
    nyaeta nyaéta mah teh téh ogé oge naon kumaha saha sareng lamun loba jalma kitu kieu ceuk badé bade
    deui
    """
)
