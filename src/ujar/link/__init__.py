"""Linking: which statement of an article answers, denies, repeats or revises which."""

from __future__ import annotations

from ujar.link.linker import LINKS, link_article, with_version

__all__ = ["LINKS", "link_article", "with_version"]
