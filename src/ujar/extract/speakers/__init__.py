"""Who speaks: the sources of an article resolved to its actors."""

from __future__ import annotations

from ujar.extract.speakers.resolve import MADE_BY, Introduced, Resolved, Speakers, resolve_speakers

__all__ = ["MADE_BY", "Introduced", "Resolved", "Speakers", "resolve_speakers"]
