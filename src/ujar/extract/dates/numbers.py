"""Numbers in words and digits, and quantities of time."""

from __future__ import annotations

import re
from typing import NamedTuple

from ujar.extract.dates.tables import Words

__all__ = ["Quantity", "duration", "read_number", "read_quantity"]

_DIGITS = re.compile(r"\d[\d.,]*")
_PRODUCT = re.compile(r"(\d{1,2}) ?[x×] ?(\d{1,3})")
_LETTERS = {"second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y"}
_PLURAL_UNITS = {
    "decade": (10, "year"),
    "century": (100, "year"),
    "windu": (8, "year"),
    "fortnight": (2, "week"),
}
_HALF = re.compile(r"(?:an?[ -])?half(?:[ -]an?)?|setengah")
_AND_HALF = re.compile(r"[ -](?:and[ -](?:a[ -]|one[ -])?half|setengah)$")
_BETWEEN = re.compile(
    r"(?<=\w)[ \t\u00a0]?[-–—][ \t\u00a0]?(?=\w)|[ \t\u00a0](?:hingga|sampai|atau|to|or)[ \t\u00a0]",
    re.IGNORECASE,
)


class Quantity(NamedTuple):
    """So many units of time; `number` is None where the text gives no single number."""

    number: float | None
    unit: str


def read_number(text: str, words: Words) -> float | None:
    """Return the number that `text` spells in words or digits, None when it spells none.

    Half a unit (`setengah`, `and a half`) counts 0.5.
    """
    text = re.sub(r"[ \t\u00a0]+", " ", text.strip().lower())
    if _HALF.fullmatch(text):
        return 0.5
    text, halves = _AND_HALF.subn("", text)
    half = 0.5 * halves
    if product := _PRODUCT.fullmatch(text):
        return float(product[1]) * float(product[2])
    if _DIGITS.fullmatch(text):
        number = _read_digits(text, words)
        return None if number is None else number + half
    total = current = 0
    seen = False
    for word in re.split(r"[ -]+", text):
        if word in words.numbers:
            current += words.numbers[word]
        elif word == "belas":
            current += 10
        elif word in words.multipliers:
            factor = words.multipliers[word]
            current = _raise(current, factor)
            if factor == 1000:
                total, current = total + current, 0
        elif word not in ("and", "of"):
            return None
        seen = True
    return total + current + half if seen else None


def read_quantity(text: str, words: Words) -> Quantity | None:
    """Return the quantity that `text` spells (`dua tahun`, `sepekan`, `three-day`, `a year and a half`)."""
    lowered = re.sub(r"[ \t\u00a0]+", " ", text.strip().lower())
    half_more = 0.0
    for tail in (" setengah", " and a half"):
        if lowered.endswith(tail):
            lowered, half_more = lowered[: -len(tail)], 0.5
    if lowered in words.single_units:
        return Quantity(1 + half_more, words.single_units[lowered])
    cut = max(lowered.rfind(" "), lowered.rfind("-"))
    unit = words.units.get(lowered[cut + 1 :])
    if unit is None:
        return None
    amount = lowered[: max(cut, 0)].strip(" -,")
    if not amount or any(word in words.fuzzy for word in re.split(r"[ ,-]+", amount)):
        return Quantity(None, unit)
    number = read_number(amount, words)
    if number is None or _BETWEEN.search(amount):
        parts = _BETWEEN.split(amount)
        if len(parts) == 2 and not _is_compound(amount, words):
            return Quantity(None, unit)
    if number is None:
        return Quantity(None, unit)
    if "quarter" in amount:
        return Quantity(None, unit)
    return Quantity(number + half_more, unit)


def duration(quantity: Quantity) -> str | None:
    """Return an ISO 8601 duration (`P2Y`, `PT30M`, `P3.5Y`), None where the number is not told."""
    count, unit = quantity
    if count is None:
        return None
    factor, unit = _PLURAL_UNITS.get(unit, (1, unit))
    count *= factor
    digits = f"{count:.2f}".rstrip("0").rstrip(".")
    mark = "T" if unit in ("second", "minute", "hour") else ""
    return f"P{mark}{digits}{_LETTERS[unit]}"


def _read_digits(text: str, words: Words) -> float | None:
    group = "." if words.decimal == "," else ","
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+", text):
        return float(text.replace(group, ""))
    whole = text.replace(words.decimal, ".", 1) if words.decimal in text else text
    if re.fullmatch(r"\d{1,7}(?:\.\d{1,2})?", whole):
        return float(whole)
    return None


def _raise(current: int, factor: int) -> int:
    """Return `current` after the multiplier: in `seratus dua puluh` only the 2 is raised."""
    above = factor * 10 if factor in (10, 100) else 10**9
    kept, raised = current // above * above, current % above
    return kept + max(raised, 1) * factor


def _is_compound(amount: str, words: Words) -> bool:
    """Tell `twenty-five`, one number, from `two-three`, a choice."""
    parts = amount.split("-")
    if len(parts) < 2 or words.lang == "id":
        return False
    tens = words.numbers.get(parts[0].split(" ")[-1], 0)
    return tens >= 20 or "and" in parts or "hundred" in amount
