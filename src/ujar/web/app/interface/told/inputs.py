"""Why a file, a page or a row of a table could not be read or stored."""

from __future__ import annotations

from typing import Final

from ujar.web.app.interface.told.forms import Table

__all__ = ["COLUMNS", "INPUTS", "KINDS", "LANGUAGES", "MEASURES", "NUMBERS", "ROWS", "SETTINGS", "STORING"]

KINDS: Final[Table] = {
    "a PDF document": "dokumen PDF",
    "an old Office document (.doc, .xls, .ppt)": "dokumen Office lama (.doc, .xls, .ppt)",
    "an RTF document": "dokumen RTF",
    "a PostScript document": "dokumen PostScript",
    "an SQLite database": "basis data SQLite",
    "a gzip archive": "arsip gzip",
    "a bzip2 archive": "arsip bzip2",
    "an xz archive": "arsip xz",
    "a Zstandard archive": "arsip Zstandard",
    "a 7-Zip archive": "arsip 7-Zip",
    "a RAR archive": "arsip RAR",
    "a ZIP archive": "arsip ZIP",
    "a PNG image": "gambar PNG",
    "a JPEG image": "gambar JPEG",
    "a GIF image": "gambar GIF",
    "a TIFF image": "gambar TIFF",
    "a WebP image": "gambar WebP",
    "an Ogg recording": "rekaman Ogg",
    "an MP3 recording": "rekaman MP3",
    "a video": "video",
    "a program": "program",
    "binary data": "data biner",
    "a Parquet table": "tabel Parquet",
    "a Word document (.docx)": "dokumen Word (.docx)",
    "an Excel workbook (.xlsx)": "buku kerja Excel (.xlsx)",
    "a PowerPoint presentation (.pptx)": "presentasi PowerPoint (.pptx)",
    "an EPUB book": "buku EPUB",
    "an OpenDocument file": "berkas OpenDocument",
}
"""What a file is that is no text."""

LANGUAGES: Final[Table] = {
    "Arabic": "Arab",
    "Acehnese": "Aceh",
    "German": "Jerman",
    "Spanish": "Spanyol",
    "French": "Prancis",
    "Japanese": "Jepang",
    "Javanese": "Jawa",
    "Malay": "Melayu",
    "Dutch": "Belanda",
    "Portuguese": "Portugis",
    "Russian": "Rusia",
    "Sundanese": "Sunda",
    "Tagalog": "Tagalog",
    "Vietnamese": "Vietnam",
    "Chinese": "Tionghoa",
    "the language {code!r}": "{code}",
}

NUMBERS: Final[Table] = {"a whole number": "bilangan bulat", "a number": "bilangan"}
MEASURES: Final[Table] = {
    "elements": "elemen",
    "attributes on one element": "atribut pada satu elemen",
}
COLUMNS: Final[Table] = {"none": "tidak ada"}

SETTINGS: Final[Table] = {
    "Largest single article, in bytes of its file or table cell.": (
        "Artikel terbesar, dalam bita berkas atau sel tabelnya."
    ),
    "Most bytes that one compressed file may expand to while it is read.": (
        "Bita terbanyak hasil pemekaran satu berkas terkompresi ketika dibaca."
    ),
    "Largest .json file that holds one array; JSON lines have no such limit.": (
        "Berkas .json terbesar yang berisi satu larik; JSON lines tanpa batas itu."
    ),
    "Most files that a ZIP archive may hold.": "Berkas terbanyak dalam satu arsip ZIP.",
    "Most elements that a web page, or an entry of a feed, may have.": (
        "Elemen terbanyak dalam satu halaman web atau satu entri umpan."
    ),
    "Most attributes that one element of a web page may have.": "Atribut terbanyak pada satu elemen halaman web.",
    "Models to use: all, or free to leave out those trained on non-commercial data.": (
        "Model yang dipakai: all, atau free tanpa model yang dilatih dengan data nonkomersial."
    ),
    "Longest time to wait for a web page, all redirects included.": (
        "Waktu terlama menunggu halaman web, termasuk semua pengalihan."
    ),
    "Most bytes that may be given to the web app at once.": "Bita terbanyak yang dapat diunggah sekaligus.",
    "Tables up to this size are counted for a progress bar.": (
        "Tabel sampai ukuran ini dihitung untuk bilah kemajuan."
    ),
}
"""What the settings are."""

ROWS: Final[Table] = {
    "It has no text. Fill its text column, or leave the row out.": (
        "Barisnya tanpa teks. Isi kolom teksnya, atau hilangkan baris itu."
    ),
    "It is no valid CSV ({error}). Double the quotation marks inside a cell.": (
        "Bukan CSV yang benar ({error}). Gandakan tanda kutip di dalam sel."
    ),
    "It has {n:number} cells, but the header has {header:number}. Put a cell that holds the delimiter in quotation "
    "marks.": (
        "Barisnya berisi {n} sel, padahal kepala tabel {header}. Beri tanda kutip pada sel yang memuat pemisah."
    ),
    "It is no valid JSON ({error}). Put one JSON object on each line.": (
        "Bukan JSON yang benar ({error}). Taruh satu objek JSON di setiap baris."
    ),
    'It is no JSON object. Put one object such as {object} there.': (
        "Bukan objek JSON. Taruh satu objek seperti {object} di sana."
    ),
}  # fmt: skip
"""What is wrong with a row of a table."""

STORING: Final[Table] = {
    "a name or text in it is not valid Unicode (a file name that is not UTF-8?).": (
        "ada nama atau teks di dalamnya yang bukan Unicode yang benar (nama berkas bukan UTF-8?)."
    ),
    "its records contradict each other or those of another article ({error}).": (
        "catatannya bertentangan satu sama lain atau dengan catatan artikel lain ({error})."
    ),
    "two of its statements have the id {statement}.": "dua pernyataannya ber-id {statement}.",
    "the statement id {statement} is taken by article {article}.": (
        "id pernyataan {statement} sudah dipakai artikel {article}."
    ),
    "{name} has the span [{start:number}, {end:number}), but the text has {length:number} characters.": (
        "{name} terletak di [{start}, {end}), padahal teksnya {length} karakter."
    ),
}
"""Why an article cannot be stored."""

_TEXTS: Final[Table] = {
    "There is no text in it: it is empty or holds only white space.": (
        "Tidak ada teks di dalamnya: kosong atau hanya spasi."
    ),
    "This is {kind:kinds?}, not text. Give its text as .txt or .html.": (
        "Ini {kind}, bukan teks. Berikan teksnya sebagai .txt atau .html."
    ),
    "The text stacks hundreds of marks on one letter; it cannot be read.": (
        "Teksnya menumpuk ratusan tanda pada satu huruf; tidak dapat dibaca."
    ),
    "The article is larger than {n:number} bytes. Split it, give many articles as CSV or JSON lines, or set {variable} "
    "higher.": (
        "Artikelnya lebih besar dari {n} bita. Bagilah, berikan banyak artikel sebagai CSV atau JSON lines, atau "
        "naikkan {variable}."
    ),
    "There are no words by which to tell the language. Say --lang id or --lang en to read it all the same.": (
        "Tidak ada kata untuk mengenali bahasanya. Pilih bahasanya (--lang id atau --lang en) agar tetap dibaca."
    ),
    "The text is too short to tell its language. Say --lang id or --lang en to read it all the same.": (
        "Teksnya terlalu pendek untuk mengenali bahasanya. Pilih bahasanya (--lang id atau --lang en) agar tetap "
        "dibaca."
    ),
    "The text has too few words by which its language could be told. Say --lang id or --lang en to read it all "
    "the same.": (
        "Terlalu sedikit kata dalam teksnya untuk mengenali bahasanya. Pilih bahasanya (--lang id atau --lang en) agar "
        "tetap dibaca."
    ),
    "The text seems to be in {language:languages?}; ujar reads Indonesian and English. If that is wrong, say --lang id "
    "or --lang en to force one.": (
        "Teksnya tampaknya berbahasa {language}; ujar membaca bahasa Indonesia dan Inggris. Bila keliru, pilih "
        "bahasanya dengan --lang id atau --lang en."
    ),
    "lang is {lang!r}, but must be auto, id (Indonesian) or en (English).": (
        "lang adalah {lang}, padahal harus auto, id (Indonesia), atau en (Inggris)."
    ),
    "There is no encoding {name!r}. Give a name such as utf-8 or windows-1252.": (
        "Tidak ada penyandian {name}. Berikan nama seperti utf-8 atau windows-1252."
    ),
    "{value!r} is not a date. Give the publication date as YYYY, YYYY-MM or YYYY-MM-DD, such as {example}.": (
        "{value} bukan tanggal. Berikan tanggal terbit sebagai YYYY, YYYY-MM, atau YYYY-MM-DD, misalnya {example}."
    ),
    "no dates are read in {lang!r}; give lang 'id' or 'en'": (
        "tanggal dalam {lang} tidak dibaca; berikan lang 'id' atau 'en'"
    ),
}

_FILES: Final[Table] = {
    "Choose at least one file.": "Pilih setidaknya satu berkas.",
    "The language is auto, id or en.": "Bahasanya auto, id, atau en.",
    "There is no such file or folder. Check the path.": "Tidak ada berkas atau folder itu. Periksa namanya.",
    "This cannot be a path ({error}). Check it.": "Ini tidak mungkin nama berkas ({error}). Periksa lagi.",
    "The compressed file is damaged or cut short ({error}). Fetch it again.": (
        "Berkas terkompresinya rusak atau terpotong ({error}). Ambil lagi."
    ),
    "The compressed file expands to more than {n:number} bytes. If it is meant to, set {variable} higher, or expand it "
    "yourself.": (
        "Berkas terkompresinya memekar menjadi lebih dari {n} bita. Bila memang demikian, naikkan {variable}, atau "
        "mekarkan sendiri."
    ),
    "The file or folder cannot be read ({error}). Check its permissions and try again.": (
        "Berkas atau foldernya tidak dapat dibaca ({error}). Periksa izinnya lalu coba lagi."
    ),
    "There is no file in this folder that could hold an article.": (
        "Tidak ada berkas dalam folder ini yang mungkin memuat artikel."
    ),
    "{path} holds no article; for a folder use ujar.read_all": (
        "{path} tidak memuat artikel; untuk folder pakai ujar.read_all"
    ),
    "{path}: extraction failed with {error}; please report it with the text": (
        "{path}: pembacaan gagal dengan {error}; laporkanlah beserta teksnya"
    ),
    "{path} cannot be stored: {reason:storing?}": "{path} tidak dapat disimpan: {reason}",
    "Nothing of this article was stored; the others are. Rename the file if its name is not UTF-8.": (
        "Artikel ini tidak disimpan sama sekali; yang lain disimpan. Ganti nama berkasnya bila bukan UTF-8."
    ),
}

_ARCHIVES: Final[Table] = {
    "The ZIP archive is damaged, or none ({error}). Fetch it again.": (
        "Arsip ZIP ini rusak, atau bukan arsip ZIP ({error}). Ambil lagi."
    ),
    "It is damaged in its archive, or packed in an unknown way ({error}). Unpack it yourself.": (
        "Berkas ini rusak di dalam arsipnya, atau dikemas dengan cara yang tidak dikenal ({error}). Bongkarlah sendiri."
    ),
    "There is no file in this archive that could hold an article.": (
        "Tidak ada berkas dalam arsip ini yang mungkin memuat artikel."
    ),
    "The archive expands to more than {n:number} bytes. If it is meant to, set {variable} higher, or unpack it "
    "yourself.": (
        "Arsip ini memekar menjadi lebih dari {n} bita. Bila memang demikian, naikkan {variable}, atau bongkarlah "
        "sendiri."
    ),
    "The archive holds more than {n:number} files. If it is meant to, set {variable} higher, or unpack it yourself.": (
        "Arsip ini berisi lebih dari {n} berkas. Bila memang demikian, naikkan {variable}, atau bongkarlah sendiri."
    ),
    "It is encrypted in its archive. Unpack the archive with its password.": (
        "Berkas ini tersandi di dalam arsipnya. Bongkarlah arsip itu dengan kata sandinya."
    ),
    "An archive within an archive is not read. Unpack the outer one.": (
        "Arsip di dalam arsip tidak dibaca. Bongkarlah arsip luarnya."
    ),
    "It expands to more than {n:number} times its size, so it is hardly an article. Unpack it yourself.": (
        "Berkas ini memekar menjadi lebih dari {n} kali ukurannya, sehingga sulit dianggap artikel. Bongkarlah sendiri."
    ),
    "WARC files are read with warcio, which is not installed: pip install 'ujar[warc]'.": (
        "Berkas WARC dibaca dengan warcio, yang belum dipasang: pip install 'ujar[warc]'."
    ),
    "The WARC file is damaged behind its response {n:number} ({error}). Fetch it again.": (
        "Berkas WARC ini rusak setelah jawaban ke-{n} ({error}). Ambil lagi."
    ),
    "The page is damaged in its WARC file ({error}). Fetch it again.": (
        "Halaman ini rusak di dalam berkas WARC-nya ({error}). Ambil lagi."
    ),
    "This XML file is no feed (RSS or Atom). Give its text as .txt or .html.": (
        "Berkas XML ini bukan umpan (RSS atau Atom). Berikan teksnya sebagai .txt atau .html."
    ),
    "The feed is no valid XML behind its entry {n:number} ({error}). Mend it, or fetch it again.": (
        "Umpan ini bukan XML yang benar setelah entri ke-{n} ({error}). Perbaikilah, atau ambil lagi."
    ),
    "An entry of the feed has more than {n:number} elements, so it is hardly an article.": (
        "Satu entri umpan ini mempunyai lebih dari {n} elemen, sehingga sulit dianggap artikel."
    ),
    "Entry {n:number} of the feed has no text: it is a headline and an address. Give the address, or the saved page.": (
        "Entri ke-{n} umpan ini tanpa teks: hanya judul dan alamat. Berikan alamatnya, atau halaman yang disimpan."
    ),
}

_PAGES: Final[Table] = {
    "No article text was found in this web page. Save the page when it is fully loaded, or give its text as .txt.": (
        "Teks artikel tidak ditemukan dalam halaman web ini. Simpan halaman setelah termuat penuh, atau berikan "
        "teksnya sebagai .txt."
    ),
    "The web page has more than {n:number} {what:measures}, so it is hardly an article. If it is one, set {variable} "
    "higher.": (
        "Halaman web ini mempunyai lebih dari {n} {what}, sehingga sulit dianggap artikel. Bila memang artikel, "
        "naikkan {variable}."
    ),
    "The web page cannot be parsed ({error}). Give its text as .txt.": (
        "Halaman web ini tidak dapat diurai ({error}). Berikan teksnya sebagai .txt."
    ),
    "The article of this web page could not be extracted ({error}). Give its text as .txt.": (
        "Artikel halaman web ini tidak dapat diambil ({error}). Berikan teksnya sebagai .txt."
    ),
    "The page did not arrive within {n:number} seconds. Try again, set {variable} higher, or save it from a browser "
    "and read that.": (
        "Halaman tidak datang dalam {n} detik. Coba lagi, naikkan {variable}, atau simpan dari peramban lalu baca "
        "berkas itu."
    ),
    "The page could not be fetched: the site cannot be reached, its certificate is not valid, or the page is far too "
    "large. Check the address, or save it from a browser and read that.": (
        "Halaman tidak dapat diambil: situsnya tidak terjangkau, sertifikatnya tidak sah, atau halamannya jauh terlalu "
        "besar. Periksa alamatnya, atau simpan dari peramban lalu baca berkas itu."
    ),
    "The site has no such page (status {n:number}). Check the address.": (
        "Situs itu tidak mempunyai halaman tersebut (status {n}). Periksa alamatnya."
    ),
    "The site refused the page (status {n:number}). Save it from a browser and read that.": (
        "Situs itu menolak permintaan (status {n}). Simpan halamannya dari peramban lalu baca berkas itu."
    ),
    "The page is larger than {n:number} bytes. Set {variable} higher.": (
        "Halamannya lebih besar dari {n} bita. Naikkan {variable}."
    ),
}

_TABLES: Final[Table] = {
    "Row {n:number} cannot be read. {message:rows?}": "Baris {n} tidak dapat dibaca. {message}",
    "The header cannot be read ({error}).": "Kepala tabel tidak dapat dibaca ({error}).",
    "The JSON file is larger than {n:number} bytes. Write it as JSON lines (.jsonl), which has no such limit, or set "
    "{variable} higher.": (
        "Berkas JSON ini lebih besar dari {n} bita. Tulis sebagai JSON lines (.jsonl), yang tanpa batas itu, atau "
        "naikkan {variable}."
    ),
    "The file is no valid JSON ({error}).": "Berkasnya bukan JSON yang benar ({error}).",
    "Cannot read {pair!r} in the mapping {mapping!r}. Write part=column, once for each part, such as "
    "--map text=body,date=published_at. The parts are: {parts}.": (
        "{pair} dalam pemetaan {mapping} tidak dapat dibaca. Tulis bagian=kolom, sekali untuk setiap bagian, misalnya "
        "--map text=body,date=published_at. Bagiannya: {parts}."
    ),
    "There is no column {column!r} for {part}. The columns are: {columns:columns?}.": (
        "Tidak ada kolom {column} untuk {part}. Kolomnya: {columns}."
    ),
    "No column seems to hold the text. The columns are: {columns:columns?}. Say which one does: --map text=NAME, with "
    "one of these names.": (
        "Tidak ada kolom yang tampaknya memuat teks. Kolomnya: {columns}. Sebutkan yang mana: --map text=NAMA, dengan "
        "salah satu nama ini."
    ),
}

_MODELS: Final[Table] = {
    "there is no model {name!r} in this installation; install ujar again": (
        "model {name} tidak ada dalam pemasangan ini; pasang ujar lagi"
    ),
    "the model {name!r} is damaged ({error}); install ujar again": "model {name} rusak ({error}); pasang ujar lagi",
    "there is no model {name!r} in this installation; the larger models come with ujar-accurate (from a clone: pip "
    "install extras/accurate), all others with ujar: install it again": (
        "model {name} tidak ada dalam pemasangan ini; model besar ada dalam ujar-accurate (dari klon: pip install "
        "extras/accurate), yang lain dalam ujar: pasang lagi"
    ),
    "{variable} is {value!r}, but must be one of {values}": (
        "{variable} adalah {value}, padahal harus salah satu dari {values}"
    ),
}

INPUTS: Final[Table] = {**_TEXTS, **_FILES, **_ARCHIVES, **_PAGES, **_TABLES, **_MODELS}
