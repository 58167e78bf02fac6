"""One article through extraction and linking."""

from __future__ import annotations

from ujar import extract, link
from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.records import Article, Lang, MadeBy

__all__ = ["analyse", "versions_of"]


def analyse(article: Article, *, profile: Profile = DEFAULT_PROFILE) -> Article:
    """Return a read article with everything that is found in it."""
    return link.link_article(extract.extract(article, profile=profile))


def versions_of(lang: Lang, *, read: str | None, profile: Profile = DEFAULT_PROFILE) -> MadeBy:
    """Return what would make the records of an article now: the same names that `analyse` puts into it."""
    return link.with_version(extract.versions_of(lang, read=read, profile=profile))
