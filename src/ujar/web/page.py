"""One self-contained HTML page that shows what was read, and the words that carry it.

The page needs no network and no script. Its content comes from strangers: everything is escaped, control and
direction-changing characters are replaced, only http(s) addresses become links, and a content security policy
allows nothing but the one style sheet that is part of the page.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from ujar.__about__ import __version__
from ujar.records import Article
from ujar.web.cards import Places
from ujar.web.environment import PAGE_SHEETS, environment_of, policy_of, style_sheets
from ujar.web.summary import Summary, summarise
from ujar.web.views import article_view, title_of
from ujar.web.words import GROUPS, PageLang, Words

__all__ = ["render_page", "write_page"]


def render_page(
    articles: Sequence[Article], *, title: str = "ujar", lang: PageLang = "en", made: str | None = None
) -> str:
    """Return the page as HTML.

    Args:
        articles: what was read, in the order in which it is shown.
        title: the heading of the page.
        lang: the language of the interface; articles keep their own.
        made: when the page was made, as it is to be printed; left out when None, so that the same articles
            give the same page.
    """
    words = Words(lang)
    places = Places(articles, [title_of(article, n, words) for n, article in enumerate(articles, 1)])
    summary = summarise(articles, words)
    style = _style(summary)
    return (
        environment_of("ujar.web")
        .get_template("page.html")
        .render(
            articles=[article_view(article, n, places, words) for n, article in enumerate(articles)],
            groups=GROUPS,
            lang=lang,
            made=made,
            policy=policy_of(style),
            style=Markup(style),
            summary=summary,
            title=title,
            version=__version__,
            w=words,
        )
    )


def write_page(
    path: str | os.PathLike[str],
    articles: Sequence[Article],
    *,
    title: str = "ujar",
    lang: PageLang = "en",
    made: str | None = None,
) -> Path:
    """Write the page of `render_page` to `path` as UTF-8 and return the path."""
    target = Path(path)
    page = render_page(articles, title=title, lang=lang, made=made)
    target.write_text(page, encoding="utf-8", newline="\n")
    return target


def _style(summary: Summary) -> str:
    """Return the style sheet with a rule for each width of a bar: the policy allows no style attributes."""
    bars = [bar for row in summary.most for bar in row.bars] + [row.bar for row in summary.acts]
    widths = "".join(f".w{width}{{width:{width}%}}\n" for width in sorted({bar.width for bar in bars}))
    return f"\n{style_sheets(*PAGE_SHEETS)}{widths}"
