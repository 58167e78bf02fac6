"""How pages are put together from templates: everything escaped and cleaned, one style sheet, nothing else."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ujar.web.plain import shown

__all__ = ["PAGE_SHEETS", "environment_of", "policy_of", "style_sheets"]

PAGE_SHEETS = ("palette.css", "article.css", "page.css")
"""The style sheets of a page that stands alone, in order."""


def environment_of(package: str) -> Environment:
    """Return the environment for the templates of a package; what they put out is escaped and cleaned."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def style_sheets(*names: str) -> str:
    """Return style sheets of this package as one."""
    return "".join(files("ujar.web").joinpath("static", name).read_text(encoding="utf-8") for name in names)


def policy_of(style: str) -> str:
    """Return the content security policy of a page that may use one style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _finalize(value: object) -> object:
    """Clean every string that a template puts out; only the style sheet comes as markup."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
