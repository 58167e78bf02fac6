"""Words of the entrance."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.web.words import Pair

__all__ = ["WORDS"]

WORDS: Mapping[str, Pair] = {
    "entrance_title": Pair("Enter", "Masuk"),
    "entrance_name": Pair("Your name, under which decisions are recorded", "Nama Anda, untuk mencatat keputusan"),
    "entrance_password": Pair("Password of this server", "Kata sandi server ini"),
    "entrance_wrong": Pair("This is not the password.", "Kata sandi ini salah."),
    "entrance_leave": Pair("Leave", "Keluar"),
}
