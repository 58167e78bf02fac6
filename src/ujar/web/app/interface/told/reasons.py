"""Why something is so: positions, links, actors that may be one, decisions without effect, what is not compared."""

from __future__ import annotations

from typing import Final

from ujar.web.app.interface.told.forms import Table
from ujar.web.words import WORDS

__all__ = ["ACTS", "EVIDENCE", "FAMILIES", "OFFICES", "PORTFOLIOS", "REASONS", "TIES", "TURN", "TURNS"]

ACTS: Final[Table] = {key.removeprefix("act_"): pair.id for key, pair in WORDS.items() if key.startswith("act_")}

PORTFOLIOS: Final[Table] = {
    "foreign": "luar negeri",
    "defence": "pertahanan",
    "interior": "dalam negeri",
    "finance": "keuangan",
    "justice": "hukum",
    "health": "kesehatan",
    "education": "pendidikan",
    "transport": "perhubungan",
    "trade": "perdagangan",
    "industry": "perindustrian",
    "labour": "ketenagakerjaan",
    "agriculture": "pertanian",
    "religion": "agama",
    "environment": "lingkungan hidup",
    "forestry": "kehutanan",
    "energy": "energi",
    "maritime": "kelautan",
    "maritime works": "pekerjaan maritim",
    "social": "sosial",
    "tourism": "pariwisata",
    "public works": "pekerjaan umum",
    "communication": "komunikasi",
    "state enterprises": "badan usaha milik negara",
    "land": "agraria",
    "villages": "desa",
}
"""What a ministry is for."""

OFFICES: Final[Table] = {
    "president director": "presiden direktur",
    "president": "presiden",
    "prime minister": "perdana menteri",
    "chancellor": "kanselir",
    "minister": "menteri",
    "secretary general": "sekretaris jenderal",
    "governor": "gubernur",
    "regent": "bupati",
    "mayor": "wali kota",
    "spokesman": "juru bicara",
    "ambassador": "duta besar",
    "chair": "ketua",
    "director": "direktur",
    "head": "kepala",
    "commander": "panglima",
    "police chief": "kepala kepolisian",
    "member": "anggota",
    "senator": "senator",
    "representative": "anggota dewan",
    "speaker": "ketua parlemen",
    "researcher": "peneliti",
    "analyst": "pengamat",
    "lecturer": "dosen",
    "professor": "guru besar",
    "lawyer": "pengacara",
    "judge": "hakim",
    "prosecutor": "jaksa",
    "manager": "manajer",
    "secretary": "sekretaris",
    "nominee": "calon presiden",
    "deputy {office:offices}": "wakil {office}",
    "{portfolio:portfolios} minister": "menteri {portfolio}",
}
"""Offices that two people share."""

TIES: Final[Table] = {
    "the same name in another spelling": "nama yang sama dengan ejaan lain",
    "the same name but for initials": "nama yang sama kecuali inisialnya",
    "the same name": "nama yang sama",
    "the first part of the same name": "bagian depan dari nama yang sama",
    "a part of the same name": "sebagian dari nama yang sama",
    "one word of the same name": "satu kata dari nama yang sama",
}
"""How two names of people are alike."""

TURNS: Final[Table] = {
    "{turn:turn} and {turns:turns}": "{turn} dan {turns}",
    "{turn:turn}": "{turn}",
}
"""What turned a position round: acts, negations, words."""

TURN: Final[Table] = {"negated": WORDS["negated"].id, "“{words}”": "“{words}”", "{act:acts}": "{act}"}
FAMILIES: Final[Table] = {"person": "orang", "body": "lembaga", "document": "dokumen"}

REASONS: Final[Table] = {
    # positions
    "{reason:reasons}, unclear by “{words}”": "{reason}, tidak jelas karena “{words}”",
    "{reason:reasons}, turned by {turns:turns}": "{reason}, dibalik oleh {turns}",
    "“{phrase}”, act {act:acts}": "“{phrase}”, tindakan {act}",
    "“{phrase}” is what {side} says": "“{phrase}” adalah yang dikatakan {side}",
    "coded by {name}": "dikodekan oleh {name}",
    # actors that may be one
    "{reason:reasons} (also fits)": "{reason} (juga cocok)",
    "{reason:reasons} (one of several that fit)": "{reason} (satu dari beberapa yang cocok)",
    "{reason:reasons}; but one article tells them apart": "{reason}; tetapi satu artikel membedakan keduanya",
    "{reason:reasons}; of {n:number} that fit the one that most articles name": (
        "{reason}; dari {n} yang cocok, yang paling banyak disebut artikel"
    ),
    "{reason:reasons}; far more articles name it than any other": (
        "{reason}; jauh lebih banyak artikel menyebutnya daripada yang lain"
    ),
    "{reason:reasons}, and neither article gives another": "{reason}, dan kedua artikel tidak memberi nama lain",
    "{reason:reasons}; many people have this name": "{reason}; banyak orang bernama begitu",
    "{tie:ties} as {name!r}; {because:reasons}": "{tie} dengan {name}; {because}",
    "the same kind of body; {because:reasons}": "lembaga sejenis; {because}",
    "a phrase and no name: it stands for itself in its own article": (
        "frasa dan bukan nama: berdiri sendiri dalam artikelnya"
    ),
    "{n:number} known actors fit equally well": "{n} aktor yang dikenal sama-sama cocok",
    "no known actor has this name": "tidak ada aktor yang dikenal dengan nama ini",
    "nothing fits for certain": "tidak ada yang pasti cocok",
    "the same name, but one is a {one:families} and the other a {other:families}": (
        "nama yang sama, tetapi yang satu {one} dan yang lain {other}"
    ),
    "a document of the same title": "dokumen dengan judul yang sama",
    "the affiliation agrees": "lembaganya cocok",
    "both are {office:offices?} of the same country": "keduanya {office} dari negara yang sama",
    "both are {office:offices?}": "keduanya {office}",
    "the affiliations have most words in common": "nama kedua lembaganya sebagian besar sama",
    "one affiliation is the beginning of the other": "nama lembaga yang satu adalah awal dari yang lain",
    "the affiliation differs": "lembaganya berbeda",
    "role and affiliation differ": "jabatan dan lembaganya berbeda",
    "they belong to different countries": "keduanya dari negara yang berbeda",
    "the role differs": "jabatannya berbeda",
    "another body of the same country": "lembaga lain dari negara yang sama",
    "role and affiliation say nothing against it": "jabatan dan lembaganya tidak membantahnya",
    "a name of {name} in the gazetteer": "salah satu nama {name} dalam daftar nama tempat dan lembaga",
    "there is one in {name}, the country that the article is about": (
        "hanya ada satu di {name}, negara yang dibicarakan artikelnya"
    ),
    "the same ministry of the same state": "kementerian yang sama dari negara yang sama",
    "the same name": "nama yang sama",
    "a short form that the article explains": "singkatan yang dijelaskan artikelnya",
    "the same words, in the other language or another order": (
        "kata-kata yang sama, dalam bahasa lain atau urutan lain"
    ),
    "a ministry for the same affairs; one of the two does not say of which state": (
        "kementerian untuk urusan yang sama; salah satunya tidak menyebut negaranya"
    ),
    "the letters fit the words of the other name, but no article says so": (
        "hurufnya cocok dengan kata-kata nama yang lain, tetapi tidak ada artikel yang mengatakannya"
    ),
    # decisions without effect
    "the article is not in the ledger": "artikelnya tidak ada di buku",
    "the statement that it links to is not in the ledger": "pernyataan yang ditautkan tidak ada di buku",
    "the issue is not in the codebook": "isunya tidak ada dalam buku kode",
    "the text has other words there now": "teksnya kini berisi kata-kata lain di sana",
    "the text has other words at its {part:fields?} now": "teksnya kini berisi kata-kata lain pada {part}",
    "the statement is not found any more": "pernyataannya tidak ditemukan lagi",
    "the statement is rejected": "pernyataannya ditolak",
    # what is not compared
    "no other coder has the article": "tidak ada peninjau lain yang memiliki artikelnya",
    "the coders have different texts of it": "teksnya berbeda di antara para peninjau",
    "its content holds no word": "isinya tidak memuat kata",
    "the coder has not looked at it": "pengode belum melihatnya",
    "an end is missing": "salah satu ujungnya tidak ada",
    # positions that follow from a link
    "{relation:relations} {statement}": "{relation} {statement}",
}  # fmt: skip
"""Reasons; of what a person wrote as a reason no form fits."""

EVIDENCE: Final[Table] = {
    "shared: {words}": "kata yang sama: {words}",
    "follows: {evidence:evidence?}": "melanjutkan: {evidence}",
    "in what it denies: {words}": "dalam yang dibantahnya: {words}",
    "denies {statement}, which repeats it": "membantah {statement}, yang mengulanginya",
    "linked by {name}": "ditautkan oleh {name}",
}
"""What links rest on; mostly the words of the article themselves, which fit no form."""
