"""Words of the reader."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "reader_title": Pair("Reader", "Pembaca"),
    "reader_about": Pair("About this article", "Tentang artikel ini"),
    "reader_id": Pair("Id", "Pengenal"),
    "reader_length": Pair("Length", "Panjang"),
    "reader_n_characters": Pair("{n} character|{n} characters", "{n} karakter"),
    "reader_flags": Pair("{n} note|{n} notes", "{n} catatan"),
    "reader_copies": Pair(
        "{n} near-copy in the ledger|{n} near-copies in the ledger", "{n} artikel hampir salinan dalam buku ini"
    ),
    "reader_mark": Pair("Mark too", "Tandai juga"),
    "reader_mark_dates": Pair("dates", "tanggal"),
    "reader_mark_places": Pair("places", "tempat"),
    "reader_mark_events": Pair("events", "peristiwa"),
    "reader_marked": Pair("{n} marked here|{n} marked here", "{n} ditandai di sini"),
    "reader_unmarked": Pair(
        "{n} more statement stands here and is not marked: too many lie over one another. Choose a speaker or an act, "
        "or take the whole record as JSON.|{n} more statements stand here and are not marked: too many lie over one "
        "another. Choose a speaker or an act, or take the whole record as JSON.",
        "{n} pernyataan lagi ada di sini dan tidak ditandai karena terlalu banyak yang bertumpuk. Pilih pembicara atau "
        "tindakan, atau ambil seluruh catatan sebagai JSON.",
    ),
    "reader_gone": Pair(
        "The statement that was asked for is not in the record of this article; it may have been read anew since.",
        "Pernyataan yang diminta tidak ada dalam catatan artikel ini; mungkin artikel sudah dibaca ulang.",
    ),
    "reader_raw": Pair("Stored text", "Teks tersimpan"),
    "reader_marked_text": Pair("Marked text", "Teks bertanda"),
    "reader_selected": Pair("selected: {from} to {to}", "terpilih: {from} sampai {to}"),
    "reader_keys": Pair("Keys", "Tombol"),
    "reader_key_j": Pair("next statement", "pernyataan berikutnya"),
    "reader_key_k": Pair("previous statement", "pernyataan sebelumnya"),
    "reader_key_r": Pair("stored text, and back", "teks tersimpan, dan kembali"),
    "reader_key_c": Pair("correct the statement, or review the article", "koreksi pernyataan, atau tinjau artikelnya"),
    "reader_review": Pair("Review this article", "Tinjau artikel ini"),
    "reader_reviewed_accepted": Pair("Accepted by {name}", "Diterima oleh {name}"),
    "reader_reviewed_edited": Pair("Changed by {name}", "Diubah oleh {name}"),
    "reader_reviewed_added": Pair("Added by {name}", "Ditambahkan oleh {name}"),
    "reader_key_?": Pair("show these keys", "tampilkan tombol ini"),
    "reader_parts": Pair("Parts of this article", "Bagian artikel ini"),
    "reader_part": Pair("Part {n} of {of}", "Bagian {n} dari {of}"),
    "reader_characters": Pair("characters {from} to {to} of {of}", "karakter {from} sampai {to} dari {of}"),
    "reader_issues": Pair("Issues and positions", "Isu dan posisi"),
    "reader_links": Pair("Answers, denials, repeats", "Jawaban, bantahan, pengulangan"),
    "reader_more_links": Pair("and {n} more link|and {n} more links", "dan {n} kaitan lagi"),
    "reader_also": Pair(
        "{n} more by this speaker on this issue|{n} more by this speaker on this issue",
        "{n} lagi dari pembicara ini tentang isu ini",
    ),
    "reader_others": Pair(
        "The same speaker on the same issue, nearest in time",
        "Pembicara yang sama tentang isu yang sama, terdekat waktunya",
    ),
    "reader_more_others": Pair("and {n} more", "dan {n} lagi"),
    "reader_more": Pair("More", "Selengkapnya"),
    "reader_permalink": Pair("Link to this statement", "Tautan ke pernyataan ini"),
    "reader_events": Pair("What happened, by this article", "Yang terjadi menurut artikel ini"),
    "reader_event": Pair("Event", "Peristiwa"),
    "reader_type": Pair("Type", "Jenis"),
    "reader_actors": Pair("Who, to whom", "Siapa, kepada siapa"),
    "reader_place": Pair("Place", "Tempat"),
    "reader_date": Pair("Date", "Tanggal"),
    "reader_voice": Pair("Told by", "Diceritakan oleh"),
    "reader_paper": Pair("the paper", "media"),
    "reader_alleged": Pair("alleged by", "menurut"),
    "reader_unresolved": Pair("not resolved", "tidak diketahui"),
    "reader_historical": Pair("before", "masa lalu"),
    "reader_future": Pair("planned", "rencana"),
    "reader_hypothetical": Pair("hypothetical", "pengandaian"),
    "reader_negated": Pair("did not happen", "tidak terjadi"),
}
