"""Words of the network; what divides weights is explained with its formula."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "network_title": Pair("Network", "Jaringan"),
    "network_kind": Pair("Tie", "Ikatan"),
    "network_kind_congruence": Pair("Congruence", "Kesamaan posisi"),
    "network_kind_conflict": Pair("Conflict", "Pertentangan"),
    "network_kind_subtract": Pair("Congruence less conflict", "Kesamaan dikurangi pertentangan"),
    "network_kind_shared": Pair("Shared issues", "Isu bersama"),
    "network_kind_affiliation": Pair("Actors and issues", "Aktor dan isu"),
    "network_kind_reactions": Pair("Reactions", "Tanggapan"),
    "network_is_congruence": Pair(
        "Two actors are tied by every issue on which they take the same position.",
        "Dua aktor terikat oleh setiap isu yang mereka sikapi dengan posisi yang sama.",
    ),
    "network_is_conflict": Pair(
        "Two actors are tied by every issue on which they take opposite positions.",
        "Dua aktor terikat oleh setiap isu yang mereka sikapi dengan posisi berlawanan.",
    ),
    "network_is_subtract": Pair(
        "Congruence less conflict: above 0 the two agree more than they differ, below 0 they differ more; "
        "at 0 there is no tie.",
        "Kesamaan dikurangi pertentangan: di atas 0 keduanya lebih banyak sepakat, di bawah 0 lebih banyak "
        "bertentangan; pada 0 tidak ada ikatan.",
    ),
    "network_is_shared": Pair(
        "Two actors are tied by every issue that both speak about, whatever their positions.",
        "Dua aktor terikat oleh setiap isu yang sama-sama mereka bicarakan, apa pun posisinya.",
    ),
    "network_is_affiliation": Pair(
        "An actor is tied to every issue that it speaks about; the weight w is the number of its statements.",
        "Aktor terikat pada setiap isu yang dibicarakannya; bobot w adalah jumlah pernyataannya.",
    ),
    "network_is_reactions": Pair(
        "An arrow leads from who reacts to whose statement it was; the weight w is the number of reactions.",
        "Panah mengarah dari yang menanggapi ke pemilik pernyataan; bobot w adalah jumlah tanggapan.",
    ),
    "network_weigh": Pair("Weight w", "Bobot w"),
    "network_weigh_issues": Pair("issues", "isu"),
    "network_weigh_statements": Pair("statements", "pernyataan"),
    "network_weigh_products": Pair("pairs of statements", "pasangan pernyataan"),
    "network_weigh_is_issues": Pair(
        "The number of issues: w = Σ over issues of 1 where the tie holds, else 0.",
        "Jumlah isu: w = Σ atas isu dari 1 bila ikatan berlaku, selain itu 0.",
    ),
    "network_weigh_is_statements": Pair(
        "On each issue the smaller of the two numbers of statements: w = Σ min(x of a, x of b).",
        "Pada setiap isu, jumlah pernyataan yang lebih kecil di antara keduanya: w = Σ min(x dari a, x dari b).",
    ),
    "network_weigh_is_products": Pair(
        "Every pair of statements, as Discourse Network Analyzer counts: w = Σ (x of a) · (x of b).",
        "Setiap pasangan pernyataan, seperti hitungan Discourse Network Analyzer: w = Σ (x dari a) · (x dari b).",
    ),
    "network_normalise": Pair("Divided by", "Dibagi dengan"),
    "network_normalise_none": Pair("nothing", "tidak dibagi"),
    "network_normalise_average": Pair("average activity", "rata-rata aktivitas"),
    "network_normalise_jaccard": Pair("Jaccard", "Jaccard"),
    "network_normalise_cosine": Pair("cosine", "kosinus"),
    "network_normalise_is_none": Pair(
        "The counts as they are; who speaks much has strong ties to many.",
        "Hitungan apa adanya; yang banyak bicara berikatan kuat dengan banyak pihak.",
    ),
    "network_normalise_is_average": Pair(
        "w ÷ ((n of a + n of b) ÷ 2), where n is how much an actor says in the unit of w: "
        "0 to 1 by issues or statements (a difference from −1), 1 when all that both say ties them.",
        "w ÷ ((n dari a + n dari b) ÷ 2), dengan n banyaknya ucapan aktor dalam satuan w: "
        "0 sampai 1 menurut isu atau pernyataan (selisih mulai −1), 1 bila semua ucapan keduanya mengikat mereka.",
    ),
    "network_normalise_is_jaccard": Pair(
        "w ÷ Σ max(t of a, t of b), where t is how much an actor says on an issue in the unit of w: "
        "the share of all that either says which ties them.",
        "w ÷ Σ max(t dari a, t dari b), dengan t banyaknya ucapan aktor pada satu isu dalam satuan w: "
        "bagian yang mengikat dari semua ucapan salah satu dari keduanya.",
    ),
    "network_normalise_is_jaccard_products": Pair(
        "w ÷ (m01 + m10 + m11), as Discourse Network Analyzer does: m01 and m10 are what only one of the two says, "
        "m11 the pairs of what both say; it may exceed 1 for conflict.",
        "w ÷ (m01 + m10 + m11), seperti Discourse Network Analyzer: m01 dan m10 yang hanya dikatakan salah satu, "
        "m11 pasangan dari yang dikatakan keduanya; untuk pertentangan bisa melebihi 1.",
    ),
    "network_normalise_is_cosine": Pair(
        "w ÷ (|x of a| · |x of b|), the lengths √Σx² of what the two say: "
        "0 to 1, and 1 when both say the same in the same proportions.",
        "w ÷ (|x dari a| · |x dari b|), panjang √Σx² dari ucapan keduanya: "
        "0 sampai 1, dan 1 bila keduanya mengatakan hal yang sama dalam perbandingan yang sama.",
    ),
    "network_normalise_is_average_two": Pair(
        "w ÷ ((r + c) ÷ 2), where r is all that one end says and c all that comes to the other: 0 to 1.",
        "w ÷ ((r + c) ÷ 2), dengan r semua dari ujung yang satu dan c semua yang sampai ke ujung lain: 0 sampai 1.",
    ),
    "network_normalise_is_jaccard_two": Pair(
        "w ÷ (r + c − w), where r is all that one end says and c all that comes to the other: 0 to 1.",
        "w ÷ (r + c − w), dengan r semua dari ujung yang satu dan c semua yang sampai ke ujung lain: 0 sampai 1.",
    ),
    "network_normalise_is_cosine_two": Pair(
        "w ÷ √(r · c), where r is all that one end says and c all that comes to the other: 0 to 1.",
        "w ÷ √(r · c), dengan r semua dari ujung yang satu dan c semua yang sampai ke ujung lain: 0 sampai 1.",
    ),
    "network_duplicates": Pair("A repetition counts", "Pengulangan dihitung"),
    "network_duplicates_all": Pair("every time", "setiap kali"),
    "network_duplicates_article": Pair("once an article", "sekali per artikel"),
    "network_duplicates_day": Pair("once a day", "sekali per hari"),
    "network_duplicates_week": Pair("once a week", "sekali per minggu"),
    "network_duplicates_month": Pair("once a month", "sekali per bulan"),
    "network_duplicates_year": Pair("once a year", "sekali per tahun"),
    "network_duplicates_once": Pair("once at all", "sekali saja"),
    "network_duplicates_is": Pair(
        "x counts one position of one actor on one issue; near-copies of an article are never counted again.",
        "x menghitung satu posisi satu aktor pada satu isu; hampir salinan artikel tidak pernah dihitung lagi.",
    ),
    "network_by": Pair("Nodes", "Simpul"),
    "network_by_actor": Pair("actors", "aktor"),
    "network_by_side": Pair("sides", "pihak"),
    "network_window": Pair("Windows of time", "Jendela waktu"),
    "network_window_none": Pair("all at once", "sekaligus"),
    "network_window_week": Pair("weeks", "minggu"),
    "network_window_month": Pair("months", "bulan"),
    "network_window_quarter": Pair("quarters", "triwulan"),
    "network_window_year": Pair("years", "tahun"),
    "network_at": Pair("Window", "Jendela"),
    "network_at_of": Pair("window {n} of {m}", "jendela {n} dari {m}"),
    "network_only_this": Pair("only this window", "jendela ini saja"),
    "network_actors": Pair("Most active actors", "Aktor teraktif"),
    "network_minimum": Pair("Least weight", "Bobot terkecil"),
    "network_options": Pair("How it is counted", "Cara menghitung"),
    "network_zoom_in": Pair("Enlarge", "Perbesar"),
    "network_zoom_out": Pair("Reduce", "Perkecil"),
    "network_zoom_reset": Pair("Whole network", "Seluruh jaringan"),
    "network_hint": Pair(
        "Drag a node to move it; Ctrl and the wheel to zoom; arrow keys go from node to node.",
        "Seret simpul untuk memindahkannya; Ctrl dan roda untuk memperbesar; tombol panah berpindah antarsimpul.",
    ),
    "network_legend": Pair("Legend", "Keterangan"),
    "network_tone_with": Pair("agreeing", "sejalan"),
    "network_tone_against": Pair("opposed", "berlawanan"),
    "network_tone_mixed": Pair("both", "keduanya"),
    "network_tone_neutral": Pair("no position", "tanpa posisi"),
    "network_tone_neutral_shared": Pair("whatever the position", "apa pun posisinya"),
    "network_tone_neutral_reactions": Pair("answering", "menjawab"),
    "network_no_side": Pair("other side or none", "pihak lain atau tanpa pihak"),
    "network_period": Pair("Period", "Periode"),
    "network_no_period": Pair("no dates known", "tanggal tidak diketahui"),
    "network_quiet": Pair("small and pale: no tie here", "kecil dan pucat: tanpa ikatan di sini"),
    "network_sizes": Pair(
        "Line: the thicker, the higher the weight. Node: the larger, the more ties.",
        "Garis: makin tebal, makin tinggi bobotnya. Simpul: makin besar, makin banyak ikatannya.",
    ),
    "network_node_issue": Pair("issue", "isu"),
    "network_node_side": Pair("side", "pihak"),
    "network_part_congruence": Pair("same position", "posisi sama"),
    "network_part_conflict": Pair("opposite positions", "posisi berlawanan"),
    "network_part_shared": Pair("shared", "bersama"),
    "network_part_supports": Pair("supports", "mendukung"),
    "network_part_opposes": Pair("opposes", "menentang"),
    "network_part_none": Pair("no position", "tanpa posisi"),
    "network_part_denies": Pair("denies", "membantah"),
    "network_part_criticises": Pair("criticises", "mengkritik"),
    "network_part_answers": Pair("answers", "menjawab"),
    "network_part_agrees": Pair("agrees", "menyetujui"),
    "network_n_ties": Pair("{n} tie|{n} ties", "{n} ikatan"),
    "network_weight": Pair("Weight", "Bobot"),
    "network_degree": Pair("Ties", "Ikatan"),
    "network_strength": Pair("Strength", "Kekuatan"),
    "network_activity": Pair("Counted statements", "Pernyataan dihitung"),
    "network_activity_reactions": Pair("Reactions made and received", "Tanggapan dibuat dan diterima"),
    "network_what": Pair("What it is", "Jenis"),
    "network_from": Pair("From", "Dari"),
    "network_to": Pair("To", "Ke"),
    "network_behind": Pair("Passages", "Kutipan"),
    "network_show": Pair("show", "tampilkan"),
    "network_nodes": Pair("Nodes", "Simpul"),
    "network_edges": Pair("Ties", "Ikatan"),
    "network_more_edges": Pair(
        "The strongest {n} are listed; CSV and GraphML have all.",
        "Yang terkuat, {n}, tercantum di sini; CSV dan GraphML memuat semuanya.",
    ),
    "network_hidden": Pair(
        "{n} weaker tie is not drawn.|{n} weaker ties are not drawn.",
        "{n} ikatan yang lebih lemah tidak digambar.",
    ),
    "network_left_out": Pair(
        "{n} less active actor is left out.|{n} less active actors are left out.",
        "{n} aktor yang kurang aktif tidak disertakan.",
    ),
    "network_left_out_issues": Pair(
        "{n} issue of which less is said is left out.|{n} issues of which less is said are left out.",
        "{n} isu yang kurang dibicarakan tidak disertakan.",
    ),
    "network_alone": Pair("{n} node without a tie is not drawn.|{n} nodes without a tie are not drawn.",
                          "{n} simpul tanpa ikatan tidak digambar."),
    "network_undated": Pair(
        "What has no date is in no window or period.",
        "Yang tanpa tanggal tidak masuk jendela atau rentang waktu mana pun.",
    ),
    "network_empty": Pair(
        "There is no tie to show. Take a filter away, or give the ledger a codebook of issues.",
        "Tidak ada ikatan untuk ditampilkan. Kurangi saringan, atau beri buku ini daftar isu.",
    ),
    "network_between": Pair("Behind the tie", "Di balik ikatan"),
    "network_between_none": Pair("Nothing in this window.", "Tidak ada dalam jendela ini."),
    "network_between_more": Pair("{n} more are not listed.", "{n} lainnya tidak dicantumkan."),
    "network_between_close": Pair("Close", "Tutup"),
    "network_concord_same": Pair("same position", "posisi sama"),
    "network_concord_opposite": Pair("opposite positions", "posisi berlawanan"),
    "network_concord_both": Pair("same and opposite positions", "posisi sama dan berlawanan"),
    "network_concord_neither": Pair("no common or opposite position", "tanpa posisi sama atau berlawanan"),
}  # fmt: skip
