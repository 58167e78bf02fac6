"""What goes wrong with a request or with the ledger: titles and details of problems."""

from __future__ import annotations

from typing import Final

from ujar.web.app.interface.review import WORDS as REVIEW
from ujar.web.app.interface.told.forms import Table

__all__ = ["BOOKS", "FIELDS", "LIBRARY", "PROBLEMS", "STEPS", "STORAGE"]

BOOKS: Final[Table] = {"The codebook": "Buku kode"}
"""How a codebook is named that comes from no file."""

FIELDS: Final[Table] = {
    **{key.removeprefix("field_"): pair.id for key, pair in REVIEW.items() if key.startswith("field_")},
    "name": "nama",
    "issue": "isu",
    "score": "skor",
    "statement": "pernyataan",
    "article": "artikel",
}
"""Fields of forms and of statements."""

STEPS: Final[Table] = {"week": "minggu", "month": "bulan", "quarter": "triwulan", "year": "tahun"}

LIBRARY: Final[Table] = {
    "Object contains unknown field `{field}` - at `{place}`": "Ada parameter tak dikenal, `{field}`, di `{place}`",
    "Object contains unknown field `{field}`": "Ada parameter tak dikenal: `{field}`",
    "Object missing required field `{field}` - at `{place}`": "Parameter `{field}` belum diberikan di `{place}`",
    "Object missing required field `{field}`": "Parameter `{field}` belum diberikan",
    "Invalid enum value {value!r} - at `{place}`": "Nilai {value} tidak dikenal di `{place}`",
    "Expected `{wanted}`, got `{given}` - at `{place}`": "Diperlukan `{wanted}`, bukan `{given}`, di `{place}`",
    "Expected `{wanted}`, got `{given}`": "Diperlukan `{wanted}`, bukan `{given}`",
    "Expected {wanted} - at `{place}`": "Diperlukan {wanted} di `{place}`",
    "JSON is malformed: {error}": "JSON tidak benar: {error}",
}
"""What the reader of parameters and of forms says."""

STORAGE: Final[Table] = {
    "another process kept the write lock. Wait for it or end it, then run this again.": (
        "proses lain menahan kunci tulis. Tunggu atau akhiri proses itu, lalu ulangi."
    ),
    "another part of this process is using it. Finish reading first, then write.": (
        "bagian lain dari proses ini sedang memakainya. Selesaikan pembacaan dahulu, lalu tulis."
    ),
    "this is not a ledger, or it is damaged from its first page on: give another name.": (
        "ini bukan buku ujar, atau rusak sejak halaman pertamanya: berikan nama lain."
    ),
    "the file is damaged. Run `ujar doctor` on it to see what to do.": (
        "berkasnya rusak. Jalankan `ujar doctor` untuk melihat apa yang perlu dilakukan."
    ),
    "the disk is full. Make room and run this again: what was stored is kept.": (
        "disk penuh. Sediakan tempat lalu ulangi: yang sudah disimpan tetap ada."
    ),
    "the disk reported an error while reading or writing.": "disk melaporkan kesalahan ketika membaca atau menulis.",
    "the file or its folder cannot be written: look at their permissions.": (
        "berkas atau foldernya tidak dapat ditulis: periksa izinnya."
    ),
    "the file cannot be opened. Its folder must exist, and ujar must be allowed to write in it, for reading too: "
    "copy the ledger to a folder of your own.": (
        "berkasnya tidak dapat dibuka. Foldernya harus ada, dan ujar harus boleh menulis di dalamnya, juga untuk "
        "membaca: salin buku itu ke folder Anda sendiri."
    ),
}
"""What is wrong with the file of a ledger."""

_TITLES: Final[Table] = {
    "The request cannot be read": "Permintaan tidak dapat dibaca",
    "Password needed": "Perlu kata sandi",
    "Refused": "Ditolak",
    "Not found": "Tidak ditemukan",
    "Not possible here": "Tidak dapat dilakukan di sini",
    "Not possible": "Tidak dapat dilakukan",
    "Too large": "Terlalu besar",
    "The program failed": "Program gagal",
    "Busy": "Sedang sibuk",
}

_REQUESTS: Final[Table] = {
    "There is no page at this address. The menu leads to all there are.": (
        "Tidak ada halaman di alamat ini. Menu menuju semua halaman yang ada."
    ),
    "This address does not take requests of this kind.": "Alamat ini tidak menerima permintaan semacam ini.",
    "An error of the program; the terminal that serves this page shows it.": (
        "Kesalahan program; terminal yang menyajikan halaman ini memperlihatkannya."
    ),
    "This server has a password: open its first page in a browser and give it.": (
        "Server ini memakai kata sandi: buka halaman pertamanya di peramban dan berikan kata sandinya."
    ),
    "This server answers to its own names only. Start it with --host to give it another.": (
        "Server ini hanya menjawab nama-namanya sendiri. Jalankan dengan --host untuk memberinya nama lain."
    ),
    "A change has to come from a page of this server.": "Perubahan harus datang dari halaman server ini.",
    "This page is from an earlier visit: load it again, then repeat the change.": (
        "Halaman ini dari kunjungan sebelumnya: muat ulang, lalu ulangi perubahannya."
    ),
    "A form of this page has a length, of at most {most:number} bytes: send less at once.": (
        "Formulir halaman ini mempunyai panjang, paling banyak {most} bita: kirim lebih sedikit sekaligus."
    ),
    "Too many fields. Maximum number of fields is {n:number}.": "Terlalu banyak isian. Paling banyak {n}.",
    "Too many files. Maximum number of files is {n:number}.": "Terlalu banyak berkas. Paling banyak {n}.",
    "Field exceeded maximum size of {n:number}KB.": "Satu isian lebih besar dari {n} KB.",
    "Part exceeded maximum size of {n:number}KB.": "Satu isian lebih besar dari {n} KB.",
    "{name}: more or longer values than this page takes.": (
        "{name}: nilainya lebih banyak atau lebih panjang daripada yang diterima halaman ini."
    ),
    "{name} is given more than once.": "{name} diberikan lebih dari sekali.",
    "The form lacks {name!r}: fill it in and send it again.": "Isian {name} belum ada: isilah lalu kirim lagi.",
    "{name!r} has to be a whole number, not {value!r}.": "{name} harus berupa bilangan bulat, bukan {value}.",
    "{name!r} cannot be read: {error:library?}.": "{name} tidak dapat dibaca: {error}.",
    "between: give two nodes of the network, each as a parameter of its own.": (
        "between: berikan dua simpul jaringan, masing-masing sebagai parameter tersendiri."
    ),
    "The time ends before it begins: give `since` a day that is not after `until`.": (
        "Waktunya berakhir sebelum mulai: beri `since` hari yang tidak sesudah `until`."
    ),
    "{value!r} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, such as {example}.": (
        "{value} bukan tanggal: tulis YYYY, YYYY-MM, atau YYYY-MM-DD, misalnya {example}."
    ),
    "There is no word to look for in {words!r}: give words, or a phrase in double quotes.": (
        "Tidak ada kata yang dapat dicari dalam {words}: berikan kata-kata, atau frasa dalam tanda kutip ganda."
    ),
    "There is no order {order!r}: choose instructive or place.": (
        "Tidak ada urutan {order}: pilih instructive atau place."
    ),
    "Rows cannot be sorted by {order!r}: choose one of {orders}.": (
        "Baris tidak dapat diurutkan menurut {order}: pilih salah satu dari {orders}."
    ),
    "There is no actor or side {name!r}.{hint:hints} The list of actors has the names of all.": (
        "Tidak ada aktor atau pihak {name}.{hint} Daftar aktor memuat semua nama."
    ),
    "{one!r} and {other!r} are the same side: give one that differs.": (
        "{one} dan {other} adalah pihak yang sama: berikan yang berbeda."
    ),
    "At most {n:number} sides stand beside each other: take some away.": (
        "Paling banyak {n} pihak dapat berdampingan: kurangi."
    ),
    "From {first} to {last} there are more than {n:number} windows of a {step:steps}: choose longer ones, or a "
    "shorter time with since and until.": (
        "Dari {first} sampai {last} ada lebih dari {n} jendela sepanjang satu {step}: pilih yang lebih panjang, atau "
        "waktu yang lebih pendek dengan since dan until."
    ),
    "agreement is between two coders or more; give the versions of at least two": (
        "kesepakatan adalah antara dua peninjau atau lebih; berikan versi setidaknya dua orang"
    ),
    "{name} has article {article} twice; keep one version of it": (
        "{name} memiliki artikel {article} dua kali; simpan satu versi saja"
    ),
}

_ABSENT: Final[Table] = {
    "There is no actor {actor!r}: it may have been merged. The list of actors has those there are.": (
        "Tidak ada aktor {actor}: mungkin sudah digabung. Daftar aktor memuat semua yang ada."
    ),
    "There is no actor {actor!r} in this network: `ujar actors` lists the ids of those there are.": (
        "Tidak ada aktor {actor} dalam jaringan ini: `ujar actors` mencantumkan id semua yang ada."
    ),
    "The actor {actor!r} is new: load the page again in a moment.": (
        "Aktor {actor} masih baru: muat ulang halaman sebentar lagi."
    ),
    "There is no issue {issue!r} in this network: write {prefix} and the id of an issue.": (
        "Tidak ada isu {issue} dalam jaringan ini: tulis {prefix} dan id isu."
    ),
    "There is no issue {issue!r} in the codebook: choose one of the list.": (
        "Tidak ada isu {issue} dalam buku kode: pilih salah satu dari daftar."
    ),
    "There is no issue {issue!r}: `ujar issues` lists those there are.": (
        "Tidak ada isu {issue}: `ujar issues` mencantumkan semua yang ada."
    ),
    "There is no issue {issue!r}: the list has those there are.": "Tidak ada isu {issue}: lihat daftarnya.",
    "The issue {issue!r} is being counted: load the page again in a moment.": (
        "Isu {issue} sedang dihitung: muat ulang halaman sebentar lagi."
    ),
    "There is no round {n:number} in this ledger.": "Tidak ada putaran {n} dalam buku ini.",
    "There is no statement {statement!r} in this ledger: the list of disputes has those there are.": (
        "Tidak ada pernyataan {statement} dalam buku ini: lihat daftar silang pendapat."
    ),
    "There is no article {article!r} in this ledger: the list of articles has those there are.": (
        "Tidak ada artikel {article} dalam buku ini: daftar artikel memuat semua yang ada."
    ),
    "There is no article {article!r} in this ledger.": "Tidak ada artikel {article} dalam buku ini.",
    "This article has no part {n:number}: its last one is {last:number}.": (
        "Artikel ini tidak mempunyai bagian {n}: yang terakhir {last}."
    ),
    "No event is at a place {place!r}: the map has those there are.": (
        "Tidak ada peristiwa di tempat {place}: peta memuat semua yang ada."
    ),
}

_LEDGERS: Final[Table] = {
    "There is no ledger at {path}: `ujar add {path_again} FILE ...` makes one.": (
        "Tidak ada buku di {path}: `ujar add {path_again} FILE ...` membuatnya."
    ),
    "{path} was changed by another process while rows of it were still being read here: read all rows first, then "
    "write.": ("{path} diubah proses lain selagi barisnya masih dibaca di sini: baca semua baris dahulu, lalu tulis."),
    "{path} is a folder or a device, not a ledger: give the name of a file.": (
        "{path} adalah folder atau perangkat, bukan buku: berikan nama berkas."
    ),
    "{path} exists and is not a ledger: give another name.": "{path} ada dan bukan buku ujar: berikan nama lain.",
    "{path} was opened before this process was forked: open it again in the new process.": (
        "{path} dibuka sebelum proses ini bercabang: buka lagi di proses yang baru."
    ),
    "{path} was opened in another thread: open it once in each thread.": (
        "{path} dibuka di utas lain: buka sekali di setiap utas."
    ),
    "{path} is closed: open it again.": "{path} sudah ditutup: buka lagi.",
    "{path} was opened for reading only: open it for writing.": (
        "{path} dibuka hanya untuk dibaca: buka untuk ditulis."
    ),
    "{path} was opened for reading only.": "{path} dibuka hanya untuk dibaca.",
    "{path} is on a disk that cannot share memory between processes (a network drive?): put the ledger on a disk of "
    "this machine.": (
        "{path} ada di disk yang tidak dapat berbagi memori antarproses (disk jaringan?): taruh buku itu di disk "
        "mesin ini."
    ),
    "{path} is an SQLite file of another program, not a ledger: give another name.": (
        "{path} adalah berkas SQLite program lain, bukan buku ujar: berikan nama lain."
    ),
    "{path} was written by a later version of ujar (it has {names}): bring ujar up to date with "
    "`pip install --upgrade ujar`.": (
        "{path} ditulis oleh versi ujar yang lebih baru (berisi {names}): perbarui ujar dengan "
        "`pip install --upgrade ujar`."
    ),
    "{path} was written by an earlier version of ujar: run `ujar doctor {path_again}` once, which brings its tables "
    "up to date.": (
        "{path} ditulis oleh versi ujar yang lebih lama: jalankan sekali `ujar doctor {path_again}`, yang memperbarui "
        "tabelnya."
    ),
    "There is no setting {name!r}. The settings are: {names}.": "Tidak ada setelan {name}. Setelannya: {names}.",
    "{variable} is {value!r}, but must be {wanted:numbers} above zero. {help:settings} Set it to {again:numbers} such "
    "as {example}, or unset it.": (
        "{variable} adalah {value}, padahal harus {wanted} di atas nol. {help} Tetapkan {again} misalnya {example}, "
        "atau hapus."
    ),
}

_CODEBOOKS: Final[Table] = {
    "Choose a file with a codebook.": "Pilih berkas buku kode.",
    "There is an issue {name!r} already.": "Isu {name} sudah ada.",
    "There is no issue {name!r} any more: load the list of issues again.": (
        "Isu {name} sudah tidak ada: muat ulang daftar isu."
    ),
    "There is no issue {name!r}. Those of this ledger: {names:issues?}.": (
        "Tidak ada isu {name}. Isu dalam buku ini: {names}."
    ),
    "The name {name!r} holds no letter or figure: give the issue another.": (
        "Nama {name} tidak memuat huruf atau angka: beri isu itu nama lain."
    ),
    "The position of {name!r} is supports or opposes.": "Posisi {name} adalah supports atau opposes.",
    "{file} has {n:number} bytes, more than a codebook may have ({most:number}).": (
        "{file} berisi {n} bita, lebih dari yang boleh untuk buku kode ({most})."
    ),
    "{file} has no issues: it begins with `issues:` and a list.": (
        "{file} tidak memuat isu: buku kode diawali `issues:` dan sebuah daftar."
    ),
    "{file:books?}: two issues have the name {name!r}: a name is given once.": (
        "{file}: dua isu bernama {name}: satu nama hanya sekali."
    ),
    "{file:books?}: the name {name!r} holds no letter or figure.": "{file}: nama {name} tidak memuat huruf atau angka.",
    "{file:books?}: {name!r} has the parent {parent!r}, which is no issue of the codebook.": (
        "{file}: induk {name} adalah {parent}, yang bukan isu dalam buku kode."
    ),
    "{file:books?}: {name!r} is its own parent, by a detour.": (
        "{file}: {name} menjadi induknya sendiri, secara memutar."
    ),
    "{file} cannot be read: {error}.": "{file} tidak dapat dibaca: {error}.",
    "{file} uses YAML aliases (*name): write the words out.": (
        "{file} memakai alias YAML (*name): tulis kata-katanya lengkap."
    ),
    "{file} is not valid YAML: {error}": "{file} bukan YAML yang benar: {error}",
    "{file} is not a codebook: {error:library?}. `ujar issues --help` shows one.": (
        "{file} bukan buku kode: {error}. `ujar issues --help` memperlihatkan contohnya."
    ),
}

PROBLEMS: Final[Table] = {
    **_TITLES,
    **_REQUESTS,
    **_ABSENT,
    **_LEDGERS,
    **_CODEBOOKS,
    **{f"{english}.": f"{indonesian}." for english, indonesian in LIBRARY.items()},
}
