"""Words of the timeline."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "timeline_title": Pair("Timeline", "Garis waktu"),
    "timeline_lanes": Pair("Lanes", "Lajur"),
    "timeline_lanes_actor": Pair("by actor", "menurut aktor"),
    "timeline_lanes_issue": Pair("by issue", "menurut isu"),
    "timeline_lanes_act": Pair("by act", "menurut tindakan"),
    "timeline_show": Pair("What", "Yang ditampilkan"),
    "timeline_show_both": Pair("statements and events", "pernyataan dan peristiwa"),
    "timeline_show_statements": Pair("statements", "pernyataan"),
    "timeline_show_events": Pair("events", "peristiwa"),
    "timeline_events": Pair("events", "peristiwa"),
    "timeline_all": Pair("Everything", "Semuanya"),
    "timeline_actor": Pair("Actor (name or id)", "Aktor (nama atau id)"),
    "timeline_none_then": Pair(
        "Nothing was said and nothing happened in this time. Choose another, or take a filter away.",
        "Tidak ada yang dikatakan atau terjadi pada waktu ini. Pilih waktu lain, atau kurangi saringan.",
    ),
    "timeline_nothing": Pair("There is nothing with a date to show.", "Tidak ada yang bertanggal untuk ditampilkan."),
    "timeline_span": Pair("{since} to {until}", "{since} sampai {until}"),
    "timeline_by_day": Pair("each bar is a day", "tiap batang satu hari"),
    "timeline_by_week": Pair("each bar is a week", "tiap batang satu minggu"),
    "timeline_by_month": Pair("each bar is a month", "tiap batang satu bulan"),
    "timeline_by_year": Pair("each bar is a year", "tiap batang satu tahun"),
    "timeline_each": Pair("each mark is a statement or an event", "tiap tanda satu pernyataan atau peristiwa"),
    "timeline_before": Pair("{n} earlier", "{n} lebih awal"),
    "timeline_after": Pair("{n} later", "{n} lebih akhir"),
    "timeline_undated": Pair("{n} without a date", "{n} tanpa tanggal"),
    "timeline_earlier": Pair("Earlier", "Lebih awal"),
    "timeline_later": Pair("Later", "Lebih akhir"),
    "timeline_out": Pair("Zoom out", "Perkecil"),
    "timeline_whole": Pair("Whole time", "Seluruh waktu"),
    "timeline_moves": Pair("Move through time", "Bergerak dalam waktu"),
    "timeline_brush": Pair("Draw across the picture to zoom in.", "Tarik melintasi gambar untuk memperbesar."),
    "timeline_more": Pair("{shown} of {all} lanes: show more", "{shown} dari {all} lajur: tampilkan lebih banyak"),
    "timeline_picture": Pair("Statements and events over time", "Pernyataan dan peristiwa sepanjang waktu"),
    "timeline_legend": Pair("Statements stand on the line, by group of acts; events hang below it. The first lane "
                            "has a scale of its own; the others share one.",
                            "Pernyataan berdiri di atas garis, menurut kelompok tindakan; peristiwa tergantung di "
                            "bawahnya. Lajur pertama berskala sendiri; yang lain memakai skala yang sama."),
    "timeline_legend_marks": Pair("The shape of a mark tells its kind; a statement of two actors is in both lanes.",
                                  "Bentuk tanda menunjukkan jenisnya; pernyataan dua aktor ada di kedua lajur."),
    "timeline_no_events": Pair("Events have no issue and no act: they are not shown with such a filter.",
                               "Peristiwa tidak memiliki isu dan tindakan: tidak ditampilkan dengan saringan itu."),
    "timeline_records": Pair("Records of this time", "Catatan pada waktu ini"),
    "timeline_counts": Pair("The counts as a table", "Jumlah dalam tabel"),
    "timeline_lane": Pair("Lane", "Lajur"),
    "timeline_period": Pair("Time", "Waktu"),
    "timeline_without": Pair("Without {name}", "Tanpa {name}"),
}  # fmt: skip
