"""Extraction: statements, speakers, acts and dates of one article, as a pure function of it."""

from ujar.extract.pipeline import extract, versions_of

__all__ = ["extract", "versions_of"]
