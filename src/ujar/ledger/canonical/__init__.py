"""Actors of the whole ledger: which actors of which articles are the same, and what people decided about it."""
