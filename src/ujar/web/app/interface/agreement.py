"""Words of blind rounds: the list, the figures of agreement, settling."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    # rounds
    "agreement_title": Pair("Agreement", "Kesepakatan"),
    "agreement_what": Pair(
        "In a blind round several reviewers decide about the same articles, and none sees what the others decide. When "
        "all are done, ujar says how far they agree, and where they differ somebody settles whose version holds.",
        "Dalam putaran buta beberapa peninjau memutuskan artikel yang sama tanpa melihat keputusan yang lain. Setelah "
        "semua selesai, ujar menunjukkan seberapa jauh mereka sepakat, dan perbedaan diselesaikan satu per satu.",
    ),
    "agreement_all": Pair("All rounds", "Semua putaran"),
    "agreement_no_rounds": Pair("There is no round yet.", "Belum ada putaran."),
    "agreement_round": Pair("Round", "Putaran"),
    "agreement_name": Pair("Name of the round", "Nama putaran"),
    "agreement_reviewers": Pair("Reviewers", "Peninjau"),
    "agreement_one_a_line": Pair("two or more, one a line", "dua atau lebih, satu per baris"),
    "agreement_started": Pair("Started", "Dimulai"),
    "agreement_articles": Pair("Articles", "Artikel"),
    "agreement_done": Pair("Done", "Selesai"),
    "agreement_settled": Pair("Settled", "Dituntaskan"),
    "agreement_of": Pair("{n} of {of}", "{n} dari {of}"),
    "agreement_state": Pair("State", "Keadaan"),
    "agreement_is_done": Pair("done", "selesai"),
    "agreement_at_work": Pair("not yet", "belum"),
    "agreement_is_settled": Pair("settled", "tuntas"),
    "agreement_gone": Pair("no longer in the ledger", "tidak ada lagi di buku"),
    "agreement_yours": Pair("You review in this round.", "Anda meninjau dalam putaran ini."),
    "agreement_not_yours": Pair(
        "You, {name}, do not review in this round: you see how far it is, and the rest when all are done.",
        "Anda, {name}, tidak meninjau dalam putaran ini: Anda melihat kemajuannya, selebihnya setelah semua selesai.",
    ),
    "agreement_review": Pair("Review", "Tinjau"),
    "agreement_finish": Pair("I am done", "Saya selesai"),
    "agreement_reopen": Pair("Not done after all", "Ternyata belum selesai"),
    "agreement_settle": Pair("Settle", "Tuntaskan"),
    "agreement_see": Pair("See", "Lihat"),
    # starting one
    "agreement_start": Pair("Start a round", "Mulai putaran"),
    "agreement_find": Pair("First find the articles.", "Cari dahulu artikelnya."),
    "agreement_which": Pair("Which articles", "Artikel yang mana"),
    "agreement_all_fit": Pair(
        "The one that fits and is free|All {n} that fit and are free",
        "Semua {n} yang cocok dan bebas",
    ),
    "agreement_too_many": Pair(
        "More than {n} articles fit: narrow the search to take all.",
        "Lebih dari {n} artikel cocok: persempit pencarian untuk mengambil semuanya.",
    ),
    "agreement_chosen": Pair("Those that I choose in the list", "Yang saya pilih dalam daftar"),
    "agreement_listed": Pair("The first {n} are listed.", "{n} yang pertama terdaftar."),
    "agreement_open_in": Pair("open in “{name}”", "terbuka dalam “{name}”"),
    "agreement_begin": Pair("Start the round", "Mulai putaran"),
    "agreement_no_copies": Pair("Near-copies are left out.", "Hampir salinan tidak diikutkan."),
    # the figures
    "agreement_measures": Pair("How far the reviewers agree", "Seberapa jauh para peninjau sepakat"),
    "agreement_not_yet": Pair(
        "The figures are shown when all reviewers are done with all articles.",
        "Angkanya ditampilkan setelah semua peninjau selesai dengan semua artikel.",
    ),
    "agreement_scale": Pair(
        "Alpha is 1 where all agree, 0 where they agree as often as by chance, and below 0 where less often. "
        "Krippendorff asks for 0.80, and for 0.667 where conclusions are tentative: the two ticks on each line.",
        "Alfa bernilai 1 bila semua sepakat, 0 bila kesepakatan setara kebetulan, dan di bawah 0 bila lebih jarang. "
        "Krippendorff meminta 0,80, dan 0,667 untuk simpulan sementara: dua garis kecil pada setiap skala.",
    ),
    "agreement_interval_is": Pair(
        "The interval is the middle 95 % of a thousand draws of the articles; with one article there is none, and with "
        "few it is too narrow.",
        "Selang adalah 95 % tengah dari seribu penarikan artikel; dengan satu artikel tidak ada selang, dan dengan "
        "sedikit artikel selangnya terlalu sempit.",
    ),
    "agreement_measure": Pair("Measure", "Ukuran"),
    "agreement_value": Pair("Value", "Nilai"),
    "agreement_interval": Pair("95 % interval", "Selang 95 %"),
    "agreement_compared": Pair("Compared", "Dibandingkan"),
    "agreement_means": Pair("What it says", "Artinya"),
    "agreement_uncoded": Pair("Text that nobody marked", "Teks yang tidak ditandai siapa pun"),
    "agreement_uncoded_is": Pair(
        "The share of the text in which nobody marked a statement: agreement on it is easy, so read the next line with "
        "it.",
        "Bagian teks tanpa pernyataan yang ditandai siapa pun: sepakat di situ mudah, jadi bacalah baris berikut "
        "bersamanya.",
    ),
    "agreement_spans": Pair("Where statements are (|u|α)", "Letak pernyataan (|u|α)"),
    "agreement_spans_is": Pair(
        "Whether the same stretches of the text are marked, to the character.",
        "Apakah bagian teks yang sama ditandai, sampai ke hurufnya.",
    ),
    "agreement_spans_and_acts": Pair("Where, and which act (uα)", "Letak dan tindakannya (uα)"),
    "agreement_spans_and_acts_is": Pair(
        "Whether the same stretches are marked with the same act.",
        "Apakah bagian yang sama ditandai dengan tindakan yang sama.",
    ),
    "agreement_acts_of_spans": Pair("Acts where stretches meet (cuα)", "Tindakan pada bagian yang bertemu (cuα)"),
    "agreement_acts_of_spans_is": Pair(
        "Of the stretches that two or more marked, whether the act is the same.",
        "Pada bagian yang ditandai dua orang atau lebih, apakah tindakannya sama.",
    ),
    "agreement_acts": Pair("Acts", "Tindakan"),
    "agreement_acts_is": Pair(
        "Of statements that two or more have, whether they do the same: claim, deny, ask.",
        "Pada pernyataan yang dimiliki dua orang atau lebih, apakah tindakannya sama: menyatakan, membantah, meminta.",
    ),
    "agreement_kinds": Pair("Form", "Bentuk"),
    "agreement_kinds_is": Pair(
        "Of the same statements, whether they count as direct, mixed or indirect.",
        "Pada pernyataan yang sama, apakah dianggap langsung, campuran, atau tidak langsung.",
    ),
    "agreement_speakers": Pair("Speakers", "Pembicara"),
    "agreement_speakers_is": Pair(
        "Of the same statements, whether the same names speak; an unknown speaker is not compared.",
        "Pada pernyataan yang sama, apakah nama pembicaranya sama; pembicara tak dikenal tidak dibandingkan.",
    ),
    "agreement_positions": Pair("Positions", "Posisi"),
    "agreement_positions_is": Pair(
        "Of issues that two or more gave to a statement, whether it supports, opposes or neither.",
        "Pada isu yang diberikan dua orang atau lebih, apakah pernyataan mendukung, menentang, atau tidak keduanya.",
    ),
    "agreement_links": Pair("Links", "Tautan"),
    "agreement_links_is": Pair(
        "Of pairs of statements that somebody linked, whether the others linked them likewise; severe where links are "
        "few.",
        "Pada pasangan pernyataan yang ditautkan seseorang, apakah yang lain menautkannya serupa; ketat bila tautan "
        "sedikit.",
    ),
    "agreement_pairs": Pair("Each two reviewers", "Setiap dua peninjau"),
    "agreement_pairs_are": Pair(
        "F1: of the records that two reviewers have, the share that both have, from 0 to 1. Text that nobody marked "
        "has no influence.",
        "F1: dari catatan milik dua peninjau, bagian yang dimiliki keduanya, dari 0 sampai 1. Teks yang tidak ditandai "
        "tidak berpengaruh.",
    ),
    "agreement_pair": Pair("Reviewers", "Peninjau"),
    "agreement_found": Pair("Statements that overlap by half", "Pernyataan yang setidaknya separuh sama"),
    "agreement_exact": Pair("with the same content", "dengan isi yang sama"),
    "agreement_linked": Pair("Links", "Tautan"),
    "agreement_issues": Pair("Issues", "Isu"),
    "agreement_by_act": Pair("Act by act", "Tindakan demi tindakan"),
    "agreement_by_act_is": Pair(
        "How often each reviewer gave it, alpha of this act against all others, and F1 of the statements with it.",
        "Seberapa sering setiap peninjau memberikannya, alfa tindakan ini terhadap yang lain, dan F1 pernyataannya.",
    ),
    "agreement_by_article": Pair("Article by article", "Artikel demi artikel"),
    "agreement_shown": Pair(
        "{n} of {of} are shown; the CSV has all.", "{n} dari {of} ditampilkan; CSV memuat semuanya."
    ),
    "agreement_excluded": Pair("What was not compared", "Yang tidak dibandingkan"),
    "agreement_nothing_excluded": Pair("Everything was compared.", "Semuanya dibandingkan."),
    "agreement_not_looked_at": Pair(
        "not looked at: a suggestion of the machine is no decision",
        "belum dilihat: saran mesin bukan keputusan",
    ),
    "agreement_record": Pair("Record", "Catatan"),
    "agreement_reason": Pair("Why", "Sebab"),
    "agreement_absent": Pair(
        "Nothing to compare, or all the same: no reliability can be shown.",
        "Tidak ada yang dibandingkan, atau semuanya sama: keandalan tidak dapat ditunjukkan.",
    ),
    # settling
    "settle_title": Pair("Settle", "Penuntasan"),
    "settle_what": Pair(
        "Choose in each case whose version holds. What all have alike takes effect by itself.",
        "Pilih pada setiap kasus versi siapa yang berlaku. Yang sama pada semua berlaku dengan sendirinya.",
    ),
    "settle_differ": Pair("{n} disagreement|{n} disagreements", "{n} perbedaan"),
    "settle_alike": Pair(
        "{n} record that somebody decided about is alike|{n} records that somebody decided about are alike",
        "{n} catatan yang diputuskan seseorang sama pada semua",
    ),
    "settle_none": Pair(
        "The reviewers differ in nothing. Save, so that what they decided takes effect.",
        "Para peninjau tidak berbeda. Simpan agar keputusan mereka berlaku.",
    ),
    "settle_settled": Pair(
        "{name} settled this article on {time}. To settle it otherwise, {name} has to take that back among the "
        "decisions.",
        "{name} menuntaskan artikel ini pada {time}. Untuk menuntaskannya secara lain, {name} harus menariknya dalam "
        "daftar keputusan.",
    ),
    "settle_won": Pair("this holds", "ini berlaku"),
    "settle_not_looked_at": Pair("suggestion, not looked at", "saran, belum dilihat"),
    "settle_taken_back": Pair(
        "That was taken back: the article can be settled anew.",
        "Itu sudah ditarik: artikel dapat dituntaskan lagi.",
    ),
    "settle_case": Pair("Case {n} of {of}", "Kasus {n} dari {of}"),
    "settle_record_statement": Pair("Statement", "Pernyataan"),
    "settle_record_link": Pair("Link", "Tautan"),
    "settle_record_code": Pair("Position on an issue", "Posisi tentang isu"),
    "settle_differs": Pair("differ in", "berbeda pada"),
    "settle_absent": Pair("no such statement", "tanpa pernyataan ini"),
    "settle_unlinked": Pair("not linked", "tidak ditautkan"),
    "settle_uncoded": Pair("not about this issue", "bukan tentang isu ini"),
    "settle_yes": Pair("yes", "ya"),
    "settle_no": Pair("no", "tidak"),
    "settle_holds": Pair("The version of {name} holds", "Versi {name} yang berlaku"),
    "settle_save": Pair("Save and put into effect", "Simpan dan berlakukan"),
    "settle_keys": Pair(
        "Keys: 1 to 9 choose a version, j and k go to the next and the previous case, Enter saves.",
        "Tombol: 1 sampai 9 memilih versi, j dan k ke kasus berikut dan sebelumnya, Enter menyimpan.",
    ),
    "settle_back": Pair("Back to the round", "Kembali ke putaran"),
}
