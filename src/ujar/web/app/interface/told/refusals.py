"""Why a decision is refused: about statements, links, positions, actors, rounds."""

from __future__ import annotations

from typing import Final

from ujar.web.app.interface.told.forms import Table

__all__ = ["ABSENCES", "HINTS", "ISSUES", "REFUSALS", "SHARED"]

ABSENCES: Final[Table] = {
    "round {n:number}": "putaran {n}",
    "article {article!r} in the round {round!r}": "artikel {article} dalam putaran {round}",
    "entry {n:number}": "entri {n}",
    "decision {n:number}": "keputusan {n}",
    "decision i{n:number}": "keputusan i{n}",
    "decision": "keputusan",
}
"""What there is not, as `no …`."""

HINTS: Final[Table] = {
    "": "",
    " Did you mean {names}?": " Apakah yang dimaksud {names}?",
    "decide otherwise now instead": "ambil keputusan lain sekarang",
    "open it again there first": "buka lagi dahulu di sana",
}

SHARED: Final[Table] = {"actors": "aktor", "issues": "isu"}
"""What decisions are about that belongs to all."""

ISSUES: Final[Table] = {
    "none yet (`ujar issues LEDGER --codebook FILE`)": "belum ada (`ujar issues LEDGER --codebook FILE`)",
}

_STATEMENTS: Final[Table] = {
    "There is no statement {statement!r}: `ujar statements {path} --csv` lists them.": (
        "Tidak ada pernyataan {statement}: `ujar statements {path} --csv` mencantumkan semuanya."
    ),
    "There is no statement {statement!r} to link to.": "Tidak ada pernyataan {statement} untuk ditautkan.",
    "There is no article {article!r}: `ujar articles {path} --csv` lists them.": (
        "Tidak ada artikel {article}: `ujar articles {path} --csv` mencantumkan semuanya."
    ),
    "There is no article {article!r} in the ledger.": "Tidak ada artikel {article} dalam buku.",
    "There is no decision {verb!r}.": "Tidak ada keputusan {verb}.",
    "Nobody in this ledger is called {name!r}.{hint:hints} Choose one, or a new speaker.": (
        "Tidak ada yang bernama {name} dalam buku ini.{hint} Pilih salah satu, atau pembicara baru."
    ),
    "There is no kind of actor {kind!r}.": "Tidak ada jenis aktor {kind}.",
    "There is no {field:fields?} {value!r}: choose one of {values}.": (
        "Tidak ada {field} {value}: pilih salah satu dari {values}."
    ),
    "There is no {field:fields?} {value!r}.": "Tidak ada {field} {value}.",
    "{field:fields?}: {places!r} is no list of places such as {example}.": (
        "{field}: {places} bukan daftar letak seperti {example}."
    ),
    "The fields are not those of the statement any more: save the changes, or load the page again and accept what it "
    "shows then.": (
        "Isiannya bukan lagi isian pernyataan itu: simpan perubahannya, atau muat ulang halaman dan terima yang "
        "tampil kemudian."
    ),
    "This link cannot be read: load the page again.": "Tautan ini tidak dapat dibaca: muat ulang halaman.",
    "A score is a number from 0 to 1, not {score!r}.": "Skor adalah bilangan dari 0 sampai 1, bukan {score}.",
    "A score is from 0 to 1, not {score}.": "Skor dari 0 sampai 1, bukan {score}.",
    "{statement} was rejected by {name}: take that back first.": (
        "{statement} ditolak oleh {name}: tarik dahulu penolakannya."
    ),
    "{statement} is like that already: accept it, or change something.": (
        "{statement} sudah seperti itu: terima, atau ubah sesuatu."
    ),
    "A new statement needs its {fields}.": "Pernyataan baru perlu {fields}.",
    "A statement needs a content: reject it if it says nothing.": (
        "Pernyataan perlu isi: tolak bila tidak mengatakan apa-apa."
    ),
    "The {field:fields?} cannot be at [{start:number}, {end:number}): parts are not empty, do not overlap, and lie in "
    "the {length:number} characters of the text.": (
        "Letak {field} tidak mungkin [{start}, {end}): setiap bagian tidak kosong, tidak bertumpang tindih, dan ada "
        "di dalam {length} karakter teks."
    ),
    "{article} has no actor {name!r}. A new one needs its kind too: {kinds}.": (
        "{article} tidak mempunyai aktor {name}. Aktor baru perlu jenisnya juga: {kinds}."
    ),
    "{name!r} may be {ids}: give the id.": "{name} mungkin salah satu dari ini: {ids}. Berikan id-nya.",
    "A name needs at least one letter.": "Nama perlu setidaknya satu huruf.",
    "A statement has no link to itself.": "Pernyataan tidak bertautan dengan dirinya sendiri.",
    "{start} has no such link to {end}.": "{start} tidak bertautan demikian dengan {end}.",
    "{start} {relation:relations} {end} already.": "{start} sudah {relation} {end}.",
    "{statement} has this position already.": "{statement} sudah mempunyai posisi ini.",
    "{statement} is not about {issue}.": "{statement} bukan tentang {issue}.",
    "A link has an end that is not a statement of the ledger: store the articles first.": (
        "Salah satu ujung tautan bukan pernyataan dalam buku: simpan artikelnya dahulu."
    ),
}

_LOG: Final[Table] = {
    "This takes back {n:number} decisions at once: {what:decisions?}. Is that meant?": (
        "Ini menarik {n} keputusan sekaligus: {what}. Apakah itu dimaksudkan?"
    ),
    "This accepts {n:number} statements of {articles:number} articles unseen: all that are at least {score:number} "
    "sure and that nobody has reviewed. Is that meant?": (
        "Ini menerima {n} pernyataan dari {articles} artikel tanpa dilihat: semua yang skornya setidaknya {score} dan "
        "belum ditinjau siapa pun. Apakah itu dimaksudkan?"
    ),
    "There is nothing to do again: {name} has taken nothing back.": (
        "Tidak ada yang dapat diulangi: {name} belum menarik apa pun."
    ),
    "There is nothing to do again: nothing was taken back.": ("Tidak ada yang dapat diulangi: belum ada yang ditarik."),
    "There is nothing of {name} to take back: `ujar review {path} log` lists those that hold.": (
        "Tidak ada dari {name} yang dapat ditarik: `ujar review {path} log` mencantumkan yang berlaku."
    ),
    "There is no {what:absences} to take back: `ujar review {path} log` lists those that hold.": (
        "Tidak ada {what} yang dapat ditarik: `ujar review {path} log` mencantumkan yang berlaku."
    ),
    "Entry {n:number} does not hold: `ujar review {path} log` lists those that hold.": (
        "Entri {n} tidak berlaku: `ujar review {path} log` mencantumkan yang berlaku."
    ),
    "Entry {n:number} is of {name}: only {again} can take it back. Decide otherwise instead.": (
        "Entri {n} dibuat {name}: hanya {again} yang dapat menariknya. Ambil keputusan lain saja."
    ),
    "Entry {n:number} is of a round in which {name} has finished {article}: {hint:hints}.": (
        "Entri {n} termasuk putaran yang di dalamnya {name} sudah selesai dengan {article}: {hint}."
    ),
    "Entry {n:number} is what entry {later:number} of {name} builds on ({verb:verbs} {statement}): that one has to be "
    "taken back first.": (
        "Entri {n} mendasari entri {later} dari {name} ({verb} {statement}): entri itu harus ditarik dahulu."
    ),
    "Entry {n:number} cannot be done again: entry {later:number} of {name} is about the same statement and came after "
    "it ({verb:verbs} {statement}).": (
        "Entri {n} tidak dapat diulangi: entri {later} dari {name} tentang pernyataan yang sama dan datang sesudahnya "
        "({verb} {statement})."
    ),
    "Decision {n} is what {others} builds on: take back {first} first.": (
        "Keputusan {n} mendasari {others}: tarik dahulu {first}."
    ),
    "Decision {n} cannot be done again: another one about the same {what:shared} came after it.": (
        "Keputusan {n} tidak dapat diulangi: keputusan lain tentang {what} yang sama datang sesudahnya."
    ),
    "The codebook would not hold together after this step. {problem:problems?} Take back first what came after it.": (
        "Buku kode tidak akan utuh setelah langkah ini. {problem} Tarik dahulu yang datang sesudahnya."
    ),
    "Every decision has a name to it: say who decides.": "Setiap keputusan bernama: katakan siapa yang memutuskan.",
}

_ROUNDS: Final[Table] = {
    "You have not looked at {n:number} of the {of:number} records of this article: they count as not reviewed, and are "
    "not compared with what others decide. Are you done all the same?": (
        "Anda belum melihat {n} dari {of} catatan artikel ini: semuanya dihitung belum ditinjau dan tidak dibandingkan "
        "dengan keputusan yang lain. Apakah Anda tetap selesai?"
    ),
    "{name} has finished {article} in its round: open it again there before deciding more.": (
        "{name} sudah selesai dengan {article} dalam putarannya: buka lagi di sana sebelum memutuskan lagi."
    ),
    "{article} cannot be compared yet: {names} still review it.": (
        "{article} belum dapat dibandingkan: {names} masih meninjaunya."
    ),
    "The versions of the round {round!r} are shown when all are done: {names} still review.": (
        "Versi putaran {round} ditampilkan setelah semua selesai: {names} masih meninjau."
    ),
    "A round needs two reviewers or more.": "Putaran perlu dua peninjau atau lebih.",
    "A round needs a name.": "Putaran perlu nama.",
    "A round needs at least one article.": "Putaran perlu setidaknya satu artikel.",
    "A round has at most {n:number} articles: choose fewer.": (
        "Satu putaran paling banyak {n} artikel: pilih lebih sedikit."
    ),
    "More than {n:number} articles fit: narrow the filter.": "Lebih dari {n} artikel cocok: persempit saringannya.",
    "There is a round {round!r} already: give another name.": "Putaran {round} sudah ada: beri nama lain.",
    "{article} is open in the round {round!r}: settle it there first.": (
        "{article} terbuka dalam putaran {round}: tuntaskan dahulu di sana."
    ),
    "{name} does not review in the round {round!r}: {names} do.": (
        "{name} tidak meninjau dalam putaran {round}; peninjaunya: {names}."
    ),
    "All reviewers are done with {article}, so that their versions can be seen: settle it.": (
        "Semua peninjau selesai dengan {article}, sehingga versi mereka dapat dilihat: tuntaskan."
    ),
    "There is no {what:absences}.": "Tidak ada {what}.",
    "{n:number} disagreements are more than one form takes ({most:number}).": (
        "{n} perbedaan lebih banyak daripada yang dapat diterima satu formulir ({most})."
    ),
    "{n:number} disagreements have no choice yet: choose whose version holds in each.": (
        "{n} perbedaan belum dipilih: pilih versi siapa yang berlaku pada masing-masing."
    ),
    "{n:number} disagreements have no choice yet, the first is {key!r}.": (
        "{n} perbedaan belum dipilih, yang pertama {key}."
    ),
    "{name} settled {article} on {when}: take that back first, or decide otherwise now.": (
        "{name} menuntaskan {article} pada {when}: tarik dahulu, atau ambil keputusan lain sekarang."
    ),
    "There is no disagreement about {key!r}: leave it out.": "Tidak ada perbedaan tentang {key}: tinggalkan.",
    "{name!r} has no version of {key!r}: choose one of {names}.": (
        "{name} tidak mempunyai versi {key}: pilih salah satu dari {names}."
    ),
}

_ACTORS: Final[Table] = {
    "There is no actor {actor!r}.{hint:hints} `ujar actors {path} --csv` lists all ids.": (
        "Tidak ada aktor {actor}.{hint} `ujar actors {path} --csv` mencantumkan semua id."
    ),
    "Several actors are called {name!r}: say which by its id, {ids}.": (
        "Beberapa aktor bernama {name}: sebutkan yang mana dengan id-nya, {ids}."
    ),
    "There is no open suggestion {n:number}: `ujar review {path} suggestions` lists them.": (
        "Tidak ada saran {n} yang terbuka: `ujar review {path} suggestions` mencantumkan semuanya."
    ),
    "{first!r} and {second!r} are the same actor already: {actor}.": (
        "{first} dan {second} sudah aktor yang sama: {actor}."
    ),
    "--into names one of the two: {one} or {other}.": "--into menyebut salah satu dari keduanya: {one} atau {other}.",
    "None of these articles names {actor}: `ujar articles {path} --csv` lists ids and paths.": (
        "Tidak ada di antara artikel ini yang menyebut {actor}: `ujar articles {path} --csv` mencantumkan id dan "
        "berkasnya."
    ),
    "These are all the articles that name {actor}: leave at least one.": (
        "Ini semua artikel yang menyebut {actor}: sisakan setidaknya satu."
    ),
}

REFUSALS: Final[Table] = {**_ROUNDS, **_LOG, **_ACTORS, **_STATEMENTS}
