"""The numbers of statements: those of the reader, so that a number means the same wherever an article is looked at."""

from __future__ import annotations

from ujar.ledger import Ledger
from ujar.ledger.outline import outline
from ujar.ledger.reviews.desk import Desk
from ujar.web.passages import in_reading_order

__all__ = ["numbers_of", "reader_numbers", "statement_of"]


def reader_numbers(ledger: Ledger, article: str) -> dict[str, int]:
    """Return the numbers that the reader gives to the statements of an article, by their ids."""
    return {one.id: number for number, one in enumerate(in_reading_order(outline(ledger, article)), 1)}


def numbers_of(ledger: Ledger, own: Desk) -> dict[str, int]:
    """Return the numbers of the statements of an article by their ids; one that was rejected for all has none.

    What the reviewer added in a blind round comes after those that the reader has.
    """
    numbers = reader_numbers(ledger, own.article.id)
    for one in in_reading_order(own.article.statements):
        numbers.setdefault(one.id, len(numbers) + 1)
    return numbers


def statement_of(ledger: Ledger, own: Desk, wanted: str) -> str:
    """Return the id of a statement that is given by its number in the article, or by its id."""
    if not wanted.isascii() or not wanted.isdigit():
        return wanted
    numbers = numbers_of(ledger, own)
    return next((one for one, number in numbers.items() if number == int(wanted)), wanted)
